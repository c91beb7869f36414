"""Two runs fact by fact, on rows written for the test."""

import pytest

from thidua.explore.diff import Difference, counted, diff

BASE = dict.fromkeys(("organisation", "series", "number", "name", "chair", "deputy", "members", "member_count"))


def year(lineage_id, when, standing="single", stories=1, **cells):
    return BASE | {"lineage_id": lineage_id, "year": when, "standing": standing, "stories": stories} | cells


def run(cells=(), conflicts=(), evidence=(), **more):
    """A run of some rows of cluster_years: (article, cell) pairs give the evidence."""
    empty = {"lineage": [], "succession": [], "award_years": []}
    links = [
        {"table": "cluster_years", "key": f"{row['lineage_id']}/{row['year']}", "article_id": article}
        for article, row in evidence
    ]
    return empty | {"cluster_years": list(cells), "conflicts": list(conflicts), "evidence": links} | more


def conflict(lineage_id, when, field, *values, detail=""):
    conflict_id = ":".join(filter(None, (lineage_id, str(when), field, detail)))
    return {
        "conflict_id": conflict_id,
        "lineage_id": lineage_id,
        "year": when,
        "field": field,
        "values": list(values),
        "resolution": "open",
    }


A, B = "Nghệ An", "Hà Tĩnh"
FIVE_OR_SIX = conflict("x", 2023, "member_count", "5", "6")
B_OR_A = conflict("x", 2023, "chair", B, A)


def chair(who, standing="single"):
    """A run in which one cluster has this chair."""
    return run([year("x", 2023, standing, None, chair=who)])


DISPUTED = run([year("x", 2023, "disputed", None)], [B_OR_A])
# fmt: off
CASES = [
    # before,                 after,               field, change, was, is
    (chair(A),                chair(A),            None),
    (run(),                   chair(A),            ("chair", "gained", None, A)),
    (chair(A),                run(),               ("chair", "lost", A, None)),
    (chair(A),                chair(B),            ("chair", "changed", A, B)),
    (chair(A),                chair(A, "agreed"),  ("chair", "newly_agreed", A, A)),
    (chair(A, "agreed"),      chair(A),            None),
    (chair(A),                DISPUTED,            ("chair", "newly_disputed", A, f"{B} / {A}")),
    (DISPUTED,                chair(A),            ("chair", "newly_agreed", f"{B} / {A}", A)),
    (DISPUTED,                DISPUTED,            None),
    (run([year("x", 2023)], [FIVE_OR_SIX]), run([year("x", 2023, member_count=6)]),
                                                   ("member_count", "newly_agreed", "5 / 6", "6")),
    (run([year("x", 2023, members=[A, B])]), run([year("x", 2023, members=[A])]),
                                                   ("members", "changed", f"{A}; {B}", A)),
]
# fmt: on


@pytest.mark.parametrize("before, after, found", CASES)
def test_difference(before, after, found):
    expected = [] if found is None else [Difference("cluster_years", "x/2023", *found)]
    assert diff(before, after) == expected


def test_a_date_in_dispute_is_a_fact_of_its_own():
    said = [conflict("x", 2023, "date", "2023-11-20", "2023-11-21", detail="annual_review")]
    (one,) = diff(run(), run(conflicts=said))
    assert (one.table, one.key, one.field) == ("conflicts", "x/2023", "date:annual_review")
    assert (one.change, one.after) == ("newly_disputed", "2023-11-20 / 2023-11-21")


def test_a_lineage_that_bears_another_id_is_the_same():
    old, new = year("x-old", 2023, chair=A), year("x-new", 2023, chair=A)
    other = year("y", 2023, chair=B)
    before = run([old, other], evidence=[("a1", old), ("a2", old), ("a3", other)])
    after = run([new, other], evidence=[("a1", new), ("a2", new), ("a3", other)])
    assert diff(before, after) == []
    assert {d.change for d in diff(before, run([new]))} == {"lost", "gained"}  # nothing tells that they are one


def test_what_single_articles_say():
    said = {"source": "a.txt", "cluster": "5", "year": 2023}
    before = run(members=[said | {"unit": A}, said | {"unit": B}])
    after = run(members=[said | {"unit": A}])
    assert diff(before, after) == [
        Difference("members", "a.txt/5/2023", "unit", "changed", "; ".join(sorted((A, B))), A)
    ]


def test_they_are_sorted_and_counted():
    found = diff(run([year("x", 2023, chair=A)]), run([year("y", 2023, chair=B)]))
    assert found == sorted(found, key=lambda d: (d.table, d.key, d.field))
    assert dict(counted(found)) == {"gained": 2, "lost": 2, "changed": 0, "newly_disputed": 0, "newly_agreed": 0}
