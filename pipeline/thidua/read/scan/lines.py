"""The trigger scan over a block of many lines at once, each a record: which of them are worth a look of their own.

An ordinary line is passed over without being touched, and so is one whose "cụm", "khối" or "đua" an ordinary text
explains (`beside`). hyperscan looks at a word and at what stands beside it in one pass; without it the words are
found, and each is looked at.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from html.entities import codepoint2name

from thidua.read.extras import MissingExtraError, with_hyperscan
from thidua.read.scan.beside import BEFORE, FOLLOWS, PRECEDES, may_be_cluster, may_vie, may_vie_alone
from thidua.read.scan.spellings import spellings
from thidua.read.scan.words import GROUPS, OLD, VYING, caseless, find_words
from thidua.scanner import ends_of

Suspects = Callable[[bytes], Iterator[int]]
_KINDS = 5  # of hyperscan's expressions
_GROUP, _VIES, _OLD, _ESCAPED, _WORD = range(_KINDS)  # their ids; _WORD: a group whatever is beside it


def lines_to_look_at(block: bytes) -> list[tuple[int, int]]:
    """Start and end (without "\\n") of every line of `block` that may pass `has_trigger` or, in an encoding from before
    Unicode, may do so once it is decoded; of others hardly any. In the order of the block."""
    lines: list[tuple[int, int]] = []
    done = -1
    for at in sorted(_engine()(block)):
        if at <= done:
            continue
        start, done = _line(block, at)
        lines.append((start, done))
    return lines


def _line(block: bytes, at: int) -> tuple[int, int]:
    """Where the line of the byte at `at` (its "\\n" is of it) begins and ends."""
    end = block.find(b"\n", at)
    return block.rfind(b"\n", 0, at) + 1, end if end >= 0 else len(block)


@lru_cache(maxsize=1)
def _engine() -> Suspects:
    try:
        return by_hyperscan()
    except MissingExtraError:
        return by_words


def by_words(block: bytes) -> Iterator[int]:
    """Places in the lines of words that an ordinary text does not explain; each word is found, then looked at."""
    found = find_words(block)
    yield from (end - 1 for end in found.old)
    yield from (end - 1 for end in found.groups if may_be_cluster(block, end))
    yield from (end - 1 for end in found.vying if _may_vie(block, end, found.groups))


def _may_vie(block: bytes, end: int, groups: Sequence[int]) -> bool:
    """Whether the "đua" that ends there may matter on its line: beside a "cụm" or "khối" (of which `groups` are the
    ends, in ascending order), or by what it follows."""
    if not may_vie(block, end):
        return False
    if may_vie_alone(block, end):
        return True
    start, stop = _line(block, end - 1)
    first = bisect_left(groups, start)
    return first < len(groups) and groups[first] <= stop


def by_hyperscan() -> Suspects:
    """`by_words` in one pass of hyperscan.

    It knows the words as UTF-8 and in the encodings from before Unicode. A block that holds what the letters' escapes
    or entities begin with is left to `by_words`.

    Raises:
        MissingExtraError: it is not installed, or not made for this processor.
    """
    look = with_hyperscan(lambda hyperscan: caseless(hyperscan, _expressions(), _ESCAPED))

    def suspects(block: bytes) -> Iterator[int]:
        groups, vying, old, escaped, words = ends_of(look, block, _KINDS)
        if escaped:
            yield from by_words(block)
            return
        yield from (end - 1 for end in old)
        yield from (end - 1 for end in groups)  # a "\n" that follows the word belongs to its line
        yield from (end - 1 for end in vying if _may_vie(block, end, words))

    return suspects


def _expressions() -> Iterator[tuple[bytes, int]]:
    groups = b"(?:" + b"|".join(GROUPS) + b")"
    yield groups + FOLLOWS, _GROUP
    yield PRECEDES + groups, _GROUP
    yield rb"^.{0,%d}" % (BEFORE - 1) + groups, _GROUP
    yield from ((word, _WORD) for word in GROUPS)
    yield from ((word, _VIES) for word in VYING)
    yield from ((re.escape(word), _OLD) for word in OLD)
    yield rb"\\u[01]", _ESCAPED
    yield b"&#", _ESCAPED
    named = {codepoint2name.get(ord(char), "") for letter in "ụốđ" for form in spellings(letter) for char in form}
    yield from ((f"&{name};".encode(), _ESCAPED) for name in sorted(named - {""}))
