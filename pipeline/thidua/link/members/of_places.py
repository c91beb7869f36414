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


# ... with the bodies that look after emulation; another one may be what the cluster is made of.
_FOR_EMULATION = re.compile(r"(?:Sở Nội vụ|Ban Thi đua|Phòng Thi đua|Văn phòng)(?= |$)")
_MIN_LEFT = 3  # units under one head behind offices that share its places


def of_their_places(told: str, units: UnitList) -> tuple[Item, ...]:
    """The items of a list, as provinces where its head is only the last of their bodies.

    Args:
        told: the words of the sentence before the list.
        units: the list, with the head in each of its items.
    """
    if not units.plural or not _BODIES.search(told) or any(item.roles for item in units.items):
        return units.items
    items = _under_last_head(units.items)
    places = [place for item in items if (place := province_named(item.ref.unit.province or ""))]
    if len(places) < len(items) or not all(_FOR_EMULATION.match(item.ref.unit.unit) for item in items):
        return items
    return tuple(replace(item, ref=_whole(place)) for item, place in zip(items, places))


def _under_last_head(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items without the offices before them that share their places: "UBND, Ban Dân vận, Hội A các tỉnh: B, C"."""
    first = next((n for n, item in enumerate(items) if item.ref.place), 0)
    left = items[first:]
    return left if len(left) >= _MIN_LEFT and all(item.ref.place for item in left) else items


def _whole(place: Province) -> UnitRef:
    """A province itself, as a list of bare names would give it."""
    return UnitRef(Unit(place.province_id, place.name, "province", place.name), "", place.name, "province")
