"""What each date of the article is for."""

from collections.abc import Sequence

from thidua.link.context import Context
from thidua.model import DateMention, DateRow, DateUse, Event, Evidence


def link_dates(context: Context, events: Sequence[Event]) -> list[DateRow]:
    """Every date with its use: the article's publication, an event's day, the period reviewed or pledged, other."""
    days = {e.date for e in events if e.date}
    periods = {e.period for e in events if e.period}
    rows = []
    for mention in context.mentions:
        if isinstance(mention, DateMention):
            use = _use(context, mention, days, periods)
            rows.append(DateRow(_of_meeting(mention, days), use, Evidence(mention.start, mention.end, mention.rule)))
    return rows


def _of_meeting(mention: DateMention, days: set[str]) -> DateMention:
    """The meeting's day with the year that the meeting's period gives it, where none is printed."""
    if mention.precision != "day" or mention.basis == "stated" or mention.value in days:
        return mention
    if mention.value[:4].isdigit() and mention.basis != "inferred_from_period":
        return mention
    same = sorted(day for day in days if day[4:] == mention.value[4:])
    return mention._replace(value=same[0], basis="inferred_from_period") if same else mention


def _use(context: Context, mention: DateMention, days: set[str], periods: set[str]) -> DateUse:
    article = context.article
    if article.published_start is not None and article.published_start <= mention.start < (article.published_end or 0):
        return "published"
    if _of_meeting(mention, days).value in days:
        return "event"
    return "period" if mention.value in periods else "other"
