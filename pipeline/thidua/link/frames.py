"""Frames: patterns over a stream of words and typed mentions, the way JAPE and Odin write rules over annotations.

A pattern is a regular expression over `Stream.string` with these atoms (each ends in the blank after its token):

    {U} {R} {C} {Y} {D} {A} {I} {Q} {M} {S}    a typed token;  {U:to} the same, captured as "to"
    {w:3}    up to three words, no sign, no typed token        {g:6} the same, signs "," "-" and quotes allowed
    {t:9}    up to nine tokens of any type but a full stop     {q}   an optional quote

spaCy's Matcher can say most of this, but has no captures inside optional parts, no lazy gaps, and costs 1.8 s of import
(DECISIONS.md).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from thidua.link.stream import Stream

_ATOM = re.compile(r"\{([URCYDAIQMSH]|w|g|t|q)(?::([a-z_]+|\d+))?\}")
_WORD = r"(?![@,;:.()\"!?…-])\S+ "
_SOFT = r"(?![@;:.()!?…])\S+ "
_TOKEN = r"(?![.;] )\S+ "


def _expand(match: re.Match[str]) -> str:
    kind, extra = match[1], match[2]
    if kind == "w":
        return f"(?:{_WORD}){{0,{extra}}}?"
    if kind == "g":
        return f"(?:{_SOFT}){{0,{extra}}}?"
    if kind == "t":
        return f"(?:{_TOKEN}){{0,{extra}}}?"
    if kind == "q":
        return "(?:[\"'] )?"
    if kind == "C":
        return r"@C\d+ (?:(?:-|\(|,|của|thuộc|trực) )*(?:@O\d+ (?:\) )?)?"
    return f"@{kind}(?P<{extra}>\\d+) " if extra else f"@{kind}\\d+ "


@dataclass(frozen=True, slots=True)
class Frame:
    """A named pattern."""

    name: str
    pattern: re.Pattern[str]

    def find(self, stream: Stream, start: int = 0) -> Iterator[re.Match[str]]:
        """Matches in the stream's string from `start` on, also overlapping ones that begin at different tokens."""
        at = start
        while match := self.pattern.search(stream.string, at):
            yield match
            at = match.start() + 1


def frame(name: str, pattern: str) -> Frame:
    """Compile a pattern with atoms. Words in it are written folded, with single blanks."""
    return Frame(name, re.compile(r"(?:(?<=^)|(?<= ))" + _ATOM.sub(_expand, pattern)))


def captured(match: re.Match[str], name: str) -> int | None:
    """Index of the token captured as `name`, None if that part of the pattern did not take part."""
    value = match.groupdict().get(name)
    return int(value) if value is not None else None
