"""Frames: patterns over a stream of words and typed mentions, the way JAPE and Odin write rules over annotations.

A pattern is a regular expression over `Stream.string` with these atoms (each ends in the blank after its token):

    {U} {R} {C} {Y} {D} {A} {I} {Q} {M} {S}    a typed token;  {U:to} the same, captured as "to"
    {w:3}    up to three words, no sign, no typed token        {g:6} the same, signs "," "-" and quotes allowed
    {v:3}    as {w:3}, but no word that denies, addresses or gives away ("không", "với", "cho", "do", ...)
    {t:9}    up to nine tokens of any type but a full stop     {q}   an optional quote
    <NAME>   a class of words, from the vocabulary given to `frame`

spaCy's Matcher can say most of this, but has no captures inside optional parts, no lazy gaps, and costs 1.8 s of import
(DECISIONS.md).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from thidua.anchors import Anchors, anchors_of, anchors_with
from thidua.link.stream import Stream

_ATOM = re.compile(r"\{([URCYDAIQMSH]|w|v|g|t|q)(?::([a-z_]+|\d+))?\}")
_CLASS = re.compile(r"<([A-Z_]+)>")
# "…" stands apart: a class with one sign beyond Latin-1 takes four times as long to compile, and each gap is compiled.
_WORD = r"(?!…)[^ @,;:.()\"!?-][^ ]* "
_FIRM = (
    r"(?!(?:không|chưa|chẳng|thôi|hết|nguyên|cựu|với|cùng|cho|do|bởi|gửi|ứng|đề|yêu|chúc|cảm|mong|hỗ|giúp|nếu|mời|báo|"
    r"phối|kiến|xin|để|từ) )" + _WORD
)
_SOFT = r"(?!…)[^ @;:.()!?][^ ]* "
_TOKEN = r"(?![.;] )[^ ]+ "
_GAPS = {"w": _WORD, "v": _FIRM, "g": _SOFT, "t": _TOKEN}


def _expand(match: re.Match[str]) -> str:
    kind, extra = match[1], match[2]
    if kind in _GAPS:
        return f"(?:{_GAPS[kind]}){{0,{extra}}}?"
    if kind == "q":
        return "(?:[\"'] )?"
    if kind == "C":
        return r"@C\d+ (?:(?:-|\(|,|của|thuộc|trực) )*(?:@O\d+ (?:\) )?)?"
    return f"@{kind}(?P<{extra}>\\d+) " if extra else f"@{kind}\\d+ "


class _Words(Mapping[str, Anchors]):
    """The anchors of atoms and of the word classes of a vocabulary."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self.classes = classes

    def __getitem__(self, printed: str) -> Anchors:
        if printed[0] == "<":
            return anchors_of(_written(self.classes[printed[1:-1]], self.classes))
        return (frozenset({f"@{printed[1]}"}),) if printed[1].isupper() else ()

    def __iter__(self) -> Iterator[str]:
        return (f"<{name}>" for name in self.classes)

    def __len__(self) -> int:
        return len(self.classes)


@dataclass(frozen=True)
class Frame:
    """A named pattern. It is compiled when a sentence first holds its anchors, which few sentences do."""

    name: str
    said: str  # the pattern, with atoms and word classes
    classes: Mapping[str, str] = field(compare=False)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(_written(self.said, self.classes))

    @cached_property
    def anchors(self) -> Anchors:
        """Words and types of which each sentence that it fits has to hold some."""
        return anchors_with(self.said, _Words(self.classes))

    def find(self, stream: Stream, start: int = 0) -> Iterator[re.Match[str]]:
        """Matches in the stream's string from `start` on, also overlapping ones that begin at different tokens."""
        if not stream.holds(self.anchors):
            return
        string, at = stream.string, start
        while match := self.pattern.search(string, at):
            at = match.start()
            if not at or string[at - 1] == " ":  # a look-behind in the pattern would cost its literal prefix
                yield match
            at += 1

    def match(self, stream: Stream, at: int) -> re.Match[str] | None:
        """The match that begins at `at`, if one does."""
        return self.pattern.match(stream.string, at) if stream.holds(self.anchors) else None


def frame(name: str, pattern: str, vocabulary: Mapping[str, str] | None = None) -> Frame:
    """A pattern with atoms and word classes. Words in it are written folded, with single blanks.

    Raises:
        KeyError: at import, when the pattern names a class that the vocabulary lacks.
    """
    classes = vocabulary or {}
    for named in _CLASS.findall(pattern):
        classes[named]
    return Frame(name, pattern, classes)


def _written(pattern: str, classes: Mapping[str, str]) -> str:
    """The regular expression of a pattern."""
    while "<" in pattern and _CLASS.search(pattern):
        pattern = _CLASS.sub(lambda m: classes[m[1]], pattern)
    return _ATOM.sub(_expand, pattern)


def captured(match: re.Match[str], name: str) -> int | None:
    """Index of the token captured as `name`, None if that part of the pattern did not take part."""
    value = match.groupdict().get(name)
    return int(value) if value is not None else None
