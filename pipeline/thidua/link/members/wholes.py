"""Whether a counted group of units is the whole cluster: what is told of all of them together, or of some of them.

"Năm tỉnh vẫn coi nhau như anh em: A, B, C, D, E" is the whole; "Năm tỉnh chưa nộp báo cáo: A, B, C, D, E" is a part.
"""

import re

from thidua.anchors import Anchored
from thidua.link.stream import Stream
from thidua.model import Count, PluralHead
from thidua.words import NUMBER, number

_TOGETHER = re.compile(
    r"(?:^| )(?:nhau|anh em|một nhà|một mái nhà|một lời|bắt tay|chung tay|chung sức"
    r"|chung (?:một|dòng|dãy|biển|vùng|ngọn|mái|lưng)|cùng (?:chung|ký giao ước|ký kết giao ước|ngồi|về|họp|dự"
    r"|một|thi đua)|sát cánh|quây quần|hội tụ|kề vai|kết nghĩa|trải dài"
    r"|nằm (?:dọc|bên|ven|kề)|nối (?:liền|dài)|sum họp|họp mặt|gặp mặt) "
)
_PART = re.compile(
    r"(?:^| )(?:được|đạt|bị|vượt|dẫn đầu|đứng đầu|nhận|khen|tặng|trao|chưa|còn|khác|giúp|cao|thấp|yếu|kém|đông|nhiều|ít"
    r"|chậm|tốt|khó|mới|nộp|thu|chi|hoàn thành|xuất sắc|tiêu biểu|điểm|thiệt hại|tăng|giảm|trừ|thiếu|thừa|xếp|giỏi|khá"
    r"|biểu dương|phê bình|chuyên án|vụ án|phối hợp|giáp ranh|nhắc nhở|rút kinh nghiệm|có (?!mặt)"
    r"|không (?!ai|năm nào)) "
)
_LISTED = Anchored(
    rf"(?:@[HQ](?P<i>\d+)|(?<![^ ])(?P<n>{NUMBER}) (?:đơn vị|thành viên|tỉnh|huyện|xã|trường)) "
    r"(?P<told>[^@.;:]{3,70}? )(?::|-|\(|là) (?:các )?$"
)
_HELD = re.compile(r"(?:^| )(?:của|tên|cho|cả) @Q(?P<i>\d+) $")
_ACHIEVES = re.compile(
    r"(?:đã |đều |cùng |cũng |vừa )*(?!được (?:kéo|rước|treo|cắm|dựng|giương|bày|đặt|đón) )"
    r"(?:được|đạt|bị|vượt|dẫn đầu|đứng đầu|chưa|còn|hoàn thành|tăng|giảm|thu|nộp|@M\d+|có|không"
    r"|chậm|tốt|khó|yếu|thiếu) "
)
MIN_WHOLE = 3


def together(told: str) -> bool:
    """Whether the words told of a counted group, each with a blank behind it, tell of all that belong together."""
    return bool(_TOGETHER.search(told)) and not _PART.search(told)


def partial(told: str) -> bool:
    """Whether such words set the group apart from others."""
    return bool(_PART.search(told))


def counted_whole(stream: Stream, before: str, size: int) -> bool:
    """Whether the words `before` a list of `size` units count as many and tell of them together."""
    match = _LISTED.search(before) if size >= MIN_WHOLE else None
    return match is not None and _value(stream, match) == size and together(match["told"])


def things_of(stream: Stream, before: str, after: str, size: int) -> bool:
    """Whether a list of `size` units tells whose the things are that as many units have: "cờ của năm đơn vị A, B, C, D
    và E được kéo lên"."""
    match = _HELD.search(before) if size > MIN_WHOLE else None
    return match is not None and _value(stream, match) == size and not _ACHIEVES.match(after)


def _value(stream: Stream, match: re.Match[str]) -> int | None:
    told = match.groupdict()
    if told.get("n"):
        return number(told["n"])
    value = stream.tokens[int(match["i"])].value
    if isinstance(value, PluralHead):
        return value.count
    return value.quantity if isinstance(value, Count) and value.recipient == "unit" else None
