"""The body that a cluster's own name ends in: "các cơ quan giúp việc Tỉnh ủy A", "các tỉnh phía Tây Quân khu 3"."""

import re

from thidua.link.context import Context, Entity
from thidua.link.organisations.titles import body_of, titled
from thidua.model import ClusterRef, Mention, UnitRef
from thidua.text import folded

# Bodies that have clusters below them; any other unit at the end of a name is of those who are in it.
_OWNS = re.compile(
    r"(?:tỉnh|thành|huyện|thị|quận|đảng) ủy |quân khu \S|quân đoàn \S|quân chủng |bộ (?!chỉ huy|chqs|tư lệnh|đội)"
    r"|tổng công ty |tập đoàn |tổng cục |ubnd |ủy ban nhân dân |đại học "
)
# Who is in the cluster stands before it, as more than a bare plural ("các Sở A" are the members).
_MEMBERS_BEFORE = re.compile(r"(?:thi đua )(?:\S+ ){0,12}?\S+(?<!các)(?<!những)(?<!ngành)(?<!và)(?<!,) $")


def in_its_name(context: Context, entity: Entity) -> str | None:
    """The body at the end of the cluster's printed name; None where the name ends in none, or begins with it."""
    if entity.name is None:
        return None
    for cluster in context.mentions:
        if not isinstance(cluster, Mention) or not isinstance(cluster.value, ClusterRef):
            continue
        if cluster.start in entity.places and cluster.value.name and (found := _tail(context, cluster)):
            return found
    return None


def _tail(context: Context, cluster: Mention) -> str | None:
    """The body whose mention ends where the mention of a cluster does."""
    for mention in context.mentions:
        if not isinstance(mention, Mention) or mention.end != cluster.end or mention.start <= cluster.start:
            continue
        issuer = mention.kind == "issuer" and mention.value in ("ministry", "army")
        unit = mention.kind == "unit" and isinstance(mention.value, UnitRef)
        before = folded(context.text(cluster.start, mention.start)) + " "
        if not (issuer or unit) or not _OWNS.match(folded(mention.text)) or not _MEMBERS_BEFORE.search(before):
            continue
        return body_of(mention.value.unit.unit) if isinstance(mention.value, UnitRef) else titled(context, mention)
    return None
