"""The lunar calendar against published Tết days, and lunar expressions."""

from datetime import date

import pytest

from thidua.extract.dates.find import find_dates
from thidua.extract.dates.lunar import solar_day, year_of_name

# first day of the lunar year in Viet Nam, as published in calendars
# fmt: off
TET = [
    "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29", "2007-02-17",
    "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10", "2014-01-31", "2015-02-19",
    "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22",
    "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02",
]
# fmt: on


@pytest.mark.parametrize("tet", TET)
def test_tet(tet):
    assert solar_day(int(tet[:4]), 1, 1) == date.fromisoformat(tet)


def test_tet_where_viet_nam_and_china_differ():
    assert solar_day(1968, 1, 1) == date(1968, 1, 29)  # China: 30 January
    assert solar_day(1985, 1, 1) == date(1985, 1, 21)  # China: 20 February
    assert solar_day(2007, 1, 1) == date(2007, 2, 17)  # China: 18 February


def test_leap_months_and_short_months():
    assert solar_day(2020, 4, 1, leap=True) == date(2020, 5, 23)
    assert solar_day(2023, 2, 1, leap=True) == date(2023, 3, 22)
    assert solar_day(2025, 6, 1, leap=True) == date(2025, 7, 25)
    assert solar_day(2024, 4, 1, leap=True) is None
    assert solar_day(2024, 12, 30) is None  # that month has 29 days
    assert solar_day(1700, 1, 1) is None


def test_each_lunar_year_follows_on_the_one_before():
    for year in range(1901, 2099):
        months = {month for month in range(1, 13) if solar_day(year, month, 1) is not None}
        assert months == set(range(1, 13))
        last = solar_day(year, 12, 30) or solar_day(year, 12, 29)
        first = solar_day(year + 1, 1, 1)
        assert last is not None and first is not None and (first - last).days == 1


@pytest.mark.parametrize(
    "name, year",
    [("giáp thìn", 2024), ("ất tỵ", 2025), ("ất tị", 2025), ("mậu thân", 2028), ("canh tý", 2020), ("giáp sửu", None)],
)
def test_year_of_name(name, year):
    assert year_of_name(*name.split(), near=2015) == year


# fmt: off
CASES = [
    ("mùng 3 Tết", "2024-02-05", "2024-02-12"),          # the Tết to come
    ("mùng 3 Tết", "2024-03-05", "2024-02-12"),          # the Tết gone by
    ("mồng 1 Tết", "2025-02-05", "2025-01-29"),
    ("mùng Một Tết", "2025-02-05", "2025-01-29"),
    ("28 Tết", "2024-02-05", "2024-02-07"),
    ("30 Tết", "2024-02-05", "2024-02-09"),
    ("30 Tết", "2025-02-05", "2025-01-28"),              # that year's last day is the 29th
    ("mùng 2 Tết Giáp Thìn", None, "2024-02-11"),
    ("mùng 2 Tết Nguyên đán 2024", None, "2024-02-11"),
    ("rằm tháng Giêng", "2024-02-26", "2024-02-24"),
    ("Rằm tháng 7", "2024-08-20", "2024-08-18"),
    ("rằm tháng Tám năm 2024", None, "2024-09-17"),
    ("mùng 10 tháng 3 âm lịch", "2024-04-20", "2024-04-18"),
    ("ngày 10/3 âm lịch", "2024-04-20", "2024-04-18"),
    ("10/3 (âm lịch)", "2024-04-20", "2024-04-18"),
    ("ngày 10 tháng 3 âm lịch", "2024-04-20", "2024-04-18"),
    ("23 tháng Chạp", "2024-02-05", "2024-02-02"),
    ("ngày 23 tháng Chạp", "2024-02-05", "2024-02-02"),
    ("ngày 15 tháng Giêng năm Giáp Thìn", None, "2024-02-24"),
    ("mùng 3 Tết", None, "XXXX-XX-XX"),
    ("mùng 2 tháng 9", "2024-09-05", "2024-09-02"),      # by the sun: no word says otherwise
]
# fmt: on


@pytest.mark.parametrize("text, published, value", CASES)
def test_lunar(text, published, value):
    assert [(m.text, m.value) for m in find_dates(f"Làng mở hội {text}, ai cũng vui", published)] == [(text, value)]
