"""Meetings of other clusters, told in passing: "Tuần này, Cụm thi đua số 7 ký giao ước" beside number 4's review."""

import re
from collections.abc import Sequence

from thidua.link.event_cues import Cue
from thidua.link.stream import Stream
from thidua.model import ClusterRef

# How a sentence turns to somebody else, who then holds a meeting of his own.
_MEANWHILE = re.compile(
    r"(?:trước đó|sau đó|cùng ngày|cùng lúc|cùng thời gian(?: này)?|trong khi đó|tuần (?:này|trước|qua|tới)"
    r"|hôm (?:qua|trước|sau)|mới đây|mấy hôm trước|cũng trong (?:ngày|tuần|tháng)[^@.;:,]{0,12}|tương tự"
    r"|trong tháng|còn|riêng|bên cạnh đó|ngoài ra|@D\d+)(?: một (?:ngày|tuần|tháng))? (?:, )?@C(?P<i>\d+) "
)


def own_cues(cues: Sequence[Cue]) -> list[Cue]:
    """The cues without those of a meeting that a sentence gives to another cluster than the first one's.

    An article that tells of several clusters alike tells of them in one sentence, or without such a turn.
    """
    return [c for c in cues if not turns_away(c.stream, cues[0].stream, c.start)]


def turns_away(stream: Stream, main: Stream, before: int | None = None) -> bool:
    """Whether a sentence turns to one cluster that is not the only one of the sentence `main`.

    Args:
        stream: the sentence.
        main: that tells the article's own meeting.
        before: place in the sentence's string before which it must have turned; None for anywhere.
    """
    if stream is main or "@C" not in stream.string:
        return False
    turn = _MEANWHILE.match(stream.string)
    if turn is None or (before is not None and turn.end() > before + 1):
        return False
    own, other = _number(main, None), _number(stream, int(turn["i"]))
    return own is not None and other not in (None, own)


def _number(stream: Stream, i: int | None) -> int | None:
    """The number of the cluster at token i, which no other one stands beside; of the sentence's only one for None."""
    refs = {k: t.value for k, t in enumerate(stream.tokens) if t.type == "C" and isinstance(t.value, ClusterRef)}
    numbers = {ref.number for ref in refs.values() if ref.number is not None}
    at = refs.get(i) if i is not None else None
    only = next(iter(numbers)) if len(numbers) == 1 else None
    return only if i is None or (at is not None and at.number == only) else None
