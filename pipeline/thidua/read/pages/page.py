"""A page's source -> one article: its text, headline, address, outlet and date, as a reader takes them in.

The main text is trafilatura's; it leaves out the headline, the stamp and, often, the lede, in which our facts stand.
They are taken from where readers see them and put back at the top, in the order of the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from thidua.model import PublishedBasis
from thidua.read.extras import needed
from thidua.read.pages.blocks import (
    Block,
    Element,
    blocks_of,
    lede_after,
    place_of,
    squash,
    stamp_near,
    tidy,
    time_near,
)
from thidua.read.pages.main_text import main_text
from thidua.read.pages.meta import Meta, find_meta
from thidua.read.pages.title import find_headline
from thidua.read.published import find_published
from thidua.read.stamps import PROSE
from thidua.text import nfc

_HEAD_BLOCKS = 8  # of the main text, in which headline and stamp may come a second time
_LEDE_WORDS = 8  # a shorter description is a slogan


@dataclass(frozen=True, slots=True)
class Page:
    """One article. `text` is NFC, its paragraphs an empty line apart."""

    text: str
    head: int  # code points of `text` in which the date of publication may stand
    title: str | None
    url: str | None
    outlet: str | None
    published: str | None  # as the page says it; None where only the text shows it, or nothing does
    basis: PublishedBasis | None


def to_page(source: str, url: str | None) -> Page | None:
    """The article of a page; None when there is none. `url`: where it was fetched, if that is known.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    tree = _parsed(source)
    if tree is None:
        return None
    meta = find_meta(tree, url)
    blocks = blocks_of(tree)
    title, element = find_headline(tree, meta.title, meta.outlet)
    at = place_of(title, element, blocks) if title else None
    body = main_text(tree) or [line for part in (meta.body or "").split("\n") if (line := tidy(part))]
    if not body:
        return None
    stamp = stamp_near(blocks, at) if at is not None else None
    head = _head(title, blocks, at, stamp)
    said = {squash(line) for line in head}
    said_above = _only_above(blocks, at)
    body = [line for n, line in enumerate(body) if n >= _HEAD_BLOCKS or squash(line) not in said | said_above]
    lede = [line for line in _lede(meta, title, blocks, at, body) if squash(line) not in said]
    lines = [*head, *lede, *body]
    text = "\n\n".join(lines)
    shown = len("\n\n".join(lines[: len(head) + len(lede) + 1]))
    published, basis = _published(meta, text[:shown], tree, blocks, at)
    return Page(text, shown, title, meta.url, meta.outlet, published, basis)


def _parsed(source: str) -> Element:
    html = needed("lxml.html", "html")
    etree = needed("lxml.etree", "html")
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        return html.document_fromstring(nfc(source).replace("\0", " ").encode("utf-8", "replace"), parser)
    except (etree.ParserError, ValueError):  # nothing but comments
        return None


def _head(title: str | None, blocks: Sequence[Block], at: int | None, stamp: int | None) -> list[str]:
    """Headline and stamp, in the order of the page."""
    placed = [(at, title)] if title else []
    if at is not None and stamp is not None and stamp != at:
        placed.append((stamp, blocks[stamp].text))
    return [text for _, text in sorted(placed, key=lambda one: one[0] or 0)]


def _only_above(blocks: Sequence[Block], at: int | None) -> set[str]:
    """Short lines that stand above the headline and nowhere else: the page's frame."""
    short = {squash(block.text) for block in blocks[: at or 0] if len(block.text) < PROSE}
    return short - {squash(block.text) for block in blocks[at or 0 :]}


def _lede(meta: Meta, title: str | None, blocks: Sequence[Block], at: int | None, body: Sequence[str]) -> list[str]:
    """The lede, as readers see it or else as the page describes itself, unless the main text has it."""
    text = squash(" ".join(body))
    seen = lede_after(blocks, at, body) if at is not None else []
    missing = [line for line in seen if squash(line) not in text]
    if seen or not meta.description:
        return missing
    said = squash(meta.description.rstrip(" .…"))
    slogan = len(said.split()) < _LEDE_WORDS or (meta.outlet and said.startswith(squash(meta.outlet)))
    known = said in text or (title and (said in squash(title) or squash(title) == said))
    return [] if slogan or known or said[: len(said) * 3 // 4] in text else [meta.description]


def _published(
    meta: Meta, head: str, tree: Element, blocks: Sequence[Block], at: int | None
) -> tuple[str | None, PublishedBasis | None]:
    """The date by the page's markup, or nothing where the text shows it. A guess comes last."""
    if meta.json_ld_date:
        return meta.json_ld_date, "json_ld"
    if meta.meta_date:
        return meta.meta_date, "meta"
    if find_published(head) is not None:
        return None, None
    if at is not None and (timed := time_near(blocks, at)):
        return timed, "meta"
    # Not its thorough mode, which takes a copyright year or another article's date; nor its own last day, today.
    guessed = needed("htmldate", "html").find_date(
        tree, extensive_search=False, original_date=True, min_date=datetime(1995, 1, 1), max_date=datetime(2099, 12, 31)
    )
    return (str(guessed), "htmldate") if guessed else (None, None)
