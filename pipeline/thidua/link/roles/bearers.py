"""Which unit of a match bears which role, and when a match is no fact at all."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.link.events.host import host_before
from thidua.link.roles.rules import prove
from thidua.link.stream import Item, RolePhrase, Stream, UnitList
from thidua.model import HandoverKind, RoleName, Unit
from thidua.text import folded

_CLAUSE = re.compile(r"[;:(] ")
_VAGUE = re.compile(
    r"^(?:công an|bhxh|bảo hiểm xã hội|thanh tra|viện kiểm sát nhân dân|tòa án nhân dân|cục hải quan|cục thuế|"
    r"cục thi hành án dân sự|kho bạc nhà nước) (?:tỉnh|thành phố)$"
)
_DENIED = re.compile(
    r"(?:^| )(?:không (?!chỉ|những)|chưa |chẳng |thôi |(?<!giữ )nguyên |cựu |trường hợp |nếu |giả sử |"
    r"ứng cử |ứng viên |ứng cử viên |mong |muốn |hy vọng |hi vọng |(?<!tin )(?<!lý )(?<!ý )tưởng (?!nhớ|niệm)|ngỡ |"
    r"(?<!thống nhất )(?<!nhất trí )(?:đề nghị (?:để|cho) |(?:xin|nên|cứ) để |đề cử (?!và (?:trúng|đắc) cử ))|"
    r"(?<!thống nhất )(?<!nhất trí )(?<!theo )đề xuất (?!của )|nguyện vọng |sẵn sàng |xung phong |đăng ký |có thể |"
    r"@U\d+ (?:đã |cũng |xin )*(?:đề nghị|đề xuất|kiến nghị) (?=$|(?:giao|trao|cử|bầu|chọn|phân công) )|"
    r"nhiều năm |\d+ năm (?:liền )?(?=làm |giữ |đảm )|chúc (?!mừng )|nhiều lần |"
    r"lẽ ra |đáng lẽ |đáng ra |đúng ra |suýt |"
    r"thứ tự (?!(?:là|làm) [^.;]*@R|được |đắc cử |trúng cử |giữ |đảm |(?:luân phiên |xoay vòng )?, )|"
    r"chỉ (?:(?:xin|đồng ý|muốn|chịu|dám|có thể) (?:nhận |làm |giữ )*|nhận (?=làm |giữ |vai |chức |ghế |vị trí |@R))|"
    r"từ chối |kinh nghiệm (?=làm |giữ |đảm )|từng (?:\S+ (?:lần|năm|nhiệm kỳ) (?:liền |liên tiếp |liên tục )?)?"
    r"(?:là|làm|giữ|đảm|được|nhận|tiếp) |"
    r"(?<!nhất )(?<!trí )(?:đề nghị|kiến nghị|xin) (?:việc )?"
    r"(?=chuyển |bàn giao |chuyển giao |trao lại |giao lại |nhường )|"
    r"(?:thảo luận|bàn|bàn bạc|bàn luận|xem xét|cân nhắc|lên kế hoạch|lấy ý kiến) (?:về |cho )?"
    r"(?:việc |lễ |phương án |chuyện )+(?=bàn giao |chuyển giao |trao |giao |chuyển |bầu |$)|"
    r"(?:đề nghị|xin|mong|muốn) (?:phép )?được (?=nhận |tiếp nhận |làm |giữ |đảm |giao |trao |bàn giao |chuyển giao )|"
    r"(?:hoãn|lùi|dời|tạm dừng|dừng|hủy) (?:việc |lễ |thời gian |ngày |lịch )*"
    r"(?=bàn giao |chuyển giao |trao |giao |chuyển ))"
)
# "Nếu A vắng, B làm Cụm trưởng"; "nếu như năm 2023 A là Cụm trưởng thì ..." tells facts.
_SUPPOSED = re.compile(r"^(?:nếu(?! như )|giả sử|giả như|trường hợp|trong trường hợp|nhỡ|lỡ) (?!(?:[^;.]* )?@Y)[^;.]*$")
# "Khi A xin giao lại chức Cụm trưởng cho B, cả hội trường không đồng ý"
_IF_BEHIND = re.compile(r"(?:(?:thi đua|@[CY]\d+|, ) ?)*(?:nếu(?! như )|trong trường hợp|trừ khi|với điều kiện) ")
_REFUSED = re.compile(
    r"(?:(?!@R)[^.;\s]+ ){0,8}?(?:không (?:được )?(?:đồng ý|tán thành|chấp thuận|thông qua|chấp nhận|nhất trí)"
    r"|bị (?:bác|từ chối)|bác bỏ) "
)
_ACT = re.compile(
    r"(?:^| )(?:bàn giao|chuyển giao|trao|giao|chuyển|nhường|bầu|bình bầu|bầu chọn|bình chọn|suy tôn|cử|chọn|"
    r"lựa chọn|tín nhiệm|"
    r"thống nhất|nhất trí|biểu quyết|phân công|công nhận|chỉ định|bổ nhiệm|quyết định|nhận|tiếp nhận|đón nhận|"
    r"thay|kế nhiệm|trúng cử|đắc cử|tái cử) "
)
_RULE = re.compile(
    r"(?:^| )(?:hằng năm|hàng năm|mỗi năm|theo (?:quy định|quy chế|điều lệ)(?! [^.;]*@Y)|khi hết nhiệm kỳ|"
    r"mỗi nhiệm kỳ|nhiệm kỳ (?:của )?một) "
)
_DUTY = re.compile(r"(?:^| )(?:có trách nhiệm|chịu trách nhiệm) ")
_ALL = re.compile(r"(?:^| )(?:đồng|cùng) (?:là |làm |giữ )?")
_EACH_IN_ORDER = re.compile(r"lần lượt |thứ tự (?:là|làm) ")
# Who had the role before, told behind the act: "... nhận nhiệm vụ Cụm trưởng thay A", "..., nhận bàn giao từ A".
_REPLACES = re.compile(
    r"(?:@Y\d+ |[,(] |và |sẽ |chính thức |(?:đảm (?:nhận|nhiệm|trách|đương)|phụ trách|nắm giữ|giữ) ){0,3}"
    r"(?:thay thế cho|thay thế|thay cho|thay|kế nhiệm|tiếp nối|"
    r"(?:nhiệm vụ|vai trò|trọng trách|cương vị|vị trí|chức danh) (?:này|ấy|đó) (?:được )?(?:nhận|tiếp nhận|bàn giao|"
    r"chuyển giao|chuyển|trao)(?: lại)? từ|"
    r"(?:nhận bàn giao|tiếp nhận|tiếp quản|nhận lại|nhận) (?!hoa |quà |lẵng |lời |ý kiến |kiến nghị )"
    r"(?:[^@,;.\s]+ ){0,3}?từ)(?! mặt) "
    r"(?:[^@,;.\s]+ ){0,4}?@U(\d+) "
)
_OVER = re.compile(r"(?:vừa |đã )*(?:hết|mãn|kết thúc|thôi) (?:[^@,;.\s]+ ){0,3}?@R(\d+) ")
_LEFT = re.compile(  # "tiếp quản ghế Cụm trưởng mà A để lại"
    r"(?:mà|do) (?:[^@,;.\s]+ ){0,2}?@U(\d+) (?:vừa |đã )?(?:để lại|bàn giao|chuyển giao|trao lại|nắm giữ|đang giữ) "
)
_TAKEN = re.compile(
    r"[,(] (?:vừa |đã |chính thức )*(?:nhận bàn giao|nhận chuyển giao|(?:tiếp nhận|nhận|đón nhận|tiếp quản) "
    r"(?:lại )?(?:nhiệm vụ|vai trò|trọng trách|chức trách|cờ|lá cờ|@A\d+) )"
)
_DONE = re.compile(r"(?:đã|vừa) (?:được )?(?:@U\d+ )?$")
_HOST = re.compile(
    r"(?:đơn vị|lãnh đạo|đại diện|tỉnh|phía) (?:chủ nhà|đăng cai|sở tại|đăng cai tổ chức) "
    r"(?:đã |cũng |vừa |chính thức |tiến hành )*$"
)
_MAX_DEPUTIES = 3  # a longer list behind "Cụm phó" is a list of members


def is_vague(unit: Unit) -> bool:
    """Whether a unit is an agency without its province: "Giám đốc Công an tỉnh"."""
    return bool(_VAGUE.match(folded(unit.unit)))


def only_unit(stream: Stream, i: int | None) -> Unit | None:
    """The one unit of the list at token i, that has no role of its own (its list tells that)."""
    items = stream.units(i).items if i is not None else ()
    return items[0].ref.unit if len(items) == 1 and not items[0].roles else None


def denied(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the clause denies, supposes or ends what the match says: "không còn là Cụm trưởng"."""
    clause = re.split(r"[,;:(.] |(?<= )mà $", stream.string[: match.start()])[-1]
    stops = match.groupdict().get("outgoing")
    ends = match.end("outgoing") - match.start() if stops else 0  # "thôi giữ chức ..., trao lại cho B"
    if _SUPPOSED.match(stream.string[: match.start()]) or _IF_BEHIND.match(stream.string, match.end()):
        return True
    if _REFUSED.match(stream.string, match.end()):
        return True
    if stream.string.endswith(("phiếu ", "số phiếu "), 0, match.start()) and " : " in match[0]:
        return True  # "Phiếu bầu Cụm trưởng: A 4, B 7"
    return bool(_DENIED.search(clause) or _DENIED.search(match[0], ends))


