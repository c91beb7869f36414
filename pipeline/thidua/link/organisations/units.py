"""The organisation as its units show it: the national body of agencies, the province's body of offices."""

import re
from collections import Counter
from collections.abc import Sequence

from thidua.gazetteer import expand, provinces, provinces_named
from thidua.link.context import Context, Entity
from thidua.link.lists.elliptical import CITIES
from thidua.link.organisations.beside import by_plural
from thidua.link.organisations.branches import above, branch, national, regional, sector_of
from thidua.model import Mention, PluralHead, ProvinceMention, Unit, UnitRef
from thidua.text import folded, slug

COMMITTEE = "Ủy ban nhân dân"
_SHORT = {"Viện kiểm sát nhân dân": "vksnd", "Tòa án nhân dân": "tand", COMMITTEE: "ubnd"}
_COMMUNE = re.compile(r"(?:(?:ubnd|ủy ban nhân dân) )?(?:xã|phường|thị trấn) ", re.IGNORECASE)
_STAFFS = (
    ("Công an", re.compile(r"công an (?:tỉnh|thành phố)")),
    ("Bộ Chỉ huy Bộ đội Biên phòng", re.compile(r"(?:bđbp|bộ đội biên phòng) (?:tỉnh|thành phố)")),
)
_ARMY = re.compile(r"quân sự|chqs|quân khu|lực lượng vũ trang|llvt")
_OPEN_END = re.compile(r"\s+(?:tỉnh|thành phố)$", re.IGNORECASE)
_TOWN = re.compile(r"(?:huyện|thị xã|quận|thành phố) \S")
_POWER = re.compile(r"Điện lực \S")
_COMMUNE_AGENCY = re.compile(r"(?P<agency>(?!UBND|Ủy ban nhân dân).+?) (?:xã|phường|thị trấn) \S")
_TOWN_SCHOOL = re.compile(r"(?:trường )?(?:thcs|tiểu học|mầm non|mẫu giáo|trung học cơ sở)", re.IGNORECASE)


def of_nation(units: Sequence[Unit]) -> str | None:
    """The national body whose provincial agencies or departments most of the units are; bare provinces say nothing."""
    telling = [u for u in units if u.unit_kind != "province"]
    votes = Counter(
        body
        for u in telling
        if (u.province or u.unit_kind != "province_agency" or regional(u)) and (body := national(u))
    )
    best = min(votes, key=lambda b: (-votes[b], b)) if votes else None
    return best if best and votes[best] * 2 > len(telling) else None


def of_offices(context: Context, units: Sequence[Unit]) -> str | None:
    """The province's own body above most of the units, with the province that the article speaks of; for communes and
    schools of one district the district's."""
    if district := _of_district(context, units) or _of_same_agency(context, units):
        return district
    inside = [u for u in units if not _a_province(u) and (u.province is None or not national(u))]
    votes = Counter(body for u in inside if (body := above(u)))
    if not votes or sum(votes.values()) * 2 <= len(units) or _of_several_provinces(inside):
        return None
    body = min(votes, key=lambda b: (-votes[b], b))
    view = folded(context.article.text)
    if body == "Bộ Chỉ huy Quân sự" and not _ARMY.search(view):  # others have a Phòng Tham mưu as well
        body = next((other for other, said in _STAFFS if said.search(view)), body)
    return of_province(context, body)


_CAPITAL = re.compile(r"(?:.* )?(?:thành phố|thị xã) (?P<name>.+)")


def _of_several_provinces(units: Sequence[Unit]) -> bool:
    """Whether towns among the units have the names of two provinces: each has one such, "thành phố Tây Ninh"."""
    names = (match["name"] for u in units if (match := _CAPITAL.match(u.unit)))
    return len({known[0].name for name in names if (known := provinces_named(name))}) > 1


def _a_province(unit: Unit) -> bool:
    """Whether a unit is a province, or its committee: then no province's body is above it."""
    return unit.unit_kind == "province" or (unit.province is not None and unit.unit.startswith(f"{COMMITTEE} "))


def _of_district(context: Context, units: Sequence[Unit]) -> str | None:
    """The only district's committee (of communes) or education office (of its schools) that the article names."""
    for pattern, body in ((_COMMUNE, COMMITTEE), (_TOWN_SCHOOL, "Phòng Giáo dục và Đào tạo")):
        if units and sum(bool(pattern.match(u.unit)) for u in units) * 2 > len(units):
            named = {
                m.value.unit.unit
                for m in context.mentions
                if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.unit.unit.startswith(body + " ")
            }
            towns = sorted(n for n in named if _TOWN.match(n[len(body) + 1 :]))
            if not towns and body == COMMITTEE:
                towns = [f"{body} {place}" for place in _bare_towns(context)]
            return towns[0] if len(towns) == 1 else None
    return None


def _bare_towns(context: Context) -> list[str]:
    """The districts that the article names without a body: "Huyện Mai Sơn: Cụm thi đua số 1 về đích"."""
    refs = context.refs
    names = {ref.unit.unit[0].lower() + ref.unit.unit[1:] for ref in refs if not ref.head}
    return sorted(name for name in names if _TOWN.match(name))


def of_schools(units: Sequence[Unit]) -> bool:
    """Whether most of the units are schools that a district runs."""
    return bool(units) and sum(bool(_TOWN_SCHOOL.match(u.unit)) for u in units) * 2 > len(units)


