"""Whose cluster it is. Annotators read it in this order (dev's 103 articles and the guide), and so do we.

The first step that finds a body decides:

1. printed beside the cluster: "- Bộ Công an", "(Công an tỉnh A)", "của Cục Thuế", "ngành Y tế tỉnh A" (Sở Y tế);
2. the national body of which most members and bearers are the agencies: Công an tỉnh -> Bộ Công an, a department ->
   its ministry. Provinces themselves say nothing, and a block (khối) of unlike bodies has no such majority;
   ... the body that its own name ends in: "các cơ quan giúp việc Tỉnh ủy A";
3. the body that rules on the clusters: founds, divides, staffs, scores them, decides their rules;
4. the body above most members inside one province or district: Công an huyện -> Công an tỉnh A, xã -> UBND huyện;
5. the agencies in its name or told in the plural with it: "các Sở Xây dựng Đông Nam Bộ" -> Bộ Xây dựng;
6. the place printed beside a numbered one, for its People's Committee: "Khối thi đua số 5 tỉnh A", "Cụm thi đua số 4
   huyện B"; of a block with a name ("các Ban Đảng tỉnh A") the place tells who is in it;
7. the body before the colon of a headline, whose news it is; the one whose head or deputy directs the meeting; the one
   that is called by its head alone once it was named ("Tổng công ty");
8. words of the audience: "ngành thanh tra", "các sở văn hóa"; "Vì ANTQ", "CAND", "CBCS", "Công an" without a unit below
   the province -> Bộ Công an;
9. none: null. A host, a speaker or who grants an award is nobody's organisation; "các cơ quan Đảng tỉnh" names none.

Nothing is taken from a number.
"""

import re
from collections.abc import Sequence

from thidua.gazetteer import provinces_named
from thidua.link.context import Context, Entity
from thidua.link.organisations.beside import beside, place_beside
from thidua.link.organisations.branches import sector_of
from thidua.link.organisations.rulers import directing, heading, ruling
from thidua.link.organisations.sectors import sector_of_place
from thidua.link.organisations.short import by_short_form
from thidua.link.organisations.tail import in_its_name
from thidua.link.organisations.titles import in_full
from thidua.link.organisations.units import (
    COMMITTEE,
    of_name,
    of_nation,
    of_offices,
    of_plurals,
    of_province,
    of_schools,
    placed,
    without_province,
)
from thidua.model import Handover, Member, Role, Unit
from thidua.text import folded

_BARE_PLACE = re.compile(
    r"(?P<body>Công an|Viện kiểm sát nhân dân|Tòa án nhân dân|Bộ Chỉ huy Quân sự|Ủy ban nhân dân) (?P<place>.+)"
)
_DISTRICT = re.compile(r"(?:huyện|thị xã|quận|thành phố) [^\W\d_].+$")
_POLICE = re.compile(r"công an|antq|an ninh tổ quốc|cand")
_ARMY = re.compile(r"quân sự|quân khu|biên phòng|bđbp|lực lượng vũ trang|llvt|quyết thắng")
_INSIDE = re.compile(r"công an (?:các )?(?:huyện|quận|xã|phường|phòng)|phó giám đốc công an|đảng ủy, giám đốc")
# A cluster named for what it is made of, which is not police: "Cụm thi đua các phường".
_OF_PLACES = re.compile(
    r"(?:các |\d+ )?(?:phường|xã|thị trấn|huyện|trường|doanh nghiệp|sở|ban|hội|báo|đài|ngân hàng) ?"
)
_WING = re.compile(r"(?:hội phụ nữ|đoàn thanh niên|tuổi trẻ|công đoàn|hội cựu chiến binh) cụm")


def set_organisation(
    context: Context,
    entity: Entity,
    members: Sequence[Member],
    roles: Sequence[Role],
    handovers: Sequence[Handover] = (),
) -> None:
    """Set `entity.organisation`; None where the text does not show it."""
    units: list[Unit] = []
    for unit in (
        *(m.unit for m in members if m.cluster_id == entity.cluster_id),
        *(r.unit for r in roles if r.cluster_id == entity.cluster_id),
        *(h.to_unit for h in handovers if h.cluster_id == entity.cluster_id),
    ):
        if unit not in units:
            units.append(unit)
    entity.organisation = (
        _whole(context, beside(context, entity, units))
        or _granting(context, of_nation(units) if entity.kind == "cụm" or len(units) > 1 else None)
        or in_its_name(context, entity)
        or _whole(context, ruling(context, units))
        or of_offices(context, units)
        or _granting(context, of_name(context, entity))
        or _of_place(context, entity, units)
        or heading(context)
        or directing(context, units)
        or by_short_form(context, units)
        or _of_audience(context, entity, units)
    )
    entity.organisation = in_full(context, _with_district(context, entity, entity.organisation))


