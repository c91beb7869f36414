"""Coordinated units: lists with heads that reach over the following names, roles in brackets, signs of every kind.

"Công an các tỉnh: A (đơn vị Cụm trưởng), B và C" is one list of three units; the head reaches over the bare names.
"Cục A, cơ sở B" inside one name never comes here: extract/units.py has read it as one unit.
"""

from dataclasses import replace
from itertools import pairwise

from thidua.link.lists.bare_lists import OPENS, bare_list, counted_list, counted_places, equated_list
from thidua.link.lists.open_items import OPENERS
from thidua.link.lists.unit_list import ListReader
from thidua.link.lists.where_they_lie import without_places
from thidua.link.stream import Token, UnitList
from thidua.model import Count, Title
from thidua.words import word_set

_BEHIND_COUNT = word_set(
    "là : gồm khác còn lại nữa này trên đó cũng có thành viên trong thuộc của cũ mới cụm khối tiêu biểu xuất sắc"
)
_NUMBERS = [str(n) for n in range(1, 21)]
_LETTERS = list("abcdđeghiklm")
MAX_HOLDING = 6  # tokens from a unit to the word for its role
_OVER = word_set("phụ chủ chỉ theo đăng")  # "phụ trách", "chủ trì", "chỉ đạo", "theo dõi", "đăng cai"
_GIVEN_TO = word_set("cho tặng về")
_BEFORE_ONE = frozenset({"cho", "sang", "là", "từ", "vai", "về"})
_GIVES = word_set("trao bàn chuyển giao nhường thay")  # "A trao cờ cho B; C | trao cờ cho D"
# ... and what else a unit does in a clause of its own behind a semicolon: "cho A; B | sẽ đăng cai", "cho A; B xếp nhì"
_ACTS = word_set("sẽ không chưa xếp đứng dẫn vượt đăng phát báo cảm hứa xin mong chuyển tổ tham vẫn cũng đang bị")
_TAKES_PLACE = word_set("xếp đứng đồng về")
_CLAUSE_VERBS = word_set("được đảm làm giữ là tiếp nhận lên kiêm đạt vinh") | _OVER

# "Khác với A, B được tặng Cờ", "vượt A, B dẫn đầu": what such words say of A, the verb does not say.
_FRONTED = word_set(
    "thay vì|khác với|khác|so với|vượt|vượt qua|vượt lên|vượt trên|đứng sau|xếp sau|ngay sau|sau"
    "|tiếp sau|theo sau|liền sau|kế sau|đứng trước|xếp trước"
    "|trước|hơn|kém|không như|không phải"
)
_SEVERAL = word_set("các những hai ba cả 2 3 02 03")  # "hai Cụm phó, B và C"
_LEADS_UNIT = word_set(  # "Cụm phó[, Đại tá X, Giám đốc] B"
    ", - ( phó quyền giám đốc tổng chủ tịch trưởng ban phòng cục chi chánh án thanh tra viện bí thư hiệu chỉ huy"
    " đại diện lãnh đạo ông bà đồng chí"
)
_COUNTED = "viên"  # of "thành viên", behind which names may stand: "3 thành viên A, B, C"
_APART = ((",", "và"), (",", "cùng"), (",", "cùng", "với"), ("cùng",), ("cùng", "với"))
_FRONTED_VERBS = _CLAUSE_VERBS | word_set("dẫn xếp đứng vươn trở giành về có mới chính cũng đã vẫn lại được bầu cử")


def coordinate(tokens: list[Token]) -> list[Token]:
    """Replace units, plural heads and bare names in lists by one token "U" with a UnitList."""
    signs = [token.folded for token in tokens]
    if signs.count(")") + signs.count(".") > 1:
        tokens = without_marks(tokens)
    tokens = without_places(tokens)
    out: list[Token] = []
    done = 0
    before = ""
    for i, token in enumerate(tokens):
        opens = token.capital or token.type != "W" or token.folded in OPENS or before == _COUNTED
        if opens and i >= done:  # nothing begins with most words
            j, read = _read(tokens, i)
            out += [*tokens[done:i], *read]
            done = j
        before = token.folded
    return out + tokens[done:]


