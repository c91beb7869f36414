"""Counts of one award year by year, of which only the first clause names it: "Năm 2018 có 2 đơn vị được tặng Cờ thi
đua; năm 2019 có 3"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.link.awards.grants import Grant
from thidua.link.awards.years import bare_year
from thidua.link.stream import Stream
from thidua.model import Count
from thidua.words import NUMBER, number

_CLAUSE = re.compile(
    r"(?<=[;,] )(?:(?:còn|và|đến|sang|tới|riêng|thì) )*(?:@Y\d+|(?:19|20)\d\d) (?:, )?"
    r"(?:(?:cụm|khối|toàn|con|số|này|lượng|đơn|vị) )*(?:có|là|đạt|tăng lên|lên|còn|giảm còn|giảm xuống) "
    rf"(?P<what>@Q(?P<q>\d+)|{NUMBER}) (?:(?:đơn vị|tập thể|cá nhân|đồng chí) )?(?=[;.,)]|và |còn |$)"
)
_RUN = re.compile(r"(?:[;,] )?")


def counted_by_year(stream: Stream, grants: Sequence[Grant]) -> Iterator[Grant]:
    """The counts of the years that follow the one count which the first clause of a sentence tells in full."""
    counted = [g for g in grants if g.count is not None]
    if len(counted) != 1 or len(grants) != 1 or counted[0].count is None or "có " not in stream.string:
        return
    first, at = counted[0], None
    tokens = stream.tokens
    if not any(t.start < first.start and (t.type == "Y" or bare_year(tokens, i)) for i, t in enumerate(tokens)):
        return  # "Trong hai năm có 5 tập thể ..., năm 2024 có 3": some of these
    for match in _CLAUSE.finditer(stream.string):
        start, end = stream.token_at(match.start()), stream.token_at(match.end() - 1)
        behind = tokens[start].start > first.end
        if not behind or (at is not None and not _RUN.fullmatch(stream.string, at, match.start())):
            continue
        count = _count(stream, match, first.count)
        if count is None:
            return
        at = match.end()
        token = tokens[stream.token_at(match.start("what"))]
        yield replace(first, start=token.start, end=tokens[end].end, count=count, rule="awards.part", unit=None)


def _count(stream: Stream, match: re.Match[str], first: Count | None) -> Count | None:
    """The count of a clause, of the recipients of the first one; None where it tells of others."""
    if first is None:
        return None
    if match["q"] is not None:
        told = stream.tokens[int(match["q"])].value
        return told if isinstance(told, Count) and told.recipient == first.recipient else None
    quantity = number(match["what"])
    return replace(first, quantity=quantity, approximate=False) if quantity else None
