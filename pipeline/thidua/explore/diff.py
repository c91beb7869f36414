"""Two runs compared fact by fact. Facts are keyed by what they are about, not by ids.

A lineage whose id changed (a member list was read otherwise) is still the same one: lineages of the two runs that bear
other ids are paired by the years and articles that tell of them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Row = Mapping[str, Any]
Rows = Sequence[Row]
Run = Mapping[str, Rows]  # name of the table -> its rows
Change = Literal["gained", "lost", "changed", "newly_disputed", "newly_agreed"]
Fact = tuple[str, str, str]  # table, key, field

# Reconciled tables: the parts of the key, and the fields that hold a fact each.
_CELLS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "cluster_years": (
        ("lineage_id", "year"),
        ("organisation", "series", "number", "name", "chair", "deputy", "members", "member_count", "stories"),
    ),
    "lineage": (("lineage_id", "year"), ("change",)),
    "succession": (("lineage_id", "year"), ("next_chair", "held")),
    "award_years": (("unit_id", "award", "year"), ("status", "quantity")),
}
# Per-article tables: what a fact is about, and the field that is said of it; several values are a set.
_SAID: Mapping[str, tuple[tuple[str, ...], str]] = {
    "clusters": (("cluster", "year"), "organisation"),
    "members": (("cluster", "year"), "unit"),
    "roles": (("cluster", "year", "role"), "unit"),
    "handovers": (("cluster", "year", "role"), "to_unit"),
    "events": (("event_type", "period"), "date"),
    "awards": (("award", "status", "recipient", "year"), "received"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that the second run says otherwise than the first.

    newly_disputed: stories now disagree; before is what held. newly_agreed: stories that disagreed no longer do, or two
    or more now say what one said. Else gained, lost, changed.
    """

    table: str
    key: str
    field: str
    change: Change
    before: str | None
    after: str | None


def diff(a: Run, b: Run) -> list[Difference]:
    """What `b` says otherwise than `a`, by table, key and field.

    Args:
        a, b: rows of the tables named in `_CELLS`, `conflicts` and `evidence`, and of those of `_SAID` that are to be
            compared as well.
    """
    names = _paired(_told(a), _told(b))
    before, after = _facts(a, names), _facts(b, {})
    disputed = _disputes(a, names), _disputes(b, {})
    agreed = _agreed(a, names), _agreed(b, {})
    found = []
    for fact in sorted({*before, *after, *disputed[0], *disputed[1]}):
        change = _change(fact, before, after, disputed, agreed)
        if change is not None:
            old, new = disputed[0].get(fact, before.get(fact)), disputed[1].get(fact, after.get(fact))
            found.append(Difference(*fact, change, old, new))
    return found


def _change(
    fact: Fact,
    before: Mapping[Fact, str],
    after: Mapping[Fact, str],
    disputed: tuple[Mapping[Fact, str], Mapping[Fact, str]],
    agreed: tuple[set[Fact], set[Fact]],
) -> Change | None:
    """What happened to one fact; None when nothing did."""
    if fact in disputed[1]:
        if fact not in disputed[0]:
            return "newly_disputed"
        return "changed" if disputed[0][fact] != disputed[1][fact] else None
    old, new = before.get(fact), after.get(fact)
    if new is not None and (fact in disputed[0] or (fact in agreed[1] and fact not in agreed[0] and old is not None)):
        return "newly_agreed"
    if old is None and fact not in disputed[0]:
        return "gained" if new is not None else None
    if new is None:
        return "lost"
    return "changed" if old != new else None


def _facts(run: Run, names: Mapping[str, str]) -> dict[Fact, str]:
    """Every fact of the run with its value; facts without a value are left out."""
    found: dict[Fact, str] = {}
    for table, (key, fields) in _CELLS.items():
        for row in run[table]:
            where = _key(row, key, names)
            for field in fields:
                value = _text(row[field])
                if value is not None:
                    found[table, where, field] = value
    for table, (key, field) in _SAID.items():
        values: dict[str, set[str]] = defaultdict(set)
        for row in run.get(table, ()):
            values["/".join([str(row["source"]), *(_text(row[part]) or "-" for part in key)])].add(
                _text(row[field]) or "-"
            )
        found |= {(table, where, field): "; ".join(sorted(some)) for where, some in values.items()}
    return found


def _disputes(run: Run, names: Mapping[str, str]) -> dict[Fact, str]:
    """The disputed facts with all that is said; cells of `cluster_years` under their own key."""
    found: dict[Fact, str] = {}
    for row in run["conflicts"]:
        if row["resolution"] != "open":
            continue
        said, where = " / ".join(row["values"]), _key(row, ("lineage_id", "year"), names)
        if row["field"] in ("award", "date"):
            detail = str(row["conflict_id"]).split(f":{row['year']}:", 1)[-1]
            found["conflicts", where, detail] = said
        else:
            found["cluster_years", where, str(row["field"])] = said
    return found


def _agreed(run: Run, names: Mapping[str, str]) -> set[Fact]:
    """The chairs that stand as agreed."""
    rows = (row for row in run["cluster_years"] if row["standing"] == "agreed")
    return {("cluster_years", _key(row, ("lineage_id", "year"), names), "chair") for row in rows}


def _told(run: Run) -> dict[str, set[tuple[str, str]]]:
    """lineage_id -> the years and articles that tell of it."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in run["evidence"]:
        if row["table"] == "cluster_years":
            lineage_id, _, year = str(row["key"]).rpartition("/")
            found[lineage_id].add((year, str(row["article_id"])))
    return found


def _paired(a: Mapping[str, set[tuple[str, str]]], b: Mapping[str, set[tuple[str, str]]]) -> dict[str, str]:
    """Ids of `a` that `b` does not have -> that of the lineage of `b` told of most alike, each once."""
    new: dict[tuple[str, str], set[str]] = defaultdict(set)
    for lineage_id in b.keys() - a.keys():
        for place in b[lineage_id]:
            new[place].add(lineage_id)
    pairs = []
    for old in a.keys() - b.keys():
        for one in {one for place in a[old] for one in new.get(place, ())}:
            pairs.append((-len(a[old] & b[one]), old, one))
    names: dict[str, str] = {}
    taken = set()
    for _, old, one in sorted(pairs):
        if old not in names and one not in taken:
            names[old] = one
            taken.add(one)
    return names


def _key(row: Row, parts: Sequence[str], names: Mapping[str, str]) -> str:
    cells = (str(row[part]) for part in parts)
    return "/".join(names.get(cell, cell) for cell in cells)


def _text(value: object) -> str | None:
    """A cell as text; an empty list is no value."""
    if isinstance(value, (list, tuple)):
        return "; ".join(map(str, value)) or None
    return None if value is None else str(value)


def counted(found: Sequence[Difference]) -> Iterator[tuple[str, int]]:
    """How many differences of each kind there are, kinds in a fixed order."""
    for kind in ("gained", "lost", "changed", "newly_disputed", "newly_agreed"):
        yield kind, sum(one.change == kind for one in found)
