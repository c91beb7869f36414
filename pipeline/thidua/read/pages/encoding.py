"""A page's bytes -> its source as text, if it can hold a trigger: what is not hit is never decoded, let alone parsed.

Declared encodings lie (TCVN3 and VNI pages say "iso-8859-1", or UTF-8), so the bytes decide first: UTF-8, then the old
Vietnamese encodings, judged by the words outside tags; only then what the page or its server declares.
"""

import codecs
import re
from html import unescape

from thidua.read.encoding import (
    UnreadableError,
    decode,
    has_vietnamese,
    is_utf16,
    is_vietnamese_utf8,
    latin_bytes,
    old_reading,
    vietnamese_share,
)
from thidua.read.scan.trigger import has_trigger

_NO_WORDS = re.compile(rb"<(script|style)\b.*?</\1|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_LATIN = re.compile(  # entities of U+0078 to U+00FF beyond ASCII, which old fonts showed as Vietnamese
    r"&(?:\#0*(?:1[2-9]\d|2[0-4]\d|25[0-5])|\#x0*[89a-f][0-9a-f]"
    r"|[a-z]{1,4}(?:grave|acute|circ|tilde|uml|ring|cedil|slash|lig)"
    r"|eth|szlig|micro|reg|sup[123]|sect|para|macr|curren|deg|ord[fm]|frac\d\d|shy|not|cent|yen);",
    re.IGNORECASE,
)
_HEAD_BYTES = 4096
_MAX_BROKEN = 0.02  # of the bytes beyond ASCII: a cut letter in a summary leaves a page UTF-8


def decode_page(raw: bytes, declared: str | None = None) -> str | None:
    """The page's source, or None when it holds no trigger in any encoding it could be in.

    Args:
        raw: the page. declared: the encoding its server named.

    Raises:
        UnreadableError: not UTF-8, not Vietnamese of old, and no encoding is declared that Python knows.
    """
    if is_utf16(raw):
        return _if_hit(decode(raw))
    hit = has_trigger(raw)
    if not hit and is_vietnamese_utf8(raw):
        return None
    text = _utf8(raw)
    if text is None:
        return _if_hit(_other(raw, declared))
    if hit:
        return text
    if has_vietnamese_letters(raw):
        return None
    wrapped = _unwrapped(text)
    return None if wrapped is None else _if_hit(wrapped)


def has_vietnamese_letters(raw: bytes) -> bool:
    """Whether a UTF-8 page is in Unicode's Vietnamese (as letters or as entities), or in no accented language."""
    if not raw.isascii():
        return has_vietnamese(raw)
    escaped = any(mark in raw for mark in (b"&#78", b"&#79", b"&#x1E", b"&#x1e"))
    return escaped or b"&" not in raw or _LATIN.search(raw.decode("ascii")) is None


def _if_hit(text: str) -> str | None:
    return text if has_trigger(text.encode("utf-8", "replace")) else None


def _utf8(raw: bytes) -> str | None:
    try:
        return raw.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
    letters = len(raw) - len(text)  # continuation bytes
    return text if text.count("\ufffd") <= _MAX_BROKEN * letters else None


def _other(raw: bytes, declared: str | None) -> str:
    read = old_reading(_words(raw))
    if read is not None:
        return read(raw)
    head = raw[:_HEAD_BYTES]
    named = _META.search(head) or _XML.search(head)
    for name in (named[1].decode() if named else None, declared):
        try:
            if name and codecs.lookup(name).name != "utf-8":
                return raw.decode(name, "replace")
        except LookupError:
            continue
    raise UnreadableError(
        "is not UTF-8, no old Vietnamese encoding (cp1258, TCVN3, VNI) and declares no other: convert it to UTF-8"
    )


def _unwrapped(text: str) -> str | None:
    """Old bytes kept as Latin letters or their entities ("C&#244;m thi &#174;ua"), and UTF-8 kept so; else None."""
    letters = _LATIN.sub(lambda m: unescape(m[0]), text)
    raw = latin_bytes(letters, "replace")
    words = _words(raw)
    try:
        words.decode()
        return raw.decode("utf-8", "replace")
    except UnicodeDecodeError:
        read = old_reading(words)
    if read is None or vietnamese_share(_words(letters.encode()).decode()) >= vietnamese_share(read(words)):
        return None
    return read(raw)


def _words(raw: bytes) -> bytes:
    """The page without scripts, styles and tags."""
    return _NO_WORDS.sub(b" ", raw)
