"""Names of units and heads of lists of units. `find.find_units` is asked; `reader` puts one name together."""
