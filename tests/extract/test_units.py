"""find_units: names of units and plural heads, one line a case, and properties."""
# ruff: noqa: E501 (one line a case)

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.extract.provinces.find import find_provinces
from thidua.extract.units.find import find_units
from thidua.model import PluralHead, UnitRef
from thidua.text import nfc
from thidua.words import word_set


def units(text):
    return [m.value.unit for m in find_units(text, find_provinces(text)) if isinstance(m.value, UnitRef)]


def heads(text):
    found = find_units(text, find_provinces(text))
    return [(m.value.head, m.value.count) for m in found if isinstance(m.value, PluralHead)]


# text -> names of its units, joined by " | "
NAMES = [
    ("Hội nghị do Phòng Hậu cần làm chủ trì", "Phòng Hậu cần"),
    ("Trung tâm Dịch vụ việc làm", "Trung tâm Dịch vụ việc làm"),
    ("Viettel Kon Tum, PC Bắc Giang và PVcomBank", "Viettel Kon Tum | PC Bắc Giang | PVcomBank"),
    ("trao cho Bảo Việt Cà Mau; Bảo Minh", "Bảo Việt Cà Mau | Bảo Minh"),
    ("ông Trần Bảo Việt, em Lê Bảo Minh", ""),
    ("BIDV - Chi nhánh Hà Nam nhận cờ", "BIDV Chi nhánh Hà Nam"),
    ("Công ty Xăng dầu Hà Nam vừa ký", "Công ty Xăng dầu Hà Nam"),
    ("Công ty CP Lọc hóa dầu Nam Việt, VNPT", "Công ty CP Lọc hóa dầu Nam Việt | VNPT"),
    ("Công ty Cơ khí Tân Phát - Tràng Bom dẫn đầu", "Công ty Cơ khí Tân Phát - Tràng Bom"),
    ("Công ty Cơ khí Tân Phát - Trưởng khối", "Công ty Cơ khí Tân Phát"),
    ("Thống kê tỉnh Lào Cai, Thống kê TP Hải Phòng", "Thống kê tỉnh Lào Cai | Thống kê thành phố Hải Phòng"),
    ("Phòng Kế hoạch và Thống kê họp; Thống kê cho thấy 3 vụ", "Phòng Kế hoạch và Thống kê"),
    ("Đảng bộ Công ty Điện lực, Công đoàn Nhà máy Z121", "Đảng bộ Công ty Điện lực | Công đoàn Nhà máy Z121"),
    ("Đảng bộ Sở Y tế, Tiểu đoàn Thiết giáp 318", "Đảng bộ Sở Y tế | Tiểu đoàn Thiết giáp 318"),
    ("Ban Tuyên giáo Huyện ủy chủ trì, Văn phòng Quận ủy", "Ban Tuyên giáo Huyện ủy | Văn phòng Quận ủy"),
    ("Công an huyện họp, Công an huyện Đoan Hùng", "Công an huyện | Công an huyện Đoan Hùng"),
    ("Agribank Sơn Tịnh II, BIDV Lào Cai", "Agribank Sơn Tịnh II | BIDV Lào Cai"),
    ("Công an tỉnh Lào Cai II", "Công an tỉnh Lào Cai"),
    ("Công ty Thủy điện 3 điều phối, Công ty Thủy điện 2 thay mặt", "Công ty Thủy điện 3 | Công ty Thủy điện 2"),
    ("Công ty Cao su 2 nông trường", "Công ty Cao su"),
    ("Ban Quản lý các dự án đầu tư xây dựng họp", "Ban Quản lý các dự án đầu tư xây dựng"),
    (
        "Ban Quản lý dự án các công trình điện miền Nam, Ban Quản lý rừng phòng hộ Sông Lũy",
        "Ban Quản lý dự án các công trình điện miền Nam | Ban Quản lý rừng phòng hộ Sông Lũy",
    ),
    ("Ban Quản lý các đơn vị họp, Ban Quản lý đã báo cáo", ""),
    ("Sở Lao động - TB&XH tỉnh Hà Nam", "Sở Lao động - Thương binh và Xã hội tỉnh Hà Nam"),
    ("Công ty Hoa Sen họp, bàn việc", "Công ty Hoa Sen"),
    ("Cục Kỹ thuật nghiệp vụ II và Hải đoàn Biên phòng 28", "Cục Kỹ thuật nghiệp vụ II | Hải đoàn Biên phòng 28"),
    ("Bệnh viện 199 đăng cai", "Bệnh viện 199"),
    ("Trường Quân sự Quân khu nhận cờ", "Trường Quân sự Quân khu"),
    ("CAQ Lê Chân, CAH An Lão", "Công an quận Lê Chân | Công an huyện An Lão"),
    (
        "các Sở Tư pháp, Văn hóa, Thể thao và Du lịch và Thanh tra tỉnh",
        "Sở Tư pháp | Sở Văn hóa, Thể thao và Du lịch | Thanh tra tỉnh",
    ),
    ("các Sở: Y tế, Khoa học và Công nghệ", "Sở Y tế | Sở Khoa học và Công nghệ"),
    (
        "các Trại giam An Sơn, Phú Sơn 4 và Trường Giáo dưỡng số 2",
        "Trại giam An Sơn | Trại giam Phú Sơn 4 | Trường Giáo dưỡng số 2",
    ),
    ("các trường THPT Lê Lợi, Quang Trung", "Trường THPT Lê Lợi | Trường THPT Quang Trung"),
    ("các phòng Tham mưu, Hậu cần của Công an tỉnh", "Phòng Tham mưu | Phòng Hậu cần | Công an tỉnh"),
    ("4 Trung tâm Y tế: Bình Sơn, Tam Hà", "Trung tâm Y tế Bình Sơn | Trung tâm Y tế Tam Hà"),
    (
        "các Chi cục Thuế: khu vực Sông Lam - Nam Đàn; khu vực Bắc Vinh",
        "Chi cục Thuế khu vực Sông Lam - Nam Đàn | Chi cục Thuế khu vực Bắc Vinh",
    ),
    ("do Công an TP Hải Phòng làm Cụm trưởng", "Công an thành phố Hải Phòng"),
    ("Công an TPHCM đăng cai", "Công an thành phố Hồ Chí Minh"),
    ("Cục Cảnh sát ĐTTP về ma túy ký giao ước", "Cục Cảnh sát điều tra tội phạm về ma túy"),
    ("Cục Viễn thông và Cơ yếu họp", "Cục Viễn thông và cơ yếu"),
    ("Cục Bưu chính và Chuyển phát họp", "Cục Bưu chính và Chuyển phát"),
    ("Cục Đối ngoại và Đại tá Nguyễn Văn Bình", "Cục Đối ngoại"),
    ("Cục Cảnh sát giao thông và Thiếu tướng phụ trách", "Cục Cảnh sát giao thông"),
    ("Thanh tra Bộ Văn hóa, Thể thao và Du lịch chủ trì", "Thanh tra Bộ Văn hóa, Thể thao và Du lịch"),
    ("Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng"),
    ("VKSND huyện Sa Pa và VKSND tối cao", "Viện kiểm sát nhân dân huyện Sa Pa | Viện kiểm sát nhân dân tối cao"),
    ("TAND khu vực 5 ra quân", "Tòa án nhân dân khu vực 5"),
    ("Ban CHQS huyện Lâm Hà nhận cờ", "Ban Chỉ huy Quân sự huyện Lâm Hà"),
    ("THPT Nguyễn Du, Trại giam số 5", "Trường THPT Nguyễn Du | Trại giam số 5"),
    ("Trường THPT Lê Lợi làm Cụm trưởng", "Trường THPT Lê Lợi"),
    ("Trường Tiểu học Kim Đồng kiến nghị", "Trường Tiểu học Kim Đồng"),
    ("bầu Phòng Hậu cần làm Cụm trưởng", "Phòng Hậu cần"),
    ("Trung tâm Dịch vụ việc làm chính thức nhận cờ", "Trung tâm Dịch vụ việc làm"),
    ("Trại giam Kim Sơn tại hội nghị", "Trại giam Kim Sơn"),
    ("Ban Dân vận kiến nghị", "Ban Dân vận"),
    ("Trường THPT Lê Lợi, đồng chí Hiệu trưởng", "Trường THPT Lê Lợi"),
    ("Agribank chi nhánh Hải Dương là Khối phó", "Agribank chi nhánh Hải Dương"),
    ("MB Chi nhánh Hải Dương được bầu", "MB Chi nhánh Hải Dương"),
    (
        "Ngân hàng Chính sách xã hội, Chi nhánh Nam Thái Nguyên",
        "Ngân hàng Chính sách xã hội Chi nhánh Nam Thái Nguyên",
    ),
    ("Công ty Cổ phần Cao su 30-4 Tây Ninh về nhất", "Công ty Cổ phần Cao su 30-4 Tây Ninh"),
    ("Bệnh viện 19-8 đoạt cúp", "Bệnh viện 19-8"),
    ("Công ty Điện lực Hà Nam ngày 1-5 ra quân", "Công ty Điện lực Hà Nam"),
    ("Tổng công ty Điện lực miền Bắc ghi nhận", "Tổng công ty Điện lực miền Bắc"),
    ("Cụm thi đua số 2 Tổng công ty Điện lực miền Nam", "Tổng công ty Điện lực miền Nam"),
    ("Đoàn Khối Doanh nghiệp tỉnh dự họp", "Đoàn Khối Doanh nghiệp tỉnh"),
    ("Công ty Điện lực Hà Nam 98,7 điểm, Bưu điện tỉnh 97,9 điểm", "Công ty Điện lực Hà Nam | Bưu điện tỉnh"),
    ("Công an huyện Ea Súp 98,5 điểm, Công an Quận 10", "Công an huyện Ea Súp | Công an Quận 10"),
    ("Chánh án TAND huyện Đắk Mil Võ Đình Thử nói", "Tòa án nhân dân huyện Đắk Mil"),
    ("Giám đốc Công an huyện Lâm Hà Lê Văn Thử", "Công an huyện Lâm Hà"),
    ("xã Phú Sơn Lâm Hà, phường Nguyễn Thị Minh Khai", "xã Phú Sơn Lâm Hà | phường Nguyễn Thị Minh Khai"),
    ("xã Phú Hựu, phường Nhân Hòa", "xã Phú Hựu | phường Nhân Hòa"),
    ("thành phố Hà Tĩnh, thị xã Kỳ Anh", "thành phố Hà Tĩnh | thị xã Kỳ Anh"),
    ("TP. Huế và TP. Đà Nẵng", "Huế | Đà Nẵng"),
    ("Đồn Biên phòng cửa khẩu cảng Hòn La tuần tra cửa khẩu", "Đồn Biên phòng cửa khẩu cảng Hòn La"),
    ("Chi cục Hải quan cửa khẩu quốc tế Cầu Treo thu thuế", "Chi cục Hải quan cửa khẩu quốc tế Cầu Treo"),
    (
        "Đồn biên phòng cửa khẩu cảng biển Vũng Áng, Đồn Biên phòng Roòn",
        "Đồn biên phòng cửa khẩu cảng biển Vũng Áng | Đồn Biên phòng Roòn",
    ),
    ("Trường THPT 19-5, THPT Kim Bôi ngày 19/5 họp", "Trường THPT 19-5 | Trường THPT Kim Bôi"),
    ("tại Hội An và Vụ Bản, Hội An toàn giao thông họp", "Hội An toàn giao thông"),
    ("Chi cục Dân số tỉnh Nghệ An số 5", "Chi cục Dân số tỉnh Nghệ An"),
    ("05 học viện, nhà trường dự thi", ""),
    ("5 cục hải quan thành viên Cụm thi đua số 2", ""),
    ("hội nghị, hội thao của công an nhân dân", ""),
    ("quyết định của Bộ công nhận", ""),
    ("báo cáo tại hội trường, phòng họp", ""),
    ("học viên học viện và bệnh viện", ""),
]
# text -> head and count of every plural
PLURALS = [
    ("Công an 6 tỉnh: Lào Cai, Yên Bái", [("Công an tỉnh", 6)]),
    ("Công an sáu tỉnh Lào Cai, Yên Bái", [("Công an tỉnh", 6)]),
    ("Thanh tra các tỉnh miền núi phía Bắc gồm", [("Thanh tra tỉnh", None)]),
    ("công an 4 huyện phía Nam", [("công an huyện", 4)]),
    ("công an 4 huyện phía Nam\n\nCụm thi đua họp", [("công an huyện", 4)]),
    ("Thống kê 3 tỉnh: Hà Nam, Nam Định", [("Thống kê tỉnh", 3)]),
    ("10 Sở Ngoại vụ: Bình Định, Tây Ninh", [("Sở Ngoại vụ", 10)]),
    ("5 Sở Văn hóa, Thể thao và Du lịch: Bình Dương", [("Sở Văn hóa, Thể thao và Du lịch", 5)]),
    ("5 cục hải quan thành viên", [("Cục hải quan", 5)]),
    ("VKSND các huyện, thị xã", [("VKSND huyện", None)]),
    ("8 xã, phường đã ký", [("xã", 8)]),
    ("Công an tỉnh Lào Cai tổ chức", []),
    ("lúc 10:07\nCục Cảnh sát giao thông họp", []),
    ("Cụm thi đua số 5 Công an tỉnh Nghệ An", []),
]


