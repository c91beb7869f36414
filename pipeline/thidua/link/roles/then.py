"""Roles of the time that a sentence goes back to: "Năm 2022, A (lúc đó là Cụm trưởng) ...", "B, khi ấy làm Cụm phó".

Such a role is of the year that the sentence, or the one before it, tells; where none does, its year is unknown.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.roles.said import Said
from thidua.link.stream import Stream, year_of
from thidua.text import folded

_THEN = re.compile(
    r"(?<![^\W_])(?:(?:khi|lúc|hồi|dạo|thời|năm|lúc bấy)\s+(?:ấy|đó|giờ)|bấy giờ|(?:vào )?thời điểm (?:ấy|đó))\s+"
    r"(?:(?:còn|đang|đã|là|làm|giữ|đảm|đương|nhiệm|nhận|trách|vai|trò|chức|vụ|trọng|đơn|vị|nhiệm vụ)\s+)*"
    r"(?:tổ |phó |đồng )?(?:cụm|khối|trưởng|phó)(?![^\W_])"
)
_BRACKET = 60  # code points behind a unit within which its bracket closes


def told_of_then(context: Context, said: Sequence[Said]) -> list[Said]:
    """The statements, those of "then" with the year told, without those for which none is.

    Args:
        context: the article.
        said: what was read; acts are left as they are.
    """
    kept = []
    for one in said:
        if one.kind is not None or one.year is not None or not _then(context, one):
            kept.append(one)
        elif (year := _year_of_then(context, one)) is not None:
            kept.append(replace(one, year=year))
        else:
            context.drop("no_year", one.evidence.start, one.evidence.end, one.evidence.rule)
    return kept


def _then(context: Context, one: Said) -> bool:
    """Whether the words of a statement, or the bracket behind its unit, say that the role was held then."""
    start, end = one.evidence.start, one.evidence.end
    behind = context.text(end, end + _BRACKET)
    bracket = behind.partition(")")[0] if behind.lstrip().startswith("(") else ""
    return _THEN.search(folded(f"{context.text(start, end)} {bracket}")) is not None


def _year_of_then(context: Context, one: Said) -> int | None:
    """The one year that the statement's sentence prints, else the one of the sentence before it in its line, if that is
    not what the article is about."""
    at = context.sentence_at(one.evidence.start)
    if at is None:
        return None
    here = context.streams[at]
    before = context.streams[at - 1] if at and context.streams[at - 1].line == here.line else None
    if _years(here) or before is None:
        return _one_year(here)
    year = _one_year(before)
    return None if year == (one.entity.year or context.year) else year


def _years(stream: Stream) -> set[int]:
    return {year for t in stream.tokens if t.type in "YD" and (year := year_of(t))}


def _one_year(stream: Stream) -> int | None:
    years = _years(stream)
    return years.pop() if len(years) == 1 else None
