"""The one loader of `gazetteer/`: what is known before an article is read, as typed rows.

    provinces.csv, province_lineage.csv, aliases.csv, lookalikes.csv    provinces, periods, names, look-alikes
    units.csv, brands.csv, places.csv, abbreviations.csv                ministries, departments, academies, places
    awards.csv, cues.csv                                                titles, and the words that set a title's status

Every function is pure and cached; a file is read once, at the first call that needs it. Units, awards and cues are
loaded in `gazetteer_units`, the row types are in `gazetteer_rows`; everybody imports them from here.
"""

import re
from datetime import date
from functools import lru_cache
from typing import get_args

from thidua.gazetteer_events import EventRow, event_words
from thidua.gazetteer_rows import (
    Abbreviation,
    Alias,
    AliasKind,
    AwardRow,
    Cells,
    CueRow,
    GazetteerError,
    Lookalike,
    LookalikeKind,
    Province,
    ProvinceKind,
    ProvinceStep,
    Relation,
    UnitRow,
    folder,
    read_rows,
)
from thidua.gazetteer_units import abbreviations, awards, brands, cues, expand, places, unit_named, units
from thidua.text import folded, key, nfc, slug

__all__ = [
    "Abbreviation",
    "Alias",
    "AwardRow",
    "CueRow",
    "EventRow",
    "GazetteerError",
    "Lookalike",
    "Province",
    "ProvinceStep",
    "UnitRow",
    "abbreviations",
    "aliases",
    "awards",
    "brands",
    "check",
    "compact",
    "cues",
    "event_words",
    "expand",
    "folder",
    "lookalikes",
    "places",
    "predecessors",
    "province",
    "province_lineage",
    "province_named",
    "provinces",
    "provinces_named",
    "successors",
    "unit_named",
    "units",
]

_HEAD = re.compile(r"^(?:tỉnh|thành phố|tp)\b[\s.]*")


def check() -> None:
    """Read every file, so that a fault is told before an article is read.

    Raises:
        GazetteerError: a file is missing, or a row of one is wrong.
    """
    for read in (
        provinces,
        province_lineage,
        aliases,
        lookalikes,
        units,
        brands,
        places,
        abbreviations,
        awards,
        cues,
        event_words,
    ):
        read()


def _optional_day(row: Cells, column: str) -> date | None:
    return row.day(column) if row.cells.get(column) else None


@lru_cache(maxsize=1)
def provinces() -> tuple[Province, ...]:
    """All provinces in all periods, 1976 to today."""

    def build(r: Cells) -> Province:
        kind: ProvinceKind = r.choice("kind", get_args(ProvinceKind))  # type: ignore[assignment]
        start, end = r.day("valid_from"), _optional_day(r, "valid_to")
        if end is not None and end < start:
            raise r.error("valid_to", "lies before valid_from")
        point = (r.number("lat"), r.number("lon"))
        name, basis, checked = r.text("name"), r.text("legal_basis"), r.text("checked")
        return Province(r.text("province_id"), name, kind, start, end, basis, r.optional("iso"), *point, checked)

    columns = ("province_id", "name", "kind", "valid_from", "valid_to", "legal_basis", "iso", "lat", "lon", "checked")
    return read_rows("provinces.csv", columns, build)


@lru_cache(maxsize=1)
def _province_by_id() -> dict[str, Province]:
    return {p.province_id: p for p in provinces()}


def province(province_id: str) -> Province:
    """The province of that id.

    Raises:
        KeyError: no such id.
    """
    return _province_by_id()[province_id]


def _known_id(row: Cells, column: str, value: str) -> str:
    if value not in _province_by_id():
        raise row.error(column, f"{value!r} is no province_id of provinces.csv")
    return value


@lru_cache(maxsize=1)
def province_lineage() -> tuple[ProvinceStep, ...]:
    """Every change of the map, in the order of the file."""

    def build(r: Cells) -> ProvinceStep:
        relation: Relation = r.choice("relation", get_args(Relation))  # type: ignore[assignment]
        ends = [_known_id(r, column, r.text(column)) for column in ("from_id", "to_id")]
        return ProvinceStep(ends[0], ends[1], relation, r.day("effective_on"), r.text("legal_basis"), r.text("checked"))

    return read_rows(
        "province_lineage.csv", ("from_id", "to_id", "relation", "effective_on", "legal_basis", "checked"), build
    )


@lru_cache(maxsize=1)
def _onward() -> dict[str, tuple[ProvinceStep, ...]]:
    steps = [s for s in province_lineage() if s.relation != "part_to"]
    return {s.from_id: tuple(t for t in steps if t.from_id == s.from_id) for s in steps}


@lru_cache(maxsize=1)
def _backward() -> dict[str, tuple[ProvinceStep, ...]]:
    steps = [s for s in province_lineage() if s.relation != "part_to"]
    return {s.to_id: tuple(t for t in steps if t.to_id == s.to_id) for s in steps}


