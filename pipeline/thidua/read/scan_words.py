"""The words without which no article is on a cluster, found in raw bytes: nearly every record ends here.

hyperscan (the extra "fast") looks for all of them at once, about 1 GB/s a core; without it each is searched for alone.
Both find the same.
"""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from html.entities import codepoint2name

from thidua.read.extras import MissingExtraError, needed
from thidua.read.spellings import letter, spellings


@dataclass(frozen=True, slots=True)
class Found:
    """Where a "cụm" or "khối" ends in the bytes, and whether there is a "đua" (or "dua")."""

    groups: tuple[int, ...]
    vying: bool


NOTHING = Found((), vying=False)
_CUM, _KHOI = b"c" + letter("ụ").encode() + b"m", b"kh" + letter("ố").encode() + b"i"
_VYING = b"dua|" + letter("đ").encode() + b"ua"
GROUP = b"(?:" + _CUM + b"|" + _KHOI + b")"


def find_words(raw: bytes) -> Found:
    """Where the words stand in `raw`."""
    return _engine()(raw)


@lru_cache(maxsize=1)
def _engine() -> Callable[[bytes], Found]:
    try:
        return by_hyperscan()
    except MissingExtraError:
        return by_search


def by_hyperscan() -> Callable[[bytes], Found]:
    """The engine that is hyperscan.

    Raises:
        MissingExtraError: it is not installed.
    """
    hyperscan = needed("hyperscan", "fast")
    database = hyperscan.Database()
    flags = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_DOTALL
    database.compile(
        expressions=[GROUP, _VYING], ids=[0, 1], elements=2, flags=[flags, flags | hyperscan.HS_FLAG_SINGLEMATCH]
    )

    own = threading.local()  # a scan's working memory serves one thread at a time; the database serves all

    def find(raw: bytes) -> Found:
        if not hasattr(own, "scratch"):
            own.scratch = hyperscan.Scratch(database)
        groups: list[int] = []
        vying: list[int] = []

        def seen(number: int, _: int, end: int, *__: object) -> None:
            (vying if number else groups).append(end)

        database.scan(raw, match_event_handler=seen, scratch=own.scratch)
        return Found(tuple(groups), bool(vying)) if groups or vying else NOTHING

    return find


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
_PATTERNS = {"ụm": re.compile(_CUM), "ối": re.compile(_KHOI)}


def by_search(raw: bytes) -> Found:
    """The engine that is Python: a search for each ending, at the speed of a search for bytes, then for the words."""
    low = raw.lower()  # ASCII only: what is not ASCII has both its cases in the patterns
    escaped, entities = b"\\u" in low, b"&" in low

    def ends(word: str) -> bool:
        plain, json, html = _ENDINGS[word]
        return (
            any(ending in low for ending in plain)
            or (escaped and any(ending in low for ending in json))
            or (entities and any(ending in low for ending in html))
        )

    groups = [match.end() for word, pattern in _PATTERNS.items() if ends(word) for match in pattern.finditer(low)]
    vying = b"dua" in low or ends("đua")
    return Found(tuple(sorted(groups)), vying) if groups or vying else NOTHING
