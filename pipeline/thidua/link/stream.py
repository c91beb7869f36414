"""A sentence as a stream: words and signs as they are (folded), each mention as one typed token.

    "Công an tỉnh A bàn giao nhiệm vụ Cụm trưởng năm 2025 cho Công an tỉnh B."
    -> "@U0 bàn giao nhiệm vụ @R5 cho @U7 . "      (R5 has swallowed its cluster and its year)

Frames are patterns over this string (frames.py): the types are U units, H plural head, C cluster, R role, Y year
(or school year), D other date, O whose cluster it is, A award title, I issuer, Q counted recipients, M verb of
commendation, S person.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import accumulate

from thidua.anchors import Anchors, stands
from thidua.model import (
    ClusterRef,
    Count,
    DateMention,
    Named,
    PluralHead,
    RoleName,
    Title,
    UnitRef,
)
from thidua.model.struct import struct
from thidua.words import Token

REACH = 500  # characters of a stream beside a token that a rule looks at: some ninety words; longer runs are no prose
ITEM_MARK = r"(?:[^\w\s@]+ |\d+ |[a-zđ] [.)] )*"  # of a list item in a stream's string: "-", "2 .", "b )", "4 |"


@struct
class Item:
    """One unit of a coordinated list with the roles that stand in brackets or behind a dash after it."""

    ref: UnitRef
    start: int
    end: int
    roles: tuple[RoleName, ...] = ()


@struct
class RolePhrase:
    """A role or several, with the cluster and the year that the phrase itself names."""

    roles: tuple[RoleName, ...]
    cluster: ClusterRef | None = None
    year: int | None = None


@struct
class UnitList:
    """One unit or a coordination of units. `count` and `plural` come from a plural head ("Công an 6 tỉnh")."""

    items: tuple[Item, ...]
    count: int | None = None
    plural: bool = False
    of_cluster: bool = False  # the head itself says so: "Công an 6 tỉnh trong Cụm thi đua số 4, gồm: ..."
    groups: int = 0  # plural heads with a count: "2 Sở Du lịch: ... và 5 Sở Văn hóa: ..." has two
    first_alone: bool = False  # its first unit alone has the role named before it: "Cụm phó, B, và C cùng dự"


@dataclass(slots=True)
class Stream:
    """The tokens of one sentence and their string."""

    tokens: list[Token]
    start: int
    end: int
    line: int
    item: bool
    string: str = ""
    at: list[int] = field(default_factory=list)  # offset in `string` -> see token_at
    typed: list[int] = field(default_factory=list)  # the tokens that are mentions: few of many
    told: dict[frozenset[str], bool] = field(default_factory=dict)  # words -> whether one of them stands in `string`

    def render(self) -> None:
        """Build `string`. A typed token is "@" + type + its index, so that a match leads back to the token."""
        parts = [t.folded + " " if t.type == "W" else f"@{t.type}{i} " for i, t in enumerate(self.tokens)]
        self.at = list(accumulate(map(len, parts[:-1]), initial=0)) if parts else []
        self.typed = [i for i, token in enumerate(self.tokens) if token.type != "W"]
        self.string, self.told = "".join(parts), {}

    def with_tokens(self, tokens: list[Token]) -> "Stream":
        """The same sentence with other tokens."""
        again = Stream(tokens, self.start, self.end, self.line, self.item)
        again.render()
        return again

    def holds(self, anchors: Anchors) -> bool:
        """Whether of each set of words one stands in the string: else what these are the anchors of cannot match."""
        for words in anchors:
            told = self.told.get(words)
            if told is None:
                told = self.told[words] = stands(words, self.string)
            if not told:
                return False
        return True

    def each(self, types: str) -> list[int]:
        """The tokens of one of these types."""
        return [i for i in self.typed if self.tokens[i].type in types]

    def units(self, i: int) -> UnitList:
        """The value of unit token `i`."""
        value = self.tokens[i].value
        assert isinstance(value, UnitList)
        return value

    def refs(self, i: int) -> list[UnitRef]:
        """The units of token `i`, of a list or of an organisation; none of an issuer."""
        value = self.tokens[i].value
        if isinstance(value, UnitList):
            return [item.ref for item in value.items]
        return [value] if isinstance(value, UnitRef) else []

    def role(self, i: int) -> RolePhrase:
        """The value of role token `i`."""
        value = self.tokens[i].value
        assert isinstance(value, RolePhrase)
        return value

    def token_at(self, offset: int) -> int:
        """Index of the token that holds position `offset` of `string`."""
        return bisect_right(self.at, offset) - 1

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        """Offsets in the article of a match in `string`."""
        first, last = self.token_at(match.start()), self.token_at(max(match.start(), match.end() - 1))
        return self.tokens[first].start, self.tokens[last].end

    def behind(self, i: int) -> str:
        """The stream's string after token `i`."""
        return self.string[self.at[i + 1] :] if i + 1 < len(self.at) else ""


