"""Provinces of any Vietnamese text. `find.find_provinces` is asked: forms, then what the words beside them tell."""
