"""`.jsonl`: one line is one article. Only lines that pass the scan are parsed."""

import io
import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from thidua.read.encoding import UnreadableError, binary_kind, decode, is_utf16, is_vietnamese_utf8
from thidua.read.fields import Fields, to_draft
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally
from thidua.read.scan import has_trigger

_SNIFFED = 8192  # bytes looked at to tell a binary file, and skipped at a time
# A line that was not hit is never parsed; its ends are looked at, so that a cut or foreign line is not passed over.
_OPENS = re.compile(rb"\s*\{\s*[\"}]")


def read_jsonl(stream: BinaryIO, tally: Tally, fields: Fields, first: int = 0) -> Iterator[Draft | Fault]:
    """Yield the records that pass the scan and the lines that are no record. A record's index is that of its line.

    Args:
        first: the index of the first line of `stream`; more than 0 in a later stretch of a file.
    """
    for index, line in _lines(stream, first):
        tally.span = index + 1 - first
        if isinstance(line, Fault):
            tally.records += 1
            yield line
            continue
        if not line.strip():
            continue
        tally.records += 1
        item = _record(index, line, fields, tally)
        if item is not None:
            yield item
    if not tally.records and not first:
        yield Fault(None, "is empty: nothing to read")


def _lines(stream: BinaryIO, first: int) -> Iterator[tuple[int, bytes | Fault]]:
    """Lines as UTF-8 (or the file's old encoding), each at most MAX_RECORD_BYTES long in memory."""
    buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream, _SNIFFED)  # type: ignore[type-var]
    head = buffered.peek(_SNIFFED)[:_SNIFFED]
    if not first and is_utf16(head):
        yield from _utf16_lines(buffered)
        return
    if not first and (kind := binary_kind(head)):
        yield 0, Fault(None, f"is {kind}, not JSON lines")
        return
    index = first
    while line := buffered.readline(MAX_RECORD_BYTES + 1):
        if len(line) <= MAX_RECORD_BYTES or line.endswith(b"\n"):
            yield index, line.removeprefix(b"\xef\xbb\xbf") if index == 0 else line
        else:
            del line
            yield index, _too_long(index)
            while (rest := buffered.readline(_SNIFFED)) and not rest.endswith(b"\n"):
                pass
        index += 1


def _utf16_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | Fault]]:
    lines = io.TextIOWrapper(stream, encoding="utf-16", newline="\n")
    index = 0
    try:
        while line := lines.readline(MAX_RECORD_BYTES + 1):
            if len(line) <= MAX_RECORD_BYTES:
                yield index, line.encode("utf-8", "replace")
            else:
                yield index, _too_long(index)
                while (rest := lines.readline(_SNIFFED)) and not rest.endswith("\n"):
                    pass
            index += 1
    except UnicodeDecodeError as error:
        yield index, Fault(index, f"line {index + 1} is broken UTF-16 ({error.reason}): the rest is not read")
    finally:
        lines.detach()


def _too_long(index: int) -> Fault:
    return Fault(index, f"line {index + 1} is longer than {MAX_RECORD_BYTES >> 20} MiB, too long for one article")


def _record(index: int, line: bytes, fields: Fields, tally: Tally) -> Draft | Fault | None:
    """One line: a draft if it is hit, None if it is not, a fault if it cannot be a record."""
    if not has_trigger(line):
        whole = _OPENS.match(line) and line.rstrip().endswith(b"}")
        if line.isascii() or is_vietnamese_utf8(line) or _is_utf8(line):
            return None if whole else Fault(index, f"line {index + 1} is no JSON object: {_seen(line)}")
    if not tally.takes(index):
        return None
    try:
        text = decode(line)
        parsed = _parsed(text)
    except UnreadableError as error:
        return Fault(index, f"line {index + 1} {error}")
    except json.JSONDecodeError as error:
        return Fault(index, f"line {index + 1} is broken JSON: {error.msg} at column {error.colno}")
    except (ValueError, RecursionError) as error:
        return Fault(index, f"line {index + 1} is broken JSON: {' '.join(str(error).split())[:80]}")
    if not isinstance(parsed, dict):
        return Fault(index, f"line {index + 1} is no JSON object: {_seen(line)}")
    return to_draft(index, f"line {index + 1}", parsed, fields)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _parsed(text: str) -> object:
    import orjson  # only when a line is hit

    try:
        parsed: object = orjson.loads(text)
    except (orjson.JSONDecodeError, TypeError):
        # The standard library takes NaN (pandas writes it) and halves of surrogate pairs, and says where it stops.
        parsed = json.loads(text)
    return parsed


def _seen(line: bytes) -> str:
    start = " ".join(line[:60].decode("utf-8", "replace").split())
    return f"it starts {start[:40]!r}"