def _read(tokens: list[Token], i: int) -> tuple[int, list[Token]]:
    """What stands in the place of the tokens from i on: the index after these, and the token itself where no list
    begins."""
    token = tokens[i]
    if token.folded in OPENS and (names := bare_list(tokens, i)):
        return names[0], [token, Token("U", tokens[i + 1].start, tokens[names[0] - 1].end, "", value=names[1])]
    if i > 0 and tokens[i - 1].folded == _COUNTED and (names := counted_list(tokens, i)):
        return names[0], [Token("U", token.start, tokens[names[0] - 1].end, "", value=names[1])]
    if token.capital and i > 1 and tokens[i - 1].folded == "là" and (names := counted_places(tokens, i)):
        return names[0], [Token("U", token.start, tokens[names[0] - 1].end, "", value=names[1])]
    if token.capital and _opens_line(tokens, i) and (names := equated_list(tokens, i)):
        return names[0], [Token("U", token.start, tokens[names[0] - 1].end, "", value=names[1])]
    parsed = None if token.type == "W" and not token.capital else _list_at(tokens, i)
    if parsed is None:
        return i + 1, [token]
    j, units = parsed
    if len(units.items) > 1 and _names_one_role(tokens, i, j, units):
        units = replace(units, first_alone=True)
    return j, _tokens(tokens, i, j, units)


def _opens_line(tokens: list[Token], i: int) -> bool:
    """Whether a sentence begins at token i, perhaps behind its dateline: "(PL) | A, B", "TTO - | A, B"."""
    return i == 0 or (i <= MAX_HOLDING and tokens[i - 1].folded in (")", "-", ":"))


def without_marks(tokens: list[Token]) -> list[Token]:
    """The tokens without the marks of a list inside the sentence: "gồm: 1) A; 2) B", "(a) A, (b) B", "1. A; 2. B".

    Only where the marks count on from the first one.
    """
    marks = [i for i in range(len(tokens) - 1) if tokens[i + 1].folded in (")", ".") and _marks(tokens, i)]
    told = [tokens[i].folded for i in marks]
    if len(marks) < 2 or told not in (_NUMBERS[: len(told)], _LETTERS[: len(told)]):
        return tokens
    gone = {j for i in marks for j in (i, i + 1, *((i - 1,) if i and tokens[i - 1].folded == "(" else ()))}
    return [token for j, token in enumerate(tokens) if j not in gone]


def _marks(tokens: list[Token], i: int) -> bool:
    """Whether token i can be a mark of a list: a number or a letter behind a sign that opens or parts it."""
    before = tokens[i - 1].folded if i else ""
    if before == "(":
        before = tokens[i - 2].folded if i > 1 else ""
    told = tokens[i].folded in _NUMBERS or tokens[i].folded in _LETTERS
    return tokens[i].type == "W" and told and (before in OPENERS or before in (",", ";", "và", ":"))


def _list_at(tokens: list[Token], i: int) -> tuple[int, UnitList] | None:
    """The list at token i: it begins with a unit or a plural head, or behind an opening word with any name."""
    if tokens[i].type in "UH":
        return ListReader(tokens).read(i)
    opened = i > 0 and tokens[i - 1].folded in OPENERS and tokens[i].type == "W" and tokens[i].capital
    return ListReader(tokens).read_open(i) if opened else None


def _tokens(tokens: list[Token], i: int, j: int, units: UnitList) -> list[Token]:
    """The list of tokens i to j as one token; as two where its last units open a clause of their own."""
    first = _first_clause(tokens, i, j, units)
    if first is None:
        return [Token("U", tokens[i].start, tokens[j - 1].end, "", value=units)]
    before, behind = units.items[:first], units.items[first:]
    end = before[-1].end
    counted = getattr(tokens[i].value, "count", None) if tokens[i].type == "H" and units.groups == 1 else None
    count = first if counted == first else units.count  # "5 xã: A, ..., E; xã A là Cụm trưởng": the five are told apart
    sign = next((t.folded for t in tokens[i:j] if end <= t.start < behind[0].start and t.folded in ",;"), ",")
    return [
        Token("U", tokens[i].start, end, "", value=replace(units, items=before, count=count)),
        Token("W", end, end, sign),
        Token("U", behind[0].start, tokens[j - 1].end, "", value=UnitList(behind)),
    ]


