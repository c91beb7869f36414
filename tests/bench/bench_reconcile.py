"""How reconciling grows: time and peak memory at 10^5 to 10^6 statements, each size in a process of its own.

    python tests/bench/bench_reconcile.py [--sizes 125000 250000 500000 1000000] [--kinds wide deep] [--rounds N]

CPU time of one core, without the making of the statements; sizes take turns over the rounds, so that a busy machine
slows all alike, and the least time of a size counts. The growth told is the time per n log n, relative to the first
size. `wide`: one organisation every 5,000 statements and eleven years, as in a press archive. `deep`: all in one
organisation and three years, a fault in every fifth list, the worst case. The tables are taken part by part, and
garbage is looked for as seldom as by the command.
"""

import argparse
import gc
import json
import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "reconcile"))

from reconcile_builders import article

from thidua import gazetteer
from thidua.cli import COLLECTED
from thidua.model import Reading
from thidua.reconcile import reconciled_parts

PER_ARTICLE = 11  # statements: cluster, six members, chair, handover, award, event
SIZES = (125_000, 250_000, 500_000, 1_000_000)


def archive(statements: int, organisations: int, years: Sequence[int], faults: float) -> Iterator[Reading]:
    """Articles on clusters of six provinces that rotate their chair, one in twenty wrong; three make a story."""
    rng = random.Random(1)
    names = sorted({p.name for p in gazetteer.provinces() if p.valid_to is None or p.valid_to.year >= 2025})
    clusters = [names[i : i + 6] for i in range(0, len(names) - 5, 6)]
    for i in range(statements // PER_ARTICLE):
        c, year = rng.randrange(len(clusters)), rng.choice(years)
        units = list(clusters[c])
        chair = units[(year if rng.random() > 0.05 else rng.randrange(6)) % 6]
        if rng.random() < faults:
            units[rng.randrange(6)] = rng.choice(names)
        yield article(
            f"{i:08}", year, number=c + 1, organisation=f"Bộ thứ {rng.randrange(organisations)}", members=units,
            chair=chair, hands=(chair, units[(year + 1) % 6], year + 1),
            awards=[("ministry_flag", "proposed", units[0])],
            date=f"{year}-11-25", story=f"{i - i % 3:08}", published=f"{year}-11-26",
        )  # fmt: skip


def made(statements: int, kind: str) -> Iterator[Reading]:
    """The readings of one size and kind."""
    if kind == "wide":
        return archive(statements, max(1, statements // 5000), range(2015, 2026), 0.02)
    return archive(statements, 1, range(2022, 2025), 0.2)


class Clock:
    """Readings that keep the time spent on making them."""

    def __init__(self, readings: Iterator[Reading]) -> None:
        self._readings, self.spent = readings, 0.0

    def __iter__(self) -> "Clock":
        return self

    def __next__(self) -> Reading:
        began = time.process_time()
        try:
            return next(self._readings)
        finally:
            self.spent += time.process_time() - began


def measure(statements: int, kind: str) -> dict[str, float]:
    """Reconcile in this process: CPU seconds, MB at most, rows."""
    gc.set_threshold(*COLLECTED)
    clock = Clock(made(statements, kind))
    began = time.process_time()
    rows = 0
    for part in reconciled_parts(clock):
        rows += len(part.cluster_years) + len(part.conflicts) + len(part.evidence) + len(part.award_years)
    spent = time.process_time() - began - clock.spent
    return {"seconds": spent, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "rows": rows}


def main() -> None:
    """Measure all sizes in turns and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--kinds", nargs="+", default=["wide", "deep"])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--one", nargs=2, metavar=("SIZE", "KIND"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        sys.stdout.write(json.dumps(measure(int(options.one[0]), options.one[1])))
        return
    for kind in options.kinds:
        found: dict[int, list[dict[str, float]]] = {size: [] for size in options.sizes}
        for _ in range(options.rounds):
            for size in options.sizes:
                told = subprocess.run(
                    [sys.executable, __file__, "--one", str(size), kind], check=True, capture_output=True, text=True
                )
                found[size].append(json.loads(told.stdout))
        report(kind, found)


def report(kind: str, found: dict[int, list[dict[str, float]]]) -> None:
    """One line a size: the least time, the peak, and the time per n log n relative to the first size."""
    first = None
    for size, runs in found.items():
        seconds, most = min(run["seconds"] for run in runs), max(run["mb"] for run in runs)
        per = seconds / (size * math.log(size))
        first = first or per
        sys.stdout.write(
            f"{kind} {size:>9,} statements  {seconds:6.1f} s  {most:5.0f} MB peak  {runs[0]['rows']:>9,.0f} rows  "
            f"time per n log n {per / first:.2f}\n"
        )


if __name__ == "__main__":
    main()
