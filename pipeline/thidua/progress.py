"""A bar on standard error for work that takes long; short work shows nothing."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

PATIENCE = 2.0  # seconds without a sign that a person takes for normal; importing rich for less is not worth it


class Progress:
    """`with Progress(quiet) as progress: run(…, progress=progress.step)`."""

    def __init__(self, quiet: bool) -> None:
        self._shown = not quiet and sys.stderr.isatty()
        self._began = time.monotonic()
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def step(self, done: int, total: int, found: int) -> None:
        """`done` of `total` files are read, `found` articles passed the scan."""
        if not self._shown or (self._bar is None and time.monotonic() - self._began < PATIENCE):
            return
        if self._bar is None:
            self._start(total)
        assert self._bar is not None and self._task is not None
        self._bar.update(self._task, completed=done, description=f"reading, {found} articles")

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def _start(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("reading", total=total)
        self._bar.start()
