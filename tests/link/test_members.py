"""Members and stated counts of whole articles. One line a case; findings where an article contradicts itself."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article


def read(text):
    article = Article("x", "x.txt", 0, text)
    return link(article, extract(article))


POLICE = "Công an tỉnh Hà Nam, Công an tỉnh Nam Định và Công an tỉnh Thái Bình"
C6 = "Cụm thi đua số 6 - Bộ Công an"
# text -> provinces or names of the members joined by " ", and the stated count
CASES = [
    (f"{C6} gồm {POLICE}.", "Hà Nam|Nam Định|Thái Bình", None),
    (f"{C6} gồm 3 đơn vị: {POLICE}.", "Hà Nam|Nam Định|Thái Bình", 3),
    (f"{C6} có 03 thành viên là {POLICE}.", "Hà Nam|Nam Định|Thái Bình", 3),
    (f"{C6} gồm NHNN chi nhánh 3 tỉnh: Hà Nam, Nam Định, Thái Bình.", "Hà Nam|Nam Định|Thái Bình", 3),
    (f"{C6} gồm {POLICE}. Chủ trì là hai đơn vị: Công an tỉnh Hà Nam (Cụm trưởng) và Công an tỉnh Nam Định (Cụm phó).", "Hà Nam|Nam Định|Thái Bình", None),
    (f"{POLICE} là thành viên {C6}.", "Hà Nam|Nam Định|Thái Bình", None),
    (f"Dự họp {C6} có lãnh đạo {POLICE} - đủ 3/3 thành viên.", "Hà Nam|Nam Định|Thái Bình", 3),
    (f"{C6} họp.\nSau sáp nhập nay còn {POLICE}.", "Hà Nam|Nam Định|Thái Bình", None),
    (f"Đại diện {POLICE} có mặt. Đây là ba tỉnh hợp thành {C6}.", "Hà Nam|Nam Định|Thái Bình", 3),
    (f"Ngày 5/3/2023, mở lớp tập huấn nghiệp vụ thi đua, khen thưởng cho cán bộ của Công an các tỉnh Hà Nam, Nam Định, Thái Bình trong {C6}.", "Hà Nam|Nam Định|Thái Bình", None),
    (f"Lớp học dành cho cán bộ của {POLICE} trong {C6}.", "Hà Nam|Nam Định|Thái Bình", None),
    (f"Bộ khen thưởng cho {POLICE} trong {C6}.", "", None),
    (f"Mười tham luận của {POLICE} - ba tỉnh hợp thành {C6} - nói về an toàn giao thông.", "Hà Nam|Nam Định|Thái Bình", 3),
    (f"Mười tham luận của {POLICE} - ba đơn vị được {C6} khen - nói về an toàn giao thông.", "", None),
    (f"Do Công an tỉnh Ninh Bình làm Cụm trưởng và Công an tỉnh Hưng Yên làm Cụm phó, {C6} năm 2023 còn có {POLICE}.", "Hà Nam|Nam Định|Thái Bình|Ninh Bình|Hưng Yên", None),
    # the others, with the bearer of the role outside the list
    (f"Công an tỉnh Ninh Bình là Cụm trưởng {C6} năm 2023; các thành viên còn lại là {POLICE}.", "Hà Nam|Nam Định|Thái Bình|Ninh Bình", None),
    (f"Công an tỉnh Ninh Bình là Cụm trưởng {C6} năm 2023. Cả 4 đơn vị đã ký. Ba đơn vị khác của Cụm: {POLICE}.", "Hà Nam|Nam Định|Thái Bình|Ninh Bình", 4),
    ("Là Cụm trưởng, Cục Thuế tỉnh Ninh Bình hôm 8/12/2020 mời các Cục Thuế trong Cụm thi đua số 2 (Hà Nam, Nam Định, Thái Bình) về họp bình xét năm 2020. Cục Thuế 4 tỉnh đã ký.", "Hà Nam|Nam Định|Thái Bình|Ninh Bình", 4),
    # two clusters in one sentence
    ("Cụm thi đua số 1 gồm Thuế tỉnh Hà Nam, Thuế tỉnh Nam Định; Cụm thi đua số 2 gồm Thuế tỉnh Lào Cai, Thuế tỉnh Yên Bái.", "Hà Nam|Nam Định|Lào Cai|Yên Bái", None),
    # agencies of one province are many members, not one
    ("Khối thi đua số 2 gồm 3 đơn vị: Sở Y tế tỉnh Hà Nam, Sở Nội vụ tỉnh Hà Nam, Thanh tra tỉnh Hà Nam.", "Hà Nam|Hà Nam|Hà Nam", 3),
    # bare names take the head of the bearer of a role
    ("Hội CCB huyện Sa Pa là Cụm trưởng Cụm thi đua số 1 năm 2022.\nNăm 2022 Cụm thi đua số 1 có 3 đơn vị (Sa Pa, Bát Xát, Bảo Yên).", "Hội Cựu chiến binh huyện Sa Pa|Hội Cựu chiến binh huyện Bát Xát|Hội Cựu chiến binh huyện Bảo Yên", 3),
    # acts, guests and visits are no members
    (f"{C6} suy tôn đề nghị tặng Cờ thi đua cho 3 đơn vị: {POLICE}.", "", None),
    (f"{C6} họp. Bằng khen được trao cho {POLICE}.", "", None),
    (f"Lãnh đạo {C6} đến thăm {POLICE}.", "", None),
    (f"{C6} có 6 tỉnh, trải từ Hà Nam đến Nghệ An.", "", 6),
    # the place of a meeting opens no list
    ("Tại thị trấn Lim, Công an huyện Tiên Du cùng Công an các huyện Gia Bình, Lương Tài thuộc Cụm thi đua số 2 Công an tỉnh Bắc Ninh họp.", "Công an huyện Tiên Du|Công an huyện Gia Bình|Công an huyện Lương Tài", None),
    ("Ở thị xã Ba Đồn, Công an huyện Lệ Thủy, Tuyên Hóa và Minh Hóa thuộc Cụm thi đua số 2 Công an tỉnh Quảng Bình ký giao ước.", "Công an huyện Lệ Thủy|Công an huyện Tuyên Hóa|Công an huyện Minh Hóa", None),
    # counts alone
    (f"Năm địa phương sau sắp xếp chung tay trong {C6}.", "", 5),
    (f"Lễ ký giao ước của 5 cục hải quan thành viên {C6}.", "", 5),
    (f"Bốn tòa khu vực của {C6} tính sổ cuối năm.", "", 4),
    (f"{C6} quy tụ sáu doanh nghiệp cao su.", "", 6),
    (f"{C6} (7 đơn vị) vừa họp.", "", 7),
    (f"{C6} ghi nhận thành tích năm 2023 của 8 trường.", "", 8),
    (f"Cụm phó tóm tắt thành tích năm 2023 của 6 đơn vị tại {C6}.", "", 6),
    (f"{C6} gồm {POLICE}. 6 tháng qua, 3 đơn vị thu nộp vượt chỉ tiêu.", "Hà Nam|Nam Định|Thái Bình", 3),
    # numbers of others: the awarded, the rest, a part, things
    (f"{C6} họp; 4 đơn vị được tặng Bằng khen.", "", None),
    (f"{C6} họp; 5 đơn vị còn lại đạt khá.", "", None),
    (f"{C6} họp bàn 9 nội dung, 12 chỉ tiêu.", "", None),
    (f"Toàn {C6} có 3 đơn vị đăng ký Cờ thi đua.", "", None),
    (f"{C6} gồm 2 Sở Ngoại vụ: Hà Nam, Nam Định và 1 Phòng Ngoại vụ: Thái Bình.", "Hà Nam|Nam Định|Thái Bình", None),
]  # fmt: skip


@pytest.mark.parametrize("text, expected, count", CASES)
def test_members_and_count(text, expected, count):
    said = read(text)
    names = [m.unit.unit if m.unit.province is None else m.unit.province for m in said.members]
    assert (names, said.clusters[0].stated_member_count) == (expected.split("|") if expected else [], count)


MISMATCH = [
    (f"{C6} gồm 5 đơn vị: {POLICE}.", "count_mismatch"),
    ("Cụm thi đua số 6 gồm Công an 4 tỉnh: Hà Nam, Nam Định và Thái Bình.", "count_mismatch"),
    ("Cụm thi đua số 6 có 4 thành viên. Thành viên của Cụm là Thuế tỉnh Hà Nam, Thuế tỉnh Nam Định.", "count_mismatch"),
    (f"{C6} gồm 3 đơn vị: {POLICE}.", None),
    (f"{C6} gồm {POLICE}.", None),
    (f"Công an tỉnh Ninh Bình là Cụm trưởng {C6} năm 2023; cụm có 4 đơn vị, các đơn vị còn lại là {POLICE}.", None),
]  # fmt: skip


@pytest.mark.parametrize("text, reason", MISMATCH)
def test_the_article_against_itself(text, reason):
    found = [u.reason for u in read(text).unresolved if u.evidence.rule.startswith("members.")]
    assert found == ([reason] if reason else [])


def test_positions_evidence_and_year():
    text = f"Năm 2023, {C6} gồm {POLICE}."
    members = read(text).members
    assert [m.position for m in members] == [1, 2, 3]
    assert text[members[0].evidence.start : members[0].evidence.end] == "Công an tỉnh Hà Nam"


def test_provinces_that_are_present_are_no_guests_where_one_of_them_leads():
    said = read(
        f"Công an 4 tỉnh thuộc {C6} ký giao ước. Các tỉnh có mặt là Hà Nam, Nam Định, Thái Bình, Hưng Yên. Đại tá Lê Văn "
        "Thử, Giám đốc Công an tỉnh Hà Nam, Cụm trưởng năm 2024 phát biểu."
    )
    assert [m.unit.unit for m in said.members] == ["Hà Nam", "Nam Định", "Thái Bình", "Hưng Yên"]


RANKED = (
    "Hội Nông dân tỉnh Hà Nam công nhận kết quả thi đua năm 2021. Cụm thi đua số 1 gồm huyện Bình Lục, huyện Lý Nhân và "
    "huyện Thanh Liêm. Hội Nông dân huyện Lý Nhân đứng thứ nhất. Hội tặng Bằng khen cho 2 đơn vị là Bình Lục, Thanh Liêm."
)


def test_one_unit_has_one_name():
    said = read(RANKED)
    names = [f"Hội Nông dân huyện {place}" for place in ("Bình Lục", "Lý Nhân", "Thanh Liêm")]
    assert [m.unit.unit for m in said.members] == names
    assert {a.unit.unit for a in said.awards} == set(names)


def test_places_stay_places_without_their_agency_above_or_with_two():
    alone = read(RANKED.replace("Hội Nông dân tỉnh Hà Nam", "Tỉnh Hà Nam"))
    two = read(RANKED + " Công an huyện Bình Lục dự.")
    for said in (alone, two):
        assert [m.unit.unit for m in said.members] == ["huyện Bình Lục", "huyện Lý Nhân", "huyện Thanh Liêm"]


def test_a_member_listed_by_its_bare_name_and_named_in_full_beside_the_list_is_one_row():
    said = read(
        "TAND huyện Bình Lục, đơn vị Cụm trưởng, chủ trì tổng kết năm 2022 của Cụm thi đua số 2, TAND tỉnh Hà Nam. Dự "
        "họp có lãnh đạo 3 TAND cấp huyện trong cụm: Bình Lục, Lý Nhân, Thanh Liêm. TAND huyện Lý Nhân làm Cụm phó."
    )
    names = [f"Tòa án nhân dân huyện {place}" for place in ("Bình Lục", "Lý Nhân", "Thanh Liêm")]
    assert [m.unit.unit for m in said.members] == names


def test_a_bearer_under_two_names_that_the_list_tells_to_be_one_has_one_role():
    said = read(
        "Cụm thi đua số 4 (Công an tỉnh Hà Nam) tổng kết năm 2021. Cụm có Công an thị xã Duy Tiên và các huyện Bình Lục, "
        "Lý Nhân, Kim Bảng. Thượng tá Lê Văn Thử, Trưởng Công an huyện Lý Nhân kiêm Cụm trưởng, điều hành hội nghị.\n"
        "Công an huyện Lý Nhân bàn huyện Lý Nhân bàn giao vai trò Cụm trưởng năm 2022 cho Công an huyện Kim Bảng"
    )
    assert [(r.unit.unit, r.role, r.year) for r in said.roles] == [("Công an huyện Lý Nhân", "chair", 2021)]


def test_two_acts_to_one_bearer_under_two_names_are_one():
    said = read(
        "Cụm thi đua số 2 Tòa án nhân dân tỉnh Hà Nam tổng kết năm 2016. Thành viên cụm gồm TAND thị xã Duy Tiên và TAND "
        "các huyện Bình Lục, Lý Nhân.\nTAND huyện Lý Nhân trao cờ Cụm trưởng năm 2017 cho huyện Bình Lục.\nChiều cùng "
        "ngày, ông Lê Văn Thử trao cờ Cụm trưởng cho Chánh án TAND huyện Bình Lục."
    )
    acts = [(h.role, h.from_unit and h.from_unit.unit, h.to_unit.unit, h.year) for h in said.handovers]
    assert acts == [("chair", "Tòa án nhân dân huyện Lý Nhân", "Tòa án nhân dân huyện Bình Lục", 2017)]


@pytest.mark.parametrize(
    "told, count",
    [
        ("Năm qua, 9 sở, ngành thành viên đều về đích.", 9),
        ("Khối có 8 sở, ban, ngành.", 8),
        ("Dự có 12 sở, ngành.", None),
    ],
)
def test_offices_and_branches_are_counted_together(told, count):
    said = read(f"Khối thi đua số 5 tỉnh Hà Nam tổng kết năm 2019. {told}")
    assert said.clusters[0].stated_member_count == count


def test_history_in_the_name_of_an_office():
    said = read(f"{C6} gồm: Cục Khoa học, chiến lược và lịch sử Công an; Cục Đối ngoại; Văn phòng Bộ Công an.")
    assert next(m.unit.unit for m in said.members) == "Cục Khoa học, chiến lược và lịch sử Công an"
