"""The readers that `extract` asks, in one module: it is loaded with the first article that names a cluster."""

from thidua.extract.awards import find_awards
from thidua.extract.clusters import find_clusters
from thidua.extract.dates import find_dates
from thidua.extract.people import find_people
from thidua.extract.provinces import provinces_in
from thidua.extract.roles import find_roles
from thidua.extract.units import find_units

__all__ = ["find_awards", "find_clusters", "find_dates", "find_people", "find_roles", "find_units", "provinces_in"]
