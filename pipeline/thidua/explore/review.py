"""What wants a person's look: stale decisions, disputes, articles that contradict themselves, doubtful readings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Row = Mapping[str, Any]
Rows = Sequence[Row]
Kind = Literal["lost", "stale", "disputed", "self_contradicting", "broken_chain", "low_confidence"]
ORDER: tuple[Kind, ...] = ("lost", "stale", "disputed", "self_contradicting", "broken_chain", "low_confidence")
DOUBTFUL = 0.8  # confidence below which a reading that alone carries a value wants a look


@dataclass(frozen=True, slots=True)
class Look:
    """One cell to look at; `table`, `key` and `field` are what `thidua why` and `--decide` take."""

    kind: Kind
    table: str
    key: str
    field: str
    said: str  # what stands there, or what is said
    stories: str  # how many stories say each; of low confidence how sure it is


def looks(tables: Mapping[str, Rows]) -> list[Look]:
    """Everything that wants a look, the most urgent first.

    Args:
        tables: rows of `cluster_years`, `conflicts` and `succession`; of `readings`: the confidence of each sentence
            behind a chair or deputy (key, field, value, confidence); of `lost`: decisions that found nothing.
    """
    found = [*_lost(tables["lost"]), *_stale(tables["cluster_years"]), *_disputes(tables["conflicts"])]
    found += [*_broken(tables["succession"]), *_doubtful(tables)]
    return sorted(found, key=lambda one: (ORDER.index(one.kind), one.key, one.field))


def _lost(rows: Rows) -> Iterator[Look]:
    """Decisions about what is no longer there."""
    for row in rows:
        yield Look("lost", row["table"], row["key"], row["field"], row["value"], "0")


def _broken(rows: Rows) -> Iterator[Look]:
    """Chains that broke: another unit than the announced one chairs the next year."""
    for row in rows:
        if row["held"] == "no":
            said = f"{row['next_chair']} -> {row['taken_by']}"
            yield Look("broken_chain", "succession", _key(row), "held", said, "1")


def _stale(rows: Rows) -> Iterator[Look]:
    for row in rows:
        for field in row["stale"]:
            value = row[field]
            said = "; ".join(value) if isinstance(value, list) else str(value)
            yield Look("stale", "cluster_years", _key(row), field, said, str(row["stories"]))


def _disputes(rows: Rows) -> Iterator[Look]:
    """Open conflicts; one whose values come from the same story is that story against itself."""
    for row in rows:
        if row["resolution"] != "open":
            continue
        witnesses = [set(str(some).split()) for some in row["witnesses"]]
        alone = len(set().union(*witnesses)) == 1
        kind: Kind = "self_contradicting" if alone else "disputed"
        stories = " / ".join(str(len(some)) for some in witnesses)
        yield Look(kind, "conflicts", row["conflict_id"], row["field"], " / ".join(row["values"]), stories)


def _doubtful(tables: Mapping[str, Rows]) -> Iterator[Look]:
    """Chairs and deputies that no reading of good confidence bears out, and no person."""
    best: dict[tuple[str, str, str], float] = defaultdict(float)
    for row in tables["readings"]:
        where = (str(row["key"]), str(row["field"]), str(row["value"]))
        best[where] = max(best[where], float(row["confidence"]))
    for row in tables["cluster_years"]:
        for field in ("chair", "deputy"):
            value = row[field]
            if value is None or field in row["reviewed"]:
                continue
            sure = [best.get((_key(row), field, part), 0.0) for part in str(value).split("; ")]
            if min(sure) < DOUBTFUL:
                yield Look("low_confidence", "cluster_years", _key(row), field, str(value), f"{min(sure):.2f}")


def _key(row: Row) -> str:
    return f"{row['lineage_id']}/{row['year']}"
