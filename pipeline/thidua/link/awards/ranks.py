"""Who leads, told by a row of ranks beside the cluster: "Cụm thi đua số 3 - Nhất: A; Nhì: B", "A nhất, B nhì", or one
rank a line.

The second rank behind the first is the proof of a row; a word of ranking has to stand before it, and no tournament.
"""

import re
from collections.abc import Iterator

from thidua.link.awards.grants import Grant
from thidua.link.awards.leads import announced
from thidua.link.awards.status import Cues
from thidua.link.context import Context, Entity
from thidua.link.stream import Stream
from thidua.model import AwardStatus, ClusterRef, Mention, Title

RULE = "awards.ranks"
_RANK = r"(?:(?:xếp |đứng )?(?:thứ |hạng |vị trí )?)"
_IS = r"(?:[:(–-] |là |thuộc về )+"
_FIRST = re.compile(rf"(?:^|[-:;,.(+*•] |@[CYO]\d+ ){_RANK}(?P<rank>nhất) {_IS}@U(?P<i>\d+) ")
_SECOND = re.compile(rf"(?:^|[-:;,.(+*•] |và ){_RANK}(?:nhì|hai|2) {_IS}@U\d+ ")
# The other order: "A nhất, B nhì, C ba", "A (98 điểm) nhất, kế đến là B".
_POINTS = r"(?:\( [^()]{1,40} \) )?"
_IS_FIRST = re.compile(rf"(?:^|[-:;,.(] |là |@[CYO]\d+ )@U(?P<i>\d+) {_POINTS}(?P<rank>nhất) (?:[,;] |và )")
_IS_SECOND = re.compile(
    r"(?:rồi |còn )?(?:(?:kế|tiếp|sau|theo) (?:đến|theo|đó|tiếp|sau) (?:là )?@U\d+ "
    rf"|@U\d+ {_POINTS}(?:thứ |hạng )?(?:nhì|hai|2) )"
)
_RANKS = re.compile(r"(?:^| )(?:xếp (?:hạng|loại|thứ)|thứ hạng|chấm điểm|bảng điểm|bình xét|kết quả|hạng nhất) ")
_CONTEST = re.compile(
    r"(?:^| )(?:cuộc thi|hội thi|hội diễn|phần thi|trò chơi|tiết mục|liên hoan|thi tìm hiểu|bài thi) "
)
_ABOVE = 4  # sentences in which the words of ranking may stand before the row


# "Ở Cụm 1, A dẫn đầu ... Cụm 2 gọi tên B; C về nhì": who leads, where leading is told.
_CALLED = re.compile(
    r"@C\d+ (?:\( [^)]{0,160}\) |@[OY]\d+ )*(?:thì |lại |năm nay |đã |cũng )*"
    r"(?P<call>gọi|xướng|réo|điểm) tên @U(?P<i>\d+) (?!(?:lên|phát biểu|để|vào|trong|báo cáo|tham luận) )"
)
_RUNNER_UP = re.compile(r"[^.]*(?:về|xếp|đứng|giành|ở)(?: vị trí| hạng| ngôi)? (?:nhì|thứ nhì|thứ hai|á quân) ")


def called_first(context: Context) -> Iterator[tuple[Stream, Grant]]:
    """Each unit whose name a cluster "calls", with its sentence: where leading is told around, or who came second."""
    for n, stream in enumerate(context.streams):
        if " tên " not in stream.string:
            continue
        around = [*context.streams[max(0, n - _ABOVE) : n], *context.streams[n : n + 2]]
        for match in _CALLED.finditer(stream.string):
            items = stream.units(int(match["i"])).items
            told = any(_tells_lead(s) for s in around) or _RUNNER_UP.match(stream.string, match.end())
            if len(items) != 1 or not told or any(_CONTEST.search(s.string) for s in around):
                continue
            if any(Cues.of(context.article.text, s).about_games() for s in around):
                continue
            start = stream.tokens[stream.token_at(match.start("call"))].start
            title = context.text(start, stream.tokens[int(match["i"]) - 1].end)
            status: AwardStatus = "awarded" if announced(context) else "honoured"
            yield stream, Grant("lead", title, status, start, items[0].end, RULE, items[0].ref.unit)


def _tells_lead(stream: Stream) -> bool:
    """Whether a sentence speaks of who leads."""
    values = (stream.tokens[i].value for i in stream.each("A"))
    return any(isinstance(value, Title) and value.family == "lead" for value in values)


def ranked_first(context: Context) -> Iterator[tuple[Stream, Grant]]:
    """The first of each row of ranks, with its sentence."""
    streams = context.streams
    for n, stream in enumerate(streams):
        first = _first_of_row(stream, streams[n + 1].string if n + 1 < len(streams) else "")
        if first is None:
            continue
        around = [*streams[max(0, n - _ABOVE) : n], stream]
        items = stream.units(int(first["i"])).items
        if len(items) != 1 or not any(_RANKS.search(s.string) for s in around):
            continue
        if not any("@C" in s.string for s in around) or any(_CONTEST.search(s.string) for s in around):
            continue
        if any(Cues.of(context.article.text, s).about_games() for s in around):
            continue
        token = stream.tokens[stream.token_at(first.start("rank"))]
        title = context.text(token.start, token.end)
        status: AwardStatus = "awarded" if announced(context) else "honoured"
        start, end = min(token.start, items[0].start), max(token.end, items[0].end)
        yield stream, Grant("lead", title, status, start, end, RULE, items[0].ref.unit)


def _first_of_row(stream: Stream, below: str) -> re.Match[str] | None:
    """The first rank of a sentence with its unit, where the second one stands behind it or opens the line below."""
    if "nhất " not in stream.string:
        return None
    is_first = _IS_FIRST.search(stream.string)
    if is_first and _IS_SECOND.match(stream.string, is_first.end()):
        return is_first
    first = _FIRST.search(stream.string) if "@A" not in stream.string else None
    behind = stream.string[first.end() :] if first else ""
    second = _SECOND.search(behind) or (not behind.strip(" .;") and _SECOND.match(below))
    return first if second else None


def led_cluster(context: Context, grant: Grant, stream: Stream) -> Entity | None:
    """The cluster that a sentence says a unit leads: "A dẫn đầu | Cụm thi đua số 1", "dẫn đầu | Cụm 2 | là B"; None
    where it names none there, or other units stand between."""
    if grant.code != "lead" or len(context.entities) == 1:
        return None
    behind = [m for m in _in(context, grant.start, min(grant.end + 2, stream.end)) if m.kind in ("cluster", "unit")]
    clusters = [m for m in behind if isinstance(m.value, ClusterRef) and m.value.form in ("numbered", "named")]
    if len(clusters) != 1 or not isinstance(clusters[0].value, ClusterRef):
        return None
    at = clusters[0].start
    between = [m for m in behind if m.kind == "unit" and at < m.start < grant.end]
    return context.entity_of(clusters[0].value) if len({m.start for m in between}) <= 1 else None


def _in(context: Context, start: int, end: int) -> list[Mention]:
    return [m for m in context.mentions if isinstance(m, Mention) and start <= m.start < end]
