"""Which units a cluster has: the best list of the article, checked against the number the article states."""

import re
from collections.abc import Mapping, Sequence

from thidua.link.context import Context, Entity
from thidua.link.members import rules as _declared  # noqa: F401 (the rules prove themselves)
from thidua.link.members.counts import Counts, counts_of, set_counts
from thidua.link.members.lines import lines_of_members
from thidua.link.members.lists import ATTENDANCE, STRONG, Found, find_lists
from thidua.link.members.one_trade import of_one_trade
from thidua.link.members.outside import outside
from thidua.link.members.posts import attended
from thidua.link.members.ranks import ranked
from thidua.link.members.roles_before import behind_their_roles
from thidua.link.members.tables import tables_of_members
from thidua.link.stream import year_of
from thidua.model import Evidence, Member, Role, Unit
from thidua.text import folded, slug

__all__ = ["counts_of", "link_members", "set_counts"]

_NEAR = 60  # code points between two halves of one list
# "Năm 2022 khối gồm A, B; nay gồm A, C", "khác Khối 5 (A, B), khối chỉ có C": no second half of the first list.
_ANEW = re.compile(r"^(?!.*thêm).*(?<![^\W_])(?:nay|hiện|giờ|cụm|khối)(?![^\W_])", re.DOTALL)
_NOW = re.compile(
    r"(?:[;,] |thì |nhưng )(?:nay|hiện|hiện nay|giờ)(?: chỉ| cụm| khối| @C\d+)* (?:gồm|có|còn)(?: các)?(?: :)? $"
)
_OF_YEAR = re.compile(
    r"[;,] (?:còn |đến |sang |nhưng |song )?(?P<on>(?:kể )?từ )?(?:ngày |tháng )?@[YD](?P<i>\d+) (?:, )?"
    r"(?:(?:@C\d+|cụm|khối|chỉ|đã|này|được) )*(?:gồm|bao gồm|gồm có|có|còn)(?: (?:@[HQ]\d+|[^@.;: ]+)){0,4}(?: :)? $"
)
_LOCAL = re.compile(r"\s*(?:huyện|thị xã|thành phố|quận|xã|phường|đặc khu)$")


def link_members(context: Context, roles: Sequence[Role], counts: Counts) -> list[Member]:
    """Members of every cluster: of the best list, with the bearers of roles where the list names only the others.

    `counts` are the numbers of units in the article.
    """
    found = (
        find_lists(context)
        + attended(context)
        + lines_of_members(context)
        + tables_of_members(context)
        + ranked(context)
    )
    found += behind_their_roles(context)
    listed: dict[str, int] = {}
    members: list[Member] = []
    chosen: list[tuple[Entity, Found, int]] = []
    for entity in context.entities:
        now = entity.year or context.year
        held = [r for r in roles if r.cluster_id == entity.cluster_id and (now is None or r.year == now)]
        told = [f for f in found if f.entity is entity]
        mine = [f for f in told if not _strangers(context, f, held) and not _of_then(context, f, told, now)]
        if not mine:
            continue
        best = max(mine, key=lambda f: (f.score + 0.05 * len(f.items), -f.start))
        units = _in_full(context, _written_out(context, _units(context, best, mine, held), held))
        units = _once(_of_their_level(context, of_one_trade(context, units)))
        chosen.append((entity, best, len(units)))
        listed[entity.cluster_id] = len(units)
        members += _rows(context, entity, best, units)
    set_counts(context, counts, listed)
    for entity, best, named in chosen:
        _check(context, entity, best, named)
    return members


def _of_then(context: Context, one: Found, told: Sequence[Found], now: int | None) -> bool:
    """Whether the sentence goes on from a list to the one of now: "Năm 2022 khối gồm A, B; nay gồm A, C", "...; từ năm
    2024 còn A, C"."""
    later = [f for f in told if f.sentence == one.sentence and f.start > one.end]
    return any(_NOW.search(f.told) or _of_year(context, f, now) for f in later)


def _of_year(context: Context, found: Found, now: int | None) -> bool:
    """Whether a list is told of the year the cluster is of, or of the time from an earlier one on."""
    match = _OF_YEAR.search(found.told)
    at = context.sentence_at(found.start) if match else None
    year = year_of(context.streams[at].tokens[int(match["i"])]) if match and at is not None else None
    return (
        year is not None
        and now is not None
        and (year == now or (match is not None and bool(match["on"]) and year < now))
    )


def _units(context: Context, best: Found, mine: Sequence[Found], held: Sequence[Role]) -> list[tuple[Unit, Evidence]]:
    """The members by who they are, in the order of the list."""
    twins = [
        f
        for f in mine
        if f is not best and f.score >= STRONG - 0.2 and f.start - best.end in range(_NEAR)
        if not _ANEW.search(folded(context.text(best.end, f.start)))
    ]
    items = [*best.items, *(i for f in twins for i in f.items)]
    sure = 1.0 if best.score >= STRONG - 0.5 else 0.85
    named = [(item.ref.unit, Evidence(item.start, item.end, best.rule, sure)) for item in items]
    return _once([*named, *outside(context, best, held)])


