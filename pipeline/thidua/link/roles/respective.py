"""One role of several clusters, each with its own unit, in the order they are named.

"A và B lần lượt được bầu làm Cụm trưởng Cụm 1 và Cụm 3 năm 2025, thay C và D"; "Cụm trưởng của các cụm 1, 2, 3 lần lượt
là A, B, C"; "Cụm 1 và Cụm 2 lần lượt do A, B làm Cụm trưởng".
"""

import re
from collections.abc import Iterator

from thidua.link.context import Context, Entity, planned
from thidua.link.roles.lists import Pair, RoleList, explicit_entity
from thidua.link.roles.openings import opens_list_below
from thidua.link.roles.rules import prove
from thidua.link.roles.years import resolved, told_here
from thidua.link.stream import Item, Stream
from thidua.model import ClusterRef, HandoverKind

RULE = "roles.respective"
_FEWEST = 2  # clusters
_BETWEEN = frozenset({",", "và", ";", "cùng", "-", "số", "cụm", "khối", "thi", "đua"})
_LATIN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_REACH = 12  # words between the units and what they are
# ... "năm 2025 lần lượt là A, B", "trong năm tới thuộc về A, B"
_BEHIND = re.compile(
    r"(?:@[YD]\d+ |(?:trong|cho|sang|năm|tới|sau|nay|học|kỳ|lần|lượt|thứ|tự|theo|được|hội|nghị|đều|vẫn|do|là|gồm|có"
    r"|thuộc|về|giao|trao|bầu|chọn|tín|nhiệm|phân|công|chuyển|tay|các|đơn|vị|đồng|chí|giám|đốc|lãnh|đạo|:|,|-|\)) )*?"
    r"@U(?P<units>\d+) "
)
_TELLS_UNITS = re.compile(r"(?:^| )(?:là|do|gồm|có|về|cho|giao|:|bầu|chọn|công) ")
_BEFORE = re.compile(
    rf"@U(?P<units>\d+) (?:[,(-] (?:[^@.;:()]+ )?@R\d+ [,)-] )?(?P<verb>(?:@[YD]\d+ |[^@.;:()\s]+ ){{0,{_REACH}}}?)"
    r"(?=(?:(?:chức|vụ|vai|trò|nhiệm|trách|trọng|vị|trí|cương|đơn|ghế|tân) )*$)"
)
_HOLDS = re.compile(
    r"(?:^| )(?:làm|là|giữ|nhận|lên|đảm nhận|đảm nhiệm|phụ trách|gánh vác|trở thành|bầu|chọn|cử|tín nhiệm|phân công"
    r"|giao) "
)
_CLUSTERS_FIRST = re.compile(
    r"(?P<clusters>@C\d+ (?:(?:(?:,|và|;) )+@C\d+ )+)(?:@Y\d+ )?(?:(?:lần|lượt|sẽ|được|đều) )*(?:do|có) "
    r"(?:(?:lần|lượt|các|đơn|vị) )*@U(?P<units>\d+) (?:(?:lần|lượt) )*(?:làm|là|giữ|đảm nhận|đảm nhiệm) "
    r"(?:(?:chức|vụ|vai|trò|nhiệm|trách|trọng|vị|trí|cương) )*@R(?P<role>\d+) "
)
_INSTEAD = re.compile(
    r"(?:@[YD]\d+ )?(?:, |\( )?(?:thay thế|thay cho|thay|kế nhiệm|thế chân|tiếp quản từ|nhận bàn giao từ) "
    r"(?:(?:lần|lượt|cho|các|đơn|vị) )*@U(?P<units>\d+) "
)
_ELECTS = re.compile(r"(?:^| )(?:bầu|bình bầu|bầu chọn|chọn|suy tôn|cử|tín nhiệm|biểu quyết|bỏ phiếu|trúng cử|đắc cử) ")
_ASSIGNS = re.compile(r"(?:^| )(?:phân công|giao|chỉ định|bổ nhiệm|công nhận|quyết định|trao) ")
_NO_FACT = re.compile(
    r"(?:^| )(?:không|chưa|nếu|đề xuất|ứng cử|mong|muốn|hằng năm|hàng năm|mỗi năm|từng|nguyên|cựu|hoặc|dự kiến) "
)


def respective(context: Context) -> Iterator[RoleList]:
    """One list of a pair for each cluster where a sentence names a role of several, in text order; a list of none where
    it names several units, but not as many, so that nobody reads one of them alone."""
    if len(context.entities) < _FEWEST:
        return
    for stream in context.streams:
        if "@R" not in stream.string or "@U" not in stream.string:
            continue
        for i in stream.each("R"):
            found = _clusters_behind(context, stream, i) or _all_of_them(context, stream, i)
            if found and (one := _list(context, stream, i, *found)):
                yield one
        for match in _CLUSTERS_FIRST.finditer(stream.string):
            tokens = [int(n) for n in re.findall(r"@C(\d+) ", match["clusters"])]
            named = [explicit_entity(context, stream.tokens[n].value) for n in tokens]
            clusters = [entity for entity in named if entity]
            role = int(match["role"])
            if len(clusters) == len(named) and stream.role(role).cluster is None:
                yield _paired(context, stream, role, clusters, int(match["units"]), match.start(), match.end())


