"""Who attended a meeting: weaker than a list of the members, since somebody may have been absent."""

import dataclasses

import pytest
from reconcile_builders import NORTH_CENTRAL, article, row

from thidua.reconcile import reconcile

FIVE = NORTH_CENTRAL[:5]
OTHERS = (*FIVE, "Quảng Nam")


def attending(article_id, year=2022, **said):
    """An article whose list link read as those who came."""
    reading = article(article_id, year, **said)
    rows = reading.extraction.members
    for i, one in enumerate(rows):
        rows[i] = dataclasses.replace(one, evidence=dataclasses.replace(one.evidence, confidence=0.85))
    return reading


# fmt: off
CASES = [
    # lists of 2022,                                                                     members, count, conflicts
    ([article("a", 2022, members=NORTH_CENTRAL), attending("b", members=FIVE)],           6, 6, []),
    ([article("a", 2022, members=NORTH_CENTRAL), attending("b", members=OTHERS)],         6, 6, []),          # a guest
    ([article("a", 2022, members=NORTH_CENTRAL), article("b", 2022, members=OTHERS)],     0, 6, ["members"]),
    # the same guests, in one of the reports with who led
    ([article("a", 2022, members=FIVE), article("b", 2022, members=FIVE, chair=NORTH_CENTRAL[5])], 6, 6, []),
    ([article("a", 2022, members=FIVE), article("b", 2022, members=FIVE, chair=NORTH_CENTRAL[5]),
      article("c", 2022, members=NORTH_CENTRAL)],                                         6, 6, []),
    ([attending("a", members=NORTH_CENTRAL)],                                             6, 6, []),
    ([attending("a", members=NORTH_CENTRAL), attending("b", members=FIVE)],               6, None, []),       # absent
    ([attending("a", members=FIVE), article("b", 2022, count=6)],                         5, 6, []),
    ([attending("a", members=FIVE, count=5), article("b", 2022, members=NORTH_CENTRAL)],
     0, None, ["member_count", "members"]),
]
CHANGES = [
    # 2022,                                     2023,                                             change
    (article("a", 2022, members=NORTH_CENTRAL), attending("b", 2023, members=FIVE),               "same"),
    (article("a", 2022, members=NORTH_CENTRAL), article("b", 2023, members=FIVE),                 "left"),
    (attending("a", 2022, members=FIVE),        article("b", 2023, members=NORTH_CENTRAL),        "same"),
    (article("a", 2022, members=FIVE),          attending("b", 2023, members=NORTH_CENTRAL),      "joined"),
    (attending("a", 2022, members=NORTH_CENTRAL), attending("b", 2023, members=NORTH_CENTRAL, number=7), "renumbered"),
]
# fmt: on


@pytest.mark.parametrize("said, size, count, disputes", CASES)
def test_members(said, size, count, disputes):
    found = reconcile(said)
    cell = row(found.cluster_years, year=2022)
    assert (len(cell.members), cell.member_count) == (size, count)
    assert sorted(c.field for c in found.conflicts) == disputes


@pytest.mark.parametrize("first, then, change", CHANGES)
def test_change(first, then, change):
    assert [s.change for s in reconcile([first, then]).lineage] == ["first_seen", change]


# fmt: off
SHORT = [
    # lists shorter than their articles' own counts tell who is new, and who is gone
    (article("a", 2022, members=FIVE),                    article("b", 2023, members=OTHERS, count=7),  "joined"),
    (article("a", 2022, members=NORTH_CENTRAL, count=7),  article("b", 2023, members=FIVE),             "left"),
    (article("a", 2022, members=FIVE, count=6),           article("b", 2023, members=OTHERS, count=7),  "same"),
    (article("a", 2022, members=NORTH_CENTRAL),           article("b", 2023, members=FIVE[:2], chair=FIVE[2]), "same"),
]
# fmt: on


@pytest.mark.parametrize("first, then, change", SHORT)
def test_what_short_lists_tell(first, then, change):
    assert [s.change for s in reconcile([first, then]).lineage] == ["first_seen", change]


def test_a_line_that_is_only_mentioned_later_was_merged_all_the_same():
    said = [
        article("a", 2021, number=2, members=NORTH_CENTRAL[:3]),
        article("b", 2021, number=3, members=NORTH_CENTRAL[3:]),
        article("c", 2022, number=2, members=NORTH_CENTRAL),
        article("d", 2022, number=3),  # "trước đây" of some article
    ]
    steps = {(s.number, s.year): s.change for s in reconcile(said).lineage}
    assert steps[2, 2022] == "merged"
