"""One article through extract and link."""

import traceback
from dataclasses import replace
from functools import cache
from pathlib import Path

from thidua import tables
from thidua.extract import clusters_and_roles, extract, may_be_relevant
from thidua.gazetteer import GazetteerError
from thidua.link import link, may_be_on_cluster
from thidua.model import Article, Extraction, Reject
from thidua.report import Understood
from thidua.tables.check import TableError, check_article


def understand(article: Article, ner: bool = False) -> Understood | Reject:
    """What one article says; a Reject when a stage fails on it, so that one article never costs the run.

    Raises:
        GazetteerError: a row of the gazetteer is wrong.
    """
    try:
        said = _said(article, ner)
        check_article(tables.article_rows(article, said))
    except GazetteerError:  # no fault of the article
        raise
    except TableError as error:
        return Reject(article.source, article.record, f"quarantined, a defect of thidua to report: {error}")
    except Exception as error:
        reason = f"{type(error).__name__} at {_raised_at(error)}: {' '.join(str(error).split())}"
        return Reject(article.source, article.record, f"quarantined, a defect of thidua to report: {reason}")
    return Understood(article, said)


def _said(article: Article, ner: bool) -> Extraction:
    """What one article says, without its mentions: they are for `explain`, and a run would carry them through every
    process."""
    text = article.text
    if not may_be_relevant(text) or not may_be_on_cluster(text, clusters_and_roles(text)):
        return Extraction(relevant=False)
    mentions = extract(article)
    said = link(article, mentions)
    if ner and said.relevant:
        from thidua.extract.proposals import with_proposals

        said = link(article, with_proposals(article.text, mentions))
    return replace(said, mentions=[]) if said.relevant else Extraction(relevant=False)


@cache
def made_ready() -> None:
    """Load what the first article of a process would wait for, and be taken for slow: gazetteer, patterns, the sentence
    splitter."""
    text = "Ngày 5/3/2024, Cụm thi đua số 3 Bộ Công an họp, bầu Công an tỉnh Lào Cai làm Cụm trưởng năm 2024."
    understand(Article("0" * 16, "", 0, text))


def _raised_at(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
