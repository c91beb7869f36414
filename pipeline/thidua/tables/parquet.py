"""One table as Parquet, written as its rows come."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua.tables.spec import Cell, Row, TableSpec

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 2048  # rows held as Python objects, a kilobyte each, before they become Arrow's, a tenth of that
GROUP_ROWS = 1 << 16  # rows of a row group: what a reader takes at a time
GROUP_BYTES = 16 << 20  # or so many bytes, where rows are whole articles
BATCH_CHARACTERS = 4 << 20  # or so much text


class ParquetFile:
    """zstd Parquet whose schema carries the descriptions, and pandas' nullable types for those who read it so.

    Where a row group ends follows from the rows alone: the same rows give the same bytes however they are handed over.
    """

    def __init__(self, spec: TableSpec, folder: Path) -> None:
        import pyarrow.parquet as pq

        self._spec = spec
        self._schema = arrow_schema(spec)
        self._writer = pq.ParquetWriter(
            folder / f"{spec.name}.parquet", self._schema, compression="zstd", write_statistics=True
        )
        self._rows: list[Row] = []
        self._characters = 0  # in self._rows
        self._group: list[pa.Table] = []
        self._empty = True

    def __enter__(self) -> "ParquetFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._batch()
            if self._group or self._empty:
                self._write()
        self._writer.close()

    def add(self, rows: Sequence[Row]) -> None:
        """Write further rows."""
        for row in rows:
            self._rows.append(row)
            self._characters += sum(len(cell) for cell in row if isinstance(cell, str))
            if len(self._rows) >= BATCH_ROWS or self._characters >= BATCH_CHARACTERS:
                self._batch()

    def _batch(self) -> None:
        if self._rows:
            self._group.append(arrow_table(self._spec, self._rows))
            self._rows, self._characters = [], 0
        rows, size = sum(part.num_rows for part in self._group), sum(part.nbytes for part in self._group)
        if rows >= GROUP_ROWS or size >= GROUP_BYTES:
            self._write()

    def _write(self) -> None:
        import pyarrow as pa

        table = pa.concat_tables(self._group).combine_chunks() if self._group else arrow_table(self._spec, ())
        self._writer.write_table(table)
        self._group, self._empty = [], False


def arrow_table(spec: TableSpec, rows: Sequence[Row]) -> "pa.Table":
    """`rows` as an Arrow table of the types of `spec`."""
    import pyarrow as pa

    schema = arrow_schema(spec)
    columns = list(zip(*rows)) if rows else [()] * len(spec.columns)
    arrays = [
        _lists(cells) if column.type == "list" else _array(cells, schema.field(i).type)
        for i, (column, cells) in enumerate(zip(spec.columns, columns))
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def _array(cells: Iterable[Cell], kind: "pa.DataType") -> "pa.Array":
    """Cells as an Arrow array. Not by `pa.array`, which imports pandas: 0.3 s and 40 MB of every run."""
    import pyarrow as pa

    if pa.types.is_boolean(kind):
        cells = (None if cell is None else str(cell).lower() for cell in cells)
    built = pa.lib.StringBuilder()
    built.append_values([None if cell is None else str(cell) for cell in cells])
    return built.finish().cast(kind)


def _lists(cells: Sequence[Cell]) -> "pa.Array":
    """Lists of strings as an Arrow array."""
    import pyarrow as pa

    begins: list[int | None] = []
    parts: list[str] = []
    for cell in cells:
        begins.append(None if cell is None else len(parts))
        parts.extend(cell if isinstance(cell, list | tuple) else ())
    return pa.ListArray.from_arrays(_array([*begins, len(parts)], pa.int32()), _array(parts, pa.string()))


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
