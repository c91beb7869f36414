# ruff: noqa: E501 (a table: one line a case)
"""Who only acts for the chair, flags that go to teams, and the year that a vote or the sentence before it tells."""

import pytest
from role_rows import INSPECTORS, PACT, REVIEW, reading, rows

ONLY = "chair A 2024"
PROCURACY = "Cụm thi đua số 2 VKSND tỉnh Nghệ An tổng kết công tác năm 2023. "
SCHOOLS = "Cụm thi đua số 5 Sở Giáo dục và Đào tạo tỉnh Nghệ An tổng kết năm học 2023-2024. "
ACTS_FOR = [
    # the chair itself speaks: nothing says that it is another unit
    (REVIEW, "Thay mặt đơn vị Cụm trưởng, Giám đốc {A} phát biểu.", ONLY),
    (REVIEW, "Đại diện Cụm trưởng, Giám đốc {A} báo cáo; đại diện Cụm phó, Giám đốc {B} tham luận.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Hội nghị bầu {C} làm Cụm trưởng năm 2025. Thay mặt đơn vị Cụm trưởng năm 2024, Giám đốc {A} cảm ơn.", "chair A 2024; election chair C 2025"),
    (REVIEW, "{A} bàn giao nhiệm vụ Cụm trưởng cho {C}. Thay mặt Cụm trưởng, Giám đốc {A} cảm ơn.", "chair A 2024; handover chair C 2025 < A"),
    # another unit is the chair, before or behind
    (REVIEW, "{A} là Cụm trưởng. Thay mặt Cụm trưởng, {B} trình bày báo cáo.", ONLY),
    (REVIEW, "Thay mặt Cụm trưởng, Phó Giám đốc {B} báo cáo. Cụm trưởng năm 2024 là {A}.", ONLY),
    (REVIEW, "{A} bàn giao nhiệm vụ Cụm trưởng cho {C}. Thay mặt Cụm trưởng, Giám đốc {B} cảm ơn.", "chair A 2024; handover chair C 2025 < A"),
    (PROCURACY, "VKSND huyện Nam Đàn, Cụm trưởng, chủ trì. Đại diện Cụm trưởng, Viện trưởng VKSND huyện Yên Thành nêu kết quả.", "chair Viện kiểm sát nhân dân huyện Nam Đàn 2023"),
    (SCHOOLS, "Trường THPT Nam Đàn 1 là Cụm trưởng. Thay mặt Cụm trưởng, Hiệu trưởng Trường THPT Kim Liên báo cáo.", "chair Trường THPT Nam Đàn 1 2024"),
    # the deputy, and who was empowered
    (REVIEW, "{B}, Cụm phó, dự. Thay mặt đơn vị Cụm trưởng, Giám đốc {B} cảm ơn.", "deputy B 2024"),
    (REVIEW, "Do Cụm trưởng vắng mặt, thay mặt Cụm trưởng, {B} điều hành.", ""),
    (REVIEW, "Được ủy quyền thay mặt Cụm trưởng, {B} điều hành.", ""),
    (REVIEW, "{B} thay mặt Cụm trưởng báo cáo kết quả.", ""),
]  # fmt: skip
TEAMS = [
    ("Cụm trưởng, {A}, cùng {B} trao cờ luân lưu cho đội của {C}.", ONLY),
    ("{A}, Cụm trưởng, trao cờ luân lưu cho đội của {C}.", ONLY),
    ("Cụm trưởng {A} trao cờ luân lưu cho đội bóng {C}.", ONLY),
    ("Cụm trưởng trao cờ luân lưu cho đội vô địch {C}.", ""),
    ("Đơn vị Cụm trưởng - {A} trao cờ cho các vận động viên {C}.", ONLY),
    ("{A}, đơn vị Cụm trưởng, trao cờ luân lưu cho đoàn văn nghệ {C}.", ONLY),
    ("{A}, đơn vị Cụm trưởng, trao cờ cho tập thể xuất sắc {C}.", ONLY),
    ("{A}, đơn vị Cụm trưởng, trao cờ cho đơn vị đạt giải nhất {C}.", ONLY),
    ("{A}, đơn vị Cụm trưởng, trao cờ luân lưu cho quán quân {C}.", ONLY),
    ("Cụm trưởng, {A}, cùng {B} trao cờ luân lưu cho {C}.", "chair A 2024; handover chair C 2025 < A"),
    ("Cụm trưởng năm 2024, {A}, chuyển nhiệm vụ sang Đội trưởng {C}.", "chair A 2024; handover chair C 2025 < A"),
]  # fmt: skip
VOTES = [
    ("{B} - Cụm trưởng, {C} - Cụm phó là kết quả bầu Cụm trưởng, Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    ("{B} - Cụm trưởng, {C} - Cụm phó là kết quả bầu chọn cho năm 2025.", "election chair B 2025; election deputy C 2025"),
    ("{B} (Cụm trưởng), {C} (Cụm phó), đó là kết quả bỏ phiếu năm 2025.", "election chair B 2025; election deputy C 2025"),
    ("{B} làm Cụm trưởng, {C} làm Cụm phó là kết quả của cuộc bỏ phiếu.", "election chair B 2025; election deputy C 2025"),
    ("{B} giữ vai trò Cụm trưởng là kết quả kiểm phiếu.", "election chair B 2025"),
    ("Kết quả bầu: Cụm trưởng - {B}, Cụm phó - {C}.", "election chair B 2025; election deputy C 2025"),
    ("{A} - Cụm trưởng là kết quả bầu năm 2024.", "chair A 2024; election chair A 2024"),
    ("{A} - Cụm trưởng là kết quả của sự nỗ lực.", ONLY),
    ("{A} là Cụm trưởng, kết quả năm 2024 rất tốt.", ONLY),
]  # fmt: skip
DEPUTIES = [
    ("Cụm trưởng năm 2022: {A}. Cụm phó: {B}.", "chair A 2022; deputy B 2022"),
    ("Cụm trưởng năm 2023 là {A}. Cụm phó là {B}.", "chair A 2023; deputy B 2023"),
    ("{A} làm Cụm trưởng năm 2023. {B} làm Cụm phó.", "chair A 2023; deputy B 2023"),
    ("Năm 2023, {A} là Cụm trưởng. Cụm phó là {B}.", "chair A 2023; deputy B 2023"),
    ("Cụm trưởng năm 2023: {A}. Các Cụm phó: {B}, {C}.", "chair A 2023; deputy B 2023; deputy C 2023"),
    ("Cụm trưởng năm 2023: {A}\nCụm phó: {B}", "chair A 2023; deputy B 2023"),
    ("Cụm trưởng năm 2023 là {A}. Cụm phó hiện nay là {B}.", "chair A 2023; deputy B 2024"),
    ("Cụm trưởng năm 2023 là {A}. Cụm phó năm 2024 là {B}.", "chair A 2023; deputy B 2024"),
    ("Cụm trưởng năm 2023 là {A}. {B} là Cụm trưởng.", "chair A 2023; chair B 2024"),
    ("Cụm trưởng năm 2024: {A}. Cụm phó: {B}.", "chair A 2024; deputy B 2024"),
]  # fmt: skip


@pytest.mark.parametrize("opening, said, told", ACTS_FOR)
def test_acts_for_the_chair(opening: str, said: str, told: str) -> None:
    assert "; ".join(rows(opening + said)) == told


def test_stand_in_is_told() -> None:
    said = reading(REVIEW + "{A} là Cụm trưởng. Thay mặt Cụm trưởng, {B} trình bày báo cáo.")
    assert ("background", "roles.on_behalf") in [(u.reason, u.evidence.rule) for u in said.unresolved]


@pytest.mark.parametrize("said, told", TEAMS)
def test_flags_of_teams(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


@pytest.mark.parametrize("said, told", VOTES)
def test_result_of_a_vote(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


@pytest.mark.parametrize("said, told", DEPUTIES)
def test_deputy_of_the_year_before(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


def test_deputy_at_a_pact() -> None:
    assert rows(PACT + "Cụm trưởng năm 2024: {A}. Cụm phó: {B}.") == ["chair A 2024", "deputy B 2024"]
    told = "Trưởng khối năm 2021 là Thanh tra Sở Y tế. Phó khối là Thanh tra Sở Nội vụ."
    assert rows(INSPECTORS + told) == ["chair Thanh tra Sở Y tế 2021", "deputy Thanh tra Sở Nội vụ 2021"]


NOT_HELD = [
    ("{B} là đơn vị được Cụm trưởng khen.", ""),
    ("{B} là đơn vị được Cụm trưởng năm 2024 tặng hoa.", ""),
    ("{B} nhận ủy quyền của Cụm trưởng ký văn bản.", ""),
    ("{B} nhận phân công của Cụm trưởng.", ""),
    ("Nếu {A} vắng, {B} thay làm Cụm trưởng.", ""),
    ("Trường hợp {A} được bầu làm Cụm trưởng, Cụm phó là {B}.", ""),
    ("Hội nghị giới thiệu {A} và {B} để bầu Cụm trưởng năm 2025.", ""),
    ("{A} đề nghị bầu {B} làm Cụm trưởng năm 2025.", ""),
    ("{A}, Cụm trưởng, chuyển giao mô hình cho {B}.", ONLY),
    ("{A}, Cụm trưởng, giao mẫu báo cáo cho {B}.", ONLY),
    ("{A} xin được bàn giao nhiệm vụ Cụm trưởng cho {B}.", ""),
    ("{A} tạm dừng việc bàn giao nhiệm vụ Cụm trưởng cho {B}.", ""),
    ("Theo dự thảo, {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", ""),
    ("{A} hướng dẫn {B} làm quen vai trò Cụm trưởng.", ""),
    ("Thay vì {A}, {B} được bầu làm Cụm trưởng năm 2025.", "election chair B 2025"),
    ("{A} được 2 phiếu, {B} được 5 phiếu bầu làm Cụm trưởng năm 2025.", "election chair B 2025"),
    ("Cụm trưởng năm 2025, theo kết quả bỏ phiếu, là {B}.", "election chair B 2025"),
    ("Hội nghị giới thiệu {B} làm Cụm trưởng năm 2025.", "election chair B 2025"),
    ("{A} giữ vai trò của Cụm trưởng.", ONLY),
]  # fmt: skip


@pytest.mark.parametrize("said, told", NOT_HELD)
def test_what_the_chair_does_and_what_is_only_proposed(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


def test_who_heads_a_delegation_with_the_chair_leads_no_cluster() -> None:
    assert reading(REVIEW + "Đoàn kiểm tra do Cụm trưởng và {B} dẫn đầu.").awards == []
