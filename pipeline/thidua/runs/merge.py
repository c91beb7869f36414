"""The whole archive: which articles are copies of one story, what they say together, and the rows of all tables."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from thidua import tables
from thidua.model import Decision, Reading
from thidua.reconcile import reconciled_parts, stories
from thidua.runs.found import Found
from thidua.runs.lines import Bundle
from thidua.runs.whole import Whole

_STORY = tables.spec_named("articles").position("story_id")
_AT_ONCE = 1024  # rejects written at a time


def reconciled(found: Found, story_of: dict[str, str], decisions: Sequence[Decision], whole: Whole) -> list[Decision]:
    """The rows of all reconciled tables, put into `whole`.

    Returns:
        The decisions that find nothing.

    Raises:
        TableError: a row does not fit its table.
    """
    readings = (
        Reading(article.article_id, story_of[article.article_id], article.published, extraction)
        for article, extraction in found.said()
    )
    lost: list[Decision] = []
    for part in reconciled_parts(readings, decisions):
        whole.add(tables.reconciled_rows(part))
        lost.extend(part.lost)
    return lost


def write(found: Found, story_of: dict[str, str], whole: Whole, folder: Path) -> tuple[tuple[str, int], ...]:
    """Write all tables into `folder`: articles one by one, then the rejects, then what they say together.

    The rows of each article were checked when they were made; the references of `whole` are checked by the database.

    Returns:
        The rows of each table, counted.

    Raises:
        TableError: a row refers to nothing.
        OSError: a file cannot be written.
    """
    counts = dict.fromkeys((spec.name for spec in tables.SPECS), 0)
    with tables.TableFiles(folder) as files:
        for spec, rows in _all_rows(found, story_of, whole):
            files.add(spec, rows)
            counts[spec.name] += len(rows)
    return tuple(counts.items())


def _all_rows(
    found: Found, story_of: dict[str, str], whole: Whole
) -> Iterator[tuple[tables.TableSpec, Sequence[tables.Row]]]:
    for bundle in found.bundles():
        yield from _with_story(bundle, story_of)
    rejects = tables.numbered_rejects(found.rejects())
    while rejected := list(islice(rejects, _AT_ONCE)):
        yield tables.spec_named("rejects"), rejected
    for spec in tables.RECONCILED_TABLES:
        for some in whole.rows(spec):
            yield spec, some


def _with_story(bundle: Bundle, story_of: dict[str, str]) -> Iterator[tuple[tables.TableSpec, Sequence[tables.Row]]]:
    """The rows of one article, with its story, in the order in which they refer to each other."""
    (row,) = bundle["articles"]
    story = story_of[str(row[0])]
    for spec in tables.ARTICLE_TABLES:
        if spec.name == "articles":
            yield spec, [(*row[:_STORY], story, *row[_STORY + 1 :])]
        elif spec.name in bundle:
            yield spec, bundle[spec.name]


def stories_of(found: Found) -> dict[str, str]:
    """article_id -> story_id of everything found."""
    return stories(found.texts(), found.sketches())
