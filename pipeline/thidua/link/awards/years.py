"""Which year an award is for, as its sentence prints it."""

from collections.abc import Sequence

from thidua.link.stream import LAST_YEAR, NEXT_YEAR, YEARS, Stream, Token, told_year
from thidua.model import AwardStatus
from thidua.words import word_set

_OF = word_set('của " xuất sắc')
_FOR = word_set("vì do nhờ về với có đã")  # "... vì thành tích xuất sắc năm 2021"
_EARNED = word_set("thành tích hoàn đóng góp")
_YEAR_DIGITS = 4
_OPENS_CLAUSE = word_set("; , : . ( - và còn")
_TELLS_OF = word_set("có : là thì , cụm khối toàn đạt")
_NEAR = 40  # code points within which "đăng ký Cờ thi đua ... năm 2025" has its year


def award_year(
    stream: Stream, start: int, end: int, status: AwardStatus, *, counted: bool, now: int | None
) -> int | None:
    """The year printed in the clause of a grant: inside it, right behind it, behind what it was earned by ("vì thành
    tích năm 2021"), else the last one before it.

    A year right behind another title ("Cờ thi đua của Chính phủ năm 2023; 12 tập thể ...") is that title's, and of no
    counts behind it. A school year counts as the year it ends in.

    Args:
        stream: the sentence. start, end: code points of the grant in the article. counted: whether it is a count.
        now: the year the article is about, from which "năm ngoái" is reckoned.
    """
    tokens = stream.tokens
    years = [(i, t) for i, t in enumerate(tokens) if t.type == "Y" or bare_year(tokens, i)]
    inside = [t for _, t in years if start <= t.start <= end]
    right_behind = [t for i, t in years if t.start > end and _adjoins(tokens, i, end)]
    behind = [t for _, t in years if end < t.start <= end + _NEAR] if status == "registered" else []
    before = [t for i, t in years if t.start < start and not (counted and _of_title_before(tokens, i))]
    before = [t for t in before if not _founded(tokens, t)]
    earned = [t for i, t in years if t.start > end and _earned(tokens, i, end)]
    found = inside or right_behind[:1] or behind or earned[:1] or before
    last = found[-1] if found else None
    year = None if last is None else told_year(last) if last.type == "Y" else int(last.folded)
    if found and now and (year == LAST_YEAR or (year == NEXT_YEAR and status == "registered")):
        return now - 1 if year == LAST_YEAR else now + 1
    return None if year in (LAST_YEAR, NEXT_YEAR) else year


def bare_year(tokens: Sequence[Token], i: int) -> bool:
    """Whether a year stands at token i as a number that opens its clause: "2018 có 2 đơn vị ...; 2019: 3"."""
    token = tokens[i]
    if token.type != "W" or len(token.folded) != _YEAR_DIGITS or not token.folded.isdigit():
        return False
    opens = i == 0 or tokens[i - 1].folded in _OPENS_CLAUSE
    told = i + 1 < len(tokens) and tokens[i + 1].folded in _TELLS_OF
    return opens and told and int(token.folded) in YEARS


def _earned(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether the year at token i is that of the merits for which a grant that ends at `end` was given."""
    between = [t for t in tokens[:i] if t.start >= end]
    words = [t.folded for t in between if t.type == "W"]
    why = next((n for n, w in enumerate(words) if w in _FOR and not _EARNED.isdisjoint(words[n + 1 : n + 4])), None)
    return why is not None and not any(t.type in "AMU" or t.folded in (";", ".", ":") for t in between)


def _founded(tokens: Sequence[Token], year: Token) -> bool:
    """Whether a year is that of a founding: "Được thành lập năm 1945, A ..."."""
    told = [t.folded for t in tokens if t.start < year.start][-3:]
    return told[-2:] in (["thành", "lập"], ["ra", "đời"]) or told[-3:-1] in (["thành", "lập"], ["ra", "đời"])


def _adjoins(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether nothing but whose title it is stands between the end of a grant and the year at token i."""
    return all(t.type in "IO" or t.folded in _OF for t in tokens[:i] if t.start >= end)


def _of_title_before(tokens: Sequence[Token], i: int) -> bool:
    """Whether the year at token i stands right behind a title: "Cờ thi đua của Chính phủ năm 2023"."""
    j = i - 1
    while j >= 0 and (tokens[j].type in "IO" or tokens[j].folded in _OF):
        j -= 1
    return j >= 0 and tokens[j].type == "A"
