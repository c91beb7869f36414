"""The day of an event: which of the article's days is the meeting's, and what a neighbouring day makes of it."""

import re
from collections import Counter
from datetime import date, timedelta

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.events.cues import Cue
from thidua.link.events.meeting import Meeting
from thidua.link.events.others import turns_away
from thidua.link.events.period import can_be_meeting, in_header, number
from thidua.link.events.standing import remembered_sentence
from thidua.link.stream import Stream
from thidua.model import DateBasis, DateMention, EventType
from thidua.model.struct import struct

_MEETING = re.compile(
    r"hội nghị|buổi lễ|lễ |họp|tổ chức|buổi |khai mạc|diễn ra|chủ trì|đại hội|hội thao|vừa |gặp nhau|"
    r"ngồi lại|về dự|tới dự|đến dự|đón "
)
_HOLDS = re.compile(
    r"(?:^| )(?:hội nghị|họp|lễ|khai mạc|diễn ra|tổ chức|sơ kết|tổng kết|ký|gặp) "
    r"|^(?:[-+*] |\d+ [.)] |[a-z] [.)] )?thời gian(?: họp)? : "
)  # "Hội nghị mở ngày 13/1"
_COUNTER = Anchored(r"(?:tổng|lượt|số lượt|đang|số người) (?:truy cập|đọc|xem|online|trực tuyến) ?:")  # of a page
_DATELINE = re.compile(r"^\( [^()]{1,40} \) (?:- )?")
_LETTERS = re.compile(r"(?<!\S)[^\W\d_]+(?!\S)")
_CLOCK_WORDS = 3  # "thứ tư", "cập nhật lúc"
_SPAN = re.compile(r"(?:^| )từ (?:ngày )?$")
_HELD_FROM = re.compile(r"giải |kiểm tra|hội thao|diễn ra|tổ chức|khai mạc|tập huấn|hội thi|thi đấu|tranh tài|so tài")
_FUTURE = re.compile(r"(?:sẽ|dự kiến|hẹn|theo kế hoạch|lần sau|kỳ sau) [^.;]*$")
# "lẽ ra họp ngày 18/11, được lùi sang ngày 2/12": the second is the day.
_PUT_OFF = re.compile(r"(?:lùi|dời|hoãn|đổi)(?: lại)?(?: lịch)? (?:sang|đến|tới|về|xuống) (?:[^@.;,: ]+ )?$")
_WAS_TO_BE = re.compile(r"(?:lẽ ra|đáng lẽ|ban đầu|trước đó dự kiến|thay vì) [^.;]*$")
_NEAR_DAY = re.compile(
    r"(?:(\d{1,2}|một|hai|ba) (?:ngày|hôm) trước"
    r"|(trước đó (?:một|0?1) (?:ngày|hôm)|hôm trước|ngày hôm trước|hôm trước đó)|(hôm sau|ngày hôm sau)"
    r"|(\d{1,2}|một|hai|ba) (?:ngày|hôm) sau(?: đó)?)(?= |$)"
)
_UNTIL = re.compile(r"(?:kéo dài|đến hết|tới hết|bế mạc|chuyển sang)[^@.;]{0,12}$")  # the last day, not the first
_MARKED = re.compile(r"(?:kỷ niệm|mừng|hướng tới|nhân dịp) [^@.;]{0,80}\( @D(\d+) - @D(\d+) \)")
# "Ngày 12/6, giải bóng đá ngành Y tế diễn ra": the day of that, beside a review told elsewhere.
_OF_GAMES = re.compile(r"(?:, )?(?:giải|hội thao|hội thi|hội khỏe|hội diễn|cuộc thi|lớp tập huấn|chuyến) ")
_ASIDE: tuple[EventType, ...] = ("sports", "training")  # held beside the meeting, perhaps on another day
_NUMBERS = {"một": 1, "hai": 2, "ba": 3}


@struct
class Day:
    """A day printed in the article that can be the meeting's. The higher `score`, the better."""

    score: float
    mention: DateMention
    stream: Stream
    index: int


def day_candidates(context: Context, meeting: Meeting) -> list[Day]:
    """Days that can be the meeting's, best first."""
    main = [cue for kind, cue in meeting.types if kind not in _ASIDE] or [cue for _, cue in meeting.types]
    mains, met = {id(c.stream) for c in main}, any(kind not in _ASIDE for kind, _ in meeting.types)
    beside = {id(c.stream) for _, c in meeting.types} - mains
    lines = Counter(stream.line for stream in context.streams)  # "Thứ Tư, 13/12. Họp tổng kết ...": no clock
    found = []
    for order, stream in enumerate(context.streams):
        days = stream.each("D")
        if not days or (_is_clock(stream) and lines[stream.line] == 1) or (main and turns_away(stream, main[0].stream)):
            continue
        for i in days:
            token, value = stream.tokens[i], stream.tokens[i].value
            if not isinstance(value, DateMention) or value.precision != "day":
                continue
            if in_header(context, token.start) or _NEAR_DAY.fullmatch(token.folded):
                continue
            if can_be_meeting(stream, i) and not _ends_span(stream, i):
                score = _score(stream, stream.string[: stream.at[i]], value, main)
                score -= 0.05 * order + 1.0 * (id(stream) in beside)
                score -= 5.0 * (met and id(stream) not in mains and bool(_OF_GAMES.match(stream.behind(i))))
                found.append(Day(score, value, stream, i))
    return sorted(found, key=lambda d: (-d.score, d.mention.start))


def _ends_span(stream: Stream, i: int) -> bool:
    """Whether the day at token i is the last of several: "từ 20 - 22/4/2019"."""
    return i > 1 and stream.tokens[i - 1].folded == "-" and stream.tokens[i - 2].type == "D"


