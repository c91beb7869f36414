"""Names of many sectors' units: words of which only the first half has a capital, merged offices, numbers, bodies
without their place. Each is read whole in every sentence; what looks alike ends where it ended."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract.provinces.find import find_provinces
from thidua.extract.units.find import find_units
from thidua.model import UnitRef

# As an item of a list, before a verb, as who is chosen, between "và", before what no list of verbs has.
SENTENCES = [
    "Cụm thi đua số 3 gồm: {}, Sở Y tế, Sở Nội vụ.",
    "Sáng 5/12/2023, {} tổ chức hội nghị tổng kết Cụm thi đua số 3.",
    "Hội nghị bầu {} làm Cụm trưởng Cụm thi đua số 3 năm 2024.",
    "Hội nghị suy tôn Sở Y tế, {} và Sở Nội vụ dẫn đầu Cụm thi đua số 3.",
    "Cụm thi đua số 3 tặng cờ cho {} vì dẫn đầu phong trào.",
]
WHOLE = [
    # Only the first half of a word has a capital.
    "Trường Đại học Mỏ - Địa chất", "Trường Đại học Tài nguyên và Môi trường Hà Nội", "Học viện Báo chí và Tuyên truyền",
    "Bệnh viện Ung bướu", "Bệnh viện Nhi đồng 1", "Bệnh viện Lao và Bệnh phổi", "Bệnh viện Chỉnh hình và Phục hồi chức năng",
    "Trung tâm Xúc tiến đầu tư, thương mại và du lịch", "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
    "Trung tâm Huấn luyện và Thi đấu thể dục thể thao", "Trung tâm Phát triển quỹ đất", "Trung tâm Trợ giúp pháp lý nhà nước",
    "Trung tâm Điều dưỡng người có công", "Trung tâm Phục vụ hành chính công", "Chi cục Trồng trọt và Bảo vệ thực vật",
    "Chi cục Biển và Hải đảo", "Chi cục Dân số - Kế hoạch hóa gia đình", "Chi cục Thủy lợi và Phòng, chống thiên tai",
    "Cục Đăng kiểm Việt Nam", "Liên đoàn Luật sư Việt Nam", "Liên đoàn Bóng đá Việt Nam", "Liên đoàn Địa chất Tây Bắc",
    "Hội Doanh nhân trẻ", "Hội Người tù yêu nước", "Hội Từ thiện và Bảo vệ quyền trẻ em", "Quỹ Hỗ trợ nông dân",
    "Ban Quản lý các khu chế xuất và công nghiệp", "Ban Quản lý Cảng cá", "Ban Tiếp công dân",
    "Trường Phổ thông Dân tộc nội trú tỉnh", "Đoàn Nghệ thuật dân gian Mường",
    "Bệnh viện Sản - Nhi", "Bệnh viện Tai - Mũi - Họng", "Trường Cao đẳng Nghề Công nghiệp Thanh Hóa", "Huyện đoàn",
    "Trường Trung cấp Nghề Kinh tế - Kỹ thuật Bắc Nghệ An", "Trường Cao đẳng Nghề Du lịch Huế",
    # Trades of one office with a comma between them, and merged offices.
    "Trung tâm Văn hóa, Thể thao và Truyền thông", "Phòng Kinh tế, Hạ tầng và Đô thị", "Sở Văn hóa, Thông tin và Thể thao",
    "Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm, Thực phẩm", "Sở Giao thông vận tải - Xây dựng", "Sở Khoa học và Công nghệ - Thông tin và Truyền thông",
    "Ban Quản lý Khu kinh tế và các khu công nghiệp",
    # Numbers and halves behind a dash.
    "Tòa án nhân dân khu vực 6 - Đồng Tháp", "VKSND khu vực 4 - Cà Mau", "Thuế cơ sở 3 tỉnh Bắc Ninh",
    "Trường Đại học Sư phạm Hà Nội 2", "Tổng công ty 36", "Đoàn Kinh tế - Quốc phòng 345", "Kiểm toán nhà nước chuyên ngành II",
    "Ban Quản lý Vườn quốc gia Phong Nha - Kẻ Bàng", "Công ty CP Than Hà Tu - Vinacomin",
    # Bodies without their place, and heads of their own.
    "Đài Phát thanh và Truyền hình", "Báo và Đài Phát thanh, truyền hình", "Đảng ủy các cơ quan Đảng tỉnh Bắc Ninh",
    "Liên hiệp các tổ chức hữu nghị", "Đoàn Luật sư tỉnh Long An", "Đoàn Luật sư thành phố Đà Nẵng",
    "Hiệp hội Doanh nghiệp tỉnh Nghệ An", "Hội Nạn nhân chất độc da cam/dioxin tỉnh Bình Phước", "Trạm Khuyến nông huyện Hoằng Hóa",
    "Trường Phổ thông Dân tộc nội trú THCS và THPT Krông Nô", "Trường Mầm non 2/4",
    "Trường THCS và THPT Nguyễn Tất Thành", "Trường Tiểu học và THCS Bình An", "Cảng hàng không quốc tế Cát Bi",
    "Khu bảo tồn thiên nhiên Pù Luông", "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên", "Chi nhánh Khai thác đường sắt Sài Gòn",
]  # fmt: skip
PARTS = [
    ("Sáng 5/12, Sở Y tế - Trưởng khối họp", ["Sở Y tế"]),
    ("Sở Tài chính - Xây dựng nông thôn mới là trọng tâm", ["Sở Tài chính"]),
    ("Sở Y tế - Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
    ("Mầm non Hải Đăng ký kết giao ước", ["Mầm non Hải Đăng"]),
    ("Bệnh viện Mắt khám miễn phí cho người nghèo trong huyện", ["Bệnh viện Mắt"]),
    ("Sáu Cục Thuế thuộc cụm họp", ["Sáu Cục Thuế"]),
    ("Bệnh viện Mắt - Cụm trưởng điều hành", ["Bệnh viện Mắt"]),
    ("Trường THPT Chu Văn An và THPT Hùng Vương", ["Trường THPT Chu Văn An", "THPT Hùng Vương"]),
    ("Điện lực Vinh khắc phục sự cố", ["Điện lực Vinh"]),
    ("Trường Vinh phấn khởi", ["Trường Vinh"]),
    ("Sở Tư pháp trợ giúp pháp lý", ["Sở Tư pháp"]),
    ("TAND khu vực 6 - Nguyễn Văn Mẫu điều hành", ["TAND khu vực 6"]),
    ("các Sở Văn hóa, Nội vụ và Tài chính", ["các Sở", "Văn hóa", "Nội vụ", "Tài chính"]),
    ("Công ty Than Mạo Khê, Chi nhánh Viettel Quảng Ninh", ["Công ty Than Mạo Khê", "Chi nhánh Viettel Quảng Ninh"]),
    ("Ngân hàng Nhà nước, Chi nhánh tỉnh Hải Dương", ["Ngân hàng Nhà nước, Chi nhánh tỉnh Hải Dương"]),
    ("Thuế 3 tỉnh Bắc Ninh, Hà Nam", ["Thuế 3 tỉnh", "Bắc Ninh", "Hà Nam"]),
    ("Công ty 28 lao động tham gia", []),
    ("Phòng, chống thiên tai là nội dung", []),
    ("Trạm dừng chân của đoàn", []),
    ("Thi hành án dân sự miền Đông bàn giao", []),
    ("Thuế Đồng bằng sông Cửu Long họp", []),
    ("Công an Tây Ninh, Liên đoàn Địa chất Tây Bắc họp", ["Công an Tây Ninh", "Liên đoàn Địa chất Tây Bắc"]),
    ("dâng hương tại Khu di tích Kim Liên", []),
]  # fmt: skip


def _units(text: str) -> list[str]:
    return [m.text for m in find_units(text, find_provinces(text))]


@pytest.mark.parametrize("name", WHOLE)
def test_a_name_is_read_whole_wherever_it_stands(name: str) -> None:
    assert [sentence for sentence in SENTENCES if name not in _units(sentence.format(name))] == []


@pytest.mark.parametrize("text, expected", PARTS)
def test_where_a_name_ends(text: str, expected: list[str]) -> None:
    assert _units(text) == expected


def test_a_court_of_an_area_goes_by_its_number() -> None:
    """Its province is printed with it or not."""
    text = "TAND khu vực 6 - Đồng Tháp họp"
    refs = [m.value for m in find_units(text, find_provinces(text))]
    assert [ref.unit.unit for ref in refs if isinstance(ref, UnitRef)] == ["Tòa án nhân dân khu vực 6"]


PARTY = [
    ("Đảng ủy Than Quảng Ninh", None),
    ("Đảng bộ Cao su Đồng Nai", None),
    ("Đảng ủy Khối Doanh nghiệp tỉnh Quảng Ninh", "Quảng Ninh"),
    ("Đảng ủy Quân sự Quảng Ninh", "Quảng Ninh"),
    ("Đảng bộ tỉnh Hà Nam", "Hà Nam"),
    ("Đảng bộ Hà Nam", "Hà Nam"),
    ("Đảng bộ thành phố Đà Nẵng", "Đà Nẵng"),
]  # fmt: skip


@pytest.mark.parametrize("name, province", PARTY)
def test_the_party_of_a_firm_is_no_provinces_own(name: str, province: str | None) -> None:
    text = f"{name} họp"
    refs = [m.value for m in find_units(text, find_provinces(text))]
    assert [ref.unit.province for ref in refs if isinstance(ref, UnitRef)] == [province]
