"""Months, quarters, halves, years and spans of years. One line a case: text, [(span, value, precision)]."""

# ruff: noqa: E501  (one line a case)

import pytest

from thidua.extract.dates.find import find_dates

# fmt: off
CASES = [
    ("tháng 3/2024", [("tháng 3/2024", "2024-03", "month")]),
    ("tháng 10-2018", [("tháng 10-2018", "2018-10", "month")]),
    ("tháng 9.2015", [("tháng 9.2015", "2015-09", "month")]),
    ("tháng 3 năm 2024", [("tháng 3 năm 2024", "2024-03", "month")]),
    ("trong tháng 3, toàn huyện", [("tháng 3", "XXXX-03", "month")]),
    ("Tháng 3/ 2024 mưa nhiều", [("Tháng 3/ 2024", "2024-03", "month")]),
    ("kéo dài từ 9/2022 đến 6/2023", [("9/2022", "2022-09", "month"), ("6/2023", "2023-06", "month")]),
    ("từ tháng 9/2022 đến tháng 6/2023", [("tháng 9/2022", "2022-09", "month"), ("tháng 6/2023", "2023-06", "month")]),
    ("từ tháng 3 đến tháng 5/2024", [("tháng 3", "2024-03", "month"), ("tháng 5/2024", "2024-05", "month")]),
    ("từ tháng 11 đến tháng 2/2024", [("tháng 11", "2023-11", "month"), ("tháng 2/2024", "2024-02", "month")]),
    ("tháng 3, 4 và 5/2024", [("tháng 3", "2024-03", "month"), ("4", "2024-04", "month"), ("5/2024", "2024-05", "month")]),
    ("tháng 3 và tháng 4-2018", [("tháng 3", "2018-03", "month"), ("tháng 4-2018", "2018-04", "month")]),
    ("cuối tháng 10-2018 xong", [("cuối tháng 10-2018", "2018-10", "month")]),
    ("đầu tháng 3 này", [("đầu tháng 3", "XXXX-03", "month")]),
    ("hạ tuần tháng 7/2021", [("hạ tuần tháng 7/2021", "2021-07", "month")]),
    ("tháng Tám năm 1945", [("tháng Tám năm 1945", "1945-08", "month")]),
    ("Quý I/2024", [("Quý I/2024", "2024-Q1", "quarter")]),
    ("quý 3 năm 2023", [("quý 3 năm 2023", "2023-Q3", "quarter")]),
    ("quý II-2019", [("quý II-2019", "2019-Q2", "quarter")]),
    ("quý IV", [("quý IV", "XXXX-Q4", "quarter")]),
    ("quý III và quý IV năm 2022", [("quý III", "2022-Q3", "quarter"), ("quý IV năm 2022", "2022-Q4", "quarter")]),
    ("quý I, II năm 2022", [("quý I", "2022-Q1", "quarter"), ("II năm 2022", "2022-Q2", "quarter")]),
    ("6 tháng đầu năm 2024", [("6 tháng đầu năm 2024", "2024-H1", "half_year")]),
    ("sáu tháng cuối năm 2024", [("sáu tháng cuối năm 2024", "2024-H2", "half_year")]),
    ("06 tháng đầu năm", [("06 tháng đầu năm", "XXXX-H1", "half_year")]),
    ("nửa đầu năm 2019", [("nửa đầu năm 2019", "2019-H1", "half_year")]),
    ("nửa cuối năm 2019", [("nửa cuối năm 2019", "2019-H2", "half_year")]),
    ("9 tháng đầu năm 2024", [("9 tháng đầu năm 2024", "2024-01/2024-09", "interval")]),
    ("ba tháng cuối năm 2020", [("ba tháng cuối năm 2020", "2020-10/2020-12", "interval")]),
    ("năm học 2021-2022", [("năm học 2021-2022", "2021/2022", "school_year")]),
    ("Năm học 2025 – 2026", [("Năm học 2025 – 2026", "2025/2026", "school_year")]),
    ("năm học 2019/2020", [("năm học 2019/2020", "2019/2020", "school_year")]),
    ("giai đoạn 2021-2025", [("giai đoạn 2021-2025", "2021/2025", "interval")]),
    ("giai đoạn 2010 – 2015", [("giai đoạn 2010 – 2015", "2010/2015", "interval")]),
    ("nhiệm kỳ 2020 - 2025", [("2020 - 2025", "2020/2025", "interval")]),
    ("kế hoạch 5 năm 2021-2025", [("2021-2025", "2021/2025", "interval")]),
    ("kháng chiến chống Pháp (1945-1954)", [("1945-1954", "1945/1954", "interval")]),
    ("năm 2024", [("năm 2024", "2024", "year")]),
    ("năm 2024 và 2025", [("năm 2024", "2024", "year"), ("2025", "2025", "year")]),
    ("năm 2022, 2023 và 2024", [("năm 2022", "2022", "year"), ("2023", "2023", "year"), ("2024", "2024", "year")]),
    ("các năm 2016, 2018", [("năm 2016", "2016", "year"), ("2018", "2018", "year")]),
    ("từ năm 2016 đến năm 2020", [("năm 2016", "2016", "year"), ("năm 2020", "2020", "year")]),
    ("từ 2015 đến 2019, xã làm được", [("2015", "2015", "year"), ("2019", "2019", "year")]),
    ("giai đoạn 2016 đến 2020", [("2016", "2016", "year"), ("2020", "2020", "year")]),
    ("đầu năm 2024", [("đầu năm 2024", "2024", "part_of_year")]),
    ("cuối năm 1999", [("cuối năm 1999", "1999", "part_of_year")]),
    ("giữa năm 2021", [("giữa năm 2021", "2021", "part_of_year")]),
    ("cuối 2018, nhà máy chạy thử", [("cuối 2018", "2018", "part_of_year")]),
    ("dời đô năm 1010", [("năm 1010", "1010", "year")]),
    ("những năm 1990", [("những năm 1990", "199X", "interval")]),
    ("thập niên 1980", [("thập niên 1980", "198X", "interval")]),
    ("đầu thế kỷ 20", [("đầu thế kỷ 20", "19XX", "interval")]),
    ("thế kỷ XXI", [("thế kỷ XXI", "20XX", "interval")]),
    ("vụ việc hồi 2017.", [("2017", "2017", "year")]),
    ("NĂM 2023", [("NĂM 2023", "2023", "year")]),
    ("tăng 12% so với năm 2022 (2.400 tỷ)", [("năm 2022", "2022", "year")]),
    ("Năm 2020 người dân thu 5 tấn", [("Năm 2020", "2020", "year")]),
    ("tháng 1, tháng 2 và tháng 3/2020", [("tháng 1", "2020-01", "month"), ("tháng 2", "2020-02", "month"), ("tháng 3/2020", "2020-03", "month")]),
    ("tháng 7 - 8/2020", [("tháng 7", "2020-07", "month"), ("8/2020", "2020-08", "month")]),
    ("tháng 3; tháng 8/2020", [("tháng 3", "XXXX-03", "month"), ("tháng 8/2020", "2020-08", "month")]),
    ("những năm 60", [("những năm 60", "196X", "interval")]),
    ("thập kỷ 90", [("thập kỷ 90", "199X", "interval")]),
    ("chặng đường 2010 - 2015", [("2010 - 2015", "2010/2015", "interval")]),
    ("tầm nhìn 2045.", [("2045", "2045", "year")]),
    ("T3/2024 khởi công", [("T3/2024", "2024-03", "month")]),
    ("tháng 5-6 hằng năm", [("tháng 5", "XXXX-05", "month"), ("6", "XXXX-06", "month")]),
]
# fmt: on


@pytest.mark.parametrize("text, wanted", CASES)
def test_month_or_year(text, wanted):
    assert [(m.text, m.value, m.precision) for m in find_dates(text)] == wanted
