"""Relative days: what is kept of dateparser's answers is what it answers."""

import subprocess
import sys

import pytest

from thidua.extract.dates_relative import KNOWN, Span, asked_of_dateparser, distance


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
        "import sys; from thidua.extract.dates import find_dates\n"
        "assert find_dates('Sáng nay, so với tuần trước và năm ngoái', '2024-03-05')\n"
        "sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
