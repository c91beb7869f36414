"""Which clusters are one over the years, planted by hand."""

import dataclasses

import pytest
from reconcile_builders import BORDER, DEPARTMENTS, NORTH_CENTRAL, RED_RIVER, article, row

from thidua.model import Evidence
from thidua.reconcile import reconcile

BORDER_2025 = ("Cao Bằng", "Điện Biên", "Lào Cai", "Lai Châu", "Sơn La", "Tuyên Quang", "Lạng Sơn")


def lines(readings):
    """(number, series) of each year of each lineage."""
    found = {}
    for r in reconcile(readings).cluster_years:
        if r.number is not None:
            found.setdefault(r.lineage_id, []).append((r.year, r.number, r.series))
    return sorted(found.values())


def test_the_number_is_not_the_identity():
    said = [
        article("a", 2022, number=5, members=NORTH_CENTRAL),
        article("b", 2024, number=7, members=NORTH_CENTRAL),
        article("c", 2024, number=5, members=RED_RIVER),
        article("d", 2022, number=5, members=DEPARTMENTS),
        article("e", 2022, number=5, members=RED_RIVER, organisation="Thanh tra Chính phủ"),
    ]
    assert lines(said) == [
        [(2022, 5, "department")],
        [(2022, 5, "province")],
        [(2022, 5, "province"), (2024, 7, "province")],
        [(2024, 5, "province")],
    ]


# fmt: off
CHANGES = [
    # before (2023 unless told),          after,                                     change
    ((5, NORTH_CENTRAL),                  (5, NORTH_CENTRAL),                         "same"),
    ((5, NORTH_CENTRAL),                  (7, NORTH_CENTRAL),                         "renumbered"),
    ((5, NORTH_CENTRAL),                  (5, (*NORTH_CENTRAL, "Quảng Nam")),         "joined"),
    ((5, NORTH_CENTRAL),                  (5, NORTH_CENTRAL[:5]),                     "left"),
    ((5, NORTH_CENTRAL),                  (5, (*NORTH_CENTRAL[:5], "Quảng Nam")),     "joined"),
    ((5, NORTH_CENTRAL),                  (7, (*NORTH_CENTRAL[:5], "Quảng Nam")),     "joined"),  # 5 of 7 in common
    ((5, NORTH_CENTRAL),                  (5, (*NORTH_CENTRAL[:3], "Hà Nam", "Nam Định")), "joined"),  # 3 of 8
]
# fmt: on


@pytest.mark.parametrize("before, after, change", CHANGES)
def test_change(before, after, change):
    found = reconcile(
        [article("a", 2023, number=before[0], members=before[1]), article("b", 2024, number=after[0], members=after[1])]
    )
    assert [s.change for s in found.lineage] == ["first_seen", change]
    assert len({s.lineage_id for s in found.lineage}) == 1


def test_a_year_of_two_lists_is_compared_by_the_one_that_changes_least():
    other = (*NORTH_CENTRAL[:5], "Quảng Nam")
    said = [
        article("a", 2022, members=NORTH_CENTRAL),
        article("b", 2022, members=other),
        article("c", 2023, members=NORTH_CENTRAL),
        article("d", 2021, members=other),
    ]
    assert [s.change for s in reconcile(said).lineage] == ["first_seen", "same", "same"]


def test_too_little_in_common_begins_a_line():
    found = reconcile(
        [
            article("a", 2023, number=5, members=NORTH_CENTRAL),
            article("b", 2024, number=7, members=(*NORTH_CENTRAL[:3], "Hà Nam", "Nam Định")),
        ]
    )
    assert [s.change for s in found.lineage] == ["first_seen", "first_seen"]


def test_provinces_that_merged_are_mapped():
    found = reconcile([article("a", 2024, number=2, members=BORDER), article("b", 2025, number=3, members=BORDER_2025)])
    step = row(found.lineage, year=2025)
    assert (step.change, step.previous_year, step.overlap) == ("province_merged", 2024, 1.0)


