"""Whose cluster it is. `link.set_organisation` asks the other modules, each a place where an article tells it."""
