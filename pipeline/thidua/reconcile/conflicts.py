"""Stories that cannot all be right: chair, deputy, members, count against list, awards, date of one review.

A conflict needs two values that exclude one another. Spelling, copies of one story, provinces that merged, lists known
to be partial, and another cluster of the same number are none.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from thidua.model import Award, AwardCode, Conflict, ConflictField, Event, EventType, Evidence
from thidua.reconcile.cells import Cell
from thidua.reconcile.claims import Place
from thidua.reconcile.corrections import outranked
from thidua.reconcile.policy import Side
from thidua.reconcile.sightings import Sighting, year_of
from thidua.reconcile.units import core, same_units, shown

SOLE: frozenset[AwardCode] = frozenset({"government_flag", "lead"})  # one unit of a cluster gets it in a year
VAGUE: frozenset[AwardCode] = frozenset({"merit_other", "order", "other"})  # several awards: compared by their title
ONCE: frozenset[EventType] = frozenset({"annual_review", "midyear_review", "pact_signing"})  # held once a year
ONE_MEETING = timedelta(days=31)  # dates further apart are of two meetings, not of one that somebody misdated

Found = tuple[Conflict, tuple[Side, ...]]


def conflicts(cells: Sequence[Cell]) -> Iterator[Found]:
    """The conflicts of one lineage, each with its sides.

    Args:
        cells: the cells of one lineage, by year without gaps.
    """
    awards, events = _awards(cells), _events(cells)
    for cell in cells:
        if cell.chair.standing == "disputed":
            yield _conflict(cell, "chair", cell.chair.against)
        if cell.deputy.standing == "disputed":
            yield _conflict(cell, "deputy", cell.deputy.against)
        if cell.members.sides:
            yield _conflict(cell, "members", cell.members.sides)
        if cell.count_sides:
            yield _conflict(cell, "member_count", cell.count_sides)
        for detail, sides in _award_sides(awards.get(cell.year, ()), cell.year):
            yield _conflict(cell, "award", sides, detail)
        for detail, sides in _date_sides(events.get(cell.year, ())):
            yield _conflict(cell, "date", sides, detail)


def _conflict(cell: Cell, field: ConflictField, sides: Sequence[Side], detail: str = "") -> Found:
    """The row of one conflict. Its id is made of what it is about, so that it stays when witnesses are added."""
    merged: dict[str, set[Place]] = defaultdict(set)
    for side in sides:
        merged[side.value] |= set(side.places)
    ordered = tuple(Side(value, tuple(sorted(merged[value]))) for value in sorted(merged))
    row = Conflict(
        conflict_id=":".join(filter(None, (cell.lineage_id, str(cell.year), field, detail))),
        organisation=cell.organisation[0],
        number=cell.number[0],
        lineage_id=cell.lineage_id,
        year=cell.year,
        field=field,
        values=tuple(side.value for side in ordered),
        witnesses=tuple("|".join(sorted(side.stories)) for side in ordered),
        resolution="open",
    )
    return row, ordered


def _at(seen: Sighting, evidence: Evidence) -> Place:
    """Where a statement of the sighting's article stands."""
    return replace(seen.place, start=evidence.start, end=evidence.end, corrects=evidence.corrects)


def _standing(sides: Sequence[Side]) -> list[Side]:
    """The sides that no correction sets aside."""
    lost = outranked({side.value: side.places for side in sides})
    return [side for side in sides if side.value not in lost]


def _awards(cells: Sequence[Cell]) -> Mapping[int, list[tuple[Sighting, Award]]]:
    """All awards of the lineage's articles by the year they are for."""
    found: dict[int, list[tuple[Sighting, Award]]] = defaultdict(list)
    for seen in (s for cell in cells for s in cell.seen):
        for award in seen.awards:
            found[award.year if award.year is not None else seen.year].append((seen, award))
    return found


