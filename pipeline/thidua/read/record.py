"""What a format hands on: records as they stand in the file, faults, and the count of both."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

from thidua.model import PublishedBasis

# 8 MiB: a long article has 60 kB, a whole newspaper issue under 1 MiB. What is larger is no article but a file
# without line ends, and reading it whole would cost memory that a run of many workers does not have.
MAX_RECORD_BYTES = 8 * 1024 * 1024
_USUAL_BYTES = 1 << 18


@dataclass
class Tally:
    """Counts of one input file, for `run.json`. `read_file` counts upwards as it goes."""

    records: int = 0  # records seen, relevant or not, broken ones included
    hits: int = 0  # records that passed the trigger scan and became an Article
    rejects: int = 0  # records, or the file itself, that could not be read
    tell: Callable[[], int] | None = field(default=None, compare=False)  # bytes of the file (packed) taken in so far
    span: int = field(default=0, compare=False)  # by how much the index of a record grew; 0 where files are not cut
    miscut: bool = False  # what was read of a stretch does not count, its file is to be read whole (see `known.Cut`)

    def takes(self, record: int) -> bool:
        """Whether to take a record apart. Every reader asks once a record has passed the scan, before parsing it.

        A run overrides it: it notes which record is in hand, so that one that kills its process can be found, and
        leaves out those that did.
        """
        return True

    def at(self) -> int:
        """How many bytes of the file are taken in, 0 if that is not known. Of use to a bar, from another thread."""
        try:
            return self.tell() if self.tell else 0
        except (OSError, ValueError):  # the file is just being closed
            return 0

    def drops(self) -> None:
        """The record in hand is of no interest after all: no Article and no Reject will come of it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a large file that is read by itself: the records that begin in it. Its ends are record boundaries."""

    start: int  # the byte of the file at which it begins
    end: int  # the first byte after it
    first: int | None = None  # index in the file of its first record; None: not counted yet


@dataclass(frozen=True, slots=True)
class Draft:
    """One record that passed the scan of its raw bytes, in the words of its file: nothing is normalised yet."""

    record: int  # index in the file
    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | int | float | None = None  # as the record says it
    basis: PublishedBasis = "metadata"  # of `published`
    head: int | None = None  # code points of `text`, already NFC, that may hold the date of publication; None: all


@dataclass(frozen=True, slots=True)
class Fault:
    """A record, or (with `record` None) the rest of the file, that cannot be read, and why in one line."""

    record: int | None
    reason: str


def read_whole(stream: BinaryIO) -> bytes:
    """A file that is one record; one byte more than MAX_RECORD_BYTES when it is larger than that."""
    first = stream.read(_USUAL_BYTES)  # asked for 8 MiB, a stream sets 8 MiB aside for every page
    if len(first) < _USUAL_BYTES:
        return first
    return first + stream.read(MAX_RECORD_BYTES + 1 - _USUAL_BYTES)
