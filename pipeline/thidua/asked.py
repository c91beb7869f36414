"""Questions to finished runs that need more than one query: `why` a cell holds, and the `diff` of two runs."""

from collections.abc import Sequence
from pathlib import Path

from thidua.archive import Answer, Archive, open_archive
from thidua.explore.diff import Difference, Row, Rows, diff
from thidua.explore.review import Look, looks
from thidua.explore.why import DERIVED, Sentence, Why, chosen
from thidua.output import UsageError, run_description
from thidua.tables import RECONCILED_TABLES, TableSpec
from thidua.text import slug

_RULES = " UNION ALL ".join(
    f'SELECT article_id, evidence_start, evidence_end, rule FROM "{table}"'
    for table in ("clusters", "events", "members", "roles", "handovers", "awards")
)
_SENTENCES = f"""
WITH rules AS (
  SELECT article_id, evidence_start, evidence_end, string_agg(DISTINCT rule, ', ' ORDER BY rule) AS rule
  FROM ({_RULES}) GROUP BY ALL
)
SELECT s.stance, s.value, s.outlet, s.source, s.published, s.sentence, s.quote, r.rule,
  s.article_id, s.evidence_start, s.evidence_end
FROM sentences s LEFT JOIN rules r USING (article_id, evidence_start, evidence_end)
WHERE s."table" = ? AND s."key" = ? AND s.field = ?
ORDER BY s.stance DESC, s.value, s.published NULLS LAST, s.article_id, s.evidence_start
"""
SENTENCE_COLUMNS = tuple(Sentence.__dataclass_fields__)


def why(archive: Archive, table: str, key: Sequence[object], field: str) -> Why:
    """One reconciled cell with the sentences for and against it.

    Args:
        table: a reconciled table. key: the parts of its key, or one string with `/` between them; each may be a part of
            the real one that no other has. field: a column of the table.

    Raises:
        UsageError: no such table, row or column; the message names near ones.
    """
    spec = _spec(table)
    row = row_named(archive, table, [part for one in key for part in str(one).split("/")])
    try:
        column = chosen(field, [name for name in spec.names if name not in spec.key], f"{table}: the field")
    except LookupError as error:
        raise UsageError(str(error.args[0])) from error
    name = "/".join(str(row[part]) for part in spec.key)
    told = row["field"] if table == "conflicts" else DERIVED.get(table, {}).get(column, column)
    found = archive.answer(_SENTENCES, [table, name, told])
    sentences = tuple(Sentence(*cells) for cells in found.rows)
    value = row[column]
    shown = "; ".join(value) if isinstance(value, list) else None if value is None else str(value)
    return Why(table, name, column, shown or None, row.get("standing"), _wanted(archive, name), sentences)


def row_named(archive: Archive, table: str, parts: Sequence[str]) -> Row:
    """The row of a reconciled table whose key the parts name; each may be a part of the real one that no other has.

    Raises:
        UsageError: no such table or row, or several; the message names near ones.
    """
    spec = _spec(table)
    if len(parts) != len(spec.key):
        raise UsageError(f"{table} is asked by {len(spec.key)} parts, {' '.join(spec.key)}; {len(parts)} given")
    try:
        return _row(spec, _asked(archive, f'SELECT * FROM "{spec.name}"'), parts)
    except LookupError as error:
        raise UsageError(str(error.args[0])) from error


def to_review(archive: Archive) -> Answer:
    """What wants a person's look, the most urgent first."""
    names = ("cluster_years", "conflicts", "succession")
    tables = {name: _asked(archive, f'SELECT * FROM "{name}"') for name in names}
    lost = run_description(archive.folder).get("decisions_lost", [])
    found = looks(tables | {"readings": _asked(archive, _READINGS), "lost": lost})
    columns = tuple(Look.__dataclass_fields__)
    return Answer(columns, tuple(tuple(getattr(one, name) for name in columns) for one in found))


_READINGS = """
SELECT e."key", e.field, e.value, max(r.confidence) AS confidence
FROM evidence e JOIN (
  SELECT article_id, evidence_start, evidence_end, confidence FROM roles
  UNION ALL SELECT article_id, evidence_start, evidence_end, confidence FROM handovers
) r USING (article_id, evidence_start, evidence_end)
WHERE e."table" = 'cluster_years' AND e.stance = 'supports' GROUP BY ALL
"""


