"""One file after the other, here or in other processes: the same results in the same order however many there are."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

_IN_FLIGHT = 4  # tasks handed out per worker and not yet collected: keeps workers busy and memory bounded


def _context() -> BaseContext:
    """Fresh processes: a fork of a process with threads (pyarrow has some) may lock up."""
    return get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")


def in_order(
    work: Callable[[Task], Result],
    tasks: Sequence[Task],
    failed: Callable[[Task, str], Result],
    workers: int,
    executor: Executor | None,
) -> Iterator[Result]:
    """`work` over `tasks`, results in the order of `tasks`.

    Args:
        work: a function of a module, so that it can be sent to another process. It raises nothing.
        tasks: what to work on.
        failed: the result of a task that killed its process (out of memory, a crash in C code), with a reason.
        workers: processes; 1 is this one, and then there is no guard against a crash.
        executor: any executor, used instead of own processes and left open.
    """
    if executor is not None:
        yield from _windowed(executor, work, tasks, workers)
    elif workers <= 1 or len(tasks) <= 1:
        yield from map(work, tasks)
    else:
        yield from _guarded(work, tasks, failed, min(workers, len(tasks)))


def _windowed(
    executor: Executor, work: Callable[[Task], Result], tasks: Sequence[Task], workers: int
) -> Iterator[Result]:
    window = _IN_FLIGHT * max(workers, 1)
    pending = [executor.submit(work, task) for task in tasks[:window]]
    try:
        for position in range(len(tasks)):
            result = pending.pop(0).result()
            if position + window < len(tasks):
                pending.append(executor.submit(work, tasks[position + window]))
            yield result
    finally:
        for future in pending:
            future.cancel()


def _guarded(
    work: Callable[[Task], Result], tasks: Sequence[Task], failed: Callable[[Task, str], Result], workers: int
) -> Iterator[Result]:
    """Own processes. A pool that breaks is made anew; the tasks in flight then run one to a process, so that only
    the one that kills its process fails."""
    done = 0
    while done < len(tasks):
        suspects = workers * _IN_FLIGHT
        try:
            with ProcessPoolExecutor(workers, mp_context=_context()) as pool:
                for result in _windowed(pool, work, tasks[done:], workers):
                    done += 1
                    yield result
        except BrokenProcessPool:
            for task in tasks[done : done + suspects]:
                yield _alone(work, task, failed)
                done += 1


def _alone(work: Callable[[Task], Result], task: Task, failed: Callable[[Task, str], Result]) -> Result:
    try:
        with ProcessPoolExecutor(1, mp_context=_context()) as pool:
            return pool.submit(work, task).result()
    except BrokenProcessPool:
        return failed(task, "its reading killed the process (out of memory?): split the file or leave it out")
