"""How well reconcile finds a true history again: `python tests/reconcile/measure_history.py 20`, sums over 20 seeds."""

import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations

from simulated_history import History, heir, histories
from simulated_press import Losses, Written, press, slips

from thidua.model import Reconciled
from thidua.reconcile import reconcile

SLIPS = 0.03  # share of cluster-years of which one more story states a wrong chair
Score = tuple[int, int]  # right, of how many


@dataclass(frozen=True)
class Run:
    """One history, what was written of it, what was made of that."""

    true: dict[str, History]
    written: list[Written]
    found: Reconciled
    placed: dict[str, str]  # article_id -> lineage_id
    lineage: dict[str, str]  # lineage_id -> key of the history most of its articles are about


def made(seed: int, losses: Losses, share: float = 0.0) -> Run:
    """Simulate and reconcile."""
    rng = random.Random(seed)
    true = histories(rng)
    written = press(rng, true, losses)
    written += list(slips(rng, true, written, share))
    found = reconcile([w.reading for w in written])
    placed = _placed(found)
    return Run({one.key: one for one in true}, written, found, placed, _majority(written, placed))


def measure(seed: int, losses: Losses) -> dict[str, Score]:
    """What was right, and of how many, for one history, without slips and with."""
    run, slipped = made(seed, losses), made(seed, losses, SLIPS)
    originals = [w.reading.article_id for w in run.written if "copy" not in w.reading.article_id]
    precision, recall = _pairs(run)
    found, true = _disputes(slipped)
    return {
        "articles placed": (sum(article in run.placed for article in originals), len(originals)),
        "pairs in one lineage, precision": precision,
        "pairs in one lineage, recall": recall,
        "chairs that a story states": _chairs(run),
        "succession rows": _succession(run),
        "cluster-years without a false conflict": (
            len(run.found.cluster_years) - len(run.found.conflicts),
            len(run.found.cluster_years),
        ),
        "planted chair disputes, precision": (len(found & true), len(found)),
        "planted chair disputes, recall": (len(found & true), len(true)),
    }


def _placed(found: Reconciled) -> dict[str, str]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for e in found.evidence:
        if e.table == "cluster_years":
            votes[e.article_id][e.key.rsplit("/", 1)[0]] += 1
    return {article: min(count, key=lambda k: (-count[k], k)) for article, count in votes.items()}


def _majority(written: list[Written], placed: dict[str, str]) -> dict[str, str]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for w in written:
        if w.reading.article_id in placed:
            votes[placed[w.reading.article_id]][w.key] += 1
    return {lineage: min(count, key=lambda k: (-count[k], k)) for lineage, count in votes.items()}


def _pairs(run: Run) -> tuple[Score, Score]:
    """Pairs of articles of one organisation in one lineage: right of those found, found of those true."""
    both = found = true = 0
    blocks: dict[str, list[Written]] = defaultdict(list)
    for w in run.written:
        if w.reading.article_id in run.placed:
            blocks[w.key.split("/")[0]].append(w)
    for block in blocks.values():
        for a, b in combinations(block, 2):
            same_key = a.key == b.key
            together = run.placed[a.reading.article_id] == run.placed[b.reading.article_id]
            both, found, true = both + (same_key and together), found + together, true + same_key
    return (both, found), (both, true)


def _chairs(run: Run) -> Score:
    """Cluster-years of which a story states the chair: how many have it."""
    stated = {(w.key, w.year) for w in run.written for r in w.reading.extraction.roles if r.role == "chair"}
    stated |= {(w.key, w.year) for w in run.written for h in w.reading.extraction.handovers if h.from_unit}
    got: dict[tuple[str, int], set[str]] = defaultdict(set)
    for cell in run.found.cluster_years:
        if cell.lineage_id in run.lineage and cell.chair is not None:
            got[run.lineage[cell.lineage_id], cell.year].add(cell.chair)
    right = sum(any(same(value, run.true[key].chair[year]) for value in got[key, year]) for key, year in stated)
    return right, len(stated)


def _succession(run: Run) -> Score:
    """Rows that tell who was announced, and never a wrong yes or no."""
    right = 0
    for row in run.found.succession:
        one = run.true.get(run.lineage.get(row.lineage_id, ""))
        if one is None or row.next_chair is None or row.year not in one.announced:
            continue
        took = one.chair.get(row.year + 1)
        held = "unknown" if took is None else "yes" if same(took, one.announced[row.year]) else "no"
        right += same(row.next_chair, one.announced[row.year]) and row.held in (held, "unknown")
    return right, len(run.found.succession)


def _disputes(run: Run) -> tuple[set[tuple[str, int]], set[tuple[str, int]]]:
    """Disputed chairs found, and those planted, by history and year."""
    rows = [c for c in run.found.conflicts if c.field == "chair" and c.lineage_id in run.lineage]
    found = {(run.lineage[c.lineage_id or ""], c.year or 0) for c in rows}
    return found, {(w.key, w.year) for w in run.written if w.reading.article_id.startswith("slip")}


def same(a: str, b: str) -> bool:
    """One unit, before and after the merger of provinces."""
    return a == b or heir(a) == heir(b)


def summed(seeds: int) -> dict[str, Score]:
    """The scores of several histories together."""
    sums: dict[str, Score] = {}
    for seed in range(seeds):
        for name, (right, total) in measure(seed, Losses()).items():
            before = sums.get(name, (0, 0))
            sums[name] = before[0] + right, before[1] + total
    return sums


if __name__ == "__main__":
    for name, (right, total) in summed(int(sys.argv[1]) if len(sys.argv) > 1 else 10).items():
        sys.stdout.write(f"{name:40} {right / max(1, total):.4f}   {right}/{total}\n")
