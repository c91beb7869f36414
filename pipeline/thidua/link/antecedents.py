"""Which cluster a list or a number of units belongs to."""

from thidua.link.context import Context, Entity
from thidua.link.stream import Stream
from thidua.model import ClusterRef


def cluster_of(context: Context, stream: Stream, i: int) -> Entity | None:
    """The cluster named last before token i in its sentence, else after it, else the antecedent."""
    before = [t for t in stream.tokens[:i] if t.type in "CR"]
    after = [t for t in stream.tokens[i:] if t.type == "C"]
    for token in [*reversed(before), *after]:
        ref = getattr(token.value, "cluster", token.value) if token.type == "R" else token.value
        entity = context.entity_of(ref) if isinstance(ref, ClusterRef) else None
        if entity:
            return entity
    return context.antecedent(stream.tokens[i].start)