@lru_cache(maxsize=4096)
def successors(province_id: str, day: date) -> tuple[str, ...]:
    """The ids that stand on `day` for what was `province_id`; itself when nothing came after.

    >>> successors("hai-duong", date(2026, 1, 1))
    ('hai-phong-2025',)
    """
    steps = [s for s in _onward().get(province_id, ()) if s.effective_on <= day]
    found = [end for step in steps for end in successors(step.to_id, day)]
    return tuple(dict.fromkeys(found)) or (province(province_id).province_id,)


@lru_cache(maxsize=4096)
def predecessors(province_id: str, day: date) -> tuple[str, ...]:
    """The ids that stood on `day` and became `province_id`; itself when it stood already.

    >>> predecessors("hai-phong-2025", date(2024, 6, 1))
    ('hai-phong', 'hai-duong')
    """
    steps = [s for s in _backward().get(province_id, ()) if s.effective_on > day]
    found = [start for step in steps for start in predecessors(step.from_id, day)]
    return tuple(dict.fromkeys(found)) or (province(province_id).province_id,)


@lru_cache(maxsize=1)
def aliases() -> tuple[Alias, ...]:
    """All other spellings, abbreviations and seats; the names in provinces.csv are not repeated here."""

    def build(r: Cells) -> Alias:
        kind: AliasKind = r.choice("kind", get_args(AliasKind))  # type: ignore[assignment]
        ids = tuple(_known_id(r, "province_id", i) for i in r.parts("province_id", ","))
        if not ids:
            raise r.error("province_id", "must name a province")
        return Alias(r.text("alias"), ids, kind, r.text("example"), r.text("counterexample"))

    return read_rows("aliases.csv", ("alias", "province_id", "kind", "example", "counterexample"), build)


@lru_cache(maxsize=1)
def lookalikes() -> tuple[Lookalike, ...]:
    """Names that hold a province's name and are none."""

    def build(r: Cells) -> Lookalike:
        kind: LookalikeKind = r.choice("kind", get_args(LookalikeKind))  # type: ignore[assignment]
        return Lookalike(r.text("name"), kind, r.text("example"))

    return read_rows("lookalikes.csv", ("name", "kind", "example"), build)


def compact(name: str) -> str:
    """`name` without blanks, signs, capitals and house styles: equal for "Hoà Bình" and "HÒA BÌNH"."""
    return key(name.replace("Ð", "Đ").replace("ð", "đ")).replace(" ", "")


@lru_cache(maxsize=1)
def _named() -> dict[str, tuple[Province, ...]]:
    """Compact name or alias -> every period of every province it may mean; exact names first, then by start."""
    by_name: dict[str, list[Province]] = {}
    for one in sorted(provinces(), key=lambda p: p.valid_from):
        by_name.setdefault(one.name, []).append(one)
    table: dict[str, list[Province]] = {}
    for name, periods in by_name.items():
        table.setdefault(compact(name), []).extend(periods)
        table.setdefault(slug(name).replace("-", ""), []).extend(periods)  # "Ha Noi", "Hanoi"
    for row in aliases():
        periods = [p for i in row.province_ids for p in by_name[_province_by_id()[i].name]]
        table.setdefault(compact(row.alias), []).extend(periods)
    return {name: tuple(dict.fromkeys(periods)) for name, periods in table.items()}


@lru_cache(maxsize=1)
def _renames() -> tuple[tuple[Province, Province], ...]:
    return tuple((province(s.from_id), province(s.to_id)) for s in province_lineage() if s.relation == "renamed")


def _on(periods: tuple[Province, ...], day: date) -> tuple[Province, ...]:
    """Of the periods of one name those that stand on `day`, by the day's name; else the last before or first after."""
    if standing := tuple(p for p in periods if p.valid_on(day)):
        return standing
    for old, new in _renames():
        if new in periods and old.valid_on(day):
            return (old,)
        if old in periods and new.valid_on(day):
            return (new,)
    before = [p for p in periods if p.valid_from <= day]
    return tuple(sorted(before or periods, key=lambda p: p.valid_from, reverse=bool(before)))[:1]


@lru_cache(maxsize=8192)
def provinces_named(name: str, on: date | None = None) -> tuple[Province, ...]:
    """The provinces that `name`, or its alias, may mean on a day: none if unknown, several if ambiguous.

    A name out of use on `on` means its last period before, else its first after: papers keep an old name for months,
    and use a new one early. A mere change of name follows the day. Without `on`: the latest period of the name.
    """
    periods = _named().get(compact(name), ()) or _named().get(compact(_HEAD.sub("", folded(nfc(name)))), ())
    if on is not None:
        return _on(periods, on)
    return tuple({p.name: p for p in sorted(periods, key=lambda p: p.valid_from)}.values())


def province_named(name: str, on: date | None = None) -> Province | None:
    """The province called `name`, in any spelling, with or without "tỉnh"; None if unknown or ambiguous."""
    found = provinces_named(name, on)
    return found[0] if len(found) == 1 else None
