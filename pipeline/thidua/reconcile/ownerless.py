"""Sightings whose article does not tell whose cluster they show: an organisation by name, number and units."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from thidua.reconcile.likeness import OTHER_NUMBER, overlap, same_agencies
from thidua.reconcile.sightings import Sighting
from thidua.reconcile.units import is_anonymous, later_set

TELLING = 4  # words from which a cluster's name is its own: every province has a block "doanh nghiệp"
LISTS_APART = 2  # years between two lists that may be one cluster's
HOLDERS_APART = 1  # ... between a list and who holds a role
Spot = tuple[str, int | None]  # an organisation (its key) and a number in it


@dataclass(slots=True)
class _Known:
    """What is known of the clusters of one organisation under one number."""

    lists: dict[int, set[frozenset[str]]] = field(default_factory=lambda: defaultdict(set))  # year -> lists
    agencies: set[str] = field(default_factory=set)


class Owners:
    """The organisations of an archive, by the names, numbers and units of their clusters, added in any order."""

    def __init__(self) -> None:
        self._by_name: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._by_unit: dict[str, set[Spot]] = defaultdict(set)
        self._known: dict[Spot, _Known] = defaultdict(_Known)
        self._spelled: dict[str, str] = {}

    def add(self, one: Sighting) -> None:
        """Take in a sighting that tells its organisation; others tell nothing here."""
        owner = one.organisation_key
        if owner is None or is_anonymous(one.organisation):
            return
        spelled = one.organisation or ""
        self._spelled[owner] = min(self._spelled.get(owner, spelled), spelled)
        if one.name_key is not None and len(one.name_key.split()) >= TELLING:
            self._by_name[one.name_key][owner] |= _units(one)
        if one.cores:
            spot = owner, one.number
            self._known[spot].lists[one.year].add(one.cores)
            self._known[spot].agencies |= one.agencies
            for unit in one.cores:
                self._by_unit[unit].add(spot)

    def owned(self, one: Sighting) -> Sighting:
        """`one`, given the only organisation that has a cluster of its name and units, or of its number and units.

        A name of fewer than `TELLING` words is many clusters'. By number and units: a list wants one alike about that
        year; who holds its roles must be in such a list and an agency of the same kind. Two organisations that fit are
        none.
        """
        if not is_anonymous(one.organisation):
            return one
        named = self._by_name.get(one.name_key or "", {})
        fitting = {owner for owner, units in named.items() if units & _units(one)}
        fitting = fitting or set(self._by_units(one))
        if len(fitting) != 1:
            return one
        owner = fitting.pop()
        return replace(one, organisation=self._spelled[owner], organisation_key=owner)

    def _by_units(self, one: Sighting) -> Iterator[str]:
        """The organisations one of whose lists `one` fits."""
        spots = {spot for unit in one.cores or one.holders for spot in self._by_unit.get(unit, ())}
        for spot in sorted(spots, key=lambda s: (s[0], s[1] or 0)):
            if one.number is not None and spot[1] not in (None, one.number):
                continue
            known = self._known[spot]
            if _told_alike(one, known) and any(_alike(one, year, units) for year, units in _lists(known, one)):
                yield spot[0]


def _lists(known: _Known, one: Sighting) -> Iterator[tuple[int, frozenset[str]]]:
    reach = LISTS_APART if one.cores else HOLDERS_APART
    for year in range(one.year - reach, one.year + reach + 1):
        yield from ((year, units) for units in known.lists.get(year, ()))


def _alike(one: Sighting, year: int, units: frozenset[str]) -> bool:
    if one.cores:
        return overlap(one.cores, one.year, units, year) >= OTHER_NUMBER
    target = max(one.year, year)
    return later_set(one.holders, one.year, target) <= later_set(units, year, target)


def _told_alike(one: Sighting, known: _Known) -> bool:
    """Whether the units of both may be of one kind of agency; without a list it must be told."""
    told = one.cores or (one.agencies and known.agencies)
    return bool(told) and same_agencies(one, known.agencies)


def _units(one: Sighting) -> set[str]:
    """Every unit it names as a member or for a role of any year."""
    return {m.value for m in one.members} | {c.value for c in one.claims}
