"""Units of a list that prints only what kind of body they are ("6 trường: A, B, C"), where the article elsewhere names
the trade of one of them ("Trường Chính trị tỉnh A"): all have it."""

import re
from collections.abc import Sequence

from thidua.link.context import Context
from thidua.model import Evidence, Unit
from thidua.text import slug

_KINDS = ("Trường", "Sở", "Cục", "Chi cục", "Bệnh viện", "Trung tâm", "Công ty", "Hội", "Ban", "Đài", "Phòng")
_LOCAL = re.compile(r" (?:huyện|thị xã|thành phố|quận|xã|phường|đặc khu)$")


def of_one_trade(context: Context, units: Sequence[tuple[Unit, Evidence]]) -> list[tuple[Unit, Evidence]]:
    """The units, those printed by their place or name alone under the one trade that the article names of any."""
    bare = [_kind(context, unit, evidence) for unit, evidence in units]
    if not any(bare):
        return list(units)
    named = sorted({ref.unit.unit for ref in context.refs if ref.head})
    trades: dict[str, set[str]] = {}
    for kind, (unit, _) in zip(bare, units):
        place = unit.unit.removeprefix(kind or "")
        for name in named if kind else ():
            if name.startswith(f"{kind} ") and name.endswith(place) and len(name) > len(kind or "") + len(place):
                trades.setdefault(kind or "", set()).add(name[len(kind or "") : -len(place)])
    return [(_under(unit, kind, trades.get(kind or "", set()), named), e) for kind, (unit, e) in zip(bare, units)]


def _kind(context: Context, unit: Unit, evidence: Evidence) -> str | None:
    """What kind of body a unit is of which the list prints the rest of its name alone; None for any other."""
    if unit.province is not None and unit.unit_kind not in ("academy", "other"):
        return None
    printed = context.text(evidence.start, evidence.end)
    return next((kind for kind in _KINDS if unit.unit == f"{kind} {printed}"), None)


def _under(unit: Unit, kind: str | None, trades: set[str], named: Sequence[str]) -> Unit:
    if kind is None or len(trades) != 1:
        return unit
    trade, place = next(iter(trades)), unit.unit.removeprefix(kind)
    full = f"{kind}{trade}{place}"
    name = full if full in named else f"{kind}{_LOCAL.sub('', trade)}{place}"
    return Unit(slug(name), name, unit.unit_kind)
