"""One table as Parquet, written as its rows come."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua.tables.spec import Row, TableSpec

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 2048  # rows held as Python objects, a kilobyte each, before they become Arrow's, a tenth of that
GROUP_ROWS = 1 << 16  # rows of a row group: what a reader takes at a time
GROUP_BYTES = 4 << 20  # or so many bytes, where rows are whole articles
BATCH_CHARACTERS = 1 << 19  # or so much text


class ParquetFile:
    """zstd Parquet whose schema carries the descriptions, and pandas' nullable types for those who read it so.

    Where a row group ends follows from the rows alone: the same rows give the same bytes however they are handed over.
    """

    def __init__(self, spec: TableSpec, folder: Path) -> None:
        import pyarrow.parquet as pq

        self._spec = spec
        self._schema = arrow_schema(spec)
        self._writer = pq.ParquetWriter(
            folder / f"{spec.name}.parquet",
            self._schema,
            compression="zstd",
            use_dictionary=[name for name in spec.names if name != "text"],  # no two are alike: it would hold them all
            write_statistics=True,
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
    """`rows` as an Arrow table of the types of `spec`.

    By way of JSON lines, which Arrow reads into the types it is told. `pyarrow.array` would import pandas to see that a
    list is no Series (0.3 s, 40 MB), and a cast from strings loads all functions that Arrow can compute (10 MB).
    """
    import orjson
    import pyarrow as pa
    from pyarrow import json as arrow_json

    schema = arrow_schema(spec)
    if not rows:
        return pa.Table.from_arrays([pa.nulls(0, field.type) for field in schema], schema=schema)
    lines = b"\n".join(orjson.dumps(dict(zip(spec.names, row))) for row in rows)
    table = arrow_json.read_json(
        pa.BufferReader(lines),
        read_options=arrow_json.ReadOptions(use_threads=False, block_size=len(lines) + 1),  # all of it in one piece
        parse_options=arrow_json.ParseOptions(
            explicit_schema=pa.schema([(field.name, field.type) for field in schema]), unexpected_field_behavior="error"
        ),
    )
    return pa.Table.from_arrays(table.columns, schema=schema)


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
