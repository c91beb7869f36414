"""Lists of nothing but proper names, which a counted or plural noun before a bracket or a colon introduces.

"6 trường THPT trên địa bàn (A, B, C ...)"    schools: each name takes the noun
"Cụm có 5 đơn vị (A, B, thị xã C)"            names without any head
"Sáu ban CHQS của cụm nằm dọc sông: A, ..., F" as many names as the cluster has bodies of a kind
"các học viện, trường (T29; T31; T32)"        units by their codes
"Ba thành viên A, B, C giao quân sớm"         as many names as the number before "thành viên" says
"sáu xã thuộc Cụm thi đua số 3 là A, B, ..."   as many places as the cluster has
"chia thành 2 cụm: Cụm 1 (A, B, C); Cụm 2 gồm: D, E, F"  names right behind a cluster with a number
"""

import re

from thidua.link.lists.open_items import looks_like_a_person
from thidua.link.lists.signs import ListSigns
from thidua.link.stream import Item, Token, UnitList
from thidua.model import ClusterRef, Count, PluralHead, Unit, UnitRef
from thidua.text import slug
from thidua.words import number, word_set

_CODE = re.compile(r"[A-ZĐ]{1,2}\d{1,3}")
_SCHOOL = re.compile(r"trường (?:(?:trung học phổ thông|thpt|thcs|tiểu học|mầm non|đại học|cao đẳng)(?= |$))?")
_MANY = re.compile(r"(?:các|\d+) (?:huyện|xã|phường|quận|thị xã|trường|đơn vị|tỉnh)")
_STOPS = word_set(". ; : , được tặng đạt nhận khen đề trao bầu")
OPENS = frozenset({"(", ":", "gồm"})
MIN_ITEMS = 3
MAX_BACK = 9  # tokens from the bracket back to the noun
MAX_CLAUSE = 20  # tokens of a clause that counts the cluster's bodies
MAX_NAME = 5  # words of a name
_OPENING = word_set("gồm bao có là")
MAX_ITEMS = 30  # names before the word that says what they are


def bare_list(tokens: list[Token], i: int) -> tuple[int, UnitList] | None:
    """The list of proper names that opens behind the "(", ":" or "gồm" at token i: index after its last name and its
    value."""
    beside = _beside_cluster(tokens, i) if tokens[i].folded in OPENS else False
    opens = tokens[i].folded != "gồm" or beside or (i > 0 and _of_many(tokens[i - 1]))
    if tokens[i].folded not in OPENS or not opens:
        return None
    noun = "" if beside else _introduced(tokens, i)
    size = _counted(tokens, i) if noun is None else None
    noun = "" if size else noun
    items: list[Item] = []
    j, following = i, i + 1
    while (found := _name(tokens, following, noun)) is not None:
        items.append(found[1])
        j = found[0]
        if j >= len(tokens) or tokens[j].folded not in (",", ";", "và"):
            break
        following = j + (2 if tokens[j].folded == "," and j + 1 < len(tokens) and tokens[j + 1].folded == "và" else 1)
    codes = all(_CODE.fullmatch(item.ref.unit.unit) for item in items)
    if beside and any(looks_like_a_person(item.ref.unit.unit) for item in items):
        return None
    if (
        len(items) < MIN_ITEMS
        or not _ends(tokens, i, j, beside)
        or not (codes or noun is not None)
        or (size and size != len(items))
    ):
        return None
    if not noun and not any(
        token.type == "W" and ListSigns(tokens).bare(k) for k, token in enumerate(tokens[:j]) if k > i
    ):
        return None  # nothing but known places: coordination reads them
    return j, UnitList(tuple(items), _count(tokens, i), True, False, 1)


def _ends(tokens: list[Token], i: int, j: int, beside: bool) -> bool:
    """Whether the list opened at token i ends before token j: "(A, B) ", "gồm A, B và C ký", "gồm A, B, C, do A"."""
    if j >= len(tokens) or tokens[j].folded in (")", ".", ";", "do"):
        return True
    if tokens[i].folded == "gồm" and _plain(tokens[j]):
        return True
    return beside and [t.folded for t in tokens[j : j + 2]] in ([",", "do"], [",", "trong"])


