"""The period an article reviews or pledges, and the year a day of that meeting falls in.

Read from the sentence of a cue: a review (tổng kết, bình xét, khép lại), a mid-year review (sơ kết), a pact or launch
(giao ước, phát động). Anniversaries, stages and terms are no period: "80 năm", "giai đoạn 2021-2025".
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from thidua.model.struct import struct

Kind = Literal["review", "midyear", "school", "pact", "event"]

_LEAD = 700  # code points: headline and first paragraph, where the meeting itself is told
_REACH = 220  # code points a cue reaches within its sentence
_FAR_REACH = 900  # code points to the first "năm 2024" after a cue whose own sentence names no year
_CUE_WORDS: tuple[tuple[Literal["midyear", "review", "pact"], tuple[str, ...]], ...] = (
    ("midyear", ("sơ kết", "nửa chặng đường", "nửa năm thi đua", "giữa năm")),
    (
        "review",
        (
            "tổng kết", "bình xét", "chấm điểm", "đánh giá kết quả", "đánh giá công tác", "nhìn lại", "khép lại",
            "suy tôn", "thẩm định", "xếp loại", "xét khen", "kết thúc năm", "bình chọn",
        ),
    ),
    ("pact", ("giao ước", "phát động", "ra quân")),
)  # fmt: skip
_SHARED = ("kết", "xét", "đánh giá ", " lại", "nửa ")  # looked for once for all the cues that hold them
_YEAR = re.compile(
    r"(?P<half>(?:(?:6|06|sáu) {1,2}tháng|nửa) {1,2}(?P<which>đầu|cuối)(?: {1,2}của)? {1,2}năm(?: {1,2}"
    r"(?P<hy>20[0-9]{2}|19[0-9]{2}))?(?![0-9/-]))"
    r"|(?P<quarter>quý {1,2}(?P<q>iv|i{1,3}|[1-4])(?: {1,2}năm {1,2}|[/-]| {1,2}năm học | {1,2})(?P<qy>20[0-9]{2})"
    r"(?![0-9]))"
    r"|(?P<school>năm {1,2}học {1,2}(?P<s1>20[0-9]{2}) {0,2}[-/] {0,2}(?P<s2>20[0-9]{2}))"
    r"|(?<![0-9/.-])(?<![0-9/.-] )(?P<year>20[0-9]{2}|19[0-9]{2})(?! {0,2}[-/] {0,2}[0-9]|[./][0-9]|[0-9])"
)
_BEFORE_YEAR = re.compile(
    r"(?<!\w)(?:năm(?: {1,2}thi {1,2}đua)?(?: {1,2}công tác)?|tổng kết|sơ kết|thi đua|quốc\W{0,3}|antq\W{0,3}"
    r"|công tác|giao ước|bình xét|chặng đường"
    r"|phong trào|thắng\W{0,3}|và|phát động|xuân) {1,2}[\"']?$"
)
_EVENT = re.compile(
    r"(?<!\w)(?:giải|hội thao|hội thi|hội diễn|ngày hội|đại hội|lễ hội|hội khỏe)(?!\w)[^.;!?\n]{0,60}?"
    r"(?<!\w)năm (20[0-9]{2})(?! {0,2}[-/] {0,2}[0-9]|[0-9])"
)
_ANY_YEAR = re.compile(r"(?<!\w)năm (20[0-9]{2})(?! {0,2}[-/] {0,2}[0-9]|[0-9])")
_PAST = re.compile(r"năm {1,2}(20[0-9]{2}) {1,2}(?:vừa qua|qua|vừa rồi)(?!\w)")
_STAGE = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|nhiệm kì|đến|tới|tầm nhìn|từ|trước|kể từ|thành lập|sinh|nghị quyết|luật|khóa)"
    r"(?: {1,2}năm)? {0,2}$"
)
_STOP = re.compile(r"[.;!?](?=\s)|\n")
_FOR = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


@struct
class Period:
    """What is reviewed or pledged: `value` as in the tables, `year` the calendar year it ends in."""

    kind: Kind
    value: str
    year: int


class _Cue(NamedTuple):
    start: int
    end: int
    kind: Literal["midyear", "review", "pact"]


def _by_part() -> tuple[tuple[str, tuple[tuple[str, int, Literal["midyear", "review", "pact"]], ...]], ...]:
    """(what to look for, the cues that hold it, each with the code points before it)."""
    parts: dict[str, list[tuple[str, int, Literal["midyear", "review", "pact"]]]] = {}
    for kind, words in _CUE_WORDS:
        for word in words:
            part = next((shared for shared in _SHARED if shared in word), word)
            parts.setdefault(part, []).append((word, word.index(part), kind))
    return tuple((part, tuple(cues)) for part, cues in parts.items())


_BY_PART = _by_part()


@struct
class _Vote:
    period: Period
    at: int
    weight: int


def period_in(low: str) -> Period | None:
    """The period an article is about, with what it does to it, by its text in the view of the date rules; None when no
    cue names one."""
    cues = _cues(low)
    votes = sorted(_votes(low, cues), key=lambda vote: vote.at)
    if not votes:
        return _far_year(low, cues[0]) if cues else _event_year(low)
    total: dict[Period, int] = {}
    for vote in votes:
        total[vote.period] = total.get(vote.period, 0) + vote.weight
    best = max(total, key=lambda period: (total[period], -_first(votes, period)))
    if best.kind == "pact":
        return _not_only_a_pact(cues, votes, best)
    opens = best.kind == "review" and bool(cues) and cues[0].kind == "pact" and cues[0].start < _LEAD
    if opens and cues[0].start + _REACH < _first(votes, best) and all(period.kind != "pact" for period in total):
        return Period("pact", str(best.year + 1), best.year + 1)  # a pact, after what the year before had brought
    return best


def _not_only_a_pact(cues: list[_Cue], votes: list[_Vote], pact: Period) -> Period:
    """The review of a year with the pact of the next is a review; a mid-year review recalls the pact of its year."""
    at = _first(votes, pact)
    lead = min(at + _REACH, _LEAD)
    for vote in votes:
        if vote.period.kind == "review" and vote.period.year == pact.year - 1 and vote.at <= lead:
            return vote.period
    if any(cue.kind == "midyear" for cue in cues):
        return Period("midyear", f"{pact.year}-H1", pact.year)
    return pact


def _far_year(low: str, cue: _Cue) -> Period | None:
    """A cue whose sentence names no year, and the first year told after it."""
    match = _ANY_YEAR.search(low, cue.end, cue.end + _FAR_REACH)
    if match is None:
        return None
    return Period(cue.kind, f"{match[1]}-H1" if cue.kind == "midyear" else match[1], int(match[1]))


def _event_year(low: str) -> Period | None:
    """ "Giải bóng đá mini năm 2020": the year of an event, which places its days but is no reviewed period."""
    if low.find("năm 20", 0, _LEAD) < 0:
        return None
    match = _EVENT.search(low, 0, _LEAD)
    return None if match is None else Period("event", match[1], int(match[1]))


def place(period: Period, month: int) -> int:
    """The year in which a day of `month` falls, told in an article about `period`.

    A year is reviewed from September to April, a pact signed from November to August; a school year ends by September.
    """
    if period.kind == "review":
        return period.year + 1 if month <= 4 else period.year
    if period.kind == "school":
        return period.year - 1 if month >= 10 else period.year
    if period.kind == "pact":
        return period.year - 1 if month >= 11 else period.year
    return period.year


def _first(votes: list[_Vote], period: Period) -> int:
    return next(vote.at for vote in votes if vote.period == period)


def _cues(low: str) -> list[_Cue]:
    """All cues in text order. A find for each word is a third of the time of one pattern with all of them."""
    found: list[_Cue] = []
    for part, cues in _BY_PART:
        at = low.find(part)
        while at >= 0:
            for word, before, kind in cues:
                if low.startswith(word, at - before):
                    found.append(_Cue(at - before, at - before + len(word), kind))
            at = low.find(part, at + len(part))
    return sorted(found)


def _votes(low: str, cues: list[_Cue]) -> Iterator[_Vote]:
    for i, cue in enumerate(cues):
        start, end = _sentence(low, cue)
        after = i + 1
        while after < len(cues) and cues[after].kind == cue.kind and cues[after].start < end:
            after += 1
        other = cues[after].start if after < len(cues) else end
        found = _period_near(low, cue, start, min(end, other))
        if found is not None:
            yield _Vote(found, cue.start, 4 if start < _LEAD else 1)
    for past in _PAST.finditer(low):
        yield _Vote(Period("review", past[1], int(past[1])), past.start(), 1)


def _sentence(low: str, cue: _Cue) -> tuple[int, int]:
    """The sentence around a cue, as far as the cue reaches."""
    start = max(0, cue.start - _REACH)
    for stop in _STOP.finditer(low, start, cue.start):
        start = stop.end()
    after = _STOP.search(low, cue.end, cue.end + _REACH)
    return start, after.start() if after is not None else min(len(low), cue.end + _REACH)


def _period_near(low: str, cue: _Cue, start: int, end: int) -> Period | None:
    """The first period after the cue in its sentence, else the last before it."""
    for match in _YEAR.finditer(low, cue.end, end):
        found = _period(low, match, cue.kind)
        if found is not None:
            return found
    for match in reversed(list(_YEAR.finditer(low, start, cue.start))):
        found = _period(low, match, cue.kind)
        if found is not None:
            return found
    return None


def _period(low: str, match: re.Match[str], kind: Kind) -> Period | None:
    if match["half"]:
        if match["hy"] is None or kind == "pact":
            return None
        half = "H1" if match["which"] == "đầu" else "H2"
        return Period("midyear", f"{match['hy']}-{half}", int(match["hy"]))
    if match["quarter"]:
        quarter = _FOR.get(match["q"], match["q"])
        return Period("midyear", f"{match['qy']}-Q{quarter}", int(match["qy"]))
    if match["school"]:
        first, last = int(match["s1"]), int(match["s2"])
        return Period("school", f"{first}/{last}", last) if last == first + 1 else None
    before = low[max(0, match.start() - 26) : match.start()]
    if _BEFORE_YEAR.search(before) is None or _STAGE.search(before) is not None:
        return None
    year = int(match["year"])
    if kind == "midyear":
        return Period("midyear", f"{year}-H1", year)
    return Period(kind, str(year), year)
