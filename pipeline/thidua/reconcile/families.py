"""The clusters of one organisation through all years, and the sightings that could not be placed, with the reason."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from thidua.model import Unplaced, WhyUnplaced
from thidua.reconcile.identity import Node, family, group_year
from thidua.reconcile.lineage import Apart, Line, link
from thidua.reconcile.sightings import Sighting


def lines_of(seen: Sequence[Sighting], apart: Apart | None) -> tuple[list[Line], list[Unplaced]]:
    """The lines of one organisation.

    Args:
        seen: all sightings of its clusters. apart: which two clusters are never one; None when nobody decided so.
    """
    ambiguous = _ambiguous_numbers(seen)
    years: dict[int, list[Sighting]] = defaultdict(list)
    left: list[tuple[WhyUnplaced, Sighting]] = []
    for one in seen:
        if _tells_nothing(one) and one.number in ambiguous:
            left.append(("number_of_several", one))
        else:
            years[one.year].append(one)
    nodes: list[Node] = []
    for year in sorted(years):
        found, groups = group_year(years[year])
        nodes += found
        left += [(why, one) for why, group in groups for one in group]
    lines, bare = link(nodes, apart)
    left += [(why, one) for why, node in bare for one in node.seen]
    return lines, list(_unplaced(left))


def _unplaced(left: Iterable[tuple[WhyUnplaced, Sighting]]) -> Iterator[Unplaced]:
    """One row a story: of its copies that of the article it is named after, else the first."""
    chosen: dict[tuple[str, WhyUnplaced, int, int | None, str | None], Sighting] = {}
    for why, one in sorted(left, key=lambda pair: (pair[1].story_id != pair[1].place.article_id, pair[1].place)):
        chosen.setdefault((one.story_id, why, one.year, one.number, one.name_key), one)
    for (_, why, *_), one in chosen.items():
        at = one.place
        row = (at.article_id, one.cluster_id, one.year, one.organisation, one.number, one.name, why, at.start, at.end)
        yield Unplaced(*row)


def _ambiguous_numbers(seen: Sequence[Sighting]) -> set[int | None]:
    """Numbers that an organisation gives to clusters of several kinds: of provinces and of departments."""
    kinds: dict[int | None, set[object]] = defaultdict(set)
    for one in seen:
        if one.series is not None and one.number is not None:
            kinds[one.number].add(family(one.series))
    return {number for number, found in kinds.items() if len(found) > 1}


def _tells_nothing(one: Sighting) -> bool:
    """A sighting that has a number and nothing that tells what its members are."""
    return one.series is None and not (one.cores or one.holders or one.related or one.name_key)
