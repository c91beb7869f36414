"""Decisions laid out in lines: the heading line names the cluster of the lines under it, bullets of any sign."""

import pytest
from role_rows import reading

LISTS = {
    "plus": (
        "Bộ Xây dựng có Quyết định số 35/QĐ-BXD ngày 8/3/2022 công nhận Cụm trưởng, Cụm phó các cụm thi đua năm "
        "2022.\n\n"
        "- Cụm thi đua số 1:\n\n+ Sở Xây dựng tỉnh Lào Cai: Cụm trưởng\n\n+ Sở Xây dựng tỉnh Sơn La: Cụm phó\n\n"
        "- Cụm thi đua số 2:\n\n+ Sở Xây dựng tỉnh Hà Nam: Cụm trưởng\n\n+ Sở Xây dựng tỉnh Nam Định: Cụm phó\n",
        ["Sở Xây dựng tỉnh Lào Cai", "Sở Xây dựng tỉnh Sơn La", "Sở Xây dựng tỉnh Hà Nam", "Sở Xây dựng tỉnh Nam Định"],
    ),
    "dot": (
        "Chủ tịch UBND tỉnh phân công Khối trưởng, Khối phó các khối thi đua năm 2022 như sau:\n* Khối thi đua số 1\n"
        "• Sở Tư pháp: Khối trưởng\n• Sở Tài chính: Khối phó\n* Khối thi đua số 2\n• Văn phòng Tỉnh ủy: Khối trưởng\n"
        "• Ban Dân vận Tỉnh ủy: Khối phó\n",
        ["Sở Tư pháp", "Sở Tài chính", "Văn phòng Tỉnh ủy", "Ban Dân vận Tỉnh ủy"],
    ),
    "role first": (
        "Ngày 5/3/2022, Hội Nông dân tỉnh Bắc Giang chỉ định đơn vị trưởng, phó các cụm thi đua năm 2022.\n"
        "1. Cụm thi đua số 1:\nCụm trưởng: Hội Nông dân huyện Yên Thế; Cụm phó: Hội Nông dân huyện Tân Yên.\n"
        "2. Cụm thi đua số 2:\nCụm trưởng: Hội Nông dân huyện Lạng Giang; Cụm phó: Hội Nông dân huyện Lục Nam.\n",
        [
            "Hội Nông dân huyện Yên Thế",
            "Hội Nông dân huyện Tân Yên",
            "Hội Nông dân huyện Lạng Giang",
            "Hội Nông dân huyện Lục Nam",
        ],
    ),
    "flattened table": (
        "Tổng cục Thuế công nhận đơn vị điều hành các cụm thi đua năm 2022\n"
        "Cụm thi đua số 1 | Cụm trưởng | Cục Thuế tỉnh Bắc Ninh\nCụm thi đua số 1 | Cụm phó | Cục Thuế tỉnh Hưng Yên\n"
        "Cụm thi đua số 2 | Cục Thuế tỉnh Phú Thọ | Cụm trưởng\nCụm thi đua số 2 | Cục Thuế tỉnh Yên Bái | Cụm phó\n",
        ["Cục Thuế tỉnh Bắc Ninh", "Cục Thuế tỉnh Hưng Yên", "Cục Thuế tỉnh Phú Thọ", "Cục Thuế tỉnh Yên Bái"],
    ),
}


@pytest.mark.parametrize("layout", LISTS)
def test_lines_are_of_the_cluster_above_them(layout):
    text, units = LISTS[layout]
    said = reading(text)
    numbers = {c.cluster_id: c.number for c in said.clusters}
    acts = [(numbers[h.cluster_id], h.role, h.to_unit.unit, h.year, h.kind) for h in said.handovers]
    roles = [(1, "chair"), (1, "deputy"), (2, "chair"), (2, "deputy")]
    expected = [(n, role, unit, 2022, "assignment") for (n, role), unit in zip(roles, units, strict=True)]
    assert sorted(acts) == sorted(expected)
    assert sorted((numbers[r.cluster_id], r.role, r.unit.unit, r.year) for r in said.roles) == sorted(
        e[:4] for e in expected
    )


IN_SECTIONS = (
    "Lào Cai sắp xếp lại các khối thi đua cấp huyện\n\nQuyết định số 77/QĐ-UBND ngày 6/3/2022 của UBND tỉnh Lào Cai "
    "chia các đơn vị theo hai khối thi đua. Cách chia cũ khó so sánh.\n\n"
    "I. Khối thi đua số 1:\n\n1. Thị xã Sa Pa{}{}\n\n2. Huyện Bát Xát{}{}\n\n3. Huyện Bảo Thắng\n\n4. Huyện Văn Bàn\n\n"
    "Chức danh Khối trưởng luân phiên từng năm, đơn vị cũ bàn giao sổ sách tại hội nghị tổng kết.\n"
)


