"""Who received a meeting: the unit on whose premises it was, or which held it (D-73)."""

import re
from collections.abc import Iterator, Sequence

from thidua.link.context import Context
from thidua.link.stream import NEXT_YEAR, REACH, Stream, year_of
from thidua.model import PluralHead, Unit, UnitRef
from thidua.text import key

_ROOM = (
    r"(?:(?:trụ sở|hội trường|trường quay|cơ quan|khuôn viên|phòng họp|phòng truyền thống|điểm cầu|doanh trại|sân|"
    r"nhà (?:khách|hát|thi đấu|đa năng|điều hành|văn hóa|ăn|truyền thống)|trung tâm hội nghị|sân (?:vận động|bóng)) "
    r"(?:(?:đa năng|làm việc|chính|lớn|nhỏ|mới|ca|chuyền|đá|trung tâm|tầng \S+) )*)?(?:, )?(?:của )?"
)
_OWN_ROOM = (
    r"(?:(?:^| )(?:hội trường|phòng họp)|^trụ sở|trên sân) (?:lớn |nhỏ |cỏ |nhân tạo )*(?:tầng \S+ )?(?:, )?(?:của )?"
)
_MEETING = (
    r"(?:(?:thành công|trọng thể|long trọng|buổi|cuộc|đêm|phiên|một|chương trình|khai mạc) )*"
    r"(?:hội nghị|tổng kết|sơ kết|bình xét|chấm điểm|lễ|họp|ký|phát động|tập huấn|lớp|hội thao|hội thi|giải|đại hội|"
    r"giao ban|giao lưu|đánh giá|gặp|tọa đàm|ngày hội|@Y)"
)
_HELD = rf"(?<!ban )(?:tổ chức|mở) (?={_MEETING})"
_RECEIVED = (
    r"(?:đăng cai|(?:(?<!đưa )(?:tiếp )?đón|tiếp(?= đoàn| các| đại biểu)) (?!vai|nhận|cờ|danh|chức|huân|bằng)|"
    r"(?:là |làm |trong vai )(?:đơn vị )?chủ nhà|(?:là|trở thành|thành) (?:điểm hẹn|điểm đến))(?: |(?<= ))"
)
_LENT = r"(?:là|trở thành|thành|làm) (?:nơi|địa điểm|chỗ hẹn|điểm hẹn|điểm họp) "
# What stands between who acts and what it does: its role, the cluster, the time.
_ASIDE = (
    r"(?:(?:\( @U\d+ \)|@[RCOYDI]\d+|[-,()]|đơn vị|là|làm|với|tư cách|vai trò|vai|trách nhiệm|cương vị|giữ|được|giao|"
    r"tín nhiệm|của|thuộc|trong|ngành|hệ thống|khối|cụm|trưởng|phó|năm|sáng|chiều|tối|trưa|ngày|hôm|qua|nay|vào|vừa|"
    r"đã|mới|đây|cũng|sẽ|lại|từ|đến|chọn|cuối tuần|chính thức|trân trọng|vinh dự|long trọng|này|đứng ra|lần này|"
    r"\d\S*) )"
)
_WISHES = r"báo cáo|cho biết|cho hay|đề nghị|xin |mong |muốn |đăng ký |xung phong |tình nguyện |hứa |hẹn "
_SUBJECT = rf"@U(\d+) {_ASIDE}{{0,18}}?(?:(?!{_WISHES})[^@.;:, ]+ ){{0,4}}?{_ASIDE}{{0,4}}?"
_TITLE = r"(?: (?:là|:|,))?(?: đơn vị @R\d+ -)? @U(\d+) "
# Each with whether the unit acts: who acts may be a province; where something is may be any town (D-73).
_PATTERNS = (
    (re.compile(rf"(?:^| )(?:tại|ở) {_ROOM}@U(\d+) "), False),
    (re.compile(rf"(?:chủ nhà|đăng cai|nơi tổ chức|địa điểm)(?: tổ chức)?{_TITLE}"), True),
    (re.compile(r"@U(\d+) (?:[,(-] |với tư cách |trong vai |là )+(?:đơn vị |vai |nơi )?(?:đăng cai|chủ nhà) "), True),
    (re.compile(rf"(?:do|được) @U(\d+) {_ASIDE}{{0,16}}?(?:chủ trì )?(?:đăng cai|tổ chức|tiếp đón|mời) "), True),
    (re.compile(rf"{_OWN_ROOM}@U(\d+) "), False),
    (re.compile(_SUBJECT + _LENT), False),
    (re.compile(_SUBJECT + _RECEIVED), True),
    (re.compile(_SUBJECT + _HELD), True),
    (re.compile(rf"@U(\d+) {_ASIDE}{{0,16}}?(?P<with>phối hợp) [^.;:]{{0,120}}?{_HELD}"), True),
)
_VENUE = re.compile(
    r"trung tâm (?:hội nghị|thể|văn hóa|huấn luyện|tổ chức sự kiện)|nhà (?:văn hóa|thi đấu)|khách sạn|khu du lịch|sân "
)
_SCHOOL = re.compile(r"Trường|Học viện", re.IGNORECASE)
_HOLDS = re.compile(r"(?:đăng cai|tổ chức|mở) $")
_OF_CLUSTER = re.compile(r"@[CR]\d|(?:^| )(?:cụm|khối) |đăng cai|(?:do|được) @U")
_SHARED = re.compile(r"phối hợp|cùng |với @[UH]|chọn ")
# What stands before who acts: the sentence begins, or the time, a role, a sign ends; "Giám đốc @U" is a person.
_BEFORE = re.compile(
    r"(?:^|[,;:.(\"|•*+)-] |@[DRYA]\d+ |(?:sáng|chiều|tối|qua|nay|rồi|đây|trụ sở|hội trường|phòng họp|đơn vị|của|này|"
    r"trong|do|được|chủ nhà|cai|tổ chức|địa điểm|là|ngành) )$"
)
_IN_CLUSTER = re.compile(r"@C\d+ (?:(?!@[DR])[^.;:]){0,40}(?<!do )(?<!được )$")  # "Cụm số 3, A tổ chức": whose it is
_MEETS = re.compile(
    r"hội nghị|tổng kết|sơ kết|ký |lễ |hội thao|(?<!hòa )giải |lớp |đăng cai|chủ nhà|điểm cầu|địa điểm|nơi tổ chức|"
    r"hội trường|phòng họp|trên sân|đón |tiếp |gặp mặt|khép lại"
)
_NEXT = re.compile(r"kế tiếp|lần sau")
_ELSE = re.compile(r"sẽ |dự kiến|hẹn |dâng hương|trước lễ")  # the next meeting, the way to this one
_NEAR = 3  # tokens before who acts: "năm tới , do"
_FIRST = 12  # sentences of an article: further down other meetings are told


