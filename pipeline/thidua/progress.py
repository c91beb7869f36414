"""How far a run has come: a bar on a terminal, a line now and then elsewhere, or JSON lines. All on standard error."""

import json
import sys
import time
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Literal, TextIO

from thidua.report import RunReport, Step

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

PATIENCE = 2.0  # seconds without a sign that a person takes for normal; importing rich for less is not worth it
EVERY = 30.0  # seconds between two lines where there is no terminal
EVERY_JSON = 5.0  # seconds between two JSON lines

Log = Literal["auto", "json"]


class Progress:
    """`with Progress(quiet, log) as progress: run(…, progress=progress.step)`."""

    def __init__(self, quiet: bool, log: Log = "auto", stream: TextIO | None = None) -> None:
        self._to = stream or sys.stderr
        self._json = log == "json"
        self._quiet = quiet and not self._json
        self._terminal = self._to.isatty()
        self._began = self._last = time.monotonic()
        self._stage = ""
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def step(self, now: Step) -> None:
        """Show how far a run has come."""
        if self._quiet:
            return
        seconds = time.monotonic() - self._began
        if self._json:
            self._line(json.dumps({"event": "progress", **_numbers(now, seconds)}), EVERY_JSON, now.stage)
        elif not self._terminal:
            self._line(_words(now, seconds), EVERY, now.stage)
        elif self._bar is not None or seconds >= PATIENCE:
            self._show(now, seconds)

    def done(self, report: RunReport) -> None:
        """What came of it, as JSON lines if these were asked for: one for each reject that the report has, and one
        for all."""
        if not self._json:
            return
        for one in report.rejects:
            said = {"event": "reject", "source": one.source, "record": one.record, "reason": one.reason}
            self._write(json.dumps(said, ensure_ascii=False))
        counts = {"articles": report.articles, "relevant": report.relevant, "rejects": report.rejected}
        all_of_it = {"event": "done", "out": str(report.out), **counts, "seconds": round(report.seconds, 3)}
        self._write(json.dumps(all_of_it, ensure_ascii=False))

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def _line(self, line: str, every: float, stage: str) -> None:
        """A line, if the last one is long ago, or (in JSON) of another stage."""
        if time.monotonic() - self._last >= every or (self._json and stage != self._stage):
            self._last, self._stage = time.monotonic(), stage
            self._write(line)

    def _write(self, line: str) -> None:
        self._to.write(line + "\n")
        self._to.flush()

    def _show(self, now: Step, seconds: float) -> None:
        if self._bar is None:
            self._start()
        assert self._bar is not None and self._task is not None
        words = _words(now, seconds)
        if now.stage == "reading":
            self._bar.update(self._task, completed=now.done.bytes, total=now.bytes, description=words)
        else:  # the bar is full: nobody knows how long these take
            self._bar.update(self._task, completed=self._bar.tasks[0].total, description=words)

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bar

        columns = (BarColumn(), TextColumn("{task.description}"))
        self._bar = Bar(*columns, console=Console(file=self._to), transient=True)
        self._task = self._bar.add_task("")
        self._bar.start()


def _numbers(now: Step, seconds: float) -> dict[str, object]:
    done, size = now.done, now.bytes
    return {
        "stage": now.stage,
        "seconds": round(seconds, 1),
        "bytes": done.bytes,
        "bytes_in_all": size,
        "articles": done.records,
        "articles_a_second": round(_rate(now, seconds)),
        "hits": done.hits,
        "rejects": done.rejects,
        "seconds_left": _left(now, seconds),
    }


def _words(now: Step, seconds: float) -> str:
    if now.stage != "reading":
        return now.stage
    done, left = now.done, _left(now, seconds)
    parts = [f"{done.bytes / now.bytes:.0%} read"] if now.bytes else []
    parts += [f"{done.records:,} articles", f"{_rate(now, seconds):,.0f}/s", f"{done.hits:,} hits"]
    parts += [f"{done.rejects:,} rejects"] if done.rejects else []
    parts += [f"{timedelta(seconds=round(left))} left"] if left is not None else []
    return ", ".join(parts)


def _rate(now: Step, seconds: float) -> float:
    """Articles read a second, those that an earlier run had read left out."""
    return max(now.done.records - now.before.records, 0) / max(seconds, 0.001)


def _left(now: Step, seconds: float) -> float | None:
    """Seconds until all is read, at the speed so far."""
    read, todo = now.done.bytes - now.before.bytes, now.bytes - now.done.bytes
    return round(seconds / read * todo, 1) if now.stage == "reading" and read > 0 else None
