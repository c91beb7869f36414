"""The chair told by who steers the cluster, and prisons called by a number among others called by a place."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

STEERS = [
    ("Cụm do {B} cầm trịch.", ["chair B 2024"]),
    ("Cụm thi đua số 3 năm nay do {B} cầm trịch, {C} làm Cụm phó.", ["chair B 2024", "deputy C 2024"]),
    ("{B} chèo lái Cụm thi đua số 3 năm 2024.", ["chair B 2024"]),
    ("Năm 2023, {B} cầm lái Cụm.", ["chair B 2023"]),
    ('{B} là "nhạc trưởng" của Cụm thi đua số 3.', ["chair B 2024"]),
    ("{B} - đơn vị cầm trịch Cụm năm 2024 - báo cáo.", ["chair B 2024"]),
    ("{B}, cầm trịch Cụm năm nay, báo cáo kết quả.", ["chair B 2024"]),
    ("Giám đốc {B} chèo lái Cụm qua một năm khó khăn.", ["chair B 2024"]),
    # something else of the cluster, a plan, a year to come, a superior, the ranking
    ("Đội văn nghệ của Cụm do {B} cầm trịch.", []),
    ("Hội thao của Cụm do {B} cầm trịch.", []),
    ("Cụm sẽ do {B} cầm trịch năm 2025.", []),
    ("Năm 2025, {B} cầm lái Cụm.", []),
    ("Thứ trưởng Bộ Công an chèo lái Cụm.", []),
    ("{B} là đầu tàu của Cụm.", []),
    ("Đứng đầu Cụm là {B}.", []),
]


@pytest.mark.parametrize("text, told", STEERS)
def test_who_steers_the_cluster(text, told):
    assert rows(REVIEW + text) == told


PRISONS = [
    ("Cụm thi đua số 5 Bộ Công an gồm Trại giam Thanh Lâm, số 5 và Số 6 tổng kết năm 2024.", {"Thanh Lâm", "số 5", "số 6"}),
    ("Cụm thi đua số 5 Bộ Công an gồm các Trại giam Thanh Lâm, số 5, Số 6 và Xuân Hà.", {"Thanh Lâm", "số 5", "số 6", "Xuân Hà"}),
    ("Cụm thi đua số 5 Bộ Công an gồm các Trại giam số 3, số 5, Thanh Lâm và Xuân Hà.", {"số 3", "số 5", "Thanh Lâm", "Xuân Hà"}),
    ("Cụm thi đua số 5 gồm 5 trại giam: Thanh Lâm, Thanh Phong, số 5, Số 6 và Xuân Hà.", {"Thanh Lâm", "Thanh Phong", "số 5", "số 6", "Xuân Hà"}),
    ("Cụm thi đua số 5 Bộ Công an gồm Trại giam số 3, số 5 và Số 6 tổng kết năm 2024.", {"số 3", "số 5", "số 6"}),
    ("Cụm thi đua số 5 gồm Trại giam Thanh Lâm, số 5, số 6 và Trại giam Xuân Hà.", {"Thanh Lâm", "số 5", "số 6", "Xuân Hà"}),
    # an address, and a unit that is called by no number
    ("Cụm thi đua số 5 Bộ Công an có Trại giam Thanh Lâm, số 5 phố Cầu.", set()),
    ("Cụm thi đua số 2 Sở Y tế có Bệnh viện Thống Nhất, số 1 và số 2.", set()),
]  # fmt: skip


@pytest.mark.parametrize("text, names", PRISONS)
def test_numbers_among_the_names_of_prisons(text, names):
    assert {m.unit.unit.removeprefix("Trại giam ") for m in reading(text).members} == names


def test_numbers_among_prisons_that_are_awarded():
    text = "Trại giam Thanh Lâm, số 5 và Số 6 được tặng Cờ thi đua của Bộ Công an."
    found = reading(f"Cụm thi đua số 5 Bộ Công an tổng kết năm 2024. {text}").awards
    assert sorted(a.unit.unit for a in found) == ["Trại giam Thanh Lâm", "Trại giam số 5", "Trại giam số 6"]
