"""Dates in sentences of other kinds than ours: epidemic reports, news, sport, with signs tight and set apart."""

import pytest
from marked import lines, marked, set_apart

from thidua.extract.dates.find import find_dates

TABLE = lines("marked_dates.txt")
MISREAD_AT_MOST = 0.01  # of the sentences of the table


def _found(sentence) -> list[str]:
    return [m.text for m in find_dates(sentence.text) if not sentence.open_to_taste(m.start, m.end)]


@pytest.mark.parametrize("line", [line for line in TABLE if not line.startswith("~")])
@pytest.mark.parametrize("printed", [str, set_apart], ids=["tight", "apart"])
def test_sentence(line, printed):
    sentence = marked(printed(line))
    assert _found(sentence) == sentence.wanted()


@pytest.mark.parametrize("line", [line for line in TABLE if line.startswith("~")])
def test_known_to_be_misread(line):
    sentence = marked(line)
    assert _found(sentence) != sentence.wanted(), "it is read now: take the ~ away"


def test_table_is_large_and_mostly_read():
    assert len(TABLE) >= 400
    assert sum(line.startswith("~") for line in TABLE) <= MISREAD_AT_MOST * len(TABLE)
