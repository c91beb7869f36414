"""What a table is: its columns, key and references. Everything written about a table is derived from this."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, get_args

ColumnType = Literal["string", "integer", "number", "boolean", "list"]
Cell = str | int | float | bool | tuple[str, ...] | None
Row = tuple[Cell, ...]
SortKey = list[tuple[bool, Cell]]  # null before any value

LIST_SEPARATOR = "|"  # between the items of a list where a file format has no lists (CSV, SQLite)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `required` means never null; `vocabulary` is the closed set of values, empty when open."""

    name: str
    type: ColumnType
    description: str
    required: bool = False
    unit: str | None = None
    vocabulary: tuple[str, ...] = ()
    pattern: str | None = None  # whole-value regular expression of a string
    minimum: float | None = None
    maximum: float | None = None
    example: Cell = None


@dataclass(frozen=True, slots=True)
class Foreign:
    """`columns` of this table name one row of `table`, by its `refers` columns, when none of them is null."""

    columns: tuple[str, ...]
    table: str
    refers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableSpec:
    """One table. Rows are tuples in the order of `columns`, sorted by `key`."""

    name: str
    title: str  # one sentence: what a row is
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    foreign: tuple[Foreign, ...] = ()
    names: tuple[str, ...] = field(default=(), init=False, repr=False)  # of the columns, in order
    _places: tuple[int, ...] = field(default=(), init=False, repr=False)  # of the key's columns in a row

    def __post_init__(self) -> None:
        """Refuse at import what cannot be right.

        Raises:
            ValueError: a column is declared twice, or the key or a reference names no column.
        """
        names = tuple(column.name for column in self.columns)
        if len(set(names)) != len(names):
            raise ValueError(f"table {self.name}: a column is declared twice")
        for name in (*self.key, *(c for f in self.foreign for c in f.columns)):
            if name not in names:
                raise ValueError(f"table {self.name}: no column {name}")
        object.__setattr__(self, "names", names)
        object.__setattr__(self, "_places", tuple(map(names.index, self.key)))

    def position(self, column: str) -> int:
        """The place of `column` in a row."""
        return self.names.index(column)

    def key_of(self, row: Row) -> Row:
        """The cells of `row` that are its key."""
        return tuple([row[place] for place in self._places])

    def sorted(self, rows: Iterable[Row]) -> list[Row]:
        """`rows` by key, null before any value; rows of one key by all their cells, so that order never varies."""
        return sorted(rows, key=lambda row: (self.order(row), [_order(cell) for cell in row]))

    def order(self, row: Row) -> "SortKey":
        """What `row` is sorted by."""
        return [_order(row[place]) for place in self._places]


def _order(cell: Cell) -> tuple[bool, Cell]:
    return (cell is not None, cell if cell is not None else "")


def words(literal: object) -> tuple[str, ...]:
    """The values of a `Literal` type, as a column's vocabulary."""
    return tuple(str(value) for value in get_args(literal))


def string(name: str, description: str, **more: object) -> Column:
    """A column of text."""
    return Column(name, "string", description, **more)  # type: ignore[arg-type]


def integer(name: str, description: str, **more: object) -> Column:
    """A column of whole numbers."""
    return Column(name, "integer", description, **more)  # type: ignore[arg-type]
