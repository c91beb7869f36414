"""Dates of any Vietnamese text, as EDTF. `find.find_dates` is asked; each kind of date has its module."""
