"""Cells to decide out to an annotation tool, and what people chose there back in as decisions."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from thidua import reviews
from thidua.archive import Archive
from thidua.asked import to_review
from thidua.explore.tasks import Chosen, Passage, Task, Tool, as_line, chosen
from thidua.model import Decision
from thidua.output import UsageError

_PASSAGES = """
SELECT sentence, quote, value, source FROM sentences
WHERE "table" = ? AND "key" = ? AND field = ? ORDER BY value, published NULLS LAST, article_id, evidence_start
"""
_NOBODY = "?"


def export(archive: Archive, decided: Sequence[Decision], tool: Tool) -> Iterator[str]:
    """Every cell that wants a look and can be decided, and every decision taken, as JSON lines.

    Args:
        decided: decisions already taken: they go out answered, so that they can be looked at again.
    """
    done: set[tuple[str, str, str]] = {(one.table, one.key, one.field) for one in decided}
    for task in (*(_taken(archive, one) for one in decided), *_open(archive, done)):
        yield json.dumps(as_line(task, tool), ensure_ascii=False)


def _open(archive: Archive, done: set[tuple[str, str, str]]) -> Iterator[Task]:
    """The looks that a person can decide, as tasks without an answer; each cell once."""
    for kind, table, key, field, *_ in to_review(archive).rows:
        if table not in ("cluster_years", "conflicts") or kind == "lost":
            continue
        values = [str(value) for value in _values(archive, str(table), str(key), str(field))]
        if not values:
            continue
        blank = reviews.decided(archive, (str(table), str(key), str(field), values[0]), _NOBODY, "1970-01-01", _NOBODY)
        about = replace(blank, value="", who="", when="", why="")
        if (about.table, about.key, about.field) not in done:
            done.add((about.table, about.key, about.field))
            passages = _passages(archive, about)
            yield Task(str(kind), about, tuple(sorted({*values, *(p.value for p in passages)})), passages)


def _taken(archive: Archive, one: Decision) -> Task:
    passages = _passages(archive, one) if one.table != "lineage" else ()
    return Task("decided", one, tuple(sorted({one.value, *(p.value for p in passages)})), passages)


def _values(archive: Archive, table: str, key: str, field: str) -> Sequence[object]:
    query = 'SELECT DISTINCT value FROM evidence WHERE "table" = ? AND "key" = ? AND field = ? ORDER BY value'
    return [row[0] for row in archive.answer(query, [table, key, field]).rows]


def _passages(archive: Archive, about: Decision) -> tuple[Passage, ...]:
    rows = archive.answer(_PASSAGES, [about.table, about.key, about.field]).rows
    return tuple(Passage(str(s), str(quote), str(value), str(source)) for s, quote, value, source in rows)


def read_back(path: Path, who: str, when: str, why: str) -> list[Decision]:
    """The decisions in a file that came back from a tool, in its order; what went out answered comes back as it was.

    Args:
        who, when, why: what counts where the tool does not tell.

    Raises:
        UsageError: the file cannot be read, a line is no task of ours, or it is not told who decided, when or why.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"--import {path} cannot be read: {error}") from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found += [_decision(one, who, when, why) for one in chosen(json.loads(line))]
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            raise UsageError(f"--import {path}, line {number}: {error}") from error
    return found


def _decision(one: Chosen, who: str, when: str, why: str) -> Decision:
    if one.value == one.about.value:
        return one.about
    by = (one.who or who, one.when or when, one.why or why)
    if not all(part.strip() for part in by):
        raise ValueError("a decision wants --who NAME, --why TEXT and a day (--when)")
    decision = replace(one.about, value=one.value, who=by[0], when=by[1], why=by[2])
    return reviews.checked(decision)


def record(path: Path, decisions: Iterable[Decision]) -> int:
    """Add those of `decisions` to the file that it does not hold yet; how many they were.

    Raises:
        UsageError: the file cannot be read or written.
    """
    known = set(reviews.read(path)) if path.exists() else set()
    fresh = [one for one in dict.fromkeys(decisions) if one not in known]
    for one in fresh:
        reviews.append(path, one)
    return len(fresh)
