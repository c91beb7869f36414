"""Articles that report of several clusters: meetings on days of their own, and what is only background beside them;
members by the posts of who came, by a count told before, and papers in lower case; whose the clusters are.
"""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

R, P = "annual_review", "pact_signing"
TWO = "Hai cụm thi đua của Kho bạc Nhà nước tỉnh Bắc Ninh tổng kết năm 2021\nNgày 10/12/2021, Cụm thi đua số 1 họp tổng kết năm 2021. "
MEETINGS = [
    (TWO + "Ngày 12/12/2021, Cụm thi đua số 2 tổ chức hội nghị.", [(R, "2021-12-10"), (R, "2021-12-12")]),
    (TWO + "Hai ngày sau, đến lượt Cụm thi đua số 2, do KBNN huyện Lương Tài làm Cụm trưởng.", [(R, "2021-12-10"), (R, "2021-12-12")]),
    (TWO + "Hôm sau, ở Từ Sơn, Cụm thi đua số 2 bỏ phiếu kín.", [(R, "2021-12-10"), (R, "2021-12-11")]),
    ("Cụm thi đua số 1, số 2 Sở Y tế tỉnh Hà Nam ký giao ước thi đua năm 2023\nNgày 15/2/2023, Cụm thi đua số 1 ký giao ước thi đua. Một ngày sau, Cụm thi đua số 2 ký giao ước.", [(P, "2023-02-15"), (P, "2023-02-16")]),
    # not held, of the past, of both, no meeting, an article on one of them
    (TWO + "Cụm thi đua số 2 lùi sang ngày 20/12/2021.", [(R, "2021-12-10")]),
    (TWO + "Cụm thi đua số 2 sẽ họp ngày 20/12/2021.", [(R, "2021-12-10")]),
    (TWO + "Trước đó, ngày 5/12/2021, Cụm thi đua số 2 tổng kết.", [(R, "2021-12-10")]),
    (TWO + "Ngày 12/12/2021, Cụm thi đua số 2 thăm Côn Đảo.", [(R, "2021-12-10")]),
    ("Cụm thi đua số 9 Bộ Công an tổng kết năm 2022 ngày 15/12/2022.\nNgày 20/12/2022, Cụm thi đua số 10 cũng tổng kết.", [(R, "2022-12-15")]),
    # a review recalled long after it, games with others, a course for others
    ("Chiều 11/8/2023, Cụm thi đua số 6 khép lại hội thao. Ông Nam cho biết tại buổi tổng kết năm 2022, xã Tân An dẫn đầu cụm.", [("sports", "2023-08-11")]),
    ("Ngày 11/1/2023, Cụm thi đua số 6 khép lại hội thao. Tại buổi tổng kết năm 2022 sáng cùng ngày, xã Tân An dẫn đầu cụm.", [(R, "2023-01-11")]),
    ("Ngày 3/10/2023, Đoàn kiểm tra chéo của Cụm thi đua số 11 làm việc tại Công an tỉnh Sơn La. Chiều cùng ngày, đoàn giao lưu bóng chuyền với Công an huyện Mai Sơn.", [("other", "2023-10-03")]),
    ("Sáng 4/7/2023, Cụm thi đua số 4 Công an tỉnh Hà Nam sơ kết 6 tháng đầu năm 2023. Buổi chiều, các đơn vị tập huấn sơ cấp cứu cho 60 tài xế xe buýt.", [("midyear_review", "2023-07-04")]),
    ("Sáng 4/7/2023, Cụm thi đua số 4 Công an tỉnh Hà Nam sơ kết 6 tháng đầu năm 2023. Buổi chiều, các đơn vị tập huấn nghiệp vụ cho 60 cán bộ.", [("midyear_review", "2023-07-04"), ("training", "2023-07-04")]),
    ("Ngày 20/12/2018, Sở Xây dựng Ninh Bình đón khách về dự cuộc gặp cuối năm của Cụm thi đua số 3, nghe báo cáo kết quả thực hiện giao ước năm 2018.", [(R, "2018-12-20")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), MEETINGS)
def test_meetings(text, events):
    assert sorted((e.event_type, e.date) for e in extract(text).events) == sorted(events)


def test_a_further_meeting_is_of_its_own_cluster():
    said = extract(TWO + "Ngày 12/12/2021, Cụm thi đua số 2 tổ chức hội nghị.")
    numbers = {c.cluster_id: c.number for c in said.clusters}
    assert [(e.event_id, numbers[e.cluster_id], e.period) for e in said.events] == [
        ("e1", 1, "2021"),
        ("e2", 2, "2021"),
    ]


COURT = "Cụm thi đua số 3 TAND hai cấp tỉnh Hà Nam họp bình xét thi đua năm 2022. "
ARMY = ["Lữ đoàn 270", "Sư đoàn 2", "Sư đoàn 315"]
MEMBERS = [
    # each by the post of who came
    (COURT + "Thành phần: Chánh án TAND huyện Lý Nhân (đơn vị Cụm trưởng) - chủ trì; Chánh án TAND huyện Bình Lục; Chánh án TAND thị xã Duy Tiên.", ["Tòa án nhân dân huyện Bình Lục", "Tòa án nhân dân huyện Lý Nhân", "Tòa án nhân dân thị xã Duy Tiên"]),
    (COURT + "Dự họp có ông Lê Văn Thử, Chánh án TAND huyện Lý Nhân; bà Trần Thị Mẫu, Chánh án TAND huyện Bình Lục và ông Ngô Văn Vẽ, Phó Chánh án TAND thị xã Duy Tiên.", ["Tòa án nhân dân huyện Bình Lục", "Tòa án nhân dân huyện Lý Nhân", "Tòa án nhân dân thị xã Duy Tiên"]),
    (COURT + "Tham luận có Chánh án TAND huyện Lý Nhân; Chánh án TAND huyện Bình Lục; Chánh án TAND thị xã Duy Tiên.", []),
    (COURT + "Dự họp có Giám đốc Sở Nội vụ tỉnh Hà Nam; Chánh án TAND huyện Bình Lục; Trưởng Công an thị xã Duy Tiên.", []),
    (COURT + "Dự có Chánh án TAND huyện Lý Nhân, Chánh án TAND huyện Bình Lục, Chánh án TAND thị xã Duy Tiên là khách mời.", []),
    # a count of the cluster's, spelled out by the next sentence
    ("Chỉ huy 3 đơn vị của Cụm thi đua số 3 Quân khu 5 ký giao ước năm 2021. Ba đơn vị ấy là Sư đoàn 315, Sư đoàn 2, Lữ đoàn 270.", ARMY),
    ("Cụm thi đua số 3 Quân khu 5 có 3 đơn vị. Ba đơn vị đó gồm: Sư đoàn 315, Sư đoàn 2, Lữ đoàn 270.", ARMY),
    ("Cụm thi đua số 3 Quân khu 5 tổng kết năm 2021. Có 3 đơn vị được đề nghị tặng Cờ thi đua. Ba đơn vị ấy là Sư đoàn 315, Sư đoàn 2, Lữ đoàn 270.", []),
    ("Cụm thi đua số 3 Quân khu 5 có 3 đơn vị được tặng Cờ thi đua. Ba đơn vị ấy là Sư đoàn 315, Sư đoàn 2, Lữ đoàn 270.", []),
    # papers in lower case
    ("Cụm thi đua các báo Đảng họp năm 2022. Ba thành viên của cụm: báo Bình Phước, báo Tây Ninh, báo Sài Gòn Giải Phóng.", ["Báo Bình Phước", "Báo Sài Gòn Giải Phóng", "Báo Tây Ninh"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "members"), MEMBERS)
def test_members(text, members):
    assert sorted(m.unit.unit for m in extract(text).members) == members


FIRM = "Biên bản họp Khối thi đua số 4 tỉnh Bình Thuận năm 2023. "
POSTS = [
    # of all kinds where chair and deputy are among them
    (FIRM + "Thành phần: Ông Lê Thử, Giám đốc Công ty Điện lực Bình Thuận - Khối trưởng; bà Võ Mẫu, Giám đốc Bưu điện tỉnh Bình Thuận - Khối phó; ông Đỗ Vẽ, Giám đốc Viễn thông Bình Thuận.", 3),
    (FIRM + "Thành phần: Ông Lê Thử, Giám đốc Công ty Điện lực Bình Thuận; bà Võ Mẫu, Giám đốc Bưu điện tỉnh Bình Thuận; ông Đỗ Vẽ, Giám đốc Viễn thông Bình Thuận.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "count"), POSTS)
def test_members_of_several_kinds(text, count):
    assert len(extract(text).members) == count


MINUTES = (
    "Biên bản họp Cụm thi đua số 4 Công an tỉnh Hà Nam\n\nNgày 12/01/2024.\n\n1. Báo cáo kết quả thi đua năm 2023.\n\n"
)
ITEMS = [
    (MINUTES + "2. Bình xét:\n\n- Giấy khen: Công an huyện Lý Nhân.\n\n3. Ký giao ước thi đua năm 2024.", {R: "2023", P: "2024"}),
    (MINUTES.replace("Biên bản", "Tài liệu") + "2. Bình xét:\n\n3. Ký giao ước thi đua năm 2024.", {P: "2024"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), ITEMS)
def test_items_of_minutes(text, periods):
    assert {e.event_type: e.period for e in extract(text).events} == periods


RESULTS = [
    ("Hội Nông dân tỉnh Nam Định vừa ban hành quyết định về kết quả thi đua năm 2020 của Cụm thi đua số 1. Năm 2019, huyện Ý Yên dẫn đầu Cụm thi đua số 1; năm 2019 là năm khó.", 2020),
    ("Ngày 5/1/2021, LĐLĐ tỉnh Nam Định công bố kết quả xếp hạng Cụm thi đua số 1 năm 2020. Nếu như năm 2019 là LĐLĐ huyện Ý Yên thì năm 2019 cũng là năm đầu.", 2020),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year"), RESULTS)
def test_year_of_results(text, year):
    assert {c.year for c in extract(text).clusters} == {year}


COUNTS = [
    ("Sở Du lịch ba tỉnh Phú Yên, Khánh Hòa, Bình Định vừa gia nhập Cụm thi đua số 5, nâng số thành viên từ 4 lên 7.", 7),
    ("Cụm thi đua số 5 giảm số thành viên xuống còn 6.", 6),
    ("Sở Du lịch ba tỉnh Phú Yên, Khánh Hòa, Bình Định vừa gia nhập Cụm thi đua số 5.", None),
    ("Cụm thi đua số 5 họp ký giao ước; số thành viên bị phê bình là 2.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "count"), COUNTS)
def test_counts_that_change(text, count):
    assert {c.stated_member_count for c in extract(text).clusters} == {count}


def test_a_role_begins_on_a_day():
    said = extract("Cụm thi đua số 5 tổng kết năm 2023. Công an tỉnh Hà Nam giữ chức Cụm trưởng từ ngày 1/1/2024.")
    assert [(h.role, h.year) for h in said.handovers] == [("chair", 2024)]
    assert not said.roles


def test_no_paper_is_a_forecast():
    said = extract("Cụm thi đua số 2 họp. Dự báo Bình Phước làm Cụm trưởng năm 2023, nhà báo Tây Ninh đến dự.")
    assert not [r for r in said.roles if r.unit.unit.startswith("Báo")]


OWNERS = [
    ("Huyện Tam Sơn: Cụm thi đua số 1 về đích\nTheo thông báo của Phòng Nội vụ, Cụm thi đua số 1 (xã Phú Đức, xã Phú Cường, xã An Hòa) tổng kết năm 2023.", "Ủy ban nhân dân huyện Tam Sơn"),
    ("Huyện Tam Sơn, huyện Cao Lộc: Cụm thi đua số 1 (xã Phú Đức, xã Phú Cường, xã An Hòa) tổng kết năm 2023.", None),
    ("Hội Nông dân Quảng Ngãi công bố kết quả\nBan Thường vụ Hội Nông dân tỉnh Quảng Ngãi ban hành quyết định về kết quả thi đua của Cụm thi đua số 1 năm 2020; Hội Nông dân thành phố Quảng Ngãi dẫn đầu.", "Hội Nông dân tỉnh Quảng Ngãi"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "owner"), OWNERS)
def test_owners(text, owner):
    assert {c.organisation for c in extract(text).clusters} == {owner}


def test_a_cluster_that_somebody_left_is_not_spoken_of():
    text = (
        "Cụm thi đua số 2 Công an tỉnh Sóc Trăng tổng kết năm 2022. Cụm có 2 đơn vị là Công an huyện Mỹ Tú và Công an "
        "huyện Châu Thành (tách từ Cụm thi đua số 1 sang). Công an huyện Mỹ Tú bàn giao nhiệm vụ Cụm trưởng cho Công an "
        "huyện Châu Thành."
    )
    said = extract(text)
    numbers = {c.cluster_id: c.number for c in said.clusters}
    assert {numbers[h.cluster_id] for h in said.handovers} == {2}


def test_two_clusters_by_name():
    text = (
        "Hai cụm thi đua Bắc Trung Bộ và Nam Trung Bộ của Hội Nhà báo Việt Nam tổng kết năm 2023. Cụm thi đua Bắc Trung "
        "Bộ do Hội Nhà báo tỉnh Nghệ An làm Cụm trưởng. Cụm thi đua Nam Trung Bộ do Hội Nhà báo tỉnh Phú Yên làm Cụm "
        "trưởng."
    )
    said = extract(text)
    assert [c.name for c in said.clusters] == ["Bắc Trung Bộ", "Nam Trung Bộ"]
    assert [(r.cluster_id, r.unit.province) for r in said.roles] == [("c1", "Nghệ An"), ("c2", "Phú Yên")]
    one = "Cụm thi đua Đông Nam Bộ và Tây Nguyên của Hội Nhà báo Việt Nam tổng kết năm 2023."
    assert [c.name for c in extract(one).clusters] == ["Đông Nam Bộ và Tây Nguyên"]


def test_wards_are_not_the_ministry_of_police():
    text = "Cụm thi đua các phường tổng kết năm 2022. Phường 1 dẫn đầu, Công an thành phố chúc mừng."
    assert [c.organisation for c in extract(text).clusters] == [None]


def test_whereas_is_no_list_of_members():
    text = (
        "Sở Tài chính tỉnh Hà Giang được Cụm thi đua số 2 đề nghị tặng Cờ thi đua; còn Sở Tài chính tỉnh Cao Bằng, Sở Tài "
        "chính tỉnh Bắc Kạn được đề nghị tặng Bằng khen."
    )
    assert extract(text).members == []


def test_news_in_brief():
    text = (
        "TIN VẮN\n\n* Cụm thi đua số 2 Tổng cục Hải quan ký giao ước thi đua năm 2023 ngày 17-3-2023.\n\n"
        "* Cùng ngày, Khối thi đua các doanh nghiệp Nhà nước thuộc UBND tỉnh Khánh Hòa tổng kết năm 2022."
    )
    assert [(c.number, c.name) for c in extract(text).clusters] == [(2, None), (None, "các doanh nghiệp Nhà nước")]
    assert [(c.number, c.name) for c in extract(text.replace("* Cùng", "Cùng")).clusters] == [(2, None)]


def test_the_headline_counts_the_listed():
    text = (
        "Công an ba tỉnh duyên hải tổng kết năm 2023\n\nCụm thi đua số 7 gồm Công an các tỉnh Quảng Nam, Phú Yên, "
        "Khánh Hòa. Khách mời có đại diện Cụm thi đua số 6."
    )
    assert {c.number: c.stated_member_count for c in extract(text).clusters}[7] == 3
    reported = text.replace("ba tỉnh", "bốn tỉnh").replace("Khách mời có đại diện Cụm", "Họp cùng ngày có Cụm")
    assert {c.number: c.stated_member_count for c in extract(reported).clusters}[7] is None
