"""Conflicts beside those of chair, deputy and members: counts and recipients of awards, dates. And no false alarms."""

import pytest
from reconcile_builders import NORTH_CENTRAL, article, row

from thidua.reconcile import reconcile

A, B = "Nghệ An", "Hà Tĩnh"


def of(article_id, *awards, year=2022, **said):
    return article(article_id, year, members=NORTH_CENTRAL, awards=awards, **said)


FLAG, MINISTRY, PAPER = "government_flag", "ministry_flag", "giay_khen"
# fmt: off
CASES = [
    ([of("a", (FLAG, "proposed", A)), of("b", (FLAG, "proposed", B))],                          "award", (B, A)),
    ([of("a", (FLAG, "proposed", A)), of("b", (FLAG, "awarded", B))], None, None),  # proposed for one, given to another
    # not the sole one
    ([of("a", (FLAG, "proposed", A), (FLAG, "proposed", B)), of("b", (FLAG, "proposed", B))], None, None),
    ([of("a", (MINISTRY, "proposed", A)), of("b", (MINISTRY, "proposed", B))], None, None),  # several get it
    ([of("a", (FLAG, "proposed", A)), of("b", (FLAG, "proposed", "tỉnh " + A))], None, None),  # spelling
    ([of("a", (PAPER, "awarded", 5)), of("b", (PAPER, "awarded", 7))],                          "award", ("5", "7")),
    # a part of it besides
    ([of("a", (PAPER, "awarded", 5), (PAPER, "awarded", 2)), of("b", (PAPER, "awarded", 5))], None, None),
    ([of("a", (PAPER, "awarded", 5)), of("b", (PAPER, "awarded", 7), story="a")], None, None),  # one story
    ([of("a", (PAPER, "awarded", 5)), of("b", (PAPER, "awarded", 7), year=2023)],               None, None),
    ([of("a", date="2022-11-25"), of("b", date="2022-11-26")], "date", ("2022-11-25", "2022-11-26")),
    ([of("a", date="2022-11-25"), of("b", date="2022-11")], None, None),  # less precise
    ([of("a", date="2022-11-25"), of("b", date="2022-11-24/2022-11-25")],                       None, None),
    ([of("a", date="2022-11-25"), of("b", date="XXXX-11-26")],                                  None, None),
    ([of("a", date="2022-11-25"), of("b", date="2022-07-10", event="midyear_review")], None, None),  # another meeting
    ([of("a", date="2022-11-25"), of("b", date="2022-11-26", story="a")], None, None),  # one story
    # held more than once
    ([of("a", date="2022-03-05", event="sports"), of("b", date="2022-03-09", event="sports")], None, None),
]
# fmt: on


@pytest.mark.parametrize("said, field, values", CASES)
def test_conflict(said, field, values):
    found = reconcile(said)
    if field is None:
        assert found.conflicts == []
        return
    conflict = row(found.conflicts)
    assert (conflict.field, conflict.values, conflict.resolution) == (field, values, "open")
    assert (conflict.organisation, conflict.number, conflict.year) == ("Bộ Công an", 5, 2022)
    assert sorted(conflict.witnesses) == ["a", "b"]
    links = [e for e in found.evidence if e.table == "conflicts" and e.key == conflict.conflict_id]
    assert {(e.value, e.field) for e in links} == {(v, field) for v in values}


def test_the_id_of_a_conflict_stays_when_witnesses_are_added():
    said = [of("a", chair=A), of("b", chair=B)]
    before = row(reconcile(said).conflicts)
    after = row(reconcile([*said, of("c", chair=A)]).conflicts)
    assert before.conflict_id == after.conflict_id and before.witnesses != after.witnesses
