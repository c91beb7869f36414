"""What the archive says as a whole, on disk: the rows of the reconciled tables as they come, given back in order."""

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import orjson

from thidua import tables
from thidua.tables.check import check_rows

_AT_ONCE = 1024  # rows given back at a time


class Whole:
    """`with Whole(folder) as whole: whole.add(rows)` any number of times, then `whole.rows(spec)`.

    SQLite sorts by key in a file, with a cache of a few MB; null sorts before any value there as here.
    """

    def __init__(self, folder: Path) -> None:
        self._room = tempfile.TemporaryDirectory(prefix="index-", dir=folder)
        self._rows = sqlite3.connect(Path(self._room.name) / "whole.sqlite", isolation_level=None)
        self._rows.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
        for spec in tables.RECONCILED_TABLES:
            self._rows.execute(f'CREATE TABLE "{spec.name}" ({_keys(spec)}, line TEXT)')

    def __enter__(self) -> "Whole":
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()
        self._room.cleanup()

    def add(self, rows: tables.Rows) -> None:
        """Further rows of all reconciled tables, in no order.

        Raises:
            TableError: a row does not fit its table.
        """
        for spec in tables.RECONCILED_TABLES:
            some = list(dict.fromkeys(rows[spec.name]))
            check_rows(spec, some)
            marks = ", ".join("?" * (len(spec.key) + 1))
            lines = ((*spec.key_of(row), orjson.dumps(row).decode()) for row in some)
            self._rows.executemany(f'INSERT INTO "{spec.name}" VALUES ({marks})', lines)

    def rows(self, spec: tables.TableSpec) -> Iterator[Sequence[tables.Row]]:
        """The rows of a table in the order of its key, each once, some at a time."""
        found = self._rows.execute(f'SELECT line FROM "{spec.name}" ORDER BY {_keys(spec)}')
        once = _each_once(line for (line,) in found)
        lists = [place for place, column in enumerate(spec.columns) if column.type == "list"]
        while some := [_row(line, lists) for line in islice(once, _AT_ONCE)]:
            yield some


def _keys(spec: tables.TableSpec) -> str:
    return ", ".join(f'"{name}"' for name in spec.key)


def _each_once(lines: Iterator[str]) -> Iterator[str]:
    """Equal rows have equal keys, so they follow each other."""
    last = None
    for line in lines:
        if line != last:
            yield line
        last = line


def _row(line: str, lists: Sequence[int]) -> tables.Row:
    cells = orjson.loads(line)
    for place in lists:
        cells[place] = None if cells[place] is None else tuple(cells[place])
    return tuple(cells)
