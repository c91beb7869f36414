"""Lists of members in which the word for a role stands before the first units. One line a case."""

import pytest
from role_rows import REVIEW, reading

FULL = [
    "Cụm có 4 thành viên: Cụm trưởng {A}, Cụm phó {B}, {C}, Công an tỉnh Phú Thọ.",
    "Cụm gồm Cụm trưởng {A}, Cụm phó {B}, cùng {C}, Công an tỉnh Phú Thọ.",
    "Cụm thi đua số 3 gồm đơn vị Cụm trưởng là {A}, đơn vị Cụm phó là {B} và các thành viên {C}, Công an tỉnh Phú Thọ.",
    "Cụm gồm Cụm trưởng - {A}; Cụm phó - {B}; {C}; Công an tỉnh Phú Thọ.",
    "Năm 2024, Cụm gồm đơn vị Cụm trưởng {A}, Cụm phó {B}, {C} và Công an tỉnh Phú Thọ.",
]
NONE = [
    "Ban điều hành Cụm gồm Cụm trưởng {A}, Cụm phó {B} và {C}.",
    "Tổ thư ký Cụm gồm Cụm trưởng {A}, Cụm phó {B} và {C}.",
    "Đoàn của Cụm gồm Cụm trưởng {A}, Cụm phó {B} và {C} đi thăm.",
    "Cụm gồm Cụm trưởng {A}, Cụm phó {B}.",
    "Năm 2025, Cụm sẽ gồm Cụm trưởng {B}, Cụm phó {A}, {C} và Công an tỉnh Phú Thọ.",
]


@pytest.mark.parametrize("text", FULL)
def test_members(text):
    said = reading(REVIEW + text)
    assert len(said.members) == 4
    assert [(r.role, r.unit.unit) for r in said.roles] == [
        ("chair", "Công an tỉnh Lào Cai"),
        ("deputy", "Công an tỉnh Sơn La"),
    ]


@pytest.mark.parametrize("text", NONE)
def test_no_members(text):
    assert reading(REVIEW + text).members == []
