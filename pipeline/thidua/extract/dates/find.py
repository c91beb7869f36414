"""Dates of any Vietnamese text, as EDTF: `find_dates`.

Three readers propose pieces: digits (`numbers`), words (`spoken`), relative wordings (`relative`);
the longest wins where they overlap. `basis` gives them what is not printed. Anchored on runs of digits and on a
few rare words, so that prose without dates costs little more than one look at its characters.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from thidua.extract.dates.basis import Dated, Known, Once, resolve
from thidua.extract.dates.grammar import LAST_YEAR
from thidua.extract.dates.numbers import numbers
from thidua.extract.dates.relative import relative
from thidua.extract.dates.spoken import spoken
from thidua.extract.dates.view import Piece, canonical, view
from thidua.model import DateMention
from thidua.rules import declare

_PUBLISHED = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")
FIRST_PRESS_YEAR = 1865  # Gia Định báo


def find_dates(text: str, published: str | date | None = None) -> list[DateMention]:
    """The calendar expressions of `text`, in text order; none overlaps another.

    Args:
        text: any text, in any normal form; it is not changed.
        published: the day, month or year of publication, EDTF ("2024-11-26", "2022-11", "2024") or a date. It gives
            years that are not printed and relative days their value.

    Returns:
        Mentions with offsets in code points of `text` as given. A span has the unit words ("ngày 25/11/2024", "tháng 3
        năm 2024"), not the preposition or the part of the day. `basis` is how the year is known; without a basis the
        value is "XXXX-11-21".

    Raises:
        ValueError: `published` is no such day.
    """
    day = _known_day(published)
    composed, offsets = canonical(text)
    seen = view(composed)
    pieces = _longest(numbers(seen) + spoken(seen.low) + relative(seen.low, _edtf(day)))
    pieces = [kept for piece in pieces if (kept := _unranked(seen.low, piece)) is not None]
    if not pieces:
        return []
    done = resolve(seen.low, pieces, Known(day, Once(seen.low)))
    if offsets is None:
        return [_mention(text, found, found.piece.start, found.piece.end) for found in done]
    return [_mention(text, found, offsets[found.piece.start], offsets[found.piece.end]) for found in done]


def _mention(text: str, found: Dated, start: int, end: int) -> DateMention:
    piece = found.piece
    return DateMention(start, end, text[start:end], found.value, piece.precision, found.basis, piece.rule)


@lru_cache(maxsize=1024)
def _known_day(published: str | date | None) -> tuple[int, int | None, int | None] | None:
    if published is None:
        return None
    if isinstance(published, date):
        published = published.isoformat()[:10]
    match = _PUBLISHED.match(published)
    if match is None:
        raise ValueError(f"published {published!r} is no EDTF date: give 2024-11-26, 2024-11 or 2024")
    year, month, day = int(match[1]), match[2] and int(match[2]), match[3] and int(match[3])
    date(year, month or 1, day or 1)  # raises ValueError on the 31st of February
    if not FIRST_PRESS_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"published {published!r} is no year of the press: {FIRST_PRESS_YEAR} to {LAST_YEAR}")
    return year, month or None, day or None


@lru_cache(maxsize=1024)
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


# "dẫn đầu năm 2020", "in lần đầu tháng 3": the first of something, not the beginning of the year.
_RANK = re.compile(
    r"(?<!\w)(?:lần|dẫn|đứng|hàng|bước|ban|hạng|cờ|tốp|top|trận|vòng|lượt|chặng|phiên|nhóm|bắt|mở|khởi) {1,2}$"
)
_PART = re.compile(r"(?:đầu|cuối) {1,2}(?:(?:năm|tháng|quý)$)?")


def _unranked(low: str, piece: Piece) -> Piece | None:
    """The piece without a "đầu" or "cuối" that belongs to the word before it; None if it was nothing else."""
    start = piece.start
    if not low.startswith(("đầu ", "cuối "), start) or not _RANK.search(low, max(0, start - 8), start):
        return piece
    part = _PART.match(low, start, piece.end)
    return None if part is None or part.end() == piece.end else piece._replace(start=part.end())


def _reader(name: str) -> Callable[[str], list[str]]:
    return lambda text: [mention.value for mention in find_dates(text) if mention.rule == name]


_PRESS = "press and court texts, 2009-2026: shapes counted in the phrasebook, part Dates"
_DECLARED: tuple[tuple[str, dict[str, object], tuple[str, ...]], ...] = (
    (
        "dates.day",
        {
            "Sáng 21-11, xã họp": "XXXX-11-21",
            "từ ngày 15 đến 26/3/2024": ["2024-03-15", "2024-03-26"],
            "từ 9 đến 14-7": ["XXXX-07-09", "XXXX-07-14"],
        },
        ("thắng 3-1", "9/9 xã đạt chuẩn", "Luật số 19/2020/QH14", "ở 12/4 Nguyễn Trãi", "ngày 2-3 lần", "ngày 31/2"),
    ),
    (
        "dates.day_in_words",
        {"ngày 5 tháng 3 năm 2024": "2024-03-05", "ngày 15 và 16 tháng 3": ["XXXX-03-15", "XXXX-03-16"]},
        ("sau 5 tháng 3 ngày", "6 tháng tù giam"),
    ),
    (
        "dates.header",
        {" date 2025-11-27 Công an tỉnh": "2025-11-27", " date 2022-11 Cụm thi đua": "2022-11"},
        ("mã hàng 2022-11", "số 2025-11-27A"),
    ),
    (
        "dates.month",
        {"tháng 10-2018": "2018-10", "tháng 3 và 4/2024": ["2024-03", "2024-04"]},
        ("Nghị định 10/2019", "mỗi tháng 3 lần"),
    ),
    (
        "dates.quarter",
        {"quý I/2024": "2024-Q1", "quý III và quý IV năm 2022": ["2022-Q3", "2022-Q4"]},
        ("quý vị đại biểu",),
    ),
    (
        "dates.half_year",
        {"6 tháng đầu năm 2024": "2024-H1", "nửa cuối năm 2019": "2019-H2"},
        ("6 tháng tù giam", "nửa đầu trận"),
    ),
    ("dates.months_of_year", {"9 tháng đầu năm 2024": "2024-01/2024-09"}, ("9 tháng qua",)),
    ("dates.school_year", {"năm học 2021-2022": "2021/2022"}, ("giai đoạn 2021-2022", "năm học mới")),
    (
        "dates.interval",
        {"giai đoạn 2021-2025": "2021/2025", "kháng chiến (1945-1954)": "1945/1954"},
        ("tổng đài 1900-1234", "2016/2020 hộ"),
    ),
    (
        "dates.year",
        {"năm 2024 và 2025": ["2024", "2025"], "cuối 2018, chạy thử": "2018"},
        ("mỗi năm 2000 tấn", "đến 2000 người"),
    ),
    ("dates.decade", {"những năm 1990": "199X", "thế kỷ XXI": "20XX"}, ("thế kỷ mới", "năm 1990")),
    ("dates.relative", {"hôm qua": "XXXX-XX-XX", "năm ngoái": "XXXX"}, ("thông qua", "hiện nay", "nhiều năm trước")),
    (
        "dates.lunar",
        {"mùng 2 Tết Giáp Thìn": "2024-02-11", "rằm tháng Tám năm 2024": "2024-09-17"},
        ("mùng tơi", "ăn Tết"),
    ),
)

for _name, _examples, _rejects in _DECLARED:
    declare(_name, stage="extract", read=_reader(_name), examples=_examples, rejects=_rejects, source=_PRESS)
