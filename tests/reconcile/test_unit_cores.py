"""Names: of organisations, of clusters, of provinces through their mergers."""

import pytest
from reconcile_builders import unit

from thidua.model import Unit
from thidua.reconcile import units
from thidua.text import slug

LOCAL = [
    ("Bộ Công an", False),
    ("Công an tỉnh Hải Dương", True),
    ("Công an thành phố Hà Nội", True),
    ("CATP Hà Nội", True),
    ("Công an Hà Nội", True),
    ("Bảo hiểm xã hội Việt Nam", False),
    ("Liên minh Hợp tác xã Việt Nam", False),
    (None, False),
    ("Sở Giáo dục và Đào tạo", True),
    ("Viện kiểm sát nhân dân tối cao", False),
    ("Quân khu 9", False),
    ("Công an các tỉnh miền Đông", False),
    ("Cơ sở giáo dục Hoàng Tiến", False),
]
ANONYMOUS = [
    ("Công an tỉnh", True),
    ("Sở Giáo dục và Đào tạo", True),
    ("Công an tỉnh Lào Cai", False),
    ("Bộ Công an", False),
    (None, True),
]
LATER = [
    ("Hà Giang", 2024, 2025, {"Tuyên Quang"}),
    ("Hà Giang", 2024, 2024, {"Hà Giang"}),
    ("Tuyên Quang", 2025, 2026, {"Tuyên Quang"}),
    ("Hà Tây", 2007, 2009, {"Hà Nội"}),
    ("Thừa Thiên Huế", 2023, 2025, {"Huế"}),
    ("Nơi khác", 2024, 2025, {"Nơi khác"}),
]
SAME = [
    (("Phú Thọ", "Vĩnh Phúc"), 2025, None, 1),
    (("Phú Thọ", "Vĩnh Phúc"), 2024, None, 2),
    (("Hà Nam", "Nam Định"), 2025, None, 2),
    (("Hưng Yên", "Thái Bình"), 2025, {"p:Hưng Yên": "2025-03-01"}, 2),
    (("Hưng Yên", "Thái Bình"), 2025, {"p:Hưng Yên": "2025-11"}, 1),
    (("Hưng Yên", "Thái Bình"), 2025, {"p:Hưng Yên": "2025"}, 1),
    (("Huế", "Thừa Thiên Huế"), 2024, None, 1),
]

OWN = [  # name, kind, province of the extraction, whose own unit it is
    ("Công an tỉnh Lào Cai", "province_police", "Lào Cai", "Lào Cai"),
    ("Bộ đội Biên phòng Nghệ An", "other", None, "Nghệ An"),
    ("Cục Hải quan Khánh Hòa", "department", None, "Khánh Hòa"),
    ("Hội Nhà báo TP Hà Nội", "other", None, "Hà Nội"),
    ("Sở Du lịch Bà Rịa - Vũng Tàu", "other", None, "Bà Rịa - Vũng Tàu"),
    ("Cục Hải quan Gia Lai - Kon Tum", "department", None, None),  # of two
    ("Ngân hàng Chính sách xã hội Chi nhánh Thái Nguyên", "other", None, None),  # one of many
    ("Trại giam Thanh Hóa", "prison", None, None),
    ("Cục Cảnh sát giao thông", "department", None, None),
    ("Công an huyện Diễn Châu", "district", "Nghệ An", None),
]


@pytest.mark.parametrize("name, kind, province, own", OWN)
def test_own_province(name, kind, province, own):
    one = Unit(slug(name), name, kind, province)
    assert units.own_province(one) == own
    assert units.core(one, local=False) == (f"p:{own}" if own else units.core(one, local=True))


@pytest.mark.parametrize("name, local", LOCAL)
def test_is_local(name, local):
    assert units.is_local(name) is local


@pytest.mark.parametrize("name, anonymous", ANONYMOUS)
def test_is_anonymous(name, anonymous):
    assert units.is_anonymous(name) is anonymous


@pytest.mark.parametrize("name, year, target, expected", LATER)
def test_later(name, year, target, expected):
    assert units.later(f"p:{name}", year, target) == {f"p:{e}" for e in expected}


@pytest.mark.parametrize("names, year, said, groups", SAME)
def test_same_units(names, year, said, groups):
    assert len(set(units.same_units([f"p:{n}" for n in names], year, said).values())) == groups


def test_spellings_of_one_name_are_one():
    assert units.organisation_key("VKSND tối cao") == units.organisation_key("Viện kiểm sát nhân dân tối cao")
    assert units.name_key("Cụm thi đua các tỉnh Hoà Bình") == units.name_key("các tỉnh Hòa Bình")
    assert (
        units.core(unit("Công an huyện Lâm Hà"), True) == units.core(unit("Công an huyện  Lâm Hà"), True) == "u:lâm hà"
    )
