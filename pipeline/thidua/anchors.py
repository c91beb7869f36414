"""Anchors of a pattern: sets of words, of each of which one stands in everything that the pattern matches.

Most patterns are looked for in vain in most sentences. Whether one of a few words stands in a string is told in a
fraction of the time of a search, and a pattern whose anchors never stand anywhere need not even be compiled. They are
read off the pattern itself, so nobody has to write them down beside it or keep them in step.

    (?:bàn giao|trao(?! đổi)) (?:lại )?@R(?P<role>\\d+) cho    ->   {" cho"}, {"bàn giao", "trao"}, {"@R"}
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from sys import maxsize

Anchors = tuple[frozenset[str], ...]

_PART = re.compile(
    r"(?P<open>\((?:\?(?:P<\w+>|[:>]))?(?!\?))"
    r"|(?P<beside>\(\?(?:[=!]|<[=!]))"  # a look ahead or behind
    r"|(?P<close>\))|(?P<either>\|)"
    r"|(?P<often>[?*+]|\{\d+(?:,\d*)?\})[?+]?"
    r"|(?P<named><[A-Z_]+>|\{[A-Za-z](?::\w+)?\})"
    r"|(?P<any>\\[A-Za-z0-9]|\[\^?\]?(?:\\.|[^\]\\])*\]|[.^$])"
    r"|(?P<letters>(?:\\[^A-Za-z0-9]|[^\\\[\](){}|?*+.^$<]|<(?![A-Z_]+>))+)"
)
_ESCAPED = re.compile(r"\\(.)")
_MOST = 10  # words
_LEAST = 2  # letters: a comma stands nearly everywhere


@cache
def anchors_of(pattern: str) -> Anchors:
    """The anchors of a regular expression without flags, those first that sort out most; none where it tells none.

    Raises:
        ValueError: the pattern holds syntax that is not read here (back-references, conditions, flags).
    """
    return anchors_with(pattern, {})


def anchors_with(pattern: str, named: Mapping[str, Anchors]) -> Anchors:
    """`anchors_of` an expression in which names stand, "<GIVE>" or "{U:to}", whose anchors are known.

    Raises:
        ValueError: as `anchors_of`.
        KeyError: a name that is not known.
    """
    parts = [(str(m.lastgroup), m[0]) for m in _matched(pattern)]
    found, end = _either(parts, 0, named)
    if end != len(parts):
        raise ValueError(f"unbalanced pattern: {pattern!r}")
    return tuple(sorted(dict.fromkeys(map(_same, found)), key=_weight, reverse=True))


def _matched(pattern: str) -> Iterator[re.Match[str]]:
    """The parts of a pattern from left to right."""
    at = 0
    while at < len(pattern):
        match = _PART.match(pattern, at)
        if match is None:
            raise ValueError(f"no anchors can be read off {pattern[at : at + 20]!r} in {pattern!r}")
        yield match
        at = match.end()


def _either(parts: list[tuple[str, str]], at: int, named: Mapping[str, Anchors]) -> tuple[list[frozenset[str]], int]:
    """The anchors of alternatives from part `at` up to the bracket that closes them, and the index of that bracket."""
    every: list[list[frozenset[str]]] = []
    while True:
        found, at = _row(parts, at, named)
        every.append(found)
        if at >= len(parts) or parts[at][0] != "either":
            break
        at += 1
    if len(every) == 1:
        return every[0], at
    if not all(every):
        return [], at  # one of them holds no word: nothing is sure to stand there
    return [frozenset().union(*(max(found, key=_weight) for found in every))], at


def _row(parts: list[tuple[str, str]], at: int, named: Mapping[str, Anchors]) -> tuple[list[frozenset[str]], int]:
    """The anchors of a row of parts, each of which has to stand."""
    found: list[frozenset[str]] = []
    while at < len(parts) and parts[at][0] not in ("either", "close"):
        kind, printed = parts[at]
        if kind in ("open", "beside"):
            inside, at = _either(parts, at + 1, named)
            at += 1
            if kind == "open" and not _optional(parts, at):
                found += inside
            continue
        at += 1
        if kind == "named" and not _optional(parts, at):
            found += named[printed]
        if kind == "letters":
            letters = _ESCAPED.sub(r"\1", printed)
            letters = letters[:-1] if _optional(parts, at) else letters
            if len(letters.strip()) >= _LEAST:
                found.append(frozenset({letters}))
    return found, at


def _optional(parts: list[tuple[str, str]], at: int) -> bool:
    """Whether the part before part `at` need not stand."""
    return at < len(parts) and parts[at][0] == "often" and parts[at][1][0] in "?*{" and parts[at][1][:2] != "{1"


def _weight(words: frozenset[str]) -> tuple[int, int]:
    """How much an anchor sorts out: long words, and few."""
    return min(map(len, words)), -len(words)


@cache
def _same(words: frozenset[str]) -> frozenset[str]:
    """One object for equal anchors of many patterns, to look them up by; "trao" stands for "trao lại" as well."""
    return frozenset(one for one in words if not any(other != one and other in one for other in words))


def stands(words: frozenset[str], string: str) -> bool:
    """Whether one of `words` stands in `string`."""
    for word in words:  # noqa: SIM110 (`any` over a generator takes twice as long)
        if word in string:
            return True
    return False


class Anchored:
    """A pattern that is searched for, and compiled, only where its anchors stand: for what most sentences lack."""

    def __init__(self, written: str) -> None:
        self.written = written

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self.written)

    @cached_property
    def anchors(self) -> Anchors:
        """Words of which each string that it fits has to hold some; to ask for many takes as long as the search."""
        return tuple(words for words in anchors_of(self.written) if len(words) <= _MOST)

    def search(self, string: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.pattern.search(string, start, end) if self.may_match(string) else None

    def match(self, string: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """As `re.Pattern.match`: the anchors are not asked, since one place is tried as fast."""
        return self.pattern.match(string, start, end)

    def finditer(self, string: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.pattern.finditer(string) if self.may_match(string) else iter(())

    def may_match(self, string: str) -> bool:
        """Whether all anchors stand in `string`."""
        for words in self.anchors:  # noqa: SIM110 (as above)
            if not stands(words, string):
                return False
        return True
