"""The types of the gazetteer's rows, and the reader of its CSV files.

A fault in a file is a `GazetteerError` that names the file, the row (line 1 is the header) and the value.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, TypeVar

from thidua.model import AwardStatus, UnitKind
from thidua.text import nfc

ProvinceKind = Literal["province", "city", "special_zone"]
# continued_as: the same province over other territory. part_to: a part went over, the province itself went on.
Relation = Literal["continued_as", "renamed", "merged_into", "split_into", "part_to"]
AliasKind = Literal["spelling", "abbreviation", "seat", "ambiguous"]
LookalikeKind = Literal["place", "person", "brand", "word"]
Direction = Literal["left", "right", "both", "subject"]
AwardKind = Literal["title", "issuer", "recipient", "commend"]

_INSTALLED = Path(__file__).resolve().parent / "gazetteer"  # force-included in the wheel
_CHECKOUT = Path(__file__).resolve().parents[2] / "gazetteer"  # an editable install has no force-included files

Row = TypeVar("Row")


class GazetteerError(ValueError):
    """A gazetteer file holds a value that cannot be; the message names file, row and value."""


@dataclass(frozen=True, slots=True)
class Province:
    """One province in one period: a province whose territory or name changed has a row, and an id, for each period."""

    province_id: str
    name: str  # NFC, tone marks as in law: "Hòa Bình"
    kind: ProvinceKind
    valid_from: date
    valid_to: date | None  # last day, None while it lasts
    legal_basis: str
    iso: str | None  # ISO 3166-2
    lat: float | None  # degrees WGS 84
    lon: float | None
    checked: str  # what the row was checked against, "no" when nothing at hand could

    def valid_on(self, day: date) -> bool:
        """Whether the province stood on `day`."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class ProvinceStep:
    """What became of one province on one day."""

    from_id: str
    to_id: str
    relation: Relation
    effective_on: date
    legal_basis: str
    checked: str


@dataclass(frozen=True, slots=True)
class Alias:
    """Another way to write a province. With several ids it is the one that stood on the day, or ambiguous."""

    alias: str
    province_ids: tuple[str, ...]
    kind: AliasKind
    example: str
    counterexample: str


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A name that holds a province's name: no province (place, person, word), or a club or firm of it (brand)."""

    name: str
    kind: LookalikeKind
    example: str


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One known unit with its standard name."""

    unit_id: str  # slug of `name` unless the file gives one
    name: str
    kind: UnitKind
    parent: str | None
    aliases: tuple[str, ...]
    example: str
    source: str


@dataclass(frozen=True, slots=True)
class Brand:
    """A company or bank whose short name is a unit by itself or with its place: "Viettel Kon Tum"."""

    name: str
    trade: str
    example: str


@dataclass(frozen=True, slots=True)
class Place:
    """A district or commune whose name does not read as a row of words with capitals: "Xuân Hương - Đà Lạt"."""

    name: str
    why: str
    example: str


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form and the words it stands for inside a unit's name."""

    abbr: str
    expansion: str
    example: str


@dataclass(frozen=True, slots=True)
class AwardRow:
    """Words of awards: a title, an issuer, a kind of recipient or a verb of commendation."""

    kind: AwardKind
    title: str  # a form, see `gazetteer_units.form`
    value: str  # the family of a title, the level of an issuer, the kind of a recipient; "" for a verb
    holder: str  # what a number right before the title counts ("05 Chiến sĩ thi đua"); "" for anything else
    not_before: tuple[str, ...]  # forms that must not follow
    not_after: tuple[str, ...]  # words that must not stand before
    example: str
    counterexample: str
    source: str


@dataclass(frozen=True, slots=True)
class CueRow:
    """A word that sets the status of the award titles it reaches."""

    cue: str  # a form
    status: AwardStatus | Literal["none"]
    direction: Direction
    reach: int  # code points
    stops_at: tuple[str, ...]  # forms
    not_before: tuple[str, ...]  # forms
    example: str
    counterexample: str
    source: str


@dataclass(frozen=True, slots=True)
class Cells:
    """One row of one file, with accessors that complain by file, row and value."""

    file: str
    line: int
    cells: dict[str, str]

    def error(self, column: str, problem: str) -> GazetteerError:
        """The fault to raise for this row's `column`."""
        return GazetteerError(f"gazetteer/{self.file}, row {self.line}, {column} {self.cells.get(column)!r}: {problem}")

    def text(self, column: str) -> str:
        """A value that must be there."""
        if not self.cells.get(column):
            raise self.error(column, "must not be empty")
        return nfc(self.cells[column])

    def optional(self, column: str) -> str | None:
        """A value, None when empty."""
        return nfc(self.cells[column]) if self.cells.get(column) else None

    def free(self, column: str) -> str:
        """A value, empty when empty."""
        return nfc(self.cells.get(column) or "")

    def parts(self, column: str, separator: str) -> tuple[str, ...]:
        """A value that is a list."""
        return tuple(part for part in (p.strip() for p in self.free(column).split(separator)) if part)

    def day(self, column: str) -> date:
        """A day."""
        try:
            return date.fromisoformat(self.text(column))
        except ValueError as fault:
            raise self.error(column, "must be a day, YYYY-MM-DD") from fault

    def number(self, column: str) -> float | None:
        """A number, None when empty."""
        try:
            return float(self.cells[column]) if self.cells.get(column) else None
        except ValueError as fault:
            raise self.error(column, "must be a number") from fault

    def choice(self, column: str, allowed: tuple[str, ...]) -> str:
        """One of a closed set."""
        if self.cells.get(column) not in allowed:
            raise self.error(column, "must be one of " + ", ".join(allowed))
        return self.cells[column]


def folder() -> Path:
    """The folder of the CSV files: inside the installed package, else of the checkout."""
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


def read_rows(
    file: str, columns: tuple[str, ...], build: Callable[[Cells], Row], *, required: bool = True
) -> tuple[Row, ...]:
    """The rows of one file as `build` makes them; an absent file has none, unless it is required."""
    path = folder() / file
    if not path.is_file():
        if required:
            raise GazetteerError(f"gazetteer/{file}: the file is missing from {path.parent}; install thidua again")
        return ()
    return tuple(build(cells) for cells in _cells(path, columns))


def _cells(path: Path, columns: tuple[str, ...]) -> Iterator[Cells]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines, restkey="")
        missing = [c for c in columns if c not in (reader.fieldnames or ())]
        if missing:
            raise GazetteerError(f"gazetteer/{path.name}, row 1: column missing: {', '.join(missing)}")
        for cells in reader:
            row = Cells(path.name, reader.line_num, cells)
            if "" in cells or None in cells.values():
                raise GazetteerError(f"gazetteer/{path.name}, row {row.line}: not {len(columns)} values; quote commas")
            yield row
