"""Flags that are nobody's award, "đầu tiên" that is no first rank, counts right behind the title they are given."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

_MET = "Cụm thi đua số 2 tổng kết năm 2020. "
CASES = [
    (_MET + "Cờ của năm đơn vị Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Bình Phước được kéo lên.", ""),
    (_MET + "Lá cờ truyền thống của BĐBP Kon Tum, BĐBP Gia Lai dẫn đầu đoàn diễu hành.", ""),
    (_MET + "Cờ các đơn vị Kon Tum, Gia Lai, Đắk Lắk được rước vào hội trường.", ""),
    (_MET + "Khối cờ của 6 tỉnh diễu qua lễ đài.", ""),
    (_MET + "Năm đơn vị được tặng cờ của UBND tỉnh Gia Lai.", "other 5"),
    (_MET + "Hội Nông dân tỉnh Phú Yên được tặng Cờ thi đua của Chính phủ, lá cờ đầu tiên của cụm.", "government_flag Phú Yên"),
    (_MET + "Hội Nông dân tỉnh Phú Yên là đơn vị đứng đầu tiên trong hàng.", ""),
    (_MET + "Hội Nông dân tỉnh Phú Yên là lá cờ đầu của cụm.", "lead Phú Yên"),
    (_MET + "Hội Nông dân tỉnh Phú Yên về đích đầu tiên trong cụm.", "lead Phú Yên"),
    (_MET + "Bộ Tư lệnh Quân khu tặng Bằng khen 40 tập thể; 68 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.", "merit_other 40; emulation_soldier 68"),
    (_MET + "Giám đốc Công an tỉnh tặng Giấy khen 14 tập thể, 8 cá nhân đạt danh hiệu Chiến sĩ thi đua.", "giay_khen 14; emulation_soldier 8"),
    (_MET + "Bằng khen của Bộ Tư lệnh Quân khu; 68 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.", "emulation_soldier 68"),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", CASES)
def test_awards(text, expected):
    told = (f"{a.award} {a.quantity or (a.unit and (a.unit.province or a.unit.unit))}" for a in reading(text).awards)
    assert "; ".join(told) == expected
