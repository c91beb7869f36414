"""Relative expressions: hôm qua, tuần trước, tháng này, năm ngoái, 3 ngày trước.

What the words mean is `dateparser`'s (its Vietnamese lexicon), as a distance from a fixed day; how precise the answer
may be is ours: a week is an interval, a month a month, where dateparser gives a day and an hour. It takes 0.2 s to
load, so its answers to the few words that every archive has are kept here (a test asks it again); counted days it is
asked.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from thidua.extract.dates.grammar import MONTH_WORD, NAMED_YEAR, PRESS_YEAR
from thidua.extract.dates.lunar import year_of_name
from thidua.extract.dates.terms import quarter_told, school_year_told
from thidua.extract.dates.view import Piece
from thidua.model import Precision

_BASE = datetime(2001, 6, 15, 12)  # a Friday in mid-month and mid-year: no distance crosses an end unseen
_DATEPARSER_SAYS = {  # ours -> a wording dateparser reads
    "hôm kia": "2 ngày trước", "ngày kia": "trong 2 ngày",
    "tuần tới": "tuần sau", "tuần qua": "tuần trước", "tuần rồi": "tuần trước", "tuần vừa qua": "tuần trước",
    "tuần nay": "tuần này", "tháng tới": "tháng sau", "tháng qua": "tháng trước", "tháng rồi": "tháng trước",
    "tháng vừa qua": "tháng trước", "năm tới": "năm sau", "sang năm": "năm sau", "năm trước": "năm ngoái",
    "năm rồi": "năm ngoái",
    "sáng nay": "hôm nay", "trưa nay": "hôm nay", "chiều nay": "hôm nay", "tối nay": "hôm nay", "đêm nay": "hôm nay",
    "sáng qua": "hôm qua", "trưa qua": "hôm qua", "chiều qua": "hôm qua", "tối qua": "hôm qua", "đêm qua": "hôm qua",
    "sáng mai": "ngày mai", "trưa mai": "ngày mai", "chiều mai": "ngày mai", "tối mai": "ngày mai",
}  # fmt: skip
_WORD_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_NUMBER = r"(?:[0-9]{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_WEEKDAYS = {
    "hai": 0,
    "2": 0,
    "ba": 1,
    "3": 1,
    "tư": 2,
    "4": 2,
    "năm": 3,
    "5": 3,
    "sáu": 4,
    "6": 4,
    "bảy": 5,
    "bẩy": 5,
    "7": 5,
}
_PART = re.compile(
    r"(?:ngày {1,2}(?=hôm))?((?:sáng|trưa|chiều|tối|đêm|hôm) (?:nay|qua)|(?:sáng|trưa|chiều|tối|đêm|ngày) mai|(?:hôm"
    r"|ngày) kia)(?!\w)"
)
_SPAN = re.compile(
    r"((?:tuần|tháng) (?:này|nay|trước|sau|tới|vừa qua|qua|rồi)|năm (?:nay|ngoái|trước|sau|tới|rồi)|sang năm)(?!\w)"
)
_WEEKDAY = re.compile(r"(?:thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ nhật)),? $")
_AGO = re.compile(
    rf"(?<!\w)(?:(cách đây|cách nay) {{1,2}})?({_NUMBER}) {{1,2}}(ngày|tuần|tháng|năm)( {{1,2}}trước)?(?!\w)"
)
_AGO_FROM_NUMBER = re.compile(rf"({_NUMBER}) {{1,2}}(ngày|tuần|tháng|năm) {{1,2}}trước(?!\w)( {{1,2}}(?:đây|đó))?")
_OTHER_ANCHOR = re.compile(r" {1,2}(?:khi|đó|ngày|tết|lễ|thời|kỳ|thềm|lúc|hội nghị|trận|mùa|năm|bầu|sinh|nghỉ)(?!\w)")
_COUNTED_BEFORE = re.compile(
    rf"(?<!\w)(?<!thứ )(?<!số )(?:{_NUMBER}|mỗi|một|nhiều|mấy|vài|các|những|hàng|lứa|thứ) {{1,2}}$"
)
_OF_THE_TALE = re.compile(r" {1,2}(?:đó|ấy)(?!\w)")
_PART_OF_YEAR = re.compile(r"(?<!\w)(đầu|giữa|cuối) {1,2}$")
_PART_OF_MONTH_END = re.compile(
    rf"(?! {{0,2}}[0-9(]| {{1,2}}(?:này|nay|trước|sau|tới|vừa|qua|rồi|âm|đó|ấy|thứ|{MONTH_WORD})(?!\w))"
)
_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "kỉ", "canh", "tân", "nhâm", "quý", "quí")
_PART_OF_YEAR_END = re.compile(r"(?! {0,2}[0-9(]| {1,2}(?:học|thứ|nay|ngoái|trước|sau|tới|này|vừa|hai|mới|châm)(?!\w))")


@dataclass(frozen=True, slots=True)
class Span:
    """A distance from the day of publication: `unit` says how precise it is."""

    unit: str  # "day", "week", "month", "year"
    by: int


# As dateparser 1.5 answers.
KNOWN = {
    "hôm nay": Span("day", 0), "hôm qua": Span("day", -1), "ngày mai": Span("day", 1),
    "2 ngày trước": Span("day", -2), "trong 2 ngày": Span("day", 2),
    "tuần trước": Span("week", -1), "tuần này": Span("week", 0), "tuần sau": Span("week", 1),
    "tháng trước": Span("month", -1), "tháng này": Span("month", 0), "tháng sau": Span("month", 1),
    "năm ngoái": Span("year", -1), "năm nay": Span("year", 0), "năm sau": Span("year", 1),
}  # fmt: skip


@lru_cache(maxsize=4096)
def distance(phrase: str) -> Span | None:
    """What dateparser makes of `phrase`, as a distance; None when it reads nothing.

    Args:
        phrase: lower case, single blanks: "hôm qua", "tuần trước", "3 ngày trước".
    """
    asked = _DATEPARSER_SAYS.get(phrase, phrase)
    return KNOWN.get(asked) or asked_of_dateparser(asked)


def asked_of_dateparser(phrase: str) -> Span | None:
    """`distance` of a wording that dateparser reads."""
    import dateparser  # on first use

    unit = "week" if "tuần" in phrase else "month" if "tháng" in phrase else "year" if "năm" in phrase else "day"
    read = dateparser.parse(phrase, languages=["vi"], settings={"RELATIVE_BASE": _BASE})
    if read is None:
        return None
    if unit == "year":
        return Span(unit, read.year - _BASE.year)
    if unit == "month":
        return Span(unit, (read.year - _BASE.year) * 12 + read.month - _BASE.month)
    days = (read.date() - _BASE.date()).days
    return Span(unit, days // 7 if unit == "week" else days)


@lru_cache(maxsize=4096)
def value_of(span: Span, published: str | None, weekday: int | None = None) -> str | None:
    """The EDTF value of a distance from `published`, only as precise as both; None when it leaves the calendar."""
    known = published or ""
    try:
        if span.unit == "year":
            return f"{int(known[:4]) + span.by:04d}" if known else "XXXX"
        if span.unit == "month":
            if len(known) < 7:
                return "XXXX-XX"
            months = int(known[:4]) * 12 + int(known[5:7]) - 1 + span.by
            return f"{months // 12:04d}-{months % 12 + 1:02d}"
        if len(known) < 10:
            return "XXXX-XX-XX"
        day = date.fromisoformat(known)
        if span.unit == "day":
            return (day + timedelta(days=span.by)).isoformat()
        monday = day + timedelta(days=7 * span.by - day.weekday())
        if weekday is not None:
            return (monday + timedelta(days=weekday)).isoformat()
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    except (ValueError, OverflowError):
        return None


_PRECISION: dict[str, Precision] = {"day": "day", "week": "interval", "month": "month", "year": "year"}


def _piece(
    start: int, end: int, span: Span | None, published: str | None, weekday: int | None = None
) -> Iterator[Piece]:
    value = None if span is None else value_of(span, published, weekday)
    if span is not None and value is not None:
        precision: Precision = "day" if weekday is not None else _PRECISION[span.unit]
        yield Piece(start, end, "dates.relative", precision, value=value, basis="relative")


def relative(low: str, published: str | None) -> list[Piece]:
    """All relative expressions; they may overlap other readings."""
    found: list[Piece] = []
    for word, before, after, read in _ANCHORS:
        at = low.find(word)
        while at >= 0:
            behind = at + len(word)
            if (before and low.endswith(before, 0, at)) or (after and low.startswith(after, behind)):
                found.extend(read(low, at, published))
            at = low.find(word, behind)
    return found


def _part(low: str, at: int, published: str | None) -> Iterator[Piece]:
    begin = at
    while begin and low[begin - 1].isalpha():
        begin -= 1
    if low.startswith("hôm", begin) and low.endswith("ngày ", 0, begin):
        begin -= 5
    match = _PART.match(low, begin)
    if match is not None:
        yield from _piece(match.start(), match.end(), distance(match[1]), published)


def _span(low: str, at: int, published: str | None) -> Iterator[Piece]:
    if at and low[at - 1].isalnum():
        return
    if low.startswith("năm", at):
        if low[at + 4 : at + 5].isdigit():
            return
        if low.startswith("học ", at + 4):
            yield from school_year_told(low, at, published)
            return
        if low.startswith(_STEMS, at + 4):
            yield from _named_year(low, at)
            return
        part = _PART_OF_YEAR.search(low, max(0, at - 8), at)
        if part is not None and _PART_OF_YEAR_END.match(low, at + 3):
            value = value_of(Span("year", 0), published) or "XXXX"
            yield Piece(part.start(), at + 3, "dates.relative", "part_of_year", value=value, basis="relative")
            return
    elif low.startswith("tháng", at):
        part = _PART_OF_YEAR.search(low, max(0, at - 8), at)
        if part is not None and _PART_OF_MONTH_END.match(low, at + 5):
            value = value_of(Span("month", 0), published) or "XXXX-XX"
            yield Piece(part.start(), at + 5, "dates.relative", "month", value=value, basis="relative")
            return
    match = _SPAN.match(low, at - 5 if low.endswith("sang ", 0, at) else at)
    if match is None:
        return
    weekday = _WEEKDAY.search(low, max(0, at - 12), at) if match[1].startswith("tuần") else None
    if weekday is None and match[1] != "năm ngoái" and _COUNTED_BEFORE.search(low, max(0, at - 8), at):
        return
    if weekday is not None:
        number = 6 if weekday[2] else _WEEKDAYS[weekday[1]]
        yield from _piece(weekday.start(), match.end(), distance(match[1]), published, number)
        return
    part = _PART_OF_YEAR.search(low, max(0, match.start() - 8), match.start())
    start = part.start() if part is not None else match.start()
    told = _OF_THE_TALE.match(low, match.end())  # "tuần trước đó": the week before what is told, whenever that was
    end = match.end() if told is None else told.end()
    yield from _piece(start, end, distance(match[1]), published if told is None else None)


def _named_year(low: str, at: int) -> Iterator[Piece]:
    """ "năm Giáp Thìn", "năm Nhâm Dần 1962": a year by its stem and branch."""
    named = NAMED_YEAR.match(low, at)
    year = None if named is None else int(named[3]) if named[3] else year_of_name(named[1], named[2], PRESS_YEAR)
    if named is not None and year is not None:
        yield Piece(at, named.end(), "dates.year", "year", year)


def _ago(low: str, at: int, published: str | None) -> Iterator[Piece]:
    """ "3 ngày trước", "01 ngày trước khi": from the word "trước" back to the number."""
    window = max(0, at - 12)
    for start in range(window, at):
        match = _AGO_FROM_NUMBER.match(low, start)
        if match is None or (start and low[start - 1].isalnum()):
            continue
        if low.endswith("thứ ", 0, start):
            return  # "thứ sáu tuần trước" is a Friday
        count = _WORD_NUMBERS.get(match[1]) or int(match[1])
        own = match[3] is not None and "đây" in match[3]
        narrative = not own and (match[3] is not None or _OTHER_ANCHOR.match(low, match.end()))
        if narrative and low.endswith(("vòng ", "trong ", "suốt "), 0, start):
            return  # "trong vòng 14 ngày trước khi khởi phát" lasts
        span = distance(f"{count} {match[2]} trước")
        yield from _piece(start, match.end(), span, None if narrative else published)
        return


def _long_ago(low: str, at: int, published: str | None) -> Iterator[Piece]:
    match = _AGO.match(low, at)
    if match is not None and match[1]:
        count = _WORD_NUMBERS.get(match[2]) or int(match[2])
        yield from _piece(at, match.end(), distance(f"{count} {match[3]} trước"), published)


_PARTS = ("sáng", "trưa", "chiều", "tối", "đêm", "hôm")
_SHIFTS = ("này", "nay", "trước", "sau", "tới", "vừa qua", "qua", "rồi")
_YEAR_GOES_ON = (" học ", " nay", " ngoái", " trước", " sau", " tới", " rồi", *(f" {stem} " for stem in _STEMS))
_Reader = Callable[[str, int, str | None], Iterator[Piece]]
# word to find, what must stand before it or after it (either will do), reader: most finds end here
_ANCHORS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], _Reader], ...] = (
    (" nay", _PARTS, (), _part),
    (" qua", _PARTS, (), _part),
    (" mai", (*_PARTS, "ngày"), (), _part),
    (" kia", ("hôm", "ngày"), (), _part),
    ("tuần ", (), _SHIFTS, _span),
    ("tháng", ("đầu ", "giữa ", "cuối "), tuple(f" {shift}" for shift in _SHIFTS), _span),
    ("năm", ("đầu ", "giữa ", "cuối ", "sang "), _YEAR_GOES_ON, _span),
    (" trước", ("ngày", "tuần", "tháng", "năm"), (), _ago),
    ("cách ", (), ("đây", "nay"), _long_ago),
    ("quý ", (), _SHIFTS, quarter_told),
)
