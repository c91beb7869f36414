"""Members told as a ranking: "Đứng thứ nhất là A với 986 điểm. Thứ hai, B, 984 điểm ... Ba vị trí tiếp theo: C, D, E".

Who is ranked is in the cluster; all of them are told where they are as many as the article says it has.
"""

from collections.abc import Iterator

from thidua.anchors import Anchored
from thidua.link.context import Context
from thidua.link.members.lists import ATTENDANCE, Found
from thidua.link.stream import Item, Stream, Title
from thidua.text import folded

_PLACES = r"(?:nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|cuối|\d{1,2})"
_TIE = r"(?:(?:là|thuộc về|gọi tên|về tay|:|,|-|lần lượt|\() )*"
_RANK_FIRST = Anchored(
    r"(?:^|[.,;:] |và )(?:đứng |xếp |về |ở |tiếp (?:theo|đến) (?:là )?)*(?:vị trí |hạng )?"
    rf"(?:thứ |hạng ){_PLACES} {_TIE}@U(?P<i>\d+) "
    rf"|(?:vị trí|thứ hạng|hạng) (?:tiếp theo|kế tiếp|còn lại|sau đó|tiếp đó|sau) {_TIE}@U(?P<next>\d+) "
    rf"|(?:xếp|đứng) (?:sau|tiếp theo|kế tiếp) {_TIE}@U(?P<behind>\d+) "
)
_RANK_BEHIND = Anchored(
    rf"@U(?P<i>\d+) (?:, |\( )?(?:cùng )?(?:với )?(?:\d+ (?:[.,] \d+ )?điểm )?(?:, |và )?"
    rf"(?:đứng|xếp|giữ|về|ở) (?:vị trí )?(?:thứ|hạng) {_PLACES} "
)
_LEADS = Anchored(
    rf"@A(?P<title>\d+) (?:(?:cụm|khối|@C\d+|@Y\d+) )*{_TIE}@U(?P<i>\d+) "
    r"|@U(?P<unit>\d+) [^@.;]{0,30}@A(?P<behind>\d+) "
)
_NOT_RANKED = Anchored(
    r"hội thao|hội thi|(?:thi đấu|toàn đoàn|vô địch|bóng (?:đá|chuyền|bàn|hơi)|cầu lông|kéo co"
    r"|giải (?:thể thao|nhất|nhì|ba|đôi|đơn)|đội (?:bóng|tuyển|nam|nữ)) "
)  # places of a tournament
MIN_RANKED = 3


def ranked(context: Context) -> list[Found]:
    """The ranking of the article's only cluster, where it has as many units as the article says the cluster has."""
    if len(context.entities) != 1 or context.entities[0].stated_member_count is None:
        return []
    if not any(map(context.may_hold, (_LEADS, _RANK_FIRST, _RANK_BEHIND))):
        return []
    entity = context.entities[0]
    items: dict[str, Item] = {}
    for stream in context.streams:
        if not _NOT_RANKED.search(stream.string):
            for item in _items(stream):
                items.setdefault(_place(item), item)
    if len(items) < MIN_RANKED or len(items) != entity.stated_member_count:
        return []
    run = tuple(sorted(items.values(), key=lambda item: item.start))
    return [Found(entity, run, ATTENDANCE, "members.ranking", run[0].start, run[-1].end, False, None)]


def _items(stream: Stream) -> Iterator[Item]:
    """The units that a sentence gives a place."""
    for match in _LEADS.finditer(stream.string):
        title = stream.tokens[int(match["title"] or match["behind"])].value
        if isinstance(title, Title) and title.family == "lead":
            yield from stream.units(int(match["i"] or match["unit"])).items
    for match in _RANK_FIRST.finditer(stream.string):
        yield from stream.units(int(match["i"] or match["next"] or match["behind"])).items
    for match in _RANK_BEHIND.finditer(stream.string):
        yield from stream.units(int(match["i"])).items


def _place(item: Item) -> str:
    """What tells two units of a ranking apart: the province, else the place, else the name."""
    return folded(item.ref.unit.province or item.ref.place or item.ref.unit.unit)
