# ruff: noqa: E501 (a table: one line a case)
"""Superiors who praise one and appoint another; terms that end; elections told in a bracket; who takes the deputy's role
alone. One line a case."""

import pytest
from role_rows import PACT, REVIEW, rows

TO_B = "handover chair B 2025"
FROM_A = "chair A 2024; handover chair B 2025 < A"
PRAISED = [
    ("Lãnh đạo Bộ Công an ghi nhận kết quả của {A} và trao quyết định Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("Lãnh đạo cấp trên ghi nhận kết quả của {A} và trao quyết định giao nhiệm vụ Cụm trưởng cho {B}.", TO_B),
    ("Lãnh đạo cấp trên ghi nhận kết quả của {A}, trao cờ Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("Đồng chí Thứ trưởng đánh giá cao kết quả của {A} và trao nhiệm vụ Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("Lãnh đạo Bộ chúc mừng {A} và trao cờ Cụm trưởng cho {B}.", TO_B),
    ("Trung tướng Lê Văn Thử biểu dương {A} rồi trao quyết định làm Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("Sau khi ghi nhận kết quả của {A}, lãnh đạo Bộ trao cờ Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("Lãnh đạo Cục tặng hoa {A} và trao biểu trưng Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("Lãnh đạo Bộ trao quyết định Cụm trưởng năm 2025 cho {B}.", TO_B),
    ("{B} nhận quyết định Cụm trưởng năm 2025.", TO_B),
    # who gives is thanked for it, watched at it, or thanks himself
    ("Lãnh đạo Bộ cảm ơn {A} đã bàn giao nhiệm vụ Cụm trưởng cho {B}.", FROM_A),
    ("Lãnh đạo Bộ chứng kiến {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", FROM_A),
    ("{A} cảm ơn {C} và trao cờ Cụm trưởng năm 2025 cho {B}.", FROM_A),
    ("{B} nhận quyết định của Cụm trưởng.", ""),
    ("Lãnh đạo Bộ trao quyết định khen thưởng của Cụm trưởng cho {B}.", ""),
]  # fmt: skip
TERMS = [
    ("Nhiệm kỳ Cụm trưởng của {A} kết thúc; {B} tiếp nhận.", FROM_A),
    ("Nhiệm kỳ Cụm trưởng của {A} đã khép lại, {B} tiếp quản từ năm 2025.", FROM_A),
    ("Nhiệm kỳ làm Cụm trưởng của {A} hết vào cuối năm; {B} tiếp nối.", FROM_A),
    ("Thời gian làm Cụm trưởng của {A} đã hết, {B} kế nhiệm.", FROM_A),
    ("Nhiệm kỳ Cụm trưởng năm 2024 của {A} khép lại; {B} thay từ năm 2025.", FROM_A),
    ("Nhiệm kỳ Cụm phó của {A} kết thúc, đại diện {B} nhận lại nhiệm vụ.", "deputy A 2024; handover deputy B 2025 < A"),
    ("Nhiệm kỳ Cụm trưởng của {A} kết thúc. {B} tiếp nhận vai trò này.", TO_B),
    ("Nhiệm kỳ Cụm trưởng của {A} kết thúc; {B} tiếp nhận ý kiến.", ""),
    ("Nhiệm kỳ Cụm trưởng của {A} chưa kết thúc; {B} tiếp nhận.", ""),
    ("Khép lại nhiệm kỳ Cụm trưởng của {A}, {B} sẽ tiếp nhận.", ""),
    ("Báo cáo của Cụm trưởng của {A} kết thúc; {B} tiếp nhận.", ""),
]  # fmt: skip
BRACKETS = [
    ("{B} (đơn vị được bầu làm Cụm trưởng) đã nhận bàn giao từ {A}.", "chair A 2024; election chair B 2025 < A"),
    ("{B} (vừa được các thành viên tín nhiệm bầu làm Cụm trưởng năm 2025) nhận cờ luân lưu từ tay {A}.", "chair A 2024; election chair B 2025 < A"),
    ("{B} (được bầu làm Cụm trưởng) phát biểu.", "election chair B 2025"),
    ("{B} (đơn vị được tín nhiệm bầu giữ chức Cụm phó) phát biểu.", "election deputy B 2025"),
    ("{B} (đơn vị được phân công làm Cụm trưởng) cảm ơn.", "assignment chair B 2025"),
    ("{B} (được bầu làm Cụm trưởng) nhận quà từ {A}.", "election chair B 2025"),
    ("{B} (được bầu làm Cụm trưởng) nhận hồ sơ từ {A}.", "election chair B 2025"),
    ("{B} (đơn vị được bầu làm Cụm phó) nhận bàn giao nhà từ {A}.", "election deputy B 2025"),
    # in a list of members it tells how they came to it
    ("Cụm gồm {A} (được bầu làm Cụm trưởng), {B} (được bầu làm Cụm phó), {C}.", "chair A 2024; deputy B 2024"),
    ("{A} (đơn vị Cụm trưởng) chủ trì.", "chair A 2024"),
]  # fmt: skip
ONLY_DEPUTY = [
    ("{B} chỉ nhận làm Cụm phó, không nhận làm Cụm trưởng năm 2025.", ""),
    ("{B} chỉ đồng ý giữ vai trò Cụm phó năm 2025.", ""),
    ("Được giới thiệu làm Cụm trưởng, {B} chỉ nhận vai Cụm phó.", ""),
    ("{B} được bầu làm Cụm trưởng nhưng chỉ nhận làm Cụm phó.", ""),
    ("{B} được giới thiệu làm Cụm trưởng năm 2025. Tuy nhiên, {B} chỉ nhận làm Cụm phó.", ""),
    ("Hội nghị bầu {B} làm Cụm trưởng, {C} chỉ muốn làm Cụm phó.", "election chair B 2025"),
    ("Được bầu làm Cụm trưởng, {B} xin rút; hội nghị bầu {C} thay.", "election chair C 2025"),
    # what was done
    ("Năm 2024, {A} chỉ giữ vai trò Cụm phó.", "deputy A 2024"),
    ("{B} nhận làm Cụm phó, không nhận làm Cụm trưởng.", "handover deputy B 2025"),
    ("Chỉ trong ba phút, {B} nhận nhiệm vụ Cụm trưởng năm 2025 từ {A}.", FROM_A),
    ("{B} chỉ nhận được 3/7 phiếu nên {C} làm Cụm trưởng năm 2025.", "election chair C 2025"),
    ("Được bầu làm Cụm trưởng, {B} nhường phần tham luận cho {C}.", "election chair B 2025"),
    ("Cụm trưởng năm 2025 là {B}, {C} xin rút.", "election chair B 2025"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), PRAISED + TERMS + BRACKETS + ONLY_DEPUTY)
def test_roles(text, told):
    assert rows(REVIEW + text) == sorted(filter(None, told.split("; ")))


def test_an_election_of_the_very_year():
    assert rows(PACT + "{B} (được bầu làm Cụm trưởng) phát biểu.") == ["chair B 2025", "election chair B 2025"]
