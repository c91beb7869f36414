"""Counts before heads and places: "các tỉnh", "07 tỉnh", "sáu Sở"."""

from bisect import bisect_left
from functools import cached_property

from thidua.extract.units.trades import TradeReader
from thidua.words import DIGITS, NUMBER_WORDS, begun_by, number, opens_number, word_set

# A number behind one of these is its own: "Cụm thi đua số 2 Tổng công ty ..." counts no companies.
_NUMBERED = frozenset({"số", "cụm", "khối", "đua"})
_OF_YEAR = word_set("trong qua cả hết đầu giữa cuối mỗi hằng hàng từng một suốt các những")
_OPEN_COUNTS = NUMBER_WORDS | {"các", "những", DIGITS}
_NAME_REACH = 40  # words: more than a head, the longest trade, a bracket and a branch
MOST = 64  # more units than there were provinces are no list


class CountReader(TradeReader):
    """Reads the words and numbers that make a plural."""

    @cached_property
    def counts(self) -> list[int]:
        """Where "các" or a number stands."""
        return begun_by(_OPEN_COUNTS, self.text, self.view)

    def counted_behind(self, i: int) -> bool:
        """Whether "các" or a number stands behind word i on its line, as near as the longest name allows: most
        heads are those of one unit."""
        start = self.words[i].end
        at = bisect_left(self.counts, start)
        far = self.starts[i + _NAME_REACH] if i + _NAME_REACH < len(self.starts) else len(self.text)
        return at < len(self.counts) and self.counts[at] < far and self.text.find("\n", start, self.counts[at]) < 0

    def is_year(self, i: int) -> bool:
        """Whether "năm" at word i is the year and no five: "trong năm, ...", "qua năm"."""
        return self.words[i].folded == "năm" and i > 0 and self.words[i - 1].folded in _OF_YEAR

    def count(self, i: int) -> tuple[int, int | None] | None:
        """ "các" or a number at word i: index after it, the number."""
        word = self.word(i)
        if word is None:
            return None
        if word.folded in ("các", "những"):
            return i + 1, None
        if i and self.words[i - 1].folded in _NUMBERED:
            return None
        if not opens_number(word.folded) or self.is_year(i):
            return None
        for size in (1,) if word.folded.isdecimal() else (2, 1):
            value = number(" ".join(w.folded for w in self.words[i : i + size]))
            if value is not None and 1 < value < MOST:
                return i + size, value
        one = word.folded in ("1", "01") and (head := self.word(i + 1)) and head.capital and self.head(i + 1)
        if one:  # "... và 1 Phòng Ngoại vụ: Thái Bình"
            return i + 1, 1
        return None
