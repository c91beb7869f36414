"""The one list of formats: a suffix, the function that takes a file of it apart, and how such files come packed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from thidua.read.fields import Fields
from thidua.read.formats.csv import read_csv
from thidua.read.formats.csv_stretches import count_csv_rows, cut_rows
from thidua.read.formats.jsonl import read_jsonl
from thidua.read.formats.jsonl_stretches import count_lines, cut_lines, read_lines
from thidua.read.formats.parquet import read_parquet
from thidua.read.formats.parquet_stretches import count_rows, cut_groups
from thidua.read.formats.txt import read_txt
from thidua.read.formats.warc import read_warc
from thidua.read.formats.warc_stretches import (
    count_members,
    count_records,
    cut_members,
    cut_records,
    read_members,
    read_records,
)
from thidua.read.pages.html import read_html
from thidua.read.record import Draft, Fault, Stretch, Tally

Reader = Callable[[BinaryIO, Tally, Fields], Iterator[Draft | Fault]]
StretchReader = Callable[[BinaryIO, Tally, Fields, Stretch], Iterator[Draft | Fault]]
_PACKED = (".gz", ".zst")


@dataclass(frozen=True, slots=True)
class Format:
    """How the files of one suffix are read. The reader gets them unpacked, open at the start."""

    read: Reader
    packed: tuple[str, ...] = _PACKED  # compressions it comes in besides none
    cuts: "Mapping[str, Cut]" = field(default_factory=dict)  # how large files are read in stretches, by compression


@dataclass(frozen=True, slots=True)
class Cut:
    """How the files of a format are read in stretches. The same records come out wherever a file is cut.

    Where a record begins may be a guess, if reading a stretch to its end shows whether the next one was guessed right:
    if it was not, a fault of the whole file comes of that stretch, as it does where the file is damaged.
    """

    stretches: Callable[[Path, int], tuple[Stretch, ...]]  # of a file, at most about so many bytes each; (): do not cut
    count: Callable[[Path, Stretch], int]  # by how much the index of a record grows over a stretch
    read: StretchReader  # takes the file as it lies there, open at its start, and reads one stretch of it
    apart: bool = False  # whether a fault of a stretch says nothing of the others; else the file is read whole for it


_PARQUET = Cut(cut_groups, count_rows, read_parquet, apart=True)
_RECORDS = Cut(cut_records, count_records, read_records)
_MEMBERS = Cut(cut_members, count_members, read_members)
FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        ".csv": Format(read_csv, cuts={"": Cut(cut_rows, count_csv_rows, read_csv)}),
        ".htm": Format(read_html),
        ".html": Format(read_html),
        ".jsonl": Format(read_jsonl, cuts={"": Cut(cut_lines, count_lines, read_lines)}),
        ".parquet": Format(read_parquet, packed=(), cuts={"": _PARQUET}),  # compressed inside
        ".txt": Format(read_txt),
        ".warc": Format(read_warc, cuts={"": _RECORDS, ".gz": _MEMBERS}),
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


def cut_of(name: str) -> Cut | None:
    """How files of that name are read in stretches; None when they are not."""
    kind, packed = suffix_of(name) or ("", "")
    return FORMATS[kind].cuts.get(packed) if kind else None


def readable_suffixes() -> str:
    """The suffixes for a message: ".jsonl, .txt, each also .gz or .zst; .parquet"."""
    alone = [kind for kind, form in FORMATS.items() if not form.packed]
    both = [kind for kind in FORMATS if kind not in alone]
    return f"{', '.join(both)}, each also {' or '.join(_PACKED)}; {', '.join(alone)}"
