"""Lists of units that may be a cluster's members, and how surely each is.

A list that is said to make up the cluster outranks one that attends its meeting; a list that receives something
(awards, roles, gifts, praise) is none.
"""

import re
from dataclasses import dataclass

from thidua.link.context import Context, Entity
from thidua.link.members.antecedents import cluster_of
from thidua.link.members.besides import LED_BESIDE, LED_WITH, fellows_told, makes_up_all, named_before
from thidua.link.members.coming import to_come
from thidua.link.members.equations import are_these, called_all
from thidua.link.members.numbers import as_many
from thidua.link.members.of_places import of_their_places
from thidua.link.members.others import WHERE, of_others
from thidua.link.members.pact_partners import partner
from thidua.link.members.those import those_counted
from thidua.link.members.wholes import counted_whole, things_of
from thidua.link.namesakes import fitting
from thidua.link.roles.lists import role_lists
from thidua.link.stream import REACH, Item, Stream, UnitList

STRONG, ATTENDANCE, WEAK = 3.0, 2.0, 1.0

# A list inside an act is no list of members: awarded, elected, handed to, praised, told of what they did.
_ACT = re.compile(
    r"(?:tặng|trao|(?<!khen )thưởng|đề nghị|suy tôn|đề xuất|bầu|bàn giao|biểu dương|tuyên dương|tôn vinh|vinh danh"
    r"|bằng khen|giấy khen|cờ thi đua|danh hiệu"
    r"|(?<!thi đua , )(?<!thi đua - )(?<!thi đua và )khen thưởng|hỗ trợ|thăm|làm việc|kiểm tra|khảo sát|phúc tra"
    r"|(?<!sắp )xếp|dẫn đầu|chúc mừng|điển hình như|khách mời|ủng hộ|giúp đỡ)"
    r" (?:[^@.;:]*@[AIQCYRM]\d+ ){0,4}[^@.;:]*(?:@Q\d+ : )?$|@A\d+ (?:[^.;@]*@I\d+ )?[^.;@]*$"
    r"|@M\d+ [^.;:@]{0,20}$"
)
# Whom a team of the cluster visits, whose efforts somebody acknowledges, may still be all of it, where the words behind
# say so.
_OF_ALL = re.compile(
    r"(?:^| )(?:thăm|làm việc|kiểm tra|khảo sát|phúc tra) "
    r"|@M\d+ (?:(?:và|,) @M\d+ )?(?:sự |những |các )*"
    r"(?:nỗ lực|cố gắng|kết quả|thành tích|thành quả|đóng góp|phấn đấu|tinh thần|chuyển biến)(?= )"
)
_ARE_MEMBERS = re.compile(
    r"(?:- |, )?(?:đều |cùng )?là (?:các |những )?(?:đơn vị |địa phương )?thành viên (?:của |trong |thuộc )?"
    r"(?:@C\d+|cụm|khối) "
)
# "Các đơn vị được Cụm đề nghị khen thưởng gồm: A, B": who is given something.
_GIVEN_TO = re.compile(
    r"(?:@[AM]\d+|đề nghị|suy tôn|đề xuất|tham luận|phát biểu|khen|tặng|tiêu biểu|xuất sắc)(?: của)?"
    r"(?: @[YIOD]\d+| năm nay"
    r"| lần này| đợt này| trên)* (?:gồm|bao gồm|gồm có|là|có|:) (?:có |: |các (?:đơn vị )?)*$"
)
# "Cụm thi đua số 2: A, B dẫn đầu", "... được đề nghị tặng cờ": some of its units.
_DO = re.compile(
    r"(?:cùng |đều |đã |vừa |lần lượt )*(?:được (?:đề nghị|tặng|khen|trao|suy tôn|bầu|vinh|tôn|biểu|tuyên)"
    r"|nhận|đạt|giành|đoạt|dẫn đầu|đứng|xếp|về nhất|thay|giữ|làm|là @R\d+|@A\d+) "
)
_EQUATES = re.compile(
    r"(?:gồm|bao gồm|gồm có|có|là|:|thành viên|trong đó có|(?:làm|lập|hợp|họp) thành|quy tụ|tập hợp|còn"
    r"|\() (?:[^@.;]* )?(?:(?<=gồm )@[UIO]\d+ )?$"  # "gồm NHNN chi nhánh 6 tỉnh: A, B": a head that is a name itself
)
_WHEREAS = re.compile(r"(?:^|[;,.] )còn (?:các |hai |ba )?$")  # "A được đề nghị ...; còn B, C được ...": another clause
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
    r"|(?:^|[;,] |và )(?:@C\d+|cụm|khối) (?:(?:- |của |thuộc )?@O\d+ )?(?:(?:này|thi đua|@Y\d+) )*"
    r"còn (?:có|gồm)(?: thêm)? $"
    r"|@R\d+ (?:, |và )*(?:có|cùng|còn) thêm $"
    r"|@R\d+ (?:[-:] |là )@U\d+ [;,.] (?:@R\d+ (?:[-:] |là )@U\d+ [;,.] )?(?:các )?(?:đơn vị )?thành viên "
    r"(?:gồm |là )?(?:: )?$"
    r"|(?:^|[.;,] )(?:các )?(?:đơn vị )?thành viên (?:của cụm |của khối |trong cụm |cụm )?còn (?:có|gồm) $"
    r"|@R\d+ (?:(?:[-,:] |là )?@U\d+ )?(?:[,;)-] )?(?:và )?cùng (?:với )?"
    r"(?:(?:@Q\d+|(?:các|\d+|hai|ba|bốn|năm|sáu|bảy|tám) (?:đơn vị|trường|tỉnh|thành viên))(?: thành viên)? "
    r"(?:là |gồm |khác |còn lại )*)?(?:: )?$"
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
    r"(?:[-,(] )?(?:đều )?(?:là )?(?:những |các )?(?:thành viên|đơn vị|@[QH]\d+) (?:khác|còn lại) "
    r"|(?:đều )?là (?:những |các )?(?:đơn vị )?thành viên (?=[.;])"
    r"|[-,(] (?:là )?(?:những |các )?(?:đơn vị )?thành viên (?:của |trong |thuộc )?(?:@C\d+ |cụm |khối )(?=[.;)])"
)
_REMAIN = re.compile(r"(?:nay|hiện|chỉ|hiện nay|giờ)(?: chỉ)? còn (?:lại )?$")
_LEADS = re.compile(r"@A\d+ |(?:cùng )?(?:dẫn đầu|đứng đầu|xếp (?:thứ|hạng|loại)|đứng thứ) ")
_HOISTED = re.compile(r"(?:được |cùng |đã |lần lượt )*(?:kéo|rước|treo|cắm|dựng|giương|tung|bay|phấp|diễu|bày|đặt) ")
# "Công an các huyện A, B, C cùng đơn vị chủ nhà đều có mặt"
_ALL_CAME = re.compile(
    r"(?:(?:và|cùng|cùng với) (?:đơn vị )?(?:chủ nhà|đăng cai) )?(?:đã |cùng )*đều (?:đã )?"
    r"(?:có mặt|về dự|tham dự|góp mặt|đến dự|tới dự|dự|cử) "
)
CAME = re.compile(
    r"(?:cùng )?(?:tham dự|(?:về |đến |tới )?dự|có mặt|góp mặt)(?= )"
)  # "A, Cụm trưởng chủ trì. Tham dự có B, C, D."
# "Cùng với đơn vị chủ nhà có A, B": with whom they are all there.
_BESIDE_HOST = re.compile(
    r"(?:ngoài|cùng với|bên cạnh) (?:đơn vị )?(?:chủ nhà|đăng cai|sở tại)(?: @U\d+)? (?:, )?"
    r"(?:(?:hội nghị|buổi lễ|dự|về|tham dự|họp|tham gia|còn|có|là) )+(?:lãnh đạo |đại diện |các |@Q\d+ )*$"
)
# "Cụm trưởng Cụm 1, Cụm 2 năm tới lần lượt là A, B": of a cluster each
_OF_SEVERAL = re.compile(r"@R\d+ (?:[^.;@]|@[YDC]\d+ )*lần lượt (?:[^.;@]{0,20} )?$")
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
        previous = context.streams[n - 1] if n else None
        for i in stream.typed:
            token = stream.tokens[i]
            if token.type != "U" or (stream.start, i) in leading:
                continue
            units = stream.units(i)
            if len(units.items) < 2 and not (units.plural and units.count == 1):
                continue
            scored = score(stream, i, units, following)
            if scored is None and those_counted(stream, i, units, previous) and not _DO.match(stream.behind(i)):
                scored = STRONG - 0.2, "members.list"
            if scored is None or (len(units.items) == 2 and all(item.roles for item in units.items)):
                continue  # "A (Cụm trưởng), B (Cụm phó)" tells who leads, not who is in it
            entity = cluster_of(context, stream, i)
            if entity is None:
                context.drop("no_antecedent", token.start, token.end, scored[1])
                continue
            entity = fitting(context, entity, [item.ref.unit for item in units.items])
            if to_come(context, entity, stream, stream.at[i], stream.at[i] + len(f"@U{i} ")):
                context.drop("planned", token.start, token.end, scored[1])
                continue
            told = stream.string[: stream.at[i]]
            place = (stream.start, stream.end)
            signer = partner(stream, i)
            rest = bool(signer or _REST.search(told) or LED_BESIDE.search(told) or _REST_BEHIND.match(stream.behind(i)))
            items = named_before(context, told) + ((signer,) if signer else ()) + of_their_places(told, units)
            found.append(Found(entity, items, *scored, token.start, token.end, rest, units.count, told, place))
    return found


