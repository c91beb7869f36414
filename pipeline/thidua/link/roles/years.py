"""For which year a role holds, as far as the sentence says so; the rest roles.py infers from the meeting."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from thidua.link.context import Context
from thidua.link.roles.bearers import outgoing
from thidua.link.roles.said import Said
from thidua.link.roles.times import given_for
from thidua.link.stream import LAST_YEAR, NEXT_YEAR, THIS_YEAR, Stream, told_year, year_of
from thidua.model import DateMention

# A statement of an article is about its own time. Anniversaries ("1946-2024") stand near roles and mean no role's year.
NEAR_YEARS = 2
_OWN_TIME = ("roles.in_list", "roles.now_holds")  # statements that take no year from others
_COUNTED = {NEXT_YEAR: 1, LAST_YEAR: -1, THIS_YEAR: 0}  # from the year the article is about
_LONGEST_BRACKET = 90  # characters
_BARE_YEAR = re.compile(r"(?:trưởng|phó)\s+(?P<year>(?:19|20)\d\d)(?![\d/-])", re.IGNORECASE)
_LONGEST_JOINT = 6  # characters between two clauses: ", còn "
_OPENS = re.compile(
    r"(?:^|[,;:] )(?:(?:sang|bước sang|trong|cho|từ|kể từ|bắt đầu từ|còn|riêng) )?@Y(\d+) (?:, )?(?:[^\s;.]+ ){0,4}$"
    r"|@Y(\d+) : [^.]*$"
)
# "Ban điều hành năm 2025 gồm Cụm trưởng A và Cụm phó B"
_BOARD = re.compile(
    r"(?:ban điều hành|ban lãnh đạo|thường trực|bộ đôi|bộ máy|ê kíp)(?: (?:điều hành|của|cụm|khối|@C\d+|lãnh đạo))* "
    r"(?:trong |cho |nhiệm kỳ )?@Y(\d+) (?:[^@.;:]*)(?:gồm|là|có|:) [^.;]*$"
)
_OPENS_SENTENCE = re.compile(r"^(?:- )?(?:(?:sang|bước sang|trong|từ|vào) )?@Y(\d+) [,:] (?:(?!@Y)[^.]+ )?$")
# "Từ 1/1/2025, A là Cụm trưởng"
_FROM_DAY = re.compile(r"(?:^|, )(?:kể )?từ (?:ngày )?@D(\d+) (?:, )?(?:(?!@[YD])[^;.]+ )?$")
_SINCE_BEHIND = re.compile(r"(?:kể |bắt đầu |tính )?từ (?:ngày )?@D(\d+) ")  # "A giữ chức Cụm trưởng từ 1/1/2025"
_SINCE_INSIDE = re.compile(r"@R\d+ (?:kể )?từ (?:ngày )?@D(\d+) ")  # "Cụm trưởng từ 1/1/2025 do A đảm nhận"
# When an act was: "Cuối năm 2022, A bàn giao", "A, đơn vị mà cuối năm ngoái đã nhận", "nhận từ A hồi đầu năm 2024"
_WHEN = re.compile(r"(?:^|[,;:] |mà |khi |rằng )(?:(?:vào|hồi|từ|ngay từ|trong) )?@[DY](\d+) (?:[^@;.]+ )?$")
_WHEN_INSIDE = re.compile(r"(?<!từ )(?<!từ ngày )@[DY](\d+) |từ @[DY](?P<part>\d+) ")
_WHEN_BEHIND = re.compile(
    r"(?:, )?(?:(?:bàn giao|chuyển giao|trao|giao|chuyển) (?:lại )?)?"
    r"(?:(?:hồi|vào|ngay từ) @[DY](\d+) |(?:kể )?từ @[DY](?P<part>\d+) )"
)
_PARTS = ("đầu năm", "cuối năm")  # of a year; a day behind "từ" is when the role begins
_FOLLOWS = re.compile(
    r"(?:(?:vừa |mới )+(?:được )?(?:[^@.,;\s]+ ){0,2}?(?:bầu|chọn|tín nhiệm|suy tôn|cử|phân công) )?"
    r"(?:(?:trong|của|cho|vào|từ|,|nhiệm|kỳ|cụm|khối|@[CO]\d+|thi|đua|-|các|tiếp|theo|công|tác|\)|bắt|đầu|kể|vì|"
    r"lâm|thời|hai|ba|những|liền|\") ){0,6}@Y(\d+) "
)
# "Năm học tới, ...": no date that stands in the calendar by itself.
_NEXT_OPENS = re.compile(
    r"^(?:sang |bước sang |trong |từ )?(?:năm học|nhiệm kỳ|năm) (?:tới|sau|tiếp theo|kế tiếp) (?:, )?(?:[^;.@]|@C)*$"
)
_NEXT_FOLLOWS = re.compile(
    r"(?:(?:trong|của|cho|vào|từ|@C\d+) ){0,3}(?:(?:năm học|nhiệm kỳ|năm) (?:tới|sau|tiếp theo|kế tiếp)|"
    r"nhiệm kỳ mới|sang năm) "
)
_NEXT_INSIDE = re.compile(r"(?:^| )(?:(?:năm học|nhiệm kỳ|năm) (?:tới|sau|tiếp theo|kế tiếp)|sang năm) ")
# "Hội nghị năm 2021 đã bầu A ...": for the year after.
_AT_MEETING = re.compile(
    r"(?:hội nghị|kỳ họp|phiên họp|buổi họp|cuộc họp) (?:[^@.;:,]+ )?@Y(\d+) (?:, )?(?:[^@.;:,]+ )?$"
)
# "... và bàn giao cho B | đảm nhận trong năm 2014"
_TAKES_ON = re.compile(
    r"(?:(?:tiếp tục|tiếp|để|sẽ) )*(?:đảm nhận|đảm nhiệm|đảm trách|gánh vác|phụ trách|giữ|điều hành|thực hiện|nắm giữ"
    r"|lo liệu|cầm trịch) (?:[^@.;,\s]+ ){0,4}?@Y(\d+) "
)
_INSIDE = re.compile(r"(?<!của )@Y(\d+) ")


def stated_year(stream: Stream, match: re.Match[str], act: bool) -> int | None:
    """The year printed inside the clause of a match, else one that opens the clause or ends it.

    A year that opens the sentence far before a bare statement dates it; before an act it may be the year reviewed.
    """
    before = stream.string[: match.start()]
    found = (
        _INSIDE.search(match[0])
        or _OPENS.search(before)
        or (None if act else _OPENS_SENTENCE.search(before) or _BOARD.search(before))
        or _FOLLOWS.match(stream.string[match.end() :])
    )
    time = _time_of(stream, match) if act else None
    if found and (time is None or int(found[found.lastindex or 1]) != time):
        token = stream.tokens[int(found[found.lastindex or 1])]
        year = told_year(token)
        return THIS_YEAR if year is None and token.folded == "năm nay" else year
    behind = _SINCE_BEHIND.match(stream.string, match.end())
    if act and behind and not _well_before_its_end(stream, int(behind[1])):
        behind = None
    if since := _FROM_DAY.search(before) or _SINCE_INSIDE.search(match[0]) or behind:
        return year_at(stream, int(since[1]))
    if time is not None:
        return given_for(stream.tokens[time])
    coming = (
        _NEXT_INSIDE.search(match[0]) or _NEXT_OPENS.search(before) or _NEXT_FOLLOWS.match(stream.string[match.end() :])
    )
    return NEXT_YEAR if coming else None


def _well_before_its_end(stream: Stream, i: int) -> bool:
    """Whether the day or month at token i is of a year's first three quarters: what begins then is of that year."""
    value = stream.tokens[i].value
    return isinstance(value, DateMention) and "01" <= value.value[5:7] <= "09"


