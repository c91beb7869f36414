"""Lists that the words behind them, or beside them, call a cluster's members; and the numbers that count them."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article


def read(text):
    article = Article("x", "x.txt", 0, text)
    return link(article, extract(article))


C2 = "Cụm thi đua số 2"
# text -> names or provinces of the members joined by "|", and the stated count
CASES = [
    # their number and whose they are stand before "là"
    (
        f"Lãnh đạo bốn xã thuộc {C2} của UBND huyện Sông Hinh là Ea Drăng, Cư Yang, Phú Lộc và Ea Lâm về đây họp tổng kết thi đua năm 2020.",
        "xã Ea Drăng|xã Cư Yang|xã Phú Lộc|xã Ea Lâm",
        4,
    ),
    (
        f"3 huyện trong {C2} tỉnh Lào Cai là Yên Thế, Phồn Xương và Tam Đa tổng kết năm 2022.",
        "huyện Yên Thế|huyện Phồn Xương|huyện Tam Đa",
        3,
    ),
    (f"{C2} huyện Sông Hinh tổng kết năm 2020. Ba xã được tặng quà là Ea Drăng, Cư Yang và Phú Lộc.", "", None),
    (
        f"{C2} huyện Sông Hinh tổng kết năm 2020. Ba xã của {C2} được tặng Giấy khen là Ea Drăng, Cư Yang và Phú Lộc.",
        "",
        None,
    ),
    # who they are stands behind the list, with their number
    (
        f"Sở Ngoại vụ họp tổng kết {C2} năm 2020. Hà Nam, Nam Định và Thái Bình là ba tỉnh của Cụm.",
        "Hà Nam|Nam Định|Thái Bình",
        3,
    ),
    (
        f"Thái Bình, Nam Định, Hà Nam đều là 3 tỉnh đồng bằng thuộc {C2} (Bộ Ngoại giao) ký giao ước thi đua năm 2021.",
        "Thái Bình|Nam Định|Hà Nam",
        3,
    ),
    (
        f"(BHL) Ea Drăng, Cư Yang và Phú Lộc là ba xã miền núi của {C2} thuộc UBND huyện Sông Hinh, họp tổng kết thi đua năm 2020.",
        "xã Ea Drăng|xã Cư Yang|xã Phú Lộc",
        3,
    ),
    (
        f"Yên Thế, Phồn Xương, Đông Kinh và Tam Đa là bốn phường ven sông của {C2} tổng kết năm 2022.",
        "phường Yên Thế|phường Phồn Xương|phường Đông Kinh|phường Tam Đa",
        4,
    ),
    (
        f"TTO - Sông Cầu, Tây Hòa, Sơn Thành là 3 huyện trong {C2} vừa ký giao ước thi đua.",
        "huyện Sông Cầu|huyện Tây Hòa|huyện Sơn Thành",
        3,
    ),
    (
        f"Hà Nam, Nam Định và Thái Bình là ba tỉnh hợp thành {C2} của Hội Luật gia Việt Nam, họp tổng kết năm 2022.",
        "Hà Nam|Nam Định|Thái Bình",
        3,
    ),
    # a commune with the name of a province; companies named for what they make
    (
        f"{C2} có 3 xã: Khánh Hòa, Khánh Phú, Thái Bình, họp tổng kết năm 2018.",
        "xã Khánh Hòa|xã Khánh Phú|xã Thái Bình",
        3,
    ),
    (
        "Khối thi đua số 2 gồm 3 đơn vị: Công ty TNHH Dây dẫn Kim Sơn (Trưởng khối), Công ty TNHH Thiết bị điện Hải An, Công ty CP Truyền dẫn Phú Mỹ ký giao ước.",
        "Công ty TNHH Dây dẫn Kim Sơn|Công ty TNHH Thiết bị điện Hải An|Công ty CP Truyền dẫn Phú Mỹ",
        3,
    ),
    # ... some of them only, another number, or no words for a cluster
    (
        f"{C2} tổng kết năm 2020. Hà Nam, Nam Định và Thái Bình là ba tỉnh được tặng Bằng khen của Bộ Ngoại giao.",
        "",
        None,
    ),
    (f"{C2} tổng kết năm 2020. Ea Drăng, Cư Yang và Phú Lộc là bốn xã của Cụm.", "", 4),
    (f"{C2} tổng kết năm 2020. Ea Drăng, Cư Yang và Phú Lộc là ba xã có chợ mới.", "", None),
    # the others, beside two that are named before them
    (
        f"Chi cục THADS huyện Lộc Hà và Chi cục THADS huyện Kỳ Sơn dự tổng kết {C2} thuộc Cục THADS tỉnh Nghệ An. Ngoài Lộc Hà và Kỳ Sơn, Cụm còn có hai chi cục nữa là Tân Kỳ và Đô Lương.",
        "Lộc Hà|Kỳ Sơn|Tân Kỳ|Đô Lương",
        None,
    ),
    (
        f"{C2}, Tổng cục Thống kê, tổng kết năm 2013. Cụm do Cục Thống kê Hà Nam làm trưởng; thành viên còn có Cục Thống kê Nam Định, Thái Bình.",
        "Nam Định|Thái Bình|Hà Nam",
        None,
    ),
]


@pytest.mark.parametrize("text, expected, count", CASES)
def test_members_and_count(text, expected, count):
    found = read(text)
    names = [m.unit.province or m.unit.unit for m in found.members]
    wanted = [n for n in expected.split("|") if n]
    assert len(names) == len(wanted)
    assert all(name.endswith(want) for name, want in zip(names, wanted))
    assert [c.stated_member_count for c in found.clusters] == [count]


COUNTS = [
    # the organisation under its short form with a dash, as it is printed in the press
    ("Sở NN-PTNT 13 tỉnh, thành phố ký giao ước thi đua năm 2024 của Cụm thi đua số 3.", {3: 13}),
    ("BHXH 5 tỉnh Cụm thi đua số 9: Nợ đóng giảm\nCụm thi đua số 9 tổng kết năm 2017.", {9: 5}),
    (
        "Thanh tra sáu tỉnh khu 4 cũ bàn về kết luận thanh tra\nCụm thi đua số 3 ngành Thanh tra tổng kết năm 2023.",
        {3: 6},
    ),
    (
        "Dự tổng kết năm 2011 của Cụm thi đua số 4 có Ban Thi đua - Khen thưởng 3 tỉnh trong Cụm: Hà Nam, Nam Định, Thái Bình.",
        {4: 3},
    ),
    (
        "Cụm thi đua số 4 tổng kết năm 2020. Ngoài 8 đài thành viên còn có khách mời từ Cụm thi đua số 6 là Đài PT-TH Hà Nam (Cụm trưởng).",
        {4: 8, 6: None},
    ),
    # not the number of all
    ("Cụm thi đua số 4 tổng kết năm 2020. Ban tổ chức khen thưởng 3 đơn vị trong Cụm.", {4: None}),
    (
        "Cụm thi đua số 4 tổng kết năm 2020. Hai đơn vị là Hà Nam và Nam Định được đề nghị tặng Bằng khen của Bộ Y tế.",
        {4: None},
    ),
    ("Cụm thi đua số 4 tổng kết năm 2020. Thanh tra sáu tỉnh cũ đã sáp nhập.", {4: None}),
    (
        "Cụm thi đua số 4 tổng kết năm 2020. Ngoài 2 đơn vị thành viên này, các đơn vị đều hoàn thành chỉ tiêu.",
        {4: None},
    ),
]


@pytest.mark.parametrize("text, counts", COUNTS)
def test_counts(text, counts):
    assert {c.number: c.stated_member_count for c in read(text).clusters} == counts


def test_short_forms_inside_a_known_name():
    text = "Bộ NN-PTNT giao Sở NN-PTNT Hà Nam làm Cụm trưởng Cụm thi đua số 3 năm 2024."
    assert [r.unit.unit for r in read(text).roles] == ["Sở Nông nghiệp và Phát triển nông thôn Hà Nam"]


def test_a_cluster_that_only_sends_guests():
    text = "Cụm thi đua số 4 tổng kết năm 2020. Ngoài 8 đài thành viên còn có khách mời từ Cụm thi đua số 6."
    assert [(c.number, c.stated_member_count) for c in read(text).clusters] == [(4, 8)]


def test_a_unit_has_the_name_of_the_list():
    text = "Bưu điện các tỉnh Hà Nam, Nam Định, Thái Bình hợp thành Cụm thi đua số 7. Cụm trưởng năm 2024 là Bưu điện Nam Định."
    assert [r.unit.unit for r in read(text).roles] == ["Bưu điện tỉnh Nam Định"]
