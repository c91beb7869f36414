"""What one article says of the roles of a cluster, in any year, and whether it states or announces it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua.model import Evidence, Handover, Reading, Role, RoleName, Unit
from thidua.reconcile.units import core, shown

REVIEWED = "03"  # the month by which the year before has been reviewed everywhere
SCHOOL_BEGINS, SCHOOL_REVIEWED = "08", "10"  # the same of a school year, in the year before the one it is called by


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something is said. Copies of one story are one witness: `story_id`."""

    story_id: str
    article_id: str
    start: int
    end: int
    said_on: str = ""  # date of publication (EDTF), "" when unknown
    corrects: bool = False  # said in a notice that sets right what was printed before


def place_of(reading: Reading, evidence: Evidence) -> Place:
    """Where one statement of a reading stands."""
    when = reading.published or ""
    return Place(reading.story_id, reading.article_id, evidence.start, evidence.end, when, evidence.corrects)


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """One article says that `value` fills a cell of `year`. Not `firm`: it was announced before the year began."""

    year: int
    role: RoleName
    value: str  # core of the unit
    shown: str
    firm: bool
    place: Place


def claims(
    reading: Reading, own: int, local: bool, roles: Sequence[Role], handovers: Sequence[Handover]
) -> tuple[Claim, ...]:
    """What an article says of the roles of one cluster, in order.

    Args:
        own: the year the article shows the cluster in. local: whether the cluster is one inside a province.
    """
    return tuple(sorted(set(_claims(reading, own, local, roles, handovers))))


def _claims(
    reading: Reading, own: int, local: bool, roles: Sequence[Role], handovers: Sequence[Handover]
) -> Iterator[Claim]:
    """What the article says of the roles. The unit that hands a role over held it the year before."""
    schooled = _of_school_years(reading)

    def claim(year: int, role: RoleName, unit: Unit, firm: bool, evidence: Evidence) -> Claim:
        return Claim(year, role, core(unit, local), shown(unit, local), firm, place_of(reading, evidence))

    for role in roles:
        year = role.year if role.year is not None else own
        if role.basis == "from_handover" and _hands_over(role, year, handovers, local):
            year -= 1
        yield claim(
            year,
            role.role,
            role.unit,
            _is_firm(year, own, reading.published, told=True, schooled=schooled),
            role.evidence,
        )
    for act in handovers:
        if act.year is None:
            continue
        firm = _is_firm(act.year, own, reading.published, told=False, schooled=schooled)
        yield claim(act.year, act.role, act.to_unit, firm, act.evidence)
        if act.from_unit is not None:
            yield claim(act.year - 1, act.role, act.from_unit, True, act.evidence)


def _hands_over(role: Role, year: int, handovers: Sequence[Handover], local: bool) -> bool:
    """True for a role read from a handover that takes effect in that very year: its giver held it before."""
    unit = core(role.unit, local)
    acts = [h for h in handovers if h.role == role.role and h.year == year and h.from_unit is not None]
    return any(
        h.from_unit is not None and core(h.from_unit, local) == unit and core(h.to_unit, local) != unit for h in acts
    )


def _of_school_years(reading: Reading) -> bool:
    """Whether the article counts in school years, which bear the number of the year they end in."""
    said = reading.extraction
    return any(e.period and "/" in e.period for e in said.events) or any(
        d.mention.precision == "school_year" for d in said.dates
    )


def _is_firm(year: int, own: int, published: str | None, *, told: bool, schooled: bool) -> bool:
    """True for a statement about a year that had begun when it was made.

    An act that gives a role ("bàn giao ... năm 2025", not `told`) in a report on 2024 is an announcement although the
    report may be printed in January 2025; a role told of 2025 by an article printed in 2025 is a statement. So is an
    act printed from March on, when reviews of the year before are over. A school year begins in the August before.
    """
    if not published or not published[:4].isdigit():
        return year <= own
    begins = f"{year - 1}-{SCHOOL_BEGINS}" if schooled else f"{year}"
    reviewed = f"{year - 1}-{SCHOOL_REVIEWED}" if schooled else f"{year}-{REVIEWED}"
    if published[: len(begins)] < begins[: len(published)]:
        return False
    return year <= own or published >= reviewed or (told and published >= begins)
