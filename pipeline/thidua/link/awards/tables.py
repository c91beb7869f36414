"""Awards in the columns of a table, whatever stands between them: "|", tabs or a gap of blanks.

Đơn vị | Điểm | Hình thức khen thưởng        TT  Danh hiệu        Đơn vị        Đơn vị | Cờ của Chính phủ | Bằng khen
A      | 98,5 | Cờ thi đua                   1   Cờ thi đua       A             A      | x                |

A row becomes a sentence of its unit and what it is given ("A | Cờ thi đua"), so that whatever reads a title reads this
one. What the head of the column says ("đề nghị") holds for its rows. A table of persons gives their units nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from thidua.gazetteer import CueRow
from thidua.link.awards.status import cue_of_head
from thidua.link.context import Context
from thidua.link.stream import Stream, Token
from thidua.model import Title
from thidua.text import folded

_SIGNS = ("|", "\t", "  ", "\u00a0")  # one of which stands in whatever separates cells
_SEPARATORS = (re.compile(r"\s*\|\s*"), re.compile(r"\s*\t\s*"), re.compile(r"[ \u00a0]{2,}"))
_UNITS = re.compile(
    r"(?:tên )?(?:đơn vị|tập thể|thành viên|cơ quan|trường|sở|xã|huyện|địa phương|doanh nghiệp)"
    r"(?: (?:thành viên|được|đề nghị|khen thưởng|khen|tặng|trong|thuộc|cụm|khối|đăng ký|thi đua|tham gia|xã|phường))*"
)
_GIVEN = re.compile(
    r"(?:hình thức|danh hiệu|khen thưởng|mức khen|mức|kết quả|phần thưởng|đề nghị|đề xuất|suy tôn|đăng ký)"
    r"(?: (?:hình thức|danh hiệu|khen thưởng|khen|thưởng|thi đua|đề nghị|đăng ký|được tặng|được|tặng|suy tôn"
    r"|tôn vinh|trình|bình xét|xét|của|cấp|trên|cụm|khối|năm|và|,|/|\d{4}))*"
)
_PERSONS = re.compile(r"(?:họ và tên|họ tên|họ, tên|tên cá nhân|cá nhân|đồng chí|tên người|học sinh|cán bộ)[^|]{0,20}")
_QUOTES = frozenset("\"'“”")
_MARKS = frozenset(("x", "✓", "✔", "√", "●", "*", "có", "v"))
_COUNTED = frozenset(("tập", "cá", "số", "lượng", "tổng"))  # "(tập thể)", "(cá nhân)", "số lượng"
_RULE_LINE = re.compile(r"[\s|:+=_–-]+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a line: half-open offsets into the article."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a table: which column names the units, which what they are given, which are titles themselves."""

    stream: Stream
    sign: re.Pattern[str]  # what parts its cells
    cells: int
    units: int
    given: int | None
    titles: dict[int, list[Token]]
    persons: bool


def with_tables(context: Context, streams: Iterable[Stream]) -> list[tuple[Stream, CueRow | None]]:
    """The sentences of an article, each row of a table of awards as one of its unit and its titles, without the heads.

    Beside each what the head of its table, or the line above that, says of it. Rows of persons are left out, and
    recorded.
    """
    out: list[tuple[Stream, CueRow | None]] = []
    head: Head | None = None
    cue: CueRow | None = None
    previous: Stream | None = None
    text = context.article.text
    if not any(sign in text for sign in _SIGNS):
        return [(stream, None) for stream in streams]
    for stream in streams:
        above, previous = previous, stream
        if (opened := _head(text, stream)) is not None:
            head, cue = opened, cue_of_head(text, stream, above)
            continue
        rows = list(_row(text, head, stream)) if head else []
        if head and not rows and not _RULE_LINE.fullmatch(_line(text, stream)):
            head = None
        if head and head.persons:
            for token in (t for t in stream.tokens if t.type == "A"):
                context.drop("no_bearer", token.start, token.end, "awards.unread_title")
            continue
        out += [(row, cue) for row in rows] or [(stream, None)]
    return out


