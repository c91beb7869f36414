"""Lists that the words behind them call the cluster's members, with their number: "A, B và C là ba xã của Cụm"."""

import re

from thidua.link.stream import Stream, UnitList
from thidua.model import Count, PluralHead
from thidua.words import NUMBER, number

# "A, B, C và D, bốn thành viên của cụm, ...": how many they are is said besides.
_ALL_OF = re.compile(
    rf"^[,-] (?:cả |đủ |toàn bộ |tất cả )?(?P<n>{NUMBER}) (?:[^@.;,: ]+ )?thành viên (?:của|trong|thuộc)[^.;@,]*"
    r"(?:@C\d+|cụm|khối) (?:, )?(?!(?:đã |vừa |đều |cùng )?(?:được|nhận|đạt) )"
)
# "A, B, C, D và E là năm thành viên, ...": as many as are named.
_ARE_ALL = re.compile(
    rf"^(?:, )?(?:đều |chính |cũng )?là (?:cả |đủ |toàn bộ )?(?P<n>{NUMBER}) (?:đơn vị |địa phương )?thành viên "
    r"(?!khác|còn|mới|tích|được)"
)
# "A, B và C là ba tỉnh, thành phố của Cụm": counted by the noun that says what they are.
_ARE_COUNTED = re.compile(
    r"^(?:(?:, )?(?:đều |chính |cũng )?là |[-,(] )(?:cả |đủ |toàn bộ |tất cả )?@[HQ](?P<i>\d+) "
    r"(?!khác |còn lại |được |đạt |nhận )"
    r"(?:[^@.;,:]{0,30} )?(?:của|trong|thuộc|cùng|(?:hợp|làm|lập|họp) (?:thành|nên))(?: cùng| nên)? (?:@C\d+|cụm|khối) "
    r"(?!(?:đã |vừa |đều |cùng )?(?:được|nhận|đạt|bị|vượt) )"
)
_THESE_ARE = re.compile(
    r"^(?:đây|đó)(?: cũng)? (?:là|chính là) (?:[^.;]{0,40} )?(?:trong|thuộc|của|thành viên|(?:làm|hợp|lập|họp) thành)"
    r"[^.;@]*(?:@C\d+|cụm|khối)"
)
_AS_MANY = re.compile(
    r"(?:(?:cả|đại diện|lãnh đạo|thủ trưởng|đây là|đó là|người đứng đầu) )*@[QH](?P<i>\d+) "
    r"(?:(?:của|thuộc|trong|thành viên|hợp thành) )+(?:@C\d+|cụm|khối) "
)


def called_all(stream: Stream, after: str, size: int) -> bool:
    """Whether the words `after` a list of `size` units of a sentence call them the members, and count as many."""
    whole = _ALL_OF.match(after) or _ARE_ALL.match(after)
    if whole and number(whole["n"]) == size:
        return True
    counted = _ARE_COUNTED.match(after)
    value = stream.tokens[int(counted["i"])].value if counted else None
    told = value.count if isinstance(value, PluralHead) else value.quantity if isinstance(value, Count) else None
    return told == size


def are_these(units: UnitList, following: Stream, alike: bool) -> bool:
    """Whether the next sentence says that the units of a list are those of the cluster, or counts as many there.

    "Các Trại giam A, B, C bắt tay vào năm mới. Đại diện 3 đơn vị của Cụm thi đua số 6 ...". `alike`: whether the units
    are bodies of one kind.
    """
    if _THESE_ARE.match(following.string):
        return True
    counted = _AS_MANY.match(following.string) if units.plural or alike else None
    value = following.tokens[int(counted["i"])].value if counted else None
    told = value.count if isinstance(value, PluralHead) else value.quantity if isinstance(value, Count) else None
    return told == len(units.items)
