"""Laws of reconcile, whatever the archive: order, copies, agreement, and that rows point at each other."""

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st
from reconcile_builders import BORDER, DEPARTMENTS, NORTH_CENTRAL, RED_RIVER, article

from thidua.model import Decision, fingerprint
from thidua.reconcile import reconcile

CLUSTERS = [(5, NORTH_CENTRAL), (4, RED_RIVER), (2, BORDER), (5, DEPARTMENTS), (7, NORTH_CENTRAL)]
RANK = {"silent": 0, "inferred": 1, "single": 2, "agreed": 3}


@st.composite
def readings(draw):
    """One article on one of a few clusters: with or without list, chair, deputy, handover, count, awards, date."""
    number, units = draw(st.sampled_from(CLUSTERS))
    year = draw(st.integers(2021, 2026))
    one = st.sampled_from(units)
    kept = draw(st.sampled_from([0, len(units), len(units), len(units) - 1]))
    taker = draw(st.none() | one)
    return article(
        "?",
        year,
        number=number,
        members=units[:kept],
        partial=draw(st.booleans()),
        count=draw(st.none() | st.just(len(units))),
        chair=draw(st.none() | one),
        deputy=draw(st.none() | one),
        hands=(draw(st.none() | one), taker, year + 1) if taker else None,
        published=draw(st.none() | st.just(f"{year}-11-26") | st.just(f"{year + 1}-01-05")),
        awards=draw(
            st.lists(st.tuples(st.just("government_flag"), st.sampled_from(["proposed", "awarded"]), one), max_size=2)
        ),
        date=draw(st.none() | st.just(f"{year}-11-25") | st.just(f"{year}-11-26")),
    )


@st.composite
def archives(draw):
    """Up to eight such articles, some of them copies."""
    found = []
    for i, reading in enumerate(draw(st.lists(readings(), min_size=1, max_size=8))):
        story = draw(st.sampled_from([f"s{i}", f"s{max(0, i - 1)}"]))
        found.append(dataclasses.replace(reading, article_id=f"{story}-{i}", story_id=story))
    return found


@settings(max_examples=150, deadline=None)
@given(archives(), st.randoms(use_true_random=False))
def test_the_order_of_the_readings_does_not_matter(archive, random):
    shuffled = list(archive)
    random.shuffle(shuffled)
    assert reconcile(shuffled) == reconcile(archive)


@settings(max_examples=150, deadline=None)
@given(archives(), st.data())
def test_a_copy_changes_nothing(archive, data):
    original = data.draw(st.sampled_from(archive))
    copy = dataclasses.replace(original, article_id=original.article_id + "-copy")
    assert reconcile([*archive, copy]) == reconcile(archive)


def _is_same(before, after):
    """By id; where the story also tells that the chair is a member, which no list did, by what the cluster is."""
    if before.chair in before.members:
        return (after.lineage_id, after.year) == (before.lineage_id, before.year)
    known = {*before.members, before.chair}
    return (after.number, after.year, set(after.members)) == (before.number, before.year, known)


@settings(max_examples=150, deadline=None)
@given(archives())
def test_an_agreeing_story_never_lowers_a_standing(archive):
    before = reconcile(archive)
    for cell in (c for c in before.cluster_years if c.chair and c.number and len(c.members) == c.member_count):
        agreeing = article("z", cell.year, number=cell.number, members=cell.members, chair=cell.chair)
        after = reconcile([*archive, agreeing])
        same = [c for c in after.cluster_years if _is_same(cell, c)]
        assert [c.chair for c in same] == [cell.chair]
        assert RANK[same[0].standing] >= RANK[cell.standing] and same[0].stories == cell.stories + 1


def said_of_chair(found, cell):
    """The chairs that articles give a cell, each with its article."""
    key = f"{cell.lineage_id}/{cell.year}"
    return [(e.value, e.article_id) for e in found.evidence if (e.key, e.field) == (key, "chair")]


def chair_is(value, cell, said):
    """The decision, in sight of what was `said`, that `value` chairs."""
    key = f"{cell.lineage_id}/{cell.year}"
    seen = tuple(sorted({article_id for _, article_id in said}))
    return Decision("cluster_years", key, "chair", value, "An", "2026-11-23", "?", fingerprint(said), seen)


