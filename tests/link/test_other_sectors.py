# ruff: noqa: E501 (a table: one line a case)
"""What the blind lot yy (statistics, insurance, lawyers, departments of a province, communes ...) showed of roles,
periods, awards and lists, each construction in several wordings, with what looks alike and is something else."""

import pytest
from role_rows import REVIEW, rows

from thidua.api import extract

ROLES = [
    # Who is replaced gives up the role that is told of it, wherever that stands in the sentence.
    ("Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay {A} hết nhiệm kỳ Cụm trưởng.",
     "chair A 2024; election chair B 2025 < A; election deputy C 2025"),
    ("Hội nghị bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025 thay cho {A} vừa mãn nhiệm kỳ Cụm phó.",
     "deputy A 2024; election chair B 2025; election deputy C 2025 < A"),
    ("{B} được bầu làm Cụm trưởng năm 2025, thay {A} hết nhiệm kỳ.", "chair A 2024; election chair B 2025 < A"),
    ("{B} làm Cụm trưởng, {C} làm Cụm phó năm 2025, thay mặt {A} hết lòng cảm ơn Cụm trưởng.",
     "election chair B 2025; election deputy C 2025"),
    # Who takes the flag from another leads, not the other.
    ("Đại diện {B} đón nhận cờ từ {A}, chính thức đảm nhận nhiệm vụ Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("{B} nhận bàn giao từ {A} và đảm nhận vai trò Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("Giám đốc {B} tiếp nhận cờ luân lưu do {A} trao, giữ vai trò Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("{B} nhận ý kiến từ {A}, Cụm trưởng.", "chair A 2024"),
]  # fmt: skip
# Who stands above a unit hands it the role without having had it.
ABOVE = [
    ("Phó Giám đốc Sở Y tế Hải Dương trao cờ Cụm trưởng năm 2025 cho Giám đốc Trung tâm Y tế huyện Kim Thành.", ["Trung tâm Y tế huyện Kim Thành"], []),
    ("Sở Giáo dục và Đào tạo tỉnh Hà Nam giao nhiệm vụ Cụm trưởng năm 2025 cho Trường THPT Lý Nhân.", ["Trường THPT Lý Nhân"], []),
    ("Liên đoàn Lao động tỉnh Hà Nam trao cờ Cụm trưởng năm 2025 cho Công đoàn ngành Y tế.", ["Công đoàn ngành Y tế"], []),
    ("Sở Y tế Hải Dương trao cờ Cụm trưởng năm 2025 cho Sở Y tế Hà Nam.", ["Sở Y tế Hà Nam"], ["Sở Y tế Hải Dương"]),
    ("Sở Nội vụ tỉnh Hà Nam bàn giao nhiệm vụ Cụm trưởng năm 2025 cho Sở Y tế.", ["Sở Y tế"], ["Sở Nội vụ tỉnh Hà Nam"]),
]  # fmt: skip
PERIODS = [
    ("Sáng 15-10-2025, Cụm thi đua số 14 ký giao ước thi đua quý IV/2025.", [("pact_signing", "2025-Q4")]),
    ("Sáng 15-10-2025, Cụm thi đua số 14 ký kết giao ước phong trào thi đua quý IV năm 2025.", [("pact_signing", "2025-Q4")]),
    ("Ngày 15/4/2023, Cụm thi đua số 2 sơ kết quý I năm 2023, ký kết giao ước thi đua quý II năm 2023.", [("midyear_review", "2023-Q1"), ("pact_signing", "2023-Q2")]),
    ("Ngày 15/4/2023, Cụm thi đua số 2 sơ kết quý I/2023 và ký giao ước thi đua.", [("midyear_review", "2023-Q1"), ("pact_signing", "2023")]),
    ("Ngày 15/1/2023, Cụm thi đua số 2 ký giao ước thi đua năm 2023, nhất là quý I/2023.", [("pact_signing", "2023")]),
]  # fmt: skip
AWARDS = [
    ("đề nghị Liên đoàn tặng Bằng khen cho Đoàn Luật sư tỉnh An Giang và 12 luật sư.", [("unit", None), ("individual", 12)]),
    ("đề nghị Bộ Y tế tặng Bằng khen cho 3 tập thể và 12 bác sỹ, 5 hộ sinh.", [("collective", 3), ("individual", 12), ("individual", 5)]),
    ("15 kiểm toán viên và 2 cộng tác viên được tặng Giấy khen.", [("individual", 15), ("individual", 2)]),
    ("35 luật sư tham gia 120 vụ án; 20 cộng tác viên được tập huấn.", []),
]  # fmt: skip
LISTED = [
    ("Khối thi đua số 2 tỉnh Vĩnh Long tổng kết năm 2023. Khối gồm: Sở Y tế, Sở Nội vụ, Sở Tài chính. Sở Y tế tỉnh Vĩnh Long làm Khối trưởng.", "Sở Y tế"),
    ("Khối thi đua các đảng ủy tổng kết năm 2023. Đảng ủy Khối Doanh nghiệp tỉnh Quảng Ninh, Khối trưởng, chủ trì. Khối gồm: Đảng ủy Khối các cơ quan tỉnh, Đảng ủy Khối Doanh nghiệp tỉnh, Đảng ủy Than Quảng Ninh.", "Đảng ủy Khối Doanh nghiệp tỉnh"),
    ("Cụm thi đua số 2 Bộ Y tế tổng kết năm 2023. Cụm gồm: Sở Y tế Vĩnh Long, Sở Y tế Trà Vinh. Sở Y tế tỉnh Vĩnh Long làm Cụm trưởng.", "Sở Y tế tỉnh Vĩnh Long"),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", ROLES)
def test_roles(text: str, expected: str) -> None:
    assert rows(REVIEW + text) == sorted(expected.split("; "))


@pytest.mark.parametrize("text, takers, chairs", ABOVE)
def test_who_stands_above_had_no_role(text: str, takers: list[str], chairs: list[str]) -> None:
    said = extract(f"Cụm thi đua số 3 tổng kết năm 2024. {text}")
    assert [h.to_unit.unit for h in said.handovers] == takers
    assert [r.unit.unit for r in said.roles] == chairs


@pytest.mark.parametrize("text, expected", PERIODS)
def test_a_pact_of_a_quarter(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted((e.event_type, e.period) for e in extract(text).events) == expected


@pytest.mark.parametrize("text, expected", AWARDS)
def test_professions_that_are_given_awards(text: str, expected: list[tuple[str, int | None]]) -> None:
    awards = extract(f"Cụm thi đua số 8 tổng kết năm 2022. Hội nghị cho biết {text}").awards
    assert [(a.recipient, a.quantity) for a in awards] == expected


@pytest.mark.parametrize("text, chair", LISTED)
def test_who_leads_is_the_one_that_the_list_has(text: str, chair: str) -> None:
    assert [role.unit.unit for role in extract(text).roles] == [chair]
