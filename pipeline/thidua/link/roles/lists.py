"""One role of several clusters: the lead names the role, a list pairs each cluster with who has it.

"phân công Cụm trưởng các cụm: Cụm 1 - A; Cụm 2 - B"; "Cụm trưởng năm 2024 gồm: A (Cụm 1), B (Cụm 2)"; and the same with
one pair a line. A lead with two roles ("Cụm trưởng, Cụm phó các cụm như sau") wants two units in each pair.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from thidua.link.context import Context, Entity
from thidua.link.roles.openings import opens_list_below
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.years import lead_year
from thidua.link.stream import Item, RolePhrase, Stream
from thidua.model import ClusterRef, Evidence, HandoverKind, Mention, RoleName, Unit, UnitRef

_LEAD = re.compile(
    r"@R(?P<role>\d+) (?:[^.;@]|@[UCYD]\d+ ){0,60}?(?:gồm :|như sau :|:|gồm|là) "
    r"|^(?:\S+ ){0,4}?(?:bầu|chọn|về|cho|vào|với|ở) (?:(?:vị trí|chức|vai trò|vai|nhiệm vụ|cương vị|ghế|đơn vị) )*"
    r"@R(?P<topic>\d+) , (?=@C)"
)
_PAIR = re.compile(
    r"@C(?P<cluster>\d+) (?:[-:(|] |là |do |(?:đã |cũng )?(?:bầu|chọn|cử|giao|tín nhiệm) (?:cho )?)@[UO](?P<units>\d+) "
)
_TAKES_OVER = re.compile(
    r"(?:^|[,;] )(?:(?:người|đơn vị|các) )*(?:thay chân|thế chân|thay thế|thay|kế nhiệm|tiếp quản|nhận bàn giao) "
    r"(?:(?:vị|trí|ghế|chức|vụ|vai|trò|nhiệm|cho|ở) )*$"
)
_BETWEEN = re.compile(r"(?:\) |; |, |\. |và )*")
_ITEM = re.compile(r"(?:[^\w\s@]+ |\d+ |[a-zđ] [.)] )*")
RULE = "roles.of_clusters"
_FEWEST = 2  # pairs


@dataclass(frozen=True, slots=True)
class Pair:
    """A cluster with the units that have the lead's roles, in their order."""

    entity: Entity
    items: tuple[Item, ...]
    stream: Stream
    token: int  # of the units, in the stream
    giver: Unit | None = None  # who had the role before


@dataclass(frozen=True, slots=True)
class RoleList:
    """All pairs under one lead."""

    roles: tuple[RoleName, ...]
    year: int | None
    kind: HandoverKind | None
    pairs: tuple[Pair, ...]
    lead: tuple[int, int]  # start of its sentence, index of the role
    rule: str = "roles.of_clusters"


def role_lists(context: Context) -> Iterator[RoleList]:
    """The lists of the article, in text order."""
    for n, stream in enumerate(context.streams):
        lead = _LEAD.search(stream.string) if "@R" in stream.string else None
        if lead is None:
            continue
        role_at = int(lead["role"] or lead["topic"])
        phrase = stream.role(role_at)
        if not _of_all(phrase):
            continue
        inline = lead.end() < len(stream.string)
        found = _inline(context, stream, lead.end()) if inline else _below(context, n + 1)
        pairs = tuple(found)
        if len(pairs) >= _FEWEST and all(len(pair.items) == len(phrase.roles) for pair in pairs):
            year = phrase.year or lead_year(stream)
            kind = opens_list_below(stream)
            if kind is None and _TAKES_OVER.search(stream.string[: stream.at[role_at]]):
                kind = "handover"  # "Thay chân Cụm phó là A (Cụm 1), B (Cụm 2)"
            yield RoleList(phrase.roles, year, kind, pairs, (stream.start, role_at))


def shared_out(one: RoleList) -> list[Said]:
    """What a list says of each unit."""
    return [
        Said(role, item.ref.unit, pair.entity, one.year, one.kind, pair.giver, Evidence(item.start, item.end, one.rule))
        for pair in one.pairs
        for role, item in zip(one.roles, pair.items, strict=True)
    ]


def _of_all(phrase: RolePhrase) -> bool:
    """Whether a role is told of clusters in general, or of those of a body: "các Cụm thi đua Bảo hiểm xã hội"."""
    return phrase.cluster is None or phrase.cluster.number is None


def _inline(context: Context, stream: Stream, at: int) -> Iterator[Pair]:
    """The pairs of the sentence from `at` on; none where anything else stands among them."""
    if listed := re.fullmatch(r"@U(\d+) (?:[.;] )?", stream.string[at:]):
        yield from _in_brackets(context, stream, int(listed[1]))
        return
    found = []
    while match := _PAIR.match(stream.string, at):
        if (pair := _pair(context, stream, match)) is None:
            return
        found.append(pair)
        between = _BETWEEN.match(stream.string, match.end())
        at = between.end() if between else match.end()
    if at >= len(stream.string):
        yield from found


def _below(context: Context, n: int) -> Iterator[Pair]:
    """The pairs of the list items from sentence `n` on."""
    for stream in context.streams[n:]:
        mark = _ITEM.match(stream.string)
        listed = stream.item or stream.string.startswith("@C")  # "Cụm I: A" is a line of the list without a mark
        match = _PAIR.match(stream.string, mark.end()) if mark and listed else None
        pair = _pair(context, stream, match) if match else None
        if match is None or pair is None or not _BETWEEN.fullmatch(stream.string, match.end()):
            return
        yield pair


