"""Clusters with a name beside numbered ones: those that head items of a list, that have news in brief of their own, or
for which a sentence tells who leads them."""

import re
from collections.abc import Iterator, Sequence

from thidua.link.context import Context
from thidua.link.stream import RolePhrase, Stream
from thidua.model import ClusterRef, Mention

Found = tuple[Mention, ClusterRef]

_LISTED = re.compile(r"\s*(?:\([^)\n]*\)\s*)?:")
_ITEM = re.compile(r"\s*[*•+-]\s")
# "Khối các cơ quan Đảng | do A làm Khối trưởng", "Khối Nội chính: | Khối trưởng là A"
_LED = re.compile(
    r"(?:(?:của |thuộc |- )?@[IO]\d+ )?(?:@Y\d+ )?(?:(?:do|giao|phân công|cử|bầu|chọn|có|:|-|,) )?"
    r"(?:@U(?P<first>\d+) (?:(?!và |rồi )[^@.;:, ]+ ){0,5}@R\d+ |@R\d+ (?:(?:là|:|-|do|thuộc về) )?@U(?P<then>\d+) )"
)
# "A làm | Khối trưởng Khối Kinh tế", "Khối trưởng Khối Kinh tế | là A"
_HOLDS = re.compile(r"@U(?P<unit>\d+) (?:[^@.;:, ]+ ){0,5}$")
_IS = re.compile(r"(?:(?:là|:|-|do|thuộc về) )+@U(?P<unit>\d+) ")


def named_beside(context: Context, numbered: Sequence[Found], found: Sequence[Found]) -> list[Found]:
    """The mentions of clusters with a name that are other ones than the `numbered`.

    Args:
        context: the article.
        numbered: its mentions of numbered clusters.
        found: all its mentions of clusters, but for names that stand right beside a number.
    """
    kinds = {r.kind for _, r in numbered}
    named = [(m, r) for m, r in found if r.form == "named"]
    others = [(m, r) for m, r in named if r.strong and r.kind not in kinds]
    listed = any(_LISTED.match(context.article.text, m.end) for m, _ in numbered)  # "Cụm 1: A dẫn đầu. Khối Đảng: B"
    alike = [(m, r) for m, r in named if r.kind not in kinds] if listed else others
    heads = [(m, r) for m, r in alike if _LISTED.match(context.article.text, m.end)]
    items = {_item(context, m) for m, _ in numbered}
    apart = [(m, r) for m, r in others if _item(context, m) not in (*items, None)] if None not in items else []
    chosen = heads if len(heads) > 1 else apart
    starts = {m.start for m, _ in chosen}
    led = [(m, r) for m, r in _led(context, numbered, named) if m.start not in starts] if named else []
    return sorted([*chosen, *led], key=lambda one: one[0].start)


def _item(context: Context, mention: Mention) -> int | None:
    """Where the item begins in which a mention stands, a news in brief of its own ("* Khối thi đua các doanh nghiệp
    tổng kết ..."); None where its line is no item."""
    begin = context.article.text.rfind("\n", 0, mention.start) + 1
    return begin if _ITEM.match(context.article.text, begin) else None


def _led(context: Context, numbered: Sequence[Found], named: Sequence[Found]) -> Iterator[Found]:
    """The named clusters for which a sentence tells who leads them. One called as the numbered ones are ("cụm", "khối")
    must be called an emulation cluster, and have another leader than theirs."""
    leaders = {m.start: leader for m, leader in _leaders(context)}
    theirs = {leaders[m.start] for m, _ in numbered if m.start in leaders}
    kinds = {r.kind for _, r in numbered}
    for mention, ref in named:
        leader = leaders.get(mention.start)
        if leader and (ref.kind not in kinds or (ref.strong and theirs and leader not in theirs)):
            yield mention, ref


def _leaders(context: Context) -> Iterator[tuple[Mention, str]]:
    """Every mention of a cluster beside which a sentence names who leads it, and the place or the name of that unit."""
    clusters = [m for m in context.mentions if isinstance(m, Mention) and isinstance(m.value, ClusterRef)]
    for stream in context.streams:
        if "@R" not in stream.string or "@U" not in stream.string:
            continue
        for i in stream.typed:
            token = stream.tokens[i]
            unit = None
            if token.type == "C" and (behind := _LED.match(stream.behind(i))):
                unit = int(behind["first"] or behind["then"])
            elif isinstance(token.value, RolePhrase) and token.value.cluster:
                holds = _HOLDS.search(stream.string, 0, stream.at[i]) or _IS.match(stream.behind(i))
                unit = int(holds["unit"]) if holds else None
            if unit is not None:
                yield from ((m, _place(stream, unit)) for m in clusters if token.start <= m.start < token.end)


def _place(stream: Stream, i: int) -> str:
    ref = stream.units(i).items[-1].ref
    return ref.place or ref.unit.unit
