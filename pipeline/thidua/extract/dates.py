"""Dates of any Vietnamese text, as EDTF: `find_dates`.

Three readers propose pieces: digits (`dates_numbers`), words (`dates_spoken`), relative wordings (`dates_relative`); the
longest wins where they overlap. `dates_years` gives them what is not printed. Anchored on runs of digits and on a few rare
words, so that prose without dates costs little more than one look at its characters.
"""

import re
from datetime import date
from functools import lru_cache

from thidua.extract.dates_numbers import numbers
from thidua.extract.dates_period import Period, period_of
from thidua.extract.dates_relative import relative
from thidua.extract.dates_spoken import spoken
from thidua.extract.dates_view import Piece, canonical, view
from thidua.extract.dates_years import Known, resolve
from thidua.model import DateMention

_PUBLISHED = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")


def find_dates(text: str, published: str | date | None = None) -> list[DateMention]:
    """The calendar expressions of `text`, in text order; none overlaps another.

    Args:
        text: any text, in any normal form; it is not changed.
        published: the day, month or year of publication, EDTF ("2024-11-26", "2022-11", "2024") or a date. It gives years
            that are not printed and relative days their value.

    Returns:
        Mentions with offsets in code points of `text` as given. A span has the unit words ("ngày 25/11/2024", "tháng 3 năm
        2024"), not the preposition or the part of the day. `basis` is how the year is known; without a basis the value is
        "XXXX-11-21".

    Raises:
        ValueError: `published` is no such day.
    """
    day = _known_day(published)
    composed, offsets = canonical(text)
    seen = view(composed)
    pieces = _longest(numbers(seen) + spoken(seen.low) + relative(seen.low, _edtf(day)))

    @lru_cache(maxsize=1)
    def period() -> Period | None:
        return period_of(composed)

    done = resolve(seen.low, pieces, Known(day, period))
    if offsets is None:
        return [_mention(text, piece, piece.start, piece.end) for piece in done]
    return [_mention(text, piece, offsets[piece.start], offsets[piece.end]) for piece in done]


def _mention(text: str, piece: Piece, start: int, end: int) -> DateMention:
    return DateMention(start, end, text[start:end], piece.value, piece.precision, piece.basis, piece.rule)


def _known_day(published: str | date | None) -> tuple[int, int | None, int | None] | None:
    if published is None:
        return None
    if isinstance(published, date):
        return published.year, published.month, published.day
    match = _PUBLISHED.match(published)
    if match is None:
        raise ValueError(f"published {published!r} is no EDTF date: give 2024-11-26, 2024-11 or 2024")
    year, month, day = int(match[1]), match[2] and int(match[2]), match[3] and int(match[3])
    date(year, month or 1, day or 1)  # raises ValueError on the 31st of February
    return year, month or None, day or None


def _edtf(day: tuple[int, int | None, int | None] | None) -> str | None:
    if day is None:
        return None
    year, month, number = day
    return f"{year:04d}" + ("" if month is None else f"-{month:02d}" + ("" if number is None else f"-{number:02d}"))


def _longest(pieces: list[Piece]) -> list[Piece]:
    """Of overlapping pieces the longest, of equal ones the first proposed."""
    if len(pieces) < 2:
        return pieces
    kept: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: p.start):
        if kept and piece.start < kept[-1].end:
            if piece.end - piece.start > kept[-1].end - kept[-1].start:
                kept[-1] = piece
        else:
            kept.append(piece)
    return kept
