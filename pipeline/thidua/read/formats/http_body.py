"""The body of an HTTP response without its transfer and content encoding."""

import re
import zlib
from collections.abc import Mapping

from thidua.read.extras import needed

_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")
_INFLATED = ("gzip", "x-gzip", "deflate")


class UndecodableError(ValueError):
    """The body is damaged, or in an encoding that is not read; the message says which in one line."""


def decoded(body: bytes, headers: Mapping[str, str], limit: int) -> bytes:
    """The page of a response. Many crawlers store it decoded under the old headers: what looks decoded is left alone.

    Args:
        headers: of the response, names in lower case. limit: bytes, beyond which a body is refused.

    Raises:
        UndecodableError: see there.
        MissingExtraError: brotli is not installed.
    """
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _without_chunks(body)
    packing = headers.get("content-encoding", "").strip().lower()
    if packing in ("", "identity", "none", "utf-8") or body.lstrip()[:1] in (b"<", b""):
        return body
    if packing in _INFLATED:
        return _inflated(body, limit)
    if packing == "br":
        return _unbrotlied(body, limit)
    raise UndecodableError(f"Content-Encoding {packing[:20]!r} is not read")


def _without_chunks(body: bytes) -> bytes:
    parts: list[bytes] = []
    at = 0
    while (match := _CHUNK.match(body, at)) and (length := int(match[1], 16)):
        parts.append(body[match.end() : match.end() + length])
        at = match.end() + length + 2
    return b"".join(parts) if parts else body


def _inflated(body: bytes, limit: int) -> bytes:
    """gzip, zlib or bare deflate; text that is none of them was stored decoded."""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        unpacked = zlib.decompressobj(window)
        try:
            page = unpacked.decompress(body, limit + 1)
        except zlib.error:
            continue
        if len(page) > limit:
            raise UndecodableError(f"it is larger than {limit >> 20} MiB, too large for one article")
        if page and unpacked.eof:
            return page
    if body[:2] == b"\x1f\x8b" or b"\0" in body[:1000]:
        raise UndecodableError("it is damaged gzip or deflate")
    return body


def _unbrotlied(body: bytes, limit: int) -> bytes:
    brotli = needed("brotli", "warc")
    try:
        page = bytes(brotli.decompress(body))
    except brotli.error:
        raise UndecodableError("it is damaged brotli") from None
    if len(page) > limit:
        raise UndecodableError(f"it is larger than {limit >> 20} MiB, too large for one article")
    return page
