"""How many members the article says a cluster has.

A number of units states the size of a cluster when words tie it to one ("Cụm gồm 6 tỉnh", "5 cục thành viên Cụm ...",
"giao ước của 8 trường"). A number that only does something ("5 đơn vị thu 148 tỷ đồng") counts where the list of
members bears it out. Numbers of the awarded, of the others, of a part state nothing.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from thidua.link.context import Context, Entity
from thidua.link.members.antecedents import cluster_of
from thidua.link.members.coming import to_come
from thidua.link.members.numbers import Stated, stated_in
from thidua.link.members.sizes import ACTING, AGENCIES, HEADLINES, TIED, weight_of
from thidua.link.stream import Stream

SMALLEST, LARGEST = 2, 40  # members of a cluster
BORNE_OUT = 1.5  # what a list of the same length adds
ENOUGH = 1.0
FAR = 3  # a number of agencies that nothing ties to the cluster, further from its list than that, counts something else
Counts = Sequence[tuple[Stream, Stated, float]]  # a number, and how surely it is the size of a cluster


def counts_of(context: Context) -> Counts:
    """Every number of units in the article that can be the size of a cluster, in text order."""
    return [
        (stream, stated, weight)
        for stream in context.streams
        for stated in stated_in(stream)
        if SMALLEST <= stated.value <= LARGEST and (weight := weight_of(stream, stated))
    ]


def set_counts(context: Context, counts: Counts, listed: Mapping[str, int] | None = None) -> None:
    """Set `stated_member_count` of each cluster: the number the article ties to it most often, the first of equals.

    Args:
        context: the article; its entities are changed.
        counts: its `counts_of`.
        listed: cluster id -> how many members a list names, once that is known.
    """
    votes: dict[str, dict[int, float]] = {e.cluster_id: defaultdict(float) for e in context.entities}
    for stream, stated, weight in counts:
        entity = cluster_of(context, stream, stated.token) or _of_headline(context, stream, stated, listed or {})
        if entity is None or to_come(context, entity, stream, stated.begin, stated.end):
            continue
        of_both = stated.share and len(context.entities) > 1  # "hai cụm cùng tập huấn; 9/9 đơn vị"
        votes[entity.cluster_id][stated.value] += min(weight, ACTING) if of_both else weight
    for entity in context.entities:
        tally = votes[entity.cluster_id]
        for value in _in_name(entity):
            tally[value] += TIED
        known = (listed or {}).get(entity.cluster_id)
        if known in tally:
            tally[known] += BORNE_OUT
        best = max(tally, key=lambda n: tally[n], default=None)  # dicts keep the order of the text
        apart = best is not None and known is not None and abs(best - known) > FAR and tally[best] <= AGENCIES
        entity.stated_member_count = best if best is not None and tally[best] >= ENOUGH and not apart else None


def _of_headline(context: Context, stream: Stream, stated: Stated, listed: Mapping[str, int]) -> Entity | None:
    """The only cluster with a list of as many units as the headline counts, before any cluster is named."""
    same = [e for e in context.entities if listed.get(e.cluster_id) == stated.value]
    return same[0] if len(same) == 1 and stream.line < HEADLINES and not stream.string.endswith(". ") else None


def _in_name(entity: Entity) -> list[int]:
    inside = re.search(r"(?:^|\s)(\d{1,2}) (?:tỉnh|thành phố|đơn vị|trường|huyện|xã)", entity.name or "")
    return [int(inside[1])] if inside else []