NEXT_YEAR = 0  # for `year_of`: "năm tới" is the year after the one the article is about, whatever the day of print


LAST_YEAR = -1  # for `told_year`: "năm ngoái" in an article without a day of print is the year before its own
THIS_YEAR = -2  # for `given_for`: what was given "cuối năm ngoái" holds in the year the article is about


def told_year(token: Token) -> int | None:
    """The year of a token "Y" as `year_of` has it; LAST_YEAR for "năm ngoái" where it has none."""
    year = year_of(token)
    return LAST_YEAR if year is None and is_last_year(token) else year


def is_last_year(token: Token) -> bool:
    """Whether a token says "last year" without a number."""
    return token.folded in ("năm ngoái", "năm trước", "năm rồi")


YEARS = range(1945, 2101)  # of clusters: emulation began in 1948; what lies outside is a dynasty's year or a misprint


def year_of(token: Token) -> int | None:
    """The year of a token "Y": of a school year the later one (D-13); NEXT_YEAR for "năm tới"; None if unknown or none
    of `YEARS`."""
    value = token.value
    if not isinstance(value, DateMention):
        return None
    if token.folded.split() in (["năm", "tới"], ["năm", "sau"], ["sang", "năm"]):
        return NEXT_YEAR
    year = value.value[-4:] if value.precision == "school_year" else value.value[:4]
    return int(year) if year.isdigit() and int(year) in YEARS else None


_ORG_GLUE = (
    ("",), ("-",), ("(",), ("của",), ("thuộc",), ("trực", "thuộc"), (",",), ("-", "của"), ("trong",), ("llvt",),
)  # fmt: skip
PLACE_HEADS = ("tỉnh ", "thành phố ", "huyện ", "thị xã ", "quận ")
_CALLED = ("numbered", "named")
_ORG_LEVELS = ("ministry", "sector", "association", "army")


def mark_organisations(tokens: list[Token]) -> list[Token]:
    """Give the type "O" to a unit or issuer beside a cluster that says whose it is: "Cụm thi đua số 1 - Bộ Công an".

    After "Cụm trưởng Cụm ... -" a unit is the chair, no organisation; after a comma only a ministry is one.
    """
    clusters = [i for i, t in enumerate(tokens) if t.type == "C" and getattr(t.value, "form", "") in _CALLED]
    if not clusters:
        return tokens
    out = list(tokens)
    for i in clusters:
        for glue in _ORG_GLUE:
            signs = [] if glue == ("",) else list(glue)
            j = i + 1 + len(signs)
            if (
                j < len(tokens)
                and [t.folded for t in tokens[i + 1 : j]] == signs
                and _is_organisation(tokens, i, j, signs)
            ):
                out[j] = replace(tokens[j], type="O")
        if (place := _place_of_sector(tokens, i + 1)) is not None:
            out[place] = replace(tokens[place], type="O")
    return _without_short_forms(out)


_SECTOR_WORDS = 8  # in the name of a sector: "ngành Nông nghiệp và Phát triển nông thôn"


def _place_of_sector(tokens: list[Token], at: int) -> int | None:
    """The place behind a sector that stands at a token: "Cụm thi đua số 5 | ngành Giáo dục huyện A" is of nobody who
    acts in the sentence."""
    if [t.folded for t in tokens[at : at + 1]] != ["ngành"]:
        return None
    for j, token in enumerate(tokens[at + 1 : at + 2 + _SECTOR_WORDS], at + 1):
        if isinstance(token.value, UnitRef) and token.type == "U":
            return j if j > at + 1 and not token.value.head else None
        if token.type != "W" or not (token.folded.isalpha() or token.folded in (",", "-", "&")):
            return None
    return None


