"""Recipients printed one a line under the line that names their title.

2. Thống nhất đề nghị Bộ tặng Bằng khen cho các đơn vị:
- Sở Y tế tỉnh A;
- Sở Y tế tỉnh B.
"""

import re
from collections.abc import Sequence

from thidua.link.member_lines import units_of_line
from thidua.link.stream import Item, Stream, Token, UnitList

_OPENS = re.compile(
    r"@A\d+ (?:(?!cho )[^@.;:]\S* |@[IYCDO]\d+ ){0,8}?(?:cho|đối với|gồm|là|dành cho) "
    r"(?:(?:các|những|hai|ba|bốn|đơn vị|tập thể|tỉnh|trường|sau|sau đây|có tên|dưới đây|gồm|thành viên|@Q\d+) )*: $"
)


def with_lines_below(streams: Sequence[Stream], n: int) -> Stream:
    """Sentence n, with the units of the list items below it behind its colon where it opens such a list."""
    stream = streams[n]
    if "@A" not in stream.string or not stream.string.endswith(": ") or not _OPENS.search(stream.string):
        return stream
    items: list[Item] = []
    for line in streams[n + 1 :]:
        units = units_of_line(line) if line.item else []
        if len(units) != 1:
            break
        items += units
    if not items:
        return stream
    listed = Token("U", items[0].start, items[-1].end, "", value=UnitList(tuple(items)))
    joined = Stream([*stream.tokens, listed], stream.start, stream.end, stream.line, stream.item)
    joined.render()
    return joined
