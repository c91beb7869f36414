"""Years and spans of years written with four digits, and the days and months of a header ("date 2022-11")."""

import re

from thidua.extract.dates import view as around
from thidua.extract.dates.grammar import (
    BARE_FIRST,
    DIGITS,
    FIRST_YEAR,
    JOIN,
    LAST_YEAR,
    NEAR_FIRST,
    NEAR_LAST,
    YEAR_LOOSE,
    possible,
)
from thidua.extract.dates.view import Piece, View

_YEAR_HEAD = re.compile(
    r"(?<!\w)(?:(đầu|giữa|cuối) {1,2}(?:của {1,2})?)?"
    r"(?:(những {1,2})?năm(?: {1,2}(?:tài {1,2}(?:chính|khóa|khoá)|ngân {1,2}sách)|( {1,2}học))?"
    r"|giai {1,2}đoạn|niên {1,2}học|(thập {1,2}(?:niên|kỷ|kỉ)))[:(]? {0,2}['’]?$"
)
_COUNT = re.compile(r"(?<!\w)(?:[0-9]{1,3}|ba|bốn|năm|mười) {1,2}$")  # "kế hoạch 5 năm 2021-2025"
_SPAN = re.compile(r"([0-9]{4}) {0,2}([-/]) {0,2}([0-9]{4}|[0-9]{2})(?![0-9]|[./,-][0-9])")
_ISO = re.compile(r"([0-9]{4})([-/])([0-9]{2})\2([0-9]{2})(?![0-9]|[-/.][0-9])")
_HEADER_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})(?![0-9-])")
_NUMBERED = re.compile(r"(?<!\w)(?:số|tổng đài|hotline|gọi|đt|sđt|điện thoại|mã|ca|bn)[ :]{0,2}$")
PLAIN_YEAR = re.compile(  # "năm 2024" with nothing before or after that could change it: by far the most common
    r"(?<!\w)"
    + "".join(rf"(?<!{word})" for word in ("đầu ", "giữa ", "cuối ", "những ", "của ", *around.EACH))
    + r"năm (?:1[0-9]{3}|2[01][0-9]{2})(?![\w/-]| ?[.,] ?[0-9]| {0,2}[-/;&]| {1,2}(?:và|đến|tới|cho|hoặc|rạng))"
)
_SAYS_HOW_MUCH = re.compile(r" {1,2}(?:đạt|tăng|giảm|ước|vượt|dự kiến|cao hơn|thấp hơn|lên|còn)(?!\w)")
_SIGNS = ("-", "/", ".", ",")
_HEADER_REACH = 200  # code points from the top in which " date 2022-11" is a header
_YEAR_WORDS = ("năm", "học", "đoạn", "niên", "kỷ", "kỉ", "chính", "khóa", "khoá", "sách")


def years(seen: View, at: int, end: int, last: Piece | None) -> list[Piece]:
    """The years, or the day or month of a header, that begin with the four digits at `at`."""
    low = seen.low
    following = low[end : end + 1]
    if following in _SIGNS and low[end + 1 : end + 2].isdigit():
        header = _header(low, at)
        if header is not None:
            return header
        if following != "-" and _SPAN.match(low, at) is None:
            return []
    if following.isalpha() or (at and low[at - 1].isalpha() and not low.endswith("năm", 0, at)):
        return []
    if last is not None and last.precision == "year" and low.endswith("; ", last.end, at) and following == " ":
        told = BARE_FIRST <= int(low[at:end]) <= NEAR_LAST and not around.counted(low, end)
        return [Piece(at, end, "dates.year", "year", int(low[at:end]))] if told else []
    return _year_row(low, at, end)


def _header(low: str, at: int) -> list[Piece] | None:
    """The day of "2025-11-27", the month of "date 2022-11"; an empty list when there is no such day."""
    iso = _ISO.match(low, at)
    if iso is not None:
        if possible(int(iso[4]), int(iso[3]), int(iso[1])) and not low[iso.end() : iso.end() + 1].isalpha():
            return [Piece(at, iso.end(), "dates.header", "day", int(iso[1]), int(iso[3]), int(iso[4]))]
        return []
    if at < _HEADER_REACH and low.endswith("date ", 0, at):
        month = _HEADER_MONTH.match(low, at)
        if month is not None and possible(None, int(month[2]), int(month[1])):
            return [Piece(at, month.end(), "dates.header", "month", int(month[1]), int(month[2]))]
    return None


