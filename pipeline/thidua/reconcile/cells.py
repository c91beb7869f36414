"""Everything said of one cluster in one year, gathered and judged: what the tables are written from."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua.model import ClusterYear, Series
from thidua.reconcile import policy
from thidua.reconcile.claims import Claim, Place
from thidua.reconcile.lineage import Line
from thidua.reconcile.policy import Membership, Side, Verdict
from thidua.reconcile.sightings import Sighting


@dataclass(frozen=True, slots=True)
class Cell:
    """One lineage in one year with its verdicts. `seen` is empty when articles speak of the year only in passing."""

    lineage_id: str
    year: int
    series: Series
    seen: tuple[Sighting, ...]
    organisation: tuple[str | None, tuple[Place, ...]]
    number: tuple[int | None, tuple[Place, ...]]
    name: tuple[str | None, tuple[Place, ...]]
    chair: Verdict
    deputy: Verdict
    members: Membership
    member_count: int | None
    count_sides: tuple[Side, ...]
    reviewed: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of its row."""
        return f"{self.lineage_id}/{self.year}"

    def row(self) -> ClusterYear:
        """Its row of `cluster_years`."""
        return ClusterYear(
            lineage_id=self.lineage_id,
            year=self.year,
            organisation=self.organisation[0],
            series=self.series,
            number=self.number[0],
            name=self.name[0],
            chair=self.chair.value,
            deputy=self.deputy.value,
            members=tuple(side.value for _, side in self.members.units),
            member_count=self.member_count,
            standing=self.chair.standing,
            stories=self.chair.stories,
            reviewed=self.reviewed,
            stale=self.stale,
        )


def cells(line: Line, lineage_id: str, series: Series) -> Iterator[Cell]:
    """One cell a year from the first to the last year spoken of, with the years between of which nothing is said."""
    claims: dict[int, set[Claim]] = defaultdict(set)
    for node in line.nodes.values():
        for one in node.seen:
            for claim in one.claims:
                claims[claim.year].add(claim)
    everything = [one for node in line.nodes.values() for one in node.seen]
    organisation = policy.usual(everything, lambda s: s.organisation)[0]
    years = set(line.nodes) | set(claims)
    for year in range(min(years), max(years) + 1):
        seen = tuple(sorted(line.nodes[year].seen, key=lambda s: s.place)) if year in line.nodes else ()
        yield _cell(lineage_id, year, series, organisation, seen, sorted(claims.get(year, ())))


def _cell(
    lineage_id: str,
    year: int,
    series: Series,
    organisation: str | None,
    seen: tuple[Sighting, ...],
    said: Sequence[Claim],
) -> Cell:
    seen = policy.with_leaders(seen)
    membership = policy.members(seen, year)
    count, sides = policy.member_count(seen, membership, year)
    _, places = policy.usual(seen, lambda s: s.organisation)
    chair = policy.chair([c for c in said if c.role == "chair"], year)
    chaired = chair.core if chair.standing in ("single", "agreed") else None
    return Cell(
        lineage_id=lineage_id,
        year=year,
        series=series,
        seen=seen,
        organisation=(organisation, places),
        number=policy.usual(seen, lambda s: s.number),
        name=policy.usual(seen, lambda s: s.name),
        chair=chair,
        deputy=policy.deputy([c for c in said if c.role == "deputy"], year, chaired),
        members=membership,
        member_count=count,
        count_sides=sides,
    )
