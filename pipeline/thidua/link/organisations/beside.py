"""The organisation printed beside a cluster: "- Bộ Công an", "thuộc Cục Thuế", "ngành Y tế tỉnh A", "huyện B".

The strongest evidence of organisations.py. A member, a bearer or a host beside a cluster is nobody's organisation.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from thidua.gazetteer import expand
from thidua.link.context import Context, Entity
from thidua.link.organisations.branches import branch, local_sector
from thidua.link.organisations.titles import body_of, titled
from thidua.link.stream import PLACE_HEADS, Stream, Token, UnitList
from thidua.model import ClusterRef, Mention, PluralHead, Unit, UnitRef
from thidua.words import NUMBER, number

_ABOUT = (
    r"[-,(] |\( |\) |của |thuộc |trực thuộc |trong |cấp |hệ thống |llvt |lực lượng vũ trang |các đơn vị "
    r"|khối (?:học viện , |các )?(?:nhà trường|trường|cơ quan|học viện) |khối "
)
_GLUE = re.compile(
    rf"(?:(?:{_ABOUT}|(?:, |và )?@C\d+ )*"
    r"|\( (?:@H\d+ )?[^)@]{0,40}\) (?:, |- |của |thuộc )?|[-(] (?:khối|@C\d+) [^@.;,:()]{1,40} (?:, |- |\) , )"
    r"|(?:(?P<words>[^@.;,:]{0,25} )|các [^@.;,:]{0,45} (?=trực|thuộc))?(?:@H\d+ )?(?:trực thuộc|thuộc"
    r"|(?P<of>của)) )@[UIO](?P<i>\d+) "
)
# What the cluster does, and with whose paper: "Cụm thực hiện kế hoạch của Bộ A", "đại diện Cụm đón lãnh đạo của Bộ A".
_DOES = re.compile(
    r"(?:^| )(?:công bố|quyết định|nhận|đón|thực hiện|triển khai|theo|ý kiến|kế hoạch|chỉ đạo|chỉ thị|thông báo|văn bản"
    r"|hướng dẫn|quy chế|quy định|phong trào|lời|lãnh đạo|báo cáo|chỉ tiêu|tiêu chí|khen|tặng|cờ|nghe|thăm|góp"
    r"|đề nghị) "
)
_SECTOR = re.compile(rf"(?:{_ABOUT})*ngành (?P<sector>[^@.;:()]{{1,60}}?)(?:tỉnh |của |tại )*@[UO](?P<i>\d+) ")
_PLURAL = re.compile(r"(?:[-,(] )*@H(?P<h>\d+) ")
_PLURAL_OF = re.compile(r"@H(?P<h>\d+) (?:trong |thuộc |của )?@C(?P<c>\d+) ")
_PLACED = re.compile(
    r"(?:(?P<close>(?:\( [^)]{0,60} \) )?(?:(?:của|thuộc) )?)|(?:@H\d+ |(?:@C\d+ )?[^@.;:]{0,45} )?)@[UO](?P<i>\d+) "
)
_NUMBERED = re.compile(r"Tổng cục [IVX]+")  # the name by which its clusters are called
_REGION = re.compile(r"\s+(?:khu vực|vùng|miền|các tỉnh)\s.*$", re.IGNORECASE)
_GIVES = ("đăng", "trao", "bàn", "chuyển", "nhường")  # who gives the chair up, or is host, is a member
_LEVELS = ("province", "city", None)
_LOCAL_KINDS = ("district", "province_agency", "department")
_BANK = re.compile(r"(?:agribank|bidv|vietinbank|vietcombank|ngân hàng (?!nhà nước))", re.IGNORECASE)


def beside(context: Context, entity: Entity, units: Sequence[Unit]) -> str | None:
    """The body printed beside the cluster most often, the longest of equals, else beside all of the article's clusters;
    `units` are its members and bearers."""
    found = _printed_at(context, entity, units, _places(context, entity))
    for token in (s.tokens[i] for s in context.streams for i in s.typed):
        of_cluster = isinstance(token.value, UnitList) and token.value.of_cluster
        if of_cluster and (name := _in_list(context, token, entity)):
            found[name] += 1
    found = found or _printed_at(context, entity, units, _all_clusters(context, entity))
    return min(found, key=lambda n: (-found[n], -len(n), n)) if found else None


def _printed_at(
    context: Context, entity: Entity, units: Sequence[Unit], places: Iterable[tuple[Stream, int]]
) -> Counter[str]:
    """The bodies printed beside the cluster at `places`, and how often each."""
    found: Counter[str] = Counter()
    whole = len(units) == entity.stated_member_count  # all members are known: no other unit beside it is one
    for stream, i in places:
        match = _owned(stream, i)
        name = _body(context, stream, i, int(match["i"]), units, whole) if match else None
        if name := name or _in_role(context, stream.tokens[i]) or _sector_of_place(context, stream, i):
            found[name] += 1
    return found


def _owned(stream: Stream, i: int) -> re.Match[str] | None:
    """The words behind the cluster at token i that lead to a body, unless they tell what it does with something of that
    body's: a bare "Cụm" has no other words of its own."""
    match = _GLUE.match(stream.behind(i))
    words = match["words"] if match and match["of"] else None
    bare = getattr(stream.tokens[i].value, "form", "") == "bare"
    return None if words and (bare or _DOES.search(f" {words}")) else match


