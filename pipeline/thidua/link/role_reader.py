"""Roles as the sentences of an article say them: frames matched, roles paired with units, years read."""

import re
from dataclasses import dataclass, replace

from thidua.link.context import Context, Entity, is_rule, planned
from thidua.link.frames import Frame, captured
from thidua.link.role_frames import CONTINUATIONS, HANDOVERS, STATED
from thidua.link.stream import Item, RolePhrase, Stream, UnitList
from thidua.model import Evidence, HandoverKind, RoleName, Unit

# Superiors who hand the chair on, or take part, and never held it themselves.
_SUPERIOR = re.compile(
    r"^(?:bộ (?!chỉ huy|tư lệnh|chqs|đội)|cục công tác|ủy ban|ban thi đua|hội đồng thi đua|ubnd tỉnh|phòng)",
    re.IGNORECASE,
)
# "The decision ... was read. Accordingly, the chair of 2023 is A": the statement carries out the decision before it.
_SO = re.compile(r"(?:theo đó|cụ thể|trong đó|tại quyết định này|theo quyết định) ")
_DECIDED = re.compile(
    r"(?:quyết định|công nhận|phân công|giao nhiệm vụ|chỉ định|kiện toàn) (?:[^.]*)(?:@R|điều hành|như sau|: $)"
)
_YEAR_OPENS = re.compile(
    r"(?:^|[,;] )(?:(?:sang|bước sang|trong|cho|từ) )?@Y(\d+) (?:, )?(?:[^\s;.]+ ){0,3}$|@Y(\d+) : [^.]*$"
)
_ELECTION_OPENS = re.compile(
    r"(?:^|(?<= ))(?:bầu|bình bầu|bầu chọn|suy tôn|cử|thống nhất|bầu ra) [^.@]*(?:@[YR]\d+ )?[^.@]*$"
)
_ASSIGNMENT_OPENS = re.compile(
    r"(?:^|(?<= ))(?:phân công|công nhận|giao nhiệm vụ|chỉ định|kiện toàn|quyết định) [^.@]*(?:@[YRC]\d+ )?[^.@]*$"
)


@dataclass(frozen=True, slots=True)
class Said:
    """One role said of one unit. `kind` is None for a bare statement."""

    role: RoleName
    unit: Unit
    entity: Entity
    year: int | None
    kind: HandoverKind | None
    giver: Unit | None
    evidence: Evidence


