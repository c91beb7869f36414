"""Who chairs, who is deputy, who hands over to whom: statements of roles as rows of roles and handovers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from thidua.anchors import Anchored
from thidua.link.context import Context, Entity
from thidua.link.events.passing import told_in_passing
from thidua.link.roles.bearers import is_vague
from thidua.link.roles.gathering import all_said, inside
from thidua.link.roles.headlines import without_announced
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.times import year_begun
from thidua.link.roles.years import plausible, year_at
from thidua.link.stream import Stream
from thidua.link.unit_groups import group_of
from thidua.model import DateMention, Handover, HandoverKind, Role, RoleBasis, Unit
from thidua.text import folded, slug

_ASSIGNING = Anchored(
    r"(?:(?<!bàn )(?<!chuyển )giao nhi[ệê]m vụ|phân công|(?:quyết định|công nhận|thông báo)"
    r"(?! (?:: )?(?:kết quả|điểm|bảng điểm|xếp|khen|tặng|thành tích|danh hiệu|mời|triệu tập|lịch"
    r"|về việc (?:đăng|tổ chức|mời))) |phân vai|điều chỉnh|chỉ định|"
    r"kiện toàn|sắp xếp|công bố danh sách|củng cố|thành lập)"
)
_LISTED = ("roles.role_colon", "roles.unit_colon", "roles.in_list")  # a line of a list each
_ASIDE = ("roles.apposition", "roles.now_holds", "roles.term_over")  # told beside something else
_CARRIED_OUT = ("theo ", "căn cứ ", "thực hiện ")  # "Theo quyết định hồi đầu năm, ...": no news
_LISTS_ROLES = re.compile(r"@R\d+ |điều hành|trưởng , phó|như sau")
_YEAR_FIRST = re.compile(r"(?:trước đó , )?(?:(?:hồi|vào|từ|trong|trước đó|còn nhớ) )?@Y(\d+) ")
_HEAD = 6  # sentences in which an article says that it tells of a decision
# A year is reviewed from October on, seldom later than February: an article of other months is about its own year.
_OWN_MONTHS = range(3, 10)


@dataclass(slots=True)
class _Rows:
    """Rows in the making, by what makes two tellings the same."""

    roles: dict[tuple[str, int | None, str, str], Role]
    handovers: dict[tuple[str, str, str], Handover]
    apart: frozenset[str]

    def add_role(self, entity: Entity, year: int | None, said: Said, unit: Unit, basis: RoleBasis) -> None:
        group = (entity.cluster_id, year, said.role, group_of(unit, self.apart))
        self.roles.setdefault(group, Role(entity.cluster_id, year, said.role, unit, basis, said.evidence))

    def add_handover(self, one: Said, year: int | None, kind: HandoverKind) -> None:
        """One row a receiver and role; of two tellings the one with a printed year and a giver is kept. Nobody gives a
        role to itself: "A, B (Cụm phó) đã bàn giao nhiệm vụ Cụm trưởng cho B" has another giver, whoever that is."""
        if one.giver and group_of(one.giver, self.apart) == group_of(one.unit, self.apart):
            one = replace(one, giver=None)
        group = (one.entity.cluster_id, one.role, group_of(one.unit, self.apart))
        old = self.handovers.get(group)
        if old is None:
            row = Handover(one.entity.cluster_id, one.role, year, one.giver, one.unit, kind, one.evidence)
            self.handovers[group] = row
        elif old.from_unit is None and one.giver is not None:
            self.handovers[group] = replace(old, from_unit=one.giver, year=one.year or old.year)


def link_roles(context: Context, met: bool, reviewed: bool, closed: bool) -> tuple[list[Role], list[Handover]]:
    """Roles and handovers of one article.

    Args:
        context: with entities and year set.
        met: whether the article reports a meeting. If not, and it tells of a decision, its role list is an assignment.
        reviewed: whether that meeting looks back on the year, or a part of it.
        closed: whether it looks back on a whole year: then a role given without a year is that of the next one.
    """
    said = _with_told_years(context, all_said(context, reviewed))
    assigning = _assigning(context.streams[:_HEAD], said, met)
    told_in = None if context.year else _told_in(context)
    rows = _Rows({}, {}, context.apart)
    for one in said:
        now = one.entity.year or context.year or told_in
        year = one.year
        if not plausible(year, now):
            context.drop("no_year", one.evidence.start, one.evidence.end, one.evidence.rule)
            if one.kind and not _long_ago(context, one, now):
                rows.add_handover(replace(one, year=None), None, one.kind)
            continue
        if one.kind is None and year is not None and now is not None and year > now + 1:
            context.drop("planned", one.evidence.start, one.evidence.end, one.evidence.rule)
            continue
        kind = one.kind or ("assignment" if assigning and not (met and one.evidence.rule in _ASIDE) else None)
        if kind is None and reviewed and now is not None and year == now + 1 and not _own(context, year):
            kind = "election"
        if kind and year is None and not met:
            year = _begun(context, one)
        if kind and year is None:
            told_now = assigning and one.kind not in ("handover", "election")
            year = now + 1 if now is not None and closed and not told_now else now
        own = year is not None and (
            year == now
            or (_own(context, year) and not (reviewed and kind))
            or (kind == "assignment" and _dated(context, one, year))
        )
        _place(rows, one, year, now, kind, own=own)
    roles, handovers = list(rows.roles.values()), list(rows.handovers.values())
    return _settled(context, without_announced(context, _without_given_up(roles, handovers), handovers)), handovers


def _place(
    rows: _Rows, one: Said, year: int | None, now: int | None, kind: HandoverKind | None, own: bool = False
) -> None:
    """Rows of one statement: an act is a handover, and a role as well where it holds for the article's own year."""
    if kind:
        rows.add_handover(one, year, kind)
    if kind is None or own:
        rows.add_role(one.entity, year or now, one, one.unit, "stated")
    if one.giver and kind and one.giver.unit_id != one.unit.unit_id:
        before = year - 1 if year is not None else now
        rows.add_role(one.entity, before, one, one.giver, "from_handover")