def _once(units: Sequence[tuple[Unit, Evidence]]) -> list[tuple[Unit, Evidence]]:
    """Each member once, where it is named first: a bare name and its full form differ until the one is written out."""
    found: list[tuple[Unit, Evidence]] = []
    for unit, evidence in units:
        if not any(_same(unit, other) for other, _ in found):
            found.append((unit, evidence))
    return found


def _written_out(
    context: Context, units: list[tuple[Unit, Evidence]], held: Sequence[Role]
) -> list[tuple[Unit, Evidence]]:
    """Bare names take the head under which the article names one of them in full, bare places that of who leads.

    "Hội LHPN huyện A làm Cụm trưởng ... Cụm có 3 đơn vị (A, B, thị xã C)" has three Hội LHPN.
    """
    leading = (
        _LOCAL.sub("", r.unit.unit.removesuffix(f" {unit.unit}"))
        for r in held
        for unit, _ in units
        if _of(unit, r.unit)
    )
    if agency := next(
        (h for h in leading if h != "Ủy ban nhân dân" and not _PLACED.fullmatch(f"{h} ")), None
    ) or _only_agency(context, units):
        return [(_agency_of(agency, unit) if _PLACED.match(unit.unit) else unit, evidence) for unit, evidence in units]
    bare = {unit.unit for unit, _ in units if _elliptical(unit)}
    endings = tuple(f" {name}" for name in sorted(bare))
    named = (ref.unit.unit for ref in context.refs if ref.unit.unit.endswith(endings))
    heads = (full.removesuffix(ending) for full in named for ending in endings if full.endswith(ending))
    head = next((h for h in heads if _LOCAL.search(h) and not _LOCAL.fullmatch(h)), None)
    if head is None:
        return units
    full = []
    for unit, evidence in units:
        if unit.unit in bare:
            printed = f"{_LOCAL.sub('', head) if unit.unit_kind == 'district' else head} {unit.unit}"
            unit = Unit(slug(printed), printed, "district")
        full.append((unit, evidence))
    return full


# What a shortened head leaves out before its place: "Tòa án [nhân dân huyện] A", "Công an [thị xã] B".
_LEFT_OUT = re.compile(
    r"(?: (?:nhân dân|nhà nước|xã hội|dân sự|quân sự|thuế|hải quan|thống kê|kiểm lâm|thi hành án dân sự))?"
    r"(?: (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|khu vực))?",
    re.IGNORECASE,
)


def _in_full(context: Context, units: list[tuple[Unit, Evidence]]) -> list[tuple[Unit, Evidence]]:
    """Units listed under a shortened head take the one under which the article names any of them in full.

    "bốn Tòa án: A, B, C" where "Tòa án nhân dân huyện A" is printed besides: B is a Tòa án nhân dân as well.
    """
    refs = context.refs
    named = sorted({ref.unit.unit for ref in refs if ref.head and ref.unit.province is None})
    heads: dict[str, str] = {}
    written = []
    for unit, evidence in units:
        full = [(n, head) for n in named if (head := _shortened(unit, n))] if unit.province is None else []
        if len(full) == 1:
            name, head = full[0]
            heads.setdefault(head, _LOCAL.sub("", name.removesuffix(unit.unit.removeprefix(head))))
            unit = Unit(slug(name), name, unit.unit_kind)
        written.append((unit, evidence))
    return [(_longer(unit, heads), evidence) for unit, evidence in written]


_LEVEL = re.compile(r"(?<= )(?:huyện|thị xã|thành phố|quận) (?=\S)")


def _of_their_level(context: Context, units: list[tuple[Unit, Evidence]]) -> list[tuple[Unit, Evidence]]:
    """Units of a list over several levels ("Hội Nông dân 5 huyện, thị xã: A, B") under the level that the article
    prints elsewhere ("Hội Nông dân thị xã A")."""
    refs = context.refs
    printed: dict[str, set[str]] = {}
    for name in {ref.unit.unit for ref in refs if ref.head and ref.unit.province is None}:
        if _LEVEL.search(name):
            printed.setdefault(_LEVEL.sub("", name, count=1).lower(), set()).add(name)
    written = []
    for unit, evidence in units:
        told = printed.get(_LEVEL.sub("", unit.unit, count=1).lower(), set()) if unit.unit_kind == "district" else set()
        if len(told) == 1 and unit.unit not in told and _LEVEL.search(unit.unit):
            name = next(iter(told))
            unit = Unit(slug(name), name, unit.unit_kind)
        written.append((unit, evidence))
    return written


def _shortened(unit: Unit, name: str) -> str | None:
    """The head of a unit that is `name` with words of its head left out."""
    words = unit.unit.split()
    if len(words) < 3 or not name.endswith(words[-1]) or not name.lower().startswith(words[0].lower()):
        return None  # as nearly all
    for n in range(2, len(words)):
        head, place = " ".join(words[:n]), " " + " ".join(words[n:])
        between = name[len(head) : len(name) - len(place)]
        if between and name.lower().startswith(head.lower()) and name.endswith(place) and _LEFT_OUT.fullmatch(between):
            return head
    return None


