"""Ministries and other bodies that grant awards, as members, bearers and recipients of a block of their own."""

import pytest
from role_rows import reading, rows

BLOCK = "Khối thi đua các Bộ, ngành tổng hợp tổng kết phong trào thi đua năm 2020. "
LEAD = [
    ("Hội nghị bầu Bộ Tài chính làm Trưởng khối năm 2021.", ["election chair Bộ Tài chính 2021"]),
    (
        "Bộ Y tế được bầu làm Trưởng khối, Thanh tra Chính phủ giữ vai trò Phó khối năm 2021.",
        ["election chair Bộ Y tế 2021", "election deputy Thanh tra Chính phủ 2021"],
    ),
    (
        "Bộ Nội vụ bàn giao nhiệm vụ Trưởng khối cho Ngân hàng Nhà nước Việt Nam.",
        ["chair Bộ Nội vụ 2020", "handover chair Ngân hàng Nhà nước Việt Nam 2021 < Bộ Nội vụ"],
    ),
    ("Trưởng khối năm 2021: Tòa án nhân dân tối cao.", ["election chair Tòa án nhân dân tối cao 2021"]),
    ("Bộ trưởng Bộ Tư pháp, Trưởng khối khai mạc hội nghị.", ["chair Bộ Tư pháp 2020"]),
    ("Bộ Xây dựng - Trưởng khối báo cáo kết quả.", ["chair Bộ Xây dựng 2020"]),
    (
        "Trung ương Hội Nông dân Việt Nam bàn giao vai trò Trưởng khối cho Trung ương Hội Cựu chiến binh Việt Nam.",
        [
            "chair Hội Nông dân Việt Nam 2020",
            "handover chair Hội Cựu chiến binh Việt Nam 2021 < Hội Nông dân Việt Nam",
        ],
    ),
    ("Trưởng khối báo cáo Bộ Nội vụ.", []),
    ("Bộ Nội vụ giao Trưởng khối xây dựng kế hoạch.", []),
    ("Bộ Nội vụ nhận thấy Trưởng khối đã cố gắng.", []),
]
AWARDED = [
    (
        "Khối suy tôn Bộ Tư pháp, Viện kiểm sát nhân dân tối cao để đề nghị Thủ tướng tặng Cờ thi đua.",
        [
            ("government_flag", "proposed", "Bộ Tư pháp"),
            ("government_flag", "proposed", "Viện kiểm sát nhân dân tối cao"),
        ],
    ),
    (
        "Thủ tướng tặng Cờ thi đua của Chính phủ cho Bộ Y tế và Kiểm toán Nhà nước.",
        [("government_flag", "awarded", "Bộ Y tế"), ("government_flag", "awarded", "Kiểm toán Nhà nước")],
    ),
    (
        "Bộ Nội vụ, Thanh tra Chính phủ được tặng Cờ thi đua của Chính phủ.",
        [("government_flag", "awarded", "Bộ Nội vụ"), ("government_flag", "awarded", "Thanh tra Chính phủ")],
    ),
    ("Khối đề nghị Bộ Nội vụ tặng Bằng khen.", []),
    ("Khối tham mưu cho Bộ Nội vụ tặng Bằng khen.", []),
]


@pytest.mark.parametrize("text, said", LEAD)
def test_bodies_that_lead(text, said):
    assert rows(BLOCK + text) == said


@pytest.mark.parametrize("text, awards", AWARDED)
def test_bodies_that_are_awarded(text, awards):
    found = [(a.award, a.status, a.unit and a.unit.unit) for a in reading(BLOCK + text).awards]
    assert sorted(found) == sorted(awards)


def test_a_list_of_bodies_is_one_of_members():
    said = reading(BLOCK + "Khối gồm 4 đơn vị: Bộ Nội vụ, Bộ Tài chính, Thanh tra Chính phủ và Kiểm toán Nhà nước.")
    names = ["Bộ Nội vụ", "Bộ Tài chính", "Thanh tra Chính phủ", "Kiểm toán Nhà nước"]
    assert [m.unit.unit for m in said.members] == names


def test_guests_are_no_members_and_who_grants_stays_an_issuer():
    text = (
        "Cụm thi đua số 3 tổng kết năm 2020. Dự hội nghị có đại diện các đơn vị: Bộ Nội vụ, Bộ Tài chính và Thanh tra "
        "Chính phủ. Cụm đề nghị Bộ Nội vụ tặng Bằng khen cho Sở Nội vụ tỉnh Lào Cai."
    )
    said = reading(text)
    assert not said.members
    assert [(a.award, a.unit and a.unit.unit) for a in said.awards] == [("merit_ministry", "Sở Nội vụ tỉnh Lào Cai")]


def test_the_central_council_owns_the_clusters_it_staffs():
    text = (
        "Hội đồng Thi đua - Khen thưởng Trung ương vừa ban hành quyết định giao nhiệm vụ Cụm trưởng năm 2020.\n"
        "Cụm thi đua các tỉnh Tây Nguyên: tỉnh Gia Lai làm Cụm trưởng.\n"
        "Cụm thi đua các tỉnh Đông Nam Bộ: tỉnh Tây Ninh làm Cụm trưởng."
    )
    owners = {c.organisation for c in reading(text).clusters}
    assert owners == {"Hội đồng Thi đua - Khen thưởng Trung ương"}
