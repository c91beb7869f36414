"""MinHash signatures and the buckets of texts that may be near-duplicates.

Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3. Deterministic on every machine: crc32 and
blake2b, no seed, no built-in hash.
"""

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from thidua.text import folded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BANDS = 24  # with 3 rows: a pair with Jaccard 0.6 meets in a band with probability 0.997, one with 0.3 with 0.48
ROWS = 3
SHINGLE = 3  # words; three keep a pair near although one word in a sentence changed
WORDS = 1 << 16  # hashes of words kept; Vietnamese has some 7,000 syllables
_MIX = 0x9E3779B97F4A7C15  # odd, 2^64 over the golden ratio (Knuth 1998, 6.4)
NEAR = 0.33  # least share of equal rows: 1 in 10,000 pairs with Jaccard 0.55 is below it, 1 in 9 with 0.4


class Signatures:
    """The signatures of a sequence of texts: 72 numbers of 32 bits a text, whatever its length."""

    def __init__(self, texts: Iterable[str], count: int) -> None:
        """Sign `count` texts."""
        import numpy as np

        factors, offsets = _permutations()
        self._rows = np.empty((count, BANDS * ROWS), dtype=np.uint32)
        self.sizes: list[int] = []  # distinct shingles of each text
        runs = _Shingles()
        for row, text in enumerate(texts):
            shingles = runs.of(text)
            self._rows[row] = _signature(shingles, factors, offsets)
            self.sizes.append(len(shingles))

    def buckets(self) -> Iterator[list[int]]:
        """Groups of two or more texts (by index) that agree in a whole band, longer texts first; each group once."""
        import numpy as np

        found: set[tuple[int, ...]] = set()
        for band in range(BANDS):
            keys = np.zeros(len(self._rows), dtype=np.uint64)
            for column in range(band * ROWS, band * ROWS + ROWS):
                keys = keys * np.uint64(_MIX) + self._rows[:, column].astype(np.uint64) + np.uint64(1)
            members: dict[int, list[int]] = defaultdict(list)
            for row, key in enumerate(keys.tolist()):
                members[key].append(row)
            found.update(tuple(rows) for rows in members.values() if len(rows) > 1)
        for same in sorted(found):  # buckets of one text in a row: it is made ready for comparison once
            yield sorted(same, key=lambda row: (-self.sizes[row], row))

    def near(self, one: int, others: Sequence[int]) -> list[int]:
        """Those of `others` whose estimated Jaccard index with `one` is at least `NEAR`."""
        if not others:
            return []
        equal = (self._rows[others] == self._rows[one]).mean(axis=1)
        return [other for other, share in zip(others, equal.tolist()) if share >= NEAR]


def _permutations() -> "tuple[NDArray[np.uint64], NDArray[np.uint64]]":
    """Odd factors and offsets of the hash family x -> (a*x + b) mod 2^64, from blake2b."""
    import numpy as np

    raw = [hashlib.blake2b(f"thidua.stories {i}".encode(), digest_size=16).digest() for i in range(BANDS * ROWS)]
    factors = np.array([int.from_bytes(r[:8], "little") | 1 for r in raw], dtype=np.uint64)
    offsets = np.array([int.from_bytes(r[8:], "little") for r in raw], dtype=np.uint64)
    return factors, offsets


class _Shingles:
    """Hashes of the runs of `SHINGLE` words of folded texts; each word is hashed once."""

    def __init__(self) -> None:
        self._hashes: dict[str, int] = {}

    def of(self, text: str) -> "NDArray[np.uint64]":
        """Distinct hashes of all runs in `text`, sorted; of the whole text when it is shorter than a run."""
        import numpy as np

        words = folded(text).split() or [""]
        if len(self._hashes) > WORDS:
            self._hashes.clear()
        known = self._hashes
        for word in words:
            if word not in known:
                known[word] = zlib.crc32(word.encode())
        hashes = np.array([known[word] for word in words], dtype=np.uint64)
        length = max(1, len(words) - SHINGLE + 1)
        runs = np.zeros(length, dtype=np.uint64)
        for i in range(min(SHINGLE, len(words))):
            runs = (runs + hashes[i : i + length]) * np.uint64(_MIX)
            runs ^= runs >> np.uint64(29)
        return np.unique(runs)


def _signature(
    values: "NDArray[np.uint64]", factors: "NDArray[np.uint64]", offsets: "NDArray[np.uint64]"
) -> "NDArray[np.uint32]":
    """The smallest upper half of each permuted hash (multiply-shift, Dietzfelbinger 1997)."""
    import numpy as np

    permuted = (values[:, None] * factors[None, :] + offsets[None, :]) >> np.uint64(32)
    smallest: NDArray[np.uint32] = permuted.min(axis=0).astype(np.uint32)
    return smallest
