"""Who was announced, and whether that unit took the chair."""

import pytest
from reconcile_builders import NORTH_CENTRAL, RED_RIVER, article, row

from thidua.reconcile import reconcile

A, B, C = "Nghệ An", "Hà Tĩnh", "Thanh Hóa"


def of(article_id, year, **said):
    return article(article_id, year, members=NORTH_CENTRAL, **said)


ANNOUNCED = of("a", 2021, hands=(A, B, 2022))
# fmt: off
CASES = [
    # besides the announcement of B for 2022,                       next, held
    ([],                                                             B,    "unknown"),
    ([of("b", 2022, chair=B)],                                       B,    "yes"),
    ([of("b", 2022, chair=C)],                                       B,    "no"),
    ([of("b", 2022)],                                                B,    "unknown"),
    ([of("b", 2022, chair=B), of("c", 2022, chair=C)],               B,    "unknown"),  # disputed
    ([of("b", 2022, hands=(B, C, 2023))],                            B,    "yes"),      # who hands over held it
    ([of("b", 2021, hands=(A, C, 2022))],                            None, "unknown"),  # two announcements
    ([of("b", 2021, hands=(A, C, 2022)), of("c", 2022, chair=C)],    None, "unknown"),
    ([of("b", 2023, chair=(B, 2022))],                               B,    "yes"),
]
# fmt: on


@pytest.mark.parametrize("said, next_chair, held", CASES)
def test_succession(said, next_chair, held):
    found = reconcile([ANNOUNCED, *said])
    step = row(found.succession, year=2021)
    assert (step.next_chair, step.held) == (next_chair, held)
    assert step.announced_in == ("a" if next_chair else None)
    assert all(c.field != "chair" or held == "unknown" for c in found.conflicts)


def test_an_announcement_not_borne_out_is_no_conflict():
    found = reconcile([ANNOUNCED, of("b", 2022, chair=C)])
    assert found.conflicts == []
    cell = row(found.cluster_years, year=2022)
    assert (cell.chair, cell.standing) == (C, "single")


def test_a_province_that_merged_away_hands_its_chair_to_the_new_one():
    said = [
        article("a", 2024, members=RED_RIVER, hands=("Hưng Yên", "Thái Bình", 2025)),
        article("b", 2025, published="2025-11-20", members=("Hưng Yên", "Ninh Bình", "Hải Phòng"), chair="Hưng Yên"),
    ]
    assert row(reconcile(said).succession, year=2024).held == "yes"


def test_the_announcement_cited_is_not_moved_by_a_copy():
    said = [of("m", 2021, hands=(A, B, 2022)), of("n", 2021, hands=(A, B, 2022), story="m")]
    assert row(reconcile(said).succession).announced_in == "m"


# fmt: off
DEPUTIES = [
    # deputy of 2021, chair of 2022,   taken by, followed
    (B, B,                             B,    "yes"),
    (C, B,                             B,    "no"),
    (C, None,                          None, "unknown"),
    (None, B,                          B,    "unknown"),
]
# fmt: on


@pytest.mark.parametrize("deputy, chair, taken, followed", DEPUTIES)
def test_who_took_the_chair_and_whether_it_was_the_deputy(deputy, chair, taken, followed):
    found = reconcile([ANNOUNCED, of("d", 2021, deputy=deputy), of("e", 2022, chair=chair)])
    step = row(found.succession, year=2021)
    assert (step.taken_by, step.deputy, step.deputy_followed) == (taken, deputy, followed)
    cited = {e.field for e in found.evidence if e.table == "succession" and e.stance == "supports"}
    assert {"taken_by"} & cited == ({"taken_by"} if taken else set())
    assert {"deputy"} & cited == ({"deputy"} if deputy else set())
