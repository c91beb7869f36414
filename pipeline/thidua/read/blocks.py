"""A stream of lines in blocks of whole lines: what is scanned at once, without touching each line."""

from collections.abc import Iterator
from typing import BinaryIO

from thidua.read.record import MAX_RECORD_BYTES

# One read. It fits a core's second-level cache, in which what was just unpacked is scanned.
_BLOCK_BYTES = 1 << 18
TOO_LONG = b"too long"  # in place of a line longer than a record may be; told by identity


def whole_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the stream in blocks of whole lines with their ends, the last one perhaps without; or `TOO_LONG`.

    Args:
        stream: buffered, so that it has `read1`.
    """
    parts: list[bytes] = []  # of a line whose end is not read yet
    size = 0
    while piece := stream.read1(_BLOCK_BYTES):  # type: ignore[attr-defined]
        line_end = piece.find(b"\n") + 1
        if line_end and size + line_end > MAX_RECORD_BYTES + 1:
            yield TOO_LONG
            parts, size, piece = [], 0, piece[line_end:]
        cut = piece.rfind(b"\n") + 1
        if cut:
            yield b"".join((*parts, memoryview(piece)[:cut]))  # copied once
            parts, size = [], 0
        size += len(piece) - cut
        parts = [*parts, piece[cut:]] if size <= MAX_RECORD_BYTES else []
    if size > MAX_RECORD_BYTES:
        yield TOO_LONG
    elif size:
        yield b"".join(parts)
