"""Contestants measured in turns: the cost of each is told as CPU time, which a machine's other work disturbs least."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import thidua


@dataclass(frozen=True)
class Cost:
    """Of one command with all it starts: seconds of CPU and of the clock, the peak memory of its largest process."""

    cpu: float
    wall: float
    peak_mb: float


def command(arguments: Sequence[str | Path], core: int | None = None) -> Callable[[], Cost]:
    """A contestant that is a command; `core` binds it and all it starts to one core."""
    bound = [] if core is None else ["taskset", "-c", str(core)]
    _compile()

    def cost() -> Cost:
        began = time.perf_counter()
        running = subprocess.Popen([*bound, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(running.pid, 0)
        wall = time.perf_counter() - began
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"failed: {' '.join(map(str, arguments))[:200]}")
        return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)

    return cost


@cache
def _compile() -> None:
    """Make the byte code of this checkout, as pip does when it installs a package."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", Path(thidua.__file__).parent], check=True)


def in_turns(contestants: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, list[Cost]]:
    """Each contestant once, then each again, so that what slows the machine down slows all of them."""
    costs: dict[str, list[Cost]] = {name: [] for name in contestants}
    for at in range(rounds):
        for name, contestant in contestants.items():
            costs[name].append(contestant())
            print(f"  round {at + 1}: {name} {costs[name][-1].cpu:.2f} s", file=sys.stderr)
    return costs


def spread(values: Sequence[float], form: str = ".2f") -> str:
    """Median and range: "6.31 (6.20-6.55)"."""
    low, high = min(values), max(values)
    return f"{statistics.median(values):{form}} ({low:{form}}-{high:{form}})"


def timed(work: Callable[[], object]) -> float:
    """CPU seconds of one call in this process."""
    began = time.process_time()
    work()
    return time.process_time() - began
