"""Years that are not printed, relative days, and the reviewed period as a basis. One line a case."""

from datetime import date

import pytest

from thidua.extract.dates.find import find_dates

# fmt: off
HEADER = [
    ("Sáng 21/11, hội nghị", "2024-11-26", ["2024-11-21"]),
    ("ngày 28/12, đoàn về", "2025-01-05", ["2024-12-28"]),           # the year before
    ("ngày 27/11, đoàn về", "2024-11-26", ["2024-11-27"]),           # a day ahead is still this year
    ("ngày 28/11, đoàn về", "2024-11-26", ["2023-11-28"]),
    ("sẽ khai mạc ngày 28/11", "2024-11-26", ["2024-11-28"]),         # a cue of the future
    ("dự kiến ngày 15/1 khởi công", "2024-12-20", ["2025-01-15"]),
    ("Ngày 5/3, Bộ cho biết sẽ xử lý nghiêm", "2024-03-10", ["2024-03-05"]),
    ("vào ngày 15-3 sẽ diễn ra hội nghị", "2019-03-13", ["2019-03-15"]),
    ("ngày 5/8 tới, cầu thông xe", "2024-03-10", ["2024-08-05"]),
    ("Sáng 21-11, hội nghị", "2022-11", ["2022-11-21"]),
    ("ngày 5-10, hội nghị", "2022-11", ["2022-10-05"]),
    ("ngày 5-12, hội nghị", "2022-11", ["2021-12-05"]),
    ("ngày 5-12, hội nghị", "2022", ["2022-12-05"]),
    ("Ngày 9-12, xã họp. Lễ dự kiến mở ngày 9-12.", "2019-12-06", ["2019-12-09", "2019-12-09"]),  # one day, announced
    ("Ngày 9-12, xã họp. Lễ dự kiến mở ngày 10-12.", "2019-12-06", ["2018-12-09", "2019-12-10"]),
    ("Sáng 5-12, xã họp. Hôm 5-12, xã nói sẽ họp nữa.", "2019-12-06", ["2019-12-05", "2019-12-05"]),
    ("tháng 3, xã họp", "2024-11-26", ["2024-03"]),
    ("tháng 12, xã họp", "2024-11-26", ["2023-12"]),
    ("quý III, thu ngân sách", "2024-11-26", ["2024-Q3"]),
    ("6 tháng đầu năm, xã làm được", "2024-07-26", ["2024-H1"]),
    ("đoàn đi từ 20/10 đến 13/11", "2025-10-22", ["2025-10-20", "2025-11-13"]),  # the end follows the start
    ("từ 28/12 đến 3/1, đường cấm xe", "2025-12-30", ["2025-12-28", "2026-01-03"]),
    ("ngày 29/2, tuyết rơi", "2025-03-01", ["2024-02-29"]),
    ("BN 416 (26/7/2020), sáng 20/7 đi chợ", None, ["2020-07-26", "2020-07-20"]),    # a list may go back
    ("ngày 20/7/2020 và 3/6, đoàn họp", None, ["2020-07-20", "2020-06-03"]),
    ("các ngày 3/6, 20/5/2020", None, ["2020-06-03", "2020-05-20"]),
    ("ngày 20/12/2020 và 3/1, đoàn họp", None, ["2020-12-20", "2021-01-03"]),         # from winter to winter
    ("từ 20/7/2020 đến 3/6, đường cấm xe", None, ["2020-07-20", "2021-06-03"]),       # a range never does
    ("ngày 20/7 và 3/6, đoàn họp", "2025-10-22", ["2025-07-20", "2025-06-03"]),
    ("trưa 25, ăn cưới chiều 26-7", "2025-10-22", ["2025-07-25", "2025-07-26"]),
    ("tháng 3 năm ngoái", "2024-11-26", ["2023-03"]),
    ("ngày 5/3 năm nay", "2024-11-26", ["2024-03-05"]),
    ("đến ngày 15, đoàn rời Huế", "2024-03-20", ["2024-03-15"]),
    ("đến ngày 25, đoàn rời Huế", "2024-03-20", ["2024-02-25"]),
    ("nộp trước ngày 30/6", "2018-05-31", ["2018-06-30"]),
    ("áp dụng từ 1/7, phí giảm", "2025-06", ["2025-07-01"]),
    ("báo cáo trước ngày 15/11 hằng năm", "2022-04-18", ["XXXX-11-15"]),           # every year: no year
]
RELATIVE = [
    ("hôm qua", "2024-11-26", "2024-11-25", "day"),
    ("Ngày hôm qua", "2024-11-26", "2024-11-25", "day"),
    ("hôm nay", "2024-11-26", "2024-11-26", "day"),
    ("hôm kia", "2024-11-26", "2024-11-24", "day"),
    ("ngày mai", "2024-11-30", "2024-12-01", "day"),
    ("ngày kia", "2024-11-30", "2024-12-02", "day"),
    ("sáng nay", "2024-11-26", "2024-11-26", "day"),
    ("tối qua", "2024-01-01", "2023-12-31", "day"),
    ("chiều mai", "2024-11-26", "2024-11-27", "day"),
    ("tuần này", "2024-11-26", "2024-11-25/2024-12-01", "interval"),
    ("tuần trước", "2024-11-26", "2024-11-18/2024-11-24", "interval"),
    ("tuần qua", "2024-11-26", "2024-11-18/2024-11-24", "interval"),
    ("tuần tới", "2024-11-26", "2024-12-02/2024-12-08", "interval"),
    ("thứ Sáu tuần trước", "2024-11-26", "2024-11-22", "day"),
    ("chủ nhật tuần này", "2024-11-26", "2024-12-01", "day"),
    ("tháng này", "2024-11-26", "2024-11", "month"),
    ("tháng trước", "2025-01-26", "2024-12", "month"),
    ("tháng sau", "2024-12-26", "2025-01", "month"),
    ("tháng trước", "2025-01", "2024-12", "month"),
    ("năm nay", "2024-11-26", "2024", "year"),
    ("năm ngoái", "2024-11-26", "2023", "year"),
    ("năm ngoái", "2024", "2023", "year"),
    ("sang năm", "2024-11-26", "2025", "year"),
    ("cuối năm ngoái", "2024-11-26", "2023", "year"),
    ("đầu năm", "2024-11-26", "2024", "part_of_year"),
    ("3 ngày trước", "2024-11-02", "2024-10-30", "day"),
    ("hai tuần trước", "2024-11-26", "2024-11-11/2024-11-17", "interval"),
    ("5 tháng trước", "2024-03-31", "2023-10", "month"),
    ("10 năm trước", "2024-11-26", "2014", "year"),
    ("cách đây 3 năm", "2024-11-26", "2021", "year"),
    ("hôm qua", None, "XXXX-XX-XX", "day"),
    ("hôm qua", "2024-11", "XXXX-XX-XX", "day"),                     # a month does not say which day
    ("tháng này", "2024", "XXXX-XX", "month"),
    ("năm nay", None, "XXXX", "year"),
]
PERIOD = [
    ("Hội nghị tổng kết năm 2020 mở sáng 16/11.", ["2020", "2020-11-16"]),
    ("Sáng 6.1 cụm họp để tổng kết phong trào thi đua năm 2015.", ["2016-01-06", "2015"]),
    ("Ngày 21/11 họp bình xét thi đua năm 2025.", ["2025-11-21", "2025"]),
    ("Ngày 27-6, sơ kết phong trào thi đua 6 tháng đầu năm 2017.", ["2017-06-27", "2017-H1"]),
    ("Ngày 29/3, các đơn vị ký giao ước thi đua năm 2022.", ["2022-03-29", "2022"]),
    ("Ngày 20/12, các đơn vị ký giao ước thi đua năm 2022.", ["2021-12-20", "2022"]),
    ("Ngày 25-5, tổng kết thi đua năm học 2017-2018.", ["2018-05-25", "2017/2018"]),
    ("Ngày 26/12 tổng kết năm 2020 và ký giao ước thi đua năm 2021.", ["2020-12-26", "2020", "2021"]),
    ("Ngày 12/1 tổng kết năm 2020 và ký giao ước thi đua năm 2021.", ["2021-01-12", "2020", "2021"]),
    ("Giải bóng đá năm 2020 khai mạc ngày 17-6.", ["2020", "2020-06-17"]),
    ("Ngày 17-6, đội bóng gặp nhau.", ["XXXX-06-17"]),
    ("Ngày 17-6, đội bóng gặp nhau, giai đoạn 2021-2025.", ["XXXX-06-17", "2021/2025"]),
]
# fmt: on


