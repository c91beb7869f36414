"""Whether the words before a province's name belong to the name of an organisation, an event or a road."""

import re
from typing import Literal, NamedTuple

from thidua.extract.provinces import words
from thidua.extract.provinces.kept import Kept
from thidua.text import nfc

_INITIAL = 2  # "A.": a letter of a name, no end of a sentence
_CENTRES = (["trung", "tâm", "thành", "phố"], ["trung", "tâm", "tỉnh"], ["trung", "tâm", "tp"])
_NEXT_PLACE = ("tỉnh", "thành", "tp", "tp.")  # "Công an thành phố A và tỉnh B"
_DOES_LAST = frozenset(pair.rpartition(" ")[2] for pair in words.DOES_PAIRS)
_IN_NO_HEADS = frozenset(word for pair in words.NO_HEADS for word in pair.split())
_NOTHING = "&"  # a word that tells nothing
_DIGIT = re.compile(r"[0-9]")  # "gạo ST25 Sóc Trăng" is no club
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
        if [second] in rests and first not in _IN_NO_HEADS | words.DOES | _DOES_LAST | words.NAME_ENDS
    )
    for second in sorted({rest[0] for rests in words.HEADS_OF_NAMES.values() for rest in rests if len(rest) == 1})
    if second not in words.HEADS_OF_NAMES.keys() | words.NAME_ENDS | words.DOES | _DOES_LAST and second != "tâm"
}
Told = Literal["inside", "several", "ended"]


class _Head(NamedTuple):
    """A word whose neighbours must be asked, in lower case: most begin heads of names ("Sở", "Câu lạc bộ")."""

    word: str
    whole: bool  # a head by itself
    seconds: frozenset[str]  # these behind it make a head: "Công an"
    longer: tuple[list[str], ...]  # and so do these
    not_before: frozenset[str]  # with these it makes another word, which is no head: "giải quyết"
    not_after: frozenset[str]  # "thị trường"
    done_after: frozenset[str]  # as printed: with these it is what somebody does: "kiểm tra"


def _heads() -> dict[str, _Head]:
    """Every word whose neighbours must be asked -> what it makes with them."""
    low_words = [*words.HEADS_OF_NAMES, *sorted(_DOES_LAST), "và"]
    before, behind, done = ({low: set[str]() for low in low_words} for _ in range(3))
    for first, second in map(str.split, words.NO_HEADS):
        if first in behind:
            behind[first].add(second)
        if second in before:
            before[second].add(first)
    for first, last in map(str.split, words.DOES_PAIRS):
        done[last].add(first)
    heads = {}
    for low in low_words:
        rests = words.HEADS_OF_NAMES.get(low, ())
        seconds = frozenset(rest[0] for rest in rests if len(rest) == 1)
        longer = tuple(rest for rest in rests if len(rest) > 1)
        others = frozenset(behind[low]), frozenset(before[low]), frozenset(done[low])
        heads[low] = _Head(low, [] in rests, seconds, longer, *others)
    return heads


_HEADS = _heads()


def inside_name(printed: list[str], low: list[str], after_province: bool) -> bool:
    """Whether the words before (NFC), as printed and in lower case, belong to the name of a body."""
    if told_alone[printed[0]] == "unread":  # '("Bệnh viện Hà Nội': of two signs one is left
        printed = [_NOTHING, *printed[1:]]
    told, at = told_before(printed, len(printed) - 1)
    if told == "inside" or told == "several":
        return told == "inside"
    # A capitalised word before that is no head: a club's or a firm's name ("Becamex Bình Dương").
    if after_province or len(low) < 2 or not printed[-1][0].isupper() or low[-1] in words.FIRST_WORDS:
        return False
    if not words.HOLDS_PLACES.isdisjoint(low[at + 1 :]):
        return False
    return _DIGIT.search(printed[-1]) is None and words.PRODUCE.isdisjoint(low)


def told_before(near: list[str], last: int) -> tuple[Told | Literal["unread"] | None, int]:
    """What the words as printed tell of a name behind them, from word `last` back, and which word tells it.

    It looks no further back than it must. unread: a word that is not in NFC, or holds signs. None, -1: nothing.
    """
    for i in range(last, -1, -1):
        told = told_alone[near[i]]
        if told is None:
            continue
        if told == "second":
            if i and near[i - 1] in _FIRST_OF[near[i]]:
                return "inside", i
        elif isinstance(told, _Head):
            told_beside = _told_beside(near, i, told)
            if told_beside:
                return told_beside, i
        else:
            return told, i
    return None, -1


@Kept
def told_alone(word: str) -> Literal["ended", "inside", "second", "unread"] | _Head | None:
    """What a word as printed tells, whatever stands beside it; None: nothing, as most words.

    second: inside if it follows its first syllable. unread: not in NFC, or with signs before it or in it.
    """
    if word in _ALONE:
        return "inside" if _ALONE[word] else "ended"
    if word in _FIRST_OF:
        return "second"
    if word.isalnum():
        low = word.lower()
        if low in words.NAME_ENDS or word in words.DOES:
            return "ended"
        return _HEADS[low] if low in words.HEADS_OF_NAMES or word in _DOES_LAST or low == "và" else None
    if word[-1] in words.ENDS:
        return "ended"
    if word[0] in words.ENDS or "_" in word or word != nfc(word):
        return "unread"
    return "ended" if ends_phrase(word) else None  # "KH&CN"


def ends_phrase(word: str) -> bool:
    """Whether a word (NFC) that is not letters alone ends with a sign after which another phrase begins."""
    return word[-1] in words.ENDS or (
        word[-1] == "." and len(word) > _INITIAL and word.lower() not in words.ABBREVIATED_PLACES
    )


def _told_beside(near: list[str], i: int, head: _Head) -> Told | Literal["unread"] | None:
    """What word i tells with its neighbours: the head of a body's name, or of several, or the name has ended."""
    low, whole, seconds, longer, not_before, not_after, done_after = head
    before = near[i - 1] if i else ""
    if before and told_alone[before] == "unread":
        return "unread"
    if before in done_after and near[i] == low:
        return "ended"
    after = near[i + 1].lower() if i + 1 < len(near) else ""
    if low == "và":
        return "ended" if after in _NEXT_PLACE else None
    if not (whole or after in seconds or (longer and _follow(near, i + 1, longer))):
        return None
    before = before.lower()
    if after in not_before or before in not_after or (low == "ca" and near[i] != "CA"):  # "3 ca và Hà Nội 1 ca": cases
        return None
    # "các khách sạn Hà Nội", "trung tâm thành phố Hà Nội"
    several = before in words.SEVERAL and near[i].islower()
    return "several" if several or (low == "trung" and list(map(str.lower, near[i:])) in _CENTRES) else "inside"


def _follow(near: list[str], at: int, rests: tuple[list[str], ...]) -> bool:
    """Whether the words from `at` on begin with one of `rests`."""
    return any(list(map(str.lower, near[at : at + len(rest)])) == rest for rest in rests)
