"""Every word of gazetteer/events.csv proves itself: it tells its event in its example only."""

import pytest

import thidua
from thidua.gazetteer import event_words

ROWS = event_words()
TELLING = [row for row in ROWS if row.event_type != "none"]
MUTE = [row for row in ROWS if row.event_type == "none"]


def types(text):
    return {e.event_type for e in thidua.extract(text).events}


@pytest.mark.parametrize("row", TELLING, ids=[r.cue for r in TELLING])
def test_a_word_tells_its_event(row):
    assert row.event_type in types(row.example)
    assert row.event_type not in types(row.counterexample)


@pytest.mark.parametrize("row", MUTE, ids=[r.cue for r in MUTE])
def test_a_look_alike_mutes_the_word_it_holds(row):
    assert types(row.example) == set()
    assert types(row.counterexample)


def test_no_word_stands_twice():
    assert len({row.cue for row in ROWS}) == len(ROWS) > 30
