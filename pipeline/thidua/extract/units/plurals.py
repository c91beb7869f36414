"""Plural heads of lists of units: "Công an các tỉnh", "Thanh tra 07 tỉnh miền núi", "10 Sở Ngoại vụ"."""

import re

from thidua.extract.units.counted import CountReader
from thidua.extract.units.heads import HEADS
from thidua.extract.units.kinds import NAMED_LOW, OF_TWO_KINDS, OF_YOUTH, SCHOOLS, YOUTH
from thidua.extract.units.names import COUNTED_LOW, NUMBERED_HEADS
from thidua.extract.units.tables import heads_and_places, heads_by_word
from thidua.model import PluralHead, UnitKind
from thidua.words import word_set

_REGION = re.compile(
    r"[ ]*,?[ ]*(?:(?:(?:khu[ ]+vực|miền|vùng|phía)"
    r"(?:[ ]+(?:núi|bắc|nam|trung|đông|tây)(?![ ]+(?:nguyên|(?:(?:nam|bắc|trung)[ ]+)?bộ)(?![^\W_])))*|đồng[ ]+bằng"
    r"|duyên[ ]+hải|trung[ ]+du|biên[ ]+giới|ven[ ]+biển|trực[ ]+thuộc[ ]+trung[ ]+ương|tây[ ]+nguyên"
    r"|(?:bắc|nam|đông[ ]+nam|tây[ ]+nam)?[ ]*(?:trung|bắc|nam)[ ]+bộ|việt[ ]+bắc|nam[ ]+sông[ ]+hậu|"
    r"đông[ ]+nam[ ]+bộ|tây[ ]+nam[ ]+bộ|đông[ ]+bắc|tây[ ]+bắc|bắc[ ]+miền[ ]+trung|sông[ ]+hồng"
    r"|sông[ ]+cửu[ ]+long|và[ ]+(?:miền[ ]+núi|đông[ ]+nam[ ]+bộ|tây[ ]+nguyên))(?![^\W_])[ ]*)+"
)


OWN_NUMBER = (["cơ", "sở"], ["khu", "vực"])  # "Thuế cơ sở 3 tỉnh Bắc Ninh" is one
_LOW_PLURAL = word_set("sở|hội|cục|chi cục|liên đoàn|liên minh|kho bạc")
_OPEN_LOW_PLURALS = frozenset(head.split()[0] for head in _LOW_PLURAL)
_LEVELS = {"huyện": "district", "xã": "commune", "tỉnh": "province"}  # "5 VKSND cấp huyện"
OPENS_NAMES = frozenset({":"})
# "4 đồn Biên phòng | thuộc Cụm thi đua số 2 BĐBP tỉnh A: B, C": whose they are, between the head and the names
_OF_CLUSTER = re.compile(r" (?:thuộc|trong|của) (?:cụm|khối)[^.:;()\n]{1,90}?: ?(?=[^\W\d_][^,.;:\n]{1,40},)")

_AREA_NUMBER = re.compile(r"\d{1,2}|[IVX]{1,5}")


