"""An evaluation as text for people and as JSON; two evaluations compared fact by fact."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from thidua.evaluate.facts import TABLES, Fact
from thidua.evaluate.score import Evaluation, Score
from thidua.output import UsageError


def report(result: Evaluation, show: str | None = None) -> str:
    """The scores as a table; with `show` (a table's name or "all") the facts missed and invented.

    Raises:
        UsageError: `show` names no table.
    """
    lines = [f"{result.articles} articles"]
    lines.append(f"{'table':<14}{'gold':>6}{'found':>7}{'right':>7}{'P':>8}{'R':>8}{'F1':>8}")
    lines += [_line(name, score) for name, score in (*result.scores.items(), ("micro", result.micro))]
    alarms = " ".join(result.false_alarms)
    lines.append(f"look-alikes with rows: {len(result.false_alarms)} of {result.negatives} {alarms}".rstrip())
    lines += [f"not read: {line}" for line in result.unread]
    for table in _shown(show):
        gold, found = result.gold[table], result.found[table]
        lines += [f"  {table} missed: {_fact(fact)}" for fact in _sorted(gold.keys() - found.keys())]
        lines += [
            f"  {table} invented: {_fact(fact)} by {', '.join(found[fact])}"
            for fact in _sorted(found.keys() - gold.keys())
        ]
    return "\n".join(lines) + "\n"


def as_json(result: Evaluation) -> Mapping[str, Any]:
    """The scores, and every fact found with its rules, so that a later evaluation can be compared with this one."""
    return {
        "articles": result.articles,
        "gold": result.digest,
        "scores": {name: _numbers(s) for name, s in (*result.scores.items(), ("micro", result.micro))},
        "look_alikes": {"articles": result.negatives, "with_rows": list(result.false_alarms)},
        "found": {
            table: [[list(fact), list(facts[fact])] for fact in _sorted(facts)] for table, facts in result.found.items()
        },
    }


def changes(result: Evaluation, before: Path) -> str:
    """What changed since the evaluation that `--json` wrote to `before`: facts gained and lost, right and wrong.

    Raises:
        UsageError: `before` cannot be read or is no such file.
    """
    try:
        found = json.loads(before.read_text(encoding="utf-8"))["found"]
        earlier = {table: {tuple(fact) for fact, _ in found[table]} for table in TABLES}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{before} is not what `thidua evaluate --json` writes: {error}") from error
    lines = []
    for table in TABLES:
        gold, now = result.gold[table].keys(), result.found[table].keys()
        for label, facts in (
            ("gained right", (now - earlier[table]) & gold),
            ("gained wrong", (now - earlier[table]) - gold),
            ("lost right", (earlier[table] - now) & gold),
            ("lost wrong", (earlier[table] - now) - gold),
        ):
            lines += [f"  {table} {label}: {_fact(fact)}" for fact in _sorted(facts)]
    return f"since {before}: {len(lines)} facts differ\n" + "".join(line + "\n" for line in lines)


def _shown(show: str | None) -> Sequence[str]:
    if show is None:
        return ()
    if show != "all" and show not in TABLES:
        raise UsageError(f"--show {show}: give all or one of {', '.join(TABLES)}")
    return TABLES if show == "all" else (show,)


def _line(name: str, score: Score) -> str:
    shares = f"{score.precision:>8.3f}{score.recall:>8.3f}{score.f1:>8.3f}"
    return f"{name:<14}{score.gold:>6}{score.found:>7}{score.right:>7}{shares}"


def _numbers(score: Score) -> dict[str, float]:
    counts = {"gold": score.gold, "found": score.found, "right": score.right}
    return counts | {"precision": score.precision, "recall": score.recall, "f1": score.f1}


def _sorted(facts: Any) -> list[Fact]:  # noqa: ANN401  any collection of facts
    return sorted(facts, key=lambda fact: [(cell is not None, str(cell)) for cell in fact])


def _fact(fact: Fact) -> str:
    return "(" + ", ".join("-" if cell is None else str(cell) for cell in fact) + ")"
