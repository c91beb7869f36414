"""One shard: its parts read, extracted and linked, and what they came to written into the work folder.

    <name>.found   a line an article: [part, "a", article_id, source, record, relevant, sketch] TAB {table: rows}
                   a line a reject:   [part, "r", source, record, reason] TAB
    <name>.json    its parts, digests and counts (`done`); written last: when it is there, all is there

A pure function of the files and the code: any process may do it, twice if need be, and nothing but a few numbers goes
back to the caller. Memory is bounded by the largest record.
"""

import os
import platform
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from thidua import read, tables
from thidua.model import Article, Reject
from thidua.report import Sofar, Understood
from thidua.runs.deaths import LeftOut, left_out, over_time
from thidua.runs.done import Counts, Done, DoneShard, digest, digest_of, replacing
from thidua.runs.lines import article_line, reject_line
from thidua.runs.parts import Part
from thidua.runs.understand import made_ready, understand
from thidua.runs.watch import OverTimeError, Watch, Watched

READ_ONCE = 1 << 20  # bytes: a smaller file is opened once, for its digest and its articles
SETTLED = 2_000_000_000  # ns: a file changed shortly before it was read may change again and show the same time
_BATCH = 1 << 18  # code points of articles read before they are extracted and linked
_BEAT = 0.5  # seconds between two words to the bar


@dataclass(frozen=True, slots=True)
class Task:
    """One shard to do."""

    name: str  # of its files
    parts: tuple[Part, ...]
    shards: Path  # where its files go
    notes: Path  # where its note goes
    ner: bool
    limit: float | None  # seconds a record may take
    home: str  # the process of the run (`here`); any other may be ended when a record hangs
    told: bool  # whether somebody looks at a bar

    @property
    def note(self) -> Path:
        """The shard's note."""
        return self.notes / f"{self.name}.note"


def read_shard(task: Task) -> DoneShard:
    """Do one shard, and say what was done. What is wrong with an input is a reject.

    Raises:
        OSError: the work folder cannot be written.
    """
    out = left_out(task.note, task.limit)
    spare = task.home != here()
    with Watch(task.note, task.limit, spare) as watch, replacing(task.shards / f"{task.name}.found") as file:
        shard = _Attempt(task, watch, file, out)
        with _telling(shard):
            for number in range(len(task.parts)):
                shard.read(number)
    done = DoneShard(task.name, tuple(shard.done), task.limit)
    with replacing(task.shards / f"{task.name}.json") as file:
        file.write(done.as_json())
    for left in task.notes.glob(f"{task.name}.*"):
        left.unlink(missing_ok=True)
    return done


