"""Article -> mentions: what is read at one place, each with its rule. No mention knows of another article."""

from thidua.model import Article, DateMention, Mention, ProvinceMention

AnyMention = Mention | DateMention | ProvinceMention


def extract(article: Article) -> list[AnyMention]:
    """All mentions of one article, in text order."""
    return []
