"""The chair told without the word for the role: "Năm 2025, nhiệm vụ điều hành Cụm được giao cho B", "B cầm trịch Cụm".

Where the office is given or taken, and where a unit is said to steer the cluster in words that are said of a chair
alone: who "điều hành Cụm" may be any secretary. "Đứng đầu cụm" and "đầu tàu" tell of the ranking as often: no chair.
"""

import re

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.bearers import denied, only_unit
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import Stream
from thidua.model import ClusterRef, Evidence

_NAME = "roles.office"
_WORDS = VOCABULARY | {
    "OFFICE": (
        r"(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|quyền) (?:điều hành|dẫn dắt|chèo lái|cầm lái|cầm trịch|lãnh đạo) "
        r"(?:(?:hoạt động|công tác|phong trào|của|chung) )*(?:@C(?P<cluster>\d+) (?:thi đua )?|cụm |khối )(?:{Y})?"
    ),
    "PUTS": (
        r"(?:(?:được|đã|nay|vừa|chính thức) )*(?:{w:6})?"
        r"(?:bàn giao|chuyển giao|giao lại|trao lại|giao|trao|chuyển) (?:lại )?"
    ),
    "STEERS": r"(?:\" )?(?:cầm trịch|cầm chịch|chèo lái|cầm lái|cầm cương) (?:\" )?",
    "CLUSTER": r"(?:@C(?P<cluster>\d+) (?:(?:[-,] )?@O\d+ )?(?:thi đua )?|(?:cụm|khối) (?:này |thi đua )?)",
}
_OFFICE = re.compile(
    r"(?:điều hành|dẫn dắt|chèo lái|cầm lái|cầm trịch|cầm chịch|cầm cương|lãnh đạo|thuyền trưởng|nhạc trưởng) "
)
_NOT_DONE = re.compile(
    r"(?:^| )(?:sẽ|dự kiến|sắp|chuẩn bị|chưa|không|nếu|đề nghị|đề xuất|hằng năm|hàng năm|luân phiên) "
)
OFFICES: tuple[Frame, ...] = (
    frame(
        _NAME, r"<FROM>{w:4}(?:bàn giao|chuyển giao|giao lại|trao lại|trao) <OFFICE>(?:cho|sang) (?:tay )?<B>", _WORDS
    ),
    frame(_NAME, r"(?:bàn giao|chuyển giao|trao) <OFFICE>từ (?:tay )?<FROM>(?:cho|sang) (?:tay )?<B>", _WORDS),
    frame(_NAME, r"<B>{w:4}<RECEIVE><OFFICE>từ (?:tay )?<FROM>", _WORDS),
    frame(_NAME, r"<OFFICE><PUTS>từ (?:tay )?<FROM>(?:cho|sang|về) (?:tay )?<B>", _WORDS),
    frame(_NAME, r"<OFFICE><PUTS>(?:cho|sang|về) (?:tay )?<B>", _WORDS),
    frame(_NAME, r"{Y}(?:, )?<OFFICE>(?:(?:nay|chính thức) )*(?:thuộc về|về tay|về) <B>", _WORDS),
    frame(
        _NAME,
        r"<B>{v:2}(?:điều hành|dẫn dắt|chèo lái|cầm lái|cầm trịch) "
        r"(?:(?:hoạt động|công tác|phong trào|của|chung) )*(?:@C(?P<cluster>\d+) (?:thi đua )?|cụm |khối )"
        r"(?:trong |từ )?(?:{Y})?(?:, )?(?:thay(?! mặt)(?: thế)?|kế nhiệm|tiếp nối) (?:cho )?<FROM>",
        _WORDS,
    ),
    frame(
        _NAME,
        r"(?:giao|phân công|cử|bầu|chọn|tín nhiệm) (?:cho )?<B>(?:điều hành|dẫn dắt|chèo lái|cầm lái|cầm trịch) "
        r"(?:(?:hoạt động|công tác|phong trào|của|chung) )*(?:@C(?P<cluster>\d+) (?:thi đua )?|cụm |khối )"
        r"(?:trong |cho )?{Y}",
        _WORDS,
    ),
)
# Who steers the cluster, as a fact: of its own year, or of a year before.
HELD: tuple[Frame, ...] = (
    frame(_NAME, r"<STEERS>(?:cho )?<CLUSTER>(?:(?:trong|suốt|của) )?(?:{Y})?(?:vẫn )?là <B>", _WORDS),
    frame(
        _NAME,
        r"(?<!của )(?<!trong )(?<!ở )(?<!cho )(?<!với )<CLUSTER>"
        r"(?:(?:hiện|đang|nay|năm nay|hiện nay) |{Y})*do <B>{v:3}<STEERS>",
        _WORDS,
    ),
    frame(
        _NAME,
        r"<B>(?:[,-] (?:(?:đơn vị|tập thể|người) )*)?{v:3}<STEERS>"
        r"(?:(?:hoạt động|công tác|phong trào|của|chung|cho) )*<CLUSTER>(?:(?:trong|suốt) )?(?:{Y})?",
        _WORDS,
    ),
    frame(
        _NAME,
        r"<B>{v:2}là (?:(?:người|đơn vị|tập thể) )?(?:<STEERS>|(?:\" )?(?:thuyền trưởng|nhạc trưởng) (?:\" )?)"
        r"(?:(?:của|cho|trong) )?<CLUSTER>(?:(?:trong|suốt) )?(?:{Y})?",
        _WORDS,
    ),
)
prove(
    _NAME,
    {
        "Năm 2025, nhiệm vụ điều hành Cụm được giao cho {B}.": "assignment chair B 2025",
        "{A} đã bàn giao nhiệm vụ điều hành Cụm thi đua số 3 năm 2025 cho {B}.": "chair A; handover chair B 2025",
        "{B} nhận trọng trách điều hành Cụm năm 2025 từ {A}.": "chair A; handover chair B 2025",
        "Hội nghị thống nhất giao {B} điều hành Cụm năm 2025.": "assignment chair B 2025",
        "Trách nhiệm dẫn dắt Cụm được chuyển giao từ {A} sang {B}.": "chair A; handover chair B 2025",
        "Cụm năm nay do {B} cầm trịch.": "chair B",
        "{B} là nhạc trưởng của Cụm trong năm 2024.": "chair B",
        "Cầm lái Cụm thi đua số 3 trong năm 2024 là {B}.": "chair B",
    },
    [
        "Năm 2025, nhiệm vụ điều hành Cụm sẽ được giao cho {B}.",
        "Hằng năm, nhiệm vụ điều hành Cụm được giao cho {B} hoặc {C}.",
        "{A} hoàn thành nhiệm vụ điều hành Cụm, trao quà cho {B}.",
        "{A} giao nhiệm vụ điều hành hội thao cho {B}.",
        "Bộ giao Phòng Tổ chức cán bộ điều hành Cụm năm 2025.",
        "Hội nghị giao {B} điều hành phiên thảo luận của Cụm năm 2024.",
        "Cụm năm 2025 sẽ do {B} cầm trịch.",
        "Đội văn nghệ của Cụm do {B} cầm trịch.",
        "{B} là đầu tàu của Cụm.",
    ],
)


