"""How reconcile and stories grow: `python tests/reconcile/measure_reconcile.py 100000` prints time and peak.

Synthetic archives only. `wide` spreads the articles over organisations and years, `deep` puts all of them into one
organisation and three years, with a fault in every fifth list: the worst case for blocking.
"""

import random
import sys
import time
import tracemalloc

from reconcile_builders import article

from thidua import gazetteer
from thidua.reconcile import reconcile, stories

PER_ARTICLE = 11  # statements: cluster, six members, chair, handover, award, event


def archive(statements, organisations, years, faults, seed=1):
    """Articles of six-province clusters that rotate their chair; one in twenty is wrong about it."""
    rng = random.Random(seed)
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


def texts(count, seed=1):
    """Reports of one newsroom: shared boilerplate, own numbers, a third of them copies with another byline."""
    rng = random.Random(seed)
    words = [f"từ{i}" for i in range(900)]
    boilerplate = [" ".join(rng.choices(words, k=25)) for _ in range(60)]
    found = {}
    for i in range(count):
        if i % 3 == 2:
            found[f"{i:08}"] = (found[f"{i - 1:08}"][0] + f"\nTác giả {i}", None)
            continue
        own = [" ".join([*rng.choices(words, k=12), str(rng.randrange(10**6))]) + "." for _ in range(3)]
        found[f"{i:08}"] = (".\n".join([*own, *rng.sample(boilerplate, 4)]), None)
    return found


def measured(label, work):
    start = time.process_time()
    result = work()
    spent = time.process_time() - start
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    sys.stdout.write(f"{label}: {spent:.1f} s CPU, {peak / 1e6:.0f} MB peak beyond the input\n")
    return result


def main(statements):
    wide = list(archive(statements, organisations=max(1, statements // 5000), years=range(2015, 2026), faults=0.02))
    deep = list(archive(statements, organisations=1, years=range(2022, 2025), faults=0.2))
    for label, readings in (("wide", wide), ("deep", deep)):
        found = measured(f"reconcile, {statements} statements, {label}", lambda r=readings: reconcile(r))
        sys.stdout.write(f"  {len(found.cluster_years)} cluster-years, {len(found.conflicts)} conflicts\n")
    some = texts(statements // 20)
    groups = measured(f"stories, {len(some)} articles", lambda: stories(some))
    sys.stdout.write(f"  {len(set(groups.values()))} stories\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
