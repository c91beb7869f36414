"""Files -> rows -> what each article says: an earlier run read back, so that it can be reconciled with others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
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
from thidua.tables.catalog import ARTICLE_TABLES, spec_named
from thidua.tables.check import TableError
from thidua.tables.rows import Rows
from thidua.tables.spec import Row, TableSpec
from thidua.tables.write import FOLDER

_Cells = Mapping[str, Any]  # one row by the names of its columns
_Tables = Mapping[str, Sequence[_Cells]]
_BATCH = 1024  # rows of a table read at a time


def read_back(run: Path) -> Iterator[Rows]:
    """The rows of each article of a run, in order of article_id, one article in memory at a time.

    Raises:
        TableError: a table is missing, unreadable, or has other columns than this version of thidua writes.
    """
    tables = {spec.name: _by_article(spec, run) for spec in ARTICLE_TABLES if spec.key[0] == "article_id"}
    waiting = {name: next(groups, None) for name, groups in tables.items()}
    while (first := waiting["articles"]) is not None:
        found: dict[str, Sequence[Row]] = {}
        for name, group in waiting.items():
            if group is not None and group[0] == first[0]:
                found[name] = group[1]
                waiting[name] = next(tables[name], None)
        yield found


def rejects_of(run: Path) -> Iterator[Reject]:
    """The rejects of a run.

    Raises:
        TableError: as `read_back`.
    """
    for row in _rows(spec_named("rejects"), run):
        _, source, record, reason = row
        yield Reject(str(source), record if isinstance(record, int) else None, str(reason))


def as_said(rows: Rows) -> tuple[Article, Extraction]:
    """One article with what it says, from its rows. Mentions are not stored."""
    named = {name: [dict(zip(spec_named(name).names, row)) for row in some] for name, some in rows.items()}
    (article,) = named["articles"]
    return _article(article), _extraction(bool(article["relevant"]), named)


def _by_article(spec: TableSpec, run: Path) -> Iterator[tuple[Any, list[Row]]]:
    """The rows of a table, those of one article together."""
    for article_id, group in groupby(_rows(spec, run), key=itemgetter(spec.position("article_id"))):
        yield article_id, list(group)


def _rows(spec: TableSpec, run: Path) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = run / FOLDER / f"{spec.name}.parquet"
    try:
        with pq.ParquetFile(path) as file:
            if tuple(file.schema_arrow.names) != spec.names:
                said = f"{path} has other columns than this version of thidua writes: run `thidua run` again"
                raise TableError(said)
            for batch in file.iter_batches(batch_size=_BATCH):
                yield from zip(*(column.to_pylist() for column in batch.columns))
    except (OSError, pa.ArrowException) as error:
        raise TableError(f"{path} cannot be read: run `thidua run` again ({type(error).__name__})") from error


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
