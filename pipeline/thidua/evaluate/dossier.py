"""Each rule's dossier: how often it fires on gold articles and how often it is right."""

from collections import Counter
from dataclasses import dataclass

from thidua.evaluate.score import Evaluation


@dataclass(frozen=True, slots=True)
class Dossier:
    """One rule on one table. A fact that two rules read counts for both, and as a collision of both."""

    rule: str
    table: str
    fires: int  # facts it read
    right: int  # of these, in gold
    collisions: int  # of these, read by another rule too


def dossiers_of(result: Evaluation) -> list[Dossier]:
    """One dossier a rule and table, by rule; only rules that fired."""
    fires: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    collisions: Counter[tuple[str, str]] = Counter()
    for table, facts in result.found.items():
        for fact, rules in facts.items():
            for rule in rules:
                fires[rule, table] += 1
                right[rule, table] += fact in result.gold[table]
                collisions[rule, table] += len(rules) > 1
    return [
        Dossier(rule, table, n, right[rule, table], collisions[rule, table])
        for (rule, table), n in sorted(fires.items())
    ]


def dossiers(result: Evaluation) -> str:
    """All dossiers as a table, least precise first."""
    rows = sorted(dossiers_of(result), key=lambda d: (d.right / d.fires, -d.fires, d.rule, d.table))
    width = max((len(d.rule) for d in rows), default=4) + 2
    lines = [f"\n{'rule':<{width}}{'table':<14}{'fires':>7}{'right':>7}{'P':>8}{'also by others':>16}"]
    lines += [
        f"{d.rule:<{width}}{d.table:<14}{d.fires:>7}{d.right:>7}{d.right / d.fires:>8.3f}{d.collisions:>16}"
        for d in rows
    ]
    return "\n".join(lines) + "\n"