HEADER += [
    ("Ngày 18-11, tại TP. Long Xuyên, các sở sẽ họp.", "2022-11-11", ["2022-11-18"]),
    ("Các sở sẽ họp tại TP. Long Xuyên ngày 18-11.", "2022-11-11", ["2022-11-18"]),
    ("Các sở sẽ họp. Ngày 18-11 năm trước là lần đầu. Hôm 20-11, hội tan.", "2022-11-11", ["2021-11-18", "2021-11-20"]),
]


@pytest.mark.parametrize("text, published, values", HEADER)
def test_year_from_the_day_of_publication(text, published, values):
    assert [m.value for m in find_dates(text, published)] == values


def test_basis_of_a_printed_a_given_and_an_inferred_year():
    assert [m.basis for m in find_dates("ngày 5/3/2020 và hôm 7-8", "2021-01-01")] == ["stated", "stated"]
    assert [m.basis for m in find_dates("ngày 5/3. Hôm qua.", "2021-05-01")] == ["header_year", "relative"]
    assert [m.basis for m in find_dates("Sáng 16/11 tổng kết năm 2020.")] == ["inferred_from_period", "stated"]
    assert [m.basis for m in find_dates("từ ngày 15 đến 26/3/2024")] == ["stated", "stated"]


@pytest.mark.parametrize("text, published, value, precision", RELATIVE)
def test_relative(text, published, value, precision):
    (mention,) = find_dates(f"Đoàn tới {text}, rồi về.", published)
    assert (mention.text, mention.value, mention.precision, mention.basis) == (text, value, precision, "relative")


@pytest.mark.parametrize("text, values", PERIOD)
def test_year_from_the_reviewed_period(text, values):
    assert [m.value for m in find_dates(text)] == values


def test_what_happened_before_something_else_has_no_day_of_its_own():
    (mention,) = find_dates("nộp 01 ngày trước khi họp", "2024-11-26")
    assert (mention.text, mention.value) == ("01 ngày trước", "XXXX-XX-XX")


def test_published_may_be_a_date():
    assert find_dates("ngày 5/3", date(2024, 6, 1)) == find_dates("ngày 5/3", "2024-06-01")


@pytest.mark.parametrize("published", ["26/11/2024", "2024-13", "2024-02-30", "hôm qua", ""])
def test_published_that_is_no_day_is_refused(published):
    with pytest.raises(ValueError):
        find_dates("ngày 5/3", published)
