"""Heads that lists print once: the level of the unit before, form and trade of a company; who bears a role or is put
forward is no member; a semicolon between one who is given something and those of the next clause."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading, rows

MEMBERS = [
    ("Hội LHPN các quận Ba Đình, Tây Hồ và huyện Đông Anh, Sóc Sơn (Cụm thi đua số 2) tổng kết năm 2019.", "Hội Liên hiệp Phụ nữ quận Ba Đình|Hội Liên hiệp Phụ nữ quận Tây Hồ|Hội Liên hiệp Phụ nữ huyện Đông Anh|Hội Liên hiệp Phụ nữ huyện Sóc Sơn"),
    ("Cụm thi đua số 5 gồm Hội Nông dân các xã Minh Tân, Hòa Khê và phường Phú Thuận, An Lạc ký giao ước năm 2020.", "Hội Nông dân xã Minh Tân|Hội Nông dân xã Hòa Khê|Hội Nông dân phường Phú Thuận|Hội Nông dân phường An Lạc"),
    ("Cụm thi đua số 5 các Công ty TNHH MTV Cao su Chư Păh, Mang Yang, Chư Prông và Chư Sê tổng kết năm 2020.", "Công ty TNHH MTV Cao su Chư Păh|Công ty TNHH MTV Cao su Mang Yang|Công ty TNHH MTV Cao su Chư Prông|Công ty TNHH MTV Cao su Chư Sê"),
    ("Cụm thi đua số 5 gồm các Nhà máy Xi măng Hà Tiên, Kiên Lương; Công ty Cấp nước Long Xuyên ký giao ước năm 2020.", "Nhà máy Xi măng Hà Tiên|Nhà máy Xi măng Kiên Lương|Công ty Cấp nước Long Xuyên"),
    ("Cụm thi đua số 5 gồm các Công ty Than Núi Béo, Mạo Khê, Vàng Danh ký giao ước năm 2020.", "Công ty Than Núi Béo|Công ty Mạo Khê|Công ty Vàng Danh"),
    ("Cụm thi đua số 5 gồm các Công ty Cao su Đồng Nai, Bình Long và Phú Riềng ký giao ước năm 2020.", "Công ty Cao su Đồng Nai|Công ty Cao su Bình Long|Công ty Cao su Phú Riềng"),
    ("Cụm thi đua số 4 BHXH Việt Nam tổng kết năm 2020. Cụm trưởng năm 2021 là BHXH tỉnh Phú Thọ; Cụm phó là BHXH tỉnh Yên Bái và BHXH tỉnh Lào Cai.", ""),
    ("Cụm thi đua 9 tỉnh Đồng bằng sông Cửu Long tổng kết năm 2014; 3 tỉnh gồm Trà Vinh, Kiên Giang, Vĩnh Long đề nghị Thủ tướng tặng Bằng khen.", ""),
    ("Khối thi đua số 7 tỉnh Lạng Sơn năm 2021 do Sở Tư pháp làm Khối trưởng, Sở Nội vụ làm Khối phó; các thành viên: Thanh tra tỉnh, Ban Dân tộc, Sở Ngoại vụ.", "Thanh tra tỉnh|Ban Dân tộc|Sở Ngoại vụ|Sở Tư pháp|Sở Nội vụ"),
]  # fmt: skip
ROLES = [
    ("Tại hội nghị tổng kết năm 2019, Khối thi đua số 4 tỉnh Bắc Kạn gồm Sở Công Thương, Sở Xây dựng, Sở Y tế, Sở Tài chính (Khối trưởng: Sở Xây dựng; Khối phó: Sở Công Thương) đã bàn giao nhiệm vụ Khối trưởng năm 2020 cho Sở Công Thương.", "chair Sở Xây dựng 2019; deputy Sở Công Thương 2019; handover chair Sở Công Thương 2020"),
    ("Năm 2020 Cụm thi đua số 9 Bộ Công an do {A} làm Cụm trưởng. Bước sang năm 2021, chiếc ghế ấy về tay {B} sau cuộc bỏ phiếu ngày 10/12/2020 tại hội nghị tổng kết.", "chair A 2020; handover chair B 2021 < A"),
    ("Cụm thi đua số 5 các Công ty TNHH MTV Cao su Chư Păh, Mang Yang và Chư Sê tổng kết năm 2020. Cao su Chư Sê được chọn làm Cụm trưởng năm 2021 thay Cao su Mang Yang.", "chair Công ty TNHH MTV Cao su Mang Yang 2020; election chair Công ty TNHH MTV Cao su Chư Sê 2021 < Công ty TNHH MTV Cao su Mang Yang"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members"), MEMBERS)
def test_members(text, members):
    assert "|".join(m.unit.province or m.unit.unit for m in reading(text).members) == members


@pytest.mark.parametrize(("text", "told"), ROLES)
def test_roles(text, told):
    assert rows(text) == sorted(told.split("; "))


def test_a_semicolon_ends_what_one_unit_is_given():
    said = reading(
        "Cụm thi đua số 6 Bộ Công an tổng kết năm 2022. Chính phủ tặng Cờ thi đua cho Công an tỉnh Thái Bình; Công an tỉnh Ninh "
        "Bình, Hưng Yên được đề nghị tặng Bằng khen của Bộ Công an."
    )
    told = sorted((a.award, a.status, a.unit.province) for a in said.awards)
    assert told == [
        ("government_flag", "awarded", "Thái Bình"),
        ("merit_ministry", "proposed", "Hưng Yên"),
        ("merit_ministry", "proposed", "Ninh Bình"),
    ]


def test_nine_months_are_no_half_year():
    said = reading("Hội nghị sơ kết 9 tháng của Cụm thi đua số 3 Bộ Công an diễn ra ngày 12/10/2021.")
    assert [(e.event_type, e.date, e.period) for e in said.events] == [("midyear_review", "2021-10-12", None)]


def test_a_ranking_governs_the_titles_that_its_list_opens_with():
    before = "Cụm thi đua số 6 Bộ Công an tổng kết năm 2019, bình xét: Cờ thi đua của Chính phủ - Công an tỉnh Hà Nam; "
    said = reading(before + "Cờ thi đua của Bộ Công an - Công an tỉnh Nam Định, Công an tỉnh Thái Bình.")
    assert {a.status for a in said.awards} == {"proposed"}
    said = reading(before + "Cờ thi đua của Bộ Công an đã được trao cho Công an tỉnh Nam Định.")
    assert [a.status for a in said.awards if a.award == "ministry_flag"] == ["awarded"]
