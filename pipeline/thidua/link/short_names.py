"""A unit named in short where it is named in full elsewhere: "Văn phòng Bộ" for that of the ministry, "Agribank" for
its branch.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.model import DateMention, Mention, ProvinceMention, Unit, UnitRef

# What a short name leaves out: the branch, the place or the ministry.
_LEFT_OUT = re.compile(r"(?:-\s)?(?:(?:chi nhánh|tỉnh|thành phố|huyện|bộ|công an)(?!\w)|[^\W\d_a-zà-ỹ])", re.IGNORECASE)
_SHORT = re.compile(r"(?:Văn phòng|Thanh tra|Cục|Vụ|Viện) Bộ$|[^\s]+$")


def spelled_out(
    mentions: Sequence[Mention | DateMention | ProvinceMention],
) -> list[Mention | DateMention | ProvinceMention]:
    """The mentions, with each short name under the only full name of the article that it can stand for."""
    units = {
        m.value.unit.unit: m.value.unit for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)
    }
    full = {name: found for name in units if (found := _full(name, units))}
    if not full:
        return list(mentions)
    return [
        replace(m, value=replace(m.value, unit=full[m.value.unit.unit]))
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.unit.unit in full
        else m
        for m in mentions
    ]


def _full(name: str, units: dict[str, Unit]) -> Unit | None:
    if units[name].unit_kind not in ("other", "department") or not _SHORT.match(name):
        return None
    longer = [u for full, u in units.items() if full.startswith(f"{name} ") and _LEFT_OUT.match(full, len(name) + 1)]
    return longer[0] if len(longer) == 1 else None
