"""Which clusters of different years are one: member overlap first, merged provinces mapped; the number is a hint.

Years are taken in order. A cluster with a list continues the line whose last list it shares most with; one line, one
cluster a year. Clusters without a list are then placed by who holds their roles, by what was announced, and by their
number between the years around; when two lines fit, they are left out.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from thidua.model import Series, WhyUnplaced
from thidua.reconcile.identity import Node, family, joinable, series_of_node
from thidua.reconcile.likeness import names_alike, overlap
from thidua.reconcile.units import is_anonymous, later, later_set

CONTINUES = 0.5  # overlap from which a list continues a line
HINTED = 1 / 3  # ... when the number is the same too
MOST = 0.5  # share of a cluster's units that makes a split or a merger of it
RECENT = 3  # years within which a split or a merger is looked for
Apart = Callable[[Node, Node], bool]  # a person decided that the two are never one cluster
HORIZON = 2100  # provinces are indexed as they stand at the end of the gazetteer


@dataclass(slots=True)
class Line:
    """One cluster over the years."""

    nodes: dict[int, Node] = field(default_factory=dict)
    origin: "tuple[Line, int] | None" = None  # the line it was split from, and the year of that line's list

    def listed(self, year: int, *, before: bool = False) -> Node | None:
        """The cluster with a list nearest to `year`, earlier ones first, complete ones within two years preferred."""
        known = [n for y, n in self.nodes.items() if n.cores and (y < year or not before)]
        if not known:
            return None
        near = min(known, key=lambda n: (abs(n.year - year), n.year))
        whole = [n for n in known if n.complete and abs(n.year - near.year) <= 2]
        return near if near.complete or not whole else min(whole, key=lambda n: (abs(n.year - year), n.year))

    def announced(self, year: int) -> set[str]:
        """Units the line's own articles name for a role in `year`."""
        return {c.value for node in self.nodes.values() for s in node.seen for c in s.claims if c.year == year}

    @property
    def first(self) -> Node:
        """The earliest cluster."""
        return self.nodes[min(self.nodes)]


def link(nodes: Sequence[Node], apart: Apart | None = None) -> tuple[list[Line], list[tuple[WhyUnplaced, Node]]]:
    """The lines of one organisation's clusters.

    Args:
        nodes: its clusters of all years, in any order.
        apart: which two are never one; None when nobody decided so.

    Returns:
        The lines, and the clusters without a list that fit two lines or are told apart from the one they fit.
    """
    lines = _Lines(apart)
    by_year: dict[int, list[Node]] = defaultdict(list)
    for node in sorted(nodes, key=lambda n: n.key):
        if node.cores:
            by_year[node.year].append(node)
    for year in sorted(by_year):
        _continue(lines, by_year[year], year)
    bare = sorted((n for n in nodes if not n.cores), key=lambda n: (not n.holders, n.key))
    unplaced: list[tuple[WhyUnplaced, Node]] = []
    for node in bare:
        found = _places(lines, node)
        if len(found) > 1:
            unplaced.append(("several_fit" if found[0] is not found[1] else "contradicted", node))
        elif found and node.year in found[0].nodes:
            found[0].nodes[node.year].join(node)
        else:
            lines.add(found[0] if found else Line(), node)
    return lines.all, unplaced


class _Lines:
    """The lines found so far, by what a cluster may share with them."""

    def __init__(self, apart: Apart | None) -> None:
        self._apart = apart
        self.all: list[Line] = []
        self._order: dict[int, int] = {}
        self._by: dict[object, dict[int, Line]] = defaultdict(dict)

    def add(self, line: Line, node: Node) -> None:
        """Let `node` continue `line`."""
        if id(line) not in self._order:
            self._order[id(line)] = len(self.all)
            self.all.append(line)
        line.nodes[node.year] = node
        for entry in self._entries(node):
            self._by[entry].setdefault(id(line), line)
        for claim in (c for s in node.seen for c in s.claims):
            self._by[("unit", claim.value)].setdefault(id(line), line)

    def near(self, node: Node, *, by_number: bool = False) -> list[Line]:
        """Lines of the same family that share a unit (or, if asked, the number or a name) with `node`."""
        kinds = ("number", "name") if by_number else ("unit",)
        found = {
            key: line
            for entry in self._entries(node)
            if entry[0] in kinds
            for key, line in self._by.get(entry, {}).items()
        }
        mine = family(node.series)
        fit = [line for line in found.values() if mine is None or family(series_of_line(line)) in (mine, None)]
        if self._apart is not None:
            apart = self._apart
            fit = [line for line in fit if not any(apart(node, other) for other in line.nodes.values())]
        return sorted(fit, key=lambda line: self._order[id(line)])

    @staticmethod
    def _entries(node: Node) -> Iterator[tuple[str, object]]:
        for unit in node.cores | node.holders:
            yield ("unit", unit)
            yield from (("unit", heir) for heir in later(unit, node.year, HORIZON))
        if not is_anonymous(node.organisation_key):
            yield from (("number", number) for number in node.numbers)
            if not node.numbers:
                yield from (("name", name) for name in node.names)