_GRANTS = re.compile(r"(?:tặng|cho|đề nghị|suy tôn|bầu) $")
_AWARDED = re.compile(r"(?:[^@.;]* )?(?:được|nhận|đạt) (?:[^.;]*)@A")
_COMPRISING = re.compile(r"(?:^| )gồm (?:các )?(?:đơn vị |cơ quan )?:? ?$")
_CLUSTER_BEHIND = re.compile(r"@C\d+|(?:^| )(?:cụm|khối)")


def score(stream: Stream, i: int, units: UnitList, following: Stream | None) -> tuple[float, str] | None:
    """How surely the list at token i is a cluster's members, and the rule that says so; None when it is not."""
    before = stream.string[: stream.at[i]][-REACH:]
    after = stream.behind(i)
    if _where_they_lie(units, before, after):
        return None
    if of_others(before, after) or _some_only(units, before, after) or _OF_SEVERAL.search(before):
        return None
    if units.of_cluster and len(units.items) > 1 and not _GRANTS.search(before):
        return STRONG, "members.list"
    enclosed = _IN_BRACKET.search(before) and after.startswith((") ", "; "))
    if (enclosed or (_IN_DASHES.search(before) and after.startswith("- "))) and len(units.items) > 2:
        return STRONG, "members.list"
    if (LED_WITH.search(before) or LED_BESIDE.search(before)) and not _DO.match(after):
        return STRONG - 0.1, "members.list"
    if _OF_OTHERS.search(before) or _INVITED.match(after):
        return None
    named = as_many(stream, i, len(units.items), before, after)
    equated = bool(_EQUATES.search(named or before)) and bool(_CLUSTER_BEFORE.search(before))
    awarded = _AWARDED.match(after)
    equated = equated and not (awarded and _WHEREAS.search(before))
    if before.endswith("thành viên ") and awarded:
        return None  # "ba thành viên A, B, C được tặng Bằng khen": the others are not told
    if equated and _LEADS.match(after):
        return None  # "Cụm 3 có A, B dẫn đầu"
    if equated and not _ACT.search(before.rsplit(" gồm ")[-1] if " gồm " in before else before):
        return STRONG, "members.list"
    if things_of(stream, before, after, len(units.items)) and (not _ACT.search(before) or _HOISTED.match(after)):
        return ATTENDANCE - 0.5, "members.attendance"
    whole = called_all(stream, after, len(units.items))
    told = whole or (len(units.items) > 2 and _ARE_MEMBERS.match(after))
    if awarded or (_ACT.search(before) and not (told and not _ACT.search(_OF_ALL.sub(" ", before)))):
        return None
    return _by_what_is_beside(stream, i, units, following, (before, after), whole)


