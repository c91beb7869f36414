"""The words by which a report tells what kind of meeting it was: loading of events.csv. Import it from `gazetteer`."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from thidua.gazetteer_rows import Cells, read_rows
from thidua.model import EventType

_TYPES = (*get_args(EventType), "none")  # "none": a look-alike, it mutes the cues that it holds


@dataclass(frozen=True, slots=True)
class EventRow:
    """A word that tells of an event. `cue`, `not_before` and `not_after` are forms (`gazetteer_units.form`)."""

    cue: str
    event_type: EventType | Literal["none"]
    weight: float  # 0-1: 1 tells by itself; below 0.8 the year or the meeting must stand beside it
    not_before: tuple[str, ...]  # must not follow
    not_after: tuple[str, ...]  # must not stand before
    example: str
    counterexample: str
    source: str


@lru_cache(maxsize=1)
def event_words() -> tuple[EventRow, ...]:
    """All words of events.csv, in file order; none while the file is absent."""

    def build(r: Cells) -> EventRow:
        weight = r.number("weight")
        if weight is None or not 0 < weight <= 1:
            raise r.error("weight", "must be above 0 and at most 1")
        kind: EventType | Literal["none"] = r.choice("event_type", _TYPES)  # type: ignore[assignment]
        limits = (r.parts("not_before", "|"), r.parts("not_after", "|"))
        proof = (r.text("example"), r.text("counterexample"), r.text("source"))
        return EventRow(r.text("cue"), kind, weight, *limits, *proof)

    columns = ("cue", "event_type", "weight", "not_before", "not_after", "example", "counterexample", "source")
    return read_rows("events.csv", columns, build, required=False)
