"""Who signs a pact with others of its kind: "Sở A ký giao ước với Sở 5 tỉnh: B, C ..." has six members, not five."""

import re

from thidua.link.stream import Item, Stream

_SIGNS_WITH = re.compile(
    r"@U(?P<unit>\d+) (?:(?!@[UH]\d)[^.;])*?(?:ký|kí) (?:kết )?(?:(?!@[UH]\d)[^.;])*?(?:với|cùng) "
    r"(?:lãnh đạo |đại diện )*$"
)


def partner(stream: Stream, i: int) -> Item | None:
    """The one unit that signs with those of the list at token i and is of their kind; None where there is none."""
    match = _SIGNS_WITH.search(stream.string[: stream.at[i]])
    items = stream.units(int(match["unit"])).items if match else ()
    others = stream.units(i).items
    if len(items) != 1 or len(others) < 2:
        return None
    one, first = items[0].ref.unit, others[0].ref.unit
    alike = one.unit_kind == first.unit_kind and one.unit.split()[0] == first.unit.split()[0]
    alike = alike or first.unit_kind == "province"  # "Hội Chữ thập đỏ tỉnh A ký giao ước với 4 tỉnh: B, C"
    known = {other.ref.unit.province or other.ref.unit.unit_id for other in others}
    placed = one.province is not None and first.province is not None  # no superior, who signs with its own
    return items[0] if alike and placed and one.province not in known else None
