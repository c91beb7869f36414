"""The words without which no article is on a cluster, found in raw bytes: nearly every record ends here.

hyperscan looks for all of them at once, 3 to 4 GB/s a core; where it does not run each is searched for alone.
Both find the same, in one record or in a block of many.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from html.entities import codepoint2name
from typing import TYPE_CHECKING, Any

from thidua.read.extras import MissingExtraError, with_hyperscan
from thidua.read.scan.spellings import letter, old_spellings, spellings
from thidua.scanner import Scan, ends_of, scanner

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Found:
    """Where in the bytes, in ascending order, end: every "cụm" or "khối", every "đua" (or "dua"), and every such word
    as the encodings from before Unicode spell it."""

    groups: tuple[int, ...]
    vying: tuple[int, ...]
    old: tuple[int, ...]


NOTHING = Found((), (), ())
_CUM, _KHOI = b"c" + letter("ụ").encode() + b"m", b"kh" + letter("ố").encode() + b"i"
_VYING = b"dua|" + letter("đ").encode() + b"ua"
# As UTF-8, in regex syntax.
GROUPS = tuple(
    (before + one + after).encode()
    for before, char, after in (("c", "ụ", "m"), ("kh", "ố", "i"))
    for one in sorted(spellings(char))
)
VYING = (*((one + "ua").encode() for one in sorted(spellings("đ"))), b"dua")
GROUP = b"(?:" + _CUM + b"|" + _KHOI + b")"
OLD = old_spellings("cụm", "khối", "thi đua")  # as bytes


def find_words(raw: bytes) -> Found:
    """Where the words stand in `raw`."""
    return _engine()(raw)


@lru_cache(maxsize=1)
def _engine() -> Callable[[bytes], Found]:
    try:
        return by_hyperscan()
    except MissingExtraError:
        return by_search


def _endings(char: str, rest: str) -> tuple[tuple[bytes, ...], tuple[bytes, ...], tuple[bytes, ...]]:
    """What every spelling of `char` + `rest` ends with: as UTF-8, in JSON escapes, in HTML entities."""
    last = sorted({spelling[-1] for spelling in spellings(char)})
    named = [f"{codepoint2name[ord(c)].lower()};{rest}" for c in last if ord(c) in codepoint2name]
    entities = named + [f"{number};{rest}" for c in last for number in (ord(c), f"x{ord(c):x}")]
    return (
        tuple((c + rest).encode().lower() for c in last),
        tuple(f"u{ord(c):04x}{rest}".encode() for c in last),
        tuple(entity.encode() for entity in entities),
    )


_ENDINGS = {word: _endings(word[0], word[1:]) for word in ("ụm", "ối", "đua")}
_ESCAPED = tuple(ending for _, escaped, _ in _ENDINGS.values() for ending in escaped)
_ENDS_WITH = {
    "ụm": re.compile(_CUM + rb"\Z"),
    "ối": re.compile(_KHOI + rb"\Z"),
    "đua": re.compile(b"(?:" + _VYING + rb")\Z"),
}
_WORD_BYTES = 64  # at most, of a word in any spelling


# --- hyperscan

_KINDS = 4  # of its expressions
_GROUPS, _VIES, _IN_OLD, _IN_ESCAPES = range(_KINDS)  # their ids


def by_hyperscan() -> Callable[[bytes], Found]:
    """The engine that is hyperscan.

    Two databases, since literals are found faster than alternatives: one knows the words as UTF-8 alone and what JSON
    escapes of them end with, the other every spelling. The second looks at what the first cannot tell.

    Raises:
        MissingExtraError: it is not installed, or not made for this processor.
    """
    plain, full = with_hyperscan(_scanners)

    def find(raw: bytes) -> Found:
        ends = ends_of(full if b"&" in raw else plain, raw, _KINDS)
        if ends[_IN_ESCAPES]:
            ends = ends_of(full, raw, _KINDS)
        groups, vying, old, _ = ends
        return Found(tuple(groups), tuple(vying), tuple(old)) if groups or vying or old else NOTHING

    return find


def _scanners(hyperscan: Any) -> tuple[Scan, Scan]:  # noqa: ANN401
    """The words as UTF-8, with the ends of JSON escapes; the words in every spelling."""
    words = [*((one, _GROUPS) for one in GROUPS), *((one, _VIES) for one in VYING)]
    old = [(re.escape(one), _IN_OLD) for one in OLD]
    plain = [*words, *old, *((re.escape(one), _IN_ESCAPES) for one in _ESCAPED)]
    full = [(GROUP, _GROUPS), (_VYING, _VIES), *old]
    return caseless(hyperscan, plain, _IN_ESCAPES), caseless(hyperscan, full, _IN_ESCAPES)


def caseless(hyperscan: Any, expressions: Iterable[tuple[bytes, int]], once: int) -> Scan:  # noqa: ANN401
    """A scanner of (expression, id), whatever the case of ASCII letters; of the id `once` only whether it is there."""
    flags = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_DOTALL
    whether = flags | hyperscan.HS_FLAG_SINGLEMATCH
    return scanner(hyperscan, [(one, number, whether if number == once else flags) for one, number in expressions])


# --- Python


@lru_cache(maxsize=4)
def _before(word: str) -> "NDArray[np.bool_]":
    """Of every two bytes whether they may stand before what follows a word's first letter, in any spelling."""
    import numpy as np

    rest = word[1:].encode()
    endings = [*(ending for some in _ENDINGS[word] for ending in some), *(old for old in OLD if old.endswith(rest))]
    pairs = {ending.removesuffix(rest)[-2:] for ending in endings}
    may = np.zeros(1 << 16, dtype=np.bool_)
    may[[pair[0] << 8 | pair[1] for pair in pairs]] = True
    if word == "đua":
        may[ord("d") :: 1 << 8] = True  # "dua", whatever stands before it
    return may


def by_search(raw: bytes) -> Found:
    """The engine that is Python: numpy finds where a word may end, patterns tell whether it does."""
    import numpy as np

    low = raw.lower()  # ASCII only: what is not ASCII has both its cases in the patterns
    seen = np.frombuffer(b"\0\0" + low, dtype=np.uint8)
    groups, vying, old = set[int](), set[int](), set[int]()
    for word, found in (("ụm", groups), ("ối", groups), ("đua", vying)):
        at = np.flatnonzero(seen[2:] == ord(word[1]))
        pairs = seen[at].astype(np.uint16) << 8 | seen[at + 1]
        for end in (at[_before(word)[pairs]] + len(word) - 1).tolist():
            if _ENDS_WITH[word].search(low, max(end - _WORD_BYTES, 0), end):
                found.add(end)
            elif low.endswith(OLD, 0, end):
                old.add(end)
    return Found(*(tuple(sorted(some)) for some in (groups, vying, old))) if groups or vying or old else NOTHING
