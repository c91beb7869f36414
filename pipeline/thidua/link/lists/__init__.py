"""Rows of units as a sentence prints them, whatever they are rows of: `coordination` reads them, the rest helps it."""
