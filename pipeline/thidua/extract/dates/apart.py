"""Days that a comma, a bracket or a holiday sets apart: "Ngày về, 20-3, anh …", "Mùng 2 Tết (13-2)"."""

import re

from thidua.extract.dates import view as around
from thidua.extract.dates.grammar import Core

# "Quốc khánh 2-9 năm nay người dân nghỉ": neither years nor people are counted.
_FEAST = re.compile(
    r"(?<!\w)(?:dịp|lễ|quốc khánh|lao động|phụ nữ|kỷ niệm|kỉ niệm|mừng|giải phóng|thiếu nhi|nhà giáo|liệt sĩ) {1,2}$"
)
# "Ngày về, 20-3, anh …": what day it was is named, and its number stands between commas.
_NAMED_DAY = re.compile(r"(?<!\w)ngày(?: [^\W\d_]+){1,3} ?, $")
_SAID_OF_WHEN = re.compile(r"(?<!\w)(?:bắt đầu|xuất hiện|kết thúc|bùng phát|lây|mắc|nhiễm|sốt|ho|về|đến|đi) $")
_ABOUT = "khoảng "
# "Mùng 2 Tết (13-2)", "rằm tháng Giêng (26-2)": a day of the other calendar, and this one's in brackets.
_OTHER_CALENDAR = re.compile(
    r"(?<!\w)(?:(?:(?:mùng|mồng) \w{1,4}|[0-9]{1,2}) (?:tết(?: nguyên đán)?|tháng (?:giêng|chạp))|âm lịch|âl|giao thừa"
    r"|rằm tháng \w{1,5})(?: \w{2,4} \w{2,4})? ?\( ?$"
)
_MORE = re.compile(r" ?, ?[0-9]")  # "Ngày thi đấu, 21-11, 21-9": sets
PAST_THE_TEENS = 13  # a set or a match seldom ends on more goals or points than twelve to few


def feast_of_a_year(low: str, at: int, shape: Core) -> bool:
    """ "Lễ Quốc khánh 2-9 năm nay người lao động nghỉ": what seems to be counted is the day of a year."""
    if shape.shift is None or low.endswith(" trước", at, shape.end):  # "mừng 5-6 năm trước"
        return False
    return _FEAST.search(low, max(0, at - 14), at) is not None


def day_apart(low: str, at: int, shape: Core) -> bool:
    """ "Mùng 2 Tết (13-2)", "Ngày về, 20-3, anh …", "bắt đầu khoảng 20-6, …": the sign behind it ends the day."""
    behind = low[shape.end : shape.end + 2].lstrip()[:1]
    if behind == ")" and low[at - 2 : at].rstrip().endswith("("):
        return _OTHER_CALENDAR.search(low, max(0, at - 36), at) is not None
    if (shape.day or 0) < max(PAST_THE_TEENS, shape.month + 1) or behind not in (",", ".", ""):
        return False
    if behind == "," and not _MORE.match(low, shape.end) and _NAMED_DAY.search(low, max(0, at - 30), at):
        return True
    if not low.endswith(_ABOUT, 0, at) or not around.closed(low, shape.end):
        return False
    said = at - len(_ABOUT)
    return around.weak(low, said) or _SAID_OF_WHEN.search(low, max(0, said - 12), said) is not None
