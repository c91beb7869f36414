"""`.warc`: every text/html response of a crawl is a page. Only pages that pass the scan are parsed.

The framing (ISO 28500) is read here: fastwarc 2.0 ends a cut file, and a file with one body it cannot decode, without a
word, and panics past `except Exception` on streams that cannot seek; an archive must not lose pages silently.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from thidua.read.extras import MissingExtraError, needed
from thidua.read.fields import Fields
from thidua.read.formats.http_body import UndecodableError, decoded
from thidua.read.pages.html import read_page
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally

_HTML = re.compile(r"\s*(?:text/html|application/xhtml\+xml)\s*(?:;|$)", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_HTTP_HEAD_ENDS = re.compile(rb"\n\r?\n")
_LINE_BYTES = 1 << 16
_HEAD_BYTES = 1 << 14  # of a response, looked at to tell what it is
_MAX_LINES = 1000


class _CutError(Exception):
    """The file ends inside a record."""


class _BrokenError(Exception):
    """What stands where a record should begin is none."""


@dataclass(slots=True)
class _Unpacked:
    """The file's bytes, counted."""

    stream: BinaryIO
    at: int = 0
    begins: int = 0  # where the record in hand does

    def line(self) -> bytes:
        line = self.stream.readline(_LINE_BYTES)
        self.at += len(line)
        return line

    def head(self) -> list[bytes]:
        """The lines of a record's header without their ends, the empty one behind them taken as well, where they lie in
        the buffer and end as ISO 28500 has it; else []."""
        buffered = self.stream.peek() if hasattr(self.stream, "peek") else b""
        end = buffered.find(b"\r\n\r\n", 0, _LINE_BYTES)  # no line can be longer, however much is buffered
        lines = buffered[:end].split(b"\r\n") if end > 0 else [b""]
        # No header, or one of bare line feeds: what was found ends something behind it.
        if not lines[0] or len(lines) >= _MAX_LINES or any(b"\n" in line for line in lines):
            return []
        self.take(end + 4)
        return lines

    def take(self, length: int) -> bytes:
        found = self.stream.read(length)
        while len(found) < length and (more := self.stream.read(length - len(found))):
            found += more
        self.at += len(found)
        if len(found) < length:
            raise _CutError
        return found

    def skip(self, length: int) -> None:
        while length > 0:
            length -= len(self.take(min(length, 1 << 20)))


def read_warc(stream: BinaryIO, tally: Tally, _: Fields, first: int = 0) -> Iterator[Draft | Fault]:
    """Yield the pages that pass the scan. A record's index counts every record of the file, of whatever type;
    `tally` counts pages, that is text/html responses with status 200.

    Args:
        first: the index of the first record of `stream`; more than 0 in a later stretch of a file.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    needed("trafilatura", "warc")
    source = _Unpacked(stream)
    index, began = first, 0
    try:
        while (headers := _next_record(source)) is not None:
            began = source.at
            yield from _record(index, headers, source, tally)
            index += 1
            tally.span = index - first
    except _CutError:
        said = f"ends inside record {index} (which begins before byte {began or source.at})"
        yield Fault(None, f"{said}, after {tally.records} pages: fetch it again")
        return
    except _BrokenError as error:
        yield Fault(None, f"is broken WARC at byte {source.at}, after {index} records: {error}; the rest is not read")
        return
    if index == first:
        yield Fault(None, "is empty: nothing to read")


def count_heads(file: BinaryIO, end: int) -> int:
    """How many records begin from where `file`, which can seek, stands to byte `end`, or to where one is broken."""
    source, found = _Sought(file, file.tell()), 0
    try:
        while (headers := _next_record(source)) is not None and source.begins < end:
            found += 1
            source.skip(int(headers["content-length"]))
    except (_CutError, _BrokenError):
        pass
    return found


class _Sought(_Unpacked):
    """The same of a file that can seek: what is skipped is not read, nor missed where the file is cut."""

    def skip(self, length: int) -> None:
        self.at += length
        self.stream.seek(self.at)


def _next_record(source: _Unpacked) -> Mapping[str, str] | None:
    """The header of the next record, names in lower case; None at the end of the file."""
    line = source.line()
    while line in (b"\r\n", b"\n"):
        line = source.line()
    if not line:
        return None
    source.begins = source.at - len(line)
    if not line.startswith(b"WARC/"):
        raise _BrokenError(f"no record begins there but {line[:30].decode('utf-8', 'replace').strip()!r}")
    headers = _fields(line.decode("utf-8", "replace") for line in source.head() or _lines_of_head(source))
    if not headers.get("content-length", "").isdecimal():
        raise _BrokenError("a record has no Content-Length")
    return headers


def _lines_of_head(source: _Unpacked) -> Iterator[bytes]:
    for _ in range(_MAX_LINES):
        line = source.line()
        if not line.endswith(b"\n"):
            raise _CutError
        if line in (b"\r\n", b"\n"):
            return
        yield line


def _fields(lines: Iterable[str]) -> dict[str, str]:
    """Name, in lower case, and value of each line."""
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _record(index: int, headers: Mapping[str, str], source: _Unpacked, tally: Tally) -> Iterator[Draft | Fault]:
    length = int(headers["content-length"])
    if headers.get("warc-type", "").lower() != "response" or "http" not in headers.get("content-type", "http").lower():
        source.skip(length)
        return
    response = source.take(length if length <= MAX_RECORD_BYTES else _HEAD_BYTES)
    ends = _HTTP_HEAD_ENDS.search(response, 0, _HEAD_BYTES)
    status = _STATUS.match(response)
    told = response[: ends.start()].decode("latin-1").splitlines() if ends else []
    said = _fields(told[1:])
    source.skip(length - len(response))
    if ends is None or not _HTML.match(said.get("content-type", "")) or (status and status[1] != b"200"):
        return
    tally.records += 1
    if length > MAX_RECORD_BYTES:
        yield Fault(index, f"the page is larger than {MAX_RECORD_BYTES >> 20} MiB, too large for one article")
        return
    try:
        page = decoded(response[ends.end() :], said, MAX_RECORD_BYTES)
    except (UndecodableError, MissingExtraError) as error:
        yield Fault(index, f"the page's body cannot be unpacked: {error}")
        return
    charset = _CHARSET.search(said["content-type"])
    if page.strip():
        url = headers.get("warc-target-uri", "").strip("<>") or None
        item = read_page(page, index, tally, url, charset and charset[1])
        if item is not None:
            yield item
