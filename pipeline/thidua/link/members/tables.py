"""Tables of clusters and units, flattened to lines of cells.

Cụm | Thành viên | Cụm trưởng                     STT | Đơn vị | Cụm
Cụm 1 | Sở Y tế, Sở Nội vụ | Sở Y tế              1 | Sở Y tế | Cụm 1
"""

import re
from collections.abc import Iterator

from thidua.link.context import Context, Entity
from thidua.link.members.lists import STRONG, Found
from thidua.link.roles.lists import explicit_entity
from thidua.link.stream import Item, Stream

RULE = "members.table"
_OF_CLUSTER = re.compile(r"(?:\| )?(?:\d+ \| )?@C(?P<cluster>\d+) \| (?:(?:\d+|@Q\d+) \| )?@U(?P<unit>\d+) (?:\|.*)?")
_OF_UNIT = re.compile(
    r"(?:\| )?(?:\d+ \| )?@U(?P<unit>\d+) \| (?:(?:@R\d+|\d+) \| )?@C(?P<cluster>\d+) (?:\| (?:@R\d+ )?)*"
)
_FEWEST = 2  # units
# "Đơn vị | Điểm tự chấm | Điểm thẩm định": what a cluster's units have reached, its chair among them.
_HEAD_OF_UNITS = re.compile(r"(?:\| )?(?:(?:stt|tt) \| )?(?:tên )?(?:đơn vị|thành viên|đơn vị thành viên) \| ")
_UNIT_FIRST = re.compile(r"(?:\| )?(?:\d+ [|.] )?@U(?P<unit>\d+) \| .*")
_FEWEST_SCORED = 3  # lines


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
    found += _with_their_chair(context)
    return found + [_found(entity, items) for entity, items in by_unit.values() if len(items) >= _FEWEST]


def _with_their_chair(context: Context) -> Iterator[Found]:
    """The units of a table that has one a line, where one of them is called the chair of the article's only cluster;
    none of a list of awards."""
    entities = [entity for entity in context.entities if not entity.beside]
    for n, stream in enumerate(context.streams if len(entities) == 1 else ()):
        if " | " not in stream.string or not _HEAD_OF_UNITS.match(stream.string):
            continue
        items = list(_first_cells(context.streams[n + 1 :]))
        given = all("@A" in line.string for line in context.streams[n + 1 : n + 1 + len(items)])
        if len(items) >= _FEWEST_SCORED and not given and any("chair" in item.roles for item in items):
            yield _found(entities[0], items)


def _first_cells(streams: list[Stream]) -> Iterator[Item]:
    """The one unit that each line of a table begins with, up to the first line that is none of it."""
    for stream in streams:
        match = _UNIT_FIRST.fullmatch(stream.string)
        items = stream.units(int(match["unit"])).items if match else ()
        if len(items) != 1:
            return
        yield items[0]


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
