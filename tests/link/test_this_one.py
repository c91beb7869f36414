"""Awards to "this unit", the first above a rival, and what a headline says of roles in short. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

GIVEN = [
    ("{A} đứng thứ nhất toàn cụm. Hội nghị đề nghị Bộ tặng Cờ thi đua của Bộ cho đơn vị này.", ["A lead", "A ministry_flag"]),
    ("Dẫn đầu cụm là {A}. Cụm thống nhất đề nghị Bộ Công an tặng Cờ thi đua cho đơn vị ấy; đề nghị tặng Bằng khen cho {B}.", ["A lead", "A ministry_flag", "B merit_ministry"]),
    ("Với 98 điểm, {A} vượt {B} để dẫn đầu cụm. Cụm đề nghị Bộ tặng Cờ thi đua của Bộ cho tập thể này.", ["A lead", "A ministry_flag"]),
    ("{A} đạt 97 điểm. Cờ thi đua của Chính phủ thuộc về đơn vị này.", ["A government_flag"]),
    ("{A} và {B} cùng được ghi nhận. Cụm đề nghị tặng Cờ thi đua của Bộ cho đơn vị này.", []),
    ("{A}, {B} đồng dẫn đầu. Cụm đề nghị tặng Cờ thi đua của Bộ cho tỉnh này.", ["A lead", "B lead"]),
    ("{A} đứng thứ nhất toàn cụm. Hội nghị đề nghị Bộ tặng Bằng khen của Bộ cho trường này.", ["A lead"]),
    # the first, and whom it left behind
    ("{A} vượt qua {B}, dẫn đầu cụm với 98 điểm.", ["A lead"]),
    ("{A} bỏ xa {B}, xếp thứ nhất cụm.", ["A lead"]),
    ("Được 98 điểm, nhiều hơn {B} 2 điểm, {A} dẫn đầu cụm.", ["A lead"]),
    ("Vượt qua {B}, {A} dẫn đầu cụm.", ["A lead"]),
    ("Năm qua {A} được Bộ tặng Cờ thi đua của Bộ.", ["A ministry_flag"]),
]  # fmt: skip
NAMES = {"Công an tỉnh Lào Cai": "A", "Công an tỉnh Sơn La": "B"}
HEADLINES = [
    ("Sơn La đảm nhận Cụm trưởng\n", "{A} bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {B}.", ["chair A 2024", "handover chair B 2025 < A"]),
    ("{B} làm Cụm trưởng Cụm thi đua số 3\n", "{A}, Cụm trưởng, báo cáo. {B} được bầu làm Cụm trưởng.", ["chair A 2024", "election chair B 2025"]),
    ("{B} là Cụm trưởng Cụm thi đua số 3\n", "{B} tiếp tục được bầu làm Cụm trưởng năm 2025.", ["chair B 2024", "election chair B 2025"]),
    ("{B} là Cụm trưởng Cụm thi đua số 3\n", "{B} bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {A}.", ["chair B 2024", "handover chair A 2025 < B"]),
]  # fmt: skip


@pytest.mark.parametrize("text, given", GIVEN)
def test_whom_it_goes_to(text, given):
    assert sorted(f"{NAMES[a.unit.unit]} {a.award}" for a in reading(REVIEW + text).awards) == given


@pytest.mark.parametrize("headline, text, told", HEADLINES)
def test_roles_of_a_headline(headline, text, told):
    assert rows(headline + REVIEW + text) == told