def _pair(context: Context, stream: Stream, match: re.Match[str]) -> Pair | None:
    entity = explicit_entity(context, stream.tokens[int(match["cluster"])].value)
    token = int(match["units"])
    beside = stream.tokens[token]
    if isinstance(beside.value, UnitRef):  # behind a dash: taken for whose cluster it is
        items: tuple[Item, ...] = (Item(beside.value, beside.start, beside.end),)
    else:
        items = stream.units(token).items if beside.type == "U" else ()
    return Pair(entity, items, stream, token) if entity and items else None


def _in_brackets(context: Context, stream: Stream, token: int) -> Iterator[Pair]:
    """The units of a list that has the cluster of each behind it: "A (Cụm 1), B (Cụm 2)"."""
    items = stream.units(token).items
    ends = [*(item.start for item in items[1:]), stream.end]
    for item, end in zip(items, ends, strict=True):
        named = _clusters_between(context, item.end, end)
        entity = explicit_entity(context, named[0].value) if len(named) == 1 else None
        if entity is None:
            return
        yield Pair(entity, (item,), stream, token)


_REACH = 120  # tokens beside a role in which another one can tell its cluster


def entity_of_role(context: Context, stream: Stream, role_at: int, to_at: int | None = None) -> Entity | None:
    """The cluster of a role: its own, the one that its bearer at token `to_at` is told to be of, one named before it in
    the sentence, the next role's, the antecedent."""
    phrase = stream.role(role_at)
    if phrase.cluster is None and to_at is not None and (own := _of_bearer(context, stream, to_at)):
        return own
    if phrase.cluster is None and not _goes_with_last(stream, role_at):
        for token in stream.tokens[role_at + 1 : role_at + _REACH]:
            if token.type == "R" and isinstance(token.value, RolePhrase) and token.value.cluster:
                return context.cluster_near(token.value.cluster, token.start)
    return context.cluster_near(phrase.cluster, stream.tokens[role_at].start)


_TIES = ("thuộc", "của", "-")
_BELONGS = re.compile(r"\( ?(?:(?:thuộc|của|thành viên|đơn vị) ?)*")  # "(trước ở Cụm 1)" tells of another time


def _of_bearer(context: Context, stream: Stream, to_at: int) -> Entity | None:
    """The cluster told right behind the one unit at token `to_at`, that says where it belongs: "Cụm trưởng: Phường 4
    (cụm các phường)", "Cụm trưởng là xã A của Cụm 1"."""
    token, items = stream.tokens[to_at], stream.units(to_at).items
    if len(items) != 1:
        return None
    if token.end > items[0].end:
        own = _clusters_between(context, items[0].end, token.end)
        told = context.text(items[0].end, own[0].start) if len(own) == 1 else ""
        return explicit_entity(context, own[0].value) if _BELONGS.fullmatch(told.lower()) else None
    behind = stream.tokens[to_at + 1 : to_at + 4]
    if len(behind) < 2 or behind[0].folded not in _TIES or behind[1].type != "C":
        return None
    ends = len(behind) < 3 or behind[2].folded in (".", ";", ",", ")")
    return explicit_entity(context, behind[1].value) if ends or behind[0].folded != "-" else None


def _clusters_between(context: Context, start: int, end: int) -> list[Mention]:
    inside = (m for m in context.mentions if isinstance(m, Mention) and start <= m.start < end)
    return [m for m in inside if isinstance(m.value, ClusterRef)]


def _goes_with_last(stream: Stream, role_at: int) -> bool:
    """Whether a role without a cluster is one of the cluster named last before it in its sentence.

    Not where that has such a role: "A làm Cụm trưởng, B làm Cụm phó Cụm 1, C làm | Cụm trưởng, D làm Cụm phó Cụm 2".
    """
    taken: set[RoleName] = set()  # roles of the cluster that a role named last
    waiting: set[RoleName] = set()  # roles of the one that a role names next
    last = False
    for token in stream.tokens[max(0, role_at - _REACH) : role_at]:
        if token.type == "C":
            return True
        if not isinstance(token.value, RolePhrase):
            continue
        if token.value.cluster is not None:
            taken, waiting, last = waiting | set(token.value.roles), set(), True
        elif last and taken.isdisjoint(token.value.roles):
            taken.update(token.value.roles)
        else:
            waiting.update(token.value.roles)
    return last and not waiting and taken.isdisjoint(stream.role(role_at).roles)


def explicit_entity(context: Context, ref: object) -> Entity | None:
    """The cluster of a reference by number or name; None for any other value."""
    explicit = isinstance(ref, ClusterRef) and (ref.number is not None or ref.name is not None)
    return context.entity_of(ref) if isinstance(ref, ClusterRef) and explicit else None


prove(
    RULE,
    {
        "Phân công Cụm trưởng các cụm năm 2025: Cụm thi đua số 3 - {A}; Cụm thi đua số 4 - {B}.": (
            "assignment chair A 2025; assignment chair B 2025"
        ),
        "Cụm trưởng các cụm năm 2024 gồm: {A} (Cụm thi đua số 3), {B} (Cụm thi đua số 4).": "chair A; chair B",
        "Bầu Cụm trưởng năm 2025, Cụm thi đua số 3 chọn {A}, Cụm thi đua số 4 chọn {B}.": (
            "election chair A 2025; election chair B 2025"
        ),
    },
    [
        "Cụm trưởng các cụm năm 2024 gồm: {A}, {B}.",
        "Chia các cụm năm 2025: Cụm thi đua số 3 - {A}; Cụm thi đua số 4 - {B}.",
        "Cụm trưởng, Cụm phó các cụm năm 2025: Cụm thi đua số 3 - {A}; Cụm thi đua số 4 - {B}.",
    ],
)
