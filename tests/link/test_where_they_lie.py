# ruff: noqa: E501 (a table: one line a case)
"""Places in which units lie, behind a comma or in brackets, and lists of places that look alike; clauses of their own
behind the semicolon of a list; "thành lập" behind the number of a paper."""

import pytest
from role_rows import REVIEW, reading
from test_lists import lists

UNITS = [
    ("Cụm thi đua số 2 họp tại UBND xã Ea Kly, tỉnh Đắk Lắk.", ["Ủy ban nhân dân xã Ea Kly"]),
    ("Cụm thi đua số 2 thăm Trường THCS Lê Lợi, huyện Lắk, tỉnh Đắk Lắk.", ["Trường THCS Lê Lợi"]),
    ("Cụm thi đua số 2 do Công an thị xã Sa Pa, tỉnh Lào Cai làm Cụm trưởng.", ["Công an thị xã Sa Pa"]),
    ("Cụm thi đua số 2 do Công an phường Tân An, thành phố Cần Thơ làm Cụm trưởng.", ["Công an phường Tân An"]),
    ("Cụm thi đua số 2 gồm Công an xã Tân Lập, xã Tân Hà, tỉnh Bình Thuận.", ["Công an xã Tân Lập; Công an xã Tân Hà"]),
    ("Cụm thi đua số 2 thăm Hội Nông dân xã Ea Kly (Đắk Lắk).", ["Hội Nông dân xã Ea Kly"]),
    ("Cụm thi đua số 2 thăm Trường THPT Lê Lợi, thành phố Đông Hà, tỉnh Quảng Trị.", ["Trường THPT Lê Lợi"]),
    ("Cụm thi đua số 2 do Hội LHPN phường Bến Thủy, thành phố Vinh, tỉnh Nghệ An làm Cụm trưởng.", ["Hội Liên hiệp Phụ nữ phường Bến Thủy"]),
    ("Cụm thi đua số 2 gồm Công an các xã Ea Kly, Ea Yông, tỉnh Đắk Lắk.", ["Công an xã Ea Kly; Công an xã Ea Yông"]),
    ("Cụm thi đua số 2 gồm Công an quận Ninh Kiều, quận Cái Răng, thành phố Cần Thơ.", ["Công an quận Ninh Kiều; Công an quận Cái Răng"]),
    # lists of places of one level
    ("Cụm thi đua số 2 gồm Công an các huyện Lắk, Krông Bông, Công an tỉnh Đắk Lắk.", ["Công an huyện Lắk; Công an huyện Krông Bông; Công an tỉnh Đắk Lắk"]),
    ("Cụm thi đua số 2 gồm Công an huyện Đồng Văn, thành phố Hà Giang, thị xã Sa Pa.", ["Công an huyện Đồng Văn; Công an thành phố Hà Giang; Công an thị xã Sa Pa"]),
    ("Cụm thi đua số 2 gồm Hội LHPN huyện Lắk, thành phố Buôn Ma Thuột.", ["Hội Liên hiệp Phụ nữ huyện Lắk; Hội Liên hiệp Phụ nữ thành phố Buôn Ma Thuột"]),
    ("Cụm thi đua số 2 gồm Công an tỉnh Hà Nam, tỉnh Nam Định.", ["Công an tỉnh Hà Nam; Công an tỉnh Nam Định"]),
    # what a paper does is no name
    ("Cụm thi đua số 2 theo Quyết định số 18/QĐ-UBND thành lập ngày 3/3/2025.", []),
    ("Cụm thi đua số 2 thăm Ban Quản lý Khu du lịch thành công nhất.", ["Ban Quản lý Khu du lịch"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), UNITS)
def test_units(text, told):
    assert lists(text) == told


AWARDS = [
    ("Cụm đề nghị Bộ Công an tặng Bằng khen cho {A}; {B} xếp thứ nhất.", ["lead honoured B", "merit_ministry proposed A"]),
    ("Cụm đề nghị Bộ Công an tặng Bằng khen cho {A}; {B} sẽ đăng cai hội thao.", ["merit_ministry proposed A"]),
    ("Bộ Công an tặng Cờ thi đua cho {A}; {B}, {C} tham luận tại hội nghị.", ["ministry_flag awarded A"]),
    ("Bộ Công an tặng Cờ thi đua cho {A}; {B} cảm ơn các đơn vị.", ["ministry_flag awarded A"]),
    ("Bộ Công an tặng Cờ thi đua cho {A}; {B} vì thành tích xuất sắc.", ["ministry_flag awarded A", "ministry_flag awarded B"]),
    # what the cluster asks for, and whom it chooses by itself
    ("Cụm đề nghị Bộ Công an tặng Bằng khen cho {A}; {B} được bình chọn là đơn vị dẫn đầu cụm.", ["lead honoured B", "merit_ministry proposed A"]),
    ("Cụm đề nghị Bộ Công an tặng Bằng khen cho {A}, {B} được suy tôn là đơn vị dẫn đầu.", ["lead honoured B", "merit_ministry proposed A"]),
    ("Cụm đề nghị Bộ Công an tặng Bằng khen cho {A} và suy tôn {B} là đơn vị dẫn đầu.", ["lead honoured B", "merit_ministry proposed A"]),
    ("{A} được đề nghị tặng Cờ thi đua của Bộ Công an; đơn vị dẫn đầu cụm là {B}.", ["lead honoured B", "ministry_flag proposed A"]),
    ("Cụm đề nghị Bộ Công an công nhận {A} là đơn vị dẫn đầu.", ["lead proposed A"]),
    ("Cụm trình Bộ Công an xét, suy tôn {A} là đơn vị dẫn đầu.", ["lead proposed A"]),
    ("Cụm đề nghị khen thưởng: Đơn vị dẫn đầu: {A}; Bằng khen của Bộ: {B}.", ["lead proposed A", "merit_ministry proposed B"]),
    # who chooses gets nothing
    ("Sáu tỉnh chọn đơn vị đề nghị tặng Cờ thi đua của Bộ Công an.", []),
    ("5 đơn vị bầu tập thể nhận Cờ thi đua của Bộ Công an.", []),
    ("{A}, {B} họp bình chọn đơn vị được đề nghị tặng Cờ thi đua của Chính phủ.", []),
    ("2 đơn vị được chọn là đơn vị nhận Cờ thi đua của Bộ Công an.", ["ministry_flag awarded 2"]),
    ("{A} là đơn vị được các tỉnh bình chọn đề nghị tặng Cờ thi đua của Bộ Công an.", ["ministry_flag proposed A"]),
]  # fmt: skip
NAMES = {"Công an tỉnh Lào Cai": "A", "Công an tỉnh Sơn La": "B", "Công an tỉnh Yên Bái": "C"}


@pytest.mark.parametrize(("text", "told"), AWARDS)
def test_awards(text, told):
    rows = reading(REVIEW + text).awards
    assert sorted(f"{a.award} {a.status} {NAMES[a.unit.unit] if a.unit else a.quantity}" for a in rows) == told


OWNERS = [
    ("UBND xã Ea Kly, tỉnh Đắk Lắk chiều 30/9/2025 công bố Quyết định số 318/QĐ-UBND thành lập Khối thi đua số 1, gồm 3 đơn vị: Văn phòng Đảng ủy, Ban Xây dựng Đảng, Trung tâm Chính trị xã.", "Ủy ban nhân dân xã Ea Kly"),
    ("UBND phường Tân An ban hành Quyết định số 12/QĐ-UBND thành lập 3 cụm thi đua. Cụm thi đua số 1 gồm: Phòng Kinh tế, Phòng Văn hóa - Xã hội, Trạm Y tế; Phòng Kinh tế làm Cụm trưởng năm 2026.", "Ủy ban nhân dân phường Tân An"),
    ("UBND xã Ia Pa phân công Trường THCS Kim Đồng làm Cụm trưởng Cụm thi đua số 2 năm 2026, Trường Tiểu học Lê Lợi làm Cụm phó.", "Ủy ban nhân dân xã Ia Pa"),
    ("Theo Quyết định số 18/QĐ-UBND thành lập Khối thi đua số 1 tỉnh Hà Nam, Sở Y tế làm Khối trưởng năm 2025.", "Ủy ban nhân dân tỉnh Hà Nam"),
    # a member, or only where they meet
    ("UBND xã Hòa Lạc ban hành kế hoạch của Cụm thi đua số 1, gồm các xã Hòa Lạc, Phú Bình, Phú Hiệp.", None),
    ("Sáng 5/3/2026, tại UBND phường Tân An, Cụm thi đua số 2 ký giao ước năm 2026. Cụm gồm Trường Mầm non Hoa Mai, Trường Mầm non Hoa Sen, Trường Mầm non Sao Mai.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "owner"), OWNERS)
def test_owners(text, owner):
    assert [c.organisation for c in reading(text).clusters] == [owner]
