"""Clusters told of in passing: a few sentences in a portrait, an interview, or a report on something else.

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
_LEAST = 8  # sentences of such an article
_SHARE = 0.3  # of them at most tell of the cluster, but ...
_ALWAYS = 2  # ... so many always may
_HEAD = 2  # sentences in which an article says what it is about
_OF_MEETING = ("hội nghị ", "giao ước ")  # of an article on a meeting whose beginning is cut off
_REVIEWS = ("tổng kết ", "sơ kết ", "bình xét ", "chấm điểm ", "suy tôn ")
_GIVEN = re.compile(r"@A\d+ (?:(?:của|trong|thuộc|tại) )?@C\d+ ")
_OWN_YEAR = re.compile(
    r"@U\d+ (?:: |(?:đã|vừa|tổ chức|mở|hội nghị|lễ) )*(?:tổng kết|sơ kết|triển khai|nhìn lại|báo cáo|đánh giá) "
    r"(?:công tác|hoạt động|nhiệm vụ|kết quả công tác|tình hình|năm học|@Y)"
    r"(?:(?!thi đua|cụm|khối|các )[^@.;:]|@[YD]\d+ )*[.]?$"
)


def told_in_passing(context: Context) -> list[Stream]:
    """The few sentences on a cluster in an article on something else; none where it is about clusters.

    They stand behind the article's beginning and are a small part of it, or say only what flag a unit was given.
    """
    streams = context.streams
    found = [n for n, stream in enumerate(streams) if "@C" in stream.string or "@R" in stream.string]
    if not found or not (_far_below(streams, found) or _only_given(streams, found)):
        return []
    return [streams[n] for n in found]


def _far_below(streams: Sequence[Stream], found: Sequence[int]) -> bool:
    """Whether the sentences `found` stand behind others on something else, which no conference of a cluster can be."""
    if found[0] < _BEFORE or len(streams) < _LEAST or len(found) > max(_ALWAYS, _SHARE * len(streams)):
        return False
    return _of_own_unit(streams[0]) or not _any(_OF_MEETING, streams[: found[0]])


def _only_given(streams: Sequence[Stream], found: Sequence[int]) -> bool:
    """Whether a cluster is named once, behind the beginning, as that whose flag a unit was given, in an article that
    tells of no conference: "Trước đó, đơn vị được tặng Cờ dẫn đầu Cụm thi đua số 2"."""
    if len(found) != 1 or found[0] < _HEAD or not _GIVEN.search(streams[found[0]].string):
        return False
    return not _any((*_OF_MEETING, *_REVIEWS), streams)


def _of_own_unit(headline: Stream) -> bool:
    """Whether a headline tells of one unit's own year: "Công an tỉnh A tổng kết công tác năm 2019"."""
    own = _OWN_YEAR.match(headline.string)
    return own is not None and len(headline.units(0).items) == 1


def _any(words: Sequence[str], streams: Sequence[Stream]) -> bool:
    return any(word in stream.string for stream in streams for word in words)


def without_background(context: Context, cues: Sequence[Cue]) -> list[Cue]:
    """The cues, without those of an article that tells of a cluster in passing, unless a day is printed with them, the
    cluster is the subject ("* Cụm thi đua số 3 tổng kết năm 2023", an item among others), or the meeting was just held.

    Args:
        context: the article.
        cues: in text order.
    """
    told = told_in_passing(context)
    own = {stream.start for stream in told}
    return [c for c in cues if not told or (c.stream.start in own and _reports(c.stream, c.stream is told[0]))]


_SUBJECT = re.compile(r"(?:[-+*•>»] )?(?:(?:các (?:đơn vị|thành viên)|@H\d+) )?(?:(?:trong|thuộc|của) )?@C\d+ ")

_HELD = re.compile(
    r"(?:^| )(?:vừa|mới|đã) (?:được |phối hợp |cùng )?(?:tổ chức|diễn ra|đăng cai|khai mạc|khép lại|bế mạc|chủ trì|mở) "
)


_BACKGROUND = re.compile(
    r"(?:(?:trước đó|mới đây|gần đây|vừa qua|hồi|trong đó) (?:, )?|@D\d+ , )?"
    r"(?:tại|trong|qua|ở) (?:hội nghị|cuộc họp|buổi|lễ|kỳ họp) "
    r"[^.;,]*@D\d+ [^.;]*, @U\d+ [^.;,]*(?:được|đã được|đạt|nhận|giành) "
)


def _reports(stream: Stream, first: bool) -> bool:
    """Whether a sentence reports what its cluster does: with a day, the `first` one beginning with the cluster, or that
    it was held; but not where the meeting is that at which a unit got something."""
    if _BACKGROUND.match(stream.string):
        return False
    return bool((first and _SUBJECT.match(stream.string)) or _HELD.search(stream.string)) or any(
        isinstance(t.value, DateMention) and t.value.precision == "day" for t in stream.tokens
    )
