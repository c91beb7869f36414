"""The words of one text as readers of names go over them, from left to right."""

from bisect import bisect_left
from collections.abc import Callable

from thidua.extract.units.pairs import BEHIND_WHOLE, WHOLE
from thidua.extract.units.words import JOINERS
from thidua.text import folded
from thidua.words import Token, words

_SHORT = 9  # words from the bracket of a short form to the one behind it: "(", "LĐ", "-", "TB", "&", "XH", ")"
# First word of an award's title -> the words behind it that make it one: "huyện A | Bằng khen", but "huyện Cờ Đỏ".
_TITLES = {
    "cờ": ("thi", "luân", "truyền", "đơn", "xuất", "của", "dẫn"),
    "bằng": ("khen",),
    "giấy": ("khen",),
    "huân": ("chương",),
    "huy": ("chương", "hiệu"),
    "kỷ": ("niệm",),
    "chiến": ("sĩ",),
    "tập": ("thể",),
}
_AHEAD = 64  # words behind the last one that may be asked for: more than the longest name


class WordReader:
    """The words of `text`, and what stands beside each."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.view = folded(text)
        self.words = words(text, self.view)
        self.starts = [word.start for word in self.words]
        # Asked six hundred times an article, also for what lies behind the last word: the look-ups of a list.
        self.word: Callable[[int], Token | None] = (*self.words, *[None] * _AHEAD).__getitem__
        """Word i, None behind the last one."""
        self.adjacent: Callable[[int], bool] = self._adjacent().__getitem__
        """Whether word i stands on the same line as the word before it."""

    def _adjacent(self) -> list[bool]:
        same_line = [False, *[True] * (len(self.words) - 1), *[False] * _AHEAD]
        at = self.text.find("\n")
        while at >= 0:
            same_line[self.after(at)] = False
            at = self.text.find("\n", at + 1)
        return same_line

    def printed(self, i: int, j: int) -> str:
        """Words i to j as they stand in the text, with single blanks."""
        return " ".join(self.text[self.words[i].start : self.words[j - 1].end].split()) if j > i else ""

    def after(self, offset: int) -> int:
        """Index of the first word that starts at or after `offset`."""
        return bisect_left(self.starts, offset)

    def of_chief(self, i: int, j: int) -> bool:
        """Whether "phòng" at word i, with its name at word j, is the office that somebody heads and that is a unit of
        its own, whoever else is named: "Trưởng | phòng Cảnh sát hình sự", but not "Trưởng phòng Tổ chức"."""
        office = self.words[i].folded == "phòng" and self.adjacent(i) and self.words[i - 1].folded == "trưởng"
        trade = tuple(w.folded for w in self.words[j : j + 2])
        return office and self.adjacent(j) and self.words[j].capital and trade in (("cảnh", "sát"), ("an", "ninh"))

    def award_title(self, i: int) -> bool:
        """Whether the title of an award begins at word i: it is no part of the name before it."""
        behind = _TITLES.get(self.words[i].folded)
        return behind is not None and i + 1 < len(self.words) and self.words[i + 1].folded in behind

    def bare_commune(self, j: int) -> bool:
        """Whether "xã" at word j is a commune of which no name follows ("3 Trạm Y tế | xã, phường"), not "xã hội"."""
        following = self.word(j + 1)
        return self.words[j].folded == "xã" and (following is None or following.folded in (",", ":", "(", "gồm", "và"))

    def whole(self, j: int) -> bool:
        """Whether the name of an association is whole before word j, which goes on in lower case."""
        word, first = self.words[j], self.words[j - 2]
        if word.capital or not word.folded.isalpha() or word.folded in JOINERS | BEHIND_WHOLE:
            return False
        return (first.folded, self.words[j - 1].folded) in WHOLE and (first.capital or first.folded == "chiến")

    def aside(self, i: int) -> int:
        """Index after a short form in brackets at word i, "Hội Chữ thập đỏ (CTĐ) | tỉnh Lạng Sơn"; else i."""
        if i >= len(self.words) or self.words[i].folded != "(":
            return i
        close = next((j for j in range(i + 2, min(i + _SHORT, len(self.words))) if self.words[j].folded == ")"), None)
        if close is None:
            return i
        short = self.text[self.words[i].end : self.words[close].start].strip()  # "CTĐ", "LĐ-TB&XH"
        return close + 1 if short.isupper() and len(short) > 1 and " " not in short and self.adjacent(i) else i
