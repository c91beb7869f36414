"""How fast is `find_dates`, against dateparser's `search_dates`, on press prose made here.

    python tests/bench/bench_dates.py [--rounds N] [--least RATIO]

CPU time of one core; both read the same articles in turns, so that a busy machine slows both alike; the ratio is the
median over the rounds. Three kinds of prose: a date in half of the sentences, in one of seven, in none.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable

from prose import articles

from thidua.extract.dates.find import find_dates

KINDS = (("a date in 1 of 2 sentences", 0.5), ("a date in 1 of 7 sentences", 0.15), ("no date", 0.0))
PUBLISHED = "2026-05-05"
REPEATS = 8  # of ours a round: one reading is over before the clock ticks often enough


def cpu(read: Callable[[str], object], texts: list[str], repeats: int) -> float:
    """CPU seconds of one reading of all texts."""
    began = time.process_time()
    for _ in range(repeats):
        for text in texts:
            read(text)
    return (time.process_time() - began) / repeats


def main() -> int:
    """Measure and print; exit status 1 when a ratio is under `--least`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--least", type=float, default=100.0)
    options = parser.parse_args()
    from dateparser.search import search_dates

    enough = True
    for kind, share in KINDS:
        texts = articles(options.articles, dated=share, placed=0.05)
        chars = sum(map(len, texts))
        for text in texts:
            find_dates(text, PUBLISHED)  # loads dateparser's lexicon once
        search_dates(texts[0], languages=["vi"])
        rounds = []
        for _ in range(options.rounds):
            theirs = cpu(lambda text: search_dates(text, languages=["vi"]), texts, 1)
            known = cpu(lambda text: find_dates(text, PUBLISHED), texts, REPEATS)
            unknown = cpu(find_dates, texts, REPEATS)
            rounds.append((theirs, known, unknown))
        for name, at in (("published known", 1), ("published unknown", 2)):
            ours = statistics.median(row[at] for row in rounds)
            ratio = statistics.median(row[0] / row[at] for row in rounds)
            theirs = statistics.median(row[0] for row in rounds)
            enough = enough and ratio >= options.least
            sys.stdout.write(
                f"{kind:26} {name:17} find_dates {chars / ours / 1e6:6.1f} M chars/s, "
                f"search_dates {chars / theirs / 1e6:5.3f}, ratio {ratio:4.0f}\n"
            )
    return 0 if enough else 1


if __name__ == "__main__":
    raise SystemExit(main())