def _is_clock(stream: Stream) -> bool:
    """Whether a line is nothing but a date with an hour, perhaps behind the paper's tag: the clock of the page."""
    told = _DATELINE.sub("", stream.string)
    if "@C" in told or _HOLDS.search(stream.string):
        return False
    return len(_LETTERS.findall(told)) <= _CLOCK_WORDS or bool(_COUNTER.search(told))


def _score(stream: Stream, before: str, value: DateMention, cues: list[Cue]) -> float:
    score = 1.0 * bool(_MEETING.search(stream.string)) + 0.8 * ("@C" in stream.string)
    score += 1.0 * any(c.stream is stream for c in cues)
    score -= 2.0 * remembered_sentence(stream.string) + 0.6 * (value.basis == "relative")
    announced = any(c.stream is stream and c.standing == "planned" for c in cues)  # the article tells what is to come
    score -= 1.5 * (bool(_FUTURE.search(before)) and not announced)
    if _PUT_OFF.search(before):
        score += 1.5 if any(c.stream is stream for c in cues) else 0.0
    elif _WAS_TO_BE.search(before):
        score -= 1.5
    if _SPAN.search(before) and not _HELD_FROM.search(stream.string):
        score -= 2.0
    return score


def event_day(
    meeting: Meeting, kind: EventType, cue: Cue, candidates: list[Day]
) -> tuple[str | None, DateBasis | None]:
    """Day and its basis: for a side event that of its own sentence, else the meeting's.

    "01 ngày trước khi tổ chức hội nghị" counts from the meeting's day.
    """
    main = next((d for d in candidates if d.score > -1.0), None)
    if kind in _ASIDE:
        own = next((d for d in candidates if d.stream is cue.stream and d.mention.basis != "relative"), None)
        own = None if own and _UNTIL.search(own.stream.string[: own.stream.at[own.index]]) else own
        if own is not None:
            main = own
        elif main is not None and len(meeting.types) > 1:
            near = neighbour(cue.stream, main.mention.value)
            if near is not None:
                return near, "relative"
    if main is None:
        return None, None
    value = day_of(main.mention, meeting)
    if value.startswith("XXXX") and (year := _anniversary(main.stream, value)):
        value = f"{year}{value[4:]}"
    if not value[:4].isdigit():
        return None, None
    return value, main.mention.basis if value == main.mention.value else "inferred_from_period"


def _anniversary(stream: Stream, day: str) -> str | None:
    """The year of the anniversary that the day's sentence marks: "kỷ niệm 75 năm ... (19/8/1945 - 19/8/2020), ngày
    12/8"; None where the day is no neighbour of it."""
    found = _MARKED.search(stream.string)
    founded, marked = (stream.tokens[int(i)].value for i in found.groups()) if found else (None, None)
    if not (isinstance(founded, DateMention) and isinstance(marked, DateMention)) or not day[5:7].isdigit():
        return None
    if founded.value[5:] != marked.value[5:] or not founded.value[:4] < marked.value[:4]:
        return None
    months = abs(int(marked.value[5:7]) - int(day[5:7]))
    return marked.value[:4] if months <= 1 and marked.value[:4].isdigit() else None


def neighbour(stream: Stream, day: str) -> str | None:
    """The day that a sentence counts from the meeting's `day`; None where it counts none."""
    words = " ".join(t.folded for t in stream.tokens if t.type in "WD")
    found = _NEAR_DAY.search(words)
    if not found or not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        return None
    count = found[1] or found[4]
    days = (_NUMBERS.get(count) or int(count)) if count else 1
    step = timedelta(days=days if found[3] or found[4] else -days)
    return (date.fromisoformat(day) + step).isoformat()


def day_of(mention: DateMention, meeting: Meeting) -> str:
    """The day with its year; one that was inferred is inferred again from the period of the meeting.

    The review of a year is held in its second half, or in the first half of the year after; a pact at the beginning.
    """
    reviewed = number(meeting.periods.get("annual_review"))
    early = mention.basis == "header_year" and reviewed is not None and mention.value[:4] < str(reviewed)
    if mention.value[:4].isdigit() and mention.basis != "inferred_from_period" and not early:
        return mention.value
    if not mention.value[5:7].isdigit():
        return mention.value  # "hôm qua" of an article without a date
    month = int(mention.value[5:7])
    year = held_in(meeting, month)
    return mention.value if year is None else f"{year}{mention.value[4:]}"


def held_in(meeting: Meeting, month: int) -> int | None:
    """The year in which a meeting of these periods was held, in that month; None when no period is known."""
    reviewed = meeting.periods.get("annual_review")
    if reviewed:
        year = number(reviewed) or 0
        return year if month >= _FIRST_MONTH_OF_REVIEWS or "/" in reviewed else year + 1
    half = meeting.periods.get("midyear_review")
    if half:
        return number(half)
    quarter = meeting.periods.get("other") or ""
    if "-Q" in quarter and (ended := number(quarter)):
        return ended + 1 if quarter.endswith("Q4") and month < _FIRST_MONTH_OF_REVIEWS else ended
    period = meeting.periods.get("pact_signing") or meeting.periods.get("launch")
    pledged = number(period)
    if pledged is None:
        return None
    if period and "/" in period:
        return pledged - (month >= _SCHOOL_BEGINS)
    return pledged - 1 if month >= _LAST_MONTHS else pledged


_FIRST_MONTH_OF_REVIEWS = 6  # own sample archive and dev: reviews of a year from August on, at the earliest
_SCHOOL_BEGINS = 7  # a pact of July or later is signed in the first calendar year of its school year
_LAST_MONTHS = 11  # a pact of November or December is the next year's
