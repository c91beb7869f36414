"""The place in which a unit lies, printed behind its name: "UBND xã A, tỉnh B", "Trường THCS A, huyện B, tỉnh C",
"Công an thành phố A (B)". It is no other unit, and nothing is given to it."""

from collections.abc import Sequence

from thidua.link.lists.elliptical import CITIES
from thidua.link.short_names import is_short_form
from thidua.link.stream import Token
from thidua.model import UnitRef

_JOINS = frozenset({",", "và", ";", "cùng", "-"})
_NAMES = _JOINS | {":", "gồm"}  # what stands between the names under a plural head
_BELOW = {"commune": 1, "district": 2, "city": 2, "province": 3}  # how high a place stands
_LOCAL = ("academy", "prison")  # units that lie in a place and are not its own


def without_places(tokens: list[Token]) -> list[Token]:
    """The tokens without the places in which the units before them lie.

    In brackets ("Công an thành phố Phủ Lý (Hà Nam) được tặng" gives Hà Nam nothing), where the short form of a unit's
    name goes as well ("Công ty Điện lực A (PC A), PC B"), or behind a comma ("UBND xã A, tỉnh B chủ trì").
    """
    types = [token.type for token in tokens]
    if "U" not in types or types.count("U") + types.count("H") <= 1:
        return tokens
    units = [i for i, told in enumerate(types) if told == "U"]
    plural = units if "H" in types else []
    gone: set[int] = {j for k in plural if k > 1 and _behind_plural(tokens, k) for j in (k - 1, k)}
    for i in units:
        token = tokens[i]
        if i + 1 == len(tokens) or i in gone or not isinstance(token.value, UnitRef):
            continue
        if tokens[i + 1].folded == "(" and i + 3 < len(tokens) and tokens[i + 3].folded == ")":
            gone.update((i + 1, i + 2, i + 3) if _in_brackets(token, tokens[i + 2]) else ())
        elif token.value.head or _goes_on_with(tokens, i):
            gone.update(range(i + 1, _end_of_places(tokens, i)))
    return [token for j, token in enumerate(tokens) if j not in gone] if gone else tokens


def _in_brackets(unit: Token, place: Token) -> bool:
    """Whether a token is a unit below the province that another one names, or one whose short form the other is."""
    ref, bare = unit.value, place.value
    if place.type != "U" or not (isinstance(ref, UnitRef) and isinstance(bare, UnitRef)):
        return False
    if is_short_form(bare, ref):
        return True
    local = bool(ref.head) and ref.unit.province is None and ref.place is not None
    return local and not bare.head and bare.unit.unit_kind == "province"


def _end_of_places(tokens: Sequence[Token], i: int) -> int:
    """Index behind the places, each higher than the one before, in which the unit at token i lies; i + 1 where none is
    printed, or where a list of such places goes on."""
    ref = tokens[i].value
    assert isinstance(ref, UnitRef)
    low = _height(ref)
    if low is None:
        return i + 1
    end, level = i + 1, ref.level
    while (k := end + (tokens[end].folded == ",")) < len(tokens) and (high := _place(tokens[k])) and high > low:
        end, low, level = k + 1, high, getattr(tokens[k].value, "level", None)
        if end == len(tokens):
            return end
    following = tokens[end + 1].value if tokens[end].folded in _JOINS and end + 1 < len(tokens) else None
    goes_on = isinstance(following, UnitRef) and not following.head and following.level == level
    return i + 1 if goes_on else end


def _goes_on_with(tokens: Sequence[Token], i: int) -> bool:
    """Whether the bare place at token i goes on with units of its level: "Công an xã A, | xã B, tỉnh C"."""
    before = tokens[i - 2].value if i > 1 and tokens[i - 1].folded in _JOINS else None
    level = getattr(tokens[i].value, "level", None)
    return isinstance(before, UnitRef) and before.level == level and level in ("commune", "district")


def _behind_plural(tokens: Sequence[Token], k: int) -> bool:
    """Whether a province at token k closes the names under a plural head below it: "Công an các xã A, B, tỉnh | C"."""
    if tokens[k].type != "U" or tokens[k - 1].folded != "," or _place(tokens[k]) != _BELOW["province"]:
        return False
    following = tokens[k + 2] if k + 2 < len(tokens) and tokens[k + 1].folded in _JOINS else None
    if following is not None and _place(following) == _BELOW["province"]:
        return False
    j = k - 2
    while j >= 0 and (tokens[j].folded in _NAMES or (tokens[j].type == "W" and tokens[j].capital)):
        j -= 1
    return tokens[j].type == "H" and getattr(tokens[j].value, "level", None) in ("commune", "district")


def _height(ref: UnitRef) -> int | None:
    """How high the place of a unit stands that is of a commune or a district, or that only lies somewhere; else
    None."""
    if ref.unit.province is not None or (ref.place is None and ref.unit.unit_kind not in _LOCAL):
        return None
    return _BELOW["commune"] if ref.level is None and ref.unit.unit_kind in _LOCAL else _BELOW.get(ref.level or "")


def _place(token: Token) -> int | None:
    """How high a bare place stands that is printed with the word for its level; None for anything else."""
    ref = token.value
    if token.type != "U" or not isinstance(ref, UnitRef) or ref.head or ref.place is None:
        return None
    if ref.unit.unit_kind == "province":
        central = ref.unit.province in CITIES
        return _BELOW["province"] if central or token.folded.startswith("tỉnh ") else None
    return _BELOW.get(ref.level or "")
