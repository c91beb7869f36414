"""One role over the years: the lead names the role, a list pairs each year with who has it.

"Cụm trưởng qua các năm: A (2020), B (2021)"; "Cụm trưởng các năm: 2020 - A; 2021 - B"; and the same with a pair a line.
"""

import re
from collections.abc import Iterator

from thidua.link.context import Context
from thidua.link.roles.lists import Pair, RoleList
from thidua.link.roles.rules import prove
from thidua.link.roles.years import year_at
from thidua.link.stream import Item, Stream

_LEAD = re.compile(
    r"@R(?P<role>\d+) (?:(?:lần lượt|qua|của|trong|cụm|khối|@C\d+) )*(?:các|từng|những|mỗi|@Q\d+) "
    r"(?:(?:năm|nhiệm kỳ|thời kỳ|gần đây|qua|vừa|công tác|liên tiếp|lần lượt|là|gồm|như sau) )*(?P<signs>: )?(?=@|20|$)"
)
# "vai trò Cụm trưởng lần lượt qua tay A (2022), B (2023) và năm 2024 này là C"
_PASSED = re.compile(
    r"@R(?P<role>\d+) (?:(?:đã|từng|luân phiên|xoay vòng) )*(?:lần lượt )?(?:đã )?"
    r"(?:qua tay|(?<=lần lượt )(?:do|là|thuộc về|về tay|trao cho)) (?:các )?(?=@U)"
)
_YEAR_FIRST = re.compile(
    r"(?:(?:năm|đến|tới|sang|nay) )*(?:@Y(?P<year>\d+)|(?P<bare>20[0-3]\d)) (?:này |nay )?"
    r"(?:(?:là|do|thuộc về|đến lượt) |[-:(|] )?@U(?P<units>\d+) (?:\) )?"
)
_UNIT_FIRST = re.compile(r"@U(?P<units>\d+) (?:[-:(|] )?(?:năm )?(?:@Y(?P<year>\d+)|(?P<bare>20[0-3]\d)) (?:\) )?")
_BETWEEN = re.compile(r"(?:; |, |\. |và |rồi )*")
_ITEM = re.compile(r"(?:[^\w\s@]+ |\d{1,2} [.)] )*")
_IN_BRACKET = re.compile(r"\s*\(\s*(?:năm\s+)?(20[0-3]\d)\s*\)", re.IGNORECASE)
RULE = "roles.of_years"
_FEWEST = 2  # years


def year_lists(context: Context) -> Iterator[RoleList]:
    """One list of a single pair for each year that a list names, in text order."""
    for n, stream in enumerate(context.streams):
        every = _LEAD.search(stream.string) if "@R" in stream.string else None
        lead = every or (_PASSED.search(stream.string) if "@R" in stream.string else None)
        phrase = stream.role(int(lead["role"])) if lead else None
        if lead is None or phrase is None or phrase.year is not None or len(phrase.roles) > 1:
            continue
        entity = context.cluster_near(phrase.cluster, stream.start)
        below = lead.end() >= len(stream.string)
        found = list(_below(context, n + 1) if below else _inline(context, stream, lead.end()))
        at = (stream.start, int(lead["role"]))
        if every and not below and not found:  # of several years, but nobody can say which: no statement of this one
            yield RoleList(phrase.roles, None, None, (), at, RULE)
        if entity is not None and len(found) >= _FEWEST:
            for year, item, where, token in found:
                yield RoleList(phrase.roles, year, None, (Pair(entity, (item,), where, token),), at, RULE)


Told = tuple[int, Item, Stream, int]  # a year, who has the role in it, and where that stands


def _inline(context: Context, stream: Stream, at: int) -> Iterator[Told]:
    """The pairs of the sentence from `at` on; none where anything else stands among them."""
    if listed := re.fullmatch(r"@U(\d+) (?:[.;] )?", stream.string[at:]):
        yield from _in_brackets(context, stream, int(listed[1]))
        return
    found = []
    if opens := re.match(r"@U(\d+) (?=(?:, |và |rồi |; )+(?:(?:năm|đến|tới|sang|nay) )*(?:@Y|20))", stream.string[at:]):
        found = list(_in_brackets(context, stream, int(opens[1])))
        between = _BETWEEN.match(stream.string, at + opens.end())
        at = between.end() if found and between else at
    while match := _YEAR_FIRST.match(stream.string, at) or _UNIT_FIRST.match(stream.string, at):
        if (told := _told(stream, match)) is None:
            return
        found.append(told)
        between = _BETWEEN.match(stream.string, match.end())
        at = between.end() if between else match.end()
    if at >= len(stream.string):
        yield from found


def _below(context: Context, n: int) -> Iterator[Told]:
    """The pairs of the lines from sentence `n` on."""
    for stream in context.streams[n:]:
        mark = _ITEM.match(stream.string)
        at = mark.end() if mark else 0
        match = _YEAR_FIRST.match(stream.string, at) or _UNIT_FIRST.match(stream.string, at)
        told = _told(stream, match) if match else None
        if match is None or told is None or not _BETWEEN.fullmatch(stream.string, match.end()):
            return
        yield told


def _told(stream: Stream, match: re.Match[str]) -> Told | None:
    """The year and the one unit of a pair."""
    year = int(match["bare"]) if match["bare"] else year_at(stream, int(match["year"]))
    token = int(match["units"])
    items = stream.units(token).items
    return (year, items[0], stream, token) if year and len(items) == 1 else None


def _in_brackets(context: Context, stream: Stream, token: int) -> Iterator[Told]:
    """The units of a list that has the year of each behind it; none where one has none."""
    items = stream.units(token).items
    years = [_IN_BRACKET.match(context.article.text, item.end) for item in items]
    for item, year in zip(items, years, strict=True):
        if all(years) and year:
            yield int(year[1]), item, stream, token


prove(
    RULE,
    {
        "Cụm trưởng qua các năm: {A} (2023), {B} (2024), {C} (2025).": "chair A; chair B; election chair C 2025",
        "Cụm trưởng qua các năm: 2023 - {A}; 2024 - {B}.": "chair A; chair B",
        "Cờ Cụm trưởng lần lượt qua tay {A} (2022), {B} (2023) và năm 2024 này là {C}.": "chair A; chair B; chair C",
        "Cụm trưởng qua các nhiệm kỳ: {A} năm 2023, {B} năm 2024.": "chair A; chair B",
    },
    [
        "Cụm trưởng qua các năm: {A} (2 lần), {B} (1 lần).",
        "Cờ Cụm trưởng lần lượt qua tay {A}, {B} và {C}.",
        "Trong các năm 2023, 2024, {A} và {B} dẫn đầu; Cụm trưởng biểu dương.",
    ],
)
