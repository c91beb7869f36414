"""Whole units: head, words of its trade, head of a place, place, and under which standard name they go."""

import re
from dataclasses import replace
from functools import cache, lru_cache

from thidua import gazetteer
from thidua.extract.people import FAMILIES
from thidua.extract.units.brands import LISTS
from thidua.extract.units.endings import EndingReader
from thidua.extract.units.heads import HEADS
from thidua.extract.units.kinds import (
    BRAND_ENDS,
    BRAND_SHAPE,
    COMPANIES,
    LOWEST_OF_BODIES,
    OF_A_FIELD,
    OF_BODIES,
    OF_PLACE,
    OF_YOUTH,
    PLACES,
    YOUTH,
    written_out,
)
from thidua.extract.units.names import DIRECTIONS, NUMBERED_HEADS
from thidua.extract.units.tables import heads_and_places, place_names
from thidua.extract.units.words import LOWER_LEVELS, NO_PROVINCE, PROVINCIAL
from thidua.model import Unit, UnitKind, UnitRef
from thidua.text import folded, slug

_OF_PLACES = OF_A_FIELD | {"ca", "catp"}  # heads of nothing but places
# A province, or a district, has one of each: its place may be left out.
_YOUTH_OF_TOWNS = frozenset({"huyện đoàn", "thị đoàn", "quận đoàn", "thành đoàn"})
_ALONE = _YOUTH_OF_TOWNS | {"trại tạm giam"} | {h for h in HEADS if h.startswith(("đài phát", "đài pt", "báo và "))}
# One in each province, some named after somebody ("Tôn Đức Thắng"); one in the centre, with a branch in each place.
_NAMED_AFTER = frozenset({"trường chính trị", "kho bạc nhà nước", "kbnn"})
# Schools of a commune have names that provinces have too: "Trường Tiểu học Hòa Bình".
# The Party's committee of a firm that has a province in its name: "Đảng ủy Than Quảng Ninh".
_PARTY_OF_FIRM = re.compile(
    r"đảng (?:ủy|bộ) (?!khối |các |quân |công an |bộ đội |bđbp |ubnd |ủy ban |cơ quan |dân )(?:[^ ]+ )*?"
    r"(?!tỉnh |thành phố |tp |tp\. |phố )[^ ]+ $"
)
_ZONES = ("khu kinh tế", "khu công nghiệp", "khu công nghệ cao")  # "Ban Quản lý Khu kinh tế | Dung Quất"
_SHORT_CITY = re.compile(r"\btp\.? ?$", re.IGNORECASE)
_LOW_SCHOOL = re.compile(r"(?:trường )?(?:tiểu học|mầm non|mẫu giáo|thcs|trung học cơ sở) ")


@cache
def _cities() -> frozenset[str]:
    """Names that are or were a city run by the centre."""
    return frozenset(row.name for row in gazetteer.provinces() if row.kind == "city")


@lru_cache(maxsize=16384)
def _standard(name: str, place: str | None, province: str | None) -> str:
    """The written-out name of a unit: abbreviations expanded, province under its standard name. Kept: two names of
    three were met before."""
    if province and place:
        at = name.rfind(place)
        before = name[:at] if at >= 0 else name + " "
        city = folded(place).startswith(("tp", "t.p", "thành phố"))
        city = city and not folded(before).rstrip().endswith("thành phố")
        before = _SHORT_CITY.sub("thành phố ", before)
        name = before + ("thành phố " if city and not before.endswith("thành phố ") else "") + province
    full = gazetteer.expand(written_out(" ".join(name.split()), place or ""))
    return f"Trường {full}" if full.startswith(("THPT ", "THCS ", "Tiểu học ", "Mầm non ")) else full