def by_plural(context: Context, entity: Entity) -> str | None:
    """The national body of agencies told in the plural with the cluster: "Công an các tỉnh trong Cụm thi đua số 5"."""
    for stream in context.streams:
        heads = [int(m["h"]) for i in _of(context, stream, entity) if (m := _PLURAL.match(stream.behind(i)))]
        for match in _PLURAL_OF.finditer(stream.string):
            if entity_at(context, stream.tokens[int(match["c"])]) is entity:
                heads.append(int(match["h"]))
        for h in heads:
            head = stream.tokens[h].value
            if not isinstance(head, PluralHead) or head.kind == "province" or head.level not in _LEVELS:
                continue
            if body := branch(expand(head.head).lower() + " x"):
                return body
    return None


def place_beside(context: Context, entity: Entity) -> tuple[Unit, bool] | None:
    """The place printed right behind the cluster ("Khối thi đua số 8 tỉnh A"), and whether its head is printed too."""
    for token in (s.tokens[i] for s in context.streams for i in s.typed):
        listed = isinstance(token.value, UnitList) and token.value.of_cluster
        body = _behind_in_list(context, token, entity) if listed else None
        if body and isinstance(body.value, UnitRef) and not body.value.head:
            return body.value.unit, body.text.lower().startswith(PLACE_HEADS)
    for stream, i in _places(context, entity):
        if place := _place_in_role(context, stream.tokens[i]):
            return place, True
        match = _PLACED.match(stream.behind(i))
        if not match or stream.tokens[i].type == "R":
            continue
        places = [ref.unit for ref in stream.refs(int(match["i"]))]  # "huyện A, tỉnh B" is one place
        if [p.unit_kind for p in places] in (["province"], ["district"], ["district", "province"]):
            token = stream.tokens[int(match["i"])]
            headed = context.text(token.start, token.end).lower().startswith(PLACE_HEADS)
            return places[0], match["close"] is not None and headed
    return None


def _place_in_role(context: Context, token: Token) -> Unit | None:
    """The cluster's place inside a role's own phrase: "Trưởng Khối thi đua số 11 tỉnh A"."""
    for m in context.mentions if token.type == "R" else ():
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and token.start < m.start and m.end <= token.end:
            return m.value.unit if not m.value.head else None
    return None


def entity_at(context: Context, token: Token) -> Entity | None:
    """The cluster that a token names by number or name; a bare "Cụm" names the only one of the article."""
    ref = getattr(token.value, "cluster", token.value) if token.type in "CR" else None
    if not isinstance(ref, ClusterRef):
        return None
    if ref.form == "bare" and ref.number is None and len(context.entities) == 1 and token.type == "C":
        return context.entities[0]
    return context.entity_of(ref)


def same(a: Unit, b: Unit) -> bool:
    """Whether two units are one: a province has one police."""
    return a.unit_id == b.unit_id or (a.unit_kind == b.unit_kind == "province_police" and a.province == b.province)


