"""Whether the words before a province's name belong to the name of an organisation, an event or a road."""

import re

from thidua.extract import provinces_words as words

_CENTRES = (["trung", "tâm", "thành", "phố"], ["trung", "tâm", "tỉnh"], ["trung", "tâm", "tp"])
_NEXT_PLACE = (["tỉnh"], ["thành"], ["tp"], ["tp."])  # "Công an thành phố A và tỉnh B"
_DIGIT = re.compile(r"[0-9]")  # "gạo ST25 Sóc Trăng" is no club
_DOES_LAST = frozenset(pair.rpartition(" ")[2] for pair in words.DOES_PAIRS)
_IN_NO_HEADS = frozenset(word for pair in words.NO_HEADS for word in pair.split())
# All words that `inside_name` asks about, in one set: most words are none of them.
_TELLING = words.NAME_ENDS | words.DOES | _DOES_LAST | words.HOLDS_PLACES | words.HEADS_OF_NAMES.keys() | {"và"}
_PLAIN_HEADS = {  # that are nothing else as well
    word: rests
    for word, rests in words.HEADS_OF_NAMES.items()
    if word not in words.NAME_ENDS | words.DOES | _DOES_LAST | {"ca"}
}


def inside_name(printed: list[str], low: list[str], after_province: bool) -> bool:
    """Whether the words before belong to the name of an organisation, an event or a road."""
    holds = False
    for i in range(len(low) - 1, -1, -1):
        word = low[i]
        if word not in _TELLING:
            continue
        if word in words.NAME_ENDS or _does(printed, i):
            break
        holds = holds or word in words.HOLDS_PLACES
        rests = words.HEADS_OF_NAMES.get(word)
        if rests is None:
            if word == "và" and low[i + 1 : i + 2] in _NEXT_PLACE:
                break
            continue
        if word == "ca" and printed[i] != "CA":
            continue  # "3 ca và Hà Nội 1 ca": cases, no police
        if _is_head(low, i, rests):
            return _names_one(printed, low, i)
    # A capitalised word before that is no head: a club's or a firm's name ("Becamex Bình Dương").
    if holds or after_province or len(low) < 2 or not printed[-1][0].isupper() or low[-1] in words.FIRST_WORDS:
        return False
    return _DIGIT.search(printed[-1]) is None and words.PRODUCE.isdisjoint(low)


def inside_by_nearest(near: list[str]) -> bool | None:
    """`inside_name` of "… tỉnh X" by the nearest words, of which the first may be cut; None where they do not tell."""
    for i in range(len(near) - 2, 1, -1):
        word = near[i].lower()
        if not word.isalnum():
            return False if word[-1:] in words.ENDS else None
        if word in words.NAME_ENDS:
            return False
        if word in _TELLING:
            low = list(map(str.lower, near))
            return _names_one(near, low, i) if _is_head(low, i, _PLAIN_HEADS.get(word, ())) else None
    return None


def _names_one(printed: list[str], low: list[str], i: int) -> bool:
    """Whether the head at word i is one body's: no town's centre, and not "các khách sạn"."""
    return low[i:] not in _CENTRES and not (i and low[i - 1] in words.SEVERAL and printed[i].islower())


def _is_head(low: list[str], i: int, rests: tuple[list[str], ...]) -> bool:
    """Whether one of `rests` follows word i, and it is no syllable of a word that is no head: "thị trường"."""
    for rest in rests:
        if not rest or low[i + 1 : i + 1 + len(rest)] == rest:
            break
    else:
        return False
    if low[i] not in _IN_NO_HEADS:
        return True
    following = low[i + 1] if i + 1 < len(low) else ""
    return f"{low[i]} {following}" not in words.NO_HEADS and not (i and f"{low[i - 1]} {low[i]}" in words.NO_HEADS)


def _does(printed: list[str], i: int) -> bool:
    """Whether word i is, or ends, what somebody does, in lower case: "chi viện", "dự báo"."""
    word = printed[i]
    return word in words.DOES or (word in _DOES_LAST and i > 0 and f"{printed[i - 1]} {word}" in words.DOES_PAIRS)