class UnitReader(EndingReader):
    """Reads whole units: head, words of its trade, head of a place, place."""

    def unit(self, i: int) -> tuple[int, UnitRef] | None:
        """The unit that starts at word i: index after it and the unit."""
        word = self.words[i]
        if (named := self.listed_place(i)) > i:
            name = self.printed(i, named)
            return named, UnitRef(Unit(slug(name), name, "district"), "", name, None)
        if not (word.capital or word.folded in heads_and_places() or word.start in self.province_at):
            return None  # a number, mostly
        known, headed = self.known(i), self.head(i)
        if known is None and headed is None:
            return self.low_unit(i) or self.brand(i) or self.bare_place(i)
        after_somebody = known and headed and headed[1] in _NAMED_AFTER and self.trade(headed[0]) > headed[0]
        if known and headed and known[0] > headed[0] and (place := self.place(headed[0])) and place[0] > known[0]:
            known = None  # "Thanh tra thành phố" is known, "Thanh tra thành phố Hội An" another one
        if known and (headed is None or known[0] >= headed[0]) and not after_somebody:
            row = gazetteer.unit_named(known[1])
            kind = row.kind if row else "department"
            j = self.second_office(self.serial(self.of_vietnam(known[0])), known[1])
            return self.with_place(i, j, f"{known[1]} {self.printed(known[0], j)}".rstrip(), kind)
        assert headed is not None
        return self.under_head(i, self.both_levels(headed[0]), headed[1])

    def under_head(self, i: int, j: int, head: str) -> tuple[int, UnitRef] | None:
        """The unit that starts at word i with `head`, behind which word j stands."""
        if head == "bộ":
            return None  # a ministry is a known unit; "Bộ" alone opens no name ("của Bộ công nhận")
        kind = HEADS[head]
        numbered = self.word(j)
        if head in NUMBERED_HEADS and numbered and (numbered.folded.isdigit() or numbered.folded == "số"):
            k = j + 1 if numbered.folded.isdigit() else j + 2
            if k > len(self.words):
                return None  # "Trại giam số", where an article is cut off
            return self.finish(i, k, self.printed(i, k), kind, None, None)
        if head in _OF_PLACES and not self.place(j):
            return None  # "CATP kiểm tra": what follows is no trade
        if head in OF_PLACE or (head in _YOUTH_OF_TOWNS and not self.place(j) and self.name(j)):
            if (named := self.name(j)) is None:
                return None
            end, ref = self.finish(i, named[0], self.printed(i, named[0]), kind, named[1], "district")
            return end, replace(ref, head=self.printed(i, j))
        if kind in ("province_agency", "province_police") and self.adjacent(j) and self.region(j):
            return None  # "Thi hành án dân sự miền Đông": all of them, no unit
        if head.startswith("liên ") and (w := self.word(j)) and w.folded == "các":
            j += 1
        # "Thanh tra Bộ Văn hóa, Thể thao và Du lịch"
        above = (self.known(j) or self.company_of(j, head)) if self.adjacent(j) else None
        name = j if self.place(j) else self.day_name(self.trade(j, head), head)
        k = max(name, above[0] if above and not self.place(j) else j)
        if k == j and head in COMPANIES:
            k = self.serial(j)  # "Tổng công ty 36"
        placed = self.place(j) or self.place(self.aside(j))  # "Ban Chỉ huy Quân sự (CHQS) | huyện"
        if k == j and not placed and not self.branch(j) and not (head in _ALONE and self.words[i].capital):
            return None
        k = self.second_name(self.serial(k), head)
        return self.with_place(i, k, self.title(i, k) if head in ("báo", "phòng") else self.printed(i, k), kind)

    def company_of(self, j: int, head: str) -> tuple[int, UnitRef] | None:
        """The company at word j whose party or union a head names: "Đảng bộ | Công ty Điện lực"."""
        if head == YOUTH:
            of = OF_YOUTH.match(self.view, self.words[j - 1].end)
            return self.unit(j) if of and of["school"] else None
        inner = self.head(j) if head in OF_BODIES and self.words[j].capital else None
        return self.unit(j) if inner and (inner[1] in COMPANIES or head in LOWEST_OF_BODIES) else None

    def low_unit(self, i: int) -> tuple[int, UnitRef] | None:
        """A unit with its head in lower case as an item of a list: "gồm: phòng Y tế, công ty cao su Phú Riềng"."""
        before = self.words[i - 1].folded if i and self.adjacent(i) else ""
        headed = self.named_low(i) if before in LISTS and not self.words[i].capital else None
        if headed is None or self.place(headed[0]):
            return None
        k = self.trade(*headed)
        if not any(w.capital for w in self.words[headed[0] : k]):
            return None
        printed = self.title(i, k)
        return self.with_place(i, k, printed, HEADS[headed[1]])

    def brand(self, i: int) -> tuple[int, UnitRef] | None:
        """A company that is known by its name alone, with its branch or place: "Viettel Kon Tum", "THACO Chu Lai"."""
        word = self.words[i]
        printed = self.text[word.start : word.end]
        if not word.capital:
            return None
        if self.brand_of_two(i):
            return self.with_place(i, i + 2, self.printed(i, i + 2), "other")
        shaped = (word.folded.endswith(BRAND_ENDS) or not printed[1:].islower()) and BRAND_SHAPE.fullmatch(printed)
        if not (shaped or word.folded in gazetteer.brands() or self.initials(i)):
            return None
        j = i + 1 if self.place(i + 1) else self.trade(i + 1)
        if (w := self.word(i + 1)) is None or not self.adjacent(i + 1) or not w.capital:
            j = i + 1
        return self.with_place(i, j, self.printed(i, j), "other")

    def bare_place(self, i: int) -> tuple[int, UnitRef] | None:
        """ "tỉnh Lào Cai", "TP. Huế", "xã Phú Hựu", "Quận 10", or the bare name of a province."""
        found = self.place(i) if i and self.adjacent(i) else self.first_place(i)
        if found is None or found[1] is None or found[2] == "area" or self.part_of(i):
            return None
        j, place, level = found
        province = self.province_name(i, j)
        if province and level in ("province", "city") and not self.town(province, level):
            unit = Unit(self.province_id(i, j) or slug(province), province, "province", province)
            return j, UnitRef(unit, "", place, level)
        if level in ("province", "city") and not self.words[i].capital and level == "province":
            return None
        name = written_out(self.printed(i, j), place or "")
        return j, UnitRef(Unit(slug(name), name, "district"), "", place, level)

    def listed_place(self, i: int) -> int:
        """Index after the place of an unusual name at word i where it is an item of a list: "các phường: Cam Ly - Đà
        Lạt, | 1 Bảo Lộc"; i for none, nor for a name that people have."""
        if self.words[i].folded not in place_names():
            return i
        before = self.words[i - 1].folded if i and self.adjacent(i) else ""
        under = PLACES.get(before) in LOWER_LEVELS
        end = self.known_place(i) if before in LISTS or under else i
        of_people = end == i + 3 == self.capitals(i, 3) and self.words[i].folded in FAMILIES
        words = end == i + 2 and self.words[i].folded in heads_and_places() and not under  # "Đoàn Kết, Kỷ Cương"
        return i if of_people or words else end

    def part_of(self, i: int) -> bool:
        """Whether a province at word i is only part of a name: "Agribank Đông | Gia Lai", "Bắc | Đắk Lắk"."""
        before = self.words[i - 1] if i and self.adjacent(i) else None
        if before is None or not before.capital or before.folded not in DIRECTIONS:
            return False
        return self.words[i].start in self.province_at and before.start not in self.province_at

    def part_of_province(self, j: int) -> int:
        """Index after the part of a province that words of direction at word j name ("Bắc Quảng Nam"); else j."""
        k = j
        while (w := self.word(k)) and w.capital and self.adjacent(k) and w.folded in DIRECTIONS and k < j + 2:
            if w.start in self.province_at:
                break  # "Nam Định"
            k += 1
        province = self.province_at.get(self.words[k].start) if k > j and self.adjacent(k) else None
        return self.after(province.end) if province else j

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
        named = self.name(self.stop(i, i + headed[0])) if headed else None
        return (named[0], named[1], headed[1]) if headed and named else None

    def with_place(self, i: int, j: int, name: str, kind: UnitKind) -> tuple[int, UnitRef] | None:
        """Add the place after the name, if one follows (at most two: "huyện A, tỉnh B" keeps the first)."""
        if (behind := self.aside(j)) > j and (self.branch(behind) or self.place(behind)):
            j = behind
        branch = self.branch(j)
        if branch and self.words[j].folded == "," and not folded(name).startswith("ngân hàng"):
            # "Sở Y tế, Chi nhánh Khai thác đường sắt A": two items of a list
            branch = branch if kind == "other" and self.place(branch) else None
        if branch:
            j = branch if self.place(branch) else self.trade(branch)
            short = not folded(self.printed(i, branch - 2).rstrip(" ,-")).endswith("việt nam")
            name = f"{name.removesuffix(' Việt Nam') if short else name} {self.printed(branch - 2, j)}"
        joined = j + 1 if (w := self.word(j)) and w.folded == "-" and self.place(j + 1) else j
        found = self.place(joined)
        if found is None and folded(name).endswith(_ZONES) and not self.head(j) and (zone := self.name(j)):
            return self.finish(i, zone[0], f"{name} {zone[1]}", kind, None, None)
        if found is None:
            part = self.part_of_province(j)  # "Ban Quản lý Khu kinh tế | Đông Nam Nghệ An"
            return self.finish(i, part, f"{name} {self.printed(j, part)}".rstrip(), kind, None, None)
        k, place, level = found
        if name.endswith(" Việt Nam") and not folded(self.printed(i, j)).endswith("việt nam"):
            name = name.removesuffix(" Việt Nam")  # "NHNN | Khu vực 9": a part of the national body
        if (after := self.branch_number(k, kind)) > k:  # "Agribank Bắc Giang II" is not "Agribank Bắc Giang"
            return self.finish(i, after, f"{name} {self.printed(joined, after)}", kind, None, None)
        if level == "area" and (end := self.second_area(k)):
            numbered = self.words[k - 1].folded.isdigit()  # its province is no part of the name it goes by
            return self.finish(i, end, f"{name} {self.printed(joined, k if numbered else end)}", kind, place, level)
        second = self.place(k + 1) if (w := self.word(k)) and w.folded == "-" and level == "province" else None
        if second and second[2] == "province":  # "Cục Hải quan Gia Lai - Kon Tum": one unit of two provinces
            return self.finish(i, second[0], self.printed(i, second[0]), kind, None, None)
        return self.finish(i, k, f"{name} {self.printed(joined, k)}", kind, place, level)

    def finish(
        self, i: int, j: int, name: str, kind: UnitKind, place: str | None, level: str | None
    ) -> tuple[int, UnitRef]:
        """The unit of words i to j: its kind and province by its place, its standard name."""
        province = self.province_name(i, j) if place and level in ("province", "city") else None
        if self.town(province, level):
            province, level = None, "district"
        low = folded(name) if province else ""
        if province and kind in ("department", "other") and PROVINCIAL.match(low):
            kind = "province_agency"  # "Kho bạc Nhà nước Nam Định": a national body's agency in one province
        if province and (
            kind in NO_PROVINCE
            or (low.startswith("đảng ") and _PARTY_OF_FIRM.match(low.removesuffix(folded(place or ""))))
            or (level == "province" and _LOW_SCHOOL.match(low))
        ):
            province = None
        if level in LOWER_LEVELS and kind in ("province_police", "province_agency"):
            kind = "district"
        if level == "area":
            place = None
        full = _standard(name, place, province)
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