def _by_what_is_beside(
    stream: Stream, i: int, units: UnitList, following: Stream | None, beside: tuple[str, str], whole: bool
) -> tuple[float, str] | None:
    """The same of a list that no act and no "gồm" governs; `whole`: the words behind it call it the whole cluster."""
    before, after = beside
    if counted_whole(stream, before, len(units.items)):
        return ATTENDANCE, "members.attendance"
    if _COMPRISING.search(before) and _CLUSTER_BEHIND.search(after):
        return STRONG, "members.list_first"
    if whole or makes_up_all(before, after) or fellows_told(before, after):
        return STRONG - 0.2, "members.list_of_cluster"
    if (_AFTER_CLUSTER.match(after) or _REST_BEHIND.match(after)) and len(units.items) > 2:
        return STRONG - 0.2, "members.list_of_cluster"
    if len(units.items) > 2 and following is not None and are_these(units, following, _alike(units)):
        return STRONG - 0.3, "members.list_of_cluster"
    if len(units.items) > 2 and _REMAIN.search(before):
        return STRONG - 0.5, "members.list"
    return _attending(stream, i, units, before, after)


def _where_they_lie(units: UnitList, before: str, after: str) -> bool:
    """Whether places in brackets right behind a list tell where its places lie: "5 phường: A, B (TP Vinh, Nghệ An)"."""
    bare = not units.plural and all(not item.ref.head for item in units.items)
    province = units.items[-1].ref.unit.unit_kind == "province" != units.items[0].ref.unit.unit_kind
    return bare and province and after.startswith(") ") and bool(re.search(r"@U\d+ \( $", before))


