"""Tasks done here, in own processes, or through any executor; results come as they are ready.

A task that ends its process is tried again by itself, as often as it takes: it leaves a note of what it had in hand,
and after three deaths of one record leaves that record out (`deaths`). So a task that can only fail costs no other.
"""

import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.context import BaseContext
from typing import Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

IN_FLIGHT = 4  # tasks handed out per worker and not yet collected: keeps workers busy and memory bounded
_UNKNOWN_WORKERS = 64  # taken for the number of workers of an executor that does not tell
_AGAIN = 100  # attempts at one task: three deaths each of some thirty records, then it is no matter of records


class EngineError(RuntimeError):
    """Tasks cannot be done, whatever is left out; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Engine(Generic[Task, Result]):
    """How tasks are done.

    Args:
        work: a function of a module, so that it can be sent to another process.
        workers: processes; 1 is this one, and then there is no guard against a crash.
        executor: any executor, used instead of own processes and left open.
    """

    work: Callable[[Task], Result]
    workers: int = 1
    executor: Executor | None = None

    def results(self, tasks: Iterator[Task]) -> Iterator[Result]:
        """The results in the order in which they are ready. Tasks are drawn when there is room for them.

        Raises:
            EngineError: the executor is gone, or a task cannot be done.
            Exception: what `work` raises.
        """
        if self.executor is not None:
            yield from self._through(self.executor, tasks)
        elif self.workers <= 1:
            yield from map(self.work, tasks)
        else:
            yield from self._in_processes(tasks)

    def _through(self, executor: Executor, tasks: Iterator[Task]) -> Iterator[Result]:
        """By an executor of others. Dask does again what a lost worker had; when it gives a task up for having lost
        several, the task is handed over again by itself."""
        tries: Counter[int] = Counter()
        for task, outcome in _windowed(executor, self.work, tasks, IN_FLIGHT * _workers_of(executor, self.workers)):
            while isinstance(outcome, BaseException):
                tries[id(task)] += 1
                if isinstance(outcome, OSError) or not isinstance(outcome, Exception):
                    raise outcome
                if isinstance(outcome, BrokenExecutor) or tries[id(task)] > _AGAIN or not _was_killed(outcome):
                    raise EngineError(_said(outcome)) from outcome
                outcome = _outcome(executor.submit(self.work, task))
            yield outcome

    def _in_processes(self, tasks: Iterator[Task]) -> Iterator[Result]:
        """Own processes. A pool that breaks is made anew; the tasks it had run one to a process before it goes on."""
        first = list(islice(tasks, self.workers))
        waiting = chain(first, tasks)
        suspects: list[Task] = []
        while first:
            with _pool(len(first)) as pool:
                for task, outcome in _windowed(pool, self.work, waiting, IN_FLIGHT * len(first)):
                    if isinstance(outcome, BrokenExecutor):
                        suspects.append(task)
                    elif isinstance(outcome, BaseException):
                        raise outcome
                    else:
                        yield outcome
            if not suspects:
                return
            yield from map(self._alone, suspects)
            suspects = []

    def _alone(self, task: Task) -> Result:
        """A task in a process of its own, as often as it takes until what kills it is known and left out."""
        for _ in range(_AGAIN):
            try:
                with _pool(1) as pool:
                    return pool.submit(self.work, task).result()
            except BrokenExecutor:
                continue
        raise EngineError("processes die as soon as they start: is there memory left?")


def _windowed(
    executor: Executor, work: Callable[[Task], Result], tasks: Iterator[Task], window: int
) -> Iterator[tuple[Task, Result | BaseException]]:
    """Each task with its result or what was raised instead. From an executor that breaks no further task is drawn."""
    pending: dict[Future[Result], Task] = {}
    broken = False
    try:
        while True:
            while not broken and len(pending) < window and (task := next(tasks, None)) is not None:
                try:
                    pending[executor.submit(work, task)] = task
                except BrokenExecutor as error:
                    broken = True
                    yield task, error
            if not pending:
                return
            for future in wait(pending, return_when=FIRST_COMPLETED).done:
                outcome = _outcome(future)
                broken = broken or isinstance(outcome, BrokenExecutor)
                yield pending.pop(future), outcome
    finally:
        for future in pending:
            future.cancel()


def _outcome(future: Future[Result]) -> Result | BaseException:
    error = future.exception()
    return future.result() if error is None else error


def _was_killed(error: BaseException) -> bool:
    """Whether Dask gave a task up because several workers died at it. Its module is not imported for asking."""
    return type(error).__name__ == "KilledWorker"


def _said(error: BaseException) -> str:
    said = " ".join(str(error).split())[:200]
    return f"the executor failed ({type(error).__name__}: {said}); what is done is kept, run again to go on"


def _workers_of(executor: Executor, workers: int) -> int:
    return workers if workers > 1 else getattr(executor, "_max_workers", None) or _UNKNOWN_WORKERS


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=_context(), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """Let this process end when the one that started it is gone: else a worker waits for tasks for ever."""
    parent = parent_process()

    def wait_for_its_end() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait_for_its_end, daemon=True).start()


def start_server(module: str) -> None:
    """Start the process that own processes are forked from, where the system has such, and let it import `module`
    while the caller goes on. Once is enough; another time does nothing."""
    context = _context()
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([module])
        from multiprocessing import forkserver

        forkserver.ensure_running()


def _context() -> BaseContext:
    """Fresh processes: a fork of a process with threads (pyarrow has some) may lock up."""
    return get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
