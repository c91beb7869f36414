"""Mentions -> statements of one article: whose chair, which year, which status."""

from collections.abc import Sequence

from thidua.model import Article, DateMention, Extraction, Mention, ProvinceMention


def link(article: Article, mentions: Sequence[Mention | DateMention | ProvinceMention]) -> Extraction:
    """All that the article says."""
    return Extraction(relevant=False)
