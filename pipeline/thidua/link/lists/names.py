"""Items of a list of units that are no units by themselves: numbers, codes, seats, open names, halves of names."""

import re
from dataclasses import replace
from itertools import pairwise

from thidua.link.lists.elliptical import coded, named, numbered
from thidua.link.lists.long_names import name_end, spelled
from thidua.link.lists.open_items import lengthened, open_end, opened_unit, tail_end
from thidua.link.lists.signs import ListSigns
from thidua.link.stream import Item
from thidua.model import PluralHead, UnitRef
from thidua.text import slug

_MAX_AHEAD = 9  # tokens in which the signs of a list are looked for
_STREETS = ("đường", "phố", "ngõ", "hẻm", "ngách", "tổ", "thôn")
_MAX_PIECE = 24  # tokens from one semicolon to the next
_BY_NUMBER = ("phường", "quận", "khu phố", "tổ dân phố", "khóm", "ấp", "xã")  # places called by a number


class ListNames(ListSigns):
    """Takes such items; `ListReader` says where."""

    def by_number(self, j: int) -> int | None:
        """Take a unit of which only the number is printed."""
        j = self.area_word(j)
        k = j + 1 if self.folded(j) == "số" and (self.items or self.head) else j
        if k >= len(self.tokens) or self.tokens[k].type != "W" or not self.counts_area(k):
            return None
        if k > j and self.folded(k + 1) in _STREETS:
            return None  # "Trại giam A, số 5 phố B"
        ref = numbered(self.tokens[k].folded.upper(), k > j, self.head, self.items[-1].ref if self.items else None)
        if ref is None:
            return None
        self.add(ref, self.tokens[j].start, self.tokens[k].end)
        return self.brackets(k + 1)

    def by_code(self, j: int) -> int | None:
        """Take a unit of which only the code is printed: "Phòng PC01, PC02 và PC08"."""
        ref = coded(self.printed(j, j + 1), self.items[-1].ref) if self.items and self.tokens[j].type == "W" else None
        if ref is None:
            return None
        self.add(ref, self.tokens[j].start, self.tokens[j].end)
        return self.brackets(j + 1)

    def seat(self, j: int) -> int:
        """Index after "- <place>" that only says where the unit before it sits: "TAND khu vực 5 - TP.HCM"."""
        if self.folded(j) == "-" and j + 1 < len(self.tokens):
            ref = self.tokens[j + 1].value
            placed = isinstance(ref, UnitRef) and not ref.head and not self.head
            if placed and self.items[-1].ref.unit.province is None:
                return j + 2
            if self.bare(j + 1) and re.search(r"khu vực \d+$", self.items[-1].ref.unit.unit) and not self.head:
                return self.bare_end(j + 1)  # "Ban CHPT khu vực 1 - Bảo Lộc"
        return j

    def add(self, ref: UnitRef, start: int, end: int) -> None:
        """Append an item."""
        self.items.append(Item(ref, start, end))

    def signs(self) -> list[str]:
        """The signs between each unit read so far and the next one."""
        gaps = [(one.end, after.start) for one, after in pairwise(self.items)]
        return [" ".join(t.folded for t in self.tokens if begin <= t.start < end) for begin, end in gaps]

    def between(self) -> set[str]:
        """The signs between the units read so far."""
        return {sign for signs in self.signs() for sign in signs.split()}

    def semicolons(self, j: int) -> bool:
        """Whether semicolons part the units of the list: those read so far, or, behind the first one, the sign that
        ends the words after the comma at token j."""
        signs = self.between()
        if ";" in signs or "," in signs:
            return "," not in signs
        behind = self.tokens[j : j + _MAX_PIECE]
        first = next((n for n, t in enumerate(behind[:-1]) if t.type != "W" or t.folded in (";", ".", ":")), None)
        if first is None or behind[first].folded != ";":
            return False
        return behind[first + 1].type in "UH" or behind[first + 1].capital

    def bears(self, j: int) -> bool:
        """Whether a sign with a role behind it stands at token j."""
        return self.folded(j) in ("(", "-") and j + 1 < len(self.tokens) and self.tokens[j + 1].type == "R"

    def second_half(self, j: int) -> int | None:
        """Index after ", Thể thao" in a list of semicolons: the second half of the last unit's name, added to it.

        "Sở Y tế; Sở Văn hóa, Thể thao; Sở Nội vụ": a comma parts no units there, unless a head stands behind it.
        """
        if self.folded(j) != "," or not self.items or not self.items[-1].ref.head or self.items[-1].ref.place:
            return None
        end = name_end(self.tokens, j)  # None before another unit, as behind most commas
        if end is None or not (self.folded(end) in (";", ".", ")", "") or self.bears(end)) or not self.semicolons(j):
            return None
        last = self.items[-1]
        name = f"{last.ref.unit.unit}{spelled(self.tokens[j:end])}"
        ref = replace(last.ref, unit=replace(last.ref.unit, unit=name, unit_id=slug(name)))
        self.items[-1] = replace(last, ref=ref, end=self.tokens[end - 1].end)
        return self.brackets(end)

    def parted_name(self, j: int) -> int | None:
        """Take a name with commas under a plural head whose names semicolons part: "các phòng: An ninh kinh tế; An ninh
        mạng và phòng, chống tội phạm; Tham mưu"; index after it, None for any other name."""
        if self.head is None or not self.head.head or not self.bare(j) or self.folded(j - 1) != ";":
            return None
        end = name_end(self.tokens, j) if not self.between() & {"và", "."} else None
        if end is None or end <= self.bare_end(j) or not (self.folded(end) in (";", ".", ")", "") or self.bears(end)):
            return None
        ref = named(spelled(self.tokens[j:end]), self.head, None)
        self.add(ref, self.tokens[j].start, self.tokens[end - 1].end)
        return self.brackets(end)

    def headed_ahead(self, k: int) -> bool:
        """Whether a unit with a head stands behind token k in the same list: "gồm Ủy ban MTTQ, | Hội LHPN, Hội Nông
        dân huyện"."""
        for token in self.tokens[k : k + 2 * _MAX_AHEAD]:
            if token.folded in (".", ")", ";", ":"):
                return False
            if token.type == "U" and isinstance(token.value, UnitRef) and token.value.head:
                return True
        return False

    def open_item(self, k: int) -> int | None:
        """Take the piece at token k as a unit because of the list it stands in; index after it.

        The list has an opening word, no plural head, and a unit with a head of its own.
        """
        known = (any(item.ref.head for item in self.items) or self.headed_ahead(k)) and self.head is None
        end = open_end(self.tokens, k) if known and self.opened() else None
        if end is None:
            return None
        self.add(opened_unit(self.spelled(k, end)), self.tokens[k].start, self.tokens[end - 1].end)
        return self.brackets(end)

    def go_on(self, j: int) -> int:
        """Index after words that go on with the last unit's name at token j, which are added to it."""
        if self.head is not None or not self.opened() or self.separator(j) is not None:
            return j
        end = tail_end(self.tokens, j, semicolons=any(t.folded == ";" for t in self.tokens[: j + _MAX_AHEAD]))
        if end is None:
            return j
        ref = lengthened(self.items[-1].ref, self.spelled(j, end))
        self.items[-1] = replace(self.items[-1], ref=ref, end=self.tokens[end - 1].end)
        return end

    def names_by_number(self, j: int, head: PluralHead) -> bool:
        """Whether a row of numbers at token j names the places under `head`: "các phường 5, 6 và 17"."""
        if self.tokens[j].type != "W" or not self.small_number(j) or not head.head.lower().endswith(_BY_NUMBER):
            return False
        sign, following = self.folded(j + 1), self.tokens[j + 2] if j + 2 < len(self.tokens) else None
        if sign not in (",", ";", "và", "-") or following is None:
            return False
        if following.folded in ("và", "các"):
            following = self.tokens[min(j + 3, len(self.tokens) - 1)]
        counts = following.folded.isdigit() and self.folded(j + 3) in (",", ";", "và", ".", ")", "", ":", "-")
        return counts or (following.type == "U" or following.capital)
