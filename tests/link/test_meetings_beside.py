"""Meetings of which an article tells besides others: to come, gone by, or what the delegates did on the same day."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

C2 = "Cụm thi đua số 2"
# text -> (type, day, period) of each event
CASES = [
    # still to come, whatever the verb: no event
    (
        f"Sáng 30/11/2023, {C2} họp bình xét thi đua năm 2023. Sở Y tế Hà Nam làm Cụm trưởng, còn Cụm phó chờ hội nghị ký giao ước mới bầu.",
        [("annual_review", "2023-11-30", "2023")],
    ),
    (
        f"Cuộc giao ban của {C2} tổ chức ngày 24-9-2015. Cụm trưởng mới được bầu tại hội nghị tổng kết vào tháng 12.",
        [("other", "2015-09-24", None)],
    ),
    (
        f"Ngày 5/7/2021, {C2} họp giao ban. Cụm phó được chọn tại hội nghị tổng kết cuối tháng 11.",
        [("other", "2021-07-05", None)],
    ),
    (f"Dự thảo quy chế {C2}: nếu khuyết Cụm trưởng, Cụm phó thay thế cho tới kỳ tổng kết.", []),
    # ... but not for "sắp xếp"
    (
        f"Chín sở vẫn sắp xếp về Hà Nam ngày 28/2/2024 dự lễ phát động và ký kết giao ước thi đua năm 2024 của {C2}.",
        [("launch", "2024-02-28", "2024"), ("pact_signing", "2024-02-28", "2024")],
    ),
    (
        f"Ngày 10/12/2021, {C2} tổng kết năm 2021. Hội nghị tổng kết trong tháng 11 của các huyện đã xong.",
        [("annual_review", "2021-12-10", "2021")],
    ),
    # the year's beginning, told in an announcement
    (
        f"Ngày 9/12 tới, Hội Nông dân tỉnh Hà Nam - Cụm trưởng {C2} - sẽ đăng cai hội nghị tổng kết năm 2016. Đầu năm, sáu tỉnh hội đã ký giao ước với 5 nội dung.",
        [("annual_review", "2016-12-09", "2016")],
    ),
    (
        f"Ngày 9/12/2016, {C2} tổng kết năm 2016. Ngay từ đầu năm, các đơn vị đều ký giao ước thi đua.",
        [("annual_review", "2016-12-09", "2016")],
    ),
    # the bound of a working year is no meeting's day
    (
        f"Năm 2021 (tính từ ngày 01/10/2020 đến 30/9/2021) là năm khó. Sáng 12/10/2021, {C2} họp trực tuyến tổng kết công tác thi đua.",
        [("annual_review", "2021-10-12", "2021")],
    ),
    # the page's clock and counter
    (
        f"Chủ nhật, 01/03/2015 | Hôm nay: 126 | Tổng truy cập: 2.410.377\n{C2} vừa có hội nghị tổng kết thi đua năm 2014.",
        [("annual_review", None, "2014")],
    ),
    # two meetings on one day, games beside the meeting
    (
        f"Ngày 28/10/2022 có hai hoạt động của {C2}: sáng tập huấn kỹ năng số, chiều tổng kết năm 2022.",
        [("annual_review", "2022-10-28", "2022"), ("training", "2022-10-28", None)],
    ),
    (
        f"Ngày 14/7/2016, {C2} sơ kết 6 tháng đầu năm 2016. Trong khuôn khổ hội nghị, 9 đội bóng chuyền hơi tranh tài.",
        [("midyear_review", "2016-07-14", "2016-H1"), ("sports", "2016-07-14", None)],
    ),
    (
        f"Ngày 14/7/2016, {C2} sơ kết 6 tháng đầu năm 2016. Trong năm, cụm có 31 đội bóng chuyền thường xuyên tập luyện.",
        [("midyear_review", "2016-07-14", "2016-H1")],
    ),
    # a drive launched at a mid-year review, and one that is only spoken of
    (
        f"Ngày 14/7/2016, {C2} sơ kết 6 tháng đầu năm 2016. Cụm trưởng Trần Văn Hà phát động đợt thi đua nước rút.",
        [("launch", "2016-07-14", None), ("midyear_review", "2016-07-14", "2016-H1")],
    ),
    (
        f"Ngày 14/7/2016, {C2} sơ kết 6 tháng đầu năm 2016. Các đơn vị hưởng ứng phong trào do Bộ phát động.",
        [("midyear_review", "2016-07-14", "2016-H1")],
    ),
    (
        f"{C2} tổng kết năm 2022 trong hai ngày 5 và 6/12/2022. Ngày đầu các đoàn thi đấu cầu lông.",
        [("annual_review", "2022-12-05", "2022"), ("sports", "2022-12-05", None)],
    ),
    (
        f"Khép lại năm thi đua 2022, {C2} đề nghị tặng Cờ thi đua của Chính phủ cho Sở Y tế Hà Nam.",
        [("annual_review", None, "2022")],
    ),
    # what the delegates did on the same day tells that there was a meeting
    (
        f"Trong phần thảo luận, Hội Nông dân tỉnh Hà Nam nêu cách làm. Năm 2021, {C2} hoàn thành các chỉ tiêu. Chiều cùng ngày, các đoàn dâng hương ở nghĩa trang.",
        [("annual_review", None, "2021")],
    ),
    (f"Ngày 27/7/2021, {C2} dâng hương ở nghĩa trang.", [("other", "2021-07-27", None)]),
]


@pytest.mark.parametrize("text, events", CASES)
def test_events(text, events):
    found = sorted((e.event_type, e.date, e.period) for e in extract(text).events)
    assert [(kind, str(day) if day else None, period) for kind, day, period in found] == sorted(events)


ORGANISATIONS = [
    (
        f"Hội nghị sơ kết 6 tháng đầu năm 2016 {C2} hệ thống Kho bạc Nhà nước. Cụm trưởng là Kho bạc Nhà nước Hà Nam.",
        "Kho bạc Nhà nước",
    ),
    (
        f"Nhằm đẩy mạnh thi đua trong toàn ngành, Bộ GTVT ban hành Quyết định công nhận Cục Hàng hải Việt Nam là Cụm trưởng {C2} năm 2018.",
        "Bộ Giao thông vận tải",
    ),
    (
        f"Theo phân công của UBND huyện, {C2} huyện Kim Bảng có 3 xã: Tân Sơn, Lê Hồ, Nguyễn Úy tổng kết năm 2018.",
        "Ủy ban nhân dân huyện Kim Bảng",
    ),
]


@pytest.mark.parametrize("text, organisation", ORGANISATIONS)
def test_organisation(text, organisation):
    assert [c.organisation for c in extract(text).clusters] == [organisation]


def test_a_unit_that_is_recognised_rules_on_nothing():
    text = "Cục Hàng hải được công nhận là Trưởng Khối thi đua số 1. Khối thi đua số 2 do Ban QLDA Thăng Long đứng đầu."
    assert all(c.organisation != "Cục Hàng hải" for c in extract(text).clusters)


ON_A_DAY = [
    ("Ngày 18/11/2022, Cụm thi đua số 3 (Bộ Y tế) bình xét thi đua.", ["annual_review 2022-11-18"]),
    ("Chiều 18/11/2022, tại Sở Y tế tỉnh Lào Cai, Cụm thi đua số 3 đã bình xét thi đua.", ["annual_review 2022-11-18"]),
    ("Tháng 12/2022, Cụm thi đua số 3 bình xét thi đua.", []),
    ("Từ ngày 18/11/2022, Cụm thi đua số 3 bình xét thi đua qua phần mềm.", []),
    ("Ngày 18/11/2022, Cụm thi đua số 3 ban hành hướng dẫn bình xét thi đua.", []),
    ("Ngày 18/11/2022 là hạn cuối để Cụm thi đua số 3 bình xét thi đua.", []),
    ("Ngày 5/10, Cụm thi đua số 3 ký giao ước thi đua năm học 2020-2021.", ["pact_signing 2020-10-05"]),
    ("Ngày 5/2, Cụm thi đua số 3 ký giao ước thi đua năm học 2020-2021.", ["pact_signing 2021-02-05"]),
]


@pytest.mark.parametrize("text, told", ON_A_DAY)
def test_what_a_cluster_did_on_a_day(text, told):
    said = extract(text + " Cụm trưởng là Sở Y tế tỉnh Lào Cai.")
    assert [f"{e.event_type} {e.date}" for e in said.events] == told
