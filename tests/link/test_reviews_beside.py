# ruff: noqa: E501 (a table: one line a case)
"""Reviews told by a weak word or without a year, what prepares one or tells how they are held in general, and a launch."""

import pytest

import thidua

C = "Cụm thi đua số 2 Bộ Công an"
CASES = [
    (f"Đọc bảng điểm xong, {C} đề nghị tặng 'Đơn vị quyết thắng' cho 01 đơn vị tại hội nghị năm 2024.", "annual_review 2024"),
    (f"{C} họp sơ kết. Báo cáo nêu: phong trào 6 tháng đầu năm 2018 của cụm có chuyển biến.", "midyear_review 2018-H1"),
    (f"Ngày 16/1/2019, {C} họp tổng kết. Năm qua, các đơn vị hoàn thành chỉ tiêu.", "annual_review 2018"),
    (f"Ngày 16/1/2019, {C} họp tổng kết. Các đơn vị hoàn thành chỉ tiêu.", "annual_review -"),
    (f"Ngày 15/11/2021, {C} họp bàn chuẩn bị hội nghị tổng kết năm 2021.", "other -"),
    (f"Năm 2013, {C} giữ vững an ninh. Tuy vậy, việc sơ kết từng đợt chưa đều.", ""),
    (f"Năm 2013, {C} giữ vững an ninh. Công tác tổng kết ở cơ sở còn chậm.", ""),
    (f"{C} ra quân thi đua năm 2020 sáng 18/2/2020.", "launch 2020"),
]  # fmt: skip


@pytest.mark.parametrize("text, told", CASES)
def test_events(text: str, told: str) -> None:
    events = sorted((e.event_type, e.period or "-") for e in thidua.extract(text).events)
    assert ", ".join(f"{kind} {period}" for kind, period in events) == told


def test_training_about_commendation_commends_nobody() -> None:
    text = "Cụm thi đua số 3 Bộ Công an mở lớp. 120 cán bộ được tập huấn về phần mềm quản lý hồ sơ khen thưởng."
    assert thidua.extract(text).awards == []
