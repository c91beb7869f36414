"""The ladder of one award of one unit in one year: registered, proposed, honoured, awarded, over all articles."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua.model import AwardCode, AwardStatus, AwardYear, Reading, Unit
from thidua.reconcile.claims import Place, place_of
from thidua.reconcile.policy import Side
from thidua.reconcile.units import core, is_local, is_placeless, organisation_key, province_in
from thidua.text import slug

RUNGS: tuple[AwardStatus, ...] = (
    "registered",
    "proposed",
    "honoured",
    "awarded",
)  # a later one outranks an earlier one


@dataclass(frozen=True, slots=True)
class Rung:
    """One article puts one award of one unit on one rung."""

    organisation_key: str | None
    core: str
    unit: Unit
    award: AwardCode
    year: int
    status: AwardStatus
    quantity: int | None
    place: Place


def award_years(rungs: Sequence[Rung]) -> list[tuple[AwardYear, tuple[Side, ...]]]:
    """The rows of `award_years` with what supports each rung, in order of the key.

    Args:
        rungs: of the whole archive, in any order.

    Returns:
        One row a unit, award and year, on the highest rung any story puts it; `stories` are those that put it there.
        The quantity is given when they agree on it.
    """
    unit_ids = _unit_ids(rungs)
    known = _organisations(rungs)
    groups: dict[tuple[str, AwardCode, int], list[Rung]] = defaultdict(list)
    for rung in rungs:
        organisation = rung.organisation_key
        if organisation is None and len(known[rung.core, rung.award, rung.year]) == 1:
            organisation = next(iter(known[rung.core, rung.award, rung.year]))
        groups[unit_ids[organisation, rung.core], rung.award, rung.year].append(rung)
    return [_row(key, groups[key]) for key in sorted(groups)]


def _row(key: tuple[str, AwardCode, int], rungs: Sequence[Rung]) -> tuple[AwardYear, tuple[Side, ...]]:
    unit_id, award, year = key
    reached = max((r.status for r in rungs), key=RUNGS.index)
    top = [r for r in rungs if r.status == reached]
    quantities = {r.quantity for r in top if r.quantity is not None}
    quantity = next(iter(quantities)) if len(quantities) == 1 else None
    sides = tuple(
        Side(status, tuple(sorted({r.place for r in rungs if r.status == status})))
        for status in RUNGS
        if any(r.status == status for r in rungs)
    )
    return AwardYear(unit_id, award, year, reached, quantity, len({r.place.story_id for r in top})), sides


def rungs(reading: Reading) -> Iterator[Rung]:
    """What one article says of awards of named units with a year."""
    clusters = {c.cluster_id: c for c in reading.extraction.clusters}
    only = next(iter(clusters)) if len(clusters) == 1 else None
    for award in reading.extraction.awards:
        cluster = clusters.get(award.cluster_id or only or "")
        year = award.year if award.year is not None else cluster.year if cluster else None
        if award.unit is None or year is None:
            continue
        organisation = cluster.organisation if cluster else None
        unit = core(award.unit, is_local(organisation))
        yield Rung(
            organisation_key(organisation),
            unit,
            award.unit,
            award.award,
            year,
            award.status,
            award.quantity,
            place_of(reading, award.evidence),
        )


def _unit_ids(rungs: Sequence[Rung]) -> dict[tuple[str | None, str], str]:
    """One id for each unit of an organisation, over all its awards: that of the agency, not of the bare province.

    "Lào Cai" and "Công an tỉnh Lào Cai" are one unit in a cluster of provincial police. "Công an tỉnh" in a block of
    one province is that province's: its place is added, else it would be that of every province.
    """
    named: dict[tuple[str | None, str], Counter[tuple[bool, str]]] = defaultdict(Counter)
    for rung, _ in {(r.unit.unit_id, r.organisation_key, r.core, r.place.story_id): (r, 0) for r in rungs}.values():
        named[rung.organisation_key, rung.core][rung.unit.unit_kind == "province", rung.unit.unit_id] += 1
    usual = {who: min(ids, key=lambda i: (i[0], -ids[i], i[1]))[1] for who, ids in named.items()}
    placeless = {(r.organisation_key, r.core) for r in rungs if is_placeless(r.unit.unit) and r.organisation_key}
    return {who: f"{name}-{_place(who[0] or '')}" if who in placeless else name for who, name in usual.items()}


def _place(organisation: str) -> str:
    """The place of a local organisation, else its whole name, as part of an id."""
    return slug(province_in(organisation) or organisation)


def _organisations(rungs: Sequence[Rung]) -> dict[tuple[str, AwardCode, int], set[str]]:
    """The organisations in whose clusters a unit got an award: an article that names none means the only one."""
    known: dict[tuple[str, AwardCode, int], set[str]] = defaultdict(set)
    for rung in rungs:
        if rung.organisation_key is not None:
            known[rung.core, rung.award, rung.year].add(rung.organisation_key)
    return known
