"""Who takes a role, in a sentence that does not name it: "Người thay ông là Giám đốc B", "B được bầu với 7/7 phiếu"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.handovers import ASKED, CHOSEN, SUCCESSOR
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import NEXT_YEAR, Stream
from thidua.model import Evidence

# Two units for the two roles that the sentence before named: "Năm sau, hai vai trò này lần lượt thuộc về A và B".
BOTH: Frame = frame(
    "roles.both_taken",
    r"(?:hai|cả hai|các|2) (?:vai trò|nhiệm vụ|vị trí|cương vị|chức danh|trọng trách) (?:này|trên|đó|ấy|nói trên) "
    r"(?:{Y})?(?:sẽ |được |đã |lần lượt |sang |chuyển |giao |trao |bàn giao )*"
    r"(?:là|thuộc về|do|cho|về|tới) (?:tay )?{w:3}{U:to}",
    VOCABULARY,
)
prove(
    "roles.both_taken",
    {
        "Năm 2024, Cụm trưởng là {A}, Cụm phó là {B}. Năm 2025, hai vai trò này lần lượt thuộc về {B} và {C}.": (
            "election chair B 2025; election deputy C 2025"
        ),
        "{A} và {B} lần lượt là Cụm trưởng, Cụm phó. Năm tới, các vị trí này được giao cho {B}, {C}.": (
            "election chair B 2025; election deputy C 2025"
        ),
    },
    [
        "{A} là Cụm trưởng. Năm 2025, hai nhiệm vụ này được giao cho {B} và {C}.",
        "Cụm trưởng là {A}, Cụm phó là {B}. Hai nhiệm vụ này do {B} và {C} cùng thực hiện.",
    ],
)
# One unit for the one role that was named before: "Năm 2025, vai trò này thuộc về B".
TAKEN: Frame = frame(
    "roles.taken_next",
    r"(?:(?P<gave>(?<=^)(?:{w:3}, )?(?:đơn vị|tỉnh|cơ quan) (?:này|ấy) )(?:(?:đã|vừa|cũng|chính thức) )*"
    r"(?:bàn giao|chuyển giao|trao lại|giao lại|nhường) (?:lại )?"
    r"(?:<THAT>|(?:lá )?(?:cờ|nhiệm vụ|vai trò|trọng trách|@A\d+) "
    r"(?:luân lưu |luân phiên |truyền thống )*)?(?:cho|sang) <B>(?=[.;,(] |@Y|trong |$)|"
    r"(?:(?:vai trò|vai|nhiệm vụ|vị trí|cương vị|chức danh|trọng trách|trách nhiệm|ghế) (?:này|đó|ấy|nói trên) "
    r"|nhiệm kỳ (?=(?:năm )?(?:@Y|mới|tiếp|kế|tới|sau)))"
    r"(?:(?:trong|của|sang|vào|năm|mới|tiếp theo|kế tiếp|tới|sau|, ) ?)*(?:{Y})?(?:, )?(?:năm tới )?"
    r"(?P<passed>(?:được |đã |nay |vừa |chính thức |chuyển |giao |trao |bàn giao |lại )*)"
    r"(?:là của|thuộc về|thuộc|do|cho|về|sang|tới) (?:tay )?{w:3}{U:next}"
    r"|(?:(?<=[,;.] )|(?<=^)|(?<=và )|(?<=còn ))(?:(?:còn|nay) )*<P>{U:takes}(?:chính thức |đã |vừa )*"
    r"(?:tiếp quản|lên thay|kế nhiệm|thế chỗ|nối tiếp|vào thay|tiếp bước) "
    r"(?:{Y}|(?:kể )?(?:từ|vào) (?:ngày )?@[DY]\d+ ))",
    VOCABULARY,
)
prove(
    "roles.taken_next",
    {
        "{A} là Cụm trưởng. Năm 2025, vai trò này thuộc về {B}.": "handover chair B 2025",
        "{A} là Cụm trưởng. Tại hội nghị, vai trò này đã được chuyển giao cho {B}.": "handover chair B 2025",
        "Cụm trưởng năm 2024 là {A}. Đơn vị này đã bàn giao nhiệm vụ cho {B}.": "handover chair B 2025",
        "{A}, đơn vị Cụm trưởng, chủ trì. Trọng trách ấy năm tới chuyển sang {B}.": "handover chair B 2025",
        "{A} hoàn tất nhiệm kỳ Cụm trưởng và nhiệm kỳ 2025 được giao cho {B}.": "handover chair B 2025",
        "{A} làm tốt vai trò Cụm trưởng; nhiệm vụ này trong năm 2025 được giao cho {B}.": "handover chair B 2025",
    },
    [
        "Cụm trưởng là {A}. Nhiệm vụ này do {B} theo dõi.",
        "{A} là Cụm trưởng, {C} là Cụm phó. Năm 2025, vai trò này thuộc về {B}.",
        "{A} là Cụm trưởng. Năm 2025, vai trò này sẽ thuộc về {B}.",
        "{A} là Cụm trưởng. Đơn vị này đã trao Cờ thi đua của Bộ cho {B}.",
        "{A} là Cụm trưởng. Nhiệm vụ này do {B} làm.",
        "{A} là Cụm trưởng; {B} tiếp quản trụ sở từ ngày 1/1/2025.",
    ],
)
_GOES_ON = re.compile(r"này|đó|ấy|trên|nhiệm kỳ|tiếp quản|thay|kế nhiệm|thế chỗ|nối tiếp|tiếp bước")
_OVER = re.compile(
    r"(?:^| )(?:hoàn thành|hoàn tất|hết|kết thúc|khép lại|mãn|rời|thôi|bàn giao|trao lại) "
    r"[^@.;,]{0,25}(?:nhiệm kỳ|nhiệm vụ|vai trò|trọng trách|trách nhiệm|ghế|chức|cương vị|vị trí|cờ|@R)"
)
_FROM_NOW = ("từ nay ", "từ nay , ", "kể từ nay ")
_GIVEN = re.compile(r"(?:đã|nay|vừa|chính thức) (?:được )?(?:chính thức )?(?:chuyển|giao|trao|bàn) ")
_MAY_CHOOSE = Anchored(r"được |cử |^đó |^câu trả lời |^(?:theo )?kết quả ")
_ROLE_OR_AWARD = re.compile(r"@[RA]\d")
NOT_HELD = re.compile(r"(?:^| )(?:sẽ|dự kiến|chưa|không|nếu) ")


def succeeded(context: Context, stream: Stream, previous: Stream | None, said: Sequence[Said]) -> list[Said]:
    """The one who replaces the chair that this sentence or the one before it named; empty where nobody does.

    Args:
        context: with entities set.
        stream: the sentence.
        previous: the sentence before it.
        said: what has been said of roles up to here.
    """
    begin = previous.start if previous else stream.start
    chairs = [s for s in said if s.role == "chair" and _held(context, s) and s.evidence.start >= begin]
    match = next(SUCCESSOR.find(stream), None) if chairs else None
    if chairs and match is None:
        match = _taken(stream, begin, said, chairs[-1].entity.year or context.year)
    if match is None or ("ended" in match.re.groupindex and match["ended"] and not _ended(previous)):
        return []
    before = chairs[-1]
    items = stream.units(_first(match, "to", "next", "takes")).items
    if len(items) != 1 or items[0].ref.unit.unit_id == before.unit.unit_id:
        return []
    now = before.entity.year or context.year
    year = resolved(NEXT_YEAR if (told := stated_year(stream, match, True)) is None else told, now)
    name = SUCCESSOR.name if match.re is SUCCESSOR.pattern else TAKEN.name
    evidence = Evidence(*stream.span(match), name, 0.85)
    unit = items[0].ref.unit
    return [replace(before, unit=unit, year=year, kind="handover", giver=before.unit, evidence=evidence)]


def _held(context: Context, one: Said) -> bool:
    """Whether who has a role has it in the year the article is about, and was not only just chosen for the next."""
    return one.kind is None or (one.year is not None and one.year == (one.entity.year or context.year))


def _taken(stream: Stream, begin: int, said: Sequence[Said], now: int | None) -> re.Match[str] | None:
    """The words that give the only role named since `begin` to another unit, for a year that is printed and to come."""
    if (
        {s.role for s in said if s.evidence.start >= begin} != {"chair"}
        or not _GOES_ON.search(stream.string)
        or "nếu " in stream.string
    ):
        return None
    match = next(TAKEN.find(stream), None)
    year = resolved(stated_year(stream, match, act=True), now) if match else None
    done = match and (match["gave"] or match["takes"] or _GIVEN.search(match["passed"] or ""))
    done = done or (match and stream.string.endswith(_FROM_NOW, 0, match.start()))
    if match and done and not NOT_HELD.search(match[0]):
        return match if year is None or now is None or year > now else None
    return match if year is not None and (now is None or year > now) else None


def _ended(previous: Stream | None) -> bool:
    """Whether the sentence before tells that somebody's time is over."""
    return previous is not None and bool(_OVER.search(previous.string))