def _award_sides(told: Sequence[tuple[Sighting, Award]], year: int) -> Iterator[tuple[str, list[Side]]]:
    """Counts of one award that differ between stories, and a flag for one unit given to two."""
    counts: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    flags: dict[str, list[tuple[str, str, Place]]] = defaultdict(list)
    for seen, award in told:
        place = _at(seen, award.evidence)
        if award.unit is None and award.quantity is not None:
            title = award.title.casefold() if award.award in VAGUE else ""
            turns = "turns" if award.turns else ""
            detail = ":".join(filter(None, (award.award, award.status, award.recipient, turns, title)))
            counts[detail][str(award.quantity)].append(place)
        elif award.unit is not None and award.award in SOLE:
            unit = (core(award.unit, seen.local), shown(award.unit, seen.local), place)
            flags[f"{award.award}:{award.status}:unit"].append(unit)
    for detail in sorted(counts):
        sides = _standing([Side(q, tuple(sorted(places))) for q, places in sorted(counts[detail].items())])
        if _excludes(sides):
            yield detail, sides
    for detail in sorted(flags):
        groups = same_units((unit for unit, _, _ in flags[detail]), year)
        names = {groups[unit]: name for unit, name, _ in sorted(flags[detail], reverse=True)}
        sides = [
            Side(names[one], tuple(sorted(p for unit, _, p in flags[detail] if groups[unit] == one)))
            for one in sorted(names)
        ]
        sides = _standing(sides)
        if all(len(values) == 1 for values in _by_story(sides).values()) and _excludes(sides):
            yield detail, sides


def _by_story(sides: Sequence[Side]) -> Mapping[str, set[str]]:
    """What each story says."""
    said: dict[str, set[str]] = defaultdict(set)
    for side in sides:
        for story in side.stories:
            said[story].add(side.value)
    return said


def _excludes(sides: Sequence[Side]) -> bool:
    """True when two stories have no value in common: a total and a part of it told by one story exclude nothing."""
    sets = {frozenset(values) for values in _by_story(sides).values()}
    return any(not a & b for a in sets for b in sets)


def _events(cells: Sequence[Cell]) -> Mapping[int, list[tuple[Sighting, Event]]]:
    """All dated meetings held once a year, by the year they belong to. A pact without its year may be of two years."""
    found: dict[int, list[tuple[Sighting, Event]]] = defaultdict(list)
    for seen in (s for cell in cells for s in cell.seen):
        for event in seen.events:
            if event.event_type in ONCE and event.date and event.date_basis != "relative":
                stated = event.period is not None and event.period[:4].isdigit()
                if stated or event.event_type != "pact_signing":
                    found[year_of(event.period) if event.period and stated else seen.year].append((seen, event))
    return found


def _date_sides(told: Sequence[tuple[Sighting, Event]]) -> Iterator[tuple[str, list[Side]]]:
    """Days of one meeting that differ between stories."""
    days: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for seen, event in told:
        if event.date is not None and _interval(event.date) is not None:
            place = _at(seen, event.evidence)
            days[event.event_type][event.date].append(place)
    for kind in sorted(days):
        sides = _standing([Side(day, tuple(sorted(places))) for day, places in sorted(days[kind].items())])
        said = sorted(tuple(sorted(values)) for values in _by_story(sides).values())
        distinct = sorted(set(said))
        if any(_apart(a, b) for i, a in enumerate(distinct) for b in distinct[:i]):
            yield kind, sides


def _apart(a: Sequence[str], b: Sequence[str]) -> bool:
    """True when no day of one story can be a day of the other, though they are near enough for one meeting."""
    gaps = []
    for first in filter(None, map(_interval, a)):
        for second in filter(None, map(_interval, b)):
            gaps.append(max(first[0] - second[1], second[0] - first[1]))
    return bool(gaps) and timedelta(0) < min(gaps) <= ONE_MEETING


def _interval(edtf: str) -> tuple[date, date] | None:
    """First and last day of an EDTF day, month or interval of days; None for what is less precise."""
    if "/" in edtf:
        first, last = (_interval(part) for part in edtf.split("/", 1))
        return (first[0], last[1]) if first and last else None
    parts = edtf.split("-")
    if len(parts) < 2 or not all(part.isdigit() for part in parts):
        return None
    try:
        if len(parts) == 3:
            day = date(int(parts[0]), int(parts[1]), int(parts[2]))
            return day, day
        first_day = date(int(parts[0]), int(parts[1]), 1)
    except ValueError:
        return None
    return first_day, (first_day + timedelta(days=31)).replace(day=1) - timedelta(days=1)
