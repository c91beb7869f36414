"""Units that only their place in a list shows to be units: names and trades no gazetteer and no head tells.

"Khối gồm 5 đơn vị: Công ty Điện lực A, Xi măng Bút Sơn, Thủy sản Minh Phú và Bưu điện tỉnh": between the separators of
a list that a word opens and that holds a known unit, each piece that begins with a capital and holds no verb is a unit.
"""

from thidua.gazetteer import expand
from thidua.link.stream import Token
from thidua.model import Unit, UnitRef
from thidua.text import folded, slug
from thidua.words import CLAUSE_WORDS, word_set

OPENERS = word_set(": gồm là có ( với")
_SEPARATE = word_set(", ; và")
_CLOSE = word_set(". ) ; :")
# Family names of nine in ten Vietnamese.
_FAMILIES = word_set(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh lương đoàn trương"
)
MAX_WORDS = 9  # of an open item
MAX_TAIL = 5  # words that go on with the name of a known unit


def open_end(tokens: list[Token], k: int) -> int | None:
    """Index after the open item at token k; None where what stands there is none."""
    m = k
    while m < len(tokens) and m - k < MAX_WORDS and _goes_on(tokens, m, k):
        m += 1
    if m == k or not tokens[k].capital or not tokens[k].folded[0].isalpha() or _person(tokens[k:m]):
        return None
    return m if _bounded(tokens, m) else None


def looks_like_a_person(name: str) -> bool:
    """Whether a proper name begins with a family name and has three words or more."""
    words = folded(name).split()
    return len(words) > 2 and words[0] in _FAMILIES


def _person(tokens: list[Token]) -> bool:
    """Whether a person's name stands there: a family name and two more words in capitals."""
    return tokens[0].folded in _FAMILIES and len(tokens) > 2 and all(t.capital for t in tokens[:3])


def _goes_on(tokens: list[Token], m: int, k: int) -> bool:
    token = tokens[m]
    if m > k and tokens[m - 1].folded == "-" and _of_group(token):
        return True
    if token.type == "U":
        return m > k and isinstance(token.value, UnitRef) and not token.value.head
    if token.type != "W":
        return False
    if token.folded in ("-", "&", "."):
        behind = tokens[m + 1] if k < m < len(tokens) - 1 else None
        return behind is not None and ((behind.capital and behind.type == "W") or _of_group(behind))
    plain = token.folded[0].isalnum() and token.folded != "và"
    return plain and (token.capital or token.folded not in CLAUSE_WORDS)


def _of_group(token: Token) -> bool:
    """Whether a token is a group by its brand or initials, as behind the dash of "Xây lắp mỏ - TKV"."""
    if isinstance(token.value, UnitRef):
        return " " not in token.value.unit.unit
    printed = str(token.value or "")
    return token.type == "W" and len(printed) > 1 and printed.isupper() and printed.isalpha()


def _bounded(tokens: list[Token], m: int) -> bool:
    """Whether the item that ends before token m ends as items of a list do."""
    if m >= len(tokens) or tokens[m].folded in _CLOSE:
        return True
    following = tokens[m + 1] if m + 1 < len(tokens) else None
    if following is None:
        return False
    if tokens[m].folded in ("(", "-"):
        return following.type == "R"
    if tokens[m - 2].folded == "-" and _of_group(tokens[m - 1]):
        return True  # "Xây lắp mỏ - TKV | đã ký giao ước"
    return tokens[m].folded in _SEPARATE and (following.capital or following.type in "UH" or following.folded == "và")


def tail_end(tokens: list[Token], j: int, *, semicolons: bool) -> int | None:
    """Index after lower-case words that go on with the name of the unit before token j; None where a clause begins.

    They end at a semicolon of a list of semicolons, or at a comma with a unit behind it.
    """
    m = j
    while m < len(tokens) and tokens[m].type == "W" and tokens[m].folded.isalpha() and m - j < MAX_TAIL:
        if tokens[m].capital or tokens[m].folded in CLAUSE_WORDS:
            return None
        m += 1
    if m == j or m + 1 >= len(tokens):
        return None
    following = tokens[m + 1].value
    unit = isinstance(following, UnitRef) and bool(following.head)
    return m if (tokens[m].folded == ";" and semicolons) or (tokens[m].folded == "," and unit) else None


def lengthened(ref: UnitRef, words: str) -> UnitRef:
    """`ref` with further words of its name."""
    name = f"{ref.unit.unit} {words}"
    unit = Unit(slug(name), name, ref.unit.unit_kind, ref.unit.province)
    return UnitRef(unit, name, None, None)


def opened_unit(name: str) -> UnitRef:
    """The unit of an open item, its abbreviations written out."""
    name = expand(name)
    return UnitRef(Unit(slug(name), name, "other"), "", None, None)
