"""Units: who is a member, leads a cluster, is given an award. And the plural heads of lists of units.

Kinds of mention: "unit" (value UnitRef), "units" (a plural head such as "Công an 6 tỉnh", value PluralHead).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from thidua import gazetteer
from thidua.extract.provinces import find_provinces
from thidua.extract.unit_names import NUMBERED_HEADS
from thidua.extract.unit_plurals import PluralReader
from thidua.extract.unit_words import HEADS, LOWER_LEVELS, NO_PROVINCE, PROVINCIAL, SCHOOLS
from thidua.model import Mention, PluralHead, ProvinceMention, Unit, UnitKind, UnitRef
from thidua.rules import declare
from thidua.text import folded, slug


@cache
def _cities() -> frozenset[str]:
    """Names that are or were a city run by the centre."""
    return frozenset(row.name for row in gazetteer.provinces() if row.kind == "city")


class UnitReader(PluralReader):
    """Reads whole units: head, words of its trade, head of a place, place."""

    def unit(self, i: int) -> tuple[int, UnitRef] | None:
        """The unit that starts at word i: index after it and the unit."""
        known, headed = self.known(i), self.head(i)
        if known is None and headed is None:
            return self.bare_place(i)
        if known and (headed is None or known[0] >= headed[0]):
            row = gazetteer.unit_named(known[1])
            j, name, kind = known[0], known[1], (row.kind if row else "department")
            return self.with_place(i, j, name, kind)
        assert headed is not None
        j, head = headed
        if head == "bộ":
            return None  # a ministry is a known unit; "Bộ" alone opens no name ("của Bộ công nhận")
        kind = HEADS[head]
        numbered = self.word(j)
        if head in NUMBERED_HEADS and numbered and (numbered.folded.isdigit() or numbered.folded == "số"):
            k = j + 1 if numbered.folded.isdigit() else j + 2
            return self.finish(i, k, self.printed(i, k), kind, None, None)
        if head.startswith("liên ") and (w := self.word(j)) and w.folded == "các":
            j += 1
        above = self.known(j) if self.adjacent(j) else None  # "Thanh tra Bộ Văn hóa, Thể thao và Du lịch"
        k = (
            max(self.day_name(self.trade(j, head in SCHOOLS), head), above[0] if above else j)
            if not self.place(j)
            else j
        )
        if k == j and not self.place(j) and not self.branch(j):
            return None
        return self.with_place(i, k, self.printed(i, k), kind)

    def bare_place(self, i: int) -> tuple[int, UnitRef] | None:
        """ "tỉnh Lào Cai", "TP. Huế", "xã Phú Hựu", "Quận 10", or the bare name of a province."""
        found = self.place(i) if i and self.adjacent(i) else self.first_place(i)
        if found is None or found[1] is None or found[2] == "area":
            return None
        j, place, level = found
        province = self.province_name(i, j)
        if province and level in ("province", "city") and not self.town(province, level):
            unit = Unit(self.province_id(i, j) or slug(province), province, "province", province)
            return j, UnitRef(unit, "", place, level)
        if level in ("province", "city") and not self.words[i].capital and level == "province":
            return None
        name = self.printed(i, j)
        return j, UnitRef(Unit(slug(name), name, "district"), "", place, level)

    def town(self, province: str | None, level: str | None) -> bool:
        """Whether "thành phố Thái Bình" is the town of that name: its province is no city."""
        return level == "city" and province is not None and province not in _cities()

    def first_place(self, i: int) -> tuple[int, str | None, str | None] | None:
        """`place` for the first word of a line."""
        word = self.words[i]
        if word.start in self.province_at:
            mention = self.province_at[word.start]
            return self.after(mention.end), mention.text, "province"
        headed = self.place_word(i)
        named = self.name(i + headed[0]) if headed else None
        return (named[0], named[1], headed[1]) if headed and named else None

    def with_place(self, i: int, j: int, name: str, kind: UnitKind) -> tuple[int, UnitRef] | None:
        """Add the place after the name, if one follows (at most two: "huyện A, tỉnh B" keeps the first)."""
        if branch := self.branch(j):
            j = branch if self.place(branch) else self.trade(branch)
            name = f"{name} {self.printed(branch - 2, j)}"
        joined = j + 1 if (w := self.word(j)) and w.folded == "-" and self.place(j + 1) else j
        found = self.place(joined)
        if found is None:
            return self.finish(i, j, name, kind, None, None)
        k, place, level = found
        second = self.place(k + 1) if (w := self.word(k)) and w.folded == "-" and level == "province" else None
        if second and second[2] == "province":  # "Cục Hải quan Gia Lai - Kon Tum": one unit of two provinces
            return self.finish(i, second[0], self.printed(i, second[0]), kind, None, None)
        return self.finish(i, k, f"{name} {self.printed(joined, k)}", kind, place, level)

    def branch(self, j: int) -> int | None:
        """ "- Chi nhánh (tỉnh) A" after the name of a bank or company: index after the two words."""
        k = j + 1 if (w := self.word(j)) and w.folded in ("-", ",") else j
        parts = [w.folded for w in self.words[k : k + 2]]
        return k + 2 if parts == ["chi", "nhánh"] and self.adjacent(k) else None

    def finish(
        self, i: int, j: int, name: str, kind: UnitKind, place: str | None, level: str | None
    ) -> tuple[int, UnitRef]:
        """The unit of words i to j: its kind and province by its place, its standard name."""
        province = self.province_name(i, j) if place and level in ("province", "city") else None
        if self.town(province, level):
            province, level = None, "district"
        if province and kind in ("department", "other") and PROVINCIAL.match(folded(name)):
            kind = "province_agency"  # "Kho bạc Nhà nước Nam Định": a national body's agency in one province
        if kind in NO_PROVINCE:
            province = None
        if level in LOWER_LEVELS and kind in ("province_police", "province_agency"):
            kind = "district"
        if level == "area":
            place = None
        full = self.standard(name, place, province)
        head = self.printed(i, self.after(self.place_start(i, j))) if place else self.printed(i, j)
        return j, UnitRef(Unit(slug(full), full, kind, province), head, place, level)

    def place_start(self, i: int, j: int) -> int:
        """Offset of the place's own name inside words i to j."""
        for k in range(i + 1, j):
            if self.words[k].start in self.province_at:
                return self.words[k].start
        for k in range(i + 1, j):
            if headed := self.place_word(k):
                return self.words[min(k + headed[0], j - 1)].start
        return self.words[j - 1].end

    def standard(self, name: str, place: str | None, province: str | None) -> str:
        """The written-out name: abbreviations expanded, province under its standard name."""
        if province and place:
            at = name.rfind(place)
            before = name[:at] if at >= 0 else name + " "
            city = re.match(r"(?:tp|t\.p|thành phố)", folded(place)) and not folded(before).rstrip().endswith(
                "thành phố"
            )
            before = re.sub(r"(?i)\btp\.? ?$", "thành phố ", before)
            name = before + ("thành phố " if city and not before.endswith("thành phố ") else "") + province
        full = gazetteer.expand(" ".join(name.split()))
        return f"Trường {full}" if full.startswith(("THPT ", "THCS ", "Tiểu học ", "Mầm non ")) else full

    def province_name(self, i: int, j: int) -> str | None:
        """The province named among words i to j."""
        for word in self.words[i:j]:
            if mention := self.province_at.get(word.start):
                return mention.province
        return None

    def province_id(self, i: int, j: int) -> str | None:
        """The id of the province named among words i to j; None where it is ambiguous."""
        return next(
            (self.province_at[w.start].province_id for w in self.words[i:j] if w.start in self.province_at), None
        )


