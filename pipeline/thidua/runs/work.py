"""The work folder of a run: `.NAME.work` beside the output folder NAME. What is in it need not be done again.

    lock                 held while a run goes on: two runs cannot write one folder
    <key>/<shard>.json   finished shards (`shard`), of one code, gazetteer, set of libraries and options, the key
    <key>/<shard>.found
    notes/               what running shards have in hand

It lies beside the output and not in it: the output is replaced whole and is the same however it was come by, while this
grows shard by shard and survives a `kill -9`, also of the very first run.
"""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from thidua.output import UsageError, recover
from thidua.report import Options
from thidua.runs.done import Done, DoneShard, digest, replacing
from thidua.runs.parts import Counted, Part, PartKey
from thidua.version import fingerprint, versions


@dataclass(frozen=True, slots=True)
class Place:
    """Where the result of a part lies."""

    shard: str
    number: int  # of the part in it
    done: Done


class Work:
    """A work folder in use."""

    def __init__(self, folder: Path, key: str) -> None:
        self.folder, self.key = folder, key
        self.shards, self.notes = folder / key, folder / "notes"
        self.shards.mkdir(parents=True, exist_ok=True)
        for left in (self.notes, *folder.glob("index-*")):  # of a run that was killed
            shutil.rmtree(left, ignore_errors=True)
        self.notes.mkdir(parents=True)

    def finished(self) -> Iterator[DoneShard]:
        """All shards that are done; what is not whole is removed."""
        for path in sorted(self.shards.iterdir()):
            if path.suffix == ".tmp":
                path.unlink()
            elif path.suffix == ".json":
                try:
                    yield DoneShard.of(path.read_bytes())
                except (ValueError, KeyError, TypeError):
                    path.unlink()

    def found(self, shard: str) -> Path:
        """The articles and rejects of a shard."""
        return self.shards / f"{shard}.found"

    def keep(self, shards: Iterable[str]) -> None:
        """Remove all but these shards, also those of other code and options."""
        kept = set(shards)
        for path in self.shards.iterdir():
            if path.name.partition(".")[0] not in kept:
                path.unlink()
        for other in self.folder.iterdir():
            if other.is_dir() and other != self.shards:
                shutil.rmtree(other, ignore_errors=True)


@contextmanager
def opened(out: Path, options: Options, resume: bool) -> Iterator[Work]:
    """The work folder of the output folder `out`, for this code and these options.

    Args:
        resume: whether what an earlier run left is taken over; if not, it is removed, and so is the folder in the end.

    Raises:
        UsageError: another run writes to `out`, or the folder cannot be written.
    """
    out = out.resolve()
    folder = out.with_name(f".{out.name}.work")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lock").open("w") as lock:
            if not _locked(lock):
                raise UsageError(f"--out {out}: another run is writing there; wait for it, or give another folder")
            recover(out)
            if not resume:
                _emptied(folder)
            yield Work(folder, key_of(options))
            if not resume:
                shutil.rmtree(folder, ignore_errors=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be written: {error.strerror or error}") from error


def key_of(options: Options) -> str:
    """One digest of all that a result rests on beside the inputs: code, gazetteer, libraries, options."""
    rests_on = (fingerprint(), sorted(versions().items()), options.ner, options.mapping)
    return hashlib.sha256(repr(rests_on).encode()).hexdigest()[:16]


def name_of(parts: Sequence[Part]) -> str:
    """The name of the shard of these parts."""
    keys = [(part.key, part.first, part.size, part.changed) for part in parts]
    return hashlib.sha256(repr(keys).encode()).hexdigest()[:16]


def taken_over(work: Work, parts: Sequence[Part], counted: Counted, limit: float | None) -> dict[PartKey, Place]:
    """Which of `parts` are done: same bytes, same code, same options. By the key of each; `counted` is told of them.

    Bytes are the same when size and time of change are; if these differ, when the digest is.
    """
    wanted = {part.key: part for part in parts}
    found: dict[PartKey, Place] = {}
    for shard in work.finished():
        refreshed = list(shard.parts)
        for number, done in enumerate(shard.parts):
            part = wanted.get(done.key)
            if part is None or done.key in found or (done.counts.quarantined and shard.limit != limit):
                continue
            holds = _still(done, part)
            if holds is not None:
                refreshed[number] = holds
                found[done.key] = Place(shard.name, number, holds)
        if refreshed != list(shard.parts):
            with replacing(work.shards / f"{shard.name}.json") as file:
                file.write(replace(shard, parts=tuple(refreshed)).as_json())
    return _counted_alike(found, parts, counted)


def _still(done: Done, part: Part) -> Done | None:
    """`done`, if it is of the bytes that `part` has now, with their present time of change."""
    if done.digest is None or done.size != part.size:
        return None
    if done.changed == part.changed and done.settled:
        return done
    try:
        return replace(done, changed=part.changed, settled=True) if digest(part) == done.digest else None
    except OSError:
        return None


def _counted_alike(found: dict[PartKey, Place], parts: Sequence[Part], counted: Counted) -> dict[PartKey, Place]:
    """`found` without stretches whose records count otherwise now, since lines before them came or went."""
    for key, place in found.items():
        counted.tell(key, place.done.counts.span)
    known = (part for part in parts if part.key in found)
    return {part.key: found[part.key] for part in known if counted.counted(part).first == found[part.key].done.first}


def _emptied(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)


def _locked(file: IO[str]) -> bool:
    """Whether the lock is ours now; where the system has no such locks, always."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    file.write(str(os.getpid()))
    return True
