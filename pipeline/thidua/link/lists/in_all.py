"""How many units a list has, by what stands in brackets behind its last one: "(đủ 5/5 thành viên)", "(7 đơn vị thuộc
cụm)"."""

import re
from collections.abc import Sequence

from thidua.link.stream import Token
from thidua.words import NUMBER, number

_PRESENT = re.compile(r"(?<!\S)0?(\d{1,2}) / 0?\1 (?:đơn vị|thành viên|tỉnh|địa phương)(?!\S)")
_IN_ALL = re.compile(
    rf"(?:(?:đủ|cả|cả thảy|tất cả|tổng cộng|là|gồm) )*(?P<n>{NUMBER}) (?:đơn vị|thành viên|địa phương|cơ quan|trường)"
    r"(?: thành viên)?(?: (?:thuộc|của|trong) (?:toàn |cùng )?(?:cụm|khối).*)?"
)


def told_in_all(inside: Sequence[Token]) -> int | None:
    """The number of members who are all present, or all named, by the tokens `inside` the brackets; None without."""
    string = " ".join(t.folded for t in inside)
    if told := _PRESENT.search(string):
        return int(told[1])
    named = _IN_ALL.fullmatch(string)
    return number(named["n"]) if named else None
