"""A role that one clause names, and who has it in other years, told by the year alone.

"Cụm trưởng năm 2021 là A, năm 2022 là B, năm 2023 đến lượt C"; "Cụm trưởng là A; năm tới: B".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import plausible, resolved, year_at
from thidua.link.stream import Item, Stream
from thidua.model import Evidence

_NAME = "roles.year_after_year"
_CLAUSE: Frame = frame(
    _NAME,
    r"(?:(?:đảm nhận|đảm nhiệm|đảm trách|phụ trách|điều hành|giữ) )?"
    r"(?:[,;.)] |và |còn |rồi |tiếp đó |sau đó )*(?:sang |đến |tới |bước sang |trong )*"
    r"(?:{Y:year}|(?P<bare>20[0-3]\d) )(?:, )?"
    r"(?P<tells>(?:(?:là|thuộc về|do|đến lượt|tới lượt|được giao cho|giao cho|trao cho|chuyển sang|về tay|:|-|\() )*)"
    r"<P>{U:to}(?:\) )?(?P<holds>đảm nhận |đảm nhiệm |đảm trách |phụ trách |gánh vác |tiếp quản |)"
    r"(?=(?P<ends>[.;] |$|(?:, |và )(?:sang |đến |tới )?(?:năm )?(?:@Y|20[0-3]\d))|[,)] |và )",
    VOCABULARY,
)
# "A làm Cụm trưởng năm 2024, B năm 2025": the year behind the unit.
_UNIT_FIRST: Frame = frame(
    _NAME,
    r"(?:[,;] |và |còn |rồi )+<P>{U:to}(?:(?:trong|vào|cho|của|nhiệm kỳ) )*{Y:year}(?P<ends>)(?=[.;,)] |$|và @U)",
    VOCABULARY,
)
# "Theo kế hoạch luân phiên, ... năm 2025 đến lượt B": a plan gives nobody the role.
_ROTATES = re.compile(
    r"(?:kế hoạch|lịch|lộ trình|quy chế|nguyên tắc|cơ chế|phương án|quy định|thông lệ|danh sách|bảng|vòng|thứ tự"
    r"|chế độ) (?:[^@.;:,]+ )?(?:luân phiên|xoay vòng|luân chuyển)"
    r"|(?:luân phiên|xoay vòng|luân chuyển) (?:[^@.;:,]+ )?(?:theo|hằng năm|hàng năm|mỗi năm|từng năm)"
)
_WITHOUT_ROLE = re.compile(r"(?:đến lượt|tới lượt|thuộc về|về tay|giao cho|trao cho|chuyển sang) ")
prove(
    _NAME,
    {
        "Cụm trưởng năm 2024 là {A}, năm 2025 là {B}.": "election chair B 2025",
        "Năm 2024, Cụm trưởng là {A}; sang năm 2025 đến lượt {B}.": "election chair B 2025",
        "Cụm phó năm 2023: {C}; năm 2024: {A}.": "deputy A",
        "{A} làm Cụm trưởng năm 2024, {B} năm 2025.": "election chair B 2025",
        "Cụm trưởng năm 2024 là {A}. Năm 2025 đến lượt {B}.": "election chair B 2025",
    },
    [
        "Cụm trưởng năm 2024 là {A}, năm 2025 {B} đăng cai hội thao.",
        "Cụm trưởng năm 2024 là {A}, năm 2025 là {B} đăng cai hội thao.",
        "Cụm trưởng năm 2024 là {A}, năm 2025 sẽ là {B}.",
        "Cụm trưởng năm 2024 là {A}. Năm 2025 là năm {B} kỷ niệm ngày thành lập.",
        "{A} là Cụm trưởng, {B} năm 2025.",
        "{A} làm Cụm trưởng năm 2024, {B} năm 2025 đăng cai hội thao.",
        "Cụm trưởng năm 2024 là {A}. Năm 2023, {B} dẫn đầu.",
    ],
)


def years_after(context: Context, stream: Stream, said: Sequence[Said], before: Sequence[Said]) -> list[Said]:
    """Who has the roles of the last statement in the years that the clauses behind it name.

    Args:
        context: with entities set.
        stream: the sentence.
        said: what it says of roles.
        before: what the sentence before it says of them.
    """
    last = [s for s in said if s.evidence == said[-1].evidence]
    if last and len(last) == len(said) and last[0].giver is None:
        end = next((i for i, t in enumerate(stream.tokens) if t.start >= last[0].evidence.end), None)
        return _told(context, stream, last, stream.at[end], opens=False) if end is not None else []
    before = [s for s in before if s.evidence == before[-1].evidence]
    if said or not before or "@R" in stream.string or not _WITHOUT_ROLE.search(stream.string):
        return []
    return _told(context, stream, before, 0, opens=True)


def _told(context: Context, stream: Stream, last: Sequence[Said], at: int, opens: bool) -> list[Said]:
    """The statements of the clauses from position `at` on, each for as many units as there are roles."""
    now = last[0].entity.year or context.year
    found: list[Said] = []
    known = {last[0].year}
    for match, items in _clauses(stream, at):
        year = resolved(_year(stream, match), now)
        if year is not None and _ROTATES.search(stream.string) and _to_come(match, year, last[0].year, now):
            context.drop("planned", *stream.span(match), _NAME)
            break
        if year is None or year in known or not plausible(year, now) or len(items) != len(last):
            break
        if (opens and not _WITHOUT_ROLE.search(match[0])) or superior(items[0].ref.unit, []):
            break
        unlike = items[0].ref.unit.unit_kind != last[0].unit.unit_kind
        if match.re is _UNIT_FIRST.pattern and (unlike or last[0].year is None):
            break  # "A là Cụm trưởng Cụm thi đua số 2, Bộ CHQS tỉnh B trong năm 2021": whose cluster it is
        known.add(year)
        evidence = Evidence(*stream.span(match), _NAME, 0.85)
        for one, item in zip(last, items, strict=True):
            found.append(replace(one, unit=item.ref.unit, year=year, kind=None, evidence=evidence))
    return found


def _to_come(match: re.Match[str], year: int, told: int | None, now: int | None) -> bool:
    """Whether a clause of a planned rotation tells of a turn still to come: after the article's own year, or the next
    one after that of the role told before it."""
    return (now is not None and year > now) or ("lượt " in match["tells"] and told is not None and year > told)


def _clauses(stream: Stream, at: int) -> Iterator[tuple[re.Match[str], tuple[Item, ...]]]:
    """The clauses that follow each other from position `at` on, with their units."""
    while match := _CLAUSE.pattern.match(stream.string, at) or _UNIT_FIRST.pattern.match(stream.string, at):
        if not (match["ends"] is not None or match["tells"] or match["holds"]):
            return
        to = captured(match, "to")
        yield match, stream.units(to).items if to is not None else ()
        at = match.end()


def _year(stream: Stream, match: re.Match[str]) -> int | None:
    """The year of a clause."""
    at = captured(match, "year")
    return int(match["bare"]) if at is None else year_at(stream, at)
