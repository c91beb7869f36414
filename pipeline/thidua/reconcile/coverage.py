"""What is known of each cluster in each year, what is missing, and which article would fill the gap."""

from collections.abc import Iterator, Sequence

from thidua.model import Coverage
from thidua.reconcile.cells import Cell

FIELDS = ("chair", "deputy", "members", "member_count")
WANTED = ("chair", "members")  # an article is looked for when one of these is missing; a deputy is often not named


def coverage(cells: Sequence[Cell]) -> Iterator[Coverage]:
    """One row a cell of one lineage (by year, without gaps)."""
    for cell in cells:
        known = tuple(field for field in FIELDS if _is_known(cell, field))
        missing = tuple(field for field in FIELDS if field not in known)
        gap = cell.chair.standing == "inferred" or any(field in missing for field in WANTED)
        wanted = _wanted(cell, cells) if gap else None
        yield Coverage(cell.lineage_id, cell.year, cell.chair.standing, known, missing, wanted)


def _is_known(cell: Cell, field: str) -> bool:
    """A partial list is no known membership: it leaves the field missing."""
    if field == "members":
        return cell.members.full
    if field == "member_count":
        return cell.member_count is not None
    return (cell.chair if field == "chair" else cell.deputy).value is not None


def _wanted(cell: Cell, cells: Sequence[Cell]) -> str:
    """The article to look for, in Vietnamese as one would search for it.

    The review (tổng kết) of a year is held in November or December, names the chair and mostly the members; an article
    that only announces the chair is confirmed by the pact (giao ước) signed in the year's first months as well.
    """
    year = cell.year
    kind = f"bài độc lập về tổng kết năm {year}" if cell.chair.standing == "disputed" else f"tổng kết năm {year}"
    text = f"{kind} của {_label(cell, cells)}, họp tháng 11-12/{year}"
    return f"{text}; hoặc ký giao ước đầu năm {year}" if cell.chair.standing == "inferred" else text


def _label(cell: Cell, cells: Sequence[Cell]) -> str:
    """Organisation with the cluster's number or name, those of the nearest year when this one has none."""
    near = sorted(cells, key=lambda c: (abs(c.year - cell.year), c.year))
    number = next((c.number[0] for c in near if c.number[0] is not None), None)
    name = next((c.name[0] for c in near if c.name[0] is not None), None)
    organisation = cell.organisation[0]
    cluster = f"cụm số {number}" if number is not None else f"cụm {name}" if name else "cụm thi đua"
    return f"{organisation} {cluster}" if organisation else cluster
