"""Dates that begin with a word: quarters, halves, months in words, days of the lunar calendar.

Anchored on a few rare words by `str.find`; each find is examined in a small window with a compiled pattern.
"""

import re
from collections.abc import Callable, Iterator

from thidua.extract.dates import view as around
from thidua.extract.dates.grammar import LUNAR_MONTHS, MONTH_WORD, MONTH_WORDS, PRESS_YEAR, YEAR_SHIFT
from thidua.extract.dates.lunar import year_of_name
from thidua.extract.dates.view import Piece

_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "i": 1, "ii": 2, "iii": 3, "iv": 4, "nhất": 1, "nhì": 2, "đầu": 1, "cuối": 4,
}  # fmt: skip
_PRINTED_YEAR = r"(?: {0,2}[,(])? {0,2}(?:[/-]|của {1,2}năm|năm) {0,2}(?P<year>(?:19|20)[0-9]{2})(?![0-9]|[./,-][0-9])"
_WHEN = r"(?P<when>nay|ngoái|trước|sau|tới)(?!\w)"
_YEAR_TOLD = rf"(?:{_PRINTED_YEAR}|(?: {{1,2}}của)? {{1,2}}năm {{1,2}}{_WHEN})"
_YEAR_AFTER = rf"(?:{_PRINTED_YEAR}|(?: {{1,2}}của)? {{1,2}}năm(?: {{1,2}}{_WHEN})?(?! {{0,2}}[0-9]))"
_BARE_YEAR = r"(?: {1,2}(?P<bare>(?:19|20)[0-9]{2})(?![0-9]|[./,-][0-9]))"
_QUARTER = re.compile(
    rf"quý {{0,2}}(?P<n>iv|i{{1,3}}|[1-4]|một|hai|ba|tư|bốn|nhất|cuối)(?!\w)(?:{_YEAR_AFTER}|{_BARE_YEAR})?"
)
_QUARTER_MORE = re.compile(
    rf" {{0,2}}(?:,|và|đến|-) {{0,2}}(?P<n>iv|i{{1,3}}|[1-4])(?!\w|\.[0-9]|/(?!(?:19|20)[0-9]{{2}}))"
    rf"(?:{_YEAR_AFTER}|{_BARE_YEAR})?"
)
_MONTHS_OF_YEAR = re.compile(
    rf"(?P<n>[0-9]{{1,2}}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) {{1,2}}tháng {{1,2}}(?P<which>đầu|cuối)"
    rf"(?:{_YEAR_AFTER}|{_BARE_YEAR})?"
)
_HALF = re.compile(
    r"nửa {1,2}(?P<which>đầu|cuối|sau)(?: {1,2}của)? {1,2}năm(?: {1,2}(?:(?P<year>(?:19|20)[0-9]{2})(?![0-9]"
    r"|[./,-][0-9])|(?P<when>nay|ngoái|trước|sau|tới)(?!\w)))?"
)
_HALF_MONTH = re.compile(
    r"(?:nửa {1,2}(?:đầu|cuối|sau)|thượng tuần|trung tuần|hạ tuần|đầu|giữa|cuối) {1,2}tháng {1,2}$"
)
_MONTH_BEGINS = (*MONTH_WORDS, " ")
_BEFORE_WORD_MONTH = re.compile(
    r"(?<!\w)(?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|mỗi|hàng|hằng|từng|ngày|mạng|những"
    r"|các) {1,2}$"
)
_STEM = r"(?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí)"
_BRANCH = r"(?:tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)"
_NAMED = rf"(?:,? {{1,2}}(?:năm {{1,2}})?(?P<stem>{_STEM}) {{1,2}}(?P<branch>{_BRANCH})(?!\w))"
_WORD_MONTH = re.compile(
    rf"tháng {{1,2}}({MONTH_WORD})(?P<al> {{0,2}}\(?(?:âm lịch|âl)\)?)?"
    rf"(?:{_NAMED}|{_YEAR_TOLD}|{_BARE_YEAR})?"
)
_LUNAR_YEAR = (
    rf"(?:,? {{1,2}}(?:năm {{1,2}})?(?:(?P<stem>{_STEM}) {{1,2}}(?P<branch>{_BRANCH})(?!\w)(?: {{0,2}}[-(]? {{0,2}}"
    rf"(?P<also>20[0-9]{{2}})\)?)?"
    r"|(?:năm {1,2})?(?P<year>(?:19|20)[0-9]{2})(?![0-9]|[./-][0-9])|năm {1,2}(?P<when>nay|ngoái|trước|sau|tới)"
    r"(?!\w)))?"
)
_TET = r"(?:tết {1,2}(?:nguyên {1,2}đán|âm {1,2}lịch|cổ {1,2}truyền)|tết)"
_DAY_NUMBER = r"(?P<day>[0-9]{1,2}|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)"
_FIRST_DAYS = re.compile(
    rf"(?:ngày {{1,2}})?(?:mùng|mồng) {{1,2}}{_DAY_NUMBER}(?: {{1,2}}(?P<tet>{_TET})| {{1,2}}tháng {{1,2}}"
    rf"(?P<month>{MONTH_WORD}|[0-9]{{1,2}}))?(?P<al> {{0,2}}\(?(?:âm lịch|âl)\)?)?{_LUNAR_YEAR}"
)
_ROW = re.compile(r" {0,2}(?:,|và|đến hết|đến|tới|-) {0,2}(?:hết {1,2}|ngày {1,2})?(?=mùng|mồng)")
_BEFORE_TET = re.compile(rf"(?:ngày {{1,2}})?(?P<day>2[0-9]|30) {{1,2}}(?P<tet>{_TET}){_LUNAR_YEAR}")
_FULL_MOON = re.compile(
    rf"rằm {{1,2}}tháng {{1,2}}(?P<month>{MONTH_WORD}|[0-9]{{1,2}})(?P<al> {{0,2}}\(?(?:âm lịch|âl)\)?)?{_LUNAR_YEAR}"
)
_CENTURY = re.compile(
    r"thế {1,2}(?:kỷ|kỉ) {1,2}(?:thứ {1,2})?(?P<n>[0-9]{1,2}|[xvi]{1,5})(?![\w/])(?! {1,2}(?:tcn|trước))"
)
_ROMAN = {
    "x": 10,
    "xi": 11,
    "xii": 12,
    "xiii": 13,
    "xiv": 14,
    "xv": 15,
    "xvi": 16,
    "xvii": 17,
    "xviii": 18,
    "xix": 19,
    "xx": 20,
    "xxi": 21,
}


