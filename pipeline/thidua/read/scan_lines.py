"""The trigger scan over a block of many lines at once, each a record: which of them are worth a look of their own.

An ordinary line is passed over without being touched, and one with a "cụm", a "khối" or a "đua" after a look at the few
bytes around the word: what stands there in ordinary texts ("khối lượng", "cuộc đua", "trong khối") makes no trigger.
Whatever cannot be told so ("cụm" beside a tag, an escape, two blanks) is left to `has_trigger`, as is all the rest.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from thidua.read.scan_words import Found, find_words

# Beginnings of what may follow a "cụm" or "khối": trưởng, phó, thi đua, tđ, số 5, 12, VII; or another blank.
_MAY_FOLLOW = re.compile(
    rb" (?:th(?:i|[^a-z ])|tr(?:u[^a-z ]|[\xc6\\&])|t(?:\xc3[\x90\xb0]|[\xc4\\&])|p(?:ho|h)[^a-z ]|so?[^a-z ]"
    rb"|[0-9]{1,2}(?![0-9])|[ivx]{1,5}(?![a-z])"
    rb"|[\s\xa0<&\\]|\xc2[\xa0\xad]|\xe2[\x80\x81]|\xe3\x80|\xef\xbb)"
    rb"|[\t-\r\xa0\xc2\xe2\xe3\xef\\&<]",
    re.IGNORECASE,
)
_BEFORE = 6  # bytes looked at before a "cụm" or "khối"


def _ending_in(*ends: tuple[bytes, int]) -> re.Pattern[bytes]:
    """Any of `ends`, each with its length in bytes, at the end of _BEFORE bytes."""
    return re.compile(b"|".join(b"." * (_BEFORE - size) + end for end, size in ends), re.IGNORECASE | re.DOTALL)


# Ends of what may precede one: trưởng, phó and a blank; or what may be another blank before that one.
_ROLE_ENDS = (
    (rb"[\x89\x9b\x9e\x9f;9bef]ng", 3),
    (rb"(?:\xc3[\xb3\x93]|\xcc\x81)", 2),
    (rb"[0-9a-f]{3}", 3),
    (rb"[\s;>\xa0\xad]", 1),
    (rb"[\xe2\xe3\xef]..", 3),
    (rb"\\[ntrf]", 2),
)
_BLANKS = ((rb"[\s;>]", 1), (rb"\\[ntrf]", 2))
_MAY_PRECEDE = _ending_in(
    *((role + blank, size + width) for role, size in _ROLE_ENDS for blank, width in _BLANKS),
    (rb"[^\x20-\x3a\x3c\x3d\x3f-\x7e\t-\r]", 1),
    (rb"[0-9a-f]{4}", 4),
)
_SIMPLE_GROUPS = frozenset(word.encode() for word in ("cụm", "Cụm", "CỤM", "khối", "Khối", "KHỐI"))
_SIMPLE_RACES = frozenset(word.encode() for word in ("đua", "Đua", "ĐUA", "dua", "Dua", "DUA"))
# Ends of what precedes "đua" in one: thi, khi. Or another blank.
_MAY_VIE = re.compile(
    rb"hi |.[^\x21-\x3a\x3c\x3d\x3f-\x7e] |\\[ntrf] |[0-9a-f]{2} "
    rb"|..[^\x20-\x3a\x3c\x3d\x3f-\x7e]|.\\[ntrf]|[0-9a-f]{3}",
    re.IGNORECASE | re.DOTALL,
)
# The same where the line has no "cụm" and no "khối": giao ước, khu vực, cum, khoi before "thi đua". Or another blank.
_MAY_VIE_ALONE = re.compile(rb"[cmi] thi |.(?! thi ).....", re.IGNORECASE | re.DOTALL)


def lines_to_look_at(block: bytes) -> list[tuple[int, int]]:
    """Start and end (without "\\n") of every line of `block` that may pass `has_trigger` or, in an encoding from before
    Unicode, may do so once it is decoded; of others hardly any. In the order of the block."""
    found = find_words(block)
    lines: list[tuple[int, int]] = []
    done = 0
    for end in sorted(_suspects(block, found)):
        if end <= done:
            continue
        start = block.rfind(b"\n", 0, end) + 1
        done = block.find(b"\n", end)
        if done < 0:
            done = len(block)
        lines.append((start, done))
    return lines


def _suspects(block: bytes, found: Found) -> Iterator[int]:
    """Ends of the words that an ordinary text does not explain."""
    yield from found.old
    yield from (end for end in found.groups if _may_be_cluster(block, end))
    yield from (end for end in found.vying if _may_vie(block, end) and _may_vie_here(block, end, found))


def may_be_hit(record: bytes, found: Found) -> bool:
    """Whether the words of one record may make it pass `has_trigger`: a look at the few bytes around each."""
    return any(_may_be_cluster(record, end) for end in found.groups) or any(_may_vie(record, e) for e in found.vying)


def _may_be_cluster(block: bytes, end: int) -> bool:
    return _MAY_FOLLOW.match(block, end) is not None or _may_follow_role(block, end)


def _may_follow_role(block: bytes, end: int) -> bool:
    for length in (5, 6):  # "cụm", "khối"
        if block[end - length : end] in _SIMPLE_GROUPS:
            start = end - length
            return start < _BEFORE or _MAY_PRECEDE.match(block, start - _BEFORE) is not None
    return True


def _may_vie(block: bytes, end: int) -> bool:
    """Whether the "đua" that ends there may be one of "thi đua"."""
    start = _race(block, end)
    return block[start:end] not in _SIMPLE_RACES or start < 6 or _MAY_VIE.match(block, start - 3) is not None


def _may_vie_here(block: bytes, end: int, found: Found) -> bool:
    """Whether such a "thi đua" may matter on its line: beside a "cụm" or "khối", or by what it follows."""
    start = _race(block, end)
    line = block.rfind(b"\n", 0, end)
    after = bisect_left(found.groups, line)
    if after < len(found.groups) and (found.groups[after] < end or block.find(b"\n", end, found.groups[after]) < 0):
        return True
    return block[start:end] not in _SIMPLE_RACES or start < 6 or _MAY_VIE_ALONE.match(block, start - 6) is not None


def _race(block: bytes, end: int) -> int:
    """Where the "đua" or "dua" that ends there begins, if it is spelled in the simplest way."""
    return end - (4 if block[end - 4 : end] in _SIMPLE_RACES else 3)
