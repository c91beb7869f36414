"""Sentences of an article as offsets. A line is never joined to the next: captions and list items stand alone."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any

from thidua.model.struct import struct
from thidua.text import key
from thidua.words import packaged

# What underthesea takes for the end of a sentence and is none: an initial, an abbreviated place head, a list number.
_NO_END = re.compile(
    r"(?:^|[\s(])(?:[A-ZĐ]|Ng|Th|TP|Tp|TX|TT|T\.P|H|P|Q|st|v\.v|\d{1,2}(?:\.\d{1,2})?|[IVX]+)\.$|^\s*[a-zđ]\.$"
)
# ... but the number of something, which may end one: "Khối thi đua số 2. Hội nghị ...".
_NUMBERED = re.compile(
    r"(?<!\w)(?:số|cụm|khối|quý|tháng|quận|khu|thứ|hạng|khu vực) (?:\d{1,2}|[IVX]+)\.$", re.IGNORECASE
)
_LONGEST = 32  # characters: more than any such word and the blanks before it
_MAY_END = re.compile(r"[.?!…](?=.)")  # without any inside it a line is one sentence
_BULLET = re.compile(r"\s*(?:[-+*•●○▪➢◦–]|\d{1,2}(?:\.\d{1,2})?[.)]|\d{1,2}/|\(\d{1,2}\)|[a-zđ][.)])\s+")


@struct
class Sentence:
    """Half-open offsets of a sentence. `line` counts from 0; `item` when its line is an item of a list."""

    start: int
    end: int
    line: int
    item: bool


@cache
def _splitter() -> Any:  # noqa: ANN401 (underthesea has no types)
    """underthesea's sentence splitter, loaded by itself: its package brings the taggers, 0.4 s of CPU a process."""
    file = packaged("underthesea", "pipeline", "sent_tokenize", "__init__.py")
    if file and (spec := spec_from_file_location("underthesea_sent_tokenize", file)) and spec.loader:
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.sent_tokenize
    from underthesea import sent_tokenize  # a version that keeps it elsewhere

    return sent_tokenize


def _no_end(piece: str) -> bool:
    """Whether a stop ends a piece that goes on; only the word before the stop tells."""
    return piece.endswith(".") and _NO_END.search(piece[-_LONGEST:]) is not None


def _behind(line: str, piece: str, at: int) -> int | None:
    """Where a piece of the splitter's ends in the line, looked for from `at`; None if it cannot be found."""
    start = at + len(line[at:]) - len(line[at:].lstrip())
    if piece and line.startswith(piece, start):
        return start + len(piece.rstrip())
    end = None
    for word in piece.split():
        found = line.find(word, at)
        if found < 0:
            return None
        end = at = found + len(word)
    return end


def _pieces(line: str) -> Iterator[tuple[int, int]]:
    """Sentences of one line as offsets into it. underthesea rewrites blanks: pieces are found again by words."""
    whole = line.rstrip()
    if not _MAY_END.search(whole) and not _no_end(whole):
        if whole:
            yield 0, len(whole)  # a headline, a caption, a paragraph of one sentence: half of all lines
        return
    at = begin = 0
    for piece in _splitter()(line):
        found = _behind(line, piece, at)
        if found is None:
            yield begin, len(line)
            return
        at = found
        follows = line[at:].lstrip()
        goes_on = _no_end(line[begin:at]) and not _NUMBERED.search(line[begin:at])
        if goes_on or (follows and follows[0].islower()):
            continue
        yield begin, at
        begin = at
    if line[begin:].strip():
        yield begin, len(line)


def sentences(text: str) -> list[Sentence]:
    """The sentences of an NFC text. A line that repeats an earlier one (a caption printed twice) is left out."""
    found: list[Sentence] = []
    seen: set[str] = set()
    offset = 0
    for number, line in enumerate(text.split("\n")):
        same = key(line)
        if same and not (same in seen and len(same) > 12):
            seen.add(same)
            item = bool(_BULLET.match(line))
            for start, end in _pieces(line):
                blank = len(line[start:end]) - len(line[start:end].lstrip())
                found.append(Sentence(offset + start + blank, offset + end, number, item))
        offset += len(line) + 1
    return found
