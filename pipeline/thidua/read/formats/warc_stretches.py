"""Large `.warc` and `.warc.gz` files in stretches of whole records, so that several processes can share one file.

Whether a record begins somewhere is only known to who has read all before it: a page may hold a WARC record, or be a
WARC.gz. So what looks like the beginning of one is taken for it, and whoever reads a stretch sees whether its last
record ends where the next stretch begins. If it does in every stretch, all of them began where records begin; if not,
nothing of it counts and the file is read whole. The same goes for a file that is damaged.
"""

import io
import re
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from thidua.read.fields import Fields
from thidua.read.formats.warc import count_heads, read_warc
from thidua.read.gunzip import GZIP, Gunzipped
from thidua.read.inside import Inside
from thidua.read.record import Draft, Fault, Stretch, Tally

_HEAD = 1 << 10  # bytes in which the beginning of a record is to be told; packed, these are some hundred
_LOOKED_AT = 1 << 16  # bytes read at a time
_SOUGHT = 16 << 20  # bytes behind the place for a cut in which a record must begin, or the file is not cut there
_BUFFERED = 1 << 17
_WALKED = 1 << 12  # bytes read at a time where only the heads of records are read
_MAGIC = b"\x1f\x8b\x08"
_BEGINS = b"WARC/"
_PLAIN = re.compile(rb"WARC/\d+\.\d+\r?\n[!-9;-~]+[ \t]*:")


def cut_records(path: Path, most: int) -> tuple[Stretch, ...]:
    """The stretches of a `.warc`: cut before the first record behind every multiple of `most` bytes.

    So the first ones stay what they are when records are added at the end.
    """
    return _cut(path, most, _BEGINS, _is_record)


def cut_members(path: Path, most: int) -> tuple[Stretch, ...]:
    """The same of a `.warc.gz`, before gzip members that begin with a record; one single member is not cut."""
    return _cut(path, most, _MAGIC, _is_member)


def count_records(path: Path, stretch: Stretch) -> int:
    """How many records a stretch of a `.warc` has."""
    with path.open("rb", buffering=_WALKED) as file:
        file.seek(stretch.start)
        return count_heads(file, stretch.end)


def count_members(path: Path, stretch: Stretch) -> int:
    """How many records a stretch of a `.warc.gz` has, if each is a member: to unpack it would cost as much as to read
    it. Who reads it tells how many it has indeed."""
    with path.open("rb", buffering=0) as file:
        return sum(1 for _ in _begins(file, stretch.start, stretch.end, _MAGIC, _is_member))


def read_records(file: BinaryIO, tally: Tally, fields: Fields, stretch: Stretch) -> Iterator[Draft | Fault]:
    """Yield what `read_warc` yields of the records of one stretch of a `.warc`, whose `first` is known."""
    yield from read_warc(io.BufferedReader(Inside(file, stretch), _BUFFERED), tally, fields, stretch.first or 0)


def read_members(file: BinaryIO, tally: Tally, fields: Fields, stretch: Stretch) -> Iterator[Draft | Fault]:
    """The same of a `.warc.gz`.

    Raises:
        DamagedGzipError, EOFError: the stretch is no whole gzip members.
    """
    unpacked = Gunzipped(io.BufferedReader(Inside(file, stretch), _BUFFERED))
    yield from read_warc(io.BufferedReader(unpacked, _BUFFERED), tally, fields, stretch.first or 0)


def _cut(path: Path, most: int, mark: bytes, is_one: Callable[[bytes], bool]) -> tuple[Stretch, ...]:
    size = path.stat().st_size
    cuts = {0, size}
    with path.open("rb", buffering=0) as file:
        for at in range(most, size, most):
            cuts.update(next(([one] for one in _begins(file, at, min(at + _SOUGHT, size), mark, is_one)), []))
    return tuple(Stretch(start, end) for start, end in pairwise(sorted(cuts)))


def _begins(file: BinaryIO, start: int, end: int, mark: bytes, is_one: Callable[[bytes], bool]) -> Iterator[int]:
    """Where between `start` and `end` a record seems to begin: at `mark`, with a head that `is_one`."""
    file.seek(start)
    at, held = start, b""
    while at < end:
        piece = file.read(_LOOKED_AT)
        held += piece
        sure = len(held) - _HEAD if piece else len(held)  # the heads that begin before it are here
        place = held.find(mark)
        while 0 <= place < min(sure, end - at):
            if is_one(held[place : place + _HEAD]):
                yield at + place
            place = held.find(mark, place + 1)
        if not piece:
            return
        at, held = at + max(sure, 0), held[max(sure, 0) :]


def _is_record(head: bytes) -> bool:
    return _PLAIN.match(head) is not None


def _is_member(head: bytes) -> bool:
    try:
        return zlib.decompressobj(GZIP).decompress(head, len(_BEGINS)) == _BEGINS
    except zlib.error:
        return False
