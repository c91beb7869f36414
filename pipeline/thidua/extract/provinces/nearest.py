"""What the words before a name tell, read as they are printed from the name on, as far as they must be.

It settles most names at a fraction of the price of `context`, which reads all of them in NFC and lower case;
a property test holds that both tell the same.
"""

import re
from typing import NamedTuple

from thidua.extract.provinces import words
from thidua.extract.provinces.bodies import told_alone, told_before
from thidua.extract.provinces.kept import Kept
from thidua.extract.provinces.verdicts import (
    HEADED,
    HEADED_IN_NAME,
    HEADED_TOWN,
    IN_NAME,
    PLACED,
    PLACED_IN_NAME,
    TOWN_IN_NAME,
    YES,
    Context,
)

WINDOW = 90  # code points to the left: the longest head of an agency seen is 70
KEPT = 8  # words looked at
_LISTS_ON = ("và", "hoặc", "tỉnh", ",", "/")  # how what stands before the city ends where `_LIST_HEAD` may match
_SEATED_WORDS = (" cấp cao", " quán", " trú", "hân hiệu")
_SEATED = re.compile(  # bodies whose name goes on after "tại": "Tòa án nhân dân cấp cao tại Đà Nẵng"
    r"(?:(?:nhân dân|TAND|VKSND|[Tt](?:òa|oà) án|[Kk]iểm sát) cấp cao"
    r"|(?:sự quán|sứ quán|thường trú|[Pp]hân hiệu)(?: (?:[A-ZĐÀ-Ỹ]\w*|của|học|trường|viện|nước))*)$"
)

_HEADS_OF_ONE = {  # heads behind which one name is something else than a province
    "hòabình": words.PEACE | words.PEACE_BEARERS,
    "hồchíminh": words.HO_CHI_MINH_THE_MAN,
}
HEADS = (
    words.CITY
    | words.TOWN
    | words.LOCAL
    | words.PERSON
    | words.CROSSROADS
    | words.SHOPS
    | words.GOODS
    | {"xe"}
    | {pair.rpartition(" ")[2] for pair in words.PERSON_PAIRS}
).union(*_HEADS_OF_ONE.values())
# What the word before tells. A name behind a preposition stands in no other and is nobody's: "ở Hà Nội".
_SETTLED_BY = {
    word: PLACED if word in words.NAMES_A_PLACE else YES for word in words.NAME_ENDS - HEADS - words.PROVINCE
}
_CITY_HEADS = frozenset(("phố", "TP", "TP.", "Tp", "Tp."))
TITLED = frozenset(title.rpartition(" ")[2] for title in words.TITLES)
PLACE_NAMED_LAST = words.NAMES_A_PLACE | {pair.rpartition(" ")[2] for pair in words.PLACE_NAMED_NEXT}
# Words that tell more of any name than whether it is in a body's; of those below only behind another.
_TELLS_MORE = (
    words.CITY | words.TOWN | words.LOCAL | words.PERSON | words.SHOPS | words.DRINKS | words.PROVINCE | {"thành"}
).union(words.NAMES_A_PLACE, (title for title in words.TITLES if " " not in title))
_TELLS_MORE_BEHIND = {
    **dict.fromkeys(HEADS, frozenset(("ngã",))),
    **dict.fromkeys(words.GOODS, words.SHOPS | words.GOODS | {"ngã"}),
    "xe": frozenset(("nhà", "ngã")),
}
for _pair in sorted(words.PERSON_PAIRS | words.TITLES | words.PLACE_NAMED_NEXT):
    _before, _, _last = _pair.rpartition(" ")
    _TELLS_MORE_BEHIND[_last] = _TELLS_MORE_BEHIND.get(_last, frozenset()) | {_before}

# Names that another head makes something else, or that are a person's by a capital before them.
_OWN_WAYS = frozenset(("huế", "hue", *_HEADS_OF_ONE))
_MAY_TELL = words.SURNAMES | TITLED | PLACE_NAMED_LAST  # of a name behind them, if they begin with a capital


