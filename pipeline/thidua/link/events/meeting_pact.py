"""The events taken so far, and whether the pact is one of them."""

import re
from dataclasses import dataclass, field

from thidua.link.context import Context
from thidua.link.events.cues import Cue
from thidua.link.events.meeting_joined import at_the_meeting, one_act
from thidua.link.events.period import (
    event_day_year,
    following,
    gone_by,
    number,
    printed_for,
    stage_of,
    stated_most,
    whole,
)
from thidua.model import EventType


@dataclass(slots=True)
class Draft:
    """The events taken so far, with the cue and the period of each."""

    chosen: dict[EventType, Cue] = field(default_factory=dict)
    periods: dict[EventType, str | None] = field(default_factory=dict)

    def take(self, kind: EventType, cue: Cue, period: str | None) -> None:
        """Take an event."""
        self.chosen[kind], self.periods[kind] = cue, period

    def drop(self, kind: EventType) -> None:
        """Give an event up."""
        self.chosen.pop(kind, None)
        self.periods.pop(kind, None)

    @property
    def reviewed(self) -> str | None:
        """The period of the review."""
        return self.periods.get("annual_review") or self.periods.get("midyear_review")


_MENTIONED = 0.5  # the weight of a pact that is only spoken of
_CEREMONY = re.compile(r"lễ |hội nghị|buổi |họp")
_AT_MEETING = re.compile(
    r"tại hội nghị|cũng tại|đồng thời|sau khi|tiến hành|dịp này|kết thúc|ngay tại|hội nghị|^lãnh đạo|^đại diện|"
    r"^các đơn vị|^đại biểu|ra mắt|lễ |buổi |bàn giao|bầu |@R\d+"
)
_QUARTER = re.compile(r" ?(?:giao ước |thi đua |phong trào |công tác |của |cho |trong )*@[YD]\d+ ")
_DONE_BEFORE = re.compile(r"(?:đã|từng|thực hiện|theo|nội dung|đều) (?:[^.;: ]+ ){0,4}$")


def take_pact(context: Context, cues: list[Cue], draft: Draft) -> None:
    """A pact signed; beside a review only the next year's, beside a mid-year review only one that its words tell as an
    act of that very meeting: such reports go back to the pact of the year's beginning."""
    mine = [c for c in cues if c.type == "pact_signing"]
    if not mine:
        return
    signed = [c for c in mine if c.weight == 1.0]
    if "midyear_review" in draft.chosen:
        reviews = [c for c in cues if c.type == "midyear_review"]
        signed = [c for c in signed if one_act(c, reviews) or at_the_meeting(c)]
        if signed:
            printed = printed_for(signed[0])
            pledged = _part(signed[0], printed) or whole(printed) or whole(draft.reviewed)
            draft.take("pact_signing", signed[0], pledged)
        return
    if "annual_review" in draft.chosen:
        signed = [c for c in signed if _for_next(c, number(draft.reviewed))]
    elif not signed:
        signed = [c for c in mine if c.weight > _MENTIONED or _CEREMONY.search(c.near)]
    if not signed:
        return
    best = next((c for c in signed if printed_for(c)), signed[0])
    stage = not printed_for(best) and any(stage_of(c) for c in signed)
    draft.take("pact_signing", best, None if stage else _pledged(context, best, draft.reviewed))


def _part(cue: Cue, printed: str | None) -> str | None:
    """The part of a year that a pact is of: its second half, or the quarter printed with it ("giao ước quý IV")."""
    quarter = printed is not None and "-Q" in printed and _QUARTER.match(cue.after)
    return printed if printed and (printed.endswith("-H2") or quarter) else None


def _pledged(context: Context, cue: Cue, reviewed: str | None) -> str | None:
    """The year of a pact: as printed; beside a review the one after; else of the day, or after a year gone by."""
    printed = printed_for(cue)
    printed = printed if printed and printed[:4].isdigit() else None
    if reviewed and (printed is None or (number(printed) or 0) <= (number(reviewed) or 0)):
        return following(reviewed)
    if printed:
        return _part(cue, printed) or whole(printed)
    past = gone_by(context)
    year = past + 1 if past else (event_day_year(context) or stated_most(context))
    return str(year) if year else None


def _for_next(cue: Cue, reviewed: int | None) -> bool:
    """Whether a pact told beside a review is that of the next year, signed at the same meeting."""
    printed = number(printed_for(cue))
    if printed is None:
        return (bool(_AT_MEETING.search(cue.near)) or cue.caption) and not _DONE_BEFORE.search(cue.before)
    return reviewed is None or printed > reviewed