def _with_told_years(context: Context, said: Sequence[Said]) -> list[Said]:
    """What is said, acts without a year, as headlines have them, with the one year that another telling of the act has:
    "A nhận nhiệm vụ Cụm trưởng" above "... trao nhiệm vụ Cụm trưởng năm 2017 cho A"."""
    years: dict[tuple[str, str, str], set[int]] = {}
    for one in said:
        if one.kind and one.year is not None:
            years.setdefault(_act(context, one), set()).add(one.year)
    told = {act: found.pop() for act, found in years.items() if len(found) == 1}
    return [replace(o, year=told.get(_act(context, o))) if o.kind and o.year is None else o for o in said]


def _act(context: Context, one: Said) -> tuple[str, str, str]:
    """What two tellings of one act have in common."""
    return one.entity.cluster_id, one.role, group_of(one.unit, context.apart)


def _long_ago(context: Context, one: Said, now: int | None) -> bool:
    """Whether the sentence of an act opens with its year, and that is years ago: "Năm 2019, A bàn giao ..."."""
    if one.year is None or now is None or one.year > now:
        return False
    stream = next((s for s in context.streams if inside(one, s)), None)
    opening = _YEAR_FIRST.match(stream.string) if stream else None
    return bool(stream and opening and year_at(stream, int(opening[1])) == one.year)


def _assigning(head: Sequence[Stream], said: Sequence[Said], met: bool) -> bool:
    """Whether the article as a whole tells of a decision on who leads which cluster."""
    decides = [s for s in head if (found := _ASSIGNING.search(s.string)) and "@R" not in s.string[: found.start()]]
    if met:
        decides = [s for s in decides if not s.string.startswith(_CARRIED_OUT)]
        several = len({s.entity.cluster_id for s in said}) > 1
        listed = bool(said) and all(s.evidence.rule in _LISTED for s in said)
        return several and (any(_LISTS_ROLES.search(s.string) for s in decides) or (listed and bool(decides)))
    return bool(decides)


def _told_in(context: Context) -> int | None:
    """The year of an article that names no year of its own: of its publication, else of its first dated sentence."""
    published = context.article.published
    if published:
        return int(published[:4])
    for stream in told_in_passing(context) or context.streams:
        years = [
            int(m.value[-4:] if m.precision == "school_year" else m.value[:4])
            for m in context.mentions
            if isinstance(m, DateMention) and stream.start <= m.start < stream.end and m.value[:4].isdigit()
        ]
        if years:
            return max(years)
    return None


