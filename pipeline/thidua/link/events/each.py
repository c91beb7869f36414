"""Meetings of one kind that several clusters held on days of their own, told in a row: "Cụm 1 ký ngày 22/2; Cụm 2 ký
ngày 24/2". What tells of a further cluster at length is read in event_apart.py."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.link.events.days import Day
from thidua.model import ClusterRef

# From the cluster to its day: who is in it, what it did.
_HELD = re.compile(
    r"(?:^|[;.,] |(?:, )?(?:và|còn) )@C(?P<cluster>\d+) (?:(?:[-,] )?@O\d+ )?(?:\( [^()]{0,300} \) )?"
    r"(?P<told>(?:(?!(?:sẽ|dự kiến|chưa|phải|không) )[^@.;: ]+ ){0,12})$"
)
_ACT = re.compile(
    r"(?:^| )(?:ký|họp|tổng kết|sơ kết|kiểm tra|kết thúc|hoàn thành|xong|tổ chức|gặp|chấm|bình xét|phát động|khai mạc) "
)
_ACT_BEHIND = re.compile(rf"(?:(?:đã|vừa|cũng|cùng|,) )*{_ACT.pattern.removeprefix('(?:^| )')}")  # "Cụm 1 ngày 5/3 họp"


def days_of_each(context: Context, candidates: Sequence[Day]) -> dict[str, Day]:
    """Cluster id -> the day on which it met, in text order; none where not two clusters have days that differ."""
    found: dict[str, Day] = {}
    for day in sorted(candidates, key=lambda d: d.mention.start):
        told = _HELD.search(day.stream.string[: day.stream.at[day.index]])
        acts = told and (_ACT.search(told["told"]) or _ACT_BEHIND.match(day.stream.behind(day.index)))
        ref = day.stream.tokens[int(told["cluster"])].value if told and acts else None
        entity = context.entity_of(ref) if isinstance(ref, ClusterRef) else None
        if entity and day.mention.value not in {d.mention.value for d in found.values()}:
            found.setdefault(entity.cluster_id, day)
    return found if len(found) > 1 else {}
