"""The town of Huế in a text without a day: until 2025 it lay in the province of Thừa Thiên Huế, since then it is one.

Where the province is named, "TP Huế" is the town, unless the text tells of the change. Right before the province's name
("TP Huế, tỉnh Thừa Thiên Huế") that is sure, and no province is named there; elsewhere in the text it stays open.
"""

import re

from thidua.model import ProvinceMention
from thidua.text import folded, nfc

OLD_HUE, NEW_HUE = "thua-thien-hue", "hue"
_LONGEST_HEAD = 14  # code points, blanks included
_HEAD = re.compile(r"(?:thành phố|tp|t\.p)\s?\.?[\s_]*$", re.IGNORECASE)
_LIES_IN = re.compile(r"\s*(?:[,(]|thuộc|của|-|–)\s*(?:tỉnh\s+)?", re.IGNORECASE)
_CHANGED = re.compile(
    r"(?<!\d)202[5-9]|trực thuộc (?:trung ương|tư|tw)|nay là|trước là|trước đây|tiền thân|trở thành|đổi tên| cũ"
)


def without_town(text: str, mentions: list[ProvinceMention]) -> list[ProvinceMention]:
    """The mentions of an undated text that names Thừa Thiên Huế: those of the town left out, or without an id."""
    towns = [n for n, one in enumerate(mentions) if one.province_id == NEW_HUE and _headed(text, one)]
    if not towns or _CHANGED.search(folded(nfc(text))):
        return mentions
    told = list(mentions)
    for n in reversed(towns):
        following = mentions[n + 1] if n + 1 < len(mentions) else None
        if (
            following
            and following.province_id == OLD_HUE
            and _LIES_IN.fullmatch(nfc(text[told[n].end : following.start]))
        ):
            del told[n]
        else:
            told[n] = told[n]._replace(province_id=None, ambiguous=True, rule="provinces.town")
    return told


def _headed(text: str, one: ProvinceMention) -> bool:
    return _HEAD.search(nfc(text[max(0, one.start - _LONGEST_HEAD) : one.start])) is not None
