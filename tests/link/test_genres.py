"""Minutes, letters, looks back over years: the day behind a label, the year called "now", units told by a pronoun."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

DAYS = [
    ("BIÊN BẢN\nHọp Cụm thi đua số 3 Thanh tra\n\nThời gian: 14 giờ, ngày 05/12/2023\nĐịa điểm: Thanh tra tỉnh Hà Nam\n1. Thông qua báo cáo tổng kết năm 2023.", "annual_review 2023-12-05"),
    ("THƯ CHÚC MỪNG\nKính gửi: Hội nghị tổng kết năm 2022 của Cụm thi đua số 4, Thanh tra\n(họp tại Thanh tra tỉnh Ninh Bình, ngày 28/11/2022)\nHà Nội, ngày 25 tháng 11 năm 2022", "annual_review 2022-11-28"),
    ("Hội nghị sơ kết 6 tháng đầu năm 2022 Cụm thi đua số 4, Thanh tra\n(tổ chức ngày 8/7/2022 tại Nam Định)", "midyear_review 2022-07-08"),
    ("Họp Cụm thi đua số 4 Thanh tra.\nThứ Tư, 13/12/2023. Họp tổng kết năm 2023 ở Thanh tra tỉnh Quảng Bình.", "annual_review 2023-12-13"),
    ("Hội nghị sơ kết 6 tháng đầu năm 2020 Cụm thi đua số 4 Thanh tra\n1. Thời gian: 8h30 ngày 10/7/2020\n2. Địa điểm: Thanh tra tỉnh Hà Nam", "midyear_review 2020-07-10"),
    ("Ngày 24-11, tại Phú Yên, nhìn lại phong trào thi đua năm 2020, Cụm thi đua số 2 - Quân khu 5 có quyền tự hào.", "annual_review 2020-11-24"),
    ("Nhìn lại phong trào thi đua năm 2020, Cụm thi đua số 2 Thanh tra đã vượt khó. Ngày 5/7/2021, cụm sơ kết 6 tháng đầu năm 2021.", "midyear_review 2021-07-05"),
]  # fmt: skip
YEARS = [
    ("Chuyện của Cụm thi đua số 6 Thanh tra. Năm 2014, Thanh tra tỉnh Hà Nam làm Cụm trưởng. Năm nay (2016), Thanh tra tỉnh Thái Bình là Cụm trưởng.", 2016),
    ("Năm nay, 2018, Cụm trưởng Cụm thi đua số 6 Thanh tra là Thanh tra tỉnh Thái Bình. Năm 2014 và năm 2014 nữa, cụm rất khó.", 2018),
    ("Cụm thi đua số 6 Thanh tra, năm 2017 này, đông hơn năm 2014 và 2014.", 2017),
]  # fmt: skip
ROLES = [
    ("Văn phòng Cụm trưởng thông báo để các đơn vị biết.", []),
    ("Văn phòng UBND tỉnh, Cụm trưởng, chủ trì.", ["chair Văn phòng UBND tỉnh 2024"]),
    ("Ông Lê Văn Thử, Giám đốc {A}, kể chuyện. Ông là người đứng đầu đơn vị vừa được Bộ công nhận là Cụm trưởng năm 2025.", ["assignment chair A 2025"]),
    ("Bà Lê Thị Thử, Giám đốc {A}, đón khách. Năm nay, cơ quan bà là Cụm trưởng.", ["chair A 2024"]),
    ("Bà Lê Thị Thử, Giám đốc {A}, đón khách. Bà lãnh đạo đơn vị Cụm trưởng năm 2024.", ["chair A 2024"]),
    ("{A} là chủ nhà. Đơn vị này cũng vừa được bầu làm Cụm trưởng năm 2025.", ["election chair A 2025"]),
    ("Giám đốc {A} và Giám đốc {B} kể chuyện. Đơn vị của ông là Cụm trưởng.", []),
    ("Bà Lê Thị Thử, Giám đốc {A}, đón khách. Đơn vị của bà chưa làm Cụm trưởng.", []),
    ("{A} hoàn thành vai trò Cụm trưởng năm 2024 và bàn giao cho {B} đảm nhận trong năm 2025.", ["chair A 2024", "handover chair B 2025 < A"]),
    ("{A} từng hai năm làm Cụm trưởng.", []),
    ("{A} từng hai năm làm Cụm trưởng. Hiện {B} giữ vai trò này.", ["chair B 2024"]),
    ("Năm 2025 {A} lên Cụm trưởng, {B} làm Cụm phó.", ["election chair A 2025", "election deputy B 2025"]),
    ("{A} nộp hồ sơ lên Cụm trưởng.", []),
    ("Làm tròn vai trò Cụm trưởng năm 2024, {A} bàn giao cho {B} gánh vác năm 2025.", ["chair A 2024", "handover chair B 2025 < A"]),
]  # fmt: skip


def test_organisation_of_a_list():
    said = reading(
        "Danh sách các cụm thi đua năm 2022 của Sở Y tế tỉnh Bến Tre\nCụm 1 gồm TTYT huyện Ba Tri, TTYT huyện Bình Đại."
    )
    assert [c.organisation for c in said.clusters] == ["Sở Y tế tỉnh Bến Tre"]


def test_a_school_is_of_no_province_by_its_name():
    said = reading("Cụm thi đua số 3 phường Bến Nghé ký giao ước, do Trường Tiểu học Hòa Bình làm Cụm trưởng.")
    assert [(c.organisation, r.unit.province) for c in said.clusters for r in said.roles] == [(None, None)]


@pytest.mark.parametrize("text, expected", DAYS)
def test_day(text, expected):
    assert "; ".join(f"{e.event_type} {e.date}" for e in reading(text).events) == expected


ACTS_WITHOUT_MEETING = [
    ("Đầu năm 2022, {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", 2022),
    ("Cuối năm 2021, {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", 2022),
    ("Tháng 12/2021, {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", 2022),
]


@pytest.mark.parametrize("text, year", ACTS_WITHOUT_MEETING)
def test_year_of_an_act_by_its_time(text, year):
    said = reading("Chuyện của Cụm thi đua số 3 Bộ Công an. {C} làm Cụm trưởng hai năm đầu. " + text)
    assert [(h.year, h.to_unit.unit) for h in said.handovers] == [(year, "Công an tỉnh Sơn La")]
    assert "Công an tỉnh Yên Bái" not in [r.unit.unit for r in said.roles]


@pytest.mark.parametrize("text, year", YEARS)
def test_year(text, year):
    assert reading(text).clusters[0].year == year


@pytest.mark.parametrize("text, expected", ROLES)
def test_roles(text, expected):
    assert rows(REVIEW + text) == expected
