"""What stands one a line under a line that says what it is: members under their cluster, recipients under their title.

Every case runs with several list signs; the negatives have the same lines under a line that says something else.
"""

import pytest
from role_rows import reading

UNITS = ["Công an huyện Yên Thành", "Công an huyện Diễn Châu", "Công an thị xã Hoàng Mai", "Công an huyện Quỳnh Lưu"]
PACT = "Ngày 5/3/2023, Cụm thi đua số 2 Công an tỉnh Nghệ An ký giao ước thi đua năm 2023."
REVIEW = "Ngày 5/12/2023, Cụm thi đua số 2 Bộ Tư pháp tổng kết công tác thi đua năm 2023."
JUSTICE = ["Sở Tư pháp tỉnh Nghệ An", "Sở Tư pháp tỉnh Quảng Trị", "Sở Tư pháp tỉnh Hà Tĩnh"]
SIGNS = ["- {};", "+ {}", "{n}. {}.", "{n}) {}", "• {}", "* {};"]


def below(names: list[str], sign: str) -> str:
    return "\n".join(sign.format(name, n=n) for n, name in enumerate(names, 1))


HEADS = [
    "Tham gia ký kết có 4 đơn vị trong Cụm:",
    "Cụm có 4 đơn vị:",
    "Cụm thi đua số 2 hiện có 4 đơn vị:",
    "Các đơn vị thành viên:",
    "Danh sách đơn vị ký giao ước:",
    "Danh sách các đơn vị:",
    "Thành phần cụm như sau:",
    "Đến dự có lãnh đạo các đơn vị trong Cụm:",
    "Gồm các đơn vị:",
]
NOT_HEADS = [
    "Hội nghị khen thưởng 4 đơn vị trong Cụm:",
    "Các đơn vị tham luận:",
    "Cụm đã thăm 4 đơn vị:",
    "Các đơn vị được đề nghị khen thưởng gồm:",
    "Danh sách đơn vị được tặng Giấy khen:",
    "Đoàn kiểm tra 4 đơn vị trong Cụm:",
    "Các đơn vị vắng mặt:",
]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("head", HEADS)
def test_units_below_a_line_that_says_so_are_members(head, sign):
    said = reading(f"{PACT}\n\n{head}\n\n{below(UNITS, sign)}\n")
    assert [m.unit.unit for m in said.members] == UNITS


@pytest.mark.parametrize("sign", SIGNS[:2])
@pytest.mark.parametrize("head", NOT_HEADS)
def test_units_below_a_line_that_says_what_they_did_are_no_members(head, sign):
    assert reading(f"{PACT}\n\n{head}\n\n{below(UNITS, sign)}\n").members == []


def test_an_item_is_one_unit_whatever_commas_it_holds():
    said = reading(
        "Sở Y tế tỉnh Bến Tre phân công Cụm trưởng, Cụm phó các cụm thi đua năm 2023.\n\nCụm thi đua số 2 gồm:\n"
        "- Chi cục Dân số, Kế hoạch hóa gia đình (Cụm trưởng)\n- Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm, Thực phẩm\n"
        "- Trung tâm Pháp y - Cụm phó\n"
    )
    assert [m.unit.unit for m in said.members] == [
        "Chi cục Dân số, Kế hoạch hóa gia đình",
        "Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm, Thực phẩm",
        "Trung tâm Pháp y",
    ]
    assert {(r.role, r.unit.unit) for r in said.roles} == {
        ("chair", "Chi cục Dân số, Kế hoạch hóa gia đình"),
        ("deputy", "Trung tâm Pháp y"),
    }


IN_A_SENTENCE = [
    (
        "Khối thi đua số 5 Công an tỉnh Bình Phước gồm các phòng: Tham mưu; Hậu cần, kỹ thuật; An ninh mạng và phòng, "
        "chống tội phạm sử dụng công nghệ cao; Thanh tra.",
        [
            "Phòng Tham mưu",
            "Phòng Hậu cần, kỹ thuật",
            "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
            "Phòng Thanh tra",
        ],
    ),
    (
        "Cụm thi đua số 5 Sở Y tế tỉnh Bến Tre gồm: Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm, Thực phẩm; Trung tâm Pháp y; "
        "Chi cục Dân số, Kế hoạch hóa gia đình (Cụm phó); Trung tâm Giám định Y khoa.",
        [
            "Trung tâm Kiểm nghiệm Thuốc, Mỹ phẩm, Thực phẩm",
            "Trung tâm Pháp y",
            "Chi cục Dân số, Kế hoạch hóa gia đình",
            "Trung tâm Giám định Y khoa",
        ],
    ),
    (
        "Cụm thi đua số 2 Bộ Tư pháp do Sở Tư pháp tỉnh Nghệ An làm Cụm trưởng, cùng với Sở Tư pháp các tỉnh: Hà Tĩnh, "
        "Quảng Bình, Quảng Trị.",
        [f"Sở Tư pháp tỉnh {p}" for p in ("Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Nghệ An")],
    ),
    ("Cụm thi đua số 2 Bộ Tư pháp: Nghệ An, Hà Tĩnh, Quảng Bình được đề nghị tặng Cờ thi đua.", []),
    ("Cụm thi đua số 2 Bộ Tư pháp: Nghệ An, Hà Tĩnh dẫn đầu năm 2023.", []),
]


@pytest.mark.parametrize("text, names", IN_A_SENTENCE)
def test_members_in_a_sentence(text, names):
    assert [m.unit.unit for m in reading(text).members] == names


