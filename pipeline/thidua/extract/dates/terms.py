"""Quarters and school years told from the day of publication: "so với quý trước", "năm học này".

Beside `relative`, whose distances are dateparser's: it knows neither. "Quý" is also what is precious, so a
quarter wants a word before it after which a time is told.
"""

import re
from collections.abc import Iterator

from thidua.extract.dates.view import Piece

_WHEN = r"(này|nay|trước|sau|tới|vừa qua|vừa rồi|qua|rồi)(?!\w)(?! {1,2}(?:khi|đó|ấy|hết|tiên|lúc|ngày|mùa|kỳ)(?!\w))"
_SHIFT = {"này": 0, "nay": 0, "sau": 1, "tới": 1}  # what is past is one before
_QUARTER = re.compile(rf"quý {_WHEN}")
_BEFORE_QUARTER = re.compile(
    r"(?:^|[,.;:(\n-]|(?<!\w)(?:trong|với|từ|vào|hơn|cuối|đầu|giữa|sang|kỳ|đến|tới|hồi|quả|mức|thu|nhuận|lãi|lỗ|số|ngay"
    r"|hết|xong|thúc|doanh)) {0,2}$"
)
_SCHOOL_YEAR = re.compile(rf"năm học {_WHEN}")
_SEVERAL = re.compile(
    r"(?<!\w)(?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mỗi|nhiều|mấy|vài|các|những|hàng|hằng|từng|suốt) {1,2}$"
)
_PAST = ("vừa qua", "vừa rồi", "qua", "rồi")
_BEGINS, _ENDS = 9, 5  # months: a school year's first and last


def quarter_told(low: str, at: int, published: str | None) -> Iterator[Piece]:
    """ "quý trước" at `at`; `published` is EDTF or None."""
    match = _QUARTER.match(low, at)
    if match is None or not _BEFORE_QUARTER.search(low, max(0, at - 8), at):
        return
    value = "XXXX"
    if published and len(published) >= len("2024-11"):
        year, quarter = divmod(int(published[:4]) * 4 + (int(published[5:7]) - 1) // 3 + _SHIFT.get(match[1], -1), 4)
        value = f"{year:04d}-Q{quarter + 1}"
    yield Piece(at, match.end(), "dates.relative", "quarter", value=value, basis="relative")


def school_year_told(low: str, at: int, published: str | None) -> Iterator[Piece]:
    """ "năm học trước" at `at`: in June "năm học vừa qua" is the one that has just ended."""
    match = _SCHOOL_YEAR.match(low, at)
    if match is None or _SEVERAL.search(low, max(0, at - 8), at):
        return
    value = "XXXX/XXXX"
    if published and len(published) >= len("2024-11"):
        month = int(published[5:7])
        ended = match[1] in _PAST and _ENDS <= month < _BEGINS
        first = int(published[:4]) - (month < _BEGINS) + (0 if ended else _SHIFT.get(match[1], -1))
        value = f"{first:04d}/{first + 1:04d}"
    yield Piece(at, match.end(), "dates.relative", "school_year", value=value, basis="relative")
