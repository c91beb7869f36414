"""Where the words of a tagger stand in the text it was given, though the tagger has rewritten them.

underthesea moves tone marks ("Hoà" -> "Hòa"), repairs spellings ("qui" -> "quy", "nghành" -> "ngành"), joins syllables
with blanks of its own and drops line breaks. Both sides are reduced to their letters and signs without marks, case and
blanks; where these agree, a word's letters are counted off, and where they do not, the two are aligned.
"""

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

Span = tuple[int, int]


def spans_of(text: str, words: Sequence[str]) -> list[Span | None]:
    """The half-open span in `text` of each of `words`, which a tagger read there from left to right.

    Args:
        text: what the tagger was given. Code points.
        words: what it made of it, in order.

    Returns:
        One entry a word: spans ascend and never overlap, and begin and end at something printed. None for a word of
        which nothing is left in `text` (a blank, a sign the tagger added).
    """
    letters, offsets = _skeleton(text)
    skeletons = [_skeleton(word)[0] for word in words]
    places = _places("".join(skeletons), letters)
    found: list[Span | None] = []
    at = 0
    for skeleton in skeletons:
        standing = [place for place in places[at : at + len(skeleton)] if place is not None]
        at += len(skeleton)
        found.append(_span(text, offsets, standing[0], standing[-1]) if standing else None)
    return _apart(found)


def _skeleton(text: str) -> tuple[str, list[int]]:
    """Letters and signs of `text`, small and without marks, and the offset in `text` of each of them."""
    letters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        if character.isspace() or character == "_":
            continue
        for part in unicodedata.normalize("NFD", character.lower()):
            if not unicodedata.combining(part):
                letters.append("d" if part == "đ" else part)
                offsets.append(offset)
    return "".join(letters), offsets


def _places(rewritten: str, letters: str) -> Sequence[int | None]:
    """For each letter of `rewritten` the index in `letters` of what it was made of; None for one that was added."""
    if len(rewritten) == len(letters):  # as printed, or letters put for letters ("qui Quý" -> "quy Quý")
        return range(len(letters))
    places: list[int | None] = []
    for _, begin, end, first, last in SequenceMatcher(None, rewritten, letters, autojunk=False).get_opcodes():
        places += [first + i if first + i < last else None for i in range(end - begin)]
    return places


def _span(text: str, offsets: Sequence[int], first: int, last: int) -> Span:
    """Letters `first` to `last`, both within, as a span of `text`, with the marks that stand on the last of them."""
    end = offsets[last] + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return offsets[first], end


def _apart(spans: list[Span | None]) -> list[Span | None]:
    """A sign that the tagger cut in two ("½" has three letters) belongs to the first of its words."""
    at = 0
    for i, span in enumerate(spans):
        if span is None:
            continue
        start, end = max(span[0], at), span[1]
        spans[i] = (start, end) if start < end else None
        at = max(at, end)
    return spans