@dataclass
class _Attempt:
    """One attempt at a shard."""

    task: Task
    watch: Watch
    file: BinaryIO
    out: LeftOut
    done: list[Done] = field(default_factory=list)
    tally: read.Tally = field(default_factory=read.Tally)  # of the part that is being read

    def read(self, number: int) -> None:
        """Read one part; anew, without the record, when one took too long in its reader's hands."""
        start = self.file.tell()
        while True:
            try:
                self.done.append(self._done(number))
                return
            except OverTimeError:
                self.out.leave(number, self.watch.record, over_time(self.task.limit))
                self.file.seek(start)
                self.file.truncate()

    def _done(self, number: int) -> Done:
        part = self.task.parts[number]
        known, content, digested = _looked_at(part)
        counts = self._read(number, part, content)
        unchanged = known is not None and known == _stat(part)
        return Done(
            part.key,
            part.first or 0,
            part.size,
            known[1] if known else 0,
            digested if unchanged else None,
            known is not None and time.time_ns() - known[1] > SETTLED,
            counts,
        )

    def _read(self, number: int, part: Part, content: bytes | None) -> Counts:
        out = self.out.records.get(number, {})
        last, rest = self.out.rest.get(number, (None, ""))
        self.tally = tally = Watched(self.watch, frozenset(out), made_ready)
        reading = read.read_file(part.file, tally, part.stretch, content)
        articles = relevant = items = slow = 0
        self.watch.stands(number, items)
        for batch in self._batches(number, reading, last):
            for item in batch:
                outcome = self._understood(item)
                self._write(number, outcome)
                if isinstance(outcome, Understood):
                    articles, relevant = articles + 1, relevant + outcome.extraction.relevant
                else:
                    slow += isinstance(item, Article) and outcome.reason == over_time(self.task.limit)
        faults = [*sorted(out.items()), *([] if last is None else [(None, rest)])]
        for record, reason in faults:
            self._write(number, Reject(part.file.source, record, reason))
        rejects = tally.rejects + len(faults)
        span, left = tally.span if last is None else None, slow + len(faults)
        return Counts(tally.records, tally.hits, rejects, span, articles, relevant, left, tally.miscut)

    def _batches(
        self, number: int, reading: Iterator[Article | Reject], last: int | None
    ) -> Iterator[list[Article | Reject]]:
        """The first `last` items of a part, or all, some at a time: what extracting and linking need stays in the
        processor's caches from one article to the next, but not while megabytes are scanned between two."""
        batch: list[Article | Reject] = []
        items = size = 0
        while items != last and (item := next(reading, None)) is not None:
            items += 1
            self.watch.stands(number, items)
            batch.append(item)
            size += len(item.text) if isinstance(item, Article) else 0
            if size >= _BATCH:
                yield batch
                self.watch.stands(number, items)
                batch, size = [], 0
        yield batch

    def _understood(self, item: Article | Reject) -> Understood | Reject:
        if isinstance(item, Reject):
            return item
        self.watch.begin(item.record)
        try:
            return understand(item, self.task.ner)
        except OverTimeError:
            return Reject(item.source, item.record, over_time(self.task.limit))
        finally:
            self.watch.end()

    def _write(self, number: int, outcome: Understood | Reject) -> None:
        if isinstance(outcome, Reject):
            self.file.write(reject_line(number, outcome))
            return
        rows = tables.article_rows(outcome.article, outcome.extraction)
        ordered = {spec.name: spec.sorted(rows[spec.name]) for spec in tables.ARTICLE_TABLES if rows.get(spec.name)}
        self.file.write(article_line(number, ordered))

    def sofar(self) -> Sofar:
        """How far it has come."""
        before, now = [one.counts for one in self.done], self.tally
        return Sofar(
            sum(one.size for one in self.done) + self._at(len(before)),
            sum(one.records for one in before) + now.records,
            sum(one.hits for one in before) + now.hits,
            sum(one.rejects for one in before) + now.rejects,
        )

    def _at(self, number: int) -> int:
        """How many bytes of a part are taken in."""
        if number >= len(self.task.parts):
            return 0
        part = self.task.parts[number]
        start = part.stretch.start if part.stretch else 0
        return min(max(self.tally.at() - start, 0), part.size)


def here() -> str:
    """This process, told from those of other machines."""
    return f"{platform.node()}:{os.getpid()}"


@contextmanager
def _telling(shard: _Attempt) -> Iterator[None]:
    """While the block lasts, leave word of how far the shard has come, if somebody looks."""
    ended = threading.Event()

    def tell() -> None:
        while not ended.wait(_BEAT):
            shard.watch.counts(shard.sofar())

    teller = threading.Thread(target=tell, daemon=True)
    if shard.task.told:
        teller.start()
    try:
        yield
    finally:
        ended.set()
        if shard.task.told:
            teller.join()


def _looked_at(part: Part) -> tuple[tuple[int, int] | None, bytes | None, str | None]:
    """A part's size and time of change, its content if it is small, and its digest; None for what cannot be had."""
    known = _stat(part)
    if known is None:
        return None, None, None
    try:
        if part.stretch is None and known[0] < READ_ONCE:
            content = part.file.path.read_bytes()
            return known, content, digest_of(content)
        return known, None, digest(part)
    except OSError:
        return None, None, None


def _stat(part: Part) -> tuple[int, int] | None:
    try:
        found = part.file.path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
