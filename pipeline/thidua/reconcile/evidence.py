"""Every reconciled cell back to its sentences, for and against.

One link a story, side and cell: copies of a story are one witness, so one of them stands for all. `coverage` has no
links of its own: what it knows are the cells of `cluster_years`, and what is missing has no sentence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from thidua.model import AwardYear, Conflict, EvidenceLink, LineageStep, Succession
from thidua.reconcile.cells import Cell
from thidua.reconcile.claims import Place
from thidua.reconcile.policy import Side, Verdict, list_start
from thidua.reconcile.sightings import Sighting
from thidua.reconcile.succession import first_place

Stance = Literal["supports", "contradicts"]


def of_cell(cell: Cell) -> Iterator[EvidenceLink]:
    """The links of one row of `cluster_years`."""
    for field, (value, places) in (("organisation", cell.organisation), ("number", cell.number), ("name", cell.name)):
        if value is not None:
            yield from _links("cluster_years", cell.key, field, [Side(str(value), places)])
    for field, verdict in (("chair", cell.chair), ("deputy", cell.deputy)):
        yield from _of_verdict("cluster_years", cell.key, field, verdict)
    yield from _links("cluster_years", cell.key, "members", [side for _, side in cell.members.units])
    yield from _links("cluster_years", cell.key, "members", cell.members.sides, "contradicts")
    if cell.member_count is not None:
        counted = [s.place for s in cell.seen if s.stated_count == cell.member_count]
        listed = [list_start(s) for s in cell.seen if _lists(s, cell.member_count)]
        yield from _links(
            "cluster_years", cell.key, "member_count", [Side(str(cell.member_count), tuple(counted + listed))]
        )
    yield from _links("cluster_years", cell.key, "member_count", cell.count_sides, "contradicts")


def _lists(seen: Sighting, count: int) -> bool:
    return seen.listing in ("full", "attending") and len(seen.members) == count


def of_step(step: LineageStep, cell: Cell, previous: Cell | None) -> Iterator[EvidenceLink]:
    """The links of one row of `lineage`: its number and name, and the lists of both years behind the change."""
    key = f"{step.lineage_id}/{step.year}"
    for field, (value, places) in (("number", cell.number), ("name", cell.name)):
        if value is not None:
            yield from _links("lineage", key, field, [Side(str(value), places)])
    if step.overlap is not None:
        seen = cell.seen + (previous.seen if previous else ())
        lists = tuple(list_start(s) for s in seen if s.members)
        yield from _links("lineage", key, "change", [Side(step.change, lists)])


def of_succession(
    row: Succession, announced: Sequence[Side], now: Cell | None, taken: Cell | None
) -> Iterator[EvidenceLink]:
    """The links of one row of `succession`: both chairs, and who took the chair in the end."""
    key = f"{row.lineage_id}/{row.year}"
    if now is not None:
        yield from _of_verdict("succession", key, "chair", now.chair)
        yield from _of_verdict("succession", key, "deputy", now.deputy)
    yield from _links("succession", key, "next_chair", announced, "supports" if row.next_chair else "contradicts")
    if taken is not None and row.taken_by is not None:
        yield from _links("succession", key, "taken_by", taken.chair.support)
    if taken is not None and row.held != "unknown":
        stance: Stance = "supports" if row.held == "yes" else "contradicts"
        yield from _links("succession", key, "held", taken.chair.support, stance)


def of_award(row: AwardYear, sides: Iterable[Side]) -> Iterator[EvidenceLink]:
    """The links of one row of `award_years`: every rung of the ladder supports the highest."""
    yield from _links("award_years", f"{row.unit_id}/{row.award}/{row.year}", "status", sides)


def of_conflict(row: Conflict, sides: Iterable[Side]) -> Iterator[EvidenceLink]:
    """The links of one row of `conflicts`: each sentence supports the value it gives."""
    yield from _links("conflicts", row.conflict_id, row.field, sides)


def _of_verdict(table: str, key: str, field: str, verdict: Verdict) -> Iterator[EvidenceLink]:
    yield from _links(table, key, field, verdict.support)
    yield from _links(table, key, field, verdict.against, "contradicts")


def _links(
    table: str, key: str, field: str, sides: Iterable[Side], stance: Stance = "supports"
) -> Iterator[EvidenceLink]:
    for side in sides:
        by_story: dict[str, list[Place]] = defaultdict(list)
        for place in side.places:
            by_story[place.story_id].append(place)
        for story in sorted(by_story):
            place = first_place(by_story[story])
            yield EvidenceLink(table, key, field, place.article_id, place.start, place.end, stance, side.value)
