"""Which units a cluster has, and how many the article says there are."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from thidua.link.context import Context, Entity
from thidua.link.stream import Item, Stream, UnitList
from thidua.model import Count, Evidence, Member, PluralHead, Role
from thidua.words import NUMBER, number

# A list inside an act is no list of members: awarded, elected, handed to, praised, told of what they did.
_ACT = re.compile(
    r"(?:tặng|trao|thưởng|đề nghị|suy tôn|đề xuất|bầu|bàn giao|biểu dương|bằng khen|giấy khen|cờ thi đua|danh hiệu|khen thưởng|hỗ trợ|thăm|xếp|dẫn đầu|chúc mừng|điển hình như|khách mời) (?:[^@.;:]*(?:@[AIQCYRM]\d+ )?){0,4}$|@A\d+ (?:[^.;@]*@I\d+ )?[^.;@]*$"
)
_EQUATES = re.compile(
    r"(?:gồm|bao gồm|gồm có|có|là|:|thành viên|trong đó có|làm thành|lập thành|hợp thành|\() (?:[^@.;]* )?$"
)
_CLUSTER_BEFORE = re.compile(r"@C\d+ |(?:^| )(?:cụm|khối) (?:này |thi đua )?|thành viên")
_ATTEND = re.compile(
    r"(?:dự|tham dự|có mặt|góp mặt|đại diện|lãnh đạo|về dự|tham gia|đoàn|đội|các đơn vị|đại biểu|người dự|vận động viên)"
)
_REST = re.compile(
    r"(?:còn lại|khác)(?: @C\d+| trong cụm| trong| thuộc| trong khối| của cụm|,| có mặt| đầy đủ| cùng| tham dự| dự| là| gồm| :| \()*(?:[^@.;]{0,40})?$"
)
_PARTIAL_TAIL = re.compile(r"^(?:…|\.\.\.|\. \. \.|v\.v|và một số|cùng một số|và các đơn vị khác)")
_AFTER_CLUSTER = re.compile(
    r"^(?:\( [^)]*\) )?(?:, )?(?:trong|thuộc|của|là thành viên|đều thuộc|- |làm thành|hợp thành|lập thành|họp thành)[^.;@]*(?:@C\d+|cụm|khối) ?"
)
_SIGNS = re.compile(r"^(?:\( [^)]*\) )?(?:, )?(?:[^@.;:]* )?(?:ký|kí|đặt bút|cùng ký|đã ký|bàn thảo|ngồi lại)")

STRONG, ATTENDANCE, WEAK = 3.0, 2.0, 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """A list that may be a cluster's members."""

    entity: Entity
    items: tuple[Item, ...]
    score: float
    rule: str
    start: int
    end: int
    rest: bool  # "the others": who bears a role stands outside the list
    count: int | None


def _score(context: Context, stream: Stream, i: int, units: UnitList) -> tuple[float, str] | None:
    before = stream.string[: stream.at[i]]
    after = stream.string[stream.at[i] + len(f"@U{i} ") :]
    if units.of_cluster and len(units.items) > 1 and not re.search(r"(?:tặng|cho|đề nghị|suy tôn|bầu) $", before):
        return STRONG, "members.list"
    equated = bool(_EQUATES.search(before)) and bool(_CLUSTER_BEFORE.search(before))
    if equated and not _ACT.search(before.rsplit(" gồm ")[-1] if " gồm " in before else before):
        return STRONG, "members.list"
    if _ACT.search(before) or re.match(r"(?:[^@.;]* )?(?:được|nhận|đạt) (?:[^.;]*)@A", after):
        return None
    if re.search(r"(?:^| )gồm (?:các )?(?:đơn vị |cơ quan )?:? ?$", before) and re.search(
        r"@C\d+|(?:^| )(?:cụm|khối)", after
    ):
        return STRONG, "members.list_first"
    if _AFTER_CLUSTER.match(after) and len(units.items) > 2:
        return STRONG - 0.2, "members.list_of_cluster"
    if units.plural and len(units.items) > 2:
        told = "@C" in before or "@C" in after or _ATTEND.search(before) or units.count == len(units.items)
        if told or len(units.items) > 3:
            return (ATTENDANCE if told else ATTENDANCE - 0.5), "members.attendance"
    if len(units.items) > 3 and ("@C" in before or _ATTEND.search(before)):
        return ATTENDANCE - 0.3, "members.attendance"
    if len(units.items) > 2 and _SIGNS.match(after):
        return WEAK, "members.signatories"
    if len(units.items) > 3 and units.items[0].ref.unit.unit_kind in (
        "province_police",
        "province_agency",
        "department",
        "district",
        "academy",
    ):
        return WEAK - 0.2, "members.list_alone"
    if stream.string.startswith(("gồm ", "bao gồm ", ": ")) and stream.at[i] < 30:
        return STRONG - 0.5, "members.list_first"
    return None


