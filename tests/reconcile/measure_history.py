"""How well reconcile finds a true history again: `python tests/reconcile/measure_history.py 20`, means over seeds."""

import random
import sys
from collections import Counter, defaultdict
from itertools import combinations

from simulated_history import History, heir, histories
from simulated_press import Losses, Written, press

from thidua.model import Reconciled
from thidua.reconcile import reconcile


def measure(seed: int, losses: Losses, show: bool = False) -> dict[str, tuple[int, int]]:
    """What was right, and of how many, for one history."""
    rng = random.Random(seed)
    true = histories(rng)
    written = press(rng, true, losses)
    found = reconcile([w.reading for w in written])
    placed = _placed(found)
    lineage = _majority(written, placed)
    if show:
        _show(true, written, found, placed, lineage)
    return {
        "placed": (sum(w.reading.article_id in placed for w in written if "copy" not in w.reading.article_id),
                   sum("copy" not in w.reading.article_id for w in written)),
        "pairs precision": _pairs(written, placed)[0],
        "pairs recall": _pairs(written, placed)[1],
        "chair": _chairs(true, written, found, lineage),
        "succession": _succession(true, found, lineage),
        "false conflicts per 100 cluster-years": (100 * len(found.conflicts), len(found.cluster_years)),
    }  # fmt: skip


def _placed(found: Reconciled) -> dict[str, str]:
    """article_id -> lineage_id, by the number or the organisation it is cited for."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for e in found.evidence:
        if e.table == "cluster_years":
            votes[e.article_id][e.key.rsplit("/", 1)[0]] += 1
    return {article: min(count, key=lambda k: (-count[k], k)) for article, count in votes.items()}


def _majority(written: list[Written], placed: dict[str, str]) -> dict[str, str]:
    """lineage_id -> the history most of its articles are about."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for w in written:
        if w.reading.article_id in placed:
            votes[placed[w.reading.article_id]][w.key] += 1
    return {lineage: min(count, key=lambda k: (-count[k], k)) for lineage, count in votes.items()}


def _pairs(written: list[Written], placed: dict[str, str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Pairs of articles of one organisation put into one lineage: right of those found, found of those true."""
    both = found = true = 0
    blocks: dict[str, list[Written]] = defaultdict(list)
    for w in written:
        if w.reading.article_id in placed:
            blocks[w.key.split("/")[0]].append(w)
    for block in blocks.values():
        for a, b in combinations(block, 2):
            same = a.key == b.key
            together = placed[a.reading.article_id] == placed[b.reading.article_id]
            both, found, true = both + (same and together), found + together, true + same
    return (both, found), (both, true)


def _chairs(true: list[History], written: list[Written], found: Reconciled, lineage: dict[str, str]) -> tuple[int, int]:
    """Cluster-years of which some article states the chair: how many have it."""
    stated = {
        (w.key, w.year)
        for w in written
        for r in (*w.reading.extraction.roles, *(h for h in w.reading.extraction.handovers if h.from_unit))
        if r.role == "chair"
        and isinstance(getattr(r, "year", None), (int, type(None)))
        and w.reading.extraction.clusters[0].cluster_id == r.cluster_id
    }
    by_key = {one.key: one for one in true}
    got: dict[tuple[str, int], set[str | None]] = defaultdict(set)
    for cell in found.cluster_years:
        if cell.lineage_id in lineage:
            got[lineage[cell.lineage_id], cell.year].add(cell.chair)
    right = 0
    for key, year in stated:
        chair = by_key[key].chair[year]
        right += any(value is not None and same(value, chair) for value in got[key, year])
    return right, len(stated)


def _succession(true: list[History], found: Reconciled, lineage: dict[str, str]) -> tuple[int, int]:
    """Rows of `succession` that tell whom was announced, and never a wrong yes or no."""
    by_key = {one.key: one for one in true}
    right = total = 0
    for row in found.succession:
        one = by_key.get(lineage.get(row.lineage_id, ""))
        total += 1
        if one is None or row.next_chair is None or row.year not in one.announced:
            continue
        announced, took = one.announced[row.year], one.chair.get(row.year + 1)
        held = {"yes"} if took and same(took, announced) else {"no"} if took else set()
        right += same(row.next_chair, announced) and row.held in held | {"unknown"}
    return right, total


def same(a: str, b: str) -> bool:
    return a == b or heir(a) == heir(b)


def _show(
    true: list[History], written: list[Written], found: Reconciled, placed: dict[str, str], lineage: dict[str, str]
) -> None:
    for c in found.conflicts:
        sys.stdout.write(f"conflict {c.conflict_id} {c.values} {c.witnesses}\n")
    keys = {w.reading.article_id: (w.key, w.year) for w in written}
    mixed: dict[str, Counter[str]] = defaultdict(Counter)
    for article, line in placed.items():
        mixed[line][keys[article][0]] += 1
    for line, count in sorted(mixed.items()):
        if len(count) > 1:
            sys.stdout.write(f"mixed {line} {dict(count)}\n")
    spread: dict[str, Counter[str]] = defaultdict(Counter)
    for article, line in placed.items():
        spread[keys[article][0]][line] += 1
    for key, count in sorted(spread.items()):
        if len(count) > 1:
            sys.stdout.write(f"spread {key} {dict(count)}\n")


def main(seeds: int, show: bool) -> None:
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for seed in range(seeds):
        for name, (right, total) in measure(seed, Losses(), show).items():
            sums[name][0] += right
            sums[name][1] += total
    for name, (right, total) in sums.items():
        sys.stdout.write(f"{name:40} {right / max(1, total):.4f}   {right}/{total}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10, "--show" in sys.argv)
