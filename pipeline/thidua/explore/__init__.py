"""Stage explore."""
