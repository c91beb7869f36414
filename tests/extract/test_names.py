# ruff: noqa: E501 (a table: one line a case)
"""Names of persons: where they begin, where they stop, and words that are nobody's."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.extract.people import find_people

# fmt: off
CASES = [
    ("Đại tá Trần Văn An, Giám đốc",              [("Trần Văn An", "Đại tá")]),
    ("Trung tướng Lê Văn Đệ dự",                  [("Lê Văn Đệ", "Trung tướng")]),       # Đ is a capital
    ("đồng chí Ngô Thị Ân và ông Lê Ất",          [("Ngô Thị Ân", None), ("Lê Ất", None)]),
    ("Thiếu tá Ng. V. N. chủ trì",                [("Ng. V. N.", "Thiếu tá")]),
    ("Đại tá Y Bhiu Mlô Phó Giám đốc",            [("Y Bhiu Mlô", "Đại tá")]),           # the post is no part of the name
    ("Đại tá Lê Văn Trưởng phát biểu",            [("Lê Văn Trưởng", "Đại tá")]),
    ("Thượng tá Lê Công Quyền, Trưởng phòng",     [("Lê Công Quyền", "Thượng tá")]),
    ("Đại tá Lê Văn Bê. Cụm trưởng kết luận",     [("Lê Văn Bê", "Đại tá")]),
    ("Giám đốc Nguyễn Thị Hoa khai mạc",          [("Nguyễn Thị Hoa", None)]),
    ("Thứ trưởng Lê Quốc Ân chủ trì",             [("Lê Quốc Ân", None)]),
    ("Thầy Hồ Sĩ Ân, Hiệu trưởng",                [("Hồ Sĩ Ân", None)]),
    ("gồm Lê Văn Ân, Phó Giám đốc; Vũ Thị Bê - Trưởng phòng", [("Lê Văn Ân", None), ("Vũ Thị Bê", None)]),
    ("các trường Trần Quốc Ân, Lê Hồng Bê - Cụm trưởng", []),
    ("anh em, cô giáo Sở Y tế",                   []),
    ("Giám đốc Công an tỉnh",                     []),
    ("Cục trưởng Hà Nội",                         []),
    ("các đồng chí lãnh đạo",                     []),
    ("Bà Rịa - Vũng Tàu",                         []),
    ("Đại tá Lê\nVăn An",                         []),                                   # a name never runs over a line
]
# fmt: on


@pytest.mark.parametrize("text, expected", CASES)
def test_names(text, expected):
    assert [(m.value.name, m.value.rank) for m in find_people(text)] == expected


@given(st.text(alphabet="ĐLê ạaVăn.,Đại tá ông\n", max_size=60))
def test_names_lie_in_the_text_and_do_not_overlap(text):
    found = list(find_people(text))
    assert all(0 <= m.start < m.end <= len(text) and text[m.start : m.end] == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
