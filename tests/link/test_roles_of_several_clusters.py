"""One sentence that tells a role of several clusters, and a cluster that is only named beside the one reported on."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import UNITS, reading

SEVERAL = "Ngày 24/11/2024, Cụm thi đua số 1, Cụm thi đua số 2 và Cụm thi đua số 3 của Bộ Công an tổng kết năm 2024. "
ONE = "Cụm thi đua số 7 Bộ Công an tổng kết năm 2024. "
_LETTERS = {name: letter for letter, name in UNITS.items()}


def of_clusters(text: str) -> list[str]:
    """Roles and handovers with their cluster's number: "1 chair A 2024", "2 > chair B 2025 < C"."""
    said = reading(text)
    number = {c.cluster_id: c.number for c in said.clusters}
    told = [f"{number[r.cluster_id]} {r.role} {_LETTERS.get(r.unit.unit, '?')} {r.year}" for r in said.roles]
    for act in said.handovers:
        giver = f" < {_LETTERS.get(act.from_unit.unit, '?')}" if act.from_unit else ""
        told.append(f"{number[act.cluster_id]} > {act.role} {_LETTERS.get(act.to_unit.unit, '?')} {act.year}{giver}")
    return sorted(told)


CASES = [
    # each of several clusters has its own unit, in their order
    (SEVERAL, "{A}, {B} và {C} lần lượt được bầu làm Cụm trưởng Cụm 1, Cụm 2 và Cụm 3 năm 2025.", ["1 > chair A 2025", "2 > chair B 2025", "3 > chair C 2025"]),
    (SEVERAL, "Cụm trưởng năm 2025 của các cụm 1, 2, 3 lần lượt là {A}, {B}, {C}.", ["1 > chair A 2025", "2 > chair B 2025", "3 > chair C 2025"]),
    (SEVERAL, "Cụm trưởng các cụm số 1, số 2 và số 3 lần lượt là {A}, {B}, {C}.", ["1 chair A 2024", "2 chair B 2024", "3 chair C 2024"]),
    (SEVERAL, "Cụm 1 và Cụm 2 lần lượt do {A} và {B} làm Cụm trưởng.", ["1 chair A 2024", "2 chair B 2024"]),
    (SEVERAL, "{A} và {B} được phân công làm Cụm phó Cụm 1 và Cụm 3 năm 2025.", ["1 > deputy A 2025", "3 > deputy B 2025"]),
    (SEVERAL, "{A} được bầu làm Cụm trưởng Cụm 1 năm 2025, thay {B}.", ["1 > chair A 2025 < B", "1 chair B 2024"]),
    (SEVERAL, "{A} và {B} được bầu làm Cụm trưởng Cụm 2 và Cụm 3 năm 2025, thay {C} và Công an tỉnh Phú Thọ.", ["2 > chair A 2025 < C", "2 chair C 2024", "3 > chair B 2025 < ?", "3 chair ? 2024"]),
    (SEVERAL, "Làm Cụm phó Cụm 1, Cụm 2 trong năm tới lần lượt là {A} và {B}.", ["1 > deputy A 2025", "2 > deputy B 2025"]),
    (SEVERAL, "{A} làm Cụm trưởng Cụm 1, {B} làm Cụm trưởng Cụm 2.", ["1 chair A 2024", "2 chair B 2024"]),
    (SEVERAL, "Cụm trưởng ba cụm năm 2024 lần lượt là {A}, {B} và {C}.", ["1 chair A 2024", "2 chair B 2024", "3 chair C 2024"]),
    (SEVERAL, "Cụm trưởng các cụm năm 2024 lần lượt là {A} và {B}.", []),
    (SEVERAL, "{A}, {B} và {C}, từ Cụm phó, lên làm Cụm trưởng ba cụm năm 2025.", ["1 > chair A 2025", "2 > chair B 2025", "3 > chair C 2025"]),
    (SEVERAL, "Thay chân Cụm phó là {A} (Cụm 1), {B} (Cụm 2).", ["1 > deputy A 2025", "2 > deputy B 2025"]),
    # a decision recalled of one cluster, a handover in the other
    (SEVERAL, "Tại Cụm 1, {A}, đang là Cụm phó, tiếp nhận vai trò Cụm trưởng từ {B}. Theo quyết định của Bộ từ đầu năm, Cụm 2 do {C} làm Cụm trưởng.", ["1 > chair A 2025 < B", "1 chair B 2024", "1 deputy A 2024", "2 > chair C 2024", "2 chair C 2024"]),
    # not as many, or no fact
    (SEVERAL, "{A} và {B} lần lượt được bầu làm Cụm trưởng Cụm 1, Cụm 2 và Cụm 3 năm 2025.", []),
    (SEVERAL, "{A} và {B} sẽ lần lượt làm Cụm trưởng Cụm 1 và Cụm 2 năm 2025.", []),
    (SEVERAL, "{A} và {B} lần lượt tham luận trước Cụm trưởng Cụm 1 và Cụm 2.", []),
    # a guest, a rival, a comparison: what follows is of the cluster reported on
    (ONE, "Khách mời có đại diện Cụm thi đua số 6, nơi {C} đang làm Cụm trưởng.\n\n{A} (bên phải) trao cờ Cụm trưởng năm 2025 cho {B}.", ["6 chair C 2024", "7 > chair B 2025 < A", "7 chair A 2024"]),
    (ONE, "Cùng dự còn có lãnh đạo Cụm thi đua số 6, do {C} làm Cụm trưởng. {A} trao cờ Cụm trưởng cho {B}.", ["6 chair C 2024", "7 > chair B 2025 < A", "7 chair A 2024"]),
    (ONE, "Số chỉ tiêu nhiều hơn Cụm thi đua số 6 (Cụm trưởng: {C}). {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", ["6 chair C 2024", "7 > chair B 2025 < A", "7 chair A 2024"]),
    (ONE, "Buổi chiều, các đơn vị giao lưu bóng chuyền với Cụm thi đua số 6. {A} được bầu làm Cụm phó năm 2025.", ["7 > deputy A 2025"]),
    (ONE, "Học tập kinh nghiệm của Cụm thi đua số 6, nơi {C} làm Cụm trưởng, các đơn vị bầu {A} làm Cụm trưởng năm 2025.", ["6 chair C 2024", "7 > chair A 2025"]),
    (ONE, "Cụm thi đua số 6 họp ở Pleiku. {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", ["6 > chair B 2025 < A", "6 chair A 2024"]),
]  # fmt: skip


@pytest.mark.parametrize("opening, said, expected", CASES)
def test_of_several_clusters(opening, said, expected):
    assert of_clusters(opening + said) == expected


def test_units_of_a_cluster_each_are_no_list_of_members():
    said = reading(SEVERAL + "Làm Cụm phó Cụm 1, Cụm 2 trong năm tới lần lượt là {A} và {B}.")
    assert said.members == []


def test_the_year_of_a_role_is_not_that_of_the_cluster_named_last():
    said = reading(SEVERAL + "{A} và {B} lần lượt được bầu làm Cụm trưởng Cụm 1 và Cụm 2 năm 2025.")
    assert {c.year for c in said.clusters} == {2024}
