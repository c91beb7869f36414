"""Short names of units under the only full name of the article. One line a case."""

import pytest

import thidua

# text -> the unit that chairs
CASES = [
    ("Văn phòng Bộ Công an họp. Văn phòng Bộ làm Cụm trưởng Cụm thi đua số 8 năm 2021.", "Văn phòng Bộ Công an"),
    ("Văn phòng Bộ làm Cụm trưởng Cụm thi đua số 8 năm 2021.", "Văn phòng Bộ"),
    ("BIDV Chi nhánh Hà Nam dự. BIDV làm Khối trưởng Khối thi đua số 2 năm 2021.", "BIDV Chi nhánh Hà Nam"),
    (
        "Công ty Cổ phần Cao su Lai Châu dự. Cao su Lai Châu làm Trưởng khối Khối thi đua số 2 năm 2021.",
        "Công ty Cổ phần Cao su Lai Châu",
    ),
    ("Công ty Cổ phần Cao su Lai Châu dự. Lai Châu làm Trưởng khối Khối thi đua số 2 năm 2021.", "Lai Châu"),
    ("Công ty Than Núi Béo dự. Than Núi Béo lên làm Trưởng khối Khối thi đua số 2 năm 2021.", "Công ty Than Núi Béo"),
    ("Công ty CP Xi măng Bút Sơn dự. Xi măng Bút Sơn Hai là Trưởng khối Khối thi đua số 2 năm 2021.", None),
    # two branches: nobody picks
    ("BIDV Hà Nam, BIDV Phủ Lý dự. BIDV làm Khối trưởng Khối thi đua số 2 năm 2021.", "BIDV"),
]


@pytest.mark.parametrize("text, chair", CASES)
def test_short_names(text, chair):
    assert [r.unit.unit for r in thidua.extract(text).roles if r.role == "chair"] == ([chair] if chair else [])
