"""Tables of clusters and units, flattened to lines of cells.

Cụm | Thành viên | Cụm trưởng                     STT | Đơn vị | Cụm
Cụm 1 | Sở Y tế, Sở Nội vụ | Sở Y tế              1 | Sở Y tế | Cụm 1
"""

import re
from collections.abc import Iterator

from thidua.link.context import Context, Entity
from thidua.link.member_lists import STRONG, Found
from thidua.link.role_lists import explicit_entity
from thidua.link.stream import Item, Stream

RULE = "members.table"
_OF_CLUSTER = re.compile(r"(?:\| )?(?:\d+ \| )?@C(?P<cluster>\d+) \| (?:(?:\d+|@Q\d+) \| )?@U(?P<unit>\d+) (?:\|.*)?")
_OF_UNIT = re.compile(
    r"(?:\| )?(?:\d+ \| )?@U(?P<unit>\d+) \| (?:(?:@R\d+|\d+) \| )?@C(?P<cluster>\d+) (?:\| (?:@R\d+ )?)*"
)
_FEWEST = 2  # units


def tables_of_members(context: Context) -> list[Found]:
    """The members of each cluster that a line of a table gives its units, or that stands beside each of its units."""
    found: list[Found] = []
    for stream in context.streams:
        if " | " in stream.string and (match := _OF_CLUSTER.fullmatch(stream.string)):
            entity = explicit_entity(context, stream.tokens[int(match["cluster"])].value)
            items = stream.units(int(match["unit"])).items
            if entity and len(items) >= _FEWEST:
                found.append(_found(entity, list(items)))
    by_unit: dict[str, tuple[Entity, list[Item]]] = {}
    for entity, item in _beside_units(context.streams, context):
        by_unit.setdefault(entity.cluster_id, (entity, []))[1].append(item)
    return found + [_found(entity, items) for entity, items in by_unit.values() if len(items) >= _FEWEST]


def _beside_units(streams: list[Stream], context: Context) -> Iterator[tuple[Entity, Item]]:
    """The one unit of each line that has its cluster in the cell behind it."""
    for stream in streams:
        match = _OF_UNIT.fullmatch(stream.string) if " | " in stream.string else None
        entity = explicit_entity(context, stream.tokens[int(match["cluster"])].value) if match else None
        items = stream.units(int(match["unit"])).items if match else ()
        if entity and len(items) == 1:
            yield entity, items[0]


def _found(entity: Entity, items: list[Item]) -> Found:
    return Found(entity, tuple(items), STRONG, RULE, items[0].start, items[-1].end, False, None)
