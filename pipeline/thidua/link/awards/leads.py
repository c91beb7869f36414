"""Who leads each of several clusters, told once: "đứng đầu hai cụm: cụm A có X với 972 điểm, cụm B có Y với 961 điểm".

The points behind a unit beside a cluster, in a sentence that speaks of leading, are the proof.
"""

import re
from collections.abc import Iterator

from thidua.link.awards.lists import Bearer, cut
from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import Title, Unit
from thidua.text import slug

_TIE = ("có", "là", ",", ":", "thuộc", "về", "do", "gọi", "tên")
_POINTS = re.compile(
    r"(?:@A\d+ )?(?:, |\( )?(?:với |đạt |được |có )?(?:tổng )?(?:điểm )?\d+ (?:[.,] \d+ )?(?:/ \d+ )?điểm "
)
_ANNOUNCED = re.compile(
    r"@[UI]\d+ (?:vừa |đã |mới )?(?:(?:có|ra|ban hành) (?:quyết định|thông báo) )?"
    r"(?:công nhận|công bố|thông báo|về) (?:kết quả|điểm|bảng điểm|(?:bảng )?xếp hạng|thứ hạng)"
    r"|kết quả [^.;]*được @[UI]\d+ (?:công nhận|công bố|thông báo)"
    r"|(?:thông báo|quyết định|công bố|công nhận) (?:công nhận )?(?:kết quả|bảng điểm) [^.;@]{0,40}"
    r"(?:@Y\d+ )?của @[UI]\d+ "
)
MAX_NAME = 4  # words of a bare proper name


def announced(context: Context) -> bool:
    """Whether a body above the clusters publishes the year's ranking: it awards what a cluster only honours."""
    return any(_ANNOUNCED.search(stream.string) for stream in context.streams)


def lead_title(stream: Stream) -> int | None:
    """The first title of leading in a sentence."""
    titles = ((i, stream.tokens[i].value) for i in stream.each("A"))
    return next((i for i, title in titles if isinstance(title, Title) and title.family == "lead"), None)


def leaders(stream: Stream) -> Iterator[Bearer]:
    """The unit with points beside each cluster of a sentence."""
    tokens = stream.tokens
    for i, token in enumerate(tokens):
        if token.type != "C":
            continue
        k = i + 1
        while k < len(tokens) and tokens[k].type == "W" and tokens[k].folded in _TIE:
            k += 1
        end, unit = _unit(stream, k)
        if unit and _POINTS.match(cut(stream, end, len(tokens))):
            yield Bearer(k, tokens[k].start, tokens[end - 1].end, unit)


def _unit(stream: Stream, k: int) -> tuple[int, Unit | None]:
    """The unit, or the bare proper name, at token k, and the index after it."""
    tokens = stream.tokens
    if k < len(tokens) and tokens[k].type == "U":
        items = stream.units(k).items
        return k + 1, items[0].ref.unit if len(items) == 1 else None
    end = k
    while end < len(tokens) and end - k < MAX_NAME and tokens[end].type == "W" and tokens[end].capital:
        end += 1
    name = " ".join(str(t.value or t.folded) for t in tokens[k:end])
    return end, Unit(slug(name), name, "district") if name else None
