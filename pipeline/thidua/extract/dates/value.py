"""A date's EDTF value, and the solar day of a lunar one."""

from datetime import date

from thidua.extract.dates.grammar import FIRST_YEAR, possible
from thidua.extract.dates.lunar import solar_day
from thidua.extract.dates.view import Piece


def solar(piece: Piece, year: int) -> date | None:
    """The solar day of a lunar piece in the lunar year `year`; None when there is no such day."""
    found = solar_day(year, piece.month or 1, piece.day or 1)
    if found is None and piece.part == "T" and piece.day == 30:
        return solar_day(year, 12, 29)  # "30 Tết" is the eve, be it the 29th
    return found


def edtf(piece: Piece) -> str | None:
    """The EDTF value, None when there is no such day."""
    year = "XXXX" if piece.year is None else f"{piece.year:04d}"
    if piece.year is not None and not FIRST_YEAR <= piece.year <= 2200:
        return None
    if piece.part == "M":
        return f"{year}-{piece.month or 1:02d}/{year}-{piece.until or 12:02d}"
    if piece.part[:1] in ("H", "Q") and piece.part:
        return f"{year}-{piece.part}"
    if piece.until is not None:
        return f"{year}/{piece.until:04d}"
    if piece.lunar:
        return _lunar_value(piece)
    if piece.month is None:
        return year if piece.day is None else f"{year}-XX-{piece.day:02d}"
    if not possible(piece.day, piece.month, piece.year):
        return None
    return f"{year}-{piece.month:02d}" if piece.day is None else f"{year}-{piece.month:02d}-{piece.day:02d}"


def _lunar_value(piece: Piece) -> str | None:
    if piece.year is None:
        return "XXXX-XX" if piece.day is None else "XXXX-XX-XX"
    first = solar(piece, piece.year)
    if first is None:
        return None
    if piece.day is not None:
        return first.isoformat()
    last = solar_day(piece.year, piece.month or 1, 30) or solar_day(piece.year, piece.month or 1, 29)
    return f"{first.isoformat()}/{last.isoformat()}" if last is not None else None
