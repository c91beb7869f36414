"""One article's word on one cluster in one year, ready for comparison with those of other articles.

Reading -> Sighting (who is in it) with Claims (what is said of its roles, in any year), events and awards
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from thidua.model import Award, Cluster, Event, Evidence, Member, Reading, Series, Unit, Unplaced
from thidua.reconcile.claims import Claim, Place, claims, place_of
from thidua.reconcile.units import agency, core, is_local, name_key, organisation_key, province_in, series_of, shown

FEW = 3  # units from which a list may be whole though no count says so
SURE = 0.9  # confidence from which link takes a list for the cluster's members, and not for those who attend


@dataclass(frozen=True, slots=True, order=True)
class Listed:
    """One unit of a member list."""

    value: str  # core
    shown: str
    place: Place


@dataclass(frozen=True, slots=True)
class Sighting:
    """A cluster as one article shows it in `year`. What the article says of other years is among `claims`."""

    place: Place
    cluster_id: str  # inside its article
    published: str | None
    year: int
    organisation: str | None
    organisation_key: str | None
    local: bool
    series: Series | None
    series_stated: bool  # from organisation, members or name; else only from the units that hold a role
    number: int | None
    name: str | None
    name_key: str | None
    stated_count: int | None
    members: tuple[Listed, ...]
    led: frozenset[str]  # those of `members` that the list leaves out: chair and deputy
    listing: Literal["full", "attending", "partial", "none"]  # attending: who came, signed or is just named
    miscounted: bool  # the article counts its cluster's units and lists another number of them
    claims: tuple[Claim, ...]
    agencies: frozenset[str]  # what its units are of their provinces ("công an tỉnh"), folded; whose cluster it may be
    cores: frozenset[str]  # members for comparison; a part of a list with fewer than three says too little
    holders: frozenset[str]  # units that lead in the sighting's own year, and members of lists too short to compare
    related: frozenset[str]  # units that were awarded or were host: they hint at whose cluster it is, no more
    events: tuple[Event, ...]
    awards: tuple[Award, ...]

    @property
    def story_id(self) -> str:
        """The witness."""
        return self.place.story_id


def sightings(reading: Reading) -> Iterator[Sighting]:
    """All clusters of one article, in the article's order. A cluster whose year nothing tells is left out."""
    said = reading.extraction
    only = said.clusters[0].cluster_id if len({c.cluster_id for c in said.clusters}) == 1 else None
    for cluster in said.clusters:
        year = _own_year(cluster, reading)
        if year is None:
            continue
        events = tuple(e for e in said.events if (e.cluster_id or only) == cluster.cluster_id)
        awards = tuple(a for a in said.awards if (a.cluster_id or only) == cluster.cluster_id)
        yield _sighting(cluster, year, reading, events, awards)


def yearless(reading: Reading) -> Iterator[Unplaced]:
    """The clusters of one article whose year nothing tells."""
    for one in reading.extraction.clusters:
        if _own_year(one, reading) is None:
            at = one.evidence
            said = one.organisation, one.number, one.name
            yield Unplaced(reading.article_id, one.cluster_id, None, *said, "no_year", at.start, at.end)


@lru_cache(maxsize=65536)
def _shared(units: frozenset[str]) -> frozenset[str]:
    """The first set equal to `units`: an archive lists the same members thousands of times."""
    return units


def _own_year(cluster: Cluster, reading: Reading) -> int | None:
    """The year the article shows the cluster in: stated, else that of its members, roles, review or handover."""
    if cluster.year is not None:
        return cluster.year
    said = reading.extraction
    own = cluster.cluster_id
    found = [m.year for m in said.members if m.cluster_id == own and m.year is not None]
    found = found or [r.year for r in said.roles if r.cluster_id == own and r.year is not None]
    if not found:
        periods = [e.period for e in said.events if e.cluster_id in (own, None) and e.period is not None]
        found = [year_of(p) for p in periods if p[:4].isdigit()]
    found = found or [h.year - 1 for h in said.handovers if h.cluster_id == own and h.year is not None]
    return min(Counter(found).items(), key=lambda pair: (-pair[1], pair[0]))[0] if found else None


def year_of(period: str) -> int:
    """The year a period belongs to; a school year ("2022/2023") belongs to the one it ends in."""
    return int(period[-4:] if "/" in period else period[:4])


@dataclass(frozen=True, slots=True)
class _Said:
    """What an article says of the units of one cluster in one year."""

    listed: list[Member]
    bearers: list[Unit]  # of roles and of those handed over
    awarded: list[Unit]
    stated: Series | None  # from organisation, name or list
    series: Series | None  # else from those who hold roles or were awarded
    local: bool
    claims: tuple[Claim, ...]


