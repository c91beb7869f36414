"""Mentions of awards: titles, issuers, counts and verbs, with the words that look like them and are none."""

import pytest

from thidua.extract.awards import find_awards
from thidua.model import Count, Title

TITLES = [
    ("Cờ thi đua của Chính phủ", [("flag", False)]),
    ("Cờ “Đơn vị dẫn đầu phong trào thi đua”", [("flag", True)]),
    ("cờ dẫn đầu khối", [("flag", True)]),
    ("Huân chương Bảo vệ Tổ quốc hạng Nhì", [("order", False)]),
    ("Huy chương Vì an ninh Tổ quốc", [("order", False)]),
    ("12 chiến sỹ thi đua cấp cơ sở", [("emulation_soldier", False)]),
    ("đơn vị tiêu biểu dẫn đầu cụm", [("lead", False)]),
    ("giữ vị trí thứ nhất", [("lead", False)]),
    ("hợp nhất khối cơ quan", []),
    ("thống nhất cụm từ", []),
    ("huy chương vàng, huy chương bạc", []),
    ("lá cờ Tổ quốc, cờ đỏ sao vàng", []),
    ("thi cờ tướng, cờ vua", []),
    ("người đứng đầu cấp ủy", []),
]
COUNTS = [
    ("2.079 lượt tập thể", [(2079, "collective", True, False)]),
    ("gần 300 cá nhân", [(300, "individual", False, True)]),
    ("02 thẩm phán và ba kiểm sát viên", [(2, "individual", False, False), (3, "individual", False, False)]),
    ("23 cán bộ, chiến sĩ", [(23, "individual", False, False)]),
    ("2/6 đơn vị", [(2, "unit", False, False)]),
    ("05 Chiến sĩ thi đua toàn quốc", [(5, "individual", False, False)]),
    ("9 trường hợp, 5 hội nghị, một hội thao", []),
    ("410 đơn vị máu", []),
    ("12 vụ việc", []),
]
ISSUERS = [
    ("Bộ trưởng Bộ Công an", ["ministry"]),
    ("Bộ Văn hóa, Thể thao và Du lịch", ["ministry"]),
    ("Chủ tịch UBND thành phố", ["province"]),
    ("VKSND tối cao", ["sector"]),
    ("Cờ thi đua cấp Bộ", ["ministry"]),
    ("Ngân hàng Nhà nước chi nhánh tỉnh", []),
    ("bộ phận một cửa", []),
]


def read(kind, text):
    return [m.value for m in find_awards(text) if m.kind == kind]


@pytest.mark.parametrize("text, expected", TITLES)
def test_titles(text, expected):
    assert [(t.family, t.lead) for t in read("award", text) if isinstance(t, Title)] == expected


@pytest.mark.parametrize("text, expected", COUNTS)
def test_counts(text, expected):
    found = [c for c in read("count", text) if isinstance(c, Count)]
    assert [(c.quantity, c.recipient, c.turns, c.approximate) for c in found] == expected


@pytest.mark.parametrize("text, expected", ISSUERS)
def test_issuers(text, expected):
    assert read("issuer", text) == expected


def test_spans_are_of_the_text_as_it_stands():
    text = "Trao  Cờ  thi đua của Chính phủ cho 3 tập thể"
    assert [text[m.start : m.end] for m in find_awards(text)] == [m.text for m in find_awards(text)]
    assert {m.text for m in find_awards(text)} == {"Cờ  thi đua", "Chính phủ", "3 tập thể"}
