"""Attendance lists that name each unit by the post of who came for it, and counts that the next sentence spells out.

"Thành phần: Chánh án TAND huyện A (Cụm trưởng); Chánh án TAND huyện B; Chánh án TAND huyện C"
"5 đơn vị của Cụm thi đua số 3 ký giao ước. Năm đơn vị ấy là A, B, C, D và E"
"""

import re
from collections.abc import Sequence

from thidua.anchors import Anchored
from thidua.link.stream import Item, Stream, UnitList
from thidua.model import Count, PluralHead
from thidua.words import NUMBER, number

_POST = (
    r"(?:(?:đồng chí|các đồng chí|ông|bà|phó|thường trực) )*"
    r"(?:chánh án|viện trưởng|chi cục trưởng|cục trưởng|chánh thanh tra|chánh văn phòng|hiệu trưởng|trưởng ban"
    r"|trưởng phòng|trưởng|giám đốc|chủ tịch|bí thư|chính ủy|chính trị viên|chỉ huy trưởng|thủ trưởng) "
)
_FIRST = Anchored(
    r"(?:^|[.:;] )(?:thành phần|(?:cùng |tham |về |đến |tới )*dự|có mặt|đại biểu)(?: tham dự| dự| họp| hội nghị)* "
    rf"(?:có |gồm |gồm có |: |sự góp mặt của )+(?:(?:ông |bà |đồng chí )*@S\d+ [,-] )?{_POST}@U(?P<i>\d+) "
)
_NEXT = re.compile(
    r"(?:\( [^)@]*(?:@[RS]\d+ )?[^)@]*\) |- (?:[^@.;,]|@R\d+ )*|@S\d+ )*(?:; và|, và|;|,|và) "
    rf"(?:(?:ông |bà |đồng chí )*@S\d+ [,-] )?{_POST}@U(?P<i>\d+) "
)
MIN_LISTED = 3


def came_by_post(stream: Stream) -> tuple[int, int, tuple[Item, ...]] | None:
    """The units that a list of who attends names by posts: first and last token, items.

    None where there are fewer than three of one kind; those of all kinds where chair and deputy are among them.
    """
    match = _FIRST.search(stream.string)
    found: list[int] = []
    while match:
        found.append(int(match["i"]))
        match = _NEXT.match(stream.string, match.end())
    listed = [i for i in found if len(stream.units(i).items) == 1]
    if len(listed) < MIN_LISTED or _GUESTS.match(stream.behind(found[-1])):
        return None
    items = tuple(stream.units(i).items[0] for i in listed)
    kinds = [_kind(item) for item in items]
    alike = [(i, item) for i, item, kind in zip(listed, items, kinds) if kind == max(kinds, key=kinds.count)]
    if _both_lead(stream, listed, items):
        alike = list(zip(listed, items))
    elif len(alike) < MIN_LISTED or not all(item.ref.place for _, item in alike):
        return None
    headed = all(item.ref.head for _, item in alike)
    return (alike[0][0], alike[-1][0], tuple(item for _, item in alike)) if headed else None


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


def side_of_cluster(stream: Stream) -> tuple[int, int, tuple[Item, ...]] | None:
    """The units of the cluster's own side of a meeting, if each group is named by who came for it: as `came_by_post`.

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
    return (found[0], found[-1], items) if len(items) >= MIN_LISTED and len(found) > 1 else None


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


_THOSE = re.compile(
    rf"(?:cả |đủ )?(?:@[QH](?P<i>\d+) |(?P<n>{NUMBER}) (?:\S+ ){{1,2}}?)(?:ấy|đó|này|nói trên|trên|kể trên) "
    r"(?:lần lượt )?(?:là|gồm|gồm có|bao gồm|:) (?:: )?$"
)
_SOME = r"(?!(?:[^@.;,]{0,15} )?(?:được|đạt|bị|nhận|đăng ký|dẫn đầu|xếp|vượt|chưa) )"
_OF_CLUSTER = re.compile(
    rf"@[QH](?P<i>\d+) (?:thành viên )?(?:của|trong|thuộc|thành viên|hợp thành) (?:cả )?(?:@C\d+|cụm|khối) {_SOME}"
    r"|(?:@C\d+|cụm|khối) (?:(?:- )?@O\d+ )?(?:(?:này|hiện|nay) )*(?:có|gồm|quy tụ|tập hợp|gồm có) (?:cả thảy )?"
    rf"@[QH](?P<j>\d+) {_SOME}"
)


def those_counted(stream: Stream, i: int, units: UnitList, previous: Stream | None) -> bool:
    """Whether the list at token i spells out the number of the cluster's units that the sentence before tells, or names
    the others beside those whose roles it tells."""
    if previous is not None and _the_rest(stream, i, len(units.items), previous):
        return True
    those = _THOSE.fullmatch(stream.string, 0, stream.at[i]) if previous else None
    if those is None or previous is None:
        return False
    told = number(those["n"]) if those["n"] else _size(stream, int(those["i"]))
    sizes = [_size(previous, int(m["i"] or m["j"])) for m in _OF_CLUSTER.finditer(previous.string)]
    return told == len(units.items) and told in sizes


# "Cụm trưởng là A, Cụm phó là B. Ba đơn vị còn lại gồm C, D và E."
_REST = re.compile(
    rf"(?:còn |và )?(?:@[QH](?P<i>\d+) |(?P<n>{NUMBER}) (?:[^@.;:, ]+ ){{1,2}}?|(?:các|những) (?:[^@.;:, ]+ ){{1,2}}?)"
    r"còn lại (?:(?:trong|của|thuộc) (?:cụm|khối|@C\d+) )?(?:lần lượt )?(?:là|gồm|gồm có|bao gồm|:) (?:: )?(?:các )?$"
)
_ENDS = re.compile(r"(?:\) )?(?:[.;] |$)")


def _the_rest(stream: Stream, i: int, size: int, previous: Stream) -> bool:
    """Whether a sentence names the units left over, of which that number is told, and the one before who leads."""
    rest = _REST.fullmatch(stream.string, 0, stream.at[i])
    if rest is None or not _ENDS.match(stream.behind(i)) or "@A" in previous.string or "@U" not in previous.string:
        return False
    told = number(rest["n"]) if rest["n"] else _size(stream, int(rest["i"])) if rest["i"] else size
    return "@R" in previous.string and told == size


def _size(stream: Stream, i: int) -> int | None:
    value = stream.tokens[i].value
    if isinstance(value, PluralHead):
        return value.count
    return value.quantity if isinstance(value, Count) and value.recipient == "unit" else None
