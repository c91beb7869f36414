"""`.jsonl`: one line is one article. Only lines that pass the scan are parsed."""

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from thidua.read.encoding import UnreadableError, binary_kind, decode, is_utf16
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally
from thidua.read.scan import has_trigger

# Names of fields seen in press dumps, the first one present wins; names are compared in lower case.
TEXT_FIELDS = ("text", "content", "body", "noi_dung", "noidung", "maintext", "full_text", "article")
LEDE_FIELDS = ("sapo", "lede", "lead", "description", "mo_ta")
TITLE_FIELDS = ("title", "headline", "tieu_de", "tieude")
DATE_FIELDS = ("published", "publish_date", "published_at", "published_date", "date_publish", "pub_date", "pubdate",
               "ngay_dang", "date", "datetime", "time")  # fmt: skip
URL_FIELDS = ("url", "link", "href")
OUTLET_FIELDS = ("outlet", "source", "site", "site_name", "publisher", "newspaper", "nguon", "domain")

_SNIFFED = 8192  # bytes looked at to tell a binary file, and skipped at a time
# A line that was not hit is never parsed; its ends are looked at, so that a cut or foreign line is not passed over.
_OPENS = re.compile(rb"\s*\{\s*[\"}]")


def read_jsonl(stream: BinaryIO, tally: Tally) -> Iterator[Draft | Fault]:
    """Yield the records that pass the scan and the lines that are no record. A record's index is that of its line."""
    for index, line in _lines(stream):
        if isinstance(line, Fault):
            tally.records += 1
            yield line
            continue
        if not line.strip():
            continue
        tally.records += 1
        item = _record(index, line)
        if item is not None:
            yield item
    if not tally.records:
        yield Fault(None, "is empty: nothing to read")


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | Fault]]:
    """Lines as UTF-8 (or the file's old encoding), each at most MAX_RECORD_BYTES long in memory."""
    buffered = stream if hasattr(stream, "peek") else io.BufferedReader(stream, _SNIFFED)  # type: ignore[type-var]
    head = buffered.peek(_SNIFFED)[:_SNIFFED]
    if is_utf16(head):
        yield from _utf16_lines(buffered)
        return
    if kind := binary_kind(head):
        yield 0, Fault(None, f"is {kind}, not JSON lines")
        return
    index = 0
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


def _record(index: int, line: bytes) -> Draft | Fault | None:
    """One line: a draft if it is hit, None if it is not, a fault if it cannot be a record."""
    if not has_trigger(line):
        whole = _OPENS.match(line) and line.rstrip().endswith(b"}")
        if line.isascii() or _is_utf8(line):
            return None if whole else Fault(index, f"line {index + 1} is no JSON object: {_seen(line)}")
    try:
        text = decode(line)
        fields = _parsed(text)
    except UnreadableError as error:
        return Fault(index, f"line {index + 1} {error}")
    except json.JSONDecodeError as error:
        return Fault(index, f"line {index + 1} is broken JSON: {error.msg} at column {error.colno}")
    except (ValueError, RecursionError) as error:
        return Fault(index, f"line {index + 1} is broken JSON: {' '.join(str(error).split())[:80]}")
    if not isinstance(fields, dict):
        return Fault(index, f"line {index + 1} is no JSON object: {_seen(line)}")
    return _draft(index, fields)


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


def _draft(index: int, fields: Mapping[Any, Any]) -> Draft | Fault:
    named = {str(name).strip().lower(): value for name, value in fields.items()}
    body, title, lede = (_string(named, names) for names in (TEXT_FIELDS, TITLE_FIELDS, LEDE_FIELDS))
    if not (body or lede or title):
        seen = ", ".join(sorted(named))[:120] or "none"
        return Fault(
            index,
            f"line {index + 1} has no text: its fields are {seen}; the text is looked for in {', '.join(TEXT_FIELDS)}",
        )
    parts = [part for part in (title, lede) if part and not _holds(body or "", part)]
    date = next((named[n] for n in DATE_FIELDS if isinstance(named.get(n), str | int | float) and named[n] != ""), None)
    return Draft(
        index,
        "\n".join([*parts, body] if body else parts),
        title,
        _string(named, URL_FIELDS),
        _string(named, OUTLET_FIELDS),
        None if isinstance(date, bool) else date,
    )


def _string(named: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    """The first of the named fields that holds text."""
    for name in names:
        value = named.get(name)
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            value = "\n".join(value)  # paragraphs
        if isinstance(value, str) and value.strip():
            return value.encode("utf-8", "replace").decode()
    return None


def _holds(body: str, part: str) -> bool:
    """Whether the body already has the title or lede near its top (a shortened lede ends in "…")."""
    wanted = " ".join(part.split()).rstrip(" .…").casefold()
    return wanted in " ".join(body[: 2 * len(part) + 1500].split()).casefold()


def _seen(line: bytes) -> str:
    start = " ".join(line[:60].decode("utf-8", "replace").split())
    return f"it starts {start[:40]!r}"