def spoken(low: str) -> list[Piece]:
    """All dates that begin with a word, in no order; they may overlap those of `numbers`."""
    found: list[Piece] = []
    for word, read in _READERS:
        at = low.find(word)
        while at >= 0:
            behind = at + len(word)
            if not low[behind : behind + 1].isdigit() or word not in _NOT_BEFORE_DIGITS:
                found.extend(read(low, at))
            at = low.find(word, behind)
    return found


def _year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """(printed year, shift from the year of publication)."""
    groups = match.groupdict()
    if groups.get("stem"):
        year = int(groups["also"]) if groups.get("also") else year_of_name(groups["stem"], groups["branch"], PRESS_YEAR)
        return year, None
    printed = groups.get("year") or groups.get("bare")
    when = groups.get("when")
    return (int(printed) if printed else None), (YEAR_SHIFT[when] if when else None)


def _starts_word(low: str, at: int) -> bool:
    return at == 0 or not low[at - 1].isalnum()


def _quarters(low: str, at: int) -> Iterator[Piece]:
    match = _QUARTER.match(low, at)
    if match is None or not _starts_word(low, at) or around.counted(low, match.end()):
        return
    head = at - 5 if low.endswith(("cuối ", "giữa "), 0, at) else at - 4 if low.endswith("đầu ", 0, at) else at
    start: int = head
    while match is not None:
        year, shift = _year_of(match)
        number = _NUMBERS[match["n"]] if not match["n"].isdigit() else int(match["n"])
        yield Piece(start, match.end(), "dates.quarter", "quarter", year, part=f"Q{number}", shift=shift)
        match = _QUARTER_MORE.match(low, match.end())
        start = match.start("n") if match is not None else 0


def _months_of_year(low: str, at: int) -> Iterator[Piece]:
    """ "6 tháng đầu năm 2024", "9 tháng đầu năm", from the word "tháng"."""
    begin = max(low.rfind(" ", 0, at - 1), low.rfind("\n", 0, at - 1)) + 1
    while begin < at and not low[begin].isalnum():
        begin += 1
    match = _MONTHS_OF_YEAR.match(low, begin)
    if match is None or (low[match.end() - 1] != "m" and not any(match.group("year", "bare", "when"))):
        return
    months = int(match["n"]) if match["n"].isdigit() else _NUMBERS[match["n"]]
    year, shift = _year_of(match)
    if months == 6:
        part = "H1" if match["which"] == "đầu" else "H2"
        yield Piece(begin, match.end(), "dates.half_year", "half_year", year, part=part, shift=shift)
    elif 1 <= months <= 11:
        first, last = (1, months) if match["which"] == "đầu" else (13 - months, 12)
        yield Piece(
            begin, match.end(), "dates.months_of_year", "interval", year, first, part="M", until=last, shift=shift
        )


