"""Events that are asked for, imagined, planned or greeted, and pacts told by their signatures."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

NONE = [
    "Kế hoạch hoạt động năm 2018 của Cụm thi đua số 3 Bộ Tư pháp: quý I ký giao ước; quý III hội thao; quý IV tổng kết.",
    "Lịch sinh hoạt năm 2020 của Cụm thi đua số 3 Bộ Tư pháp: tháng 6 sơ kết; tháng 11 tổng kết.",
    "Bao giờ Cụm thi đua số 3 Bộ Tư pháp tổng kết năm 2025?",
    "Cụm thi đua số 3 Bộ Tư pháp tổng kết năm 2025 vào ngày nào thì chưa có lịch.",
    "Kể từ ngày ký giao ước, các Sở trong Cụm thi đua số 3 Bộ Tư pháp có 31 sáng kiến.",
    "Nói về Cụm thi đua số 3 Bộ Tư pháp, tác giả cho rằng việc ký giao ước nên làm trực tuyến.",
    "Bài viết chào mừng Cụm thi đua số 3 tổng kết có đoạn nói về tình nghĩa.",
]
TOLD = [
    ("Giao ước thi đua năm 2016 vừa có chữ ký của lãnh đạo 8 Sở trong Cụm thi đua số 3 Bộ Tư pháp.", "pact_signing", "2016"),
    ("Với 23 chữ ký vào bản giao ước năm 2022, Cụm thi đua số 3 Bộ Tư pháp bước vào việc mới.", "pact_signing", "2022"),
    ("Sáng 14/3/2019, tại Hà Nam, Cụm thi đua số 3 Bộ Tư pháp phát động phong trào thi đua năm học 2018-2019.", "launch", "2018/2019"),
    ("Ngày 5/12/2023, Cụm thi đua số 3 Bộ Tư pháp tổng kết năm 2023; chưa có lịch ký giao ước.", "annual_review", "2023"),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_nothing_was_held(text):
    assert not reading(text).events


@pytest.mark.parametrize("text, kind, period", TOLD)
def test_held(text, kind, period):
    assert (kind, period) in [(e.event_type, e.period) for e in reading(text).events]


DATED = [
    ("Hội nghị tổng kết năm 2021 của Cụm thi đua số 3 Bộ Tư pháp, lẽ ra họp ngày 18/11/2021, được lùi sang ngày 2/12/2021.", "2021-12-02"),
    ("Hội nghị tổng kết năm 2021 của Cụm thi đua số 3 Bộ Tư pháp ban đầu định ngày 18/11/2021, nay dời đến sáng 2/12/2021.", "2021-12-02"),
    ("Sở Nội vụ thông báo: Cụm thi đua số 3 Bộ Tư pháp sẽ tổng kết năm 2025 vào 14 giờ ngày 25/12/2025 tại Hà Nội.", "2025-12-25"),
    ("Theo Thông báo số 15 ngày 3/11/2025, Cụm thi đua số 3 Bộ Tư pháp tổng kết năm 2025 tại Hà Nội sáng 25/12/2025.", "2025-12-25"),
]  # fmt: skip


@pytest.mark.parametrize("text, day", DATED)
def test_the_day_it_is_held(text, day):
    assert [e.date for e in reading(text).events] == [day]
