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


# bare names of places under an agency's plural head, read where they stand again: text -> (role, bearer)
UNDER_A_HEAD = [
    (
        "Cụm thi đua số 1 gồm Hội LHPN các huyện Bình Lục, Lý Nhân và thị xã Duy Tiên, giao Lý Nhân làm cụm trưởng.",
        [("chair", "Hội Liên hiệp Phụ nữ huyện Lý Nhân")],
    ),
    (
        "Cụm thi đua số 1 có Công an các huyện Bình Lục, Lý Nhân và thị xã Duy Tiên, trong đó Bình Lục là Cụm trưởng, "
        "Duy Tiên là Cụm phó.",
        [("chair", "Công an huyện Bình Lục"), ("deputy", "Công an thị xã Duy Tiên")],
    ),
    (
        "Cụm thi đua số 2 gồm các xã Phú Sơn, Hạ Trung và thị trấn Tân Lập. Năm 2024 Tân Lập làm Cụm trưởng.",
        [("chair", "thị trấn Tân Lập")],
    ),
    # a person and a road of that name
    ("Cụm thi đua số 2 gồm các xã Phú Sơn, Hạ Trung. Ông Lê Phú Sơn làm Cụm trưởng cờ vua; đường Hạ Trung sạch.", []),
]


@pytest.mark.parametrize("text, bearers", UNDER_A_HEAD)
def test_places_under_the_head_of_their_list(text, bearers):
    said = thidua.extract(text)
    assert (
        sorted({(one.role, (getattr(one, "unit", None) or one.to_unit).unit) for one in (*said.roles, *said.handovers)})
        == bearers
    )
