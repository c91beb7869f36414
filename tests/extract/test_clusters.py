"""find_clusters: references by number, by name and bare, one line a case, and properties."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.extract.clusters import find_clusters, roman
from thidua.text import nfc
from thidua.words import word_set

# text -> references: "5" a numbered one, "=name" a named one, "." a bare one, "*" clusters in general; "?" when weak
CASES = [
    ("Cụm thi đua số 4 (đến hết năm 2023 là Cụm thi đua số 3) họp", "4"),
    ("Cụm thi đua số 4, trước đây là Cụm thi đua số 3, họp", "4"),
    ("Cụm thi đua số 7 - Bộ Công an họp", "7"),
    ("Cụm Thi đua số IV ký giao ước", "4"),
    ("Cụm thi đua số 05", "5"),
    ("cụm số 09 vừa tổng kết", "9?"),
    ("Cụm VIII và Cụm 2", "8? | 2?"),
    ("Khối thi đua số 3 (Khối nội chính)", "3 | .?"),
    ("Khối thi đua các doanh nghiệp số 12 họp; Cụm thi đua các xã số IV", "12 | 4"),
    ("Cụm thi đua phường, xã số 3 tỉnh Đắk Lắk; Cụm thi đua xã, thị trấn số IV", "3 | 4"),
    ("Cụm thi đua các phường, xã vùng ven họp", "=các phường, xã vùng ven"),
    ("Cụm thi đua các phường, xã Gào làm Cụm trưởng", "=các phường | .?"),
    ("Cụm thi đua Sở Y tế các tỉnh Tây Nguyên, Nam Trung Bộ họp", "=Sở Y tế các tỉnh Tây Nguyên, Nam Trung Bộ"),
    ("Cụm thi đua các tỉnh Tây Nguyên, Tây Ninh làm Cụm trưởng", "=các tỉnh Tây Nguyên | .?"),
    ("Khối thi đua các cơ quan Đảng huyện Hải Hậu quý 1 năm 2020", "=các cơ quan Đảng huyện Hải Hậu"),
    ("Cụm thi đua các tỉnh Tây Nguyên số lượng đông", "=các tỉnh Tây Nguyên"),
    ("Khu vực thi đua số 4 thuộc Tổng cục", "4"),
    ("Cụm thị đua số 6; Cụm khi đua số 2", "6 | 2"),
    ("Cụm thi đua khối 2", "2"),
    ("Khối thi đua 12 huyện Bù Đăng tổng kết", "12"),
    ("Cụm thi đua 3 xã Tân Hà, Liên Hà và Phúc Thọ họp", "=3 xã Tân Hà"),
    ("Cụm thi đua 5 huyện Tây Bắc họp", "=5 huyện Tây Bắc"),
    ("Cụm thi đua 5 huyện miền núi họp", "=5 huyện miền núi"),
    ("Cụm thi đua An ninh tổ chức hội nghị", "=An ninh"),
    ("Cụm thi đua các tỉnh miền Đông Nam Bộ gồm", "=các tỉnh miền Đông Nam Bộ"),
    ("Cụm thi đua Hội Nhà báo các tỉnh Bắc Trung Bộ họp", "=Hội Nhà báo các tỉnh Bắc Trung Bộ"),
    ("Cụm thi đua 5 thành phố trực thuộc Trung ương họp", "=5 thành phố trực thuộc Trung ương"),
    ("Cụm thi đua Xây dựng lực lượng - Hậu cần Công an tỉnh Hà Nam họp", "=Xây dựng lực lượng - Hậu cần"),
    ("Cụm thi đua Tham mưu - Chính trị, Công an tỉnh", "=Tham mưu - Chính trị"),
    ("Khối thi đua Tuyên giáo - Dân vận họp", "=Tuyên giáo - Dân vận"),
    ("Cụm thi đua Báo Đảng các tỉnh Tây Bắc họp", "=Báo Đảng các tỉnh Tây Bắc"),
    ("Cụm thi đua Tổ chức hội nghị", "."),
    ("Cụm thi đua Tổng kết năm 2022", "."),
    ("Khối thi đua các cơ quan Đảng đề nghị", "=các cơ quan Đảng"),
    ("Cụm thi đua các huyện, thị xã, thành phố ký", "=các huyện, thị xã, thành phố"),
    ("Khối thi đua Tài chính - Ngân hàng: Kho bạc", "=Tài chính - Ngân hàng"),
    ("Cụm thi đua 12 tỉnh, thành phố phía Nam họp", "=12 tỉnh, thành phố phía Nam"),
    ("các đơn vị trong Cụm thi đua đã ký", "."),
    ("Cụm đã ký; toàn Cụm đạt", ".? | .?"),
    ("các cụm, khối thi đua trong tỉnh", "*? | *?"),
    ("Cụm thi đua số 5 cũ nay là Cụm thi đua số 7", "7"),
    ("cụm công nghiệp số 5, cụm dân cư số 4", ""),
    ("Cụm công tác Đảng số 3", ""),
    ("cụm thi số 12 do trường đại học chủ trì", ""),
    ("9 cụm phong tỏa, cụm đảo phía nam", ""),
    ("khối lượng và khối tài sản", ""),
    ("học sinh khối 12", ".?"),
    ("chia lại cụm thi đua\n\n10:08, 19/02/2021", "."),
    ("dẫn đầu Khối thi đua\n5 xã về đích", "."),
    ("Cụm thi đua 10:08", "."),
    ("dẫn đầu Cụm thi đua\nsố 4", "4"),
    ("Đảng ủy Khối các cơ quan tỉnh", ""),
]


def told(mention):
    ref = mention.value
    what = {"numbered": str(ref.number), "named": f"={ref.name}", "bare": ".", "generic": "*"}[ref.form]
    return what + ("" if ref.strong else "?")


@pytest.mark.parametrize("text, expected", CASES)
def test_references(text, expected):
    assert " | ".join(told(m) for m in find_clusters(text)) == expected


@pytest.mark.parametrize("text, value", [("iv", 4), ("viii", 8), ("xix", 19), ("iix", None), ("vv", None), ("xl", 40)])
def test_roman(text, value):
    assert roman(text) == value


PIECES = st.sampled_from(
    sorted(word_set("Cụm|cụm|thi đua|số|5|IV|Khối|khối|các tỉnh|Bộ Công an|(|)|-|,|và|\n|An ninh|họp|12"))
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map(" ".join)))
def test_any_text(text):
    text = nfc(text)
    found = list(find_clusters(text))
    assert all(m.text == text[m.start : m.end] and m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found == list(find_clusters(nfc(text)))
