"""A parsed page as a reader sees it: its blocks of text in order, the headline among them, what stands around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from thidua.read.calendar import HOUR, normalise_published
from thidua.read.extras import needed
from thidua.read.published import find_published
from thidua.read.stamps import PROSE
from thidua.text import folded, nfc

Element = Any  # lxml's; it has no types

_SKIPPED = frozenset(("head", "script", "style", "noscript", "template", "select", "button", "svg", "iframe"))
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
     "li", "main",
     "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul")
)  # fmt: skip
_FRAME_TAGS = frozenset(("nav", "header", "footer", "aside"))
_FRAME_CLASS = re.compile(r"(?<![a-z])(?:nav|menu|topbar|banner|logo|clock|today|search|breadcrumb|weather)")
_LEDE_CLASS = re.compile(
    r"sapo|chapeau|tomtat|tom-tat|trichdan|trich-dan|standfirst"
    r"|(?:^|[-_ ]|article|news|detail|post|entry)(?:lead|lede|desc|description|summary|intro|excerpt)(?![a-z])"
)
_LEDE_CHARS = 1500  # longer, an element called "description" holds the whole article
_LEDE_WORDS = 10
_AFTER, _BEFORE = 12, 3  # blocks around the headline that are the article's head
_HOUR = re.compile(HOUR)


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the page, and the element it stands in."""

    text: str
    element: Element


def tidy(text: str) -> str:
    """Text of markup: NFC, any white space as one blank."""
    return " ".join(nfc(text).split())


def squash(text: str) -> str:
    """Text for comparison: folded, without punctuation."""
    return re.sub(r"[\W_]+", " ", folded(text)).strip()


def marks_of(element: Element) -> str:
    """What an element is called: class, id and itemprop, in lower case, "ArticleLead" apart as "article-lead"."""
    said = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", said).lower()


def blocks_of(tree: Element) -> list[Block]:
    """The visible blocks of a page, in order."""
    return list(_blocks(tree))


def _blocks(tree: Element) -> Iterator[Block]:
    walk = needed("lxml.etree", "html").iterwalk(tree, events=("start", "end"))
    parts: list[str] = []
    inside, hidden = [tree], 0
    for event, element in walk:
        skipped, block = element.tag in _SKIPPED, element.tag in _BLOCKS
        if block and not hidden:
            if text := tidy("".join(parts)):
                yield Block(text, inside[-1])
            parts = []
        if event == "start":
            hidden += skipped
            inside.extend([element] if block else [])
            parts.extend([element.text or ""] if not hidden else [])
        else:
            hidden -= skipped
            if block:
                inside.pop()
            parts.extend([element.tail or ""] if not hidden else [])
    if text := tidy("".join(parts)):
        yield Block(text, tree)


def place_of(title: str, element: Element, blocks: Sequence[Block]) -> int | None:
    """Which block the headline is: that in its element, else the first of the same words."""
    if element is not None:
        within = {element, *element.iter()}
        for at, block in enumerate(blocks):
            if block.element in within:
                return at
    said = squash(title)
    return next((at for at, block in enumerate(blocks) if squash(block.text) == said), None)


def stamp_near(blocks: Sequence[Block], at: int) -> int | None:
    """The block near the headline (block `at`) that holds the date of publication as readers see it."""
    head = blocks[at].text
    after = _head_after(blocks, at)
    found = find_published("\n".join([head, *(block.text for block in after)]))
    if found is not None and found.basis == "stamp" and found.start > len(head):
        start = len(head) + 1
        for place, block in enumerate(after, at + 1):
            if found.start < start + len(block.text):
                return place
            start += len(block.text) + 1
    title = blocks[at].element
    for place in range(at - 1, max(at - 1 - _BEFORE, -1), -1):
        line = blocks[place].text
        found = find_published(f"{line}\n{head}")
        if found is None or found.start >= len(line) or _is_frame(blocks[place].element, title):
            continue
        if place == at - 1 or _HOUR.search(folded(line)):  # a clock has no hour, or a frame around it
            return place
    return None


def _head_after(blocks: Sequence[Block], at: int) -> Sequence[Block]:
    """The blocks after the headline up to the second paragraph of prose."""
    prose = 0
    for place, block in enumerate(blocks[at + 1 : at + 1 + _AFTER], at + 1):
        prose += len(block.text) >= PROSE
        if prose == 2:
            return blocks[at + 1 : place]
    return blocks[at + 1 : at + 1 + _AFTER]


def _is_frame(element: Element, title: Element) -> bool:
    """Whether an element stands in the page's frame: a menu, a banner; one that holds the headline too is none."""
    around = {title, *title.iterancestors()}
    for one in (element, *element.iterancestors()):
        if one in around:
            return False
        if one.tag in _FRAME_TAGS or _FRAME_CLASS.search(marks_of(one)):
            return True
    return False


def time_near(blocks: Sequence[Block], at: int) -> str | None:
    """The machine's date of a `<time datetime>` near the headline, where readers see "2 giờ trước"."""
    title = blocks[at].element
    near = [block.text for block in (*blocks[max(at - _BEFORE, 0) : at], *_head_after(blocks, at))]
    for one in title.getroottree().iter("time"):
        said, shown = one.get("datetime"), tidy("".join(one.itertext()))
        if said and shown and any(shown in line for line in near) and normalise_published(said):
            return None if _is_frame(one, title) else str(said)
    return None


def lede_after(blocks: Sequence[Block], at: int, body: Sequence[str]) -> list[str]:
    """The lede as readers see it: called so by its element, an h2, or prose between headline and `body`."""
    title = blocks[at].element
    near = blocks[at + 1 : at + 1 + _AFTER]
    if called := [block.text for block in near if _is_called_lede(block.element, title)]:
        return called
    known = {squash(text) for text in body}
    for block in near:
        if squash(block.text) in known:
            return []
        wordy = len(block.text.split()) >= _LEDE_WORDS and not _is_linked(block) and not _is_frame(block.element, title)
        if wordy and (block.element.tag == "h2" or block.text.endswith((".", "…", "!", "?", "”", '"'))):
            return [block.text]
    return []


def _is_called_lede(element: Element, title: Element) -> bool:
    around = {title, *title.iterancestors()}
    for one in (element, *element.iterancestors()):
        if one in around:
            return False
        if _LEDE_CLASS.search(marks_of(one)):
            return len("".join(one.itertext())) <= _LEDE_CHARS
    return False


def _is_linked(block: Block) -> bool:
    """Whether most of the block is a link: another article's headline."""
    linked = sum(len(tidy("".join(link.itertext()))) for link in block.element.iter("a"))
    return linked * 2 > len(block.text)
