"""Who takes a role, in a sentence that does not name it: "Người thay ông là Giám đốc B", "B được bầu với 7/7 phiếu"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import captured
from thidua.link.role_handovers import ASKED, CHOSEN, SUCCESSOR
from thidua.link.role_said import Said
from thidua.link.role_years import resolved, stated_year
from thidua.link.stream import NEXT_YEAR, Stream
from thidua.model import Evidence

_NOT_HELD = re.compile(r"(?:^| )(?:sẽ|dự kiến|chưa|không|nếu) ")


def succeeded(context: Context, stream: Stream, previous: Stream | None, said: Sequence[Said]) -> list[Said]:
    """The one who replaces the chair that this sentence or the one before it named; empty where nobody does.

    Args:
        context: with entities set.
        stream: the sentence.
        previous: the sentence before it.
        said: what has been said of roles up to here.
    """
    begin = previous.start if previous else stream.start
    chairs = [s for s in said if s.role == "chair" and s.kind is None and s.evidence.start >= begin]
    match = next(SUCCESSOR.find(stream), None) if chairs else None
    if match is None:
        return []
    before = chairs[-1]
    items = stream.units(captured(match, "to") or 0).items
    if len(items) != 1 or items[0].ref.unit.unit_id == before.unit.unit_id:
        return []
    now = before.entity.year or context.year
    year = resolved(NEXT_YEAR if (told := stated_year(stream, match, True)) is None else told, now)
    evidence = Evidence(*stream.span(match), SUCCESSOR.name, 0.85)
    unit = items[0].ref.unit
    return [replace(before, unit=unit, year=year, kind="handover", giver=before.unit, evidence=evidence)]


def chosen(context: Context, stream: Stream, previous: Stream | None) -> list[Said]:
    """The one whom a vote gives the role that the sentence before asked for; empty where none was asked for.

    Args:
        context: with entities set.
        stream: the sentence.
        previous: the sentence before it.
    """
    if (
        previous is None
        or "@R" in stream.string
        or "@A" in stream.string
        or not any(verb in stream.string for verb in ("được ", "cử "))
    ):
        return []
    asked = next(ASKED.find(previous), None)
    match = next(CHOSEN.find(stream), None) if asked else None
    if asked is None or match is None or _NOT_HELD.search(stream.string):
        return []
    at = captured(asked, "role")
    phrase = previous.role(captured(asked, "voted") or 0 if at is None else at)
    items = stream.units(captured(match, "to") or 0).items
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