def _year_row(low: str, at: int, end: int) -> list[Piece]:
    cued = low[max(0, at - 8) : at].rstrip(" (:'’").endswith(_YEAR_WORDS)
    head = _YEAR_HEAD.search(low, max(0, at - 26), at) if cued else None
    span = _SPAN.match(low, at)
    if span is not None:
        piece = _span(low, at, span, head)
        return [] if piece is None else [piece]
    year = int(low[at:end])
    if head is not None and head[3] is None:
        if not FIRST_YEAR <= year <= LAST_YEAR or (around.counted(low, end) and around.each(low, head.start())):
            return []
        return [_year(low, at, end, head), *_more_years(low, end)]
    if not BARE_FIRST <= year <= NEAR_LAST:
        return []
    loose = YEAR_LOOSE.search(low, max(0, at - 13), at)
    if loose is None or around.counted(low, end):
        return []
    if not (loose[1] or loose[2] or around.closed(low, end) or (loose[3] and _SAYS_HOW_MUCH.match(low, end))):
        return []
    if _range_of_things(low, end):
        return []
    start = loose.start() if loose[1] else at
    piece = Piece(start, end, "dates.year", "part_of_year" if loose[1] else "year", year)
    return [piece, *_more_years(low, end)]


def _range_of_things(low: str, end: int) -> bool:
    """Does "từ 1950 đến 2010 người" count things."""
    other = re.match(r" {1,2}(?:đến|tới) {1,2}[0-9]{4}", low[end : end + 14])
    return other is not None and around.counted(low, end + other.end())


def _year(low: str, at: int, end: int, head: re.Match[str]) -> Piece:
    year = int(low[at:end])
    if (head[2] or head[4]) and year % 10 == 0:
        return Piece(head.start(), end, "dates.decade", "interval", value=f"{year // 10}X")
    start = at if head[0].startswith("giai") else head.start()
    return Piece(start, end, "dates.year", "part_of_year" if head[1] else "year", year)


def _more_years(low: str, end: int) -> list[Piece]:
    """The further years of "năm 2022, 2023 và 2024"."""
    row: list[Piece] = []
    join = JOIN.match(low, end)
    while join is not None and not join[1]:
        run = DIGITS.match(low, join.end())
        if run is None or len(run[0]) != 4 or not BARE_FIRST <= int(run[0]) <= NEAR_LAST:
            break
        if around.counted(low, run.end()) or not (
            around.closed(low, run.end()) or low[run.end() : run.end() + 1] == " "
        ):
            break
        row.append(Piece(run.start(), run.end(), "dates.year", "year", int(run[0])))
        join = JOIN.match(low, run.end())
    return row


def _span(low: str, at: int, span: re.Match[str], head: re.Match[str] | None) -> Piece | None:
    """ "năm học 2021-2022", "giai đoạn 2021-2025", "1930 - 1945"."""
    first = int(span[1])
    last = int(span[3]) if len(span[3]) == 4 else first // 100 * 100 + int(span[3])
    if not NEAR_FIRST <= first < last <= NEAR_LAST or around.counted(low, span.end()):
        return None
    if low[span.end() : span.end() + 1].isalpha() or re.match(r"/ ?\w", low[span.end() : span.end() + 3]):
        return None
    if head is not None and (head[3] or head[0].startswith("niên")) and last == first + 1:
        return Piece(head.start(), span.end(), "dates.school_year", "school_year", first, until=last)
    cued = head is not None or YEAR_LOOSE.search(low, max(0, at - 13), at) is not None
    if not cued and (_NUMBERED.search(low, max(0, at - 12), at) or span[2] == "/" or len(span[3]) == 2):
        return None
    if head is not None and head[0].startswith("năm") and _COUNT.search(low, max(0, head.start() - 6), head.start()):
        head = None
    return Piece(head.start() if head else at, span.end(), "dates.interval", "interval", first, until=last)