def _of_each(unit: Unit, units: Sequence[Unit]) -> bool:
    """Whether a province's agency without its place is what several of the units are: "Cụm thi đua số 9 Đài PT-TH"."""
    bare = unit.unit_kind == "province_agency" and unit.province is None
    return bare and sum(u.province is not None and u.unit.startswith(f"{unit.unit} ") for u in units) > 1


def _inside(units: Sequence[Unit]) -> bool:
    """Whether most units are offices and districts, so that a province's police beside the cluster is above them."""
    return sum(u.province is None and u.unit_kind in _LOCAL_KINDS for u in units) * 2 > len(units)


def _of(context: Context, stream: Stream, entity: Entity) -> Iterator[int]:
    named = stream.each("CR")
    return (i for i in named if entity_at(context, stream.tokens[i]) is entity)


def _places(context: Context, entity: Entity) -> Iterator[tuple[Stream, int]]:
    """Every place where the article names the cluster."""
    for stream in context.streams:
        for i in _of(context, stream, entity):
            yield stream, i


_ALL = re.compile(rf"(?:^| )(?P<all>(?:(?:các|cả|tất cả|toàn bộ) )*)(?P<n>{NUMBER} )?(?:@C\d+ (?:, |và )(?:các )?)?$")


def _all_clusters(context: Context, entity: Entity) -> Iterator[tuple[Stream, int]]:
    """Every place where the article speaks of all its clusters of a kind: "Hai (các) cụm thi đua của Hội Nông dân"."""
    alike = sum(e.kind == entity.kind for e in context.entities)
    for stream in context.streams if alike > 1 else ():
        for i in stream.typed:
            ref = stream.tokens[i].value
            if not isinstance(ref, ClusterRef) or ref.number is not None or ref.name or ref.kind != entity.kind:
                continue
            told = _ALL.search(stream.string, 0, stream.at[i])
            several = told and (number(told["n"].strip()) == alike if told["n"] else told["all"])
            if several and re.match(r"(?:(?:, |và )(?:các )?@C\d+ )?(?:của|thuộc|trực thuộc) ", stream.behind(i)):
                yield stream, i


def _body(context: Context, stream: Stream, i: int, j: int, units: Sequence[Unit], whole: bool) -> str | None:
    """The body that token j names beside the cluster at token i, None if it is a member, a bearer or a host."""
    token, between = stream.tokens[j], {t.folded for t in stream.tokens[i + 1 : j]}
    if token.type == "O":
        if isinstance(token.value, UnitRef) and (
            any(same(token.value.unit, u) for u in units) or _of_each(token.value.unit, units)
        ):
            return None
        if isinstance(token.value, UnitRef) and not token.value.head:  # a bare place is its committee's: place_beside
            return _command(context.text(token.start, token.end)) if between & {"llvt", "vũ"} else None
        return _written(context, token)
    if token.type == "I":
        return _issuer(context, token, between)
    bare = getattr(stream.tokens[i].value, "form", "") == "bare"
    if stream.tokens[i].type == "R" or (bare and "," in between and not between & {"thuộc", "của"}):
        return None  # "Theo báo cáo của khối, Sở A ...": another clause
    items = stream.units(j).items
    unit = items[0].ref.unit
    if len(items) > 1 or not items[0].ref.head or any(same(unit, u) for u in units) or _of_each(unit, units):
        return None
    owns = between & {"thuộc", "của"} or unit.unit_kind in ("department", "other", "province_agency")
    owns = owns or (unit.unit_kind == "province_police" and _inside(units))
    follows = stream.tokens[j + 1].folded if j + 1 < len(stream.tokens) else "."
    printed = context.text(items[0].start, items[0].end)
    name = printed if _NUMBERED.fullmatch(printed) else body_of(unit.unit)
    acts = ("chủ", "và", "là", "làm", "-", *_GIVES) if whole else ("chủ", "đã", "và", "là", "làm", "-", *_GIVES)
    return name if owns and follows not in acts else None


def _command(place: str) -> str | None:
    """The military command of a place: of the forces (LLVT) of "tỉnh A", "huyện B"; None where it has another name."""
    if place.endswith(("Hà Nội", "Hồ Chí Minh")):
        return None
    provincial = place.lower().startswith(("tỉnh ", "thành phố "))
    return f"{'Bộ' if provincial else 'Ban'} Chỉ huy Quân sự {place}"


