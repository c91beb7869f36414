"""Members printed one a line: under the line that names their cluster, as list items, as rows of a table, or bare.

II. CỤM 2 - 05 đơn vị              Cụm 2 (3 trường):             CỤM 2
 1 - Xã Hậu Mỹ Bắc A               Trường THCS Sơn Hải           STT | Đơn vị | Vai trò
 2 - Xã Mỹ Trung (Cụm trưởng)      Trường THCS Kiên Lao          1 | Trường THCS Sơn Hải | Cụm trưởng
"""

import re
from dataclasses import dataclass, field, replace

from thidua.link.context import Context, Entity
from thidua.link.lists.open_items import opened_unit
from thidua.link.members.heads import opens_members
from thidua.link.members.lists import STRONG, Found
from thidua.link.stream import ITEM_MARK, NEXT_YEAR, Item, Stream, Token, year_of
from thidua.text import folded
from thidua.words import CLAUSE_WORDS

MIN_NAMES = 3  # lines of bare names that are a list
MAX_BULLET = 12  # tokens of a line that is a name
MAX_HEAD = 8  # tokens of a line that is little more than the name of a cluster
_HEADING = re.compile(
    r"(?:[^\w\s@]+ |\d+ |[ivx]+ [.)] |[a-zđ] [.)] |danh sách |thành viên )*@C\d+ "
    r"(?:[^\w\s@]+ |(?:năm )?@[YOUQH]\d+ |(?:của|thuộc|có|gồm|trực|bao) )*"
)
# "CỤM THI ĐUA SỐ 5 - NGÀNH TÀI CHÍNH: Danh sách đơn vị thành viên năm 2014"
_LISTING = re.compile(
    r"@C\d+ [^.;]*?danh sách (?:các )?(?:đơn vị )?thành viên (?:(?:năm )?@Y\d+ )?(?:như sau )?(?:: )?$"
)

# What heads a list of some of them: who is praised, wins, is late.
_OF_SOME = re.compile(
    r"@[AM]\d+ |(?:^| )(?:khen|thưởng|được khen|đề nghị|tặng|thắng|thắng giải|đạt|trao|vắng|vi phạm|chưa|nợ|phê bình"
    r"|tiêu biểu|xuất sắc|dẫn đầu|đứng đầu|trúng|vô địch|giải (?:nhất|nhì|ba|thưởng)|đại biểu|được) "
)
# "2. Huyện Vĩnh Thuận - Cụm phó", "+ Sở Nội vụ (đơn vị Khối trưởng);": an item that also tells what its unit leads.
_BEARS = re.compile(ITEM_MARK + r"@U(?P<unit>\d+) (?:[-,:|(] )?(?:là |làm )?@R(?P<role>\d+) [).;,| ]*")
_ALONE = re.compile(ITEM_MARK + r"@U\d+ (?:[^\w\s@]+ |\d+ )*")
_NUMBERED = re.compile(r"\d{1,2} [-|] ")  # "1 - Xã A", "1 | Xã A": a mark though not one of every list
_HOLDER = ITEM_MARK + r"@R(?P<role>\d+) (?::|là|-) @U(?P<unit>\d+) "
_LEADING = re.compile(rf"{_HOLDER}(?:[-;,.] (?:{_HOLDER.replace('role', 'second').replace('unit', 'other')})?)?[.;]? ?")
_REST = re.compile(
    ITEM_MARK + r"(?:các )?(?:đơn vị )?thành viên(?: khác| còn lại| gồm)* (?::|là|gồm|-) (?:các )?@U(?P<i>\d+) [.;]? ?"
)
# The line of a table that says what its columns hold.
_COLUMNS = re.compile(
    r"(?:(?:stt|tt|số tt) )?(?:\| )?(?:tên )?(?:các )?(?:đơn vị|thành viên) (?:thành viên )?(?:\|.*)?"
)


def lines_of_members(context: Context) -> list[Found]:
    """Members printed one a line under the line that names their cluster."""
    found: list[Found] = []
    run = _Run()
    entity: Entity | None = None
    for stream in [*context.streams, None]:
        if stream and run.take(context, stream, entity):
            continue
        if entity and run.lists_members(context):
            found.append(Found(entity, tuple(run.items), STRONG, "members.bullets", *run.span(), False, None))
        if stream and entity and not (run.items or run.leading) and _COLUMNS.fullmatch(stream.string):
            continue
        run = _Run()
        entity = _headed(context, stream) if stream else None
    return found