_ALL = re.compile(r"(?:của )?(?:(?:cả|các|mỗi|hai|ba|bốn|\d) )+@C(\d+) ")  # "Cụm trưởng hai cụm"


def _all_of_them(context: Context, stream: Stream, i: int) -> tuple[list[Entity], int] | None:
    """The clusters that the article reports on, where the role at token i is told of all, and the token after them."""
    match = _ALL.match(stream.behind(i))
    value = stream.tokens[int(match[1])].value if match else None
    if match is None or not isinstance(value, ClusterRef) or value.form != "bare":
        return None
    return [e for e in context.entities if not e.beside], int(match[1]) + 1


def _clusters_behind(context: Context, stream: Stream, i: int) -> tuple[list[Entity], int] | None:
    """The clusters of the role at token i, its own and those that follow it, and the token after them; None where it
    is told of one at most."""
    first = stream.role(i).cluster
    entity = explicit_entity(context, first) if first else None
    found = [entity] if entity else []
    end = j = i + 1
    while found and first and j < len(stream.tokens):
        token = stream.tokens[j]
        number = _number(token.folded) if token.type == "W" else None
        value = token.value if token.type == "C" else ClusterRef("numbered", first.kind, number) if number else None
        if value is not None:
            named = explicit_entity(context, value)
            if named is None or named in found or j == end:
                break
            found.append(named)
            end = j + 1
        elif token.folded not in _BETWEEN:
            break
        j += 1
    return (found, end) if len(found) >= _FEWEST else None


def _number(word: str) -> int | None:
    """The number that a word is, in Arabic or Latin figures."""
    if word.isdigit():
        return int(word)
    return _LATIN.index(word) + 1 if word in _LATIN else None


def _list(context: Context, stream: Stream, i: int, clusters: list[Entity], end: int) -> RoleList | None:
    """The units before or behind a role with its clusters; None where there are none."""
    at = stream.at[end] if end < len(stream.at) else len(stream.string)
    behind = _BEHIND.match(stream.string, at)
    if behind and _TELLS_UNITS.search(behind[0]):
        return _paired(context, stream, i, clusters, int(behind["units"]), stream.at[i], behind.end())
    before = _BEFORE.search(stream.string[: stream.at[i]])
    if before and _HOLDS.search(" " + before["verb"]):
        return _paired(context, stream, i, clusters, int(before["units"]), before.start(), at)
    return None


def _paired(
    context: Context, stream: Stream, role: int, clusters: list[Entity], units: int, begin: int, end: int
) -> RoleList:
    """The list of the clusters with the units at a token; of none where they are not as many, or it is no fact."""
    phrase = stream.role(role)
    lead = (stream.start, role)
    items = stream.units(units).items
    told = stream.string[:end]
    clause = re.split(r"[;.] ", stream.string[:begin])[-1] + stream.string[begin:end]
    doubt = _NO_FACT.search(clause) or planned(stream, end) or len(phrase.roles) != 1 or len(items) != len(clusters)
    if doubt:
        return RoleList(phrase.roles, None, None, (), lead, RULE)
    instead = _INSTEAD.match(stream.string, end)
    givers = stream.units(int(instead["units"])).items if instead else ()
    gives = givers if len(givers) == len(items) else (None,) * len(items)
    kind: HandoverKind | None = (
        "election" if _ELECTS.search(clause) else "assignment" if _ASSIGNS.search(told) else None
    )
    kind = kind or opens_list_below(stream) or ("handover" if givers else None)
    year = resolved(told_here(stream, begin, end), context.year)
    pairs = tuple(_pair(*each, stream, units) for each in zip(clusters, items, gives, strict=True))
    return RoleList(phrase.roles, phrase.year or year, kind, pairs, lead, RULE)


def _pair(entity: Entity, item: Item, giver: Item | None, stream: Stream, token: int) -> Pair:
    return Pair(entity, (item,), stream, token, giver.ref.unit if giver else None)


prove(
    RULE,
    {
        "Cụm thi đua số 4 họp cùng ngày. {A} và {B} lần lượt được bầu làm Cụm trưởng Cụm 3 và Cụm 4 năm 2025.": (
            "election chair A 2025; election chair B 2025"
        ),
        "Cụm thi đua số 4 họp cùng ngày. Cụm trưởng năm 2024 của các cụm 3, 4 lần lượt là {A}, {B}.": (
            "chair A; chair B"
        ),
        "Cụm thi đua số 4 họp cùng ngày. Cụm 3 và Cụm 4 lần lượt do {A}, {B} làm Cụm trưởng.": "chair A; chair B",
    },
    [
        "Cụm thi đua số 4 họp cùng ngày. {A}, {B} và {C} được bầu làm Cụm trưởng Cụm 3 và Cụm 4 năm 2025.",
        "Cụm thi đua số 4 họp cùng ngày. {A} và {B} sẽ lần lượt làm Cụm trưởng Cụm 3 và Cụm 4 năm 2025.",
    ],
)
