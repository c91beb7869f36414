"""A calendar of meetings: a sentence that only sets times for several of them tells of none."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.events.cues import Cue

# "sơ kết trong tháng 7", "tổng kết trước 15/12", "tháng 7 sơ kết"
_BEHIND = re.compile(
    r"(?:[^@.;:,(]|@Y\d+ ){0,50}(?:vào|trong|xong) (?:[^@.;:,(]{0,16} )?@D(\d+) |"
    r"(?:[^@.;:,(]|@Y\d+ |@D\d+ ){0,40}trước (?:ngày )?@D"
)
_BEFORE = re.compile(
    r"(?:^|[,;:(–-] |và |rồi |còn )(?:(?:vào|trong|cuối|đầu|giữa) )*@D(\d+) (?:[,:] )?"
    r"(?:(?:thì|sẽ|họp|tổ chức|tiến hành|hội nghị|lễ|các đơn vị|cụm|khối) )*$"
)
_BARE_MONTH = re.compile(r"(?:(?:cuối|đầu|giữa|trung tuần) )*(?:tháng|quý) [^/ ]+")
_DONE = re.compile(r"(?:^| )(?:đã|vừa) ")


def without_calendars(cues: Sequence[Cue]) -> list[Cue]:
    """The cues, those of a calendar with the standing "ruled": "sơ kết trong tháng 7, tổng kết trước 15/12".

    Months or last days are set for two kinds of meetings in one sentence that tells of nothing done.
    """
    found = list(cues)
    for n, first in enumerate(cues):
        if n and cues[n - 1].stream is first.stream:
            continue
        mine = [c for c in cues[n:] if c.stream is first.stream and c.weight == 1.0]
        times = {c.type for c in mine if _scheduled(c)}
        if len(times) > 1 and not _DONE.search(first.stream.string):
            found = [replace(c, standing="ruled") if c.stream is first.stream else c for c in found]
    return [replace(c, standing="ruled") if _goes_on(c, found) else c for c in found]


# "các trưởng cụm phải ký giao ước trong quý I; | quý IV bình xét": the next clause of a duty begins with its month
_NEXT_CLAUSE = re.compile(r".*[;:] (?:(?:vào|trong|đến|cuối|đầu|giữa|còn|sang) )*@D(?P<i>\d+) (?P<told>[^;]*)$")


def _goes_on(cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether a cue stands in the next clause of a sentence whose first one lays a duty down for another month."""
    if cue.standing != "told" or not any(
        c.stream is cue.stream and c.standing == "ruled" and c.end < cue.start for c in cues
    ):
        return False
    clause = _NEXT_CLAUSE.match(cue.stream.string[: cue.start])
    if clause is None or _DONE.search(f" {clause['told']}"):
        return False
    return bool(_BARE_MONTH.fullmatch(cue.stream.tokens[int(clause["i"])].folded))


def _scheduled(cue: Cue) -> bool:
    """Whether a month without its year stands before or behind a meeting's word, or a last day behind it."""
    behind, before = _BEHIND.match(cue.after.lstrip()), _BEFORE.search(cue.before)
    if behind and not behind[1]:
        return True
    months = (cue.stream.tokens[int(found[1])].folded for found in (behind, before) if found)
    return any(map(_BARE_MONTH.fullmatch, months))
