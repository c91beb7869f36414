"""What is not printed: months and years that a row of dates shares, years from the publication or the period.

The order of bases: printed; printed beside it in one range or coordination; the day of publication; the period the
article reviews; else the year stays unknown ("XXXX-11-21").
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from thidua.extract.dates.grammar import possible
from thidua.extract.dates.period import Period, period_in, place
from thidua.extract.dates.value import edtf, solar
from thidua.extract.dates.view import Piece
from thidua.model import DateBasis

_LINK = re.compile(
    r" {0,2}[()]?(?:(?P<comma>,|/)|(?P<and>và|&|(?=rạng sáng)|hoặc|cũng như)"
    r"|(?P<range>-|cho đến|cho tới|đến hết|đến trước|đến|tới|kéo dài đến))[()]? {0,2}"
    r"(?:(?:hết|cuối|khoảng|rạng|sáng|trưa|chiều|tối|đêm|khuya|ngày|hôm|các|thứ \w+,?|chủ nhật,?|[0-9]{1,2}(?:h|g|:"
    r"|giờ)(?:[0-9]{2})?) {0,2}){0,4}"
)
_LINK_LENGTH = 40  # code points
_FUTURE = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|tới đây|sắp tới|chuẩn bị|lên kế hoạch|trước ngày|chậm nhất|hạn cuối)(?!\w)"
)
_FUTURE_SAYS = ("sẽ", "dự kiến", "sắp", "tới đây", "chuẩn bị", "lên kế", "trước ngày", "chậm nhất", "hạn cuối")
_COMING = re.compile(r" {1,2}(?:tới|sắp tới|này)(?!\w)")
_SENTENCE_ENDS = ("\n", ". ", "; ", "! ", "? ")
_SENTENCE_END = re.compile(r"(?<!\btp)[.;!?](?=\s)|\n")  # "tại TP. Huế" goes on
_EVERY_YEAR = (" hằng năm", " hàng năm", " mỗi năm")
_AHEAD = ("từ ", "trước ", "đến ", "tới ", "hết ")  # before a day soon to come: "từ 1/7", printed in June
_SOON_DAYS = 45
_WINTER_FROM, _WINTER_TO = 11, 2  # months: a list that goes from one to the other passes New Year
_NEAR_PAST_DAYS = 60  # a day so little ago is not next year's, whatever the sentence announces


class Once:
    """The reviewed period of a text, read on the first call: most texts print their years and never ask."""

    __slots__ = ("_low", "_read")

    def __init__(self, low: str) -> None:
        self._low = low
        self._read: list[Period | None] = []

    def __call__(self) -> Period | None:
        """The period, or None when the text reviews none."""
        if not self._read:
            self._read.append(period_in(self._low))
        return self._read[0]


class Known(NamedTuple):
    """What may base a year: the publication as (year, month, day), and the reviewed period, read when asked for."""

    published: tuple[int, int | None, int | None] | None
    period: Callable[[], Period | None]


class Dated(NamedTuple):
    """A piece with its month and year as far as they are known, its EDTF value, and how its year is known."""

    piece: Piece
    value: str
    basis: DateBasis


def resolve(low: str, pieces: list[Piece], known: Known) -> list[Dated]:
    """`pieces`, in text order, with value and basis; those whose day does not exist are left out."""
    done: list[Dated] = []
    row: list[Piece] = []
    for piece in pieces:
        if row and _linked(low, row[-1], piece):
            row.append(piece)
            continue
        _value_row(low, row, known, done)
        row = [piece]
    _value_row(low, row, known, done)
    return _one_day(done)


def _one_day(done: list[Dated]) -> list[Dated]:
    """A day printed twice without its year is one day: to come where one place says so ("dự kiến ngày 9-12")."""
    years: dict[tuple[int | None, int | None], int] = {}
    for piece, _, basis in done:
        if basis == "header_year" and piece.day is not None and piece.year is not None:
            day = (piece.month, piece.day)
            years[day] = max(piece.year, years.get(day, 0))
    return [one if one.basis != "header_year" else _in_year(one, years) for one in done]


def _in_year(one: Dated, years: dict[tuple[int | None, int | None], int]) -> Dated:
    piece = one.piece
    if piece.day is None or piece.year == (year := years.get((piece.month, piece.day))):
        return one
    moved = piece._replace(year=year)
    return one._replace(piece=moved, value=edtf(moved) or one.value)


def _linked(low: str, one: Piece, other: Piece) -> bool:
    if not 0 < other.start - one.end <= _LINK_LENGTH or one.value or other.value:
        return False
    if one.lunar != other.lunar or "T" in (one.part, other.part):
        return False
    link = _LINK.fullmatch(low, one.end, other.start)
    if link is None:
        return False
    if link["comma"] and one.year is not None and other.year is None and low.startswith("ngày", other.start):
        return False  # "… ngày 12/4/2019, ngày 5/3 …" is a document's date and the news
    return other.precision == one.precision or (one.day is None) == (other.day is None) or bool(link["range"])


def _share(low: str, row: list[Piece]) -> list[Piece]:
    """Months and years handed from right to left, then from left to right."""
    row = list(row)
    for i in range(len(row) - 2, -1, -1):
        one, other = row[i], row[i + 1]
        if one.day is not None and one.month is None and other.month is not None:
            one = one._replace(month=other.month if not other.day or one.day <= other.day else _before(other.month))
            if one.month != other.month and not _is_range(low, row[i], other):
                one = one._replace(month=other.month)
        if one.year is None and one.shift is None and _same_kind(one, other):
            year = other.year
            if year is not None and _turns_the_year(low, one, other):
                year -= 1
            one = one._replace(year=year, shift=other.shift)
        row[i] = one
    for i in range(1, len(row)):
        one, other = row[i - 1], row[i]
        if other.day is not None and other.month is None and one.month is not None and one.day is not None:
            other = other._replace(month=one.month if other.day >= one.day else one.month % 12 + 1)
        if other.year is None and other.shift is None and one.year is not None and _same_kind(one, other):
            other = other._replace(year=one.year + _turns_the_year(low, one, other))
        row[i] = other
    return row


def _before(month: int) -> int:
    return (month - 2) % 12 + 1


def _is_range(low: str, one: Piece, other: Piece) -> bool:
    link = _LINK.match(low, one.end, other.start)
    return link is not None and bool(link["range"])


def _same_kind(one: Piece, other: Piece) -> bool:
    if one.precision in ("year", "interval", "school_year") or other.precision in ("interval", "school_year"):
        return False
    return other.month is not None if one.month is not None else bool(one.part) == bool(other.part)


def _later(one: Piece, other: Piece) -> bool:
    """Is `one` later in the year than `other`, which follows it in a row."""
    if one.month is None or other.month is None:
        return one.part > other.part and bool(one.part) and bool(other.part)
    if one.day is None or other.day is None:
        return one.month > other.month
    return (one.month, one.day) > (other.month, other.day)


def _turns_the_year(low: str, one: Piece, other: Piece) -> bool:
    """Lies New Year between two of a row: in a range whenever it falls, in a list from winter to winter only.

    "từ 26/12 đến 5/1" and "20/12/2020 và 3/1" go on to the next year; "(26/7/2020), sáng 20/7" goes back.
    """
    if not _later(one, other):
        return False
    if _is_range(low, one, other) or one.month is None or other.month is None:
        return True
    return one.month >= _WINTER_FROM and other.month <= _WINTER_TO


def _value_row(low: str, row: list[Piece], known: Known, done: list[Dated]) -> None:
    """Append the row, valued, to `done`."""
    first = len(done)
    for piece in _share(low, row) if len(row) > 1 else row:
        if piece.value:
            done.append(Dated(piece, piece.value, piece.basis))
            continue
        basis: DateBasis = "stated"
        if piece.year is None:
            piece, basis = _based(low, piece, known, done, first)
        value = edtf(piece)
        if value is not None:
            done.append(Dated(piece, value, basis))


def _based(low: str, piece: Piece, known: Known, done: list[Dated], first: int) -> tuple[Piece, DateBasis]:
    """A piece without a printed year, with the year that its basis gives; its row begins at `first` of `done`."""
    if piece.month is None and piece.day is not None:
        return _month_of(piece, known, done[max(first, len(done) - 3) :] or done[-3:])
    if piece.shift is not None:
        year = None if known.published is None else known.published[0] + piece.shift
        return piece._replace(year=year), "relative"
    year, basis = _year_of(low, piece, known, done[-1] if len(done) > first else None)
    return piece._replace(year=year), basis or "stated"


def _month_of(piece: Piece, known: Known, before: list[Dated]) -> tuple[Piece, DateBasis]:
    """A day with no month: the month of the day told just before it, else the last such day before publication."""
    for other, _, basis in reversed(before):
        if other.day is not None and other.month is not None and not other.lunar and other.precision == "day":
            if possible(piece.day, other.month, other.year):
                return piece._replace(month=other.month, year=other.year), basis
            break
    if known.published is None or known.published[2] is None or known.published[1] is None or piece.day is None:
        return piece, "stated"
    day = date(known.published[0], known.published[1], known.published[2]) + timedelta(days=1)
    for _ in range(62):
        if day.day == piece.day:
            return piece._replace(month=day.month, year=day.year), "header_year"
        day -= timedelta(days=1)
    return piece, "stated"


def _year_of(low: str, piece: Piece, known: Known, before: Dated | None) -> tuple[int | None, DateBasis | None]:
    if before is not None and before.basis != "stated" and _same_kind(before.piece, piece):
        year = before.piece.year
        if year is not None:
            return year + _turns_the_year(low, before.piece, piece), before.basis
    if low.startswith(_EVERY_YEAR, piece.end):
        return None, None
    if known.published is not None:
        return _from_header(low, piece, known.published), "header_year"
    period = known.period() if not piece.lunar else None
    if period is None:
        return None, None
    month = piece.month if piece.month is not None else 6
    return (place(period, month) if not piece.part else period.year), "inferred_from_period"


def _from_header(low: str, piece: Piece, published: tuple[int, int | None, int | None]) -> int:
    """The latest year that does not put the day after publication + 1 day; under a cue of the future, the next."""
    year, month, day = published
    if piece.lunar:
        return _nearest_lunar(piece, year, month or 6, day or 15)
    if piece.part or piece.month is None:
        quarter = int(piece.part[1]) if piece.part.startswith("Q") else 1
        begun = month is None or 3 * quarter - 2 <= month
        return year if begun or _future(low, piece) else year - 1
    if month is None:
        return year
    if day is None or piece.day is None:
        if piece.month <= month:
            return year
        cue = _future(low, piece)
        soon = piece.month == month + 1 and low.endswith(_AHEAD, 0, piece.start)
        return year if soon or cue == 2 or (cue == 1 and piece.month - month < 6) else year - 1
    limit = date(year, month, day) + timedelta(days=1)
    past = limit.year if (piece.month, piece.day) <= (limit.month, limit.day) else limit.year - 1
    while not possible(piece.day, piece.month, past):
        past -= 1
    gone = (limit - date(past, piece.month, piece.day)).days
    if gone <= _NEAR_PAST_DAYS:
        return past
    cue = _future(low, piece)
    soon = gone >= 365 - _SOON_DAYS and low.endswith(_AHEAD, 0, piece.start)
    announced = soon or cue == 2 or (cue == 1 and gone > 183)
    return past + 1 if announced and possible(piece.day, piece.month, past + 1) else past


def _future(low: str, piece: Piece) -> int:
    """2 for a cue of the future before the date in its sentence (or "tới" after it), 1 for one later on, else 0."""
    if _COMING.match(low, piece.end) or low.endswith(("trước ", "chậm nhất "), 0, piece.start):
        return 2
    window = max(0, piece.start - 250)
    begin = max(window, *(low.rfind(end, window, piece.start) for end in _SENTENCE_ENDS))
    while begin > window and low.endswith("tp", window, begin) and low[begin] == ".":
        begin = max(window, *(low.rfind(end, window, begin) for end in _SENTENCE_ENDS))
    if _announced(low, begin, piece.start):
        return 2
    stop_after = _SENTENCE_END.search(low, piece.end, piece.end + 250)
    end = stop_after.start() if stop_after is not None else min(len(low), piece.end + 250)
    return 1 if _announced(low, piece.end, end) else 0


def _announced(low: str, begin: int, end: int) -> bool:
    """Stands a word of the future there; looked for one by one, since hardly ever is there any."""
    said = any(low.find(word, begin, end) >= 0 for word in _FUTURE_SAYS)
    return said and _FUTURE.search(low, begin, end) is not None


def _nearest_lunar(piece: Piece, year: int, month: int, day: int) -> int:
    """The lunar year whose day is nearest to publication: before Tết the press writes of the Tết to come."""
    here = date(year, month, day)
    options = [
        (abs((found - here).days), y) for y in (year - 1, year, year + 1) if (found := solar(piece, y)) is not None
    ]
    return min(options)[1] if options else year
