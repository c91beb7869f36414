"""Members and stated counts over all kinds of organisations and ways to list them. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article

# text -> provinces or names of the members joined by "|", and the stated count
CASES = [
    ('Cụm thi đua số 6, Cục C10 tổng kết năm 2022. Cụm gồm các Trại giam Hoàng Tiến, Ninh Khánh, Phú Sơn 4, Vĩnh Quang và Trường Giáo dưỡng số 2.', 'Trại giam Hoàng Tiến|Trại giam Ninh Khánh|Trại giam Phú Sơn 4|Trại giam Vĩnh Quang|Trường Giáo dưỡng số 2', None),
    ('Khối thi đua số 3 tỉnh Nam Định tổng kết năm 2021. Khối gồm các Sở Tư pháp, Nội vụ, Tài chính, Công Thương và Thanh tra tỉnh.', 'Sở Tư pháp|Sở Nội vụ|Sở Tài chính|Sở Công Thương|Thanh tra tỉnh', None),
    ('Khối thi đua số 3 tổng kết năm 2021. Khối có 5 đơn vị là các Sở: Y tế, Giáo dục và Đào tạo, Văn hóa, Thể thao và Du lịch, Khoa học và Công nghệ, Thông tin và Truyền thông.', 'Sở Y tế|Sở Giáo dục và Đào tạo|Sở Văn hóa, Thể thao và Du lịch|Sở Khoa học và Công nghệ|Sở Thông tin và Truyền thông', 5),
    ('Cụm thi đua số 2 (gồm các Hạt Kiểm lâm: thành phố Vinh; huyện Nam Đàn; liên huyện Hưng Nguyên - Nghi Lộc; thị xã Cửa Lò) tổng kết năm 2021.', 'Hạt Kiểm lâm thành phố Vinh|Hạt Kiểm lâm huyện Nam Đàn|Hạt Kiểm lâm liên huyện Hưng Nguyên - Nghi Lộc|Hạt Kiểm lâm thị xã Cửa Lò', None),
    ('Cụm thi đua số 4 Cục Thuế tỉnh Nghệ An tổng kết năm 2022. Cụm có 4 Chi cục Thuế: khu vực Bắc Nghệ I, khu vực Sông Lam - Nam Đàn, thành phố Vinh, huyện Kỳ Sơn.', 'Chi cục Thuế khu vực Bắc Nghệ I|Chi cục Thuế khu vực Sông Lam - Nam Đàn|Chi cục Thuế thành phố Vinh|Chi cục Thuế huyện Kỳ Sơn', 4),
    ('Khối thi đua các trường THPT số 2 ký giao ước năm học 2022-2023. Khối gồm các trường THPT Lê Hồng Phong, Nguyễn Khuyến, Trần Hưng Đạo và Ngô Quyền.', 'Trường THPT Lê Hồng Phong|Trường THPT Nguyễn Khuyến|Trường THPT Trần Hưng Đạo|Trường THPT Ngô Quyền', None),
    ('Cụm thi đua số 5 ký giao ước thi đua năm 2023. Cụm gồm các Bệnh viện Bạch Mai, Hữu Nghị, Chợ Rẫy và Bệnh viện C Đà Nẵng.', 'Bệnh viện Bạch Mai|Bệnh viện Hữu Nghị|Bệnh viện Chợ Rẫy|Bệnh viện C Đà Nẵng', None),
    ('Cụm thi đua số 1 Sở Y tế ký giao ước thi đua năm 2023. Cụm có 4 Trung tâm Y tế: Bình Xuyên, Tam Đảo, Lập Thạch và Sông Lô.', 'Trung tâm Y tế Bình Xuyên|Trung tâm Y tế Tam Đảo|Trung tâm Y tế Lập Thạch|Trung tâm Y tế Sông Lô', 4),
    ('Khối thi đua 9 (khối doanh nghiệp) sơ kết 6 tháng đầu năm 2023. Khối có 6 thành viên: Công ty cổ phần Đường Kon Tum, Công ty Điện lực Kon Tum, Bưu điện tỉnh, Viettel Kon Tum, VNPT Kon Tum, Công ty TNHH MTV Cao su Kon Tum.', 'Công ty cổ phần Đường Kon Tum|Công ty Điện lực Kon Tum|Bưu điện tỉnh|Viettel Kon Tum|VNPT Kon Tum|Công ty TNHH MTV Cao su Kon Tum', 6),
    ('Khối thi đua Doanh nghiệp số 2 tổng kết năm 2022. Khối gồm 7 đơn vị: Tổng công ty Thép Hải Vân, Công ty CP Nhựa Sao Mai, THACO Chu Lai, Công ty Cơ khí Hòa Phát - Tràng Bom, PC Bắc Giang, Nhà máy Z121, Petrolimex Hà Giang.', 'Tổng công ty Thép Hải Vân|Công ty CP Nhựa Sao Mai|THACO Chu Lai|Công ty Cơ khí Hòa Phát - Tràng Bom|PC Bắc Giang|Nhà máy Z121|Petrolimex Hà Giang', 7),
    ('Bảy doanh nghiệp thuộc khối là Công ty CP May Sơn Hà, Công ty Điện lực Hà Nam, VNPT Hà Nam, Viettel Hà Nam, Bưu điện tỉnh, Công ty Xăng dầu Hà Nam, Công ty CP Xi măng Bút Sơn. Khối thi đua số 8 tổng kết năm 2023.', 'Công ty CP May Sơn Hà|Công ty Điện lực Hà Nam|VNPT Hà Nam|Viettel Hà Nam|Bưu điện tỉnh|Công ty Xăng dầu Hà Nam|Công ty CP Xi măng Bút Sơn', 7),
    ('Cụm thi đua số 3 – Khối an ninh, Bộ Công an sinh hoạt truyền thống năm 2022 tại huyện Hà Quảng, tỉnh Cao Bằng. Tham gia có đoàn viên 4 đơn vị của Cụm: Cục An ninh kinh tế, Cục Ngoại tuyến, Cục Hồ sơ nghiệp vụ, Cục Quản lý xuất nhập cảnh.', 'Cục An ninh kinh tế|Cục Ngoại tuyến|Cục Hồ sơ nghiệp vụ|Cục Quản lý xuất nhập cảnh', 4),
    ('Lãnh đạo Thanh tra Bộ, Cục Y tế, Cục Đối ngoại và Văn phòng Bộ Công an đã ký giao ước thi đua năm 2021 của Cụm thi đua số 8 Bộ Công an.', 'Thanh tra Bộ|Cục Y tế|Cục Đối ngoại|Văn phòng Bộ Công an', None),
    ('Đại diện Cục Đào tạo, Cục Hậu cần, Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ đã đặt bút ký giao ước của Cụm thi đua số 6.', 'Cục Đào tạo|Cục Hậu cần|Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', None),
    ('Về dự hội nghị tổng kết năm 2024 của Cụm thi đua số 9, Bộ Công an, ngoài chủ nhà Nghệ An còn có lãnh đạo Công an 4 tỉnh thành viên: Thanh Hóa, Hà Tĩnh, Quảng Bình, Quảng Trị.', 'Thanh Hóa|Hà Tĩnh|Quảng Bình|Quảng Trị|Nghệ An', None),
    ('Cụm thi đua số 9, Bộ Công an tổng kết năm 2024. Ngoài đơn vị chủ nhà Công an tỉnh Nghệ An, dự hội nghị còn có Công an các tỉnh Thanh Hóa, Hà Tĩnh, Quảng Bình, Quảng Trị.', 'Thanh Hóa|Hà Tĩnh|Quảng Bình|Quảng Trị|Nghệ An', None),
    ('Công an thị xã Sa Pa đón Cụm thi đua số 1, Công an tỉnh Lào Cai về tổng kết năm 2022. Cùng với đơn vị chủ nhà có chỉ huy Công an các huyện Bát Xát, Bảo Thắng, Mường Khương là các đơn vị cùng cụm.', 'Công an huyện Bát Xát|Công an huyện Bảo Thắng|Công an huyện Mường Khương|Công an thị xã Sa Pa', None),
    ('Cụm thi đua số 4 BĐBP sơ kết 6 tháng đầu năm 2023. Trong Cụm có BĐBP 5 tỉnh Kiên Giang, Cà Mau, Bạc Liêu, Sóc Trăng, Trà Vinh và Hải đoàn Biên phòng 28.', 'Kiên Giang|Cà Mau|Bạc Liêu|Sóc Trăng|Trà Vinh|Hải đoàn Biên phòng 28', None),
    ('Thuộc Cụm thi đua số 7 là Bộ CHQS các tỉnh Gia Lai, Kon Tum, Đắk Lắk; Sư đoàn 2; Lữ đoàn 273 và Trường Quân sự Quân khu. Cụm tổng kết năm 2020.', 'Gia Lai|Kon Tum|Đắk Lắk|Sư đoàn 2|Lữ đoàn 273|Trường Quân sự Quân khu', None),
    ('Các đơn vị cùng cụm với Yên Châu là Hội Nông dân thành phố Sơn La, huyện Mai Sơn, huyện Bắc Yên và Hội Nông dân Công an tỉnh. Cụm thi đua số 2 Hội Nông dân tỉnh Sơn La tổng kết năm 2021.', 'Hội Nông dân thành phố Sơn La|Hội Nông dân huyện Mai Sơn|Hội Nông dân huyện Bắc Yên|Hội Nông dân Công an tỉnh|Yên Châu', None),
    ('Mười Sở GD&ĐT khu vực Bắc Trung Bộ gặp nhau tổng kết năm học 2021 - 2022 của Cụm thi đua số 3. Sở GD&ĐT tỉnh Hà Tĩnh hiện là Trưởng cụm. Các đơn vị bạn đến từ Thanh Hóa, Nghệ An, Quảng Bình, Quảng Trị, Thừa Thiên Huế.', 'Thanh Hóa|Nghệ An|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Hà Tĩnh', None),
    ('Cụm thi đua số 10 - khối các học viện, trường CAND tổng kết năm học 2023 - 2024. Học viện Cảnh sát nhân dân giữ vai trò Cụm trưởng, Học viện An ninh nhân dân giữ vai Cụm phó. Cùng cụm còn có Học viện Chính trị Công an nhân dân, Trường Cao đẳng Cảnh sát nhân dân I, Trường Đại học Kỹ thuật - Hậu cần Công an nhân dân.', 'Học viện Chính trị Công an nhân dân|Trường Cao đẳng Cảnh sát nhân dân I|Trường Đại học Kỹ thuật - Hậu cần Công an nhân dân|Học viện Cảnh sát nhân dân|Học viện An ninh nhân dân', None),
    ('Cụm thi đua số 4 CATP Hải Phòng tổng kết năm 2023. Bốn Công an quận, huyện của cụm, gồm CAQ Lê Chân, CAQ Ngô Quyền, CAH An Dương và CAH Cát Hải, đều vượt chỉ tiêu.', 'Công an quận Lê Chân|Công an quận Ngô Quyền|Công an huyện An Dương|Công an huyện Cát Hải', 4),
    ('Cụm thi đua Tham mưu - Chính trị, Công an tỉnh Hòa Bình tổng kết năm 2021. Thành phần gồm đủ năm thành viên: Phòng Tham mưu; Phòng Tổ chức cán bộ; Phòng Hồ sơ nghiệp vụ; Văn phòng Cơ quan CSĐT; Thanh tra Công an tỉnh.', 'Phòng Tham mưu|Phòng Tổ chức cán bộ|Phòng Hồ sơ nghiệp vụ|Văn phòng Cơ quan Cảnh sát điều tra|Thanh tra Công an tỉnh', 5),
    ('Khối thi đua các Ban Đảng tỉnh Yên Bái tổng kết năm 2016. Các đơn vị thành viên gồm Văn phòng Tỉnh ủy, Ban Tuyên giáo, Ban Nội chính, Ban Dân vận Tỉnh ủy và Trường Chính trị tỉnh.', 'Văn phòng Tỉnh ủy|Ban Tuyên giáo Tỉnh ủy|Ban Nội chính Tỉnh ủy|Ban Dân vận Tỉnh ủy|Trường Chính trị tỉnh', None),
    ('Trưởng cụm năm 2018 là Báo Lào Cai. Bốn tờ báo còn lại: Báo Yên Bái, Báo Phú Thọ, Báo Sơn La và Báo Lai Châu. Cụm thi đua Báo Đảng các tỉnh Tây Bắc tổng kết năm 2018.', 'Yên Bái|Phú Thọ|Sơn La|Lai Châu|Lào Cai', None),
    ('Hơn 150 vận động viên đến từ 4 bệnh viện của Cụm thi đua Y tế gồm Bệnh viện 19-8, Bệnh viện 199, Bệnh viện 30-4 và Bệnh viện Y học cổ truyền tranh tài tại hội thao.', 'Bệnh viện 19-8|Bệnh viện 199|Bệnh viện 30-4|Bệnh viện Y học cổ truyền', 4),
    ('Kinh phí xây nhà do 7 đơn vị trong Cụm thi đua số 5 đóng góp. Cụm thi đua số 5 Bộ Công an trao nhà năm 2020.', '', 7),
    ('Đoàn kiểm tra của Cụm thi đua số 5 Bộ Công an chấm điểm năm 2017 tại Công an tỉnh Hà Tĩnh. Trước đó đoàn đã làm việc với Công an các tỉnh Nghệ An, Thanh Hóa, Quảng Bình.', '', None),
    ('Năm Đoàn Thanh niên tham gia ký kết giao ước của Cụm thi đua số 7 là Đoàn Thanh niên Công an các tỉnh: Bình Phước, Tây Ninh, Bình Dương, Đồng Nai, BR-VT.', 'Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|Bà Rịa - Vũng Tàu', 5),
    ('Khối thi đua số 4 tổng kết năm 2021. Khối gồm 5 đơn vị: Công ty Điện lực Nam Định, Xi măng Hạ Long, Thủy sản Minh Phú, Bưu điện tỉnh và May Sông Hồng.', 'Công ty Điện lực Nam Định|Xi măng Hạ Long|Thủy sản Minh Phú|Bưu điện tỉnh|May Sông Hồng', 5),
    ('Khối thi đua số 4 tổng kết năm 2021. Khối có 4 thành viên là Gốm sứ Minh Long, Công ty CP Dược Hà Tây, Bao bì Tân Tiến, Công ty Môi trường đô thị.', 'Gốm sứ Minh Long|Công ty CP Dược Hà Tây|Bao bì Tân Tiến|Công ty Môi trường đô thị', 4),
    ('Cụm thi đua số 4 Công an tỉnh Lào Cai tổng kết năm 2021. Cụm gồm: Phòng Quản lý xuất nhập cảnh; Phòng Kỹ thuật hình sự và giám định pháp y; Phòng Cảnh sát bảo vệ mục tiêu; Công an thành phố Lào Cai.', 'Phòng Quản lý xuất nhập cảnh|Phòng Kỹ thuật hình sự và giám định pháp y|Phòng Cảnh sát bảo vệ mục tiêu|Công an thành phố Lào Cai', None),
    ('Cụm thi đua số 4 gồm Phòng Công tác đảng và công tác quần chúng, Phòng Tham mưu, Phòng Ngoại tuyến, Văn phòng Cơ quan CSĐT. Cụm họp tổng kết năm 2020.', 'Phòng Công tác đảng và công tác quần chúng|Phòng Tham mưu|Phòng Ngoại tuyến|Văn phòng Cơ quan Cảnh sát điều tra', None),
    ('Trong Cụm thi đua số 1 có BĐBP 4 địa phương Quảng Ninh, Hải Phòng, Thái Bình, Nam Định và Hải đoàn Biên phòng 38. Cụm sơ kết 6 tháng đầu năm 2022.', 'Quảng Ninh|Hải Phòng|Thái Bình|Nam Định|Hải đoàn Biên phòng 38', None),
    ("Cụm thi đua số 2 gồm VKSND các huyện Krông Pắc, Ea Kar, M'Drắk vừa hoàn tất chấm điểm thi đua năm 2022.", "Viện kiểm sát nhân dân huyện Krông Pắc|Viện kiểm sát nhân dân huyện Ea Kar|Viện kiểm sát nhân dân huyện M'Drắk", None),
    ('Khối thi đua các ngân hàng tỉnh Hà Nam tổng kết năm 2020. Khối có 6 đơn vị: Agribank, BIDV, VietinBank, Vietcombank, SHB và Ngân hàng Chính sách xã hội.', 'Agribank|BIDV|VietinBank|Vietcombank|SHB|Ngân hàng Chính sách xã hội', 6),
    ('Khối thi đua số 12 tỉnh An Giang tổng kết năm 2020. Thành viên của khối là Công ty Xổ số kiến thiết An Giang, Công ty Điện nước An Giang, Sacombank - Chi nhánh An Giang, MobiFone An Giang, Công ty CP Xuất nhập khẩu Angimex.', 'Công ty Xổ số kiến thiết An Giang|Công ty Điện nước An Giang|Sacombank Chi nhánh An Giang|MobiFone An Giang|Công ty CP Xuất nhập khẩu Angimex', None),
    ('Hội nghị tặng quà cho Công ty Điện lực Nam Định, Xi măng Hạ Long. Cụm thi đua số 4 tổng kết năm 2020.', '', None),
    ('Cụm thi đua số 4 có Công ty Điện lực Nam Định, Trưởng ban Nguyễn Văn Hải và nhiều đại biểu dự. Cụm thi đua số 4 tổng kết năm 2020.', '', None),
    ('Cụm thi đua số 3 tổng kết năm 2022. Cụm gồm Hội Nông dân (HND) các tỉnh Lạng Sơn, Cao Bằng, Bắc Kạn và Hội Nông dân (HND) tỉnh Hà Giang.', 'Lạng Sơn|Cao Bằng|Bắc Kạn|Hà Giang', None),
    ('Liên đoàn Lao động (LĐLĐ) 5 tỉnh Cụm thi đua Tây Nguyên tổng kết năm 2022. LĐLĐ các tỉnh trong cụm có: Gia Lai, Kon Tum, Đắk Lắk, Đắk Nông, Lâm Đồng.', 'Gia Lai|Kon Tum|Đắk Lắk|Đắk Nông|Lâm Đồng', 5),
    ('Cụm thi đua số V, Trung ương Hội Cựu chiến binh Việt Nam ký giao ước năm 2024. Bảy tỉnh nói trên, thành viên của cụm, là: Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận, Lâm Đồng.', 'Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Lâm Đồng', 7),
    ('Cụm thi đua 4 Công an Nghệ An tổng kết năm 2025. Công an 5 xã gồm Đô Lương, Bạch Ngọc, Văn Hiến, Bạch Hà, Thuần Trung thuộc Cụm thi đua số 4.', 'Công an xã Đô Lương|Công an xã Bạch Ngọc|Công an xã Văn Hiến|Công an xã Bạch Hà|Công an xã Thuần Trung', 5),
    ('Ngân hàng Nhà nước (NHNN) Chi nhánh tỉnh Hà Nam vừa chỉ đạo tổng kết hoạt động năm 2018 của Khối thi đua số 2 ngành Ngân hàng tỉnh. Khối có 4 thành viên: Agribank Hà Nam, BIDV Hà Nam, VietinBank Hà Nam, Ngân hàng Chính sách xã hội tỉnh.', 'Agribank Hà Nam|BIDV Hà Nam|VietinBank Hà Nam|Ngân hàng Chính sách xã hội tỉnh', 4),
    ('Cụm thi đua các tỉnh Việt Bắc tổng kết năm 2019. Ngày hội của báo Đảng sáu tỉnh Việt Bắc. Trưởng cụm năm 2019 là Báo Bắc Kạn. Các tờ báo còn lại: Báo Cao Bằng, Báo Lạng Sơn, Báo Thái Nguyên, Báo Tuyên Quang và Báo Hà Giang.', 'Cao Bằng|Lạng Sơn|Thái Nguyên|Tuyên Quang|Hà Giang|Bắc Kạn', 6),
    ('Cụm thi đua số 2 Mặt trận 5 thành phố tổng kết năm 2022, gồm Ủy ban MTTQ Việt Nam các thành phố Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ và TP.HCM.', 'Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Hồ Chí Minh', 5),
]  # fmt: skip


@pytest.mark.parametrize("text, expected, count", CASES)
def test_members_and_count(text, expected, count):
    article = Article("x", "x.txt", 0, text)
    said = link(article, extract(article))
    names = [m.unit.unit if m.unit.province is None else m.unit.province for m in said.members]
    assert (names, said.clusters[0].stated_member_count) == (expected.split("|") if expected else [], count)
