"""The policy, a table a predicate: what is said -> what is published."""

import pytest
from reconcile_builders import NORTH_CENTRAL, article, row

from thidua.reconcile import reconcile

A, B, C = "Nghệ An", "Hà Tĩnh", "Thanh Hóa"


def of(article_id, year=2022, **said):
    return article(article_id, year, members=NORTH_CENTRAL, **said)


# fmt: off
CHAIR = [
    # what is said of 2022,                                                       chair, standing,   stories
    ([of("a", chair=A)],                                                           A,    "single",   1),
    ([of("a", chair=A), of("b", chair=A, story="a")],                              A,    "single",   1),  # a copy
    ([of("a", chair=A), of("b", chair=A)],                                         A,    "agreed",   2),
    ([of("a", chair=A), of("b", chair="tỉnh " + A)], A, "agreed", 2),  # the province is its police
    ([of("a", chair=A), of("b", chair=B)],                                         None, "disputed", 2),
    ([of("a", chair=A), of("b", chair=B), of("c", chair=B, story="b")], None, "disputed", 2),  # copies do not outvote
    ([of("a", chair=A), of("b", chair=A), of("c", chair=B)], None, "disputed", 3),  # nor do stories
    ([of("a")],                                                                    None, "silent",   0),
    ([of("z", 2021, hands=(C, A, 2022))],                                          A,    "inferred", 1),
    ([of("z", 2021, hands=(C, A, 2022)), of("y", 2021, hands=(C, A, 2022))],       A,    "inferred", 2),
    # two announced, none stated
    ([of("z", 2021, hands=(C, A, 2022)), of("y", 2021, hands=(C, B, 2022))], None, "disputed", 2),
    ([of("z", 2021, hands=(C, A, 2022)), of("a", chair=A)],                        A,    "agreed",   2),  # borne out
    ([of("z", 2021, hands=(C, B, 2022)), of("a", chair=A)], A, "single", 1),  # not borne out: no conflict
    ([of("a", hands=(A, B, 2023))], A, "single", 1),  # who hands over held it
    ([of("a", 2022, published="2023-01", hands=(A, B, 2023))],                     A,    "single",   1),
    ([of("a", 2023, chair=(A, 2022))], A, "single", 1),  # said a year later
    ([of("a", 2022, published="2021-12", chair=A)], A, "inferred", 1),  # said before the year began
]
# fmt: on


@pytest.mark.parametrize("said, chair, standing, stories", CHAIR)
def test_chair(said, chair, standing, stories):
    found = reconcile(said)
    cell = row(found.cluster_years, year=2022)
    assert (cell.chair, cell.standing, cell.stories) == (chair, standing, stories)
    disputes = [c for c in found.conflicts if c.field == "chair"]
    assert len(disputes) == (standing == "disputed")


def test_a_dispute_names_every_value_with_its_witnesses_and_sentences():
    found = reconcile([of("a", chair=A), of("b", chair=B), of("c", chair=B, story="b"), of("d", chair=B)])
    dispute = row(found.conflicts, field="chair")
    assert (dispute.values, dispute.witnesses) == ((B, A), ("b|d", "a"))
    links = [e for e in found.evidence if e.table == "conflicts"]
    assert {(e.value, e.article_id, e.stance) for e in links} == {
        (A, "a", "supports"), (B, "b", "supports"), (B, "d", "supports"),
    }  # fmt: skip
    assert {e.stance for e in found.evidence if e.table == "cluster_years" and e.field == "chair"} == {"contradicts"}


# fmt: off
DEPUTY = [
    ([of("a", deputy=A), of("b", deputy=A)],            A,                 0),
    ([of("a", deputy=A), of("b", deputy=B)],            None,              1),
    ([of("a", deputy=[A, B]), of("b", deputy=A)],       f"{B}; {A}",       0),  # one story names one of two
    ([of("z", 2021, hands=(None, A, 2022, "deputy"))],  A,                 0),
    ([of("z", 2021, hands=(None, A, 2022, "deputy")), of("b", deputy=B)], B, 0),
]
MEMBERS = [
    # lists                                                                          members, count, conflicts
    ([of("a"), of("b")],                                                              6, 6, []),
    ([of("a"), article("b", 2022, members=NORTH_CENTRAL[:4], partial=True)], 6, 6, []),  # partial contradicts nothing
    ([of("a"), article("b", 2022, members=(*NORTH_CENTRAL[:5], "Quảng Nam"))],        0, 6, ["members"]),
    ([of("a"), article("b", 2022, members=(*NORTH_CENTRAL[:5], "Quảng Nam"), story="a")], 0, 6, ["members"]),
    ([of("a"), article("b", 2022, members=NORTH_CENTRAL[:5], story="a")], 6, 6, []),  # a copy with the list cut
    ([of("a", count=6)],                                                              6, 6, []),
    ([of("a", count=7)],                                                              6, None, ["member_count"]),
    ([of("a"), article("b", 2022, members=NORTH_CENTRAL[:5], count=6)], 6, None, ["member_count"]),  # against itself
    ([of("a"), article("b", 2022, count=7)],                                          6, None, ["member_count"]),
    ([article("a", 2022, members=NORTH_CENTRAL[:3], partial=True, count=6)],          3, 6, []),
]
# fmt: on


@pytest.mark.parametrize("said, deputy, disputes", DEPUTY)
def test_deputy(said, deputy, disputes):
    found = reconcile(said)
    assert row(found.cluster_years, year=2022).deputy == deputy
    assert len([c for c in found.conflicts if c.field == "deputy"]) == disputes


@pytest.mark.parametrize("said, members, count, conflicts", MEMBERS)
def test_members(said, members, count, conflicts):
    found = reconcile(said)
    cell = row(found.cluster_years, year=2022)
    assert (len(cell.members), cell.member_count) == (members, count)
    assert [c.field for c in found.conflicts] == conflicts


def test_lists_and_chairs_of_before_and_after_a_merger_do_not_conflict():
    spring = article("a", 2025, members=("Phú Thọ", "Vĩnh Phúc", "Hòa Bình", "Lạng Sơn"), chair="Vĩnh Phúc", count=4)
    autumn = article("b", 2025, members=("Phú Thọ", "Lạng Sơn", "Quảng Ninh"), chair="Phú Thọ", count=3)
    found = reconcile([spring, autumn])
    assert found.conflicts == []
    cell = row(found.cluster_years, year=2025)
    assert (cell.members, cell.standing) == (("Lạng Sơn", "Phú Thọ", "Quảng Ninh"), "agreed")


def test_two_provinces_that_become_one_are_still_two():
    said = [
        article(i, 2025, members=("Hà Nam", "Nam Định", "Hải Dương"), chair=c)
        for i, c in (("a", "Hà Nam"), ("b", "Nam Định"))
    ]
    assert row(reconcile(said).cluster_years, year=2025).standing == "disputed"
