"""Large `.csv` files in stretches of whole rows, so that several processes can share one file.

Whether a line end is the end of a row or stands in quotes depends on all quotation marks before it. So it is guessed
from the rows behind it: read as rows, they must have as many fields as the header, and must not when everything quoted
is taken for unquoted. Whoever reads a stretch sees whether it ends where a row ends, which proves the next cut; if not,
the file is read whole.
"""

import csv
import io
from itertools import islice, pairwise
from pathlib import Path
from typing import BinaryIO

from thidua.read.encoding import UnreadableError, is_utf16
from thidua.read.formats.csv import QUOTE, fields_of, header_of, rows_of
from thidua.read.inside import Inside
from thidua.read.record import Stretch

_LOOKED_AT = 1 << 19  # bytes behind the place for a cut in which a row must begin, or the file is not cut there
_ROWS = 5  # behind a cut, of which the fields are counted
_COUNTED = 1 << 18  # bytes read at a time to count rows


def cut_rows(path: Path, most: int) -> tuple[Stretch, ...]:
    """The stretches of a file: cut before the first row behind every multiple of `most` bytes, where one can be told.

    So the first ones stay what they are when rows are added at the end. What is not in UTF-8 is not cut.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(_LOOKED_AT)
        if is_utf16(head) or not _is_utf8(head):
            return ()
        top = io.BytesIO(head)
        try:
            columns, delimiter = header_of(next(rows_of(top), b""))
        except UnreadableError:
            return ()
        cuts = {0, size}
        for at in range(most, size, most):
            cuts.update(begin for begin in _row_begins(file, at, len(columns), delimiter) if begin >= top.tell())
    return tuple(Stretch(start, end) for start, end in pairwise(sorted(cuts)))


def count_csv_rows(path: Path, stretch: Stretch) -> int:
    """How many rows a stretch has, the header left out: the lines that are left without all that is quoted."""
    found, inside, line = 0, False, b""
    with path.open("rb", buffering=0) as file:
        rest = Inside(file, stretch)
        while piece := rest.read(_COUNTED):
            parts = piece.split(QUOTE)
            lines = (line + QUOTE.join(parts[inside::2])).split(b"\n")
            inside ^= len(parts) % 2 == 0
            line = lines.pop() + QUOTE * inside
            found += sum(not (one.isspace() or one == b"") for one in lines)
    return found + bool(line.strip()) - (stretch.start == 0)


def _row_begins(file: BinaryIO, at: int, columns: int, delimiter: str) -> list[int]:
    """Where the first row behind byte `at` begins; [] where none does, or where it is not sure."""
    file.seek(at)
    seen = file.read(_LOOKED_AT)
    starts = (_behind_line(seen, inside) for inside in (False, True))
    found = [start for start in starts if start and _are_rows(seen[start:], columns, delimiter)]
    return [at + found[0]] if len(found) == 1 else []


def _behind_line(seen: bytes, inside: bool) -> int | None:
    """Where the first line ends outside quotes, and no blank one follows, if `seen` begins inside quotes or outside."""
    begin = 0
    while end := seen.find(b"\n", begin) + 1:
        inside ^= seen.count(QUOTE, begin, end) % 2 == 1
        if not inside and not seen[end : end + 1].isspace():
            return end
        begin = end
    return None


def _are_rows(seen: bytes, columns: int, delimiter: str) -> bool:
    """Whether the first rows have so many fields. The last one, which may go on, is not looked at."""
    rows = list(islice(rows_of(io.BytesIO(seen)), _ROWS + 1))[:-1]
    try:
        return bool(rows) and all(
            [len(fields) for fields in fields_of(row.decode("utf-8", "replace"), delimiter)] == [columns]
            for row in rows
        )
    except csv.Error:
        return False


def _is_utf8(head: bytes) -> bool:
    """Whether the beginning of a file is UTF-8; its last character may be cut."""
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return len(head) - error.start < 4
    return True
