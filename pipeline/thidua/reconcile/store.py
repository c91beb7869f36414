"""The sightings of an archive by organisation: in memory while they are few, else in a temporary file.

Only what is said of one organisation is compared, so no more than one organisation need be in memory at a time.
"""

import pickle
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from typing import IO

from thidua.reconcile.sightings import Sighting

HELD = 10_000  # sightings in memory before they go to the file: some 25 MB


class Store:
    """Sightings put in any order and taken out by organisation, as often as wanted. Close it, or use it in `with`."""

    def __init__(self, held: int = HELD) -> None:
        self._limit, self._count = held, 0
        self._fresh: dict[str, list[Sighting]] = defaultdict(list)
        self._written: dict[str, list[int]] = defaultdict(list)  # where the runs of each organisation begin
        self._file: IO[bytes] | None = None

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def put(self, key: str, one: Sighting) -> None:
        """Add a sighting of the organisation `key`."""
        self._fresh[key].append(one)
        self._count += 1
        if self._count >= self._limit:
            self._spill()

    def organisations(self) -> list[str]:
        """The organisations, in order."""
        return sorted({*self._fresh, *self._written})

    def take(self, key: str) -> list[Sighting]:
        """The sightings of one organisation, in order of their places: the order of `put` is nothing."""
        return sorted(self._all(key), key=lambda one: one.place)

    def _all(self, key: str) -> Iterator[Sighting]:
        for begin in self._written.get(key, ()):
            assert self._file is not None
            self._file.seek(begin)
            yield from pickle.load(self._file)  # our own file of this process, deleted when it is closed
        yield from self._fresh.get(key, ())

    def _spill(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="thidua-reconcile-")  # noqa: SIM115 (closed by __exit__)
        self._file.seek(0, 2)
        for key in sorted(self._fresh):
            self._written[key].append(self._file.tell())
            pickle.dump(self._fresh[key], self._file, pickle.HIGHEST_PROTOCOL)
        self._fresh.clear()
        self._count = 0
