"""The run's `thidua.sqlite` from the specs: the same tables with keys and references, for whoever has only SQLite."""

import sqlite3
from contextlib import closing
from pathlib import Path

from thidua.tables.catalog import SPECS
from thidua.tables.rows import Rows
from thidua.tables.spec import LIST_SEPARATOR, Cell, Column, TableSpec

_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "list": "TEXT"}


def ddl(spec: TableSpec) -> str:
    """The `CREATE TABLE` of one table; lists are text joined by `|`, booleans 0 and 1."""
    lines = [_column(column) for column in spec.columns]
    lines.append(f"PRIMARY KEY ({_names(spec.key)})")
    lines += [f'FOREIGN KEY ({_names(f.columns)}) REFERENCES "{f.table}" ({_names(f.refers)})' for f in spec.foreign]
    return f'CREATE TABLE "{spec.name}" (\n  ' + ",\n  ".join(lines) + "\n)"


def write_sqlite(rows: Rows, path: Path) -> None:
    """Write all tables into a new database.

    Raises:
        sqlite3.Error: the rows break a key or a reference, or the file cannot be written.
    """
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = OFF")  # a new file that nobody reads until the run is swapped in
        database.execute("PRAGMA foreign_keys = ON")
        for spec in SPECS:
            database.execute(ddl(spec))
            marks = ", ".join("?" * len(spec.columns))
            cells = ([_cell(cell) for cell in row] for row in rows.get(spec.name, ()))
            database.executemany(f'INSERT INTO "{spec.name}" VALUES ({marks})', cells)
        database.commit()
        database.execute("VACUUM")  # pages in one order, whatever the inserts left behind


def _column(column: Column) -> str:
    name = f'"{column.name}"'
    parts = [name, _TYPES[column.type], "NOT NULL" if column.required else ""]
    if column.vocabulary:
        parts.append(f"CHECK ({name} IN ({', '.join(repr(word) for word in column.vocabulary)}))")
    return " ".join(part for part in parts if part)


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _cell(cell: Cell) -> str | int | float | None:
    return LIST_SEPARATOR.join(cell) if isinstance(cell, tuple) else cell
