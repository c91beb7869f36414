"""Offsets into a text as given, from offsets into its NFC: the public functions never rewrite what they are given."""

import dataclasses
import unicodedata
from collections.abc import Sequence
from typing import TypeVar, cast

Found = TypeVar("Found")


def offsets_of_nfc(text: str) -> list[int]:
    """For each code point of NFC(`text`), and for its end, the offset in `text` where it begins.

    Composition never reaches across a character that normalisation leaves alone and that starts a new cluster, so
    `text` is cut before each such character and each piece is normalised alone.
    """
    offsets: list[int] = []
    begin = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or _starts(text[end]):
            piece = unicodedata.normalize("NFC", text[begin:end])
            width = end - begin
            offsets.extend(begin + min(i, width - 1) for i in range(len(piece)))
            begin = end
    offsets.append(len(text))
    return offsets


def in_given_text(found: Found, offsets: Sequence[int], text: str) -> Found:
    """`found` with every `start` and `end` moved into `text`, and the `text` of mentions cut out of it."""
    return cast(Found, _moved(found, offsets, text))


def _moved(value: object, offsets: Sequence[int], text: str) -> object:
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return type(value)(_moved(item, offsets, text) for item in value)
    fields = _fields(value)
    if not fields:
        return value
    changes = {name: _moved(getattr(value, name), offsets, text) for name in fields}
    start, end = changes.get("start"), changes.get("end")
    if isinstance(start, int) and isinstance(end, int):
        changes["start"], changes["end"] = offsets[start], offsets[end]
        if "text" in changes:
            changes["text"] = text[offsets[start] : offsets[end]]
    return type(value)(**changes)


def _fields(value: object) -> tuple[str, ...]:
    """The names of the fields of a dataclass or named tuple."""
    if dataclasses.is_dataclass(value):
        return tuple(f.name for f in dataclasses.fields(value))
    return tuple(getattr(value, "_fields", ()))


def _starts(character: str) -> bool:
    """Whether nothing before `character` can combine with it: letters, digits, signs, but no marks and no jamo."""
    return not unicodedata.category(character).startswith("M") and not "\u1160" <= character <= "\u11ff"
