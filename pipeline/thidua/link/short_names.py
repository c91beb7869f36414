"""A unit named in short where it is named in full elsewhere: "Văn phòng Bộ" for that of the ministry, "Agribank" for
its branch.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.model import DateMention, Mention, ProvinceMention, Unit, UnitRef

AnyMention = Mention | DateMention | ProvinceMention

# What a short name leaves out: the branch, the place or the ministry.
_LEFT_OUT = re.compile(r"(?:-\s)?(?:(?:chi nhánh|tỉnh|thành phố|huyện|bộ|công an)(?!\w)|[^\W\d_a-zà-ỹ])", re.IGNORECASE)
_SHORT = re.compile(r"(?:Văn phòng|Thanh tra|Cục|Vụ|Viện) Bộ$|[^\s]+$")


def spelled_out(text: str, mentions: Sequence[AnyMention]) -> list[AnyMention]:
    """The mentions, with each short name under the only full name of the article that it can stand for."""
    units = {
        m.value.unit.unit: m.value.unit for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)
    }
    full = {name: found for name in units if (found := _full(name, units))}
    mentions = [_with_trade(text, m, units) for m in mentions]
    if not full:
        return mentions
    return [
        replace(m, value=replace(m.value, unit=full[m.value.unit.unit]))
        if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.unit.unit in full
        else m
        for m in mentions
    ]


def _with_trade(text: str, mention: AnyMention, units: dict[str, Unit]) -> AnyMention:
    """A bare place together with the words before it that end the only full name it can stand for.

    "Cao su Lai Châu", of which only "Lai Châu" was read, in an article on "Công ty Cổ phần Cao su Lai Châu".
    """
    if not isinstance(mention, Mention) or not isinstance(mention.value, UnitRef) or mention.value.head:
        return mention
    longer = {}
    for full, unit in units.items():
        if unit.unit_kind == "other" and full.endswith(f" {mention.text}"):
            words = full.split()[: -len(mention.text.split())]
            tails = (f"{' '.join(words[k:])} " for k in range(1, len(words)) if words[k][0].isupper())
            if tail := next((t for t in tails if text[: mention.start].endswith(f" {t}")), None):
                longer[unit.unit_id] = (tail, unit)
    if len(longer) != 1:
        return mention
    ((tail, unit),) = longer.values()
    start = mention.start - len(tail)
    value = replace(mention.value, unit=unit, head=tail.strip())
    return replace(mention, start=start, text=text[start : mention.end], value=value)


def _full(name: str, units: dict[str, Unit]) -> Unit | None:
    if units[name].unit_kind not in ("other", "department") or not _SHORT.match(name):
        return None
    longer = [u for full, u in units.items() if full.startswith(f"{name} ") and _LEFT_OUT.match(full, len(name) + 1)]
    return longer[0] if len(longer) == 1 else None