def counted_list(tokens: list[Token], i: int) -> tuple[int, UnitList] | None:
    """The bare names that begin at token i right behind their number, "ba thành viên | A, B, C": index after the last
    one and their list; None where they are not as many, or persons."""
    size = _members_counted(tokens, i)
    items: list[Item] = []
    j = following = i
    while size and len(items) < size and (found := _name(tokens, following, "")) is not None:
        items.append(found[1])
        j = following = found[0]
        while following < len(tokens) and tokens[following].folded in (",", "và"):
            following += 1
        if following == j:
            break
    if size is None or len(items) != size or any(looks_like_a_person(item.ref.unit.unit) for item in items):
        return None
    further = following > j and following < len(tokens) and _name(tokens, following, "") is not None
    return None if further else (j, UnitList(tuple(items), size, True, False, 1))


def equated_list(tokens: list[Token], i: int) -> tuple[int, UnitList] | None:
    """The bare names that begin at token i and are then called as many places of the cluster: "A, B và C | là ba
    phường của Cụm thi đua số 2"."""
    heads = [k for k, token in enumerate(tokens) if token.type == "H"]
    if not any(k > i and tokens[k - 1].folded == "là" for k in heads):
        return None
    j, names = _plain_names(tokens, i)
    head = tokens[j + 1].value if j + 1 < len(tokens) and tokens[j].folded == "là" else None
    if not _counts_places(head, len(names)):
        return None
    return (j, _places(names, head)) if _of_cluster(tokens[j + 2 : j + 2 + MAX_BACK]) else None


def counted_places(tokens: list[Token], i: int) -> tuple[int, UnitList] | None:
    """The bare names that begin at token i and were called as many places of the cluster before: "sáu xã thuộc Cụm thi
    đua số 3 của huyện A là | B, C ..."."""
    k = next((k for k in range(i - 2, max(-1, i - 2 - MAX_BACK), -1) if tokens[k].type == "H"), None)
    if k is None or tokens[i - 1].folded != "là" or not _of_cluster(tokens[k + 1 : i]):
        return None
    if any(t.type == "W" and t.folded in _STOPS for t in tokens[k + 1 : i - 1]):
        return None
    j, names = _plain_names(tokens, i)
    return (j, _places(names, tokens[k].value)) if _counts_places(tokens[k].value, len(names)) else None


def _plain_names(tokens: list[Token], i: int) -> tuple[int, list[tuple[int, int, str]]]:
    """The row of bare names at token i: index after it, and where each stands."""
    names: list[tuple[int, int, str]] = []
    j = i
    while j < len(tokens) and len(names) <= MAX_ITEMS and (found := _name(tokens, j, "")) is not None:
        names.append((found[1].start, found[1].end, found[1].ref.unit.unit))
        j = found[0]
        if j >= len(tokens) or tokens[j].folded not in (",", "và"):
            break
        j += 1
    return j, names


def _counts_places(head: object, size: int) -> bool:
    """Whether a plural head counts so many districts or communes."""
    return isinstance(head, PluralHead) and head.level in ("district", "commune") and head.count == size


def _of_cluster(clause: list[Token]) -> bool:
    """Whether words say that what stands before them is of the cluster."""
    of = next((n for n, t in enumerate(clause) if t.folded in ("của", "thuộc", "trong")), None)
    return of is not None and any(t.type == "C" for t in clause[of + 1 : of + 2])


def _places(names: list[tuple[int, int, str]], head: object) -> UnitList:
    """Bare names under the plural head that counts them."""
    assert isinstance(head, PluralHead)
    kind = f"{head.head} " if len(head.head.split()) == 1 else ""
    named = (
        Item(UnitRef(Unit(slug(kind + name), kind + name, "district"), "", name, head.level), start, end)
        for start, end, name in names
    )
    return UnitList(tuple(named), head.count, True, False, 1)


def _members_counted(tokens: list[Token], i: int) -> int | None:
    """The number in "ba thành viên", "3 đơn vị thành viên" right before token i."""
    if i < 3 or [t.folded for t in tokens[i - 2 : i]] != ["thành", "viên"]:
        return None
    k = i - 3
    if tokens[k].folded == "vị" and tokens[k - 1].folded == "đơn":
        k -= 2
    size = _number(tokens[k]) if k >= 0 else None
    return size if size and size >= MIN_ITEMS else None


def _introduced(tokens: list[Token], i: int) -> str | None:
    """What the noun before the bracket at token i gives to the names: "Trường THPT", "" for "đơn vị"; None for
    none."""
    for j in range(i - 1, max(-1, i - 1 - MAX_BACK), -1):
        token = tokens[j]
        if token.type == "Q" and isinstance(token.value, Count) and token.value.recipient == "unit":
            rest = " ".join(t.folded for t in tokens[j + 1 : i] if t.type == "W")
            noun = _SCHOOL.match(f"{token.folded.split()[-1]} {rest}")
            return _title(noun[0].strip()) if noun else ""
        if _of_many(token):
            return ""  # "Cụm thi đua các huyện miền núi (A, B, C)"
        if token.type == "W" and token.folded in _STOPS:
            return None
    return None


