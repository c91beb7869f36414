"""Companies that a list calls by trade and own name alone: "Các đơn vị: Than Vàng Danh, Than Nam Mẫu, Than Uông Bí".

Three with their trades in a row, perhaps one by one with others between ("Than A, Xây lắp mỏ - TKV, Than B, Xi măng
C"), show that these are names; then each of them is a unit wherever it stands.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from thidua.model import Mention, Unit, UnitRef
from thidua.model.struct import struct
from thidua.text import slug

_TRADES = ("Than", "Cao su", "Xi măng", "Thủy điện", "Nhiệt điện", "Xăng dầu", "Cấp nước", "Dệt may", "Đường sắt")
_NAMED = re.compile(rf"(?<![^\W_])(?:{'|'.join(_TRADES)})(?P<own>(?: [^\W\d_]+){{1,3}})(?![^\W_])")
_GROUP = re.compile(r" [-–] (?:[A-ZĐ]{2,6}|Vinacomin)(?![^\W_])")  # whose the company is: "Than Nam Mẫu - TKV"
_AND = r"\s*(?:[,;]|[,;]?\s+và)\s+"
_OTHER = r"(?=[^\W\d_a-zđ])[^\W\d_]+(?:(?: [-–])? [^\W\d_]+){1,5}"
_JOINED = re.compile(rf"{_AND}(?:{_OTHER}{_AND})?")
FEWEST = 3  # one behind the other


@struct
class _Named:
    """A trade with a name in capitals behind it."""

    name: str
    start: int
    end: int


def with_companies(text: str, found: Sequence[Mention]) -> list[Mention]:
    """`found` with the companies of every such list in an NFC text, in text order; what is read inside one is gone."""
    if not any(trade in text for trade in _TRADES):
        return list(found)
    names = [n for n in _names(text) if not any(m.start <= n.start and n.end <= m.end for m in found)]
    listed = {name for row in _rows(text, names) for name in row}
    ours = [n for n in names if n.name in listed]
    new = [
        Mention(
            n.start,
            n.end,
            n.name,
            "unit",
            UnitRef(Unit(slug(n.name), n.name, "other"), n.name, None, None),
            "units.name",
        )
        for n in ours
    ]
    kept = [m for m in found if not any(n.start < m.end and m.start < n.end for n in ours)]
    return sorted([*kept, *new], key=lambda m: m.start)


def _names(text: str) -> Iterator[_Named]:
    for match in _NAMED.finditer(text):
        own = list(takewhile(lambda word: word[0].isupper(), match["own"].split()))
        if own:
            end = match.start("own") + len(" ".join(own)) + 1
            end = group.end() if (group := _GROUP.match(text, end)) else end
            yield _Named(text[match.start() : end], match.start(), end)


def _rows(text: str, names: Sequence[_Named]) -> Iterator[list[str]]:
    """The names of each row of three or more different ones, that only signs, "và" and single other names part."""
    row: list[_Named] = []
    for one in [*names, None]:
        if one and row and _JOINED.fullmatch(text, row[-1].end, one.start):
            row.append(one)
            continue
        if len({n.name for n in row}) >= FEWEST:
            yield [n.name for n in row]
        row = [one] if one else []
