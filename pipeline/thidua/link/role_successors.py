"""Who replaces the chair, in a sentence that names no role: "Người thay ông là Giám đốc B"."""

from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import captured
from thidua.link.role_handovers import SUCCESSOR
from thidua.link.role_said import Said
from thidua.link.role_years import resolved, stated_year
from thidua.link.stream import NEXT_YEAR, Stream
from thidua.model import Evidence


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
