"""Who had the roles before, told at the end for all of them in their order: "bầu B làm Cụm trưởng, D làm Cụm phó năm
2025, thay A và C"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.roles.flags import fellow
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.stream import Stream
from thidua.model import Evidence

_NAME = "roles.replaced"
_INSTEAD = re.compile(
    r"[,(] (?:lần lượt )?(?:thay thế cho|thay thế|thay cho|thay|kế nhiệm|tiếp nối) (?:lần lượt )?"
    r"(?:(?:hai|các|đơn vị|vị trí|nhiệm vụ|vai trò|của|cho|là|:) )*@U(?P<i>\d+) (?=[.;,)] |$|vừa |đã |hết |mãn )"
)
_NO_FACT = re.compile(r"(?:^| )(?:sẽ|dự kiến|đề xuất|ứng cử|nếu|chưa|không) ")


def replaced(context: Context, said: Sequence[Said]) -> list[Said]:
    """Roles given to several units of which the end of the sentence tells who had each, said again with the giver."""
    found: list[Said] = []
    for stream in context.streams:
        match = _INSTEAD.search(stream.string) if stream.string.count("@R") > 1 else None
        if match and not _NO_FACT.search(stream.string[: match.end()]):
            found += _in_order(stream, match, said)
    return found


def _in_order(stream: Stream, match: re.Match[str], said: Sequence[Said]) -> list[Said]:
    """The roles told before the match, each with the unit of its place in the list; none where they are not as many."""
    items = stream.units(int(match["i"])).items
    start, end = stream.span(match)
    here = (s for s in said if s.kind and stream.start <= s.evidence.start and s.evidence.end <= start)
    given = {(s.role, s.unit.unit_id): s for s in sorted(here, key=lambda s: (s.evidence.start, s.evidence.end))}
    alike = len({s.entity.cluster_id for s in given.values()}) == 1 and not any(s.giver for s in given.values())
    if len(items) < 2 or len(given) != len(items) or not alike:
        return []
    pairs = [(one, item.ref.unit) for one, item in zip(given.values(), items, strict=True)]
    if not all(fellow(unit, one.unit) for one, unit in pairs):
        return []
    return [replace(one, giver=unit, evidence=Evidence(start, end, _NAME, 0.85)) for one, unit in pairs]


prove(
    _NAME,
    {
        "Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay {A} và {D}.": "chair A; deputy D",
    },
    [
        "Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay mặt {A} và {D} phát biểu.",
        "Hội nghị sẽ bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay {A} và {D}.",
    ],
)
