"""What is held beside a meeting, what is only asked for, quarters looked at, and days in brackets. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

HALF = "Sáng 12/7/2023, Cụm thi đua số 4 Bộ Công an sơ kết phong trào thi đua 6 tháng đầu năm 2023."
ONLY = "midyear_review 2023-07-12 2023-H1"
CASES = [
    ("Công an tỉnh An Giang đề xuất Bộ tổ chức lớp tập huấn nghiệp vụ.", ONLY),
    ("Đại biểu kiến nghị Tổng Liên đoàn mở lớp tập huấn sơ cứu.", ONLY),
    ("Nhiều ý kiến mong cụm tổ chức giải bóng chuyền cho chiến sĩ trẻ.", ONLY),
    ("Có đơn vị góp ý đừng chấm theo số lớp tập huấn.", ONLY),
    ("Các đơn vị bàn chuyện tổ chức hội thao vào năm sau.", ONLY),
    ("Bên lề, các đoàn tranh tài kéo co, cầu lông.", f"{ONLY}; sports 2023-07-12 None"),
    ("Dịp này, các đội thi đấu môn bóng chuyền hơi.", f"{ONLY}; sports 2023-07-12 None"),
    ("Chiều 11/7, cụm tổ chức hội thao.", f"{ONLY}; sports 2023-07-11 None"),
    ("Ngày 11/7/2023, cụm mở lớp tập huấn phần mềm.", f"{ONLY}; training 2023-07-11 None"),
    ("Dịp này, cụm tổ chức hội thi thể thao.", f"{ONLY}; sports 2023-07-12 None"),
    ("Hội nghị kết hợp tập huấn công tác khen thưởng.", f"{ONLY}; training 2023-07-12 None"),
    ("Đoàn thăm nhà thi đấu bóng chuyền của tỉnh.", ONLY),
]  # fmt: skip
QUARTERS = [
    ("Cụm thi đua số 4 vừa họp đánh giá kết quả thi đua quý I/2023 tại Cà Mau.", "other None 2023-Q1", 2023),
    ("Cụm thi đua số 4 rà soát kết quả phong trào thi đua quý III năm 2023. Ngày 5/10, Công an tỉnh Cà Mau chủ trì cuộc họp này.", "other 2023-10-05 2023-Q3", 2023),
    ("Cuộc họp của Cụm thi đua số 4 nhằm đánh giá kết quả thi đua quý IV/2022. Ngày 5/1, các đoàn về dự họp ở Cà Mau.", "other 2023-01-05 2022-Q4", 2022),
    ("Cụm thi đua số 4 sơ kết phong trào thi đua quý III năm 2023.", "midyear_review None 2023-Q3", 2023),
    ("Cụm thi đua số 4 giao ban tại Cà Mau. 6 tháng đầu năm 2022, các đơn vị làm được nhiều việc.", "other None 2022-H1", 2022),
    ("Cụm thi đua số 4 Kho bạc Nhà nước chiều 4/10/2022 phát động đợt thi đua quý IV năm 2022.", "launch 2022-10-04 2022-Q4", 2022),
    ("Ngày 4/7/2023, Khối thi đua số 2 tỉnh Hà Nam phát động phong trào thi đua 6 tháng cuối năm 2023.", "launch 2023-07-04 2023-H2", 2023),
    ("Ngày 4/1/2023, Khối thi đua số 2 tỉnh Hà Nam phát động phong trào thi đua năm 2023.", "launch 2023-01-04 2023", 2023),
    ("Ngày 4/10/2023, Khối thi đua số 2 tỉnh Hà Nam giao ban quý III/2023. Hội nghị tiếp theo, cũng là tổng kết năm, giao Sở Y tế đăng cai.", "other 2023-10-04 2023-Q3", 2023),
    ("Ngày 4/10/2023, Khối thi đua số 2 tỉnh Hà Nam giao ban quý III/2023. Cuộc họp sau, sơ kết công tác, dự kiến do Sở Y tế đăng cai.", "other 2023-10-04 2023-Q3", 2023),
    ("UBND tỉnh Hà Nam phân công Cụm trưởng năm 2026. Cụm thi đua số 1: xã Liêm Hà làm Cụm trưởng. Từ năm 2027, Cụm trưởng do các xã bầu tại hội nghị tổng kết.", "", 2026),
    ("Cụm thi đua số 4 giao ban quý II/2022 tại Cà Mau. 6 tháng đầu năm 2022, các đơn vị làm được nhiều việc.", "other None 2022-Q2", 2022),
    ("Công an tỉnh Cà Mau sẽ điều phối Cụm thi đua số 4 năm 2023, sau khi được bầu làm Cụm trưởng tại hội nghị tổng kết năm 2022.", "annual_review None 2022", 2022),
    ("Cụm thi đua số 4 tổng kết năm 2022, riêng quý IV năm 2022 án giảm.", "annual_review None 2022", 2022),
]  # fmt: skip
UNSTATED = [
    ("Giữa tháng 12/2022, Thanh tra các tỉnh Cụm thi đua số 5 về dự hội nghị đánh giá một năm thi đua.", "annual_review None 2022"),
    ("Cụm thi đua số 5 tổng kết phong trào thi đua ngày 18/12/2019.", "annual_review 2019-12-18 2019"),
    ("Kết quả được công bố chiều 14/1/2022 trong hội nghị tổng kết năm 2021 của Cụm thi đua số 5.", "annual_review 2022-01-14 2021"),
    ("Cụm thi đua số 5 tổng kết năm 2021 theo thông báo ngày 14/1/2022.", "annual_review None 2021"),
    ("Cụm thi đua số 5 tổng kết phong trào thi đua ngày 18/6/2019.", "annual_review 2019-06-18 None"),
    ("Lễ phát động thi đua của Cụm thi đua số 5 diễn ra sáng 3/2/2020.", "launch 2020-02-03 2020"),
    ("Cụm thi đua số 5 hưởng ứng lễ phát động thi đua do Bộ tổ chức sáng 3/2/2020.", ""),
]  # fmt: skip
IN_BRACKETS = [
    ("Từ 20 - 22/4/2019, hơn 40 cán bộ Cụm thi đua số 3 dâng hương ở Côn Đảo.", "other 2019-04-20 None"),
    ("Cụm thi đua số 4 họp ở thành phố Cà Mau (12/7/2023) sơ kết 6 tháng đầu năm 2023.", "midyear_review 2023-07-12 2023-H1"),
    ("Cụm thi đua số 4 đã về Công an tỉnh Cà Mau (sáng 12/7/2023) sơ kết 6 tháng đầu năm 2023.", "midyear_review 2023-07-12 2023-H1"),
    ("Tại xã Khánh Hội (ngày 20/3/2023), Cụm thi đua số 4 ký giao ước thi đua năm 2023.", "pact_signing 2023-03-20 2023"),
    ("Cụm thi đua số 4 ký giao ước thi đua năm 2023 tại thị trấn Năm Căn (đất mũi).", "pact_signing None 2023"),
]  # fmt: skip


def events(text):
    return "; ".join(f"{e.event_type} {e.date} {e.period}" for e in reading(text).events)


@pytest.mark.parametrize("text, expected", CASES)
def test_beside_a_meeting(text, expected):
    assert events(f"{HALF} {text}") == expected


@pytest.mark.parametrize("text, expected, year", QUARTERS)
def test_quarters(text, expected, year):
    assert events(text) == expected
    assert [c.year for c in reading(text).clusters] == [year]


@pytest.mark.parametrize("text, expected", UNSTATED)
def test_years_that_only_the_day_tells(text, expected):
    assert events(text) == expected


@pytest.mark.parametrize("text, expected", IN_BRACKETS)
def test_days_in_brackets(text, expected):
    assert events(text) == expected


def test_ranks_in_emulation_make_weakly_named_blocks_relevant():
    assert reading(
        "Tỉnh công nhận kết quả xếp hạng thi đua năm 2016: Khối 1: nhất Sở Y tế; Khối 2: nhất Sở Tài chính."
    ).relevant
    assert not reading("Học sinh khối 10, khối 11 thi đua học tốt, nhận Cờ thi đua của trường.").relevant


def test_a_deadline_is_no_meeting():
    said = reading(
        "Công an tỉnh Cà Mau làm Cụm trưởng Cụm thi đua số 4 năm 2022, sẽ sơ kết trước 30/6 và bàn giao hồ sơ trong tháng 12."
    )
    assert said.events == []


def test_days_in_brackets_inside_a_list_part_no_list():
    said = reading(
        "Cụm thi đua số 4 gồm Công an tỉnh Cà Mau (12/7), Công an tỉnh An Giang (14/7), Công an tỉnh Hậu Giang."
    )
    assert [m.unit.province for m in said.members] == ["Cà Mau", "An Giang", "Hậu Giang"]
