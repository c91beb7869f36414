"""Days, months and years written with digits: which of the shapes are dates, from the words around them.

One walk over the runs of digits; most are turned down after a look at the two characters beside them. What is read is a
`Piece`, what it lacks (a month, a year) is left to `dates_years`.
"""

import re
from collections.abc import Iterator

from thidua.extract import dates_view as around
from thidua.extract.dates_grammar import FIRST_YEAR, LAST_YEAR, NEAR_FIRST, NEAR_LAST, Core, core, possible, with_tail
from thidua.extract.dates_view import Piece, View

_DIGITS = re.compile(r"[0-9]+")
_DAY_WORD = re.compile(r"(?<!\w)(?:ngày {1,2}(?:mùng|mồng)|n ?gày|mùng|mồng) {0,2}$")
_TYPO_DAY = re.compile(r"(?:^|[\n.] {0,3})(ngay {1,2})$")
_MONTH_HEAD = re.compile(
    r"(?<!\w)(?:(?:đầu|giữa|cuối|hết|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần) {1,2})?(?:tháng|thang) {0,2}$|(?<!\w)t\.?$"
)
_YEAR_HEAD = re.compile(
    r"(?<!\w)(?:(đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau) {1,2}(?:của {1,2})?)?"
    r"(?:(những {1,2})?năm( {1,2}học)?|giai {1,2}đoạn|niên {1,2}học|(thập {1,2}(?:niên|kỷ|kỉ)))[:(]? {0,2}['’]?$"
)
_YEAR_LOOSE = re.compile(
    r"(?<!\w)(?:(đầu|giữa|cuối)|từ|đến|tới|trước|sau|hồi|vào|sinh|sn|nhiệm kỳ|nhiệm kì|mùa giải|mùa|khóa|khoá) {1,2}$"
)
_SPAN = re.compile(r"([0-9]{4}) {0,2}([-/]) {0,2}([0-9]{4}|[0-9]{2})(?![0-9]|[./,-][0-9])")
_ISO = re.compile(r"([0-9]{4})([-/])([0-9]{2})\2([0-9]{2})(?![0-9]|[-/.][0-9])")
_HEADER_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})(?![0-9-])")
_JOIN = re.compile(
    r" {0,2}(?:,|;|và|&|cho đến|đến hết|đến|tới|hoặc|-) {0,2}"
    r"(?:(?:hết|rạng sáng|sáng|trưa|chiều|tối|đêm) {1,2})?(ngày {1,2}(?:mùng {1,2})?)?(?=[0-9])"
)
_RANGE_NEXT = re.compile(r" {1,2}(?:đến|tới|cho đến) ")
_SOME = re.compile(r"(?:[0-9]|(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|các|những)) {1,2}$")  # "3 ngày 15" counts days
_GLUED = ("ngày", "tháng", "sáng", "tối", "t")  # "ngày5/3"
_SHAPE_GOES_ON = ("/", "-", ".", "th", ", th", ",th")
_ROW_GOES_ON = (",", ";", "-", "và", "&", "đ", "t", "c", "h")
_YEAR_WORDS = ("năm", "học", "đoạn", "niên", "kỷ", "kỉ")
_TIME = re.compile(r" {0,2}(?:h|g|:|giờ|phút)(?![^\W\d_])| {0,2}(?:h|g)[0-9]")


def numbers(seen: View) -> list[Piece]:
    """All dates that begin with a digit or with "ngày", "tháng", "năm" before one, in text order."""
    low, found, skip = seen.low, [], -1
    for match in _DIGITS.finditer(low):
        at, end = match.span()
        if at < skip or (low[at - 1 : at] in "/.,-:" and low[at - 2 : at - 1].isdigit() and at - 1 != skip and at > 1):
            continue
        size = end - at
        if size == 4:
            pieces = list(_years(seen, at, end))
        elif size <= 2:
            pieces = _days(seen, at, end, found[-1] if found else None)
        else:
            continue
        if pieces:
            found.extend(pieces)
            skip = max(skip, pieces[-1].end)
    return found


