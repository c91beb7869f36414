"""Whose clusters of other sectors than the police are: reserves, lawyers, auditors, associations, regional agencies,
hospitals, universities, unions, companies; and what shows nothing.

Written before the rules they need: 22 of the first 50 were read right at first (eight of those are left out: what owns them is not settled).
"""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

CASES = [
    ("Cụm thi đua số 1 gồm: Cục Dự trữ Nhà nước khu vực Hà Bắc; Cục Dự trữ Nhà nước khu vực Tây Bắc; Cục Dự trữ Nhà nước khu vực Bắc Thái.", "Tổng cục Dự trữ Nhà nước"),
    ("Cụm thi đua số 8 gồm Đoàn Luật sư các tỉnh An Giang, Kiên Giang, Hậu Giang, Sóc Trăng.", "Liên đoàn Luật sư Việt Nam"),
    ("Cụm thi đua số 3 gồm Kiểm toán nhà nước khu vực II, Kiểm toán nhà nước khu vực VII, Kiểm toán nhà nước khu vực X.", "Kiểm toán Nhà nước"),
    ("Cụm thi đua số 5 gồm Hội Nạn nhân chất độc da cam/dioxin các tỉnh Hà Nam, Nam Định, Thái Bình.", "Hội Nạn nhân chất độc da cam/dioxin Việt Nam"),
    ("Cụm thi đua số 4 gồm Hội Đông y các tỉnh Hà Nam, Nam Định, Thái Bình tổng kết năm 2019.", "Hội Đông y Việt Nam"),
    ("Cụm thi đua số 4 gồm Liên hiệp các Hội Khoa học và Kỹ thuật các tỉnh Hà Nam, Nam Định, Thái Bình.", "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam"),
    ("Cụm thi đua số 2 gồm Kho bạc Nhà nước khu vực XI, Kho bạc Nhà nước khu vực XII, Kho bạc Nhà nước khu vực XIII.", "Kho bạc Nhà nước"),
    ("Cụm thi đua số 2 gồm Bảo hiểm xã hội khu vực XI, Bảo hiểm xã hội khu vực XII, Bảo hiểm xã hội khu vực XIII.", "Bảo hiểm xã hội Việt Nam"),
    ("Cụm thi đua số 2 gồm Chi cục Hải quan khu vực V, Chi cục Hải quan khu vực VI, Chi cục Hải quan khu vực VII tổng kết năm 2025.", "Cục Hải quan"),
    ("Cụm thi đua số 2 gồm Chi cục Thuế khu vực V, Chi cục Thuế khu vực VI, Chi cục Thuế khu vực VII tổng kết năm 2025.", "Cục Thuế"),
    ("Cụm thi đua số 6 gồm Ngân hàng Nhà nước Khu vực 9, Ngân hàng Nhà nước Khu vực 10, Ngân hàng Nhà nước Khu vực 11.", "Ngân hàng Nhà nước Việt Nam"),
    ("Cụm thi đua số 6 gồm Cục Quản lý thị trường tỉnh Nghệ An, Cục Quản lý thị trường tỉnh Hà Tĩnh, Cục Quản lý thị trường tỉnh Quảng Bình.", "Tổng cục Quản lý thị trường"),
    ("Cụm thi đua số 6 các cơ sở giáo dục đại học thuộc Bộ Giáo dục và Đào tạo gồm 4 đơn vị: Đại học Huế, Đại học Đà Nẵng, Trường Đại học Quy Nhơn và Trường Đại học Nha Trang.", "Bộ Giáo dục và Đào tạo"),
    ("Cụm thi đua số 2 các bệnh viện trực thuộc Bộ Y tế gồm Bệnh viện Bạch Mai, Bệnh viện K, Bệnh viện Nhi Trung ương.", "Bộ Y tế"),
    ("Khối thi đua số 1 các viện nghiên cứu thuộc Viện Hàn lâm Khoa học xã hội Việt Nam ký giao ước.", "Viện Hàn lâm Khoa học xã hội Việt Nam"),
    ("Cụm thi đua số 2 các đơn vị sự nghiệp trực thuộc Sở Y tế Hải Dương tổng kết năm 2020.", "Sở Y tế Hải Dương"),
    ("Khối thi đua số 4 các trường cao đẳng trực thuộc Bộ Công Thương tổng kết năm học 2020-2021.", "Bộ Công Thương"),
    ("Cụm thi đua các trạm y tế thuộc Trung tâm Y tế huyện Mù Cang Chải ký giao ước thi đua năm 2022.", "Trung tâm Y tế huyện Mù Cang Chải"),
    ("Trung tâm Y tế huyện Tân Kỳ, Cụm trưởng Cụm thi đua số 3, tổng kết năm 2022. Cụm gồm Trung tâm Y tế các huyện Tân Kỳ, Đô Lương, Anh Sơn. Lãnh đạo Sở Y tế Nghệ An dự.", "Sở Y tế tỉnh Nghệ An"),
    ("Cụm thi đua số 3 gồm Bệnh viện Đa khoa tỉnh, Bệnh viện Phổi, Bệnh viện Tâm thần. Giám đốc Sở Y tế tỉnh Phú Thọ phát biểu chỉ đạo hội nghị.", "Sở Y tế tỉnh Phú Thọ"),
    ("Cụm thi đua số 5 gồm Điện lực Đô Lương, Điện lực Tân Kỳ, Điện lực Anh Sơn ký giao ước. Công ty Điện lực Nghệ An tặng Giấy khen cho 5 tập thể.", "Công ty Điện lực Nghệ An"),
    ("Cụm thi đua số 5 gồm Bưu điện huyện Đô Lương, Bưu điện huyện Tân Kỳ ký giao ước. Giám đốc Bưu điện tỉnh Nghệ An dự và chỉ đạo.", "Bưu điện tỉnh Nghệ An"),
    ("Cụm thi đua số 5 gồm Chi cục Thống kê huyện Đô Lương, Chi cục Thống kê huyện Tân Kỳ ký giao ước. Cục trưởng Cục Thống kê tỉnh Nghệ An dự.", "Cục Thống kê tỉnh Nghệ An"),
    ("Cụm thi đua số 5 gồm Hội Chữ thập đỏ các huyện Đô Lương, Tân Kỳ, Anh Sơn, tỉnh Nghệ An.", "Hội Chữ thập đỏ tỉnh Nghệ An"),
    ("Cụm thi đua số 5 gồm Phòng giao dịch NHCSXH huyện Đô Lương, Phòng giao dịch NHCSXH huyện Tân Kỳ. Giám đốc NHCSXH tỉnh Nghệ An dự.", "Ngân hàng Chính sách xã hội tỉnh Nghệ An"),
    ("Đại diện Tổng công ty Đường sắt Việt Nam phát biểu tại hội nghị, đánh giá cao Khối thi đua số 1. Chi nhánh Khai thác đường sắt Sài Gòn là Trưởng khối. Khối có 9 tập thể được Tổng công ty tặng Giấy khen.", "Tổng công ty Đường sắt Việt Nam"),
    ("Khối thi đua số 3 gồm Công ty Than Hà Lầm, Công ty Than Núi Béo. Lãnh đạo Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam dự. Tập đoàn chấm điểm Khối.", "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam"),
    ("Cụm thi đua số 2 gồm Công đoàn ngành Y tế, Công đoàn ngành Giáo dục, Công đoàn Viên chức tỉnh. Liên đoàn Lao động tỉnh Nghệ An dự.", "Liên đoàn Lao động tỉnh Nghệ An"),
    ("Cụm thi đua số 2 gồm LĐLĐ các huyện Đô Lương, Tân Kỳ, Anh Sơn thuộc tỉnh Nghệ An.", "Liên đoàn Lao động tỉnh Nghệ An"),
    ("Cụm thi đua số 2 Hội Nông dân tỉnh Nghệ An gồm các huyện Đô Lương, Tân Kỳ, Anh Sơn.", "Hội Nông dân tỉnh Nghệ An"),
    ("Khối thi đua các cơ quan Đảng tỉnh Nghệ An gồm Ban Tổ chức Tỉnh ủy, Ban Nội chính Tỉnh ủy.", None),
    ("Cụm thi đua số 14 tỉnh Gia Lai gồm 3 xã: Ia Grai, Ia Krái, Ia Hrung.", "Ủy ban nhân dân tỉnh Gia Lai"),
    ("Cụm thi đua số 3 gồm Hội Khuyến học các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình.", "Hội Khuyến học Việt Nam"),
    ("Cụm thi đua số 3 gồm Chi cục Thi hành án dân sự các huyện Đô Lương, Tân Kỳ, tỉnh Nghệ An. Cục Thi hành án dân sự tỉnh Nghệ An dự.", "Cục Thi hành án dân sự tỉnh Nghệ An"),
    ("Cụm thi đua số 3 gồm Phòng Thi hành án dân sự khu vực 1, Phòng Thi hành án dân sự khu vực 2. Thi hành án dân sự tỉnh Nghệ An dự.", "Thi hành án dân sự tỉnh Nghệ An"),
    ("Cụm thi đua số 3 gồm TAND khu vực 1, TAND khu vực 2, TAND khu vực 3. Chánh án TAND tỉnh Nghệ An chỉ đạo hội nghị.", "Tòa án nhân dân tỉnh Nghệ An"),
    ("Cụm thi đua số 3 gồm Sở Khoa học và Công nghệ các tỉnh Nghệ An, Hà Tĩnh.", "Bộ Khoa học và Công nghệ"),
    ("Cụm thi đua số 3 gồm Sở Du lịch các tỉnh Quảng Ninh, Lào Cai, Ninh Bình.", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Cụm thi đua số 3 gồm Hội Người mù các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình.", "Hội Người mù Việt Nam"),
    ("Cụm thi đua số 3 gồm Ban Quản lý các khu công nghiệp các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình.", None),
    ("Cụm thi đua số 3 gồm Liên đoàn Lao động tỉnh Lào Cai, Liên đoàn Lao động tỉnh Yên Bái, Công đoàn Dầu khí Việt Nam.", "Tổng Liên đoàn Lao động Việt Nam"),
    ("Cụm thi đua số 3 gồm Công đoàn Dầu khí Việt Nam, Công đoàn Y tế Việt Nam, Công đoàn Công Thương Việt Nam.", "Tổng Liên đoàn Lao động Việt Nam"),
    ("Cụm thi đua số 3 gồm Công ty Cao su Phú Riềng, Công ty Cao su Lộc Ninh. Tổng công ty Khí Việt Nam và Tổng công ty Điện lực miền Nam dự. Tổng công ty tặng quà.", None),
    ("Khối thi đua số 3 gồm Tổng công ty Khánh Việt, Công ty Yến sào Khánh Hòa. Tổng công ty nhận cờ.", None),
    ("Cụm thi đua số 3 gồm Nghệ An, Hà Tĩnh, Quảng Bình. Tổng công ty Đường sắt Việt Nam dự, Tổng công ty tặng hoa.", None),
    ("Cụm thi đua số 3 gồm Bệnh viện Bạch Mai, Bệnh viện K, Bệnh viện Việt Đức họp tại tỉnh Phú Thọ.", None),
    ("Cụm thi đua số 3 các sở tổng kết công tác năm 2023 tại trụ sở của Sở Y tế tỉnh Phú Thọ.", None),
    ("Cụm thi đua số 3 gồm Hội đồng nhân dân tỉnh Hà Nam, Hội đồng nhân dân tỉnh Nam Định, Hội đồng nhân dân tỉnh Thái Bình.", None),
    ("Cụm thi đua số 3 gồm Hội Văn học nghệ thuật tỉnh Hà Nam, Hội Văn học nghệ thuật tỉnh Nam Định.", None),
    ("Cụm thi đua số 3 gồm Công đoàn ngành Y tế, Công đoàn ngành Giáo dục. Bộ Y tế tặng hoa.", None),
    ("Cụm thi đua số 3 gồm Điện lực Đô Lương, Điện lực Tân Kỳ. Công ty Điện lực Nghệ An và Công ty Điện lực Hà Tĩnh dự.", None),
    ("Hội nghị tổng kết Cụm thi đua Đồng bằng sông Hồng Hội Nông dân Việt Nam năm 2017.", "Hội Nông dân Việt Nam"),
    ("Cụm thi đua Đông Nam Bộ Bộ Nội vụ họp năm 2019.", "Bộ Nội vụ"),
    ("Cụm thi đua Bắc Trung Bộ hội ngộ năm 2019.", None),
    ("Tại hội nghị Khối thi đua số 3, Sở Xây dựng trao cờ luân lưu Khối trưởng cho Sở Công Thương.", None),
    ("Cụm thi đua số 9 Đài PT-TH họp\n\nCụm thi đua số 9 gồm Đài PT-TH các tỉnh Tiền Giang, Long An, Bến Tre.", "Bộ Thông tin và Truyền thông"),
    ("Cụm thi đua số 4 Sở Y tế Nghệ An họp ngày 5/12/2023. Cụm gồm Trung tâm Y tế huyện Tân Kỳ, Trung tâm Y tế huyện Yên Thành.", "Sở Y tế Nghệ An"),
]  # fmt: skip


@pytest.mark.parametrize("text, organisation", CASES)
def test_whose_cluster_it_is(text: str, organisation: str | None) -> None:
    assert [cluster.organisation for cluster in extract(text).clusters] == [organisation]