def is_rule(stream: Stream, named: bool) -> bool:
    """Whether the sentence states how roles are given ("mỗi năm một đơn vị") and no fact.

    `named`: the role stands beside a unit's name: then what the chair "has to do" is said of that unit.
    """
    return bool(_RULE.search(stream.string)) or (not named and bool(_DUTY.search(stream.string)))


def act_start(match: re.Match[str]) -> int:
    """Where the verb of an act begins: a word of the future before it makes the act a plan, one behind it does not."""
    found = _ACT.search(match[0])
    return match.start() + found.start() + 1 if found else match.end()


def done(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the verb of an act is told as done, though a plan stands before it: "... sẽ ...; cờ đã được A trao"."""
    return bool(_DONE.search(stream.string[: act_start(match)]))


def clause_start(stream: Stream, match: re.Match[str]) -> int:
    """Where the clause of a match begins in the stream's string."""
    return max((m.end() for m in _CLAUSE.finditer(stream.string[: match.start()])), default=0)


def pairs(
    phrase: RolePhrase, units: UnitList, match: re.Match[str], kind: HandoverKind | None
) -> list[tuple[RoleName, Item]]:
    """Which unit gets which role: one to one, respectively, all deputies, or the unit next to the role."""
    named = [i for i in units.items if i.ref.unit.unit]
    items = [i for i in named if not i.roles] or named
    if not items:
        return []
    if units.first_alone and match.start("role") < match.start("to"):
        items = items[:1]
    if len(phrase.roles) == len(items):
        return list(zip(phrase.roles, items, strict=True))
    if len(phrase.roles) == 1 and _EACH_IN_ORDER.search(match[0]):
        return []  # "A và B lần lượt làm Cụm trưởng Cụm 1, Cụm 2": of another cluster each
    if len(phrase.roles) == 1 and (phrase.roles[0] == "deputy" or _ALL.search(match[0])):
        return [(phrase.roles[0], i) for i in items] if len(items) <= _MAX_DEPUTIES else []
    if len(phrase.roles) > 1:
        first, *rest = phrase.roles
        if len(items) > 1 and set(rest) == {"deputy"} and len(items) <= _MAX_DEPUTIES + 1:
            return [(first, items[0]), *(("deputy", i) for i in items[1:])]
        return []  # one unit has one role: the other one's bearer was not read
    role_after = match.start("role") > match.start("to")
    return [(phrase.roles[0], items[-1] if role_after else items[0])]


def giver_of(units: UnitList, phrase: RolePhrase, *, role_before: bool) -> Unit:
    """Who gives the first role up: "nhận Cụm trưởng, Cụm phó từ A và B" names a giver for each role.

    `role_before`: the role stands right before the list, so that its first unit has it: "Cụm trưởng, A, cùng B trao".
    """
    each = len(phrase.roles) > 1 and len(phrase.roles) == len(units.items)
    return units.items[0 if each or role_before else -1].ref.unit


def replaced(stream: Stream, match: re.Match[str]) -> Unit | None:
    """The unit that a match, by the words behind it, says the new chair replaces."""
    found = _REPLACES.match(stream.string, match.end()) or _LEFT.match(stream.string, match.end())
    units = stream.units(int(found[1])) if found else None
    if units is None or found is None:
        return None
    if (over := _OVER.match(stream.behind(int(found[1])))) and stream.role(int(over[1])).roles != role_of(
        stream, match
    ).roles:
        return None  # "bầu B làm Cụm phó, thay A hết nhiệm kỳ Cụm trưởng"
    # "thay A, C làm Cụm phó": the list has the next role's bearer behind who is replaced
    two = len(units.items) == 2 and re.match(r"(?:là|làm|giữ) @R", stream.behind(int(found[1])))
    return units.items[0].ref.unit if len(units.items) == 1 or two else None


def role_of(stream: Stream, match: re.Match[str]) -> RolePhrase:
    """The role phrase that a match captured."""
    return stream.role(int(match["role"]))


def handed_on(
    context: Context,
    stream: Stream,
    match: re.Match[str],
    kind: HandoverKind | None,
    year: int | None,
    now: int | None,
) -> tuple[HandoverKind | None, Unit | None]:
    """The kind of act and who gives the role up, where the words around a match without a giver tell them.

    Args:
        context: with entities set.
        stream: the sentence.
        match: with `role` and `to` captured.
        kind: of the act that the match tells, if any.
        year: that is told of the role.
        now: the year the article is about.
    """
    coming = bool(year and now and year > now)
    just_taken = kind is None and (now is None or year in (None, now)) and taken_from(stream, match)
    giver = replaced(stream, match) if kind or coming or just_taken else None
    kind = kind or ("handover" if giver else None)
    if giver is None and kind == "handover":
        giver = host_gives(context, stream, match)
    return kind, giver


def taken_from(stream: Stream, match: re.Match[str]) -> bool:
    """Whether the words behind a match say that its unit has taken the role over: "B (nhận nhiệm vụ từ A)"."""
    return bool(_TAKEN.match(stream.string, match.end()))


def host_gives(context: Context, stream: Stream, match: re.Match[str]) -> Unit | None:
    """The host, where the words before an act say that it hands over: "đơn vị chủ nhà chuyển giao nhiệm vụ ..."."""
    gives = re.match(r"(?:bàn giao|chuyển giao|trao|giao|nhường|chuyển) ", match[0])
    return host_before(context, stream.start) if gives and _HOST.search(stream.string[: match.start()]) else None


def outgoing(match: re.Match[str]) -> bool:
    """Whether the word for the role stands beside who gives it up, before the act: "A, Cụm trưởng, bàn giao ... B"."""
    groups = match.groupdict()
    return bool(groups.get("chair_gives") or (groups.get("outgoing") and groups.get("from") is not None))


def respective(
    stream: Stream, match: re.Match[str], giver: Unit | None, roles: Sequence[RoleName]
) -> list[Unit | None]:
    """Who gives each role up: one giver a role where as many are named, else the first role's (or the chair's)."""
    at = match.groupdict().get("from")
    named = stream.units(int(at)).items if at is not None and giver is not None else ()
    if len(named) == len(roles) > 1:
        return [item.ref.unit for item in named]
    return [giver if role in ("chair", roles[0]) else None for role in roles]


prove(
    "roles.in_list",
    {
        "Cụm gồm {A} (đơn vị Cụm trưởng), {B} (đơn vị Cụm phó) và {C}.": "chair A; deputy B",
        "{A} (đơn vị Cụm trưởng) trình bày báo cáo.": "chair A",
    },
    ["Cụm gồm {A}, {B} và {C}.", "Cụm trưởng họp với {A} (đơn vị đăng cai)."],
)
