"""Whose cluster it is: printed beside it, shown by its units, by who rules on it, by its name, by its sector."""
# ruff: noqa: E501 (one line a case)

import pytest
from organisation_variants import VARIANTS

from thidua.evaluate.keys import organisation_key
from thidua.extract import extract
from thidua.link import link
from thidua.link.organisations.branches import above, national
from thidua.model import Article, Unit


def organisation(text):
    article = Article("x", "x.txt", 0, text)
    return link(article, extract(article)).clusters[0].organisation


CASES = [
    # beside
    ("Cụm thi đua số 7 - Bộ Công an họp.", "Bộ Công an"),
    ("Cụm thi đua số 7, Bộ Công an họp.", "Bộ Công an"),
    ("Cụm thi đua số 7 (Thanh tra Chính phủ) họp.", "Thanh tra Chính phủ"),
    ("Cụm thi đua số 4, thuộc Sở Giáo dục và Đào tạo, họp.", "Sở Giáo dục và Đào tạo"),
    ("Cụm thi đua số 3 Công an tỉnh Nam Định sơ kết.", "Công an tỉnh Nam Định"),
    ("Cụm thi đua số 07 (các xã vùng cao), UBND tỉnh Sơn La họp.", "Ủy ban nhân dân tỉnh Sơn La"),
    ("Khối thi đua số 5, Tập đoàn Công nghiệp Cao su Việt Nam khai mạc hội thao.", "Tập đoàn Công nghiệp Cao su Việt Nam"),
    ("Cụm thi đua số 2 Tổng công ty Điện lực miền Bắc tổng kết.", "Tổng công ty Điện lực miền Bắc"),
    ("Cụm thi đua số 7 Công an Nam Định sơ kết.", "Công an tỉnh Nam Định"),
    ("Cụm thi đua số 5, Trung ương Hội Nông dân Việt Nam họp.", "Hội Nông dân Việt Nam"),
    ("Cụm thi đua Hậu cần, Công an tỉnh Hà Nam họp. Cụm gồm Phòng Hậu cần, Phòng Tham mưu, Thanh tra Công an tỉnh.", "Công an tỉnh Hà Nam"),
    ("NHNN Chi nhánh tỉnh Hà Nam chỉ đạo tổng kết hoạt động của Khối thi đua số 2.", "Ngân hàng Nhà nước Chi nhánh tỉnh Hà Nam"),
    ("Cụm thi đua số 2 Đoàn Khối Các cơ quan và Doanh nghiệp tỉnh Hà Nam ký giao ước.", "Đoàn Khối Các cơ quan và Doanh nghiệp tỉnh Hà Nam"),
    ("Cụm thi đua số 2 thuộc Đoàn khối các cơ quan tỉnh Hà Nam họp.", "Đoàn khối các cơ quan tỉnh Hà Nam"),
    ("Cụm thi đua số 1 và Cụm thi đua số 2 thuộc Hội Nông dân tỉnh Hà Nam họp chung.", "Hội Nông dân tỉnh Hà Nam"),
    ("Cụm thi đua số 1, Cụm thi đua số 2 của Tòa án nhân dân tỉnh Hà Nam họp chung.", "Tòa án nhân dân tỉnh Hà Nam"),
    # the end of its own name
    ("Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy Hà Nam họp.", "Tỉnh ủy Hà Nam"),
    ("Cụm thi đua Bộ CHQS các tỉnh phía Tây Quân khu 3 họp.", "Quân khu 3"),
    ("Khối thi đua các doanh nghiệp Tổng công ty Sông Đà họp.", "Tổng công ty Sông Đà"),
    ("Cụm thi đua các Sở Xây dựng Bắc Trung Bộ họp.", "Bộ Xây dựng"),
    ("Cụm thi đua Văn phòng Tỉnh ủy các tỉnh miền núi phía Bắc họp.", "Văn phòng Trung ương Đảng"),
    # a host, a chair or a member beside it is none
    ("Cụm thi đua số 2, Công an tỉnh Sơn La đăng cai hội nghị.", "Bộ Công an"),
    # units
    ("Cụm thi đua số 2 gồm Thuế tỉnh Hà Nam, Thuế tỉnh Nam Định.", "Cục Thuế"),
    ("Cụm thi đua số 2 gồm Cục Hải quan Hà Nam, Cục Hải quan Nam Định.", "Tổng cục Hải quan"),
    ("Cụm thi đua số 2 gồm Thống kê tỉnh Hà Nam, Thống kê tỉnh Nam Định.", "Cục Thống kê"),
    ("Hội Nông dân Hà Nam chia lại các cụm thi đua. Hội Nông dân tỉnh Hà Nam phân công Cụm thi đua số 2.", "Hội Nông dân tỉnh Hà Nam"),
    ("Chủ tịch UBND thành phố Cần Thơ, Trưởng Cụm thi đua số 6, phát biểu.", None),
    ("Cụm thi đua số 2 gồm Đảng ủy xã Hy Cương, Đảng ủy phường Nông Trang ở tỉnh Phú Thọ.", None),
    ("Ngày hội của Cụm thi đua số 2 ngành Bảo hiểm xã hội tỉnh Nghệ An tại BHXH huyện Nam Đàn, đơn vị Cụm trưởng.", "Bảo hiểm xã hội tỉnh Nghệ An"),
    ("Cụm thi đua số 2 gồm Hội Khuyến học tỉnh Lào Cai, Hội Khuyến học tỉnh Yên Bái.", "Hội Khuyến học Việt Nam"),
    ("Cụm thi đua số 2 gồm Cục Đào tạo, Cục An ninh nội địa.", "Bộ Công an"),
    ("Cụm thi đua số 2 gồm Hội CCB các huyện Sa Pa, Bát Xát ở tỉnh Lào Cai.", "Hội Cựu chiến binh tỉnh Lào Cai"),
    ("Cụm thi đua số 2 gồm LĐLĐ các huyện Sa Pa, Bát Xát ở tỉnh Lào Cai.", "Liên đoàn Lao động tỉnh Lào Cai"),
    ("Cụm thi đua số 2 gồm Trường THPT Kim Liên, Trường THPT Nguyễn Du ở Nghệ An.", "Sở Giáo dục và Đào tạo tỉnh Nghệ An"),
    ("Cụm thi đua số 2 gồm các xã Tân Lập, Hòa Sơn, được UBND tỉnh Sơn La tặng cờ.", "Ủy ban nhân dân tỉnh Sơn La"),
    # who rules on it
    ("Quyết định của UBND tỉnh Hà Tĩnh phân công Sở Tư pháp làm Khối trưởng Khối thi đua số 2.", "Ủy ban nhân dân tỉnh Hà Tĩnh"),
    ("Tổng cục Hải quan mở lớp tập huấn cho Cụm thi đua số 4.", "Tổng cục Hải quan"),
    # its name, its plural, its sector
    ("Cụm thi đua Hội Nhà báo các tỉnh Tây Nguyên họp.", "Hội Nhà báo Việt Nam"),
    ("Dự họp có Công an các tỉnh trong Cụm thi đua số 5.", "Bộ Công an"),
    ("Cụm thi đua số 4 ngành Thanh tra tổng kết.", "Thanh tra Chính phủ"),
    ("Cụm thi đua số 4 tổng kết phong trào.", None),
    ("Tuổi trẻ Cụm thi đua số 4 tổng kết phong trào vì an ninh Tổ quốc.", None),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", CASES)
def test_organisation(text, expected):
    assert organisation(text) == expected


@pytest.mark.parametrize("text, expected", VARIANTS)
def test_variants(text, expected):
    found, wanted = organisation(text), expected and organisation_key(expected)
    assert (found and organisation_key(found)) == wanted


@pytest.mark.parametrize(
    "name, kind, province, body",
    [
        ("Công an tỉnh Sơn La", "province_police", "Sơn La", "Bộ Công an"),
        ("Thanh tra sở tỉnh Sơn La", "province_agency", "Sơn La", None),
        ("Cục Cảnh sát giao thông", "department", None, "Bộ Công an"),
        ("Kho bạc Nhà nước Sơn La", "province_agency", "Sơn La", "Kho bạc Nhà nước"),
        ("Công an huyện Sa Pa", "district", None, None),
    ],
)
def test_national(name, kind, province, body):
    assert national(Unit("x", name, kind, province)) == body


@pytest.mark.parametrize(
    "name, kind, body",
    [
        ("Công an huyện Sa Pa", "district", "Công an"),
        ("Ban Chỉ huy Quân sự huyện Sa Pa", "district", "Bộ Chỉ huy Quân sự"),
        ("Huyện đoàn Chợ Mới", "district", "Tỉnh đoàn"),
        ("xã Tân Lập", "district", "Ủy ban nhân dân"),
        ("Ủy ban nhân dân xã Tân Lập", "district", "Ủy ban nhân dân"),
        ("Trường THPT Kim Liên", "academy", "Sở Giáo dục và Đào tạo"),
        ("Sở Tư pháp", "province_agency", "Ủy ban nhân dân"),
        ("Công ty Cổ phần Tân Biên", "other", None),
    ],
)
def test_above(name, kind, body):
    assert above(Unit("x", name, kind)) == body
