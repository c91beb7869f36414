"""Awards in the columns of a table, whatever stands between them: "|", tabs or a gap of blanks.

Đơn vị | Điểm | Hình thức khen thưởng        TT  Danh hiệu        Đơn vị        Đơn vị | Cờ của Chính phủ | Bằng khen
A      | 98,5 | Cờ thi đua                   1   Cờ thi đua       A             A      | x                |

Đơn vị | Bằng khen của Bộ (tập thể) | Giấy khen (cá nhân)
A      | 3                          | 12

A row becomes a sentence of its unit and what it is given ("A | Cờ thi đua"), so that whatever reads a title reads this
one; a number becomes the counted of its unit ("A có 3 tập thể được tặng Bằng khen của Bộ"), but for flags and what else
a unit is given itself. What the head of the column says ("đề nghị") holds for its rows. A table of persons gives their
units nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from thidua.gazetteer import CueRow
from thidua.link.awards.status import ABOVE, cue_of_head
from thidua.link.context import Context
from thidua.link.stream import Stream, Token
from thidua.model import Count, Recipient, Title
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
_NUMBER = re.compile(r"0*(?P<n>[1-9]\d{0,2}(?:\.\d{3})?)")
_TOTAL = re.compile(r"(?:tổng(?: cộng| số)?|cộng|toàn (?:cụm|khối)|cả (?:cụm|khối))")
_ENDS_TITLE = frozenset(("(", "tập", "cá", "số"))
_KINDS: dict[Recipient, str] = {"collective": "tập", "individual": "cá"}  # and the first word for them
_PAPERS = ("merit", "giay_khen")
_RULE_LINE = re.compile(r"[\s|:+=_–-]+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a line: half-open offsets into the article."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of what is given: the title that heads it, if one does, the years and the cue that its head tells, and
    whom a number in it counts; `counts` where the head says that it counts."""

    at: int
    title: list[Token]
    counts: bool
    recipient: Recipient | None
    years: list[Token]
    cue: CueRow | None


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a table: which column names the units, and which what they are given."""

    stream: Stream
    sign: re.Pattern[str]  # what parts its cells
    cells: int
    units: int
    columns: list[Column]
    persons: bool


def with_tables(context: Context, streams: Iterable[Stream]) -> list[tuple[Stream, CueRow | None]]:
    """The sentences of an article, each row of a table of awards as one of its unit and its titles, without the heads.

    Beside each what the head of its table, or the line above that, says of it. Rows of persons are left out, and
    recorded.
    """
    out: list[tuple[Stream, CueRow | None]] = []
    head: Head | None = None
    previous: Stream | None = None
    text = context.article.text
    if not any(sign in text for sign in _SIGNS):
        return [(stream, None) for stream in streams]
    for stream in streams:
        above, previous = previous, stream
        if (opened := _head(text, stream, above)) is not None:
            head = opened
            continue
        rows = list(_row(context, head, stream)) if head else []
        if head and not rows and not _RULE_LINE.fullmatch(_line(text, stream)):
            head = None
        if head and head.persons:
            for token in (t for t in stream.tokens if t.type == "A"):
                context.drop("no_bearer", token.start, token.end, "awards.unread_title")
            continue
        out += rows or [(stream, None)]
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


def _head(text: str, stream: Stream, above: Stream | None) -> Head | None:
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
        given = {n: list[Token]() for n, cell in enumerate(printed) if n != units and _GIVEN.fullmatch(cell)}
        titles = given or {n: told for n, cell in enumerate(cells) if (told := _titled(stream, cell))}
        if not titles:
            return None
        columns = [_column(text, stream, above, cells[n], n, title) for n, title in titles.items()]
        return Head(stream, sign, len(cells), units or 0, columns, persons)
    return None


def _inside(stream: Stream, cell: Cell) -> list[Token]:
    return [t for t in stream.tokens if cell.start <= t.start and t.end <= cell.end]


def _titled(stream: Stream, cell: Cell) -> list[Token]:
    """The title that heads a column, with the words beside it; nothing where several do."""
    tokens = _inside(stream, cell)
    return tokens if sum(t.type == "A" and isinstance(t.value, Title) for t in tokens) == 1 else []


def _bare(tokens: list[Token]) -> list[Token]:
    """The title among the tokens of a head with the words behind it, but for those on whom it counts: "Bằng khen của Bộ
    | (tập thể)"."""
    first = next(n for n, t in enumerate(tokens) if t.type == "A")
    behind = next((n for n, t in enumerate(tokens) if n > first and t.folded in _ENDS_TITLE), len(tokens))
    return tokens[first:behind]


