"""Names of people that stand right behind the name of a unit or place: there the name of the unit ends."""

import re

from thidua.extract.people import FAMILIES, OFFICE
from thidua.extract.units.known import KnownReader
from thidua.model import ProvinceMention

_LEAST, _MOST = 3, 5  # words of a full name: a family name and two more, as few places and offices have
_HEAD_REACH = 60
# Words that open a place whose name may be left out before a person's, "Công an tỉnh | Nguyễn Văn An", and how many
# words that has at most: five behind "huyện" are a place and a name. Communes and wards are named after people.
RULED = {"tỉnh": _MOST, "huyện": 4, "quận": 4, "thành": 4, "tp": 4}
# An office and a head of one to four words: "Hiệu trưởng Trường THPT |", "Giám đốc Công ty Cổ phần |".
_IN_OFFICE = re.compile(rf"(?<![^\W_]){OFFICE}(?:\s+[^\W\d_]+){{1,4}}\s+$")


class PeopleReader(KnownReader):
    """Tells where a person's name begins among the words of a text."""

    province_at: dict[int, ProvinceMention]

    def somebody(self, i: int) -> int:
        """Index at which a person's name begins behind the place at word i ("TAND huyện Đắk Mil | Võ Đình Khôi"), else
        that of the last word a place can have."""
        end = self.capitals(i, 7)
        named = (k for k in (i + 2, i + 3) if end - k >= _LEAST and self.words[k].folded in FAMILIES)
        return next(named, i + 4)

    def full_name(self, i: int, most: int = _MOST) -> bool:
        """Whether a person's full name of at most so many words, and no place's, stands at word i."""
        if i >= len(self.words) or not self.adjacent(i) or self.words[i].folded not in FAMILIES:
            return False
        end = self.capitals(i, most + 1)
        if any(w.start in self.province_at for w in self.words[i:end]) or self.known_place(i) > i:
            return False
        return _LEAST <= end - i <= most

    def officer(self, i: int, j: int) -> bool:
        """Whether a person's full name stands at word j of what goes on with a unit's name at word i, behind an office
        and the unit's head: "Hiệu trưởng Trường THPT Lê Lợi | Trần Thị Hoa"."""
        if not self.full_name(j):
            return False
        start = self.words[i].start
        return bool(_IN_OFFICE.search(self.view[max(0, start - _HEAD_REACH) : start]))

    def capitals(self, i: int, most: int) -> int:
        """Index after the words with a capital from word i on, at most so many."""
        k = i
        while (
            k < i + most and (w := self.word(k)) and w.capital and w.folded.isalpha() and (k == i or self.adjacent(k))
        ):
            k += 1
        return k
