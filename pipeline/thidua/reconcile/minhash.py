"""MinHash signatures and the buckets of texts that may be near-duplicates.

Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3. Deterministic on every machine: crc32 and
blake2b, no seed, no built-in hash.
"""

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

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
    """The signatures of texts, as `Shingler` makes them, and which of them are near."""

    def __init__(self, most: int) -> None:
        """Of `most` texts at most."""
        import numpy as np

        self._rows = np.empty((most, BANDS * ROWS), dtype=np.uint32)
        self.sizes: list[int] = []  # distinct shingles of each text

    def add(self, signature: bytes, size: int) -> None:
        """The next text's signature, and how many distinct shingles it has."""
        import numpy as np

        self._rows[len(self.sizes)] = np.frombuffer(signature, dtype="<u4")
        self.sizes.append(size)

    def buckets(self) -> Iterator[list[int]]:
        """Groups of two or more texts (by index) that agree in a whole band, longer texts first; each group once."""
        import numpy as np

        found: set[tuple[int, ...]] = set()
        for band in range(BANDS):
            keys = np.zeros(len(self.sizes), dtype=np.uint64)
            for column in range(band * ROWS, band * ROWS + ROWS):
                keys = keys * np.uint64(_MIX) + self._rows[: len(keys), column].astype(np.uint64) + np.uint64(1)
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
    """Odd factors and offsets of the hash family x -> (a*x + b) mod 2^64, from blake2b; a row each."""
    import numpy as np

    raw = [hashlib.blake2b(f"thidua.stories {i}".encode(), digest_size=16).digest() for i in range(BANDS * ROWS)]
    factors = np.array([[int.from_bytes(r[:8], "little") | 1] for r in raw], dtype=np.uint64)
    offsets = np.array([[int.from_bytes(r[8:], "little")] for r in raw], dtype=np.uint64)
    return factors, offsets


class _Words(dict[str, int]):
    """The crc32 of every word asked for; each is made once."""

    def __missing__(self, word: str) -> int:
        self[word] = known = zlib.crc32(word.encode())
        return known


class Shingler:
    """Makes signatures: 72 numbers of 32 bits a text, whatever its length."""

    def __init__(self) -> None:
        self._hashes = _Words()

    @cached_property
    def _permutations(self) -> "tuple[NDArray[np.uint64], NDArray[np.uint64]]":
        return _permutations()  # numpy is loaded with the first text

    def signature(self, words: Sequence[str]) -> tuple[bytes, int]:
        """The signature of a text, given as its folded words (72 numbers, least byte first), and how many distinct
        shingles it has."""
        values, (factors, offsets) = self._shingles(words or [""]), self._permutations
        # The smallest of each permuted hash, of which the upper half is kept (multiply-shift, Dietzfelbinger 1997).
        # A row a permutation: numpy finds the smallest of a row three times as fast as that of a column.
        permuted = factors * values
        permuted += offsets
        return (permuted.min(axis=1) >> 32).astype("<u4").tobytes(), _distinct(values)

    def _shingles(self, words: Sequence[str]) -> "NDArray[np.uint64]":
        """Hashes of all runs of `SHINGLE` words; of the whole text when it is shorter than a run."""
        import numpy as np

        if len(self._hashes) > WORDS:
            self._hashes.clear()
        hashes = np.fromiter(map(self._hashes.__getitem__, words), dtype=np.uint64, count=len(words))
        length = max(1, len(words) - SHINGLE + 1)
        runs = np.zeros(length, dtype=np.uint64)
        for i in range(min(SHINGLE, len(words))):
            runs = (runs + hashes[i : i + length]) * np.uint64(_MIX)
            runs ^= runs >> np.uint64(29)
        return runs


def _distinct(values: "NDArray[np.uint64]") -> int:
    """How many different values there are, at least one given: as `len(np.unique(values))`, in a tenth of the time."""
    ordered = values.copy()
    ordered.sort()
    return 1 + int((ordered[1:] != ordered[:-1]).sum())
