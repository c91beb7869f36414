# ruff: noqa: E501 (a table: one line a case)
"""Frames: what the atoms match, and that the linker stands any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from role_rows import UNITS, reading

from thidua.extract import extract
from thidua.link import link
from thidua.link.context import context
from thidua.link.frames import captured, frame
from thidua.model import Article


def stream(text):
    article = Article("t", "t.txt", 0, text.format(**UNITS))
    return context(article, extract(article)).streams[-1]


# fmt: off
ATOMS = [
    ("{U:to}là {R:role}",            "{A} là Cụm trưởng.",                True),
    ("{U:to}{w:2}là {R:role}",       "{A} hiện nay là Cụm trưởng.",       True),
    ("{U:to}{w:1}là {R:role}",       "{A} hiện nay là Cụm trưởng.",       False),   # one word too many
    ("{U:to}{w:3}{R:role}",          "{A}, là Cụm trưởng.",               False),   # words are no signs
    ("{U:to}{g:3}{R:role}",          "{A}, là Cụm trưởng.",               True),
    ("{U:to}{g:3}{R:role}",          "{A}; Cụm trưởng.",                  False),
    ("{U:to}{t:3}{R:role}",          "{A}: nay là Cụm trưởng.",           True),
    ("{U:to}{v:3}{R:role}",          "{A} hiện là Cụm trưởng.",           True),
    ("{U:to}{v:3}{R:role}",          "{A} không là Cụm trưởng.",          False),   # a firm gap denies nothing
    ("{q}{R:role}",                  '"Cụm trưởng" họp.',                 True),
    ("<X>{R:role}",                  "đơn vị giữ Cụm trưởng.",            True),
]
# fmt: on


@pytest.mark.parametrize("pattern, text, fits", ATOMS)
def test_atom(pattern, text, fits):
    found = next(frame("test", pattern, {"X": "giữ "}).find(stream(text)), None)
    assert (found is not None) == fits
    if found:
        assert stream(text).tokens[captured(found, "role")].type == "R"


def test_an_unknown_word_class_is_refused():
    with pytest.raises(KeyError):
        frame("test", "<NONE>{R:role}")


def test_a_part_that_took_no_part_is_none():
    one = frame("test", "(?:{U:from}và )?{R:role}")
    assert captured(next(one.find(stream("Cụm trưởng họp."))), "from") is None


PIECES = [
    "Cụm thi đua số 3", "Cụm trưởng", "Cụm phó", "{A}", "{B}", "Công an các tỉnh", "Đại tá Lê Văn Thử", "bàn giao", "bầu", "làm", "cho",
    "từ", "năm 2025", "năm 1946", ",", ";", ".", ":", "(", ")", "\n", "-", "và", "là", "được", "cờ", "thay", "của", "20/11", "3", "\u0301",
]  # fmt: skip


@settings(max_examples=150, deadline=2000)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_link_stands_any_order_of_its_words_and_evidence_lies_in_the_text(pieces):
    text = "Cụm thi đua số 3 tổng kết năm 2024. " + " ".join(pieces)
    said = reading(text)
    length = len(text.format(**UNITS)) + 1
    for row in (*said.roles, *said.handovers, *said.people, *said.unresolved):
        assert 0 <= row.evidence.start < row.evidence.end <= length


@settings(max_examples=100, deadline=2000)
@given(st.text(max_size=120))
def test_link_never_raises(text):
    article = Article("t", "t.txt", 0, text)
    assert link(article, extract(article)) == link(article, extract(article))