def share_organisation(context: Context) -> None:
    """Give the organisation of the article's other numbered clusters to one whose own units do not show it.

    Only where all are of one kind ("Cụm 1 ..., Cụm 5 ...") and all that is known is of one body: in 85 articles of
    dev and of the own gold that tell of several, none has one with a body beside one without.
    """
    row = [e for e in context.entities if e.number is not None]
    known = {e.organisation for e in row} - {None}
    if len(known) == 1 and len({e.kind for e in row}) == 1:
        for entity in row:
            entity.organisation = next(iter(known))


def _of_place(context: Context, entity: Entity, units: Sequence[Unit]) -> str | None:
    """ "Khối thi đua số 8 tỉnh A" is the People's Committee's; "số 8 A" only where the article speaks of that. A
    district's schools are its education office's."""
    found = place_beside(context, entity)
    if of_schools(units) and re.search(r"phòng (?:gd|giáo dục)", folded(context.article.text)):
        named = _DISTRICT.search(entity.name or "")
        town = named[0] if named else found[0].unit if found and found[0].unit_kind == "district" else None
        if town:
            return f"Phòng Giáo dục và Đào tạo {town}"
    if entity.number is None or found is None:
        return None
    place, headed = found
    if _POLICE.search(folded(context.article.text)):
        headed = False
    if place.unit_kind == "province":
        told = of_province(context, COMMITTEE)
        return told or (f"{COMMITTEE} {placed(place.province or place.unit)}" if headed else None)
    return f"{COMMITTEE} {place.unit}" if headed else None


_GOVERNMENT_OFFICE = "Văn phòng Chính phủ"
_GRANTS = re.compile(r"@I(?P<a>\d+) (?:xét )?(?:khen )?(?:tặng|thưởng)|@A\d+ (?:của )?@I(?P<b>\d+)")


def _granting(context: Context, name: str | None) -> str | None:
    """`name`, but the Government's office only where it gives the awards: it is not above the committees' offices."""
    if name != _GOVERNMENT_OFFICE:
        return name
    for stream in context.streams:
        for match in _GRANTS.finditer(stream.string):
            if folded(name) in stream.tokens[int(match["a"] or match["b"])].folded:
                return name
    return None


def _whole(context: Context, name: str | None) -> str | None:
    """A body named without its province ("Công an tỉnh") with the one that the article speaks of; "Trung ương Hội"
    alone is the one association that the article names in full."""
    if (name or "").lower() == "trung ương hội":
        named = {" ".join(found.split()) for found in _ASSOCIATION.findall(context.article.text)}
        return named.pop() if len(named) == 1 else None
    if name and name.endswith(" Việt"):
        return f"{name} Nam"  # a line broke inside the name
    body = without_province(name or "")
    if body:
        return of_province(context, body) or name
    bare = _BARE_PLACE.match(name or "")
    known = provinces_named(bare["place"]) if bare else ()
    return f"{bare['body']} {placed(known[0].name)}" if bare and known else name


_ASSOCIATION = re.compile(r"Hội (?!đồng|nghị|trường)(?:[^\W\d_]+ ){1,5}?Việt Nam(?![^\W_])")
_OPEN_DISTRICT = re.compile(r"(?P<body>.+) (?P<level>huyện|thị xã|quận)$")


def _with_district(context: Context, entity: Entity, name: str | None) -> str | None:
    """A district's body named without it ("UBND huyện") with the district printed beside the cluster, else with the
    only one that the article names."""
    bare = _OPEN_DISTRICT.match(name or "")
    if bare is None:
        return name
    beside_it = place_beside(context, entity)
    named = {beside_it[0].unit} if beside_it and beside_it[0].unit_kind == "district" else _districts(context)
    places = [place for place in named if place.lower().startswith(f"{bare['level']} ")]
    return f"{bare['body']} {places[0]}" if len(places) == 1 else name


def _districts(context: Context) -> set[str]:
    refs = context.refs
    return {ref.unit.unit for ref in refs if not ref.head and ref.unit.unit_kind == "district"}


def _of_audience(context: Context, entity: Entity, units: Sequence[Unit]) -> str | None:
    text = re.sub(r"\s+", " ", folded(context.article.text))
    if body := sector_of_place(context) or sector_of(text, telling=True) or of_plurals(context):
        return body
    named = folded(entity.name or "")
    if named and not _POLICE.search(named) and (entity.kind == "khối" or _OF_PLACES.match(named)):
        return None  # "Khối thi đua các cơ quan nội chính": the police is one of many
    if any(u.unit.startswith((f"{COMMITTEE} ", "Sở ")) for u in units):
        return None  # the police leads another cluster of the article
    others = [u for u in units if u.unit_kind == "province_agency"]
    if _WING.search(text) or len(others) * 2 >= len(units) > 1:
        return None  # a block in which the police is one of many: "gồm Công an tỉnh A, Báo A, Tòa án nhân dân tỉnh A"
    police = _POLICE.search(text) or (re.search(r"(?<![^\W_])cbcs(?![^\W_])", text) and not _ARMY.search(text))
    return "Bộ Công an" if police and not _INSIDE.search(text) else None
