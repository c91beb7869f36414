"""Days, months and years written with digits: which of the shapes are dates, from the words around them.

One walk over the runs of digits; most are turned down after a look at the two characters beside them. What is read is a
`Piece`, what it lacks (a month, a year) is left to `basis`.
"""

import re

from thidua.extract.dates import view as around
from thidua.extract.dates.apart import feast_of_a_year
from thidua.extract.dates.bare import (
    PARTS_OF_DAY,
    after_an_hour,
    bare_day,
    day_before_a_day,
    days_without_month,
    in_weekdays,
    joined,
    minutes,
    named_after,
    range_closes,
    same_sentence,
    second_half,
)
from thidua.extract.dates.grammar import DIGITS, JOIN, ROW_GOES_ON, Core, core, possible
from thidua.extract.dates.months import PEOPLE, month_year, months
from thidua.extract.dates.view import Piece, View
from thidua.extract.dates.years import PLAIN_YEAR, years

_DAY_WORD = re.compile(r"(?<!\w)(?:ngày {1,2}(?:mùng|mồng)|n ?gày|mùng|mồng) {0,2}$")
_TYPO_DAY = re.compile(r"(?:^|[\n.] {0,3})(ngay {1,2})$")
# "3 ngày 15" counts days
_SOME = re.compile(r"(?:(?<![0-9])[0-9]{1,2}|(?<!\w)(?:hai|ba|bốn|năm|sáu|bảy|các|những)) {1,2}$")
_DAYS_COUNTED = re.compile(r"(?<![\w.,])(?:0?[2-9]|hai|ba|bốn|năm) ngày(?! (?:đêm|một|mỗi))[^.;:(\n0-9]*[,:-] $")
_TWO_DAYS = re.compile(r"(?<![^\W_])hai ngày (?!đêm|một|mỗi)(?:[^\W\d_]+ ){1,4}$")
_COUNT_REACH = 70  # code points before a day in which "hai ngày" may stand
_GLUED = ("ngày", "tháng", "sáng", "tối", "t")  # "ngày5/3"
_SHAPE_GOES_ON = ("/", "-", ".", "th", ", th", ",th")
_MONTH_WORDS = ("tháng ", "tháng", "thang ", "tháng  ", " t", "(t", "\nt", " t.")
_MAY_GO_ON = frozenset(  # two letters after "5 ": "5 tháng", "5 và 6-3", "5 / 3"
    (
        "th",
        "và",
        "đế",
        "tớ",
        "ch",
        "ho",
        "  ",
        "/ ",
        "- ",
        ". ",
        ", ",
        "; ",
        "& ",
        "rạ",
        *(f"{sign}{digit}" for sign in "/-,;&" for digit in "0123456789"),
    )
)
_MAY_HEAD = ("ng ", "ày ", "g  ", "y  ", " t ", "t. ", "ên ", "ăm ")  # the end of "tháng ", "ngày ", "thập niên "
_NEVER_AFTER = ("%", "h", "g", "m", "k")  # an hour, a percentage, a unit
_DECADE_WORDS = ("những năm ", "thập niên ", "thập kỷ ", "thập kỉ ")
_PLAIN_DAY = re.compile(  # "ngày 5/3/2024" and "sáng 5/3" with nothing beside them that could change them
    r"(?<!\w)"
    + "".join(f"(?<!{word})" for word in around.EACH)
    + r"(?:ngày|sáng) ([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}))?"
    r"(?=[.;:)]?(?:\s*$|\n)|[;:)] |[.,]? (?! |[0-9(/-]|năm|của năm"
    r"|âm|lịch|giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí]))"
)


def numbers(seen: View) -> list[Piece]:
    """All dates that begin with a digit or with "ngày", "tháng", "năm" before one, in text order."""
    low, skip = seen.low, -1
    found: list[Piece] = []
    for at, end in around.digit_runs(low):
        if at < skip:
            continue
        size = end - at
        if size == 4 and low.startswith("năm ", at - 4) and PLAIN_YEAR.match(low, at - 4):
            found.append(Piece(at - 4, end, "dates.year", "year", int(low[at:end])))
            continue
        if size <= 2:
            if at > 3 and _is_count(low, at, end):
                continue
            plain = _PLAIN_DAY.match(low, at - 5) if at > 4 and low[end : end + 1] == "/" else None
            if plain is not None:
                skip = plain.end()
                found.extend(_plain_day(plain))
                continue
        elif size != 4 or low[at] not in "12":  # no year begins with another digit
            continue
        if at > 1 and low[at - 1] in "/.,-:" and low[at - 2].isdigit() and at - 1 != skip:
            continue  # the tail of a number turned down
        pieces = (
            years(seen, at, end, found[-1] if found else None)
            if size == 4
            else _days(seen, at, end, found[-1] if found else None)
        )
        if pieces:
            found.extend(pieces)
            skip = max(skip, pieces[-1].end)
    return found


