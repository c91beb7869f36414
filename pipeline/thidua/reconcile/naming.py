"""Ids of lineages, from content: the same when articles are added, as far as content allows.

    <organisation>-<series>-<two units>      bo-cong-an-province-ha-tinh-nghe-an
    <organisation>-<series>-so-<number>      a cluster of which no list is known
    <organisation>-<series>-<name>           ... nor a number

The number changes and the first year known moves back with every older article found, so neither makes an id. The two
units are the first, in alphabetical order, of those that stand in more than half of the yearly lists, merged provinces
under today's name: more copies, more witnesses and more years of an unchanged cluster leave them as they are. A second
line with the same id (units that moved together) has its first year behind it.
"""

from collections import Counter
from collections.abc import Sequence

from thidua.model import Series
from thidua.reconcile.lineage import HORIZON, Line, series_of_line
from thidua.reconcile.units import later_set
from thidua.text import slug

ANCHORS = 2  # units named in an id


def lineage_ids(lines: Sequence[Line]) -> list[str]:
    """One id a line, unique among them, in the order given."""
    stems = [_stem(line, series_of_line(line)) for line in lines]
    taken: dict[str, list[int]] = {}
    for i, stem in enumerate(stems):
        taken.setdefault(stem, []).append(i)
    ids = list(stems)
    for same in taken.values():
        for rank, i in enumerate(sorted(same, key=lambda i: lines[i].first.key)):
            if rank:
                ids[i] = f"{stems[i]}-{min(lines[i].nodes)}" + (f"-{rank}" if rank > 1 else "")
    return ids


def _stem(line: Line, series: Series) -> str:
    organisation = slug(line.first.organisation_key or "") or "unknown"
    return f"{organisation}-{series}-{_anchor(line, series)}"


def _anchor(line: Line, series: Series) -> str:
    lists = [later_set(n.cores, n.year, HORIZON) for n in line.nodes.values() if n.cores]
    if lists:
        counts = Counter(unit for units in lists for unit in units)
        usual = [unit for unit, n in counts.items() if 2 * n > len(lists)] or list(counts)
        return "-".join(sorted(slug(unit[2:]) for unit in usual)[:ANCHORS])
    number = next((min(n.numbers) for _, n in sorted(line.nodes.items()) if n.numbers), None)
    names = sorted({name for node in line.nodes.values() for name in node.names}, key=lambda n: (len(n), n))
    if number is not None:
        return f"so-{number}-{slug(names[0])}" if names and series == "internal" else f"so-{number}"
    holders = sorted(slug(unit[2:]) for unit in line.first.holders)
    return slug(names[0]) if names else "-".join(holders[:ANCHORS]) or "unnamed"