def _some_only(units: UnitList, before: str, after: str) -> bool:
    """Whether a list names those of the cluster that were given something: "các đơn vị được đề nghị khen gồm: A, B",
    "Cụm thi đua số 2: A, B dẫn đầu", "hai đơn vị của Cụm là A và B đã được tặng Cờ"."""
    if _GIVEN_TO.search(before):
        return True
    headed = before.endswith(": ") and not before.endswith("gồm : ")
    return bool((headed or (before.endswith("là ") and len(units.items) == 2)) and _DO.match(after))


def _attending(stream: Stream, i: int, units: UnitList, before: str, after: str) -> tuple[float, str] | None:
    """The weaker readings: units that attend, sign, or stand alone."""
    size = len(units.items)
    if _GIVES.match(after) or WHERE.search(before):
        return None
    attends = "@C" in before or _ATTEND.search(before)
    came = units.plural and _ALL_CAME.match(after)
    told = attends or came or (units.plural and ("@C" in after or units.count == size))
    if not told and _SPEAKS.match(after):
        return None
    if units.plural and size > 2 and (told or size > 3):
        return (ATTENDANCE if told else ATTENDANCE - 0.5), "members.attendance"
    if size > 1 and _BESIDE_HOST.match(before):
        return ATTENDANCE, "members.attendance"
    if attends and (size > 3 or (size > 2 and CAME.match(stream.string) and _alike(units))):
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