def _halves(low: str, at: int) -> Iterator[Piece]:
    match = _HALF.match(low, at)
    if match is None or not _starts_word(low, at):
        return
    year, shift = _year_of(match)
    part = "H1" if match["which"] == "đầu" else "H2"
    yield Piece(at, match.end(), "dates.half_year", "half_year", year, part=part, shift=shift)


def _word_months(low: str, at: int) -> Iterator[Piece]:
    if low.startswith(("đầu", "cuối"), at + 6):
        yield from _months_of_year(low, at)
        return
    if not low.startswith(_MONTH_BEGINS, at + 6):
        return
    match = _WORD_MONTH.match(low, at)
    if match is None or not _starts_word(low, at) or _BEFORE_WORD_MONTH.search(low, max(0, at - 8), at):
        return
    word = match[1]
    part_of = _HALF_MONTH.search(low, max(0, at - 14), at + 6)
    start = part_of.start() if part_of is not None else at
    if low.endswith("rằm ", 0, at):
        return
    lunar = word in LUNAR_MONTHS or match["al"] is not None or match["stem"] is not None
    if not lunar and not around.closed(low, match.end()) and not any(_year_of(match)):
        return
    year, shift = _year_of(match)
    rule = "dates.lunar" if lunar else "dates.month"
    yield Piece(start, match.end(), rule, "month", year, MONTH_WORDS[word], lunar=lunar, shift=shift)


def _lunar(low: str, at: int, match: re.Match[str] | None) -> Iterator[Piece]:
    if match is None or not _starts_word(low, match.start()):
        return
    groups = match.groupdict()
    raw = groups.get("day") or "15"
    day = int(raw) if raw.isdigit() else _NUMBERS[raw]
    month = groups.get("month")
    tet = groups.get("tet") is not None
    lunar = (
        tet
        or bool(groups.get("al"))
        or month in LUNAR_MONTHS
        or "rằm" in match[0]
        or ("stem" in groups and bool(groups["stem"]))
    )
    if not lunar and month is None:
        yield from _first_of_row(low, match, day)
        return
    number = (1 if day < 20 else 12) if tet else MONTH_WORDS.get(month or "") or int(month or 0)
    if not 1 <= number <= 12 or not 1 <= day <= (30 if lunar else 31):
        return
    year, shift = _year_of(match)
    if tet and number == 12 and year is not None:
        year -= 1  # the last days of the year before that Tết
    rule = "dates.lunar" if lunar else "dates.day_in_words"
    yield Piece(
        match.start(), match.end(), rule, "day", year, number, day, lunar=lunar, shift=shift, part="T" if tet else ""
    )


def _first_of_row(low: str, match: re.Match[str], day: int) -> Iterator[Piece]:
    """ "mùng 2" of "từ mùng 2 đến mùng 6 Tết": what it lacks stands with the last of the row."""
    join = _ROW.match(low, match.end())
    following = None if join is None else _FIRST_DAYS.match(low, join.end())
    if following is None:
        return
    for last in _lunar(low, following.start(), following):
        if 1 <= day <= 30:
            yield last._replace(start=match.start(), end=match.end(), day=day)


def _first_days(low: str, at: int) -> Iterator[Piece]:
    begin = at - 5 if low.endswith("ngày ", 0, at) else at
    yield from _lunar(low, at, _FIRST_DAYS.match(low, begin))


def _before_tet(low: str, at: int) -> Iterator[Piece]:
    begin = at - 3
    if begin < 0 or not low[begin : at - 1].isdigit():
        return
    begin = begin - 5 if low.endswith("ngày ", 0, begin) else begin
    yield from _lunar(low, at, _BEFORE_TET.match(low, begin))


def _full_moons(low: str, at: int) -> Iterator[Piece]:
    yield from _lunar(low, at, _FULL_MOON.match(low, at))


def _centuries(low: str, at: int) -> Iterator[Piece]:
    match = _CENTURY.match(low, at)
    if match is None:
        return
    number = int(match["n"]) if match["n"].isdigit() else _ROMAN.get(match["n"], 0)
    if 10 < number < 23:
        start = at - (5 if low.endswith(("giữa ", "cuối "), 0, at) else 4 if low.endswith("đầu ", 0, at) else 0)
        yield Piece(start, match.end(), "dates.decade", "interval", value=f"{number - 1}XX")


_NOT_BEFORE_DIGITS = ("tháng ", "tết")  # "tháng 3" is read in `numbers`
_READERS: tuple[tuple[str, Callable[[str, int], Iterator[Piece]]], ...] = (
    ("quý ", _quarters),
    ("nửa ", _halves),
    ("tháng ", _word_months),
    ("mùng ", _first_days),
    ("mồng ", _first_days),
    ("tết", _before_tet),
    ("rằm ", _full_moons),
    ("thế k", _centuries),
)