def _recipient(tokens: list[Token]) -> Recipient | None:
    """Whom a number below a head counts: those it names, those who alone are given its title, else the papers; None
    where it may be either, or the unit itself ("Cờ thi đua: 1")."""
    told = {kind for kind, word in _KINDS.items() if any(t.folded == word for t in tokens)}
    title = next(t.value for t in tokens if t.type == "A")
    if told or not isinstance(title, Title):
        return told.pop() if len(told) == 1 else None
    return "individual" if title.family == "emulation_soldier" else "other" if title.family in _PAPERS else None


def _column(text: str, head: Stream, above: Stream | None, cell: Cell, at: int, title: list[Token]) -> Column:
    """What the head of a column says of its rows, and, where that says nothing, the line right above the head."""
    own = Stream(_inside(head, cell), cell.start, cell.end, head.line, item=True)
    above = (
        above if above and above.line >= head.line - ABOVE and not any(t.type == "A" for t in above.tokens) else None
    )
    headed = above.tokens if above and not above.string.endswith(". ") else ()  # a line of its own, no paragraph
    years = [t for t in own.tokens if t.type == "Y"] or [t for t in headed if t.type == "Y"]
    counts = not _COUNTED.isdisjoint(t.folded for t in title)
    recipient = _recipient(title) if title else None
    bare = _bare(title) if title else []
    return Column(at, bare, counts, recipient, years if len(years) == 1 else [], cue_of_head(text, own, above))


def _row(context: Context, head: Head, stream: Stream) -> Iterator[tuple[Stream, CueRow | None]]:
    """The row of a table as a sentence for each title, with what is said of it; none where the line is no row."""
    text = context.article.text
    cells = _cells(text, stream, head.sign)
    if not 2 <= len(cells) <= head.cells or len(cells) <= head.units:
        return
    named = _inside(stream, cells[head.units])
    unit = [t for t in named if t.type == "U"]
    total = not unit and _TOTAL.fullmatch(_printed(text, cells[head.units]))
    if len(unit) != 1 and not total:
        return
    found = False
    for column in (c for c in head.columns if c.at < len(cells)):
        whole = len(cells) == head.cells  # else an empty cell that only blanks or tabs show may have shifted the rest
        told = _given(context, column, stream, cells[column.at], unit, whole)
        if told is None:
            continue
        found = True
        years = [] if any(t.type == "Y" for t in (*told, *column.title)) else column.years
        start = head.stream.start if column.title else stream.start
        yield _stream([*years, *told, *column.title], stream, start), column.cue
    if not found:
        yield stream, None


def _given(
    context: Context, column: Column, stream: Stream, cell: Cell, unit: list[Token], whole: bool
) -> list[Token] | None:
    """What a cell gives, as words before the title that heads its column; None where it gives nothing.

    Args:
        context: to which a number in doubt is told.
        column: of the cell.
        stream: the row.
        cell: of the row.
        unit: the row's unit; none in the row of totals.
        whole: whether the row has all cells.
    """
    text = context.article.text
    number = _NUMBER.fullmatch(_printed(text, cell)) if column.title else None
    if number and whole:
        counted = _counted(number, column, cell)
        if counted is None:
            context.drop("no_quantity", cell.start, cell.end, "awards.unread_title")
            return None
        has = [_word(counted, "có")] if unit else []
        return [*unit, *has, counted, _word(counted, "được"), _word(counted, "tặng")]
    if not unit or (column.title and (column.counts or not _marked(text, cell))):
        return None
    told = [_listed(t) for t in _inside(stream, cell) if t.folded not in _QUOTES]
    return [*unit, _word(unit[0], "|"), *(() if column.title else told)]


def _printed(text: str, cell: Cell) -> str:
    return " ".join(folded(text[cell.start : cell.end]).split())


def _word(behind: Token, word: str) -> Token:
    return Token("W", behind.end, behind.end, word)


def _counted(number: re.Match[str], column: Column, cell: Cell) -> Token | None:
    """A number in a column as counted recipients; None where it is in doubt whom it counts."""
    if column.recipient is None:
        return None
    count = Count(int(number["n"].replace(".", "")), column.recipient, False, False)
    return Token("Q", cell.start, cell.end, number["n"], value=count)


def _marked(text: str, cell: Cell) -> bool:
    return text[cell.start : cell.end].strip().lower() in _MARKS


def _listed(token: Token) -> Token:
    """Between the titles of a cell a semicolon parts no clauses."""
    return replace(token, folded=",") if token.folded == ";" else token


def _stream(tokens: list[Token], row: Stream, start: int) -> Stream:
    made = Stream(tokens, start, row.end, row.line, item=True)
    made.render()
    return made
