"""The meeting an article reports: its types, the period of each, and the year the article is about."""

import re
from dataclasses import dataclass

from thidua.link.context import Context, is_rule, planned
from thidua.link.events.calendar import without_calendars
from thidua.link.events.cues import Cue, find_cues, of_file_photo, token_at
from thidua.link.events.decision_years import decision_year
from thidua.link.events.halves import in_year, only_half, stated_half
from thidua.link.events.meeting_joined import scores_a_year
from thidua.link.events.meeting_pact import Draft, take_pact
from thidua.link.events.meeting_side import take_launch, take_side_events
from thidua.link.events.others import for_next_year, in_minutes, of_one_unit, own_cues, without_past_reviews
from thidua.link.events.passing import told_in_passing, without_background
from thidua.link.events.period import (
    event_day,
    event_day_year,
    last_reviewed,
    number,
    of_months,
    printed_for,
    reviewed_year,
    stage_of,
    stated_most,
    whole,
)
from thidua.link.events.standing import WINDOW
from thidua.link.events.weak_words import counts
from thidua.link.events.year_now import year_before_given, year_now
from thidua.link.stream import RolePhrase
from thidua.model import DateMention, EventType

_STRONG = 0.8  # from here a word tells its event by itself
_NEWS = re.compile(r"(?:^| )(?:vừa|tại|ở|hội nghị|lễ) |@D\d+ ,")
# A meeting still to come: what its programme plans belongs to it.
_HELD_LATER = re.compile(r"^[^.;]* sẽ (?:được )?(?:diễn ra|tổ chức|khai mạc|đăng cai)(?= )")
_SHORTLY = re.compile(r"(?:^| )sắp (?!xếp )")


@dataclass(slots=True)
class Meeting:
    """What the article says of its meeting as a whole."""

    types: list[tuple[EventType, Cue]]
    periods: dict[EventType, str | None]
    year: int | None


def find_meeting(context: Context) -> Meeting:
    """Types and periods of the events, and the year the article is about.

    What is told goes first; an article that tells nothing may announce a meeting (a day is set for it), lead a result
    in by its review, or tell the results of a year at a conference whose kind is not printed.
    """
    cues = without_background(context, without_calendars(find_cues(context)))
    _drop_captions_of_rules(context, cues)
    announced = [c for c in cues if c.standing == "planned" and _has_day(c)]
    told = own_cues([c for c in cues if c.standing == "told" and not _still_to_come(context, c)], announced)
    told = without_past_reviews(told, event_day(context))
    aside = [c for c in cues if c.standing == "aside" and (c.weight >= _STRONG or scores_a_year(c))]
    draft = Draft()
    for tier in (told, announced, aside):
        if not draft.chosen:
            _decide(context, tier, draft)
    if any(_HELD_LATER.search(c.after) for c in draft.chosen.values()):
        take_pact(context, [c for c in cues if c.type == "pact_signing" and c.standing == "planned"], draft)
    passing = told_in_passing(context)
    ruled = any((c.standing == "ruled" and c.weight == 1.0 and not for_next_year(c)) or of_one_unit(c) for c in cues)
    if not ruled and not passing and (not draft.chosen or _only_aside(draft)):
        _take_untold(context, draft)
    if not draft.chosen:
        _decide(context, [c for c in cues if c.standing == "remembered" and _is_news(c)], draft)
    _record_dropped(context, cues, draft)
    year = (
        number(draft.reviewed)
        or number(draft.periods.get("pact_signing") or draft.periods.get("launch"))
        or number(draft.periods.get("other"))
        or (last_reviewed(context) if "annual_review" in draft.chosen else None)
        or (number(event_day(context)) if draft.chosen else year_now(context))
        or (None if draft.chosen or passing else decision_year(context))
        or stated_most(context, passing)
        or event_day_year(context)
        or next((year for c in cues if of_one_unit(c) and (year := number(printed_for(c)))), None)
    )
    return Meeting(sorted(draft.chosen.items(), key=lambda c: c[0]), draft.periods, year)


_AFTERWARDS = re.compile(r"^(?:[^@.;:,]{0,20} )?cùng ngày |^(?:sau|kết thúc|trước) (?:hội nghị|cuộc họp|buổi họp) ")
_ASIDE_WEIGHT = 0.4  # of what the delegates of a meeting do besides: visits, gifts


def _only_aside(draft: Draft) -> bool:
    """Whether nothing is told but what the delegates did besides: "Chiều cùng ngày, các đoàn dâng hương"."""
    cue = draft.chosen.get("other")
    return (
        cue is not None
        and len(draft.chosen) == 1
        and cue.weight <= _ASIDE_WEIGHT
        and bool(_AFTERWARDS.search(cue.stream.string))
    )


