"""`.parquet`: one row is one article. Only the columns that are read are unpacked, a few rows at a time."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from thidua.read.fields import Fields, columns_of, to_draft
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Stretch, Tally
from thidua.read.scan.trigger import has_trigger

Batch = Any  # pyarrow's record batch, array and ParquetFile; it has no types
Column = Any
File = Any

_BATCH_ROWS = 256  # 15 MB of articles of 60 kB


def read_parquet(
    stream: BinaryIO, tally: Tally, fields: Fields, stretch: Stretch | None = None
) -> Iterator[Draft | Fault]:
    """Yield the rows that pass the scan. A record's index is that of its row in the file.

    Args:
        stretch: the row groups to read, by where in the file they begin; None reads all.
    """
    # There for the tables anyway; imported only when a Parquet file is read.
    import pyarrow
    from pyarrow.parquet import ParquetFile

    if not stream.read(1):
        yield Fault(None, "is empty: nothing to read")
        return
    stream.seek(0)
    try:
        with ParquetFile(stream, pre_buffer=False) as file:
            columns = columns_of(file.schema_arrow.names, fields)
            if isinstance(columns, str):
                yield Fault(None, columns)
                return
            groups, first = (None, 0) if stretch is None else (groups_in(file, stretch), stretch.first or 0)
            tally.span = sum(file.metadata.row_group(group).num_rows for group in groups or ())  # though one be damaged
            for batch in file.iter_batches(batch_size=_BATCH_ROWS, columns=list(columns), row_groups=groups):
                yield from _batch(batch, tally, fields, first)
    except (pyarrow.ArrowException, OSError) as error:
        said = " ".join(str(error).split())[:160]
        yield Fault(None, f"is broken Parquet after {tally.records} records, write or fetch it again: {said}")
        return
    if not tally.records and stretch is None:
        yield Fault(None, "has no rows: nothing to read")


def begins(file: File) -> list[int]:
    """The byte at which each row group of an open Parquet file begins."""
    groups = (file.metadata.row_group(number) for number in range(file.metadata.num_row_groups))
    return [min(_first_page(group.column(at)) for at in range(group.num_columns)) for group in groups]


def _first_page(column: Column) -> int:
    pages = (column.dictionary_page_offset, column.data_page_offset)
    return int(min(page for page in pages if page))  # 0 or None where there is no dictionary


def groups_in(file: File, stretch: Stretch) -> list[int]:
    """The row groups that begin in a stretch."""
    return [number for number, begin in enumerate(begins(file)) if stretch.start <= begin < stretch.end]


def _batch(batch: Batch, tally: Tally, fields: Fields, first: int) -> Iterator[Draft | Fault]:
    texts = [_as_bytes(column) for column in batch.columns]
    for row in range(batch.num_rows):
        index = first + tally.records
        tally.records += 1
        raw = b"\n".join([text for column in texts if column is not None and (text := column[row])])
        if len(raw) > MAX_RECORD_BYTES:
            yield Fault(
                index, f"row {index + 1} is larger than {MAX_RECORD_BYTES >> 20} MiB, too large for one article"
            )
        elif has_trigger(raw) and tally.takes(index):
            values = {name: batch.column(at)[row].as_py() for at, name in enumerate(batch.schema.names)}
            yield to_draft(index, f"row {index + 1}", _decoded(values), fields)


def _as_bytes(column: Column) -> list[bytes | None] | None:
    """A column's cells as their UTF-8 bytes, not decoded; None for a column that holds no text."""
    import pyarrow

    kind = column.type
    if pyarrow.types.is_dictionary(kind):
        return _as_bytes(column.dictionary_decode())
    if pyarrow.types.is_string(kind) or pyarrow.types.is_large_string(kind):
        column = column.cast(pyarrow.large_binary())
        kind = column.type
    if pyarrow.types.is_binary(kind) or pyarrow.types.is_large_binary(kind):
        cells: list[bytes | None] = column.to_pylist()
        return cells
    if pyarrow.types.is_list(kind) or pyarrow.types.is_large_list(kind) or pyarrow.types.is_string_view(kind):
        return [_joined(cell) for cell in column.to_pylist()]
    return None


def _joined(cell: object) -> bytes | None:
    parts = cell if isinstance(cell, list) else [cell]
    return "\n".join(part for part in parts if isinstance(part, str)).encode("utf-8", "replace")


def _decoded(values: dict[str, object]) -> dict[str, object]:
    """Text kept as bytes, as pandas and Spark sometimes write it."""
    return {name: v.decode("utf-8", "replace") if isinstance(v, bytes) else v for name, v in values.items()}