def _continue(lines: _Lines, nodes: Sequence[Node], year: int) -> None:
    """Let each cluster of `year` continue the line it shares most with; the rest begin lines of their own."""
    pairs = []
    for i, node in enumerate(nodes):
        for j, line in enumerate(lines.near(node)):
            last = line.listed(year, before=True)
            shared = _shared(node, last) if last else 0.0
            hint = last is not None and bool(node.numbers & last.numbers)
            if shared >= (HINTED if hint else CONTINUES):
                pairs.append((-shared, not hint, i, j, node, line))
    taken: set[int] = set()
    placed: set[int] = set()
    for _, _, i, _, node, line in sorted(pairs, key=lambda p: p[:4]):
        if i not in placed and id(line) not in taken:
            taken.add(id(line))
            placed.add(i)
            lines.add(line, node)
    for i, node in enumerate(nodes):
        if i not in placed:
            lines.add(Line(origin=_origin(lines, node, taken)), node)


def _shared(node: Node, last: Node) -> float:
    """How much the lists have in common: of years in which a cluster stood on two maps, those that have most."""
    if node.lists and last.lists:
        return max(overlap(a, node.year, b, last.year) for a in node.lists for b in last.lists)
    return overlap(node.cores, node.year, last.cores, last.year, partial=not (node.complete and last.complete))


def _origin(lines: _Lines, node: Node, taken: set[int]) -> tuple[Line, int] | None:
    """The line most of whose new cluster's units were in, if that line goes on in the same year without them."""
    for line in lines.near(node):
        last = line.listed(node.year, before=True)
        if id(line) in taken and last and node.year - last.year <= RECENT:
            came = later_set(last.cores, last.year, node.year) & later_set(node.cores, node.year, node.year)
            if len(came) >= MOST * len(node.cores):
                return line, last.year
    return None


def _places(lines: _Lines, node: Node) -> list[Line]:
    """The lines a cluster without a list may continue; several when nothing decides, none when it stands alone."""
    sharing = [line for line in lines.near(node) if _score(line, node)]
    if sharing:
        best = max(_score(line, node) for line in sharing)
        fitting = [line for line in sharing if _score(line, node) == best]
        numbered = [line for line in fitting if _has_number(line, node)]
        fitting = numbered or fitting
        free = [line for line in fitting if node.year not in line.nodes]
        return free or [line for line in fitting if joinable(line.nodes[node.year], node)] or fitting * 2
    around = _around(lines.near(node, by_number=True), node)
    return [line for line in around if not _excluded(line, node)]


def _score(line: Line, node: Node) -> int:
    """How many of the units that hold `node`'s roles are known to be of `line`."""
    near = line.listed(node.year)
    if near is None:
        return len(node.holders & line.announced(node.year))
    target = max(near.year, node.year)
    members = later_set(near.cores, near.year, target)
    found = {u for u in node.holders if later(u, node.year, target) & members}
    return len(found | (node.holders & line.announced(node.year)))


def _has_number(line: Line, node: Node) -> bool:
    return any(node.numbers & other.numbers for other in line.nodes.values())


def _around(lines: Sequence[Line], node: Node) -> list[Line]:
    """Of the lines with `node`'s number or name: that of the nearest year before and that of the nearest after."""
    dated = [
        (y, i, line)
        for i, line in enumerate(lines)
        for y, other in line.nodes.items()
        if node.year not in line.nodes and _same_label(node, other)
    ]
    before = [d for d in dated if d[0] < node.year]
    after = [d for d in dated if d[0] > node.year]
    ends: dict[int, Line] = {}
    for side in (before, after):
        nearest = min((abs(y - node.year) for y, _, _ in side), default=None)
        ends |= {i: line for y, i, line in side if abs(y - node.year) == nearest}
    return [ends[i] for i in sorted(ends)]


def _same_label(a: Node, b: Node) -> bool:
    """One number, else one name; inside a province, where each kind of block is numbered from one, both."""
    named = any(names_alike(x, y) for x in a.names for y in b.names)
    if a.numbers or b.numbers:
        local = "internal" in (a.series, b.series) and bool(a.names) and bool(b.names)
        return bool(a.numbers & b.numbers) and (named or not local)
    return named


def _excluded(line: Line, node: Node) -> bool:
    """True when a complete list of about the same time has none of the units that hold `node`'s roles."""
    near = line.listed(node.year)
    return bool(node.holders) and near is not None and near.complete and abs(near.year - node.year) <= 2


def series_of_line(line: Line) -> Series:
    """The series of most of its years; lists count before what roles hint at."""
    votes: dict[Series, int] = defaultdict(int)
    for node in line.nodes.values():
        votes[series_of_node(node)] += 1 + 100 * node.series_stated
    return min(votes, key=lambda s: (-votes[s], s))