def _plain_day(match: re.Match[str]) -> list[Piece]:
    first, second, third = match.groups()
    day, month, year = int(first), int(second), None if third is None else int(third)
    if not possible(day, month, year):
        return []
    start = match.start() if match[0][0] == "n" else match.start(1)
    return [Piece(start, match.end(), "dates.day", "day", year, month, day)]


def _is_count(low: str, at: int, end: int) -> bool:
    """ "45 hộ", "1.970 lượt", "83,6%", "số 5": most numbers, told from what stands beside them."""
    sign, after, head = low[end : end + 1], low[end + 1 : end + 3], low[at - 3 : at]
    if sign == " ":
        return after not in _MAY_GO_ON and head not in _MAY_HEAD
    if sign in _NEVER_AFTER or (sign == ":" and after[:1].isdigit()) or (head == "số " and sign != "/"):
        return True
    if sign == ",":
        return after[:1].isdigit() and head not in _MAY_HEAD
    return sign == "." and _thousands(low, end)


def _thousands(low: str, end: int) -> bool:
    """Do three digits follow the point: 1.970."""
    return low[end + 1 : end + 4].isdigit() and len(low) > end + 3 and not low[end + 4 : end + 5].isdigit()


def _days(seen: View, at: int, end: int, last: Piece | None) -> list[Piece]:
    low = seen.low
    if at and low[at - 1].isalpha() and not low.endswith(_GLUED, 0, at):
        return []
    ahead = low[end : end + 4].lstrip()
    shape = core(low, at) if ahead.startswith(_SHAPE_GOES_ON) else None
    month = low.endswith(_MONTH_WORDS, 0, at) or (at == 1 and low[0] == "t")
    if shape is not None and not (month and shape.day is not None):
        piece = month_year(seen, at, shape) if shape.day is None else _day(seen, at, shape, last)
        if piece is not None:
            return [piece]
    if month:
        return months(seen, at, end)
    if end - at == 2 and low[at + 1] == "0" and low.endswith(_DECADE_WORDS, 0, at):
        return _decade(low, at, end)
    if shape is None:
        chain = _chain(seen, at, end) if ahead.startswith(ROW_GOES_ON) else []
        if chain:
            return chain
        if low.endswith(("gày ", "gày", "gày  ", "ngày mùng "), 0, at):
            return _lone_day(low, at, end, last)
        if low.endswith(PARTS_OF_DAY, 0, at) and ahead.startswith(","):
            return day_before_a_day(low, at, end)
    return []


def _decade(low: str, at: int, end: int) -> list[Piece]:
    """ "những năm 60", "thập niên 90": of the last century."""
    start = low.rfind("những" if low.endswith("năm ", 0, at) else "thập", 0, at)
    start -= 5 if low.endswith(("giữa ", "cuối "), 0, start) else 4 if low.endswith("đầu ", 0, start) else 0
    return [Piece(start, end, "dates.decade", "interval", value=f"19{low[at]}X")]


def _head(low: str, at: int, text: str) -> int:
    """Where the unit word before a day begins: "ngày", "ngày mùng", "N gày", and "Ngay" at the head of a line."""
    if low.endswith("ngày ", 0, at):
        return at - 5
    if not low[max(0, at - 6) : at].rstrip().endswith(("gày", "ùng", "ồng", "gay")):
        return at
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


def _is_day(seen: View, at: int, shape: Core, last: Piece | None) -> bool:
    low, end, day, month = seen.low, shape.end, shape.day or 0, shape.month
    if shape.sep == "tháng":
        safe = not shape.word or shape.lunar or shape.year is not None or around.strong(low, at)
        safe = safe and not around.each(low, at) and (shape.year is not None or not around.counted(low, end))
        return safe and not named_after(low, at)
    if shape.year is not None and not shape.short:
        return True
    strong = around.strong(low, at)
    if strong:
        if (around.each(low, at) and around.counted(low, end)) or in_weekdays(low, at, shape):
            return False
        rising = day < month or shape.sep == "."
        if rising and shape.sep == "/" and low.endswith(", ", 0, at) and not low.endswith("gày, ", 0, at):
            return around.closed(low, end) or around.capital(seen, end)  # "hôm qua, 5/9 ngân hàng"
        return not (rising and shape.sep != "/" and around.small_count(low, end))
    if shape.lunar or feast_of_a_year(low, at, shape):
        return True
    if around.counted(low, end) and not (day > month and after_an_hour(low, at)):
        return range_closes(low, last, at, shape)
    if joined(low, last, at, shape) and (shape.sep != "." or day > month) and not around.capital(seen, end):
        return True
    return bare_day(seen, at, shape, last)