def as_answer(found: Why) -> Answer:
    """`found` as rows: the cell before each of its sentences."""
    cell = (found.table, found.key, found.field, found.value)
    rows = tuple((*cell, *(getattr(one, name) for name in SENTENCE_COLUMNS)) for one in found.sentences)
    return Answer(("table", "key", "field", "cell", *SENTENCE_COLUMNS), rows)


def compare(a: str | Path, b: str | Path, *, articles: bool = False) -> list[Difference]:
    """What the run in folder `b` says otherwise than that in `a`, fact by fact.

    Args:
        articles: compare what the single articles say as well; articles are called by their source.

    Raises:
        UsageError: a folder holds no finished run.
    """
    one, other = (_everything(open_archive(folder), articles) for folder in (a, b))
    return diff(one, other)


def differences(found: Sequence[Difference]) -> Answer:
    """`found` as rows."""
    columns = tuple(Difference.__dataclass_fields__)
    return Answer(columns, tuple(tuple(getattr(one, name) for name in columns) for one in found))


def _everything(archive: Archive, articles: bool) -> dict[str, Rows]:
    """The rows that `diff` compares, by table."""
    queries = {spec.name: f'SELECT * FROM "{spec.name}"' for spec in RECONCILED_TABLES}
    return {name: _asked(archive, query) for name, query in (queries | (_SAID if articles else {})).items()}


_CLUSTER = "coalesce(CAST(c.number AS VARCHAR), c.name)"
_SOURCE = "a.source || CASE WHEN a.record > 0 THEN '#' || a.record ELSE '' END AS source"
_OF_CLUSTER = (
    f"SELECT t.*, {_CLUSTER} AS cluster, {_SOURCE} FROM {{}} t "
    "JOIN articles a USING (article_id) LEFT JOIN clusters c USING (article_id, cluster_id)"
)
_SAID = {
    "clusters": f"SELECT c.*, {_CLUSTER} AS cluster, {_SOURCE} FROM clusters c JOIN articles a USING (article_id)",
    "members": _OF_CLUSTER.format("members"),
    "roles": _OF_CLUSTER.format("roles"),
    "handovers": _OF_CLUSTER.format("handovers"),
    "events": f"SELECT e.*, {_SOURCE} FROM events e JOIN articles a USING (article_id)",
    "awards": f"SELECT w.*, coalesce(w.unit, CAST(w.quantity AS VARCHAR)) AS received, {_SOURCE} "
    "FROM awards w JOIN articles a USING (article_id)",
}  # fmt: skip


def _row(spec: TableSpec, rows: Rows, parts: Sequence[str]) -> Row:
    """The row whose key the parts name: the only one that has all of them, else one part after the other."""
    fitting = [r for r in rows if all(_names(part, str(r[column])) for column, part in zip(spec.key, parts))]
    if len(fitting) == 1:
        return fitting[0]
    left = list(rows)
    for column, part in zip(spec.key, parts):
        known = sorted({str(row[column]) for row in left})
        found = chosen(part, known, f"{spec.name}: {column}")
        left = [row for row in left if str(row[column]) == found]
    return left[0]


def _names(part: str, cell: str) -> bool:
    return part == cell or (not cell.isdigit() and slug(part) in slug(cell))


def _asked(archive: Archive, query: str) -> Rows:
    answer = archive.answer(query)
    return [dict(zip(answer.columns, row)) for row in answer.rows]


def _wanted(archive: Archive, key: str) -> str | None:
    query = "SELECT wanted FROM coverage WHERE lineage_id || '/' || year = ?"
    rows = archive.answer(query, [key]).rows
    return str(rows[0][0]) if rows and rows[0][0] is not None else None


def _spec(table: str) -> TableSpec:
    known = {spec.name: spec for spec in RECONCILED_TABLES if spec.name not in ("evidence", "coverage", "unplaced")}
    if table not in known:
        raise UsageError(f"no reconciled table {table!r} with sentences; there are {', '.join(known)}")
    return known[table]
