"""Companies known by a name or by capitals alone: what shows that such a word is one and no part of a person's name."""

from thidua import gazetteer
from thidua.extract.units.heads import HEADS
from thidua.extract.units.kinds import PLACES
from thidua.extract.units.plurals import PluralReader
from thidua.text import folded

LISTS = frozenset({":", ",", ";", "và", "gồm", "("})  # what stands before an item of a list


def _no_abbreviation(printed: str) -> bool:
    """Whether capitals are no abbreviation the gazetteer knows and no head of a place: then they are a name."""
    return gazetteer.expand(printed) == printed and folded(printed) not in PLACES and folded(printed) not in HEADS


class BrandReader(PluralReader):
    """Tells brands and initials."""

    _own_initials: frozenset[str] | None = (
        None  # looked up once a text, and only where capitals stand before a province
    )

    def brand_of_two(self, i: int) -> bool:
        """Whether a brand of two words stands at word i ("Bảo Việt Kon Tum") and is no part of a person's name."""
        pair = self.words[i : i + 2]
        if len(pair) < 2 or not pair[1].capital or " ".join(w.folded for w in pair) not in gazetteer.brands():
            return False
        named = i > 0 and self.adjacent(i) and self.words[i - 1].capital and self.words[i - 1].folded[0].isalpha()
        return self.adjacent(i + 1) and not named  # not "ông Trần Bảo Việt"

    def initials(self, i: int) -> bool:
        """Whether capitals of no known meaning stand right before a province's name: "PC Bắc Giang", "TKV Lào Cai"."""
        word, following = self.words[i], self.word(i + 1)
        printed = self.text[word.start : word.end]
        if following is None or following.start not in self.province_at or not self.adjacent(i + 1):
            return False
        if not (printed.isupper() and printed.isalpha() and 1 < len(printed) < 7):
            return False
        return (self.stands_alone(i) or printed in self.own_initials()) and _no_abbreviation(printed)

    def stands_alone(self, i: int) -> bool:
        """Whether word i begins a line or an item of a list."""
        return i == 0 or not self.adjacent(i) or self.words[i - 1].folded in (*LISTS, "là")

    def own_initials(self) -> frozenset[str]:
        """Capitals that stand before several provinces as items of lists: in this text they are units' names
        everywhere ("theo báo cáo của PC Quảng Ngãi")."""
        if self._own_initials is None:
            seen: dict[str, set[str]] = {}
            for i, word in enumerate(self.words[:-1]):
                behind = self.province_at.get(self.words[i + 1].start)
                if behind and word.capital and word.end - word.start > 1 and self.stands_alone(i):
                    seen.setdefault(self.text[word.start : word.end], set()).add(behind.province)
            self._own_initials = frozenset(short for short, places in seen.items() if len(places) > 1)
        return self._own_initials
