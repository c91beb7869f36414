"""Meetings that further clusters held on days of their own, in an article that reports of several.

"Trong ba ngày, hai cụm thi đua của ngành họp tổng kết. Ngày 21/11, Cụm 1 bỏ phiếu. Hai ngày sau, đến lượt Cụm 2": the
second meeting is reported as well. It is background where the article is about one cluster (event_others.py).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from thidua.link.context import Context, planned
from thidua.link.events.days import Day, day_of, neighbour
from thidua.link.events.meeting import Meeting
from thidua.link.events.period import can_be_meeting
from thidua.link.events.standing import remembered_sentence
from thidua.link.stream import Stream
from thidua.model import ClusterRef, DateBasis, DateMention, Event, EventType, Evidence

_TYPES: tuple[EventType, ...] = ("annual_review", "midyear_review", "pact_signing")
_SEVERAL = re.compile(
    r"(?:^| )(?:hai|ba|bốn|năm|2|3|4|5|02|03|04|05|cả hai|các) @C\d+ "
    r"|@C\d+ (?:[-(] [^@]{0,30})?(?:,|và|;) (?:@C\d+ |(?:cụm |khối )?(?:thi đua )?số \d)"
)
_HEAD = 4  # sentences in which an article says that it is about several clusters
_OPENS = re.compile(r"(?:[-*+•] )?(?:[^@.;]|@[DYUR]\d+ ){0,90}?@C(?P<i>\d+) ")
_MEETS = re.compile(
    r"(?:^| )(?:đến lượt|tới lượt|họp|nhóm họp|tổng kết|sơ kết|tổ chức|ký kết|ký giao ước|bình xét|bỏ phiếu|gặp nhau"
    r"|ngồi lại|khép lại|hoàn tất) "
)
_NOT_HELD = re.compile(r"(?:^| )(?:hoãn|lùi|chưa|chậm|tuần sau|tuần tới|tháng sau|tháng tới|trước đó|vắng) ")


def meetings_apart(context: Context, meeting: Meeting, rows: list[Event], first: Day | None) -> Iterator[Event]:
    """A row for each further cluster that met on another day than the first one.

    Args:
        context: the article.
        meeting: its meeting as a whole.
        rows: the events of the first meeting.
        first: the day that is its day.
    """
    main = next((r for r in rows if r.event_type in _TYPES and r.date), None)
    if main is None or main.date is None or not _about_several(context):
        return
    opening = [(s, n) for s in context.streams if (n := _cluster(s)) is not None]
    own = next((s for s, _ in opening if _day(s, "", meeting)[0] == main.date), first.stream if first else None)
    told, days = {n for s, n in opening if s is own}, {main.date}
    for stream, number in opening if told and own else ():
        entity = next((e for e in context.entities if e.number == number), None)
        if own is None or stream.start <= own.start or number in told or entity is None or not _held(stream):
            continue
        day, basis = _day(stream, main.date, meeting)
        if day and day not in days:
            told.add(number)
            days.add(day)
            evidence = Evidence(stream.start, stream.end, main.evidence.rule, 0.75)
            apart = replace(main, date=day, date_basis=basis, host=None, evidence=evidence)
            yield replace(apart, cluster_id=entity.cluster_id)


def _about_several(context: Context) -> bool:
    return sum(e.number is not None for e in context.entities) > 1 and any(
        _SEVERAL.search(s.string) for s in context.streams[:_HEAD]
    )


def _cluster(stream: Stream) -> int | None:
    """The number of the cluster with which a sentence opens, where it names no other."""
    opens = _OPENS.match(stream.string) if "@C" in stream.string else None
    refs = [t.value for t in stream.tokens if t.type == "C" and isinstance(t.value, ClusterRef)]
    numbers = {ref.number for ref in refs if ref.number is not None}
    at = stream.tokens[int(opens["i"])].value if opens else None
    return at.number if isinstance(at, ClusterRef) and numbers == {at.number} else None


def _held(stream: Stream) -> bool:
    return bool(
        _MEETS.search(stream.string)
        and not _NOT_HELD.search(stream.string)
        and not planned(stream, len(stream.string))
        and not remembered_sentence(stream.string)
    )


def _day(stream: Stream, main: str, meeting: Meeting) -> tuple[str | None, DateBasis | None]:
    """The day that a sentence prints, else the one that it counts from the first meeting's day `main`."""
    for i in stream.typed:
        value = stream.tokens[i].value
        if isinstance(value, DateMention) and value.precision == "day" and value.basis != "relative":
            day = day_of(value, meeting) if can_be_meeting(stream, i) else ""
            known = day if day[:4].isdigit() else None
            return known, value.basis if known == value.value else "inferred_from_period"
    return neighbour(stream, main), "relative"
