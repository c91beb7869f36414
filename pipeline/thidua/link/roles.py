"""Who chairs, who is deputy, who hands over to whom: statements of roles as rows of roles and handovers."""

import re
from dataclasses import replace

from thidua.link.context import Context, Entity
from thidua.link.role_reader import RoleReader, Said
from thidua.model import Evidence, Handover, HandoverKind, Role, RoleName, Unit
from thidua.text import folded, slug

_ASSIGNING = re.compile(
    r"(?:giao nhiệm vụ|giao nhiêm vụ|phân công|quyết định|công nhận|thông báo|phân vai|điều chỉnh|chỉ định|kiện toàn)"
)

_LISTS_ROLES = re.compile(r"@R\d+ |điều hành|trưởng , phó|như sau")


def link_roles(context: Context, met: bool, reviewed: bool) -> tuple[list[Role], list[Handover]]:
    """Roles and handovers of one article.

    Args:
        context: with entities and year set.
        reviewed: whether that meeting looks back on the year: then a role given without a year is that of the next one.
        met: whether the article reports a meeting. If not, and it tells of a decision, its role list is an assignment.
    """
    said = RoleReader(context).read()
    several = len({s.entity.cluster_id for s in said}) > 1
    noticed = any(_ASSIGNING.search(s.string) and _LISTS_ROLES.search(s.string) for s in context.streams[:6])
    assigning = (several and noticed) or not met and any(_ASSIGNING.search(s.string) for s in context.streams[:6])
    roles: dict[tuple[str, int | None, str, str], Role] = {}
    handovers: dict[tuple[str, str, str], Handover] = {}
    for one in said:
        now = one.entity.year or context.year
        kind = one.kind or ("assignment" if assigning else None)
        year = one.year
        if kind is None and year is not None and now is not None and year == now + 1 and met:
            kind = "election"
        if kind:
            year = year if year is not None else _next(now, assigning or not reviewed)
            _add_handover(handovers, one, year, kind)
        if kind is None or (year is not None and year == now):
            _add_role(roles, one.entity, year or now, one.role, one.unit, "stated", one.evidence)
        if one.giver and kind == "handover" and one.role == "chair" and one.giver.unit_id != one.unit.unit_id:
            before = year - 1 if year is not None else now
            _add_role(roles, one.entity, before, "chair", one.giver, "from_handover", one.evidence)
    return _settled(context, list(roles.values())), list(handovers.values())


def _next(now: int | None, assigning: bool) -> int | None:
    return now if assigning or now is None else now + 1


def _add_handover(table: dict[tuple[str, str, str], Handover], one: Said, year: int | None, kind: HandoverKind) -> None:
    """One row a receiver and role; of two tellings the one with a printed year and a giver is kept."""
    group = (one.entity.cluster_id, one.role, one.unit.province or one.unit.unit_id)
    old = table.get(group)
    row = Handover(one.entity.cluster_id, one.role, year, one.giver, one.unit, kind, one.evidence)
    if old is None:
        table[group] = row
    elif old.from_unit is None and one.giver is not None:
        table[group] = replace(old, from_unit=one.giver, year=one.year or old.year)


def _add_role(
    table: dict[tuple[str, int | None, str, str], Role],
    entity: Entity,
    year: int | None,
    role: RoleName,
    unit: Unit,
    basis: str,
    evidence: Evidence,
) -> None:
    group = (entity.cluster_id, year, role, unit.province or unit.unit_id)
    if group not in table:
        table[group] = Role(
            entity.cluster_id, year, role, unit, "stated" if basis == "stated" else "from_handover", evidence
        )


_VAGUE = re.compile(
    r"^(?:công an|bhxh|bảo hiểm xã hội|thanh tra|viện kiểm sát nhân dân|tòa án nhân dân|cục hải quan|cục thuế|cục thi hành án dân sự|kho bạc nhà nước) (?:tỉnh|thành phố)$"
)


def _settled(context: Context, roles: list[Role]) -> list[Role]:
    """Give "Giám đốc Công an tỉnh, Cụm trưởng" the province of the venue, at a lower confidence.

    Not where the cluster is one of a single province ("Thanh tra tỉnh" is a member's whole name there), and dropped
    when the same role has a bearer with a name.
    """
    named = {(r.cluster_id, r.year, r.role) for r in roles if not _VAGUE.match(r.unit.unit.lower())}
    kept = []
    for role in roles:
        if not _VAGUE.match(role.unit.unit.lower()):
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
    r"(?:tại|ở|do|dự) (?:trụ sở |hội trường )?@U(\d+) |^@U(\d+) (?:[^@.;]*@D\d+ )?(?:[^@.;]* )?(?:đón|là nơi|đăng cai|tổ chức)"
)


def _venue(context: Context) -> Unit | None:
    """The unit of one province where the meeting was held."""
    for stream in context.streams:
        for match in _AT.finditer(stream.string):
            units = stream.units(int(match[1] or match[2]))
            if len(units.items) == 1 and units.items[0].ref.unit.province:
                return units.items[0].ref.unit
    return None