def _lists(context: Context) -> list[Found]:
    found = []
    for stream in context.streams:
        for i, token in enumerate(stream.tokens):
            if token.type != "U":
                continue
            units = stream.units(i)
            if len(units.items) < 2 and not (units.plural and units.count == 1):
                continue
            scored = _score(context, stream, i, units)
            if scored is None:
                continue
            entity = _entity(context, stream, i)
            if entity is None:
                context.drop("no_antecedent", token.start, token.end, scored[1])
                continue
            rest = bool(_REST.search(stream.string[: stream.at[i]]))
            found.append(Found(entity, units.items, scored[0], scored[1], token.start, token.end, rest, units.count))
    return found


def _entity(context: Context, stream: Stream, i: int) -> Entity | None:
    """The cluster a list belongs to: the one named last before it in the sentence, else after it, else the antecedent."""
    before = [t for t in stream.tokens[:i] if t.type in "CR"]
    after = [t for t in stream.tokens[i:] if t.type == "C"]
    for token in [*reversed(before), *after]:
        ref = getattr(token.value, "cluster", token.value) if token.type == "R" else token.value
        entity = context.entity_of(ref) if ref is not None else None
        if entity:
            return entity
    return context.antecedent(stream.tokens[i].start)


def link_members(context: Context, roles: Sequence[Role]) -> list[Member]:
    """Members of every cluster: of the best list, with the bearers of roles where the list names only the others."""
    found = _lists(context) + _bulleted(context)
    members: list[Member] = []
    for entity in context.entities:
        mine = [f for f in found if f.entity is entity]
        if not mine:
            continue
        best = max(mine, key=lambda f: (f.score + 0.05 * len(f.items), -f.start))
        twins = [f for f in mine if f is not best and f.score >= STRONG - 0.2 and f.start - best.end in range(0, 60)]
        items = list(best.items) + [i for f in twins for i in f.items]
        outside = [r for r in roles if r.cluster_id == entity.cluster_id and r.year == (entity.year or context.year)]
        units = {
            (_who(i)): (i.ref.unit, Evidence(i.start, i.end, best.rule, 1.0 if best.score >= 2.5 else 0.85))
            for i in items
        }
        if best.rest:
            for role in outside:
                units.setdefault(role.unit.province or role.unit.unit_id, (role.unit, role.evidence))
        _check(context, entity, best, len(units))
        for n, (unit, evidence) in enumerate(units.values(), 1):
            partial = best.score < ATTENDANCE or (best.count is not None and best.count > len(units))
            members.append(Member(entity.cluster_id, entity.year or context.year, unit, n, evidence, partial))
    return members


def _who(item: Item) -> str:
    return item.ref.unit.province or item.ref.unit.unit_id


def _check(context: Context, entity: Entity, best: Found, named: int) -> None:
    """The article against itself: a stated number that the list does not bear out is a finding."""
    stated = best.count or entity.stated_member_count
    if stated is not None and stated != named and not best.rest:
        context.drop("count_mismatch" if best.score >= 2.5 else "partial_list", best.start, best.end, best.rule)


def _bulleted(context: Context) -> list[Found]:
    """Members printed one a line under the line that names their cluster."""
    found: list[Found] = []
    run: list[Item] = []
    entity: Entity | None = None
    for stream in [*context.streams, None]:
        items = _bullet_items(stream) if stream else []
        if items:
            run += items
            continue
        if entity and len(run) > 1:
            found.append(Found(entity, tuple(run), STRONG, "members.bullets", run[0].start, run[-1].end, False, None))
        run = []
        if stream:
            heads = [t for t in stream.tokens if t.type == "C"]
            short = len(stream.tokens) <= 8
            entity = context.entity_of(heads[0].value) if heads and short else None  # type: ignore[arg-type]
    return found


def _bullet_items(stream: Stream) -> list[Item]:
    """The unit of a list item that is nothing but a unit."""
    units = [t for t in stream.tokens if t.type == "U"]
    others = [t for t in stream.tokens if t.type != "U" and (t.type != "W" or t.folded.isalnum())]
    if stream.item and len(units) == 1 and not others and isinstance(units[0].value, UnitList):
        return list(units[0].value.items)
    return []


