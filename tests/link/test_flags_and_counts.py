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
    (_MET + "Hội nghị thống nhất:\n1. Đề nghị Bộ Y tế tặng Bằng khen cho các đơn vị:\n- Sở Y tế tỉnh Nam Định;\n- Sở Y tế tỉnh Thái Bình.\n2. Giao Sở Y tế tỉnh Hà Nam lập hồ sơ.", "merit_ministry Nam Định; merit_ministry Thái Bình"),
    (_MET + "Bộ Y tế tặng Cờ thi đua cho: 1. Sở Y tế tỉnh Hà Nam; 2. Sở Y tế tỉnh Nam Định.", "ministry_flag Hà Nam; ministry_flag Nam Định"),
    (_MET + "Hội nghị bàn về Bằng khen của Bộ Y tế:\n- Sở Y tế tỉnh Nam Định;\n- Sở Y tế tỉnh Thái Bình.", ""),
    (_MET + "Nếu giữ vững, năm tới Sở Y tế tỉnh Hà Nam sẽ được đề nghị tặng Cờ thi đua của Chính phủ.", ""),
    (_MET + "Ai cũng mong Sở Y tế tỉnh Hà Nam được tặng Cờ thi đua của Chính phủ.", ""),
    (_MET + "Sở Y tế tỉnh Hà Nam suýt được tặng Cờ thi đua của Chính phủ.", ""),
    (_MET + "Chúc mừng Sở Y tế tỉnh Hà Nam vừa được Thủ tướng tặng Bằng khen!", "merit_pm Hà Nam"),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", CASES)
def test_awards(text, expected):
    told = (f"{a.award} {a.quantity or (a.unit and (a.unit.province or a.unit.unit))}" for a in reading(text).awards)
    assert "; ".join(told) == expected
