"""`.csv`: one row under a header is one article. Only rows that pass the scan are taken apart."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from thidua.read.encoding import UnreadableError, binary_kind, decode, is_utf16, is_vietnamese_utf8
from thidua.read.fields import Fields, columns_of, to_draft
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally
from thidua.read.scan import has_trigger

_SNIFFED = 8192  # bytes looked at to tell a binary file
_DELIMITERS = ",;\t|"
_QUOTE = b'"'


def read_csv(stream: BinaryIO, tally: Tally, fields: Fields) -> Iterator[Draft | Fault]:
    """Yield the rows that pass the scan and those that are none. A record's index is that of its row under the header.

    The delimiter (comma, semicolon, tab, bar) is read off the header. Quoted fields may hold line breaks.
    """
    buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream, _SNIFFED)  # type: ignore[type-var]
    head = buffered.peek(_SNIFFED)[:_SNIFFED]
    if not is_utf16(head) and (kind := binary_kind(head)):
        yield Fault(None, f"is {kind}, not CSV")
        return
    rows = _rows(io.BufferedReader(_Recoded(buffered)) if is_utf16(head) else buffered)
    try:
        header, delimiter = _header(next(rows, b""))
    except UnreadableError as error:
        yield Fault(None, str(error))
        return
    found = columns_of(header, fields)
    if isinstance(found, str):
        yield Fault(None, found)
        return
    for index, row in enumerate(rows):
        tally.records += 1
        yield from _records(index, row, header, delimiter, fields, tally)
    if not tally.records:
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


def _rows(stream: BinaryIO) -> Iterator[bytes]:
    """The file cut where a line ends outside quotes. What is longer than a record may be is cut where it is."""
    parts: list[bytes] = []
    size = 0
    inside = False
    while line := stream.readline(MAX_RECORD_BYTES + 1):
        inside ^= line.count(_QUOTE) % 2 == 1
        parts.append(line)
        size += len(line)
        if (not inside and line.endswith(b"\n")) or size > MAX_RECORD_BYTES:
            if size > len(parts) and (row := b"".join(parts)).strip():
                yield row
            parts, size, inside = [], 0, False
    if (row := b"".join(parts)).strip():
        yield row


def _header(row: bytes) -> tuple[list[str], str]:
    text = decode(row.removeprefix(b"\xef\xbb\xbf")).strip("\n")
    delimiter = max(_DELIMITERS, key=text.count)  # of none, the comma
    return next(csv.reader([text], delimiter=delimiter), []), delimiter


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
        for values in _split(decode(row), delimiter):
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


def _split(text: str, delimiter: str) -> list[list[str]]:
    """The row's fields; several rows when a stray quotation mark held them together."""
    before = csv.field_size_limit(MAX_RECORD_BYTES)  # the module's own is 128 kB, and one for the whole process
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    finally:
        csv.field_size_limit(before)