def _longer(unit: Unit, heads: Mapping[str, str]) -> Unit:
    """A unit under the full form of its head."""
    for head, full in heads.items():
        if unit.province is None and unit.unit.startswith(f"{head} ") and not unit.unit.startswith(f"{full} "):
            name = f"{full}{unit.unit.removeprefix(head)}"
            return Unit(slug(name), name, unit.unit_kind)
    return unit


_PLACED = re.compile(r"(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) ", re.IGNORECASE)


def _only_agency(context: Context, units: list[tuple[Unit, Evidence]]) -> str | None:
    """The agency of the places in a list: the only one that the article names of any of them, and of their province.

    "Hội Nông dân tỉnh A công bố ... Cụm gồm huyện B, huyện C ... Hội Nông dân huyện B đứng đầu": Hội Nông dân.
    """
    named = {ref.unit.unit for ref in context.refs}
    places = {unit.unit.lower() for unit, _ in units if _PLACED.match(unit.unit)}
    heads = {n[: -len(p) - 1] for n in named for p in places if n.lower().endswith(f" {p}")}
    agency = heads.pop() if len(heads) == 1 else None
    above = re.compile(rf"{re.escape(agency)} (?:tỉnh|thành phố)(?: |$)") if agency else None
    return agency if above and any(above.match(n) for n in named) and agency != "Ủy ban nhân dân" else None


def _agency_of(agency: str, place: Unit) -> Unit:
    name = f"{agency} {place.unit[:1].lower()}{place.unit[1:]}"
    return Unit(slug(name), name, "district")


def _elliptical(unit: Unit) -> bool:
    """Whether only a name or a bare district is printed."""
    bare = re.match(r"(?:huyện|thị xã|thành phố|quận|xã|phường|đặc khu) ", unit.unit)
    return unit.province is None and (bool(bare) or (unit.unit_kind == "other" and len(unit.unit.split()) < 4))


def _rows(context: Context, entity: Entity, best: Found, units: list[tuple[Unit, Evidence]]) -> list[Member]:
    year = entity.year or context.year
    partial = best.score < ATTENDANCE or (best.count is not None and best.count > len(units))
    return [Member(entity.cluster_id, year, unit, n, evidence, partial) for n, (unit, evidence) in enumerate(units, 1)]


def _same(a: Unit, b: Unit) -> bool:
    """Whether two names are one member: "Nghệ An", "Công an tỉnh Nghệ An" and "Công an Nghệ An"."""
    if a.unit_id == b.unit_id:
        return True
    if a.province is None or a.province != b.province:
        return False
    return "province" in (a.unit_kind, b.unit_kind) or _agency(a) == _agency(b)


def _agency(unit: Unit) -> str:
    """The name of a province's agency without the province."""
    return re.sub(
        r"(?:tỉnh|thành phố|tp\.?)?\s*$", "", unit.unit.removesuffix(unit.province or ""), flags=re.IGNORECASE
    )


def _strangers(context: Context, found: Found, held: Sequence[Role]) -> bool:
    """Whether the units that attend are of another kind than those that lead the cluster: guests."""
    if found.score > ATTENDANCE - 0.2 or not held or found.rest:
        return False
    leading = {_family(r.unit) for r in held}
    provinces = {r.unit.province for r in held} - {None}
    if any(i.ref.unit.unit_kind == "province" and i.ref.unit.province in provinces for i in found.items):
        leading.add("tỉnh")  # "Các tỉnh có mặt: A, B, C", led by A's police
    if any(_same(i.ref.unit, r.unit) or _of(i.ref.unit, r.unit) for i in found.items for r in held):
        return False  # who leads the cluster is among them
    strange = sum(_family(item.ref.unit) not in leading for item in found.items)
    if strange * 2 <= len(found.items):
        return False
    context.drop("background", found.start, found.end, found.rule)
    return True


def _of(place: Unit, unit: Unit) -> bool:
    """Whether a unit is the agency of a place below the province: "Hội LHPN phường A" of "phường A"."""
    return place.unit_kind == "district" and unit.unit.lower().endswith(f" {place.unit.lower()}")


def _family(unit: Unit) -> str:
    """What kind of body a unit is: the first word of its name, or "tỉnh" for a bare province."""
    return "tỉnh" if unit.unit_kind == "province" else unit.unit.split()[0].lower()


def _check(context: Context, entity: Entity, best: Found, named: int) -> None:
    """The article against itself: a stated number that the list does not bear out is a finding."""
    stated = entity.stated_member_count if best.count is None else best.count
    if stated is not None and stated != named and not best.rest:
        context.drop(
            "count_mismatch" if best.score >= STRONG - 0.5 else "partial_list", best.start, best.end, best.rule
        )
