"""The organisation as the body that founds, divides, staffs, scores or directs the clusters."""

import re
from collections.abc import Iterator, Sequence

from thidua.link.context import Context
from thidua.link.organisations.beside import same
from thidua.link.organisations.titles import body_of, titled
from thidua.link.organisations.units import COMMITTEE, of_province, without_province
from thidua.link.stream import Stream
from thidua.model import Unit

_ACTS = (
    r"có (?:văn bản|quyết định|thông báo)|ban hành|phân (?:công|giao|chia)|mở lớp|(?<!bàn )giao nhiệm vụ|chia"
    r"|sắp xếp|thành lập|(?<!được )công nhận (?:là @R|kết quả|điểm)|(?:công bố|thông báo|công nhận) "
    r"(?:kết quả|điểm|bảng điểm|(?:bảng )?xếp hạng|thứ hạng)|chấm điểm"
    r"|kiểm tra (?:chéo )?(?:các |@Q\d+ |\d+ )?@C|lấy ý kiến|chỉ đạo (?:tổng kết|sơ kết|tổ chức|@C)"
    r"|tổ chức (?:\S+ )?(?:ký kết giao ước|ký giao ước|ký kết|phát động)[^.;@]{0,30}(?:cho|giữa) "
    r"|tổng kết (?:hoạt động )?(?:\S+ )?@C"
    r"|(?:hiện )?có (?:@Q\d+ |[2-9] |\d\d |hai |ba |bốn |năm |sáu |bảy |tám )@C"
)
_RULES_ON = re.compile(
    rf"@[UI](?P<a>\d+) (?:[^.;@]{{0,40}} |@[DYI]\d+ ){{0,4}}?(?:{_ACTS})"
    r"|(?:quyết định|công văn|thông báo|hướng dẫn"
    r"|kế hoạch) [^.;@]{0,40}?(?:@[DUY]\d+ [^.;@]{0,30}?){0,2}của (?:[^@ ]+ [^@ ]+ )?@[UI](?P<b>\d+) "
    r"|được @[UI](?P<c>\d+) (?:(?:vừa|chính thức|mới) )*"
    r"(?:công nhận(?! (?:[^@.;:,]+ ){0,4}?@A| đạt| danh hiệu| sáng kiến| hoàn thành| (?:\S+ )?chuẩn)"
    r"|ban hành|phê duyệt|phân công|thành lập"
    r"|quy định|sửa đổi|điều chỉnh|sắp xếp|xếp (?:chung|vào)|ghép|gộp|nhóm|chia|kiện toàn)"
    r"|(?:danh sách|phân chia|chia) (?:các )?@C\d+ (?:(?:và|,) @C\d+ )?(?:@[YD]\d+ )?(?:của|thuộc) @[UI](?P<d>\d+) "
)
# No unit of anything: the council that divides the country's provinces and ministries into clusters.
_COUNCIL = "Hội đồng Thi đua - Khen thưởng Trung ương"
_COUNCIL_RULES = re.compile(
    r"hội đồng (?:thi đua(?: -| ,| và)? khen thưởng|tđkt|tđ - kt) (?:trung ương|tw) "
    rf"(?:[^.;@]{{0,30}} |@[DYI]\d+ ){{0,3}}?(?:{_ACTS})"
    r"|(?:quyết định|công văn|thông báo|văn bản) [^.;@]{0,40}?(?:@D\d+ [^.;@]{0,30}?)?của "
    r"hội đồng thi đua(?: -| ,| và)? khen thưởng trung ương "
)
# "Công đoàn trường học A chia ba cụm": who falls into clusters may be the object of who divides it, told elsewhere.
_FALLS_APART = re.compile(r" (?:thành |làm |ra )?(?:\S+ )?@C")
_HOSTS = re.compile(r"(?:đăng cai|chủ trì|phối hợp|đón|phụ trách) ")
_DIRECTS = re.compile(
    r"(?:giám đốc|chủ tịch|viện trưởng|chính ủy|chỉ huy trưởng|chánh án|trưởng ban|bí thư) @U(?P<a>\d+) "
    r"(?:[^.;@]{0,30} )?(?:chủ trì|chỉ đạo|phát biểu chỉ đạo|phê duyệt|phụ trách)"
)


def ruling(context: Context, units: Sequence[Unit]) -> str | None:
    """The body that founds, divides, staffs or scores the clusters: "Quyết định của UBND tỉnh A phân công ... các
    cụm". `units` are members and bearers: they rule on nothing."""
    divided = None
    for stream in context.streams:
        if "@C" not in stream.string and "@R" not in stream.string and "thi đua" not in stream.string:
            continue
        if _COUNCIL_RULES.search(stream.string):
            return _COUNCIL
        for match in _every(_RULES_ON, stream.string):
            if _HOSTS.search(match[0]) or (match["a"] and " được " in match[0]):
                continue
            if name := _ruler(context, stream, int(match["a"] or match["b"] or match["c"] or match["d"]), units):
                if not (match[0].endswith("chia") and _FALLS_APART.match(stream.string, match.end())):
                    return name
                divided = divided or name
    return divided


