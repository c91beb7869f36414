"""What a press that loses much says of a true history: readings without text. Nothing in them is false, unless asked.

Losses: no list or part of one, no organisation, no number, no year, no day of publication, no chair; copies; names of
provinces before and after the merger.
"""

import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from simulated_history import MERGER, POLICE, History, cluster_years

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
    POLICE: "Công an tỉnh",
    "Viện kiểm sát nhân dân tối cao": "Viện kiểm sát nhân dân tỉnh",
    "Thanh tra Chính phủ": "Thanh tra tỉnh",
    "Tòa án nhân dân tối cao": "Tòa án nhân dân tỉnh",
}
MONTHS: dict[EventType, str] = {"pact_signing": "03", "midyear_review": "07", "annual_review": "11"}
_KINDS: dict[str, UnitKind] = {"department": "department", "district": "district"}


@dataclass(frozen=True)
class Losses:
    """Chances that an article lacks something, or that one is written at all."""

    unwritten: float = 0.35  # of each of three occasions a year
    listless: float = 0.5
    partial: float = 0.2
    ownerless: float = 0.05
    numberless: float = 0.1
    nameless: float = 0.5  # of those without a number
    yearless: float = 0.1
    undated: float = 0.15
    chairless: float = 0.3
    deputyless: float = 0.5
    successorless: float = 0.4
    giverless: float = 0.5
    copied: float = 0.2
    second: float = 0.3  # another paper on the same meeting


NOTHING_LOST = Losses(0.0, *(0.0,) * 11, copied=0.2, second=0.3)


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
        for occasion in MONTHS:
            if rng.random() < losses.unwritten:
                continue
            for _ in range(1 + (rng.random() < losses.second)):
                number = len(found)
                reading = article(rng, one, year, occasion, f"{number:06}", losses)
                found.append(Written(reading, one.key, year))
                if rng.random() < losses.copied:
                    found.append(Written(replace(reading, article_id=f"{number:06}-copy"), one.key, year))
    return found


def slips(rng: random.Random, histories: list[History], written: list[Written], share: float) -> Iterator[Written]:
    """For a share of the cluster-years whose chair some story states, one story that states another chair."""
    by_key = {one.key: one for one in histories}
    told = {(w.key, w.year) for w in written for r in w.reading.extraction.roles if r.role == "chair"}
    for number, (key, year) in enumerate(sorted(told)):
        if rng.random() < share:
            one = by_key[key]
            wrong = rng.choice([unit for unit in one.members[year] if unit != one.chair[year]])
            slip = replace(one, chair={**one.chair, year: wrong}, deputy={}, announced={})
            yield Written(article(rng, slip, year, "midyear_review", f"slip-{number:06}", NOTHING_LOST), key, year)


def article(
    rng: random.Random, one: History, year: int, occasion: EventType, article_id: str, losses: Losses
) -> Reading:
    """One article on one meeting of a cluster."""

    def lost(chance: float) -> bool:
        return rng.random() < chance

    old = one.old if year == MERGER and occasion == "pact_signing" else {}
    told = None if lost(losses.yearless) else year
    number = None if lost(losses.numberless) else one.number[year]
    name = one.name if number is None and not lost(losses.nameless) else None
    organisation = None if lost(losses.ownerless) else one.organisation
    said = Extraction(relevant=True)
    at = _Places(article_id)
    said.clusters.append(Cluster("c1", organisation, number, name, told, None, at("cluster")))
    if not lost(losses.listless):
        names = list(one.spring if old else one.members[year])
        rng.shuffle(names)
        partial = lost(losses.partial)
        listed = names[: max(2, len(names) // 2)] if partial else names
        said.members.extend(Member("c1", told, unit(n, one), i, at(n), partial) for i, n in enumerate(listed, 1))
    chair = unit(old.get(one.chair[year], one.chair[year]), one)
    if not lost(losses.chairless):
        said.roles.append(Role("c1", told, "chair", chair, "stated", at("chair")))
        if year in one.deputy and not lost(losses.deputyless):
            deputy = unit(old.get(one.deputy[year], one.deputy[year]), one)
            said.roles.append(Role("c1", told, "deputy", deputy, "stated", at("deputy")))
    if occasion == "annual_review" and year in one.announced and not lost(losses.successorless):
        giver, taker = None if lost(losses.giverless) else chair, unit(one.announced[year], one)
        said.handovers.append(Handover("c1", "chair", year + 1, giver, taker, "handover", at("handover")))
    period = f"{year}-H1" if occasion == "midyear_review" else str(year)
    day = f"{year}-{MONTHS[occasion]}-2{zlib.crc32((one.key + occasion).encode()) % 8}"
    said.events.append(Event("e1", occasion, day, "stated", period, None, "c1", at("event")))
    return Reading(article_id, article_id, None if lost(losses.undated) else day, said)


def unit(name: str, one: History) -> Unit:
    """The unit as extraction gives it."""
    if one.kind != "province":
        return Unit(slug(name), name, _KINDS[one.kind])
    written = f"{AGENCIES[one.organisation]} {name}"
    return Unit(slug(written), written, "province_police" if one.organisation == POLICE else "province_agency", name)


class _Places:
    """A place of its own for each thing an article says."""

    def __init__(self, article_id: str) -> None:
        self._article_id = article_id

    def __call__(self, what: str) -> Evidence:
        start = zlib.crc32(f"{self._article_id} {what}".encode()) % 5000
        return Evidence(start, start + 10, "simulated")
