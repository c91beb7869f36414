"""Facts found against gold: the same cluster or unit under two names first made one, then precision, recall, F1."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from thidua.evaluate.facts import TABLES, Fact, Facts, found_facts
from thidua.evaluate.gold import Gold, load
from thidua.evaluate.keys import same_with_more_heads
from thidua.run import collect

NOT_IN_MICRO = ("organisations", "event_host")  # often not stated: reported, but left out of the mean
_WITH_CLUSTER = ("clusters", "organisations", "members", "member_count", "roles", "handovers")  # at index 1
_UNIT_AT = {"members": 2, "roles": 3, "handovers": 3, "awards": 5}
_NAMED = "(named)"


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of facts of one table. Nothing found is precision 1, nothing to find is recall 1."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Of what was found, how much is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of what there is, how much was found."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Gold and found facts after alignment, with the scores. `micro` sums all tables but those of
    `NOT_IN_MICRO`."""

    articles: int
    digest: str
    gold: Facts
    found: Facts
    scores: Mapping[str, Score]
    micro: Score
    negatives: int
    false_alarms: tuple[str, ...]  # look-alikes with rows
    unread: tuple[str, ...]  # gold texts that were rejected, with the reason


def evaluate(folder: Path, workers: int | None = None) -> Evaluation:
    """Read the texts of the gold in `folder` as a run does, and score what comes out.

    Raises:
        UsageError: `folder` holds no gold.
    """
    gold = load(folder)
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in gold.articles:
            Path(scratch, f"{name}.txt").write_text(text, encoding="utf-8", newline="")
        collected = collect(scratch, workers)
    unread = tuple(f"{Path(r.source).stem}: {r.reason}" for r in collected.rejects)
    return scored(gold, found_facts(collected), unread)


def scored(gold: Gold, found: Facts, unread: tuple[str, ...] = ()) -> Evaluation:
    """`found` scored against `gold`."""
    expected = {table: dict(facts) for table, facts in gold.facts.items()}
    found = {table: dict(facts) for table, facts in found.items()}
    _align_named(expected, found)
    _align_units(expected, found)
    scores = {
        table: Score(len(expected[table]), len(found[table]), len(expected[table].keys() & found[table].keys()))
        for table in TABLES
    }
    counted = [score for table, score in scores.items() if table not in NOT_IN_MICRO]
    micro = Score(sum(s.gold for s in counted), sum(s.found for s in counted), sum(s.right for s in counted))
    alarms = {str(fact[0]) for facts in found.values() for fact in facts} & gold.negatives
    size = len(gold.articles)
    return Evaluation(
        size, gold.digest, expected, found, scores, micro, len(gold.negatives), tuple(sorted(alarms)), unread
    )


def _align_named(gold: Facts, found: Facts) -> None:
    """Where gold and found have just one cluster known by name in an article, it is the same, however it is cut."""
    ours, theirs = _named(gold), _named(found)
    for article in ours.keys() & theirs.keys():
        if len(ours[article]) == len(theirs[article]) == 1:
            for facts, names in ((gold, ours), (found, theirs)):
                (name,) = names[article]
                for table in _WITH_CLUSTER:
                    facts[table] = {
                        (a, _NAMED, *rest) if (a, cluster) == (article, name) else (a, cluster, *rest): rules
                        for (a, cluster, *rest), rules in facts[table].items()
                    }


def _named(facts: Facts) -> dict[object, set[object]]:
    names: dict[object, set[object]] = {}
    for article, cluster in facts["clusters"]:
        if not (isinstance(cluster, str) and cluster.isdigit()):
            names.setdefault(article, set()).add(cluster)
    return names


def _align_units(gold: Facts, found: Facts) -> None:
    """A unit named with more heads, or fewer, than in gold is the same, where only one pair of an article fits."""
    ours, theirs = _units(gold), _units(found)
    for article in ours.keys() & theirs.keys():
        only_ours, only_theirs = ours[article] - theirs[article], theirs[article] - ours[article]
        rename: dict[object, str] = {}
        for unit in sorted(only_theirs):
            twins = [other for other in only_ours if same_with_more_heads(unit, other)]
            if len(twins) == 1 and sum(same_with_more_heads(u, twins[0]) for u in only_theirs) == 1:
                rename[unit] = twins[0]
        for table, at in _UNIT_AT.items() if rename else ():
            found[table] = {
                _renamed(fact, at, rename) if fact[0] == article else fact: rules
                for fact, rules in found[table].items()
            }


def _renamed(fact: Fact, at: int, rename: Mapping[object, str]) -> Fact:
    return (*fact[:at], rename.get(fact[at], fact[at]), *fact[at + 1 :])


def _units(facts: Facts) -> dict[object, set[str]]:
    units: dict[object, set[str]] = {}
    for table, at in _UNIT_AT.items():
        for fact in facts[table]:
            if fact[at]:
                units.setdefault(fact[0], set()).add(str(fact[at]))
    return units
