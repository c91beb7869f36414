"""The run's `thidua.sqlite` from the specs: the same tables with keys and references, for whoever has only SQLite."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from thidua.tables.catalog import SPECS
from thidua.tables.check import TableError
from thidua.tables.spec import LIST_SEPARATOR, Cell, Column, Row, TableSpec

_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER", "list": "TEXT"}


def ddl(spec: TableSpec) -> str:
    """The `CREATE TABLE` of one table; lists are text joined by `|`, booleans 0 and 1."""
    lines = [_column(column) for column in spec.columns]
    lines.append(f"PRIMARY KEY ({_names(spec.key)})")
    lines += [f'FOREIGN KEY ({_names(f.columns)}) REFERENCES "{f.table}" ({_names(f.refers)})' for f in spec.foreign]
    return f'CREATE TABLE "{spec.name}" (\n  ' + ",\n  ".join(lines) + "\n)"


class Database:
    """A new database of all tables, written as the rows come; what a row refers to has to come before it.

    Raises:
        TableError: the rows break a key or a reference.
        OSError: the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path)
        self._database.execute("PRAGMA journal_mode = OFF")  # a new file that nobody reads until the run is swapped in
        self._database.execute("PRAGMA foreign_keys = ON")
        self._database.execute("BEGIN")
        for spec in SPECS:
            self._database.execute(ddl(spec))
        self._insert = {
            spec.name: f'INSERT INTO "{spec.name}" VALUES ({", ".join("?" * len(spec.columns))})' for spec in SPECS
        }

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with closing(self._database):
            if kind is None:
                with _as_ours("the database"):
                    self._database.commit()
                    self._database.execute("VACUUM")  # pages in one order, whatever the inserts left behind

    def add(self, spec: TableSpec, rows: Iterable[Row]) -> None:
        """Insert further rows of one table."""
        with _as_ours(f"table {spec.name}"):
            self._database.executemany(self._insert[spec.name], ([_cell(cell) for cell in row] for row in rows))


@contextmanager
def _as_ours(what: str) -> Iterator[None]:
    """SQLite's errors as those that our callers know."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise TableError(f"{what}: {error}") from error
    except sqlite3.OperationalError as error:  # "database or disk is full", "disk I/O error"
        raise OSError(f"{what} cannot be written to SQLite: {error}") from error


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
