"""The main text of a parsed page, by trafilatura, from a tree prepared so that it keeps what our facts stand in.

trafilatura drops captions and what stands in layout tables, and knows other sites' words for "related", not ours.
"""

import copy
import re
from collections.abc import Sequence

from thidua.read.extras import needed
from thidua.read.pages.blocks import Element, marks_of, squash, tidy
from thidua.read.stamps import PROSE
from thidua.words import OTHER_ARTICLES

_CAPTION = re.compile(
    r"caption|chuthich|chu-thich|(?:img|image|photo|pic|anh)[-_]?(?:desc|note)|desc[-_]?(?:img|image)"
)
_CAPTION_CHARS = 600  # longer, an element called so holds the whole article
_CALLABLE = ("div", "p", "span", "em", "i", "td", "th", "dd", "center", "font", "h4", "h5", "h6")
_RELATED = re.compile(
    r"related|relate[-_ ]|lienquan|lien-quan|tinkhac|tin-khac|tin-cu|tin-moi|xemthem|xem-them|readmore|read-more"
    r"|recommend|most-?view|doc-nhieu|docnhieu|sidebar|cung-chuyen-muc|cungchuyenmuc|other-?news|morenews"
)
_LAYOUT = ("p", "div", "h1", "h2", "h3", "table", "img", "br", "ul")
_TABLE = frozenset(("table", "tbody", "thead", "tfoot", "tr", "td", "th"))


def main_text(tree: Element) -> list[str]:
    """The paragraphs of a page's article, captions among them; none when there is no article. `tree` is not changed.

    Raises:
        MissingExtraError: trafilatura is not installed.
    """
    extract = needed("trafilatura", "html").extract
    prepared = copy.deepcopy(tree)
    _drop_related(prepared)
    _keep_captions(prepared)
    _unfold_layout(prepared)
    found = extract(prepared, include_comments=False, favor_recall=True)
    return _without_others([line for part in (found or "").split("\n") if (line := tidy(part))])


def _drop_related(tree: Element) -> None:
    whole = len("".join(tree.itertext()))
    for one in list(tree.iter("div", "section", "aside", "ul", "ol", "table", "td")):
        other = _RELATED.search(marks_of(one)) and next(one.iter("h1"), None) is None
        if other and one.getparent() is not None and 2 * len("".join(one.itertext())) < whole:
            one.drop_tree()


def _keep_captions(tree: Element) -> None:
    """Captions become plain paragraphs, and nothing around them is called caption or figure any longer."""
    for one in list(tree.iter("figcaption", *_CALLABLE)):
        called = one.tag == "figcaption" or _CAPTION.search(marks_of(one)) is not None
        if not called:
            continue
        if next(one.iter("img"), None) is None and len("".join(one.itertext())) <= _CAPTION_CHARS:
            _make_paragraph(one)
        else:
            one.attrib.clear()
    for one in list(tree.iter("figure")):
        one.tag = "div"
        one.attrib.clear()


def _make_paragraph(one: Element) -> None:
    for inner in one.iterdescendants("p", "div", "figcaption"):
        inner.tag = "span"
        inner.attrib.clear()
    one.attrib.clear()
    if one.tag in ("td", "th"):
        _wrapped(one)
    else:
        one.tag = "p"


def _wrapped(cell: Element) -> None:
    """A cell's content as one paragraph in it."""
    inner = cell.makeelement("p")
    inner.text, cell.text = cell.text, None
    for child in list(cell):
        inner.append(child)
    cell.append(inner)


def _unfold_layout(tree: Element) -> None:
    """Tables that only place things become divs; tables of figures stay."""
    for table in list(tree.iter("table")):
        if next(table.iterdescendants(*_LAYOUT), None) is not None:
            for one in [table, *table.iterdescendants()]:
                if one.tag in _TABLE:
                    one.tag = "div"


def _without_others(lines: Sequence[str]) -> list[str]:
    """Without the list of other articles at the end: a heading that says so, and nothing but short lines under it."""
    for at, line in enumerate(lines):
        if at and OTHER_ARTICLES.fullmatch(squash(line)) and all(len(rest) < PROSE for rest in lines[at + 1 :]):
            return list(lines[:at])
    return list(lines)
