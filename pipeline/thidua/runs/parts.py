"""What is read as one piece, and which pieces are read together.

A part is a file, or a stretch of a large one that can be cut. It is what a later run takes over: its result rests on
its own bytes and on nothing beside it. A file whose stretches prove not to fit together is one part after all. A shard
is a few parts, so that a million pages are not a million tasks. How parts are grouped has no influence on any table,
since tables are sorted by article; so a later run groups only what is new, and adding a day's files costs a day's work
wherever among the others they sort.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from thidua import read

STRETCH_BYTES = 128 << 20  # of a large file; some tenths of a second of scanning, against a hundredth a shard costs
SHARD_BYTES = 32 << 20  # of small files read together
SHARD_FILES = 512  # pages at 10,000 a second are read in a twentieth of a second

PartKey = tuple[str, str, int, int | None]  # source, name, start, end


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the inputs."""

    file: read.InputFile
    size: int  # bytes to read; 0 if unknown
    changed: int  # when the file was last changed, in ns; 0 if unknown
    stretch: read.Stretch | None = None

    @property
    def key(self) -> PartKey:
        """What names it from run to run."""
        start, end = (0, None) if self.stretch is None else (self.stretch.start, self.stretch.end)
        return (self.file.source, self.file.name, start, end)

    @property
    def first(self) -> int | None:
        """The index in the file of its first record; None: not counted yet."""
        return 0 if self.stretch is None else self.stretch.first


def parts_of(file: read.InputFile, most: int = STRETCH_BYTES) -> list[Part]:
    """The parts of one file, which follow from the file alone. One that cannot be looked at is one part."""
    try:
        known = file.path.stat()
        stretches = read.stretches(file, most) if known.st_size > most else ()
    except OSError:
        return [Part(file, 0, 0)]
    parts = [Part(file, s.end - s.start, known.st_mtime_ns, s) for s in stretches]
    return parts or [Part(file, known.st_size, known.st_mtime_ns)]


def wholes_of(parts: Iterable[Part]) -> list[Part]:
    """Of the files of `parts` that are cut, the whole file as one part."""
    files: dict[str, list[Part]] = {}
    for part in parts:
        if part.stretch is not None:
            files.setdefault(part.file.source, []).append(part)
    return [replace(cut[0], stretch=None, size=sum(part.size for part in cut)) for cut in files.values()]


def shards_of(
    parts: Iterable[Part], most_bytes: int = SHARD_BYTES, most_files: int = SHARD_FILES
) -> Iterator[tuple[Part, ...]]:
    """`parts` in their order, grouped. A large one stands alone."""
    group: list[Part] = []
    size = 0
    for part in parts:
        if group and (size + part.size > most_bytes or len(group) >= most_files):
            yield tuple(group)
            group, size = [], 0
        group.append(part)
        size += part.size
    if group:
        yield tuple(group)


class Counted:
    """Where in its file each stretch begins to count its records: known from the stretches before it.

    A stretch that has been read tells how many records it had. One that has not (other processes are at it) is counted
    here.
    """

    def __init__(self, parts: Iterable[Part]) -> None:
        self._of: dict[str, list[Part]] = {}
        self._spans: dict[PartKey, int] = {}
        self._firsts: dict[PartKey, int] = {}
        for part in parts:
            if part.stretch is not None:
                self._of.setdefault(part.file.source, []).append(part)

    def tell(self, key: PartKey, span: int | None) -> bool:
        """That the part `key` is read and had `span` records (None: it was left before its end). False: they had been
        counted otherwise, and stretches behind it may have been handed out with another `first` than they have."""
        if key[3] is None or span is None:
            return True
        right = self._spans.get(key, span) == span
        self._spans[key] = span
        return right

    def counted(self, part: Part) -> Part:
        """`part` with its first record known."""
        if part.stretch is None or part.stretch.first is not None:
            return part
        if part.key not in self._firsts:
            first = 0
            for earlier in self._of[part.file.source]:
                self._firsts[earlier.key] = first
                if earlier.key == part.key:
                    break
                first += self._span(earlier)
        return replace(part, stretch=replace(part.stretch, first=self._firsts[part.key]))

    def _span(self, part: Part) -> int:
        if part.key not in self._spans:
            assert part.stretch is not None
            try:
                self._spans[part.key] = read.count_records(part.file, part.stretch)
            except OSError:  # whoever reads it will say so
                self._spans[part.key] = 0
        return self._spans[part.key]
