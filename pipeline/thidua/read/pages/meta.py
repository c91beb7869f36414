"""What a page says about itself to machines: Open Graph and other meta tags, JSON-LD, its canonical address."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from thidua.read.calendar import civil, normalise_published
from thidua.read.pages.blocks import Element, squash, tidy

_PUBLISHED = ("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate",
              "publish-date", "publish_date", "dc.date.issued", "dcterms.issued")  # fmt: skip
_ARTICLE = re.compile(r"\w*Article$|BlogPosting$|Report$")
_LOOSE_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{4,60})"')


@dataclass(frozen=True, slots=True)
class Meta:
    """Unknown is None. Dates as the page says them, checked to be dates."""

    title: str | None
    description: str | None
    url: str | None
    outlet: str | None
    json_ld_date: str | None
    meta_date: str | None
    body: str | None  # JSON-LD's articleBody


def find_meta(tree: Element, url: str | None) -> Meta:
    """The page's own account of itself. `url`: where it was fetched, if that is known."""
    tags: dict[str, str] = {}
    for one in tree.iter("meta"):
        name = (one.get("property") or one.get("name") or one.get("itemprop") or "").strip().lower()
        if name and (said := tidy(one.get("content") or "")):
            tags.setdefault(name, said)
    sources = [one.text or "" for one in tree.iter("script") if "ld+json" in (one.get("type") or "").lower()]
    address = _address(tree, tags, url)
    node = _article(sources, tags.get("og:title"), address)
    publisher = node.get("publisher")
    named = publisher.get("name") if isinstance(publisher, dict) else None
    return Meta(
        title=tags.get("og:title") or _text(node.get("headline")),
        description=_text(node.get("description")) or tags.get("og:description") or tags.get("description"),
        url=address,
        outlet=tags.get("og:site_name") or _text(named),
        json_ld_date=_date(node.get("datePublished")) or _loose_date(sources),
        meta_date=next((day for name in _PUBLISHED if (day := _date(tags.get(name)))), None),
        body=_body(node.get("articleBody")),
    )


def _address(tree: Element, tags: Mapping[str, str], url: str | None) -> str | None:
    links = tree.iter("link")
    said = [str(one.get("href") or "") for one in links if (one.get("rel") or "").lower() == "canonical"]
    for one in (*said, tags.get("og:url") or "", url or ""):
        try:
            full = urljoin(url or tags.get("og:url") or "", one.strip())
        except ValueError:
            continue
        if re.match(r"https?://[^/\s]+/[^\s]+", full):  # not the front page, which some sites name on every page
            return str(full)
    return url


def _article(sources: list[str], title: str | None, url: str | None) -> Mapping[str, Any]:
    """The JSON-LD node of the page's article: that with its headline or address, else the only one there is."""
    nodes = [node for source in sources for node in _nodes(_parsed(source))]
    articles = [node for node in nodes if any(_ARTICLE.match(kind) for kind in _types(node))]
    for node in articles:
        headline, page = squash(_text(node.get("headline")) or ""), node.get("mainEntityOfPage")
        place = page.get("@id") if isinstance(page, dict) else page
        if (title and headline == squash(title)) or (url and url in (node.get("url"), place)):
            return node
    pages = [node for node in nodes if "WebPage" in _types(node) and node.get("datePublished")]
    alone = articles if articles else pages
    return alone[0] if len(alone) == 1 else {}


def _parsed(source: str) -> object:
    try:
        return json.loads(source.strip().removesuffix(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, list) and depth < 6:
        for one in value:
            yield from _nodes(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity"):  # not itemListElement: other articles
            if depth < 6:
                yield from _nodes(value.get(name), depth + 1)


def _types(node: Mapping[str, Any]) -> list[str]:
    kind = node.get("@type")
    return [one for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str)]


def _loose_date(sources: list[str]) -> str | None:
    """The date of JSON-LD that is no JSON (a line break in a string, a missing comma), when it has only one."""
    broken = [source for source in sources if _parsed(source) is None]
    found = {date for source in broken for date in _LOOSE_DATE.findall(source)}
    return _date(found.pop()) if len(found) == 1 else None


def _date(said: object) -> str | None:
    """A date as said, if it can be read in one way only: "05/06/2024" is May on some servers, "26/11/2024" is not."""
    if not isinstance(said, str) or normalise_published(said) is None:
        return None
    slashed = re.match(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", said)
    if slashed and slashed[1] != slashed[2] and civil(f"{slashed[2]}/{slashed[1]}/{slashed[3]}"):
        return None
    return said


def _text(value: object) -> str | None:
    return tidy(value) or None if isinstance(value, str) else None


def _body(value: object) -> str | None:
    return re.sub(r"<[^<>]*>", "\n", value).strip() or None if isinstance(value, str) else None
