"""`.html`: one page is one article. Only pages that pass the scan are decoded and parsed."""

from collections.abc import Iterator
from typing import BinaryIO

from thidua.read.encoding import UnreadableError, binary_kind, is_utf16
from thidua.read.fields import Fields
from thidua.read.pages.encoding import decode_page
from thidua.read.record import MAX_RECORD_BYTES, Draft, Fault, Tally, read_whole


def read_html(stream: BinaryIO, tally: Tally, _: Fields) -> Iterator[Draft | Fault]:
    """Yield the file's one page, if it passes the scan.

    Raises:
        MissingExtraError: the page passes the scan and trafilatura is not installed.
    """
    raw = read_whole(stream)
    tally.records += 1
    if len(raw) > MAX_RECORD_BYTES:
        yield Fault(None, f"is larger than {MAX_RECORD_BYTES >> 20} MiB, too large for one article: split it")
    elif not raw.strip():
        yield Fault(None, "is empty: nothing to read")
    elif not is_utf16(raw) and (kind := binary_kind(raw)):
        yield Fault(None, f"is {kind}, not a page")
    elif (item := read_page(raw, 0, tally)) is not None:
        yield item


def read_page(
    raw: bytes, record: int, tally: Tally, url: str | None = None, charset: str | None = None
) -> Draft | Fault | None:
    """One page: a draft if it is hit, None if it is not, a fault if it cannot be read.

    Args:
        raw: not empty. record: its index in the file. tally: of the file.
        url, charset: what its server said of it; the page's own canonical address goes before `url`.

    Raises:
        MissingExtraError: the page passes the scan and trafilatura is not installed.
    """
    try:
        source = decode_page(raw, charset)
    except UnreadableError as error:
        return Fault(record, f"the page {error}")
    if source is None or not tally.takes(record):
        return None
    from thidua.read.pages.page import to_page  # pages without a trigger never import a parser

    page = to_page(source, url)
    if page is None:
        return Fault(
            record, "the page holds no article (only menus, or a text drawn by a script): save the article's own page"
        )
    return Draft(
        record, page.text, page.title, page.url, page.outlet, page.published, page.basis or "metadata", page.head
    )