TITLES = [
    ("Hội nghị đề nghị Bộ tặng Cờ thi đua cho 3 đơn vị:", "ministry_flag", "proposed"),
    ("Danh sách các đơn vị được tặng Cờ thi đua của Chính phủ:", "government_flag", "awarded"),
    ("Các đơn vị được đề nghị tặng Bằng khen của Bộ trưởng gồm:", "merit_ministry", "proposed"),
    ("Cờ thi đua của Bộ được đề nghị tặng cho:", "ministry_flag", "proposed"),
    ("Danh sách đơn vị đăng ký Cờ thi đua của Bộ:", "ministry_flag", "registered"),
    ("Cụm suy tôn các đơn vị nhận Cờ thi đua của Bộ, gồm:", "ministry_flag", "proposed"),
]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("head, award, status", TITLES)
def test_recipients_below_the_line_of_their_title(head, award, status, sign):
    said = reading(f"{REVIEW}\n\n{head}\n\n{below(JUSTICE, sign)}\n\nHội nghị kết thúc trong ngày.\n")
    assert [(a.award, a.status, a.unit and a.unit.unit) for a in said.awards] == sorted(
        ((award, status, unit) for unit in JUSTICE), key=lambda row: row[2]
    )
    assert said.members == []


def test_counted_recipients_below_the_line_of_their_title():
    said = reading(f"{REVIEW}\n\nBộ trưởng tặng Bằng khen cho:\n- 5 tập thể;\n- 12 cá nhân.\n")
    assert {(a.award, a.status, a.recipient, a.quantity) for a in said.awards} == {
        ("merit_ministry", "awarded", "collective", 5),
        ("merit_ministry", "awarded", "individual", 12),
    }


def test_what_a_line_proposes_holds_for_the_lines_below_it_and_no_further():
    said = reading(
        f"{REVIEW}\n\nCụm nhất trí đề nghị:\n\n- Tặng Cờ thi đua của Bộ cho các đơn vị:\n+ {JUSTICE[0]}\n"
        f"+ {JUSTICE[1]}\n- Tặng Bằng khen của Bộ trưởng cho {JUSTICE[2]}.\n\n"
        "Năm 2022, Cụm có Sở Tư pháp tỉnh Hà Tĩnh được tặng Cờ thi đua của Bộ.\n"
    )
    assert {(a.award, a.status, a.unit and a.unit.province, a.year) for a in said.awards} == {
        ("ministry_flag", "proposed", "Nghệ An", 2023),
        ("ministry_flag", "proposed", "Quảng Trị", 2023),
        ("merit_ministry", "proposed", "Hà Tĩnh", 2023),
        ("ministry_flag", "awarded", "Hà Tĩnh", 2022),
    }


def test_brackets_behind_units_tell_what_each_is_given():
    said = reading(
        f"Cụm thi đua số 2: Nghệ An được đề nghị tặng cờ\n\n{REVIEW} Các đơn vị được Cụm đề nghị khen thưởng gồm: "
        f"{JUSTICE[0]} (Cờ thi đua của Bộ Tư pháp), {JUSTICE[1]} (Cờ thi đua của UBND tỉnh), {JUSTICE[2]} (Bằng khen "
        "của Bộ trưởng).\n"
    )
    assert {(a.award, a.status, a.unit and a.unit.unit) for a in said.awards} == {
        ("ministry_flag", "proposed", JUSTICE[0]),
        ("other", "proposed", JUSTICE[1]),
        ("merit_ministry", "proposed", JUSTICE[2]),
    }
    assert said.members == []


NEIGHBOURS = [
    "Tổ dân phố 7 chia 120 hộ thành 6 cụm, mỗi cụm do một cụm trưởng phụ trách. Ông Nguyễn Văn Bảy, Cụm trưởng cụm số "
    "3, cho biết bà con hưởng ứng phong trào thi đua giữ gìn vệ sinh. Cụm số 3 được phường tặng giấy khen.",
    "Thi đua xây dựng cụm liên gia ở xã Tân Phú. Cụm trưởng Cụm 2 là bà Hoa. Cụm 1 và Cụm 2 dẫn đầu phong trào.",
    "Hợp tác xã có 5 cụm lồng bè. Cụm trưởng cụm 4 được khen thưởng trong phong trào thi đua sản xuất giỏi.",
    "Ấp Phú Thạnh lập 8 cụm an ninh tự quản. Cụm trưởng cụm số 1 nhận Giấy khen. Phong trào thi đua lan rộng.",
    "Thị trấn có 4 cụm, mỗi cụm gồm 15 gia đình. Cụm trưởng cụm số 2 là ông Hồ Văn Sáu. Các cụm thi đua làm đường hoa.",
    "Trường chia 12 chi đoàn thành 3 cụm, Cụm trưởng cụm 1 là bạn Nam. Các cụm thi đua học tốt.",
]


@pytest.mark.parametrize("text", NEIGHBOURS)
def test_neighbours_are_no_emulation_cluster(text):
    assert not reading(text).relevant


def test_an_emulation_cluster_that_helps_households_is_one():
    said = reading(
        "Sáng 5/3/2023, Cụm số 4 Công an tỉnh Lạng Sơn ký giao ước thi đua năm 2023. Công an huyện Lộc Bình là Cụm "
        "trưởng. Dịp này cụm thăm 20 hộ nghèo."
    )
    assert said.relevant and [r.unit.unit for r in said.roles] == ["Công an huyện Lộc Bình"]
