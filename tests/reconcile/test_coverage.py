"""Coverage says what is known, what is missing, and which article to look for; evidence leads every cell back."""

from reconcile_builders import NORTH_CENTRAL, article, row

from thidua.reconcile import reconcile

ARCHIVE = [
    article("a", 2019, members=NORTH_CENTRAL, chair="Nghệ An", deputy="Hà Tĩnh", count=6),
    article("b", 2020, members=NORTH_CENTRAL, chair="Hà Tĩnh"),
    article("c", 2020, members=NORTH_CENTRAL, chair="Thanh Hóa"),
    article("d", 2022, members=NORTH_CENTRAL, chair="Quảng Bình", number=7, hands=("Quảng Bình", "Quảng Trị", 2023)),
]


def test_coverage():
    found = reconcile(ARCHIVE)
    told = {c.year: (c.standing, c.known, c.wanted) for c in found.coverage}
    assert told == {
        2019: ("single", ("chair", "deputy", "members", "member_count"), None),
        2020: (
            "disputed",
            ("members", "member_count"),
            "bài độc lập về tổng kết năm 2020 của Bộ Công an cụm số 5, họp tháng 11-12/2020",
        ),
        2021: ("silent", (), "tổng kết năm 2021 của Bộ Công an cụm số 5, họp tháng 11-12/2021"),
        2022: ("single", ("chair", "members", "member_count"), None),
        2023: (
            "inferred",
            ("chair",),
            "tổng kết năm 2023 của Bộ Công an cụm số 7, họp tháng 11-12/2023; hoặc ký giao ước đầu năm 2023",
        ),
    }
    assert all(set(c.known).isdisjoint(c.missing) and len(c.known) + len(c.missing) == 4 for c in found.coverage)


def test_a_silent_year_has_its_row():
    silent = row(reconcile(ARCHIVE).cluster_years, year=2021)
    assert (silent.standing, silent.chair, silent.members, silent.number, silent.stories) == (
        "silent",
        None,
        (),
        None,
        0,
    )


def test_every_cell_with_a_value_has_a_sentence():
    found = reconcile(ARCHIVE)
    cited = {(e.table, e.key, e.field) for e in found.evidence if e.stance == "supports"}
    for cell in found.cluster_years:
        for field in ("chair", "deputy", "members", "member_count", "number"):
            if getattr(cell, field) not in (None, ()):
                assert ("cluster_years", f"{cell.lineage_id}/{cell.year}", field) in cited
    for step in found.succession:
        assert ("succession", f"{step.lineage_id}/{step.year}", "next_chair") in cited
    for conflict in found.conflicts:
        assert ("conflicts", conflict.conflict_id, conflict.field) in cited


def test_evidence_gives_the_place_of_the_statement_and_its_stance():
    found = reconcile([*ARCHIVE, article("e", 2018, members=NORTH_CENTRAL, hands=(None, "Thanh Hóa", 2019))])
    role = ARCHIVE[0].extraction.roles[0]
    links = [e for e in found.evidence if e.table == "cluster_years" and e.key.endswith("/2019") and e.field == "chair"]
    assert {(e.article_id, e.stance, e.value) for e in links} == {
        ("a", "supports", "Nghệ An"), ("e", "contradicts", "Thanh Hóa"),
    }  # fmt: skip
    assert (row(links, article_id="a").evidence_start, row(links, article_id="a").evidence_end) == (
        role.evidence.start, role.evidence.end,
    )  # fmt: skip
