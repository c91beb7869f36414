"""The period an article reviews or pledges, and the year a day of that meeting falls in.

Read from the sentence of a cue: a review (tổng kết, bình xét, khép lại), a mid-year review (sơ kết), a pact or launch
(giao ước, phát động). Anniversaries, stages and terms are no period: "80 năm", "giai đoạn 2021-2025".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from thidua.extract.dates_view import view
from thidua.text import nfc

Kind = Literal["review", "midyear", "school", "pact", "event"]

_LEAD = 700  # code points: headline and first paragraph, where the meeting itself is told
_REACH = 220  # code points a cue reaches within its sentence
_FAR_REACH = 900  # code points to the first "năm 2024" after a cue whose own sentence names no year
_CUE = re.compile(
    r"(?P<midyear>sơ kết|nửa chặng đường|nửa năm thi đua|giữa năm)"
    r"|(?P<review>tổng kết|bình xét|chấm điểm|đánh giá kết quả|đánh giá công tác|nhìn lại|khép lại|suy tôn|thẩm định"
    r"|xếp loại|xét khen"
    r"|kết thúc năm|bình chọn)"
    r"|(?P<pact>giao ước|phát động|ra quân)"
)
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


@dataclass(frozen=True, slots=True)
class Period:
    """What is reviewed or pledged: `value` as in the tables, `year` the calendar year it ends in."""

    kind: Kind
    value: str
    year: int


@dataclass(frozen=True, slots=True)
class _Vote:
    period: Period
    at: int
    weight: int


def period_of(text: str) -> Period | None:
    """The period the article is about, with what it does to it; None when no cue names one."""
    low = view(nfc(text)).low
    votes = sorted(_votes(low), key=lambda vote: vote.at)
    first = _CUE.search(low)
    if not votes:
        return _far_year(low, first) if first is not None else _event_year(low)
    total: dict[Period, int] = {}
    for vote in votes:
        total[vote.period] = total.get(vote.period, 0) + vote.weight
    best = max(total, key=lambda period: (total[period], -_first(votes, period)))
    if best.kind == "pact":
        return _not_only_a_pact(low, votes, best)
    opens = best.kind == "review" and first is not None and first["pact"] and first.start() < _LEAD
    if opens and first is not None and first.start() + _REACH < _first(votes, best):
        if all(period.kind != "pact" for period in total):
            return Period("pact", str(best.year + 1), best.year + 1)  # a pact, after what the year before had brought
    return best


def _not_only_a_pact(low: str, votes: list[_Vote], pact: Period) -> Period:
    """The review of a year with the pact of the next is a review; a mid-year review recalls the pact of its year."""
    at = _first(votes, pact)
    for vote in votes:
        if (
            vote.period.kind == "review"
            and vote.period.year == pact.year - 1
            and vote.at <= at + _REACH
            and vote.at < _LEAD
        ):
            return vote.period
    if any(cue["midyear"] for cue in _CUE.finditer(low)):
        return Period("midyear", f"{pact.year}-H1", pact.year)
    return pact


def _far_year(low: str, cue: re.Match[str]) -> Period | None:
    """A cue whose sentence names no year, and the first year told after it."""
    match = _ANY_YEAR.search(low, cue.end(), cue.end() + _FAR_REACH)
    if match is None:
        return None
    year = int(match[1])
    if cue["midyear"]:
        return Period("midyear", f"{year}-H1", year)
    return Period("review" if cue["review"] else "pact", str(year), year)


def _event_year(low: str) -> Period | None:
    """ "Giải bóng đá mini năm 2020": the year of an event, which places its days but is no reviewed period."""
    match = _EVENT.search(low, 0, _LEAD)
    return None if match is None else Period("event", match[1], int(match[1]))


def reviewed_period(text: str) -> str | None:
    """The period an article reviews or pledges.

    Returns:
        "2024", "2024-H1", "2024-Q3" or the school year "2023/2024"; None when the text names none.
    """
    found = period_of(text)
    return None if found is None or found.kind == "event" else found.value


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


def _votes(low: str) -> Iterator[_Vote]:
    for cue in _CUE.finditer(low):
        kind: Kind = "midyear" if cue["midyear"] else "review" if cue["review"] else "pact"
        start, end = _sentence(low, cue)
        found = _period_near(low, cue, kind, start, end)
        if found is not None:
            yield _Vote(found, cue.start(), 4 if start < _LEAD else 1)
    for past in _PAST.finditer(low):
        yield _Vote(Period("review", past[1], int(past[1])), past.start(), 1)


def _sentence(low: str, cue: re.Match[str]) -> tuple[int, int]:
    """The sentence around a cue, as far as the cue reaches."""
    start = max(0, cue.start() - _REACH)
    for stop in _STOP.finditer(low, start, cue.start()):
        start = stop.end()
    stop_after = _STOP.search(low, cue.end(), cue.end() + _REACH)
    return start, stop_after.start() if stop_after is not None else min(len(low), cue.end() + _REACH)


def _period_near(low: str, cue: re.Match[str], kind: Kind, start: int, end: int) -> Period | None:
    """The first period after the cue in its sentence, else the last before it."""
    after = _CUE.search(low, cue.end(), end)
    limit = min(end, cue.end() + _REACH)
    stop = after.start() if after is not None and after.lastgroup != kind else limit
    for match in _YEAR.finditer(low, cue.end(), min(stop, limit)):
        found = _period(low, match, kind)
        if found is not None:
            return found
    before = list(_YEAR.finditer(low, max(start, cue.start() - _REACH), cue.start()))
    for match in reversed(before):
        found = _period(low, match, kind)
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