@settings(max_examples=100, deadline=None)
@given(archives(), st.randoms(use_true_random=False), st.data())
def test_a_decision_holds_whatever_the_order_and_the_copies(archive, random, data):
    found = reconcile(archive)
    cells = [c for c in found.cluster_years if c.standing != "silent"]
    if not cells:
        return
    cell = data.draw(st.sampled_from(cells))
    said = said_of_chair(found, cell)
    one = chair_is(said[0][0], cell, said)
    decided = reconcile(archive, [one])
    (now,) = (c for c in decided.cluster_years if (c.lineage_id, c.year) == (cell.lineage_id, cell.year))
    assert (now.chair, now.reviewed, now.stale) == (said[0][0], ("chair",), ())
    assert [c for c in decided.conflicts if c.resolution == "open"] == [
        c for c in found.conflicts if (c.lineage_id, c.year, c.field) != (cell.lineage_id, cell.year, "chair")
    ]
    copy = data.draw(st.sampled_from(archive))
    more = [*archive, dataclasses.replace(copy, article_id=copy.article_id + "-copy")]
    random.shuffle(more)
    assert reconcile(more, [one]) == decided


@settings(max_examples=150, deadline=None)
@given(archives())
def test_rows_have_unique_keys_and_point_at_each_other(archive):
    found = reconcile(archive)
    cells = {(c.lineage_id, c.year) for c in found.cluster_years}
    assert len(cells) == len(found.cluster_years)
    assert {(c.lineage_id, c.year) for c in found.coverage} == cells
    assert {(s.lineage_id, s.year) for s in found.lineage} <= cells
    assert len({(s.lineage_id, s.year) for s in found.succession}) == len(found.succession)
    assert len({c.conflict_id for c in found.conflicts}) == len(found.conflicts)
    assert len({(a.unit_id, a.award, a.year) for a in found.award_years}) == len(found.award_years)
    articles = {r.article_id: r for r in archive}
    keys = [(e.table, e.key, e.article_id, e.evidence_start, e.evidence_end, e.field, e.value) for e in found.evidence]
    assert len(keys) == len(set(keys)) and keys == sorted(keys)
    assert all(e.article_id in articles for e in found.evidence)
    for conflict in found.conflicts:
        assert len(conflict.values) == len(conflict.witnesses) == len(set(conflict.values)) >= 2
    for cell in found.cluster_years:
        assert (cell.chair is None) == (cell.standing in ("silent", "disputed"))
        assert (cell.stories == 0) == (cell.standing == "silent")


def read_anew(reading, drops):
    """The same article as other rules read it: moved evidence, other rules' names, some statements no longer read."""
    said = reading.extraction
    rows = {}
    for name in ("clusters", "events", "members", "roles", "handovers", "awards"):
        moved = [
            dataclasses.replace(
                r,
                evidence=dataclasses.replace(
                    r.evidence, start=r.evidence.start + 3, end=r.evidence.end + 5, rule="new"
                ),
            )
            for r in getattr(said, name)
        ]
        rows[name] = [] if name in drops else moved
    return dataclasses.replace(reading, extraction=dataclasses.replace(said, **rows))


@settings(max_examples=100, deadline=None)
@given(archives(), st.data())
def test_a_decision_survives_a_rerun_after_rules_changed(archive, data):
    found = reconcile(archive)
    cells = [c for c in found.cluster_years if c.chair]
    if not cells:
        return
    cell = data.draw(st.sampled_from(cells))
    one = chair_is("Cà Mau", cell, said_of_chair(found, cell))
    same = reconcile([read_anew(r, ()) for r in archive], [one])
    (now,) = (c for c in same.cluster_years if c.reviewed)
    assert (now.lineage_id, now.year, now.chair, now.stale) == (cell.lineage_id, cell.year, "Cà Mau", ())
    drops = st.sets(st.sampled_from(["members", "roles", "handovers", "awards"]))
    changed = reconcile([read_anew(r, data.draw(drops)) for r in archive], [one])
    reviewed = [c for c in changed.cluster_years if c.reviewed]
    assert [c.chair for c in reviewed] == ["Cà Mau"] if not changed.lost else changed.lost == [one] and not reviewed