@pytest.mark.parametrize("text, expected", NAMES)
def test_names(text, expected):
    assert [unit.unit for unit in units(text)] == (expected.split(" | ") if expected else [])


@pytest.mark.parametrize("text, expected", PLURALS)
def test_plural_heads(text, expected):
    assert heads(text) == expected


@pytest.mark.parametrize(
    "text, kind, province",
    [
        ("Công an tỉnh Lào Cai", "province_police", "Lào Cai"),
        ("tỉnh Lào Cai", "province", "Lào Cai"),
        ("Công an thành phố Huế", "province_police", "Huế"),
        ("VKSND thành phố Thái Bình", "district", None),  # the town, not the province
        ("Hội CCB thành phố Quảng Ngãi", "district", None),
        ("Công an huyện Lâm Hà", "district", None),
        ("Cục Cảnh sát giao thông", "department", None),
        ("Cục Hải quan Đồng Nai", "province_agency", "Đồng Nai"),
        ("Học viện Cảnh sát nhân dân", "academy", None),
        ("Trại giam số 5", "prison", None),
    ],
)
def test_kind_and_province(text, kind, province):
    (unit,) = units(text)
    assert (unit.unit_kind, unit.province) == (kind, province)


PIECES = st.sampled_from(
    sorted(
        word_set(
            "Công an|tỉnh|các tỉnh|Lào Cai|, |và|6|Cục|Cảnh sát|giao thông|Hội CCB|huyện|Bát Xát|thành phố|Thái Bình|số 5|-|(|)|"
            "Chi nhánh|Trường THPT|\n|1-5|Cụm thi đua|TP.|T03|gồm:"
        )
    )
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map(" ".join)))
def test_any_text(text):
    text = nfc(text)
    found = list(find_units(text, find_provinces(text)))
    assert all(m.text == text[m.start : m.end] and m.text.strip() for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found == list(find_units(nfc(text), find_provinces(text)))