def _said_of(cluster: Cluster, year: int, reading: Reading, awards: Sequence[Award]) -> _Said:
    said, own = reading.extraction, cluster.cluster_id
    listed = [m for m in said.members if m.cluster_id == own and m.year in (None, year)]
    roles = [r for r in said.roles if r.cluster_id == own]
    handovers = [h for h in said.handovers if h.cluster_id == own]
    bearers = [r.unit for r in roles] + [h.to_unit for h in handovers]
    awarded = [a.unit for a in awards if a.unit is not None]
    stated = series_of(cluster.organisation, cluster.name, [m.unit for m in listed])
    series = stated or series_of(None, None, bearers) or series_of(None, None, awarded)
    local = is_local(cluster.organisation) or series == "internal"
    return _Said(listed, bearers, awarded, stated, series, local, claims(reading, year, local, roles, handovers))


def _sighting(
    cluster: Cluster, year: int, reading: Reading, events: tuple[Event, ...], awards: tuple[Award, ...]
) -> Sighting:
    said = _said_of(cluster, year, reading, awards)
    units = [*(m.unit for m in said.listed), *said.bearers]
    of_year = [c for c in said.claims if c.year == year]
    members, led, partial = _members(cluster, said.listed, said.local, reading, of_year)
    told = frozenset(m.value for m in members)
    cores = told if members and (not partial or len(told) >= 3) else frozenset()
    leading = frozenset(c.value for c in of_year if c.firm)
    return Sighting(
        place=place_of(reading, cluster.evidence),
        cluster_id=cluster.cluster_id,
        published=reading.published,
        year=year,
        organisation=cluster.organisation,
        organisation_key=organisation_key(cluster.organisation),
        local=said.local,
        series=said.series,
        series_stated=said.stated is not None,
        number=cluster.number,
        name=cluster.name,
        name_key=name_key(cluster.name),
        stated_count=cluster.stated_member_count,
        members=tuple(sorted(members)),
        led=led,
        listing=_listing(said.listed, partial, len(members) == cluster.stated_member_count),
        miscounted=_is_miscounted(cluster, len(members), partial, [m.evidence for m in said.listed], reading),
        claims=said.claims,
        agencies=frozenset(found for u in units if (found := agency(u)) is not None),
        cores=_shared(cores),
        holders=_shared(leading if cores else leading | told),
        related=frozenset(core(u, said.local) for u in said.awarded) | _hosts(events, said.local),
        events=events,
        awards=awards,
    )


def _members(
    cluster: Cluster, listed: Sequence[Member], local: bool, reading: Reading, said: Sequence[Claim]
) -> tuple[list[Listed], frozenset[str], bool]:
    """The units of a list with the leaders (of `said`, the year's roles) it leaves out; these; whether it is a part."""
    named = {core(m.unit, local): m for m in reversed(listed)}
    few = len(named) < FEW and cluster.stated_member_count != len(named)  # "A, B và các đơn vị còn lại"
    partial = few or any(m.partial for m in listed)
    members = [Listed(c, shown(m.unit, local), place_of(reading, m.evidence)) for c, m in named.items()]
    if not partial and cluster.stated_member_count != len(members):
        members += _leaders(named, said)
    return members, frozenset(m.value for m in members) - frozenset(named), partial


def _listing(listed: Sequence[Member], partial: bool, counted: bool) -> Literal["full", "attending", "partial", "none"]:
    """What kind of list it is; one as long as the article's own count is whole, whatever it is called."""
    if not listed:
        return "none"
    if partial:
        return "partial"
    return "full" if counted or all(m.evidence.confidence >= SURE for m in listed) else "attending"


def _leaders(named: Collection[str], said: Sequence[Claim]) -> list[Listed]:
    """Chair and deputy that a list leaves out: who receives the others is a member ("dự có Công an các tỉnh ...")."""
    kinds = {one[:2] for one in named}
    leading = {c.value: c for c in reversed(said) if c.firm and c.value not in named}
    return [Listed(c.value, c.shown, c.place) for c in leading.values() if c.value[:2] in kinds]


def _is_miscounted(cluster: Cluster, named: int, partial: bool, evidence: Sequence[Evidence], reading: Reading) -> bool:
    """The article against itself: a full list of another length, or one that link found not to bear its count out."""
    if named and not partial and cluster.stated_member_count not in (None, named):
        return True
    found = [u.evidence for u in reading.extraction.unresolved if u.reason == "count_mismatch"]
    return any(one.start <= e.start < one.end for one in found for e in evidence)


def _hosts(events: Sequence[Event], local: bool) -> frozenset[str]:
    """The provinces whose agencies were host, in a cluster that is not inside one province."""
    named = (province_in(e.host) for e in events if e.host is not None and not local)
    return frozenset(f"p:{name}" for name in named if name is not None)