def _issuer(context: Context, token: Token, between: set[str]) -> str | None:
    """The body an issuer beside a cluster stands for; a place without its name ("UBND tỉnh") is none."""
    tied = between & {"-", "thuộc", "của", "(", "llvt", "vũ", "khối", "hệ"} or not between
    if token.value == "province":
        name = titled(context, token)
        closed = ")" in between or between & {"thuộc", "của"}
        return name if closed and not name.endswith(("tỉnh", "thành phố")) else None
    level = token.value in ("ministry", "sector", "association", "army")  # "Cụm thi đua số 2, LLVT Quân khu 5" goes on
    tied = tied and ("," not in between or between & {"llvt", "vũ", "thuộc"})
    return titled(context, token) if level and tied else None


def _written(context: Context, token: Token) -> str:
    if not isinstance(token.value, UnitRef):
        return titled(context, token)
    printed = context.text(token.start, token.end)
    as_printed = _NUMBERED.fullmatch(printed) or _BANK.match(printed)  # a brand is not the branch it may stand for
    name = printed if as_printed else body_of(token.value.unit.unit)
    return _REGION.sub("", name) if _BANK.match(name) else name  # a bank has no body of its own in a region


def _in_role(context: Context, token: Token) -> str | None:
    """The body inside a role's own phrase: "Cụm trưởng Cụm thi đua số 5 của Liên hiệp các Hội ..."."""
    if token.type != "R":
        return None
    inside = [m for m in context.mentions if isinstance(m, Mention) and token.start <= m.start and m.end <= token.end]
    cluster = max((m.end for m in inside if m.kind == "cluster"), default=token.end)
    for mention in inside:
        if mention.start < cluster:
            continue
        if mention.kind == "unit" and isinstance(mention.value, UnitRef) and mention.value.head:
            return body_of(mention.value.unit.unit)
        if mention.kind == "issuer" and mention.value != "province":
            return titled(context, mention)
    return None


def _in_list(context: Context, token: Token, entity: Entity) -> str | None:
    """The body behind the cluster in the head of a list: "Công an 6 tỉnh thuộc Cụm thi đua số 8 Bộ Công an: A, B"."""
    body = _behind_in_list(context, token, entity)
    if body is None:
        return None
    if isinstance(body.value, UnitRef):
        return body_of(body.value.unit.unit) if body.value.head else None
    return titled(context, body) if body.value != "province" else None


_OWNED = re.compile(r"[\s,(-]*(?:của\s|thuộc\s)?")


def _behind_in_list(context: Context, token: Token, entity: Entity) -> Mention | None:
    """The issuer or the unit right behind the cluster that the list at a token swallowed with its head."""
    inside = [m for m in context.mentions if isinstance(m, Mention) and token.start <= m.start and m.end <= token.end]
    for m in inside:
        if m.kind == "cluster" and isinstance(m.value, ClusterRef) and context.entity_of(m.value) is entity:
            for body in inside:
                tied = body.start > m.end and _OWNED.fullmatch(context.article.text, m.end, body.start)
                if tied and body.kind in ("issuer", "unit"):
                    return body
    return None


def _sector_of_place(context: Context, stream: Stream, i: int) -> str | None:
    """ "Cụm thi đua số 2 ngành Y tế Quảng Ngãi": the sector's body of the place, under the name the article prints."""
    match = _SECTOR.match(stream.behind(i))
    refs = stream.refs(int(match["i"])) if match else []
    if not match or len(refs) != 1 or refs[0].unit.unit_kind not in ("province", "district"):
        return None
    place = refs[0].unit
    body = local_sector(match["sector"].strip(), place.unit_kind == "district")
    if body is None:
        return None
    printed = [
        m.value.unit.unit
        for m in context.mentions
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.unit.unit.startswith(body + " ")
    ]
    if ours := [name for name in printed if place.province and name.endswith(place.province)]:
        return max(ours, key=len)
    token = stream.tokens[int(match["i"])]
    return f"{body} {context.text(token.start, token.end)}"
