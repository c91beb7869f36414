"""The stage from end to end: sightings, clusters of one year, lines over the years, cells, and the seven tables."""

from collections import defaultdict
from collections.abc import Sequence

from thidua.model import EvidenceLink, Reading, Reconciled
from thidua.reconcile import evidence
from thidua.reconcile.awards import award_years
from thidua.reconcile.cells import Cell, cells
from thidua.reconcile.conflicts import conflicts
from thidua.reconcile.coverage import coverage
from thidua.reconcile.identity import Node, adopt, family, group_year, numbered
from thidua.reconcile.lineage import Line, link, mergers, series_of_line, steps
from thidua.reconcile.naming import lineage_ids
from thidua.reconcile.sightings import Sighting, sightings
from thidua.reconcile.succession import succession
from thidua.reconcile.units import is_anonymous


def reconcile(readings: Sequence[Reading]) -> Reconciled:
    """All reconciled tables of an archive.

    Args:
        readings: the relevant articles with what each says, in any order; `story_id` groups copies.

    Returns:
        Each table sorted by its key. The order of `readings` and further copies of a story change nothing.
    """
    ordered = sorted(readings, key=lambda r: (r.story_id, r.article_id))
    found = Reconciled([], [], [], [], [], [], [])
    families = _families([s for r in ordered for s in sightings(r)])
    ids = lineage_ids([line for lines in families for line in lines])
    for lines in families:
        absorbed = mergers(lines)
        for i, line in enumerate(lines):
            _write(found, line, ids.pop(0), absorbed.get(i, set()))
    for award, sides in award_years(ordered):
        found.award_years.append(award)
        found.evidence.extend(evidence.of_award(award, sides))
    return _sorted(found)


def _families(seen: Sequence[Sighting]) -> list[list[Line]]:
    """The lines of each organisation. None is compared with another's, so the cost is that of the single blocks."""
    blocks: dict[str, list[Sighting]] = defaultdict(list)
    for one in seen:
        blocks[one.organisation_key or ""].append(one)
    named = {name: _nodes(block) for name, block in sorted(blocks.items()) if not is_anonymous(name or None)}
    index = numbered([node for nodes in named.values() for node in nodes])
    nameless = {name: adopt(block, index) for name, block in sorted(blocks.items()) if name not in named}
    named |= {name: _nodes(block) for name, block in nameless.items()}
    return [link(named[name])[0] for name in sorted(named)]


def _nodes(seen: Sequence[Sighting]) -> list[Node]:
    """The clusters of one organisation in all years."""
    ambiguous = _ambiguous_numbers(seen)
    years: dict[int, list[Sighting]] = defaultdict(list)
    for one in seen:
        if not (_tells_nothing(one) and one.number in ambiguous):
            years[one.year].append(one)
    return [node for year in sorted(years) for node in group_year(years[year])[0]]


def _ambiguous_numbers(seen: Sequence[Sighting]) -> set[int | None]:
    """Numbers that an organisation gives to clusters of several kinds: of provinces and of departments."""
    kinds: dict[int | None, set[object]] = defaultdict(set)
    for one in seen:
        if one.series is not None and one.number is not None:
            kinds[one.number].add(family(one.series))
    return {number for number, found in kinds.items() if len(found) > 1}


def _tells_nothing(one: Sighting) -> bool:
    """A sighting that has a number and nothing that tells what its members are."""
    return one.series is None and not (one.cores or one.holders or one.related or one.name_key)


def _write(found: Reconciled, line: Line, lineage_id: str, absorbed: set[int]) -> None:
    """Add one line's rows to all tables but `award_years`."""
    row = list(cells(line, lineage_id, series_of_line(line)))
    by_year = {cell.year: cell for cell in row}
    links: list[EvidenceLink] = found.evidence
    for cell in row:
        found.cluster_years.append(cell.row())
        links.extend(evidence.of_cell(cell))
    for step in steps(line, lineage_id, absorbed):
        found.lineage.append(step)
        previous = _previous(line, by_year, step.previous_year)
        links.extend(evidence.of_step(step, by_year[step.year], previous))
    for announced, sides in succession(row):
        found.succession.append(announced)
        links.extend(
            evidence.of_succession(announced, sides, by_year.get(announced.year), by_year.get(announced.year + 1))
        )
    for conflict, sides in conflicts(row):
        found.conflicts.append(conflict)
        links.extend(evidence.of_conflict(conflict, sides))
    found.coverage.extend(coverage(row))


def _previous(line: Line, by_year: dict[int, Cell], year: int | None) -> Cell | None:
    """The cell a step is compared with, when it is of the same line (that of a split is another's)."""
    return by_year.get(year) if year in line.nodes else None


def _sorted(found: Reconciled) -> Reconciled:
    """The tables in order of their keys."""
    found.cluster_years.sort(key=lambda r: (r.lineage_id, r.year))
    found.lineage.sort(key=lambda r: (r.lineage_id, r.year))
    found.succession.sort(key=lambda r: (r.lineage_id, r.year))
    found.award_years.sort(key=lambda r: (r.unit_id, r.award, r.year))
    found.conflicts.sort(key=lambda r: r.conflict_id)
    found.coverage.sort(key=lambda r: (r.lineage_id, r.year))
    links = sorted(
        set(found.evidence),
        key=lambda e: (e.table, e.key, e.article_id, e.evidence_start, e.evidence_end, e.field, e.value, e.stance),
    )
    return Reconciled(
        found.cluster_years, found.lineage, found.succession, found.award_years, found.conflicts, found.coverage, links
    )
