"""Who hands the flag, or the office, to the next chair without naming the role beside the act.

"Cụm trưởng năm 2015 là B. Nhận cờ từ A, Giám đốc B hứa ...": A has been the chair, since B is the one who takes over.
"A (Cụm trưởng) bàn giao nhiệm vụ cho B": B is the next one, since A, in brackets, is the one who gives it up.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.anchors import stands
from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.another import grants
from thidua.link.roles.bearers import denied
from thidua.link.roles.pronouns import with_names
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import bracket_year, resolved, stated_year
from thidua.link.stream import Stream
from thidua.model import Evidence, Unit

_WORDS = VOCABULARY | {
    "TAKE": r"(?:<RECEIVE>|đón )",
    "ROUND": (
        r"(?:lá )?(?:cờ|@A\d+) (?:(?:luân lưu|luân phiên|luân chuyển|truyền thống|thi đua|của|cụm|khối|trách nhiệm"
        r"|điều hành|@C\d+) )*"
    ),
}
TO_COME = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp|chuẩn bị) ")
_NAME = "roles.flag_round"
FLAGS: tuple[Frame, ...] = (
    frame(_NAME, r"(?:(?<=^)|(?<=[,;] ))(?:vừa |sau khi |khi )*<TAKE><ROUND>từ (?:tay )?<FROM>(?:, |{w:1})<B>", _WORDS),
    frame(_NAME, r"{U:to}(?:[-,(] )?{w:6}<TAKE><ROUND>từ (?:tay )?<FROM>", _WORDS),
    frame(
        _NAME,
        r"{U:from}<CALLED>{w:2}(?:trao|bàn giao|chuyển giao|giao)(?: lại)? (?:<ROUND>)?(?:[,;] |và |còn )+<P>"
        r"(?:@S\d+ (?:[,(-] )?)?<P>{U:to}{w:2}<TAKE><ROUND>(?=[.,;(] |$)",
        _WORDS,
    ),
    frame(_NAME, r"{U:from}{w:6}<GIVE><ROUND>(?:cho|sang|tới) (?:tay )?<LOOSE>", _WORDS),
    frame(
        _NAME,
        r"<ROUND>(?:(?:đã|vừa|cũng|nay|chính thức|trang trọng) )*được (?:<P>@S\d+ (?:[,(-] )?)?<P>{U:from}<CALLED>"
        r"<GIVE>{w:2}<ONTO><LOOSE>",
        _WORDS,
    ),
)
prove(
    _NAME,
    {
        "Cụm trưởng năm 2025 thuộc về {B}. Nhận cờ từ {A}, Giám đốc {B} cảm ơn.": "chair A",
        "Hội nghị bầu {B} làm Cụm trưởng năm 2025. {A} đã trao cờ luân lưu cho {B}.": "chair A",
        "Hội nghị bầu {B} làm Cụm trưởng năm 2025; cờ của Cụm cũng được {A} trao lại cho đơn vị này.": "chair A",
    },
    ["{B} tổng kết năm. Nhận cờ từ {A}, Giám đốc {B} cảm ơn."],
)


_LED = "roles.led_and_gave"
TAKES_UP: Frame = frame(
    _LED,
    r"{U:to}<CALLED>(?:[,-] )?{w:4}<RECEIVE><HANDED>từ (?:tay )?<FROM>(?=[.;,(] |và (?!@U)|trong |(?:cho )?@Y|$)",
    _WORDS,
)
GIVES_UP: Frame = frame(
    _LED,
    r"{U:from}(?:(?:đã|vừa|chính thức|cũng|tiến hành|,) )*"
    r"(?:(?:bàn giao|chuyển giao|trao lại|giao lại|nhường lại) (?:lại )?"
    r"|(?:chuyển|nhường|trao) (?=nhiệm vụ (?:cho|sang|điều)|vai|trọng|trách|cương|(?:lá )?(?:cờ|@A)))"
    r"(?:(?:toàn bộ )?(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|công việc|cương vị|(?:lá )?(?:cờ|@A\d+)) "
    r"(?:(?:luân lưu|truyền thống|điều hành|của|cụm|khối|cho|@C\d+|@Y\d+) )*)?(?:cho|sang) "
    r"(?:<P>@S\d+ (?:[,(-] )?)?<P>{U:to}(?=[.;,(] |và (?!@U)|trong |từ |(?:cho )?@Y|$)",
    _WORDS,
)
prove(
    _LED,
    {
        "{A} (Cụm trưởng) bàn giao cho {B}.": "handover chair B 2025",
        "{B} nhận cờ luân lưu từ {A} (Cụm trưởng năm 2024).": "handover chair B 2025",
        "{A} (đơn vị Cụm trưởng năm 2024) đã chuyển giao nhiệm vụ cho {B}.": "handover chair B 2025",
        "Giám đốc {A} (Cụm trưởng) trao cờ luân lưu cho bà Lê Thị Thử, Giám đốc {B}.": "handover chair B 2025",
    },
    [
        "{A} (Cụm trưởng) trao Cờ thi đua cho {B}.",
        "{A} (Cụm trưởng) trao cờ lưu niệm cho {B}.",
        "{A} (Cụm trưởng) bàn giao nhà tình nghĩa cho {B}.",
        "{A} (Cụm phó) bàn giao cho {B}.",
        "{A} bàn giao cho {B}.",
    ],
)


_PASSES_ON = frozenset(("giao ", "lại ", "chuyển ", "nhường ", "trao ", "nhận ", "quản "))


def given_up(context: Context) -> list[Said]:
    """Handovers by units that their list tells to be the chair: "A (Cụm trưởng) bàn giao cho B"."""
    found = []
    for stream in context.streams:
        if not stands(_PASSES_ON, stream.string):
            continue
        for match in (*GIVES_UP.find(stream), *TAKES_UP.find(stream)):
            items = stream.units(captured(match, "from") or 0).items
            to, entity = _only(stream, captured(match, "to")), context.antecedent(items[-1].end)
            giver = items[-1].ref.unit if len(items) == 1 and items[0].roles == ("chair",) else None
            if to is None or giver is None or entity is None or not _may_give(stream, match, giver, to):
                continue
            held = bracket_year(context, items[-1].end)
            year = resolved(stated_year(stream, match, act=True), entity.year or context.year)
            year = held + 1 if held is not None else year
            evidence = Evidence(*stream.span(match), _LED, 0.9)
            found.append(Said("chair", to, entity, year, "handover", giver, evidence))
    return found


_AGAIN = "roles.role_again_handed"
# "Công an tỉnh A bàn giao vai trò ấy cho B", sentences after A was told to be the chair.
AGAIN: Frame = frame(
    _AGAIN,
    r"{U:from}(?:(?:đã|vừa|chính thức|cũng|tiến hành|,) )*<GIVE>(?:vai trò|cương vị|trọng trách|chức trách|chức vụ"
    r"|chiếc ghế|ghế) (?:này|ấy|đó) (?:lại )?(?:{Y})?(?:cho|sang) (?:<P>@S\d+ (?:[,(-] )?)?<P>{U:to}"
    r"(?=[.;,(] |và (?!@U)|trong |từ |(?:cho )?@Y|$)",
    _WORDS,
)
prove(
    _AGAIN,
    {
        "{A} là Cụm trưởng. Hội nghị rất vui. {A} bàn giao vai trò ấy cho {B}.": "handover chair B 2025",
        "Cụm trưởng: {A}. Các đơn vị cảm ơn. Cuối buổi, {A} đã chuyển giao trọng trách này sang {B}.": (
            "handover chair B 2025"
        ),
    },
    [
        "{A} là Cụm phó. Hội nghị rất vui. {A} bàn giao vai trò ấy cho {B}.",
        "{C} là Cụm trưởng. Hội nghị rất vui. {A} bàn giao vai trò ấy cho {B}.",
        "{A} là Cụm trưởng. Hội nghị rất vui. {A} sẽ bàn giao vai trò ấy cho {B}.",
        "{A} là Cụm trưởng. {B} quen vai trò hậu cần. {A} trao vai trò này cho {B}.",
    ],
)


_OTHER_TASK = re.compile(r"(?:vai trò|vai|cương vị|trọng trách|chức trách|chức vụ) (?!này|ấy|đó)")


def handed_again(context: Context, said: Sequence[Said], now: int | None) -> list[Said]:
    """Handovers of "that role" by who was told, sentences before, to be the only chair of the article's year.

    Args:
        context: with entities set.
        said: what the article says of roles.
        now: the year the article is about.
    """
    chairs = [s for s in said if s.role == "chair" and s.kind is None and s.year in (None, now)]
    if len({s.unit.unit_id for s in chairs}) != 1 or any(s.giver for s in said):
        return []
    found = []
    for before, stream in zip(context.streams, context.streams[1:]):
        other = "@R" not in before.string and _OTHER_TASK.search(before.string)
        if other or "@R" in stream.string or not any(word in stream.string for word in ("ấy ", "này ", "đó ")):
            continue
        for match in AGAIN.find(stream):
            to, giver = _only(stream, captured(match, "to")), _only(stream, captured(match, "from"))
            mine = to and giver and same_unit(chairs[0].unit, giver) and chairs[0].evidence.start < stream.start
            if to is None or giver is None or not mine or not _may_give(stream, match, giver, to):
                continue
            if TO_COME.search(stream.string[: match.end()]):
                continue
            year = resolved(stated_year(stream, match, act=True), now)
            evidence = Evidence(*stream.span(match), _AGAIN, 0.85)
            found.append(replace(chairs[0], unit=to, year=year, kind="handover", giver=giver, evidence=evidence))
    return found[:1]


def flags_handed(context: Context, said: Sequence[Said], now: int | None) -> list[Said]:
    """Handovers of the flag to units of which the article says elsewhere that they lead from the coming year on.

    Args:
        context: with entities set.
        said: what the article says of roles.
        now: the year the article is about.
    """
    coming = [s for s in said if s.role == "chair" and (s.kind or (s.year and now and s.year > now))]
    if not coming or all(s.giver for s in coming):
        return []
    flags = [s for s in with_names(context.streams) if "cờ " in s.string or "@A" in s.string]
    return [one for stream in flags for one in _handed(stream, coming)]


def _handed(stream: Stream, coming: Sequence[Said]) -> list[Said]:
    """The handovers of one sentence."""
    found = []
    for one in FLAGS:
        for match in one.find(stream):
            to, giver = _only(stream, captured(match, "to")), _only(stream, captured(match, "from"))
            taken = next((s for s in coming if to and same_unit(s.unit, to) and s.giver is None), None)
            if to is None or taken is None or giver is None or not _may_give(stream, match, giver, to):
                continue
            tokens = stream.tokens
            first, last = stream.token_at(match.start()), stream.token_at(match.end() - 1)
            evidence = Evidence(tokens[first].start, tokens[last].end, _NAME, 0.85)
            found.append(replace(taken, kind=taken.kind or "handover", giver=giver, evidence=evidence))
    return found


def _only(stream: Stream, i: int | None) -> Unit | None:
    """The one unit of the list at token i."""
    items = stream.units(i).items if i is not None else ()
    return items[0].ref.unit if len(items) == 1 else None


def same_unit(a: Unit, b: Unit) -> bool:
    """Whether two names are one unit: "Công an tỉnh A" and "Công an A"."""
    kinds = {a.unit_kind, b.unit_kind} - {"province"}  # "Yên Bái" is the province's member, whatever it is
    alike = a.province is not None and a.province == b.province and len(kinds) < 2
    return a.unit_id == b.unit_id or alike


def _may_give(stream: Stream, match: re.Match[str], giver: Unit, to: Unit) -> bool:
    """Whether a unit can be the chair before `to`: another one of its kind, that gave no award and has really given."""
    if not of_one_cluster(giver, to):
        return False
    return not (grants(stream, match) or denied(stream, match) or TO_COME.search(match[0]))


def fellow(giver: Unit, to: Unit) -> bool:
    """Whether two units are members of one kind, so that the chair can go from the one to the other.

    A province alone stands for its agency: "Ủy ban MTTQ tỉnh B nhận cờ từ A".
    """
    kinds = {giver.unit_kind, to.unit_kind}
    called_short = len(kinds) == 2 and "province" in kinds and kinds <= {"province", *_AGENCIES}
    alike = len(kinds) == 1 or (called_short and giver.province != to.province)
    return alike and not same_unit(giver, to) and not superior(giver, [to])


_AGENCIES = ("province_agency", "province_police")
_OF_MIXED = frozenset(("province_agency", "department", "academy", "district", "other"))


def of_one_cluster(giver: Unit, to: Unit) -> bool:
    """Whether two units can be members of one cluster, where the role that goes from the one to the other is told.

    Blocks of a province or a firm mix kinds: "LĐLĐ huyện A" and "Công đoàn Viên chức tỉnh".
    """
    mixed = {giver.unit_kind, to.unit_kind} <= _OF_MIXED
    return fellow(giver, to) or (mixed and not same_unit(giver, to) and not superior(giver, [to]))
