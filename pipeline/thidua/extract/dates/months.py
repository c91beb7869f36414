"""Months written with a number: "tháng 3", "đầu tháng 3/2024", "3/2024", "tháng 3, 4 và 5"."""

import re

from thidua.extract.dates import view as around
from thidua.extract.dates.bare import named_after
from thidua.extract.dates.grammar import DIGITS, JOIN, ROW_GOES_ON, YEAR_LOOSE, Core, core, possible, with_tail
from thidua.extract.dates.view import Piece, View

_MONTH_HEAD = re.compile(
    r"(?<!\w)(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần) {1,2})?(?:tháng|thang) {0,2}$|"
    r"(?<!\w)t\.?$"
)
_MONTH_PREFIXES = ("đầu ", "giữa ", "cuối ", "uần ")
PEOPLE = re.compile(r" {1,2}người (?:này|dân|bệnh|ta|đàn|phụ|nhà|lao|tiêu|mua|bán|mẹ|thân|trồng|nông|nghèo)(?!\w)")
_SINCE = ("từ ", "hồi ", "đến ", "tới ", "vào ")
_PLAIN_JOINS = (",", "và", "đến", "tới", "-", "&", "cho đến")


def month_year(seen: View, at: int, shape: Core) -> Piece | None:
    """The month of "3/2024", with or without "tháng" before it; None when it numbers a document or an address."""
    low = seen.low
    start = _month_start(low, at)
    piece = Piece(at if start is None else start, shape.end, "dates.month", "month", shape.year, shape.month)
    if start is not None:
        return piece
    if around.shut(low, at) or around.counted(low, shape.end):
        return None
    year = shape.year or 0
    if shape.sep == "/":
        return piece if not around.capital(seen, shape.end) or around.weak(low, at) else None
    loose = YEAR_LOOSE.search(low, max(0, at - 13), at)
    return piece if loose is not None and year >= 1900 and around.closed(low, shape.end) else None


def _month_start(low: str, at: int) -> int | None:
    """Where "tháng" or "đầu tháng" before the number begins; None without it."""
    if low.endswith("tháng ", 0, at) and not low.endswith(_MONTH_PREFIXES, 0, at - 6):
        return at - 6 if at == 6 or not low[at - 7].isalnum() else None
    head = _MONTH_HEAD.search(low, max(0, at - 22), at)
    return None if head is None else head.start()


def _counts(low: str, start: int, end: int) -> bool:
    """ "mỗi tháng 7 người"; not "từ tháng 7 người này", "cuối tháng 7 bệnh nhân"."""
    if not around.counted(low, end):
        return False
    named = low.startswith(_MONTH_PREFIXES, start) or low.endswith(_SINCE, 0, start)
    return not named or (around.small_count(low, end) and PEOPLE.match(low, end) is None)


def months(seen: View, at: int, end: int) -> list[Piece]:
    """ "tháng 3", "tháng 3 năm 2024", "đầu tháng 3", "tháng 3, 4 và 5", "tháng 5-6"."""
    low = seen.low
    start = _month_start(low, at)
    if start is None or (start == at - 1 and low[start] == "t") or low.endswith("mạng ", 0, start):
        return []
    if low[start - 2 : start - 1].isdigit() and named_after(low, low.rfind(" ", 0, start - 1) + 1):
        return []  # the other half of "đường 3 Tháng 2"
    shape = with_tail(low, Core(end, None, int(low[at:end]), None, "tháng"))
    if not possible(None, shape.month, shape.year) or around.hour(low, end):
        return []
    if shape.year is None and (low[shape.end : shape.end + 1] == "/" or _counts(low, start, shape.end)):
        return []
    rule = "dates.lunar" if shape.lunar else "dates.month"
    row = [Piece(start, shape.end, rule, "month", shape.year, shape.month, lunar=shape.lunar, shift=shape.shift)]
    join = JOIN.match(low, shape.end) if low[shape.end : shape.end + 4].lstrip().startswith(ROW_GOES_ON) else None
    while join is not None and join[0].strip() in _PLAIN_JOINS:
        run = DIGITS.match(low, join.end())
        if run is None or core(low, run.start()) is not None or len(run[0]) > 2:
            break
        shape = with_tail(low, Core(run.end(), None, int(run[0]), None, "tháng"))
        if not possible(None, shape.month, shape.year) or around.counted(low, shape.end) or around.hour(low, shape.end):
            break
        if not (around.closed(low, shape.end) or JOIN.match(low, shape.end)) or low[shape.end : shape.end + 1] == "/":
            break
        row.append(Piece(run.start(), shape.end, "dates.month", "month", shape.year, shape.month, shift=shape.shift))
        join = JOIN.match(low, shape.end)
    return row
