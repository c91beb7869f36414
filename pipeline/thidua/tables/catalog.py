"""All tables, in the order in which they are written and may refer to each other."""

from thidua.tables import articles, reconciled
from thidua.tables.spec import TableSpec

ARTICLE_TABLES: tuple[TableSpec, ...] = (
    articles.ARTICLES,
    articles.DATES,
    articles.CLUSTERS,
    articles.EVENTS,
    articles.MEMBERS,
    articles.ROLES,
    articles.HANDOVERS,
    articles.AWARDS,
    articles.PEOPLE,
    articles.UNRESOLVED,
    articles.REJECTS,
)
RECONCILED_TABLES: tuple[TableSpec, ...] = (
    reconciled.CLUSTER_YEARS,
    reconciled.LINEAGE,
    reconciled.SUCCESSION,
    reconciled.AWARD_YEARS,
    reconciled.CONFLICTS,
    reconciled.COVERAGE,
    reconciled.UNPLACED,
    reconciled.EVIDENCE_LINKS,
)
SPECS: tuple[TableSpec, ...] = ARTICLE_TABLES + RECONCILED_TABLES


def spec_named(name: str) -> TableSpec:
    """The table called `name`.

    Raises:
        KeyError: no such table; the message lists those there are.
    """
    for spec in SPECS:
        if spec.name == name:
            return spec
    raise KeyError(f"no table {name!r}; there are {', '.join(spec.name for spec in SPECS)}")