def _own(context: Context, year: int) -> bool:
    """Whether an article of spring or summer tells of its own year."""
    published = context.article.published or ""
    return published[:4] == str(year) and published[5:7].isdigit() and int(published[5:7]) in _OWN_MONTHS


def _begun(context: Context, one: Said) -> int | None:
    """The year for which an act holds by the time of year its sentence opens with: no meeting tells it otherwise."""
    at = context.sentence_at(one.evidence.start)
    return year_begun(context.streams[at]) if at is not None else None


def _dated(context: Context, one: Said, year: int) -> bool:
    """Whether the sentence of an assignment dates the decision in the year the role holds for."""
    at = context.sentence_at(one.evidence.start)
    if at is None:
        return False
    stream = context.streams[at]
    days = [stream.tokens[i].value for i in stream.each("D") if not _since(stream, i)]
    return any(isinstance(day, DateMention) and day.value.startswith(f"{year}-") for day in days)


def _since(stream: Stream, i: int) -> bool:
    """Whether the day at token i is the first day of the role ("bắt đầu từ ngày 01/02"), not that of the decision."""
    return stream.string[: stream.at[i]].endswith(("từ ", "từ ngày ", "vào ngày ", "đến ", "trước "))


def _without_given_up(roles: Sequence[Role], handovers: Sequence[Handover]) -> list[Role]:
    """The roles without those of the very year for which their bearer hands them on: they are of the year before."""
    given = {(h.cluster_id, h.year, h.role, h.from_unit.unit_id) for h in handovers if h.from_unit}
    return [r for r in roles if (r.cluster_id, r.year, r.role, r.unit.unit_id) not in given]


def _settled(context: Context, roles: list[Role]) -> list[Role]:
    """Give "Giám đốc Công an tỉnh, Cụm trưởng" the province of the venue, at a lower confidence.

    Not where the cluster is one of a single province ("Thanh tra tỉnh" is a member's whole name there), and dropped
    when the same role has a bearer with a name.
    """
    named = {(r.cluster_id, r.year, r.role) for r in roles if not is_vague(r.unit)}
    kept = []
    for role in roles:
        if not is_vague(role.unit):
            kept.append(role)
            continue
        venue = _venue(context)
        if (role.cluster_id, role.year, role.role) in named:
            context.drop("no_bearer", role.evidence.start, role.evidence.end, role.evidence.rule)
        elif venue and (
            role.unit.unit_kind == "province_police" or folded(venue.unit).startswith(folded(role.unit.unit))
        ):
            name = f"{role.unit.unit} {venue.province}"
            unit = Unit(slug(name), name, role.unit.unit_kind, venue.province)
            kept.append(replace(role, unit=unit, evidence=replace(role.evidence, rule="roles.venue", confidence=0.7)))
        else:
            kept.append(role)
    return kept


_AT = re.compile(
    r"(?:tại|ở|do|dự) (?:trụ sở |hội trường )?@U(\d+) |^@U(\d+) (?:[^@.;]*@D\d+ )?(?:[^@.;]* )?(?:đón|là nơi|"
    r"đăng cai|tổ chức)"
)


def _venue(context: Context) -> Unit | None:
    """The unit of one province where the meeting was held."""
    for stream in context.streams:
        for match in _AT.finditer(stream.string):
            units = stream.units(int(match[1] or match[2]))
            if len(units.items) == 1 and units.items[0].ref.unit.province:
                return units.items[0].ref.unit
    return None


prove(
    "roles.person",
    {
        "Đại tá Lê Văn Thử, Giám đốc {A} dự hội nghị. Kết luận, Đại tá Lê Văn Thử, Cụm trưởng biểu dương.": "chair A",
    },
    ["Đại tá Lê Văn Thử, Giám đốc {A} dự hội nghị. Kết luận, Cụm trưởng đề nghị các đơn vị cố gắng."],
)
prove(
    "roles.venue",
    {"Hội nghị diễn ra tại tỉnh Lào Cai. Đại tá Lê Văn Thử, Giám đốc Công an tỉnh, Cụm trưởng chủ trì.": "chair A"},
    ["Hội nghị diễn ra tại {A}. Đại tá Lê Văn Thử, Giám đốc Công an tỉnh chủ trì."],
)