def _first_clause(tokens: list[Token], i: int, j: int, units: UnitList) -> int | None:
    """How many units stand in the first of two clauses; None where the list is one.

    "... cho A và B đảm nhận Cụm phó" is no list of A and B; neither is B in "gồm Công an các huyện A, B, C, Công an
    huyện B được phân công làm Cụm trưởng": it repeats its head and was named before.
    """
    if len(units.items) < 2 or j >= len(tokens):
        return None
    if (ranked := _ranked_apart(tokens, i, j, units)) is not None:
        return ranked
    if (told_apart := _told_apart(tokens, i, j, units)) is not None:
        return told_apart
    if tokens[j].folded not in _CLAUSE_VERBS:
        apart = _as_guests(tokens, j) or tokens[j].folded in _GIVES | _ACTS or _is_lead(tokens[j])
        return _parted(tokens, i, j, units) if apart else None
    if tokens[j].folded == "theo" and [t.folded for t in tokens[j + 1 : j + 2]] != ["dõi"]:
        return None  # "cho A và B theo đề nghị của cụm"
    if parted := _parted(tokens, i, j, units):
        return parted
    last = len(units.items) - 1
    if _counted_before(tokens, i) == len(units.items):
        return None  # "02 đơn vị khác là A, B được đề nghị"
    if not units.plural:
        if tokens[i - 1].folded == "thay" and i > 1 and _between(tokens, i, j, units, last - 1) == (",",):
            return last  # "A làm Cụm trưởng thay B, C làm Cụm phó"
        handed = i > 1 and tokens[i - 1].folded == "tay" and tokens[i - 2].folded in ("về", "sang", "vào")
        return last if handed or (i > 0 and tokens[i - 1].folded in _BEFORE_ONE) else None
    names = [item.ref.unit.unit_id for item in units.items]
    return last if names[-1] in names[:-1] or units.count == last else None


def _between(tokens: list[Token], i: int, j: int, units: UnitList, n: int = 0) -> tuple[str, ...]:
    """The words and signs between unit n of the list of tokens i to j and the next one."""
    first, second = units.items[n].end, units.items[n + 1].start
    return tuple(t.folded for t in tokens[i:j] if first <= t.start < second)


def _names_one_role(tokens: list[Token], i: int, j: int, units: UnitList) -> bool:
    """Whether the first unit names who bears the role before it, and the rest only stands beside: "Cụm phó, B, và C
    cùng dự", "Cụm phó B cùng C". Not behind "hai Cụm phó", nor for two units that "và" alone joins."""
    k = i - 1
    while k > 0 and i - k < MAX_HOLDING and (tokens[k].type == "S" or tokens[k].folded in _LEADS_UNIT):
        k -= 1
    if k < 0 or tokens[k].type != "R" or len(getattr(tokens[k].value, "roles", ())) != 1 or units.plural:
        return False
    before = [t.folded for t in tokens[max(0, k - 2) : k]]
    if not _SEVERAL.isdisjoint(before) or any(item.roles for item in units.items):
        return False
    return len(units.items) > 2 or _between(tokens, i, j, units) in _APART


