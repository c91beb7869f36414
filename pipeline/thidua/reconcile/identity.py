"""Which sightings of one year are one cluster: organisation, series, number or name, and above all the members.

The number alone is not the identity: in one year a ministry has a cluster 5 of provinces, one of departments and one of
academies. Sightings with lists are placed first; the others join the only cluster that fits, or stay unplaced.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from thidua.model import Series, WhyUnplaced
from thidua.reconcile.likeness import NO_NUMBER, OTHER_NUMBER, SAME_NUMBER, names_alike, overlap, same_agencies
from thidua.reconcile.policy import is_complete, usual
from thidua.reconcile.sightings import Sighting
from thidua.reconcile.units import is_anonymous, later, later_set

MAPS = 4  # full lists of one cluster and year that are compared with those of another year

Family = Literal["province", "internal", "central"]
_FAMILY: dict[Series, Family] = {
    "province": "province",
    "internal": "internal",
    "department": "central",
    "academy": "central",
    "other": "central",
}


def family(series: Series | None) -> Family | None:
    """Series that one cluster may be taken for: a list of departments often holds an institute or a school."""
    return _FAMILY[series] if series else None


@dataclass(slots=True)
class Node:
    """One cluster in one year, growing while its sightings are gathered."""

    year: int
    organisation_key: str | None
    seen: list[Sighting] = field(default_factory=list)
    cores: frozenset[str] = frozenset()  # of the list that tells most: `_better`
    complete: bool = False
    told_lists: dict[frozenset[str], set[str]] = field(default_factory=dict)  # full ones, with their stories
    firm_lists: set[frozenset[str]] = field(default_factory=set)  # those that are more than who attended
    numbers: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    told: set[tuple[str, int]] = field(default_factory=set)  # articles with the number they give it
    holders: set[str] = field(default_factory=set)
    agencies: set[str] = field(default_factory=set)
    series: Series | None = None
    series_stated: bool = False

    def add(self, group: Sequence[Sighting]) -> None:
        """Take in sightings that say the same of identity."""
        one = group[0]
        self.seen.extend(group)
        if _better(one.cores, is_complete(one), one.year) > _better(self.cores, self.complete, self.year):
            self.cores, self.complete = one.cores, is_complete(one)
        if is_complete(one):
            self.told_lists.setdefault(one.cores, set()).update(s.story_id for s in group)
            self.firm_lists |= {one.cores} if any(s.listing == "full" for s in group) else set()
        self.numbers |= {one.number} - {None}  # type: ignore[arg-type]
        self.told |= {(s.place.article_id, s.number) for s in group if s.number is not None}
        self.names |= {one.name_key} - {None}  # type: ignore[arg-type]
        self.holders |= one.holders
        self.agencies |= {agency for s in group for agency in s.agencies}
        if one.series and (self.series is None or (one.series_stated and not self.series_stated)):
            self.series, self.series_stated = one.series, one.series_stated

    @property
    def lists(self) -> list[frozenset[str]]:
        """Its full lists, those of most stories first and not more than `MAPS`: of one year there may be two maps."""
        return heapq.nsmallest(MAPS, self.told_lists, key=lambda one: (-len(self.told_lists[one]), sorted(one)))

    def join(self, other: "Node") -> None:
        """Take in all sightings of `other`, which is the same cluster in the same year."""
        for one in sorted(other.seen, key=lambda s: s.place):
            self.add([one])

    @property
    def number(self) -> int | None:
        """The number most stories give."""
        return usual(self.seen, lambda s: s.number)[0]

    @property
    def key(self) -> tuple[int, str, tuple[int, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """A fixed order among nodes, from content alone."""
        return (
            self.year,
            self.organisation_key or "",
            tuple(sorted(self.numbers)),
            tuple(sorted(self.names)),
            tuple(sorted(self.cores)),
            tuple(sorted(self.holders)),
        )


def _better(cores: frozenset[str], complete: bool, year: int) -> tuple[bool, bool, int]:
    """How much a list tells: full ones, ones on the map at the end of the year, and longer ones tell more."""
    return complete, bool(cores) and later_set(cores, year, year) == cores, len(cores)


def group_year(seen: Sequence[Sighting]) -> tuple[list[Node], list[tuple[WhyUnplaced, list[Sighting]]]]:
    """The clusters of one organisation in one year.

    Args:
        seen: all sightings of one (organisation_key, year), in any order.

    Returns:
        The clusters, and the groups of sightings that none or several of them fit, with the reason.
    """
    alike: dict[tuple[object, ...], list[Sighting]] = defaultdict(list)
    for one in seen:
        alike[_signature(one)].append(one)
    groups = sorted((sorted(g, key=lambda s: s.place) for g in alike.values()), key=_rank)
    index = _Index()
    unplaced: list[tuple[WhyUnplaced, list[Sighting]]] = []
    for group in groups:
        found = _candidates(group[0], index.near(group[0]))
        if len(found) > 1 or not (found or _stands_alone(group[0])):
            unplaced.append(("several_fit" if found else "tells_nothing", group))
            continue
        node = found[0] if found else Node(group[0].year, group[0].organisation_key)
        node.add(group)
        index.put(node, group[0])
    return index.nodes, unplaced


def _stands_alone(one: Sighting) -> bool:
    """Whether `one` can found a cluster: with a known organisation, else only by its members or who holds its roles."""
    return not is_anonymous(one.organisation) or bool(one.cores or one.holders)


class _Index:
    """The clusters of one organisation and year by what a sighting may share with them: no search over all pairs."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self._order: dict[int, int] = {}
        self._by: dict[object, dict[int, Node]] = defaultdict(dict)

    def put(self, node: Node, one: Sighting) -> None:
        """Enter `node` under what `one` brought to it."""
        if id(node) not in self._order:
            self._order[id(node)] = len(self.nodes)
            self.nodes.append(node)
        for entry in self._entries(one):
            self._by[entry].setdefault(id(node), node)

    def near(self, one: Sighting) -> list[Node]:
        """The clusters that share a unit, the number or a word of the name with `one`, in the order they were made."""
        found = {key: node for entry in self._entries(one) for key, node in self._by.get(entry, {}).items()}
        return sorted(found.values(), key=lambda node: self._order[id(node)])

    @staticmethod
    def _entries(one: Sighting) -> Iterator[object]:
        yield from (("unit", found) for unit in one.cores | one.holders for found in later(unit, one.year, one.year))
        if not is_anonymous(one.organisation):
            if one.number is not None:
                yield ("number", one.number)
            yield from (("word", word) for word in (one.name_key or "").split())