def _every(pattern: re.Pattern[str], string: str) -> Iterator[re.Match[str]]:
    """Every match, also those that begin inside another: "trong toàn ngành, Bộ A ban hành" begins at either body."""
    match = pattern.search(string)
    while match:
        yield match
        match = pattern.search(string, match.start() + 1)


def heading(context: Context) -> str | None:
    """The body before a colon that heads the news of its cluster: "Tổng công ty A: Cụm thi đua số 2 tổng kết"; a
    province's agency there is the host."""
    for stream in context.streams:
        match = re.match(r"@[UI](?P<i>\d+) : [^.;@]{0,30}@C", stream.string)
        token = stream.tokens[int(match["i"])] if match else None
        if token is None or (token.type == "I" and token.value == "province"):
            continue
        name = titled(context, token)
        if re.match(r"(?:bộ (?!chỉ huy|chqs|đội)|tổng (?:cục|công ty|liên đoàn)|tập đoàn|quân khu)", name.lower()):
            return name
    return None


def directing(context: Context, units: Sequence[Unit]) -> str | None:
    """The province's body whose deputy head directs the cluster's meeting."""
    for stream in context.streams:
        for match in _DIRECTS.finditer(stream.string):
            if name := _ruler(context, stream, int(match["a"]), units):
                return name
    return None


def _ruler(context: Context, stream: Stream, j: int, units: Sequence[Unit]) -> str | None:
    token = stream.tokens[j]
    if token.type == "I":
        name = titled(context, token)
    else:
        ref = stream.units(j).items[0].ref
        unit = ref.unit
        if not ref.head or (
            len(stream.units(j).items) > 1
            or unit.unit_kind == "academy"
            or (_OF_COMMUNE.match(unit.unit) and not _over_its_own(units))
            or unit.unit.lower().startswith("chi nhánh")  # whose branch stands before a bracket
            or (unit.unit_kind == "district" and not (_over_communes(unit, units) or _over_its_own(units)))
            or (ref.place is None and _OFFICE.match(unit.unit))
            or any(same(unit, u) for u in units)
            or (unit.province and any(u.province not in (None, unit.province) for u in units))
        ):
            return None
        name = _fullest(context, body_of(unit.unit))
    if body := without_province(name):  # "Hội LHPN tỉnh" is printed: it rules, whichever province it is of
        return of_province(context, body) or (name if body != COMMITTEE else None)
    return name if len(name.split()) > 1 and not name.lower().startswith("toàn ") else None


_LEVEL = re.compile(r" (?:tỉnh|thành phố) (?=[^ ]+(?: [^ ]+){0,3}$)")
# A committee's office gives notice of what the committee decides; an office of schools or of health has units below it.
_OFFICE = re.compile(r"phòng (?:nội vụ|tổ chức|thi đua|tổng hợp|hành chính)|văn phòng (?!bộ)", re.IGNORECASE)
_OF_A_COMMUNE = re.compile(
    r"(?:văn phòng|ban|phòng|ủy ban (?:kiểm tra|mặt trận|mttq)|đoàn thanh niên|hội|trung tâm|công an|trạm|thôn|ấp|bản"
    r"|buôn|tổ dân phố|khu phố|trường) (?!.*(?<![^\W_])(?:tỉnh|huyện|thành phố)(?![^\W_]))",
    re.IGNORECASE,
)
_OF_COMMUNE = re.compile(r"(?:ủy ban nhân dân |ubnd )?(?:xã|phường|thị trấn) ", re.IGNORECASE)  # a member and host


def _over_its_own(units: Sequence[Unit]) -> bool:
    """Whether a commune's or a district's body rules on a cluster of its own offices, unions, hamlets or schools."""
    return bool(units) and all(_OF_A_COMMUNE.match(u.unit) for u in units)


def _over_communes(unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether a district's body rules on a cluster of communes or of schools."""
    return all(re.match(r"(?:xã|phường|thị trấn|trường) ", u.unit.lower()) for u in units)


def _fullest(context: Context, name: str) -> str:
    """The name under which the article tells most of the same body: "Mặt trận Tổ quốc X" is "Ủy ban Mặt trận ...",
    "Hội Nông dân X" is "Hội Nông dân tỉnh X"."""
    units = [ref.unit for ref in context.refs]
    told = {name for unit in units for name in (unit.unit, body_of(unit.unit) if unit.province else unit.unit)}
    towns = {unit.unit for unit in units if unit.unit_kind == "district"}
    fuller = [t for t in sorted(told) if t.lower().endswith(" " + name.lower()) and body_of(t) == t]
    fuller += [
        t for t in sorted(told) if t != name and _LEVEL.sub(" ", t) == name and (t not in towns or name in towns)
    ]
    return max(fuller, key=len, default=name)