def test_split_and_merged():
    eight = (*RED_RIVER, "Bắc Ninh", "Vĩnh Phúc", "Ninh Bình")
    apart = reconcile([article("a", 2018, number=4, members=eight), article("b", 2019, number=4, members=eight[:4]),
                       article("c", 2019, number=9, members=eight[4:])])  # fmt: skip
    assert sorted((s.year, s.number, s.change) for s in apart.lineage) == [
        (2018, 4, "first_seen"), (2019, 4, "split"), (2019, 9, "split"),
    ]  # fmt: skip
    halves = [article("a", 2018, number=4, members=eight[:4]), article("b", 2018, number=9, members=eight[4:])]
    joined = reconcile([*halves, article("c", 2019, number=4, members=eight)])
    assert sorted((s.year, s.number, s.change) for s in joined.lineage) == [
        (2018, 4, "first_seen"), (2018, 9, "first_seen"), (2019, 4, "merged"),
    ]  # fmt: skip


LISTS = [
    article("a", 2022, number=5, members=NORTH_CENTRAL),
    article("b", 2022, number=4, members=RED_RIVER),
    article("c", 2024, number=7, members=NORTH_CENTRAL),
    article("d", 2024, number=5, members=RED_RIVER),
]
# fmt: off
BARE = [
    # a report without a list,                               the lineage it joins (article of LISTS), None: left out
    (article("x", 2023, number=5, chair="Hà Tĩnh"),           "a"),   # who chairs it tells
    (article("x", 2023, number=5, chair="Thái Bình"),         "b"),
    (article("x", 2023, number=7, chair="Quảng Trị"),         "a"),   # whatever the number
    (article("x", 2023, number=5),                            None),  # number 5 before is one, number 5 after another
    (article("x", 2023, number=7),                            "a"),
    (article("x", 2021, number=4),                            "b"),
    (article("x", 2022, number=9, chair="Hà Tĩnh"),           None),  # its line has another number that very year
    (article("x", 2022, number=5, chair="Cục Đào tạo"),       "x"),   # a cluster of departments, its own
    (article("x", 2023, number=5, awards=[("ministry_flag", "proposed", "Nam Định")]), None),
    (article("x", 2024, number=5, awards=[("ministry_flag", "proposed", "Nam Định")]), "b"),
]
# fmt: on


@pytest.mark.parametrize("bare, joins", BARE)
def test_placing_without_a_list(bare, joins):
    found = reconcile([*LISTS, bare])
    of = {"a": ("bo-cong-an-province-ha-tinh-hue"), "b": "bo-cong-an-province-hai-phong-hung-yen"}
    year = bare.extraction.clusters[0].year
    cited = {e.key for e in found.evidence if e.article_id == "x" and e.table == "cluster_years"}
    if joins == "x":
        assert len(cited) == 1 and not any(lineage in key for lineage in of.values() for key in cited)
    else:
        assert cited == ({f"{of[joins]}/{year}"} if joins else set())


def test_departments_of_the_same_number_raise_no_conflict():
    said = [
        article("a", 2020, number=5, members=NORTH_CENTRAL, chair="Nghệ An"),
        article("b", 2020, number=5, members=DEPARTMENTS, chair="Cục Đào tạo"),
        article("c", 2020, number=5, members=("Học viện An ninh", "Trường I", "Trường II"), chair="Học viện An ninh"),
        article("d", 2020, number=5, chair="Cục Hậu cần", organisation="Bộ Quốc phòng"),
        article("e", 2020, number=5, organisation="Công an tỉnh Nghệ An", chair="Công an huyện Yên Thành"),
    ]  # fmt: skip
    found = reconcile(said)
    assert found.conflicts == []
    assert sorted(r.chair for r in found.cluster_years) == sorted(
        ["Nghệ An", "Cục Đào tạo", "Học viện An ninh", "Cục Hậu cần", "Công an huyện Yên Thành"]
    )
    assert {r.series for r in found.cluster_years} == {"province", "department", "academy", "internal"}


def test_blocks_of_one_province_under_one_number_are_told_apart_by_name():
    said = [
        article(i, 2018, number=1, name=name, organisation="UBND tỉnh Đắk Lắk", chair=chair)
        for i, name, chair in (
            ("a", "các huyện, thị xã", "Công an huyện Lắk"),
            ("b", "các sở, ban, ngành", "Sở Nội vụ"),
        )
    ]
    found = reconcile(said)
    assert found.conflicts == [] and len(found.cluster_years) == 2
    assert len({r.lineage_id for r in found.cluster_years}) == 2


def test_an_unnamed_organisation_is_taken_for_the_one_whose_members_it_has():
    said = [
        article("a", 2022, members=RED_RIVER, chair="Nam Định"),
        article("b", 2022, members=RED_RIVER, chair="Nam Định", organisation=None),
    ]
    cell = row(reconcile(said).cluster_years)
    assert (cell.organisation, cell.standing) == ("Bộ Công an", "agreed")


