"""Where a unit's name ends before what the unit does, though the first syllable of that stands in names as well."""

import pytest

from thidua.extract.provinces.find import find_provinces
from thidua.extract.units.clauses import BOUND_BY, CLAUSE_PAIRS
from thidua.extract.units.find import find_units

UNITS = ["Hội Nhà văn Việt Nam", "Sở Giao thông vận tải", "Công ty Cổ phần Cao su", "Cục Hậu cần", "Hội Luật gia"]


def names(text):
    return [m.text for m in find_units(text, find_provinces(text)) if m.kind == "unit"]


@pytest.mark.parametrize("unit", UNITS)
def test_what_a_unit_does_is_no_part_of_its_name(unit):
    last = unit.split()[-1]
    free = sorted(pair for pair in CLAUSE_PAIRS if last not in BOUND_BY.get(pair[0], ()))
    assert len(free) > 100
    assert [pair for pair in free if names(f"Hôm qua, {unit} {' '.join(pair)} tại hội nghị.") != [unit]] == []


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Hội Luật gia tăng cường kiểm tra", ["Hội Luật gia"]),
        ("Sở Tài chính thức đêm", ["Sở Tài chính"]),
        ("Cơ sở giáo dục bắt buộc Thanh Hà bắt đầu", ["Cơ sở giáo dục bắt buộc Thanh Hà"]),
        ("Ban Quản lý đầu tư xây dựng Cà Mau", ["Ban Quản lý đầu tư xây dựng Cà Mau"]),
        ("Cục Cảnh sát quản lý hành chính về trật tự xã hội hội tụ",
         ["Cục Cảnh sát quản lý hành chính về trật tự xã hội"]),
        ("Trung tâm Khuyến nông Cà Mau khuyến khích", ["Trung tâm Khuyến nông Cà Mau"]),
    ],
)  # fmt: skip
def test_names_that_hold_such_syllables_stay_whole(text, expected):
    assert names(text) == expected