def _time_of(stream: Stream, match: re.Match[str]) -> int | None:
    """The token of the time at which an act was done, where it tells the year for which the act gives a role."""
    for found in (
        _WHEN.search(stream.string[: match.start()]),
        *_WHEN_INSIDE.finditer(match[0]),
        _WHEN_BEHIND.match(stream.string, match.end()),
    ):
        token = stream.tokens[int(found[found.lastindex or 1])] if found else None
        value = token.value if token else None
        if token is None or found is None or not isinstance(value, DateMention):
            continue
        part = token.folded.startswith(_PARTS)
        sure = value.basis in ("stated", "relative") and "part" not in {k for k, v in found.groupdict().items() if v}
        if (part or (sure and value.precision != "year")) and given_for(token) is not None:
            return int(found[found.lastindex or 1])
    return None


def year_said(stream: Stream, name: str, match: re.Match[str], act: bool, now: int | None) -> int | None:
    """The year that a match of the frame `name` states for its role, NEXT_YEAR for "năm tới".

    Args:
        stream: the sentence.
        name: of the frame.
        match: with `role` captured.
        act: whether the match tells an act.
        now: the year the article is about.
    """
    printed = stream.role(int(match["role"])).year
    if outgoing(match) and (takes := _TAKES_ON.match(stream.string, match.end())):
        return told_year(stream.tokens[int(takes[1])])
    stated = stated_year(stream, match, act) if printed is None else printed
    if stated is None and act and now and (meeting := _AT_MEETING.search(stream.string[: match.start()])):
        year = resolved(told_year(stream.tokens[int(meeting[1])]), now)
        return year + 1 if year and year < now else None
    if stated and outgoing(match) and (printed or stated == now):
        return stated + 1  # the year of who gives the role up
    if stated and now and name == "roles.gave_up_flag":
        return min(stated, now)  # who gives the flag of the coming year has had it until now
    return stated