def find_units(text: str, provinces: Sequence[ProvinceMention]) -> Iterator[Mention]:
    """Units and plural heads of lists in an NFC text, in text order; they do not overlap.

    Args:
        text: NFC.
        provinces: what extract/provinces.py found in `text`.
    """
    reader, i = UnitReader(text, provinces), 0
    while i < len(reader.words):
        start = reader.words[i].start
        many = reader.plural(i)
        if many:
            end = reader.words[many[0] - 1].end
            yield Mention(start, end, text[start:end], "units", many[1], "units.plural_head")
            i = many[0]
            continue
        one = reader.unit(i)
        if one:
            end = reader.words[one[0] - 1].end
            yield Mention(start, end, text[start:end], "unit", one[1], "units.name")
            i = one[0]
            continue
        i += 1


def _units(text: str) -> list[object]:
    found = find_units(text, find_provinces(text))
    return [m.value.unit.unit for m in found if isinstance(m.value, UnitRef)]


def _heads(text: str) -> list[object]:
    found = find_units(text, find_provinces(text))
    return [(m.value.head, m.value.count) for m in found if isinstance(m.value, PluralHead)]


declare(
    "units.name",
    stage="extract",
    read=_units,
    examples={
        "do Công an TP Hải Phòng làm Cụm trưởng": ["Công an thành phố Hải Phòng"],
        "Cục Cảnh sát ĐTTP về ma túy ký giao ước": ["Cục Cảnh sát điều tra tội phạm về ma túy"],
        "Ban Chỉ huy Quân sự huyện Lâm Hà nhận cờ": ["Ban Chỉ huy Quân sự huyện Lâm Hà"],
        "THPT Nguyễn Du, Trại giam số 5": ["Trường THPT Nguyễn Du", "Trại giam số 5"],
        "Agribank chi nhánh Hải Dương là Khối phó": ["Agribank chi nhánh Hải Dương"],
    },
    rejects=["hội nghị, hội thao của công an nhân dân", "quyết định của Bộ công nhận", "báo cáo tại hội trường"],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "units.plural_head",
    stage="extract",
    read=_heads,
    examples={
        "Công an 6 tỉnh: Lào Cai, Yên Bái": [("Công an tỉnh", 6)],
        "Thanh tra các tỉnh miền núi phía Bắc gồm": [("Thanh tra tỉnh", None)],
        "10 Sở Ngoại vụ: Bình Định, Tây Ninh": [("Sở Ngoại vụ", 10)],
        "VKSND các huyện, thị xã": [("VKSND huyện", None)],
    },
    rejects=["Công an tỉnh Lào Cai tổ chức", "lúc 10:07\nCục Cảnh sát giao thông họp"],
    source="papers of the police and of provinces, 2009-2026",
)