class RoleReader:
    """Reads roles sentence by sentence."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.said: list[Said] = []
        self.taken: set[tuple[int, int]] = set()  # (start of stream, index of role token) already explained

    def read(self) -> list[Said]:
        """All that the article says of roles, in text order of frames."""
        previous = lead = None
        for stream in self.context.streams:
            first = len(self.said)
            self.list_roles(stream)
            self.acts(stream)
            opening = lead if stream.item else previous if _SO.match(stream.string) else None
            decided = opening is not None and bool(_DECIDED.search(opening.string))
            self.statements(stream, "assignment" if decided else None)
            self.said[first:] = _one_year(self.said[first:])
            previous = stream
            lead = lead if stream.item else stream
        return self.said

    # --- roles in brackets inside a list -----------------------------------------------------------------------------

    def list_roles(self, stream: Stream) -> None:
        for i, token in enumerate(stream.tokens):
            if token.type != "U":
                continue
            for item in stream.units(i).items:
                for role in item.roles:
                    entity = self.context.antecedent(item.end)
                    if entity:
                        evidence = Evidence(item.start, item.end, "roles.in_list")
                        self.said.append(Said(role, item.ref.unit, entity, None, None, None, evidence))

    # --- acts --------------------------------------------------------------------------------------------------------

    def acts(self, stream: Stream) -> None:
        for kind, one in HANDOVERS:
            at = 0
            while match := next(one.find(stream, at), None):
                at = match.start() + 1
                if self.take(stream, one, match, kind):
                    at = self.continue_act(stream, match, kind)

    def continue_act(self, stream: Stream, match: re.Match[str], kind: HandoverKind) -> int:
        """Read on after an act: the deputy tacked on with a comma or "và"."""
        end, year = match.end(), self.role_of(stream, match).year
        while True:
            for one in CONTINUATIONS:
                more = one.pattern.match(stream.string, end)
                if more and self.take(stream, one, more, kind, year):
                    end = more.end()
                    break
            else:
                return end

    def role_of(self, stream: Stream, match: re.Match[str]) -> RolePhrase:
        index = captured(match, "role")
        assert index is not None
        return stream.role(index)

    def take(
        self, stream: Stream, one: Frame, match: re.Match[str], kind: HandoverKind | None, year: int | None = None
    ) -> bool:
        """Turn one match into statements; False when its role is explained already or has no bearer."""
        role_at, to_at, from_at = (captured(match, name) for name in ("role", "to", "from"))
        assert role_at is not None and to_at is not None
        if (stream.start, role_at) in self.taken:
            return False
        start, end = self.span(stream, match)
        if kind and planned(stream, match.end()):
            self.context.drop("planned", start, end, one.name)
            self.taken.add((stream.start, role_at))
            return False
        phrase, units = stream.role(role_at), stream.units(to_at)
        between = one.name == "roles.handover_between"
        if between and len(units.items) != 2:
            return False
        first, units = units.items[0], replace(units, items=units.items[-1:]) if between else units
        pairs = self.pairs(phrase, units, stream, match, kind)
        if not pairs:
            return False
        entity = self.entity(stream, role_at, phrase)
        if entity is None:
            self.context.drop("no_antecedent", start, end, one.name)
            return False
        giver = self.giver(stream, from_at)
        giver = first.ref.unit if between else giver
        said_year = phrase.year or year or self.year_before(stream, match)
        self.taken.add((stream.start, role_at))
        for role, item in pairs:
            evidence = Evidence(start, end, one.name, 1.0 if kind else 0.95)
            self.said.append(Said(role, item.ref.unit, entity, said_year, kind, giver, evidence))
        return True

    def entity(self, stream: Stream, role_at: int, phrase: RolePhrase) -> Entity | None:
        """The cluster of a role: its own, one named before it in the sentence, one that the next role names, the antecedent."""
        if phrase.cluster is None and not any(t.type == "C" for t in stream.tokens[:role_at]):
            for token in stream.tokens[role_at + 1 :]:
                if token.type == "R" and isinstance(token.value, RolePhrase) and token.value.cluster:
                    return self.context.cluster_near(token.value.cluster, token.start)
        return self.context.cluster_near(phrase.cluster, stream.tokens[role_at].start)

    def pairs(
        self, phrase: RolePhrase, units: UnitList, stream: Stream, match: re.Match[str], kind: HandoverKind | None
    ) -> list[tuple[RoleName, Item]]:
        """Which unit gets which role: one to one, respectively, all deputies, or the unit next to the role."""
        items = [i for i in units.items if i.ref.unit.unit]
        if len(phrase.roles) == len(items):
            return list(zip(phrase.roles, items))
        if len(phrase.roles) == 1 and phrase.roles[0] == "deputy":
            return [("deputy", i) for i in items] if len(items) <= 3 else []
        if len(phrase.roles) > 1:
            return [] if len(items) > 1 else [(role, items[0]) for role in phrase.roles]
        role_after = match.start("role") > match.start("to")
        nearest = items[-1] if role_after else items[0]
        if kind is None and len(items) > 1 and not role_after:
            return [(phrase.roles[0], nearest)]
        return [(phrase.roles[0], nearest)]

    def giver(self, stream: Stream, index: int | None) -> Unit | None:
        """The unit that gives the role up; a superior who only presides gives nothing up."""
        if index is None:
            return None
        unit = stream.units(index).items[-1].ref.unit
        return None if _SUPERIOR.match(unit.unit) else unit

    def year_before(self, stream: Stream, match: re.Match[str]) -> int | None:
        """A year that opens the clause ("Năm 2017, A là Cụm trưởng") or ends it ("cho A trong năm 2025")."""
        after = re.match(r"(?:\S+ ){0,3}?@Y(\d+) ", stream.string[match.end() :])
        before = _YEAR_OPENS.search(stream.string[: match.start()])
        inside = re.search(r"@Y(\d+) ", match[0])
        for found in (inside, before, after):
            if found:
                value = getattr(stream.tokens[int(found[found.lastindex or 1])].value, "value", "")
                if str(value)[:4].isdigit():
                    return int(str(value)[:4])
        return None

    def span(self, stream: Stream, match: re.Match[str]) -> tuple[int, int]:
        """Offsets of a match in the article."""
        first, last = stream.token_at(match.start()), stream.token_at(max(match.start(), match.end() - 1))
        return stream.tokens[first].start, stream.tokens[last].end

    # --- bare statements ---------------------------------------------------------------------------------------------

    def statements(self, stream: Stream, kind: HandoverKind | None) -> None:
        if is_rule(stream):
            return
        for one in STATED:
            for match in one.find(stream):
                self.take(stream, one, match, kind or _under(stream, match))


def _under(stream: Stream, match: re.Match[str]) -> HandoverKind | None:
    """The act that a clause opens with and its list carries out: "bầu đơn vị điều hành năm 2022: A giữ chân ..."."""
    before = stream.string[: match.start()]
    if _ELECTION_OPENS.search(before):
        return "election"
    return "assignment" if _ASSIGNMENT_OPENS.search(before) else None


def _one_year(said: list[Said]) -> list[Said]:
    """One year said for several roles of one act counts for all: "bầu A là Cụm trưởng, B là Cụm phó năm 2020"."""
    years = {s.year for s in said if s.year is not None}
    if len(years) != 1:
        return said
    (year,) = years
    first = min(s.evidence.start for s in said if s.year is not None)
    return [
        replace(s, year=year)
        if s.year is None and (s.kind or s.evidence.start >= first) and s.evidence.rule != "roles.in_list"
        else s
        for s in said
    ]
