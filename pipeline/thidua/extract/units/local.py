"""Districts and communes of which a cluster's list prints the bare names: "cụm này có Ba Tơ, Minh Long và Mộ Đức".

No gazetteer has them. The list itself shows that they are places where the article prints one of them under its head
("huyện Minh Long"); then each of them is a unit wherever it stands.
"""

import re
from collections.abc import Iterator, Sequence

from thidua.extract.units.names import NameReader
from thidua.model import Mention, Unit, UnitRef
from thidua.text import slug
from thidua.words import matches

# Cheap to look for: a cluster, a word that opens its list, a name in capitals.
_OPENS = re.compile(
    r"(?<![^\W_])(?:cụm|khối)(?![^\W_])[^.;:\n]{0,60}?\s(?:(?P<all>gồm|gồm\s+có|bao\s+gồm)|có)"
    r"(?:\s+các\s+địa\s+phương|\s+(?:[^\W\d_][^.;:,\n]{1,40}\s)?(?:các|\w{1,4})\s+(?P<under>huyện|xã|phường))?:?\s+(?=[^\W\d_])"
)
# What goes on with a list of huyện: ", thị xã A và TP. B"
_ALSO = re.compile(
    r"(?:\s*,)?(?:\s+và)?\s+(?P<head>huyện|thị\s+xã|thành\s+phố|tp\.?|quận|thị\s+trấn|xã|phường)\s+(?=[^\W\d_])"
)
_GROUPS = ("cụm", "khối")
# ... or places under their head, wherever the list stands: "Bốn huyện A, B, C thuộc Cụm thi đua số 3".
_PLACES = re.compile(r"(?P<under>huyện|xã|phường)(?:(?:\s+[^\W\d_]+){0,4}:)?\s+(?=[^\W\d_])")
_LEVELS = ("huyện", "xã", "phường")
_MANY = re.compile(r"(?<![^\W_])(?:các|những|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+$")
_HEADS = r"(?<![^\W_])(?P<head>huyện|thị\s+xã|quận|xã|phường|thị\s+trấn)\s+(?P<name>{})(?![^\W_])"
MIN_NAMES = 3
MIN_UNDER = 2  # under their head
MAX_WORDS = 3  # of a name


def local_units(reader: NameReader, found: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of the bare names of every such list, where `found` has no unit: in no order.

    Args:
        reader: over the words of the text.
        found: the units and plural heads that have been read.
    """
    openings = list(matches(_OPENS, _GROUPS, reader.text, reader.view))
    taken = {w.start for m in found for w in reader.words[reader.after(m.start) : reader.after(m.end)]}
    names: dict[str, str] = {}  # with the head of its list
    for match in openings:
        begin = reader.after(match.end())
        listed, end = _names(reader, begin, taken, open_end=bool(match["under"]), whole=bool(match["all"]))
        if match["under"]:
            names |= dict.fromkeys((name for name in listed if " " in name), match["under"])
            taken |= {w.start for w in reader.words[begin:end]}  # the list itself is read under its head
            names |= _also(reader, end) if listed else {}
        elif listed and _heads(reader, listed):
            names |= dict.fromkeys(listed, "")
    names |= _under_heads(reader, taken, names)
    heads = _heads(reader, list(names))
    only = next(iter(heads.values())) if len(set(heads.values())) == 1 else ""
    for name, under in names.items():
        yield from _mentions(reader, name, under or heads.get(name.lower(), only), taken)


def _under_heads(reader: NameReader, taken: set[int], known: dict[str, str]) -> dict[str, str]:
    """The names of two words and more in lists under a plural head of places, with that head; their words are added to
    `taken`."""
    names: dict[str, str] = {}
    for match in matches(_PLACES, _LEVELS, reader.text, reader.view):
        if _MANY.search(reader.view, max(0, match.start() - 12), match.start()):
            begin = reader.after(match.end())
            listed, end = _names(reader, begin, taken, open_end=True, whole=True)
            names |= {name: match["under"] for name in listed if " " in name and name not in known}
            taken |= {w.start for w in reader.words[begin:end]} if listed else set()
    return names


def _heads(reader: NameReader, names: Sequence[str]) -> dict[str, str]:
    """The head under which the text prints each name, by the folded name: "huyện"."""
    either = "|".join(re.escape(name.lower()) for name in names)
    found = re.finditer(_HEADS.format(either), reader.view) if names else ()
    return {m["name"]: " ".join(m["head"].split()) for m in found}


def _names(reader: NameReader, i: int, taken: set[int], *, open_end: bool, whole: bool) -> tuple[list[str], int]:
    """The bare names of the list at word i, and the index after it; none where something else stands in it.

    `open_end`: whether units with heads of their own may go on with the list; `whole`: whether a verb may stand behind
    its last name ("gồm A, B và C ký giao ước", not "có A, B và C dự thi").
    """
    names: list[str] = []
    closed = open_end
    while (j := _name_end(reader, i, taken)) > i:
        names.append(reader.printed(i, j))
        sign = reader.word(j)
        if sign is None or not reader.adjacent(j) or sign.folded not in (",", "và"):
            ends = sign is None or not reader.adjacent(j) or sign.folded in (".", ";", "(") or (whole and closed)
            return (names, j) if ends and len(names) >= MIN_NAMES else ([], i)
        closed, i = closed or sign.folded == "và", j + 1
    return (names, i) if open_end and len(names) >= MIN_UNDER else ([], i)


def _also(reader: NameReader, i: int) -> dict[str, str]:
    """The names with heads of their own that go on with a list at word i, with their heads; of one syllable none."""
    names: dict[str, str] = {}
    while i and (match := _ALSO.match(reader.view, reader.words[i - 1].end)):
        begin = reader.after(match.end())
        i = _name_end(reader, begin, set())
        if i == begin:
            break
        if i - begin > 1:
            names[reader.printed(begin, i)] = " ".join(reader.text[match.start("head") : match.end("head")].split())
    return names


def _name_end(reader: NameReader, i: int, taken: set[int]) -> int:
    """Index after the words in capitals at word i that no unit has taken; i for none."""
    j = i
    while (word := reader.word(j)) and word.capital and word.folded.isalpha() and word.start not in taken:
        if j > i and not reader.adjacent(j):
            break
        j += 1
    return j if j - i <= MAX_WORDS else i


def _mentions(reader: NameReader, name: str, head: str, taken: set[int]) -> Iterator[Mention]:
    full = f"{head} {name}".lstrip()
    ref = UnitRef(Unit(slug(full), full, "district"), "", name, "district")
    for match in re.finditer(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", reader.text):
        i = reader.after(match.start())
        before, behind = reader.word(i - 1) if i else None, reader.word(reader.after(match.end()))
        joined = before is not None and before.capital and before.folded.isalpha() and reader.adjacent(i)
        longer = behind is not None and behind.capital and behind.folded.isalpha() and reader.text[match.end()] == " "
        if match.start() not in taken and not longer and not (joined and _inside(reader, i)):
            yield Mention(match.start(), match.end(), match[0], "unit", ref, "units.local")


def _inside(reader: NameReader, i: int) -> bool:
    """Whether the word before word i is part of the same name: a capital that does not begin its sentence."""
    before = reader.word(i - 2) if i > 1 else None
    return before is not None and reader.adjacent(i - 1) and before.folded not in (".", ";", ":", "-")
