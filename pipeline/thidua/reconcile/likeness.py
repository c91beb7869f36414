"""How alike two sightings of clusters are: their member sets, names and kinds of agency, without regard to identity."""

from collections.abc import Collection, Iterable

from thidua.reconcile.sightings import Sighting
from thidua.reconcile.units import later_set

SAME_NUMBER = 1 / 3  # Jaccard from which two lists under one number are one cluster's, one of them with a fault
OTHER_NUMBER = 0.75  # ... and two lists under different numbers: the members outvote a misprinted number
NO_NUMBER = 0.5  # ... and lists of which one has no number


def overlap(a: Iterable[str], year_a: int, b: Iterable[str], year_b: int, *, partial: bool = False) -> float:
    """Jaccard index of two member sets, both mapped onto the provinces at the end of the later year.

    With `partial`, the share of the smaller set that is in the larger one: a list known to be incomplete cannot be
    blamed for what it leaves out.
    """
    target = max(year_a, year_b)
    first, second = later_set(a, year_a, target), later_set(b, year_b, target)
    if not first or not second:
        return 0.0
    shared = len(first & second)
    return shared / (min(len(first), len(second)) if partial else len(first) + len(second) - shared)


def same_agencies(one: Sighting, agencies: Collection[str]) -> bool:
    """False when the units of both are agencies of provinces, and of other kinds: police and inspectorates."""
    return not one.agencies or not agencies or not one.agencies.isdisjoint(agencies)


def names_alike(a: str, b: str) -> bool:
    """Two names of clusters are one: the words of the shorter stand in the longer, or most words are shared."""
    first, second = set(a.split()), set(b.split())
    return first <= second or second <= first or len(first & second) >= 0.6 * len(first | second)
