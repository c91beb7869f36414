"""thidua: tables with evidence from Vietnamese press archives."""
