"""When two names are one unit of an article: in a cluster of provinces a province has one, in a province's block many.

"Công an tỉnh A" and "Công an A" are one, and so is "tỉnh A" beside them. But where a list names two agencies of one
province ("Khối gồm Công an tỉnh A, Báo A và Tòa án nhân dân tỉnh A") each stands for itself.
"""

from collections.abc import Sequence
from itertools import combinations

from thidua.link.stream import Stream
from thidua.model import Unit


def provinces_apart(streams: Sequence[Stream]) -> frozenset[str]:
    """The provinces of which some list of the article names two agencies."""
    lists = (s.units(i).items for s in streams for i in s.each("U"))
    return frozenset(
        a.ref.unit.province
        for items in lists
        for a, b in combinations(items, 2)
        if a.ref.unit.province
        and a.ref.unit.province == b.ref.unit.province
        and a.ref.unit.unit_id != b.ref.unit.unit_id
        if "province" not in (a.ref.unit.unit_kind, b.ref.unit.unit_kind)
    )


def group_of(unit: Unit, apart: frozenset[str]) -> str:
    """What all names of a unit have in common: its province, or its own name."""
    return unit.province if unit.province and unit.province not in apart else unit.unit_id
