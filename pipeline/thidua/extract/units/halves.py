"""Words that belong together inside a unit's name: second halves of words, joined trades, countries, levels."""

import re

from thidua.extract.units.clauses import CLAUSE_PAIRS
from thidua.extract.units.compounds import compounds
from thidua.extract.units.names import NameReader
from thidua.extract.units.pairs import (
    BEFORE_VERBS,
    FINITE,
    NAME_WORDS,
    NO_HALVES,
    OF_ONE_SYLLABLE,
    OPENING_PAIRS,
    PAIRS,
    TAKES,
    TOGETHER,
)
from thidua.extract.units.words import JOINERS, TRADE
from thidua.words import CLAUSE_WORDS

# "Việt - Đức", "Việt Nam - Hàn Quốc": schools and hospitals are named for a friendship.
_COUNTRY = re.compile(
    r"(?:hàn quốc|nhật bản|trung quốc|cu ?ba|lào|campuchia|nga|liên xô|singapore|hungar[iy]|bungari|thụy điển|ba lan"
    r"|triều tiên|tiệp khắc|đan mạch|phần lan|na uy|úc|pháp|anh|đức|mỹ|xô|tiệp|hàn|nhật|trung|hung|bun|ba|canada|italia"
    r"|ấn độ|thái lan)(?![^\W_])"
)
_MOST_TOLD = 8  # words
_SCHOOL_LEVELS = frozenset({"thcs", "thpt", "th"})
_NO_HALVES = CLAUSE_WORDS | NO_HALVES | JOINERS


