"""What a person decided about a reconciled cell."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from thidua.model.words import Edtf

DecidedTable = Literal["cluster_years", "conflicts", "lineage"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: `value` is right for `field` of the row `key`; kept apart from any run and never rewritten.

    Of the table `lineage` the only field is `never_same`: `key` and `value` name two cluster-years (`lineage_id/year`)
    that are never to be one cluster.
    """

    table: DecidedTable
    key: str  # "/" between the parts
    field: str
    value: str  # "; " between several
    who: str
    when: Edtf
    why: str
    fingerprint: str  # of the evidence seen: see `fingerprint`
    seen: tuple[str, ...]  # article_ids of that evidence: the row is found by them when ids of lineages change
    other: tuple[str, ...] = ()  # never_same: the article_ids of `value`


def fingerprint(said: Iterable[tuple[str, str]]) -> str:
    """What evidence comes to: how many stories say what, as 16 hex digits.

    Offsets, rules and copies leave it as it is; a further story or another value changes it.

    Args:
        said: (value, article_id) of each piece of evidence, one article a story.
    """
    stories: dict[str, set[str]] = {}
    for value, article_id in said:
        stories.setdefault(value, set()).add(article_id)
    text = "\n".join(f"{value}\t{len(some)}" for value, some in sorted(stories.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
