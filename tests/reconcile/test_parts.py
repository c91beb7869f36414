"""Reconciling an organisation at a time, from memory or from the file, is reconciling all at once."""

import random
from functools import partial

import pytest
from hypothesis import given, settings
from reconcile_builders import BORDER, NORTH_CENTRAL, RED_RIVER, article, row
from test_reconcile_properties import archives

from thidua.model import Reconciled
from thidua.reconcile import archive as stage
from thidua.reconcile import reconcile, reconciled_parts
from thidua.reconcile.sightings import sightings
from thidua.reconcile.store import Store

A, B = "Nghệ An", "Hà Tĩnh"
SEVERAL = [
    article("a", 2022, members=NORTH_CENTRAL, chair=A, awards=[("government_flag", "proposed", A)]),
    article("b", 2022, members=NORTH_CENTRAL, chair=A, organisation="Thanh tra Chính phủ"),
    article("c", 2023, members=NORTH_CENTRAL, chair=B, organisation=None),
    article("d", 2023, members=RED_RIVER, organisation="Công an tỉnh Nghệ An", number=1),
    article("e", 2023, members=BORDER, number=2, chair="Lào Cai"),
    article("f", None, number=3),
]


def whole(parts):
    found = Reconciled()
    for part in parts:
        found.extend(part)
    return found.in_order()


@settings(max_examples=60, deadline=None)
@given(archives())
def test_parts_put_together_are_the_whole(some):
    assert whole(reconciled_parts(some)) == reconcile(some)


@settings(max_examples=60, deadline=None)
@given(archives())
def test_from_the_file_as_from_memory(some):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stage, "Store", partial(Store, 2))
        spilled = reconcile([*SEVERAL, *some])
    assert spilled == reconcile([*SEVERAL, *some])


def test_a_part_holds_one_organisation():
    found = [{c.organisation for c in part.cluster_years} for part in reconciled_parts(SEVERAL)]
    assert all(len(names) <= 1 for names in found) and len(set().union(*found)) >= 3


def test_readings_are_gone_through_once_and_in_any_order():
    shuffled = list(SEVERAL)
    random.Random(1).shuffle(shuffled)
    assert reconcile(iter(shuffled)) == reconcile(SEVERAL)


def test_the_store_gives_back_what_was_put():
    seen = [one for reading in SEVERAL[:5] for one in sightings(reading)]
    with Store(2) as store:
        for one in reversed(seen):
            store.put(one.organisation_key or "", one)
        taken = [one for key in store.organisations() for one in store.take(key)]
        assert sorted(taken, key=lambda s: s.place) == seen
        assert store.take("nobody") == []


UNPLACED = [
    # an article besides LISTS, why it is left out
    (article("x", None, number=5), "no_year"),
    (article("x", 2023, number=5), "several_fit"),  # number 5 before is one cluster, number 5 after another
    (article("x", 2022, number=5), "number_of_several"),  # provinces or departments?
    (article("x", 2022, number=9, chair="Hà Tĩnh"), "contradicted"),  # its line has another number that very year
    (article("x", 2022, organisation=None), "tells_nothing"),
]
LISTS = [
    article("a", 2022, number=5, members=NORTH_CENTRAL),
    article("b", 2022, number=4, members=RED_RIVER),
    article("c", 2024, number=7, members=NORTH_CENTRAL),
    article("d", 2024, number=5, members=RED_RIVER),
]


@pytest.mark.parametrize("reading, reason", UNPLACED)
def test_what_is_not_placed_is_told_with_the_reason(reading, reason):
    kinds = [article("e", 2022, number=5, chair="Cục Đào tạo")] if reason == "number_of_several" else []
    found = reconcile([*LISTS, *kinds, reading])
    left = row(found.unplaced)
    assert (left.article_id, left.cluster_id, left.reason) == ("x", "c1", reason)
    at = reading.extraction.clusters[0].evidence
    assert (left.evidence_start, left.evidence_end) == (at.start, at.end)
