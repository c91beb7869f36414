"""The stage from end to end: sightings, clusters of one year, lines over the years, cells, and the seven tables."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from thidua.model import Conflict, Decision, EvidenceLink, Reading, Reconciled
from thidua.reconcile import evidence
from thidua.reconcile.awards import award_years
from thidua.reconcile.cells import Cell, cells
from thidua.reconcile.conflicts import conflicts
from thidua.reconcile.coverage import coverage
from thidua.reconcile.decisions import Decided, decide, is_stale, never_same, placed
from thidua.reconcile.identity import Node, family, group_year
from thidua.reconcile.lineage import Apart, Line, link, series_of_line
from thidua.reconcile.naming import lineage_ids
from thidua.reconcile.ownerless import with_owners
from thidua.reconcile.sightings import Sighting, sightings
from thidua.reconcile.steps import Joints, joints, steps
from thidua.reconcile.succession import succession


def reconcile(readings: Sequence[Reading], decisions: Sequence[Decision] = ()) -> Reconciled:
    """All reconciled tables of an archive.

    Args:
        readings: the relevant articles with what each says, in any order; `story_id` groups copies.
        decisions: what people decided, in the order in which they did: the last one on a cell counts.

    Returns:
        Each table sorted by its key. The order of `readings` and further copies of a story change nothing.
    """
    ordered = sorted(readings, key=lambda r: (r.story_id, r.article_id))
    found = Reconciled([], [], [], [], [], [], [])
    families = _families(with_owners([s for r in ordered for s in sightings(r)]), never_same(decisions))
    ids = lineage_ids([line for lines in families for line in lines])
    told = [_Told(line, ids.pop(0), joint) for lines in families for line, joint in zip(lines, joints(lines))]
    decided = placed(decisions, [cell for one in told for cell in one.cells])
    for one in told:
        _write(found, one, decided)
    for award, sides in award_years(ordered):
        found.award_years.append(award)
        found.evidence.extend(evidence.of_award(award, sides))
    return _sorted(found)


def _families(seen: Sequence[Sighting], apart: Apart | None) -> list[list[Line]]:
    """The lines of each organisation. None is compared with another's, so the cost is that of the single blocks."""
    blocks: dict[str, list[Sighting]] = defaultdict(list)
    for one in seen:
        blocks[one.organisation_key or ""].append(one)
    return [link(_nodes(block), apart)[0] for _, block in sorted(blocks.items())]


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


class _Told:
    """One line with what is said of it in each year."""

    def __init__(self, line: Line, lineage_id: str, joint: Joints) -> None:
        self.line, self.lineage_id, self.joint = line, lineage_id, joint
        self.cells = list(cells(line, lineage_id, series_of_line(line)))


def _write(found: Reconciled, told: _Told, decided: Decided) -> None:
    """Add one line's rows to all tables but `award_years`."""
    row: list[Cell] = []
    links: list[EvidenceLink] = found.evidence
    for before in told.cells:
        cell, behind = decide(before, decided.cells.get((before.lineage_id, before.year), {}))
        row.append(cell)
        found.cluster_years.append(cell.row())
        links.extend(behind)
    by_year = {cell.year: cell for cell in row}
    for step in steps(told.line, told.lineage_id, told.joint):
        found.lineage.append(step)
        previous = _previous(told.line, by_year, step.previous_year)
        links.extend(evidence.of_step(step, by_year[step.year], previous))
    for announced, sides in succession(row):
        found.succession.append(announced)
        links.extend(
            evidence.of_succession(announced, sides, by_year.get(announced.year), by_year.get(announced.year + 1))
        )
    for conflict, sides in conflicts(told.cells):
        behind = list(evidence.of_conflict(conflict, sides))
        found.conflicts.append(_resolved(conflict, behind, by_year, decided))
        links.extend(behind)
    found.coverage.extend(coverage(row))


def _resolved(
    conflict: Conflict, links: Sequence[EvidenceLink], by_year: dict[int, Cell], decided: Decided
) -> Conflict:
    """`conflict` as reviewed when a decision on it, or on its cell, still rests on the same evidence."""
    own = decided.conflicts.get(conflict.conflict_id)
    cell = by_year.get(conflict.year) if conflict.year is not None else None
    of_cell = cell is not None and conflict.field in cell.reviewed and conflict.field not in cell.stale
    if of_cell or (own is not None and not is_stale(own, links)):
        return replace(conflict, resolution="reviewed")
    return conflict


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
