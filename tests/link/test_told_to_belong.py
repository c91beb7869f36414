"""Members, roles and awards told in passing: whose fellows a unit is, who is asked for, agencies taken up without their
place. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import rows

from thidua.api import extract

ASKED = "Năm 2023, Cụm thi đua số 6 Bộ Giáo dục và Đào tạo họp ở Sóc Trăng.\n- Cụm giờ {asked}, thưa thầy?\n- {told}"
MEMBERS = [
    # a unit and its fellows
    ("Công an tỉnh Sơn La tổng kết công tác năm 2022. Công an tỉnh là thành viên Cụm thi đua số 3 Bộ Công an cùng với Công an các tỉnh Lai Châu, Điện Biên, Hòa Bình.", "Công an tỉnh Điện Biên; Công an tỉnh Hòa Bình; Công an tỉnh Lai Châu; Công an tỉnh Sơn La"),
    ("VKSND huyện Sa Pa hiện tham gia Cụm thi đua số 2 của VKSND tỉnh Lào Cai, cùng VKSND các huyện Bát Xát, Bảo Yên.", "Viện kiểm sát nhân dân huyện Bát Xát; Viện kiểm sát nhân dân huyện Bảo Yên; Viện kiểm sát nhân dân huyện Sa Pa"),
    ("Năm 2024, Kho bạc Nhà nước Hà Nam là một trong 5 đơn vị thành viên của Cụm thi đua số 4 Kho bạc Nhà nước cùng với Kho bạc Nhà nước Nam Định, Kho bạc Nhà nước Thái Bình.", "Kho bạc Nhà nước Hà Nam; Kho bạc Nhà nước Nam Định; Kho bạc Nhà nước Thái Bình"),
    ("Cụm thi đua số 5 Công an tỉnh Gia Lai, nơi Công an huyện Chư Sê đang sinh hoạt cùng Công an các huyện Chư Prông, Chư Pưh, năm 2023 do Công an huyện Chư Prông làm Cụm trưởng.", "Công an huyện Chư Prông; Công an huyện Chư Pưh; Công an huyện Chư Sê"),
    # those left over beside who leads
    ("Hội Nông dân huyện Tân Kỳ là Cụm phó Cụm thi đua số 1 Hội Nông dân tỉnh Nghệ An năm 2023; Cụm trưởng là Hội Nông dân huyện Đô Lương, hai đơn vị còn lại là Hội Nông dân các huyện Anh Sơn và Con Cuông.", "Hội Nông dân huyện Anh Sơn; Hội Nông dân huyện Con Cuông; Hội Nông dân huyện Tân Kỳ; Hội Nông dân huyện Đô Lương"),
    ("Năm 2023, VKSND huyện Như Xuân là Cụm trưởng Cụm thi đua số 4 của VKSND tỉnh Thanh Hóa. VKSND các huyện Như Thanh, Thường Xuân và Lang Chánh, ba đơn vị còn lại của cụm, đều nhất trí.", "Viện kiểm sát nhân dân huyện Lang Chánh; Viện kiểm sát nhân dân huyện Như Thanh; Viện kiểm sát nhân dân huyện Như Xuân; Viện kiểm sát nhân dân huyện Thường Xuân"),
    # asked and answered
    (ASKED.format(asked="gồm những ai", told="Vẫn các tỉnh cũ: Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau."), "Bạc Liêu; Cà Mau; Hậu Giang; Sóc Trăng"),
    (ASKED.format(asked="có những tỉnh nào", told="Gồm Hậu Giang, Sóc Trăng và Cà Mau."), "Cà Mau; Hậu Giang; Sóc Trăng"),
    # nobody is told to be in it
    (ASKED.format(asked="gồm những ai", told="Trước gồm Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau."), ""),
    (ASKED.format(asked="vui không", told="Các tỉnh Hậu Giang, Sóc Trăng."), ""),
    ("Công an tỉnh Sơn La tổng kết công tác năm 2022. Công an tỉnh đã làm việc với Cụm thi đua số 3 Bộ Công an cùng Công an tỉnh Lai Châu.", ""),
]  # fmt: skip
SECOND = " Cụm phó Cụm thi đua số 2 Tổng Liên đoàn Lao động Việt Nam năm 2023."
ROLES = [
    ("LĐLĐ tỉnh Ninh Thuận nhìn lại năm 2023. LĐLĐ tỉnh giữ vai trò" + SECOND, ["deputy Liên đoàn Lao động tỉnh Ninh Thuận 2023"]),
    ("Lãnh đạo LĐLĐ Ninh Thuận đi từng xóm trọ. Năm nay LĐLĐ tỉnh là" + SECOND, ["deputy Liên đoàn Lao động Ninh Thuận 2023"]),
    ("Tại huyện Đô Lương, Hội Nông dân huyện Đô Lương có 9 mô hình. Hội Nông dân huyện là Cụm phó Cụm thi đua số 1 Hội Nông dân tỉnh Nghệ An năm 2023.", ["deputy Hội Nông dân huyện Đô Lương 2023"]),
    ("Lễ ký của Cụm thi đua số 7 Thanh tra Chính phủ năm 2026 do Chánh Thanh tra tỉnh Khánh Hòa Cao Văn Thử (Cụm trưởng) và Chánh Thanh tra tỉnh Gia Lai Rơ Châm Thử (Cụm phó) điều hành.", ["chair Thanh tra tỉnh Khánh Hòa 2026", "deputy Thanh tra tỉnh Gia Lai 2026"]),
    # of two it is not told which one
    ("LĐLĐ tỉnh Ninh Thuận, LĐLĐ tỉnh Phú Yên họp. LĐLĐ tỉnh giữ vai trò" + SECOND, ["deputy Liên đoàn Lao động tỉnh 2023"]),
]  # fmt: skip
IN_CLUSTER = "Cụm thi đua số 3 tổng kết năm 2020. "
AWARDS = [
    ("Tỉnh Quảng Ngãi nhìn lại năm 2018. Cuối năm, tỉnh được Cụm thi đua các tỉnh duyên hải miền Trung suy tôn, đề nghị Chính phủ tặng Cờ thi đua.", ["government_flag proposed Quảng Ngãi"]),
    (IN_CLUSTER + "Công an huyện Đô Lương được tặng Giấy khen, đồng thời được nhận Cờ thi đua của Bộ Công an.", ["giay_khen awarded Công an huyện Đô Lương", "ministry_flag awarded Công an huyện Đô Lương"]),
    (IN_CLUSTER + "Sở Y tế tỉnh Hà Nam được tặng Bằng khen của Thủ tướng, đồng thời nhận Cờ thi đua của Bộ Y tế.", ["merit_pm awarded Sở Y tế tỉnh Hà Nam", "ministry_flag awarded Sở Y tế tỉnh Hà Nam"]),
    (IN_CLUSTER + "UBND tỉnh tặng Bằng khen cho 6 tập thể, 10 cá nhân đạt thành tích xuất sắc.", ["merit_other awarded 10", "merit_other awarded 6"]),
    (IN_CLUSTER + "Giám đốc tặng Giấy khen cho 6 tập thể và 10 cá nhân đạt nhiều thành tích.", ["giay_khen awarded 10", "giay_khen awarded 6"]),
    # another subject in between, another verb, who heads a delegation
    ("Đoàn công tác do Thiếu tướng Vũ Văn Thử, Phó Chính ủy Bộ đội Biên phòng Quảng Bình dẫn đầu, đến thăm Cụm thi đua số 3.", []),
    ("Đoàn do ông Lê Văn Thử, Giám đốc Sở Y tế Hà Nam dẫn đầu đã làm việc với Cụm thi đua số 3.", []),
    (IN_CLUSTER + "Công an huyện Mộc Châu được tặng Giấy khen, đồn Biên phòng cửa khẩu được tặng Cờ thi đua của Bộ Công an.", ["giay_khen awarded Công an huyện Mộc Châu", "ministry_flag awarded đồn Biên phòng cửa khẩu"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members"), MEMBERS)
def test_members(text, members):
    assert sorted(m.unit.unit for m in extract(text).members) == sorted(members.split("; ") if members else [])


@pytest.mark.parametrize(("text", "wanted"), ROLES)
def test_roles(text, wanted):
    assert rows(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), AWARDS)
def test_awards(text, wanted):
    found = extract(text).awards
    assert sorted(f"{a.award} {a.status} {a.unit.unit if a.unit else a.quantity}" for a in found) == wanted
