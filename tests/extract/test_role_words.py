# ruff: noqa: E501 (a table: one line a case)
"""Words for roles: every order of the words, bare words under a cluster, and posts that are none."""

import pytest

from thidua.extract.roles import find_roles

# fmt: off
CASES = [
    ("đơn vị Cụm trưởng",                          [("đơn vị Cụm trưởng", "chair")]),
    ("Trưởng cụm và Phó cụm",                      [("Trưởng cụm", "chair"), ("Phó cụm", "deputy")]),
    ("Phó Trưởng khối",                            [("Phó Trưởng khối", "deputy")]),
    ("Cụcm trưởng",                                [("Cụcm trưởng", "chair")]),                              # a slip seen in print
    ("làm Cụm trường",                             [("Cụm trường", "chair")]),
    ("Đơn vị Trưởng khu vực",                      [("Đơn vị Trưởng khu vực", "chair")]),
    ("Khu vực thi đua số 6: Trưởng khu vực năm 2026", [("Trưởng khu vực", "chair")]),
    ("Phó Trưởng Khu vực thi đua; Phó khu vực",    [("Phó Trưởng Khu vực", "deputy"), ("Phó khu vực", "deputy")]),
    ("Trưởng khu vực năm 2026",                    []),                                                       # of sales, say
    ("Cụm do xã A làm trưởng, xã B làm phó.",      [("trưởng", "chair"), ("phó", "deputy")]),
    ("Đoàn do ông A làm trưởng, bà B làm phó.",    []),                                                       # no cluster was named
    ("Trưởng phòng, trưởng đoàn, phó giám đốc",    []),
    ("cụm trường học phía bắc",                    []),
    ("Cụm do xã A làm trưởng đoàn.",               []),
]
# fmt: on


@pytest.mark.parametrize("text, expected", CASES)
def test_roles(text, expected):
    assert [(m.text, m.value) for m in find_roles(text)] == expected
