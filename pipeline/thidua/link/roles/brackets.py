"""Roles in brackets or behind a dash after a unit of a list: "gồm A (Cụm trưởng), B (Cụm phó)"."""

import re
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import captured
from thidua.link.roles.another import grants
from thidua.link.roles.handovers import GIVEN_TO
from thidua.link.roles.marks import marks_of
from thidua.link.roles.openings import board_opens, to_lead
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.years import bracket_year
from thidua.link.stream import Stream
from thidua.model import Evidence, HandoverKind, Unit
from thidua.text import folded

LISTED = "roles.in_list"
# "B (Cụm trưởng mới) nhận cờ từ A", "B (đơn vị vừa được bầu làm Cụm trưởng)"
_NEW = re.compile(
    r"\s*\(\s*(?:là\s+)?(?:đơn\s+vị\s+)?(?:tân\s+[^()]{0,12}(?:trưởng|phó)|[^()]{0,24}(?:trưởng|phó)[^()]{0,40}?\s"
    r"(?:mới|vừa\s+(?:được\s+)?(?:bầu|tín\s+nhiệm|chọn))"
    r"|(?P<chosen>(?:(?:vừa|mới|đã)\s+)*(?:được|do)\s+(?:[^\W\d_]+\s+){0,6}?(?:(?:bầu|bầu\s+chọn|tín\s+nhiệm|suy\s+cử)|"
    r"(?P<assigned>phân\s+công|chỉ\s+định|giao))\s(?:[^(),;]{0,24}?\s)?(?:trưởng|phó)[^(),;]{0,30}))\s*[,)]"
)
_PAIR = 2  # units: more are a list of members
_LONGEST = 120  # characters of a bracket that are read


def roles_in_lists(context: Context, stream: Stream) -> list[Said]:
    """Roles that stand beside the units of a list, and what that list is part of.

    Args:
        context: with entities set.
        stream: the sentence.
    """
    tagged = [i for i in stream.each("U") if any(m.roles for m in stream.units(i).items)]
    matches = [m for m in GIVEN_TO.find(stream) if not grants(stream, m)] if tagged else []
    given = {captured(m, "to"): m for m in reversed(matches)}  # the first that fits has the giver
    found = []
    for i in tagged:
        kind, opened = board_opens(stream, i)
        to_come = to_lead(stream, i)
        for item in stream.units(i).items:
            for role in item.roles:
                entity = context.antecedent(item.end)
                if entity is None or to_come:
                    context.drop("planned" if entity else "no_antecedent", item.start, item.end, LISTED)
                    continue
                year = bracket_year(context, item.end) or opened
                new = newly_chosen(context.article.text, item.end, alone=len(stream.units(i).items) <= _PAIR)
                giver = _giver(stream, i) if new and role == "chair" else None
                where = Evidence(item.start, item.end, LISTED)
                one = Said(role, item.ref.unit, entity, year, kind or new, giver, where)
                found.append(_handed(stream, given[i], one) if i in given else one)
    return found


def newly_chosen(text: str, end: int, *, alone: bool) -> HandoverKind | None:
    """The act that the bracket which opens at `end` of the text tells of: "B (Cụm trưởng mới)"; behind a unit that
    stands `alone` also "B (đơn vị được bầu làm Cụm trưởng)", which in a list of members tells how they came to it."""
    if not text[end : end + 2].strip().startswith("("):
        return None
    match = _NEW.match(folded(text[end : end + _LONGEST]))
    if match is None or (match["chosen"] and not alone):
        return None
    return "assignment" if match["assigned"] else "election"


def _giver(stream: Stream, i: int) -> Unit | None:
    """Who hands over to the unit at token i, as the words behind that tell: "B (...) nhận bàn giao từ A"."""
    gives, takes = marks_of(stream) if stream.string.count("@U") > 1 else ([], [])
    if [m.token for m in takes] != [i] or len(gives) != 1 or not any(m.hands and not m.papers for m in takes + gives):
        return None
    giver = gives[0].unit
    return None if superior(giver, [takes[0].unit]) else giver


def _handed(stream: Stream, match: re.Match[str], one: Said) -> Said:
    """The role that a list tells of a unit to which the match says it is handed over."""
    at = captured(match, "from")
    giver = stream.units(at).items[-1].ref.unit if at is not None and one.role == "chair" else None
    giver = None if giver is None or superior(giver, [one.unit]) else giver
    evidence = Evidence(*stream.span(match), GIVEN_TO.name)
    return replace(one, kind="handover", giver=giver, evidence=evidence)
