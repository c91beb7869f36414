"""What happened to a line from one year to the next: renumbered, joined, left, provinces merged, split, merged."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua.model import Change, LineageStep
from thidua.reconcile.identity import Node
from thidua.reconcile.likeness import overlap
from thidua.reconcile.lineage import HORIZON, MOST, RECENT, Line
from thidua.reconcile.policy import usual
from thidua.reconcile.units import later_set, merged_on


@dataclass(frozen=True, slots=True)
class Joints:
    """The years in which another line was merged into a line, or split from it."""

    absorbed: frozenset[int] = frozenset()
    parted: frozenset[int] = frozenset()


def steps(line: Line, lineage_id: str, joints: Joints) -> Iterator[LineageStep]:
    """The `lineage` rows of one line."""
    previous: Node | None = None
    for year in sorted(line.nodes):
        node = line.nodes[year]
        number, name = usual(node.seen, lambda s: s.number)[0], usual(node.seen, lambda s: s.name)[0]
        change, shared, compared = _change(line, node, previous, joints)
        yield LineageStep(lineage_id, year, number, name, compared, change, shared)
        previous = node


def _change(line: Line, node: Node, previous: Node | None, joints: Joints) -> tuple[Change, float | None, int | None]:
    """What happened since `previous`: the change, the overlap of the lists, the year before.

    Several things may have happened at once; the one named is the first of: merged, split, province_merged, joined,
    left, renumbered, same. The numbers of both years stand in the table, so a renumbering is not hidden by the others.
    The list of the year before is the last one known.
    """
    if previous is None:
        if line.origin is None:
            return "first_seen", None, None
        parent = line.origin[0].nodes[line.origin[1]]
        return "split", overlap(node.cores, node.year, parent.cores, parent.year), parent.year
    moved = bool(node.numbers) and bool(previous.numbers) and not node.numbers & previous.numbers
    otherwise: Change = "renumbered" if moved else "same"
    known = next((n for y, n in sorted(line.nodes.items(), reverse=True) if y < node.year and n.complete), None)
    if known is None or not node.complete:
        merged = known is not None and _shows_merger(node, later_set(known.cores, known.year, previous.year), previous)
        return "province_merged" if merged else _certain(line, node) or otherwise, None, previous.year
    target = max(node.year, known.year)
    listed, before = _nearest_lists(node, known)
    now, then = later_set(listed, node.year, target), later_set(before, known.year, target)
    shared = overlap(listed, node.year, before, known.year)
    if node.year in joints.absorbed:
        return "merged", shared, previous.year
    if node.year in joints.parted:
        return "split", shared, previous.year
    if then != later_set(before, known.year, previous.year) and now == listed:
        return "province_merged", shared, previous.year
    if now - then and before in known.firm_lists:  # else somebody may have been absent then
        return "joined", shared, previous.year
    left = then - now and listed in node.firm_lists
    return "left" if left else otherwise, shared, previous.year


def _certain(line: Line, node: Node) -> Change | None:
    """What lists that are shorter than their articles' own counts tell all the same: who is new, who is gone."""
    before = next((n for y, n in sorted(line.nodes.items(), reverse=True) if y < node.year and n.cores), None)
    if before is None or not (_listed(node) and _listed(before)):
        return None
    target = max(node.year, before.year)
    now, then = later_set(node.cores, node.year, target), later_set(before.cores, before.year, target)
    if now - then and before.complete:
        return "joined"
    return "left" if then - now and node.complete else None


def _listed(node: Node) -> bool:
    """Whether its list is told as that of the members, complete or not."""
    return any((s.listing == "full" or s.miscounted) and s.cores == node.cores for s in node.seen)


def _shows_merger(node: Node, cores: frozenset[str], previous: Node) -> bool:
    """Whether provinces of a cluster had merged when a year's articles, which list none, were written.

    They had when it was before that year, when an article was printed after that day, or when it counts what they make.
    """
    day = merged_on(cores, previous.year, node.year)
    if day is None:
        return False
    units = later_set(cores, previous.year, node.year)
    counted = any(s.stated_count == len(units) != len(cores) for s in node.seen)
    return counted or any((s.published or "") >= day for s in node.seen) or day < f"{node.year}"


def _nearest_lists(node: Node, previous: Node) -> tuple[frozenset[str], frozenset[str]]:
    """Of each year the list to compare: of a year whose lists are disputed the one that changes least."""
    pairs = [(a, b) for a in _current(node) for b in _current(previous)]

    def rank(pair: tuple[frozenset[str], frozenset[str]]) -> tuple[float, bool, bool, list[str], list[str]]:
        a, b = pair
        least = -overlap(a, node.year, b, previous.year)
        return least, a != node.cores, b != previous.cores, sorted(a), sorted(b)

    return min(pairs, key=rank)


def _current(node: Node) -> list[frozenset[str]]:
    """Its full lists on the map at the end of the year, else all."""
    return [one for one in node.lists if later_set(one, node.year, node.year) == one] or node.lists


def joints(lines: Sequence[Line]) -> list[Joints]:
    """Where the lines of one organisation part and join, in their order."""
    absorbed = _mergers(lines)
    parted: defaultdict[int, set[int]] = defaultdict(set)
    order = {id(line): i for i, line in enumerate(lines)}
    for line in lines:
        if line.origin is not None and id(line.origin[0]) in order:
            parted[order[id(line.origin[0])]].add(line.first.year)
    return [Joints(frozenset(absorbed.get(i, ())), frozenset(parted[i])) for i in range(len(lines))]


def _mergers(lines: Sequence[Line]) -> dict[int, set[int]]:
    """For each line (by index), the years in which most of another line, which ends there, went into it."""
    by_unit: dict[str, set[int]] = defaultdict(set)
    for i, line in enumerate(lines):
        for node in line.nodes.values():
            for unit in later_set(node.cores, node.year, HORIZON):
                by_unit[unit].add(i)
    found: dict[int, set[int]] = defaultdict(set)
    for j, ended in enumerate(lines):
        listed = [y for y, node in ended.nodes.items() if node.cores]
        last = ended.nodes[max(listed or ended.nodes)]  # a bare mention of its number later is no life of its own
        near = {i for u in later_set(last.cores, last.year, HORIZON) for i in by_unit[u] if i != j}
        for i in sorted(near):
            year = min((y for y in lines[i].nodes if last.year < y <= last.year + RECENT), default=None)
            if year is not None and _absorbs(lines[i], lines[i].nodes[year], last):
                found[i].add(year)
    return found


def _absorbs(line: Line, node: Node, last: Node) -> bool:
    """True when most units of the cluster `last` are new members of `node`, which continues `line`."""
    if not (node.complete and last.complete):
        return False
    went = later_set(last.cores, last.year, node.year)
    before = line.listed(node.year, before=True)
    stayed = later_set(before.cores, before.year, node.year) if before else frozenset()
    return len((went - stayed) & later_set(node.cores, node.year, node.year)) >= MOST * len(went)
