# ruff: noqa: E501 (a table: one line a case)
"""Persons: name, rank, post, unit, role; one row however often they are named."""

import pytest
from role_rows import REVIEW, UNITS, reading

# fmt: off
CASES = [
    ("Đại tá Trần Văn An, Giám đốc {A}, Cụm trưởng phát biểu.",         ("Trần Văn An", "Đại tá", "Giám đốc", "A", "chair")),
    ("Đồng chí Lê Đức Đạt - Phó Giám đốc {B} dự.",                      ("Lê Đức Đạt", None, "Phó Giám đốc", "B", None)),
    ("Cụm trưởng Hà Văn Thử (Giám đốc {A}) phát biểu.",                 ("Hà Văn Thử", None, "Giám đốc", "A", "chair")),
    ("Giám đốc {A}, Đại tá Trần Văn An phát biểu.",                     ("Trần Văn An", "Đại tá", "Giám đốc", "A", None)),
    ("Thượng tá Lê Công Quyền, Trưởng phòng Tham mưu, dự.",             ("Lê Công Quyền", "Thượng tá", "Trưởng phòng", None, None)),
    ("Thượng tá Lê Công Quyền, Trưởng phòng Cảnh sát hình sự, dự.",     ("Lê Công Quyền", "Thượng tá", "Trưởng phòng", "Phòng Cảnh sát hình sự", None)),
    ("Đại tá Lê Văn A Phó Giám đốc {B} dự.",                            ("Lê Văn A", "Đại tá", "Phó Giám đốc", "B", None)),
    ("Đại tá Đinh Văn Ơn, đại diện lãnh đạo {B} dự.",                   ("Đinh Văn Ơn", "Đại tá", None, "B", None)),
    ("Ông Đỗ Văn Ất, Giám đốc {A} (đơn vị Cụm trưởng) phát biểu.",      ("Đỗ Văn Ất", None, "Giám đốc", "A", "chair")),
    ("Đại tá Lê Văn Ân, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Đảng ủy, Giám đốc {A}, Cụm trưởng dự.", ("Lê Văn Ân", "Đại tá", "Giám đốc", "A", "chair")),
    ("Ông Lê Văn Ân, Tỉnh ủy viên, Giám đốc {A} dự.",                   ("Lê Văn Ân", None, "Giám đốc", "A", None)),
    ("Giám đốc {A} Lê Văn Ân phát biểu.",                               ("Lê Văn Ân", None, "Giám đốc", "A", None)),
    ("Chủ trì có Lê Văn Ân, Phó Giám đốc {A}.",                         ("Lê Văn Ân", None, "Phó Giám đốc", "A", None)),
    ("Đại tá Bùi Văn Bê dự.\nẢnh: Đại tá Bùi Văn Bê, Giám đốc {A}",     ("Bùi Văn Bê", "Đại tá", "Giám đốc", "A", None)),  # body and caption
    ("Đại tá Bùi Văn Bê, Cụm phó. Sau đó Đại tá Bùi Văn Bê, Giám đốc {A} cảm ơn.", ("Bùi Văn Bê", "Đại tá", "Giám đốc", "A", "deputy")),
]
# fmt: on


@pytest.mark.parametrize("text, expected", CASES)
def test_person(text, expected):
    (person,) = reading(REVIEW + text).people
    name, rank, post, unit, role = expected
    assert (person.name, person.rank, person.post, person.cluster_role) == (name, rank, post, role)
    assert (person.unit and person.unit.unit) == (UNITS.get(unit, unit) if unit else None)


def test_the_post_of_the_first_is_not_that_of_the_second():
    people = reading(REVIEW + "Đại tá Trần Văn An, Giám đốc {A}, Thượng tá Lê Văn Bê dự.").people
    assert [(p.name, p.post) for p in people] == [("Trần Văn An", "Giám đốc"), ("Lê Văn Bê", None)]


# fmt: off
NOBODY = ["Các đồng chí lãnh đạo {A} dự.", "Học tập Chủ tịch Hồ Chí Minh.", "Tại Bà Rịa - Vũng Tàu, cụm họp.", "Đồng chí Giám đốc {A} dự."]
# fmt: on


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text):
    assert reading(REVIEW + text).people == []
