"""Which clusters an article is about, and which articles are about none."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article


def read(text):
    article = Article("x", "x.txt", 0, text)
    return link(article, extract(article))


# text -> (number, name) of its clusters
ABOUT = [
    ("Cụm thi đua số 4 tổng kết năm 2023.", [(4, None)]),
    ("Cụm thi đua số IV và Cụm thi đua số 04 là một.", [(4, None)]),
    ("Cụm thi đua số 1 và Cụm thi đua số 2 ký giao ước.", [(1, None), (2, None)]),
    ("Khối thi đua số 3 (Khối Nội chính) tổng kết.", [(3, "Nội chính")]),
    ("Cụm thi đua An ninh tổng kết; cụm An ninh nhận cờ.", [(None, "An ninh")]),
    ("Khối thi đua ANND Công an tỉnh Lào Cai tổng kết năm 2021. Khối An ninh có 7 đơn vị.", [(None, "ANND")]),
    ("Khối Cảnh sát ký giao ước. Các phòng thuộc Khối thi đua CSND dự.", [(None, "CSND")]),
    ("Cụm thi đua ven biển tổng kết phong trào thi đua năm 2020.", [(None, "ven biển")]),
    ("Khối thi đua Công đoàn ngành và tương đương sơ kết.", [(None, "Công đoàn ngành và tương đương")]),
    ("Khối thi đua Công đoàn ngành Xây dựng tổng kết năm 2020.", [(None, "Công đoàn ngành Xây dựng")]),
    ("Cụm thi đua các tỉnh Tây Nguyên ký giao ước.", [(None, "các tỉnh Tây Nguyên")]),
    (
        "Hội nghị Cụm thi đua các tỉnh miền núi phía Bắc. Cụm thi đua 7 tỉnh biên giới, miền núi phía Bắc tổng kết.",
        [(None, "7 tỉnh biên giới, miền núi phía Bắc")],
    ),
    (
        "Công nhận Cụm trưởng Cụm thi đua các Sở Y tế tỉnh, thành phố trực thuộc Trung ương năm 2021:\n"
        "1. Cụm thi đua các tỉnh Tây Nguyên\n2. Cụm thi đua các tỉnh Đông Nam Bộ",
        [(None, "các tỉnh Tây Nguyên"), (None, "các tỉnh Đông Nam Bộ")],
    ),
    (
        "Cụm thi đua các tỉnh, thành phố tổng kết năm 2020. Cụm thi đua các tỉnh, thành phố họp.",
        [(None, "các tỉnh, thành phố")],
    ),
    ("Cụm thi đua các huyện đồng bằng, ven biển ký giao ước.", [(None, "các huyện đồng bằng, ven biển")]),
    ("Cụm thi đua ven biển, đồng bằng và miền núi tổng kết năm 2020.", [(None, "ven biển")]),
    ("Cụm thi đua Trung du, miền núi phía Bắc họp tổng kết năm 2020.", [(None, "Trung du, miền núi phía Bắc")]),
    ("Cụm thi đua các xã ven biển và hải đảo sơ kết.", [(None, "các xã ven biển và hải đảo")]),
    ("Khối thi đua các cơ quan Nội chính, Tư pháp ký giao ước.", [(None, "các cơ quan Nội chính, Tư pháp")]),
    ("Khối thi đua các Bộ, ngành kinh tế tổng kết năm 2020.", [(None, "các Bộ, ngành kinh tế")]),
    ("Khối thi đua các cơ quan Trung ương đóng trên địa bàn tỉnh sơ kết.", [(None, "các cơ quan Trung ương")]),
    ("Khối thi đua các Đảng bộ trực thuộc tỉnh sơ kết.", [(None, "các Đảng bộ")]),
    ("Khối thi đua các tập đoàn, tổng công ty nhà nước sơ kết.", [(None, "các tập đoàn, tổng công ty nhà nước")]),
    ("Khối thi đua các doanh nghiệp, Công ty Sông Đà làm Khối trưởng, sơ kết.", [(None, "các doanh nghiệp")]),
    ("Khối thi đua Nội chính, Thanh tra tỉnh dẫn đầu, tổng kết năm 2020.", [(None, "Nội chính")]),
    (
        "Giao Cụm trưởng năm 2020:\nCụm thi đua các tỉnh trung du Bắc Bộ: tỉnh Phú Thọ.\n"
        "Cụm thi đua các tỉnh Bắc Trung Bộ: tỉnh Nghệ An.",
        [(None, "các tỉnh trung du Bắc Bộ"), (None, "các tỉnh Bắc Trung Bộ")],
    ),
    ("Cụm 2 tổng kết phong trào thi đua năm 2020.", [(2, None)]),
    ("Công an tỉnh Sơn La bàn giao Cụm trưởng thi đua năm 2024 cho Công an tỉnh Lai Châu.", [(None, None)]),
]
NOT_ABOUT = [
    "Cụm số 4 thành ổ dịch. Cụm dân cư số 4 thêm 37 ca. Phong trào thi đua chống dịch được phát động ở 9 cụm phong tỏa.",
    "Cụm công nghiệp số 5 ra quân thi đua sản xuất.",
    "Cụm công tác Đảng số 3 tổng kết phong trào thi đua.",
    "Cụm thi số 12 có 3.000 thí sinh; nhà trường phát động thi đua.",
    "Học sinh khối 12 thi đua học tốt, tổng kết năm học.",
    "cụm thi đua số 1, cụm thi đua số 2 tổng kết, bàn giao cụm trưởng, mẫu giao ước thi đua\nDự báo thời tiết hôm nay.",
    "Các cụm, khối thi đua trong tỉnh tích cực hưởng ứng.",
    "Hà Nội mưa lớn.",
]


@pytest.mark.parametrize("text, expected", ABOUT)
def test_clusters_of_an_article(text, expected):
    assert [(c.number, c.name) for c in read(text).clusters] == expected


@pytest.mark.parametrize("text", NOT_ABOUT)
def test_no_rows(text):
    said = read(text)
    assert not said.relevant
    assert not (said.clusters or said.members or said.roles or said.awards or said.events or said.dates)
