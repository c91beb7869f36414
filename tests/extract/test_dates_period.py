"""The period an article reviews or pledges. One line a case: text, period."""

import pytest

from thidua.extract.dates.period import Period, period_in, place
from thidua.extract.dates.view import view
from thidua.text import nfc

# fmt: off
CASES = [
    ("Hội nghị tổng kết phong trào thi đua năm 2024.", "2024"),
    ("Tổng kết 2015 tại Quy Nhơn", "2015"),
    ("Cụm khép lại năm thi đua 'Vì an ninh Tổ quốc' 2025", "2025"),
    ("bình xét, suy tôn các đơn vị xuất sắc năm 2019", "2019"),
    ("đánh giá kết quả công tác thi đua, khen thưởng năm 2018", "2018"),
    ("Năm 2021 vừa qua, cụm vượt nhiều khó khăn", "2021"),
    ("sơ kết phong trào thi đua 6 tháng đầu năm 2017", "2017-H1"),
    ("sơ kết công tác quý III năm 2024", "2024-Q3"),
    ("sơ kết quý I/2023 của khối", "2023-Q1"),
    ("tổng kết thi đua năm học 2023-2024", "2023/2024"),
    ("ký kết giao ước thi đua năm 2026", "2026"),
    ("lễ phát động phong trào thi đua năm 2025", "2025"),
    ("Đầu xuân 2018, các huyện ký giao ước tại Trảng Bom", "2018"),
    ("tổng kết năm 2020, ký giao ước thi đua năm 2021", "2020"),                     # one meeting: a review
    ("ký giao ước thi đua năm 2021 và tổng kết phong trào năm 2020", "2020"),
    ("Các xã ký giao ước thi đua.\nMục tiêu của năm 2017 là giữ an toàn.", "2017"),   # told in the next sentence
    ("Buổi sơ kết vui vẻ.\nKiểm tra việc thực hiện giao ước thi đua năm 2017.", "2017-H1"),
    ("Lễ ký giao ước thi đua sôi nổi.\n" + "Các đơn vị bàn bạc kỹ lưỡng về kế hoạch chung. " * 5
     + "\nTổng kết phong trào năm 2021, cụm được tặng cờ.", "2022"),                 # what the year before brought
    ("kỷ niệm 80 năm Ngày truyền thống (18/4/1946 – 18/4/2026)", None),
    ("tổng kết giai đoạn 2021-2025", None),
    ("tổng kết nhiệm kỳ 2020 - 2025", None),
    ("tổng kết cuộc thi viết", None),
    ("Giải bóng đá mini năm 2020 khai mạc", None),                                   # an event, no review
    ("Năm 2020 có mưa lớn", None),
    ("", None),
]
PLACES = [
    ("review", 2020, 11, 2020), ("review", 2020, 1, 2021), ("review", 2020, 4, 2021), ("review", 2020, 7, 2020),
    ("midyear", 2020, 6, 2020), ("midyear", 2020, 12, 2020), ("school", 2020, 5, 2020), ("school", 2020, 11, 2019),
    ("pact", 2020, 3, 2020), ("pact", 2020, 8, 2020), ("pact", 2020, 12, 2019), ("event", 2020, 12, 2020),
]
# fmt: on


@pytest.mark.parametrize("text, period", CASES)
def test_reviewed_period(text, period):
    found = period_in(view(nfc(text)).low)
    assert (None if found is None or found.kind == "event" else found.value) == period


@pytest.mark.parametrize("kind, year, month, wanted", PLACES)
def test_place(kind, year, month, wanted):
    assert place(Period(kind, str(year), year), month) == wanted


def test_the_year_told_most_often_near_the_cue_wins():
    text = "Tổng kết phong trào năm 2019. So với năm 2018 thì hơn. Hội nghị tổng kết năm 2019 khen 5 đơn vị."
    assert period_in(view(nfc(text)).low) == Period("review", "2019", 2019)
