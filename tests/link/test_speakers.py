"""Who "chúng tôi" and "đơn vị tôi" are, in quotations and interviews. One line a case; lines are parted by "/"."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

NAMES = {"Công an tỉnh Lào Cai": "A", "Công an tỉnh Sơn La": "B", "Công an tỉnh Yên Bái": "C"}
A_SAYS = "Đại tá Trần Văn Mẫn, Giám đốc {A}, nói: "


def awards(text):
    """The units that are awarded something, as letters; None for a count."""
    found = reading(REVIEW + text.replace(" / ", "\n")).awards
    return [f"{a.award} {NAMES.get(a.unit.unit) if a.unit else a.quantity}" for a in found]


AWARDS = [
    (A_SAYS + '"Chúng tôi được Bộ Công an tặng Cờ thi đua năm 2024".', ["ministry_flag A"]),
    (A_SAYS + '"Bộ Công an đã tặng Cờ thi đua cho chúng tôi."', ["ministry_flag A"]),
    ('"Năm 2024 đơn vị chúng tôi được Thủ tướng Chính phủ tặng Bằng khen", Đại tá Trần Văn Mẫn, Giám đốc {B}, chia sẻ.', ["merit_pm B"]),
    ('"Chúng tôi vinh dự được Thủ tướng Chính phủ tặng Cờ thi đua", đại diện {B} phấn khởi nói.', ["government_flag B"]),
    ("Phóng viên trao đổi với Đại tá Trần Văn Mẫn, Giám đốc {A}. / - Thưa đồng chí, kết quả ra sao? / - Năm 2024, đơn vị tôi được tặng Cờ thi đua của Bộ Công an.", ["ministry_flag A"]),
    ('Giám đốc {A} nói: "Hội nghị tốt". Giám đốc {B} nói: "Đơn vị tôi được tặng Bằng khen của Bộ Công an".', ["merit_ministry B"]),
    (A_SAYS + '"Trong cụm, chúng tôi dẫn đầu".', ["lead A"]),
    # somebody else is given it, the cluster speaks of itself, nobody is known to speak
    (A_SAYS + '"Chúng tôi chúc mừng {B} được tặng Cờ thi đua của Bộ Công an".', ["ministry_flag B"]),
    (A_SAYS + '"Cụm chúng tôi có 12 tập thể được tặng Bằng khen của Bộ Công an".', ["merit_ministry 12"]),
    (A_SAYS + '"Năm qua, chúng tôi có 3 tập thể được tặng Bằng khen của Bộ Công an".', ["merit_ministry 3"]),
    ("Hội nghị của chúng tôi kết thúc. Chúng tôi được tặng Cờ thi đua của Bộ Công an.", []),
    ('Giám đốc {A} và Giám đốc {B} nói: "Chúng tôi được tặng Cờ thi đua của Bộ Công an".', []),
    ('Ban tổ chức nói: "Chúng tôi được Bộ Công an tặng Cờ thi đua".', []),
    ('Giám đốc {A} cho biết hội nghị thành công. Tác giả: "Chúng tôi được tặng Cờ thi đua".', []),
]  # fmt: skip


@pytest.mark.parametrize("text, told", AWARDS)
def test_awards(text, told):
    assert awards(text) == told


ROLES = [
    (A_SAYS + '"Năm 2025, chúng tôi được bầu làm Cụm trưởng".', ["election chair A 2025"]),
    ('Giám đốc {A} phát biểu: / "Năm tới chúng tôi nhận nhiệm vụ Cụm trưởng từ {B}."', ["chair B 2024", "handover chair A 2025 < B"]),
    ("PV phỏng vấn Đại tá Trần Văn Mẫn, Giám đốc {A}: / PV: Cụm năm nay có gì mới? / Đại tá Trần Văn Mẫn: Đơn vị tôi được giao làm Cụm trưởng năm 2025. / PV: Xin cảm ơn.", ["assignment chair A 2025"]),
    ("Phóng viên trao đổi với Giám đốc {A}. / - Năm nay cơ quan tôi là Cụm trưởng.", ["chair A 2024"]),
    (A_SAYS + '"Chúng tôi cảm ơn Cụm trưởng".', []),
]  # fmt: skip


@pytest.mark.parametrize("text, told", ROLES)
def test_roles(text, told):
    assert rows(REVIEW + text.replace(" / ", "\n")) == told
