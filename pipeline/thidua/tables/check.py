"""Rows against their table, before anything is written: types, nulls, vocabularies, keys, references, offsets.

Our own check and not pandera's: the specs say more than a pandera schema (composite keys and references, lists), the
check runs per article inside the run, where a failure costs one article, and importing pandera takes over a second.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from thidua.tables.catalog import ARTICLE_TABLES, SPECS
from thidua.tables.rows import Rows
from thidua.tables.spec import Cell, Column, Row, TableSpec

_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "list": tuple,
}


class TableError(ValueError):
    """A row that its table does not allow. The message names table, key and column."""


def check_rows(spec: TableSpec, rows: Sequence[Row]) -> None:
    """Check the cells of every row and that no two rows share a key.

    Raises:
        TableError: for the first row that does not fit.
    """
    seen = set()
    for row in rows:
        if len(row) != len(spec.columns):
            raise TableError(f"table {spec.name}: a row of {len(row)} cells for {len(spec.columns)} columns")
        for column, cell in zip(spec.columns, row):
            fault = _fault(column, cell)
            if fault:
                raise TableError(f"{_where(spec, row)}, column {column.name}: {fault}")
        key = spec.key_of(row)
        if key in seen:
            raise TableError(f"{_where(spec, row)}: two rows have this key")
        seen.add(key)


def check_references(rows: Rows, specs: Iterable[TableSpec] = SPECS) -> None:
    """Check that what a row refers to is there, wherever none of the referring cells is null.

    Raises:
        TableError: for the first reference that leads nowhere.
    """
    by_name = {spec.name: spec for spec in SPECS}
    for spec in specs:
        for foreign in spec.foreign:
            target = by_name[foreign.table]
            there = [target.position(name) for name in foreign.refers]
            known = {tuple(row[p] for p in there) for row in rows.get(target.name, ())}
            here = [spec.position(name) for name in foreign.columns]
            for row in rows.get(spec.name, ()):
                cells = tuple(row[p] for p in here)
                if None not in cells and cells not in known:
                    names = ", ".join(foreign.columns)
                    raise TableError(f"{_where(spec, row)}, column {names}: no such row in {foreign.table}")


def check_article(rows: Rows) -> None:
    """Check all rows of one article, and that their evidence lies in its text.

    Raises:
        TableError: for the first row that does not fit.
    """
    for spec in ARTICLE_TABLES:
        check_rows(spec, rows.get(spec.name, ()))
    check_references(rows, ARTICLE_TABLES)
    (article,) = rows["articles"]
    text = article[ARTICLE_TABLES[0].position("text")]
    assert isinstance(text, str)
    for spec in ARTICLE_TABLES:
        if "evidence_start" in spec.names:
            _check_offsets(spec, rows.get(spec.name, ()), len(text))


def _check_offsets(spec: TableSpec, rows: Sequence[Row], length: int) -> None:
    first, last = spec.position("evidence_start"), spec.position("evidence_end")
    for row in rows:
        start, end = row[first], row[last]
        if isinstance(start, int) and isinstance(end, int) and not 0 <= start < end <= length:
            raise TableError(f"{_where(spec, row)}: evidence {start}-{end} is not in the text of {length} code points")


def _fault(column: Column, cell: Cell) -> str | None:
    """What is wrong with one cell, None if nothing."""
    if cell is None:
        return "null where a value is required" if column.required else None
    expected = _TYPES[column.type]
    if not isinstance(cell, expected) or (isinstance(cell, bool) and column.type != "boolean"):
        return f"{cell!r} is not of type {column.type}"
    if column.vocabulary and cell not in column.vocabulary:
        return f"{cell!r} is not one of {', '.join(column.vocabulary)}"
    if isinstance(cell, str) and not _storable(cell):
        return f"{cell[:40]!r} holds a lone surrogate or a NUL"
    if isinstance(cell, str) and column.pattern and not _compiled(column.pattern).fullmatch(cell):
        return f"{cell!r} does not match {column.pattern}"
    if isinstance(cell, (int, float)) and not _within(column, cell):
        return f"{cell!r} is not within {column.minimum} and {column.maximum}"
    return None


def _within(column: Column, cell: float) -> bool:
    return (column.minimum is None or cell >= column.minimum) and (column.maximum is None or cell <= column.maximum)


def _storable(cell: str) -> bool:
    """Whether every file format can hold `cell`: UTF-8 has no surrogates, SQLite's tools stop at NUL."""
    return (cell.isascii() and "\0" not in cell) or not _UNSTORABLE.search(cell)


_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _where(spec: TableSpec, row: Row) -> str:
    key = ", ".join(f"{name}={cell!r}" for name, cell in zip(spec.key, spec.key_of(row)))
    return f"table {spec.name}, row {key}"
