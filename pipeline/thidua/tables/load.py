"""Files -> rows -> what each article says: an earlier run read back, so that it can be reconciled with others."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from thidua.model import (
    Article,
    Award,
    Cluster,
    DateMention,
    DateRow,
    Event,
    Evidence,
    Extraction,
    Handover,
    Member,
    Person,
    Reject,
    Role,
    Unit,
    Unresolved,
)
from thidua.tables.catalog import ARTICLE_TABLES
from thidua.tables.check import TableError
from thidua.tables.spec import TableSpec
from thidua.tables.write import FOLDER

_Cells = Mapping[str, Any]  # one row by the names of its columns
_Tables = Mapping[str, Sequence[_Cells]]


def read_back(run: Path) -> tuple[list[tuple[Article, Extraction]], list[Reject]]:
    """All articles of a run with what they say (mentions are not stored), and its rejects.

    Raises:
        TableError: a table is missing, unreadable, or has other columns than this version of thidua writes.
    """
    tables = {spec.name: _cells(spec, run / FOLDER / f"{spec.name}.parquet") for spec in ARTICLE_TABLES}
    per_article: dict[str, dict[str, list[_Cells]]] = {row["article_id"]: {} for row in tables["articles"]}
    for name, rows in tables.items():
        if name not in ("articles", "rejects"):
            for row in rows:
                per_article[row["article_id"]].setdefault(name, []).append(row)
    articles = [
        (_article(row), _extraction(row["relevant"], per_article[row["article_id"]])) for row in tables["articles"]
    ]
    return articles, [Reject(row["source"], row["record"], row["reason"]) for row in tables["rejects"]]


def _cells(spec: TableSpec, path: Path) -> list[_Cells]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(path)
    except (OSError, pa.ArrowException) as error:
        raise TableError(f"{path} cannot be read: run `thidua run` again ({type(error).__name__})") from error
    if tuple(table.column_names) != spec.names:
        raise TableError(f"{path} has other columns than this version of thidua writes: run `thidua run` again")
    rows: list[_Cells] = table.to_pylist()
    return rows


def _article(row: _Cells) -> Article:
    plain = {name: row[name] for name in ("article_id", "source", "record", "text", "url", "outlet", "title")}
    return Article(
        **plain,
        published=row["published"],
        published_basis=row["published_basis"],
        published_start=row["evidence_start"],
        published_end=row["evidence_end"],
    )


def _extraction(relevant: bool, tables: _Tables) -> Extraction:
    def rows(table: str) -> Sequence[_Cells]:
        return tables.get(table, ())

    return Extraction(
        relevant,
        dates=[_date(r) for r in rows("dates")],
        events=[Event(**_fields(r)) for r in rows("events")],
        clusters=[Cluster(**_fields(r)) for r in rows("clusters")],
        members=[Member(**_fields(r)) for r in rows("members")],
        roles=[Role(**_fields(r)) for r in rows("roles")],
        handovers=[Handover(**_fields(r)) for r in rows("handovers")],
        awards=[Award(**_fields(r)) for r in sorted(rows("awards"), key=lambda r: _number(r["award_id"]))],
        people=[Person(**_fields(r)) for r in rows("people")],
        unresolved=[
            Unresolved(r["reason"], r["text"], _evidence(r))
            for r in sorted(rows("unresolved"), key=lambda r: _number(r["unresolved_id"]))
        ],
    )


def _date(row: _Cells) -> DateRow:
    start, end = row["evidence_start"], row["evidence_end"]
    mention = DateMention(start, end, row["text"], row["value"], row["precision"], row["basis"], row["rule"])
    return DateRow(mention, row["use"], _evidence(row))


def _fields(row: _Cells) -> dict[str, Any]:
    """The cells of a row as the fields of its dataclass: evidence and units put together again."""
    left_out = {"article_id", "evidence_start", "evidence_end", "rule", "confidence", "corrects"}
    fields: dict[str, Any] = {"evidence": _evidence(row)}
    for prefix in ("", "from_", "to_"):
        if f"{prefix}unit_id" in row:
            parts = [f"{prefix}{name}" for name in ("unit_id", "unit", "unit_kind", "province")]
            fields[f"{prefix}unit"] = None if row[parts[0]] is None else Unit(*(row[part] for part in parts))
            left_out |= set(parts)
    return fields | {name: cell for name, cell in row.items() if name not in left_out}


def _evidence(row: _Cells) -> Evidence:
    return Evidence(row["evidence_start"], row["evidence_end"], row["rule"], row["confidence"], row["corrects"])


def _number(identifier: str) -> tuple[int, str]:
    """Order of ids inside an article: "u2" before "u10"."""
    digits = re.search(r"\d+", identifier)
    return (int(digits[0]) if digits else 0, identifier)