@pytest.mark.parametrize("before, behind", [(" - ", ""), (" (", ")"), (": ", ";"), (" là ", ""), (", đơn vị ", "")])
def test_items_that_tell_the_role_of_their_unit_are_members_too(before, behind):
    said = reading(IN_SECTIONS.format(before + "Khối trưởng", behind, before + "Khối phó", behind))
    units = ["Thị xã Sa Pa", "Huyện Bát Xát", "Huyện Bảo Thắng", "Huyện Văn Bàn"]
    assert [m.unit.unit for m in said.members] == units
    assert [(h.role, h.to_unit.unit, h.year) for h in said.handovers] == [
        ("chair", units[0], 2022),
        ("deputy", units[1], 2022),
    ]
    assert not said.events, "a rule tells of reviews to come"


def test_a_list_of_who_leads_is_no_list_of_members():
    assert not reading(LISTS["plus"][0]).members


@pytest.mark.parametrize("mark", ["{})", "{}.", "1.{}.", "({})", "{}/", "●", "a)", "đ."])
def test_items_of_every_mark(mark):
    lines = [mark.format(n) + f" Xã {name}" for n, name in enumerate(("Tân Hà", "Liên Hà", "Phúc Thọ"), 1)]
    said = reading("Các cụm thi đua năm 2022 như sau:\n1. Cụm thi đua số 1 gồm 3 đơn vị:\n" + ";\n".join(lines) + ".\n")
    assert [m.unit.unit for m in said.members] == ["Xã Tân Hà", "Xã Liên Hà", "Xã Phúc Thọ"]


GIVEN = "UBND huyện A Lưới phân công Cụm trưởng các cụm thi đua năm 2022"
LED = {
    "lines": f"{GIVEN} như sau:\n- Cụm 1: xã Hồng Hạ\n- Cụm 2: xã Quảng Nhâm\n",
    "one sentence": f"{GIVEN}: Cụm 1 - xã Hồng Hạ; Cụm 2 - xã Quảng Nhâm.",
    "brackets": "Cụm trưởng các cụm thi đua huyện A Lưới năm 2022 gồm: xã Hồng Hạ (Cụm 1) và xã Quảng Nhâm (Cụm 2).",
}


@pytest.mark.parametrize("layout", LED)
def test_one_role_of_several_clusters(layout):
    said = reading(LED[layout])
    numbers = {c.cluster_id: c.number for c in said.clusters}
    told = [(numbers[r.cluster_id], r.role, r.unit.unit, r.year) for r in said.roles]
    assert sorted(told) == [(1, "chair", "xã Hồng Hạ", 2022), (2, "chair", "xã Quảng Nhâm", 2022)]
    assert not said.members


def test_two_roles_of_several_clusters():
    said = reading(
        "Sở Y tế phân công Cụm trưởng, Cụm phó các cụm thi đua năm 2022 như sau:\n"
        "1. Cụm thi đua số 1: Trung tâm Y tế huyện Nam Đông, Trung tâm Y tế huyện Phú Lộc;\n"
        "2. Cụm thi đua số 2: Trung tâm Y tế huyện A Lưới, Trung tâm Y tế huyện Phú Vang.\n"
    )
    assert [(h.role, h.to_unit.unit.rpartition("huyện ")[2]) for h in said.handovers] == [
        ("chair", "Nam Đông"),
        ("deputy", "Phú Lộc"),
        ("chair", "A Lưới"),
        ("deputy", "Phú Vang"),
    ]
    assert not said.members


def test_a_list_without_a_role_tells_members():
    said = reading(
        "Sở Y tế chia các cụm thi đua năm 2022 như sau:\n"
        "- Cụm thi đua số 1: Trung tâm Y tế huyện Nam Đông, Trung tâm Y tế huyện Phú Lộc, Bệnh viện Mắt;\n"
        "- Cụm thi đua số 2: Trung tâm Y tế huyện A Lưới, Trung tâm Y tế huyện Phú Vang, Bệnh viện Phổi.\n"
    )
    assert len(said.members) == 6
    assert not said.roles


@pytest.mark.parametrize("edge", ["", "| "])
def test_a_table_with_a_column_for_each_role(edge):
    lines = [
        "STT | Cụm | Cụm trưởng | Cụm phó",
        "1 | Cụm thi đua số 1 | Sở Xây dựng tỉnh Lào Cai | Sở Xây dựng tỉnh Sơn La",
        "2 | Cụm thi đua số 2 | Sở Xây dựng tỉnh Hà Nam | Sở Xây dựng tỉnh Nam Định",
    ]
    table = "\n".join(f"{edge}{line}{edge[::-1]}" for line in lines)
    said = reading(f"Bộ Xây dựng công nhận đơn vị điều hành các cụm thi đua năm 2022\n{table}\nCác đơn vị thực hiện.\n")
    numbers = {c.cluster_id: c.number for c in said.clusters}
    assert sorted((numbers[h.cluster_id], h.role, h.to_unit.province, h.year) for h in said.handovers) == [
        (1, "chair", "Lào Cai", 2022),
        (1, "deputy", "Sơn La", 2022),
        (2, "chair", "Hà Nam", 2022),
        (2, "deputy", "Nam Định", 2022),
    ]


def test_cells_with_several_units_tell_no_chair():
    said = reading(
        "Bảng điểm năm 2022\nCụm | Cụm trưởng | Điểm\nCụm thi đua số 1 | Huyện Nam Đàn, Huyện Đô Lương | 98\n"
    )
    assert not said.roles