def _without_short_forms(tokens: list[Token]) -> list[Token]:
    """The tokens without the brackets in which an organisation's short form stands: "Tổng cục A (TCA)"."""
    short = {
        k
        for i, token in enumerate(tokens)
        if token.type == "O" and [t.folded for t in tokens[i + 1 : i + 4 : 2]] == ["(", ")"]
        if " " not in tokens[i + 2].folded and (tokens[i + 2].type in "UI" or str(tokens[i + 2].value).isupper())
        for k in range(i + 1, i + 4)
    }
    return [token for i, token in enumerate(tokens) if i not in short] if short else tokens


def _is_organisation(tokens: list[Token], i: int, j: int, signs: list[str]) -> bool:
    token = tokens[j]
    if token.type == "I":
        return token.value in _ORG_LEVELS
    if token.type != "U" or not isinstance(token.value, UnitRef) or signs == [","]:
        return False
    if signs == ["("] and j + 2 < len(tokens) and tokens[j + 1].folded in (",", ";") and tokens[j + 2].type in "UH":
        return False  # a list in brackets: its members
    if signs == ["-"] and token.value.place and j + 2 < len(tokens) and tokens[j + 1].folded == ",":
        following = tokens[j + 2].value  # "Cụm thi đua số 4 - Sở Y tế A, B, C": its members
        if isinstance(following, UnitRef) and not following.head and following.unit.unit_kind == "province":
            return False
    if signs == ["llvt"]:  # "Cụm thi đua số 2 LLVT tỉnh A": the forces of the province
        return True
    after_role = i > 0 and tokens[i - 1].type == "R"
    if not token.value.head:  # "Trưởng khối Khối thi đua số 11 tỉnh A": the cluster's place, not who leads it
        after_title = i > 0 and tokens[i - 1].type == "A"  # "xếp thứ nhất Cụm thi đua số 3 huyện B"
        return (after_role or after_title) and not signs and token.folded.startswith(PLACE_HEADS)
    goes_on = j + 1 < len(tokens) and tokens[j + 1].folded in ("cho", "sang", "về")
    return goes_on or not (after_role and signs == ["-"]) or _chosen_for(tokens, i - 1) or _held(tokens, i - 1, j)


_CHOICES = frozenset({"bầu", "chọn", "cử", "công", "định", "tôn", "nhiệm", "nhận"})  # last words of "phân công", ...


def _chosen_for(tokens: list[Token], i: int) -> bool:
    """Whether somebody is chosen for the role at token i: "được bầu làm Cụm trưởng Cụm thi đua số 2 - Tổng cục A"."""
    verbs = [t.folded for t in tokens[max(0, i - 3) : i]]
    return len(verbs) > 1 and verbs[-1] in ("làm", "là", "giữ") and not _CHOICES.isdisjoint(verbs[:-1])


_MOST_HOLDING = 8  # words from a unit to the word for the role it holds
_TELLING = frozenset({"là", "làm", "giữ", "đảm", "được", "trao", "chủ", "đã", "phụ"})


def _held(tokens: list[Token], i: int, j: int) -> bool:
    """Whether a unit right before holds the role at token i, so that the one behind the dash, at j, does not: "A vừa
    hoàn thành vai trò Cụm trưởng Cụm thi đua số 2 - Tổng công ty B và ..."."""
    if j + 1 < len(tokens) and tokens[j + 1].folded in _TELLING:
        return False
    k = i - 1
    while k >= 0 and i - k <= _MOST_HOLDING and tokens[k].type == "W" and tokens[k].folded[:1].isalpha():
        k -= 1
    return k >= 0 and i - k > 1 and tokens[k].type == "U" and not _HOLDING.isdisjoint(t.folded for t in tokens[k:i])


_HOLDING = frozenset({"làm", "là", "giữ", "nhiệm", "nhận", "thành", "kỳ", "thôi", "trách"})  # last words of verbs


__all__ = ["Count", "Item", "Named", "PluralHead", "RolePhrase", "Stream", "Title", "Token", "UnitList"]
