"""Roles as the sentences of an article say them: frames matched, roles paired with units, years read."""

import re
from collections.abc import Iterator
from dataclasses import replace

from thidua.link.context import Context, planned
from thidua.link.frames import captured
from thidua.link.namesakes import fitting
from thidua.link.roles.another import another_bears
from thidua.link.roles.bearers import (
    act_start,
    clause_start,
    denied,
    done,
    giver_of,
    handed_on,
    is_rule,
    is_vague,
    outgoing,
    pairs,
    respective,
    role_of,
)
from thidua.link.roles.both import both_handed
from thidua.link.roles.brackets import roles_in_lists
from thidua.link.roles.ceremonies import handed_at_ceremony
from thidua.link.roles.frames import ACTS, CONTINUATIONS, PAIRED, ROLE_FIRST, STATED, RoleFrame
from thidua.link.roles.leads import inner_lead, opening_of, under
from thidua.link.roles.lists import entity_of_role, role_lists, shared_out
from thidua.link.roles.openings import (
    ASIDE,
    PLANNED,
    by_election,
    opens_list_below,
    result_year,
    says_so,
    tells_on,
    took,
    under_act,
    voted,
    year_before,
)
from thidua.link.roles.pronouns import host_named, named_again, with_taken_up
from thidua.link.roles.respective import respective as respective_lists
from thidua.link.roles.said import Said
from thidua.link.roles.sides import by_marks
from thidua.link.roles.successors import both_taken, chosen, succeeded
from thidua.link.roles.superiors import praised, superior, was_chair
from thidua.link.roles.tables import role_tables
from thidua.link.roles.times import former, put_off
from thidua.link.roles.when import without_day
from thidua.link.roles.year_lists import year_lists
from thidua.link.roles.years import lead_year, one_year, resolved, year_said
from thidua.link.roles.years_after import years_after
from thidua.link.stream import Item, Stream
from thidua.model import Evidence, HandoverKind, RoleName, Unit

# "sẽ tổng kết tại A, đơn vị Cụm trưởng": the meeting is to come, the role is held.
_VENUE = re.compile(r"(?:^| )(?:tại|ở) (?:[^@.;:,()\s]+ ){0,3}$")
_REPORTS = re.compile(r"(?:, )?(?:cho biết|cho hay|thông tin|chia sẻ|nói) ")  # who tells of a plan leads now
_DO_HOLDS = re.compile(r"do (?:[^@,;.]+ )?@U\d+ (?:[^\s@,;.]+ )?(?:đảm nhiệm|đảm nhận|giữ|phụ trách|đảm trách)")


