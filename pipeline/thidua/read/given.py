"""What comes to a run by another way than as a path: a list of paths (`--from FILE`), and standard input (`-`)."""

import os
import zlib
from pathlib import Path
from typing import BinaryIO

from thidua.read.encoding import is_utf16
from thidua.read.fields import CONVENTION, columns_of
from thidua.read.formats.known import FORMATS

STDIN = "-"
_SNIFFED = 1 << 16
_COPIED = 1 << 20


class ListError(ValueError):
    """A list of paths that cannot be read; the message says in one line why."""


def listed(path: str | os.PathLike[str]) -> list[str]:
    """The paths of a list: one a line, or apart by NUL as `find -print0` writes them; empty lines are left out.

    They are inputs like those of the command line (files, folders, globs), relative to the working folder.

    Raises:
        ListError: the list cannot be read, or names nothing.
    """
    shown = os.fspath(path)
    try:
        raw = Path(path).read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        raise ListError(f"--from {shown} cannot be read: {(error.strerror or str(error)).lower()}") from None
    parts = raw.split(b"\0") if b"\0" in raw else raw.splitlines()
    found = [os.fsdecode(part) for part in parts if part.strip()]
    if not found:
        raise ListError(f"--from {shown} names no path: put one on each line")
    return found


def spool(stream: BinaryIO, folder: Path) -> Path:
    """Copy standard input to a file in `folder`, named by the format its first bytes tell.

    So it is a file as others are: it can be sent to a worker, read twice, and told from yesterday's by its bytes.
    """
    head = b""
    while len(head) < _SNIFFED and (piece := stream.read(_SNIFFED - len(head))):
        head += piece
    path = folder / f"stdin{_suffix(head)}"
    with path.open("wb") as out:
        out.write(head)
        while piece := stream.read(_COPIED):
            out.write(piece)
    return path


def _suffix(head: bytes) -> str:
    packed, inner = _unpacked(head)
    kind = _kind(inner)
    return kind + packed if packed in ("", *FORMATS[kind].packed) else ".txt" + packed


def _unpacked(head: bytes) -> tuple[str, bytes]:
    """The compression of a stream that begins so, and what it holds as far as that can be told."""
    if head.startswith(b"\x1f\x8b"):
        try:
            return ".gz", zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, _SNIFFED)
        except zlib.error:
            return ".gz", b""
    if head.startswith(b"\x28\xb5\x2f\xfd"):
        import pyarrow

        try:
            with pyarrow.input_stream(pyarrow.BufferReader(head), compression="zstd") as stream:
                return ".zst", bytes(stream.read(4096))
        except OSError:
            return ".zst", b""
    return "", head


def _kind(head: bytes) -> str:
    if is_utf16(head):
        head = head.decode("utf-16", "ignore").encode()
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for mark, kind in ((b"PAR1", ".parquet"), (b"WARC/", ".warc"), (b"{", ".jsonl"), (b"<", ".html")):
        if start.startswith(mark):
            return kind
    header = start.split(b"\n", 1)[0].decode("utf-8", "replace")
    for delimiter in ",;\t|":
        names = [name.strip().strip('"') for name in header.split(delimiter)]
        if len(names) > 1 and not isinstance(columns_of(names, CONVENTION), str):
            return ".csv"
    return ".txt"
