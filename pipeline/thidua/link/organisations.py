"""Whose cluster it is: as printed beside it, else by its units, by who rules on it, by its name, by its sector.

Each step reads the text; nothing is taken from a number. A host or a speaker is nobody's organisation.
"""

import re
from collections import Counter
from collections.abc import Sequence

from thidua.gazetteer import expand
from thidua.link.context import Context, Entity
from thidua.link.organisation_branches import SECTORS, above, branch, national
from thidua.link.stream import Stream, Token
from thidua.model import ClusterRef, Member, PluralHead, ProvinceMention, Role, Unit, UnitRef
from thidua.text import folded

_GLUE = re.compile(
    r"(?:(?:[-,] |\( |\) |của |thuộc |trực thuộc |trong |cấp |khối |@C\d+ |các đơn vị )*"
    r"|\( (?:@H\d+ )?[^)@]{0,40}\) (?:, |- |của |thuộc )?|(?:[^@.;,:]{0,25} )?(?:@H\d+ )?(?:trực thuộc|thuộc"
    r"|của) )@[UIO](?P<i>\d+) "
)
_PERSON = re.compile(
    r"^(?:(?:phó |nguyên )?(?:chủ tịch|bộ trưởng|thứ trưởng|giám đốc|tổng giám đốc|cục trưởng|tổng cục trưởng"
    r"|chánh án"
    r"|viện trưởng|chánh thanh tra|tư lệnh|chính ủy|bí thư|trưởng ban)|ban (?:thường vụ|chấp hành|giám đốc)"
    r"|thường trực"
    r"|lãnh đạo|văn phòng)\s+",
    re.IGNORECASE,
)
_RULES_ON = re.compile(
    r"@[UI](?P<a>\d+) (?:[^.;@]{0,30} |@[DYI]\d+ ){0,3}?(?:có (?:văn bản|quyết định|thông báo)|ban hành|phân công"
    r"|mở lớp"
    r"|giao nhiệm vụ|chia|thành lập|công nhận là @R|tổng kết (?:hoạt động )?(?:\S+ )?@C)"
    r"|(?:quyết định|công văn|thông báo|hướng dẫn"
    r"|kế hoạch) [^.;@]{0,40}?(?:@[DU]\d+ [^.;@]{0,30}?){0,2}của (?:[^@ ]+ [^@ ]+ )?@[UI](?P<b>\d+) "
    r"|được @[UI](?P<c>\d+) (?:công nhận|ban hành|phê duyệt|phân công|thành lập)"
)
_DIRECTS = re.compile(
    r"(?:giám đốc|chủ tịch|viện trưởng|chính ủy|chỉ huy trưởng|chánh án|trưởng ban) @U(?P<a>\d+) "
    r"(?:[^.;@]{0,30} )?(?:chủ trì|chỉ đạo|phát biểu chỉ đạo|phê duyệt|phụ trách)"
)
_POLICE = re.compile(r"công an|antq|an ninh tổ quốc|cand")
_INSIDE = re.compile(r"công an (?:các )?(?:huyện|quận|xã|phường|phòng)|phó giám đốc công an|đảng ủy, giám đốc")
_WING = re.compile(r"(?:hội phụ nữ|đoàn thanh niên|tuổi trẻ|công đoàn|hội cựu chiến binh) cụm")
_CITIES = frozenset({"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"})
_COMMITTEE = "Ủy ban nhân dân"


def set_organisation(context: Context, entity: Entity, members: Sequence[Member], roles: Sequence[Role]) -> None:
    """Set `entity.organisation`; None where the text does not show it."""
    listed = [m.unit for m in members if m.cluster_id == entity.cluster_id]
    held = [r.unit for r in roles if r.cluster_id == entity.cluster_id]
    units = listed + [u for u in held if u not in listed]
    entity.organisation = (
        _beside(context, entity, units)
        or _national(units)
        or _ruling(context, units)
        or _above(context, units)
        or _by_name(entity)
        or _by_plural(context, entity)
        or _of_place(context, entity)
        or _directing(context, units)
        or _by_sector(context)
    )


# --- printed beside the cluster --------------------------------------------------------------------------------------


