"""The typed mentions and the words of a sentence as tokens, without overlaps."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from thidua.link.stream import Token
from thidua.model import AnyMention, Count, DateMention, Mention, ProvinceMention, UnitRef
from thidua.text import folded, slug
from thidua.words import words

_TYPES = {
    "unit": "U",
    "units": "H",
    "cluster": "C",
    "role": "R",
    "award": "A",
    "issuer": "I",
    "count": "Q",
    "commend": "M",
    "person": "S",
}
_PRIORITY = "CRSAIHUQMYD"
_start, _end = attrgetter("start"), attrgetter("end")


def _typed(mention: Mention | DateMention, view: str) -> Token:
    said = view[mention.start : mention.end]
    if isinstance(mention, DateMention):
        kind = "Y" if mention.precision in ("year", "school_year") else "D"
        return Token(kind, mention.start, mention.end, said, value=mention)
    return Token(_TYPES[mention.kind], mention.start, mention.end, said, value=mention.value)


def _read_as_words(mention: Mention | DateMention) -> bool:
    """ "Năm học tới", "quý trước": the rules of roles and awards read these words themselves."""
    if not isinstance(mention, DateMention) or mention.basis != "relative":
        return False
    return mention.precision in ("school_year", "quarter")


def _chosen(found: list[Token]) -> list[Token]:
    """Mentions without overlaps: the leftmost longest, and of equals the one whose type says more."""
    found.sort(key=lambda t: (t.start, -t.end, _PRIORITY.index(t.type)))
    kept: list[Token] = []
    for n, token in enumerate(found):
        if not kept or token.start >= kept[-1].end:
            kept.append(token)
        elif _replaces(token, kept[-1]) or _led(token, kept[-1], found[n + 1 :]):
            kept[-1] = token
        elif token.start > kept[-1].start and token.end > kept[-1].end and _beats(token, kept[-1]):
            kept[-1] = _cut(kept[-1], token.start)
            kept.append(token)
    return kept


def _replaces(token: Token, before: Token) -> bool:
    """Whether a mention takes the place of the one it overlaps: "hai đơn vị Cụm phó" counts no recipients."""
    if before.type == "Q" and token.type == "R":
        return True
    if before.type == "I" and token.type == "H" and token.end == before.end and token.start == before.start:
        return not before.folded.startswith("của ")  # "gồm UBND các phường: A, B" names members
    if before.type == "I" and token.type == "U":
        return before.folded.startswith("của ") and token.end > before.end  # "của tỉnh Lào Cai" is no issuer
    return before.type in "QM" and token.type == "A" and token.end > before.end


_SIGN = 3  # characters: ", " or " - " between a unit, its head and the role


def _led(token: Token, before: Token, behind: Sequence[Token]) -> bool:
    """Whether a unit takes the place of the issuer it overlaps, since its head bears a role: "Chủ tịch | UBND xã A
    Nguyễn Văn B, Cụm trưởng"."""
    if token.type != "U" or before.type != "I" or token.end <= before.end:
        return False
    end = token.end
    for following in behind:
        if following.start < end:
            continue
        if following.start - end > _SIGN or following.type not in "SR":
            return False
        if following.type == "R":
            return True
        end = following.end
    return False


_PLAIN_CLUSTER = re.compile(r"(?:cụm|khối|khu vực) (?:thi đua|số)")


def _beats(token: Token, before: Token) -> bool:
    """Whether a mention keeps the words it shares with the one before: "Trưởng | Cụm thi đua số 3", "X | Cụm phó"."""
    if token.type == "R":
        return before.type in "UH"
    if token.type == "U":  # "hai | trường THCS A, THCS B": the number alone counts
        return before.type == "Q" and isinstance(before.value, Count) and before.value.recipient == "unit"
    return token.type == "C" and before.type in "RUHA" and bool(_PLAIN_CLUSTER.match(token.folded))


def _cut(token: Token, end: int) -> Token:
    """A mention without the words from `end` on; a unit loses them from its name as well."""
    kept = len(token.folded[: end - token.start].rstrip())
    lost = token.folded[kept:].strip()
    value = token.value
    if isinstance(value, UnitRef) and folded(value.unit.unit).endswith(" " + lost):
        name = value.unit.unit[: -len(lost)].rstrip()
        value = replace(value, unit=replace(value.unit, unit=name, unit_id=slug(name)))
    return replace(token, end=token.start + kept, folded=token.folded[:kept], value=value)


def tokens_of(text: str, view: str, start: int, end: int, mentions: Sequence[AnyMention]) -> list[Token]:
    """Words and typed mentions of one sentence, in order.

    Args:
        text: the article's text.
        view: its folded view.
        start, end: the sentence.
        mentions: those that may lie in it, in text order.
    """
    found = [
        _typed(m, view)
        for m in mentions
        if not isinstance(m, ProvinceMention) and m.end <= end and not _read_as_words(m)
    ]
    told = words(text, view)
    at = bisect_left(told, start, key=_start)
    last = bisect_left(told, end, lo=at, key=_start)
    merged: list[Token] = []
    for token in _chosen(found):
        merged += told[at : bisect_right(told, token.start, lo=at, hi=last, key=_end)]
        merged.append(token)
        at = bisect_left(told, token.end, lo=at, hi=last, key=_start)
    return [*merged, *told[at:last]]
