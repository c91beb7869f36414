"""Rotation as a check: who was announced for the next year, and whether that unit took the chair."""

from collections.abc import Iterator, Sequence

from thidua.model import Held, Standing, Succession
from thidua.reconcile.cells import Cell
from thidua.reconcile.claims import Claim, Place
from thidua.reconcile.policy import SILENT, Side, Verdict, chair
from thidua.reconcile.units import same_units

STATED: tuple[Standing, ...] = ("agreed", "single")


def succession(cells: Sequence[Cell]) -> Iterator[tuple[Succession, tuple[Side, ...]]]:
    """One row for each year in which a chair was announced for the year after, with what supports it.

    Args:
        cells: the cells of one lineage, by year without gaps.
    """
    by_year = {cell.year: cell for cell in cells}
    announced: dict[int, set[Claim]] = {}
    for cell in cells:
        for claim in (c for s in cell.seen for c in s.claims):
            if claim.role == "chair" and not claim.firm:
                announced.setdefault(claim.year, set()).add(claim)
    for year in sorted(announced):
        said = chair(sorted(announced[year]), year)
        now = by_year.get(year - 1)
        taken = by_year[year].chair if year in by_year else SILENT
        deputy = now.deputy if now is not None else SILENT
        first = _announced_in(said.support) if said.value else None
        lineage_id = cells[0].lineage_id
        yield (
            Succession(
                lineage_id=lineage_id,
                year=year - 1,
                chair=now.chair.value if now is not None else None,
                next_chair=said.value,
                announced_in=first,
                held=held(said, taken, year),
                taken_by=taken.value if taken.standing in STATED else None,
                deputy=deputy.value,
                deputy_followed=held(deputy, taken, year),
            ),
            said.support or said.against,
        )


def held(announced: Verdict, taken: Verdict, year: int) -> Held:
    """Did the announced unit chair `year`? Unknown while no undisputed statement tells who did."""
    if announced.core is None or taken.core is None or taken.standing not in STATED:
        return "unknown"
    return "yes" if len(set(same_units((announced.core, taken.core), year).values())) == 1 else "no"


def _announced_in(sides: Sequence[Side]) -> str:
    """The article of the first story; of copies the one the story is named after, if it says so too."""
    return first_place([p for side in sides for p in side.places]).article_id


def first_place(places: Sequence[Place]) -> Place:
    """The place that stands for all: fixed by content, and not moved by a further copy."""
    return min(places, key=lambda p: (p.story_id, p.article_id != p.story_id, p))