class _Last(NamedTuple):
    """What the word before a name tells."""

    settled: Context | None  # all of it
    outside: Context | None  # what the name is outside the name of a body; None: more must be asked
    in_body: Context
    back: int  # how far from the end those words begin that tell whether it is in one
    unless: frozenset[str]  # behind these the word tells something else


def by_nearest(text: str, start: int, compact: str) -> Context | None:
    """The verdict of the words before the name at `start`; None where they do not tell by themselves."""
    window = text[start - WINDOW if start > WINDOW else 0 : start]
    near = (window[window.rindex("\n") :] if "\n" in window else window).rsplit(None, KEPT)
    if len(near) > KEPT:
        del near[0]
    told = _by_last[near[-1]] if near else None
    if told is None:
        return None
    settled, outside, in_body, back, unless = told
    if settled is not None:
        return PLACED_IN_NAME if settled is PLACED and is_seated(window) else settled
    last = len(near) - back
    if outside is HEADED_TOWN:
        if near[-1] == "phố":
            if near[last] != "thành":
                return None
            last -= 1
        if last < 0 or near[last].lower().endswith(_LISTS_ON):
            return None
    elif in_body is IN_NAME and compact in _OWN_WAYS:
        return None
    elif unless and _tells_more(near, unless):
        if outside is None or " ".join(near[-2:]).lower() not in words.PLACE_NAMED_NEXT:
            return None
        outside, in_body = PLACED, PLACED_IN_NAME
    tells, at = told_before(near, last)
    if tells == "unread":
        return None
    if tells != "inside":
        return YES if outside is None and tells == "ended" and _stands_alone(near, at, compact) else outside
    return None if outside is None and _may_be_person(near) else in_body


@Kept
def _by_last(word: str) -> _Last | None:
    """What the word before a name, as printed, tells; None: what only `context` knows."""
    if word in _SETTLED_BY:
        return _Last(_SETTLED_BY[word], None, IN_NAME, 0, frozenset())
    if word == "tỉnh":
        return _Last(None, HEADED, HEADED_IN_NAME, 2, frozenset())
    if word in _CITY_HEADS:
        return _Last(None, HEADED_TOWN, TOWN_IN_NAME, 2, frozenset())
    alone, low = told_alone[word], word.lower()
    if alone == "unread" or word == "." or low in _TELLS_MORE:
        return None
    if alone == "ended" and not word.isalnum():  # "… đua. Hà Nội"
        return _Last(YES, None, IN_NAME, 0, frozenset())
    back = 2 if alone is None or low == "và" else 1
    unless = _TELLS_MORE_BEHIND.get(low, frozenset())
    return _Last(None, None if word[0].isupper() else YES, IN_NAME, back, unless)


def _stands_alone(near: list[str], at: int, compact: str) -> bool:
    """Whether the word before the name is one phrase with it, behind the sign after word `at`, and tells nothing."""
    low = near[-1].lower()
    return at == len(near) - 2 and not near[at].isalnum() and compact not in _OWN_WAYS and low not in _MAY_TELL


def _tells_more(near: list[str], unless: frozenset[str]) -> bool:
    """Whether the word before the last is one of those, or may be."""
    return len(near) > 1 and (near[-2].lower() in unless or told_alone[near[-2]] == "unread")


def _may_be_person(near: list[str]) -> bool:
    """Whether one of the last three words, as far as they are one phrase, could be a surname."""
    for word in near[:-4:-1]:
        if word.lower() in words.SURNAMES:
            return True
        if not word.isalnum():
            alone = told_alone[word]
            if alone is not None:
                return alone != "ended"
    return False


def is_seated(before: str) -> bool:
    """Does "tại", with which `before` (NFC) ends, belong to the name of a body."""
    told = before.endswith(" tại ") and any(word in before for word in _SEATED_WORDS)
    return told and _SEATED.search(before, 0, len(before) - 5) is not None
