"""Which articles are copies of one story: near-identical text, whatever the byline, the outlet's tag or the caption.

    texts -shingles-> MinHash -bands-> candidates -copies.same_story-> groups

MinHash-LSH (Broder 1997; Leskovec et al., Mining of Massive Datasets, ch. 3) only proposes pairs; `copies.same_story`
compares the texts themselves. The cost grows with the number of articles times the candidates a bucket may have.
"""

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from thidua.reconcile.copies import Page, same_story
from thidua.text import folded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BANDS = 24  # with 3 rows: a pair with Jaccard 0.6 meets in a band with probability 0.997, one with 0.3 with 0.48
ROWS = 3
SHINGLE = 3  # words; three keep a pair near although one word in a sentence changed
LEADERS = 64  # texts of one bucket that a further one is compared with: bounds the cost of a bucket full of boilerplate


def stories(texts: Mapping[str, tuple[str, str | None]]) -> dict[str, str]:
    """The story of every article.

    Args:
        texts: article_id -> (text, published as EDTF or None).

    Returns:
        article_id -> story_id, the smallest article_id of the group of copies. The order of `texts` has no influence.
        Yearly articles that share their boilerplate are different stories: see `copies.same_story`.
    """
    ids = sorted(texts)
    parent = {article_id: article_id for article_id in ids}
    leaders: dict[tuple[str, str], str] = {}  # identical words: no need to compare
    for article_id in ids:
        text, published = texts[article_id]
        first = leaders.setdefault((" ".join(folded(text).split()), published or ""), article_id)
        parent[article_id] = first
    distinct = [article_id for article_id in ids if parent[article_id] == article_id]

    @lru_cache(maxsize=4096)
    def page(article_id: str) -> Page:
        return Page.of(*texts[article_id])

    for bucket in _buckets(distinct, texts):
        _compare(bucket, page, parent)
    return {article_id: _root(parent, article_id) for article_id in ids}


def _compare(bucket: Sequence[str], page: "_PageOf", parent: dict[str, str]) -> None:
    """Join the copies among `bucket`: each text against the leaders, the first text of each group found so far."""
    leaders: list[str] = []
    for article_id in bucket:
        joined = False
        for leader in leaders:
            a, b = _root(parent, article_id), _root(parent, leader)
            if a != b and same_story(page(article_id), page(leader)):
                parent[max(a, b)] = min(a, b)
                a = b = min(a, b)
            joined = joined or a == b
        if not joined and len(leaders) < LEADERS:
            leaders.append(article_id)


if TYPE_CHECKING:
    from collections.abc import Callable

    _PageOf = Callable[[str], Page]


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
    seen: set[tuple[int, ...]] = set()
    for band in range(BANDS):
        members: dict[int, list[int]] = defaultdict(list)
        for row, key in enumerate(keys[:, band].tolist()):
            members[key].append(row)
        for rows in members.values():
            if len(rows) > 1 and (same := tuple(rows)) not in seen:
                seen.add(same)
                yield [ids[row] for row in rows]


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
