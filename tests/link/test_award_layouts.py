"""Who gets what, told by signs and order: brackets, dashes, colons, places taken in turn, whose the counted are.

A case is a sentence and its rows: award, status, recipient, quantity, unit.
"""

import pytest
from role_rows import reading

HEAD = "Cụm thi đua số 3 Bộ Tư pháp tổng kết phong trào thi đua năm 2022. "
A, B, C = "Sở Tư pháp tỉnh Hà Nam", "Sở Tư pháp tỉnh Nam Định", "Sở Tư pháp tỉnh Thái Bình"
FLAG, MERIT, LEAD = "ministry_flag", "merit_ministry", "lead"
CASES = [
    (
        f"Đề nghị: 01 Cờ thi đua của Bộ ({A}), 02 Bằng khen của Bộ trưởng ({B}, {C}).",
        [
            (FLAG, "proposed", "unit", None, A),
            (MERIT, "proposed", "unit", None, B),
            (MERIT, "proposed", "unit", None, C),
        ],
    ),
    (
        f"Kết quả bình xét: {A}: Cờ thi đua của Bộ; {B}, {C}: Bằng khen của Bộ trưởng.",
        [
            (FLAG, "proposed", "unit", None, A),
            (MERIT, "proposed", "unit", None, B),
            (MERIT, "proposed", "unit", None, C),
        ],
    ),
    (
        f"Kết quả bình xét đã có; {A} được tặng Cờ thi đua của Bộ.",
        [(FLAG, "awarded", "unit", None, A)],
    ),
    (
        f"Nhất: {A} (đề nghị Cờ thi đua của Bộ); nhì: {B} (đề nghị Bằng khen của Bộ trưởng).",
        [(FLAG, "proposed", "unit", None, A), (MERIT, "proposed", "unit", None, B)],
    ),
    (
        f"Hội nghị công nhận: {A} (được tặng Cờ thi đua của Bộ), {B} (Bằng khen của Bộ trưởng).",
        [(FLAG, "awarded", "unit", None, A), (MERIT, "awarded", "unit", None, B)],
    ),
    (
        f"{A}, {B}, {C} lần lượt xếp thứ nhất, thứ nhì, thứ ba và được đề nghị tặng Cờ thi đua của Bộ.",
        [(LEAD, "honoured", "unit", None, A), *((FLAG, "proposed", "unit", None, one) for one in (A, B, C))],
    ),
    (
        f"Được Cụm đề nghị tặng Cờ thi đua của Bộ năm nay có {A} và {B}.",
        [(FLAG, "proposed", "unit", None, A), (FLAG, "proposed", "unit", None, B)],
    ),
    (
        f"Đơn vị được bình chọn đề nghị Bộ tặng Cờ thi đua là {A}.",
        [(FLAG, "proposed", "unit", None, A)],
    ),
    (
        "Chủ tịch UBND TP Cần Thơ tặng Bằng khen 3 tập thể của LĐLĐ thành phố.",
        [("merit_other", "awarded", "collective", 3, None)],
    ),
    (
        f"Bộ trưởng tặng Bằng khen cho 3 tập thể của {A}.",
        [(MERIT, "awarded", "collective", 3, A)],
    ),
    (
        f"Bộ trưởng tặng Bằng khen cho 5 tập thể thuộc {A} và 12 cá nhân thuộc {B}.",
        [(MERIT, "awarded", "collective", 5, A), (MERIT, "awarded", "individual", 12, B)],
    ),
    (
        f"Bộ trưởng tặng Bằng khen cho 5 tập thể, 12 cá nhân thuộc {B}.",
        [(MERIT, "awarded", "collective", 5, B), (MERIT, "awarded", "individual", 12, B)],
    ),
    (
        f"3 tập thể thuộc {A}, 2 cá nhân được tặng Bằng khen của Bộ trưởng.",
        [(MERIT, "awarded", "collective", 3, A), (MERIT, "awarded", "individual", 2, None)],
    ),
    (
        f"Bộ trưởng tặng Bằng khen cho các tập thể, cá nhân:\n- 5 tập thể thuộc {A};\n- 12 cá nhân trong Cụm.",
        [(MERIT, "awarded", "collective", 5, A), (MERIT, "awarded", "individual", 12, None)],
    ),
    (
        f"Các đơn vị được đề nghị:\n| TT | Đơn vị | Khen |\n| 1 | {A} | Cờ thi đua của Bộ |\n| 2 | {B} | Bằng khen |",
        [(FLAG, "proposed", "unit", None, A), (MERIT, "proposed", "unit", None, B)],
    ),
    (
        f"Danh sách đề nghị khen thưởng:\n{A} | Cờ thi đua của Bộ\n{B} | Bằng khen của Bộ trưởng",
        [(FLAG, "proposed", "unit", None, A), (MERIT, "proposed", "unit", None, B)],
    ),
    (
        f"Kết quả:\n1. {A}: Nhất Cụm, đề nghị Cờ thi đua của Bộ.\n2. {B}: Nhì Cụm, đề nghị Bằng khen của Bộ trưởng.",
        [
            (LEAD, "honoured", "unit", None, A),
            (FLAG, "proposed", "unit", None, A),
            (MERIT, "proposed", "unit", None, B),
        ],
    ),
    (f"Trước đó, {A} từng được tặng Cờ thi đua của Chính phủ.", []),
    (f"{A} được tặng Cờ thi đua của Chính phủ nhiều năm liền.", []),
    (f"Điều kiện để được tặng Cờ thi đua của Bộ gồm:\n- {A}", []),
    ("Một phóng viên của Báo Kon Tum được Bộ trưởng tặng Kỷ niệm chương “Vì sự nghiệp Tư pháp”.", []),
]


