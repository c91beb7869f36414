"""Towns with a province's name, numbers told in brackets or as a share, members beside the chair that receives them."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

TOWNS = [
    ("gồm 4 thành phố: Tây Ninh, Biên Hòa, Bà Rịa và Vũng Tàu.", "thành phố Tây Ninh|thành phố Biên Hòa|thành phố Bà Rịa|thành phố Vũng Tàu"),
    ("có các thành phố Thái Nguyên, Hòa Bình và Điện Biên Phủ.", "thành phố Thái Nguyên|thành phố Hòa Bình|thành phố Điện Biên Phủ"),
    ("gồm TAND các thành phố Tây Ninh, Bà Rịa và Vũng Tàu.", "Tòa án nhân dân thành phố Tây Ninh|Tòa án nhân dân thành phố Bà Rịa|Tòa án nhân dân thành phố Vũng Tàu"),
    ("gồm các thành phố Vũng Tàu, Bà Rịa, thị xã Phú Mỹ và huyện Châu Đức.", "thành phố Vũng Tàu|thành phố Bà Rịa|thị xã Phú Mỹ|huyện Châu Đức"),
    # the cities run by the centre, and what is called a province, stay provinces
    ("gồm 4 thành phố: Hà Nội, Hải Phòng, Đà Nẵng và Cần Thơ.", "Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ"),
    ("gồm các thành phố Cần Thơ, Đà Nẵng và tỉnh Khánh Hòa.", "Cần Thơ|Đà Nẵng|Khánh Hòa"),
    ("gồm các tỉnh, thành phố: Tây Ninh, Đồng Nai, Bà Rịa và Vũng Tàu, Hồ Chí Minh.", "Tây Ninh|Đồng Nai|Bà Rịa - Vũng Tàu|Hồ Chí Minh"),
]  # fmt: skip
AREAS = [
    ("gồm các TAND khu vực 6, khu vực 7 và khu vực 9.", "Tòa án nhân dân khu vực 6|Tòa án nhân dân khu vực 7|Tòa án nhân dân khu vực 9"),
    ("gồm các Kho bạc Nhà nước khu vực 6, khu vực 7 và khu vực Hòa Bình.", "Kho bạc Nhà nước khu vực 6|Kho bạc Nhà nước khu vực 7|Kho bạc Nhà nước khu vực Hòa Bình"),
    ("gồm các Hạt Kiểm lâm khu vực Sông Hinh, khu vực Đồng Xuân và khu vực Tây Hòa.", "Hạt Kiểm lâm khu vực Sông Hinh|Hạt Kiểm lâm khu vực Đồng Xuân|Hạt Kiểm lâm khu vực Tây Hòa"),
    ("gồm 3 VKSND: khu vực 1, khu vực 2, khu vực 5.", "Viện kiểm sát nhân dân khu vực 1|Viện kiểm sát nhân dân khu vực 2|Viện kiểm sát nhân dân khu vực 5"),
    ("gồm 4 BHXH huyện, thị xã: Hoài Nhơn, Hoài Ân, An Lão và Phù Mỹ.", "Bảo hiểm xã hội huyện Hoài Nhơn|Bảo hiểm xã hội huyện Hoài Ân|Bảo hiểm xã hội huyện An Lão|Bảo hiểm xã hội huyện Phù Mỹ"),
    ("gồm các Trung tâm Y tế huyện, thành phố gồm Tân Kỳ, Anh Sơn.", "Trung tâm Y tế huyện Tân Kỳ|Trung tâm Y tế huyện Anh Sơn"),
    ("gồm 3 Trạm Y tế xã, phường: Tân Hà, Hoài Đức, Phúc Thọ.", "Trạm Y tế xã Tân Hà|Trạm Y tế xã Hoài Đức|Trạm Y tế xã Phúc Thọ"),
    ("gồm các Công an xã, thị trấn: Tân Hà, Hoài Đức, Đinh Văn.", "Công an xã Tân Hà|Công an xã Hoài Đức|Công an xã Đinh Văn"),
    ("gồm các Ban CHQS xã, phường.", ""),
    # parts of a province
    ("có 2 đơn vị: Bệnh viện Đa khoa khu vực Bắc Quảng Bình, Trung tâm Y tế huyện Minh Hóa.", "Bệnh viện Đa khoa khu vực Bắc Quảng Bình|Trung tâm Y tế huyện Minh Hóa"),
    ("có Bệnh viện Đa khoa khu vực Tây Nam Nghệ An và Bệnh viện Mắt.", "Bệnh viện Đa khoa khu vực Tây Nam Nghệ An|Bệnh viện Mắt"),
    ("có Ban Quản lý Khu kinh tế Đông Nam Nghệ An, Sở Y tế và Sở Nội vụ.", "Ban Quản lý Khu kinh tế Đông Nam Nghệ An|Sở Y tế|Sở Nội vụ"),
    ("có Chi cục Thuế khu vực Nam Định, Chi cục Thuế khu vực Nam Trực.", "Chi cục Thuế khu vực Nam Định|Chi cục Thuế khu vực Nam Trực"),
]  # fmt: skip
BARE = [
    ("gồm Huyện đoàn Ea H'leo, Krông Búk, Krông Năng và Thị đoàn Buôn Hồ.", "Huyện đoàn Ea H'leo|Huyện đoàn Krông Búk|Huyện đoàn Krông Năng|Thị đoàn Buôn Hồ"),
    ("gồm 3 thành viên: Báo Tây Ninh, Ban Quản lý Khu du lịch núi Bà Đen, Vườn quốc gia Lò Gò - Xa Mát.", "Báo Tây Ninh|Ban Quản lý Khu du lịch núi Bà Đen|Vườn quốc gia Lò Gò - Xa Mát"),
    ("gồm các cục hải quan: Quảng Ninh, Lạng Sơn, Cao Bằng.", "Cục hải quan Quảng Ninh|Cục hải quan Lạng Sơn|Cục hải quan Cao Bằng"),
    ("gồm các công an tỉnh: Quảng Ninh, Lạng Sơn.", "Công an tỉnh Quảng Ninh|Công an tỉnh Lạng Sơn"),
    ("gồm 3 trường: Sơn La, Lai Châu, Hòa Bình. Trường Chính trị tỉnh Hòa Bình là Cụm trưởng.", "Trường Chính trị tỉnh Sơn La|Trường Chính trị tỉnh Lai Châu|Trường Chính trị tỉnh Hòa Bình"),
    ("gồm 4 trường: Lê Lợi, Nguyễn Du, Trần Phú và Trường Đại học Tây Bắc. Trường THPT Lê Lợi dẫn đầu.", "Trường THPT Lê Lợi|Trường THPT Nguyễn Du|Trường THPT Trần Phú|Trường Đại học Tây Bắc"),
    ("gồm 3 trường: Lê Lợi, Nguyễn Du, Trần Phú. Trường THPT Lê Lợi, Trường THCS Trần Phú dự.", "Trường Lê Lợi|Trường Nguyễn Du|Trường Trần Phú"),
    ("gồm 3 phường: Bến Thủy, Trường Thi, Vinh Tân (TP Vinh, Nghệ An).", "phường Bến Thủy|phường Trường Thi|phường Vinh Tân"),
    ("gồm các phường Hội Hợp, Đồng Tâm và Khai Quang.", "phường Hội Hợp|phường Đồng Tâm|phường Khai Quang"),
    ("gồm 3 xã: Tân Hà, Liên Hà, Hoài Đức (huyện Lâm Hà).", "xã Tân Hà|xã Liên Hà|xã Hoài Đức"),
]  # fmt: skip
THREE = "Công an các tỉnh Lào Cai, Yên Bái, Sơn La"
BESIDE = [
    ("Sáng 7/12/2021, UBND xã Sơn Kỳ, Trưởng cụm thi đua số 1, tổ chức tổng kết năm 2021. Đến dự có lãnh đạo các xã Mộ Điền, Tân Lộc và Hòa Khê là thành viên của cụm.", "xã Mộ Điền|xã Tân Lộc|xã Hòa Khê|Ủy ban nhân dân xã Sơn Kỳ"),
    ("Sở Y tế tỉnh Gia Lai (Cụm trưởng) chủ trì tổng kết năm 2022 của Cụm thi đua số 4. Cùng tham dự là lãnh đạo Sở Y tế các tỉnh Kon Tum, Đắk Lắk, Đắk Nông trong cụm.", "Sở Y tế tỉnh Kon Tum|Sở Y tế tỉnh Đắk Lắk|Sở Y tế tỉnh Đắk Nông|Sở Y tế tỉnh Gia Lai"),
    (f"Công an tỉnh Lào Cai nhận cờ Cụm trưởng Cụm thi đua số 2 năm 2024 từ Công an tỉnh Phú Thọ.\nCông an tỉnh Phú Thọ (đơn vị Cụm trưởng) chủ trì tổng kết năm 2023 của Cụm thi đua số 2. Tới dự có lãnh đạo {THREE} thuộc cụm.", "Công an tỉnh Lào Cai|Công an tỉnh Yên Bái|Công an tỉnh Sơn La|Công an tỉnh Phú Thọ"),
    # another one receives them, and who bore the role before stands elsewhere
    (f"Công an tỉnh Phú Thọ là Cụm trưởng.\nCông an tỉnh Lai Châu đăng cai tổng kết năm 2023 của Cụm thi đua số 2. Tới dự có lãnh đạo {THREE} thuộc cụm.", "Công an tỉnh Lào Cai|Công an tỉnh Yên Bái|Công an tỉnh Sơn La"),
    (f"Cụm thi đua số 3 ký giao ước. Đoàn công tác ghi nhận nỗ lực của {THREE} là thành viên Cụm thi đua số 3.", "Công an tỉnh Lào Cai|Công an tỉnh Yên Bái|Công an tỉnh Sơn La"),
    (f"Cụm thi đua số 3 ký giao ước. Thứ trưởng biểu dương sự cố gắng của {THREE}, đều là thành viên của cụm.", "Công an tỉnh Lào Cai|Công an tỉnh Yên Bái|Công an tỉnh Sơn La"),
    (f"Cụm thi đua số 3 ký giao ước. Bộ tặng Cờ thi đua cho {THREE} là thành viên Cụm thi đua số 3.", ""),
    (f"Cụm thi đua số 3 ký giao ước. Bộ biểu dương {THREE} là thành viên Cụm thi đua số 3.", ""),
    (f"Cụm thi đua số 3 ký giao ước. Đoàn công tác ghi nhận nỗ lực của {THREE}.", ""),
]  # fmt: skip
SIZES = [
    (f"Hội thao Cụm thi đua số 8. 240 vận động viên của {THREE} (3 đơn vị thuộc cụm) tranh tài.", 3),
    (f"Cụm thi đua số 8 họp. Dự có {THREE} (cả thảy ba đơn vị).", 3),
    (f"Cụm thi đua số 8 họp. Dự có {THREE} (3 thành viên).", 3),
    (f"Cụm thi đua số 8 họp. Bộ tặng Cờ cho {THREE} (3 đơn vị).", None),
    (f"Cụm thi đua số 8 họp. Dự có {THREE} (2 đơn vị vắng).", None),
    ("Khối thi đua các Doanh nghiệp họp tổng kết năm 2018, có mặt 14/14 đơn vị.", 14),
    ("Hội nghị của Cụm thi đua số 5 năm 2018 có 7/9 đơn vị tham dự.", 9),
    ("Cụm thi đua số 5 tổng kết năm 2018; có mặt 7/9 đơn vị.", 9),
    ("Cụm thi đua số 5 tổng kết năm 2018; 08/08 đơn vị đạt chuẩn.", 8),
    ("Cụm thi đua số 5 tổng kết năm 2018; 7/9 đơn vị đạt chuẩn.", None),
    ("Cụm thi đua số 5 tổng kết năm 2018; 12/12 xã đạt chuẩn.", None),
    ("Cụm thi đua số 6 họp. 7 trường THPT, 2 trung tâm GDNN-GDTX của cụm bình chọn.", None),
    ("Cụm thi đua số 6 họp. 5 xã và 2 thị trấn của cụm ký giao ước.", None),
    ("Cụm thi đua số 6 họp, có đại diện 4 huyện, 1 thị xã và 1 thành phố trong cụm.", None),
    ("Cụm thi đua số 6 họp. Với 3 tập thể, 5 đơn vị của cụm ký giao ước.", 5),
    ("Cụm thi đua số 5 và Cụm thi đua số 6 cùng tập huấn; 9/9 đơn vị có học viên giỏi.", None),
]  # fmt: skip
OWNERS = [
    ("Khối thi đua số 2 (Khối Kinh tế tổng hợp) của tỉnh Bình Phước ký giao ước năm 2021 tại Cục Thuế.", "Ủy ban nhân dân tỉnh Bình Phước"),
    ("Khối thi đua số 2 của tỉnh Bình Phước ký giao ước năm 2021.", "Ủy ban nhân dân tỉnh Bình Phước"),
    ("Cụm thi đua số 4 thuộc huyện Bảo Yên ký giao ước năm 2021.", "Ủy ban nhân dân huyện Bảo Yên"),
    ("Khối thi đua số 2 (Khối Kinh tế tổng hợp) họp tại Sở Y tế của tỉnh Bình Phước.", None),
    ("Hội Phụ nữ tỉnh Bến Tre công bố kết quả thi đua các cụm.\nHội LHPN tỉnh Bến Tre công nhận điểm. Cụm thi đua số 1 có xã A Dơi dẫn đầu.", "Hội Liên hiệp Phụ nữ tỉnh Bến Tre"),
    ("Cụm thi đua số 1 Hội Phụ nữ tỉnh Bến Tre tổng kết. Hội Liên hiệp Phụ nữ tỉnh Bến Tre tặng Bằng khen cho 3 tập thể.", "Hội Liên hiệp Phụ nữ tỉnh Bến Tre"),
    ("Cụm thi đua số 1 Hội Phụ nữ tỉnh Bến Tre tổng kết. Hội Phụ nữ Công an tỉnh Bến Tre cùng dự.", "Hội Phụ nữ tỉnh Bến Tre"),
    ("Cụm thi đua số 1 gồm thành phố Thái Nguyên, thành phố Bắc Ninh. UBND tỉnh Bắc Ninh tặng hoa; Bắc Ninh đăng cai.", None),
    ("Cụm thi đua số 1 gồm thành phố Bắc Ninh, thị xã Quế Võ, huyện Yên Phong. UBND tỉnh Bắc Ninh tặng cờ.", "Ủy ban nhân dân tỉnh Bắc Ninh"),
]  # fmt: skip


VERBS = [
    ("Cụm thi đua số 6 Kho bạc Nhà nước báo cáo kết quả năm 2018.", "Kho bạc Nhà nước"),
    ("Cụm thi đua số 6 VKSND tỉnh Hà Nam báo cáo kết quả năm 2018.", "Viện kiểm sát nhân dân tỉnh Hà Nam"),
    ("Cụm thi đua số 6 Hội Nông dân xây dựng quỹ năm 2018.", "Hội Nông dân"),
]


def _members(text):
    return "|".join(m.unit.unit for m in reading(text).members)


@pytest.mark.parametrize("text, names", [*TOWNS, *AREAS, *BARE])
def test_names_of_a_list(text, names):
    assert _members(f"Cụm thi đua số 3 {text}") == names


@pytest.mark.parametrize("text, names", BESIDE)
def test_who_is_in_it(text, names):
    assert _members(text) == names


@pytest.mark.parametrize("text, size", SIZES)
def test_how_many_they_are(text, size):
    assert reading(text).clusters[0].stated_member_count == size


@pytest.mark.parametrize("text, organisation", [*OWNERS, *VERBS])
def test_whose_cluster_it_is(text, organisation):
    assert reading(text).clusters[0].organisation == organisation
