"""Units, abbreviations, award titles and cues of the gazetteer: loading and lookup. Import them from `gazetteer`."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import get_args

from thidua.gazetteer_rows import (
    Abbreviation,
    AwardKind,
    AwardRow,
    Brand,
    Cells,
    CueRow,
    Direction,
    Place,
    UnitRow,
    read_rows,
)
from thidua.model import AwardFamily, AwardStatus, IssuerLevel, Recipient, UnitKind
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
def brands() -> Mapping[str, Brand]:
    """Companies and banks by their short names, folded."""
    rows = read_rows(
        "brands.csv", ("name", "trade", "example"), lambda r: Brand(r.text("name"), r.text("trade"), r.text("example"))
    )
    return {folded(row.name): row for row in rows}


@lru_cache(maxsize=1)
def places() -> tuple[Place, ...]:
    """Districts and communes of unusual names; all others are read by their capitals."""
    return read_rows(
        "places.csv", ("name", "why", "example"), lambda r: Place(r.text("name"), r.text("why"), r.text("example"))
    )


_AWARD_VALUES: dict[AwardKind, tuple[str, ...]] = {
    "title": get_args(AwardFamily),
    "issuer": get_args(IssuerLevel),
    "recipient": get_args(Recipient),
    "commend": ("",),
}


@lru_cache(maxsize=1)
def awards() -> tuple[AwardRow, ...]:
    """Words of awards: titles, issuers, recipients, verbs of commendation; empty while awards.csv is absent."""

    def build(r: Cells) -> AwardRow:
        kind: AwardKind = r.choice("kind", get_args(AwardKind))  # type: ignore[assignment]
        value = r.choice("value", _AWARD_VALUES[kind])
        holder = r.choice("holder", ("", *get_args(Recipient)))
        limits = (r.parts("not_before", "|"), r.parts("not_after", "|"))
        proof = (r.text("example"), r.text("counterexample"), r.text("source"))
        return AwardRow(kind, r.text("title"), value, holder, *limits, *proof)

    columns = ("kind", "title", "value", "holder", "not_before", "not_after", "example", "counterexample", "source")
    return read_rows("awards.csv", columns, build, required=False)


@lru_cache(maxsize=1)
def cues() -> tuple[CueRow, ...]:
    """Words that set an award's status; empty while cues.csv is absent."""

    def build(r: Cells) -> CueRow:
        direction: Direction = r.choice("direction", get_args(Direction))  # type: ignore[assignment]
        reach = r.number("reach")
        if reach is None or reach <= 0 or reach != int(reach):
            raise r.error("reach", "must be a whole number of characters above 0")
        status: AwardStatus = r.choice("status", _CUE_STATUSES)  # type: ignore[assignment]
        limits = (r.parts("stops_at", "|"), r.parts("not_before", "|"))
        proof = (r.text("example"), r.text("counterexample"), r.text("source"))
        return CueRow(r.text("cue"), status, direction, int(reach), *limits, *proof)

    columns = ("cue", "status", "direction", "reach", "stops_at", "not_before", "example", "counterexample", "source")
    return read_rows("cues.csv", columns, build, required=False)


_FORM_PARTS = re.compile(r'\[|\]\*?|[()|…",_]| +|[^][()|…",_ ]+')
_QUOTE = "[\"']?"


def form(printed: str) -> str:
    """The regular expression of a form of awards.csv or cues.csv, over folded text.

    "(a|b)": one of them; "[a|b]": perhaps one; "[a|b]*": up to four; "_": any word; "…": up to four words of the same
    clause; '"': perhaps a quotation mark; a blank: any run of blanks.

    >>> bool(re.fullmatch(form("xếp [thứ] nhất"), "xếp nhất")), bool(re.fullmatch(form("xếp [thứ] nhất"), "xếp ba"))
    (True, False)
    """
    out: list[str] = []
    leading: list[bool | None] = []  # of each open bracket: None for "(", else whether its blank stands behind it
    swallow = False
    for part in _FORM_PARTS.findall(folded(printed)):
        if swallow and part.isspace():
            swallow = False
            continue
        swallow = False
        if part == "[":
            leading.append(not out or out[-1] in ("(?:", "|") or out[-1].endswith(r"\s+)?"))
            if not leading[-1] and out[-1] == r"\s+":
                out.pop()
            out.append(rf"(?:{_QUOTE}(?:" if leading[-1] else rf"(?:\s*{_QUOTE}(?:")
        elif part[0] == "]":
            swallow = bool(leading.pop())
            out.append(")" + (r"\s+" if swallow else "") + (")?" if part[-1] == "]" else "){0,4}"))
        else:
            if part in "()":
                leading.append(None) if part == "(" else leading.pop()
            elif part in (",", ":") and out and out[-1] == r"\s+":
                out.pop()
            first = bool(leading) and leading[-1] is not None and out[-1].endswith(("(?:", "|"))
            out.append(_form_sign(part, first))
            swallow = part == "…"
    return "".join(out)


def first_words(printed: str) -> frozenset[str]:
    """The words with which a text that fits a form can begin: what to look up before the form itself is tried.

    >>> sorted(first_words("[danh hiệu] (tập thể|đơn vị) tiên tiến")), sorted(first_words("(giữ (cờ|cúp)|hướng tới)"))
    (['danh', 'tập', 'đơn'], ['giữ', 'hướng'])
    """
    rest = folded(printed).lstrip('" ')
    if rest.startswith("["):
        inside, _, after = rest[1:].partition("]")
        return frozenset().union(*(first_words(part) for part in inside.split("|")), first_words(after))
    if rest.startswith("("):
        return frozenset().union(*map(first_words, _either(rest)))
    if spelt := re.match(r"([^\W_]+)\(([^)]*)\)([^\W_]*)", rest):  # "hu(â|a)n"
        return frozenset(spelt[1] + part + spelt[3] for part in spelt[2].split("|"))
    word = re.match(r"[^\W_]+", rest)
    return frozenset({word[0]}) if word else frozenset()


def _either(form: str) -> list[str]:
    """The alternatives of the bracket that a form begins with; brackets inside them stay whole."""
    parts, depth = [""], 0
    for sign in form:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            break
        if depth == 1 and sign == "|":
            parts.append("")
        elif depth > 1 or sign != "(":
            parts[-1] += sign
    return parts


def _form_sign(part: str, first: bool) -> str:
    """One sign or word; the `first` word of a bracket must begin a word, for the blank before it may be missing."""
    signs = {"(": "(?:", ")": ")", "|": "|", '"': _QUOTE, ",": r"\s*,", "_": r"[^\W_]+", "…": r"(?:[^\s;.:]+\s+){0,4}?"}
    if part in signs:
        return signs[part]
    if part.isspace():
        return r"\s+"
    return (r"\b" if first and part[0].isalnum() else "") + re.escape(part)


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
