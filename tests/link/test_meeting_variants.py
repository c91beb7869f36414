"""Events of meetings over many wordings, and what tells of clusters in general. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading, rows

MEETINGS = [
    ("Ngày 16/10/2023, Cụm thi đua số 2 tổng kết năm 2023. Sau cuộc họp, đoàn viên các đơn vị thi đấu bóng chuyền hơi.", "annual_review 2023; sports None"),
    ("Ngày 16/10/2023, Cụm thi đua số 2 tổng kết năm 2023. Sau cuộc họp, đại biểu thi đấu cầu lông.", "annual_review 2023; sports None"),
    ("Ngày 14/7/2022, Cụm thi đua số 2 gặp nhau để sơ kết công tác Mặt trận 6 tháng đầu năm.", "midyear_review 2022-H1"),
    ("Ngày 11/9/2025, các xã đặt bút ký giao ước thi đua 6 tháng cuối năm 2025 của Cụm thi đua số 9.", "pact_signing 2025-H2"),
    ("Tỉnh đoàn Hà Nam thông báo phân công Cụm trưởng năm 2021. Các cụm thi đua tự quyết định thời gian ký giao ước, chậm nhất là ngày 26/3. Cụm thi đua số 1 do Huyện đoàn Lý Nhân làm Cụm trưởng.", ""),
    ("Lễ tổng kết và trao giải Giải quần vợt Cụm thi đua số 3 năm 2018 diễn ra tối 15/7.", "sports None"),
    ("Hội nghị giao ban Khối thi đua các cơ quan Đảng huyện Hải Hậu quý 1 năm 2020 diễn ra ngày 30/3.", "other 2020-Q1"),
    ("Cụm thi đua số 3 ký giao ước thi đua năm 2018 ngày 10/4/2018. Sau lễ ký là giải cầu lông giữa các Sở.", "pact_signing 2018; sports None"),
    ("Cụm thi đua số 3 ký giao ước thi đua năm 2018 ngày 10/4/2018. Sau phần ký kết là hội thao giữa các đơn vị.", "pact_signing 2018; sports None"),
    ("Cụm thi đua số 3 ký giao ước thi đua năm 2018 ngày 10/4/2018. Chiều cùng ngày, các đơn vị giao lưu bóng chuyền với Huyện đoàn Ba Tơ.", "pact_signing 2018"),
    ("Ngày 15/1/2026, Cụm thi đua số 1 tổng kết năm 2025. Sau lời phát động phong trào thi đua năm 2026, các đơn vị ký vào biên bản.", "annual_review 2025; launch 2026"),
    ("Ngày 15/1/2026, Cụm thi đua số 1 tổng kết năm 2025. Hưởng ứng lời phát động của Bộ, các đơn vị trồng cây.", "annual_review 2025"),
    ("Cụm thi đua số 1 tổng kết năm 2025.\n\nCác tin khác\n- Tập huấn Cụm thi đua số 2 (30/12/2025)\n- Cụm thi đua số 3 ký giao ước năm 2026", "annual_review 2025"),
    ("Sáng 17/10/2017, Cụm thi đua số 8 sơ kết phong trào thi đua 9 tháng đầu năm 2017.", "midyear_review None"),
    ("Ngày 10/12/2020, Ban Dân tộc tỉnh Kon Tum - Cụm trưởng Cụm thi đua số 5 chủ trì tổng kết năm 2020.", "annual_review 2020"),
    ("Hội nghị Cụm thi đua số 5 năm 2022 do Quảng Trị đăng cai. Nghệ An dẫn đầu, được đề nghị tặng Cờ thi đua.", "annual_review 2022"),
    ("Sáng 10/7/2019, Công an tỉnh Hà Nam tiếp đón các đoàn Cụm thi đua số 5 Bộ Công an đến dự sơ kết 6 tháng đầu năm 2019.", "midyear_review 2019-H1"),
    ("Thanh tra tỉnh Cà Mau vừa đón đoàn Khối thi đua số 8 về họp tổng kết năm 2020.", "annual_review 2020"),
    ("Hội Nông dân các tỉnh thuộc Cụm thi đua số 2 gặp mặt, nhìn lại 6 tháng đầu năm 2018 tại Yên Bái ngày 3/7/2018.", "midyear_review 2018-H1"),
    ("Ngày 8/7/2021, Kho bạc các tỉnh Cụm thi đua số 4 gặp gỡ, đánh giá công tác 6 tháng đầu năm 2021.", "midyear_review 2021-H1"),
    ("Ngày 20/12/2018, các đơn vị Cụm thi đua số 2 Thanh tra họp đánh giá năm 2018.", "annual_review 2018"),
    ("Chiều 4-12, tổng kết công tác thi đua năm 2022 của Cụm thi đua số 7 được tiến hành tại Quảng Nam.", "annual_review 2022"),
    ("Tổng kết năm 2022, Cụm thi đua số 7 được tặng 3 Bằng khen. Ngày 5/3/2023, Cụm ký giao ước năm 2023.", "pact_signing 2023"),
    ("Hội nghị Cụm thi đua số 7 Bộ Công an ghi nhận các chỉ tiêu trong giao ước năm 2022 đều đạt, kết quả toàn diện.", "annual_review 2022"),
    ("Ngày 20/11/2022, Cụm thi đua số 7 Bộ Công an tổng kết năm 2022. Các đơn vị bàn nội dung ký kết giao ước năm 2023.", "annual_review 2022"),
    ("Cụm thi đua số 7 tổng kết năm 2022. Theo báo cáo, các đơn vị tổ chức 12 lớp bồi dưỡng cho 900 lượt cán bộ.", "annual_review 2022"),
    ("Về dự có lãnh đạo Công an các tỉnh Cụm thi đua số 4: Hà Nam, Nam Định, Thái Bình.\nNửa đầu năm 2020, kết quả phá án đạt 90%.\nSáu tháng cuối năm, Cụm tập trung bảo vệ đại hội.", "midyear_review 2020-H1"),
    ("Quang cảnh buổi sơ kết của Cụm thi đua số 4.\n6 tháng đầu năm 2017, các đơn vị bắt 300 đối tượng.", "midyear_review 2017-H1"),
]  # fmt: skip
NO_MEETING = [
    "Quyết định của Hội giao Cụm thi đua số 6 năm 2022 cho Hội Nông dân huyện Lâm Hà. Việc chấm điểm dựa trên ba phong trào: hiến máu, trồng cây, xóa nghèo.",
    "Theo phân vai trong Cụm thi đua số 6, Cụm trưởng chủ trì tổng kết, Cụm phó lo phần hội thao.",
    "Quy chế thi đua mới\nHội nghị tổng kết năm 2021 của Cụm thi đua số 6. Ảnh: Tư liệu\nBộ Tư pháp vừa ban hành quy chế.",
    "Quy chế thi đua mới\nCụm thi đua số 6 ký giao ước năm 2021 (ảnh minh họa)\nBộ Tư pháp vừa ban hành quy chế.",
    "Cụm trưởng Cụm thi đua số 6 nhận bàn giao chậm nhất 10 ngày kể từ ngày kết thúc hội nghị tổng kết.",
    "Chức danh Cụm trưởng Cụm thi đua số 6 luân phiên mỗi năm, đơn vị cũ bàn giao tại hội nghị tổng kết.",
]  # fmt: skip
IN_GENERAL = [
    "Đội bóng Khối 10 Trường THPT Lê Lợi thắng Khối 11 với tỷ số 3-1. Khối trưởng Khối 10 trao thưởng nhân đợt thi đua 20/11.",
    "Học sinh Khối 9, Khối 8 thi đua học tốt. Khối trưởng khối 9 là cô Trần Thị Thử.",
    "Sở Nội vụ tỉnh Bình Định hôm 3/4/2023 mở hội thảo về hoạt động của các cụm, khối thi đua. Năm 2022, có 5 tập thể được tặng Cờ thi đua của Chính phủ. Một số khối, đặc biệt là khối trường học, còn hình thức, cụm trưởng chưa chủ động ký giao ước.",
    "Nhiều ý kiến cho rằng cách chia cụm, khối thi đua chưa hợp lý, chẳng hạn khối cơ quan Đảng quá đông, cụm trưởng khó điều hành. Năm 2023, huyện có 3 tập thể nhận Bằng khen.",
    "Tọa đàm bàn cách nâng chất các cụm, khối thi đua. Nên giảm số khối, nhất là khối doanh nghiệp; Khối trưởng phải bàn giao hồ sơ hằng năm.",
    "Công đoàn Cụm thi đua số 3 Công an tỉnh Hà Nam tổng kết năm 2020.",
    "Đoàn Khối các cơ quan tỉnh Sơn La tổng kết phong trào thi đua năm 2020.",
]  # fmt: skip


@pytest.mark.parametrize("text, events", MEETINGS)
def test_events(text, events):
    assert "; ".join(f"{e.event_type} {e.period}" for e in reading(text).events) == events


@pytest.mark.parametrize("text", NO_MEETING)
def test_no_meeting_is_told(text):
    assert not reading(text).events


@pytest.mark.parametrize("text", IN_GENERAL)
def test_clusters_in_general(text):
    assert not reading(text).relevant


def test_who_hands_on_for_a_year_has_not_led_in_it():
    told = (
        "Tối 18/11/2023, Cụm thi đua số 4 Bộ Công an giao lưu. {A} (Cụm trưởng) chuyển vai trò sang {B} cho năm 2024."
    )
    assert rows(told) == ["chair A 2023", "chair B 2024", "handover chair B 2024 < A"]


def test_what_is_listed_behind_the_article_is_not_of_it():
    told = "Cụm thi đua số 1 tổng kết năm 2025 tại {A}.\n\nTin liên quan:\n- Cụm thi đua số 2 họp tại {B}\n- {C} là Cụm trưởng"
    assert [c.number for c in reading(told).clusters] == [1]
    long = told + "\n" + "Tại hội nghị, các đơn vị của Cụm thi đua số 2 đã thảo luận nhiều nội dung quan trọng. " * 3
    assert [c.number for c in reading(long).clusters] == [1, 2]


@pytest.mark.parametrize(
    "text, numbers",
    [
        ("Cụm thi đua số 1: Cụm trưởng là {A}.\n(Cụm 6, Cụm 7: xem tệp đính kèm)", [1]),
        ("Cụm thi đua số 1: Cụm trưởng là {A}.\nCụm số 2, số 3 theo danh sách kèm theo.", [1]),
        ("Cụm thi đua số 1: Cụm trưởng là {A}.\n(Cụm thi đua số 4 gồm 7 huyện, xem tệp đính kèm)", [1, 4]),
    ],
)
def test_clusters_told_in_an_attachment(text, numbers):
    assert [c.number for c in reading(text).clusters] == numbers


def test_things_counted_in_the_cluster_are_no_number_of_one():
    said = reading("Cụm thi đua số 6 VKSND tổng kết năm 2021. Các viện rút kinh nghiệm theo cụm 18 phiên tòa.")
    assert [c.number for c in said.clusters] == [6]


@pytest.mark.parametrize(
    "text, said",
    [
        (
            "Dự kiến ngày 12/12/2024, Cụm thi đua số 3 sẽ tổng kết năm 2024 tại {A}, đơn vị Cụm trưởng.",
            ["chair A 2024"],
        ),
        ("Cụm thi đua số 3 sẽ họp năm 2024 tại {A}, đơn vị sẽ giữ vai trò Cụm trưởng.", []),
    ],
)
def test_a_meeting_to_come_at_who_leads(text, said):
    assert rows(text) == said


@pytest.mark.parametrize(
    "text, day",
    [
        (
            "Theo kế hoạch, ngày 20/2/2020 tới, Cụm thi đua số 3 sẽ tổng kết năm 2019 tại Cà Mau. Tại buổi họp trù bị "
            "ngày 10/2/2020, các sở báo cáo việc chuẩn bị.",
            "2020-02-20",
        ),
        (
            "Nhân kỷ niệm 60 năm Ngày thành lập (3/3/1959 - 3/3/2019), ngày 25/2, Cụm thi đua số 2 BĐBP báo công.",
            "2019-02-25",
        ),
        (
            "Mừng 75 năm Ngày truyền thống (19/8/1945-19/8/2020), ngày 5/8, Cụm thi đua số 2 Bộ Công an báo công.",
            "2020-08-05",
        ),
    ],
)
def test_the_day_takes_its_year_from_the_anniversary_it_marks(text, day):
    assert [e.date for e in reading(text).events] == [day]


def test_the_last_day_of_a_tournament_is_not_its_first():
    text = "Ngày 10/4/2018, Cụm thi đua số 3 ký giao ước. Sau lễ ký là giải cầu lông, kéo dài đến ngày 11/4."
    assert [e.date for e in reading(text).events] == ["2018-04-10", "2018-04-10"]


def test_a_day_far_from_the_anniversary_has_no_year_of_it():
    text = "Ngày 5/12, Cụm thi đua số 4 Bộ Công an báo công dâng Bác, mừng 75 năm truyền thống (19/8/1945 - 19/8/2020)."
    assert [e.date for e in reading(text).events] == [None]


def test_a_planned_meeting_leaves_a_trace():
    said = reading("Cụm thi đua số 2 Bộ Công an tổng kết năm 2024. Dự kiến cụm sẽ ký giao ước năm 2025 trong tháng 3.")
    assert [(u.reason, u.evidence.rule) for u in said.unresolved] == [("planned", "events.not_held")]
