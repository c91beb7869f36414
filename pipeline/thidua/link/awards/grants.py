"""One sentence while its titles are read, and what it says of several at once: leaders, parts, "these two units"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from thidua.gazetteer import CueRow
from thidua.link.awards.counts import parts
from thidua.link.awards.leads import announced, lead_title, leaders
from thidua.link.awards.lists import Bearer, Found, cut
from thidua.link.awards.rules import RULE_OF_WAY
from thidua.link.awards.status import Cues
from thidua.link.context import Context
from thidua.link.stream import Stream
from thidua.model import AwardCode, AwardStatus, Count, IssuerLevel, Unit
from thidua.model.struct import struct

_THESE = re.compile(r"(?:này|trên|nói trên|đó|kể trên) ")


@struct
class Grant:
    """One title with whom it goes to, as one place in a sentence says."""

    code: AwardCode
    title: str
    status: AwardStatus
    start: int
    end: int
    rule: str
    unit: Unit | None = None
    count: Count | None = None


@dataclass(slots=True)
class Sentence:
    """What is known while the titles of one sentence are read from left to right."""

    stream: Stream
    cues: Cues
    lead_in: CueRow | None  # the cue in the line above the list
    found: Found = field(default_factory=Found)
    issuer: IssuerLevel | None = None
    named: bool = False  # a giver was named for the title before
    status: AwardStatus | None = None
    units: tuple[Bearer, ...] = ()  # all units given something so far
    previous: Stream | None = None  # the sentence before
    following: Stream | None = None  # the sentence behind


_IN_ORDER = re.compile(r"(?:^| )(?:lần lượt|theo thứ tự(?: (?:đó|trên|này|nêu trên|vừa nêu))?|tương ứng) ")


def respectively(stream: Stream, told: Sequence[Sequence[Grant]]) -> Iterator[Grant]:
    """The grants of a sentence title by title; each unit its own where the sentence gives them in one order.

    "A và B lần lượt được đề nghị tặng Cờ thi đua và Bằng khen": the flag is for A, the certificate for B.
    """
    several = [grants for grants in told if grants]
    units = [[g.unit and g.unit.unit_id for g in grants] for grants in several]
    ordered = len(several) > 1 and all(each == units[0] and None not in each for each in units)
    if ordered and len(units[0]) == len(several) and _IN_ORDER.search(stream.string):
        several = [[grants[n]] for n, grants in enumerate(several)]
    for grants in several:
        yield from grants


def part_grants(stream: Stream, i: int, right: int, whole: Grant, used: set[int]) -> Iterator[Grant]:
    """One unit's part of those counted for the title at token i."""
    for k, owner in parts(stream, i, used):
        token = stream.tokens[k]
        if k < right and isinstance(token.value, Count):
            used.add(k)
            yield replace(whole, start=token.start, end=token.end, rule="awards.part", unit=owner, count=token.value)


def leader_grants(context: Context, sentence: Sentence) -> Iterator[Grant]:
    """The leading unit of each cluster that a sentence on several tells with its points."""
    stream, i = sentence.stream, lead_title(sentence.stream)
    found = list(leaders(stream)) if i is not None else []
    if i is None or len(found) < 2:
        return
    title = context.text(stream.tokens[i].start, stream.tokens[i].end)
    status: AwardStatus = "awarded" if announced(context) else "honoured"
    for bearer in found:
        yield Grant("lead", title, status, bearer.start, bearer.end, RULE_OF_WAY["shared"], bearer.unit)


def told_before(sentence: Sentence, found: Found, before: Sentence | None) -> Found:
    """ "Hai đơn vị này được đề nghị ...": as many units as this sentence, or the one before, has just named."""
    only = found.bearers[0] if len(found.bearers) == 1 else None
    told = sentence.units or (before.units if before else ())
    if only is None or only.count is None or only.count.recipient != "unit":
        return found
    named = {b.unit.unit_id: b for b in told if b.unit}
    these = _THESE.match(cut(sentence.stream, only.token + 1, len(sentence.stream.tokens)))
    if these and len(named) != only.count.quantity and sentence.previous and not sentence.units:
        named = {b.unit.unit_id: b for b in all_units(sentence.previous) if b.unit}
    if not these or len(named) != only.count.quantity:
        return found
    units = tuple(replace(b, token=only.token, start=only.start, end=only.end) for b in named.values())
    return replace(found, bearers=units)


def all_units(stream: Stream) -> Iterator[Bearer]:
    """Every unit that a sentence names: "A dẫn đầu, B xếp thứ hai. Hai đơn vị này được đề nghị ..."."""
    for i in stream.each("U"):
        for item in stream.units(i).items:
            yield Bearer(i, stream.tokens[i].start, stream.tokens[i].end, item.ref.unit)
