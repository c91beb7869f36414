"""Coordinated units: lists with heads that reach over the following names, roles in brackets, signs of every kind.

"Công an các tỉnh: A (đơn vị Cụm trưởng), B và C" is one list of three units; the head reaches over the bare names.
"Cục A, cơ sở B" inside one name never comes here: extract/units.py has read it as one unit.
"""

from dataclasses import replace

from thidua.link.stream import Token, UnitList
from thidua.link.unit_list import ListReader


def coordinate(tokens: list[Token]) -> list[Token]:
    """Replace units, plural heads and bare names in lists by one token "U" with a UnitList."""
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        if tokens[i].type in "UH":
            parsed = ListReader(tokens).read(i)
            if parsed:
                j, units = parsed
                if _two_clauses(tokens, i, j, units):
                    first, last = replace(units, items=units.items[:-1]), replace(units, items=units.items[-1:])
                    out.append(Token("U", tokens[i].start, first.items[-1].end, "", value=first))
                    out.append(Token("W", first.items[-1].end, first.items[-1].end, ","))
                    out.append(Token("U", last.items[0].start, tokens[j - 1].end, "", value=last))
                    i = j
                    continue
                out.append(Token("U", tokens[i].start, tokens[j - 1].end, "", value=units))
                i = j
                continue
        out.append(tokens[i])
        i += 1
    return out


_CLAUSE_VERBS = frozenset("được đảm làm giữ là tiếp nhận lên kiêm".split())


def _two_clauses(tokens: list[Token], i: int, j: int, units: UnitList) -> bool:
    """Whether "cho A và B" is followed by B's own verb: "... cho A và B đảm nhận Cụm phó" is no list of A and B."""
    if units.plural or len(units.items) < 2 or not i or j >= len(tokens):
        return False
    return tokens[i - 1].folded in ("cho", "sang", "là") and tokens[j].folded in _CLAUSE_VERBS
