"""Counts of one award year by year, and bare years that open a clause. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading

CASES = [
    ("2018 có 2 đơn vị được tặng Cờ thi đua của Bộ Công an; năm 2019 có 3.", ["ministry_flag unit 2 2018", "ministry_flag unit 3 2019"]),
    ("Năm 2022 có 2 đơn vị được tặng Cờ thi đua của Bộ Công an; năm 2023 có 3 đơn vị; năm 2024 có 4 đơn vị.", ["ministry_flag unit 2 2022", "ministry_flag unit 3 2023", "ministry_flag unit 4 2024"]),
    ("Năm 2022 cụm có 12 tập thể được tặng Bằng khen của Bộ Công an, năm 2023 có 15, năm 2024 là 18.", ["merit_ministry collective 12 2022", "merit_ministry collective 15 2023", "merit_ministry collective 18 2024"]),
    ("Năm 2023, 5 cá nhân được tặng Bằng khen của Bộ Công an, còn năm 2024 có 7 cá nhân.", ["merit_ministry individual 5 2023", "merit_ministry individual 7 2024"]),
    ("2023: 2 đơn vị được tặng Cờ thi đua của Bộ Công an; 2024: 3 đơn vị được tặng Cờ thi đua của Bộ Công an.", ["ministry_flag unit 2 2023", "ministry_flag unit 3 2024"]),
    # other recipients, other things, which of two counts, another title, a part of the whole, a number of turns
    ("Năm 2023 có 5 cá nhân được tặng Bằng khen của Bộ Công an; năm 2024 có 7 tập thể.", ["merit_ministry individual 5 2023"]),
    ("Năm 2023 có 5 tập thể được tặng Bằng khen của Bộ Công an; năm 2024 có 7 mô hình hay.", ["merit_ministry collective 5 2023"]),
    ("Năm 2023 có 5 tập thể, 6 cá nhân được tặng Bằng khen của Bộ Công an; năm 2024 có 7.", ["merit_ministry collective 5 2023", "merit_ministry individual 6 2023"]),
    ("Năm 2023 có 5 tập thể được tặng Bằng khen của Bộ Công an; năm 2024 có 7 tập thể được tặng Giấy khen.", ["giay_khen collective 7 2024", "merit_ministry collective 5 2023"]),
    ("Trong hai năm có 5 tập thể được tặng Bằng khen của Bộ Công an, năm 2024 có 3.", ["merit_ministry collective 5 2024"]),
    ("Cụm có 2018 lượt tập thể được khen thưởng.", ["commendation collective 2018 2024"]),
]  # fmt: skip


@pytest.mark.parametrize("text, told", CASES)
def test_counts(text, told):
    assert sorted(f"{a.award} {a.recipient} {a.quantity} {a.year}" for a in reading(REVIEW + text).awards) == told
