"""Stage reconcile."""
