"""Units, abbreviations, award titles and cues of the gazetteer: loading and lookup. Import them from `gazetteer`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import get_args

from thidua.gazetteer_rows import Abbreviation, AwardRow, Cells, CueRow, Direction, UnitRow, read_rows
from thidua.model import AwardCode, AwardStatus, UnitKind
from thidua.text import folded, key, nfc, slug

_CUE_STATUSES = (*get_args(AwardStatus), "none")  # "none": a negation, the title is not given at all
_WORD = re.compile(r"[^\W_]+(?:(?:\s?&\s?|-)[^\W_]+)*")


@lru_cache(maxsize=1)
def units() -> tuple[UnitRow, ...]:
    """All known units."""

    def build(r: Cells) -> UnitRow:
        kind: UnitKind = r.choice("kind", get_args(UnitKind))  # type: ignore[assignment]
        name = r.text("name")
        names = r.parts("aliases", "|")
        identifier = r.optional("unit_id") or slug(name)
        return UnitRow(identifier, name, kind, r.optional("parent"), names, r.text("example"), r.text("source"))

    columns = ("unit_id", "name", "kind", "parent", "aliases", "example", "source")
    return read_rows("units.csv", columns, build)


@lru_cache(maxsize=1)
def abbreviations() -> tuple[Abbreviation, ...]:
    """Short forms that stand inside names of units."""
    return read_rows(
        "abbreviations.csv",
        ("abbr", "expansion", "example"),
        lambda r: Abbreviation(r.text("abbr"), r.text("expansion"), r.text("example")),
    )


@lru_cache(maxsize=1)
def awards() -> tuple[AwardRow, ...]:
    """Award titles; empty while awards.csv is absent."""

    def build(r: Cells) -> AwardRow:
        code: AwardCode = r.choice("code", get_args(AwardCode))  # type: ignore[assignment]
        tail = (r.text("example"), r.free("counterexample"), r.free("source"))
        return AwardRow(r.text("title"), code, r.optional("issuer"), *tail)

    return read_rows(
        "awards.csv", ("title", "code", "issuer", "example", "counterexample", "source"), build, required=False
    )


@lru_cache(maxsize=1)
def cues() -> tuple[CueRow, ...]:
    """Words that set an award's status; empty while cues.csv is absent."""

    def build(r: Cells) -> CueRow:
        direction: Direction = r.choice("direction", get_args(Direction))  # type: ignore[assignment]
        reach = r.number("reach")
        if reach is None or reach <= 0 or reach != int(reach):
            raise r.error("reach", "must be a whole number of characters above 0")
        status: AwardStatus = r.choice("status", _CUE_STATUSES)  # type: ignore[assignment]
        tail = (r.text("example"), r.free("counterexample"), r.free("source"))
        return CueRow(r.text("cue"), status, direction, int(reach), r.parts("stops_at", "|"), *tail)

    columns = ("cue", "status", "direction", "reach", "stops_at", "example", "counterexample", "source")
    return read_rows("cues.csv", columns, build, required=False)


@lru_cache(maxsize=1)
def _by_key() -> dict[str, UnitRow]:
    """Key of a name or alias -> the unit. Names go before aliases, earlier rows before later ones."""
    table: dict[str, UnitRow] = {}
    for row in units():
        table.setdefault(key(row.name), row)
    for row in units():
        for alias in row.aliases:
            table.setdefault(key(alias), row)
    return table


@lru_cache(maxsize=1)
def _abbreviation_table() -> dict[str, tuple[Abbreviation, ...]]:
    table: dict[str, tuple[Abbreviation, ...]] = {}
    for row in abbreviations():
        table[_bare(row.abbr)] = (*table.get(_bare(row.abbr), ()), row)
    return table


def _bare(word: str) -> str:
    return re.sub(r"[\W_]+", "", word).upper()


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Abbreviations of several words: "TP về" is a crime ("tội phạm về"), "TP" alone a city."""
    several = [row for row in abbreviations() if " " in row.abbr]
    return tuple((re.compile(rf"(?<!\w){re.escape(row.abbr)}(?!\w)"), row.expansion) for row in several)


def _written_out(name: str, *, any_case: bool = False) -> str:
    """`name` with each capital-letter word (or any word) that is a known abbreviation written out."""

    def replace(match: re.Match[str]) -> str:
        capital = any_case or match[0].upper() == match[0]
        found = _abbreviation_table().get(_bare(match[0]), ()) if capital else ()
        return found[0].expansion if found else match[0]

    for pattern, expansion in _phrases():
        name = pattern.sub(expansion, name)
    return _WORD.sub(replace, name)


def _candidates(name: str) -> Iterator[str]:
    yield name
    yield _written_out(name)
    yield _written_out(name, any_case=True)  # harmless here: what it gives must be a known unit


@lru_cache(maxsize=16384)
def unit_named(name: str) -> UnitRow | None:
    """The known unit of that name, alias or abbreviated name, whatever its capitals, blanks and commas; else None."""
    plain = " ".join(nfc(name).split())
    for form in _candidates(plain):
        if found := _by_key().get(key(form)):
            return found
    return None


@lru_cache(maxsize=16384)
def expand(name: str) -> str:
    """`name` under its standard name if units.csv has it, else with its abbreviations written out.

    >>> expand("Cục Cảnh sát ĐTTP về ma tuý")
    'Cục Cảnh sát điều tra tội phạm về ma túy'
    """
    plain = " ".join(nfc(name).split())
    if row := unit_named(plain):
        return row.name
    written = _written_out(plain)
    return written[:1].upper() + written[1:] if folded(plain) != folded(written) else plain
