"""Names of units that go on with the second half of a word, or with a trade of one syllable."""

import pytest

from thidua.extract.provinces.find import find_provinces
from thidua.extract.units.compounds import compounds
from thidua.extract.units.find import find_units

NAMES = [
    "Công ty TNHH MTV Xổ số kiến thiết",
    "Viện Kỹ thuật hóa sinh và tài liệu nghiệp vụ",
    "Trung tâm Huấn luyện và sử dụng động vật nghiệp vụ",
    "Trường Trung cấp nghề Cơ khí 1 Hà Nội",
    "Công ty than Khánh Hòa",
    "Công ty may Sông Hồng",
]
ENDED = [  # a text, and the unit that ends before the verb
    ("Phòng Tham mưu động viên anh em.", "Phòng Tham mưu"),
    ("Cục Cảnh sát giao thông thông báo kết quả.", "Cục Cảnh sát giao thông"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("frame", ["Cụm do {} làm Cụm trưởng.", "{} được giao nhiệm vụ.", "Trao cờ cho {}."])
def test_names_are_whole(name, frame):
    text = frame.format(name)
    assert [m.text for m in find_units(text, find_provinces(text)) if m.kind == "unit"] == [name]


@pytest.mark.parametrize("text, name", ENDED)
def test_names_end_before_what_the_unit_does(text, name):
    assert [m.text for m in find_units(text, find_provinces(text)) if m.kind == "unit"] == [name]


def test_the_word_list_is_one():
    assert ("kiến", "thiết") in compounds() and ("thiết", "làm") not in compounds()