def _of_same_agency(context: Context, units: Sequence[Unit]) -> str | None:
    """The only district's agency that the article names above the communes' ones: Hội LHPN xã -> Hội LHPN huyện A."""
    local = [m["agency"] for u in units if (m := _COMMUNE_AGENCY.match(u.unit))]
    if len([u for u in units if _POWER.match(u.unit)]) * 2 > len(units):
        return _only_power_company(context)
    if not local or len(local) * 2 <= len(units) or len(set(local)) > 1:
        return None
    names = {ref.unit.unit for ref in context.refs} - {u.unit for u in units}
    above_them = [n for n in sorted(names) if n.startswith(local[0]) and _TOWN.match(n[len(local[0]) + 1 :])]
    return above_them[0] if len(above_them) == 1 else None


def _only_power_company(context: Context) -> str | None:
    """The only province's power company that the article names: "Điện lực huyện A" -> "Công ty Điện lực B"."""
    names = {ref.unit.unit for ref in context.refs}
    companies = [n for n in sorted(names) if re.match(r"(?:Công ty Điện lực|PC) \S", n)]
    return companies[0] if len(companies) == 1 else None


def without_province(name: str) -> str:
    """The body in a name that leaves its province out ("Công an tỉnh" -> "Công an"); "" for any other name."""
    found = _OPEN_END.search(name)
    return name[: found.start()] if found else ""


def of_province(context: Context, body: str) -> str | None:
    """`body` of the province that the article speaks of; without one only as the text itself says "<body> tỉnh"."""
    province = _province(context) or _of_portal(context.article.outlet, body)
    text = folded(context.article.text)
    short = _SHORT.get(body, body.lower())
    said = re.search(rf"(?:{re.escape(short)}|{re.escape(body.lower())})\s+(?:tỉnh|thành phố|tp)", text)
    if body == "Tỉnh đoàn":
        return f"Tỉnh đoàn {province}" if province else "Tỉnh đoàn"
    if body == COMMITTEE and not said:
        return None
    if province is None:
        return f"{body} tỉnh" if said and body != COMMITTEE else None
    return f"{body} {placed(province)}"


def placed(province: str) -> str:
    """A province's name behind its level: "tỉnh Nghệ An", "thành phố Huế"."""
    return f"{'thành phố' if province in CITIES else 'tỉnh'} {province}"


def _province(context: Context) -> str | None:
    """The province an article of one province speaks of: the only one it names, or by far the most named. Where it
    prints "Thừa Thiên Huế", "Huế" in the name of a company is that as well."""
    named_so = _schools(context)  # "Trường Tiểu học Hòa Bình" stands in any province
    told = [
        m.province
        for m in context.mentions
        if isinstance(m, ProvinceMention) and not m.ambiguous and not any(a <= m.start < b for a, b in named_so)
    ]
    fuller = {name: max((p for p in set(told) if p.endswith(f" {name}")), key=len, default=name) for name in set(told)}
    named = Counter(fuller[name] for name in told)
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _of_portal(outlet: str | None, body: str) -> str | None:
    """The province of the very body whose portal the article is from: "Congannghean.vn" is the police's of Nghệ An."""
    domain = re.match(r"(?:www\.)?([a-z]+)\.", (outlet or "").lower())
    own = slug(body).removesuffix("-tinh").replace("-", "")
    if domain is None or not domain[1].startswith(own):
        return None
    names = (row.name for row in provinces() if own + slug(row.name).replace("-", "") == domain[1])
    return next(names, None)


def _schools(context: Context) -> list[tuple[int, int]]:
    """Where the article names schools of communes that it puts into no province."""
    return [
        (m.start, m.end)
        for m in context.mentions
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.unit.province is None
        if _TOWN_SCHOOL.match(m.value.unit.unit)
    ]


# --- units told in the plural or by the cluster's name ---------------------------------------------------------------


def of_name(context: Context, entity: Entity) -> str | None:
    """The national body of the agencies the cluster is named for ("các Sở Xây dựng Bắc Trung Bộ"), or that are told
    in the plural beside it."""
    name = re.sub(r"^(?:các|\d+) ", "", folded(entity.name or ""))
    if name.startswith("ngành ") and (body := sector_of(name)):
        return body
    if re.match(r"sở |ban dân tộc|văn phòng (?:ubnd|ủy ban)", name):
        return branch(name)
    head = re.match(r"(?P<agency>.+?),?\s.*?(?:các|\d+)\s+tỉnh", name + " ")
    named = branch(f"{name.split(' các ')[0]} tỉnh") if head else None
    return named or by_plural(context, entity)


# ... but of "UBND, Ban Thi đua - Khen thưởng, Sở Nội vụ các tỉnh" neither is the member: the provinces are.
_WITH_COMMITTEE = re.compile(
    r"(?<![^\W_])(?:ubnd|ủy ban nhân dân|hđnd|tỉnh ủy)(?:\s*(?:,|và|-)[^.;:\n]*)?(?:,|\svà)\s+$"
)
_FOR_EMULATION = re.compile(r"(?:Sở Nội vụ|Ban Thi đua|Phòng Thi đua)(?= |$)", re.IGNORECASE)
_BESIDE_HEAD = 80  # code points before a plural head in which the other bodies stand


def of_plurals(context: Context) -> str | None:
    """The only national body whose provincial agencies the article speaks of in the plural ("các sở văn hóa")."""
    text = context.article.text
    bodies = {
        body
        for m in context.mentions
        if isinstance(m, Mention) and isinstance(m.value, PluralHead) and m.value.kind == "province_agency"
        if not (
            _FOR_EMULATION.match(m.value.head)
            and _WITH_COMMITTEE.search(folded(text[max(0, m.start - _BESIDE_HEAD) : m.start]))
        )
        if (body := branch(expand(m.value.head).lower() + " x"))
    }
    return bodies.pop() if len(bodies) == 1 else None
