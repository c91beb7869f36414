"""Names of counted units that no extractor knows: "8 đơn vị, gồm Thăng Bình, Phú Ninh (cụm đồng bằng) và Tây Giang"."""

import re

from thidua.link.context import Context
from thidua.link.stream import Stream, Token
from thidua.model import Unit
from thidua.text import slug

_OPENS = ("gồm", ":", "là")
MAX_GAP = 12  # tokens from the count to the word that opens the list
MAX_NAME = 5  # words and units of one proper name
_BARE = re.compile(r"[A-ZĐÀ-Ỹ]\S*(?: [A-ZĐÀ-Ỹ]\S*){1,3}")  # a proper name without head or level


def bare_names(stream: Stream, j: int, quantity: int) -> tuple[list[Unit], int, list[int]]:
    """As many names as token j counts, with the end of the last and their tokens; none when their number differs.

    That the article counts them itself is the proof that the capitalised words are names of units.
    """
    k = _opening(stream, j)
    found: list[Unit] = []
    taken: list[int] = []
    end = stream.tokens[j].end
    while k is not None and k < len(stream.tokens):
        named, at = _name(stream, k)
        if not named:
            break
        found += named
        taken += range(k, at)
        end = stream.tokens[at - 1].end
        k = _separator(stream, at)
    if len(found) != quantity or len({unit.unit_id for unit in found}) != quantity:
        return [], end, []
    return found, end, taken


def _opening(stream: Stream, j: int) -> int | None:
    """Index of the first token after "gồm", ":" or "là" behind the count, or of a name right behind it."""
    if j + 1 < len(stream.tokens) and stream.tokens[j + 1].type == "W" and stream.tokens[j + 1].capital:
        return j + 1
    for k in range(j + 1, min(j + MAX_GAP, len(stream.tokens) - 1)):
        token = stream.tokens[k]
        if token.type == "W" and token.folded in _OPENS:
            return k + 2 if stream.tokens[k + 1].folded == ":" else k + 1
        if token.type == "W" and token.folded in (".", ";"):
            return None
    return None


def _name(stream: Stream, k: int) -> tuple[list[Unit], int]:
    """The names at token k and the index after them; several where a known list of units ends or is a name.

    "Công ty A - B" and "VINA C" are names of which only a part is a unit that the extractors know.
    """
    pieces: list[list[Unit | str]] = [[]]
    tokens = stream.tokens
    while k < len(tokens):
        token = tokens[k]
        if token.type == "U":
            first, *others = (item.ref.unit for item in stream.units(k).items)
            pieces[-1].append(first)
            pieces += [[unit] for unit in others]
        elif _capital(token) or (token.folded == "-" and pieces[-1] and k + 1 < len(tokens) and _opens(tokens[k + 1])):
            pieces[-1].append(str(token.value or token.folded))
        else:
            break
        k += 1
    return [_unit(piece) for piece in pieces if piece and len(piece) <= MAX_NAME], k


def _capital(token: Token) -> bool:
    return token.type == "W" and token.capital and bool(re.match(r"[^\W\d_]", token.folded))


def _opens(token: Token) -> bool:
    return token.type == "U" or _capital(token)


def _unit(piece: list[Unit | str]) -> Unit:
    if isinstance(piece[0], Unit) and len(piece) == 1:
        return piece[0]
    name = " ".join(part.unit if isinstance(part, Unit) else part for part in piece)
    return Unit(slug(name), name, "other" if any(isinstance(part, Unit) for part in piece) else "district")


def _separator(stream: Stream, k: int) -> int | None:
    """Index after ",", "và" or ";" at token k, over a bracket before it; None where the list ends."""
    tokens = stream.tokens
    if k < len(tokens) and tokens[k].folded == "(":
        close = next((n for n in range(k, min(k + 8, len(tokens))) if tokens[n].folded == ")"), None)
        k = close + 1 if close else k
    begin = k
    while k < len(tokens) and tokens[k].type == "W" and tokens[k].folded in (",", ";", "và"):
        k += 1
    return k if k > begin else None


_LEGAL = re.compile(r"(?<![^\W_])(?:tnhh|mtv|một thành viên|cổ phần|cp|trách nhiệm hữu hạn)(?![^\W_])", re.IGNORECASE)


def fullest(context: Context, unit: Unit) -> Unit:
    """The unit under the fullest name the article has for it, so that one unit has one name.

    "Điện Bàn" is "Hội Nông dân thị xã Điện Bàn" where only one unit of the article ends so; a company's legal form
    or place may be left out.
    """
    refs = context.refs
    told = {ref.unit.unit: ref.unit for ref in refs if ref.head}
    placed = {ref.unit.unit for ref in refs if ref.place and ref.unit.unit == f"{unit.unit} {ref.place}"}
    if unit.unit_kind == "other" and len(placed) == 1:
        return told.get(placed.pop(), unit)
    if torn := [name for name in told if name.startswith(f"{unit.unit} - ")]:
        return told[torn[0]] if len(torn) == 1 else unit
    plain = _plain(unit.unit)
    if plain != unit.unit.lower() or plain.startswith("công ty"):
        same = [name for name in sorted(told) if _plain(name) == plain]
        return told[max(same, key=len)] if same else unit
    if unit.unit_kind != "district" or not _BARE.fullmatch(unit.unit):
        return unit
    longer = [name for name in told if name.endswith(f" {unit.unit}") and told[name].unit_kind == "district"]
    return told[longer[0]] if len(longer) == 1 else unit


def _plain(name: str) -> str:
    return " ".join(_LEGAL.sub(" ", name).lower().split())
