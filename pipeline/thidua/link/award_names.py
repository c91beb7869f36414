"""Names of counted units that no extractor knows: "8 đơn vị, gồm Thăng Bình, Phú Ninh (cụm đồng bằng) và Tây Giang"."""

import re

from thidua.link.stream import Stream
from thidua.model import Unit
from thidua.text import slug

_OPENS = ("gồm", ":", "là")
MAX_GAP = 12  # tokens from the count to the word that opens the list
MAX_NAME = 4  # words of one proper name


def bare_names(stream: Stream, j: int, quantity: int) -> tuple[list[Unit], int]:
    """As many names as token j counts, with the end of the last; none when their number differs.

    That the article counts them itself is the proof that the capitalised words are names of units.
    """
    k = _opening(stream, j)
    names: list[str] = []
    end = stream.tokens[j].end
    while k is not None and k < len(stream.tokens):
        name, at = _name(stream, k)
        if not name:
            break
        names.append(name)
        end = stream.tokens[at - 1].end
        k = _separator(stream, at)
    if len(names) != quantity or len({slug(name) for name in names}) != quantity:
        return [], end
    return [Unit(slug(name), name, "district") for name in names], end


def _opening(stream: Stream, j: int) -> int | None:
    """Index of the first token after "gồm", ":" or "là" behind the count."""
    for k in range(j + 1, min(j + MAX_GAP, len(stream.tokens) - 1)):
        token = stream.tokens[k]
        if token.type == "W" and token.folded in _OPENS:
            return k + 2 if stream.tokens[k + 1].folded == ":" else k + 1
        if token.type == "W" and token.folded in (".", ";"):
            return None
    return None


def _name(stream: Stream, k: int) -> tuple[str, int]:
    """The proper name at token k and the index after it."""
    words: list[str] = []
    while k < len(stream.tokens) and len(words) <= MAX_NAME:
        token = stream.tokens[k]
        if token.type == "U" and not words and len(stream.units(k).items) == 1:
            return stream.units(k).items[0].ref.unit.unit, k + 1
        if token.type != "W" or not token.capital or not re.match(r"[^\W\d_]", token.folded):
            break
        words.append(str(token.value or token.folded))
        k += 1
    return (" ".join(words) if len(words) <= MAX_NAME else ""), k


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
