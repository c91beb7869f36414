"""What people decided, applied to the cells. A decision finds its cell again after ids or rules have changed.

A decided field has the value decided, whatever the stories say; the stories stay as evidence for and against. When they
are no longer those the person saw, the field is `stale`: still published, and its conflict is open again.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from thidua import gazetteer
from thidua.model import Decision, EvidenceLink, Series, Standing, Unit, UnitKind, fingerprint
from thidua.reconcile.cells import Cell
from thidua.reconcile.claims import Place
from thidua.reconcile.evidence import of_cell
from thidua.reconcile.identity import Node
from thidua.reconcile.lineage import Apart
from thidua.reconcile.policy import Membership, Side, Verdict
from thidua.reconcile.units import core
from thidua.text import slug

ROLES = ("chair", "deputy")
Key = tuple[str, int]  # lineage_id, year


@dataclass(frozen=True, slots=True)
class Decided:
    """Decisions by the cells and conflicts they are about."""

    cells: Mapping[Key, Mapping[str, Decision]]  # by field
    conflicts: Mapping[str, Decision]  # by conflict_id, of fields that no cell has
    lost: tuple[Decision, ...] = ()  # those on a cell that is no longer there


def placed(decisions: Sequence[Decision], cells: Iterable[Cell]) -> Decided:
    """The decisions where they belong; of several on one cell the last.

    A cell whose lineage bears another id now is found by the articles the person saw: it is the cell of the same year
    that most of them stand behind. A decision that finds none is lost.

    Args:
        cells: all of the archive; gone through once, and only when a decision is about one.
    """
    wanted = [d for d in decisions if d.table == "cluster_years"]
    named = {_key(one) for one in wanted}
    years = {year for _, year in named}
    there: set[Key] = set()
    told: dict[tuple[int, str], set[Key]] = defaultdict(set)
    for cell in cells if wanted else ():
        if cell.year in years:
            there |= named & {(cell.lineage_id, cell.year)}
            for link in of_cell(cell):
                told[cell.year, link.article_id].add((cell.lineage_id, cell.year))
    found: dict[Key, dict[str, Decision]] = defaultdict(dict)
    lost = []
    for one in wanted:
        place = _key(one) if _key(one) in there else _by_articles(one, _key(one)[1], told)
        if place is not None:
            found[place][one.field] = one
        else:
            lost.append(one)
    return Decided(found, {d.key: d for d in decisions if d.table == "conflicts"}, tuple(lost))


def _key(one: Decision) -> Key:
    lineage_id, _, year = one.key.rpartition("/")
    return lineage_id, int(year)


def _by_articles(one: Decision, year: int, told: Mapping[tuple[int, str], set[Key]]) -> Key | None:
    votes: dict[Key, int] = defaultdict(int)
    for article_id in one.seen:
        for key in told.get((year, article_id), ()):
            votes[key] += 1
    return min(votes, key=lambda key: (-votes[key], key)) if votes else None


def decide(cell: Cell, decisions: Mapping[str, Decision]) -> tuple[Cell, list[EvidenceLink]]:
    """`cell` with the decided fields, and its evidence: the same sentences, for or against what was decided."""
    links = list(of_cell(cell))
    if not decisions:
        return cell, links
    stale = [field for field, one in sorted(decisions.items()) if is_stale(one, links)]
    for field, one in sorted(decisions.items()):
        if field in ROLES:
            verdict = cell.chair if field == "chair" else cell.deputy
            settled = _settled(verdict, one.value, cell.series)
            cell = replace(cell, chair=settled) if field == "chair" else replace(cell, deputy=settled)
        elif field == "members":
            cell = replace(cell, members=_listed(cell, tuple(one.value.split("; "))))
        else:
            sides = tuple(side for side in cell.count_sides if side.value != one.value)
            cell = replace(cell, member_count=int(one.value), count_sides=sides)
    links = [_turned(link, decisions[link.field]) if link.field in decisions else link for link in links]
    return replace(cell, reviewed=tuple(sorted(decisions)), stale=tuple(stale)), links


def _turned(link: EvidenceLink, one: Decision) -> EvidenceLink:
    """`link` for or against what was decided: the value, or one of several."""
    supports = link.value == one.value or link.value in one.value.split("; ")
    return replace(link, stance="supports" if supports else "contradicts")


def is_stale(one: Decision, links: Iterable[EvidenceLink]) -> bool:
    """Whether the evidence on its field is no longer what the person saw."""
    return fingerprint((e.value, e.article_id) for e in links if e.field == one.field) != one.fingerprint


def _settled(verdict: Verdict, value: str, series: Series) -> Verdict:
    """A role with the value decided. Its standing is that of the stories that say so; a person alone is `single`."""
    if verdict.value == value:
        return verdict
    sides = verdict.support + verdict.against
    wanted = set(value.split("; "))
    support = tuple(side for side in sides if side.value in wanted)
    stories = {story for side in support for story in side.stories}
    standing: Standing = "agreed" if len(stories) > 1 else "single"
    return Verdict(value, standing, support, tuple(s for s in sides if s not in support), _core(value, series))


def _core(value: str, series: Series) -> str:
    """The comparable form of a unit that is only named."""
    if series == "province" and gazetteer.province_named(value) is not None:
        return core(Unit(slug(value), value, "province", value), local=False)
    kind: UnitKind = "district" if series == "internal" else "other"
    return core(Unit(slug(value), value, kind), local=True)


def _listed(cell: Cell, names: Sequence[str]) -> Membership:
    """The list decided, each unit with the places that name it; lists that differ stay against it."""
    places: dict[str, set[Place]] = defaultdict(set)
    cores: dict[str, str] = {}
    for member in (m for seen in cell.seen for m in seen.members):
        places[member.shown].add(member.place)
        cores.setdefault(member.shown, member.value)
    units = tuple((cores.get(n, _core(n, cell.series)), Side(n, tuple(sorted(places[n])))) for n in sorted(names))
    against = tuple(side for side in cell.members.sides if side.value != "; ".join(sorted(names)))
    return Membership(units, True, against, frozenset(unit for unit, _ in units))


def never_same(decisions: Sequence[Decision]) -> Apart | None:
    """Which two clusters of two years are never one; None when nobody decided so.

    A cluster is meant by a decision when half of its articles or more are among those the person saw in that year.
    """
    marks = []
    for one in decisions:
        if one.table == "lineage":
            years = (int(one.key.rpartition("/")[2]), int(one.value.rpartition("/")[2]))
            marks.append(((years[0], frozenset(one.seen)), (years[1], frozenset(one.other))))
    if not marks:
        return None

    def means(mark: tuple[int, frozenset[str]], node: Node) -> bool:
        articles = {seen.place.article_id for seen in node.seen}
        return node.year == mark[0] and 2 * len(articles & mark[1]) >= len(articles)

    def apart(a: Node, b: Node) -> bool:
        return any((means(x, a) and means(y, b)) or (means(x, b) and means(y, a)) for x, y in marks)

    return apart


def lost(decisions: Sequence[Decision], decided: Decided, met: Set[str], there: Set[str]) -> list[Decision]:
    """The decisions that find nothing they could be about, in the order in which they were taken.

    Args:
        met: the decided conflicts that are still there. there: those of the articles that the people saw that are.
    """
    gone = set(decided.lost)
    for one in decisions:
        if one.table == "conflicts" and one.key not in met:
            gone.add(one)
        if one.table == "lineage" and (there.isdisjoint(one.seen) or there.isdisjoint(one.other)):
            gone.add(one)
    return [one for one in decisions if one in gone]