def _beside_cluster(tokens: list[Token], i: int) -> bool:
    """Whether the sign or word at token i opens the list of a cluster with a number right before it.

    Whose cluster it is may stand between ("Cụm 3 UBND huyện A có: ", "Cụm 1 huyện B ("); a colon alone
    opens one only where several clusters are told apart ("Cụm 1: A, B; Cụm 2: C, D").
    """
    k = i - 1
    while k >= 0 and tokens[k].type == "W" and tokens[k].folded in _OPENING:
        k -= 1
    told = k < i - 1 or tokens[i].folded == "gồm"
    if (told or tokens[i].folded == "(") and k > 0 and tokens[k].type in "OU" and _numbered(tokens[k - 1]):
        k -= 1
    if k < 0 or not _numbered(tokens[k]) or (tokens[i].folded == "(" and _has_number(tokens, i)):
        return False
    return told or tokens[i].folded == "(" or sum(map(_numbered, tokens)) > 1


def _numbered(token: Token) -> bool:
    """Whether a token is a cluster with a number."""
    return isinstance(token.value, ClusterRef) and token.value.number is not None


def _has_number(tokens: list[Token], i: int) -> bool:
    """Whether a number stands inside the bracket at token i: "(Kỳ 1, Kỳ 2)"."""
    close = next((k for k in range(i, len(tokens)) if tokens[k].folded == ")"), len(tokens))
    return any(t.folded.isdigit() for t in tokens[i:close])


def _of_many(token: Token) -> bool:
    """Whether a cluster is named for places of a kind: "Cụm thi đua các huyện ven biển"."""
    return token.type == "C" and isinstance(token.value, ClusterRef) and bool(_MANY.match(token.value.name or ""))


def _plain(token: Token) -> bool:
    """Whether a word in lower case stands at a token: the list before it has ended."""
    return token.type == "W" and not token.capital and token.folded.isalpha()


def _counted(tokens: list[Token], i: int) -> int | None:
    """How many bodies of the cluster the clause before the colon at token i counts: "sáu ban CHQS của cụm ... :"."""
    if tokens[i].folded != ":":
        return None
    for j in range(i - 1, max(0, i - 1 - MAX_CLAUSE), -1):
        if tokens[j].type == "W" and tokens[j].folded in (".", ";", ":", "tặng", "cho"):
            return None
        if tokens[j].type == "C" and tokens[j - 1].folded in ("của", "trong", "thuộc"):
            sizes = (_number(tokens[k]) for k in range(j - 2, max(-1, j - 2 - MAX_NAME), -1))
            return next((n for n in sizes if n), None)
    return None


def _number(token: Token) -> int | None:
    """The number a token is, or counts units with."""
    value = token.value
    if isinstance(value, PluralHead | Count):
        return value.count if isinstance(value, PluralHead) else value.quantity
    return number(token.folded) if token.type == "W" else None


def _title(noun: str) -> str:
    return noun.replace("trường", "Trường").replace("thpt", "THPT").replace("thcs", "THCS")


def _count(tokens: list[Token], i: int) -> int | None:
    for j in range(i - 1, max(-1, i - 1 - MAX_BACK), -1):
        value = tokens[j].value
        if isinstance(value, Count) and value.recipient == "unit":
            return value.quantity
    return None


def _name(tokens: list[Token], j: int, noun: str | None) -> tuple[int, Item] | None:
    """The proper name or the bare place at token j: index after it and its item."""
    if j >= len(tokens):
        return None
    token, signs = tokens[j], ListSigns(tokens)
    if token.type == "U" and isinstance(token.value, UnitRef):
        ref = token.value
        plain = not ref.head and ref.place is not None
        return (j + 1, Item(_named(ref.place or "", noun) if noun else ref, token.start, token.end)) if plain else None
    if not signs.bare(j) and not _CODE.fullmatch(signs.printed(j, j + 1)):
        return None
    k = max(signs.bare_end(j), j + 1)
    if k - j > MAX_NAME:
        return None
    return k, Item(_named(signs.printed(j, k), noun or ""), token.start, tokens[k - 1].end)


def _named(name: str, noun: str) -> UnitRef:
    full = f"{noun} {name}".strip()
    return UnitRef(Unit(slug(full), full, "academy" if noun else "other"), noun, name, None)
