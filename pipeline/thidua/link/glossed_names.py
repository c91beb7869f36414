"""Units under the short name that the article itself explains: "Cục Ngoại tuyến (A07) ... A07 được tặng Cờ thi đua".

The short name stands in brackets right behind the full one. It is a code ("A07"), the initials of the whole name
("TTKSBT"), or those of what follows the name's head ("Phòng Cảnh sát ... (QLHC về TTXH)"), and then it is read only
with that head before it ("Phòng QLHC về TTXH").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.gazetteer import expand
from thidua.link.short_names import places_of
from thidua.model import AnyMention, Mention, Unit, UnitRef
from thidua.text import folded

_CAPITALS = r"[A-ZĐ][A-ZĐ\d]*(?:[&-][A-ZĐ\d]+)*"
_GLOSS = re.compile(
    r"\s*\(\s*(?:(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt)?(?: là|:)?\s*)?[\"“]?"
    rf"(?P<short>{_CAPITALS}(?: (?:về|và) {_CAPITALS})?)[\"”]?\s*\)"
)
_CODE = re.compile(r"[A-ZĐ]{1,3}\d{2,3}")
_MIN_LETTERS = 3
_LONGEST_HEAD = 5  # words before those that initials stand for, and one: "Phòng Cảnh sát | quản lý hành chính"


def with_glossed(text: str, mentions: Sequence[AnyMention]) -> list[AnyMention]:
    """The mentions, with those of units under short names that the article explains."""
    short, glosses = _glossed(text, mentions)
    if not short:
        return list(mentions)
    found: list[Mention] = []
    begins = {m.start for m in mentions if isinstance(m, Mention) and m.kind == "unit"}
    for name, unit in short.items():
        for at in places_of(f"(?i:{re.escape(name[0])}){re.escape(name[1:])}", text):
            goes_on = at.end() + 1 in begins  # "BVĐK huyện A": another one
            if not goes_on and not any(start <= at.start() < end for start, end in glosses):
                found.append(
                    Mention(at.start(), at.end(), at[0], "unit", UnitRef(unit, name, None, None), "units.name")
                )
    taken = [(m.start, m.end) for m in mentions if isinstance(m, Mention) and m.kind in ("unit", "cluster", "issuer")]
    inner = [m for m in mentions if isinstance(m, Mention) and m.kind == "unit"]
    added = [f for f in found if not any(start < f.end and f.start < end for start, end in taken)]
    renamed = {id(m): f for m in inner for f in found if m.end == f.end and m.start in (f.start, _head_start(text, f))}
    return [_renamed(m, renamed) for m in mentions] + added


def _renamed(mention: AnyMention, renamed: dict[int, Mention]) -> AnyMention:
    """A unit that was read under its short name, as the unit which the article says it is."""
    meant = renamed.get(id(mention))
    if meant is None or not isinstance(mention, Mention) or not isinstance(meant.value, UnitRef):
        return mention
    return replace(mention, value=replace(meant.value, head=mention.text))


def _head_start(text: str, found: Mention) -> int:
    """Where the head of the full name stands right before its short name: "Cục | A07"."""
    unit = found.value.unit.unit if isinstance(found.value, UnitRef) else ""
    head = unit.split()[0]
    return found.start - len(head) - 1 if folded(text[: found.start]).endswith(f"{folded(head)} ") else found.start


def _glossed(text: str, mentions: Sequence[AnyMention]) -> tuple[dict[str, Unit], list[tuple[int, int]]]:
    """Short name -> the only unit that the article explains it by; and where the explanations stand."""
    units: dict[str, set[Unit]] = {}
    glosses: list[tuple[int, int]] = []
    for mention in mentions:
        if not isinstance(mention, Mention) or not isinstance(mention.value, UnitRef) or not mention.value.head:
            continue
        gloss = _GLOSS.match(text, mention.end)
        if gloss is None:
            continue
        glosses.append((mention.start, gloss.end()))
        for name in _names(mention.value.unit.unit, gloss["short"]):
            units.setdefault(name, set()).add(mention.value.unit)
    return {name: next(iter(meant)) for name, meant in units.items() if len(meant) == 1}, glosses


def _names(full: str, short: str) -> Iterator[str]:
    """The forms under which a unit glossed as `short` is named further on; none where `short` is no name of it."""
    letters = [c for c in short if c.isupper()]
    if _CODE.fullmatch(short):
        yield short
        return
    words = [w for w in re.findall(r"[^\W\d_]+", full) if w]
    first = _covered(letters, [w[0].upper() for w in words])
    if len(letters) < _MIN_LETTERS or first is None:
        return
    if first == 0 and expand(short) == short:
        yield short
    elif first:
        yield from sorted({f"{words[0]} {short}", f"{' '.join(words[:first])} {short}"})


def _covered(letters: Sequence[str], initials: Sequence[str]) -> int | None:
    """The first word whose initial the letters begin with, when all of them are initials in the order of the words."""
    for first in range(min(_LONGEST_HEAD, len(initials))):
        rest = iter(initials[first:])
        if letters and initials[first] == letters[0] and all(letter in rest for letter in letters):
            return first
    return None
