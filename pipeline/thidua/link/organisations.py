"""Whose cluster it is: from the words beside it, else from what its members and leaders are."""

import re
from collections import Counter
from collections.abc import Sequence

from thidua.gazetteer import expand
from thidua.link.context import Context, Entity
from thidua.link.stream import Token
from thidua.model import ClusterRef, Member, ProvinceMention, Role, Unit, UnitRef
from thidua.text import folded

_AFTER = re.compile(
    r"^(?P<glue>(?:[-,] |\( |(?:của|thuộc|trực thuộc|trong) |các đơn vị |khối |cấp |- khối |@C\d+ )*)@(?P<type>[UI])(?P<i>\d+) "
)
# The agency of a province tells whose national cluster it is in.
_BRANCHES: tuple[tuple[str, str], ...] = (
    (r"^công an (?:tỉnh|thành phố|tp)|^công an [A-ZĐ]", "Bộ Công an"),
    (r"^(?:viện kiểm sát nhân dân|vksnd|viện ksnd) (?:tỉnh|thành phố|tp)", "Viện kiểm sát nhân dân tối cao"),
    (r"^(?:tòa án nhân dân|tand) (?:tỉnh|thành phố|tp)", "Tòa án nhân dân tối cao"),
    (r"^thanh tra sở", ""),
    (r"^thanh tra (?:tỉnh|thành phố|tp)", "Thanh tra Chính phủ"),
    (r"^(?:bảo hiểm xã hội|bhxh)", "Bảo hiểm xã hội Việt Nam"),
    (r"^cục hải quan|^hải quan", "Tổng cục Hải quan"),
    (r"^cục thuế", "Tổng cục Thuế"),
    (r"^thuế (?:tỉnh|thành phố|tp)", "Cục Thuế"),
    (r"^kho bạc nhà nước|^kho bạc", "Kho bạc Nhà nước"),
    (r"^(?:hội nhà báo|hnb)", "Hội Nhà báo Việt Nam"),
    (r"^(?:hội cựu chiến binh|hội ccb|tỉnh hội)", "Hội Cựu chiến binh Việt Nam"),
    (r"^hội nông dân", "Hội Nông dân Việt Nam"),
    (r"^hội (?:liên hiệp phụ nữ|lhpn|phụ nữ)", "Hội Liên hiệp Phụ nữ Việt Nam"),
    (r"^(?:bộ chỉ huy bộ đội biên phòng|bộ chỉ huy bđbp|bđbp|bộ đội biên phòng|ban chỉ huy bộ đội biên phòng)", "Bộ đội Biên phòng"),
    (r"^sở ngoại vụ", "Bộ Ngoại giao"),
    (r"^sở (?:vh|văn hóa)", "Bộ Văn hóa, Thể thao và Du lịch"),
    (r"^sở (?:gd|giáo dục)", "Bộ Giáo dục và Đào tạo"),
    (r"^sở (?:tn|tài nguyên)", "Bộ Tài nguyên và Môi trường"),
    (r"^sở công thương", "Bộ Công Thương"),
    (r"^sở tư pháp", "Bộ Tư pháp"),
    (r"^sở (?:tt|thông tin)|^đài (?:phát|pt)", "Bộ Thông tin và Truyền thông"),
    (r"^sở nội vụ", "Bộ Nội vụ"),
    (r"^sở tài chính", "Bộ Tài chính"),
    (r"^sở y tế", "Bộ Y tế"),
    (r"^sở xây dựng", "Bộ Xây dựng"),
    (r"^sở khoa học", "Bộ Khoa học và Công nghệ"),
    (r"^sở nông nghiệp", "Bộ Nông nghiệp và Môi trường"),
)  # fmt: skip
_SECTORS: tuple[tuple[str, str], ...] = (
    (r"ngành kiểm sát", "Viện kiểm sát nhân dân tối cao"),
    (r"ngành (?:văn hóa|vh)", "Bộ Văn hóa, Thể thao và Du lịch"),
    (r"ngành công thương", "Bộ Công Thương"),
    (r"ngành tòa án", "Tòa án nhân dân tối cao"),
    (r"ngành thanh tra", "Thanh tra Chính phủ"),
    (r"ngành hải quan", "Tổng cục Hải quan"),
    (r"ngành giáo dục", "Bộ Giáo dục và Đào tạo"),
)
_POLICE = re.compile(r"công an|antq|an ninh tổ quốc|cand")


def set_organisation(context: Context, entity: Entity, members: Sequence[Member], roles: Sequence[Role]) -> None:
    """Set `entity.organisation`: as named beside the cluster, else by its members, else by the sector's words."""
    entity.organisation = _beside(context, entity) or _by_units(context, entity, members, roles) or _by_sector(context)


def _beside(context: Context, entity: Entity) -> str | None:
    """The organisation printed beside the cluster most often ("- Bộ Công an", "thuộc Cục Thuế"), the longest of equals."""
    found: Counter[str] = Counter()
    for stream in context.streams:
        last: Entity | None = None
        for token in stream.tokens:
            if token.type in "CR":
                ref = getattr(token.value, "cluster", token.value)
                last = context.entity_of(ref) if isinstance(ref, ClusterRef) else last
            elif token.type == "O" and last is entity:
                found[_written(context, token)] += 1
    return min(found, key=lambda n: (-found[n], -len(n), n)) if found else None