def _days(seen: View, at: int, end: int, last: Piece | None) -> list[Piece]:
    low = seen.low
    if at and low[at - 1].isalpha() and not low.endswith(_GLUED, 0, at):
        return []
    ahead = low[end : end + 4].lstrip()
    shape = core(low, at) if ahead.startswith(_SHAPE_GOES_ON) else None
    if shape is not None:
        piece = _month_year(seen, at, shape) if shape.day is None else _day(seen, at, shape, last)
        if piece is not None:
            return [piece]
    tail = low[max(0, at - 7) : at].rstrip()
    if tail.endswith(("tháng", "thang")) or tail == "t" or tail.endswith((" t", "(t", "\nt")):
        return _months(seen, at, end)
    if shape is None:
        chain = _chain(seen, at, end) if ahead.startswith(_ROW_GOES_ON) else []
        if chain:
            return chain
        if tail.endswith(("ngày", "gày", "ngày mùng")):
            return _lone_day(low, at, end)
    return []


def _head(low: str, at: int, text: str) -> int:
    """Where the unit word before a day begins: "ngày", "ngày mùng", "N gày", and "Ngay" at the head of a line."""
    match = _DAY_WORD.search(low, max(0, at - 14), at)
    if match is not None:
        return match.start()
    typo = _TYPO_DAY.search(low, max(0, at - 10), at)
    return typo.start(1) if typo is not None and text[typo.start(1)] == "N" else at


def _day(seen: View, at: int, shape: Core, last: Piece | None) -> Piece | None:
    if not _is_day(seen, at, shape, last):
        return None
    rule = "dates.lunar" if shape.lunar else "dates.day_in_words" if shape.sep == "tháng" else "dates.day"
    start = _head(seen.low, at, seen.text)
    return Piece(
        start, shape.end, rule, "day", shape.year, shape.month, shape.day, lunar=shape.lunar, shift=shape.shift
    )


def _joined(low: str, last: Piece | None, at: int) -> bool:
    """Is `at` the next of a row of days: "ngày 4-3, 5-3 và 6-3"."""
    if last is None or last.precision != "day" or not 0 < at - last.end <= 24:
        return False
    match = _JOIN.match(low, last.end)
    return match is not None and match.end() == at


def _is_day(seen: View, at: int, shape: Core, last: Piece | None) -> bool:
    low, end, day, month = seen.low, shape.end, shape.day or 0, shape.month
    if shape.sep == "tháng":
        safe = not shape.word or shape.lunar or shape.year is not None or around.strong(low, at)
        return safe and not around.each(low, at) and (shape.year is not None or not around.counted(low, end))
    if shape.year is not None and not shape.short:
        return True
    strong = around.strong(low, at)
    if strong:
        if around.each(low, at):
            return False
        rising = day < month or shape.sep == "."
        return not (rising and shape.sep != "/" and around.small_count(low, end))
    if shape.lunar:
        return True
    if around.counted(low, end):
        return False
    if _joined(low, last, at) and (shape.sep != "." or day > month):
        return True
    return _bare_day(seen, at, shape)


def _bare_day(seen: View, at: int, shape: Core) -> bool:
    """A day without "ngày" or a part of the day before it: a ratio, a score and an address look the same."""
    low, end, day, month = seen.low, shape.end, shape.day or 0, shape.month
    falling = day > month
    weak = around.weak(low, at)
    if shape.sep == ".":
        return False
    if shape.sep == "-":
        return weak and not shape.short and (falling or around.closed(low, end))
    if weak:
        return not shape.short and (falling or around.closed(low, end))
    if around.shut(low, at) or (day, month) == (24, 7) or shape.short:
        return False
    line = at == 0 or low[at - 1] == "\n"
    if not falling:
        return line and low[end : end + 1] == ":"
    return not around.capital(seen, end)


