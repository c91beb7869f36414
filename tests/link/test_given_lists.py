"""Lists behind "cho 3 đơn vị gồm" are of those something is given to; of those visited they may be the whole cluster."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

REVIEW = "Cụm thi đua số 3 Bộ Công an tổng kết năm 2023. "
THREE = "Công an các tỉnh Hậu Giang, Sóc Trăng, Trà Vinh"
TEAM = "Đoàn kiểm tra Cụm thi đua số 2 tỉnh Đồng Nai làm việc tại "
DISTRICTS = "huyện Vĩnh Cửu|huyện Nhơn Trạch|huyện Long Thành"
CASES = [
    (REVIEW + "Cụm đề nghị Bộ Công an tặng Cờ thi đua cho 3 đơn vị gồm: Công an tỉnh Hậu Giang, Sóc Trăng và Công an thành phố Cần Thơ.", ""),
    (REVIEW + f"Cụm đề nghị Chính phủ tặng Cờ thi đua cho Công an tỉnh An Giang, đề nghị Bộ Công an tặng Cờ thi đua cho 3 đơn vị gồm {THREE}.", ""),
    (REVIEW + f"Cụm đề nghị Bộ tặng Bằng khen cho các đơn vị gồm {THREE}.", ""),
    (REVIEW + f"Hội nghị trao Giấy khen cho 3 tập thể gồm {THREE}.", ""),
    (REVIEW + f"Cụm trao tiền cho 3 đơn vị gồm: {THREE}.", ""),
    (REVIEW + "Cụm hỗ trợ 300 triệu đồng cho ba địa phương bị bão gồm: Hậu Giang, Sóc Trăng, Trà Vinh.", ""),
    (REVIEW + f"Cụm trao cờ cho đội nhất; Cụm gồm: {THREE}.", "Hậu Giang|Sóc Trăng|Trà Vinh"),
    (REVIEW + f"Bộ Công an giao nhiệm vụ cho Cụm gồm 3 đơn vị: {THREE}.", "Hậu Giang|Sóc Trăng|Trà Vinh"),
    (REVIEW + f"Bộ trao quà cho 3 đơn vị thành viên của Cụm gồm: {THREE}.", "Hậu Giang|Sóc Trăng|Trà Vinh"),
    (TEAM + "các huyện Vĩnh Cửu, Nhơn Trạch, Long Thành, là 3 địa phương thành viên của cụm.", DISTRICTS),
    (TEAM + "các huyện Vĩnh Cửu, Nhơn Trạch, Long Thành là 3 thành viên của cụm.", DISTRICTS),
    (TEAM + "TP.Biên Hòa và các huyện Nhơn Trạch, Long Thành, cũng là 3 địa phương của cụm.", "TP.Biên Hòa|huyện Nhơn Trạch|huyện Long Thành"),
    (TEAM + "các huyện Vĩnh Cửu, Nhơn Trạch, Long Thành.", ""),
    (TEAM + "các huyện Vĩnh Cửu, Nhơn Trạch, Long Thành, là 3 trong 5 địa phương của cụm.", ""),
    (TEAM + "các huyện Vĩnh Cửu, Nhơn Trạch, Long Thành, là 4 địa phương thành viên của cụm.", ""),
    ("UBND tỉnh Đồng Nai tặng cờ cho các huyện Vĩnh Cửu, Nhơn Trạch, Long Thành, là 3 thành viên của Cụm thi đua số 2.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members"), CASES)
def test_members(text, members):
    assert "|".join(m.unit.province or m.unit.unit for m in reading(text).members) == members


def test_the_province_in_brackets_is_where_a_unit_lies():
    said = reading(
        "Cụm thi đua số 6 Bộ Công an tổng kết năm 2019. Công an thành phố Phủ Lý (Hà Nam) được tặng Bằng khen của Thủ tướng "
        "Chính phủ; Công an tỉnh Nam Định (Cụm trưởng) được tặng Cờ thi đua của Chính phủ."
    )
    assert sorted(a.unit.unit for a in said.awards) == ["Công an thành phố Phủ Lý", "Công an tỉnh Nam Định"]
