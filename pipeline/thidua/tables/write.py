"""Rows -> files: Parquet, CSV, SQLite, `datapackage.json`, data dictionary. The same rows give the same bytes."""

import json
import re
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from thidua.tables.catalog import SPECS
from thidua.tables.check import TableError, check_references, check_rows
from thidua.tables.datapackage import describe
from thidua.tables.dictionary import dictionary
from thidua.tables.parquet import ParquetFile
from thidua.tables.rows import Rows
from thidua.tables.spec import LIST_SEPARATOR, Cell, Row, SortKey, TableSpec
from thidua.tables.sqlite import Database

FOLDER = "tables"
_NEEDS_QUOTES = re.compile('[,"\r\n]')


def write_all(rows: Rows, out: Path) -> None:
    """Check, sort and write every table below `out`, an empty folder; a table without rows has its columns.

    Raises:
        TableError: a row does not fit its table; then nothing is written.
        OSError: a file cannot be written.
    """
    ordered = {spec.name: spec.sorted(rows.get(spec.name, ())) for spec in SPECS}
    for spec in SPECS:
        check_rows(spec, ordered[spec.name])
    check_references(ordered)
    with TableFiles(out) as files:
        for spec in SPECS:
            files.add(spec, ordered[spec.name])


class TableFiles:
    """All files of all tables below an empty folder, written as the rows come, so that no table has to fit in memory.

    `with TableFiles(out) as files: files.add(spec, rows)`, any number of times. Rows of one table come in the order
    of its key; what a row refers to comes before it. The same rows give the same bytes, however they are handed over.

    Raises:
        TableError: rows out of order, two of one key, or one that refers to nothing. The folder is then worth nothing.
        OSError: a file cannot be written.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self._open = ExitStack()
        self._last: dict[str, SortKey] = {}

    def __enter__(self) -> "TableFiles":
        folder = self._out / FOLDER
        folder.mkdir()
        with ExitStack() as opening:
            self._csv = {spec.name: opening.enter_context(CsvFile(spec, folder)) for spec in SPECS}
            self._parquet = {spec.name: opening.enter_context(ParquetFile(spec, folder)) for spec in SPECS}
            self._database = opening.enter_context(Database(self._out / "thidua.sqlite"))
            self._open = opening.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.__exit__(kind, error, trace)
        if error is None:
            package = json.dumps(describe(FOLDER), ensure_ascii=False, indent=1)
            (self._out / "datapackage.json").write_text(package + "\n", encoding="utf-8", newline="\n")
            (self._out / "README.md").write_text(dictionary(), encoding="utf-8", newline="\n")

    def add(self, spec: TableSpec, rows: Sequence[Row]) -> None:
        """Write further rows of one table."""
        for row in rows:
            key = spec.order(row)
            if spec.name in self._last and not self._last[spec.name] < key:
                raise TableError(f"table {spec.name}: row {key} comes after {self._last[spec.name]}")
            self._last[spec.name] = key
        self._csv[spec.name].add(rows)
        self._parquet[spec.name].add(rows)
        self._database.add(spec, rows)


class CsvFile:
    """UTF-8 CSV with a header, LF, null as nothing, lists joined by `|`."""

    # Not the csv module: which cells it quotes differs between the Python versions we run on ("\r" since 3.13).

    def __init__(self, spec: TableSpec, folder: Path) -> None:
        self._file = (folder / f"{spec.name}.csv").open("w", encoding="utf-8", newline="\n")
        self._file.write(csv_line(spec.names))

    def __enter__(self) -> "CsvFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, rows: Iterable[Row]) -> None:
        """Write further rows."""
        self._file.writelines(map(csv_line, rows))


def csv_line(row: Row) -> str:
    """One row as a line of CSV."""
    return ",".join(map(_csv_cell, row)) + "\n"


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = LIST_SEPARATOR.join(cell) if isinstance(cell, tuple) else str(cell)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