@pytest.mark.parametrize("text, told", CASES)
def test_rows(text, told):
    said = reading(HEAD + text).awards
    found = [(a.award, a.status, a.recipient, a.quantity, a.unit and a.unit.unit) for a in said]
    assert sorted(found, key=str) == sorted(told, key=str)


def test_papers_are_given_awards_in_a_cluster_of_papers():
    said = reading(
        "Cụm thi đua các báo Đảng Tây Nguyên tổng kết năm 2022, gồm Báo Gia Lai, Báo Đắk Lắk, Báo Kon Tum. Hai phóng "
        "viên của Báo Kon Tum được tặng Bằng khen."
    )
    assert [(a.recipient, a.quantity, a.unit and a.unit.unit) for a in said.awards] == [
        ("individual", 2, "Báo Kon Tum")
    ]


MEMBERS = [
    (
        "Cụm thi đua số 7 VKSND tỉnh Thanh Hóa có 3 VKSND cấp huyện là Quan Hóa, Quan Sơn, Mường Lát.",
        [f"Viện kiểm sát nhân dân huyện {p}" for p in ("Quan Hóa", "Quan Sơn", "Mường Lát")],
    ),
    (
        "Cụm thi đua số 7 gồm: Công an huyện Quan Hóa - Cụm trưởng; Công an các huyện Quan Sơn, Mường Lát; Công an thị "
        "xã Bỉm Sơn.",
        [
            "Công an huyện Quan Hóa",
            "Công an huyện Quan Sơn",
            "Công an huyện Mường Lát",
            "Công an thị xã Bỉm Sơn",
        ],
    ),
    (
        "Cụm thi đua số 7 họp. Đơn vị Cụm trưởng Công an huyện Quan Hóa cùng các đơn vị Công an huyện Quan Sơn, Mường "
        "Lát, Bá Thước, Lang Chánh ký giao ước.",
        [f"Công an huyện {p}" for p in ("Quan Sơn", "Mường Lát", "Bá Thước", "Lang Chánh", "Quan Hóa")],
    ),
    (
        "Cụm thi đua số 2 Tỉnh đoàn Hải Dương gồm các Huyện đoàn: Bình Giang, Cẩm Giàng; Thị đoàn Kinh Môn; Thành "
        "đoàn Chí Linh.",
        ["Huyện đoàn Bình Giang", "Huyện đoàn Cẩm Giàng", "Thị đoàn Kinh Môn", "Thành đoàn Chí Linh"],
    ),
    (
        "Cụm thi đua số 1 Sở Y tế Nghệ An có 3 trung tâm y tế (Con Cuông, Tương Dương, Kỳ Sơn) ký giao ước.",
        [f"Trung tâm y tế {p}" for p in ("Con Cuông", "Tương Dương", "Kỳ Sơn")],
    ),
    (
        "Cụm thi đua số 1 gồm 3 phòng GD&ĐT các huyện: Krông Búk, Cư M'gar, Ea H'leo.",
        [f"Phòng Giáo dục và Đào tạo huyện {p}" for p in ("Krông Búk", "Cư M'gar", "Ea H'leo")],
    ),
    ("Cụm thi đua số 1 Sở Y tế Nghệ An có 4 trung tâm y tế (98,5 điểm).", []),
    (
        "Cụm thi đua số 2 Bộ Tư pháp họp. Năm 2020, hai đơn vị của Cụm là Sở Tư pháp tỉnh Hà Nam và Sở Tư pháp tỉnh "
        "Nam Định đã được tặng Cờ thi đua của Bộ.",
        [],
    ),
]


@pytest.mark.parametrize("text, names", MEMBERS)
def test_members(text, names):
    assert [m.unit.unit for m in reading(text).members] == names


def test_a_treasury_by_its_bare_place():
    said = reading("Cụm thi đua số 2 KBNN tỉnh Hải Dương ký giao ước năm 2021; KBNN Gia Lộc là Cụm trưởng.")
    assert [(r.role, r.unit.unit) for r in said.roles] == [("chair", "Kho bạc Nhà nước Gia Lộc")]


@pytest.mark.parametrize(
    "name", ["Thanh tra thành phố Hội An", "Thanh tra thị xã Điện Bàn", "Thanh tra huyện Núi Thành"]
)
def test_a_body_whose_head_alone_is_known_keeps_its_place(name):
    said = reading(f"Cụm thi đua số 3 Thanh tra tỉnh Quảng Nam tổng kết năm 2022. Cụm trưởng năm 2022 là {name}.")
    assert [r.unit.unit for r in said.roles] == [name]


def test_a_title_is_printed_with_the_cluster_it_ends_in():
    text = "Kết thúc năm 2023, Sở Y tế tỉnh Nghệ An được tặng Cờ đơn vị dẫn đầu Cụm thi đua số 3."
    assert [a.title for a in reading(text).awards] == ["Cờ đơn vị dẫn đầu Cụm thi đua"]
