"""What is compared: each article's statements reduced to facts, with the rules that read them."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from thidua.evaluate.keys import cluster_key, host_key, organisation_key, unit_key
from thidua.model import Evidence, Extraction, Unit
from thidua.report import Collected

Fact = tuple[str | int | None, ...]  # the article's id first
Facts = dict[str, dict[Fact, tuple[str, ...]]]  # table -> fact -> rules that read it, sorted; () in gold

TABLES = (
    "event_type",
    "event_date",
    "event_period",
    "event_host",
    "clusters",
    "organisations",
    "members",
    "member_count",
    "roles",
    "handovers",
    "awards",
)


def empty() -> Facts:
    """No facts, all tables."""
    return {table: {} for table in TABLES}


def found_facts(collected: Collected) -> Facts:
    """The facts of all articles read; an article's id is its file's name without the suffix."""
    facts = empty()
    for one in collected.articles:
        _article(PurePosixPath(one.article.source).stem, one.extraction, facts)
    return facts


def _article(key: str, said: Extraction, facts: Facts) -> None:
    def add(table: str, evidence: Evidence, *values: str | int | None) -> None:
        rules = facts[table].get((key, *values), ())
        facts[table][(key, *values)] = tuple(sorted({*rules, evidence.rule}))

    for event in said.events:
        add("event_type", event.evidence, event.event_type)
        if event.date:
            add("event_date", event.evidence, event.date)
        if event.period:
            add("event_period", event.evidence, event.period)
        if host := host_key(event.host):
            add("event_host", event.evidence, host)
    named: Mapping[str, str | None] = {c.cluster_id: cluster_key(c.number, c.name) for c in said.clusters}
    for cluster in said.clusters:
        it = named[cluster.cluster_id]
        add("clusters", cluster.evidence, it)
        if cluster.organisation:
            add("organisations", cluster.evidence, it, organisation_key(cluster.organisation))
        if cluster.stated_member_count is not None:
            add("member_count", cluster.evidence, it, cluster.stated_member_count)
    for member in said.members:
        add("members", member.evidence, named.get(member.cluster_id), _unit(member.unit))
    for role in said.roles:
        add("roles", role.evidence, named.get(role.cluster_id), role.role, _unit(role.unit))
    for act in said.handovers:
        add("handovers", act.evidence, named.get(act.cluster_id), act.role, _unit(act.to_unit), act.year)
    for award in said.awards:
        unit = _unit(award.unit)
        quantity = None if award.recipient == "unit" and unit else award.quantity
        add("awards", award.evidence, award.award, award.status, award.recipient, quantity, unit)


def _unit(unit: Unit | None) -> str | None:
    return None if unit is None else unit_key(unit.unit, unit.province)