def _told_apart(tokens: list[Token], i: int, j: int, units: UnitList) -> int | None:
    """How many units stand before the comma at which a fronted phrase ends: "Khác với A, | B được tặng", "Sau A, | B và
    C được tặng", "Vượt A và B, | C dẫn đầu". What the phrase says of them, the verb does not say.

    Where commas alone part three or more, the last unit is the subject in every reading.
    """
    if units.plural or not (tokens[j].type in "AMR" or tokens[j].folded in _FRONTED_VERBS):
        return None
    opens = next((n for n in (2, 1) if " ".join(t.folded for t in tokens[max(0, i - n) : i]) in _FRONTED), 0)
    before = tokens[i - opens - 1].folded if i > opens else ""
    if not opens or before not in ("", ",", ";", ":", ".", "-", ")", '"'):
        return None
    signs = [_between(tokens, i, j, units, n) for n in range(len(units.items) - 1)]
    commas = [n for n, sign in enumerate(signs, 1) if sign == (",",)]
    if not commas or any(sign not in ((",",), ("và",)) for sign in signs):
        return None
    behind_and = next((n for n in commas if ("và",) in signs[: n - 1]), None)
    return behind_and or (commas[0] if ("và",) in signs else commas[-1])


def _ranked_apart(tokens: list[Token], i: int, j: int, units: UnitList) -> int | None:
    """How many units stand before the only semicolon of a list of which the rest takes another place: "ngôi đầu thuộc
    về A; B và C | đồng hạng nhì"."""
    at = [t.start for t in tokens[i:j] if t.folded == ";"]
    if len(at) != 1 or tokens[j].folded not in _TAKES_PLACE:
        return None
    first = sum(item.end <= at[0] for item in units.items)
    return first if 0 < first < len(units.items) else None


def _as_guests(tokens: list[Token], j: int) -> bool:
    """Whether the words at token j say that who stands before them came as guests, or did not come."""
    told = [t.folded for t in tokens[j : j + MAX_HOLDING]]
    return told[:1] == ["vắng"] or any(pair in (("khách", "mời"), ("quan", "sát")) for pair in pairwise(told))


def _is_lead(token: Token) -> bool:
    """Whether a token says that who stands before it leads: "B | xếp thứ nhất"."""
    return isinstance(token.value, Title) and token.value.family == "lead"


def _counted_before(tokens: list[Token], i: int) -> int | None:
    """How many units the words before the list at token i count: "Hai đơn vị còn lại là | A và B"."""
    k = i - 1
    if k < 0 or tokens[k].folded not in ("là", ":", "gồm"):
        return None
    while k > 0 and (tokens[k].folded in _BEHIND_COUNT if tokens[k].type == "W" else tokens[k].type in "CO"):
        k -= 1
    value = tokens[k].value
    return (
        value.quantity if isinstance(value, Count) else getattr(value, "count", None) if tokens[k].type == "H" else None
    )


def _parted(tokens: list[Token], i: int, j: int, units: UnitList) -> int | None:
    """How many units stand before the only semicolon of a list of which the rest has a verb.

    Either "và" has closed the list before it ("tặng Cờ cho A và B; C được tặng Bằng khen"), or a preposition governs
    the one unit before it ("tặng Cờ cho A; B, C được đề nghị khen"), or the one unit behind it holds a role ("từ A; B
    giữ vai trò Cụm phó") or directs ("gồm A, B, C; Cục D phụ trách").
    """
    at = [t.start for t in tokens[i:j] if t.folded == ";"]
    if len(at) != 1:
        return None
    first = sum(item.end <= at[0] for item in units.items)
    closed = any(t.folded == "và" and t.start < at[0] and t.start >= units.items[0].end for t in tokens[i:j])
    roles = any(t.type == "R" for t in tokens[j : j + MAX_HOLDING])
    told = i > 1 and tokens[i - 1].folded in ("là", ":") and tokens[i - 2].type == "R"  # "Cụm trưởng là A; B và C làm"
    holds = (told and roles) or (first == len(units.items) - 1 and (roles or tokens[j].folded in _OVER))
    verb = tokens[j].folded in _CLAUSE_VERBS | _GIVES | _ACTS or _is_lead(tokens[j])
    given = i > 0 and tokens[i - 1].folded in _GIVEN_TO and verb  # "cho A; B, C được ..."
    return first if 0 < first < len(units.items) and (closed or holds or given) else None
