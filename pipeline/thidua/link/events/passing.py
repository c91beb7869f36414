"""Clusters told of in passing: one sentence in a portrait, or in a report on something else.

What such a sentence names ("tại hội nghị tổng kết của Cụm thi đua số 2, đồn được suy tôn") is the background of what a
unit got, no meeting that the article reports; and the years of the rest say nothing of the cluster.
"""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.link.events.cues import Cue
from thidua.link.stream import Stream
from thidua.model import DateMention

_BEFORE = 5  # sentences on something else before the first of a cluster
_AT_MOST = 2  # sentences on the cluster, of ...
_LEAST = 8  # ... at least so many
_OF_MEETING = ("hội nghị ", "giao ước ")  # of an article on a meeting whose beginning is cut off


def told_in_passing(context: Context) -> list[Stream]:
    """The one or two sentences on a cluster in an article on something else; none where it is about clusters."""
    streams = context.streams
    found = [n for n, stream in enumerate(streams) if "@C" in stream.string or "@R" in stream.string]
    passing = found and found[0] >= _BEFORE and len(found) <= _AT_MOST and len(streams) >= _LEAST
    if not passing or any(word in stream.string for stream in streams[: found[0]] for word in _OF_MEETING):
        return []
    return [streams[n] for n in found]


def without_background(context: Context, cues: Sequence[Cue]) -> list[Cue]:
    """The cues, without those of an article that tells of a cluster in passing, unless a day is printed with them, the
    cluster is the subject ("* Cụm thi đua số 3 tổng kết năm 2023", an item among others), or the meeting was just held.

    Args:
        context: the article.
        cues: in text order.
    """
    own = {stream.start for stream in told_in_passing(context)}
    return [c for c in cues if not own or (c.stream.start in own and _reports(c.stream))]


_SUBJECT = re.compile(r"(?:[-+*•>»] )?(?:(?:các (?:đơn vị|thành viên)|@H\d+) )?(?:(?:trong|thuộc|của) )?@C\d+ ")

_HELD = re.compile(
    r"(?:^| )(?:vừa|mới|đã) (?:được |phối hợp |cùng )?(?:tổ chức|diễn ra|đăng cai|khai mạc|khép lại|bế mạc|chủ trì|mở) "
)


def _reports(stream: Stream) -> bool:
    """Whether a sentence reports what its cluster does: with a day, beginning with the cluster, or that it was held."""
    return bool(_SUBJECT.match(stream.string) or _HELD.search(stream.string)) or any(
        isinstance(t.value, DateMention) and t.value.precision == "day" for t in stream.tokens
    )
