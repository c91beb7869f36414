"""Calendar days as stamps and record fields print them -> EDTF, in the civil calendar of Asia/Ho_Chi_Minh."""

import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from thidua.model import Edtf

# Viet Nam has had no other offset since 1975-06-13; a zone database is not needed (and not everywhere installed).
VIET_NAM = timezone(timedelta(hours=7))
YEARS = range(1945, 2100)  # of the press read here; what lies outside is a default value (0001, 1900) or a misprint
_EPOCH = (1970, 1, 1)  # what a missing timestamp becomes
_MILLISECONDS = 10**11  # a number of seconds this large is 3,000 years away

_NUMERALS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = rf"(?:tháng (?:\d{{1,2}}|{'|'.join(reversed(_NUMERALS))})|(?:{'|'.join(_ENGLISH)})[a-z]{{0,6}}\.?)"
DATE = (  # over folded text
    r"(?<![\d/.,-])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    rf"|\d{{1,2}} {_MONTH_NAME},?(?: năm)? \d{{4}}|{_MONTH_NAME} \d{{1,2}}, \d{{4}})"
    r"(?:(?=[0-2]\d[:h][0-5]\d)|(?!\d|[/-]\w|\.\d))"  # an hour may be glued on: "14/03/202408:15"
)
HOUR = (
    r"(?<![\d:])(?:[01]?\d|2[0-4]) ?(?:[:hg]|giờ) ?[0-5]\d(?::[0-5]\d(?:\.\d+)?)?"
    r"(?: ?phút)?(?: ?(?:am|pm|sa|ch)(?!\w))?(?!\d)"
)
_EDTF = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_MONTH = re.compile(r"(?:tháng )?(\d{1,2})[/-](\d{4})")
_NAMED_MONTH = re.compile(_MONTH_NAME)
_DATE_RE = re.compile(DATE, re.IGNORECASE)


def civil(printed: str) -> Edtf | None:
    """The day of a printed date ("26/11/2024", "26 tháng 11, 2024", "2024-11-26"), or None if there is no such day."""
    named = _NAMED_MONTH.search(printed.lower())
    numbers = [int(n) for n in re.findall(r"\d+", printed)]
    if named and len(numbers) == 2:  # "14 tháng ba, 2024", "March 14, 2024"
        return _checked(numbers[1], _month(named[0]), numbers[0])
    if len(numbers) != 3:
        return None
    year, month, day = numbers if numbers[0] > 99 else numbers[::-1]
    if named and named.start() == 0:  # "tháng 3 14, 2024"
        month, day = day, month
    return _checked(year, month, day)


def _month(name: str) -> int:
    word = name.removeprefix("tháng ")
    return _NUMERALS.index(word) + 1 if word in _NUMERALS else _ENGLISH.index(word[:3]) + 1


def _checked(year: int, month: int | None = None, day: int | None = None) -> Edtf | None:
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    if year not in YEARS or month == 0 or day == 0 or (year, month, day) == _EPOCH:
        return None
    return "-".join([f"{year:04}", *(f"{n:02}" for n in (month, day) if n is not None)])


def normalise_published(value: str | int | float) -> Edtf | None:
    """A record's own date field as EDTF, as precise as it is; None when it is no date (never guessed).

    Takes EDTF, ISO 8601 with or without a zone (moved to the civil day in Viet Nam), "26/11/2024" and stamps around it,
    "11/2024", RFC 2822, and Unix seconds or milliseconds. Day before month, as Vietnamese papers have it.
    """
    if isinstance(value, int | float):
        return _from_unix(value)
    said = value.strip()
    if whole := _EDTF.fullmatch(said):
        return _checked(*(int(n) for n in whole.groups() if n is not None))
    if month := _MONTH.fullmatch(said.lower()):
        return _checked(int(month[2]), int(month[1]))
    return _zoned(said) or _printed(said)


def _from_unix(seconds: float) -> Edtf | None:
    if isinstance(seconds, int) and 1000 <= seconds <= 9999:
        return _checked(seconds)
    try:
        moment = datetime.fromtimestamp(seconds / 1000 if abs(seconds) >= _MILLISECONDS else seconds, VIET_NAM)
    except (ValueError, OverflowError, OSError):
        return None
    return _checked(moment.year, moment.month, moment.day)


def _zoned(said: str) -> Edtf | None:
    if re.fullmatch(r"\d{9,13}", said):
        return _from_unix(int(said))
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = parse(said)
            local = moment.astimezone(VIET_NAM) if moment.tzinfo else moment
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
        return _checked(local.year, local.month, local.day)
    return None


def _printed(said: str) -> Edtf | None:
    found = {value for match in _DATE_RE.finditer(said) if (value := civil(match[0]))}
    return found.pop() if len(found) == 1 else None