# --- stated counts ---------------------------------------------------------------------------------------------------

_OF_CLUSTER = re.compile(r"^(?:[^@.;]{0,40} )?(?:(?:trong|thuộc|của|thành viên) )?(?:[^@.;]{0,20})?(?:@C\d+|cụm|khối)")
_COUNT_BEFORE = re.compile(
    r"(?:@C\d+ |cụm |khối |cụm này |khối này )(?:[^@.;]* )?(?:gồm|có|bao gồm|gồm có|là|của|với|\() (?:[^@.;]{0,25})?$|@C\d+ (?:- |\( |, )?$|thành viên (?:[^@.;]* )?$"
)
_NO_COUNT = re.compile(
    r"(?:tặng|cho|đề nghị|suy tôn|bầu|chọn|khen|đạt|còn lại|trao|nhận) (?:[^@.;]* )?(?:@A\d+ )?(?:[^@.;]* )?$"
)


# Nouns that no extractor counts: "gồm sáu doanh nghiệp", "có 8 thành viên".
_COUNT_WORDS = re.compile(
    rf"(?:@C\d+ |cụm |khối )(?:- |@O\d+ |\( |này |thi đua |hiện )*(?:có|gồm|bao gồm|quy tụ|của) (?P<n>{NUMBER}) "
    r"(?:doanh nghiệp|thành viên|tòa|viện|công ty|chi nhánh|ngân hàng|trại giam|học viện|địa phương|phòng|ban|đoàn|đơn vị|chi cục|cục|bệnh viện)(?= )"
)


def set_counts(context: Context) -> None:
    """Set `stated_member_count` of each cluster: the number the article gives most often, the first of equals."""
    votes: dict[str, Counter[int]] = {e.cluster_id: Counter() for e in context.entities}
    order: list[int] = []
    for stream in context.streams:
        for i, token in enumerate(stream.tokens):
            value = _stated(stream, i)
            if value is None or not 2 <= value[0] <= 40:
                continue
            entity = _entity(context, stream, i)
            if entity:
                votes[entity.cluster_id][value[0]] += value[1]
                order.append(value[0])
    for entity in context.entities:
        for stream in context.streams:
            for match in _COUNT_WORDS.finditer(stream.string):
                value = number(match["n"])
                if value and 2 <= value <= 40 and context.antecedent(stream.start) is entity:
                    votes[entity.cluster_id][value] += 2
                    order.append(value)
        inside = re.search(r"(?:^|\s)(\d{1,2}) (?:tỉnh|thành phố|đơn vị|trường|huyện|xã)", entity.name or "")
        if inside:
            votes[entity.cluster_id][int(inside[1])] += 3
            order.append(int(inside[1]))
        tally = votes[entity.cluster_id]
        if tally:
            entity.stated_member_count = min(tally, key=lambda n: (-tally[n], order.index(n)))


def _stated(stream: Stream, i: int) -> tuple[int, int] | None:
    """The count of members that token i states, with its weight; None if it counts something else."""
    token = stream.tokens[i]
    before = stream.string[: stream.at[i]]
    after = stream.string[stream.at[i] + len(f"@{token.type}{i} ") :]
    if token.type == "U":
        units = stream.units(i)
        if units.count is None or not units.plural or _NO_COUNT.search(before):
            return None
        if (
            len(units.items) != units.count
            and _COUNT_BEFORE.search(before) is None
            and _OF_CLUSTER.match(after) is None
        ):
            return None
        return units.count, 3
    if token.type == "H" and isinstance(token.value, PluralHead) and token.value.count:
        if _NO_COUNT.search(before) or re.match(r"(?:[^@.;]{0,15} )?còn lại", after):
            return None
        return token.value.count, 3 if _OF_CLUSTER.match(after) or _COUNT_BEFORE.search(before) else 1
    if (
        token.type == "Q"
        and isinstance(token.value, Count)
        and token.value.recipient == "unit"
        and not token.value.turns
    ):
        if _NO_COUNT.search(before) or re.match(r"(?:[^@.;]{0,15} )?(?:còn lại|được|đạt|nhận)", after):
            return None
        weight = 3 if _OF_CLUSTER.match(after) or _COUNT_BEFORE.search(before) else 0
        weight = weight or (2 if re.search(r"(?:ký|giao ước|thành tích)[^@.;]* của (?:cả )?$", before) else 0)
        weight = weight or (2 if re.match(r"(?:[^@.;]{0,20} )?(?:ký|gồm|:)", after) else 0)
        return (token.value.quantity, weight) if weight else None
    return None
