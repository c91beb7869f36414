"""Units of which a list prints the head once: "các Sở Y tế, Nội vụ", "4 Trung tâm Y tế: Tam Đảo, Lập Thạch".

Between places link/ carries the head on, since a place is a place under any head. A name that is no place is known to
be one only by the head it stands under, and its words ("Văn hóa, Thể thao và Du lịch") only by the names that head has:
so it is read here.
"""

from collections.abc import Iterator

from thidua.extract.units.kinds import COMPANIES, YOUTH
from thidua.extract.units.plurals import OPENS_NAMES
from thidua.extract.units.reader import UnitReader
from thidua.extract.units.tables import known_names
from thidua.gazetteer import expand
from thidua.model import Mention, PluralHead, Unit, UnitRef
from thidua.text import folded, key, slug
from thidua.words import CLAUSE_WORDS, NAMES_TOO

MAX_NAME = 9  # words of a name
MAX_PIECE = 16  # words of a name between semicolons
MAX_ASIDE = 8  # words in brackets behind a unit


def _of_its_youth(ref: UnitRef, head: PluralHead) -> UnitRef:
    """The youth of a school that a list of them names by the school alone: "Đoàn các trường THPT A, | THPT B"."""
    name = ref.unit.unit
    if not (folded(head.head).startswith(f"{YOUTH} trường") and folded(name).startswith("trường ")):
        return ref
    full = f"{head.head.split()[0]} {name[:1].lower()}{name[1:]}"
    return UnitRef(Unit(slug(full), full, head.kind), head.head, ref.place, ref.level)


def _head_before(head: str, name: str) -> str:
    """The head of a list as it stands before a name that says its last words again: "TAND khu vực 6, | khu vực 7"."""
    words, low = head.split(), folded(name)
    for n in (2, 1):
        if len(words) > n and low.startswith(f"{folded(' '.join(words[-n:]))} "):
            return " ".join(words[:-n])
    return head


