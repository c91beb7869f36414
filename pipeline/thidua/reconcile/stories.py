"""Which articles are copies of one story: near-identical text, whatever the byline, the outlet's tag or the caption.

    texts -shingles-> MinHash -bands-> candidates -copies.likeness-> groups

MinHash-LSH (`minhash`) only proposes pairs; `copies.likeness` compares the texts themselves. The cost grows with the
number of articles times the leaders a bucket may have, and most of those are told apart by their signatures.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from thidua.reconcile.copies import Page, contradicts, likeness
from thidua.reconcile.minhash import Shingler, Signatures
from thidua.text import folded

PAGES = 2048  # articles kept ready for comparison
PAIRS = 1 << 16  # results of comparisons kept
COMPARED = 12  # members of a group that are compared with those of another before the two are joined
LEADERS = 64  # texts of one bucket that a further one is compared with: bounds the cost of a bucket full of boilerplate


@dataclass(frozen=True, slots=True)
class Sketch:
    """What of a text tells its copies: made article by article, so that any process may do it."""

    words: bytes  # the same for the same words printed on the same day, 16 bytes
    signature: bytes  # `minhash.Shingler`
    size: int  # distinct shingles

    def as_bytes(self) -> bytes:
        """All of it, to be kept."""
        return self.words + self.size.to_bytes(4, "little") + self.signature

    @staticmethod
    def of_bytes(kept: bytes) -> "Sketch":
        """What `as_bytes` gave."""
        return Sketch(kept[:16], kept[20:], int.from_bytes(kept[16:20], "little"))


class Sketcher:
    """Makes sketches, one after the other."""

    def __init__(self) -> None:
        self._shingler = Shingler()

    def sketch(self, text: str, published: str | None) -> Sketch:
        """The sketch of an NFC text, published on a day (EDTF) or unknown when."""
        words = folded(text).split()
        told = " ".join([published or "", *words]).encode()
        return Sketch(hashlib.blake2b(told, digest_size=16).digest(), *self._shingler.signature(words))


def stories(
    texts: Mapping[str, tuple[str, str | None]], sketches: Iterable[tuple[str, Sketch]] | None = None
) -> dict[str, str]:
    """The story of every article.

    Args:
        texts: article_id -> (text, published as EDTF or None).
        sketches: of each article, in order of article_id, when they are made already; then a text is asked for only
            where it may have copies.

    Returns:
        article_id -> story_id, the smallest article_id of the group of copies. The order of `texts` has no influence.
        Yearly articles that share their boilerplate are different stories: see `copies.contradicts`.
    """
    parent: dict[str, str] = {}
    leaders: dict[bytes, str] = {}  # identical words: no need to compare
    distinct: list[str] = []
    signatures = Signatures(len(texts))
    for article_id, sketch in sketches or _sketches(texts):
        leader = parent[article_id] = leaders.setdefault(sketch.words, article_id)
        if leader == article_id:
            distinct.append(article_id)
            signatures.add(sketch.signature, sketch.size)

    pages = _Pages(texts)
    pairs: set[tuple[float, str, str]] = set()
    for bucket in signatures.buckets():
        pairs.update(_alike(bucket, distinct, signatures, pages))
    _join(sorted(pairs), pages, parent)
    return {article_id: _root(parent, article_id) for article_id in parent}


def _sketches(texts: Mapping[str, tuple[str, str | None]]) -> Iterator[tuple[str, Sketch]]:
    sketcher = Sketcher()
    for article_id in sorted(texts):
        yield article_id, sketcher.sketch(*texts[article_id])


class _Pages:
    """Articles ready for comparison, and what comparisons gave; the latest used ones are kept."""

    def __init__(self, texts: Mapping[str, tuple[str, str | None]]) -> None:
        self.of = lru_cache(maxsize=PAGES)(lambda article_id: Page.of(*texts[article_id]))
        self.likeness = lru_cache(maxsize=PAIRS)(lambda a, b: likeness(self.of(a), self.of(b)))
        self.contradict = lru_cache(maxsize=PAIRS)(lambda a, b: contradicts(self.of(a), self.of(b)))


def _alike(
    bucket: Sequence[int], ids: Sequence[str], signatures: Signatures, pages: _Pages
) -> Iterator[tuple[float, str, str]]:
    """The pairs of copies in one bucket: (-likeness, smaller id, larger id), so that the most alike sort first.

    Each text is compared with the leaders, the texts that were copies of none before them. Longer ones come first, so
    that a copy from which a paragraph was dropped meets the whole report.
    """
    leaders: list[int] = []
    for row in bucket:
        copy = False
        for leader in signatures.near(row, leaders):
            a, b = sorted((ids[row], ids[leader]))
            score = pages.likeness(a, b)
            if score:
                copy = True
                yield -score, a, b
        if not copy and len(leaders) < LEADERS:
            leaders.append(row)


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
