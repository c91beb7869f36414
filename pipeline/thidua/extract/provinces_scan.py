"""Where a form of a province's name stands in a text: one pass of hyperscan over its bytes, or of `re` over the text.

Both find the same matches of `provinces_forms.anchor`. hyperscan passes over a text without names twice as fast; its
database takes 0.3 s to make, so it serves those who read many texts (`find_provinces`), not a run, which reads few.
"""

import re
import threading
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any

from thidua.extract.provinces_forms import anchor, expressions

Starts = Callable[[bytes], list[int]]  # where in UTF-8 a form may begin, in ascending order

_SPACES = "".join(re.escape(chr(code)) for code in range(0x3001) if chr(code).isspace())  # what `re` takes for \s


def matches(text: str) -> Iterator[re.Match[str]]:
    """Every form in `text`, in text order; they do not overlap."""
    starts = _by_hyperscan()
    return anchor().finditer(text) if starts is None else _matches_at(text, starts)


def _matches_at(text: str, starts: Starts) -> Iterator[re.Match[str]]:
    raw = text.encode("utf-8", "replace")  # a lone surrogate is one sign in both
    match_at = anchor().match
    done = byte = at = 0
    for start in starts(raw):
        at += len(raw[byte:start].decode())
        byte = start
        if at >= done and (match := match_at(text, at)):
            yield match
            done = match.end()


@lru_cache(maxsize=1)
def _by_hyperscan() -> Starts | None:
    """None where hyperscan is not installed, or not made for this processor."""
    try:
        hyperscan = import_module("hyperscan")
    except ImportError:
        return None
    try:
        database = _database(hyperscan)
    except hyperscan.HyperscanError:
        return None
    own = threading.local()  # a scan's working memory serves one thread at a time; the database serves all

    def starts(raw: bytes) -> list[int]:
        if not hasattr(own, "scratch"):
            own.scratch = hyperscan.Scratch(database)
        found: list[int] = []

        def seen(_: int, start: int, *__: object) -> None:
            found.append(start)

        database.scan(raw, match_event_handler=seen, scratch=own.scratch)
        return sorted(set(found)) if len(found) > 1 else found

    return starts


def _database(hyperscan: Any) -> Any:  # noqa: ANN401
    """All forms, without what may not stand beside them: `anchor` looks at that."""
    forms = [form.replace(r"\s", _SPACES).encode() for form in expressions()]
    database = hyperscan.Database()
    flags = hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_SOM_LEFTMOST
    numbers = list(range(len(forms)))  # of forms with one number and one end only the first is told
    database.compile(expressions=forms, ids=numbers, elements=len(forms), flags=[flags] * len(forms))
    return database
