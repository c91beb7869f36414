"""Sightings whose article does not tell whose cluster they show: an organisation by name, number and units."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from thidua.reconcile.identity import OTHER_NUMBER, Node, overlap
from thidua.reconcile.sightings import Sighting
from thidua.reconcile.units import is_anonymous

TELLING = 4  # words from which a cluster's name is its own: every province has a block "doanh nghiệp"


def with_owners(seen: Sequence[Sighting]) -> list[Sighting]:
    """`seen`, ownerless ones given the only organisation that has a cluster of their name and of their units.

    A name of fewer than `TELLING` words is many clusters'.
    """
    owners: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    spelled: dict[str, str] = {}
    for one in sorted(seen, key=lambda s: s.place):
        if one.organisation_key is not None and not is_anonymous(one.organisation) and one.name_key is not None:
            owners[one.name_key][one.organisation_key] |= _units(one)
            spelled.setdefault(one.organisation_key, one.organisation or "")
    return [_owned(one, owners.get(one.name_key or "", {}), spelled) for one in seen]


def _owned(one: Sighting, owners: Mapping[str, set[str]], spelled: Mapping[str, str]) -> Sighting:
    if not is_anonymous(one.organisation) or len((one.name_key or "").split()) < TELLING:
        return one
    fitting = [owner for owner, units in owners.items() if units & _units(one)]
    if len(fitting) != 1:
        return one
    return replace(one, organisation=spelled[fitting[0]], organisation_key=fitting[0])


def _units(one: Sighting) -> set[str]:
    """Every unit it names as a member or for a role of any year."""
    return {m.value for m in one.members} | {c.value for c in one.claims}


def numbered(nodes: Iterable[Node]) -> dict[tuple[int, int], list[Node]]:
    """The clusters with a list, by year and number."""
    index: dict[tuple[int, int], list[Node]] = defaultdict(list)
    for node in nodes:
        for number in node.numbers if node.cores else ():
            index[node.year, number].append(node)
    return index


def adopt(seen: Sequence[Sighting], index: Mapping[tuple[int, int], Sequence[Node]]) -> list[Sighting]:
    """Give sightings without a known organisation to the one cluster of that year and number that has their members.

    Returns:
        Those that no cluster, or more than one, fits.
    """
    left = []
    for one in sorted(seen, key=lambda s: s.place):
        near = index.get((one.year, one.number), ()) if one.number is not None and one.cores else ()
        fitting = [n for n in near if overlap(one.cores, one.year, n.cores, n.year) >= OTHER_NUMBER]
        if len(fitting) == 1:
            fitting[0].add([one])
        else:
            left.append(one)
    return left
