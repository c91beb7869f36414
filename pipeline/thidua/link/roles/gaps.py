"""Roles in several clusters told with one verb: "Cụm thi đua số 3 do A, Cụm thi đua số 4 do B làm Cụm trưởng"."""

import re
from itertools import pairwise

from thidua.link.context import Context, is_rule, planned
from thidua.link.frames import frame
from thidua.link.roles.bearers import denied, only_unit
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import Stream
from thidua.model import ClusterRef, Evidence

_NAME = "roles.one_verb"
_OTHER = r"@C\d+ (?:(?:-|\(|,|của|thuộc) )*(?:@O\d+ (?:\) )?)?do <P>(?:@S\d+ (?:[,-] )?)?@U\d+ (?:[,;] |và |còn )+"
_ROW = frame(
    _NAME, rf"(?:{_OTHER})+{{C}}do <P>(?:@S\d+ (?:[,-] )?)?{{U:last}}{{w:3}}<HOLD>{{w:1}}<N>{{R:role}}", VOCABULARY
)
_PAIR = re.compile(r"@C(\d+) (?:[^@]|@[OS]\d+ )*?do (?:[^@]|@S\d+ )*?@U(\d+) ")
prove(
    _NAME,
    {
        "Cụm thi đua số 3 do {A}, Cụm thi đua số 4 do {B} làm Cụm trưởng.": "chair A",
        "Cụm thi đua số 3 do {A}, Cụm thi đua số 4 do {B} và Cụm thi đua số 5 do {C} đảm nhận vai trò Cụm trưởng.": (
            "chair A; chair B"
        ),
    },
    [
        "Hội thao của Cụm thi đua số 3 do {A}, của Cụm thi đua số 4 do {B} tổ chức; Cụm trưởng dự.",
        "Hằng năm, Cụm thi đua số 3 do {A}, Cụm thi đua số 4 do {B} làm Cụm trưởng.",
    ],
)


def gapped(context: Context) -> list[Said]:
    """The roles of all but the last cluster of such a row, whose verb the last one has (the frames read that one).

    Args:
        context: with entities set.
    """
    return [one for stream in context.streams if stream.string.count(" do ") > 1 for one in _of_row(context, stream)]


def _of_row(context: Context, stream: Stream) -> list[Said]:
    match = next(_ROW.find(stream), None)
    if match is None or is_rule(stream) or planned(stream, match.end()) or denied(stream, match):
        return []
    roles = stream.role(int(match["role"])).roles
    pairs = list(_PAIR.finditer(match[0]))
    found = []
    for pair, _ in pairwise(pairs):
        ref, unit = stream.tokens[int(pair[1])].value, only_unit(stream, int(pair[2]))
        entity = context.entity_of(ref) if isinstance(ref, ClusterRef) else None
        if entity is None or unit is None or len(roles) != 1:
            return []
        now = entity.year or context.year
        year = stream.role(int(match["role"])).year
        year = resolved(stated_year(stream, match, act=False) if year is None else year, now)
        evidence = Evidence(*stream.span(match), _NAME, 0.9)
        found.append(Said(roles[0], unit, entity, year, None, None, evidence))
    return found
