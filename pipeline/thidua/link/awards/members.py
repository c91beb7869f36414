"""Counted recipients of the kind that the cluster's members are: "5 phòng" of a block of offices are five units.

Elsewhere a "phòng" or a "chi hội" counted is a collective inside a unit.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.stream import Stream, Token
from thidua.model import Count, Member

_LEAST = 2  # members of a kind


def nouns_of_members(context: Context, members: Sequence[Member]) -> frozenset[str]:
    """The nouns of which members are called, or counted: {"phòng"} of "gồm Phòng A, Phòng B" or "11 phòng của Khối".

    Args:
        context: with the counts of its entities set.
        members: the article's.
    """
    stated = {e.stated_member_count for e in context.entities} - {None}
    found = {
        noun
        for stream in context.streams
        for i in stream.typed
        if (noun := _noun(stream.tokens[i])) and getattr(stream.tokens[i].value, "quantity", None) in stated
    }
    called = [member.unit.unit.lower() for member in members]
    for noun in _NOUNS:
        if sum(name.startswith(f"{noun} ") for name in called) >= max(_LEAST, len(called) / 2):
            found.add(noun)
    return frozenset(found)


# Of "recipient" in gazetteer/awards.csv, those that are members of clusters of offices, teams or chapters.
_NOUNS = ("phòng", "đội", "chi hội", "chi bộ", "chi đoàn", "nghiệp đoàn", "phân xưởng", "công đoàn cơ sở")


def _noun(token: Token) -> str | None:
    """The noun of a counted collective: "phòng" of "5 phòng"."""
    if token.type != "Q" or not isinstance(token.value, Count) or token.value.recipient != "collective":
        return None
    return next((noun for noun in _NOUNS if token.folded.endswith(f" {noun}")), None)


def members_as_units(stream: Stream, nouns: Collection[str]) -> Stream:
    """The sentence with counted collectives of these nouns that a title is for as counted units."""
    counted = [i for i in stream.typed if _noun(stream.tokens[i]) in nouns] if nouns and "@A" in stream.string else []
    if not counted:
        return stream
    tokens = list(stream.tokens)
    for i in counted:
        value = tokens[i].value
        assert isinstance(value, Count)
        tokens[i] = replace(tokens[i], value=replace(value, recipient="unit"))
    return stream.with_tokens(tokens)