def host_of(context: Context, streams: Sequence[Stream]) -> str | None:
    """The unit that received the meeting, from the meeting's own sentences, else from the first that tell of one.

    None when only a place, or "Công an tỉnh", is printed.
    """
    for told in (streams, _telling(context)):
        found = [
            unit
            for stream in told
            if not _NEXT.search(stream.string)
            for unit in hosts_in(stream)
            if not (_lent(context, unit) or _owns(context, unit))
        ]
        agency = next((u for u in found if u.head), None)
        if host := agency or next(iter(found), None):
            return host.unit.unit
    return None


def _telling(context: Context) -> list[Stream]:
    """The first sentences that tell of a meeting, not of another one."""
    first = context.streams[:_FIRST]
    return [s for s in first if _MEETS.search(s.string) and not _ELSE.search(s.string)]


def host_before(context: Context, offset: int) -> Unit | None:
    """The agency that the sentences before `offset` name as the host, which "đơn vị chủ nhà" there stands for; None
    where they name several or none."""
    told = [s for s in context.streams if s.start < offset]
    units = {u.unit.unit_id: u.unit for stream in told for u in hosts_in(stream) if u.head}
    return next(iter(units.values())) if len(units) == 1 else None


def _lent(context: Context, unit: UnitRef) -> bool:
    """Whether a school only lent its rooms: the article names no other."""
    if not _SCHOOL.match(unit.unit.unit):
        return False
    for mention in context.mentions:
        value = getattr(mention, "value", None)
        if isinstance(value, PluralHead) and value.kind == "academy":
            return False
        if isinstance(value, UnitRef) and value.unit.unit_id != unit.unit.unit_id and _SCHOOL.match(value.unit.unit):
            return False
    return True


def _owns(context: Context, unit: UnitRef) -> bool:
    """Whether a central body is the one whose cluster meets: it calls the meeting, a member receives it."""
    name = key(unit.unit.unit)
    return not unit.place and any(key(e.organisation or "").startswith(name) for e in context.entities)


def hosts_in(stream: Stream) -> Iterator[UnitRef]:
    """Units the sentence names as the meeting's host, the surest wording first."""
    for pattern, acts in _PATTERNS:
        for match in pattern.finditer(stream.string):
            items = stream.units(int(match[1])).items
            if len(items) == 1 and _is_host(stream, match, items[0].ref, acts):
                yield items[0].ref


def _is_host(stream: Stream, match: re.Match[str], unit: UnitRef, acts: bool) -> bool:
    """Whether the unit of a match is one that can be a host, and acts itself where it acts."""
    named = unit.place or unit.unit.unit_kind != "province_police"
    if not named or _VENUE.match(unit.unit.unit.lower()):
        return False
    if not acts:
        return bool(unit.head)  # else a town, a province
    at = int(match[1])
    if any(token.type == "Y" and year_of(token) == NEXT_YEAR for token in stream.tokens[max(0, at - _NEAR) : at]):
        return False  # "năm tới do A đăng cai"
    before = stream.string[: stream.at[at]][-REACH:]
    shared = _SHARED.search(match[0]) and "with" not in match.groupdict()
    if shared or not _BEFORE.search(before) or _IN_CLUSTER.search(before):
        return False
    leads = stream.units(at).items[0].roles or _OF_CLUSTER.search(stream.string)
    if _HOLDS.search(match[0]) and not leads:
        return False  # what it did in the year
    if before.endswith("( ") and ") " in match[0]:
        return False  # "A (B) tổ chức": B is where A belongs
    if unit.head:
        return True
    return not before.endswith(") ") and (unit.unit.unit_kind == "province" or _HOLDS.search(match[0]) is not None)
