"""The ladder of one award of one unit."""

import pytest
from reconcile_builders import NORTH_CENTRAL, article, row

from thidua.reconcile import reconcile

A = "Nghệ An"


def told(article_id, status, who=A, year=2022, **said):
    return article(article_id, year, members=NORTH_CENTRAL, awards=[("ministry_flag", status, who)], **said)


# fmt: off
LADDER = [
    ([told("a", "registered")],                                                  "registered", 1),
    ([told("a", "registered"), told("b", "proposed")],                           "proposed",   1),
    ([told("a", "awarded"), told("b", "proposed"), told("c", "proposed")],       "awarded",    1),
    ([told("a", "proposed"), told("b", "proposed")],                             "proposed",   2),
    ([told("a", "proposed"), told("b", "proposed", story="a")],                  "proposed",   1),
    ([told("a", "proposed"), told("b", "awarded", "tỉnh " + A)], "awarded", 1),  # the province is its police
    ([told("a", "proposed"), told("b", "awarded", organisation=None, number=None)], "awarded", 1),
]
# fmt: on


@pytest.mark.parametrize("said, status, stories", LADDER)
def test_ladder(said, status, stories):
    found = reconcile(said)
    reached = row(found.award_years)
    assert (reached.unit_id, reached.award, reached.year) == ("cong-an-tinh-nghe-an", "ministry_flag", 2022)
    assert (reached.status, reached.stories) == (status, stories)
    assert {e.value for e in found.evidence if e.table == "award_years"} >= {status}


def test_years_units_and_organisations_are_apart():
    said = [told("a", "proposed"), told("b", "proposed", year=2023), told("c", "proposed", "Hà Tĩnh")]
    assert len(reconcile(said).award_years) == 3


def test_a_unit_without_its_place_is_that_of_its_organisation():
    said = [
        article("a", 2023, organisation="UBND tỉnh Hà Tĩnh", awards=[("lead", "honoured", "Sở Tư pháp")]),
        article("b", 2023, organisation="UBND tỉnh Gia Lai", awards=[("lead", "honoured", "Sở Tư pháp")]),
    ]
    assert [a.unit_id for a in reconcile(said).award_years] == ["so-tu-phap-gia-lai", "so-tu-phap-ha-tinh"]
