"""The one list of formats: a suffix, and the function that takes a file of it apart into records."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

from thidua.read.jsonl import read_jsonl
from thidua.read.record import Draft, Fault, Tally
from thidua.read.txt import read_txt

Reader = Callable[[BinaryIO, Tally], Iterator[Draft | Fault]]

FORMATS: Mapping[str, Reader] = MappingProxyType({".jsonl": read_jsonl, ".txt": read_txt})
COMPRESSIONS = (".gz", ".zst")


def suffix_of(name: str) -> tuple[str, str] | None:
    """The format and compression of a file's name, ("", "") never: None when no format here reads it.

    "a/B.JSONL.gz" -> (".jsonl", ".gz"); "b.txt" -> (".txt", ""); "c.pdf" -> None.
    """
    low = name.lower()
    packed = next((c for c in COMPRESSIONS if low.endswith(c)), "")
    bare = low.removesuffix(packed) if packed else low
    kind = next((f for f in FORMATS if bare.endswith(f)), None)
    return (kind, packed) if kind else None


def readable_suffixes() -> str:
    """The suffixes for a message: ".jsonl, .txt, each also .gz or .zst"."""
    return f"{', '.join(sorted(FORMATS))}, each also {' or '.join(COMPRESSIONS)}"
