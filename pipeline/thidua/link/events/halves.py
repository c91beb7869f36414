"""The half-year that a mid-year review is about."""

import re

from thidua.link.context import Context
from thidua.link.events.period import event_day_year, last_reviewed
from thidua.model import DateMention


def stated_half(context: Context) -> str | None:
    """The first half-year that opens a sentence of the article ("6 tháng đầu năm 2021, ..."); None where none does."""
    for stream in context.streams:
        for token in stream.tokens[:3]:
            value = token.value
            if isinstance(value, DateMention) and re.fullmatch(r"\d{4}-H1", value.value):
                return value.value
    return None


def only_half(context: Context, half: str = "H1") -> str | None:
    """The only first (or second) half-year that the article prints anywhere; None where it prints none or several."""
    values = (m.value for m in context.mentions if isinstance(m, DateMention))
    halves = {value for value in values if re.fullmatch(rf"\d{{4}}-{half}", value)}
    return halves.pop() if len(halves) == 1 else None


def in_year(context: Context, part: str) -> str | None:
    """A half-year or quarter without a year ("XXXX-H1") in the year of the meeting's day; None without one. A last
    quarter looked at in January or February is of the year before."""
    if not re.fullmatch(r"XXXX-[HQ]\d", part):
        return None
    year = (last_reviewed(context) if part.endswith("Q4") else None) or event_day_year(context)
    return f"{year}{part[4:]}" if year else None