def offices_given(context: Context) -> list[Said]:
    """Handovers and assignments of the chair in sentences without a word for a role.

    Args:
        context: with entities set.
    """
    found = []
    for stream in context.streams:
        if "@U" not in stream.string or _names_chair(stream) or not _OFFICE.search(stream.string):
            continue
        given = next((m for one in OFFICES for m in one.find(stream)), None)
        held = None if given else next((m for one in HELD for m in one.find(stream)), None)
        match = given or held
        if match and (said := _said(context, stream, match, given=given is not None)):
            found.append(said)
    return found


def _names_chair(stream: Stream) -> bool:
    """Whether a sentence has the word for the chair, which the frames of roles read."""
    return "@R" in stream.string and any("chair" in stream.role(i).roles for i in stream.each("R"))


def _said(context: Context, stream: Stream, match: re.Match[str], *, given: bool) -> Said | None:
    """What one match says; None where it is a plan, or not of one unit."""
    told = stream.string[: match.end()]
    to, giver = only_unit(stream, captured(match, "to")), only_unit(stream, captured(match, "from"))
    if (
        to is None
        or _NOT_DONE.search(told)
        or denied(stream, match)
        or stream.behind(int(match["to"])).startswith("hoặc ")
    ):
        return None
    at = captured(match, "cluster")
    ref = stream.tokens[at].value if at is not None else None
    if superior(to, []):
        return None  # a department of the ministry watches over the clusters
    entity = context.cluster_near(ref if isinstance(ref, ClusterRef) else None, stream.start)
    if entity is None or (giver and giver.unit_id == to.unit_id):
        return None
    giver = None if giver and superior(giver, [to]) else giver
    year = resolved(stated_year(stream, match, act=given), entity.year or context.year)
    evidence = Evidence(*stream.span(match), _NAME, 0.85)
    if given:
        return Said("chair", to, entity, year, "handover" if giver else "assignment", giver, evidence)
    now = entity.year or context.year
    if year and now and year > now:
        context.drop("planned", evidence.start, evidence.end, _NAME)
        return None
    return Said("chair", to, entity, year, None, None, evidence)
