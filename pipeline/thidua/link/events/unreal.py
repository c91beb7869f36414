"""Events that a sentence does not say to have been held: asked for, imagined, put into a plan, an opinion, a greeting.

What a unit pledges, what a rule lays down and what is set for a day is told in `standing`.
"""

import re

from thidua.anchors import Anchored
from thidua.model import EventType

_PLAN = re.compile(
    r"(?:kế hoạch|chương trình|lịch) (?:hoạt động|công tác|sinh hoạt|thi đua|làm việc|@Y)[^.:]* : [^.]*$"
)
_QUESTION = Anchored(r"(?:^|[ ,:;\"])(?:bao giờ|khi nào|chừng nào|liệu) [^.;]*$")
_NO_DAY = re.compile(r"[^.;]{0,60}?(?:khi nào|bao giờ|chừng nào|chưa (?:có lịch|chốt|ấn định|biết|rõ))(?= )")
_SINCE = re.compile(
    r"(?:^|[ ,(])(?:tính )?(?:kể )?từ (?:ngày|khi|lúc|hôm|buổi|lễ) (?:(?:các đơn vị|cụm|khối|@C\d+|tham gia) )?$"
)
_OPINION = Anchored(r"(?:cho rằng|nghĩ rằng|nghĩ|thiết nghĩ|ý kiến) [^.;]*$")
_SHOULD = re.compile(r"(?:[^@.;,: ]+ ){0,5}?(?:nên|cần|phải|có thể) ")
_GREETING = Anchored(r"(?:chào mừng|chúc mừng|hướng tới|hướng về) (?:@C\d+|cụm|khối) (?:[^@.;,: ]+ ){0,3}$")
_FAILED = re.compile(r"(?:giao ước )?(?:[^@.;,: ]+ )?không thành(?= )")


def unreal(before: str, after: str, kind: EventType) -> bool:
    """Whether what stands before an event's word and behind it says that none was held.

    Args:
        before, after: of the stream's string, `after` without the blank it begins with.
        kind: of the event.
    """
    if _PLAN.match(before) or _QUESTION.search(before) or _GREETING.search(before):
        return True
    if _NO_DAY.match(after) or _FAILED.match(after):
        return True
    if kind == "pact_signing" and _SINCE.search(before):
        return True
    return bool(_OPINION.search(before) and _SHOULD.match(after))
