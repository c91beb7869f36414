"""hyperscan, for whichever stage looks for many expressions in bytes at once: one database, any number of threads."""

import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol


class Scan(Protocol):
    """A database to look through bytes with."""

    def __call__(self, raw: bytes, seen: Callable[..., object], context: object = None) -> None:
        """Call `seen` with (id, start, end, flags, context) at every match, in order of its end."""


def scanner(hyperscan: Any, expressions: Sequence[tuple[bytes, int, int]]) -> Scan:  # noqa: ANN401
    """A scanner of expressions, given as (expression, id, flags).

    Args:
        hyperscan: the module, which not everybody has.

    Raises:
        hyperscan.HyperscanError: it is not made for this processor, or an expression is none of its own.
    """
    database = hyperscan.Database()
    sources, ids, flags = (list(column) for column in zip(*expressions))
    database.compile(expressions=sources, ids=ids, elements=len(sources), flags=flags)
    own = threading.local()  # a scan's working memory serves one thread at a time; the database serves all

    def scan(raw: bytes, seen: Callable[..., object], context: object = None) -> None:
        try:
            scratch = own.scratch
        except AttributeError:
            scratch = own.scratch = hyperscan.Scratch(database)
        database.scan(
            raw, seen, 0, context, scratch
        )  # flags and context by place: by name they take 0.3 µs to sort out

    return scan


def ends_of(scan: Scan, raw: bytes, kinds: int) -> list[list[int]]:
    """Where in the bytes the matches of each id below `kinds` end."""
    ends: list[list[int]] = [[] for _ in range(kinds)]

    def seen(number: int, _: int, end: int, *__: object) -> None:
        ends[number].append(end)

    scan(raw, seen)
    return ends
