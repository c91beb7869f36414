"""Short own reports: what was held, for which year, who is in the cluster, how many: constructions of lot w."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article


def read(text):
    article = Article("x", "x.txt", 0, text)
    return link(article, extract(article))


EVENTS = [
    ("Cụm thi đua số 5 Bộ Công an phát động, ký kết giao ước thi đua năm 2018 tại Vinh.",{"launch":"2018","pact_signing":"2018"}),
    ("Ngày 3/3, Khối thi đua số 2 (UBND tỉnh Long An) đã phát động phong trào và ký giao ước thi đua năm 2020.",{"launch":"2020","pact_signing":"2020"}),
    ("Cụm thi đua số 4 thuộc Công an tỉnh Kon Tum vừa phát động thi đua năm 2016, đồng thời các đơn vị ký giao ước.",{"launch":"2016","pact_signing":"2016"}),
    ("Cụm thi đua số 1 VKSND tỉnh Cà Mau chính thức phát động và ký cam kết thi đua năm 2015.",{"launch":"2015","pact_signing":"2015"}),
    ("Hưởng ứng phong trào do Bộ Công an phát động, Cụm thi đua số 4 Bộ Công an ký giao ước thi đua năm 2016.",{"pact_signing":"2016"}),
    ("Công an tỉnh Hà Nam, Cụm trưởng Cụm thi đua số 6 Bộ Công an năm 2019, vừa chủ trì tổng kết phong trào thi đua của cụm. Bước sang năm 2020, cụm tập trung giữ địa bàn. Năm 2020 nhiều việc khó.",{"annual_review":"2019"}),
    ("VKSND huyện Gio Linh - Cụm trưởng năm 2021 - tổ chức tổng kết Cụm thi đua số 2. VKSND huyện Hải Lăng làm Cụm trưởng năm 2022.",{"annual_review":"2021"}),
    ("Hội nghị tổng kết năm 2022 của Cụm thi đua các tỉnh Tây Bắc sẽ diễn ra ngày 12/12 tại Lai Châu. Theo chương trình, các đoàn sẽ nghe báo cáo, bầu Cụm trưởng và ký giao ước thi đua năm 2023.",{"annual_review":"2022","pact_signing":"2023"}),
    ("Cụm thi đua số 3 Bộ Công an tổng kết năm 2022. Tới đây các đơn vị sẽ ký giao ước thi đua năm 2023.",{"annual_review":"2022"}),
    ("Hội nghị điển hình tiên tiến của Khối thi đua số 7 tỉnh Bình Định khen 12 tập thể.",{"other":None}),
    ("Đại hội điển hình tiên tiến Cụm thi đua số 2 Sở Y tế tỉnh Hà Nam nghe 6 báo cáo.",{"other":None}),
    ("Theo dự thảo, Cụm trưởng do các đơn vị bầu tại hội nghị tổng kết hằng năm. Đại diện Cụm thi đua số 3 góp ý thêm.",{}),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", EVENTS)
def test_events(text, expected):
    assert {e.event_type: e.period for e in read(text).events} == expected


MEMBERS = [
    ("Cụm thi đua số 3 Bộ Công an ký giao ước. Ngoài Công an tỉnh Hà Nam, Cụm còn có Công an các tỉnh Nam Định, Thái Bình và Hưng Yên.",4),
    ("Ngoài Cục Y tế, Cụm thi đua số 8 Bộ Công an còn 3 đơn vị nữa: Cục Viễn thông và cơ yếu; Cục Trang bị và kho vận; Cục Công nghiệp an ninh.",4),
    ("Cụm thi đua các tỉnh Tây Bắc họp. Cùng với Lai Châu, các thành viên của cụm còn có Điện Biên, Sơn La, Hòa Bình.",4),
    ("Chi cục Hải quan Bắc Luân ký giao ước. Bên cạnh Chi cục Hải quan Bắc Luân, Cụm thi đua số 2 còn gồm Chi cục Hải quan Vạn Gia, Chi cục Hải quan Hoành Mô.",3),
    ("Cục Dự trữ Nhà nước khu vực Hà Bắc tiếp Cụm thi đua số 2 Tổng cục Dự trữ Nhà nước. Ngoài Hà Bắc, cụm còn có Cục Dự trữ Nhà nước khu vực Thái Bình, Cục Dự trữ Nhà nước khu vực Hải Hưng.",3),
    ("Hội thao Cụm thi đua số 6 Bộ Công an có các đội Công an tỉnh Gia Lai, Kon Tum, Đắk Lắk, Đắk Nông và đơn vị chủ nhà Lâm Đồng.",5),
    ("Cụm thi đua số 6 Bộ Công an gồm Công an các tỉnh Gia Lai, Kon Tum, Đắk Lắk, và đơn vị đăng cai Lâm Đồng.",4),
    ("Cụm thi đua số 6 Bộ Công an gồm Công an các tỉnh: Gia Lai, Kon Tum cùng đội chủ nhà Lâm Đồng.",3),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", MEMBERS)
def test_members(text, expected):
    assert len(read(text).members) == expected


COUNTS = [
    ("Giải bóng đá Cụm thi đua số 8 Bộ Công an có 6 đội đến từ Công an các tỉnh trong Cụm gồm: Tây Ninh, Long An, Bình Dương, Bình Phước, Đồng Nai và chủ nhà Bà Rịa - Vũng Tàu.",6),
    ("Khối thi đua các tổ chức tín dụng tỉnh Hà Nam tổng kết năm 2015, với 14 đơn vị thành viên.",14),
    ("Hơn 200 vận động viên là cán bộ của 9 Sở trong Cụm thi đua các Sở Tư pháp Tây Bắc dự hội thao.",9),
    ("Cụm thi đua số 2 Bộ Công an gồm Học viện Cảnh sát nhân dân, Học viện An ninh nhân dân và Trường Đại học Phòng cháy chữa cháy. Các trường đưa học viên về Công an 25 địa phương.",None),
    ("Khối thi đua số 3 tỉnh Hà Nam ký giao ước với sự có mặt của 8 thành viên.",8),
    ("Cụm thi đua số 2 Bộ Công an tổng kết. Gần 20 đơn vị gửi hoa chúc mừng.",None),
]  # fmt: skip


ROLES = [
    # the place behind a cluster inside the role's phrase is the cluster's, not who leads it
    ("Công ty Cấp nước Hà Nam - Trưởng Khối thi đua số 9 tỉnh Hà Nam tổng kết năm 2016.", ["Công ty Cấp nước Hà Nam"]),
    ("Công ty Cấp thoát nước Sơn La là Khối trưởng Khối thi đua số 2.", ["Công ty Cấp thoát nước Sơn La"]),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", ROLES)
def test_roles(text, expected):
    assert [r.unit.unit for r in read(text).roles] == expected


def test_two_with_their_roles_are_no_list_of_members():
    text = "Cụm thi đua số 2: Thanh tra tỉnh Hà Nam (Cụm trưởng), Thanh tra tỉnh Nam Định (Phó Cụm trưởng)."
    assert read(text).members == []


def test_a_counted_plural_is_no_number():
    assert read("Khối thi đua 4 đài, báo tỉnh Hà Nam ký giao ước năm 2012.").clusters[0].number is None


@pytest.mark.parametrize("text, expected", COUNTS)
def test_counts(text, expected):
    assert read(text).clusters[0].stated_member_count == expected


@pytest.mark.parametrize(
    "name",
    [
        "Trường Cao đẳng Y tế Hà Nam",
        "Trường Trung cấp Nghề Sơn La",
        "Phòng Cảnh sát PCCC và CNCH",
        "Đồn Biên phòng Cửa khẩu Lao Bảo",
        "Trung tâm Kiểm soát bệnh tật tỉnh",
        "Vườn quốc gia Ba Vì",
        "Thư viện tỉnh Hà Nam",
    ],
)
@pytest.mark.parametrize("tail", ["là Cụm trưởng Cụm thi đua số 3.", "không dự họp Cụm thi đua số 3."])
def test_names_end_before_the_verb(name, tail):
    text = f"{name} {tail}"
    units = [m.text for m in extract(Article("x", "x.txt", 0, text)) if getattr(m, "kind", "") == "unit"]
    assert units == [name]
