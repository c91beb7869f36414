"""Initials of a company's branches, schools of politics, plural heads with a short form in brackets. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract.clusters import find_clusters
from thidua.extract.provinces.find import find_provinces
from thidua.extract.units.find import find_units
from thidua.model import PluralHead, UnitRef

LIST = "Khối gồm: PC Quảng Bình, PC Quảng Trị và PC Kon Tum."
INITIALS = [
    (f"{LIST} Theo báo cáo của PC Quảng Trị, điện năng tăng.", "PC Quảng Trị"),
    (f"{LIST} Khối tặng Cờ cho PC Kon Tum", "PC Kon Tum"),
    (f"{LIST} Cờ luân lưu được trao sang PC Quảng Bình", "PC Quảng Bình"),
    ("Thợ điện PC Kon Tum thay sứ", "Kon Tum"),
    ("Khối gồm: PC Kon Tum, nhà máy. Thợ điện PC Kon Tum thay sứ", "Kon Tum"),
    ("TP Huế, TP Đà Nẵng họp. Lãnh đạo TP Huế dự", "Thành phố Huế"),
]  # fmt: skip
UNIONS = [
    ("LĐLĐ TX. An Nhơn họp", "Liên đoàn Lao động thị xã An Nhơn"),
    ("LĐLĐ H. Tuy Phước họp", "Liên đoàn Lao động huyện Tuy Phước"),
    ("Công an Q. Lê Chân họp", "Công an quận Lê Chân"),
    ("Điện lực TP Vinh họp", "Điện lực TP Vinh"),
    ("Công đoàn các Khu công nghiệp tỉnh, LĐLĐ huyện A", "Công đoàn các khu công nghiệp tỉnh"),
    ("Công đoàn các Khu công nghiệp Hà Nam họp", "Công đoàn các khu công nghiệp Hà Nam"),
]  # fmt: skip
SCHOOLS = [
    ("Trường Chính trị thành phố Đà Nẵng nhận Huân chương", "Trường Chính trị thành phố Đà Nẵng", "Đà Nẵng"),
    ("Trường Chính trị TP Cần Thơ", "Trường Chính trị thành phố Cần Thơ", "Cần Thơ"),
    ("Trường Chính trị tỉnh Bình Định", "Trường Chính trị tỉnh Bình Định", "Bình Định"),
    ("Trường Chính trị Lai Châu", "Trường Chính trị Lai Châu", "Lai Châu"),
    ("Trường Chính trị Tôn Đức Thắng tỉnh An Giang", "Trường Chính trị Tôn Đức Thắng tỉnh An Giang", "An Giang"),
    ("Trường Chính trị thành phố Hải Dương", "Trường Chính trị thành phố Hải Dương", None),
    ("Trường Chính trị làm Khối trưởng", "Trường Chính trị", None),
]  # fmt: skip
HEADS = [
    ("9 Hội Liên hiệp Phụ nữ (LHPN) tỉnh, thành phố thuộc Cụm thi đua số 4", [("Hội Liên hiệp Phụ nữ tỉnh", 9)]),
    ("Sở Y tế (YT) các tỉnh, thành phố Cụm thi đua số 7", [("Sở Y tế tỉnh", None)]),
    ("Sở Y tế các huyện, thị xã Khối thi đua số 7", [("Sở Y tế huyện", None)]),
    ("Năm viện kiểm sát tỉnh trong Cụm thi đua số 3", [("Viện kiểm sát tỉnh", 5)]),
    ("Sáu bảo hiểm xã hội tỉnh thuộc Cụm thi đua số 2", [("Bảo hiểm xã hội tỉnh", 6)]),
    ("bằng khen cho hội luật gia các tỉnh Đồng Nai, Tây Ninh", [("Hội luật gia tỉnh", None)]),
    ("sở nội vụ 6 tỉnh họp", [("Sở nội vụ tỉnh", 6)]),
    ("hội nghị các tỉnh Đồng Nai, Tây Ninh", [("tỉnh", None)]),
    ("hội thảo khoa học các tỉnh", [("tỉnh", None)]),
    ("Trong năm viện kiểm sát tỉnh kháng nghị", []),
    ("Qua năm bảo hiểm xã hội tỉnh thu vượt", []),
]  # fmt: skip
NAMES = [
    ("Cụm thi đua Bắc Trung Bộ - Trung ương Đoàn họp", "Bắc Trung Bộ"),
    ("Cụm thi đua các tỉnh Tây Nguyên - Bộ Công an họp", "các tỉnh Tây Nguyên"),
    ("Cụm thi đua Đông Nam Bộ - Tổng Liên đoàn Lao động Việt Nam", "Đông Nam Bộ"),
    ("Cụm thi đua Tây Bắc - Hội Nhà văn Việt Nam họp", "Tây Bắc"),
    ("Khối thi đua Tài chính - Ngân hàng họp", "Tài chính - Ngân hàng"),
    ("Cụm thi đua miền Trung - Tây Nguyên họp", "miền Trung - Tây Nguyên"),
    ("Cụm thi đua Hậu cần - Bộ Chỉ huy họp", "Hậu cần - Bộ Chỉ huy"),
]  # fmt: skip


def last_unit(text):
    return [m.value.unit for m in find_units(text, find_provinces(text)) if isinstance(m.value, UnitRef)][-1]


@pytest.mark.parametrize("text, expected", INITIALS)
def test_initials_that_a_list_shows_to_be_names(text, expected):
    assert last_unit(text).unit.removeprefix("thành phố ") == expected.removeprefix("Thành phố ")


@pytest.mark.parametrize("text, name", UNIONS)
def test_full_names(text, name):
    found = [m.value.unit.unit for m in find_units(text, find_provinces(text)) if isinstance(m.value, UnitRef)]
    assert found[0] == name


@pytest.mark.parametrize("text, name, province", SCHOOLS)
def test_schools_of_politics(text, name, province):
    unit = last_unit(text)
    assert (unit.unit, unit.province) == (name, province)


@pytest.mark.parametrize("text, expected", HEADS)
def test_plural_heads(text, expected):
    found = [m.value for m in find_units(text, find_provinces(text)) if isinstance(m.value, PluralHead)]
    assert [(h.head, h.count) for h in found] == expected


@pytest.mark.parametrize("text, name", NAMES)
def test_a_body_behind_a_dash_is_no_part_of_a_clusters_name(text, name):
    assert [m.value.name for m in find_clusters(text)] == [name]


@pytest.mark.parametrize(
    "text, names",
    [
        ("Cờ thi đua của UBND tỉnh. Sở Xây dựng làm Khối trưởng", ["UBND tỉnh", "Sở Xây dựng"]),
        ("đề nghị UBND huyện. Hội Nông dân tỉnh họp", ["UBND huyện", "Hội Nông dân tỉnh"]),
        ("do Công an tỉnh. Công an huyện Lâm Hà họp", ["Công an tỉnh", "Công an huyện Lâm Hà"]),
        ("UBND TP. Huế họp, UBND TX. Hồng Ngự dự", ["UBND TP. Huế", "UBND TX. Hồng Ngự"]),
    ],
)
def test_a_full_stop_ends_a_name_but_for_short_forms(text, names):
    assert [m.text for m in find_units(text, find_provinces(text)) if isinstance(m.value, UnitRef)] == names
