"""Units in brackets beside a title or its recipient: a place or short name, whose a person is, who the counted are."""

import re
from dataclasses import replace

from thidua.link.awards.lists import Found, resolve
from thidua.link.stream import Stream


def placed_behind(stream: Stream, k: int) -> bool:
    """Whether the unit at token k stands in brackets behind another unit as its place, its short name or whose it is:
    "Đội Kiểm soát Hải quan (Quảng Trị)", "Ngân hàng A chi nhánh B (A B)"."""
    beside = [t.folded for t in (stream.tokens[k - 1], *stream.tokens[k + 1 : k + 2])]
    return k >= 2 and beside == ["(", ")"] and stream.tokens[k - 2].type == "U"


def of_a_person(stream: Stream, k: int) -> bool:
    """Whether the unit at token k stands in brackets behind a person, whose it is: "Thẩm phán Lê Văn A (TAND huyện B)
    được tặng Bằng khen"."""
    around = [t.folded for t in (stream.tokens[k - 1], *stream.tokens[k + 1 : k + 2])]
    if k < 2 or around != ["(", ")"]:
        return False
    before = stream.tokens[k - 2]
    return before.type == "S" or (before.type == "W" and before.capital and stream.tokens[k - 3].capital)


_IN_BRACKETS = re.compile(r"(?:của )?(?:@I\d+ )?(?:[^@.;,()]\S* ){0,6}?[(:] (?:gồm |là |: |các |đơn vị )*@U(?P<i>\d+) ")


def named_behind(stream: Stream, found: Found, after: str) -> Found:
    """Counted units, or flags, named behind the title: "01 đơn vị đề nghị tặng Cờ thi đua của Chính phủ (A)"."""
    count = found.bearers[0].count if len(found.bearers) == 1 else None
    match = _IN_BRACKETS.match(after) if count and count.recipient in ("unit", "other") else None
    if match is None or count is None:
        return found
    named = resolve(stream, [int(match["i"])], found.way)
    if len(named.bearers) != count.quantity:
        return found
    return replace(named, tokens=found.tokens + named.tokens)
