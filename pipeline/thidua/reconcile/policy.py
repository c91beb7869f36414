"""One function a predicate: what the statements on one cell come to.

The common law of all: stories are the witnesses, not articles, so neither copies nor outlets decide; what disagrees has
no value; a statement outranks an announcement made the year before, a correction what it corrects (`corrections`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from thidua.model import Standing
from thidua.reconcile.claims import Claim, Place
from thidua.reconcile.corrections import outranked
from thidua.reconcile.sightings import Listed, Sighting
from thidua.reconcile.units import changed_in, later_set, same_units


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values stories give for a cell, with everything that says so."""

    value: str
    places: tuple[Place, ...]

    @property
    def stories(self) -> frozenset[str]:
        """Its witnesses."""
        return frozenset(p.story_id for p in self.places)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the statements on one cell come to: a value and a standing, or the sides of a dispute."""

    value: str | None
    standing: Standing
    support: tuple[Side, ...] = ()
    against: tuple[Side, ...] = ()
    core: str | None = None  # comparable form of a unit, for succession

    @property
    def stories(self) -> int:
        """Independent witnesses: of the value, or of a dispute as a whole. A person alone is none."""
        sides = self.support if self.support or self.value is not None else self.against
        return len({s for side in sides for s in side.stories})


SILENT = Verdict(None, "silent")


def chair(said: Sequence[Claim], year: int) -> Verdict:
    """One cluster has one chair (cụm trưởng) in one year.

    Args:
        said: every statement and announcement on the chair of that cluster in `year`.

    Returns:
        agreed: two independent stories or more name one unit, a statement among them; an announcement of the year
            before that a statement bears out is one of the witnesses.
        single: one story states it. inferred: it was only announced. silent: nothing was said.
        disputed: statements name two units; or there is no statement and announcements name two.
        An announcement that no statement bears out, and what a correction sets aside, stays in `against` and disputes
        nothing.
    """
    if not said:
        return SILENT
    groups = _groups(said, year)
    firm = [c for c in said if c.firm]
    places = _places((groups[c.value], c.place) for c in firm or said)
    lost = outranked(places)
    named = sorted(unit for unit in places if unit not in lost)
    sides = {unit: _side([c for c in said if groups[c.value] == unit]) for unit in sorted(set(groups.values()))}
    if len(named) > 1:
        return Verdict(None, "disputed", (), tuple(sides.values()))
    winner = named[0]
    against = tuple(side for unit, side in sides.items() if unit != winner)
    support = sides[winner]
    standing: Standing = "inferred" if not firm else "agreed" if len(support.stories) > 1 else "single"
    return Verdict(support.value, standing, (support,), against, winner)


def deputy(said: Sequence[Claim], year: int, chaired: str | None = None) -> Verdict:
    """A cluster has one deputy (cụm phó), some have several.

    Each story gives a set. Sets that contain one another agree, and the largest is the value (names joined by "; ");
    stories whose sets do not are disputed. A statement outranks an announcement; that it chairs (`chaired`, the unit of
    which a statement says so) outranks the announcement that it will deputise.
    """
    if not said:
        return SILENT
    groups = _groups(said, year)
    firm = [c for c in said if c.firm]
    if not firm and (stays := [c for c in said if groups[c.value] != chaired]) != list(said):
        verdict = deputy(stays, year)
        return replace(verdict, against=(*verdict.against, _side([c for c in said if c not in stays])))
    sets: dict[str, frozenset[str]] = {}
    for claim in firm or said:
        sets[claim.place.story_id] = sets.get(claim.place.story_id, frozenset()) | {groups[claim.value]}
    lost = outranked(_places((sets[c.place.story_id], c.place) for c in firm or said))
    sets = {story: units for story, units in sets.items() if units not in lost}
    largest = min(sets.values(), key=lambda s: (-len(s), sorted(s)))
    used = {unit for units in sets.values() for unit in units}
    sides = {unit: _side([c for c in said if groups[c.value] == unit]) for unit in sorted(set(groups.values()))}
    if any(not units <= largest for units in sets.values()):
        return Verdict(None, "disputed", (), tuple(sides[unit] for unit in sorted(used)))
    support = tuple(sides[unit] for unit in sorted(largest))
    against = tuple(side for unit, side in sides.items() if unit not in largest)
    stories = {story for side in support for story in side.stories}
    standing: Standing = "inferred" if not firm else "agreed" if len(stories) > 1 else "single"
    core = next(iter(largest)) if len(largest) == 1 else None
    return Verdict("; ".join(sorted(side.value for side in support)), standing, support, against, core)


@dataclass(frozen=True, slots=True)
class Membership:
    """The member list of one cluster in one year."""

    units: tuple[tuple[str, Side], ...]  # core -> name and places, in order of the name; empty when disputed
    full: bool
    sides: tuple[Side, ...] = ()  # of a dispute: one side a list
    cores: frozenset[str] = frozenset()


def with_leaders(seen: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """The sightings of one cluster and year; lists that name the same units share who leads and was left out.

    One report names the guests of the chair and the chair, another the same guests only: they do not differ. A list
    that its own article counts is whole as it is.
    """
    leading: dict[frozenset[str], set[Listed]] = defaultdict(set)
    for one in seen:
        leading[one.cores - one.led] |= {m for m in one.members if m.value in one.led}
    return tuple(_led(one, leading[one.cores - one.led]) for one in seen)


def _led(one: Sighting, leading: Iterable[Listed]) -> Sighting:
    """A whole list with those who lead; other sightings as they are."""
    added = [m for m in sorted(leading) if m.value not in one.cores]
    if not added or not is_complete(one) or one.stated_count == len(one.members):
        return one
    first = {m.value: m for m in reversed(added)}
    new = frozenset(first)
    return replace(
        one, members=tuple(sorted((*one.members, *first.values()))), cores=one.cores | new, led=one.led | new
    )


def list_start(one: Sighting) -> Place:
    """Where the list of a sighting begins in its own article."""
    return min(m.place for m in one.members if m.place.article_id == one.place.article_id)


def members(seen: Sequence[Sighting], year: int) -> Membership:
    """Who belongs to a cluster in one year.

    A full list outranks a partial one, which supports the names it has and contradicts nothing; so does a list that is
    shorter than the count its own article states. It outranks those who attend as well; where only such lists are known
    and they differ, somebody was absent. Full lists that differ are disputed, unless they differ only by the merger of
    provinces within the year: then the later map counts.
    """
    lists = whole_lists(seen)
    full = [s for s in lists if is_complete(s)]
    full = [s for s in full if s.listing == "full"] or full
    absent = full and full[0].listing != "full" and len({later_set(s.cores, year, year) for s in full}) > 1
    if not full or absent:
        return _union(lists, year, full=False)
    lost = outranked(_places((s.cores, list_start(s)) for s in full))
    distinct = sorted({s.cores for s in full} - lost, key=sorted)
    now = [cores for cores in distinct if later_set(cores, year, year) == cores]
    before = [cores for cores in distinct if cores not in now]  # drawn on the map that `year` ended
    agree = len({later_set(cores, year, year) for cores in distinct}) == 1
    if not agree and (len(now) > 1 or len(before) > 1):
        return Membership((), False, tuple(_side_of_list(full, cores) for cores in distinct))
    chosen = (now or before)[0]
    return _union([s for s in full if s.cores == chosen], year, full=True)


def whole_lists(seen: Sequence[Sighting]) -> list[Sighting]:
    """Sightings with a member list; of copies of one story, not those whose list was cut."""
    lists = [s for s in seen if s.members]
    longest: dict[str, list[frozenset[str]]] = defaultdict(list)
    for one in lists:
        longest[one.story_id].append(one.cores)
    return [s for s in lists if not any(s.cores < other for other in longest[s.story_id])]


def _side_of_list(full: Sequence[Sighting], cores: frozenset[str]) -> Side:
    """The side of one list: its names in alphabetical order, and where each article that has it begins it."""
    listing = [s for s in full if s.cores == cores]
    names = "; ".join(sorted(m.shown for m in listing[0].members))
    return Side(names, tuple(sorted(map(list_start, listing))))


def is_complete(seen: Sighting) -> bool:
    """A list that may be whole: not a part, and not shorter than the count its own article states."""
    return seen.listing in ("full", "attending") and len(seen.cores) >= (seen.stated_count or 0)


def _union(lists: Sequence[Sighting], year: int, *, full: bool) -> Membership:
    """All units of `lists`, spellings and renamed provinces of one unit as one."""
    groups = same_units((m.value for s in lists for m in s.members), year)
    for one in lists:  # two units of one list are two
        for member in one.members:
            if groups[member.value] != member.value and groups[member.value] in one.cores:
                groups[member.value] = member.value
    by_unit: dict[str, list[Listed]] = defaultdict(list)
    for seen in lists:
        for member in seen.members:
            by_unit[groups[member.value]].append(member)
    sides = {unit: _side(found) for unit, found in by_unit.items()}
    units = tuple(sorted(sides.items(), key=lambda pair: (pair[1].value, pair[0])))
    return Membership(units, full and bool(units), (), frozenset(by_unit))


def member_count(seen: Sequence[Sighting], listed: Membership, year: int) -> tuple[int | None, tuple[Side, ...]]:
    """How many units a cluster has: what the articles count, and the length of the full lists.

    Returns:
        The count and no sides when all agree; None and one side a number when they do not. In a year in which
        provinces of the cluster merged, counts of before and after that day differ lawfully: the list decides.
    """
    places: dict[int, list[Place]] = defaultdict(list)
    for one in seen:
        if one.stated_count is not None:
            places[one.stated_count].append(one.place)
    lists = whole_lists(seen)
    for one in lists:
        if one.listing == "full" or one.miscounted:
            places[len(one.members)].append(list_start(one))
    if not places and listed.full:  # those who attend tell a number only when nothing else does
        for one in (s for s in lists if s.listing == "attending"):
            places[len(one.members)].append(list_start(one))
    for lost in outranked(places):
        del places[lost]
    if not places:
        return None, ()
    if len(places) == 1:
        return next(iter(places)), ()
    if changed_in((m.value for s in seen for m in s.members), year) and not any(s.miscounted for s in seen):
        return (len(listed.units) if listed.full else None), ()
    return None, tuple(Side(str(n), tuple(sorted(found))) for n, found in sorted(places.items()))


Value = TypeVar("Value", int, str)
Key = TypeVar("Key", bound=Hashable)


def _places(said: Iterable[tuple[Key, Place]]) -> dict[Key, list[Place]]:
    """Where each value is said."""
    found: dict[Key, list[Place]] = defaultdict(list)
    for value, place in said:
        found[value].append(place)
    return found


def usual(
    seen: Iterable[Sighting], value: Callable[[Sighting], Value | None]
) -> tuple[Value | None, tuple[Place, ...]]:
    """The number, name or organisation most stories give, with the places that do; ties go to the smaller value.

    These name the cluster rather than state a fact about it, so spelling variants and slips do not make a dispute.
    """
    given = [(found, s) for s in seen if (found := value(s)) is not None]
    votes = Counter(found for found, _ in {(found, s.story_id): 0 for found, s in given})
    if not votes:
        return None, ()
    best = min(votes, key=lambda v: (-votes[v], v))
    return best, tuple(sorted(s.place for found, s in given if found == best))


def _groups(said: Sequence[Claim], year: int) -> dict[str, str]:
    """The units named, as `same_units` groups them with what is known of when each was named."""
    dates: dict[str, list[str]] = defaultdict(list)
    for claim in said:
        dates[claim.value].append(claim.place.said_on)
    return same_units(dates, year, {unit: max(days) for unit, days in dates.items() if all(days)})


def _side(found: Sequence[Claim] | Sequence[Listed]) -> Side:
    """One side: shown as most stories spell it, ties in alphabetical order."""
    spellings = Counter(shown for shown, _ in sorted({(f.shown, f.place.story_id) for f in found}))
    name = min(spellings, key=lambda s: (-spellings[s], s))
    return Side(name, tuple(sorted({f.place for f in found})))