def _signature(one: Sighting) -> tuple[object, ...]:
    """What identity is judged on: sightings that agree in it go together, however many they are."""
    return (
        one.number,
        one.name_key,
        one.series,
        one.series_stated,
        one.cores,
        is_complete(one),
        one.holders if not one.cores else None,
        one.related if not one.cores else None,
    )


def _rank(group: Sequence[Sighting]) -> tuple[object, ...]:
    """Most telling first: complete lists, longer lists; then by content. Counts of stories would let copies steer."""
    one = group[0]
    return (
        not is_complete(one),
        -len(one.cores),
        not one.series_stated,
        one.series is None,
        one.number if one.number is not None else -1,
        one.name_key or "",
        one.series or "",
        sorted(one.cores),
        sorted(one.holders),
        sorted(one.related),
    )


def _candidates(one: Sighting, nodes: Sequence[Node]) -> list[Node]:
    """The clusters `one` may be; one of them when members, holders of roles, series or name decide."""
    fitting = [node for node in nodes if _fits(one, node)]
    if len(fitting) < 2:
        return fitting
    if one.cores:
        scores = {id(n): overlap(one.cores, one.year, n.cores, n.year, partial=not is_complete(one)) for n in fitting}
        best = max(scores.values())
        fitting = [n for n in fitting if scores[id(n)] == best]
    by_holder = [n for n in fitting if one.holders & (n.cores | n.holders)]
    fitting = by_holder or fitting
    by_related = [n for n in fitting if one.related & (n.cores | n.holders)]
    fitting = by_related or fitting
    by_series = [n for n in fitting if one.series and n.series == one.series]
    fitting = by_series or fitting
    by_name = [n for n in fitting if one.name_key and one.name_key in n.names]
    return by_name or fitting


def _fits(one: Sighting, node: Node) -> bool:
    """Whether `one` may be a sighting of `node`."""
    mine, its = family(one.series), family(node.series)
    if mine and its and mine != its:
        return False
    if (one.place.article_id, one.number) in node.told:  # "Cụm 1" and "Khối 1" of one article are two
        return False
    same_number = one.number is not None and one.number in node.numbers
    other_number = one.number is not None and bool(node.numbers) and not same_number
    same_name = one.name_key is not None and any(names_alike(one.name_key, n) for n in node.names)
    other_name = one.name_key is not None and bool(node.names) and not same_name
    if one.cores and node.cores:
        partial = not is_complete(one) or not node.complete
        shared = overlap(one.cores, one.year, node.cores, node.year, partial=partial)
        if other_number or (other_name and not same_number):
            return shared >= OTHER_NUMBER
        return shared >= (SAME_NUMBER if same_number and not other_name else NO_NUMBER)
    if other_number or (other_name and not same_number):
        return False
    if one.series_stated and node.series_stated and one.series != node.series:
        return bool(one.holders & node.cores)
    if is_anonymous(one.organisation) and (
        not one.holders & (node.cores | node.holders) or not same_agencies(one, node.agencies)
    ):
        return False
    if (
        node.complete
        and one.holders
        and not same_number
        and not later_set(one.holders, one.year, node.year) & node.cores
    ):
        return False
    if same_number:  # of a ministry the number is one cluster's; a province numbers each kind of block from one
        return not (other_name and "internal" in (mine, its))
    return same_name or (
        one.number is None and one.name_key is None and bool(one.holders & (node.cores | node.holders))
    )


def joinable(node: Node, bare: Node) -> bool:
    """Whether `bare`, which has no list, may be `node` of the same year, who holds its roles being of `node`'s line."""
    if not bare.told.isdisjoint(node.told) or {a for a, _ in bare.told} & {a for a, _ in node.told}:
        return False  # one article tells them apart
    if bare.numbers and node.numbers and not bare.numbers & node.numbers:
        return False
    if bare.names and node.names and not any(names_alike(a, b) for a in bare.names for b in node.names):
        return bool(bare.numbers & node.numbers)
    return (
        not node.complete
        or not bare.holders
        or not bare.holders.isdisjoint(later_set(node.cores, node.year, node.year))
    )


def series_of_node(node: Node) -> Series:
    """The series most stories with a list give, else the one its roles point to; "other" when nothing tells."""
    stated = Counter(s.series for s in {(s.story_id, s.series): s for s in node.seen if s.series_stated}.values())
    votes = stated or Counter(s.series for s in node.seen if s.series)
    known = {series: n for series, n in votes.items() if series is not None}
    return min(known, key=lambda s: (-known[s], s)) if known else "other"
