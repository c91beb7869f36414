"""Answers that are asked for at every name."""

from collections.abc import Callable
from typing import TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_ROOM = 16384


class Kept(dict[_Key, _Value]):
    """A function of one argument as a dictionary of its answers: asked once, and kept while there is room.

    `lru_cache` notes at every look-up which answer was asked for last: it takes 0.07 µs where this takes 0.045.
    """

    __slots__ = ("ask",)

    def __init__(self, ask: Callable[[_Key], _Value]) -> None:
        """`ask`: gives the same answer whenever it is asked."""
        super().__init__()
        self.ask = ask

    def __missing__(self, key: _Key) -> _Value:
        answer = self.ask(key)
        if len(self) < _ROOM:
            self[key] = answer
        return answer
