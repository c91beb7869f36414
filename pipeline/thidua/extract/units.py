"""Units: who is a member, leads a cluster, is given an award. And the plural heads of lists of units.

Kinds of mention: "unit" (value UnitRef), "units" (a plural head such as "Công an 6 tỉnh", value PluralHead).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from thidua import gazetteer
from thidua.extract.unit_words import HEADS, JOINERS, LOWER_LEVELS, NO_PROVINCE, NOT_NAMES, ONLY_BEFORE, PLACES, TRADE
from thidua.model import Mention, PluralHead, ProvinceMention, Unit, UnitKind, UnitRef
from thidua.text import folded, key, slug
from thidua.words import Word, number, words

# Heads that are units only with a capital: in lower case they are common words (ban, hội, trường, phòng, bộ...).
_COMMON = frozenset(
    "ban hội báo đài trường viện vụ vùng đội cục phòng quỹ bộ sở thuế cơ_quan văn_phòng trung_tâm chi_nhánh ca đảng_bộ "
    "công_ty mặt_trận liên_hiệp liên_minh hội_đồng ngân_hàng nhà_máy tiểu_học mầm_non hải_quan thanh_tra đại_học".replace(
        "_", " "
    ).split(" ")
) | {"cơ quan", "văn phòng", "trung tâm", "chi nhánh", "đảng bộ", "công ty", "mặt trận", "liên hiệp", "liên minh"}
_NUMBERED_HEADS = frozenset(
    "trại giam|trại tạm giam|trung đoàn|lữ đoàn|sư đoàn|tiểu đoàn|đại đội|quân khu|quân đoàn|vùng|hải đoàn|hải đội|đội|khu vực".split(
        "|"
    )
)
_REGION = re.compile(
    r"\s*,?\s*(?:(?:(?:khu\s+vực|miền|vùng|phía)(?:\s+(?:núi|bắc|nam|trung|đông|tây))*|đồng\s+bằng|duyên\s+hải|trung\s+du|"
    r"biên\s+giới|ven\s+biển|trực\s+thuộc\s+trung\s+ương|tây\s+nguyên|(?:bắc|nam|đông\s+nam|tây\s+nam)?\s*(?:trung|bắc|nam)\s+bộ|"
    r"đông\s+nam\s+bộ|tây\s+nam\s+bộ|đông\s+bắc|tây\s+bắc|bắc\s+miền\s+trung|sông\s+hồng|sông\s+cửu\s+long|"
    r"và\s+(?:miền\s+núi|đông\s+nam\s+bộ|tây\s+nguyên))(?![^\W_])\s*)+"
)
# A head and the next word that make another word: "hội nghị", "hội thao", "báo cáo", "bộ đội", "công an nhân dân".
_NO_UNIT = re.compile(
    r"(?:hội (?:nghị|thao|trường|diễn|thi|thảo|khỏe|đàm|báo|họp|viên|chợ|đồng tuyển|quán|quân)|báo (?:cáo|công|chí|động|hiệu)|"
    r"ban (?:tổ chức hội|giám|hành|ngày|đêm|đầu|đại)|đội (?:tuyển|bóng|hình|ngũ)|công an (?:nhân dân|toàn|các đơn vị|viên)|trường (?:hợp|kỳ|lớp)|"
    r"bộ (?:phận|máy|trưởng|tiêu chí|mặt|luật|đội cụ hồ|chính trị)|vụ (?:việc|án|mùa)|phòng (?:chống|họp|trào|ngừa|cháy)|viện (?:trợ|trưởng)|"
    r"đài (?:tưởng|hoa|liệt)|vùng (?:cao|sâu|xa|biên|biển|đồng|đất|miền)|cơ quan (?:chức năng|thường trực|chuyên môn|nhà nước)|"
    r"đảng bộ (?:các|cấp)|quỹ (?:đất|thời)|liên hiệp (?:quốc)|tòa án (?:các cấp)|thanh tra (?:kiểm tra|viên|các)|sở (?:trường|hữu|thích|tại))(?![^\W_])"
)
_COUNTS = re.compile(r"\d{1,2}$")


@cache
def _known() -> dict[str, dict[tuple[str, ...], tuple[str, frozenset[int]]]]:
    """First folded word -> words of a known unit -> its standard name and before which words a comma may stand."""
    table: dict[str, dict[tuple[str, ...], tuple[str, frozenset[int]]]] = {}
    for row in gazetteer.units():
        for name in (row.name, *row.aliases):
            parts = tuple(key(name).split())
            if parts:
                pieces = [len(key(piece).split()) for piece in name.split(",")]
                commas = frozenset(sum(pieces[:n]) for n in range(1, len(pieces)))
                same = table.setdefault(parts[0], {})
                same[parts] = (row.name, commas | same.get(parts, ("", frozenset()))[1])
    return table


@cache
def _heads() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for head in sorted(HEADS, key=len, reverse=True):
        parts = tuple(head.replace("-", " - ").replace("&", "&").split())
        table.setdefault(parts[0], []).append((parts, head))
    return table


class _Reader:
    """Reads units from left to right over the words of one text."""

    def __init__(self, text: str, provinces: Sequence[ProvinceMention]) -> None:
        self.text = text
        self.view = folded(text)
        self.words = words(text, self.view)
        self.province_at = {p.start: p for p in provinces}
        self.index = {w.start: i for i, w in enumerate(self.words)}

    def word(self, i: int) -> Word | None:
        return self.words[i] if i < len(self.words) else None

    def adjacent(self, i: int) -> bool:
        """Whether word i stands on the same line as the word before it."""
        return 0 < i < len(self.words) and "\n" not in self.text[self.words[i - 1].end : self.words[i].start]

    def after(self, offset: int) -> int:
        """Index of the first word that starts at or after `offset`."""
        lo, hi = 0, len(self.words)
        while lo < hi:
            mid = (lo + hi) // 2
            lo, hi = (mid + 1, hi) if self.words[mid].start < offset else (lo, mid)
        return lo

    # --- parts of a name ---------------------------------------------------------------------------------------------

    def known(self, i: int) -> tuple[int, str] | None:
        """The longest known unit that starts at word i: index after it, standard name."""
        best: tuple[int, str] | None = None
        if not self.words[i].capital:
            return None
        for parts, (name, commas) in _known().get(self.spelled(i)[0], {}).items():
            j = self.spells(i, parts, commas)
            if j and (best is None or j > best[0]):
                best = (j, name)
        return best

    def spells(self, i: int, parts: tuple[str, ...], commas: frozenset[int]) -> int | None:
        """Index after the words from i on that spell `parts`, dashes and own commas left aside; None if they do not."""
        j, k = i, 0
        while k < len(parts) and j < len(self.words) and (j == i or self.adjacent(j)):
            written = self.spelled(j)
            if parts[k : k + len(written)] == written:
                k += len(written)
            elif self.words[j].folded not in ("-", "&", ".") and not (
                self.words[j].folded == "," and (k in commas or self.lower_after(j))
            ):
                return None
            j += 1
        return j if k == len(parts) else None

    def lower_after(self, j: int) -> bool:
        """Whether the word after sign j is printed in lower case: then a comma is inside a name ("phòng, chống")."""
        following = self.word(j + 1)
        return following is not None and not following.capital

    def spelled(self, i: int) -> tuple[str, ...]:
        """Word i folded, written out when it is a known abbreviation in capitals ("ĐTTP")."""
        word = self.words[i]
        printed = self.text[word.start : word.end]
        if len(printed) > 1 and printed.isupper():
            return tuple(key(gazetteer.expand(printed)).split()) or (word.folded,)
        return (word.folded,)

    def head(self, i: int) -> tuple[int, str] | None:
        """The head at word i: index after it, the head folded."""
        if i >= len(self.words):
            return None
        for parts, head in _heads().get(self.words[i].folded, []):
            j = i + len(parts)
            if tuple(w.folded for w in self.words[i:j]) == parts and all(self.adjacent(k) for k in range(i + 1, j)):
                common = head in _COMMON and not self.words[i].capital
                if common or _NO_UNIT.match(" ".join(w.folded for w in self.words[i : j + 2])):
                    return None
                return j, head
        return None

    def place_word(self, i: int) -> tuple[int, str] | None:
        """The head of a place at word i ("tỉnh", "thị xã"): its number of words and its level."""
        for size in (2, 1):
            parts = self.words[i : i + size]
            level = PLACES.get(" ".join(w.folded for w in parts)) if len(parts) == size else None
            if level:
                return size, level
        return None

    def place(self, i: int) -> tuple[int, str | None, str | None] | None:
        """A place at word i: index after it, its printed name (None when elliptical), its level."""
        word = self.word(i)
        if word is None or not self.adjacent(i):
            return None
        if word.start in self.province_at:
            mention = self.province_at[word.start]
            return self.after(mention.end), mention.text, "province"
        headed = self.place_word(i)
        short = word.folded in ("h", "q", "tt")
        if headed is None or (short and not word.capital):
            return None
        j = i + headed[0]
        if self.word(j) and self.words[j].folded == ".":
            j += 1
        if named := self.name(j):
            return named[0], named[1], headed[1]
        return None if short or word.folded == "xã" else (i + headed[0], None, headed[1])

    def name(self, i: int) -> tuple[int, str] | None:
        """A proper name of a place at word i, or a number ("Quận 10", "khu vực 15")."""
        word = self.word(i)
        if word is None or not self.adjacent(i):
            return None
        if word.start in self.province_at:
            mention = self.province_at[word.start]
            return self.after(mention.end), mention.text
        if word.folded.isdigit():
            return i + 1, word.folded
        j = i
        while (w := self.word(j)) and w.capital and (j == i or self.adjacent(j)) and j - i < 4:
            if j > i and (w.start in self.province_at or self.head(j) or w.folded in ("là", "và")):
                break
            j += 1
        if j == i or self.words[i].folded in NOT_NAMES:
            return None
        if (w := self.word(j)) and self.adjacent(j) and _COUNTS.match(w.folded) and self.text[w.start - 1] == " ":
            following = self.text[w.end : w.end + 2]
            if not re.match(r"[/%.]\d|[ ]?%|-\d", following):
                j += 1
        return j, self.text[self.words[i].start : self.words[j - 1].end]

    def trade(self, i: int) -> int:
        """Index after the words of a trade or name that start at word i; joiners at the end are left out."""
        j = last = i
        while (w := self.word(j)) and self.adjacent(j):
            if w.start in self.province_at or self.place(j) or self.cluster_word(j) or self.opens_clause(j):
                break
            following = self.word(j + 1)
            if w.folded == ",":
                good = following is not None and not following.capital and following.folded in TRADE
            elif w.folded in JOINERS:
                known = following is not None and (
                    following.folded in TRADE or (w.folded == "về" and following.capital)
                )
                good = j > i and known and not self.head_follows(j + 1)
            elif w.folded.isdigit():
                good = j > i and self.words[j - 1].folded == "số"
            else:
                good = (
                    (w.capital and w.folded[0].isalpha() and w.folded not in NOT_NAMES)
                    or w.folded in TRADE
                    or w.folded == "số"
                )
            if not good or j - i > 24 or (w.capital and j > i and self.words[j - 1].folded in (",",)):
                break
            j += 1
            if w.folded not in JOINERS and w.folded not in (",", "số"):
                last = j
        return last

    def opens_clause(self, i: int) -> bool:
        """Whether word i in lower case begins what the unit does rather than going on with its name."""
        word, following = self.words[i], self.word(i + 1)
        if word.capital or word.folded not in ONLY_BEFORE or (i and self.words[i - 1].folded == "đặc"):
            return False  # "Đặc công" is one word
        if following is None or following.folded not in ONLY_BEFORE[word.folded]:
            return True
        after = self.word(i + 2)
        return (word.folded, following.folded) == ("tổ", "chức") and (after is None or after.folded != "cán")

    def cluster_word(self, i: int) -> bool:
        """Whether "cụm" or "khối thi đua" starts at word i: a cluster is no part of a unit's name."""
        following = self.words[i + 1].folded if i + 1 < len(self.words) else ""
        word = self.words[i].folded
        return word == "cụm" or (word in ("khối", "thi") and following in ("thi", "đua", "trưởng", "phó", "số"))

    def head_follows(self, i: int) -> bool:
        """Whether a capitalised head starts at word i: then a joiner before it ends the name."""
        return (self.words[i].capital and self.head(i) is not None) or self.cluster_word(i)

    # --- whole mentions ----------------------------------------------------------------------------------------------

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
        if head in _NUMBERED_HEADS and numbered and (numbered.folded.isdigit() or numbered.folded == "số"):
            k = j + 1 if numbered.folded.isdigit() else j + 2
            return self.finish(i, k, self.printed(i, k), kind, None, None)
        if head.startswith("liên ") and (w := self.word(j)) and w.folded == "các":
            j += 1
        k = self.trade(j) if not self.place(j) else j
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
        if province and level in ("province", "city"):
            unit = Unit(self.province_id(i, j) or slug(province), province, "province", province)
            return j, UnitRef(unit, "", place, level)
        if level in ("province", "city") and not self.words[i].capital and level == "province":
            return None
        name = self.printed(i, j)
        return j, UnitRef(Unit(slug(name), name, "district"), "", place, level)

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
        branch = self.branch(j)
        if branch:
            j, name = branch[0], f"{name} {branch[1]}"
        joined = j + 1 if (w := self.word(j)) and w.folded == "-" and self.place(j + 1) else j
        found = self.place(joined)
        if found is None:
            return self.finish(i, j, name, kind, None, None)
        k, place, level = found
        second = self.place(k + 1) if (w := self.word(k)) and w.folded == "-" and level == "province" else None
        if second and second[2] == "province":  # "Cục Hải quan Gia Lai - Kon Tum": one unit of two provinces
            return self.finish(i, second[0], self.printed(i, second[0]), kind, None, None)
        return self.finish(i, k, f"{name} {self.printed(joined, k)}", kind, place, level)

    def branch(self, j: int) -> tuple[int, str] | None:
        """ "- Chi nhánh (tỉnh) A" after the name of a bank or company: index before the place, the words."""
        k = j + 1 if (w := self.word(j)) and w.folded in ("-", ",") else j
        parts = [w.folded for w in self.words[k : k + 2]]
        return (k + 2, self.printed(k, k + 2)) if parts == ["chi", "nhánh"] and self.adjacent(k) else None

    def finish(
        self, i: int, j: int, name: str, kind: UnitKind, place: str | None, level: str | None
    ) -> tuple[int, UnitRef]:
        province = self.province_name(i, j) if place and level in ("province", "city") else None
        if kind in NO_PROVINCE and not re.match(r"cục (?:hải quan|thuế|thống kê|thi hành)", folded(name)):
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

    def printed(self, i: int, j: int) -> str:
        return " ".join(self.text[self.words[i].start : self.words[j - 1].end].split()) if j > i else ""

    def province_name(self, i: int, j: int) -> str | None:
        for word in self.words[i:j]:
            if mention := self.province_at.get(word.start):
                return mention.province
        return None

    def province_id(self, i: int, j: int) -> str | None:
        return next(
            (self.province_at[w.start].province_id for w in self.words[i:j] if w.start in self.province_at), None
        )

    def plural(self, i: int) -> tuple[int, PluralHead] | None:
        """ "Công an các tỉnh", "Thanh tra 07 tỉnh miền núi", "các xã", "10 Sở Ngoại vụ", "6 Thuế tỉnh"."""
        counted = self.count(i)
        if counted:
            j, count = counted
            if not self.adjacent(j):
                return None
            headed = self.head(j)
            if headed and headed[1] in _NUMBERED_HEADS and (w := self.word(headed[0])) and w.folded in ("số", "khu"):
                return headed[0], PluralHead(f"{self.printed(j, headed[0])} số", HEADS[headed[1]], "area", count)
            if headed and (self.words[j].capital or headed[1] in ("công an", "vksnd", "bhxh")):
                k = self.trade(headed[0])
                place = self.place(k)
                if place and place[1] is None:
                    k = place[0]
                elif place and (count is None or self.words[k].start not in self.province_at):
                    return None
                return k, PluralHead(self.printed(j, k), HEADS[headed[1]], place[2] if place else None, count)
            return self.plural_place(j, "", "province", count)
        headed = self.head(i)
        known = self.known(i)
        if headed is None and known is None:
            return None
        j = max(headed[0] if headed else 0, known[0] if known else 0)
        kind = HEADS[headed[1]] if headed else "department"
        k = self.trade(j) if j == (headed[0] if headed else -1) else j
        for at in dict.fromkeys((j, k)):
            counted = self.count(at) if self.adjacent(at) else None
            found = self.plural_place(counted[0], self.printed(i, at), kind, counted[1]) if counted else None
            if found:
                return found
        return None

    def plural_place(self, i: int, head: str, kind: UnitKind, count: int | None) -> tuple[int, PluralHead] | None:
        """The plural of a place word at word i, with all that is coordinated to it and the region after it."""
        j, level = i, None
        while headed := self.place_word(j):
            level = level or headed[1]
            j += headed[0]
            sign, following = self.word(j), self.place_word(j + 1)
            if not (sign and sign.folded in (",", "và") and following and not self.name(j + 1 + following[0])):
                break
            j += 1
        if level is None:
            return None
        if level == "area" and not ((w := self.word(j)) and w.folded.isdigit()):
            return None
        first = self.place_word(i)
        noun = (
            self.view[self.words[i].start : self.words[i + (first[0] if first else 1) - 1].end]
            if level != "city"
            else "thành phố"
        )
        region = _REGION.match(self.view, self.words[j - 1].end)
        end = self.after(region.end()) if region and "\n" not in region[0] else j
        return end, PluralHead(f"{head} {noun}".strip(), kind, level, count)

    def count(self, i: int) -> tuple[int, int | None] | None:
        """ "các" or a number at word i: index after it, the number."""
        word = self.word(i)
        if word is None:
            return None
        if word.folded in ("các", "những"):
            return i + 1, None
        for size in (2, 1):
            value = number(" ".join(w.folded for w in self.words[i : i + size]))
            if value is not None and 1 < value < 64:
                return i + size, value
        return None


def find_units(text: str, provinces: Sequence[ProvinceMention]) -> Iterator[Mention]:
    """Units and plural heads of lists in an NFC text, in text order; they do not overlap.

    Args:
        text: NFC.
        provinces: what extract/provinces.py found in `text`.
    """
    reader, i = _Reader(text, provinces), 0
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