def _chain(seen: View, at: int, end: int) -> list[Piece]:
    """Days that share a month: "ngày 4 và 5-3", "từ 9 đến 14-7", "2 ngày (5 và 6-3)", "26-27/11". Each is a piece."""
    low = seen.low
    join = JOIN.match(low, end)
    if join is None or minutes(low, at) or second_half(low, at) or low.endswith("thứ ", 0, at):
        return []
    told = around.strong(low, at) or around.weak(low, at) or _in_brackets(low, at) or _days_counted(low, at)
    if not (told or _tight(seen, at, end, join) or _two_days(low, at, end, join)):
        return []
    days = [(_head(low, at, seen.text), end, int(low[at:end]))]
    while join is not None and len(days) < 16:
        shape = core(low, join.end())
        start = join.start(1) if join[1] else join.end()
        if shape is not None and shape.day is not None:
            return _closed_chain(low, days, start, shape)
        run = DIGITS.match(low, join.end())
        if run is None or run.end() - run.start() > 2:
            break
        days.append((start, run.end(), int(run[0])))
        join = JOIN.match(low, run.end())
    return days_without_month(low, days)


def _tight(seen: View, at: int, end: int, join: re.Match[str]) -> bool:
    """ "26-27/11": two rising days on one month need no cue, unless they number a house."""
    if join[0].strip() != "-":
        return False
    shape = core(seen.low, join.end())
    if shape is None or shape.sep != "/" or shape.day is None or not int(seen.low[at:end]) < shape.day:
        return False
    shut = around.shut(seen.low, at) and not seen.low.endswith("khoảng ", 0, at)
    return not shut and not around.capital(seen, shape.end) and not around.address(seen.low, shape.end)


def _two_days(low: str, at: int, end: int, join: re.Match[str]) -> bool:
    """ "hai ngày tranh tài | 9 và 10-8": two days that follow each other, which the words before them count."""
    shape = core(low, join.end())
    if shape is None or shape.day != int(low[at:end]) + 1:
        return False
    return "hai ngày" in (near := low[max(0, at - _COUNT_REACH) : at]) and _TWO_DAYS.search(near) is not None


def _in_brackets(low: str, at: int) -> bool:
    return low[at - 1 : at] == "(" and low[max(0, at - 8) : at - 1].rstrip().endswith(("ngày", "gày"))


def _days_counted(low: str, at: int) -> bool:
    """ "hai ngày làm việc ở Hà Nam, | 22 và 23/11": the sentence has said that days are told."""
    if not low.endswith((", ", ": ", "- "), 0, at):
        return False
    return "ngày" in (near := low[max(0, at - _COUNT_REACH) : at]) and _DAYS_COUNTED.search(near) is not None


def _closed_chain(low: str, days: list[tuple[int, int, int]], start: int, shape: Core) -> list[Piece]:
    if shape.sep != "tháng" and (shape.short or (around.counted(low, shape.end) and not _whose(low, days, shape))):
        return []
    if not all(1 <= day <= 31 for _, _, day in days):
        return []
    rule = "dates.lunar" if shape.lunar else "dates.day_in_words" if shape.sep == "tháng" else "dates.day"
    row = [Piece(begin, end, rule, "day", None, None, day, lunar=shape.lunar) for begin, end, day in days]
    last = Piece(
        start, shape.end, rule, "day", shape.year, shape.month, shape.day, lunar=shape.lunar, shift=shape.shift
    )
    return [*row, last]


def _whose(low: str, days: list[tuple[int, int, int]], shape: Core) -> bool:
    """ "từ 5 đến 11-7 số ca tăng": rising days on an earlier month are no range of things, unless a unit follows."""
    day = shape.day or 0
    opened = len(days) == 1 and low.endswith("từ ", 0, days[0][0]) and days[0][2] < day > shape.month
    return opened and (not around.small_count(low, shape.end) or PEOPLE.match(low, shape.end) is not None)


def _lone_day(low: str, at: int, end: int, last: Piece | None) -> list[Piece]:
    """ "ngày 15" with no month."""
    day, start = int(low[at:end]), _head(low, at, low)
    if not 1 <= day <= 31 or around.each(low, start) or around.counted(low, end):
        return []
    if not around.closed(low, end) and not same_sentence(low, last, at):
        return []
    if around.hour(low, end) or _SOME.search(low, max(0, start - 7), start):
        return []
    return [Piece(start, end, "dates.day", "day", day=day)]
