"""The last name of an article that breaks off in the middle of it: "..., thay Công an tỉnh L"."""

import re
from collections.abc import Sequence

from thidua.model import AnyMention, Mention, PluralHead, ProvinceMention, UnitRef
from thidua.text import folded

_CLOSED = frozenset(".?!…:;,)]\"'”’»|")
_SHORTEST = 40  # characters of a line that is prose: a byline or a heading has no stop at its end
_LAST_NAME = re.compile(r"(?:,|;|\bvà)\s+(?P<name>[^\W\d_]+(?:\s[^\W\d_]+){0,5})\s*$")


def torn_name(text: str, mentions: Sequence[AnyMention]) -> tuple[int, int] | None:
    """Where the name stands in which a text breaks off; None where it ends as texts do, or its last name is whole.

    Args:
        text: the article. mentions: all of it.
    """
    end = len(text.rstrip())
    line = text.rfind("\n", 0, end) + 1
    if not end or text[end - 1] in _CLOSED or end - line < _SHORTEST:
        return None
    last = next((m for m in mentions if m.end >= end and isinstance(m, Mention) and isinstance(m.value, UnitRef)), None)
    if isinstance(last, Mention):
        units = [m for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)]
        return (last.start, end) if _torn(last, units) else None
    if any(isinstance(m, ProvinceMention) and m.end >= end for m in mentions):
        return None
    provinces = any(
        isinstance(m, Mention) and isinstance(m.value, PluralHead) and m.value.level == "province" and m.start >= line
        for m in mentions
    )
    name = _LAST_NAME.search(text, line, end) if provinces else None
    return (name.start(), end) if name and all(w[0].isupper() for w in name["name"].split()) else None


def _torn(last: Mention, units: Sequence[Mention]) -> bool:
    """Whether the last unit is of a province that there is not, or another one goes on where it ends."""
    ref = last.value
    assert isinstance(ref, UnitRef)
    if ref.level == "province" and ref.unit.province is None and ref.place:
        return True
    begun = folded(ref.place or "")
    places = {folded(m.value.place) for m in units if isinstance(m.value, UnitRef) and m.value.place and m is not last}
    return bool(begun) and begun not in places and any(place.startswith(begun) for place in places)
