"""Roles of a unit that its sentence names by who leads it: "Ông là người đứng đầu đơn vị vừa được bầu làm Cụm
trưởng", "cơ quan bà là Cụm trưởng". ("Đơn vị này ..." is role_pronouns.py's.)
"""

import re
from itertools import pairwise

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.years import resolved
from thidua.link.stream import Stream, told_year
from thidua.model import Evidence, HandoverKind, Unit

RULE = "roles.of_person_told"
HELD_AGAIN = "roles.held_again"
_HE = r"(?:ông|bà|anh|chị|đồng chí ấy|vị (?:giám đốc|chủ tịch|viện trưởng|chánh án) này)"
_HIS = (
    rf"{_HE} (?:cũng )?(?:chính )?(?:là )?(?:người )?(?:đang )?(?:đứng đầu|lãnh đạo|phụ trách|chỉ huy) "
    r"(?:(?:một )?(?:đơn vị|cơ quan|tập thể) )?"
    rf"|(?:đơn vị|cơ quan|sở|hội|ngành|tập thể) (?:mà )?(?:của )?{_HE} (?:(?:đứng đầu|lãnh đạo|phụ trách) )?"
)
_WORDS = r"(?:(?!không|chưa|thôi|từng|sẽ|nếu|mong|muốn|xin|ứng|đề|cho|với)[^@.;:]\S* )"
_CHOSEN = (
    rf"(?:{_WORDS}){{0,4}}?được (?:@[IUO]\d+ |{_WORDS}){{0,4}}?(?P<act>bầu|chọn|suy tôn|cử|giao|phân công|chỉ định"
    rf"|công nhận|tín nhiệm|trao) {_WORDS}{{0,4}}?"
)
_HOLDS = rf"{_WORDS}{{0,3}}?(?:là|làm|giữ|đảm nhận|đảm nhiệm|mang|gánh) {_WORDS}{{0,3}}?"
_TOLD = Anchored(
    rf"(?:^|, )(?:@[YD]\d+ , )?(?:{_HIS})(?:{_CHOSEN}|{_HOLDS})?@R(?P<role>\d+) "
    r"(?:(?:trong |của )?@Y(?P<year>\d+) )?"
)
# Whom a post leads: "Giám đốc Sở A", "Chánh Thanh tra tỉnh A".
_LED = re.compile(
    r"(?:giám đốc|chánh|chánh án|viện trưởng|chủ tịch|cục trưởng|chỉ huy trưởng|chính ủy|bí thư|trưởng ban|hiệu trưởng"
    r"|chánh văn phòng|trưởng phòng|lãnh đạo) @U(\d+) "
)
_FAR = 3  # sentences back to the one that names the unit
# "Hiện A giữ vai trò này": the one role that the sentence before named.
_HELD_AGAIN = Anchored(
    r"(?:^|[,;] )(?:(?:hiện|hiện nay|nay|năm nay|bây giờ|hiện tại)|@Y(?P<year>\d+)) (?:, )?(?:thì )?@U(?P<unit>\d+) "
    r"(?:(?:đang|tiếp tục|được giao) )*(?:giữ|đảm nhận|đảm nhiệm|đảm đương|gánh vác|gánh|đảm trách|mang|nắm|ngồi) "
    r"(?:vai trò|vai|trọng trách|trách nhiệm|cương vị|chức trách|chức vụ|vị trí|ghế|chiếc ghế) (?:này|ấy|đó|trên) "
)
_ELECTED = frozenset({"bầu", "chọn", "suy tôn", "cử", "tín nhiệm"})


def told_of_persons(context: Context) -> list[Said]:
    """The roles that sentences give to the unit of the person of whom one before them tells."""
    found = []
    for n, stream in enumerate(context.streams):
        match = _TOLD.search(stream.string) if "@R" in stream.string else None
        if match is None or ("@U" in stream.string[: match.end()] and not match["act"]):
            continue
        unit = _led(context.streams[max(0, n - _FAR) : n])
        phrase = stream.role(int(match["role"]))
        entity = context.cluster_near(phrase.cluster, stream.tokens[int(match["role"])].start)
        if unit is None or entity is None or len(phrase.roles) != 1:
            continue
        told = told_year(stream.tokens[int(match["year"])]) if match["year"] else None
        year = resolved(phrase.year if phrase.year is not None else told, entity.year or context.year)
        kind: HandoverKind | None = None
        if match["act"]:
            kind = "election" if match["act"] in _ELECTED else "assignment"
        evidence = Evidence(*stream.span(match), RULE, 0.85)
        found.append(Said(phrase.roles[0], unit, entity, year, kind, None, evidence))
    return found


def held_again(context: Context) -> list[Said]:
    """Who holds the role now that the sentence before named of another one, or of the cluster."""
    found = []
    for before, stream in pairwise(context.streams):
        match = _HELD_AGAIN.search(stream.string) if "@R" in before.string else None
        phrases = [before.role(i) for i, t in enumerate(before.tokens) if t.type == "R"] if match else []
        if match is None or len({phrase.roles for phrase in phrases}) != 1 or len(phrases[0].roles) != 1:
            continue
        items = stream.units(int(match["unit"])).items
        entity = context.cluster_near(phrases[-1].cluster, stream.start)
        if entity is None or len(items) != 1:
            continue
        told = told_year(stream.tokens[int(match["year"])]) if match["year"] else None
        year = resolved(told, entity.year or context.year)
        evidence = Evidence(*stream.span(match), HELD_AGAIN, 0.85)
        found.append(Said(phrases[0].roles[0], items[0].ref.unit, entity, year, None, None, evidence))
    return found


def _led(before: list[Stream]) -> Unit | None:
    """The unit that the person named last leads."""
    for stream in reversed(before):
        units = [stream.units(int(m[1])).items for m in _LED.finditer(stream.string)]
        if units:
            return units[0][0].ref.unit if len(units) == 1 and len(units[0]) == 1 else None
    return None


prove(
    RULE,
    {
        "Ông Lê Văn Thử, Giám đốc {A}, kể chuyện. Ông là người đứng đầu đơn vị vừa được Bộ công nhận là Cụm trưởng "
        "năm 2025.": "assignment chair A 2025",
        "Bà Lê Thị Thử, Giám đốc {A}, đón khách. Đơn vị của bà là Cụm trưởng năm 2024.": "chair A",
    },
    [
        "Ông Lê Văn Thử, Giám đốc {A}, kể chuyện. Đơn vị của ông không làm Cụm trưởng năm 2025.",
        "Ông Lê Văn Thử, Giám đốc {A}, kể chuyện. Đơn vị của ông mong được bầu làm Cụm trưởng.",
    ],
)
prove(
    HELD_AGAIN,
    {
        "{B} từng làm Cụm trưởng. Hiện {A} giữ vai trò này.": "chair A",
    },
    [
        "{B} là Cụm trưởng, {C} là Cụm phó. Hiện {A} giữ vai trò này.",
        "Cụm trưởng giao xây dựng phần mềm. Hiện {A} đảm nhận công việc này.",
    ],
)
