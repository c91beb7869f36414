"""Clusters of one number that are two bodies': "Cụm thi đua số 2" of a province's MTTQ beside that of Bộ Công an.

The number is then no identity inside one article either. They are told apart only where both bodies stand right behind
the number, are of two sectors, and each sector has units of its own in the article: a ministry and its department, or
one body by two names, are one cluster.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from thidua.gazetteer import expand
from thidua.link.context import Context, Entity
from thidua.link.organisations.branches import above, branch, is_national, sector_of
from thidua.link.stream import RolePhrase, Stream
from thidua.model import ClusterRef, Mention, Unit, UnitRef
from thidua.text import folded

_GLUE = re.compile(r"\s*(?:[-–,(]\s*|của\s+|thuộc\s+|trực thuộc\s+|hệ thống\s+|khối\s+)*")
_NEAR = 16  # characters between a number and the body behind it
_REACH = 60  # characters behind a number in which the body's name begins
_RANK = re.compile(r"^(?:Tổng cục|Cục|Quản lý| )+", re.IGNORECASE)
_POLICE = re.compile(r"công an(?: |$)")


def tell_apart(context: Context, found: Sequence[tuple[Mention, ClusterRef]]) -> list[tuple[Mention, ClusterRef]]:
    """The mentions of clusters, those of a number that two bodies share with whose each is; the tokens and mentions of
    `context` are changed alike."""
    by_number: dict[tuple[str, int], list[Mention]] = {}
    for mention, ref in found:
        if ref.number is not None:
            by_number.setdefault((ref.kind, ref.number), []).append(mention)
    owners: dict[int, str] = {}
    for same in by_number.values():
        if len(same) > 1 and len(told := _told(context, same)) > 1:
            owners.update(_owned(context, same, told))
    if not owners:
        return list(found)
    _rewrite(context, owners)
    return [(m, replace(r, body=owners.get(m.start))) for m, r in found]


def fitting(context: Context, entity: Entity, units: Sequence[Unit]) -> Entity:
    """The cluster that units belong to: of two bodies' namesakes the one of their own sector."""
    if entity.body is None:
        return entity
    sectors = {_of_unit(unit) for unit in units}
    same = [e for e in context.entities if (e.kind, e.number) == (entity.kind, entity.number) and sectors == {e.body}]
    return same[0] if same else entity


def _told(context: Context, same: Sequence[Mention]) -> dict[int, str]:
    """Start of a mention -> the sector of the body that is printed behind it; empty where these are not two, or one
    of them has no units in the article."""
    view = folded(context.article.text)
    told = {m.start: body for m in same if (body := _behind(view, m.end))}
    bodies = set(told.values())
    if len(bodies) < 2:
        return {}
    units = [m for m in context.mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef) and m.value.head]
    apart = [u for u in units if not any(0 <= u.start - m.end <= _NEAR for m in same)]  # not the body itself
    owns = {_of_unit(u.value.unit) for u in apart if isinstance(u.value, UnitRef)}
    return told if bodies <= owns else {}


def _behind(view: str, at: int) -> str | None:
    """The national body of the sector named right behind `at`."""
    glue = _GLUE.match(view, at)
    name = view[glue.end() if glue else at :][:_REACH]
    line = name.split("\n")[0]
    return _sector(line) or (_sector(sector_of(line) or "") if line.startswith("ngành ") else None)


def _sector(name: str) -> str | None:
    """What tells the sector of the national body whose name, or that of whose branch, opens `name`: "thuế" of Tổng cục
    Thuế as of a Cục Thuế."""
    words = expand(name).lower()
    body = is_national(words) or branch(words) or ("Bộ Công an" if _POLICE.match(words) else None)
    return _RANK.sub("", body).lower() if body else None


def _of_unit(unit: Unit) -> str | None:
    """The sector of a unit, or of the province's body above it: "Trường THPT A" is Sở Giáo dục's."""
    return _sector(unit.unit) or _sector(above(unit) or "")


def _owned(context: Context, same: Sequence[Mention], told: Mapping[int, str]) -> dict[int, str]:
    """Start of a mention -> whose it is: the body behind it, else the one whose units alone stand in its sentence, else
    that of the mention before, or of the first with a body."""
    bodies = set(told.values())
    last = next(told[m.start] for m in same if m.start in told)
    owners = {}
    for mention in same:
        at = context.sentence_at(mention.start)
        beside = _in_sentence(context.streams[at]) & bodies if at is not None else set()
        last = told.get(mention.start) or (next(iter(beside)) if len(beside) == 1 else last)
        owners[mention.start] = last
    return owners


def _in_sentence(stream: Stream) -> set[str]:
    """The sectors of the units in a sentence."""
    units = (stream.units(i) for i in stream.each("U"))
    return {sector for one in units for item in one.items if (sector := _of_unit(item.ref.unit))}


def _rewrite(context: Context, owners: Mapping[int, str]) -> None:
    """Tell every token and mention of these clusters whose it is."""
    context.mentions = [
        replace(m, value=replace(m.value, body=owners[m.start]))
        if isinstance(m, Mention) and isinstance(m.value, ClusterRef) and m.start in owners
        else m
        for m in context.mentions
    ]
    for stream in context.streams:
        for token in (stream.tokens[i] for i in stream.typed):
            inside = next((owners[k] for k in owners if token.start <= k < token.end), None)
            if inside is None:
                continue
            if isinstance(token.value, ClusterRef):
                token.value = replace(token.value, body=inside)
            elif isinstance(token.value, RolePhrase) and token.value.cluster is not None:
                token.value = replace(token.value, cluster=replace(token.value.cluster, body=inside))
