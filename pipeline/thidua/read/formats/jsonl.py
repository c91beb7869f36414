"""`.jsonl`: one line is one article. Only lines that pass the scan are parsed; the others are only counted, by blocks.

Of a file in UTF-8, a line that is not UTF-8 is decoded if it may be on a cluster in an encoding from before Unicode;
otherwise it is counted like any other.
"""

import io
import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import BinaryIO

from thidua.read.blocks import TOO_LONG, whole_lines
from thidua.read.encoding import UnreadableError, binary_kind, decode, is_utf16, is_vietnamese_utf8
from thidua.read.fields import Fields, to_draft
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally
from thidua.read.scan.lines import lines_to_look_at
from thidua.read.scan.trigger import has_trigger

_SNIFFED = 8192  # bytes looked at to tell a binary file, and skipped at a time
# Bytes of lines that are gathered before they are taken apart, one after the other: a scan between two of them would
# leave nothing of theirs in the processor's caches, and each took five times as long.
_WAITING = 1 << 18
# A line that was not hit is never parsed; its ends are looked at, so that a cut or foreign line is not passed over.
_OPENS = re.compile(rb"\s*\{\s*[\"}]")
_BRACE, _CLOSING = b"{}"
_AFTER_BRACE = frozenset(b'"}')


def read_jsonl(stream: BinaryIO, tally: Tally, fields: Fields, first: int = 0) -> Iterator[Draft | Fault]:
    """Yield the records that pass the scan and the lines that are no record. A record's index is that of its line.

    Args:
        first: the index of the first line of `stream`; more than 0 in a later stretch of a file.
    """
    buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream, _SNIFFED)  # type: ignore[type-var]
    head = buffered.peek(_SNIFFED)[:_SNIFFED]
    if not first and is_utf16(head):
        items = _utf16_records(buffered, tally, fields)
    elif not first and (kind := binary_kind(head)):
        tally.records += 1
        yield Fault(None, f"is {kind}, not JSON lines")
        return
    else:
        items = _records(buffered, tally, fields, first)
    yield from items
    if not tally.records and not first:
        yield Fault(None, "is empty: nothing to read")


def _records(stream: BinaryIO, tally: Tally, fields: Fields, first: int) -> Iterator[Draft | Fault]:
    index, every = first, None
    waiting: list[tuple[int, bytes]] = []
    size = 0
    try:
        for block in whole_lines(stream):
            if block is TOO_LONG:
                yield from _taken(waiting, fields, tally)
                tally.records += 1
                yield _too_long(index)
                index += 1
            else:
                lines = block.removeprefix(b"\xef\xbb\xbf") if index == 0 else block
                if every is None:
                    every = not _is_utf8(lines)  # of a file in some other encoding every line is looked at
                found, count = _suspects(lines, index, every)
                tally.records += count
                index += count
                waiting += found
                size += sum(len(line) for _, line in found)
            tally.span = index - first
            if size > _WAITING:
                yield from _taken(waiting, fields, tally)
                size = 0
    except (OSError, EOFError):  # what is whole is handed on
        yield from _taken(waiting, fields, tally)
        raise
    yield from _taken(waiting, fields, tally)


def _suspects(block: bytes, first: int, every: bool) -> tuple[list[tuple[int, bytes]], int]:
    """The lines of a block that are worth a look, with their indices (`first` is that of the first line), and how many
    lines it has."""
    ends, odd = _line_ends(block)
    looked_at = (
        range(len(ends)) if every else sorted({*odd, *(bisect_left(ends, e) for _, e in lines_to_look_at(block))})
    )
    return [(first + i, block[ends[i - 1] + 1 if i else 0 : ends[i]]) for i in looked_at], len(ends)


def _taken(waiting: list[tuple[int, bytes]], fields: Fields, tally: Tally) -> Iterator[Draft | Fault]:
    """What comes of lines, each taken apart; then none is waiting."""
    for index, line in waiting:
        if not line.strip():
            tally.records -= 1
        elif (item := _record(index, line, fields, tally)) is not None:
            yield item
    waiting.clear()


def _line_ends(block: bytes) -> tuple[list[int], list[int]]:
    """Where the lines of a block end, and the numbers of those that do not begin and end as objects do."""
    ends: list[int] = []
    odd: list[int] = []
    start, end = 0, block.find(b"\n")
    while end >= 0:
        if block[end - 1] != _CLOSING or block[start] != _BRACE or block[start + 1] not in _AFTER_BRACE:
            odd.append(len(ends))
        ends.append(end)
        start = end + 1
        end = block.find(b"\n", start)
    if start < len(block):
        odd.append(len(ends))
        ends.append(len(block))
    return ends, odd


def _utf16_records(stream: BinaryIO, tally: Tally, fields: Fields) -> Iterator[Draft | Fault]:
    for index, line in _utf16_lines(stream):
        tally.span = index + 1
        if isinstance(line, Fault):
            tally.records += 1
            yield line
        elif line.strip():
            tally.records += 1
            if (item := _record(index, line, fields, tally)) is not None:
                yield item


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
