"""Large `.jsonl` files in stretches of whole lines, so that several processes can share one file."""

import io
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from thidua.read.encoding import is_utf16
from thidua.read.fields import Fields
from thidua.read.formats.jsonl import read_jsonl
from thidua.read.inside import Inside
from thidua.read.record import Draft, Fault, Stretch, Tally

_LOOKED_AT = 1 << 16  # bytes read at a time to find the end of a line
_COUNTED = 1 << 20  # bytes read at a time to count lines
_BUFFERED = 1 << 17


def cut_lines(path: Path, most: int) -> tuple[Stretch, ...]:
    """The stretches of a file: cut after the first line end behind every multiple of `most` bytes.

    So the first ones stay what they are when lines are added at the end. UTF-16 is not cut: its line ends are two
    bytes.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        if is_utf16(file.read(_LOOKED_AT)):
            return ()
        cuts = {0, size} | {_line_end(file, at) for at in range(most, size, most)}
    ordered = sorted(cuts)
    return tuple(Stretch(start, end) for start, end in pairwise(ordered))


def count_lines(path: Path, stretch: Stretch) -> int:
    """How many lines a stretch has."""
    lines, last = 0, b"\n"
    with path.open("rb", buffering=0) as file:
        rest = Inside(file, stretch)
        while piece := rest.read(_COUNTED):
            lines += piece.count(b"\n")
            last = piece
    return lines + (not last.endswith(b"\n"))  # the file's last line may have no end


def read_lines(file: BinaryIO, tally: Tally, fields: Fields, stretch: Stretch) -> Iterator[Draft | Fault]:
    """Yield what `read_jsonl` yields of the lines of one stretch, whose `first` is known."""
    inside = io.BufferedReader(Inside(file, stretch), _BUFFERED)
    yield from read_jsonl(inside, tally, fields, stretch.first or 0)


def _line_end(file: BinaryIO, at: int) -> int:
    """The first byte after the line that holds byte `at`."""
    file.seek(at)
    while piece := file.read(_LOOKED_AT):
        end = piece.find(b"\n")
        if end >= 0:
            return at + end + 1
        at += len(piece)
    return at
