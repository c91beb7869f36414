"""What a finished shard says of itself: which bytes it rests on, and what came of them."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import orjson

from thidua.runs.parts import Part, PartKey

_PIECE = 1 << 20  # bytes digested at a time


@dataclass(frozen=True, slots=True)
class Counts:
    """What a part came to."""

    records: int = 0  # as `read.Tally` counts them
    hits: int = 0
    rejects: int = 0
    span: int | None = 0  # None: the part was left before its end
    articles: int = 0
    relevant: int = 0
    quarantined: int = 0  # records that took too long or killed their process
    miscut: bool = False  # as `read.Tally` has it


@dataclass(frozen=True, slots=True)
class Done:
    """A part that is done."""

    key: PartKey
    first: int  # index in the file of its first record
    size: int  # its bytes
    changed: int  # when its file was last changed before it was read, in ns
    digest: str | None  # of its bytes; None: not known for sure, so it is read again
    settled: bool  # whether size and `changed` tell as much as the digest (git calls the opposite "racily clean")
    counts: Counts


@dataclass(frozen=True, slots=True)
class DoneShard:
    """A shard that is done."""

    name: str
    parts: tuple[Done, ...]
    limit: float | None  # seconds a record was given

    def as_json(self) -> bytes:
        """One line."""
        return orjson.dumps(self) + b"\n"

    @classmethod
    def of(cls, raw: bytes) -> "DoneShard":
        """What `as_json` wrote.

        Raises:
            ValueError, KeyError, TypeError: it did not.
        """
        said = orjson.loads(raw)
        parts = (part | {"key": tuple(part["key"]), "counts": Counts(**part["counts"])} for part in said["parts"])
        return cls(said["name"], tuple(Done(**part) for part in parts), said["limit"])


def digest(part: Part) -> str:
    """A digest of the part's bytes (XXH3, 128 bits: many times as fast as they can be read).

    Raises:
        OSError: the file cannot be read.
    """
    import xxhash

    if not isinstance(part.file.path, Path):
        return part.file.path.version()
    start, end = (part.stretch.start, part.stretch.end) if part.stretch else (0, None)
    digested = xxhash.xxh3_128()
    with part.file.path.open("rb", buffering=0) as file:
        file.seek(start)
        left = _PIECE if end is None else end - start
        while left > 0 and (piece := file.read(min(left, _PIECE))):
            digested.update(piece)
            left -= 0 if end is None else len(piece)
    return digested.hexdigest()


def digest_of(content: bytes) -> str:
    """The same of bytes in hand."""
    import xxhash

    return xxhash.xxh3_128_hexdigest(content)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path`, whole and on disk, when the block ends well; on an error it goes."""
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".tmp", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield cast(BinaryIO, file)
            file.flush()
            os.fsync(file.fileno())  # the rename must not outlive a power cut that the content does not
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