@dataclass(slots=True)
class _Run:
    """The items of lines that follow each other; `marked`: the first one has a mark of a list, or is a row."""

    items: list[Item] = field(default_factory=list)
    leading: list[Item] = field(default_factory=list)  # of lines before them: "- Cụm trưởng: A"
    known: int = 0  # items that the extractors know for units
    marked: bool = True

    def take(self, context: Context, stream: Stream, entity: Entity | None) -> bool:
        """Whether a line goes on with the run; its items are added then."""
        marked = stream.item or bool(_NUMBERED.match(stream.string))
        if not marked and entity is None:
            return False
        if entity and not self.items and (leading := _leading(stream)):
            self.leading += leading
            return True
        if self.items and marked is not self.marked:
            return False
        units = _units_of(stream)
        if self.leading and (rest := _REST.fullmatch(stream.string)):
            units = list(stream.units(int(rest["i"])).items)
            marked = True
        if not marked and len(units) > 1:
            return False
        items = units or (_open_items(context, stream) if marked and entity else [])
        self.marked = marked
        self.known += len(units)
        self.items += items
        return bool(items)

    def lists_members(self, context: Context) -> bool:
        """Whether the run is a list of members: not where it tells no more than who leads, and without marks only
        where it is long."""
        self.items = [*(i for i in self.leading if not any(_alike(i, other) for other in self.items)), *self.items]
        self.known += len(self.leading)
        known = self.known * 2 >= len(self.items) or _places_of_units(context, self.items)
        without = sum(not item.roles for item in self.items)
        fewest = 2 if self.marked and without == len(self.items) else MIN_NAMES
        return known and without > 0 and len(self.items) >= fewest

    def span(self) -> tuple[int, int]:
        """Where the run stands in the text."""
        return self.items[0].start, self.items[-1].end


def _places_of_units(context: Context, run: list[Item]) -> bool:
    """Whether a run of bare names holds the place of a body that the article names in full: "- Ba Đình / - Đống Đa /
    * Cụm trưởng: Hội Chữ thập đỏ quận Đống Đa"."""
    refs = context.refs
    places = {folded(ref.place) for ref in refs if ref.head and ref.place}
    return len(run) >= MIN_NAMES and any(folded(item.ref.unit.unit) in places for item in run)


def _headed(context: Context, stream: Stream) -> Entity | None:
    """The cluster whose members the lines below a line are: it is little more than the cluster's name and size, or
    ends in ":" behind words that say so."""
    first = next((stream.tokens[i] for i in stream.each("C")), None)
    opens = opens_members(stream)
    short = len(stream.tokens) <= MAX_HEAD or _HEADING.fullmatch(stream.string) or _LISTING.search(stream.string)
    heads = opens or (first and short)
    if not heads or _OF_SOME.search(stream.string) or _of_later(context, stream):
        return None
    if opens:
        return context.cluster_near(first.value, first.start) if first else context.antecedent(stream.start)  # type: ignore[arg-type]
    return context.entity_of(first.value) if first else None  # type: ignore[arg-type]


def _of_later(context: Context, stream: Stream) -> bool:
    """Whether a line tells of a year behind the article's: "Danh sách thành viên năm 2025:" in a review of 2024."""
    years = [year_of(stream.tokens[i]) for i in stream.each("Y")]
    return any(y == NEXT_YEAR or (y is not None and context.year is not None and y > context.year) for y in years)


def _units_of(stream: Stream) -> list[Item]:
    """The unit of a line that is nothing but a unit, perhaps with the role it bears."""
    bearer = _BEARS.fullmatch(stream.string)
    if bearer and len(items := stream.units(int(bearer["unit"])).items) == 1:
        return [replace(items[0], roles=stream.role(int(bearer["role"])).roles)]
    return list(stream.units(stream.each("U")[0]).items) if _ALONE.fullmatch(stream.string) else []


def _leading(stream: Stream) -> list[Item]:
    """The units of a line that tells nothing but who leads: "- Cụm trưởng: A; Cụm phó: B"."""
    match = _LEADING.fullmatch(stream.string) if "@R" in stream.string else None
    pairs = ((match["role"], match["unit"]), (match["second"], match["other"])) if match else ()
    told = [(role, item) for role, unit in pairs if unit for item in stream.units(int(unit)).items]
    return [replace(item, roles=stream.role(int(role)).roles) for role, item in told]


def _alike(one: Item, other: Item) -> bool:
    """Whether two items name one unit, perhaps with and without its head: "xã A", "Hội Nông dân xã A"."""
    a, b = folded(one.ref.unit.unit), folded(other.ref.unit.unit)
    return a == b or a.endswith(f" {b}") or b.endswith(f" {a}")


def _open_items(context: Context, stream: Stream) -> list[Item]:
    """The unit of a list item of which only the place shows that it is one: a line of names, without a verb."""
    first = next((i for i, t in enumerate(stream.tokens) if t.capital or t.type == "U"), 0)
    tokens = stream.tokens[first:]
    proper = all(t.type == "W" and t.capital and t.folded.isalpha() for t in tokens)  # "Ba Đình", "Bắc Từ Liêm"
    if not 1 < len(tokens) <= MAX_BULLET or not (proper or all(_names(t) for t in tokens)):
        return []
    start, end = tokens[0].start, tokens[-1].end
    return [Item(opened_unit(context.text(start, end)), start, end)]


def _names(token: Token) -> bool:
    """Whether a token can stand in a name."""
    joins = token.type == "W" and (token.folded in ("và", "&", "-") or token.folded[0].isalnum())
    return token.type in "UD" or (joins and (token.folded == "và" or token.folded not in CLAUSE_WORDS))
