"""Numbers in lists of units: those that call units, those inside names, those of areas."""

import re

from thidua.link.stream import Token
from thidua.model import PluralHead
from thidua.words import word_set

_SMALL = re.compile(r"\d{1,2}")
_ROMAN = re.compile(r"[ivx]{1,5}")
_GOES_ON = word_set("và là đã tổ họp ký cùng")
_MOST = 6  # signs of a number, Roman ones included


class NumberSigns:
    """Tells what a number among the tokens of a list is."""

    tokens: list[Token]
    head: PluralHead | None

    def folded(self, j: int) -> str:
        """Token j folded; "" behind the last one."""
        return self.tokens[j].folded if j < len(self.tokens) else ""

    def small_number(self, k: int) -> bool:
        """Whether token k is a number of one or two digits."""
        return self.tokens[k].type == "W" and bool(_SMALL.fullmatch(self.tokens[k].folded))

    def letter(self, k: int) -> bool:
        """Whether token k is one capital letter that ends a name ("Long Điền A"): a sign or a joiner follows."""
        token = self.tokens[k]
        ends = k + 1 == len(self.tokens) or self.tokens[k + 1].folded in (",", ";", ".", ")", "và")
        return token.type == "W" and token.capital and len(token.folded) == 1 and token.folded.isalpha() and ends

    def counts_area(self, k: int) -> bool:
        """Whether token k is a number, or a Roman one in a list of areas: "Thuế các khu vực VIII, IX"."""
        token = self.tokens[k]
        roman = self.head is not None and self.head.level == "area" and token.capital
        return token.folded.isdigit() or (roman and bool(_ROMAN.fullmatch(token.folded)))

    def area_word(self, j: int) -> int:
        """Index after "khu vực" at token j, where a list of areas says its head's last word again: "TAND các khu vực:
        Khu vực 1, | Khu vực 2"."""
        again = self.folded(j) == "khu" and self.folded(j + 1) == "vực"
        return j + 2 if again and self.head is not None and self.head.level == "area" else j

    def number_next(self, k: int) -> bool:
        """Whether a bare number that continues a list of numbered units stands at token k."""
        if (area := self.area_word(k)) > k:
            return area < len(self.tokens) and self.counts_area(area)
        token, following = self.tokens[k], self.tokens[k + 1] if k + 1 < len(self.tokens) else None
        if token.folded == "số":
            return following is not None and following.folded.isdigit()
        numbered = self.head is not None and self.head.level in ("area", "district", "commune")
        if not (numbered and token.type == "W" and self.counts_area(k) and len(token.folded) < _MOST):
            return False
        return (
            following is None or following.type != "W" or not following.folded.isalpha() or following.folded in _GOES_ON
        )
