"""Lists of units that may be a cluster's members, and how surely each is.

A list that is said to make up the cluster outranks one that attends its meeting; a list that receives something
(awards, roles, gifts, praise) is none.
"""

import re
from dataclasses import dataclass, replace

from thidua.link.antecedents import cluster_of
from thidua.link.context import Context, Entity
from thidua.link.member_equations import are_these, called_all
from thidua.link.member_others import of_others
from thidua.link.open_items import opened_unit
from thidua.link.pact_partners import partner
from thidua.link.role_lists import role_lists
from thidua.link.stream import REACH, Item, Stream, Token, UnitList
from thidua.model import Mention, UnitRef
from thidua.text import folded
from thidua.words import CLAUSE_WORDS

STRONG, ATTENDANCE, WEAK = 3.0, 2.0, 1.0
MIN_NAMES = 3  # lines of bare names that are a list
MAX_BULLET = 12  # tokens of a line that is a name

# A list inside an act is no list of members: awarded, elected, handed to, praised, told of what they did.
_ACT = re.compile(
    r"(?:tặng|trao|thưởng|đề nghị|suy tôn|đề xuất|bầu|bàn giao|biểu dương|tuyên dương|tôn vinh|vinh danh"
    r"|bằng khen|giấy khen|cờ thi đua|danh hiệu|khen thưởng|hỗ trợ|thăm|làm việc|kiểm tra|khảo sát|phúc tra|xếp|dẫn đầu"
    r"|chúc mừng|điển hình như|khách mời|ủng hộ|giúp đỡ)"
    r" (?:[^@.;:]*@[AIQCYRM]\d+ ){0,4}[^@.;:]*(?:@Q\d+ : )?$|@A\d+ (?:[^.;@]*@I\d+ )?[^.;@]*$"
    r"|@M\d+ [^.;:@]{0,20}$"
)
_EQUATES = re.compile(
    r"(?:gồm|bao gồm|gồm có|có|là|:|thành viên|trong đó có|(?:làm|lập|hợp|họp) thành|quy tụ|tập hợp|còn"
    r"|\() (?:[^@.;]* )?(?:(?<=gồm )@[UIO]\d+ )?$"  # "gồm NHNN chi nhánh 6 tỉnh: A, B": a head that is a name itself
)
_CLUSTER_BEFORE = re.compile(r"@C\d+ |(?:^| )(?:cụm|khối) (?:này |thi đua )?|thành viên")
_ATTEND = re.compile(
    r"(?:dự|tham dự|có mặt|góp mặt|đại diện|lãnh đạo|về dự|tham gia|đoàn|đội|các đơn vị|đại biểu|người dự"
    r"|vận động viên)"
)
_REST = re.compile(
    r"(?:còn lại|khác)(?: @C\d+| trong cụm| trong| thuộc| trong khối| của cụm| của| thành viên|,| có mặt| đầy đủ"
    r"| cùng| tham dự| dự| là| gồm| :| \()*(?:[^@.;]{0,40})?$"
    r"|(?:đơn vị|tỉnh|thành viên|địa phương) bạn (?:[^@.;]{0,30} )?$"
    r"|cùng (?:@C\d+|cụm|khối) (?:này |thi đua )?(?:còn |có |gồm |là )+(?:[^@.;]{0,20} )?$"
    r"|ngoài (?:@Q\d+ |các đơn vị |\S+ (?:đơn vị|tỉnh|thành phố|cục|phòng|sở|trường|huyện|xã|hội) )"
    r"(?:này|trên|ấy|đó|vừa nêu|vừa kể|nói trên|kể trên) [^@.;]{0,12}(?:@C\d+ |cụm |khối )?[^@.;]{0,30}$"
    r"|^(?:@C\d+|cụm|khối) (?:này |thi đua )?còn (?:có|gồm) $"
    r"|@R\d+ (?:, |và )*(?:có|cùng|còn) thêm $"
    r"|(?:^|[.;,] )(?:các )?(?:đơn vị )?thành viên (?:của cụm |của khối |trong cụm |cụm )?còn (?:có|gồm) $"
    r"|@R\d+ (?:[,)-] )?cùng (?:với )?(?:@Q\d+ |các (?:đơn vị|trường|tỉnh|thành viên) )(?:gồm )?(?:: )?$"
    r"|(?:@Q\d+|(?:hai|ba|bốn) (?:đơn vị|tỉnh|thành phố|cục|phòng|sở|trường)) (?:này |trên )?cùng (?:với |lãnh đạo )*$"
)
_AFTER_CLUSTER = re.compile(
    r"^(?:\( [^)]*\) )?(?:, )?(?:trong|thuộc|của|là thành viên|đều thuộc|- "
    r"|là (?:những|các) (?:đơn vị|thành viên) |(?:làm|hợp|lập|họp) thành)[^.;@]*"
    r"(?:@C\d+|cụm|khối) ?"
)
_SIGNS = re.compile(r"^(?:\( [^)]*\) )?(?:, )?(?:[^@.;:]* )?(?:ký|kí|đặt bút|cùng ký|đã ký|bàn thảo|ngồi lại)")
_GIVES = re.compile(r"^(?:cũng |đã |cùng )*(?:ủng hộ|quyên góp|hỗ trợ|trao tặng|tặng|thăm) ")
# Some speak at a meeting: who else is in the cluster is not told.
_SPEAKS = re.compile(
    r"^(?:đã |cùng |đều |cũng |lần lượt |có |thay nhau )*(?:tham luận|phát biểu|trao đổi|thảo luận|chia sẻ|góp ý"
    r"|kiến nghị|đề xuất|trình bày|báo cáo|nêu|cho rằng|cho biết|bàn) "
)
# The bracket right behind the cluster, whatever is told of it: "khen thưởng của Cụm thi đua số 3 (A, B, C)".
_IN_BRACKET = re.compile(r"@C\d+ (?:(?:-|của|thuộc|,|llvt) )?(?:@O\d+ )?\( (?:(?:gồm|bao gồm|gồm có|:) )*$")
# Members of something else than the cluster; guests.
_OF_OTHERS = re.compile(r"thành viên (?:tổ|tiểu ban|ban (?:giám khảo|tổ chức|chỉ đạo)|hội đồng|đoàn) [^@.;]*$")
_INVITED = re.compile(r"(?:[^@.;,]* )?(?:với tư cách (?:là )?|là |làm )(?:các )?(?:khách|quan sát viên)")
_IN_DASHES = re.compile(r"@C\d+ (?:,? ?@O\d+ )?- (?:gồm )?$")
# "A, B là những thành viên khác của cụm", "A, B - các thành viên còn lại": who bears a role stands outside the list.
_REST_BEHIND = re.compile(
    r"(?:[-,(] )?(?:đều )?(?:là )?(?:những |các )?(?:thành viên|đơn vị) (?:khác|còn lại) "
    r"|(?:đều )?là (?:những |các )?(?:đơn vị )?thành viên (?=[.;])"
)
_REMAIN = re.compile(r"(?:nay|hiện|chỉ|hiện nay|giờ)(?: chỉ)? còn (?:lại )?$")
_BESIDES = re.compile(
    r"(?:^| )(?:ngoài|cùng với|cùng|bên cạnh) (?:@U(?P<i>\d+)|(?P<bare>[^@.;:]{2,60}?)) , (?![^.;]{0,3}và )[^.;]*?"
    r"(?:@C\d+|cụm|khối|thành viên)(?: [-(])?(?: @O\d+)?[^.;@]* (?:(?:còn (?:có|gồm|là)|có|gồm) [^.;@]*"
    r"|còn (?:có )?@Q\d+ (?:[^.;@:]{0,20} )?(?:nữa |khác )?: )$"
)
# "2. Huyện Vĩnh Thuận - Cụm phó", "+ Sở Nội vụ (đơn vị Khối trưởng);": an item that also tells what its unit leads.
_MARK = r"(?:[^\w\s@]+ |\d+ |[a-zđ] [.)] )*"  # of a list item: "-", "2 .", "b )"
_BEARS = re.compile(_MARK + r"@U(?P<unit>\d+) (?:[-,:|(] )?(?:là |làm )?@R(?P<role>\d+) [).;,| ]*")
_ALONE = re.compile(_MARK + r"@U\d+ (?:[^\w\s@]+ |\d+ )*")
_CAME = re.compile(r"(?:tham dự|cùng dự|về dự|dự|có mặt)(?= )")
_MEMBER_KINDS = ("province_police", "province_agency", "department", "district", "academy")