def _first(match: re.Match[str], *names: str) -> int:
    """The index of the token of the first of the named captures that took part."""
    return next(i for name in names if (i := captured(match, name)) is not None)


def chosen(context: Context, stream: Stream, previous: Stream | None) -> list[Said]:
    """The one whom a vote gives the role that the sentence before asked for; empty where none was asked for.

    Args:
        context: with entities set.
        stream: the sentence.
        previous: the sentence before it.
    """
    if previous is None or _ROLE_OR_AWARD.search(stream.string) or not _MAY_CHOOSE.search(stream.string):
        return []
    asked = next(ASKED.find(previous), None)
    match = next(CHOSEN.find(stream), None) if asked else None
    if asked is None or match is None or NOT_HELD.search(stream.string):
        return []
    phrase = previous.role(_first(asked, "role", "voted", "sought", "elected"))
    items = stream.units(_first(match, "to", "named", "answer", "trusted")).items
    entity = context.cluster_near(phrase.cluster, stream.start)
    if entity is None or len(items) != len(phrase.roles):
        return []
    printed = phrase.year if phrase.year is not None else stated_year(previous, asked, True)
    year = resolved(printed, entity.year or context.year)
    evidence = Evidence(*stream.span(match), CHOSEN.name, 0.85)
    return [
        Said(role, item.ref.unit, entity, year, "election", None, evidence)
        for role, item in zip(phrase.roles, items, strict=True)
    ]


_THE_SAME = re.compile(r"(?:này|trên|đó|ấy) ")


def both_taken(context: Context, stream: Stream, previous: Stream | None, said: Sequence[Said]) -> list[Said]:
    """The two who take both roles that the sentence before told of others, for a year that is printed and to come.

    Args:
        context: with entities set.
        stream: the sentence.
        previous: the sentence before it.
        said: what has been said of roles up to here.
    """
    if previous is None or "@R" in stream.string:
        return []
    told = [s for s in said if previous.start <= s.evidence.start < previous.end]
    both = {s.role for s in told} == {"chair", "deputy"} and _THE_SAME.search(stream.string)
    match = next(BOTH.find(stream), None) if both else None
    if match is None:
        return []
    items, entity = stream.units(captured(match, "to") or 0).items, told[0].entity
    now = entity.year or context.year
    year = resolved(stated_year(stream, match, act=True), now)
    if len(items) != len(("chair", "deputy")) or year is None or (now is not None and year <= now):
        return []
    evidence = Evidence(*stream.span(match), BOTH.name, 0.85)
    return [
        Said("chair", items[0].ref.unit, entity, year, "election", None, evidence),
        Said("deputy", items[1].ref.unit, entity, year, "election", None, evidence),
    ]
