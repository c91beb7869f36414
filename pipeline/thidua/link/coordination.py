"""Coordinated units: lists with heads that reach over the following names, roles in brackets, signs of every kind.

"Công an các tỉnh: A (đơn vị Cụm trưởng), B và C" is one list of three units; the head reaches over the bare names.
"Cục A, cơ sở B" inside one name never comes here: extract/units.py has read it as one unit.
"""

from dataclasses import replace

from thidua.link.bare_lists import bare_list
from thidua.link.open_items import OPENERS
from thidua.link.stream import Token, UnitList
from thidua.link.unit_list import ListReader
from thidua.words import word_set

MAX_HOLDING = 6  # tokens from a unit to the word for its role
_CLAUSE_VERBS = word_set("được đảm làm giữ là tiếp nhận lên kiêm")


def coordinate(tokens: list[Token]) -> list[Token]:
    """Replace units, plural heads and bare names in lists by one token "U" with a UnitList."""
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        if tokens[i].folded in ("(", ":") and (names := bare_list(tokens, i)):
            j, units = names
            out += [tokens[i], Token("U", tokens[i + 1].start, tokens[j - 1].end, "", value=units)]
            i = j
            continue
        parsed = _read(tokens, i)
        if parsed is None:
            out.append(tokens[i])
            i += 1
            continue
        j, units = parsed
        out += _tokens(tokens, i, j, units)
        i = j
    return out


def _read(tokens: list[Token], i: int) -> tuple[int, UnitList] | None:
    """The list at token i: it begins with a unit or a plural head, or behind an opening word with any name."""
    if tokens[i].type in "UH":
        return ListReader(tokens).read(i)
    opened = i > 0 and tokens[i - 1].folded in OPENERS and tokens[i].type == "W" and tokens[i].capital
    return ListReader(tokens).read_open(i) if opened else None


def _tokens(tokens: list[Token], i: int, j: int, units: UnitList) -> list[Token]:
    """The list of tokens i to j as one token; as two where its last unit opens a clause of its own."""
    if not _two_clauses(tokens, i, j, units):
        return [Token("U", tokens[i].start, tokens[j - 1].end, "", value=units)]
    first, last = replace(units, items=units.items[:-1]), UnitList(units.items[-1:])
    end = first.items[-1].end
    return [
        Token("U", tokens[i].start, end, "", value=first),
        Token("W", end, end, ","),
        Token("U", last.items[0].start, tokens[j - 1].end, "", value=last),
    ]


def _parted(tokens: list[Token], i: int, j: int, units: UnitList) -> bool:
    """Whether the last unit holds a role behind the only semicolon of the list: "từ A; B giữ vai trò Cụm phó"."""
    at = [t.start for t in tokens[i:j] if t.folded == ";"]
    holds = any(t.type == "R" for t in tokens[j : j + MAX_HOLDING])
    return holds and len(at) == 1 and units.items[-2].end <= at[0] < units.items[-1].start


def _two_clauses(tokens: list[Token], i: int, j: int, units: UnitList) -> bool:
    """Whether the last unit has a verb of its own.

    "... cho A và B đảm nhận Cụm phó" is no list of A and B; neither is B in "gồm Công an các huyện A, B, C, Công an
    huyện B được phân công làm Cụm trưởng": it repeats its head and was named before.
    """
    if len(units.items) < 2 or j >= len(tokens) or tokens[j].folded not in _CLAUSE_VERBS:
        return False
    if not units.plural:
        return _parted(tokens, i, j, units) or (i > 0 and tokens[i - 1].folded in ("cho", "sang", "là", "từ"))
    names = [item.ref.unit.unit_id for item in units.items]
    return names[-1] in names[:-1] or units.count == len(names) - 1
