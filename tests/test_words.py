"""Words with their offsets, and numbers as they are printed."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.text import folded, nfc
from thidua.words import DIGITS, index, matches, number, word_set, words

NUMBERS = [
    ("6", 6),
    ("06", 6),
    ("2.079", 2079),
    ("1 204", 1204),
    ("sáu", 6),
    ("Bẩy", 7),
    ("mười", 10),
    ("mười hai", 12),
    ("Mười lăm", 15),
    ("hai mươi", 20),
    ("hai mươi mốt", 21),
    ("ba mươi tư", 34),
    ("sáu bảy", None),
    ("vài", None),
    ("", None),
    ("2.07", None),
]


@pytest.mark.parametrize("printed, value", NUMBERS)
def test_number(printed, value):
    assert number(printed) == value


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Sở GD&ĐT, Lào Cai", ["sở", "gd&đt", ",", "lào", "cai"]),
        ("415/QĐ-UBND", ["415/qđ", "-", "ubnd"]),
        ("(T29; T31)", ["(", "t29", ";", "t31", ")"]),
        (" \n", []),
    ],
)
def test_words(text, expected):
    assert [word.folded for word in words(text, folded(text))] == expected


def test_word_set():
    assert word_set("và  của") == {"và", "của"}
    assert word_set("công an|tòa án") == {"công an", "tòa án"}


@given(st.text(max_size=60))
def test_offsets(text):
    text = nfc(text)
    found = words(text, folded(text))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[w.start : w.end].strip() for w in found)


@pytest.mark.parametrize("printed", ["mươi năm", "vài mươi", "mươi", "hai mươi mươi"])
def test_what_only_sounds_like_a_number_is_none(printed):
    assert number(printed) is None


_OPENED = re.compile(r"(?<![^\W_])(?:(?:hơn|gần)\s+)?(?:\d+|hai|ba)\s+(?:tập\s+thể|cá\s+nhân)|(?<![^\W_])đ/c\s+[^\W_]+")


@given(
    st.lists(
        st.sampled_from(["hơn ", "gần ", "3", "hai ", "ba", " ", "tập thể", "cá nhân ", "đ/c ", "A", "\n", "/", "_"])
    )
)
def test_matches_are_those_of_finditer(pieces):
    text = "".join(pieces)
    found = matches(_OPENED, {"hơn", "gần", "hai", "ba", "đ", DIGITS}, text, folded(text))
    assert [m.span() for m in found] == [m.span() for m in _OPENED.finditer(folded(text))]


@given(st.text(alphabet="aăĐ1²_-/&'. \n\u200b’"))
def test_the_index_has_every_run_of_letters_and_digits(text):
    view = folded(text)
    runs = sorted((m.start(), m[0]) for m in re.finditer(r"[^\W_]+", view))
    told = index(text, view)
    assert sorted((at, run) for run, places in told.items() if run != DIGITS for at in places) == runs
    assert sorted(told.get(DIGITS, [])) == [at for at, run in runs if run[0].isdigit()]