def _line(text: str, stream: Stream) -> str:
    return text[_begin(text, stream) : _end(text, stream)]


def _begin(text: str, stream: Stream) -> int:
    return text.rfind("\n", 0, stream.start) + 1


def _end(text: str, stream: Stream) -> int:
    end = text.find("\n", stream.start)
    return len(text) if end < 0 else end


def _cells(text: str, stream: Stream, sign: re.Pattern[str]) -> list[Cell]:
    """The cells of a line that `sign` parts; a bar at either end is a border."""
    begin, end = _begin(text, stream), _end(text, stream)
    bars = sign is _SEPARATORS[0]
    found, at = [], begin
    for match in sign.finditer(text, begin, end):
        if text[begin : match.start()].strip() or not (bars or match.start() == begin):
            found.append(Cell(at, match.start()))
        at = match.end()
    if at < end or not bars:
        found.append(Cell(at, end))
    return found


def _head(text: str, stream: Stream) -> Head | None:
    """The head of a table of awards in a line; None in nearly all."""
    line = _line(text, stream)
    if not any(sign in line for sign in _SIGNS):
        return None
    for sign in _SEPARATORS:
        if sign.search(line.strip()) is None:
            continue
        cells = _cells(text, stream, sign)
        printed = [" ".join(folded(text[c.start : c.end]).split()) for c in cells]
        titled = [any(t.type == "A" for t in _inside(stream, cell)) for cell in cells]
        units = next((n for n, cell in enumerate(printed) if not titled[n] and _UNITS.fullmatch(cell)), None)
        persons = any(_PERSONS.fullmatch(cell) for cell in printed)
        if len(cells) < 2 or (units is None and not persons):
            return None
        given = next((n for n, cell in enumerate(printed) if n != units and _GIVEN.fullmatch(cell)), None)
        titles = {n: told for n, cell in enumerate(cells) if given is None and (told := _titled(stream, cell))}
        if given is None and not titles:
            return None
        return Head(stream, sign, len(cells), units or 0, given, titles, persons)
    return None


def _inside(stream: Stream, cell: Cell) -> list[Token]:
    return [t for t in stream.tokens if cell.start <= t.start and t.end <= cell.end]


def _titled(stream: Stream, cell: Cell) -> list[Token]:
    """The title that heads a column, with the words behind it; nothing where it heads counts ("(3 cá nhân)")."""
    tokens = _inside(stream, cell)
    titles = [t for t in tokens if t.type == "A" and isinstance(t.value, Title)]
    return tokens if len(titles) == 1 and _COUNTED.isdisjoint(t.folded for t in tokens) else []


def _row(text: str, head: Head, stream: Stream) -> Iterator[Stream]:
    """The row of a table as a sentence for each of its titles; none where the line is no row of it."""
    cells = _cells(text, stream, head.sign)
    if not 2 <= len(cells) <= head.cells or len(cells) <= head.units:
        return
    unit = [t for t in _inside(stream, cells[head.units]) if t.type == "U"]
    if len(unit) != 1:
        return
    bar = Token("W", unit[0].end, unit[0].end, "|")
    if head.given is not None:
        told = _inside(stream, cells[head.given]) if head.given < len(cells) else []
        yield _stream([unit[0], bar, *(_listed(t) for t in told if t.folded not in _QUOTES)], stream, stream.start)
        return
    given = [tokens for n, tokens in head.titles.items() if n < len(cells) and _marked(text, cells[n])]
    for tokens in given:
        yield _stream([unit[0], bar, *tokens], stream, head.stream.start)
    if not given:
        yield stream


def _marked(text: str, cell: Cell) -> bool:
    return text[cell.start : cell.end].strip().lower() in _MARKS


def _listed(token: Token) -> Token:
    """Between the titles of a cell a semicolon parts no clauses."""
    return replace(token, folded=",") if token.folded == ";" else token


def _stream(tokens: list[Token], row: Stream, start: int) -> Stream:
    made = Stream(tokens, start, row.end, row.line, item=True)
    made.render()
    return made
