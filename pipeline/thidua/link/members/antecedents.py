"""Which cluster a list or a number of units belongs to."""

from thidua.link.context import Context, Entity
from thidua.link.stream import Stream
from thidua.model import ClusterRef


def cluster_of(context: Context, stream: Stream, i: int) -> Entity | None:
    """The cluster named last before token i in its sentence, else after it, else the antecedent.

    A bare "Cụm" before it stands for one named before the sentence: "Cụm gồm 6 đơn vị, ít hơn Cụm thi đua số 5".
    """
    before = [t for t in stream.tokens[:i] if t.type in "CR"]
    after = [t for k, t in enumerate(stream.tokens) if k >= i and t.type == "C" and not _guests(stream, k)]
    for token in [*reversed(before), *after]:
        ref = getattr(token.value, "cluster", token.value) if token.type == "R" else token.value
        entity = context.entity_of(ref) if isinstance(ref, ClusterRef) else None
        if entity:
            return entity
        bare = token.type == "C" and isinstance(ref, ClusterRef) and ref.form == "bare"
        if bare and token in before and (told := context.antecedent(token.start)):
            return told
    return context.antecedent(stream.tokens[i].start)


def _guests(stream: Stream, k: int) -> bool:
    """Whether the cluster at token k sends guests: "Ngoài 8 đài thành viên còn có khách mời từ Cụm thi đua số 6"."""
    told = [t.folded for t in stream.tokens[max(0, k - 4) : k]]
    return told[-1:] in (["từ"], ["của"]) and "khách" in told
