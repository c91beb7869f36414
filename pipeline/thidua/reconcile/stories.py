"""Which articles are copies of one story: near-identical text, whatever the byline, the outlet's tag or the caption.

    texts -shingles-> MinHash -bands-> candidates -copies.likeness-> groups

MinHash-LSH (Broder 1997; Leskovec et al., Mining of Massive Datasets, ch. 3) only proposes pairs; `copies.likeness`
compares the texts themselves. The cost grows with the number of articles times the candidates a bucket may have.
"""

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from thidua.reconcile.copies import Page, contradicts, likeness
from thidua.text import folded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BANDS = 24  # with 3 rows: a pair with Jaccard 0.6 meets in a band with probability 0.997, one with 0.3 with 0.48
ROWS = 3
SHINGLE = 3  # words; three keep a pair near although one word in a sentence changed
PAGES = 2048  # articles, and pairs of them, kept ready for comparison
COMPARED = 12  # members of a group that are compared with those of another before the two are joined
LEADERS = 64  # texts of one bucket that a further one is compared with: bounds the cost of a bucket full of boilerplate


def stories(texts: Mapping[str, tuple[str, str | None]]) -> dict[str, str]:
    """The story of every article.

    Args:
        texts: article_id -> (text, published as EDTF or None).

    Returns:
        article_id -> story_id, the smallest article_id of the group of copies. The order of `texts` has no influence.
        Yearly articles that share their boilerplate are different stories: see `copies.contradicts`.
    """
    ids = sorted(texts)
    parent = {article_id: article_id for article_id in ids}
    leaders: dict[tuple[str, str], str] = {}  # identical words: no need to compare
    for article_id in ids:
        text, published = texts[article_id]
        first = leaders.setdefault((" ".join(folded(text).split()), published or ""), article_id)
        parent[article_id] = first
    distinct = [article_id for article_id in ids if parent[article_id] == article_id]

    pages = _Pages(texts)
    pairs: set[tuple[float, str, str]] = set()
    for bucket in _buckets(distinct, texts):
        pairs.update(_alike(bucket, pages))
    _join(sorted(pairs), pages, parent)
    return {article_id: _root(parent, article_id) for article_id in ids}


class _Pages:
    """Articles ready for comparison, the latest used ones kept."""

    def __init__(self, texts: Mapping[str, tuple[str, str | None]]) -> None:
        self.of = lru_cache(maxsize=PAGES)(lambda article_id: Page.of(*texts[article_id]))
        self.contradict = lru_cache(maxsize=PAGES)(lambda a, b: contradicts(self.of(a), self.of(b)))


def _alike(bucket: Sequence[str], pages: _Pages) -> Iterator[tuple[float, str, str]]:
    """The pairs of copies in one bucket, most alike first when sorted: (-likeness, smaller id, larger id).

    Each text is compared with the leaders, the texts that were copies of none before them. Longer ones come first, so
    that a copy from which a paragraph was dropped meets the whole report.
    """
    leaders: list[str] = []
    for article_id in sorted(bucket, key=lambda i: (-len(pages.of(i).words), i)):
        found = [(likeness(pages.of(article_id), pages.of(leader)), leader) for leader in leaders]
        copies = [(-score, *sorted((article_id, leader))) for score, leader in found if score]
        yield from copies  # type: ignore[misc]
        if not copies and len(leaders) < LEADERS:
            leaders.append(article_id)


def _join(pairs: Sequence[tuple[float, str, str]], pages: _Pages, parent: dict[str, str]) -> None:
    """Join the pairs, most alike first, unless members of the two groups contradict each other.

    A copy without the one sentence in which two reports differ is like both; it must not make them one.
    """
    groups = {article_id: [article_id] for _, *pair in pairs for article_id in pair}
    for _, a, b in pairs:
        a, b = sorted((_root(parent, a), _root(parent, b)))
        if a == b or any(pages.contradict(x, y) for x in groups[a][:COMPARED] for y in groups[b][:COMPARED]):
            continue
        parent[b] = a
        groups[a].extend(groups.pop(b))


def _root(parent: dict[str, str], article_id: str) -> str:
    """The representative of the group of `article_id`; shortens the path on the way."""
    while parent[article_id] != article_id:
        parent[article_id] = parent[parent[article_id]]
        article_id = parent[article_id]
    return article_id


def _buckets(ids: Sequence[str], texts: Mapping[str, tuple[str, str | None]]) -> Iterator[list[str]]:
    """Groups of two or more articles that agree in a whole band of their signatures, in a fixed order."""
    if len(ids) < 2:
        return
    import numpy as np

    factors, offsets = _permutations()
    keys = np.empty((len(ids), BANDS), dtype=np.uint64)
    for row, article_id in enumerate(ids):
        keys[row] = _band_keys(_signature(_shingles(texts[article_id][0]), factors, offsets))
    found: set[tuple[int, ...]] = set()
    for band in range(BANDS):
        members: dict[int, list[int]] = defaultdict(list)
        for row, key in enumerate(keys[:, band].tolist()):
            members[key].append(row)
        found.update(tuple(rows) for rows in members.values() if len(rows) > 1)
    for same in sorted(found):  # buckets of one article in a row: its page is made ready once
        yield [ids[row] for row in same]


def _permutations() -> "tuple[NDArray[np.uint64], NDArray[np.uint64]]":
    """Odd factors and offsets of the hash family x -> (a*x + b) mod 2^64, from blake2b: the same on every machine."""
    import numpy as np

    raw = [hashlib.blake2b(f"thidua.stories {i}".encode(), digest_size=16).digest() for i in range(BANDS * ROWS)]
    factors = np.array([int.from_bytes(r[:8], "little") | 1 for r in raw], dtype=np.uint64)
    offsets = np.array([int.from_bytes(r[8:], "little") for r in raw], dtype=np.uint64)
    return factors, offsets


def _shingles(text: str) -> list[int]:
    """Hashes of all runs of `SHINGLE` words of the folded text; of the whole text when it is shorter."""
    words = folded(text).split()
    last = max(1, len(words) - SHINGLE + 1)
    return sorted({zlib.crc32(" ".join(words[i : i + SHINGLE]).encode()) for i in range(last)})


def _signature(
    shingles: Sequence[int], factors: "NDArray[np.uint64]", offsets: "NDArray[np.uint64]"
) -> "NDArray[np.uint64]":
    """MinHash: the smallest upper half of each permuted hash (multiply-shift, Dietzfelbinger 1997)."""
    import numpy as np

    values = np.array(shingles, dtype=np.uint64)
    permuted = (values[:, None] * factors[None, :] + offsets[None, :]) >> np.uint64(32)
    smallest: NDArray[np.uint64] = permuted.min(axis=0)
    return smallest


def _band_keys(signature: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """One 64-bit key a band, from its rows."""
    import numpy as np

    rows = signature.reshape(BANDS, ROWS)
    keys = np.zeros(BANDS, dtype=np.uint64)
    for column in range(ROWS):
        keys = keys * np.uint64(0x9E3779B97F4A7C15) + rows[:, column] + np.uint64(1)
    return keys
