"""A run as it would stand had it been made on an earlier day: only what was published by then, reconciled again."""

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from thidua.archive import Archive, open_archive
from thidua.model import Article
from thidua.output import UsageError
from thidua.run import reconcile_runs

_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")


@contextmanager
def as_of(folder: Path, day: str) -> Iterator[Archive]:
    """The run in `folder` without the articles that may have been published after `day`.

    Articles without a date of publication are left out: nothing tells that they were there. So are decisions of people,
    who knew more. It costs a `thidua reconcile` of the articles that stay.

    Args:
        day: a day, a month or a year, which count to their ends.

    Raises:
        UsageError: the folder holds no finished run, or `day` is no date.
    """
    if not _DAY.fullmatch(day):
        raise UsageError(f"--as-of {day!r} is no date: give 2024-11-26, 2024-11 or 2024")
    open_archive(folder)
    with tempfile.TemporaryDirectory(prefix="thidua-") as place:
        then = Path(place) / "then"
        reconcile_runs([folder], then, keep=lambda article: was_out(article, day))
        yield open_archive(then)


def was_out(article: Article, day: str) -> bool:
    """Whether the last day its date of publication may mean is not after the last day of `day`."""
    published = article.published
    return published is not None and _DAY.fullmatch(published) is not None and _last(published) <= _last(day)


def _last(edtf: str) -> str:
    """`edtf` filled up so that it sorts after every day it may mean."""
    return edtf + "-99" * (3 - len(edtf.split("-")))
