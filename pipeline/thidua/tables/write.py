"""Rows -> files: Parquet, CSV, SQLite, `datapackage.json`, data dictionary. The same rows give the same bytes."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua.tables.catalog import SPECS
from thidua.tables.check import check_references, check_rows
from thidua.tables.datapackage import describe
from thidua.tables.dictionary import dictionary
from thidua.tables.rows import Rows
from thidua.tables.spec import LIST_SEPARATOR, Cell, Row, TableSpec
from thidua.tables.sqlite import write_sqlite

if TYPE_CHECKING:
    import pyarrow as pa

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
    folder = out / FOLDER
    folder.mkdir()
    for spec in SPECS:
        write_parquet(spec, ordered[spec.name], folder / f"{spec.name}.parquet")
        write_csv(spec, ordered[spec.name], folder / f"{spec.name}.csv")
    write_sqlite(ordered, out / "thidua.sqlite")
    package = json.dumps(describe(FOLDER), ensure_ascii=False, indent=1)
    (out / "datapackage.json").write_text(package + "\n", encoding="utf-8", newline="\n")
    (out / "README.md").write_text(dictionary(), encoding="utf-8", newline="\n")


def write_csv(spec: TableSpec, rows: Sequence[Row], path: Path) -> None:
    """Write UTF-8 CSV with a header, LF, null as nothing, lists joined by `|`."""
    # Not the csv module: which cells it quotes differs between the Python versions we run on ("\r" since 3.13).
    with path.open("w", encoding="utf-8", newline="\n") as lines:
        lines.write(csv_line(spec.names))
        lines.writelines(map(csv_line, rows))


def csv_line(row: Row) -> str:
    """One row as a line of CSV."""
    return ",".join(map(_csv_cell, row)) + "\n"


def write_parquet(spec: TableSpec, rows: Sequence[Row], path: Path) -> None:
    """Write zstd Parquet whose schema carries the descriptions, and pandas' nullable types for those who read it so."""
    import pyarrow.parquet as pq

    pq.write_table(arrow_table(spec, rows), path, compression="zstd", write_statistics=True)


def arrow_table(spec: TableSpec, rows: Sequence[Row]) -> "pa.Table":
    """`rows` as an Arrow table of the types of `spec`."""
    import pyarrow as pa

    schema = arrow_schema(spec)
    columns = list(zip(*rows)) if rows else [()] * len(spec.columns)
    arrays = [pa.array(list(cells), type=schema.field(i).type) for i, cells in enumerate(columns)]
    return pa.Table.from_arrays(arrays, schema=schema)


def arrow_schema(spec: TableSpec) -> "pa.Schema":
    """The Arrow schema of `spec`, null allowed only where the column allows it."""
    import pyarrow as pa

    types = {
        "string": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "list": pa.list_(pa.string()),
    }
    fields = [
        pa.field(c.name, types[c.type], nullable=not c.required, metadata={"description": c.description})
        for c in spec.columns
    ]
    return pa.schema(fields, metadata={"pandas": json.dumps(_pandas_metadata(spec)), "description": spec.title})


_PANDAS = {
    "string": ("unicode", "string"),
    "integer": ("int64", "Int64"),
    "number": ("float64", "Float64"),
    "boolean": ("bool", "boolean"),
    "list": ("list[unicode]", "object"),
}


def _pandas_metadata(spec: TableSpec) -> dict[str, Any]:
    """What `pandas.read_parquet` reads its nullable types from; without it a null makes integers floats."""
    columns = [
        {"name": c.name, "field_name": c.name, "metadata": None}
        | dict(zip(("pandas_type", "numpy_type"), _PANDAS[c.type]))
        for c in spec.columns
    ]
    return {"index_columns": [], "column_indexes": [], "columns": columns}


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = LIST_SEPARATOR.join(cell) if isinstance(cell, tuple) else str(cell)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text