class EllipticalReader(UnitReader):
    """Reads the units under a plural head that no place word follows."""

    def plural(self, i: int) -> tuple[int, PluralHead] | None:
        """A plural head at word i; none where "các" or a number stands before units that each have a head of their own:
        "các | Sở Y tế, Sở Nội vụ", "hai | Trường THPT A, THPT B"."""
        many = super().plural(i)
        counted = self.count(i) if many else None
        return None if many and counted and self.each_headed(counted[0], many[0], counted[1]) else many

    def each_headed(self, i: int, end: int, count: int | None) -> bool:
        """Whether words i to `end` are a unit, and one or more that have heads stand behind it, `count` in all."""
        first = self.unit(i)
        if first is None or first[0] != end or not first[1].head:
            return False
        size, at = 1, self.next_item(end)
        while at is not None and self.head(at) and super().plural(at) is None and (one := self.unit(at)):
            size, at = size + 1, self.next_item(one[0])
        return size > 1 and count in (None, size)

    def items(self, i: int, head: PluralHead) -> Iterator[tuple[int, int, UnitRef]]:
        """The units from word i on: the words of each (from, up to) and the unit; none when no bare name is among
        them."""
        if head.level is not None or not head.head or head.head.endswith(" số"):
            return
        at: int | None = i + 1 if (w := self.word(i)) and w.folded in OPENS_NAMES else i
        found: list[tuple[int, int, UnitRef]] = []
        bare = 0
        while at is not None and (item := self.own(at) or self.under(at, head)):
            bare += item[1].head == head.head
            found.append((at, item[0], _of_its_youth(item[1], head)))
            at = self.next_item(item[0])
        if bare:
            yield from self.with_trade(found, head)

    def with_trade(self, found: list[tuple[int, int, UnitRef]], head: PluralHead) -> Iterator[tuple[int, int, UnitRef]]:
        """The companies of a list with the form and the trade that its first one prints for all: "các Công ty TNHH MTV
        Cao su Chư Păh, Mang Yang"; a name with a trade of its own keeps that."""
        first = next((k for k, _, ref in found if ref.head == head.head), None)
        printed = self.printed(*found[0][:2]).split() if first == found[0][0] and folded(head.head) in COMPANIES else []
        last = max((n for n, word in enumerate(printed) if word[0].islower()), default=-1)  # of the trade: "Cao su"
        trade = " ".join(printed[: last + 1]) if last + 1 < len(printed) else ""
        for begin, end, ref in found:
            own = self.printed(begin, end)
            if trade and begin != first and ref.head == head.head and all(w[:1].isupper() for w in own.split()):
                full = expand(f"{head.head} {trade} {own}")
                ref = UnitRef(Unit(slug(full), full, head.kind), f"{head.head} {trade}", own, None)
            yield begin, end, ref

    def own(self, i: int) -> tuple[int, UnitRef] | None:
        """A unit with a head of its own, or a place, at word i."""
        return self.unit(i) if i < len(self.words) and (self.adjacent(i) or not i) else None

    def under(self, i: int, head: PluralHead) -> tuple[int, UnitRef] | None:
        """The name at word i under `head`: of a known unit, of an area, or in capitals."""
        word = self.word(i)
        if word is None or not self.adjacent(i):
            return None
        if known := self.known_under(i, head.head):
            return known
        if (end := self.piece(i)) is not None:
            name = expand(f"{head.head} {self.printed(i, end)}")
            return end, UnitRef(Unit(slug(name), name, head.kind), head.head, self.printed(i, end), None)
        regional = self.name(i) if head.head.endswith(" khu vực") else None
        named = self.trade(i, folded(head.head)) if word.capital and word.folded[0].isalpha() else i
        named = self.first_of_two(i, named)
        end = self.area(i) or (regional[0] if regional else named)
        while (w := self.word(end)) and w.folded.isdigit() and len(w.folded) < 3 and self.adjacent(end) and end > i:
            end += 1
        if not 0 < end - i <= MAX_NAME or self.person(i) or not self.ends(end):
            return None
        place = self.place(end) if (w := self.word(end)) and w.start in self.province_at else None
        end = place[0] if place else end
        printed = self.printed(i, end)
        name = expand(f"{_head_before(head.head, printed)} {printed}")
        return end, UnitRef(Unit(slug(name), name, head.kind), head.head, printed, None)

    def piece(self, i: int) -> int | None:
        """Index after the name at word i that goes from one semicolon to the next or to the end, commas included:
        "; An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao;"; None where a clause stands there."""
        if not i or self.words[i - 1].folded != ";":
            return None
        j, comma = i, False
        while (w := self.word(j)) and (self.adjacent(j) or j == i) and w.folded not in (";", ".", "(", ":"):
            if w.folded in CLAUSE_WORDS - NAMES_TOO or w.start in self.province_at or j - i > MAX_PIECE:
                return None
            comma = comma or w.folded == ","
            j += 1
        whole = comma and self.words[i].capital and self.words[j - 1].folded[-1:].isalpha()
        return j if whole and (w is None or w.folded in (";", ".")) else None

    def first_of_two(self, i: int, j: int) -> int:
        """Index after the first of two proper names that "và" joins in words i to j: "Thủ Đức | và Huy Khiêm"."""
        for k in range(i + 2, j - 2):
            if self.words[k].folded == "và" and self.proper(i, k) and self.proper(k + 1, k + 3):
                return k
        return j

    def known_under(self, i: int, head: str) -> tuple[int, UnitRef] | None:
        """The longest known unit whose name goes on from `head` with the words at i."""
        begin = tuple(key(head).split())
        best: tuple[int, str] | None = None
        for parts, (name, commas) in known_names().get(begin[0], {}).items():
            if parts[: len(begin)] != begin or len(parts) == len(begin):
                continue
            j = self.spells(i, parts[len(begin) :], frozenset(c - len(begin) for c in commas))
            if j and (best is None or j > best[0]):
                best = (j, name)
        if best is None or not self.ends(best[0]):
            return None
        name = expand(best[1])
        return best[0], UnitRef(Unit(slug(name), name, "province_agency"), head, None, None)

    def area(self, i: int) -> int | None:
        """Index after places that one unit covers: "khu vực Tuy Phước - Vân Canh", "liên huyện A - B"."""
        headed = self.place_word(i)
        named = self.name(i + headed[0]) if headed and headed[1] == "area" else None
        if named is None:
            return None
        j = named[0]
        while (w := self.word(j)) and w.folded == "-" and (further := self.name(j + 1)):
            j = further[0]
        return j

    def ends(self, j: int) -> bool:
        """Whether a name may end before word j: no other capital goes on there but a province's."""
        word = self.word(j)
        return word is None or not self.adjacent(j) or not word.capital or word.start in self.province_at

    def next_item(self, j: int) -> int | None:
        """Index after the separator at word j, brackets before it left aside; None where the list ends."""
        word = self.word(j)
        if word and word.folded == "(":
            close = next((k for k in range(j, min(j + MAX_ASIDE, len(self.words))) if self.words[k].folded == ")"), j)
            word, j = self.word(close + 1), close + 1
        if word is None or not self.adjacent(j) or word.folded not in (",", ";", "và", "cùng"):
            return None
        following = self.word(j + 1)
        return j + 2 if following and following.folded in ("và", "cùng", "với") else j + 1

    def mention(self, i: int, j: int, ref: UnitRef, rule: str) -> Mention:
        """The mention of the unit `ref` that words i to j spell."""
        start, end = self.words[i].start, self.words[j - 1].end
        return Mention(start, end, self.text[start:end], "unit", ref, rule)
