"""Lists that the words behind them call the cluster's members, with their number: "A, B và C là ba xã của Cụm"."""

import re

from thidua.link.stream import Stream
from thidua.model import Count, PluralHead
from thidua.words import NUMBER, number

# "A, B, C và D, bốn thành viên của cụm, ...": how many they are is said besides.
_ALL_OF = re.compile(
    rf"^[,-] (?:cả |đủ |toàn bộ |tất cả )?(?P<n>{NUMBER}) (?:[^@.;,: ]+ )?thành viên (?:của|trong|thuộc)[^.;@,]*"
    r"(?:@C\d+|cụm|khối) (?:, )?(?!(?:đã |vừa |đều |cùng )?(?:được|nhận|đạt) )"
)
# "A, B, C, D và E là năm thành viên, ...": as many as are named.
_ARE_ALL = re.compile(
    rf"^(?:đều |chính |cũng )?là (?:cả |đủ |toàn bộ )?(?P<n>{NUMBER}) (?:đơn vị |địa phương )?thành viên "
    r"(?!khác|còn|mới|tích|được)"
)
# "A, B và C là ba tỉnh, thành phố của Cụm": counted by the noun that says what they are.
_ARE_COUNTED = re.compile(
    r"^(?:đều |chính |cũng )?là (?:cả |đủ |toàn bộ |tất cả )?@[HQ](?P<i>\d+) (?!khác |còn lại |được |đạt |nhận )"
    r"(?:[^@.;,:]{0,30} )?(?:của|trong|thuộc|cùng|(?:hợp|làm|lập|họp) (?:thành|nên))(?: cùng| nên)? (?:@C\d+|cụm|khối) "
    r"(?!(?:đã |vừa |đều |cùng )?(?:được|nhận|đạt|bị|vượt) )"
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
