"""Lists of members with somebody beside them: guests, the host, those counted in the next sentence; trades in lower
case, and several levels under one head. One line a case.
"""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

C3 = "Cụm thi đua số 3 tổng kết năm 2023. "
# text -> members joined by "|", and the stated count
CASES = [
    # guests behind a semicolon
    (C3 + "Cụm còn có Sở Y tế Hà Nam, Sở Y tế Nam Định và Sở Y tế Thái Bình; Sở Y tế Lào Cai, Sở Y tế Yên Bái dự với tư cách khách mời.", "Hà Nam|Nam Định|Thái Bình", None),
    (C3 + "Cụm gồm Sở Y tế Hà Nam, Sở Y tế Nam Định và Sở Y tế Thái Bình; Sở Y tế Lào Cai là khách mời.", "Hà Nam|Nam Định|Thái Bình", None),
    (C3 + "Cụm gồm Thanh tra các tỉnh Hà Nam, Nam Định và Thái Bình; Thanh tra tỉnh Lào Cai dự với tư cách quan sát viên.", "Hà Nam|Nam Định|Thái Bình", None),
    (C3 + "Tham dự có Sở Y tế Hà Nam, Sở Y tế Nam Định, Sở Y tế Ninh Bình và Sở Y tế Thái Bình; Sở Y tế Lào Cai vắng mặt.", "Hà Nam|Nam Định|Ninh Bình|Thái Bình", None),
    # the host behind the list
    ("Ngày 1/7/2011 tại Đà Nẵng, Cụm thi đua Hội Chữ thập đỏ 5 thành phố trực thuộc Trung ương sơ kết 6 tháng đầu năm 2011. Tham dự có Hội Chữ thập đỏ Hà Nội, TP Hồ Chí Minh, Hải Phòng, Cần Thơ và đơn vị chủ nhà.", "Hà Nội|Hồ Chí Minh|Hải Phòng|Cần Thơ|Đà Nẵng", 5),
    ("Cụm thi đua số 3 gồm 5 đơn vị tổng kết năm 2023 tại Thái Bình. Dự hội nghị có lãnh đạo Sở Y tế Hà Nam, Sở Y tế Nam Định, Sở Y tế Ninh Bình, Sở Y tế Hưng Yên cùng đơn vị đăng cai.", "Hà Nam|Nam Định|Ninh Bình|Hưng Yên|Thái Bình", 5),
    ("Cụm thi đua số 3 tổng kết năm 2023 tại Thái Bình. Dự hội nghị có lãnh đạo Sở Y tế Hà Nam, Sở Y tế Nam Định, Sở Y tế Ninh Bình, Sở Y tế Hưng Yên và chủ nhà hàng Biển Xanh.", "Hà Nam|Nam Định|Ninh Bình|Hưng Yên", None),
    # counted in the next sentence
    ("Các Trại giam Xuân Lộc, Xuyên Mộc, Thủ Đức và Huy Khiêm vừa gặp nhau. Đại diện 4 đơn vị của Cụm thi đua số 6 đã ký giao ước thi đua năm 2023.", "Trại giam Xuân Lộc|Trại giam Xuyên Mộc|Trại giam Thủ Đức|Trại giam Huy Khiêm", 4),
    ("Công an các huyện Yên Thành, Diễn Châu, Quỳnh Lưu vừa gặp nhau. Lãnh đạo 3 đơn vị thuộc Cụm thi đua số 2 Công an tỉnh Nghệ An đã ký giao ước thi đua năm 2023.", "Công an huyện Yên Thành|Công an huyện Diễn Châu|Công an huyện Quỳnh Lưu", 3),
    ("Bằng khen được trao cho Công an các huyện Yên Thành, Diễn Châu, Quỳnh Lưu. Lãnh đạo 3 đơn vị của Cụm thi đua số 2 Công an tỉnh Nghệ An lên nhận hoa.", "", 3),
    # a trade in lower case
    ("Cụm thi đua số 2 gồm 3 công ty điện lực: Tiền Giang, Long An, Bến Tre.", "Công ty điện lực Tiền Giang|Công ty điện lực Long An|Công ty điện lực Bến Tre", 3),
    ("Cụm thi đua số 2 gồm các công ty xăng dầu Tiền Giang, Long An, Bến Tre.", "Công ty xăng dầu Tiền Giang|Công ty xăng dầu Long An|Công ty xăng dầu Bến Tre", None),
    ("Cụm thi đua số 2 gồm 3 công ty cao su: Đồng Nai, Bình Long, Phú Riềng.", "Công ty cao su Đồng Nai|Công ty cao su Bình Long|Công ty cao su Phú Riềng", 3),
    ("Cụm thi đua số 2 gồm 3 bưu điện tỉnh: Tiền Giang, Long An, Bến Tre.", "Bưu điện tỉnh Tiền Giang|Bưu điện tỉnh Long An|Bưu điện tỉnh Bến Tre", 3),
    ("Cụm thi đua số 2 gồm 3 chi nhánh ngân hàng chính sách xã hội: Tiền Giang, Long An, Bến Tre.", "Chi nhánh ngân hàng chính sách xã hội Tiền Giang|Chi nhánh ngân hàng chính sách xã hội Long An|Chi nhánh ngân hàng chính sách xã hội Bến Tre", 3),
    ("Các Cục THADS TP.HCM, Đồng Nai, Bình Dương ký giao ước Cụm thi đua số 2 năm 2023.", "Hồ Chí Minh|Đồng Nai|Bình Dương", None),
    ("Cụm thi đua số 2 gồm 4 chi nhánh Agribank: Gia Lai, Đông Gia Lai, Đắk Lắk, Bắc Đắk Lắk.", "Chi nhánh Agribank Gia Lai|Chi nhánh Agribank Đông Gia Lai|Chi nhánh Agribank Đắk Lắk|Chi nhánh Agribank Bắc Đắk Lắk", 4),
    # bodies without their place, of which only the list shows that they are units
    ("Khối thi đua số 5 huyện Krông Pắc (gồm Ủy ban MTTQ, Hội LHPN, Hội Nông dân, Hội CCB, Huyện đoàn, LĐLĐ huyện) ký kết giao ước thi đua năm 2021.", "Ủy ban Mặt trận Tổ quốc|Hội Liên hiệp Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Huyện đoàn|Liên đoàn Lao động huyện", None),
    # other nouns that count members
    ("Tham gia ký kết có 3 cơ sở giáo dục thuộc Cụm thi đua số 8: Trường THPT Lê Lợi, Trường THPT Hà Huy Tập, Trường THPT Nguyễn Trãi.", "Trường THPT Lê Lợi|Trường THPT Hà Huy Tập|Trường THPT Nguyễn Trãi", 3),
    ("Cụm thi đua số 5 tổng kết năm 2023. 6 cơ sở đoàn trong Cụm hiến 1.950 đơn vị máu.", "", 6),
    ("Cụm thi đua số 5 tổng kết năm 2023. Các đơn vị kiểm tra 12 cơ sở kinh doanh, giúp 8 cơ sở sản xuất.", "", None),
]  # fmt: skip


