"""What the headline says of awards in short, and the article in full."""

from collections.abc import Iterable

from thidua.link.context import Context
from thidua.model import Award, Unit


def headline_end(context: Context) -> int:
    """Where the headline ends, which says in short what the article says in full; 0 where none stands apart."""
    first = context.streams[0] if context.streams else None
    text = context.article.text
    apart = first is not None and text.startswith("\n", first.end) and text[first.end - 1] not in ".!?…:"
    return first.end if first and apart else 0


def same_flag(row: Award, rows: Iterable[Award]) -> bool:
    """Whether a flag that the headline tells of is the one the article says who gave: "A nhận cờ nhất khối"."""
    return row.unit is not None and any(
        r is not row and r.award != row.award and same_in_short(row.unit, r.unit) and r.status == row.status
        for r in rows
        if r.title.lower().startswith("cờ") and row.title.lower().startswith("cờ")
    )


def same_in_short(short: Unit, full: Unit | None) -> bool:
    """Whether a headline's unit is one of the article: "Khánh Hòa" is Sở Tư pháp tỉnh Khánh Hòa."""
    if full is None or short == full:
        return short == full
    return short.unit_kind == "province" and short.province is not None and short.province == full.province
