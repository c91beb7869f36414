"""Members of which some stand behind the word for their role: "Cụm gồm Cụm trưởng A, Cụm phó B, cùng C và D"."""

import re
from collections.abc import Iterator

from thidua.link.context import Context
from thidua.link.members.antecedents import cluster_of
from thidua.link.members.coming import to_come
from thidua.link.members.lists import STRONG, Found
from thidua.link.namesakes import fitting
from thidua.link.stream import Item, Stream

RULE = "members.list"
_ROLE = r"(?:(?:đơn vị )?@R\d+ (?:là |[-:] )?)"
_LIST = re.compile(
    r"(?:(?<=^)|(?<=[;:,.] )|(?<=nay )|(?<=đó )|(?<=@Y\d )|(?<=@Y\d\d ))"
    r"(?:@C\d+|cụm|khối)(?: (?:@[OYQ]\d+|này|hiện|nay|có|thi|đua|-|,|\d+|đơn|vị))* (?:gồm|bao gồm|gồm có|thành viên)"
    rf"(?: (?:có|là|:|@Q\d+|các|đơn|vị|thành|viên|gồm))* (?P<list>{_ROLE}@U\d+ "
    rf"(?:(?:, |; |và |, và |, cùng |cùng )(?:với )?(?:các |(?:đơn vị )?thành viên )*{_ROLE}?@U\d+ )+)(?=[.;)]|$)"
)
_FEWEST = 3  # "Cụm gồm Cụm trưởng A, Cụm phó B" tells who leads it
_UNIT = re.compile(r"@U(\d+) ")


def behind_their_roles(context: Context) -> Iterator[Found]:
    """The lists of the article in which roles stand before the first units."""
    for stream in context.streams:
        match = _LIST.search(stream.string) if stream.string.count("@U") > 1 and "@R" in stream.string else None
        if match is None:
            continue
        tokens = [int(n) for n in _UNIT.findall(match["list"])]
        items = [item for n in tokens for item in stream.units(n).items]
        if len(items) >= _FEWEST and (found := _found(context, stream, tokens, items)):
            yield found


def _found(context: Context, stream: Stream, tokens: list[int], items: list[Item]) -> Found | None:
    entity = cluster_of(context, stream, tokens[0])
    entity = fitting(context, entity, [item.ref.unit for item in items]) if entity else None
    begin, end = stream.at[tokens[0]], stream.at[tokens[-1]] + len(f"@U{tokens[-1]} ")
    if entity is None or to_come(context, entity, stream, begin, end):
        return None
    first, last = stream.tokens[tokens[0]].start, stream.tokens[tokens[-1]].end
    return Found(entity, tuple(items), STRONG - 0.1, RULE, first, last, False, None, "", (stream.start, stream.end))