def _written(context: Context, token: Token) -> str:
    if isinstance(token.value, UnitRef):
        return token.value.unit.unit
    return expand(context.text(token.start, token.end))


def _by_units(context: Context, entity: Entity, members: Sequence[Member], roles: Sequence[Role]) -> str | None:
    """The national body whose provincial agencies most of the cluster's units are, else the province's own body."""
    units = [m.unit for m in members if m.cluster_id == entity.cluster_id]
    units = units or [r.unit for r in roles if r.cluster_id == entity.cluster_id]
    votes = Counter(b for u in units if (b := _branch(u)))
    best = min(votes, key=lambda b: (-votes[b], b)) if votes else None
    if best and votes[best] * 2 > len(units):
        return best
    inside = [u for u in units if u.unit_kind == "district" or (u.unit_kind != "province" and u.province is None)]
    if units and len(inside) * 2 > len(units):
        return _parent(context, inside)
    return None


def _branch(unit: Unit) -> str | None:
    name = unit.unit[:1].lower() + unit.unit[1:]
    if unit.unit_kind == "department" and re.match(r"cục |viện khoa học|bộ tư lệnh c", name):
        return (
            "Bộ Công an"
            if re.search(r"an ninh|cảnh sát|tổ chức cán bộ|đào tạo|công tác đảng|truyền thông công an", name.lower())
            else None
        )
    if unit.unit_kind not in ("province_police", "province_agency"):
        return None
    for pattern, organisation in _BRANCHES:
        if re.match(pattern, name, re.IGNORECASE):
            return organisation or None
    return None


# Agency of a district -> the agency of its province above it.
_ABOVE: tuple[tuple[str, str], ...] = (
    (r"công an|ca ", "Công an"),
    (r"viện kiểm sát|vksnd", "Viện kiểm sát nhân dân"),
    (r"tòa án|tand", "Tòa án nhân dân"),
    (r"ban chỉ huy quân sự|ban chqs|trung đoàn \d|phòng (?:tham mưu|chính trị)", "Bộ Chỉ huy Quân sự"),
    (r"hội cựu chiến binh|hội ccb", "Hội Cựu chiến binh"),
    (r"hội nông dân", "Hội Nông dân"),
    (r"hội (?:liên hiệp phụ nữ|lhpn)", "Hội Liên hiệp Phụ nữ"),
    (r"sở |ban |hội |đảng ủy|văn phòng (?:tỉnh|ubnd|hđnd|ủy|hội đồng)|thanh tra tỉnh|cục |huyện|thị xã|thành phố|quận|đài ", "Ủy ban nhân dân"),
)  # fmt: skip
_SCHOOL = re.compile(r"^trường (?:thpt|thcs|tiểu học|mầm non)")


def _parent(context: Context, units: list[Unit]) -> str | None:
    """The province's own body above most of `units`, with the province that the article speaks of; else None."""
    heads: Counter[str] = Counter()
    for unit in units:
        name = unit.unit.lower()
        above = next((a for p, a in _ABOVE if re.match(p, name)), None)
        if above:
            heads[above] += 1
        elif _SCHOOL.match(name):
            heads["Sở Giáo dục và Đào tạo"] += 1
    if not heads:
        return None
    head = min(heads, key=lambda h: (-heads[h], h))
    province = _province(context)
    text = folded(context.article.text)
    if province is None:
        short = {"Viện kiểm sát nhân dân": "vksnd", "Tòa án nhân dân": "tand", "Ủy ban nhân dân": "ubnd"}.get(
            head, head.lower()
        )
        said = re.search(rf"(?:{re.escape(short)}|{re.escape(head.lower())})\s+tỉnh", text)
        return f"{head} tỉnh" if said and head != "Ủy ban nhân dân" else None
    if head == "Ủy ban nhân dân" and not re.search(
        r"ubnd\s+(?:tỉnh|thành\s+phố|tp)|ủy\s+ban\s+nhân\s+dân\s+(?:tỉnh|thành\s+phố)", text
    ):
        return None
    kind = "thành phố" if province in _CITIES else "tỉnh"
    return f"{head} {kind} {province}"


_CITIES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})


def _province(context: Context) -> str | None:
    """The province an article of one province speaks of: the only one it names, or by far the most named."""
    named = Counter(m.province for m in context.mentions if isinstance(m, ProvinceMention) and not m.ambiguous)
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _by_sector(context: Context) -> str | None:
    joined = " ".join(s.string for s in context.streams)
    for pattern, organisation in _SECTORS:
        if re.search(pattern, joined):
            return organisation
    inside = re.search(r"công an (?:các )?(?:huyện|quận|xã|phường|phòng)|phó giám đốc @U|đảng ủy , giám đốc", joined)
    return "Bộ Công an" if _POLICE.search(joined) and not inside else None
