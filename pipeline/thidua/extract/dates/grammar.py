"""Days, months and years written with digits: the shapes, without what surrounds them.

`core` reads the shape that begins at a digit and checks it against the calendar. Whether it is a date at all is
decided in `numbers`, from the words around it.
"""

import re
from typing import NamedTuple

from thidua.extract.dates.lunar import year_of_name

MONTH_WORDS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
LUNAR_MONTHS = ("giêng", "chạp")
MONTH_WORD = r"(?:giêng|chạp|mười một|mười hai|mười|một|hai|ba|tư|bốn|năm(?! {0,2}[0-9])|sáu|bảy|bẩy|tám|chín)(?!\w)"
YEAR_SHIFT = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "qua": -1, "sau": 1, "tới": 1}
DAYS_IN_MONTH = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_YEAR, LAST_YEAR = 1000, 2199  # years of Vietnamese history the press writes with four digits
NEAR_FIRST, NEAR_LAST = 1800, 2100  # without the word "năm": only what cannot well be a quantity
BARE_FIRST = 1900  # with nothing but a preposition before it
PRESS_YEAR = 1997  # "năm Giáp Thìn" is one of 1967-2027: the press looks back ("Tết Mậu Thân" is 1968), not far ahead

DIGITS = re.compile(r"[0-9]+")
JOIN = re.compile(
    r" {0,2}(?:,|;|và|&|cho đến|đến hết|đến|tới|hoặc|hay|-|(?=rạng (?:sáng|[0-9]))) {0,2}"
    r"(?:(?:hết|rạng sáng|rạng|sáng|trưa|chiều|tối|đêm) {1,2})?(ngày {1,2}(?:mùng {1,2})?)?(?=[0-9])"
)
YEAR_LOOSE = re.compile(
    r"(?<!\w)(?:(đầu|giữa|cuối)|(sinh|sn)|(doanh thu|doanh số|lợi nhuận|kim ngạch|sản lượng|ngân sách|dự toán|chỉ tiêu"
    r"|kế hoạch)|từ|đến|tới|trước|sau|hồi|vào|cùng kỳ|cùng kì|so với|tầm nhìn|nhiệm kỳ|nhiệm kì|mùa giải"
    r"|mùa|khóa|khoá|lập|dựng|khởi công|ra đời|khánh thành|xuất bản|phát hành|sản xuất) {1,2}$"
)
ROW_GOES_ON = (
    ",",
    ";",
    "-",
    "và",
    "&",
    "đến",
    "tới",
    "cho",
    "hoặ",
    "hay",
    "rạn",
)  # the first three letters of what JOIN reads
_NUMERIC = re.compile(
    r"([0-9]{1,2})( {0,2})([/.-])( {0,2})([0-9]{1,4})(?![0-9])"
    r"(?:( {0,2})([/.-])( {0,2})([0-9]{4}|[0-9]{2})(?![0-9]))?"
)
# "sáng 5 . 8 , có thêm": a day whose point a word segmenter set apart, told as one and followed by a sign or its year.
_POINT_TOLD = ("ngày ", "hôm ", "sáng ", "trưa ", "chiều ", "tối ", "đêm ")
_POINT_CLOSED = re.compile(r" (?:[,:] (?![0-9])|\)|\. ?(?:$|\n))| \. (?:19|20)[0-9]{2}(?![0-9])")
_YEAR_OF_NEXT = re.compile(r" {0,2}/ {0,2}(?:19|20)[0-9]{2}(?![0-9])")  # "12/2020 - 01/2021" is two months
_OWN_MONTH = re.compile(r" {0,2}/ {0,2}(?:0?[1-9]|1[0-2])(?![0-9])")
_IN_WORDS = re.compile(
    rf"([0-9]{{1,2}})(?: {{0,2}}(?:[/-]|(,)))? {{0,2}}tháng {{0,2}}([0-9]{{1,2}}(?![0-9])|{MONTH_WORD})"
)
_TAIL = re.compile(
    r"(?: {0,2},)? {1,2}(?:của )?năm {1,2}(?:([0-9]{4})(?![0-9]|[./][0-9])|(nay|ngoái|trước|sau|tới)(?!\w))"
)
_MONTH_TAIL = re.compile(r" {0,2}[/.,-] {0,2}((?:19|20)[0-9]{2})(?![0-9]|[./,-][0-9]|/\w)")
_LUNAR = re.compile(r" {0,2}[(,]? {0,2}(?:âm lịch|âl(?!\w)|lịch âm)\)?")
NAMED_YEAR = re.compile(
    r",? {0,2}(?:năm {1,2})?(giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí) {1,2}"
    r"(tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\w)(?: {0,2}[-(,]? {0,2}((?:19|20)[0-9]{2})\)?"
    r"(?![0-9]))?"
)
_PLAIN_END = ("", " ", "\n", ")")
_TAIL_BEGINS = (  # the first letters of "năm", "của năm", "âm lịch", "lịch âm" and of the ten stems
    "nă", "củ", "âm", "âl", "lị", "gi", "ất", "bí", "đi", "mậ", "kỷ", "kỉ", "ca", "tâ", "nh", "qu",
)  # fmt: skip
_LOOSE_END = re.compile(r"[./,-][0-9]|/ ?\w|[^\W\d_]|%")


