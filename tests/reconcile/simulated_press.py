"""What a press that loses much says of a true history: readings without text. Nothing in them is false.

Losses: no list or part of one, no organisation, no number, no year, no day of publication, no chair; copies; names of
provinces before and after the merger.
"""

import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from simulated_history import MERGER, History, cluster_years

from thidua.model import (
    Cluster,
    Event,
    EventType,
    Evidence,
    Extraction,
    Handover,
    Member,
    Reading,
    Role,
    Unit,
    UnitKind,
)
from thidua.text import slug

AGENCIES = {
    "Bộ Công an": "Công an tỉnh",
    "Viện kiểm sát nhân dân tối cao": "Viện kiểm sát nhân dân tỉnh",
    "Thanh tra Chính phủ": "Thanh tra tỉnh",
    "Tòa án nhân dân tối cao": "Tòa án nhân dân tỉnh",
}


@dataclass(frozen=True)
class Losses:
    """Chances that an article lacks something, or that one is written at all."""

    unwritten: float = 0.35  # of each of three occasions a year
    listless: float = 0.5
    partial: float = 0.2
    ownerless: float = 0.05
    numberless: float = 0.1
    yearless: float = 0.1
    undated: float = 0.15
    chairless: float = 0.3
    copied: float = 0.2
    second: float = 0.3  # another paper on the same meeting


@dataclass(frozen=True)
class Written:
    """A reading with what it is about."""

    reading: Reading
    key: str  # of the history
    year: int


def press(rng: random.Random, histories: list[History], losses: Losses) -> list[Written]:
    """All articles, copies included."""
    found: list[Written] = []
    for one, year in cluster_years(histories):
        for occasion in ("pact_signing", "midyear_review", "annual_review"):
            if rng.random() < losses.unwritten:
                continue
            for _ in range(1 + (rng.random() < losses.second)):
                number = len(found)
                first = _article(rng, one, year, occasion, f"{number:06}", losses)
                found.append(Written(first, one.key, year))
                if rng.random() < losses.copied:
                    copy = replace(first, article_id=f"{number:06}-copy")
                    found.append(Written(copy, one.key, year))
    return found


_MONTH = {"pact_signing": "03", "midyear_review": "07", "annual_review": "11"}


def _article(
    rng: random.Random, one: History, year: int, occasion: EventType, article_id: str, losses: Losses
) -> Reading:
    spring = year == MERGER and occasion == "pact_signing" and bool(one.spring)

    def called(name: str) -> Unit:
        return unit(one.old.get(name, name) if spring else name, one)

    def lost(chance: float) -> bool:
        return rng.random() < chance

    at = _Places(article_id)
    said = Extraction(relevant=True)
    told = None if lost(losses.yearless) else year
    organisation = None if lost(losses.ownerless) else one.organisation
    number = None if lost(losses.numberless) else one.number[year]
    name = None if number is not None else f"các đơn vị {one.organisation}" if lost(0.5) else None
    said.clusters.append(Cluster("c1", organisation, number, name, told, None, at("cluster")))
    if not lost(losses.listless):
        names = list(one.spring) if spring else list(one.members[year])
        rng.shuffle(names)
        partial = lost(losses.partial)
        names = names[: max(2, len(names) // 2)] if partial else names
        for position, name_ in enumerate(names, 1):
            said.members.append(Member("c1", told, unit(name_, one), position, at(f"m{name_}"), partial))
    if not lost(losses.chairless):
        said.roles.append(Role("c1", told, "chair", called(one.chair[year]), "stated", at("chair")))
        if lost(0.5):
            said.roles.append(Role("c1", told, "deputy", called(one.deputy[year]), "stated", at("deputy")))
    if occasion == "annual_review" and lost(0.6):
        giver = called(one.chair[year]) if lost(0.5) else None
        said.handovers.append(
            Handover("c1", "chair", year + 1, giver, called(one.announced[year]), "handover", at("handover"))
        )
    period = f"{year}-H1" if occasion == "midyear_review" else str(year)
    day = f"{year}-{_MONTH[occasion]}-2{zlib.crc32((one.key + occasion).encode()) % 8}"
    said.events.append(Event("e1", occasion, day, "stated", period, None, "c1", at("event")))
    return Reading(article_id, article_id, None if lost(losses.undated) else day, said)


_KINDS: dict[str, UnitKind] = {"department": "department", "district": "district"}


def unit(name: str, one: History) -> Unit:
    """The unit as extraction gives it."""
    if one.kind != "province":
        return Unit(slug(name), name, _KINDS[one.kind])
    written = f"{AGENCIES[one.organisation]} {name}"
    return Unit(
        slug(written), written, "province_police" if one.organisation == "Bộ Công an" else "province_agency", name
    )


class _Places:
    def __init__(self, article_id: str) -> None:
        self._article_id = article_id

    def __call__(self, what: str) -> Evidence:
        start = zlib.crc32(f"{self._article_id} {what}".encode()) % 5000
        return Evidence(start, start + 10, "simulated")


def truth(histories: list[History]) -> Iterator[tuple[str, int, str]]:
    """(key, year, chair)."""
    return ((one.key, year, one.chair[year]) for one, year in cluster_years(histories))
