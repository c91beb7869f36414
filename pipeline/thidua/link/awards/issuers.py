"""Who grants a title: named behind it or before it, else who grants the one before, in its sentence or the last one."""

import re

from thidua.link.awards.bearers import joined_to_next
from thidua.link.awards.grants import Sentence
from thidua.link.awards.lists import Found, cut
from thidua.link.awards.titles import issuer_before, issuer_behind
from thidua.model import IssuerLevel

_PROPOSED = re.compile(r"(?:^| )(?:đề nghị|đề xuất|suy tôn|trình) ")
_FINITE = re.compile(r"(?:^| )(?:được|nhận|đạt) ")  # a clause of its own, that does not go on with the giver before


_IN_TURN = re.compile(r"(?:^| )(?:được|cũng|thì) (?:(?:nhận|tặng|trao) )+(?:\d+ )?$")


def issuer_of(
    sentence: Sentence, at: tuple[int, int, int], found: Found, before: Sentence | None
) -> tuple[IssuerLevel | None, bool]:
    """Who grants a title, and whether anybody is named: behind it, before it, else as for the title before it."""
    left, i, right = at
    behind = issuer_behind(sentence.stream, i, right, set(found.tokens))
    if behind[1]:
        return behind
    issuer, named = issuer_before(sentence.stream, i, left)
    if named:
        return issuer, True
    if joined_to_next(sentence.stream, i, right):
        behind = issuer_behind(sentence.stream, right, len(sentence.stream.tokens), set(found.tokens))
        if behind[1]:
            return behind
    gap = cut(sentence.stream, left + 1, i)
    if left >= 0 and sentence.issuer != "president" and (not _FINITE.search(gap) or _PROPOSED.search(gap)):
        return sentence.issuer, sentence.named
    now = sentence.cues.governing(sentence.stream.tokens[i].start - sentence.cues.start, 0)
    if before and before.status == "proposed" and now and now.status == "proposed" and before.issuer:
        return before.issuer, before.named
    awarded = before and before.status == "awarded" and before.stream.line == sentence.stream.line and now is None
    if awarded and before and before.issuer == "ministry" and _IN_TURN.search(gap):
        return before.issuer, before.named  # "Bộ tặng Cờ thi đua cho A. B được nhận Bằng khen"
    return None, False
