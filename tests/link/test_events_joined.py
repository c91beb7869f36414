"""Meetings told together in one sentence, meetings only for an election, and the year-end ranking that leads in a sentence."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

CASES = [
    ("Các đại biểu cho rằng quy chế chấm điểm năm 2014 của Cụm thi đua số 10 đã sát hơn. Bình xét cuối năm, Cụm đề nghị Chính phủ tặng Cờ thi đua cho Công an tỉnh An Giang. Tiếp đó, hội nghị bầu Công an tỉnh Cà Mau làm Cụm trưởng năm 2015.", "annual_review None 2014"),
    ("Bình xét cuối năm 2014, Cụm thi đua số 10 Bộ Công an đề nghị Chính phủ tặng Cờ thi đua cho Công an tỉnh An Giang. Hội nghị bầu Công an tỉnh Cà Mau làm Cụm trưởng năm 2015.", "annual_review None 2014"),
    ("Cụm thi đua số 10 Bộ Công an sửa quy chế bình xét cuối năm 2014.", ""),
    ("Ngày 9/4/2021, các thành viên Khối thi đua số 3 tỉnh Thái Bình họp bầu lại Khối trưởng, Khối phó.", "other 2021-04-09 None"),
    ("Ngày 9/4/2021, Khối thi đua số 3 tỉnh Thái Bình họp kiện toàn chức danh Khối trưởng.", "other 2021-04-09 None"),
    ("Ngày 9/4/2021, Cụm thi đua số 3 Bộ Công an tổ chức hội nghị bầu Cụm trưởng năm 2021.", "other 2021-04-09 None"),
    ("Ngày 9/4/2021, Cụm thi đua số 3 Bộ Công an họp bầu bổ sung Cụm phó.", "other 2021-04-09 None"),
    ("Ngày 9/4/2021, Cụm thi đua số 3 Bộ Công an họp phiên bất thường bầu Cụm trưởng mới.", "other 2021-04-09 None"),
    ("Ngày 9/12/2021, Cụm thi đua số 3 Bộ Công an họp tổng kết năm 2021, bầu Cụm trưởng năm 2022.", "annual_review 2021-12-09 2021"),
    ("Ngày 9/4/2021, Cụm thi đua số 3 Bộ Công an ký giao ước thi đua năm 2021. Các đơn vị họp bầu Cụm trưởng theo quy chế.", "pact_signing 2021-04-09 2021"),
    ("Quy chế nêu: hằng năm, Cụm thi đua số 3 Bộ Công an họp bầu Cụm trưởng.", ""),
    ("Ngày 9/4/2021, Cụm thi đua số 3 Bộ Công an họp bàn công tác nhân sự và bầu Cụm trưởng năm 2021.", "other 2021-04-09 None"),
    ("Cụm thi đua số VII, Thanh tra Chính phủ ngày 08/4/2021 sơ kết công tác thi đua quý I/2021 và ký giao ước thi đua năm 2021.", "midyear_review 2021-04-08 2021-Q1; pact_signing 2021-04-08 2021"),
    ("Ngày 8/4/2021, Cụm thi đua số 7 Bộ Công an sơ kết quý I, ký kết giao ước thi đua năm 2021.", "midyear_review 2021-04-08 2021-Q1; pact_signing 2021-04-08 2021"),
    ("Ngày 8/4/2021, Cụm thi đua số 7 Bộ Công an tổ chức hội nghị sơ kết công tác quý I và ký giao ước thi đua năm 2021.", "midyear_review 2021-04-08 2021-Q1; pact_signing 2021-04-08 2021"),
    ("Ngày 8/7/2021, Cụm thi đua số 7 Bộ Công an sơ kết 6 tháng đầu năm 2021. Đầu năm, các đơn vị đã ký giao ước thi đua năm 2021.", "midyear_review 2021-07-08 2021-H1"),
    ("Ngày 8/7/2021, Cụm thi đua số 7 Bộ Công an sơ kết 6 tháng đầu năm 2021, đánh giá việc ký giao ước thi đua năm 2021.", "midyear_review 2021-07-08 2021-H1"),
    ("Ngày 8/7/2021, Cụm thi đua số 7 Bộ Công an sơ kết 6 tháng đầu năm và ký giao ước thi đua 6 tháng cuối năm 2021.", "midyear_review 2021-07-08 2021-H1; pact_signing 2021-07-08 2021-H2"),
    ("Ngày 8/7/2021, Cụm thi đua số 7 Bộ Công an sơ kết 6 tháng đầu năm và kiểm điểm việc thực hiện giao ước đã ký.", "midyear_review 2021-07-08 2021-H1"),
    ("Ngày 8/4/2021, Cụm thi đua số 7 Bộ Công an sơ kết quý I/2021. Sau phần sơ kết, các đơn vị ký giao ước thi đua năm 2021.", "midyear_review 2021-04-08 2021-Q1; pact_signing 2021-04-08 2021"),
    ("Ngày 27/2/2014, Cụm thi đua số 2 Bộ Công an ký giao ước thi đua năm 2014, đồng thời tập huấn nghiệp vụ thi đua cho 24 cán bộ.", "pact_signing 2014-02-27 2014; training 2014-02-27 None"),
    ("Ngày 27/2/2014, Cụm thi đua số 2 Bộ Công an ký giao ước thi đua năm 2014 và tập huấn nghiệp vụ khen thưởng cho 24 cán bộ.", "pact_signing 2014-02-27 2014; training 2014-02-27 None"),
    ("Ngày 27/2/2014, Cụm thi đua số 2 Bộ Công an ký giao ước thi đua năm 2014 kết hợp tập huấn nghiệp vụ khen thưởng.", "pact_signing 2014-02-27 2014; training 2014-02-27 None"),
    ("Ngày 27/2/2014, Cụm thi đua số 2 Bộ Công an ký giao ước thi đua năm 2014. Cùng ngày, cụm tập huấn phần mềm khen thưởng cho 24 cán bộ.", "pact_signing 2014-02-27 2014; training 2014-02-27 None"),
    ("Ngày 27/2/2014, Cụm thi đua số 2 Bộ Công an ký giao ước thi đua năm 2014; các đơn vị cam kết tập huấn nghiệp vụ cho cán bộ.", "pact_signing 2014-02-27 2014"),
    ("Ngày 27/12/2014, Cụm thi đua số 2 Bộ Công an tổng kết năm 2014. Các đơn vị đã tuần tra, đồng thời tập huấn nghiệp vụ cho dân phòng.", "annual_review 2014-12-27 2014"),
    ("Ngày 27/12/2014, Cụm thi đua số 2 Bộ Công an tổng kết năm 2014, đồng thời tổ chức giải bóng chuyền.", "annual_review 2014-12-27 2014; sports 2014-12-27 None"),
    ("Ngày 27/12/2014, Cụm thi đua số 2 Bộ Công an tổng kết năm 2014 kết hợp giao lưu bóng chuyền.", "annual_review 2014-12-27 2014; sports 2014-12-27 None"),
    ("Ngày 27/12/2014, Cụm thi đua số 2 Bộ Công an tổng kết năm 2014 và giao lưu bóng chuyền.", "annual_review 2014-12-27 2014; sports 2014-12-27 None"),
    ("Ngày 9/4/2021, Khối thi đua số 3 tỉnh Thái Bình họp bầu Sở Y tế tỉnh Thái Bình làm Khối trưởng năm 2021.", "other 2021-04-09 None"),
    ("Ngày 9/4/2021, Khối thi đua số 3 tỉnh Thái Bình họp; hội nghị đã bầu Khối trưởng là Sở Y tế tỉnh Thái Bình.", ""),
    ("Cụm thi đua số 3 Bộ Công an góp ý quy chế. Các đại biểu cho rằng quy chế phải sửa trước khi ký giao ước năm 2021.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), CASES)
def test_events(text, events):
    told = [f"{e.event_type} {e.date} {e.period}" for e in reading(text).events]
    assert sorted(told) == sorted(filter(None, events.split("; ")))


def test_the_ranking_of_a_year_is_of_that_year_though_the_next_chair_is_chosen():
    said = reading(
        "Bình xét cuối năm 2014, Cụm thi đua số 10 Bộ Công an đề nghị tặng Cờ thi đua của Bộ cho Công an tỉnh An Giang. Hội nghị bầu Công an tỉnh Cà Mau làm Cụm trưởng năm 2015."
    )
    assert [c.year for c in said.clusters] == [2014]
    assert (said.roles, [h.year for h in said.handovers]) == ([], [2015])
