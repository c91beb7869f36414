"""Names of units that go on behind a comma, where a line or semicolons show where they end.

"- Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm, Thực phẩm (Cụm phó)": an item of a list is one unit.
"các phòng: An ninh kinh tế; An ninh mạng và phòng, chống tội phạm; Tham mưu": no comma parts these units.
"""

from collections.abc import Sequence
from dataclasses import replace

from thidua.link.stream import Token
from thidua.model import UnitRef
from thidua.text import slug
from thidua.words import CLAUSE_WORDS, NAMES_TOO, word_set

_CLOSE = word_set(". ; ) / :")
_IN_NAMES = word_set(", - – & và")
MAX_WORDS = 14  # tokens that go on with a name


def whole_items(tokens: list[Token]) -> list[Token]:
    """The tokens of a list item whose one unit goes on behind a comma, the rest of its name added to it.

    Only where nothing but the role it bears stands behind the name.
    """
    at = [i for i, t in enumerate(tokens) if t.type == "U"]
    ref = tokens[at[0]].value if len(at) == 1 else None
    if (
        not isinstance(ref, UnitRef)
        or not ref.head
        or any(t.type == "W" and t.folded.isalpha() for t in tokens[: at[0]])
    ):
        return tokens
    i = at[0] + 1
    if i >= len(tokens) or tokens[i].folded != ",":
        return tokens
    end = name_end(tokens, i)
    if end is None or not _ends_line(tokens, end):
        return tokens
    return [*tokens[: i - 1], joined(tokens[i - 1], ref, tokens[i:end]), *tokens[end:]]


def joined(token: Token, ref: UnitRef, words: Sequence[Token]) -> Token:
    """The token of the unit `ref` with further words of its name."""
    rest = spelled(words)
    name = ref.unit.unit + (rest if rest.startswith(",") else f" {rest}")
    unit = replace(ref.unit, unit=name, unit_id=slug(name))
    return replace(token, end=words[-1].end, folded=f"{token.folded} {rest}", value=UnitRef(unit, name, None, None))


def spelled(words: Sequence[Token]) -> str:
    """Words as they are printed, signs without the blank before them."""
    return " ".join(str(t.value) if t.value else t.folded for t in words).replace(" ,", ",")


def name_end(tokens: Sequence[Token], j: int) -> int | None:
    """Index after the words at token j that can go on with a name; None where a clause or another unit begins."""
    m = j
    while m < len(tokens) and m - j < MAX_WORDS and _in_name(tokens, m):
        m += 1
    if m == j or not tokens[m - 1].folded[-1:].isalnum() or tokens[m - 1].folded == "và":
        return None
    closed = m == len(tokens) or tokens[m].folded in _CLOSE or _bears(tokens, m)
    return m if closed else None


def _in_name(tokens: Sequence[Token], m: int) -> bool:
    token = tokens[m]
    if token.type != "W" or _bears(tokens, m):
        return False
    if token.folded in _IN_NAMES:
        return True
    plain = token.folded[0].isalpha()
    return plain and (token.capital or token.folded not in CLAUSE_WORDS or token.folded in NAMES_TOO)


def _bears(tokens: Sequence[Token], m: int) -> bool:
    """Whether a sign with a role behind it stands at token m: "(Cụm phó)", "- Cụm phó", ", Cụm phó"."""
    sign = tokens[m].folded in ("(", "-", "–", ",", ":", "là", "làm", "giữ")
    return sign and m + 1 < len(tokens) and tokens[m + 1].type == "R"


def _ends_line(tokens: Sequence[Token], end: int) -> bool:
    """Whether nothing but a role and signs stands from token `end` on."""
    return all(t.type == "R" or not t.folded.isalpha() or t.folded in ("là", "làm", "giữ") for t in tokens[end:])