@dataclass(frozen=True, slots=True)
class Found:
    """A list that may be a cluster's members."""

    entity: Entity
    items: tuple[Item, ...]
    score: float
    rule: str
    start: int
    end: int
    rest: bool  # "the others": who bears a role stands outside the list
    count: int | None
    told: str = ""  # the words of its sentence before it
    sentence: tuple[int, int] = (0, 0)


def find_lists(context: Context) -> list[Found]:
    """Every list of units in the running text that may be a cluster's members."""
    found = []
    leading = {(pair.stream.start, pair.token) for one in role_lists(context) for pair in one.pairs}
    for n, stream in enumerate(context.streams):
        following = context.streams[n + 1] if n + 1 < len(context.streams) else None
        for i, token in enumerate(stream.tokens):
            if token.type != "U" or (stream.start, i) in leading:
                continue
            units = stream.units(i)
            if len(units.items) < 2 and not (units.plural and units.count == 1):
                continue
            scored = score(stream, i, units, following)
            if scored is None or (len(units.items) == 2 and all(item.roles for item in units.items)):
                continue  # "A (Cụm trưởng), B (Cụm phó)" tells who leads, not who is in it
            entity = cluster_of(context, stream, i)
            if entity is None:
                context.drop("no_antecedent", token.start, token.end, scored[1])
                continue
            told = stream.string[: stream.at[i]]
            place = (stream.start, stream.end)
            signer = partner(stream, i)
            rest = bool(signer or _REST.search(told) or _REST_BEHIND.match(stream.behind(i)))
            items = _besides(context, told) + ((signer,) if signer else ()) + units.items
            found.append(Found(entity, items, *scored, token.start, token.end, rest, units.count, told, place))
    return found


