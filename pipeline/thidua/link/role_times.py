"""Roles of other times: told of long ago, and told year by year ("Cụm trưởng năm 2022 là A, năm 2023 là B")."""

import re
from collections.abc import Iterator
from dataclasses import replace

from thidua.link.role_said import Said
from thidua.link.stream import RolePhrase, Stream, is_last_year, told_year
from thidua.words import NUMBER

# How a sentence begins that goes back: "Mười năm trước, ...", "Nhiệm kỳ trước do A ...", "Trước kia, ...".
_GOES_BACK = re.compile(
    r"^(?:[\"-] )?(?:(?:còn nhớ|hồi|vào|ở|từ|trong|ngay) )*(?:@Y(?P<year>\d+) |cách đây (?!ít |vài |một (?:tuần|tháng))"
    r"|trước kia |trước đây |ngày trước |ngày xưa |thuở |hồi (?:đó|ấy) |(?:nhiệm kỳ|khóa|kỳ) (?:trước|cũ) )"
)
_YEARS_AGO = re.compile(
    rf"(?:cách đây )?(?:{NUMBER}|mấy|vài|nhiều) năm (?:trước|về trước|qua|nay|trước đây)$|cách đây "
)
_NOW = re.compile(r"(?:^| )(?:nay|hiện|hiện nay|đến nay|bây giờ|giờ) ")
# "Hồi A làm Cụm trưởng, ...", "từ thời A còn làm Cụm trưởng": when it was, right before the unit.
_BACK_WHEN = re.compile(r"(?:^| )(?:hồi|thời|dạo|thuở|lúc) (?:còn |mà |do )*$")
_SERIES = re.compile(
    r"(?:đảm nhận |đảm nhiệm |giữ |phụ trách )?(?:\) )?(?:[,;] |và |còn |rồi )+"
    r"(?:(?:đến|sang|cho|bước sang|từ) )*@Y(?P<year>\d+) (?:, )?"
    r"(?:là|do|thuộc về|đến lượt|tới lượt|giao cho|được giao cho|chuyển sang|chuyển cho) (?:cho )?@U(?P<unit>\d+) "
    r"(?!(?:bầu|giao|phân công|tổ chức|được) )"
    r"|(?:\) )?[,;] (?:còn |và )?@U(?P<next>\d+) (?:là |làm |giữ )?@Y(?P<then>\d+) (?=[.,;] |và |còn )"
)


def former(stream: Stream, match: re.Match[str], phrase: RolePhrase, year: int | None, act: bool) -> bool:
    """Whether a match tells of a time long gone, for which no year can be given.

    Args:
        stream: the sentence.
        match: of a frame, with `to` captured.
        phrase: the role it tells.
        year: that its words print for the role.
        act: whether it tells an act: the year of an act is not that of the role.
    """
    dated = year is not None
    before = stream.string[: match.start()]
    if _BACK_WHEN.search(stream.string[: stream.at[int(match["to"])]]):
        return not dated
    back = _GOES_BACK.match(stream.string)
    if back is None or (back.end() > match.end()) or _NOW.search(before[back.end() :]):
        return False
    if back["year"] is None:
        return not dated
    token = stream.tokens[int(back["year"])]
    ago = _YEARS_AGO.match(token.folded)
    return bool(ago) or (is_last_year(token) and (not dated or (act and phrase.year is None)))


def year_by_year(stream: Stream, match: re.Match[str], said: Said) -> Iterator[Said]:
    """The bearers of the years that follow in a row: "Cụm trưởng năm 2022 là A, năm 2023 là B, năm 2024 là C".

    Args:
        stream: the sentence.
        match: that told the first.
        said: the first, with its year.
    """
    at = match.end()
    while said.year is not None and (found := _SERIES.match(stream.string, at)):
        items = stream.units(int(found["unit"] or found["next"])).items
        year = told_year(stream.tokens[int(found["year"] or found["then"])])
        if len(items) != 1 or year is None or year <= said.year:
            return
        start, end = stream.span(found)
        said = replace(
            said, unit=items[0].ref.unit, year=year, giver=None, evidence=replace(said.evidence, start=start, end=end)
        )
        yield said
        at = found.end()