def _beside(context: Context, entity: Entity, units: Sequence[Unit]) -> str | None:
    """The organisation printed beside the cluster most often ("- Bộ Công an", "thuộc Cục Thuế"), the longest of
    equals."""
    found: Counter[str] = Counter()
    for stream in context.streams:
        for i, token in enumerate(stream.tokens):
            if _entity_at(context, token) is not entity:
                continue
            beside = _GLUE.match(stream.string, stream.at[i + 1]) if i + 1 < len(stream.at) else None
            if beside and (name := _body(context, stream, i, int(beside["i"]), units)):
                found[name] += 1
    return min(found, key=lambda n: (-found[n], -len(n), n)) if found else None


def _entity_at(context: Context, token: Token) -> Entity | None:
    """The cluster that a token names by number or name; a bare "Cụm" names the only one of the article."""
    ref = getattr(token.value, "cluster", token.value) if token.type in "CR" else None
    if not isinstance(ref, ClusterRef):
        return None
    if ref.form == "bare" and ref.number is None and len(context.entities) == 1 and token.type == "C":
        return context.entities[0]
    return context.entity_of(ref)


def _body(context: Context, stream: Stream, i: int, j: int, units: Sequence[Unit]) -> str | None:
    """The body that token j names beside the cluster at token i, None if it is a member, a bearer or a host."""
    token, between = stream.tokens[j], {t.folded for t in stream.tokens[i + 1 : j]}
    if token.type == "O":
        return _written(context, token)
    if token.type == "I":
        tied = between & {"-", "thuộc", "của", "("} or not between
        if token.value == "province":
            name = _titled(context, token)
            closed = ")" in between or between & {"thuộc", "của"}
            return name if closed and not name.endswith(("tỉnh", "thành phố")) else None
        level = token.value in ("ministry", "sector", "association", "army")
        return _titled(context, token) if level and tied and "," not in between else None
    if stream.tokens[i].type == "R":
        return None
    items = stream.units(j).items
    unit = items[0].ref.unit
    if len(items) > 1 or not items[0].ref.head or any(_same(unit, u) for u in units):
        return None
    owns = bool(between & {"thuộc", "của"}) or unit.unit_kind in ("department", "other", "province_agency")
    follows = stream.tokens[j + 1].folded if j + 1 < len(stream.tokens) else "."
    return unit.unit if owns and follows not in ("chủ", "đã", "và", "là", "làm", "-") else None


def _same(a: Unit, b: Unit) -> bool:
    return a.unit_id == b.unit_id or (a.unit_kind == b.unit_kind == "province_police" and a.province == b.province)


def _written(context: Context, token: Token) -> str:
    if isinstance(token.value, UnitRef):
        return token.value.unit.unit
    return expand(context.text(token.start, token.end))


def _titled(context: Context, token: Token) -> str:
    """The body in an issuer's name: "Bộ trưởng Bộ Công an" -> "Bộ Công an"."""
    return expand(_PERSON.sub("", context.text(token.start, token.end)))


# --- by its units ----------------------------------------------------------------------------------------------------


def _national(units: Sequence[Unit]) -> str | None:
    """The national body whose provincial agencies or departments most of the units are; bare provinces say
    nothing."""
    telling = [u for u in units if u.unit_kind != "province"]
    votes = Counter(body for u in telling if (u.province or u.unit_kind != "province_agency") and (body := national(u)))
    best = min(votes, key=lambda b: (-votes[b], b)) if votes else None
    return best if best and votes[best] * 2 > len(telling) else None


def _above(context: Context, units: Sequence[Unit]) -> str | None:
    """The province's own body above most of the units, with the province that the article speaks of."""
    inside = [u for u in units if u.unit_kind != "province" and (u.province is None or not national(u))]
    votes = Counter(body for u in inside if (body := above(u)))
    if not votes or sum(votes.values()) * 2 <= len(units):
        return None
    body = min(votes, key=lambda b: (-votes[b], b))
    return _of_province(context, body)


def _of_province(context: Context, body: str) -> str | None:
    """`body` of the province that the article speaks of; without one only as the text itself says "<body> tỉnh"."""
    province, text = _province(context), folded(context.article.text)
    short = {"Viện kiểm sát nhân dân": "vksnd", "Tòa án nhân dân": "tand", _COMMITTEE: "ubnd"}.get(body, body.lower())
    said = re.search(rf"(?:{re.escape(short)}|{re.escape(body.lower())})\s+(?:tỉnh|thành phố|tp)", text)
    if body == "Tỉnh đoàn":
        return f"Tỉnh đoàn {province}" if province else "Tỉnh đoàn"
    if body == _COMMITTEE and not said:
        return None
    if province is None:
        return f"{body} tỉnh" if said and body != _COMMITTEE else None
    return f"{body} {'thành phố' if province in _CITIES else 'tỉnh'} {province}"