class Core(NamedTuple):
    """A shape that is possible in the calendar. `sep` is "/", "-", "." or "tháng"; `short` is a year of two digits."""

    end: int
    day: int | None
    month: int
    year: int | None
    sep: str
    short: bool = False
    lunar: bool = False
    shift: int | None = None
    word: bool = False  # the month is a word


def possible(day: int | None, month: int, year: int | None, lunar: bool = False) -> bool:
    """Is there such a day (in some year, when `year` is None)? A lunar month has up to 30 days."""
    if not 1 <= month <= 12 or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
        return False
    if day is None:
        return True
    if lunar:
        return 1 <= day <= 30
    if month == 2 and day == 29 and year is not None:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= DAYS_IN_MONTH[month]


def core(low: str, at: int) -> Core | None:
    """The day and month, month and year, or all three, that begin with the digit at `at`; None if nothing does."""
    match = _NUMERIC.match(low, at)
    if match is not None:
        return _numeric(low, match)
    match = _IN_WORDS.match(low, at)
    if match is None or (match[2] and not low.endswith("gày ", 0, at)):  # "kỳ họp thứ 10, tháng 10"
        return None
    word = not match[3][0].isdigit()
    month = MONTH_WORDS[match[3]] if word else int(match[3])
    found = Core(match.end(), int(match[1]), month, None, "tháng", lunar=match[3] in LUNAR_MONTHS, word=word)
    return _checked(low, with_tail(low, found))


def _numeric(low: str, match: re.Match[str]) -> Core | None:
    first, before, sep, after, second, gap, other, _, third = match.groups()
    if sep == "." and (after or before) and not _one_number(low, match):
        return None  # the end of a sentence and a number
    if len(second) == 4:
        return _month_year(low, match)
    if len(second) == 3:
        return None
    day, month = int(first), int(second)
    if third is not None and len(third) == 4:
        year = int(third)
        if not possible(day, month, year):
            return None
        full = Core(match.end(), day, month, year, sep)
        return full if low[full.end : full.end + 1] in _PLAIN_END else _checked(low, full)
    if third is not None and other == sep and not gap:
        year = int(third) + (2000 if int(third) < 60 else 1900)
        return _checked(low, Core(match.end(), day, month, year, sep, short=True))
    if sep == "-" and _OWN_MONTH.match(low, match.end(5)):
        return None  # 7-8/7 is two days of July
    found = Core(match.end(5), day, month, None, sep)
    behind = low[found.end : found.end + 2]
    if behind[:1] == "-" and behind[1:].isdigit() and sep != "-":  # 28/2-5/3 is a range
        return found if possible(day, month, None) else None
    return _checked(low, with_tail(low, found))


def _one_number(low: str, match: re.Match[str]) -> bool:
    """Do the digits on both sides of a point with blanks beside it belong together: "ngày 5 .8", "sáng 5 . 8 ,"."""
    if not match[4]:
        return low.endswith("ngày ", 0, match.start())
    if not match[2] or not low.endswith(_POINT_TOLD, 0, match.start()):
        return False
    return _POINT_CLOSED.match(low, match.end(5)) is not None


def _month_year(low: str, match: re.Match[str]) -> Core | None:
    if (match[9] is not None and not _YEAR_OF_NEXT.match(low, match.end())) or (
        match[3] == "." and match[2] + match[4]
    ):
        return None
    year = int(match[5])
    if not NEAR_FIRST <= year <= NEAR_LAST:
        return None
    return _checked(low, Core(match.end(5), None, int(match[1]), year, match[3]))


def _checked(low: str, found: Core) -> Core | None:
    loose = None if low[found.end : found.end + 1] in _PLAIN_END else _LOOSE_END.match(low, found.end)
    if loose is not None and not (found.year is not None and loose[0][0] in ".,-" and found.day is not None):
        return None  # 12/3/QĐ-UBND, 5/3a, 1.2.3, 5/6%
    return found if possible(found.day, found.month, found.year, found.lunar) else None


def with_tail(low: str, found: Core) -> Core:
    """`found` with the year, "năm ngoái" or "âm lịch" that is written after it."""
    end = found.end
    if not low[end : end + 6].lstrip(" ,(").startswith(_TAIL_BEGINS) and (
        found.sep != "tháng" or low[end : end + 3].lstrip()[:1] not in ("/", ".", ",", "-")
    ):
        return found
    lunar = _LUNAR.match(low, end)
    if lunar is not None:
        found = found._replace(end=lunar.end(), lunar=True)
    named = NAMED_YEAR.match(low, found.end)
    if named is not None:
        year = int(named[3]) if named[3] else year_of_name(named[1], named[2], PRESS_YEAR)
        return found._replace(end=named.end(), year=year, lunar=True)
    tail = _TAIL.match(low, found.end)
    if tail is None and found.sep == "tháng":
        tail = _MONTH_TAIL.match(low, found.end)
        if (
            tail is not None
            and low[found.end : tail.end()].lstrip()[0] == ","
            and low[tail.end() : tail.end() + 1].isalnum()
        ):
            tail = None
    if tail is None:
        return found
    if tail[1] is None:
        return found._replace(end=tail.end(), shift=YEAR_SHIFT[tail[2]])
    if not FIRST_YEAR <= int(tail[1]) <= LAST_YEAR:
        return found
    found = found._replace(end=tail.end(), year=int(tail[1]))
    lunar = _LUNAR.match(low, found.end)
    return found if lunar is None else found._replace(end=lunar.end(), lunar=True)
