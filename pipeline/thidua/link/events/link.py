"""Rows of the events an article reports: type, period, day and host."""

from dataclasses import replace

from thidua.link.context import Context
from thidua.link.events import rules as event_rules
from thidua.link.events.apart import meetings_apart
from thidua.link.events.days import day_candidates, event_day
from thidua.link.events.each import days_of_each
from thidua.link.events.host import host_of
from thidua.link.events.meeting import Meeting, find_meeting
from thidua.model import Event, Evidence

__all__ = ["Meeting", "event_rules", "find_meeting", "link_events"]


def link_events(context: Context, meeting: Meeting) -> list[Event]:
    """Rows of the article's events. All types of one meeting share its day and host."""
    candidates = day_candidates(context, meeting)
    told = sorted(meeting.types, key=lambda t: (t[1].stream.start, t[1].start))
    places = [*(d.stream for d in candidates[:1]), *(cue.stream for _, cue in told)]
    host = host_of(context, places)
    main = context.entities[0].cluster_id if context.entities else None
    rows: list[Event] = []
    each = days_of_each(context, candidates) if len(told) == 1 and told[0][1].standing == "told" else {}
    for kind, cue in told:
        day, basis = event_day(meeting, kind, cue, candidates)
        confidence = min(1.0, 0.5 + cue.weight / 2) * (0.8 if cue.standing != "told" else 1.0)
        evidence = Evidence(cue.stream.tokens[cue.token].start, cue.stream.end, f"events.{kind}", confidence)
        row = Event("", kind, day, basis, meeting.periods.get(kind), host, main, evidence)
        for cluster, own in each.items():
            day, basis = event_day(meeting, kind, cue, [own])
            rows.append(replace(row, date=day, date_basis=basis, cluster_id=cluster))
        rows += [] if each else [row]
    apart = () if each else meetings_apart(context, meeting, rows, candidates[0] if candidates else None)
    return [replace(row, event_id=f"e{n}") for n, row in enumerate((*rows, *apart), 1)]