def test_unnamed_organisations_are_not_lumped():
    said = [
        article(i, 2016, number=9, organisation=None, chair=c)
        for i, c in (("a", "Công an huyện A"), ("b", "Công an huyện B"))
    ]
    found = reconcile(said)
    assert found.conflicts == [] and len(found.cluster_years) == 2


def test_ids_stay_when_articles_are_added():
    before = {(r.year, r.number): r.lineage_id for r in reconcile(LISTS).cluster_years}
    more = [
        article("e", 2018, number=3, members=NORTH_CENTRAL),
        article("f", 2025, number=5, members=("Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Huế")),
        article("g", 2023, number=5, chair="Hưng Yên", members=RED_RIVER),
    ]
    after = {(r.year, r.number): r.lineage_id for r in reconcile([*LISTS, *more]).cluster_years}
    assert all(after[key] == lineage for key, lineage in before.items() if key[1] is not None)


def test_a_cluster_without_organisation_is_that_of_its_name_and_units():
    name = "Hội Nhà báo các tỉnh Nam đồng bằng sông Hồng"
    plain = {"number": None, "name": name}
    said = [
        article("a", 2022, members=RED_RIVER, organisation=None, hands=(None, "Hưng Yên", 2023), **plain),
        article("b", 2023, organisation="Hội Nhà báo Việt Nam", chair="Hưng Yên", **plain),
    ]
    found = reconcile(said)
    assert [(c.year, c.organisation) for c in found.cluster_years] == [
        (2022, "Hội Nhà báo Việt Nam"),
        (2023, "Hội Nhà báo Việt Nam"),
    ]
    other = article("b", 2023, organisation="Hội Nhà báo Việt Nam", chair="Cà Mau", **plain)
    assert len({c.lineage_id for c in reconcile([said[0], other]).cluster_years}) == 2  # none of its units


def test_an_article_that_tells_two_of_one_number_apart_tells_of_two():
    own = {"organisation": "UBND tỉnh Đắk Lắk", "number": 1}
    clusters, blocks = article("a", 2018, chair="huyện Lắk", **own), article("a", 2018, chair="Sở Tư pháp", **own)
    said = clusters.extraction
    second = dataclasses.replace(blocks.extraction.clusters[0], cluster_id="c2", evidence=Evidence(9000, 9005, "test"))
    said.clusters.append(second)
    said.roles.append(dataclasses.replace(blocks.extraction.roles[0], cluster_id="c2"))
    found = reconcile([clusters])
    assert {c.chair for c in found.cluster_years} == {"huyện Lắk", "Sở Tư pháp"} and found.conflicts == []


NEW_MAP = ("Lai Châu", "Lào Cai", "Tuyên Quang", "Phú Thọ")
OLD_MAP = ("Lai Châu", "Lào Cai", "Yên Bái", "Tuyên Quang", "Hà Giang", "Phú Thọ", "Vĩnh Phúc")
# fmt: off
WITHOUT_LIST = [
    # after a list of 2023 on the old map,                                                        the last change
    ([article("b", 2024, chair="Lào Cai"), article("c", 2025, members=NEW_MAP)],                   "province_merged"),
    ([article("b", 2024, chair="Lào Cai"), article("c", 2025, chair="Lào Cai", count=4)],          "province_merged"),
    ([article("c", 2025, chair="Lào Cai", published="2025-11-20")],                                "province_merged"),
    ([article("c", 2025, chair="Lào Cai", published="2025-03-20")],                                "same"),
    ([article("c", 2026, chair="Lào Cai")],                                                        "province_merged"),
    ([article("c", 2024, chair="Lào Cai", number=6)],                                              "renumbered"),
    ([article("b", 2024, chair="Lào Cai"), article("c", 2025, members=(*NEW_MAP, "Sơn La"))],      "province_merged"),
    ([article("b", 2024, chair="Lào Cai"), article("c", 2024, members=(*OLD_MAP, "Sơn La"))],      "joined"),
]
# fmt: on


@pytest.mark.parametrize("later, change", WITHOUT_LIST)
def test_a_year_is_compared_with_the_last_list_known(later, change):
    found = reconcile([article("a", 2023, members=OLD_MAP), *later])
    assert found.lineage[-1].change == change
    assert len({step.lineage_id for step in found.lineage}) == 1