_IN_MONTH = re.compile(r"(?:(?:vào|trong|cuối|đầu|giữa) )*@D(\d+) ")


def _still_to_come(context: Context, cue: Cue) -> bool:
    """Whether the month printed right behind a meeting's word lies after the day on which the article's meeting was
    held: "giao ban ngày 24-9-2015 ... được bầu tại hội nghị tổng kết vào tháng 12"."""
    behind = _IN_MONTH.match(cue.after.lstrip())
    value = cue.stream.tokens[int(behind[1])].value if behind else None
    if not isinstance(value, DateMention) or value.precision != "month":
        return False
    held = event_day(context)
    year = held[:4] if held and value.value.startswith("XXXX") else value.value[:4]
    return held is not None and f"{year}-{value.value[5:7]}" > held[:7]


def _decide(context: Context, cues: list[Cue], draft: Draft) -> None:
    for kind in ("annual_review", "midyear_review"):
        _take_review(context, kind, cues, draft)
    _one_review(cues, draft)
    take_pact(context, cues, draft)
    take_launch(context, cues, draft.chosen, draft.periods, number(draft.reviewed))
    take_side_events(context, cues, draft.chosen, draft.periods)


def _is_news(cue: Cue) -> bool:
    """Whether an event told as of another time has what a report of it would have: a cluster and a day or a place, or
    the year reviewed right before what the article tells ("Trước đó, khối tổng kết năm 2022")."""
    if cue.weight < _STRONG or "@C" not in cue.stream.string:
        return False
    just = cue.type == "annual_review" and cue.before.startswith("trước đó") and bool(printed_for(cue))
    return just or bool(_NEWS.search(cue.stream.string))


def _has_day(cue: Cue) -> bool:
    return bool(_SHORTLY.search(cue.before)) or any(
        isinstance(t.value, DateMention) and t.value.precision == "day" for t in cue.stream.tokens
    )


def _drop_captions_of_rules(context: Context, cues: list[Cue]) -> None:
    """A picture of an old ceremony beside an article on rules or a decision tells no event."""
    if any(is_rule(s) for s in context.streams) and all(
        c.caption or c.standing != "told" or c.type == "launch" or not (c.weight >= _STRONG or counts(c)) for c in cues
    ):
        cues[:] = [c for c in cues if not c.caption]


def _record_dropped(context: Context, cues: list[Cue], draft: Draft) -> None:
    """Meetings that are only planned, or part of a rule, leave a row of `unresolved`."""
    for cue in cues:
        if cue.weight < 1.0 or any(cue is c for c in draft.chosen.values()) or cue.standing not in ("planned", "ruled"):
            continue
        first, last = cue.token, token_at(cue.stream, cue.end - 1)
        start, end = cue.stream.tokens[first].start, cue.stream.tokens[last].end
        context.drop("planned" if cue.standing == "planned" else "rule_not_fact", start, end, "events.not_held")


# --- the review ------------------------------------------------------------------------------------------------------


def _half(period: str | None) -> bool:
    return bool(period and ("-H" in period or "-Q" in period))


def _kind_of(cue: Cue) -> EventType:
    """The type of a review's cue. Words that do not say which ("đánh giá kết quả") go by the period beside them."""
    if cue.type == "annual_review" and cue.weight < _STRONG and of_months(cue):
        return "other"
    if cue.type == "annual_review" and cue.weight < _STRONG and _half(printed_for(cue)):
        return "midyear_review"
    return cue.type


def _take_review(context: Context, kind: EventType, cues: list[Cue], draft: Draft) -> None:
    """A review counts when its word is told; weak words ("bình xét") need the year or the meeting beside them."""
    mine = [c for c in cues if _kind_of(c) == kind]
    full = [c for c in mine if c.weight == 1.0]
    strong = [c for c in mine if c.weight >= _STRONG]
    dated = [c for c in full if printed_for(c)]
    weak = [c for c in mine if c.weight < _STRONG and (counts(c) or in_minutes(context, c))]
    best = next(iter(dated or full or strong or weak), None)
    if best is None or (best.weight < 1.0 and _is_background(best, cues)):
        return
    printed = (
        printed_for(best)
        or _of_chair(best)
        or next((p for c in strong if (p := printed_for(c))), None)
        or _before_pledged(best, cues)
        or next((p for c in mine if (p := printed_for(c)) and not _to_come(context, p)), None)
    )
    months = kind == "midyear_review" and of_months(best) and not _half(printed)
    stage = months or (printed is None and stage_of(best))
    draft.take(kind, best, None if stage else _reviewed(context, kind, printed))


