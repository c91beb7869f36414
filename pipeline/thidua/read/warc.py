"""`.warc`: every text/html response of a crawl is a page. Only pages that pass the scan are parsed."""

import re
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from thidua.read.extras import MissingExtraError, needed
from thidua.read.fields import Fields
from thidua.read.html import read_page
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally

_HTML = ("text/html", "application/xhtml+xml")
Record = Any  # fastwarc's; its types are known only where it is installed
Headers = Any

_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")


class _CutError(Exception):
    """The file ends inside a record."""


def read_warc(stream: BinaryIO, tally: Tally, _: Fields) -> Iterator[Draft | Fault]:
    """Yield the pages that pass the scan. A record's index counts every record of the file, of whatever type;
    `tally` counts pages.

    The stream comes unpacked: fastwarc's own unpacking ends at a cut gzip without a word, and its decoding of bodies
    ends the file at the first body it cannot decode.

    Raises:
        MissingExtraError: fastwarc or trafilatura is not installed.
    """
    fastwarc = needed("fastwarc.warc", "warc")
    needed("trafilatura", "warc")
    records = fastwarc.ArchiveIterator(
        stream, record_types=fastwarc.any_type, parse_http=False, stream_detect=False, quirks_mode=True
    )
    index = size = 0
    try:
        for record in records:
            size = record.stream_pos
            yield from _page(index, record, tally, fastwarc.response)
            index += 1
    except _CutError as error:
        yield Fault(
            None, f"ends inside record {index} (byte {size}: {error}), after {tally.records} pages: fetch it again"
        )
        return
    except OSError as error:
        said = " ".join(str(error).split()).lower()
        yield Fault(None, f"is broken WARC after {index} records (byte {size}): {said}: the rest is not read")
        return
    if not index:
        yield Fault(None, "holds no WARC record: nothing to read")


def _page(index: int, record: Record, tally: Tally, response: object) -> Iterator[Draft | Fault]:
    if record.headers.get("Content-Length") is None:
        raise _CutError("its header is cut")
    if record.record_type != response or not record.is_http:
        _skip(record)
        return
    record.parse_http(auto_decode="none")
    kind = (record.http_content_type or "").lower()
    if kind not in _HTML or record.http_headers.status_code not in (200, None):
        _skip(record)
        return
    tally.records += 1
    if record.content_length > MAX_RECORD_BYTES:
        _skip(record)
        yield Fault(index, f"the page is larger than {MAX_RECORD_BYTES >> 20} MiB, too large for one article")
        return
    body = record.reader.read()
    if len(body) < record.content_length:
        raise _CutError(f"{len(body)} bytes of {record.content_length}")
    try:
        page = _decoded(body, record.http_headers)
    except (ValueError, zlib.error, MissingExtraError) as error:
        yield Fault(index, f"the page's body cannot be unpacked: {error}")
        return
    if page.strip():
        item = read_page(page, index, record.headers.get("WARC-Target-URI"), record.http_charset)
        if item is not None:
            yield item


def _skip(record: Record) -> None:
    left = record.content_length
    if (found := record.reader.consume()) < left:
        raise _CutError(f"{found} bytes of {left}")


def _decoded(body: bytes, headers: Headers) -> bytes:
    """The body without its transfer and content encoding. Many crawlers store it decoded under the old headers."""
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        body = _without_chunks(body)
    packing = (headers.get("Content-Encoding") or "").strip().lower()
    if packing in ("gzip", "x-gzip", "deflate"):
        return _inflated(body)
    if packing == "br" and body.lstrip()[:1] != b"<":
        return _unbrotlied(body)
    if packing not in ("", "identity", "br", "utf-8") and body.lstrip()[:1] != b"<":
        raise ValueError(f"Content-Encoding {packing[:20]!r} is not read")
    return body


def _without_chunks(body: bytes) -> bytes:
    parts: list[bytes] = []
    at = 0
    while (match := _CHUNK.match(body, at)) and (length := int(match[1], 16)):
        parts.append(body[match.end() : match.end() + length])
        at = match.end() + length + 2
    return b"".join(parts) if parts else body


def _inflated(body: bytes) -> bytes:
    """gzip, zlib or bare deflate, of at most one record's length; what is none of them is a body stored decoded."""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        unpacked = zlib.decompressobj(window)
        try:
            page = unpacked.decompress(body, MAX_RECORD_BYTES)
        except zlib.error:
            continue
        if unpacked.unconsumed_tail:
            raise ValueError(f"it is larger than {MAX_RECORD_BYTES >> 20} MiB, too large for one article")
        if page:
            return page
    if body[:2] == b"\x1f\x8b":
        raise ValueError("it is damaged gzip")
    return body


def _unbrotlied(body: bytes) -> bytes:
    brotli = needed("brotli", "warc")
    try:
        return bytes(brotli.decompress(body))
    except brotli.error:
        raise ValueError("it is damaged brotli") from None