def _besides(context: Context, told: str) -> tuple[Item, ...]:
    """The units named before the others of their cluster: "Ngoài A và B, Cụm còn có C, D"."""
    named = _BESIDES.search(told)
    if named is None:
        return ()
    if named["i"]:
        stream = next((s for s in context.streams if s.string.startswith(told)), None)
        return stream.units(int(named["i"])).items if stream else ()
    names = [folded(name.strip()) for name in re.split(r" và | cùng | , ", f"{named['bare']} ")]
    found = [_named_so(context, name) for name in names if name]
    return tuple(item for item in found if item) if all(found) else ()


def _named_so(context: Context, name: str) -> Item | None:
    """The first unit of the article whose name ends in `name`."""
    for stream in context.streams:
        for token in stream.tokens:
            for item in token.value.items if isinstance(token.value, UnitList) else ():
                if folded(item.ref.unit.unit).endswith(" " + name):
                    return item
    return None


def score(stream: Stream, i: int, units: UnitList, following: Stream | None) -> tuple[float, str] | None:
    """How surely the list at token i is a cluster's members, and the rule that says so; None when it is not."""
    before = stream.string[: stream.at[i]][-REACH:]
    after = stream.behind(i)
    if of_others(before, after):
        return None
    if units.of_cluster and len(units.items) > 1 and not re.search(r"(?:tặng|cho|đề nghị|suy tôn|bầu) $", before):
        return STRONG, "members.list"
    enclosed = _IN_BRACKET.search(before) and after.startswith((") ", "; "))
    if (enclosed or (_IN_DASHES.search(before) and after.startswith("- "))) and len(units.items) > 2:
        return STRONG, "members.list"
    equated = bool(_EQUATES.search(before)) and bool(_CLUSTER_BEFORE.search(before))
    if _OF_OTHERS.search(before) or _INVITED.match(after):
        return None
    awarded = re.match(r"(?:[^@.;]* )?(?:được|nhận|đạt) (?:[^.;]*)@A", after)
    if before.endswith("thành viên ") and awarded:
        return None  # "ba thành viên A, B, C được tặng Bằng khen": the others are not told
    if equated and not _ACT.search(before.rsplit(" gồm ")[-1] if " gồm " in before else before):
        return STRONG, "members.list"
    if _ACT.search(before) or awarded:
        return None
    if re.search(r"(?:^| )gồm (?:các )?(?:đơn vị |cơ quan )?:? ?$", before) and re.search(
        r"@C\d+|(?:^| )(?:cụm|khối)", after
    ):
        return STRONG, "members.list_first"
    if called_all(stream, after, len(units.items)):
        return STRONG - 0.2, "members.list_of_cluster"
    if (_AFTER_CLUSTER.match(after) or _REST_BEHIND.match(after)) and len(units.items) > 2:
        return STRONG - 0.2, "members.list_of_cluster"
    if len(units.items) > 2 and following is not None and are_these(units, following, _alike(units)):
        return STRONG - 0.3, "members.list_of_cluster"
    if len(units.items) > 2 and _REMAIN.search(before):
        return STRONG - 0.5, "members.list"
    return _attending(stream, i, units, before, after)