def _chain(seen: View, at: int, end: int) -> list[Piece]:
    """Days that share a month: "ngày 4 và 5-3", "từ 9 đến 14-7", "2 ngày (5 và 6-3)", "26-27/11". Each is a piece."""
    low = seen.low
    join = _JOIN.match(low, end)
    if join is None:
        return []
    if not (around.strong(low, at) or around.weak(low, at) or _in_brackets(low, at) or _tight(seen, at, end, join)):
        return []
    days = [(_head(low, at, seen.text), end, int(low[at:end]))]
    while join is not None and len(days) < 16:
        shape = core(low, join.end())
        start = join.start(1) if join[1] else join.end()
        if shape is not None and shape.day is not None:
            return _closed_chain(low, days, start, shape)
        run = _DIGITS.match(low, join.end())
        if run is None or run.end() - run.start() > 2:
            return []
        days.append((start, run.end(), int(run[0])))
        join = _JOIN.match(low, run.end())
    return []


def _tight(seen: View, at: int, end: int, join: re.Match[str]) -> bool:
    """ "26-27/11": two rising days on one month need no cue, unless they number a house."""
    if join[0].strip() != "-":
        return False
    shape = core(seen.low, join.end())
    if shape is None or shape.sep != "/" or shape.day is None or not int(seen.low[at:end]) < shape.day:
        return False
    return not around.shut(seen.low, at) and not around.capital(seen, shape.end)


def _in_brackets(low: str, at: int) -> bool:
    return low[at - 1 : at] == "(" and low[max(0, at - 8) : at - 1].rstrip().endswith(("ngày", "gày"))


def _closed_chain(low: str, days: list[tuple[int, int, int]], start: int, shape: Core) -> list[Piece]:
    if shape.sep != "tháng" and (around.counted(low, shape.end) or shape.short):
        return []
    if not all(1 <= day <= 31 for _, _, day in days):
        return []
    rule = "dates.lunar" if shape.lunar else "dates.day_in_words" if shape.sep == "tháng" else "dates.day"
    row = [Piece(begin, end, rule, "day", None, None, day, lunar=shape.lunar) for begin, end, day in days]
    last = Piece(
        start, shape.end, rule, "day", shape.year, shape.month, shape.day, lunar=shape.lunar, shift=shape.shift
    )
    return [*row, last]


def _lone_day(low: str, at: int, end: int) -> list[Piece]:
    """ "ngày 15" with no month."""
    day, start = int(low[at:end]), _head(low, at, low)
    if not 1 <= day <= 31 or around.each(low, start) or around.counted(low, end) or not around.closed(low, end):
        return []
    if _TIME.match(low, end) or _SOME.search(low, max(0, start - 7), start):
        return []
    return [Piece(start, end, "dates.day", "day", day=day)]


def _month_year(seen: View, at: int, shape: Core) -> Piece | None:
    low = seen.low
    head = _MONTH_HEAD.search(low, max(0, at - 22), at)
    piece = Piece(head.start() if head else at, shape.end, "dates.month", "month", shape.year, shape.month)
    if head is not None:
        return piece
    if around.shut(low, at) or around.counted(low, shape.end):
        return None
    year = shape.year or 0
    if shape.sep == "/":
        return piece if not around.capital(seen, shape.end) or around.weak(low, at) else None
    loose = _YEAR_LOOSE.search(low, max(0, at - 9), at)
    return piece if loose is not None and year >= 1900 and around.closed(low, shape.end) else None


