"""The folded view: one form for every house style, code point by code point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.text import folded

# fmt: off
VIEWS = [
    ("HOÀ BÌNH", "hòa bình"), ("Hòa Bình", "hòa bình"), ("thuý", "thúy"), ("Thúy", "thúy"), ("khoẻ", "khỏe"),
    ("quý I", "quý i"), ("qúy I", "quý i"), ("QUỲ", "quỳ"),            # behind "q" the mark is the last vowel's
    ("hoàn", "hoàn"), ("toàn quốc", "toàn quốc"), ("oà1", "òa1"),      # only an open syllable
    ("5–7", "5-7"), ("“Cụm”", '"cụm"'), ("d’Or", "d'or"), ("a\u00a0b\u200bc\td", "a b c d"), ("a\nb", "a\nb"),
    ("thi Ðua", "thi đua"), ("Ðiện Biên", "điện biên"),                # eth, as old pages have it
    ("İ", "İ"), ("", ""),
]
# fmt: on


@pytest.mark.parametrize(("text", "view"), VIEWS)
def test_the_view(text, view):
    assert folded(text) == view


@given(st.text(st.sampled_from("oueaqhgoàoáuỳuýquýqúy –“’\u00a0\u200b\n\tÒĐÐð1_İß")))
def test_same_length_and_folded_once_is_folded(text):
    view = folded(text)
    assert len(view) == len(text)
    assert folded(view) == view
