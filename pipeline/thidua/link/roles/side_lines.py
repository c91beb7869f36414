"""A handover whose sides stand on lines of their own: "Biên bản bàn giao Cụm trưởng", "Bên giao: A", "Bên nhận: B"."""

import re
from itertools import pairwise

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import lead_year, resolved
from thidua.link.stream import RolePhrase, Stream
from thidua.model import Evidence, Unit

_NAME = "roles.side_lines"
_MARK = r"(?:(?:[^\w\s@]+|\d+|[a-zđ]|i{1,3}|iv) (?:[.):-] )?)?"
_SIDE = r"(?:đại diện |lãnh đạo |cho )*(?:bên|phía|đơn vị|người) (?:[ab] )?(?:\( )?(?:bên )?"
_OF = r"(?:lại )?(?:(?:nhiệm vụ|vai trò|cờ|chức trách|chức) )?(?:{R:role})?(?:\) )?(?:(?:[:|–-]|là|gồm) )+<LOOSE>"
GIVES: Frame = frame(_NAME, rf"{_MARK}{_SIDE}(?:bàn giao|chuyển giao|giao) {_OF}", VOCABULARY)
TAKES: Frame = frame(_NAME, rf"{_MARK}{_SIDE}(?:tiếp nhận|nhận bàn giao|đón nhận|nhận) {_OF}", VOCABULARY)
LEAD: Frame = frame(
    _NAME, r"(?:bàn giao|chuyển giao|giao nhận|giao - nhận|trao|trao lại) (?:cờ |và |, )*<N>{R:role}", VOCABULARY
)
_SIDES = re.compile(r"(?:bên|phía|đơn vị|người) [^@]{0,24}?(?:giao|nhận) ")
# A form, or a ceremony that is still to be
_NOT_DONE = re.compile(r"(?:^| )(?:mẫu|dự thảo|dự kiến|sẽ|sắp|chuẩn bị|phương án|kế hoạch|quy định|chưa|hoãn) ")
_APART = 3  # from one side to the other: who speaks for it, his post
_REACH = 2  # sentences between the lead and the first side: who was there, where, on which day
prove(
    _NAME,
    {
        "Lễ bàn giao nhiệm vụ Cụm trưởng năm 2025:\n- Bên giao: {A}\n- Bên nhận: {B}": "chair A; handover chair B 2025",
        "Bàn giao vai trò Cụm trưởng\nĐơn vị nhận: Giám đốc {B}\nĐơn vị giao: Giám đốc {A}": (
            "chair A; handover chair B 2025"
        ),
    },
    [
        "Lễ bàn giao nhà tình nghĩa có Cụm trưởng dự:\n- Bên giao: {A}\n- Bên nhận: {B}",
        "Mẫu biên bản bàn giao nhiệm vụ Cụm trưởng:\n- Bên giao: {A}\n- Bên nhận: {B}",
        "Lễ bàn giao nhiệm vụ Cụm trưởng năm 2025:\n- Bên giao: {A}\n- Chứng kiến: {B}",
    ],
)


def side_lines(context: Context) -> list[Said]:
    """The handovers of the article whose two sides are two lines, or sentences, under the words that announce them.

    Args:
        context: with entities set.
    """
    found: list[Said] = []
    sides = [(n, s) for n, s in enumerate(context.streams) if _SIDES.search(s.string)]
    for (n, first), (m, second) in pairwise(sides):
        if m - n > _APART:
            continue
        giver, taker = _unit(GIVES, first), _unit(TAKES, second)
        if giver is None or taker is None:
            giver, taker = _unit(GIVES, second), _unit(TAKES, first)
        if giver and taker and giver.unit_id != taker.unit_id and not superior(giver, [taker]):
            evidence = Evidence(first.start, second.end, _NAME, 0.85)
            found += _handed(context, n, giver, taker, evidence)
    return found


def _unit(side: Frame, stream: Stream) -> Unit | None:
    """The one unit that a line names as a side."""
    match = side.match(stream, 0)
    items = stream.units(captured(match, "to") or 0).items if match else ()
    return items[0].ref.unit if len(items) == 1 else None


def _handed(context: Context, n: int, giver: Unit, taker: Unit, evidence: Evidence) -> list[Said]:
    """The handover that the first of two sides, sentence n, names itself, else the nearest sentence above it."""
    own = GIVES.match(context.streams[n], 0) or TAKES.match(context.streams[n], 0)
    told: list[tuple[Stream, re.Match[str] | None]] = [(context.streams[n], own)] if own and own["role"] else []
    for stream in reversed(context.streams[max(0, n - _REACH) : n]):
        lead = next(LEAD.find(stream), None)
        if lead or "@R" in stream.string:
            told.append((stream, lead))
    announced, lead = told[0] if told else (context.streams[n], None)
    if lead is None or _NOT_DONE.search(announced.string):
        return []
    phrase: RolePhrase = announced.role(int(lead["role"]))
    entity = context.cluster_near(phrase.cluster, evidence.start)
    if entity is None or len(phrase.roles) != 1:
        return []
    year = resolved(phrase.year if phrase.year is not None else lead_year(announced), entity.year or context.year)
    return [Said(phrase.roles[0], taker, entity, year, "handover", giver, evidence)]