def _province(context: Context) -> str | None:
    """The province an article of one province speaks of: the only one it names, or by far the most named."""
    named = Counter(m.province for m in context.mentions if isinstance(m, ProvinceMention) and not m.ambiguous)
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


# --- who rules on it, what it is called ------------------------------------------------------------------------------


def _ruling(context: Context, units: Sequence[Unit]) -> str | None:
    """The body that founds, divides or staffs the clusters: "Quyết định của UBND tỉnh A phân công ... các cụm"."""
    for stream in context.streams:
        if "@C" not in stream.string and "@R" not in stream.string and "thi đua" not in stream.string:
            continue
        for match in _RULES_ON.finditer(stream.string):
            if name := _ruler(context, stream, int(match["a"] or match["b"] or match["c"]), units):
                return name
    return None


def _directing(context: Context, units: Sequence[Unit]) -> str | None:
    """The province's body whose deputy head directs the cluster's meeting."""
    for stream in context.streams:
        for match in _DIRECTS.finditer(stream.string):
            if name := _ruler(context, stream, int(match["a"]), units):
                return name
    return None


def _ruler(context: Context, stream: Stream, j: int, units: Sequence[Unit]) -> str | None:
    token = stream.tokens[j]
    if token.type == "I":
        name = _titled(context, token)
    else:
        ref = stream.units(j).items[0].ref
        unit = ref.unit
        if not ref.head or (
            len(stream.units(j).items) > 1
            or unit.unit_kind in ("district", "academy")
            or any(_same(unit, u) for u in units)
        ):
            return None
        name = expand(_PERSON.sub("", unit.unit))
    if re.search(r"(?:tỉnh|thành phố)$", name, re.IGNORECASE):
        body = re.sub(r"\s*(?:tỉnh|thành phố)$", "", name, flags=re.IGNORECASE)
        return _of_province(context, body)
    return name if len(name.split()) > 1 else None


def _by_name(entity: Entity) -> str | None:
    """The national body of the agencies the cluster is named for: "Cụm thi đua Hội Nhà báo các tỉnh ..."."""
    head = re.match(r"(?P<agency>.+?),?\s.*?(?:các|\d+)\s+tỉnh", folded(entity.name or "") + " ")
    if not head:
        return None
    agency = folded(entity.name or "").split(" các ")[0]
    return branch(f"{agency} tỉnh")


def _by_plural(context: Context, entity: Entity) -> str | None:
    """The national body of agencies told in the plural with the cluster: "Công an các tỉnh trong Cụm thi đua số
    5"."""
    for stream in context.streams:
        for match in re.finditer(r"@H(?P<h>\d+) (?:trong|thuộc|của) @C(?P<c>\d+) ", stream.string):
            head = stream.tokens[int(match["h"])].value
            ours = _entity_at(context, stream.tokens[int(match["c"])]) is entity
            if not ours or not isinstance(head, PluralHead) or head.kind == "province":
                continue
            return branch(folded(head.head) + " x") if head.level in ("province", "city") else None
    return None


def _of_place(context: Context, entity: Entity) -> str | None:
    """ "Khối thi đua số 8 (Khối ...) tỉnh A" is the People's Committee's, where the article names that."""
    for stream in context.streams:
        for i, token in enumerate(stream.tokens):
            if _entity_at(context, token) is entity and re.match(
                r"(?:\( [^)]{0,60} \) |(?:@H\d+ |[^@.;:]{0,45} )?)@U\d+ ",
                stream.behind(i),
            ):
                places = stream.units(next(j for j, t in enumerate(stream.tokens) if j > i and t.type == "U")).items
                if len(places) == 1 and places[0].ref.unit.unit_kind == "province":
                    return _of_province(context, _COMMITTEE)
    return None


def _by_sector(context: Context) -> str | None:
    text = re.sub(r"\s+", " ", folded(context.article.text))
    for pattern, organisation in SECTORS:
        if re.search(pattern, text):
            return organisation
    if _WING.search(text):
        return None
    return "Bộ Công an" if _POLICE.search(text) and not _INSIDE.search(text) else None
