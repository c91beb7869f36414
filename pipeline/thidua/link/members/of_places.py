"""Lists under the last of several bodies of the same places, which are themselves the members.

"lãnh đạo UBND, Ban Thi đua - Khen thưởng, Sở Nội vụ các tỉnh: A, B và C" are the provinces A, B and C: no body of
theirs is the member, since each of them sent several, the committee first.
"""

import re
from dataclasses import replace

from thidua.gazetteer import Province, province_named
from thidua.link.stream import Item, UnitList
from thidua.model import Unit, UnitRef

# The committee, then whatever other bodies, joined to the plural head behind them.
_BODIES = re.compile(
    r"(?:^|[ ])(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|ủy ban) (?:(?:,|và|-|–) (?:[^@.;:]|@I\d+ )*)?"
    r"(?:,|và|cùng) $"
)


def of_their_places(told: str, units: UnitList) -> tuple[Item, ...]:
    """The items of a list, as provinces where its head is only the last of their bodies.

    Args:
        told: the words of the sentence before the list.
        units: the list, with the head in each of its items.
    """
    if not units.plural or not _BODIES.search(told) or any(item.roles for item in units.items):
        return units.items
    places = [place for item in units.items if (place := province_named(item.ref.unit.province or ""))]
    if len(places) < len(units.items):
        return units.items
    return tuple(replace(item, ref=_whole(place)) for item, place in zip(units.items, places))


def _whole(place: Province) -> UnitRef:
    """A province itself, as a list of bare names would give it."""
    return UnitRef(Unit(place.province_id, place.name, "province", place.name), "", place.name, "province")
