"""A page's headline: what readers see as such (h1, an element called title) before what the page's tags say."""

import re
from collections.abc import Iterator

from thidua.read.pages.blocks import Element, marks_of, squash, tidy

_CALLED = re.compile(r"title|headline|tieude|tieu-de")
_WORDS = range(4, 61)
_BARS = re.compile(r"\s*[|»]\s*|\s+[-–—]\s+")
_SITE = re.compile(r"(?:báo|cổng|trang|tạp chí|đài|website|thông tấn)(?![^\W_])|.*\.(?:vn|com|net|org)$")


def find_headline(tree: Element, told: str | None, outlet: str | None) -> tuple[str | None, Element]:
    """The headline and the element it stands in, as far as the page has them.

    Args:
        told: og:title, which chooses between several h1 (a site's name is often one). outlet: the site's name.
    """
    tags = [tidy("".join(one.itertext())) for one in tree.iter("title")][:1]
    known = [squash(said) for said in (told or "", *tags) if said]
    h1s = [(tidy("".join(one.itertext())), one) for one in tree.iter("h1")]
    for text, one in h1s:
        if text and any(_same(squash(text), said) for said in known):
            return text, one
    wordy = [(text, one) for text, one in h1s if len(text.split()) in _WORDS]
    if wordy:
        return wordy[0]
    named = [(text, one) for text, one in _called(tree) if any(_same(squash(text), said) for said in known)]
    if named:
        return named[0]
    bare = [without_site(said, outlet) for said in (told, *tags) if said]
    bare = [said for said in bare if not _SITE.match(said.lower()) and squash(said) != squash(outlet or "")]
    if said := next((said for said in bare if len(said.split()) in _WORDS), None):
        return said, None
    loose = next(((text, one) for text, one in _called(tree) if one.tag not in ("h2", "h3")), None)
    return loose or (next(iter(bare), None), None)


def _same(shown: str, told: str) -> bool:
    """Whether a headline is that of a tag, which may add the site or be cut."""
    return len(shown.split()) >= _WORDS.start and (shown in told or (len(told.split()) > 5 and told in shown))


def _called(tree: Element) -> Iterator[tuple[str, Element]]:
    """Elements that are no h1 and stand for one."""
    for one in tree.iter("h2", "h3", "div", "p", "span", "td", "a", "strong", "b", "font"):
        if one.tag in ("h2", "h3") or _CALLED.search(marks_of(one)):
            text = tidy("".join(one.itertext()))
            if len(text.split()) in _WORDS:
                yield text, one


def without_site(said: str, outlet: str | None) -> str:
    """A title without the site's name at either end: "Sáu xã ký giao ước | Báo A" -> "Sáu xã ký giao ước"."""
    site = squash(outlet or "")
    bars = list(_BARS.finditer(said))
    for bar, rest, name in [(b, said[: b.start()], said[b.end() :]) for b in reversed(bars)] + [
        (b, said[b.end() :], said[: b.start()]) for b in bars
    ]:
        mark = squash(name)
        if mark and rest and (mark == site or "|" in bar[0] or _SITE.match(name.lower())):
            return without_site(rest, outlet)
    return said