def name(unit):
    """A province's own unit as the province, any other by its name; companies of a province by theirs."""
    plain = unit.unit.startswith(("Công ty", "Bưu điện", "Chi nhánh"))
    return unit.unit if plain or not unit.province else unit.province


@pytest.mark.parametrize(("text", "members", "count"), CASES)
def test_members(text, members, count):
    said = extract(text)
    assert "|".join(name(m.unit) for m in said.members) == members
    assert said.clusters[0].stated_member_count == count


def test_a_level_printed_elsewhere():
    said = extract(
        "Cụm thi đua số 2 Hội Nông dân tỉnh Nghệ An tổng kết năm 2023. Cụm gồm Hội Nông dân 4 huyện, thị xã: Yên Thành, Diễn Châu, "
        "Quỳnh Lưu, Hoàng Mai. Hội Nông dân thị xã Hoàng Mai dẫn đầu; Hội Nông dân Yên Thành được tặng Giấy khen của Hội Nông dân tỉnh."
    )
    assert [m.unit.unit for m in said.members][2:] == ["Hội Nông dân huyện Quỳnh Lưu", "Hội Nông dân thị xã Hoàng Mai"]
    assert {a.unit.unit for a in said.awards} == {"Hội Nông dân thị xã Hoàng Mai", "Hội Nông dân huyện Yên Thành"}
