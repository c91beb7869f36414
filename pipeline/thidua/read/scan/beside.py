"""What stands right beside a "cụm", "khối" or "đua" in raw bytes: whether it may make a trigger of it.

A look at six bytes, which may say yes too often, never no to a trigger. What stands there in ordinary texts ("khối
lượng", "cuộc đua", "trong khối") makes none; what cannot be told so ("cụm" beside a tag, an escape, two blanks) may.
The expressions mean the same to `re` and to hyperscan; nobody asks where their matches end.
"""

import re

from thidua.read.scan.words import Found

# Beginnings of what may follow a "cụm" or "khối": trưởng, phó, thi đua, tđ, số 5, 12, VII; or another blank.
FOLLOWS = (
    rb"(?: (?:th(?:i|[^a-z ])|tr(?:u[^a-z ]|[\xc6\\&])|t(?:\xc3[\x90\xb0]|[\xc4\\&])|p(?:ho|h)[^a-z ]|so?[^a-z ]"
    rb"|[0-9]{1,2}(?:[^0-9]|$)|[ivx]{1,5}(?:[^a-z]|$)"
    rb"|[\s\xa0<&\\]|\xc2[\xa0\xad]|\xe2[\x80\x81]|\xe3\x80|\xef\xbb)"
    rb"|[\t-\r\xa0\xc2\xe2\xe3\xef\\&<])"
)
BEFORE = 6  # bytes looked at before a "cụm" or "khối"
# Ends of what may precede one, with their lengths: trưởng, phó and a blank; or what may be another blank before it.
_ROLE_ENDS = (
    (rb"[\x89\x9b\x9e\x9f;9bef]ng", 3),
    (rb"(?:\xc3[\xb3\x93]|\xcc\x81)", 2),
    (rb"[0-9a-f]{3}", 3),
    (rb"[\s;>\xa0\xad]", 1),
    (rb"[\xe2\xe3\xef]..", 3),
    (rb"\\[ntrf]", 2),
)
_BLANKS = ((rb"[\s;>]", 1), (rb"\\[ntrf]", 2))
_PRECEDING = (
    *((role + blank, size + width) for role, size in _ROLE_ENDS for blank, width in _BLANKS),
    (rb"[^\x20-\x3a\x3c\x3d\x3f-\x7e\t-\r]", 1),
    (rb"[0-9a-f]{4}", 4),
)
PRECEDES = b"(?:" + b"|".join(end for end, _ in _PRECEDING) + b")"

_MAY_FOLLOW = re.compile(FOLLOWS, re.IGNORECASE | re.DOTALL)
_MAY_PRECEDE = re.compile(
    b"|".join(b"." * (BEFORE - size) + end for end, size in _PRECEDING), re.IGNORECASE | re.DOTALL
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


def may_be_hit(record: bytes, found: Found) -> bool:
    """Whether the words of one record may make it pass `has_trigger`."""
    return any(may_be_cluster(record, end) for end in found.groups) or any(may_vie(record, e) for e in found.vying)


def may_be_cluster(block: bytes, end: int) -> bool:
    """Whether the "cụm" or "khối" that ends at `end` may be one of emulation, by what stands beside it."""
    return _MAY_FOLLOW.match(block, end) is not None or _may_follow_role(block, end)


def _may_follow_role(block: bytes, end: int) -> bool:
    for length in (5, 6):  # "cụm", "khối"
        if block[end - length : end] in _SIMPLE_GROUPS:
            start = end - length
            return start < BEFORE or _MAY_PRECEDE.match(block, start - BEFORE) is not None
    return True


def may_vie(block: bytes, end: int) -> bool:
    """Whether the "đua" that ends there may be one of "thi đua"."""
    start = _race(block, end)
    return block[start:end] not in _SIMPLE_RACES or start < 6 or _MAY_VIE.match(block, start - 3) is not None


def may_vie_alone(block: bytes, end: int) -> bool:
    """Whether such a "thi đua" may be a trigger in a record without "cụm" and "khối"."""
    start = _race(block, end)
    return block[start:end] not in _SIMPLE_RACES or start < 6 or _MAY_VIE_ALONE.match(block, start - 6) is not None


def _race(block: bytes, end: int) -> int:
    """Where the "đua" or "dua" that ends there begins, if it is spelled in the simplest way."""
    return end - (4 if block[end - 4 : end] in _SIMPLE_RACES else 3)
