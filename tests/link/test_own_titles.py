# ruff: noqa: E501 (a table: one line a case)
"""Titles by their own name ("Bàn tay vàng"), flags of bodies that no list has, staff that is no recipient; and what the
same articles print besides: names of the highlands, bodies of two provinces, the day behind a paper's day."""

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article, Extraction

UNION = "Cụm thi đua số 4 Liên đoàn Lao động tỉnh Hà Nam tổng kết năm 2021. {}"


def read(text: str) -> Extraction:
    article = Article("0" * 16, "", 0, text, published="2022-01-20")
    return link(article, extract(article))


def awards(text: str) -> set[tuple[str, str, str, int | None, str | None]]:
    found = read(UNION.format(text)).awards
    return {(a.award, a.status, a.recipient, a.quantity, a.unit and a.unit.unit) for a in found}


def people(n: int, status: str = "awarded", award: str = "other") -> tuple[str, str, str, int, None]:
    return award, status, "individual", n, None


def unit(award: str, status: str, name: str) -> tuple[str, str, str, None, str]:
    return award, status, "unit", None, name


OWN_TITLES = [
    ("52 thẩm phán đạt danh hiệu “Thẩm phán giỏi”.", {people(52)}),
    ("Trong năm, 140 lao động đạt danh hiệu “Bàn tay vàng” khai thác mủ.", {people(140)}),
    ("Khối đăng ký 20 công nhân đạt danh hiệu Bàn tay vàng.", {people(20, "registered")}),
    ("Danh hiệu “Nhà nông xuất sắc” được trao cho 4 hội viên.", {people(4)}),
    ("Bộ Giao thông vận tải tặng danh hiệu “Vô lăng vàng” cho 11 nhân viên.", {people(11)}),
    ("Tổng LĐLĐVN tặng Bằng lao động sáng tạo cho 212 cá nhân, tặng Bằng khen cho 96 tập thể.", {people(212), ("merit_other", "awarded", "collective", 96, None)}),
    ("Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho 2 đồng chí.", {people(2)}),
    ("36 công chức đạt danh hiệu “Kiểm sát viên giỏi”, 2 công chức được phong danh hiệu “Chiến sĩ thi đua cơ sở”.", {people(36), people(2, award="emulation_soldier")}),
    ("08 thẩm phán được tuyên dương “Thẩm phán tiêu biểu”.", {people(8, "honoured")}),
    ("Cụm tôn vinh “Gương mặt trẻ tiêu biểu” cho 5 đoàn viên.", {people(5, "honoured")}),
    # families, places, pupils; what is aimed at
    ("Năm qua, 1.200 gia đình đạt danh hiệu “Gia đình văn hóa”, 3 xã đạt danh hiệu “Xã nông thôn mới”.", set()),
    ("Có 12 cơ quan đạt danh hiệu “Cơ quan văn hóa”, 120 học sinh đạt danh hiệu “Học sinh giỏi”.", set()),
    ("Các đơn vị phấn đấu có 15 lao động đạt danh hiệu “Bàn tay vàng” trong năm 2022.", set()),
    ("Các đơn vị bình xét danh hiệu thi đua, 15 lao động dự hội nghị.", set()),
]  # fmt: skip
FLAGS = [
    ("LĐLĐ huyện Lý Nhân được suy tôn đề nghị Chính phủ tặng cờ thi đua; LĐLĐ huyện Kim Bảng được đề nghị tặng cờ thi đua của Tổng LĐLĐVN.",
     {unit("government_flag", "proposed", "Liên đoàn Lao động huyện Lý Nhân"), unit("other", "proposed", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("LĐLĐ huyện Lý Nhân được Chính phủ tặng Cờ thi đua, LĐLĐ huyện Kim Bảng nhận cờ của Tỉnh ủy.",
     {unit("government_flag", "awarded", "Liên đoàn Lao động huyện Lý Nhân"), unit("other", "awarded", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("Thủ tướng tặng Bằng khen cho LĐLĐ huyện Lý Nhân, tặng Bằng khen của Thành ủy cho LĐLĐ huyện Kim Bảng.",
     {unit("merit_pm", "awarded", "Liên đoàn Lao động huyện Lý Nhân"), unit("merit_other", "awarded", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("4 đơn vị được tặng Cờ thi đua của Bộ Quốc phòng, 2 đơn vị được tặng Cờ thi đua của Đảng ủy Khối.",
     {("ministry_flag", "awarded", "unit", 4, None), ("other", "awarded", "unit", 2, None)}),
    # the body behind the office is still the one that grants
    ("2 đơn vị được tặng Cờ thi đua của Thứ trưởng Bộ Nội vụ.", {("ministry_flag", "awarded", "unit", 2, None)}),
]  # fmt: skip
STAFF = [
    ("Công đoàn ngành Y tế có 3.000 đoàn viên, được tặng Cờ thi đua của Chính phủ.", {unit("government_flag", "awarded", "Công đoàn ngành Y tế")}),
    ("LĐLĐ huyện Lý Nhân kết nạp 900 đoàn viên và được tặng Cờ thi đua của UBND tỉnh.", {unit("other", "awarded", "Liên đoàn Lao động huyện Lý Nhân")}),
    ("LĐLĐ huyện Lý Nhân đào tạo 120 lao động, đạt 98 điểm, được Bộ Nội vụ tặng Cờ thi đua.", {unit("ministry_flag", "awarded", "Liên đoàn Lao động huyện Lý Nhân")}),
    ("LĐLĐ huyện Lý Nhân quản lý 40 giáo viên, vừa được Thủ tướng tặng Bằng khen.", {unit("merit_pm", "awarded", "Liên đoàn Lao động huyện Lý Nhân")}),
    # those who do get it
    ("LĐLĐ huyện Lý Nhân có 5 đoàn viên được Thủ tướng tặng Bằng khen.", {("merit_pm", "awarded", "individual", 5, "Liên đoàn Lao động huyện Lý Nhân")}),
    # another subject in small letters
    ("Công đoàn ngành Y tế được đề nghị Thủ tướng tặng Bằng khen, công đoàn ngành Giáo dục được đề nghị tặng Bằng khen của Thành ủy.", {unit("merit_pm", "proposed", "Công đoàn ngành Y tế")}),
    ("Công đoàn ngành Y tế được tặng Cờ thi đua của Chính phủ, vinh dự được Tổng LĐLĐVN tặng Bằng khen.",
     {unit("government_flag", "awarded", "Công đoàn ngành Y tế"), unit("merit_other", "awarded", "Công đoàn ngành Y tế")}),
]  # fmt: skip
TOGETHER = [
    # ranked one after the other, proposed together
    ("LĐLĐ huyện Lý Nhân xếp thứ nhì, LĐLĐ huyện Kim Bảng xếp thứ ba, đề nghị tặng Cờ thi đua của Bộ Nội vụ.",
     {unit("ministry_flag", "proposed", "Liên đoàn Lao động huyện Lý Nhân"), unit("ministry_flag", "proposed", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("LĐLĐ huyện Lý Nhân đứng thứ 2 và LĐLĐ huyện Kim Bảng đứng thứ 3, đều được tặng Cờ thi đua của Bộ Nội vụ.",
     {unit("ministry_flag", "awarded", "Liên đoàn Lao động huyện Lý Nhân"), unit("ministry_flag", "awarded", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("LĐLĐ huyện Lý Nhân xếp thứ nhì; LĐLĐ huyện Kim Bảng xếp thứ ba được tặng Cờ thi đua của Bộ Nội vụ.",
     {unit("ministry_flag", "awarded", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("LĐLĐ huyện Lý Nhân xếp thứ nhất, LĐLĐ huyện Kim Bảng xếp thứ hai, được tặng Cờ thi đua của Bộ Nội vụ.",
     {unit("lead", "honoured", "Liên đoàn Lao động huyện Lý Nhân"), unit("ministry_flag", "awarded", "Liên đoàn Lao động huyện Kim Bảng")}),
    # one verb of giving, each with its title
    ("Cụm đề nghị tặng 7 tập thể Giấy khen, 14 cá nhân danh hiệu “Chiến sĩ thi đua cơ sở” và 2 cá nhân danh hiệu “Thợ giỏi”.",
     {("giay_khen", "proposed", "collective", 7, None), people(14, "proposed", "emulation_soldier"), people(2, "proposed")}),
    ("Cụm đề nghị tặng LĐLĐ huyện Bình Lục Cờ thi đua của Bộ Nội vụ, LĐLĐ huyện Kim Bảng Bằng khen của Bộ Nội vụ.",
     {unit("ministry_flag", "proposed", "Liên đoàn Lao động huyện Bình Lục"), unit("merit_ministry", "proposed", "Liên đoàn Lao động huyện Kim Bảng")}),
    # what befalls others behind those who are commended
    ("Trong năm có 12 tập thể được các cấp khen thưởng; 3 đồng chí hy sinh khi làm nhiệm vụ.", {("commendation", "awarded", "collective", 12, None)}),
    ("Có 12 tập thể được khen thưởng; 3 đồng chí bị kỷ luật.", {("commendation", "awarded", "collective", 12, None)}),
    ("Có 12 tập thể được khen thưởng, 2 cán bộ thuộc LĐLĐ huyện Lý Nhân vi phạm kỷ luật.", {("commendation", "awarded", "collective", 12, None)}),
    ("Các cấp đã khen thưởng 12 tập thể; 30 cá nhân có thành tích xuất sắc.", {("commendation", "awarded", "collective", 12, None), people(30, award="commendation")}),
    # a unit's part without "có"
    ("Các cấp khen thưởng 12 tập thể, 45 cá nhân, trong đó LĐLĐ huyện Kim Bảng 4 tập thể.",
     {("commendation", "awarded", "collective", 12, None), people(45, award="commendation"), ("commendation", "awarded", "collective", 4, "Liên đoàn Lao động huyện Kim Bảng")}),
    ("Đã có 12 tập thể được tặng Giấy khen, riêng LĐLĐ huyện Kim Bảng: 4 tập thể.",
     {("giay_khen", "awarded", "collective", 12, None), ("giay_khen", "awarded", "collective", 4, "Liên đoàn Lao động huyện Kim Bảng")}),
    ("Các cấp khen thưởng 12 tập thể, trong đó, LĐLĐ huyện Kim Bảng với 4 tập thể.",
     {("commendation", "awarded", "collective", 12, None), ("commendation", "awarded", "collective", 4, "Liên đoàn Lao động huyện Kim Bảng")}),
    # flags of several grantors, each with its number
    ("3 đơn vị được đề nghị tặng Cờ thi đua (1 Cờ thi đua của Chính phủ, 2 Cờ thi đua của Bộ Nội vụ).",
     {("government_flag", "proposed", "other", 1, None), ("ministry_flag", "proposed", "other", 2, None)}),
    ("Cụm có 12 tập thể được tặng Bằng khen, trong đó có 2 Bằng khen của Thủ tướng Chính phủ, 10 Bằng khen của Bộ Nội vụ.",
     {("merit_pm", "awarded", "other", 2, None), ("merit_ministry", "awarded", "other", 10, None)}),
    ("12 cá nhân được tặng Bằng khen của Bộ Nội vụ (10 đồng chí thuộc LĐLĐ huyện Kim Bảng).", {people(12, award="merit_ministry")}),
    # ranks behind the units
    ("Kết quả xếp hạng: LĐLĐ huyện Kim Bảng nhất, LĐLĐ huyện Bình Lục nhì, LĐLĐ huyện Thanh Liêm ba.", {unit("lead", "honoured", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("Về kết quả chấm điểm, LĐLĐ huyện Kim Bảng (98 điểm) nhất, kế đến là LĐLĐ huyện Bình Lục.", {unit("lead", "honoured", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("Qua bình xét, LĐLĐ huyện Kim Bảng nhất, tiếp theo là LĐLĐ huyện Bình Lục.", {unit("lead", "honoured", "Liên đoàn Lao động huyện Kim Bảng")}),
    ("Kết quả, LĐLĐ huyện Kim Bảng nhất trí, LĐLĐ huyện Bình Lục đồng tình.", set()),
    ("Kết quả giải bóng chuyền: LĐLĐ huyện Kim Bảng nhất, LĐLĐ huyện Bình Lục nhì.", set()),
    # at least so many: no count
    ("LĐLĐ 5 huyện đăng ký có từ 3 đơn vị trở lên được tặng Cờ thi đua của Bộ Nội vụ.", set()),
    ("Cụm đăng ký 2 đơn vị được tặng Cờ thi đua của Bộ Nội vụ.", {("ministry_flag", "registered", "unit", 2, None)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), OWN_TITLES + FLAGS + STAFF + TOGETHER)
def test_titles_and_whom_they_go_to(text: str, wanted: set[tuple[str, str, str, int | None, str | None]]) -> None:
    assert awards(text) == wanted


@pytest.mark.parametrize(
    ("told", "chair"),
    [
        ("Chủ tịch Hội Nông dân tỉnh Đắk Lắk Y Blô Êban, Cụm trưởng cụm thi đua, thẳng thắn: “Còn ít”", "tỉnh Đắk Lắk"),
        ("Chủ tịch Hội Nông dân tỉnh Gia Lai Siu Thị Hương, Cụm trưởng, phát biểu", "tỉnh Gia Lai"),
        ("Chủ tịch Hội Nông dân tỉnh Đắk Nông H'Yim Kđoh, Cụm trưởng, nói", "tỉnh Đắk Nông"),
        ("Chủ tịch Hội Nông dân tỉnh Lâm Đồng K’Brếch, Cụm trưởng, khai mạc", "tỉnh Lâm Đồng"),
        ("Chủ tịch Hội Nông dân tỉnh Sơn La Lường Văn Tòng, Cụm trưởng, điều hành", "tỉnh Sơn La"),
    ],
)
def test_a_name_of_the_highlands_parts_no_head_from_its_role(told: str, chair: str) -> None:
    roles = read(f"Cụm thi đua số 4 Hội Nông dân các tỉnh tổng kết năm 2021. {told}.").roles
    assert [(r.role, r.unit.unit) for r in roles] == [("chair", f"Hội Nông dân {chair}")]


PAIRS = [
    ("Cục Hải quan các tỉnh: Quảng Nam, Bình Định, Gia Lai - Kon Tum", ["tỉnh Quảng Nam", "tỉnh Bình Định", "Gia Lai - Kon Tum"]),
    ("Cục Hải quan 3 tỉnh trong cụm: Hà Nam - Ninh Bình, Thanh Hóa và Nghệ An", ["Hà Nam - Ninh Bình", "tỉnh Thanh Hóa", "tỉnh Nghệ An"]),
    ("Cục Hải quan 3 tỉnh: Quảng Nam; Bình Định; Gia Lai - Kon Tum", ["tỉnh Quảng Nam", "tỉnh Bình Định", "Gia Lai - Kon Tum"]),
    ("Cục Hải quan 2 tỉnh Quảng Nam và Gia Lai - Kon Tum", ["tỉnh Quảng Nam", "Gia Lai - Kon Tum"]),
    ("Cục Hải quan 4 tỉnh: Quảng Nam, Bình Định, Gia Lai - Kon Tum", ["tỉnh Quảng Nam", "tỉnh Bình Định", "tỉnh Gia Lai", "tỉnh Kon Tum"]),
    ("Cục Hải quan 3 tỉnh: Quảng Nam - Gia Lai - Kon Tum", ["tỉnh Quảng Nam", "tỉnh Gia Lai", "tỉnh Kon Tum"]),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), PAIRS)
def test_a_dash_among_commas_joins_the_two_provinces_of_one_body(printed: str, wanted: list[str]) -> None:
    found = [m.unit.unit for m in read(f"Cụm thi đua số 3 ngành Hải quan họp. Cụm gồm {printed}.").members]
    assert found == [f"Cục Hải quan {name}" for name in wanted]


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Thực hiện Kế hoạch số 18/KH-TA ngày 09/02/2021 của Chánh án, ngày 17/3/2021,", "2021-03-17"),
        ("Căn cứ Quyết định số 12/QĐ-SYT ngày 5/1/2021 của Giám đốc Sở, sáng 10/3/2021,", "2021-03-10"),
        ("Thực hiện Hướng dẫn số 04/HD-CT ngày 12/1/2021 về phát động thi đua, chiều 20/3/2021,", "2021-03-20"),
        ("Theo Công văn số 7/CV-BYT ngày 2/2/2021, ngày 9/3/2021", "2021-03-09"),
        ("Theo Công văn số 12/SYT, ngày 5/1/2021 của Giám đốc Sở,", None),
        ("Thực hiện Quyết định số 04/QĐ-SYT, ban hành ngày 12/1/2021,", None),
    ],
)
def test_a_paper_has_one_day(opening: str, day: str | None) -> None:
    told = f"{opening} Cụm thi đua số 5 Sở Y tế tổ chức Hội nghị ký kết giao ước thi đua năm 2021."
    assert [e.date for e in read(f"Cụm thi đua số 5 Sở Y tế tỉnh Hà Nam họp. {told}").events] == [day]
