"""Counts before heads and places: "các tỉnh", "07 tỉnh", "sáu Sở"."""

from thidua.extract.units.trades import TradeReader
from thidua.words import number, opens_number, word_set

# A number behind one of these is its own: "Cụm thi đua số 2 Tổng công ty ..." counts no companies.
_NUMBERED = frozenset({"số", "cụm", "khối", "đua"})
_OF_YEAR = word_set("trong qua cả hết đầu giữa cuối mỗi hằng hàng từng một suốt các những")
MOST = 64  # more units than there were provinces are no list


class CountReader(TradeReader):
    """Reads the words and numbers that make a plural."""

    def is_year(self, i: int) -> bool:
        """Whether "năm" at word i is the year and no five: "trong năm, ...", "qua năm"."""
        return self.words[i].folded == "năm" and i > 0 and self.words[i - 1].folded in _OF_YEAR

    def of_date(self, i: int) -> bool:
        """Whether the number at word i ends a date or a range: "date 2024-12 | Kho bạc Nhà nước A", "3-5 sở"."""
        before = self.text[max(0, self.words[i].start - 2) : self.words[i].start]
        return before[-1:] in ("-", ".") and before[:1].isdigit()

    def count(self, i: int) -> tuple[int, int | None] | None:
        """ "các" or a number at word i: index after it, the number."""
        word = self.word(i)
        if word is None:
            return None
        if word.folded in ("các", "những"):
            return i + 1, None
        if i and self.words[i - 1].folded in _NUMBERED:
            return None
        if not opens_number(word.folded) or self.is_year(i) or self.of_date(i):
            return None
        for size in (1,) if word.folded.isdecimal() else (2, 1):
            value = number(" ".join(w.folded for w in self.words[i : i + size]))
            if value is not None and 1 < value < MOST:
                return i + size, value
        one = word.folded in ("1", "01") and (head := self.word(i + 1)) and head.capital and self.head(i + 1)
        if one:  # "... và 1 Phòng Ngoại vụ: Thái Bình"
            return i + 1, 1
        return None