class PluralReader(CountReader):
    """Reads plural heads; the names under them are link/coordination.py's."""

    def plural(self, i: int) -> tuple[int, PluralHead] | None:
        """ "Công an các tỉnh", "Thanh tra 07 tỉnh miền núi", "các xã", "10 Sở Ngoại vụ", "6 Thuế tỉnh"."""
        counted = self.count(i)
        if not counted:
            return self.headed_plural(i)
        j, count = counted
        return self.counted_plural(j, count) if self.adjacent(j) else None

    def counted_plural(self, j: int, count: int | None) -> tuple[int, PluralHead] | None:
        """The plural at word j, behind "các" or a number: "10 | Sở Ngoại vụ", "các | xã"."""
        if self.words[j].folded not in heads_and_places():
            return None
        if both := OF_TWO_KINDS.match(self.view, self.words[j].start):
            provincial = both["first"] == "tỉnh"
            head = f"{both['first'].capitalize()} {both['body']}"
            kind: UnitKind = "province_agency" if provincial else "district"
            return self.after(both.end()), PluralHead(head, kind, "province" if provincial else "district", count)
        headed = self.head(j)
        if headed and headed[1] in NUMBERED_HEADS and (w := self.word(headed[0])) and w.folded in ("số", "khu"):
            return headed[0], PluralHead(f"{self.printed(j, headed[0])} số", HEADS[headed[1]], "area", count)
        headed = headed or (self.low_head(j) if count or self.listed_low(j) else None) or self.named_low(j)
        if headed and (self.words[j].capital or headed[1] in COUNTED_LOW or headed[1] in NAMED_LOW):
            return self.counted_units(j, headed, count)
        return self.plural_place(j, "", "province", count)

    def counted_units(self, j: int, headed: tuple[int, str], count: int | None) -> tuple[int, PluralHead] | None:
        """The plural at word j of units under one head, with the region or the first place behind it."""
        known = self.known(j)
        school = headed[1] if headed[1] in SCHOOLS else ""
        k = max(self.trade(headed[0], school), known[0] if known else 0)
        if count and ((headed[0] > j + 1 and k == headed[0] and self.bracketed(k)) or self.of_cluster(k)):
            return k, PluralHead(self.title(j, k), HEADS[headed[1]], None, count)  # "3 trung tâm y tế (A, B, C)"
        if self.goes_on(headed[0], k):
            end = self.first_capital(headed[0], k)
            return end, PluralHead(self.title(j, end), HEADS[headed[1]], None, count)
        if not (self.words[j].capital or headed[1] in COUNTED_LOW):
            return self.low_units(j, headed, k, count)
        if (region := _REGION.match(self.view, self.words[k - 1].end)) and "\n" not in region[0]:
            end = self.after(region.end())  # "11 Sở GD&ĐT khu vực đồng bằng sông Hồng"
            regional = " ".join(w.folded for w in self.words[k:end]) == "khu vực"  # "Cục Thuế khu vực: A, B"
            return end, PluralHead(self.printed(j, end if regional else k), HEADS[headed[1]], None, count)
        name = self.title(j, k)
        if (w := self.word(k)) and w.folded == "cấp" and (level := self.word(k + 1)) and level.folded in _LEVELS:
            return k + 2, PluralHead(
                f"{self.title(j, k)} {level.folded}", HEADS[headed[1]], _LEVELS[level.folded], count
            )
        if (w := self.word(k)) and w.folded.isdigit() and self.numbers(k):
            return k, PluralHead(name, HEADS[headed[1]], "area", count)  # "các Thuế cơ sở 1, 2 và 5"
        k = behind if (behind := self.aside(k)) > k and self.place(behind) else k  # "9 Hội Nông dân (ND) tỉnh"
        place, first = self.place(k), self.place_word(k)
        if first and not (place and place[1]):
            name, k = f"{name} {self.printed(k, k + first[0])}", self.levels(k)[0]
        elif place and (count is None or self.words[k].start not in self.province_at):
            return None
        return k, PluralHead(name, HEADS[headed[1]], place[2] if place else first[1] if first else None, count)

    def of_cluster(self, k: int) -> bool:
        """Whether words that say whose cluster it is stand at word k, and bare names behind them."""
        ours = _OF_CLUSTER.match(self.view, self.words[k - 1].end)
        first = self.word(names := self.after(ours.end())) if ours else None
        return first is not None and first.capital and not (self.headed(names) or self.person(names))

    def low_units(self, j: int, headed: tuple[int, str], k: int, count: int | None) -> tuple[int, PluralHead] | None:
        """The plural in lower case of units of one trade, or of one level, at words j to k: "5 công ty điện lực: A, B",
        "các bưu điện tỉnh: A, B"; only where names follow."""
        at = k + 1 if (w := self.word(k)) and w.folded == "các" and self.place_word(k + 1) else k
        level = self.place_word(at)
        end = at + level[0] if level else k
        if end == headed[0]:
            return None
        sign = self.word(end)
        opens = sign and (sign.folded in OPENS_NAMES or (count and sign.folded == "("))
        names = end + 1 if opens else end
        first = self.word(names)
        if first is None or not first.capital or not self.adjacent(names) or self.head(names) or self.person(names):
            return None
        name = f"{self.title(j, k)} {self.printed(at, end)}" if at > k else self.title(j, end)
        return end, PluralHead(name, HEADS[headed[1]], level[1] if level else None, count)

    def numbers(self, k: int) -> bool:
        """Whether the number at word k is one of several by which units are called: a separator stands behind it."""
        sign = self.word(k + 1)
        return self.adjacent(k) and sign is not None and self.adjacent(k + 1) and sign.folded in (",", ";", "và")

    def headed_plural(self, i: int) -> tuple[int, PluralHead] | None:
        """The plural behind a head at word i: "Công an | các tỉnh", "Thanh tra | 07 tỉnh miền núi"."""
        if not self.words[i].capital and self.words[i].folded not in heads_by_word():
            return None
        plain = self.head(i)
        headed, known = plain or self.low_plural_head(i), self.known(i)
        if headed is None and known is None:
            return None
        j = max(headed[0] if headed else 0, known[0] if known else 0)
        kind = HEADS[headed[1]] if headed else "department"
        k = self.trade(self.of_unions(j, headed)) if j == (headed[0] if headed else -1) else j
        ends = {self.aside(j): j}
        ends.setdefault(self.aside(k), k)
        ends |= {branch: branch for end in tuple(ends) if (branch := self.branch(end))}
        for at, end in ends.items():
            counted = self.count(at) if self.adjacent(at) else None
            if counted is None or [w.folded for w in self.words[at - 2 : at]] in OWN_NUMBER:
                continue
            name = self.printed(i, end) if plain or known else self.title(i, end)
            of = OF_YOUTH.match(self.view, self.words[at - 1].end) if headed and headed[1] == YOUTH else None
            if of and of["school"]:  # "Đoàn các trường THPT"
                first = self.after(of.end("school"))
                return first, PluralHead(f"{name} {self.printed(counted[0], first)}", kind, None, counted[1])
            if found := self.plural_place(counted[0], name, kind, counted[1]):
                return found
        return None

    def of_unions(self, j: int, headed: tuple[int, str] | None) -> int:
        """Index after "các" that is part of a union's name at word j: "Liên hiệp | các | Hội Khoa học"; else j."""
        union = headed is not None and headed[1].startswith("liên ") and j + 1 < len(self.words)
        return j + 1 if union and self.words[j].folded == "các" and self.words[j + 1].capital else j

    def low_plural_head(self, i: int) -> tuple[int, str] | None:
        """A head in lower case that words of its trade and a plural of places make a unit: "sở nội vụ các tỉnh"."""
        if self.words[i].capital or self.words[i].folded not in _OPEN_LOW_PLURALS:
            return None
        found = next((at for at in self.heads_at(i) if at[1] in _LOW_PLURAL), None)
        k = self.trade(found[0]) if found else i
        named = found is not None and k > found[0] + 1 and not self.common(i, k)  # no "hội nghị", "hội thảo"
        counted = self.count(k) if named and self.adjacent(k) else None
        return found if counted and self.place_word(counted[0]) else None

    def branch(self, j: int) -> int | None:
        """ "- Chi nhánh (tỉnh) A" after the name of a bank or company: index after the two words."""
        k = j + 1 if (w := self.word(j)) and w.folded in ("-", ",") else j
        first, second = self.word(k), self.word(k + 1)
        told = first and first.folded == "chi" and second and second.folded == "nhánh"
        return k + 2 if told and self.adjacent(k) else None

    def named_low(self, i: int) -> tuple[int, str] | None:
        """A head in lower case whose plural opens a list of names: "các trường THPT A, B", "các phòng A, B"."""
        return next((found for found in self.heads_at(i) if found[1] in NAMED_LOW), None)

    def goes_on(self, i: int, j: int) -> bool:
        """Whether words i to j are the first of several names under one head: "các Sở | Y tế | , Nội vụ".

        So it is where a separator and another name in capitals follow that is neither a place nor has a head of its
        own. A colon right behind the head opens the names as well.
        """
        word = self.word(i)
        if word and word.folded in OPENS_NAMES:
            first = self.word(i + 1)
            return first is not None and self.adjacent(i + 1) and first.folded[0].isalpha() and not self.head(i + 1)
        sign, following = self.word(j), self.word(j + 1)
        if j == i or sign is None or following is None or sign.folded not in (",", ";", "và") or self.place(i):
            return False
        numbered = (
            following.folded == "số" and (n := self.word(j + 2)) and n.folded.isdigit()
        )  # "các Trại giam A, số 5"
        name = following.capital and following.folded[0].isalpha() and following.start not in self.province_at
        return (
            bool(name or numbered)
            and self.adjacent(j + 1)
            and not (self.place(j + 1) or self.headed(j + 1) or self.person(j + 1))
        )

    def bracketed(self, i: int) -> bool:
        """Whether names stand in brackets at word i."""
        sign, first = self.word(i), self.word(i + 1)
        opens = sign is not None and sign.folded == "(" and first is not None and first.capital
        return bool(opens and first and first.folded.isalpha() and not (self.head(i + 1) or self.person(i + 1)))

    def first_capital(self, i: int, j: int) -> int:
        """Index of the first word of words i to j that a name begins with, the words of a trade before it left to the
        head: "các Phòng | giao dịch | Ayun Pa, Phú Thiện"; i where a sign or a joiner stands between."""
        k = i
        while k < j and not self.words[k].capital:
            if not self.words[k].folded.isalpha() or self.words[k].folded in ("và", "với"):
                return i
            k += 1
        return k if k < j else i

    def headed(self, i: int) -> bool:
        """Whether a unit with a head of its own or a known one starts at word i."""
        return self.head(i) is not None or self.known(i) is not None

    def title(self, i: int, j: int) -> str:
        """Words i to j with a capital at the beginning, as the head of one unit."""
        printed = self.printed(i, j)
        return printed[:1].upper() + printed[1:]

    def plural_place(self, i: int, head: str, kind: UnitKind, count: int | None) -> tuple[int, PluralHead] | None:
        """The plural of a place word at word i, with all that is coordinated to it and the region after it."""
        local = " ".join(w.folded for w in self.words[i : i + 2]) == "địa phương"
        if told := "province" if local else self.level_of_units(i) if head else None:
            return i + 2, PluralHead(head, kind, told, count)
        j, level = self.levels(i)
        if level is None:
            return None
        if level == "area" and not self.of_areas(j):
            return None
        first = self.place_word(i)
        last = i + (first[0] if first else 1) - 1
        noun = "thành phố" if level == "city" else self.view[self.words[i].start : self.words[last].end]
        region = _REGION.match(self.view, self.words[j - 1].end)
        end = self.after(region.end()) if region and "\n" not in region[0] else j
        return end, PluralHead(f"{head} {noun}".strip(), kind, level, count)

    def of_areas(self, j: int) -> bool:
        """Whether the numbers of areas stand at word j: "5, 6", "VIII, IX", ": Khu vực 8, Khu vực 9"."""
        sign = self.word(j)
        j += 1 if sign and sign.folded in OPENS_NAMES else 0
        again = self.place_word(j)
        word = self.word(j + again[0] if again and again[1] == "area" else j)
        return word is not None and bool(_AREA_NUMBER.fullmatch(self.text[word.start : word.end]))

    def levels(self, i: int) -> tuple[int, str | None]:
        """Index after the place words coordinated at word i ("huyện, thị xã và thành phố"), level of the first."""
        j, level = i, None
        while headed := self.place_word(j):
            level = level or headed[1]
            j += headed[0]
            while self.short_level(j, level):
                j += 2
            sign, following = self.word(j), self.place_word(j + 1)
            if not (sign and sign.folded in (",", "và") and following):
                break
            named = j + 1 + following[0]  # "8 tỉnh, thành phố Nam Trung Bộ" goes on, "8 tỉnh, thành phố Vinh" does not
            region = _REGION.match(self.view, self.words[named - 1].end)
            if self.name(named) and not region and not (level == "province" and self.of_provinces(named)):
                break
            j += 1
        return j, level

    def of_provinces(self, i: int) -> bool:
        """Whether a province's name at word i opens a row of them: "các tỉnh, thành phố | Thanh Hóa, Hà Tĩnh"."""
        first = self.province_at.get(self.words[i].start) if i < len(self.words) else None
        sign = self.word(j := self.after(first.end)) if first else None
        if sign is None or sign.folded not in (",", ";", "và"):
            return False
        following = self.word(j + 1)
        return following is not None and following.start in self.province_at

    def short_level(self, i: int, level: str) -> bool:
        """Whether a short word for cities or towns stands at word i: "8 tỉnh, | thành miền Tây", "5 huyện, | thị:"."""
        sign, short, behind = [*(w.folded for w in self.words[i : i + 3]), "", "", ""][:3]
        if level == "province":
            return sign in (",", "-") and short == "thành" and behind not in ("phố", "viên", "đoàn", "ủy", "hội")
        ends = behind in OPENS_NAMES or behind in (",", "(", "và")
        return level in ("district", "city") and sign in (",", "và") and short in ("thị", "thành") and ends
