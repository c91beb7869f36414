"""Meetings that are not the cluster's: of another cluster, told in passing ("Tuần này, Cụm thi đua số 7 ký giao ước"
beside number 4's review), or of one unit alone ("Trường A vừa tổng kết năm học; trường thuộc Cụm thi đua số 3")."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.link.events.cues import Cue, token_at
from thidua.link.events.period import number, printed_for
from thidua.link.stream import NEXT_YEAR, Stream, year_of
from thidua.model import ClusterRef

# How a sentence turns to somebody else, who then holds a meeting of his own.
_MEANWHILE = re.compile(
    r"(?:trước đó|sau đó|cùng ngày|cùng lúc|cùng thời gian(?: này)?|trong khi đó|tuần (?:này|trước|qua|tới)"
    r"|hôm (?:qua|trước|sau)|mới đây|mấy hôm trước|cũng trong (?:ngày|tuần|tháng)[^@.;:,]{0,12}|tương tự"
    r"|trong tháng|còn|riêng|bên cạnh đó|ngoài ra|@D\d+)(?: một (?:ngày|tuần|tháng))? (?:, )?@C(?P<i>\d+) "
)


# One unit, by itself, looks back on its year: no host, who "tổ chức hội nghị" for the others.
_ALONE = re.compile(
    r"(?:^|[,;:] |trước đó |hôm qua |hôm nay |tuần qua )@U(?P<i>\d+) (?:@D\d+ )?"
    r"(?P<apart>, (?:là )?(?:(?:một |đơn vị |thành viên |trường |cơ quan |tập thể )+(?:thuộc|của|trong|tại) )@C\d+ "
    r"(?:(?:-|của|thuộc|,|\() )*(?:@[OUI]\d+ )?, )?(?:(?:đã|vừa|mới|cũng|hôm qua|vừa qua|@D\d+) )*$"
)
_OWN_YEAR = re.compile(
    r"(?:tổng kết|sơ kết) (?:(?:công tác|hoạt động|nhiệm vụ|năm|tình hình|học kỳ) (?!thi đua)"
    r"(?:(?!cụm|khối|thi )[^@.;:,]+ )?)?(?:@[YD]\d+ )?(?:[.;,]|$|(?:với|và|đạt|trong|tại|ở|vào|hôm|bằng) )"
)
_OF_SEVERAL = re.compile(r"@[CRHQ]\d|(?:^| )(?:cụm|khối|các|khu vực|thi đua) ")


def of_one_unit(cue: Cue) -> bool:
    """Whether a review is that of a unit alone, in a sentence that says nothing of a cluster or of others."""
    if cue.type not in ("annual_review", "midyear_review"):
        return False
    string = cue.stream.string
    alone = _ALONE.search(string[: cue.start])
    if alone is None or len(cue.stream.units(int(alone["i"])).items) != 1 or not _OWN_YEAR.match(string, cue.start):
        return False
    apart = alone["apart"] or ""
    return not _OF_SEVERAL.search(string.replace(apart, ", ") if apart else string)


def for_next_year(cue: Cue) -> bool:
    """Whether what is asked for is told of the year to come: "phải sửa quy chế trước khi ký giao ước năm tới" rules
    nothing of the meeting at which it is said."""
    behind = cue.stream.tokens[token_at(cue.stream, cue.end - 1) + 1 :][:_NEXT]
    return any(t.type == "Y" and year_of(t) == NEXT_YEAR for t in behind)


_NEXT = 3  # tokens behind an event's word in which its year stands


def own_cues(cues: Sequence[Cue], announced: Sequence[Cue]) -> list[Cue]:
    """The cues without those of a meeting that a sentence gives to another cluster than the first one's, or of a unit,
    and without what the programme of an `announced` meeting lists.

    An article that tells of several clusters alike tells of them in one sentence, or without such a turn.
    """
    cues = _without_programme([c for c in cues if not of_one_unit(c)], announced)
    return [c for c in cues if not turns_away(c.stream, cues[0].stream, c.start)]


_ITEM = re.compile(r"(?:(?:\d{1,2}|[a-zđ]|[ivx]+) [.)] |[-+*] )(?:(?:nội dung|phần|tiến hành|kết quả|về|việc) )*$")
_HEAD = 4  # sentences in which a paper says what it is


def in_minutes(context: Context, cue: Cue) -> bool:
    """Whether a weak word of review opens an item of the minutes of a meeting: "2. Bình xét: ..."."""
    minutes = any("biên bản" in s.string for s in context.streams[:_HEAD])
    return minutes and bool(_ITEM.fullmatch(cue.stream.string[: cue.start]))


_PROGRAMME = re.compile(
    r"(?:trong )?(?:chương trình|lịch trình|kịch bản) (?:(?:[^@.;:, ]+|@[CD]\d+) ){0,6}?(?:có|gồm|bao gồm|là) "
)


def _without_programme(told: Sequence[Cue], announced: Sequence[Cue]) -> list[Cue]:
    """The cues without what the programme of a meeting still to come lists: "dự kiến mở ngày 10/12 ... Chương trình có
    giao hữu bóng chuyền, bình xét"."""
    if not any(cue.weight >= _SURE and cue.type in ("annual_review", "midyear_review") for cue in announced):
        return list(told)
    return [cue for cue in told if not _PROGRAMME.match(cue.stream.string)]


_MONTHS_LATER = "05"  # of the year after the one reviewed: the last month in which that review is held
_SURE = 0.8  # from here a word tells its event by itself


def without_past_reviews(cues: Sequence[Cue], day: str | None) -> list[Cue]:
    """The cues without reviews of a year long gone on the article's `day`, where another event is told: at games of
    August 2023 somebody recalls what happened "tại buổi tổng kết năm 2022"."""
    if day is None or not day[:4].isdigit():
        return list(cues)

    def past(cue: Cue) -> bool:
        year = number(printed_for(cue)) if cue.type == "annual_review" else None
        return year is not None and day[:7] > f"{year + 1}-{_MONTHS_LATER}"

    kept = [cue for cue in cues if not past(cue)]
    return kept if any(c.weight >= _SURE and c.type != "annual_review" for c in kept) else list(cues)


def turns_away(stream: Stream, main: Stream, before: int | None = None) -> bool:
    """Whether a sentence turns to one cluster that is not the only one of the sentence `main`.

    Args:
        stream: the sentence.
        main: that tells the article's own meeting.
        before: place in the sentence's string before which it must have turned; None for anywhere.
    """
    if stream is main or "@C" not in stream.string:
        return False
    turn = _MEANWHILE.match(stream.string)
    if turn is None or (before is not None and turn.end() > before + 1):
        return False
    own, other = _number(main, None), _number(stream, int(turn["i"]))
    return own is not None and other not in (None, own)


def _number(stream: Stream, i: int | None) -> int | None:
    """The number of the cluster at token i, which no other one stands beside; of the sentence's only one for None."""
    refs = {k: t.value for k, t in enumerate(stream.tokens) if t.type == "C" and isinstance(t.value, ClusterRef)}
    numbers = {ref.number for ref in refs.values() if ref.number is not None}
    at = refs.get(i) if i is not None else None
    only = next(iter(numbers)) if len(numbers) == 1 else None
    return only if i is None or (at is not None and at.number == only) else None