def _months(seen: View, at: int, end: int) -> list[Piece]:
    """ "tháng 3", "tháng 3 năm 2024", "đầu tháng 3", "tháng 3, 4 và 5", "tháng 5-6"."""
    low = seen.low
    head = _MONTH_HEAD.search(low, max(0, at - 22), at)
    if head is None or head[0] == "t" or low[max(0, head.start() - 5) : head.start()].rstrip().endswith("mạng"):
        return []
    shape = with_tail(low, Core(end, None, int(low[at:end]), None, "tháng"))
    if not possible(None, shape.month, shape.year) or _TIME.match(low, end):
        return []
    if shape.year is None and (around.counted(low, shape.end) or low[shape.end : shape.end + 1] == "/"):
        return []
    rule = "dates.lunar" if shape.lunar else "dates.month"
    row = [Piece(head.start(), shape.end, rule, "month", shape.year, shape.month, lunar=shape.lunar, shift=shape.shift)]
    join = _JOIN.match(low, shape.end)
    while join is not None and not join[1]:
        run = _DIGITS.match(low, join.end())
        if run is None or core(low, run.start()) is not None or len(run[0]) > 2:
            break
        shape = with_tail(low, Core(run.end(), None, int(run[0]), None, "tháng"))
        if not possible(None, shape.month, shape.year) or around.counted(low, shape.end) or _TIME.match(low, shape.end):
            break
        if not (around.closed(low, shape.end) or _JOIN.match(low, shape.end)) or low[shape.end : shape.end + 1] == "/":
            break
        row.append(Piece(run.start(), shape.end, "dates.month", "month", shape.year, shape.month, shift=shape.shift))
        join = _JOIN.match(low, shape.end)
    return row


def _years(seen: View, at: int, end: int) -> Iterator[Piece]:
    low = seen.low
    iso = _ISO.match(low, at) if low[end : end + 1] in "-/" else None
    if iso is not None:
        if possible(int(iso[4]), int(iso[3]), int(iso[1])) and not low[iso.end() : iso.end() + 1].isalpha():
            yield Piece(at, iso.end(), "dates.header", "day", int(iso[1]), int(iso[3]), int(iso[4]))
        return
    if at < 200 and low.endswith("date ", 0, at):
        month = _HEADER_MONTH.match(low, at)
        if month is not None and possible(None, int(month[2]), int(month[1])):
            yield Piece(at, month.end(), "dates.header", "month", int(month[1]), int(month[2]))
            return
    if at and (low[at - 1].isalpha() and not low.startswith("năm", at - 3)):
        return
    yield from _year_row(seen, at, end)


def _year_row(seen: View, at: int, end: int) -> Iterator[Piece]:
    low = seen.low
    cued = low[max(0, at - 8) : at].rstrip(" (:'’").endswith(_YEAR_WORDS)
    head = _YEAR_HEAD.search(low, max(0, at - 26), at) if cued else None
    span = _SPAN.match(low, at)
    if span is not None:
        piece = _span(low, at, span, head)
        if piece is not None:
            yield piece
        return
    year = int(low[at:end])
    if low[end : end + 1].isalpha() or (low[end : end + 1] in ".,/" and low[end + 1 : end + 2].isdigit()):
        return
    if head is not None and head[3] is None:
        if not FIRST_YEAR <= year <= LAST_YEAR or (around.each(low, head.start()) and around.counted(low, end)):
            return
        yield _year(low, at, end, head)
    elif NEAR_FIRST + 100 <= year <= NEAR_LAST:
        loose = _YEAR_LOOSE.search(low, max(0, at - 11), at)
        if loose is None or not (loose[1] or around.closed(low, end)) or around.counted(low, end):
            return
        if _range_of_things(low, end):
            return
        start = loose.start() if loose[1] else at
        yield Piece(start, end, "dates.year", "part_of_year" if loose[1] else "year", year)
    else:
        return
    yield from _more_years(low, end)


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


def _more_years(low: str, end: int) -> Iterator[Piece]:
    """The further years of "năm 2022, 2023 và 2024"."""
    join = _JOIN.match(low, end)
    while join is not None and not join[1]:
        run = _DIGITS.match(low, join.end())
        if run is None or len(run[0]) != 4 or not 1900 <= int(run[0]) <= NEAR_LAST:
            return
        if around.counted(low, run.end()) or not (
            around.closed(low, run.end()) or low[run.end() : run.end() + 1] == " "
        ):
            return
        yield Piece(run.start(), run.end(), "dates.year", "year", int(run[0]))
        join = _JOIN.match(low, run.end())


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
    cued = head is not None or _YEAR_LOOSE.search(low, max(0, at - 11), at) is not None
    if not cued and (around.shut(low, at) or span[2] == "/" or len(span[3]) == 2):
        return None
    return Piece(head.start() if head else at, span.end(), "dates.interval", "interval", first, until=last)
