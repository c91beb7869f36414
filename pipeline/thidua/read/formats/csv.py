"""`.csv`: one row under a header is one article. Only rows that pass the scan are taken apart."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from thidua.read.encoding import UnreadableError, binary_kind, decode, is_utf16, is_vietnamese_utf8
from thidua.read.fields import Fields, columns_of, to_draft
from thidua.read.inside import Inside
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Stretch, Tally
from thidua.read.scan.trigger import has_trigger

_SNIFFED = 8192  # bytes looked at to tell a binary file
_BUFFERED = 1 << 17
_DELIMITERS = ",;\t|"
QUOTE = b'"'


def read_csv(stream: BinaryIO, tally: Tally, fields: Fields, stretch: Stretch | None = None) -> Iterator[Draft | Fault]:
    """Yield the rows that pass the scan and those that are none. A record's index is that of its row under the header.

    The delimiter (comma, semicolon, tab, bar) is read off the header. Quoted fields may hold line breaks.

    Args:
        stretch: the rows to read, of a `stream` that can seek; None reads all. One that does not end where a row ends
            is a fault.
    """
    buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream, _SNIFFED)  # type: ignore[type-var]
    head = buffered.peek(_SNIFFED)[:_SNIFFED]
    if not is_utf16(head) and (kind := binary_kind(head)):
        yield Fault(None, f"is {kind}, not CSV")
        return
    rows = rows_of(io.BufferedReader(_Recoded(buffered)) if is_utf16(head) else buffered)
    try:
        header, delimiter = header_of(next(rows, b""))
    except UnreadableError as error:
        yield Fault(None, str(error))
        return
    found = columns_of(header, fields)
    if isinstance(found, str):
        yield Fault(None, found)
        return
    rows, first = (rows, 0) if stretch is None else (rows_in(stream, stretch), stretch.first or 0)
    try:
        for index, row in enumerate(rows, first):
            tally.records += 1
            tally.span = tally.records
            yield from _records(index, row, header, delimiter, fields, tally)
    except UnfinishedError:
        yield Fault(None, "goes on where one of its rows should have ended")
    if not tally.records and not first and not (stretch and stretch.start == 0):
        yield Fault(None, "has a header but no row under it: nothing to read")


class _Recoded(io.RawIOBase):
    """UTF-16 as UTF-8, a piece at a time."""

    def __init__(self, stream: BinaryIO) -> None:
        self._text = io.TextIOWrapper(stream, encoding="utf-16", errors="replace", newline="")
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._rest or self._text.read(_SNIFFED).encode("utf-8", "replace")
        taken, self._rest = piece[: len(buffer)], piece[len(buffer) :]
        buffer[: len(taken)] = taken
        return len(taken)


class UnfinishedError(Exception):
    """A stretch ends inside a row."""


def rows_in(file: BinaryIO, stretch: Stretch) -> Iterator[bytes]:
    """The rows of one stretch of a file, without the header.

    Raises:
        UnfinishedError: the last row goes on behind the stretch.
    """
    last = file.seek(0, io.SEEK_END) <= stretch.end
    rows = rows_of(io.BufferedReader(Inside(file, stretch), _BUFFERED), last)
    yield from islice(rows, stretch.start == 0, None)


def rows_of(stream: BinaryIO, last: bool = True) -> Iterator[bytes]:
    """The file cut where a line ends outside quotes. What is longer than a record may be is cut where it is.

    Args:
        last: whether what the stream ends with is a row, though its line or its quotes do not end.

    Raises:
        UnfinishedError: it is not, and there is some.
    """
    parts: list[bytes] = []
    size = 0
    inside = False
    while line := stream.readline(MAX_RECORD_BYTES + 1):
        inside ^= line.count(QUOTE) % 2 == 1
        parts.append(line)
        size += len(line)
        if (not inside and line.endswith(b"\n")) or size > MAX_RECORD_BYTES:
            if size > len(parts) and (row := b"".join(parts)).strip():
                yield row
            parts, size, inside = [], 0, False
    if parts and not last:
        raise UnfinishedError
    if (row := b"".join(parts)).strip():
        yield row


def header_of(row: bytes) -> tuple[list[str], str]:
    """The columns and the delimiter.

    Raises:
        UnreadableError: the row is no text, or no CSV.
    """
    text = decode(row.removeprefix(b"\xef\xbb\xbf")).strip("\n")
    delimiter = max(_DELIMITERS, key=text.count)  # of none, the comma
    try:
        return next(csv.reader([text], delimiter=delimiter), []), delimiter
    except csv.Error as error:
        raise UnreadableError(f"has a header that is broken CSV, put its first line in order: {error}") from None


def _records(
    index: int, row: bytes, header: list[str], delimiter: str, fields: Fields, tally: Tally
) -> Iterator[Draft | Fault]:
    where = f"row {index + 1}"
    if len(row) > MAX_RECORD_BYTES:
        yield Fault(index, f"{where} is longer than {MAX_RECORD_BYTES >> 20} MiB: is a quotation mark not closed?")
        return
    if not has_trigger(row) and (row.isascii() or is_vietnamese_utf8(row) or _is_utf8(row)):
        return
    if not tally.takes(index):
        return
    try:
        for values in fields_of(decode(row), delimiter):
            if len(values) > len(header):
                said = f"{where} has {len(values)} fields, the header {len(header)}: put fields that hold"
                yield Fault(index, f"{said} {delimiter!r} or line breaks in quotation marks")
            elif values:
                yield to_draft(index, where, dict(zip(header, values)), fields)
    except UnreadableError as error:
        yield Fault(index, f"{where} {error}")
    except csv.Error as error:
        yield Fault(index, f"{where} is broken CSV: {error}")


def _is_utf8(row: bytes) -> bool:
    try:
        row.decode()
    except UnicodeDecodeError:
        return False
    return True


def fields_of(text: str, delimiter: str) -> list[list[str]]:
    """The row's fields; several rows when a stray quotation mark held them together.

    Raises:
        csv.Error: it is no CSV.
    """
    before = csv.field_size_limit(MAX_RECORD_BYTES)  # the module's own is 128 kB, and one for the whole process
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    finally:
        csv.field_size_limit(before)
