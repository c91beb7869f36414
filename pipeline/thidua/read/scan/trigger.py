"""The trigger scan: may this record be about an emulation cluster? Answered on raw bytes, before anything is parsed.

It may say yes too often (precision is for the later stages), never no to an article that matters. Caseless; NFC, NFD
and half-composed spellings; any white space; JSON escapes (\\u1ee5) and HTML entities (&#7909;, &ocirc;).
A record passes with

- "thi đua" and, anywhere, a "cụm", a "khối" or a "khu vực thi đua" ("khối lượng", "cụm dân cư" and their like apart);
- a role: "cụm trưởng", "phó khối", …; "giao ước thi đua"; "giao ước" and a number: "cụm số 5", "cụm V", "khối 9";
- the words without marks, as file names have them: "KHOI THI DUA", "cum thi dua".

A number alone is nothing: "học sinh khối 9" stands in every paper. What passes is taken apart, and its text looked at
again (`text`).

`words` finds the single words, at the speed of its engine; here is what stands around them.
"""

import re

from thidua.read.scan.beside import may_be_hit
from thidua.read.scan.spellings import SPACE, WORD_ENDS, any_of, words
from thidua.read.scan.words import GROUP, find_words

# "khi đua" is a misprint seen in headlines; "thi dua" stands in captions typed without marks.
_EMULATION = re.compile(SPACE + b"+" + any_of("đua", "dua"))  # after "thi" or "khi"
_KHI_DUA = re.compile(SPACE + b"+" + any_of("đua"))
# What other things are called "cụm" and "khối": alone they make no cluster article.
_OTHER_CUM = re.compile(SPACE + b"+" + any_of("công nghiệp", "dân cư", "di tích"))
_OTHER_KHOI = re.compile(SPACE + b"+" + any_of("lượng", "đại đoàn kết", "đoàn kết", "tài sản", "bê tông"))
_VIRUS = any_of("vi khuẩn", "vi rút", "vi mạch", "vi sinh")  # no "cụm VI"
_NUMBER = (
    rb"(?!" + _VIRUS + rb")(?:" + words("số") + SPACE + rb"*)?(?:[0-9]{1,2}(?![0-9])|[ivx]{1,5}" + WORD_ENDS + rb")"
)
_AFTER_GROUP = re.compile(SPACE + rb"+" + any_of("trưởng", "phó", "thi đua", "tđ"))
_NUMBER_AFTER = re.compile(SPACE + rb"+" + _NUMBER)
_PLEDGE = re.compile(any_of("giao ước"))
_BEFORE_GROUP = re.compile(any_of("trưởng", "phó") + SPACE + rb"+" + GROUP + rb"\Z")
_WITH_EMULATION = re.compile(
    any_of("giao ước thi đua", "khu vực thi đua", "cum thi dua", "khoi thi dua", "cum thi đua", "khôi thi đua")
)
_GROUP_ENDS = re.compile(GROUP + rb"\Z")
_GROUP_BYTES = 64  # at most, in any spelling
_BEFORE_BYTES = 2048  # looked at before a "cụm" or "khối": a word and, in HTML, the tags between


def has_trigger(raw: bytes) -> bool:
    """Whether a record's raw bytes (UTF-8; plain, JSON or HTML) hold what every relevant article holds."""
    found = find_words(raw)
    if not may_be_hit(raw, found):  # as nearly always
        return False
    low = raw.lower()  # ASCII only: what is not ASCII has both its cases in the patterns
    if any(_AFTER_GROUP.match(low, end) or _follows_role(low, end) for end in found.groups):
        return True
    if any(_NUMBER_AFTER.match(low, end) for end in found.groups) and _PLEDGE.search(low):
        return True
    if not found.vying or not _has_emulation(low):
        return False
    return not all(_is_other(low, end) for end in found.groups) or _WITH_EMULATION.search(low) is not None


def _is_other(low: bytes, end: int) -> bool:
    """Whether the "cụm" or "khối" that ends at `end` is called so for another thing."""
    return (_OTHER_CUM if low[end - 1 : end] == b"m" else _OTHER_KHOI).match(low, end) is not None


def _follows_role(low: bytes, end: int) -> bool:
    """Whether the "cụm" or "khối" that ends at `end` follows "trưởng" or "phó"."""
    group = _GROUP_ENDS.search(low, max(end - _GROUP_BYTES, 0), end)
    before = low[max(group.start() - 8, 0) : group.start()].rstrip() if group else b""
    if before[-1:].isalnum() and not before.endswith(b"ng") and b"\\" not in before:  # another word, as nearly always
        return False
    return _BEFORE_GROUP.search(low, max(end - _BEFORE_BYTES, 0), end) is not None


def _has_emulation(low: bytes) -> bool:
    at = low.find(b"hi")
    while at >= 0:
        first = low[at - 1 : at]
        if (first == b"t" and _EMULATION.match(low, at + 2)) or (first == b"k" and _KHI_DUA.match(low, at + 2)):
            return True
        at = low.find(b"hi", at + 2)
    return False
