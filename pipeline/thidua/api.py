"""The public functions of `import thidua` (contract.md, "Python API")."""

import os
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date
from functools import lru_cache

from thidua.archive import Archive, open_archive
from thidua.model import Article, DateMention, Edtf, Extraction, ProvinceMention
from thidua.offsets import in_given_text, offsets_of_nfc
from thidua.report import RunReport
from thidua.run import Inputs
from thidua.text import nfc

__all__ = ["Archive", "RunReport", "extract", "find_dates", "find_provinces", "open_archive", "run"]


def find_dates(text: str, published: Edtf | date | None = None) -> list[DateMention]:
    """All calendar expressions of `text`, in text order; see `thidua.extract.dates.find.find_dates`."""
    return _dates_finder()(text, published)


def find_provinces(text: str, on: Edtf | date | None = None) -> list[ProvinceMention]:
    """All names of provinces in `text`, in text order; see `thidua.extract.provinces.find.find_provinces`."""
    return _provinces_finder()(text, on)


@lru_cache(maxsize=1)
def _dates_finder() -> Callable[[str, Edtf | date | None], list[DateMention]]:
    """Loaded when first asked for, as all of `extract` is; an import at every call takes as long as a short text."""
    from thidua.extract.dates.find import find_dates as finder

    return finder


@lru_cache(maxsize=1)
def _provinces_finder() -> Callable[[str, Edtf | date | None], list[ProvinceMention]]:
    from thidua.extract.provinces.find import find_provinces as finder

    return finder


def extract(text: str, published: Edtf | date | None = None) -> Extraction:
    """All that one article says.

    Args:
        text: one article. Offsets of what is found count the code points of this very string, NFC or not.
        published: date of publication; None reads it from the text's own header or stamp.

    Raises:
        ValueError: `published` is no date.
    """
    from thidua.extract import extract as read_mentions
    from thidua.link import link

    article = article_of(text, published)
    mentions = read_mentions(article)
    found = replace(link(article, mentions), mentions=list(mentions))
    return found if article.text == text else in_given_text(found, offsets_of_nfc(text), text)


def article_of(text: str, published: Edtf | date | None = None) -> Article:
    """`text` as the article that every stage takes.

    Raises:
        ValueError: `published` is no date.
    """
    from thidua.read import find_published, normalise_published

    kept = nfc(text)
    if published is not None:
        value = normalise_published(published.isoformat() if isinstance(published, date) else published)
        if value is None:
            raise ValueError(f"published={published!r} is no date: give EDTF, as 2024-11-26, 2024-11 or 2024")
        return Article("0" * 16, "", 0, kept, published=value, published_basis="metadata")
    stamp = find_published(kept)
    if stamp is None:
        return Article("0" * 16, "", 0, kept)
    return Article(
        "0" * 16,
        "",
        0,
        kept,
        published=stamp.value,
        published_basis=stamp.basis,
        published_start=stamp.start,
        published_end=stamp.end,
    )


def run(
    inputs: Inputs,
    out: str | os.PathLike[str],
    workers: int | None = None,
    executor: Executor | None = None,
) -> RunReport:
    """Read `inputs` and write all tables into the folder `out`; see `thidua.run.run`."""
    from thidua.run import run as run_all

    return run_all(inputs, out, workers, executor)
