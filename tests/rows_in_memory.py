"""The rows of every table of a few articles, without files: what `run` comes to by the way of the disk."""

from collections.abc import Sequence

from thidua import tables
from thidua.model import Decision, Reading
from thidua.reconcile import reconcile, stories
from thidua.report import Collected


def all_rows(collected: Collected, decisions: Sequence[Decision] = ()) -> tables.Rows:
    """The rows of every table of a few articles that lie in memory, what people decided applied."""
    story_of = stories({u.article.article_id: (u.article.text, u.article.published) for u in collected.articles})
    rows: dict[str, list[tables.Row]] = {spec.name: [] for spec in tables.SPECS}
    for one in collected.articles:
        for name, some in tables.article_rows(one.article, one.extraction, story_of[one.article.article_id]).items():
            rows[name].extend(some)
    rows["rejects"].extend(tables.reject_rows(collected.rejects))
    readings = [
        Reading(u.article.article_id, story_of[u.article.article_id], u.article.published, u.extraction)
        for u in collected.articles
        if u.extraction.relevant
    ]
    for name, some in tables.reconciled_rows(reconcile(readings, decisions)).items():
        rows[name].extend(some)
    return rows
