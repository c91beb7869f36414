# ruff: noqa: E501 (a table: one line a case)
"""Sentences: where they end, where they do not, and lines that are told twice."""

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.link.sentences import _splitter, sentences

# fmt: off
CASES = [
    ("Một câu. Hai câu.",                                   ["Một câu.", "Hai câu."]),
    ("Tại TP. Huế, cụm họp. Xong.",                         ["Tại TP. Huế, cụm họp.", "Xong."]),
    ("Thiếu tá Ng. V. N. chủ trì.",                         ["Thiếu tá Ng. V. N. chủ trì."]),
    ("Dòng một\nDòng hai",                                  ["Dòng một", "Dòng hai"]),       # a line is never joined to the next
    ("- Cụm trưởng: A\n- Cụm phó: B",                       ["- Cụm trưởng: A", "- Cụm phó: B"]),
    ("Ảnh chụp tại hội nghị\nẢnh chụp tại hội nghị",        ["Ảnh chụp tại hội nghị"]),      # a caption printed twice
    ("A\nA",                                                ["A", "A"]),                     # too short to be a doubled line
    ("  Lùi đầu dòng.",                                     ["Lùi đầu dòng."]),
    ("",                                                    []),
    ("\n\n",                                                []),
    ("Điểm số 1.250 vụ. Tăng.",                             ["Điểm số 1.250 vụ.", "Tăng."]),
    ("Sở chủ trì Khối thi đua số 2. Hội nghị bầu mới.",     ["Sở chủ trì Khối thi đua số 2.", "Hội nghị bầu mới."]),
    ("Sở họp Cụm IV. Cụm bầu mới.",                         ["Sở họp Cụm IV.", "Cụm bầu mới."]),
    ("Gồm: 1. Huyện A; 2. Huyện B.",                        ["Gồm: 1. Huyện A; 2. Huyện B."]),
]
# fmt: on


@pytest.mark.parametrize("text, expected", CASES)
def test_sentences(text, expected):
    assert [text[s.start : s.end].strip() for s in sentences(text)] == expected


def test_items_of_a_list_say_so():
    assert [s.item for s in sentences("Kết quả:\n- Cụm trưởng: A\n1. Cụm phó: B")] == [False, True, True]


@given(st.text(alphabet="aàĐ. ,;:\n-(1)Ng", max_size=80))
def test_sentences_lie_in_the_text_in_order(text):
    found = sentences(text)
    assert all(0 <= s.start <= s.end <= len(text) for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_the_splitter_is_the_package_s_own_without_its_taggers():
    from underthesea import sent_tokenize

    text = "Ông H. đến TP. Vinh. Hội nghị bế mạc lúc 11h30! Ai dự? Năm tỉnh."
    assert _splitter()(text) == sent_tokenize(text)
    code = "import sys, thidua.link.sentences as s; s.sentences('Một. Hai.'); sys.exit('underthesea' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
