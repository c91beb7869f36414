"""Whether the words before a province's name belong to the name of an organisation, an event or a road."""

import re
from functools import lru_cache
from typing import Literal

from thidua.extract import provinces_words as words
from thidua.text import nfc

_INITIAL = 2  # "A.": a letter of a name, no end of a sentence
_CENTRES = (["trung", "tâm", "thành", "phố"], ["trung", "tâm", "tỉnh"], ["trung", "tâm", "tp"])
_NEXT_PLACE = (["tỉnh"], ["thành"], ["tp"], ["tp."])  # "Công an thành phố A và tỉnh B"
_DIGIT = re.compile(r"[0-9]")  # "gạo ST25 Sóc Trăng" is no club
_DOES_LAST = frozenset(pair.rpartition(" ")[2] for pair in words.DOES_PAIRS)
_IN_NO_HEADS = frozenset(word for pair in words.NO_HEADS for word in pair.split())
# All words that `inside_name` asks about, in one set: most words are none of them.
_DOING = words.DOES | _DOES_LAST
_TELLING = words.NAME_ENDS | _DOING | words.HOLDS_PLACES | words.HEADS_OF_NAMES.keys() | {"và"}
# What tells, whatever stands beside it: that a name has ended, or a head in capitals ("UBND").
_ALONE = {
    **{word.upper(): True for word, rests in words.HEADS_OF_NAMES.items() if [] in rests and word not in _IN_NO_HEADS},
    **{printed: False for word in words.NAME_ENDS for printed in (word, word.capitalize())},
}
# As much tells a second syllable behind these, where neither is part of anything else ("Công an", "Kho bạc").
_FIRST_OF = {
    second: frozenset(
        first.capitalize()
        for first, rests in words.HEADS_OF_NAMES.items()
        if [second] in rests and first not in _IN_NO_HEADS | _DOING | words.NAME_ENDS
    )
    for second in sorted({rest[0] for rests in words.HEADS_OF_NAMES.values() for rest in rests if len(rest) == 1})
    if second not in _TELLING and second != "tâm"
}
Told = Literal["inside", "several", "ended"]


def inside_name(printed: list[str], low: list[str], after_province: bool) -> bool:
    """Whether the words before, as printed and in lower case, belong to the name of a body."""
    holds = False
    for i in range(len(low) - 1, -1, -1):
        if low[i] in _TELLING:
            told = _told(printed, low, i)
            if told == "ended":
                break
            if told:
                return told == "inside"
            holds = holds or low[i] in words.HOLDS_PLACES
    # A capitalised word before that is no head: a club's or a firm's name ("Becamex Bình Dương").
    if holds or after_province or len(low) < 2 or not printed[-1][0].isupper() or low[-1] in words.FIRST_WORDS:
        return False
    return _DIGIT.search(printed[-1]) is None and words.PRODUCE.isdisjoint(low)


def inside_at(near: list[str], last: int) -> bool | None:
    """`inside_name` of what stands behind word `last` of a line as printed, after a province's or a city's head.

    It looks no further back than it must. None: in words that are not in NFC, or hold signs.
    """
    for i in range(last, -1, -1):
        told = told_alone(near[i])
        if told == "nothing":
            continue
        if told == "ended":
            return False
        if told == "inside" or (told == "second" and i and near[i - 1] in _FIRST_OF[near[i]]):
            return True
        if told == "unread":
            return None
        if told == "beside":
            if i and told_alone(near[i - 1]) == "unread":
                return None
            told_beside = _told(near, list(map(str.lower, near)), i)
            if told_beside:
                return told_beside == "inside"
    return False


@lru_cache(maxsize=16384)
def told_alone(word: str) -> Literal["nothing", "ended", "inside", "second", "beside", "unread"]:
    """What a word as printed tells, whatever stands beside it.

    second: inside if it follows its first syllable. beside: its neighbours must be asked. unread: not in NFC, or with
    signs before it or in it.
    """
    if word in _ALONE:
        return "inside" if _ALONE[word] else "ended"
    if word in _FIRST_OF:
        return "second"
    if word.isalnum():
        return "beside" if word.lower() in _TELLING else "nothing"
    if word[-1] in words.ENDS:
        return "ended"
    if word[0] in words.ENDS or "_" in word or word != nfc(word):
        return "unread"
    return "ended" if ends_phrase(word) else "nothing"  # "KH&CN"


def ends_phrase(word: str) -> bool:
    """Whether a word (NFC) that is not letters alone ends with a sign after which another phrase begins."""
    return word[-1] in words.ENDS or (
        word[-1] == "." and len(word) > _INITIAL and word.lower() not in words.ABBREVIATED_PLACES
    )


def _told(printed: list[str], low: list[str], i: int) -> Told | None:
    """What word i tells: it is the head of a body's name, or one of several, or the name has ended; None: nothing."""
    word = low[i]
    if word in words.NAME_ENDS or (word in _DOING and _does(printed, i)):
        return "ended"
    rests = words.HEADS_OF_NAMES.get(word)
    if rests is None:
        return "ended" if word == "và" and low[i + 1 : i + 2] in _NEXT_PLACE else None
    if word == "ca" and printed[i] != "CA":  # "3 ca và Hà Nội 1 ca": cases, no police
        return None
    if not _is_head(low, i, rests):
        return None
    several = i > 0 and low[i - 1] in words.SEVERAL and printed[i].islower()  # "các khách sạn Hà Nội"
    return "several" if several or (word == "trung" and low[i:] in _CENTRES) else "inside"


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
