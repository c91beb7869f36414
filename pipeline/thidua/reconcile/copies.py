"""Are two texts copies of one story? Decided on the sentences, where a yearly article shows that it is another one.

The press prints nearly the same report every year: the words agree, the year, the dates and the counts do not. Copies
of one report differ the other way round: sentences are dropped, captions and bylines differ, but a sentence that both
have says the same.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from thidua.text import folded, nfc

ALIKE = 0.55  # Jaccard of 3-word shingles from which two texts may be copies
CONTAINED = 0.75  # or this share of the shorter one is in the longer one (a paragraph dropped)
SHORT = 0.4  # the shorter has at least this share of the longer one's words: a brief is not a copy of a long report
VARIANT = 0.6  # Jaccard of words from which two sentences are the same sentence, edited
LEAST_WORDS = 6  # a line with fewer words is a byline, a stamp, a counter: it may differ between copies
DAYS_APART = 45  # copies are printed within weeks, yearly articles a year apart

_SENTENCE = re.compile(r"[.!?;…]+(?=\s|$)|\n+")
_WORD = re.compile(r"[^\W_]+")
_HEADER = re.compile(r"^\s*date \d{4}(?:-\d{2}){0,2}\s", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}(?::\d{2})?\b")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TAG = re.compile(
    r"^\s*(?:\([^)\n]{2,30}\)\s*[-–—:.]?|[^\W_]{2,12}(?:[ .][^\W_]{1,12}){0,2}\s+[-–—]|[^\W_]{2,12}[-–—]\s)\s*"
)
_CREDIT = re.compile(r"\(?\b(?:tin,?\s*)?(?:bài,?\s*(?:và\s*)?)?(?:ảnh|nguồn|video)\s*:.*", re.IGNORECASE)


@dataclass(frozen=True)
class Sentence:
    """One sentence as a set of folded words, and what in it tells one report from another: numbers and names."""

    words: frozenset[str]
    telling: frozenset[str]  # words with a digit, and words with a capital that do not open the sentence


@dataclass(frozen=True)
class Page:
    """An article, ready for comparison."""

    text: str
    published: str | None

    @classmethod
    def of(cls, text: str, published: str | None) -> "Page":
        """A page without the ` date 2025-11-27 ` header some archives glue before the text."""
        return cls(_HEADER.sub("", nfc(text)), published)

    @cached_property
    def words(self) -> list[str]:
        """Folded words in order."""
        return _WORD.findall(folded(self.text))

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """Runs of three words."""
        return frozenset(zip(self.words, self.words[1:], self.words[2:]))

    @cached_property
    def sentences(self) -> dict[frozenset[str], Sentence]:
        """Sentences long enough to tell something, by their words."""
        found = (_sentence(part) for part in _SENTENCE.split(self.text))
        return {s.words: s for s in found if len(s.words) >= LEAST_WORDS and not _is_stamp(s)}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All its words."""
        return frozenset(self.words)

    @cached_property
    def years(self) -> frozenset[str]:
        """Years named in its sentences."""
        return frozenset(w for s in self.sentences.values() for w in s.telling if _YEAR.fullmatch(w))


def _sentence(part: str) -> Sentence:
    """Read one sentence, without the outlet's tag before it, the photographer after it and the hour of the page."""
    part = _CLOCK.sub(" ", _CREDIT.sub(" ", _TAG.sub("", part)))
    low = folded(part)  # of the same length
    words = [(m[0], low[m.start() : m.end()]) for m in _WORD.finditer(part)]
    telling = (fold for i, (word, fold) in enumerate(words) if _DIGIT.search(word) or (i and word[0].isupper()))
    return Sentence(frozenset(fold for _, fold in words), frozenset(telling))


def _is_stamp(sentence: Sentence) -> bool:
    """A line of the page's own clock: more than half of it is digits."""
    return 2 * sum(_DIGIT.search(w) is not None for w in sentence.words) > len(sentence.words)


def likeness(a: Page, b: Page) -> float:
    """How far `a` and `b` are copies of one report: 0 when they are not, else the Jaccard index of their shingles.

    They share most of their words, and nothing in them contradicts that they are one report.
    """
    if not a.shingles or not b.shingles:
        return float(a.words == b.words)
    shared, smaller = len(a.shingles & b.shingles), min(len(a.shingles), len(b.shingles))
    larger = max(len(a.shingles), len(b.shingles))
    score = shared / (smaller + larger - shared)
    contained = smaller >= SHORT * larger and shared / smaller >= CONTAINED
    return score if (score >= ALIKE or contained) and not contradicts(a, b) else 0.0


def contradicts(a: Page, b: Page) -> bool:
    """True when `a` and `b` cannot be copies of one report, however like they are.

    They were printed months apart, or each names a year the other does not, or a sentence that both have differs in a
    number or a name. What only one of them has (a paragraph, a caption, a byline) contradicts nothing.
    """
    if _far_apart(a.published, b.published) or (a.years - b.years and b.years - a.years):
        return True
    only_a = [s for words, s in a.sentences.items() if words not in b.sentences]
    only_b = [s for words, s in b.sentences.items() if words not in a.sentences]
    return any(_rewritten(one, other, a, b) for one in only_a for other in only_b)


def _rewritten(one: Sentence, other: Sentence, a: Page, b: Page) -> bool:
    """True when two variants of one sentence tell different things: on each side a number or name the other lacks."""
    shared = len(one.words & other.words)
    if shared < VARIANT * (len(one.words) + len(other.words) - shared):
        return False
    gone, new = one.telling - other.words, other.telling - one.words
    if _numbers(gone) and _numbers(new):
        return True
    return bool(gone - b.vocabulary) and bool(new - a.vocabulary)


def _numbers(words: frozenset[str]) -> bool:
    return any(_DIGIT.search(word) for word in words)


def _far_apart(a: str | None, b: str | None) -> bool:
    """True when two days or months of publication lie more than `DAYS_APART` apart, at the nearest."""
    if a is None or b is None:
        return False
    (first_a, last_a), (first_b, last_b) = _ordinals(a), _ordinals(b)
    return max(first_a - last_b, first_b - last_a) > DAYS_APART


def _ordinals(edtf: str) -> tuple[int, int]:
    """First and last day an EDTF date may stand for, counted with months of 31 days: near enough for weeks."""
    parts = [int(p) if p.isdigit() else None for p in edtf[:10].split("-")]
    year = parts[0] if parts[0] is not None else 0
    month = parts[1] if len(parts) > 1 else None
    day = parts[2] if len(parts) > 2 else None
    if parts[0] is None:
        return 0, 10**6
    first = year * 372 + ((month or 1) - 1) * 31 + ((day or 1) - 1)
    last = year * 372 + ((month or 12) - 1) * 31 + ((day or 31) - 1)
    return first, last
