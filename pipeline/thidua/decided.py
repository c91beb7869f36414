"""Decisions of people as gold: what a run says by itself of each cell that somebody decided."""

import tempfile
from pathlib import Path
from typing import Literal

from thidua import reviews
from thidua.archive import Answer, Archive, open_archive
from thidua.model import Decision
from thidua.run import reconcile_runs

Outcome = Literal["right", "wrong", "open", "gone"]
COLUMNS = ("key", "field", "decided", "said", "outcome")
_CELL = "SELECT * FROM cluster_years WHERE lineage_id || '/' || year = ?"
_BY_ARTICLES = """
SELECT "key" FROM evidence
WHERE "table" = 'cluster_years' AND "key" LIKE '%/' || ? AND list_contains(string_split(?, ' '), article_id)
GROUP BY "key" ORDER BY count(DISTINCT article_id) DESC, "key" LIMIT 1
"""


def scored(folder: Path, path: Path) -> Answer:
    """Each decision that counts on a cell of `cluster_years`, with what the run in `folder` says without any.

    A cell is found by its key, else by the articles that the person saw, as when decisions are applied.

    Returns:
        One row a decided cell: right, wrong, open (nothing or a dispute) or gone (no such cell).

    Raises:
        UsageError: the folder holds no run, or the file of decisions cannot be read.
    """
    last = {(one.key, one.field): one for one in reviews.read(path) if one.table == "cluster_years"}
    with tempfile.TemporaryDirectory(prefix="thidua-") as place:
        plain = Path(place) / "plain"
        reconcile_runs([folder], plain)
        archive = open_archive(plain)
        return Answer(COLUMNS, tuple(_row(archive, one) for one in last.values()))


def _row(archive: Archive, one: Decision) -> tuple[str | None, ...]:
    cell = _cell(archive, one.key) or _cell(archive, _found_again(archive, one))
    if cell is None:
        return one.key, one.field, one.value, None, "gone"
    value = cell[one.field]
    said = "; ".join(sorted(value)) if isinstance(value, list) else None if value is None else str(value)
    outcome: Outcome = "open" if not said else "right" if said == one.value else "wrong"
    return f"{cell['lineage_id']}/{cell['year']}", one.field, one.value, said, outcome


def _cell(archive: Archive, key: str | None) -> dict[str, object] | None:
    answer = archive.answer(_CELL, [key or ""])
    return dict(zip(answer.columns, answer.rows[0])) if answer.rows else None


def _found_again(archive: Archive, one: Decision) -> str | None:
    rows = archive.answer(_BY_ARTICLES, [one.key.rpartition("/")[2], " ".join(one.seen)]).rows
    return str(rows[0][0]) if rows else None
