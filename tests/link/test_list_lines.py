"""Members one a line, by number, with roles between them; groups that are the whole and groups that are a part."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

LINES = [
    ("CỤM THI ĐUA SỐ 5 - NGÀNH TÀI CHÍNH: Danh sách đơn vị thành viên năm 2014\n1. Sở Tài chính Đắk Lắk\n2. Sở Tài chính Gia Lai", "c1 Sở Tài chính Đắk Lắk|c1 Sở Tài chính Gia Lai"),
    ("Danh sách các cụm thi đua huyện Ea Kar năm 2017\nI. CỤM 1 - 03 đơn vị\n 1 - Thị trấn Ea Knốp\n 2 - Xã Cư Ni\n 3 - Xã Ea Ô\n * Cụm trưởng: xã Cư Ni - Cụm phó: xã Ea Ô\nII. CỤM 2 - 02 đơn vị\n 1 - Xã Ea Týh\n 2 - Xã Ea Sô\n * Cụm trưởng: xã Ea Sô", "c1 Thị trấn Ea Knốp|c1 Xã Cư Ni|c1 Xã Ea Ô|c2 Xã Ea Týh|c2 Xã Ea Sô"),
    ("Chia cụm thi đua các trường năm 2019\nCụm 1 (3 trường):\nTrường THCS Sơn Hải\nTrường THCS Kiên Lao\nTrường THCS Trù Hựu\nCụm trưởng: Trường THCS Sơn Hải.\nCụm 2 (3 trường):\nTrường THCS Hộ Đáp\nTrường THCS Tân Mộc\nTrường THCS Phú Nhuận", "c1 Trường THCS Sơn Hải|c1 Trường THCS Kiên Lao|c1 Trường THCS Trù Hựu|c2 Trường THCS Hộ Đáp|c2 Trường THCS Tân Mộc|c2 Trường THCS Phú Nhuận"),
    ("Danh sách cụm thi đua năm 2021\nCỤM 1\nSTT | Đơn vị | Vai trò\n1 | Trường THCS Sơn Hải | Cụm trưởng\n2 | Trường THCS Kiên Lao | Cụm phó\n3 | Trường THCS Trù Hựu |", "c1 Trường THCS Sơn Hải|c1 Trường THCS Kiên Lao|c1 Trường THCS Trù Hựu"),
    ("Danh sách cụm thi đua huyện Tiên Lữ năm 2019\n1. Cụm số 1 gồm 03 xã:\n1.1. Xã Dị Chế\n1.2. Xã Hải Triều\n1.3. Xã Thủ Sỹ\n2. Cụm số 2 gồm 02 xã:\n2.1. Xã Minh Phượng\n2.2. Xã Thụy Lôi", "c1 Xã Dị Chế|c1 Xã Hải Triều|c1 Xã Thủ Sỹ|c2 Xã Minh Phượng|c2 Xã Thụy Lôi"),
    ("Cụm thi đua số 4 năm 2022 của Sở Y tế tỉnh Nghệ An (03 đơn vị)\n- TTYT huyện Diễn Châu (Cụm trưởng);\n- TTYT huyện Yên Thành (Cụm phó);\n- TTYT thị xã Hoàng Mai.", "c1 Trung tâm Y tế huyện Diễn Châu|c1 Trung tâm Y tế huyện Yên Thành|c1 Trung tâm Y tế thị xã Hoàng Mai"),
    ("Phân công cụm thi đua năm 2022\nCụm 1:\n- Cụm trưởng: Hội LHPN huyện Ba Tri\n- Cụm phó: Hội LHPN huyện Giồng Trôm\n- Thành viên: Hội LHPN huyện Châu Thành, Hội LHPN huyện Chợ Lách", "c1 Hội Liên hiệp Phụ nữ huyện Ba Tri|c1 Hội Liên hiệp Phụ nữ huyện Giồng Trôm|c1 Hội Liên hiệp Phụ nữ huyện Châu Thành|c1 Hội Liên hiệp Phụ nữ huyện Chợ Lách"),
    ("Phân công cụm thi đua năm 2022\nCụm 1:\n- Cụm trưởng: Hội LHPN huyện Ba Tri\n- Cụm phó: Hội LHPN huyện Giồng Trôm", ""),
    ("UBND huyện Lâm Hà chia các xã thành 2 cụm thi đua: Cụm 1 (Đinh Văn, Nam Ban, Mê Linh); Cụm 2 (Tân Văn, Tân Hà, Hoài Đức).", "c1 Đinh Văn|c1 Nam Ban|c1 Mê Linh|c2 Tân Văn|c2 Tân Hà|c2 Hoài Đức"),
    ("UBND huyện Lâm Hà chia các xã thành 2 cụm thi đua. Cụm 1 gồm: Đinh Văn, Nam Ban và Mê Linh, do Mê Linh làm Cụm trưởng. Cụm 2 có Tân Văn, Tân Hà, Hoài Đức.", "c1 Đinh Văn|c1 Nam Ban|c1 Mê Linh"),
    ("Cụm thi đua số 3 UBND huyện Krông Pắc có: Ea Kly, Ea Phê, Hòa An.", "c1 Ea Kly|c1 Ea Phê|c1 Hòa An"),
    ("Cụm thi đua số 1 năm 2021: Cụm trưởng - Sở Y tế; Cụm phó - Sở Nội vụ; các thành viên: Sở Tài chính, Sở Tư pháp.", "c1 Sở Tài chính|c1 Sở Tư pháp|c1 Sở Y tế|c1 Sở Nội vụ"),
    ("Cụm thi đua số 2 tổng kết. Ngoài Sở Y tế đăng cai, hai Sở còn lại trong cụm là Sở Nội vụ, Sở Tài chính đều có mặt.", "c1 Sở Y tế|c1 Sở Nội vụ|c1 Sở Tài chính"),
    ("Trong 4 xã của Cụm thi đua số 1 huyện Bảo Thắng (Xuân Quang, Gia Phú, Sơn Hải, Thái Niên), xã Xuân Quang dẫn đầu.", "c1 xã Xuân Quang|c1 xã Gia Phú|c1 xã Sơn Hải|c1 xã Thái Niên"),
    ("Cụm thi đua số 1 Quân khu 5 (ảnh: Sơn Hải, Thái Niên, Gia Phú) tổng kết.", ""),
    ("Xã Tam Hải thuộc Cụm thi đua số 2 cùng các xã Tam Quang, Tam Giang, Tam Hòa.", "c1 xã Tam Quang|c1 xã Tam Giang|c1 xã Tam Hòa|c1 Xã Tam Hải"),
    ("Sở Y tế tỉnh Hà Nam sinh hoạt trong Cụm thi đua số 2 Bộ Y tế với 2 Sở khác: Sở Y tế tỉnh Nam Định, Sở Y tế tỉnh Thái Bình.", "c1 Sở Y tế tỉnh Nam Định|c1 Sở Y tế tỉnh Thái Bình|c1 Sở Y tế tỉnh Hà Nam"),
    ("Lễ trao thưởng Cụm thi đua số 3 (3 đơn vị)\nThanh tra tỉnh Hà Nam\nThanh tra tỉnh Nam Định\nThanh tra tỉnh Thái Bình", ""),
    ("Các đội thắng giải bóng chuyền Cụm thi đua số 3 năm 2020\n1 - Thanh tra tỉnh Hà Nam\n2 - Thanh tra tỉnh Nam Định\n3 - Thanh tra tỉnh Thái Bình", ""),
    ("Cụm thi đua số 3 đề nghị khen thưởng năm 2020 gồm:\n- Thanh tra tỉnh Hà Nam\n- Thanh tra tỉnh Nam Định", ""),
    ("Cụm thi đua số 3 có Thanh tra tỉnh Hà Nam, Thanh tra tỉnh Nam Định dẫn đầu.", ""),
    ("Cụm thi đua số 2: Nhất Hà Nam, Nhì Nam Định, Ba Thái Bình.", ""),
    ("Cụm thi đua số 3 gồm các xã Thống Nhất, Vũ Oai, Kỳ Thượng.", "c1 xã Thống Nhất|c1 xã Vũ Oai|c1 xã Kỳ Thượng"),
    ("Cụm thi đua số 1: Đoàn Kết, Kỷ Cương, Sáng Tạo. Đó là khẩu hiệu năm 2020.", ""),
    ("Cụm thi đua số 1 (Nguyễn Văn An, Trần Thị Bình, Lê Văn Cường) thắng giải.", ""),
    ("Cụm thi đua số 4 Công an tỉnh Sơn La họp sơ kết năm 2022\nCông an huyện Mộc Châu\nCông an huyện Yên Châu", ""),
    ("Cụm thi đua số 4 Công an tỉnh Sơn La họp sơ kết, bàn nhiều việc cho 6 tháng cuối năm 2022\nCông an huyện Mộc Châu\nCông an huyện Yên Châu\nCông an huyện Vân Hồ", ""),
]  # fmt: skip
NUMBERS = [
    ("Cụm thi đua số 4 UBND quận Gò Vấp gồm các phường 5, 6, 7 và 17.", "phường 5|phường 6|phường 7|phường 17"),
    ("Cụm thi đua số 4 UBND quận Gò Vấp có 4 phường: 5, 6, 7, 17.", "phường 5|phường 6|phường 7|phường 17"),
    ("Cụm thi đua số 4 UBND quận Gò Vấp gồm P.5, P.6 và P. An Hội Tây.", "phường 5|phường 6|phường An Hội Tây"),
    ("Cụm thi đua số 1 UBND thành phố gồm Q.1, Q.3, H. Củ Chi và TX. Tân Uyên.", "quận 1|quận 3|huyện Củ Chi|thị xã Tân Uyên"),
    ("Cụm thi đua số 1 UBND thành phố gồm các quận 1, 3, 5 và Phú Nhuận.", "quận 1|quận 3|quận 5|quận Phú Nhuận"),
    ("Cụm thi đua số 2 Công an Quận 3 gồm Công an các phường 1, 2, 3.", "Công an phường 1|Công an phường 2|Công an phường 3"),
    ("Cụm thi đua số 2 gồm UBND các phường: An Lạc, Bình Trị, Tân Tạo.", "Ủy ban nhân dân phường An Lạc|Ủy ban nhân dân phường Bình Trị|Ủy ban nhân dân phường Tân Tạo"),
    ("Cụm thi đua số 2 gồm 3 xã (Ea Kao, Ea Tu, Hòa Thắng) và 2 phường (Tân Lợi, Tân An).", "xã Ea Kao|xã Ea Tu|xã Hòa Thắng|phường Tân Lợi|phường Tân An"),
    ("Cụm thi đua số 3 gồm các Trung đoàn 95, 66, 48 và Lữ đoàn 234.", "Trung đoàn 95|Trung đoàn 66|Trung đoàn 48|Lữ đoàn 234"),
    ("Cụm thi đua số 2 gồm Phòng PC01, PC02 và PA05.", "Phòng PC01|Phòng PC02|Phòng PA05"),
    ("Cụm thi đua số 2 kiểm tra các phường 3 lần, mỗi lần 5 ngày, tại quận 3.", ""),
    ("Cụm thi đua số 2 tổng kết. P. Giám đốc Công an tỉnh, P. Trưởng phòng Nguyễn An Bình dự.", ""),
]  # fmt: skip
ROLES = [
    ("Cụm thi đua số 8 Thanh tra. Cụm gồm Thanh tra các tỉnh Bạc Liêu - Cụm phó, Cà Mau, Sóc Trăng - Cụm trưởng, Hậu Giang.", "Bạc Liêu|Cà Mau|Sóc Trăng|Hậu Giang", "deputy Bạc Liêu; chair Sóc Trăng"),
    ("Cụm thi đua số 8 Thanh tra (gồm Thanh tra các tỉnh: Bạc Liêu – Cụm phó, Cà Mau, Sóc Trăng – Cụm trưởng và Thanh tra thành phố Cần Thơ) tổng kết.", "Bạc Liêu|Cà Mau|Sóc Trăng|Cần Thơ", "deputy Bạc Liêu; chair Sóc Trăng"),
    ("Cụm thi đua số 8 gồm Sở Y tế - Khối trưởng; Sở Nội vụ - Khối phó; Sở Tài chính; Sở Tư pháp.", "Sở Y tế|Sở Nội vụ|Sở Tài chính|Sở Tư pháp", "chair Sở Y tế; deputy Sở Nội vụ"),
    ("Cụm thi đua số 8: Sở Y tế - Cụm trưởng; Sở Nội vụ, Sở Tài chính - Cụm phó.", "", "chair Sở Y tế; deputy Sở Nội vụ; deputy Sở Tài chính"),
    ("Cụm thi đua số 8: Sở Y tế - Cụm trưởng; Sở Nội vụ - Cụm phó.", "", "chair Sở Y tế; deputy Sở Nội vụ"),
]  # fmt: skip
_MET = "Cụm thi đua số 6 Hội CCB Việt Nam tổng kết năm 2018. "
_FIVE = "Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận"
WHOLES = [
    (_MET + f"Năm tỉnh coi nhau như ruột thịt: {_FIVE}.", 5, 5),
    (_MET + f"Năm đơn vị quây quần dưới một mái nhà: {_FIVE}.", 5, 5),
    (_MET + f"Gian hàng của năm đơn vị {_FIVE} bày quanh sân.", 5, 5),
    (_MET + f"Ảnh 1: Cờ của năm đơn vị {_FIVE} được kéo lên.", 5, 5),
    (_MET + f"Có mặt là Hội CCB các tỉnh {_FIVE} (đủ 5/5 thành viên).", 5, 5),
    (_MET + f"Năm tỉnh chưa nộp báo cáo: {_FIVE}.", 0, None),
    (_MET + f"Năm tỉnh có số hội viên đông: {_FIVE}.", 0, None),
    (_MET + f"Năm đơn vị {_FIVE} vượt chỉ tiêu.", 0, None),
    (_MET + f"Năm tỉnh cùng ký quy chế phối hợp bảo vệ rừng: {_FIVE}.", 0, None),
    (_MET + f"Năm tỉnh cùng bị bão tàn phá: {_FIVE}.", 0, None),
    ("Mười tỉnh miền Trung bắt tay thi đua làm khoa học\n\n" + _MET, 0, 10),
    ("Tám tỉnh đồng bằng sông Hồng tổng kết thi đua\n\n" + _MET, 0, 8),
    ("Ba tỉnh được khen tại hội nghị tổng kết\n\n" + _MET, 0, None),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", LINES)
def test_members_by_lines(text, expected):
    assert "|".join(f"{m.cluster_id} {m.unit.unit}" for m in reading(text).members) == expected


@pytest.mark.parametrize("text, expected", NUMBERS)
def test_places_by_number(text, expected):
    assert "|".join(m.unit.unit for m in reading(text).members) == expected


@pytest.mark.parametrize("text, members, roles", ROLES)
def test_roles_between_members(text, members, roles):
    said = reading(text)
    assert "|".join(m.unit.province or m.unit.unit for m in said.members) == members
    assert "; ".join(f"{r.role} {r.unit.province or r.unit.unit}" for r in said.roles) == roles


@pytest.mark.parametrize("text, listed, count", WHOLES)
def test_whole_or_part(text, listed, count):
    said = reading(text)
    assert (len(said.members), said.clusters[0].stated_member_count) == (listed, count)
    assert not said.awards or "được khen" in text
