"""What one article says of one cluster, and of which year."""

import pytest
from reconcile_builders import NORTH_CENTRAL, RED_RIVER, article, at, unit

from thidua.model import Event, Role, Unresolved
from thidua.reconcile.sightings import sightings

A, B = "Nghệ An", "Hà Tĩnh"


def claims(reading):
    return {(c.year, c.shown, c.firm) for s in sightings(reading) for c in s.claims}


# fmt: off
CASES = [
    (article("a", 2022, chair=A),                                            {(2022, A, True)}),
    (article("a", 2022, chair=A, published="2022-11-26"),                     {(2022, A, True)}),
    (article("a", 2022, chair=A, published="2021-12-26"),                     {(2022, A, False)}),  # said before
    (article("a", 2022, hands=(A, B, 2023)),                                  {(2022, A, True), (2023, B, False)}),
    (article("a", 2022, hands=(A, B, 2023), published="2023-01-09"),          {(2022, A, True), (2023, B, False)}),
    (article("a", 2023, hands=(None, B, 2023)),                               {(2023, B, True)}),
    (article("a", 2022, hands=(None, B, None)), set()),  # the year is unknown
    (article("a", 2022, hands=(None, B, 2023), published="2023-03-09"),       {(2023, B, True)}),  # reviews are over
    (article("a", 2022, chair=(A, 2023), published="2023-03-09"),             {(2023, A, True)}),
    (article("a", 2022, chair=(A, 2023)),                                     {(2023, A, False)}),
    (article("a", 2022, chair=(A, None)),                                     {(2022, A, True)}),
    (article("a", None, chair=(A, 2022)),                                     {(2022, A, True)}),   # year from the role
    (article("a", None, hands=(A, B, 2023)),                                  {(2022, A, True), (2023, B, False)}),
    (article("a", None, chair=(A, None)), set()),  # nothing tells the year
]
# fmt: on


@pytest.mark.parametrize("reading, expected", CASES)
def test_claims(reading, expected):
    assert claims(reading) == expected


def test_the_giver_of_a_handover_held_the_role_the_year_before():
    reading = article("a", 2025, hands=(A, B, 2025))
    reading.extraction.roles.append(Role("c1", 2025, "chair", unit(A), "from_handover", at("role")))
    assert claims(reading) == {(2024, A, True), (2025, B, True)}


SERIES = [
    ({"members": NORTH_CENTRAL}, "province"),
    ({"chair": A}, "province"),
    ({"hands": (None, "Cục Đào tạo", 2023)}, "department"),
    ({"members": ("Cục A", "Cục B", "Học viện C")}, "department"),
    ({"chair": "Học viện An ninh"}, "academy"),
    ({}, None),
    ({"organisation": "Công an tỉnh Nghệ An", "chair": "Công an huyện Yên Thành"}, "internal"),
    ({"name": "các tỉnh Tây Nguyên"}, "province"),
    ({"name": "Khối các đơn vị trực thuộc Bộ"}, "department"),
    ({"awards": [("ministry_flag", "proposed", A)]}, "province"),
]


@pytest.mark.parametrize("said, series", SERIES)
def test_series(said, series):
    assert [s.series for s in sightings(article("a", 2022, **said))] == [series]


def test_lists():
    (full,) = sightings(article("a", 2022, members=(*RED_RIVER, RED_RIVER[0])))
    (partial,) = sightings(article("a", 2022, members=RED_RIVER[:2], partial=True))
    assert (full.listing, len(full.cores)) == ("full", 5)
    assert (partial.listing, partial.cores, len(partial.holders)) == ("partial", frozenset(), 2)


def test_a_list_that_link_found_not_to_bear_its_count_out_is_miscounted():
    reading = article("a", 2022, members=RED_RIVER, partial=True, count=6)
    assert [s.miscounted for s in sightings(reading)] == [False]
    first = reading.extraction.members[0].evidence
    reading.extraction.unresolved.append(Unresolved("count_mismatch", "gồm 6 tỉnh", first))
    assert [s.miscounted for s in sightings(reading)] == [True]


# fmt: off
LED = [
    # members, count, chair, deputy,                       members then
    (RED_RIVER[1:], None, RED_RIVER[0], None,              5),  # "A received B, C, D and E": A belongs to them
    (RED_RIVER[2:], None, RED_RIVER[0], RED_RIVER[1],      5),
    (RED_RIVER[1:], 5,    RED_RIVER[0], None,              5),
    (RED_RIVER[1:], 4,    RED_RIVER[0], None,              4),  # the list is whole: the chair is a slip of somebody's
    (RED_RIVER,     None, RED_RIVER[0], None,              5),
    (RED_RIVER[1:], None, "Cục Đào tạo", None,             4),  # another kind of unit
    (RED_RIVER[1:], None, (RED_RIVER[0], 2021), None,      4),  # of another year
]
# fmt: on


@pytest.mark.parametrize("members, count, chair, deputy, size", LED)
def test_who_leads_is_a_member(members, count, chair, deputy, size):
    (one,) = sightings(article("a", 2022, members=members, count=count, chair=chair, deputy=deputy))
    assert len(one.members) == size and not one.miscounted


def test_who_leads_is_not_put_into_a_part_of_a_list():
    (one,) = sightings(article("a", 2022, members=RED_RIVER[2:], partial=True, chair=RED_RIVER[0]))
    assert len(one.members) == 3


def school(reading, period="2022/2023"):
    """The same article, on a school year."""
    reading.extraction.events.append(Event("e1", "annual_review", None, None, period, None, "c1", at("event")))
    return reading


# fmt: off
SCHOOL = [
    # a school year is called by the year it ends in, and begins in the August before
    (article("a", 2024, chair=A, published="2023-10-06"),                     {(2024, A, True)}),
    (article("a", 2024, chair=A, published="2023-07-06"),                     {(2024, A, False)}),
    (article("a", 2023, hands=(A, B, 2024), published="2023-08-04"),          {(2023, A, True), (2024, B, False)}),
    (article("a", 2023, hands=(A, B, 2024), published="2023-10-04"),          {(2023, A, True), (2024, B, True)}),
    (article("a", None, chair=(A, None)),                                     {(2023, A, True)}),
]
# fmt: on


@pytest.mark.parametrize("reading, expected", SCHOOL)
def test_school_years(reading, expected):
    assert claims(school(reading)) == expected
