"""All inputs read, in shards: what is done is taken over, the rest is done by an engine."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from thidua import read
from thidua.output import UsageError
from thidua.report import Options, Progress, Sofar, Step
from thidua.runs.done import Counts, Done, DoneShard
from thidua.runs.engines import Engine, EngineError
from thidua.runs.found import Found
from thidua.runs.parts import Counted, Part, PartKey, parts_of, shards_of, wholes_of
from thidua.runs.shard import Task, here, read_shard
from thidua.runs.watch import sofar
from thidua.runs.work import Place, Work, name_of, taken_over

_LOOK = 0.5  # seconds between two looks at what running shards have come to


@dataclass(frozen=True, slots=True)
class How:
    """How shards are done: processes, or any executor."""

    workers: int = 1
    executor: Executor | None = None
    progress: Progress | None = None


@dataclass
class Readings:
    """What is read: where the result of every part lies."""

    work: Work
    places: dict[PartKey, Place] = field(default_factory=dict)
    taken_over: int = 0  # parts that an earlier run had done
    uncut: set[str] = field(default_factory=set)  # sources of files whose stretches do not count

    def into(self, found: Found) -> None:
        """Tell `found` of everything."""
        for shard, parts in sorted(self.live().items()):
            found.add(self.work.found(shard), parts)

    def live(self) -> dict[str, set[int]]:
        """Of each shard the parts whose results count."""
        shards: dict[str, set[int]] = {}
        for place in self.places.values():
            shards.setdefault(place.shard, set()).add(place.number)
        return shards

    def counts(self) -> Iterator[tuple[str, Counts]]:
        """The source of every part and what it came to."""
        return ((key[0], place.done.counts) for key, place in self.places.items())

    def take(self, shard: DoneShard, counted: Counted) -> None:
        """The results of a shard; `counted` is told of them."""
        for number, done in enumerate(shard.parts):
            self.places[done.key] = Place(shard.name, number, done)
            right = counted.tell(done.key, done.counts.span)
            if done.counts.miscut or not right:
                self.uncut.add(done.key[0])

    def has(self, part: Part) -> bool:
        """Whether a part need not be read, or no more."""
        return part.key in self.places or (part.stretch is not None and part.file.source in self.uncut)

    def settled(self, parts: Sequence[Part]) -> list[Part]:
        """`parts`, where files that are not to be cut are one part. Places of no other parts are kept."""
        wholes = {whole.file.source: whole for whole in wholes_of(parts)}
        self.uncut |= {key[0] for key, place in self.places.items() if place.done.counts.miscut}
        self.uncut |= {source for source, whole in wholes.items() if whole.key in self.places}
        instead = (wholes.get(part.file.source, part) if part.file.source in self.uncut else part for part in parts)
        settled = {part.key: part for part in instead}
        self.places = {key: place for key, place in self.places.items() if key in settled}
        return list(settled.values())


def read_all(files: Sequence[read.InputFile], work: Work, how: How, options: Options) -> Readings:
    """Read `files`. One whose stretches do not fit together (`Tally.miscut`) is read whole after all others.

    Raises:
        UsageError: the engine cannot do it.
        OSError: the work folder cannot be written.
    """
    parts = [part for file in files for part in parts_of(file)]
    counted = Counted(parts)
    found = Readings(work, taken_over(work, [*parts, *wholes_of(parts)], counted, options.limit))
    parts = found.settled(parts)
    found.taken_over = len(found.places)
    state = _State(work, how.progress, len(files), sum(part.size for part in parts), found.places.values())
    engine: Engine[Task, DoneShard] = Engine(read_shard, how.workers, how.executor)
    with state.looking():
        while missing := [part for part in parts if not found.has(part)]:
            groups = ([part for part in group if not found.has(part)] for group in shards_of(missing))
            tasks = state.handing_out(_task(work, group, counted, how, options) for group in groups if group)
            try:
                for shard in engine.results(tasks):
                    _check_visible(work, shard)
                    state.is_done(shard)
                    found.take(shard, counted)
            except EngineError as error:
                raise UsageError(str(error)) from error
            parts = found.settled(parts)
            state.counts_on(found.places.values())
    return found


def _task(work: Work, group: Sequence[Part], counted: Counted, how: How, options: Options) -> Task:
    parts = tuple(counted.counted(part) for part in group)
    told = how.progress is not None
    return Task(name_of(parts), parts, work.shards, work.notes, options.ner, options.limit, here(), told)


def _check_visible(work: Work, shard: DoneShard) -> None:
    if not work.found(shard.name).exists():
        raise UsageError(
            f"a worker wrote {work.found(shard.name)}, which is not to be seen here: inputs and --out must lie on a "
            "file system that all workers share"
        )


class _State:
    """How far the run has come, told to whoever looks, twice a second."""

    def __init__(self, work: Work, progress: Progress | None, files: int, size: int, before: Iterable[Place]) -> None:
        self._work, self._progress, self._files, self._size = work, progress, files, size
        self._running: dict[str, Path] = {}
        self.counts_on(before)
        self._before = self._done  # by an earlier run

    def counts_on(self, places: Iterable[Place]) -> None:
        """These parts are done, and of no others anything counts."""
        self._done = sum((_sofar(place.done) for place in places), Sofar())

    def is_done(self, shard: DoneShard) -> None:
        """A shard is done."""
        self._running.pop(shard.name, None)
        for one in shard.parts:
            self._done += _sofar(one)

    def handing_out(self, tasks: Iterator[Task]) -> Iterator[Task]:
        """`tasks`, noting which are under way."""
        for task in tasks:
            self._running[task.name] = task.note
            yield task

    @contextmanager
    def looking(self) -> Iterator[None]:
        """While the block lasts, tell of what goes on."""
        if self._progress is None:
            yield
            return
        ended = threading.Event()

        def look(progress: Progress) -> None:
            while not ended.wait(_LOOK):
                running = (sofar(note) for note in list(self._running.values()))
                progress(self._step(sum(running, self._done)))

        looker = threading.Thread(target=look, args=(self._progress,), daemon=True)
        looker.start()
        try:
            yield
        finally:
            ended.set()
            looker.join()
        self._progress(self._step(self._done))

    def _step(self, done: Sofar) -> Step:
        return Step("reading", done, self._before, self._size, self._files)


def _sofar(one: Done) -> Sofar:
    return Sofar(one.size, one.counts.records, one.counts.hits, one.counts.rejects)
