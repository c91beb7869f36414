"""Article -> mentions: what is read at one place, each with its rule. No mention knows of another article.

Kinds of `Mention` and their values (types in model.py): cluster ClusterRef, role RoleName, unit UnitRef, units
PluralHead, award Title, issuer IssuerLevel, count Count, commend str, person Named. Dates and provinces have types of
their own.
"""

import re
from functools import lru_cache

from thidua.model import AnyMention, Article, ClusterRef, Mention
from thidua.text import folded
from thidua.words import EMULATION

# Every word for a cluster or a role holds one of these; an article without any costs one pass and nothing else.
_ANCHOR = re.compile(r"[cC](?:[ụỤ]|ục)[mM]|[kK][hH][ốỐ][iI]|[kK]hu\s+vực\s+thi")


def may_be_relevant(text: str) -> bool:
    """Whether an article can be on a cluster: it names a role of one, or one by number or name and emulation.

    Most that pass the trigger scan by chance ("khối lượng" here, "thi đua" there) do neither, and need no full reading.
    """
    if not _ANCHOR.search(text):
        return False
    found = clusters_and_roles(text)
    if any(m.kind == "role" for m in found):
        return True
    named = any(isinstance(m.value, ClusterRef) and m.value.form in ("numbered", "named") for m in found)
    return named and EMULATION.search(folded(text)) is not None


@lru_cache(maxsize=1)
def clusters_and_roles(text: str) -> tuple[Mention, ...]:
    """Every reference to a cluster and every word for a role; kept for `extract`, which asks again."""
    from thidua.extract.clusters import find_clusters
    from thidua.extract.roles import find_roles

    return (*find_clusters(text), *find_roles(text))


def extract(article: Article) -> list[AnyMention]:
    """All mentions of one article, sorted by place; none when it names no cluster and no role of one."""
    if not _ANCHOR.search(article.text):
        return []
    text = article.text
    clusters = clusters_and_roles(text)
    if not clusters:
        return []
    from thidua.extract import readers

    provinces = readers.provinces_in(text)
    units = list(readers.find_units(text, provinces))
    found: list[AnyMention] = [
        *clusters,
        *readers.find_dates(text, article.published),
        *provinces,
        *units,
        *readers.find_awards(text),
        *readers.find_people(text, units),
    ]
    return sorted(found, key=lambda m: (m.start, m.end, getattr(m, "kind", type(m).__name__)))
