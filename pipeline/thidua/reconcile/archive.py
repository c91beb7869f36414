"""The stage from end to end: sightings, clusters of one year, lines over the years, cells, and the reconciled tables.

readings -> sightings by organisation (store) -> the lines of one organisation (families) -> its part of the tables
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from thidua.model import Conflict, Decision, EvidenceLink, Reading, Reconciled, Unplaced
from thidua.reconcile import evidence
from thidua.reconcile.awards import Rung, award_years, rungs
from thidua.reconcile.cells import Cell, cells
from thidua.reconcile.conflicts import conflicts
from thidua.reconcile.coverage import coverage
from thidua.reconcile.decisions import Decided, decide, is_stale, lost, never_same, placed
from thidua.reconcile.families import lines_of
from thidua.reconcile.lineage import Apart, Line, series_of_line
from thidua.reconcile.naming import lineage_ids
from thidua.reconcile.ownerless import Owners
from thidua.reconcile.sightings import sightings, yearless
from thidua.reconcile.steps import Joints, joints, steps
from thidua.reconcile.store import Store
from thidua.reconcile.succession import succession
from thidua.reconcile.units import is_anonymous
from thidua.text import slug


def reconcile(readings: Iterable[Reading], decisions: Sequence[Decision] = ()) -> Reconciled:
    """All reconciled tables of an archive.

    Args:
        readings: the relevant articles with what each says, in any order, gone through once; `story_id` groups copies.
        decisions: what people decided, in the order in which they did: the last one on a cell counts.

    Returns:
        Each table sorted by its key. The order of `readings` and further copies of a story change nothing.
    """
    whole = Reconciled()
    for part in reconciled_parts(readings, decisions):
        whole.extend(part)
    return whole.in_order()


def reconciled_parts(readings: Iterable[Reading], decisions: Sequence[Decision] = ()) -> Iterator[Reconciled]:
    """The same, an organisation at a time: memory holds what is said of one, and every award of a named unit.

    Returns:
        Parts whose tables put together and sorted are those of `reconcile`. The rows of a part are in no order.
    """
    mentioned = {article_id for one in decisions for article_id in (*one.seen, *one.other)}
    with Store() as store:
        climbed, left, there = _gather(readings, store, mentioned)
        apart, met = never_same(decisions), set()
        names = _by_slug(store.organisations())
        decided = placed(decisions, (cell for keys in names.values() for cell in _cells(store, keys, apart)))
        for keys in names.values():
            part = Reconciled()
            told, unplaced = _told(store, keys, apart)
            for one in told:
                _write(part, one, decided)
            part.unplaced.extend(unplaced)
            met |= {c.conflict_id for c in part.conflicts if c.conflict_id in decided.conflicts}
            yield part
    last = Reconciled(unplaced=left, lost=lost(decisions, decided, met, there))
    for award, sides in award_years(climbed):
        last.award_years.append(award)
        last.evidence.extend(evidence.of_award(award, sides))
    yield last


def _cells(store: Store, keys: Sequence[str], apart: Apart | None) -> Iterator[Cell]:
    """All cells of some organisations."""
    return (cell for one in _told(store, keys, apart)[0] for cell in one.cells)


def _gather(
    readings: Iterable[Reading], store: Store, mentioned: Set[str]
) -> tuple[list[Rung], list[Unplaced], set[str]]:
    """Put every sighting into `store` under its organisation.

    Returns:
        The rungs of all awards, one row for each story's cluster without a year, and those of the articles `mentioned`
        that are there.
    """
    climbed: list[Rung] = []
    left: dict[tuple[object, ...], tuple[bool, str, Unplaced]] = {}
    there: set[str] = set()
    owners, ownerless = Owners(), []
    for reading in readings:
        there |= mentioned & {reading.article_id}
        climbed.extend(rungs(reading))
        for one in yearless(reading):
            key = (reading.story_id, one.organisation, one.number, one.name)
            row = (reading.article_id != reading.story_id, reading.article_id, one)
            left[key] = min(left.get(key, row), row, key=lambda r: r[:2])
        for seen in sightings(reading):
            owners.add(seen)
            if is_anonymous(seen.organisation):
                ownerless.append(seen)
            else:
                store.put(seen.organisation_key or "", seen)
    for seen in ownerless:
        owned = owners.owned(seen)
        store.put(owned.organisation_key or "", owned)
    return climbed, [one for _, _, one in left.values()], there


def _by_slug(keys: Iterable[str]) -> dict[str, list[str]]:
    """Organisations by what they are called in ids of lineages, which must differ."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        found[slug(key)].append(key)
    return dict(sorted(found.items()))


class _Told:
    """One line with what is said of it in each year."""

    def __init__(self, line: Line, lineage_id: str, joint: Joints) -> None:
        self.line, self.lineage_id, self.joint = line, lineage_id, joint
        self.cells = list(cells(line, lineage_id, series_of_line(line)))


def _told(store: Store, keys: Sequence[str], apart: Apart | None) -> tuple[list[_Told], list[Unplaced]]:
    """The lines of the organisations `keys`. None is compared with another's: the cost is that of each alone."""
    found, left = [], []
    for key in keys:
        lines, unplaced = lines_of(store.take(key), apart)
        found.append(lines)
        left.extend(unplaced)
    ids = lineage_ids([line for lines in found for line in lines])
    pairs = [(line, joint) for lines in found for line, joint in zip(lines, joints(lines))]
    told = [_Told(line, lineage_id, joint) for (line, joint), lineage_id in zip(pairs, ids)]
    return told, left


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
