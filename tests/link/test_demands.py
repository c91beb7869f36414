"""Meetings that somebody asks for, sets in a calendar or counts among a year's results: none is reported."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

C2 = "Cụm thi đua số 2"
REVIEW = f"{C2} tổng kết năm 2019. "
MIDYEAR = f"Sáng 3/7/2020, {C2} sơ kết 6 tháng đầu năm. "
ASSIGNED = f"UBND tỉnh giao Sở Y tế làm Cụm trưởng {C2} năm 2019. "
# what somebody asks of others, or says must be done
ASKED = [
    REVIEW + "Phát biểu tại hội nghị, ông Nguyễn Văn Bảy lưu ý các đơn vị phải sớm ký giao ước năm 2020.",
    REVIEW + "Thiếu tướng Nguyễn Văn Bảy lưu ý, năm 2020 có đại hội đảng các cấp, các đơn vị phải sớm ký giao ước.",
    REVIEW + "Ông Nguyễn Văn Bảy đề nghị cụm cần ký kết giao ước thi đua năm 2020 ngay trong tháng 1.",
    REVIEW + "Ông Nguyễn Văn Bảy cho rằng các đơn vị nên ký giao ước năm 2020 sớm hơn mọi năm.",
    REVIEW + "Ông Nguyễn Văn Bảy đề nghị sớm tổ chức lễ phát động thi đua năm 2020.",
    REVIEW + 'Bà Nguyễn Thị Sáu phát biểu: "Các đồng chí phải ký giao ước trước tháng 2".',
    REVIEW + "Tới đây các đơn vị cần chuẩn bị tốt hội nghị ký giao ước năm 2020.",
    REVIEW + "Bà Nguyễn Thị Sáu kêu gọi các thành viên ký giao ước năm 2020 đúng hạn.",
]
# a calendar of the year
CALENDARS = [
    "Các Cụm trưởng xây dựng kế hoạch hoạt động, tổ chức ký giao ước xong trước ngày 31/3/2019, sơ kết trong tháng 7.",
    "Các đơn vị được giao làm cụm trưởng tổ chức ký giao ước trong quý I, sơ kết trong tháng 7 và tổng kết trong tháng 11.",
    "Đơn vị Cụm trưởng triệu tập các thành viên họp sơ kết vào tháng 7, tổng kết vào cuối tháng 11, ký giao ước ngay sau đó.",
    "Trưởng cụm chịu trách nhiệm mời các thành viên sơ kết giữa năm.",
    "Các cụm, khối tiến hành sơ kết trong tháng 7, tổng kết trước ngày 15/12.",
    "Việc sơ kết được tiến hành trong tháng 7; việc tổng kết hoàn thành trước 15/12.",
]
# what is counted among a year's results
COUNTED = [
    "Trong năm, Công an tỉnh Lào Cai đã tổ chức 2 đợt kiểm tra chéo, một buổi về nguồn và giải cầu lông mở rộng.",
    "Công an tỉnh Lào Cai, Cụm trưởng, đã chủ trì mở 01 lớp tập huấn, tổ chức 01 giải bóng chuyền, 3 chuyến thăm gia đình chính sách.",
    "Cụm tổ chức được 3 hội nghị chuyên đề, 1 hội thao, 2 cuộc tọa đàm.",
    "Một giải bóng đá, hai lớp tập huấn và ba đợt hiến máu là những gì Cụm trưởng tổ chức được.",
]
# what they agree on for later
AGREED = [
    "Cuối buổi, các đơn vị thống nhất tổ chức giải cờ tướng vào tháng 8, giao Hội CCB quận Ba Đình đăng cai.",
    "Hội nghị giao Công an tỉnh Yên Bái đăng cai hội thao trong quý IV.",
    "Các đơn vị quyết định mở lớp tập huấn vào dịp đầu năm.",
]
HELD = [
    (REVIEW + "Bên lề hội nghị, các đơn vị tổ chức một giải bóng chuyền.", ["annual_review", "sports"]),
    (REVIEW + "Trước đó một ngày, các đoàn thi đấu bóng chuyền hơi.", ["annual_review", "sports"]),
    (REVIEW + "Công đoàn các đơn vị tổ chức giải bóng chuyền hơi, cầu lông giữa các thành viên.", ["annual_review"]),
    (
        REVIEW + "Ngoài nhiệm vụ chuyên môn, Cụm còn tổ chức giải quần vợt; khánh thành 2 nhà tình nghĩa.",
        ["annual_review"],
    ),
    (
        f"Ngày 6/3/2021, {C2} đã tổ chức lễ phát động thi đua chào mừng đại hội. Sở Y tế Hà Nam là Cụm trưởng.",
        ["launch"],
    ),
    (f"Ngày 6/3/2021, {C2} hưởng ứng lễ phát động của Bộ. Sở Y tế Hà Nam là Cụm trưởng.", []),
    (f"{C2} tổng kết năm 2019 và tổ chức giải bóng chuyền tranh cúp.", ["annual_review", "sports"]),
    (f"Do dịch bệnh, {C2} phải tổ chức tổng kết năm 2020 bằng hình thức trực tuyến.", ["annual_review"]),
    (
        REVIEW + "Giám đốc Công an tỉnh Lào Cai mong các đơn vị giữ nề nếp; sau đó các đơn vị đã ký giao ước năm 2020.",
        ["annual_review", "pact_signing"],
    ),
    (
        REVIEW
        + "Đại tá Nguyễn Văn Bảy lưu ý các đơn vị khắc phục hạn chế. Sau phát biểu, các đơn vị đã ký giao ước năm 2020.",
        ["annual_review", "pact_signing"],
    ),
]


def types(text):
    """Types of the events, sorted."""
    return sorted(e.event_type for e in extract(text).events)


@pytest.mark.parametrize("text", ASKED)
def test_what_is_asked_for_is_not_held(text):
    assert types(text) == ["annual_review"]


def test_a_review_to_come_beside_the_one_of_half_a_year():
    assert types(MIDYEAR + "Ông Bảy nhắc đơn vị Cụm trưởng tham mưu tổng kết năm sớm.") == ["midyear_review"]


@pytest.mark.parametrize("text", CALENDARS)
def test_calendars(text):
    said = extract(ASSIGNED + text)
    assert not said.events and {u.reason for u in said.unresolved} == {"rule_not_fact"}


@pytest.mark.parametrize("text", COUNTED)
def test_counted_results(text):
    assert types(REVIEW + text) == ["annual_review"]


@pytest.mark.parametrize("text", AGREED)
def test_what_is_agreed_on_is_to_come(text):
    assert types(REVIEW + text) == ["annual_review"]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_held(text, expected):
    assert types(text) == expected


def test_a_line_of_mentions_is_no_clock_of_the_page():
    said = extract(
        "Hội CCB 5 quận thuộc Cụm thi đua số 2 (Ba Đình, Cầu Giấy, Tây Hồ, Bắc Từ Liêm, Nam Từ Liêm) của Hội CCB TP Hà Nội "
        "sáng qua (11/7) sơ kết 6 tháng đầu năm 2023."
    )
    assert [(e.event_type, e.date) for e in said.events] == [("midyear_review", "2023-07-11")]


def test_results_recognised_assign_no_role():
    said = extract(
        "Phòng GD&ĐT thành phố Kon Tum vừa công nhận kết quả xếp loại thi đua năm 2019. Cụm thi đua số 1 do Trường THCS "
        "Lê Lợi làm cụm trưởng."
    )
    assert [r.unit.unit for r in said.roles] == ["Trường THCS Lê Lợi"] and not said.handovers


def test_a_notice_of_something_else_assigns_no_role():
    said = extract(
        "Thông báo: Về việc đăng ký danh hiệu thi đua năm 2021. UBND xã Nam Dong - Cụm trưởng Cụm thi đua số 2 năm 2021 đề nghị "
        "các xã gửi bản đăng ký."
    )
    assert [r.year for r in said.roles] == [2021] and not said.handovers


def test_the_year_of_a_visit_is_that_of_its_day():
    said = extract(
        "Ngày 30/1/2020, Cụm thi đua số 4 do Đảng bộ Sở Y tế làm Cụm trưởng tổ chức về nguồn tại Tân Trào. Trước đó, trong "
        "năm 2019, cụm có 3 tập thể được tặng Bằng khen."
    )
    assert [r.year for r in said.roles] == [2020]


def test_a_picture_beside_rules():
    text = f"Quy chế mới\nCác sở thuộc {C2} ký giao ước năm 2016. Ảnh: HT\nCách chấm điểm của các cụm thi đua vừa được quy định lại. Cụm trưởng được bầu luân phiên tại hội nghị tổng kết, nhiệm kỳ một năm."
    assert types(text) == []
