"""What people decided: applied, found again, stale, and two clusters kept apart."""

import dataclasses

import pytest
from reconcile_builders import NORTH_CENTRAL, RED_RIVER, article, row

from thidua.model import Decision, fingerprint
from thidua.reconcile import reconcile

A, B, C = "Nghệ An", "Hà Tĩnh", "Quảng Trị"
DISPUTE = [
    article("a", 2022, members=NORTH_CENTRAL, chair=A, count=6, date="2022-11-25"),
    article("b", 2022, members=NORTH_CENTRAL, chair=B, count=7, date="2022-11-26"),
    article("c", 2021, members=NORTH_CENTRAL, hands=(None, B, 2022), published="2021-12-01"),
]
LINEAGE = reconcile(DISPUTE).cluster_years[0].lineage_id
CELL = f"{LINEAGE}/2022"


def decided(readings, field, value, table="cluster_years", key=CELL):
    """The decision of a person who saw what reconcile makes of `readings`."""
    said = [
        (e.value, e.article_id)
        for e in reconcile(readings).evidence
        if (e.table, e.key, e.field) == (table, key, field)
    ]
    seen = tuple(sorted({article_id for _, article_id in said}))
    return Decision(table, key, field, value, "An", "2026-11-23", "hỏi cơ quan", fingerprint(said), seen)


def cell(readings, *decisions):
    return row(reconcile(readings, decisions).cluster_years, year=2022)


@pytest.mark.parametrize("value, standing, stories", [(A, "single", 1), (B, "agreed", 2), (C, "single", 0)])
def test_a_decided_chair_is_published_and_the_conflict_reviewed(value, standing, stories):
    one = decided(DISPUTE, "chair", value)
    found = reconcile(DISPUTE, [one])
    now = row(found.cluster_years, year=2022)
    assert (now.chair, now.standing, now.stories) == (value, standing, stories)
    assert (now.reviewed, now.stale) == (("chair",), ())
    resolution = {c.field: c.resolution for c in found.conflicts}
    assert resolution == {"chair": "reviewed", "member_count": "open", "date": "open"}
    held = row(found.succession, year=2021)
    assert held.held == ("yes" if value == B else "no")
    stances = {(e.value, e.stance) for e in found.evidence if (e.key, e.field) == (CELL, "chair")}
    assert stances == {(v, "supports" if v == value else "contradicts") for v in (A, B)}


def test_a_decided_count_and_list():
    assert cell(DISPUTE, decided(DISPUTE, "member_count", "7")).member_count == 7
    names = tuple(sorted(NORTH_CENTRAL[:5]))
    assert cell(DISPUTE, decided(DISPUTE, "members", "; ".join(names))).members == names


def test_a_decided_date_closes_its_conflict():
    key = f"{LINEAGE}:2022:date:annual_review"
    one = decided(DISPUTE, "date", "2022-11-25", "conflicts", key)
    assert row(reconcile(DISPUTE, [one]).conflicts, field="date").resolution == "reviewed"


def test_new_evidence_makes_it_stale_but_it_stays():
    one = decided(DISPUTE, "chair", A)
    more = [*DISPUTE, article("d", 2022, members=NORTH_CENTRAL, chair=C)]
    now = cell(more, one)
    assert (now.chair, now.stale) == (A, ("chair",))
    assert row(reconcile(more, [one]).conflicts, field="chair").resolution == "open"


def test_a_copy_is_no_new_evidence():
    one = decided(DISPUTE, "chair", A)
    copy = dataclasses.replace(DISPUTE[0], article_id="a-copy")
    assert cell([*DISPUTE, copy], one).stale == ()


def test_it_survives_another_cutting_of_the_sentences():
    one = decided(DISPUTE, "chair", A)
    moved = []
    for reading in DISPUTE:
        roles = [
            dataclasses.replace(r, evidence=dataclasses.replace(r.evidence, end=r.evidence.end + 7, rule="other"))
            for r in reading.extraction.roles
        ]
        moved.append(dataclasses.replace(reading, extraction=dataclasses.replace(reading.extraction, roles=roles)))
    assert (cell(moved, one).chair, cell(moved, one).stale) == (A, ())


def test_it_survives_another_id_of_the_lineage():
    one = dataclasses.replace(decided(DISPUTE, "chair", A), key="bo-cong-an-province-so-5/2022")
    assert cell(DISPUTE, one).chair == A


def test_one_that_finds_nothing_changes_nothing_and_is_reported():
    gone = dataclasses.replace(decided(DISPUTE, "chair", A), key="gone/2022", seen=("zzz",))
    closed = decided(DISPUTE, "date", "2022-11-25", "conflicts", f"{LINEAGE}:2022:date:annual_review")
    apart = Decision("lineage", "x/2022", "never_same", "y/2023", "An", "2026-11-23", "khác", "", ("zzz",), ("a",))
    one_date = [DISPUTE[0], *DISPUTE[2:]]
    found = reconcile(one_date, [gone, closed, apart])
    assert found.lost == [gone, closed, apart]
    assert dataclasses.replace(found, lost=[]) == reconcile(one_date)
    assert reconcile(DISPUTE, [decided(DISPUTE, "chair", A)]).lost == []


def test_the_last_decision_counts():
    first, last = decided(DISPUTE, "chair", A), decided(DISPUTE, "chair", B)
    assert cell(DISPUTE, first, last).chair == B
    assert cell(DISPUTE, last, first).chair == A


def test_never_the_same_cluster():
    said = [
        article("a", 2022, members=RED_RIVER),
        article("b", 2023, members=RED_RIVER, number=7),
        article("c", 2024, members=RED_RIVER, number=7),
    ]
    assert len({c.lineage_id for c in reconcile(said).cluster_years}) == 1
    key = reconcile(said).cluster_years[0].lineage_id
    apart = Decision(
        "lineage", f"{key}/2022", "never_same", f"{key}/2023", "An", "2026-11-23", "khác", "", ("a",), ("b",)
    )
    found = reconcile(said, [apart])
    years = {}
    for one in found.cluster_years:
        years.setdefault(one.lineage_id, []).append(one.year)
    assert sorted(years.values()) == [[2022], [2023, 2024]]
