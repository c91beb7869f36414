"""What the headline says of roles in short, and the article in full: "A đảm nhận Cụm trưởng" above "B bàn giao nhiệm vụ
Cụm trưởng năm 2019 cho A"."""

from collections.abc import Sequence

from thidua.link.awards.headlines import headline_end, same_in_short
from thidua.link.context import Context
from thidua.link.unit_groups import group_of
from thidua.model import Handover, Role, Unit


def without_announced(context: Context, roles: Sequence[Role], handovers: Sequence[Handover]) -> list[Role]:
    """The roles without those that only the headline gives, to who takes them over for the year after by the article,
    which names another bearer of the year."""
    end = headline_end(context)
    told = [r for r in roles if r.evidence.start >= end]
    acts = [h for h in handovers if h.evidence.start >= end]
    return [r for r in roles if r.evidence.start >= end or not _takes_over(context, r, told, acts)]


def _takes_over(context: Context, role: Role, told: Sequence[Role], acts: Sequence[Handover]) -> bool:
    """Whether an act below the headline gives the role for the next year, and another one bears it in this one."""

    def same(unit: Unit) -> bool:
        return same_in_short(role.unit, unit) or group_of(role.unit, context.apart) == group_of(unit, context.apart)

    place = (role.cluster_id, role.role)
    next_year = role.year + 1 if role.year is not None else None
    given = any((h.cluster_id, h.role, h.year) == (*place, next_year) and same(h.to_unit) for h in acts)
    now = [r.unit for r in told if (r.cluster_id, r.role, r.year) == (*place, role.year)]
    return given and next_year is not None and bool(now) and not any(map(same, now))
