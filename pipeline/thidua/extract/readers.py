"""The readers that `extract` asks of an article that names a cluster, in one module: loaded with the first of them."""

from thidua.extract.awards import find_awards
from thidua.extract.dates.find import find_dates
from thidua.extract.people import find_people
from thidua.extract.provinces.find import provinces_in
from thidua.extract.units.find import find_units

__all__ = ["find_awards", "find_dates", "find_people", "find_units", "provinces_in"]