def _of_chair(review: Cue) -> str | None:
    """The year of the chair that holds the review: "A, Cụm trưởng năm 2024, vừa chủ trì tổng kết ..."."""
    tokens = review.stream.tokens
    years = [t.value.year for t in tokens[: review.token] if isinstance(t.value, RolePhrase) and t.value.year]
    return str(years[-1]) if years else None


def _before_pledged(review: Cue, cues: list[Cue]) -> str | None:
    """The year before that of the pact which the same sentence names ("tổng kết và ký giao ước năm 2021" -> 2020)."""
    for cue in cues:
        near = cue.stream is review.stream and review.start < cue.start < review.start + WINDOW
        year = number(printed_for(cue)) if near and cue.type == "pact_signing" else None
        if year and review.type == "annual_review":
            return str(year - 1)
    return None


def _is_background(weak: Cue, cues: list[Cue]) -> bool:
    """A weak word of review is background beside a stronger event told before it or of a later year."""
    reviewed = number(printed_for(weak))
    for cue in cues:
        if cue.type == "pact_signing" and cue.weight == 1.0:
            pledged = number(printed_for(cue))
            if (pledged and reviewed and pledged > reviewed) or cue.stream.start < weak.stream.start:
                return True
        stronger = cue.type in ("other", "sports", "training", "midyear_review") and cue.weight > weak.weight
        if stronger and cue.stream.start <= weak.stream.start:
            return True
    return False


def _reviewed(context: Context, kind: EventType, printed: str | None) -> str | None:
    """The period reviewed: as printed, else the year stated most; a mid-year review of a year is of its first half."""
    if kind == "midyear_review":
        if printed and printed.endswith("-H2"):
            printed = stated_half(context) or only_half(context) or printed  # "đề xuất 6 tháng cuối năm ..."
        if printed and not re.fullmatch(r"\d{4}", printed):
            return printed if printed[:4].isdigit() else in_year(context, printed)
        half = None if printed else stated_half(context) or only_half(context)
        if half and event_day_year(context) in (None, number(half)):
            return half
        year = number(printed) or event_day_year(context) or stated_most(context) or number(only_half(context, "H2"))
        return f"{year}-H1" if year else None
    if printed and printed[:4].isdigit():
        return whole(printed)
    stated = reviewed_year(context) or year_before_given(context)
    return str(stated) if stated else None


def _to_come(context: Context, period: str) -> bool:
    """Whether a period is after the day of the meeting: a successor's year, no reviewed one."""
    held = event_day_year(context)
    return held is not None and (number(period) or 0) > held


def _one_review(cues: list[Cue], draft: Draft) -> None:
    """An article reports one review; the other word is a plan or a memory. The one told first wins."""
    if not {"annual_review", "midyear_review"} <= set(draft.chosen):
        return
    kinds = [_kind_of(c) for c in cues if c.type in ("annual_review", "midyear_review") and c.weight == 1.0]
    keep: EventType = kinds[0] if kinds else "annual_review"
    draft.drop("midyear_review" if keep == "annual_review" else "annual_review")


_RESULTS = re.compile(
    r"(?:kết quả|thành tích|hoàn thành|đạt được|làm tốt|nổi bật|tỷ lệ|chỉ tiêu|báo cáo|chuyển biến|tiến bộ)"
    r"|(?:đề nghị|suy tôn) [^.;]*@A[^.;]*@[UQ]|@U\d+ (?:[^.;]*, )?được đề nghị [^.;]*@A"
)
_CONFERENCE = re.compile(
    r"(?:^|(?<= ))(?:hội nghị|phần (?:thảo luận|tham luận)|tại đây"
    r"|tại buổi làm việc|cuộc họp)(?= )|^(?:tham dự|về dự|đến dự|tới dự) có "
)
_REST_OF_YEAR = re.compile(r"(?:^|(?<= ))(?:6|06|sáu) tháng (?:cuối năm|còn lại)|nửa cuối năm")


def _take_untold(context: Context, draft: Draft) -> None:
    """A conference whose kind is not printed is taken for the annual review when it tells a year's results.

    That is what clusters meet for; the row has a low confidence.
    """
    year, half = reviewed_year(context), stated_half(context)
    halfway = half and (year is None or any(_REST_OF_YEAR.search(s.string) for s in context.streams))
    kind: EventType = "midyear_review" if halfway else "annual_review"
    period = half if halfway else str(year) if year else None
    told = any(_RESULTS.search(s.string) for s in context.streams)
    for stream in context.streams:
        match = _CONFERENCE.search(stream.string)
        if match and period and told and not is_rule(stream) and not planned(stream, match.start()):
            if of_file_photo(context, stream):
                continue
            cue = Cue(kind, stream, match.start(), match.end(), 0.0, "told", False)
            draft.drop("other")
            draft.take(kind, cue, period)
            return