def _attending(stream: Stream, i: int, units: UnitList, before: str, after: str) -> tuple[float, str] | None:
    """The weaker readings: units that attend, sign, or stand alone."""
    size = len(units.items)
    if _GIVES.match(after):
        return None
    attends = "@C" in before or _ATTEND.search(before)
    told = attends or (units.plural and ("@C" in after or units.count == size))
    if not told and _SPEAKS.match(after):
        return None
    if units.plural and size > 2 and (told or size > 3):
        return (ATTENDANCE if told else ATTENDANCE - 0.5), "members.attendance"
    if attends and (size > 3 or (size > 2 and _CAME.match(stream.string) and _alike(units))):
        return ATTENDANCE - 0.3, "members.attendance"
    if size > 2 and _SIGNS.match(after):
        return WEAK, "members.signatories"
    if size > 3 and units.items[0].ref.unit.unit_kind in _MEMBER_KINDS:
        return WEAK - 0.2, "members.list_alone"
    if stream.string.startswith(("gồm ", "bao gồm ", ": ")) and stream.at[i] < 30:
        return STRONG - 0.5, "members.list_first"
    return None


def _alike(units: UnitList) -> bool:
    """Whether all units of a list are the same agency of different places: "KBNN A, KBNN B, KBNN C"."""
    heads = {" ".join(item.ref.unit.unit.split()[:3]).lower() for item in units.items}
    return len(heads) == 1 and all(item.ref.head and item.ref.place for item in units.items)


def bulleted(context: Context) -> list[Found]:
    """Members printed one a line under the line that names their cluster."""
    found: list[Found] = []
    run: list[Item] = []
    known = 0
    entity: Entity | None = None
    for stream in [*context.streams, None]:
        items = _bullet_items(stream) if stream else []
        open_item = _open_bullet(context, stream) if stream and entity and not items else None
        if items or open_item:
            known += len(items)
            run += items or ([open_item] if open_item else [])
            continue
        if entity and (known * 2 >= len(run) or _places_of_units(context, run)) and _lists_members(run):
            found.append(Found(entity, tuple(run), STRONG, "members.bullets", run[0].start, run[-1].end, False, None))
        run, known = [], 0
        if stream:
            heads = [t for t in stream.tokens if t.type == "C"]
            entity = _headed(context, stream) if heads else None
    return found


def _places_of_units(context: Context, run: list[Item]) -> bool:
    """Whether a run of bare names holds the place of a body that the article names in full: "- Ba Đình / - Đống Đa /
    * Cụm trưởng: Hội Chữ thập đỏ quận Đống Đa"."""
    refs = (m.value for m in context.mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef))
    places = {folded(ref.place) for ref in refs if ref.head and ref.place}
    return len(run) >= MIN_NAMES and any(folded(item.ref.unit.unit) in places for item in run)


def _lists_members(run: list[Item]) -> bool:
    """Whether a run of items is a list of members: not where it tells no more than who leads."""
    without = sum(not item.roles for item in run)
    return without > 0 and len(run) > (1 if without == len(run) else 2)


def _headed(context: Context, stream: Stream) -> Entity | None:
    """The cluster whose members the lines below a line are: it is little more than the cluster's name, or ends
    in ":"."""
    first = next(t for t in stream.tokens if t.type == "C")
    opens = stream.tokens[-1].folded == ":" and bool(re.search(r"gồm|thành viên|danh sách|như sau", stream.string))
    if opens:
        return context.cluster_near(first.value, first.start)  # type: ignore[arg-type]
    return context.entity_of(first.value) if len(stream.tokens) <= 8 else None  # type: ignore[arg-type]


def _bullet_items(stream: Stream) -> list[Item]:
    """The unit of a list item that is nothing but a unit, perhaps with the role it bears."""
    bearer = _BEARS.fullmatch(stream.string) if stream.item else None
    if bearer and len(items := stream.units(int(bearer["unit"])).items) == 1:
        return [replace(items[0], roles=stream.role(int(bearer["role"])).roles)]
    units = [t for t in stream.tokens if t.type == "U"]
    alone = bool(stream.item) and bool(_ALONE.fullmatch(stream.string))
    return list(units[0].value.items) if alone and isinstance(units[0].value, UnitList) else []


def _open_bullet(context: Context, stream: Stream) -> Item | None:
    """The unit of a list item of which only the place shows that it is one: a line of names, without a verb."""
    first = next((i for i, t in enumerate(stream.tokens) if t.capital or t.type == "U"), 0)
    tokens = stream.tokens[first:]
    proper = all(t.type == "W" and t.capital and t.folded.isalpha() for t in tokens)  # "Ba Đình", "Bắc Từ Liêm"
    if not stream.item or not 1 < len(tokens) <= MAX_BULLET or not (proper or all(_names(t) for t in tokens)):
        return None
    start, end = tokens[0].start, tokens[-1].end
    return Item(opened_unit(context.text(start, end)), start, end)


def _names(token: Token) -> bool:
    """Whether a token can stand in a name."""
    joins = token.type == "W" and (token.folded in ("và", "&", "-") or token.folded[0].isalnum())
    return token.type in "UD" or (joins and (token.folded == "và" or token.folded not in CLAUSE_WORDS))
