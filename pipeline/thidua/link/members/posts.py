"""Attendance lists that name each unit by the post of who came for it.

"Thành phần: Chánh án TAND huyện A (Cụm trưởng); Chánh án TAND huyện B; Chánh án TAND huyện C"
"""

import re
from collections.abc import Sequence

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.members.antecedents import cluster_of
from thidua.link.members.lists import ATTENDANCE, STRONG, Found
from thidua.link.members.those import units_counted
from thidua.link.stream import Item, Stream, UnitList

_POST = (
    r"(?:(?:đồng chí|các đồng chí|ông|bà|phó|thường trực) )*"
    r"(?:chánh án|viện trưởng|chi cục trưởng|cục trưởng|chánh thanh tra|chánh văn phòng|hiệu trưởng|trưởng ban"
    r"|trưởng phòng|trưởng|giám đốc|chủ tịch|bí thư|chính ủy|chính trị viên|chỉ huy trưởng|thủ trưởng|chánh) "
)
# Who came from above or from the host's province stands in the same row: "ông X, Phó Chủ tịch UBND tỉnh A; ...".
_ABOVE = (
    r"(?P<above>(?:(?:ông |bà |(?:các )?đồng chí )*@S\d+ [,-] (?:phó |nguyên |thường trực |trưởng ban )*@I\d+ "
    r"(?:[^\W\d_]+ ){0,6}(?:; và|, và|;|,) )*)"
)
_FIRST = Anchored(
    r"(?:^|[.:;] )(?:thành phần|(?:cùng |tham |về |đến |tới )*dự|có mặt|đại biểu)(?: tham dự| dự| họp| hội nghị)* "
    rf"(?:có |gồm |gồm có |: |sự góp mặt của )+{_ABOVE}(?:(?:ông |bà |đồng chí )*@S\d+ [,-] )?{_POST}@U(?P<i>\d+) "
)
_NEXT = re.compile(
    r"(?:\( [^)@]*(?:@[RS]\d+ )?[^)@]*\) |- (?:[^@.;,]|@R\d+ )*|@S\d+ )*(?:; và|, và|;|,|và) "
    rf"{_ABOVE}(?:(?:ông |bà |đồng chí )*@S\d+ [,-] )?{_POST}@U(?P<i>\d+) "
)
_MIN_LISTED = 3


def attended(context: Context) -> list[Found]:
    """Every list of who came to a meeting, each named by a post."""
    return [found for stream in context.streams if "@U" in stream.string and (found := _found(context, stream))]


def _found(context: Context, stream: Stream) -> Found | None:
    own = _side_of_cluster(stream)
    came = own or _came_by_post(context, stream)
    entity = cluster_of(context, stream, came[0]) if came else None
    if came is None or entity is None:
        return None
    first, last, items = came
    start, end = stream.tokens[first].start, stream.tokens[last].end
    place, sure = (stream.start, stream.end), STRONG if own else ATTENDANCE - 0.3
    return Found(entity, items, sure, "members.attendance", start, end, False, None, "", place)


def _came_by_post(context: Context, stream: Stream) -> tuple[int, int, tuple[Item, ...]] | None:
    """The units that a list of who attends names by posts: first and last token, items.

    None where there are fewer than three of one kind, or not as many as the article counts where guests from above
    stand among them; those of all kinds where chair and deputy are among them.
    """
    match = _FIRST.search(stream.string)
    found: list[int] = []
    above = False
    while match:
        found.append(int(match["i"]))
        above = above or bool(match["above"])
        match = _NEXT.match(stream.string, match.end())
    listed = [i for i in found if len(stream.units(i).items) == 1]
    if len(listed) < _MIN_LISTED or _GUESTS.match(stream.behind(found[-1])):
        return None
    items = tuple(stream.units(i).items[0] for i in listed)
    kinds = [_kind(item) for item in items]
    alike = [(i, item) for i, item, kind in zip(listed, items, kinds) if kind == max(kinds, key=kinds.count)]
    if _both_lead(stream, listed, items):
        alike = list(zip(listed, items))
    elif len(alike) < _MIN_LISTED or not all(item.ref.place for _, item in alike):
        return None
    if above and not _counts(context, len(alike)):
        return None
    headed = all(item.ref.head for _, item in alike)
    return (alike[0][0], alike[-1][0], tuple(item for _, item in alike)) if headed else None


def _counts(context: Context, size: int) -> bool:
    """Whether the article counts that many units anywhere: "Công an 6 tỉnh trong Cụm"."""
    tokens = (stream.tokens[i] for stream in context.streams for i in stream.typed)
    return any(size in (units_counted(t), t.value.count if isinstance(t.value, UnitList) else None) for t in tokens)


# The cluster's own side of the hall, one group behind the other: "về phía các đơn vị trong Cụm có đồng chí X, Viện
# trưởng A, Cụm trưởng; lãnh đạo B, C; lãnh đạo D".
_SIDE = Anchored(
    r"(?:^|[.:;,] )(?:về phía|phía|về) (?:các |những )?(?:(?:đơn vị|địa phương|tỉnh|thành phố|cơ quan|, ) ?)*"
    r"(?:thành viên |(?:thành viên )?(?:trong|thuộc|của) (?:@C\d+|cụm|khối) (?:thi đua )?)"
    r"(?:, )?(?:có |gồm |gồm có |: )+"
)
_OF_SIDE = re.compile(
    r"(?:(?:các |những )?(?:đồng chí |ông |bà |: )*@S\d+ (?:[,-] )?)?(?:các |những )?"
    rf"(?:{_POST}|(?:đại diện |lãnh đạo |thủ trưởng |cán bộ )+)@U(?P<i>\d+) "
    r"(?:[,(-] (?:đơn vị )?@R\d+ (?:\) )?)?(?P<ends>$|[.](?: |$)|; và |, và |; |, |và |cùng )"
)


def _side_of_cluster(stream: Stream) -> tuple[int, int, tuple[Item, ...]] | None:
    """The units of the cluster's own side of a meeting, if each group is named by who came for it: as `_came_by_post`.

    None where the row of groups breaks off, or has fewer than three units.
    """
    side, found = _SIDE.search(stream.string), []
    at = side.end() if side else len(stream.string)
    while match := _OF_SIDE.match(stream.string, at):
        found.append(int(match["i"]))
        at = match.end()
        if match["ends"] in ("", ".", ". "):
            break
    else:
        return None
    items = tuple(item for i in found for item in stream.units(i).items)
    return (found[0], found[-1], items) if len(items) >= _MIN_LISTED and len(found) > 1 else None


_GUESTS = re.compile(r"(?:[^@.;]* )?(?:khách|quan sát viên|chứng kiến|chỉ đạo) ")
_LEADS = re.compile(r"(?:[-,(] )?(?:(?:là |đơn vị )*)@R(?P<r>\d+) ")


def _both_lead(stream: Stream, listed: Sequence[int], items: Sequence[Item]) -> bool:
    """Whether who chairs the cluster and a deputy are among those listed: then the others are its members."""
    roles = {role for item in items for role in item.roles}
    for i in listed:
        if leads := _LEADS.match(stream.behind(i)):
            roles |= set(stream.role(int(leads["r"])).roles)
    return {"chair", "deputy"} <= roles


def _kind(item: Item) -> tuple[str, str]:
    """What sort of body a unit is: an agency of districts, or of provinces, by its first words."""
    return item.ref.unit.unit_kind, " ".join(item.ref.unit.unit.split()[:2]).lower()