class RoleReader:
    """Reads roles sentence by sentence."""

    def __init__(self, context: Context) -> None:
        self.context = context
        lists = [*role_lists(context), *role_tables(context), *year_lists(context), *respective_lists(context)]
        self.said: list[Said] = [said for one in lists for said in shared_out(one)]
        # (start of stream, index of role token) already explained
        self.taken: set[tuple[int, int]] = {one.lead for one in lists}
        self.borne: dict[tuple[int, int], tuple[tuple[RoleName, ...], int | None]] = {}  # by unit token, and the year
        self.given: set[tuple[int, int | None]] = set()  # unit tokens to which an act gives a role
        self.last_act: Said | None = None  # the last act of the sentence before
        self.coming: dict[int, int] = {}  # start of stream -> where in it a role still to be taken is told

    def read(self) -> list[Said]:
        """All that the article says of roles, in text order of frames."""
        previous: Stream | None = None
        lead: Stream | None = None
        inner: Stream | None = None
        first = len(self.said)
        for stream in with_taken_up(map(without_day, self.context.streams)):
            before, first = first, len(self.said)
            inner = inner_lead(stream, inner) if stream.item else None
            self.said += roles_in_lists(self.context, stream)
            self.said += both_handed(self.context, stream, self.taken)
            if "@R" in stream.string:
                opening = opening_of(stream, previous, lead if inner in (None, stream) else inner, lead)
                self.roles_of(stream, opening, first)
                silent = len(self.said) == first and not any(start == stream.start for start, _ in self.taken)
                again = named_again(stream, previous) if silent else None
                unread = any(stream.tokens[i].type == "R" and (stream.start, i) not in self.taken for i in stream.typed)
                if again := again or (host_named(self.context, stream) if unread else None):
                    self.roles_of(again, opening, first)
            self.said += succeeded(self.context, stream, previous, self.said)
            self.said += chosen(self.context, stream, previous)
            self.said += handed_at_ceremony(self.context, stream, previous)
            self.said += both_taken(self.context, stream, previous, self.said)
            self.said += years_after(self.context, stream, self.said[first:], self.said[before:first])
            self.said[first:] = one_year(self.said[first:])
            acts = [s for s in self.said[first:] if s.role == "chair" and (s.kind or self.context.is_coming(s.year))]
            self.last_act = acts[-1] if acts else None
            previous = stream
            lead = lead if stream.item or under(stream, lead) else stream
        return self.said

    def roles_of(self, stream: Stream, opening: Stream | None, first: int) -> None:
        """The acts and statements of a sentence; `opening` is the one that leads it, `first` where its own begin."""
        self.acts(stream)
        self.said[first:] = by_marks(self.context, stream, self.said[first:], self.taken)
        self.statements(stream, *self.carried(stream, opening))

    def carried(self, stream: Stream, opening: Stream | None) -> tuple[HandoverKind | None, int | None]:
        """The act and the year that a sentence takes over from the line or sentence before it."""
        goes_on = stream.item and opening is not None and opening.line == stream.line
        listed = not goes_on and (stream.item or under(stream, opening))
        if opening is None or not (listed or says_so(stream)):
            if opening is not None and (year := year_before(stream, opening, self.said, self.context.year)):
                return None, year
            last = self.last_act
            if last is None or opening is None or stream.line != opening.line or not tells_on(stream):
                return None, None
            roles = {role for i in stream.each("R") for role in stream.role(i).roles}
            # of this very year: the deputy may have been it before
            taken = last.kind == "handover" and self.context.is_past(last.year)
            return (None if taken else last.kind, last.year) if roles == {"deputy"} else (None, None)
        return opens_list_below(opening), lead_year(opening) if listed and opening.string.endswith(": ") else None

    # --- acts --------------------------------------------------------------------------------------------------------

    def acts(self, stream: Stream) -> None:
        """Handovers, elections and assignments of one sentence, each with what continues it."""
        for one in ACTS.possible(stream):
            at = 0
            while match := next(one.frame.find(stream, at), None):
                at = match.start() + 1
                if self.take(stream, one, match, one.kind):
                    at = self.continue_act(stream, match, one.kind)

    def continue_act(
        self, stream: Stream, match: re.Match[str], kind: HandoverKind | None, year: int | None = None
    ) -> int:
        """Read on after an act: the deputy tacked on with a comma or "và"."""
        end = match.end()
        printed = self.said[-1].year if role_of(stream, match).year is not None else None
        year = year if printed is None else printed
        while True:
            for one, more in self.continuations(stream, end):
                if self.take(stream, one, more, kind, year):
                    end = more.end()
                    break
            else:
                return end

    def continuations(self, stream: Stream, end: int) -> Iterator[tuple[RoleFrame, re.Match[str]]]:
        """What may continue an act that ends at `end`; a deputy also behind words on what the chair will do."""
        for one in CONTINUATIONS:
            if more := one.frame.match(stream, end):
                yield one, more
        further = ASIDE.match(stream.string, end)
        for one in CONTINUATIONS if further else ():
            more = one.frame.match(stream, further.end()) if further else None
            if more and set(role_of(stream, more).roles) == {"deputy"}:
                yield one, more

    def take(
        self, stream: Stream, one: RoleFrame, match: re.Match[str], kind: HandoverKind | None, year: int | None = None
    ) -> bool:
        """Turn one match into statements; False when its role is explained already or has no bearer."""
        role_at, to_at = captured(match, "role"), captured(match, "to")
        assert role_at is not None and to_at is not None
        told = (stream.start, role_at) in self.taken or self.is_no_fact(stream, one, match, kind, role_at)
        if told or another_bears(stream, one.frame.name, match, to_at):
            return False
        bearers, giver = self.bearers(stream, one, match, kind)
        entity = entity_of_role(self.context, stream, role_at, to_at) if bearers else None
        if not bearers or self.bears_another(stream, one, match, kind, {role for role, _ in bearers}):
            return False
        evidence = Evidence(*stream.span(match), one.frame.name, 1.0 if kind else 0.95)
        if entity is None:
            self.context.drop("no_antecedent", evidence.start, evidence.end, evidence.rule)
            return False
        entity = fitting(self.context, entity, [item.ref.unit for _, item in bearers])
        printed = year_said(stream, one.frame.name, match, kind is not None, self.context.year)
        printed = result_year(stream, match.end()) if printed is None else printed
        said_year = resolved(year if printed is None else printed, entity.year or self.context.year)
        now = entity.year or self.context.year
        if former(stream, match, role_of(stream, match), said_year, kind is not None):
            self.context.drop("background", evidence.start, evidence.end, evidence.rule)
            self.taken.add((stream.start, role_at))
            return False
        if giver is None:
            kind, giver = handed_on(self.context, stream, match, kind, said_year, now)
        if kind is None and by_election(stream, one.frame.name, match, to_at, dated=printed is not None):
            kind = "election"
        self.taken.add((stream.start, role_at))
        self.borne[(stream.start, to_at)] = (tuple(role for role, _ in bearers), said_year)
        if kind:
            self.given.add((stream.start, to_at))
        givers = respective(stream, match, giver, [role for role, _ in bearers])
        for (role, item), by in zip(bearers, givers, strict=True):
            self.said.append(Said(role, item.ref.unit, entity, said_year, kind, by, evidence))
        return True

    def is_aside(self, stream: Stream, one: RoleFrame, to_at: int | None) -> bool:
        """Whether a match tells what a unit is beside what it is given: "bàn giao Cụm trưởng cho B, đơn vị Cụm phó"."""
        return one.frame.name == "roles.apposition" and (stream.start, to_at) in self.given

    def is_no_fact(
        self, stream: Stream, one: RoleFrame, match: re.Match[str], kind: HandoverKind | None, role_at: int
    ) -> bool:
        """Whether the match tells a plan, a rule or a denial; it is kept as unresolved then."""
        start, end = stream.span(match)
        future = stream.string[clause_start(stream, match) : match.end()] if kind is None else ""
        to_at = captured(match, "to") or 0
        venue = one.frame.name == "roles.apposition" and _VENUE.search(stream.string[: stream.at[to_at]])
        past = one.frame.name == "roles.apposition" and self.context.is_past(role_of(stream, match).year)
        held = past or venue or took(stream, to_at) or (kind is None and _REPORTS.match(stream.string, match.end()))
        to_come = (
            planned(stream, act_start(match)) and not done(stream, match)
            if kind
            else PLANNED.search(future) and not held
        )
        told_at = self.coming.get(stream.start, match.start())
        goes_on = kind is None and match.start() > told_at and role_of(stream, match).year is None
        if (to_come and not voted(stream)) or goes_on or put_off(stream, match, kind is not None):
            self.coming.setdefault(stream.start, match.start())
            self.context.drop("planned", start, end, one.frame.name)
            self.taken.add((stream.start, role_at))
            return True
        yearly = re.search(r"(?:hằng|hàng) năm ", stream.string[: match.end()])
        either = stream.behind(to_at).startswith(("hoặc ", "hay "))
        if (
            either
            or denied(stream, match)
            or (is_rule(stream, one.frame.name == "roles.apposition") if kind is None else yearly)
        ):
            self.context.drop("rule_not_fact", start, end, one.frame.name)
            if not outgoing(match):  # else it stands beside who has it
                self.taken.add((stream.start, role_at))
            return True
        return False

    def bearers(
        self, stream: Stream, one: RoleFrame, match: re.Match[str], kind: HandoverKind | None
    ) -> tuple[list[tuple[RoleName, Item]], Unit | None]:
        """Roles with their units, and the unit that gives the role up."""
        to_at, from_at = captured(match, "to") or 0, captured(match, "from")
        units = stream.units(to_at)
        giver = None
        if from_at is not None:
            before = one.frame.name in ROLE_FIRST
            giver = giver_of(stream.units(from_at), role_of(stream, match), role_before=before)
            giver = None if praised(stream, from_at) else giver
        if one.frame.name in PAIRED:
            if len(units.items) != 2:
                return [], None
            giver, units = units.items[0].ref.unit, replace(units, items=units.items[1:])
        found = pairs(role_of(stream, match), units, match, kind)
        if any(is_vague(item.ref.unit) for _, item in found) and _DO_HOLDS.search(stream.string):
            return [], None  # "Cụm trưởng do Giám đốc Công an tỉnh đảm nhiệm" is a rule
        receivers = [item.ref.unit for _, item in found]
        above = giver is not None and superior(giver, receivers)
        above = above and not was_chair(self.context, stream, match, receivers)
        if above and one.frame.name == "roles.role_unit_gives":
            return [], None  # "thay mặt Cụm trưởng Cụm thi đua số 2, VKSND tỉnh A, trao cờ": whose cluster it is
        return found, None if above else giver

    def bears_another(
        self, stream: Stream, one: RoleFrame, match: re.Match[str], kind: HandoverKind | None, roles: set[RoleName]
    ) -> bool:
        """Whether the unit has another role in this sentence: then the role at hand is some other unit's.

        Not where each role has its own year ("Cụm phó năm 2019, A, được bầu làm Cụm trưởng năm 2020"), nor where it is
        what the unit is beside what it is given.
        """
        to_at = captured(match, "to") or 0
        if kind is None and self.is_aside(stream, one, to_at):
            return False
        year = role_of(stream, match).year or (self.context.year if kind is None else None)
        borne, borne_in = self.borne.get((stream.start, to_at), ((), None))
        two_years = year is not None and year != (borne_in or self.context.year)
        return bool(borne) and not two_years and roles.isdisjoint(borne)

    # --- bare statements ---------------------------------------------------------------------------------------------

    def statements(self, stream: Stream, kind: HandoverKind | None, year: int | None) -> None:
        """Roles stated without an act, or under the act that the sentence or the one before opens with."""
        for one in STATED.possible(stream):
            for match in one.frame.find(stream):
                aside = self.is_aside(stream, one, captured(match, "to"))
                under = None if aside else kind or under_act(stream, match)
                if self.take(stream, one, match, under, year) and under and not kind:
                    self.continue_act(stream, match, under, self.said[-1].year)
