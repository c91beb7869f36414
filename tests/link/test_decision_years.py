"""The year of an article on a decision, of a review that prints none, and what ends a handover's clause."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

from thidua.api import extract

ROLES = [
    ("Quyết định số 1190/QĐ-UBND của UBND tỉnh Hà Nam, ban hành ngày 20 tháng 5 năm 2010, chia lại các cụm thi đua, thay cho cách chia cũ có từ năm 2005.\n1. Cụm thi đua số 1:\n- Huyện Lý Nhân\n- Huyện Bình Lục\n* Cụm trưởng: Huyện Lý Nhân", 2010),
    ("UBND tỉnh Hà Nam vừa ký Quyết định số 12 ngày 3/2/2015 sửa đổi quy định năm 2012 về cụm, khối thi đua. Theo đó, huyện Lý Nhân làm Cụm trưởng Cụm thi đua số 1.", 2015),
    ("Ngày 3/2/2015, UBND tỉnh Hà Nam ban hành thông báo phân công huyện Lý Nhân làm Cụm trưởng Cụm thi đua số 1, thay thế Thông báo năm 2013.", 2015),
    ("UBND tỉnh Hà Nam ban hành Quyết định số 15/QĐ-UBND ngày 28/12/2018 phân công huyện Lý Nhân làm Cụm trưởng Cụm thi đua số 1 năm 2019.", 2019),
    ("Công văn số 99/TĐKT ngày 15 tháng 1 năm 2017 của Ban Thi đua - Khen thưởng tỉnh, thay Công văn năm 2014, nêu: Cụm trưởng Cụm thi đua số 1 là huyện Lý Nhân.", 2017),
]  # fmt: skip
PERIODS = [
    ("Sáng 21/11/2023, Cụm thi đua số 3 họp. Số hóa tăng hơn hai lần so với năm 2022. Kết quả thi đua được ghi nhận tại hội nghị.", "2023"),
    ("Hội nghị Cụm thi đua số 3 ghi nhận nhiều kết quả nổi bật, thu ngân sách tăng 5% so với năm 2021.", "2022"),
    ("Sở Y tế Hà Nam kết thúc nhiệm kỳ Cụm trưởng Cụm thi đua số 3 tại hội nghị tổng kết năm 2018.", "2018"),
]  # fmt: skip
PERIODS += [
    ("Ngày 8/1/2021, Cụm thi đua số 9 tổng kết công tác thi đua. Sở Y tế Hà Nam giữ chức Cụm trưởng năm 2021.", None),
    ("Cụm thi đua số 9 họp tổng kết hôm 12/2/2020. Mục tiêu năm 2020 được các đơn vị thống nhất.", "2019"),
    ("Ngày 8/1/2021, Cụm thi đua số 9 tổng kết công tác thi đua năm 2020.", "2020"),
]
# which cluster's a role without a number is
SHARED_OUT = [
    (
        "Quyết định năm 2024: Sở Y tế làm Cụm trưởng Cụm thi đua số 1, Sở Nội vụ làm Cụm phó; Sở Tài chính làm Cụm trưởng Cụm thi đua số 2, Sở Tư pháp làm Cụm phó.",
        "1 Sở Y tế, 1 Sở Nội vụ, 2 Sở Tài chính, 2 Sở Tư pháp",
    ),
    (
        "Quyết định năm 2024: phân công Sở Y tế làm Cụm trưởng, Sở Nội vụ làm Cụm phó Cụm thi đua số 1; Sở Tài chính làm Cụm trưởng, Sở Tư pháp làm Cụm phó Cụm thi đua số 2; Sở Xây dựng làm Cụm trưởng, Sở Công Thương làm Cụm phó Cụm thi đua số 3.",
        "1 Sở Y tế, 1 Sở Nội vụ, 2 Sở Tài chính, 2 Sở Tư pháp, 3 Sở Xây dựng, 3 Sở Công Thương",
    ),
    (
        "Quyết định năm 2024: Cụm trưởng Cụm thi đua số 1: Sở Y tế, Cụm phó: Sở Nội vụ; Cụm trưởng Cụm thi đua số 2: Sở Tài chính, Cụm phó: Sở Tư pháp.",
        "1 Sở Y tế, 1 Sở Nội vụ, 2 Sở Tài chính, 2 Sở Tư pháp",
    ),
    (
        "Năm 2024, Trường Cao đẳng Việt Nam - Hàn Quốc làm Cụm trưởng Cụm thi đua số 2, Trường Đại học Việt - Đức làm Cụm phó.",
        "2 Trường Cao đẳng Việt Nam - Hàn Quốc, 2 Trường Đại học Việt - Đức",
    ),
]
HANDED = [
    ("Cụm trưởng cũng bàn giao nhiệm vụ cho {B} để điều hành cụm trong năm 2025.", ["handover chair B 2025"]),
    ("Giám đốc {A}, Cụm trưởng, trao cờ luân lưu cho {B} vào cuối buổi.", ["chair A 2024", "handover chair B 2025 < A"]),
    ("{A}, Cụm trưởng, đã bàn giao công việc của cụm cho {B} tiếp quản.", ["chair A 2024", "handover chair B 2025 < A"]),
    ("Đơn vị Cụm trưởng trao cờ luân lưu cho {B} ngay tại hội nghị.", ["handover chair B 2025"]),
    ("{A}, Cụm trưởng, giao nhiệm vụ cho {B} để chuẩn bị hội thao.", ["chair A 2024"]),
    ("Cụm trưởng giao nhiệm vụ cho {B} tổng hợp báo cáo.", []),
]  # fmt: skip
# whose cluster it is, behind a role that somebody named before holds
BEHIND_A_DASH = [
    ("Công ty Điện lực Tiền Giang vừa hoàn thành vai trò Cụm trưởng Cụm thi đua số 2 - Tổng công ty Điện lực miền Nam (EVNSPC) và bàn giao công việc này cho Công ty Điện lực Long An trong hội nghị tổng kết năm 2018.", "Tổng công ty Điện lực miền Nam", ["chair Công ty Điện lực Tiền Giang 2018", "handover chair Công ty Điện lực Long An 2019 < Công ty Điện lực Tiền Giang"]),
    ("Kho bạc Nhà nước Hà Nam kết thúc nhiệm kỳ Trưởng khối Khối thi đua số 3 - Kho bạc Nhà nước và chuyển lại trọng trách này cho Kho bạc Nhà nước Nam Định tại hội nghị tổng kết năm 2018.", "Kho bạc Nhà nước", ["chair Kho bạc Nhà nước Hà Nam 2018", "handover chair Kho bạc Nhà nước Nam Định 2019 < Kho bạc Nhà nước Hà Nam"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year"), ROLES)
def test_year_of_a_decision(text, year):
    assert {r.year for r in extract(text).roles} == {year}


@pytest.mark.parametrize(("text", "period"), PERIODS)
def test_year_of_a_review(text, period):
    assert [(e.event_type, e.period) for e in extract(text).events] == [("annual_review", period)]


def test_a_role_given_in_january_is_of_that_year():
    said = extract("Ngày 8/1/2021, Cụm thi đua số 9 họp tổng kết. Sở Y tế Hà Nam được tín nhiệm bầu làm Cụm phó.")
    assert [(h.role, h.year) for h in said.handovers] == [("deputy", 2021)]


@pytest.mark.parametrize(("text", "expected"), SHARED_OUT)
def test_roles_of_several_clusters(text, expected):
    said = extract(text)
    number = {c.cluster_id: c.number for c in said.clusters}
    assert ", ".join(f"{number[r.cluster_id]} {r.unit.unit}" for r in said.roles) == expected


@pytest.mark.parametrize(("text", "expected"), HANDED)
def test_handed_on(text, expected):
    assert rows(REVIEW + text) == expected


@pytest.mark.parametrize(("text", "organisation", "expected"), BEHIND_A_DASH)
def test_organisation_behind_a_role_held(text, organisation, expected):
    assert extract(text).clusters[0].organisation == organisation
    assert rows(text) == expected


def test_a_check_is_held_on_its_days_not_on_those_of_the_review_to_come():
    said = extract(
        "Từ ngày 10 đến 14/10/2022, các tổ kiểm tra chéo của Cụm thi đua số 8 do Phòng Tham mưu làm Cụm trưởng đã kiểm tra 5 "
        "kho. Dự kiến hội nghị tổng kết tổ chức ngày 25/11/2022."
    )
    assert [(e.event_type, e.date) for e in said.events] == [("other", "2022-10-10")]


ONLY_GIVEN = [
    ("{B} được bầu làm Cụm trưởng năm 2021.", 2020, "2020"),
    ("{A}, Cụm trưởng, báo cáo. {A} bàn giao nhiệm vụ Cụm trưởng năm 2021 cho {B}.", 2020, "2020"),
    ("Cờ Cụm trưởng năm 2021 được trao lại cho {B}; {A} nhận nhiệm vụ Cụm phó năm 2021.", 2020, "2020"),
    ("{A} là Cụm trưởng năm 2021.", 2021, None),
    ("{A} là Cụm trưởng năm 2020, {B} được bầu làm Cụm trưởng năm 2021.", 2020, None),
]


@pytest.mark.parametrize("text, year, period", ONLY_GIVEN)
def test_the_year_before_the_only_one_printed_for_a_role_given(text, year, period):
    said = reading("Cụm thi đua số 2 Bộ Công an tổng kết phong trào thi đua. " + text)
    assert (said.clusters[0].year, said.events[0].period) == (year, period)
