"""The one list of formats: a suffix, the function that takes a file of it apart, and how such files come packed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from thidua.read.csv import read_csv
from thidua.read.fields import Fields
from thidua.read.html import read_html
from thidua.read.jsonl import read_jsonl
from thidua.read.jsonl_stretches import count_lines, cut_lines, read_lines
from thidua.read.parquet import read_parquet
from thidua.read.parquet_stretches import count_rows, cut_groups
from thidua.read.record import Draft, Fault, Stretch, Tally
from thidua.read.txt import read_txt
from thidua.read.warc import read_warc

Reader = Callable[[BinaryIO, Tally, Fields], Iterator[Draft | Fault]]
StretchReader = Callable[[BinaryIO, Tally, Fields, Stretch], Iterator[Draft | Fault]]
_PACKED = (".gz", ".zst")


@dataclass(frozen=True, slots=True)
class Format:
    """How the files of one suffix are read. The reader gets them unpacked, open at the start."""

    read: Reader
    packed: tuple[str, ...] = _PACKED  # compressions it comes in besides none
    cut: "Cut | None" = None  # how a large file that is not packed is read in stretches; None: it is not


@dataclass(frozen=True, slots=True)
class Cut:
    """How the files of a format are read in stretches. The same records come out wherever a file is cut."""

    stretches: Callable[[Path, int], tuple[Stretch, ...]]  # of a file, at most about so many bytes each; (): do not cut
    count: Callable[[Path, Stretch], int]  # by how much the index of a record grows over a stretch
    read: StretchReader  # takes the whole file, open at its start, and reads one stretch of it


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        ".csv": Format(read_csv),
        ".htm": Format(read_html),
        ".html": Format(read_html),
        ".jsonl": Format(read_jsonl, cut=Cut(cut_lines, count_lines, read_lines)),
        ".parquet": Format(read_parquet, packed=(), cut=Cut(cut_groups, count_rows, read_parquet)),  # compressed inside
        ".txt": Format(read_txt),
        ".warc": Format(read_warc),
    }
)


def suffix_of(name: str) -> tuple[str, str] | None:
    """The format and compression of a file's name; None when no format here reads it.

    "a/B.JSONL.gz" -> (".jsonl", ".gz"); "b.txt" -> (".txt", ""); "c.pdf" -> None.
    """
    low = name.lower()
    for kind, form in FORMATS.items():
        packed = next((c for c in ("", *form.packed) if low.endswith(kind + c)), None)
        if packed is not None:
            return kind, packed
    return None


def readable_suffixes() -> str:
    """The suffixes for a message: ".jsonl, .txt, each also .gz or .zst; .parquet"."""
    alone = [kind for kind, form in FORMATS.items() if not form.packed]
    both = [kind for kind in FORMATS if kind not in alone]
    return f"{', '.join(both)}, each also {' or '.join(_PACKED)}; {', '.join(alone)}"