class HalfReader(NameReader):
    """Tells which words are one."""

    def friend(self, j: int) -> int | None:
        """Index after the second country of a name at word j: "Trường Cao đẳng Việt Nam | - Hàn Quốc"."""
        if self.words[j].folded not in ("-", "–"):
            return None
        before = [w.folded for w in self.words[max(0, j - 2) : j]]
        if not (before[-1:] == ["việt"] or before == ["việt", "nam"]):
            return None
        country = _COUNTRY.match(self.view, self.words[j + 1].start) if j + 1 < len(self.words) else None
        return self.after(country.end()) if country and self.adjacent(j + 1) else None

    def council_and_committee(self, j: int) -> bool:
        """Whether "- UBND", "và UBND" stands at word j behind the council whose office they share."""
        if self.words[j].folded not in ("-", "và", "&"):
            return False
        first, second = self.word(j - 1), self.word(j + 1)
        joined = self.adjacent(j) and self.adjacent(j + 1)
        return bool(joined and first and second and first.folded == "hđnd" and second.folded == "ubnd")

    def of_levels(self, j: int) -> bool:
        """Whether word j joins two levels of one school: "Trường Phổ thông Dân tộc nội trú THCS | và | THPT"."""
        before, following = self.words[j - 1].folded, self.word(j + 1)
        return following is not None and before in _SCHOOL_LEVELS and following.folded in _SCHOOL_LEVELS

    def glued(self, j: int) -> bool:
        """Whether word j is a dash without blanks between two abbreviations: "Trung tâm GDNN | - | GDTX"."""
        before, sign, behind = self.words[j - 1], self.words[j], self.word(j + 1)
        if behind is None or sign.folded != "-" or before.end != sign.start or sign.end != behind.start:
            return False
        return all(
            len(p) > 1 and p.isupper() and p.replace("&", "").isalpha()
            for p in (self.printed(j - 1, j), self.printed(j + 1, j + 2))
        )

    def completes(self, i: int, j: int) -> bool:
        """Whether word j ends a word of two syllables that the name at word i breaks off: "sử dụng động | vật", "Công
        ty TNHH Tư | vấn"."""
        word, before = self.words[j], self.words[j - 1]
        if j <= i or word.capital or not word.folded.isalpha() or word.folded in JOINERS or before.folded in JOINERS:
            return False
        if (before.folded, word.folded) in CLAUSE_PAIRS or f"{before.folded} {word.folded}" not in compounds():
            return False
        earlier = self.words[j - 2] if j - 2 >= 0 and self.adjacent(j - 1) else None
        if earlier is None or (before.capital and earlier.capital and not self.printed(j - 2, j - 1).isupper()):
            return False  # "Công ty Tân Thành | lập kế hoạch"
        return earlier.folded != before.folded and f"{earlier.folded} {before.folded}" not in compounds()

    def name_word(self, j: int) -> bool:
        """Whether word j belongs to a word of two syllables that goes on with names: "Đội Thanh tra | địa bàn"."""
        word = self.words[j]
        if word.capital or not self.adjacent(j):
            return False
        following = self.word(j + 1)
        ahead = following is not None and not following.capital and self.adjacent(j + 1)
        if ahead and following and (word.folded, following.folded) in NAME_WORDS:
            return True
        return j > 0 and (self.words[j - 1].folded, word.folded) in NAME_WORDS

    def told_of(self, j: int) -> bool:
        """Whether whole words in lower case stand from word j up to the verb that the name is subject of: "Trung tâm
        Cứu hộ | động vật hoang dã được tặng"."""
        k = j
        while k < j + _MOST_TOLD and (word := self.word(k)) and self.adjacent(k):
            if k > j and self.finite(k):
                return True
            following = self.word(k + 1)
            if following is None or word.capital or following.capital or not self.adjacent(k + 1):
                return False
            pair = (word.folded, following.folded)
            if (
                " ".join(pair) not in compounds()
                or word.folded in _NO_HALVES
                or pair in CLAUSE_PAIRS
                or pair in BEFORE_VERBS
            ):
                return False
            k += 2
        return False

    def finite(self, k: int) -> bool:
        """Whether the verb of a sentence stands at word k: "được", "đã", "làm Cụm trưởng"."""
        word, following = self.words[k].folded, self.word(k + 1)
        return word in FINITE or (following is not None and following.folded in TAKES.get(word, ()))

    def of_one_syllable(self, j: int) -> bool:
        """Whether a trade of one syllable stands at word j, a name behind it: "Công ty | than Khánh Hòa"."""
        following = self.word(j + 1)
        return self.words[j].folded in OF_ONE_SYLLABLE and following is not None and following.capital

    def paired(self, j: int) -> bool:
        """Whether word j is the second half of a pair that stands in names: "Quản lý [dự án]"."""
        return j > 0 and (self.words[j - 1].folded, self.words[j].folded) in PAIRS

    def half(self, i: int, j: int) -> bool:
        """Whether word j is the second half of the word that opens the name at word i, or goes on with it behind a
        joiner: "Trung tâm Xúc | tiến", "và Thi | đấu". Only the first half has a capital."""
        word = self.words[j]
        if word.capital or not word.folded.isalpha() or j == 0 or not self.words[j - 1].capital:
            return False
        first = self.words[j - 1]
        opens = j - 1 == i or (j - 2 > i and self.words[j - 2].folded in JOINERS)
        if not opens or len(first.folded) < 2 or not first.folded.isalpha() or self.printed(j - 1, j).isupper():
            return False
        if (first.folded, word.folded) in OPENING_PAIRS:
            return True
        if first.folded in OF_ONE_SYLLABLE or word.folded in _NO_HALVES:
            return False
        following = self.word(j + 1)
        pairs = {(first.folded, word.folded), (word.folded, following.folded if following else "")}
        return first.start not in self.province_at and CLAUSE_PAIRS.isdisjoint(pairs)  # "Roòn | vinh dự được tặng"

    def together(self, j: int) -> bool:
        """Whether the comma at word j joins two trades of one office: "Văn hóa | , Thể thao và Du lịch"."""
        before = tuple(w.folded for w in self.words[max(0, j - 2) : j])
        return tuple(w.folded for w in self.words[j + 1 : j + 3]) in TOGETHER.get(before, ())

    def proper(self, i: int, j: int) -> bool:
        """Whether words i to j end in a proper name."""
        last = self.words[max(i, j - 2) : j]
        named = any(w.folded not in TRADE and w.folded != "nghề" for w in last)  # "Cao đẳng Nghề Giao | thông"
        return len(last) == 2 and all(w.capital for w in last) and named
