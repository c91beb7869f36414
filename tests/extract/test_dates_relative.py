"""Relative days: what is kept of dateparser's answers is what it answers."""

import subprocess
import sys

import pytest

from thidua.extract.dates.find import find_dates
from thidua.extract.dates.relative import KNOWN, Span, asked_of_dateparser, distance


@pytest.mark.parametrize("phrase", KNOWN)
def test_dateparser_says_the_same(phrase):
    assert asked_of_dateparser(phrase) == KNOWN[phrase]


@pytest.mark.parametrize(
    "phrase, span",
    [
        ("hôm kia", Span("day", -2)),
        ("sáng nay", Span("day", 0)),
        ("tuần vừa qua", Span("week", -1)),
        ("sang năm", Span("year", 1)),
        ("3 ngày trước", Span("day", -3)),
        ("6 tuần trước", Span("week", -6)),
        ("11 tháng trước", Span("month", -11)),
        ("xyz", None),
    ],
)
def test_distances(phrase, span):
    assert distance(phrase) == span


def test_the_usual_words_do_not_load_dateparser():
    code = (
        "import sys; from thidua.extract.dates.find import find_dates\n"
        "assert find_dates('Sáng nay, so với tuần trước và năm ngoái', '2024-03-05')\n"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "published", "value", "precision"),
    [
        ("so với quý trước", "2024-02-10", "2023-Q4", "quarter"),
        ("trong quý này", "2024-09", "2024-Q3", "quarter"),
        ("Quý tới, hãng mở xưởng", "2024-11-05", "2025-Q1", "quarter"),
        ("so với quý trước", "2024", "XXXX", "quarter"),
        ("so với năm học trước", "2024-10-01", "2023/2024", "school_year"),
        ("so với năm học trước", "2024-03-01", "2022/2023", "school_year"),
        ("Năm học này", "2024-09-05", "2024/2025", "school_year"),
        ("trong năm học tới", "2024-06-20", "2024/2025", "school_year"),
        ("năm học vừa qua", "2024-06-20", "2023/2024", "school_year"),  # just over
        ("năm học vừa qua", "2024-11-20", "2023/2024", "school_year"),
        ("năm học trước", None, "XXXX/XXXX", "school_year"),
    ],
)
def test_quarters_and_school_years(text, published, value, precision):
    (found,) = find_dates(text, published)
    assert (found.value, found.precision, found.basis) == (value, precision, "relative")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tết năm Mậu Thân", "1968"),  # the press looks back further than ahead
        ("năm Giáp Thìn", "2024"),
        ("năm Đinh Mùi", "2027"),
        ("tháng Giêng năm Giáp Thìn", "2024-02-10/2024-03-09"),
        ("tháng Chạp năm Mậu Thân", "1969-01-18/1969-02-15"),
    ],
)
def test_named_years(text, value):
    assert [m.value for m in find_dates(text)] == [value]
