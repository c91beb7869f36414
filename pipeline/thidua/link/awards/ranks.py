"""Who leads, told by a row of ranks beside the cluster: "Cụm thi đua số 3 - Nhất: A; Nhì: B", or one rank a line.

The second rank behind the first is the proof of a row; a word of ranking has to stand before it, and no tournament.
"""

import re
from collections.abc import Iterator

from thidua.link.awards.grants import Grant
from thidua.link.awards.leads import announced
from thidua.link.awards.status import Cues
from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import AwardStatus

RULE = "awards.ranks"
_RANK = r"(?:(?:xếp |đứng )?(?:thứ |hạng |vị trí )?)"
_IS = r"(?:[:(–-] |là |thuộc về )+"
_FIRST = re.compile(rf"(?:^|[-:;,.(+*•] |@[CYO]\d+ ){_RANK}(?P<rank>nhất) {_IS}@U(?P<i>\d+) ")
_SECOND = re.compile(rf"(?:^|[-:;,.(+*•] |và ){_RANK}(?:nhì|hai|2) {_IS}@U\d+ ")
_RANKS = re.compile(r"(?:^| )(?:xếp (?:hạng|loại|thứ)|thứ hạng|chấm điểm|bảng điểm|bình xét|kết quả|hạng nhất) ")
_CONTEST = re.compile(
    r"(?:^| )(?:cuộc thi|hội thi|hội diễn|phần thi|trò chơi|tiết mục|liên hoan|thi tìm hiểu|bài thi) "
)
_ABOVE = 4  # sentences in which the words of ranking may stand before the row


def ranked_first(context: Context) -> Iterator[tuple[Stream, Grant]]:
    """The first of each row of ranks, with its sentence."""
    streams = context.streams
    for n, stream in enumerate(streams):
        first = _FIRST.search(stream.string) if "nhất " in stream.string and "@A" not in stream.string else None
        if first is None:
            continue
        behind = stream.string[first.end() :]
        below = streams[n + 1].string if n + 1 < len(streams) and not behind.strip(" .;") else ""
        if not (_SECOND.search(behind) or (below and _SECOND.match(below))):
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
        yield stream, Grant("lead", title, status, token.start, items[0].end, RULE, items[0].ref.unit)