def told_here(stream: Stream, begin: int, end: int) -> int | None:
    """The year printed between two positions of a sentence, or right behind the second; None where there are two."""
    told = {year_of(stream.tokens[int(n)]) for n in re.findall(r"@Y(\d+) ", stream.string[begin:end])} - {None}
    behind = re.match(r"(?:(?:trong|cho|của|,) )*@Y(\d+) ", stream.string[end:])
    if not told and behind:
        return year_of(stream.tokens[int(behind[1])])
    return told.pop() if len(told) == 1 else None


def year_at(stream: Stream, index: int) -> int | None:
    """The year of the date token at `index`."""
    return year_of(stream.tokens[index])


def resolved(year: int | None, now: int | None) -> int | None:
    """A stated year; "năm tới" and "năm ngoái" counted from the year `now` that the article is about."""
    if year is None or year not in _COUNTED:
        return year
    return None if now is None else now + _COUNTED[year]


def bracket_year(context: Context, end: int) -> int | None:
    """The year inside the bracket that opens behind a unit of a list: "A (Cụm trưởng năm 2025)", "A (Cụm trưởng
    2025)"."""
    text = context.article.text
    if not text[end : end + 2].strip().startswith("("):
        return None
    close = text.find(")", end, end + _LONGEST_BRACKET)
    years = [
        int(m.value[-4:])
        for m in context.mentions
        if isinstance(m, DateMention) and m.precision in ("year", "school_year")
        if end <= m.start < close and m.value[-4:].isdigit()
    ]
    bare = None if years or close < 0 else _BARE_YEAR.search(text, end, close)
    return int(bare["year"]) if bare else years[0] if years else None


def lead_year(stream: Stream) -> int | None:
    """The one year that a lead line prints, for the items of the list below it."""
    years = {year_at(stream, i) for i in stream.each("Y")}
    years |= {stream.role(i).year for i in stream.each("R")} - {None}
    return years.pop() if len(years) == 1 else None


def one_year(said: Sequence[Said]) -> list[Said]:
    """One year said for several roles of one act counts for all: "bầu A là Cụm trưởng, B là Cụm phó năm 2020".

    Not for who gives the role up ("A, Cụm trưởng mãn nhiệm, trao cờ cho B, Cụm trưởng năm 2025"), nor for what the
    taker has been: "bàn giao vai trò Cụm trưởng năm 2025 cho B, đơn vị Cụm phó".
    """
    givers = {s.giver.unit_id for s in said if s.giver}
    of_giver = {id(s) for s in said if s.kind is None and s.unit.unit_id in givers}
    years = {s.year for s in said if s.year is not None and id(s) not in of_giver}
    if len(years) != 1:
        return list(said)
    (year,) = years
    beside = {id(s) for s, t in pairwise(said) if _one_clause(s, t)}
    first = min(s.evidence.start for s in said if s.year is not None)
    takes = {(s.unit.unit_id, s.role) for s in said if s.kind}
    return [
        replace(s, year=year)
        if s.year is None
        and (s.kind or id(s) in beside or (s.evidence.start >= first and s.unit.unit_id not in givers))
        and s.evidence.rule not in _OWN_TIME
        and not (s.kind is None and any(unit == s.unit.unit_id and role != s.role for unit, role in takes))
        and not (s.kind and _of_who_had_it(s, said))
        else s
        for s in said
    ]


def _of_who_had_it(act: Said, said: Sequence[Said]) -> bool:
    """Whether every year said is of another unit that is told, before an act, to have the role which the act gives:
    "A, Cụm trưởng năm 2024, cảm ơn ..., bàn giao nhiệm vụ Cụm trưởng cho B"."""
    return all(
        s.kind is None
        and s.role == act.role
        and s.unit.unit_id != act.unit.unit_id
        and s.evidence.end <= act.evidence.start
        for s in said
        if s.year is not None
    )


def _one_clause(first: Said, second: Said) -> bool:
    """Whether two bare statements are one: "A làm Cụm trưởng, B làm Cụm phó năm 2025"."""
    gap = second.evidence.start - first.evidence.end
    told = first.kind is None and second.year is not None and second.giver is None
    return told and first.role != second.role and 0 <= gap <= _LONGEST_JOINT


def plausible(year: int | None, now: int | None) -> bool:
    """Whether a printed year can be the year of a role in an article about the year `now`."""
    return year is None or now is None or abs(year - now) <= NEAR_YEARS
