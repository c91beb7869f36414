"""Members named before, beside or under the list: "ngoài A, cụm còn 5 thành viên", "A nay ở Cụm số 1 cùng B, C", behind
a dash, each with its head behind "các", and below a heading that also tells roles. Titles behind who gets them; games and
meetings on days of their own; other news. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

C10 = "Cụm thi đua số 10, Bộ Nội vụ họp tổng kết năm 2016. "
K4 = "Khối thi đua số 4 tỉnh Gia Lai tổng kết năm 2022. "
# text -> members joined by "|", and the stated count
MEMBERS = [
    # named before the others
    (C10 + "Ngoài Vĩnh Long, cụm còn 5 thành viên: Sở Nội vụ các tỉnh Bến Tre, Trà Vinh, Tiền Giang, Đồng Tháp, Long An.", "Vĩnh Long|Bến Tre|Trà Vinh|Tiền Giang|Đồng Tháp|Long An", None),
    (C10 + "Ngoài Sở Nội vụ Vĩnh Long, cụm còn có 3 đơn vị: Sở Nội vụ các tỉnh Bến Tre, Trà Vinh, Tiền Giang.", "Vĩnh Long|Bến Tre|Trà Vinh|Tiền Giang", None),
    (C10 + "Ngoài Sở Nội vụ Vĩnh Long, cụm còn các thành viên: Sở Nội vụ Bến Tre, Sở Nội vụ Trà Vinh, Sở Nội vụ Tiền Giang.", "Vĩnh Long|Bến Tre|Trà Vinh|Tiền Giang", None),
    (C10 + "Bên cạnh Sở Nội vụ Vĩnh Long, Cụm thi đua số 10 gồm 3 đơn vị khác là Sở Nội vụ các tỉnh Bến Tre, Trà Vinh, Tiền Giang.", "Vĩnh Long|Bến Tre|Trà Vinh|Tiền Giang", None),
    (C10 + "Ngoài Vĩnh Long, hội nghị còn mời 3 khách: Sở Nội vụ các tỉnh Bến Tre, Trà Vinh, Tiền Giang.", "", None),
    (C10 + "Trong cụm, cùng với Sở Nội vụ Vĩnh Long, có Sở Nội vụ các tỉnh Bến Tre, Trà Vinh, Tiền Giang.", "Vĩnh Long|Bến Tre|Trà Vinh|Tiền Giang", None),
    (C10 + "Cùng sinh hoạt trong cụm với Sở Nội vụ Vĩnh Long là Sở Nội vụ các tỉnh Bến Tre, Trà Vinh, Tiền Giang.", "Vĩnh Long|Bến Tre|Trà Vinh|Tiền Giang", None),
    # who moved, with the fellows in the new cluster
    ("Cụm thi đua số 2 Sở Y tế tỉnh Hà Nam họp năm 2019. Bệnh viện Mắt trước thuộc cụm này, nay sinh hoạt ở Cụm thi đua số 3 cùng Bệnh viện Phổi, Bệnh viện Nhi, Bệnh viện Tâm thần.", "Bệnh viện Phổi|Bệnh viện Nhi|Bệnh viện Tâm thần|Bệnh viện Mắt", None),
    ("Cụm thi đua số 2 Sở Y tế tỉnh Hà Nam họp năm 2019. Bệnh viện Mắt vừa chuyển sang Cụm thi đua số 3 với Bệnh viện Phổi, Bệnh viện Nhi.", "Bệnh viện Phổi|Bệnh viện Nhi|Bệnh viện Mắt", None),
    ("Công an huyện Chư Sê năm ngoái ở Cụm thi đua số 1 Công an tỉnh Gia Lai, nay về Cụm thi đua số 3 cùng Công an các huyện Chư Prông, Ia Grai, Đức Cơ.", "Công an huyện Chư Prông|Công an huyện Ia Grai|Công an huyện Đức Cơ|Công an huyện Chư Sê", None),
    ("Sở Xây dựng thuộc Khối thi đua số 4 tỉnh Gia Lai cùng Sở Tài chính, Sở Y tế và Sở Nội vụ đi thăm Trường Sa.", "", None),
    # behind a dash
    ("Cụm thi đua các tỉnh biên giới phía Bắc họp ngày 10/1/2024. Bốn tỉnh của cụm - Hà Giang, Cao Bằng, Lào Cai, Lạng Sơn - có chung đường biên.", "Hà Giang|Cao Bằng|Lào Cai|Lạng Sơn", 4),
    (K4 + "Ba đơn vị của khối - Sở Xây dựng, Sở Tài chính và Sở Y tế - đều dự.", "Sở Xây dựng|Sở Tài chính|Sở Y tế", 3),
    # each with a head of its own behind "các" or a number
    (K4 + "Khối gồm các Sở Y tế, Sở Nội vụ và Sở Tài chính.", "Sở Y tế|Sở Nội vụ|Sở Tài chính", None),
    (K4 + "Khối gồm các Bệnh viện Mắt, Bệnh viện Phổi, Bệnh viện Nhi.", "Bệnh viện Mắt|Bệnh viện Phổi|Bệnh viện Nhi", None),
    (K4 + "Khối gồm ba Phòng Tham mưu, Phòng Hậu cần và Phòng Kỹ thuật.", "Phòng Tham mưu|Phòng Hậu cần|Phòng Kỹ thuật", 3),
    ("Cụm thi đua số 1 Sở GD&ĐT tỉnh Hà Nam gồm các Trường THPT Lê Lợi, THPT Chuyên Lê Khiết, THPT Võ Nguyên Giáp.", "Trường THPT Lê Lợi|Trường THPT Chuyên Lê Khiết|Trường THPT Võ Nguyên Giáp", None),
    (K4 + "Khối gồm các Sở Y tế, Nội vụ và Thanh tra tỉnh.", "Sở Y tế|Sở Nội vụ|Thanh tra tỉnh", None),
    (K4 + "Khối gồm Viettel Gia Lai, Bưu điện tỉnh, Bưu chính Viettel Gia Lai.", "Viettel Gia Lai|Bưu điện tỉnh|Bưu chính Viettel Gia Lai", None),
    (K4 + "Khối gồm các Sở Y tế, Sở Nội vụ; các Ban Dân vận, Ban Tổ chức Tỉnh ủy và Văn phòng Tỉnh ủy.", "Sở Y tế|Sở Nội vụ|Ban Dân vận Tỉnh ủy|Ban Tổ chức Tỉnh ủy|Văn phòng Tỉnh ủy", None),
    (K4 + "Khối gồm hai Sở Y tế, Sở Nội vụ; ba Ban Dân vận, Ban Tổ chức, Ban Tuyên giáo Tỉnh ủy.", "Sở Y tế|Sở Nội vụ", None),
    # below a heading that tells roles as well, or a year
    (K4 + "\nDanh sách thành viên và vai trò năm 2022:\n– Sở Y tế: Khối trưởng\n– Sở Nội vụ: Khối phó\n– Sở Tài chính\n– Sở Xây dựng", "Sở Y tế|Sở Nội vụ|Sở Tài chính|Sở Xây dựng", None),
    (K4 + "\nCác đơn vị thành viên kèm chức danh:\n- Sở Y tế (Khối trưởng)\n- Sở Tài chính\n- Sở Xây dựng", "Sở Y tế|Sở Tài chính|Sở Xây dựng", None),
    (K4 + "\nThành viên năm nay:\n- Sở Y tế\n- Sở Tài chính\n- Sở Xây dựng", "Sở Y tế|Sở Tài chính|Sở Xây dựng", None),
    (K4 + "\nDanh sách thành viên năm 2023:\n- Sở Y tế\n- Sở Tài chính\n- Sở Xây dựng", "", None),
    (K4 + "\nDanh sách thành viên năm tới:\n- Sở Y tế\n- Sở Tài chính\n- Sở Xây dựng", "", None),
    (K4 + "\nDanh sách vai trò năm 2022:\n- Sở Y tế: Khối trưởng\n- Sở Nội vụ: Khối phó\n- Sở Tài chính", "", None),
    # below a title without ":"
    (K4 + "\n\nTHÀNH PHẦN KHỐI\n1) Sở Y tế - Khối trưởng\n2) Sở Tài chính\n3) Sở Xây dựng", "Sở Y tế|Sở Tài chính|Sở Xây dựng", None),
    (K4 + "\n\nDanh sách thành viên\n- Sở Y tế\n- Sở Tài chính\n- Sở Xây dựng", "Sở Y tế|Sở Tài chính|Sở Xây dựng", None),
    (K4 + "\n\nCác đơn vị thành viên của Khối thi đua số 4\nSở Y tế\nSở Tài chính\nSở Xây dựng", "Sở Y tế|Sở Tài chính|Sở Xây dựng", None),
    (K4 + "\n\nThành phần khách mời\n- Sở Y tế\n- Sở Tài chính\n- Sở Xây dựng", "", None),
    # how many are left, or were put together
    (K4 + "Sau khi Sở Y tế rút, khối còn lại đúng 5 đơn vị.", "", 5),
    (K4 + "Năm 2022, khối còn lại 3 thành viên là Sở Xây dựng, Sở Tài chính, Sở Nội vụ.", "Sở Xây dựng|Sở Tài chính|Sở Nội vụ", 3),
    (C10 + "Từ năm nay, cụm đón thêm Sở Nội vụ Long An, nâng tổng số thành viên lên 8.", "", 8),
    (C10 + "Số thành viên của cụm giảm từ 9 xuống còn 7 sau sắp xếp.", "", 7),
    (C10 + "Số hội viên tăng từ 9 lên 12 sau một năm.", "", None),
    (K4 + "Ba năm, ba đơn vị cầm trịch: Sở Y tế (2020), Sở Nội vụ (2021), Sở Tài chính (2022).", "", None),
    (K4 + "Ba đơn vị chưa nộp báo cáo là Sở Y tế, Sở Nội vụ, Sở Tài chính.", "", None),
    # of then and of now, of another cluster and of this
    (K4 + "Năm 2021 khối gồm Sở Tài chính, Sở Xây dựng, Sở Công Thương; nay gồm Sở Tài chính, Sở Y tế, Sở Nội vụ.", "Sở Tài chính|Sở Y tế|Sở Nội vụ", None),
    (K4 + "Khối có Sở Tài chính, Sở Xây dựng, nay có thêm Sở Y tế, Sở Nội vụ.", "Sở Tài chính|Sở Xây dựng|Sở Y tế|Sở Nội vụ", None),
    (K4 + "8 sở trong khối được UBND tỉnh xếp chung từ năm 2015.", "", 8),
    (K4 + "3 đơn vị trong khối được UBND tỉnh xếp loại xuất sắc.", "", None),
    (K4 + "4 đơn vị của khối được khen, còn lại 3 đơn vị bị nhắc.", "", None),
]  # fmt: skip


def name(unit):
    """A province's own unit as the province, any other by its name."""
    return unit.unit if unit.unit.startswith(("Viettel", "Bưu")) or not unit.province else unit.province


@pytest.mark.parametrize(("text", "members", "count"), MEMBERS)
def test_members(text, members, count):
    said = extract(text)
    assert "|".join(name(m.unit) for m in said.members) == members
    sized = {m.cluster_id for m in said.members} or {said.clusters[0].cluster_id}
    assert [c.stated_member_count for c in said.clusters if c.cluster_id in sized] == [count]


AWARDS = [
    # a title in capitals right behind who gets it is no part of the name, and the next "tặng" has an object of its own
    (K4 + "Khối đề nghị tặng Bệnh viện Nhi Cờ thi đua của UBND tỉnh, tặng Bệnh viện Phụ sản và Bệnh viện Phổi Bằng khen của Chủ tịch UBND tỉnh.", ["merit_other proposed Bệnh viện Phổi", "merit_other proposed Bệnh viện Phụ sản", "other proposed Bệnh viện Nhi"]),
    (K4 + "Khối đề nghị tặng huyện Ia Grai Cờ thi đua của UBND tỉnh, tặng huyện Đức Cơ và xã Tân Lập Bằng khen của UBND tỉnh.", ["merit_other proposed huyện Đức Cơ", "merit_other proposed xã Tân Lập", "other proposed huyện Ia Grai"]),
    (K4 + "UBND tỉnh tặng Công ty Cao su Chư Sê Cờ thi đua, tặng Công ty May Minh Anh Bằng khen.", ["merit_other awarded Công ty May Minh Anh", "other awarded Công ty Cao su Chư Sê"]),
    (K4 + "Chủ tịch nước tặng Công ty Cấp nước Pleiku Huân chương Lao động hạng Ba.", ["order awarded Công ty Cấp nước Pleiku"]),
    (K4 + "Khối đề nghị tặng Trường THPT Lê Lợi Cờ thi đua của UBND tỉnh, Trường THPT Hà Huy Tập Giấy khen của Sở.", ["giay_khen proposed Trường THPT Hà Huy Tập", "other proposed Trường THPT Lê Lợi"]),
    (K4 + "UBND tỉnh tặng Cờ thi đua cho huyện Cờ Đỏ.", ["other awarded huyện Cờ Đỏ"]),
    (K4 + "UBND tỉnh tặng Cờ thi đua cho Sở Y tế, tặng Sở Nội vụ, Sở Tài chính Bằng khen.", ["merit_other awarded Sở Nội vụ", "merit_other awarded Sở Tài chính", "other awarded Sở Y tế"]),
    # who leads by the cluster's vote is honoured, though the same vote proposes others
    (K4 + "\nKết quả bình xét:\n- Đơn vị dẫn đầu Khối: Sở Y tế.\n- Đề nghị tặng Cờ thi đua của UBND tỉnh: Sở Y tế.", ["lead honoured Sở Y tế", "other proposed Sở Y tế"]),
    (K4 + "\nKết quả suy tôn:\n- Dẫn đầu Khối: Sở Y tế.\n- Bằng khen của UBND tỉnh: Sở Nội vụ.", ["lead honoured Sở Y tế", "merit_other proposed Sở Nội vụ"]),
    (K4 + "\nKhối đề nghị:\n- Đơn vị dẫn đầu Khối: Sở Y tế.\n- Bằng khen của UBND tỉnh: Sở Nội vụ.", ["lead proposed Sở Y tế", "merit_other proposed Sở Nội vụ"]),
    # titles that are a line of their own, and what the line above them all says; what stands behind the list
    (K4 + "\n\nDanh sách khen thưởng\nCờ thi đua của UBND tỉnh:\n- Sở Y tế\nBằng khen của UBND tỉnh:\n- Sở Nội vụ\n- Sở Tài chính", ["merit_other awarded Sở Nội vụ", "merit_other awarded Sở Tài chính", "other awarded Sở Y tế"]),
    (K4 + "\n\nDanh sách đề nghị khen thưởng\nCờ thi đua của UBND tỉnh:\n- Sở Y tế\nBằng khen của UBND tỉnh:\n- Sở Nội vụ", ["merit_other proposed Sở Nội vụ", "other proposed Sở Y tế"]),
    (K4 + "\n\nDanh sách đề nghị khen thưởng\n- Cờ thi đua của UBND tỉnh: Sở Y tế\n- Bằng khen của UBND tỉnh: Sở Nội vụ\n\nUBND tỉnh tặng Bằng khen cho Sở Xây dựng.", ["merit_other awarded Sở Xây dựng", "merit_other proposed Sở Nội vụ", "other proposed Sở Y tế"]),
    (K4 + "\n\nHồ sơ Cờ thi đua:\n- Sở Y tế nộp chậm", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "awards"), AWARDS)
def test_awards(text, awards):
    assert (
        sorted(f"{a.award} {a.status} {a.unit.unit if a.unit else a.quantity}" for a in extract(text).awards) == awards
    )


HALF = "Cụm thi đua số 3, Tổng cục Hải quan ngày 14/7/2023 sơ kết công tác 6 tháng đầu năm 2023. "
M, R, S = "midyear_review 2023-07-14", "annual_review", "sports"
EVENTS = [
    (HALF + "Hội thao cụm khai mạc chiều 14/7/2023 với 3 môn.", [M, f"{S} 2023-07-14"]),
    (HALF + "Giải bóng đá của Cụm thi đua số 3 diễn ra từ ngày 15/7/2023.", [M, f"{S} 2023-07-15"]),
    (HALF + "Giải bóng đá của Cụm diễn ra ngày 15/3/2023 có 6 đội.", [M]),
    (HALF + "Giải bóng đá của Cụm sẽ diễn ra ngày 15/7/2023.", [M]),
    # several clusters, one sentence each, the day before the verb
    ("Hai cụm thi đua của ngành Thuế khép sổ năm 2023. Sáng 5/12/2023, Cụm thi đua số 1 họp tại Lào Cai. Chiều 6/12, đến lượt Cụm thi đua số 2 ngồi lại ở Sơn La.", [f"{R} 2023-12-05", f"{R} 2023-12-06"]),
    ("Các Cụm thi đua Công an tỉnh Hà Tĩnh tổng kết năm 2023. Cụm thi đua số 1 ngày 20/11 họp tại Can Lộc. Cụm thi đua số 2 (Công an các huyện) ngày 22/11 họp tại Hương Khê. Cụm thi đua số 3 dự kiến ngày 25/11 họp.", [f"{R} 2023-11-20", f"{R} 2023-11-22"]),
    ("Cụm thi đua số 3 Bộ Nội vụ. Quán chị Ba khép sổ nợ năm 2023 cho bà con.", []),
    # other news below
    ("Cụm thi đua số 5 Bộ Nội vụ sẽ họp tổng kết năm 2023 vào ngày 8/12/2023.\n\nTin khác: Lễ phát động thi đua nước rút diễn ra trong tuần tới.", [f"{R} 2023-12-08"]),
    ("Cụm thi đua số 5 Bộ Nội vụ họp tổng kết năm 2023 ngày 8/12/2023.\n\nTin khác: Cụm thi đua số 6 họp tổng kết.", [f"{R} 2023-12-08"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_events(text, events):
    assert sorted(f"{e.event_type} {e.date}" for e in extract(text).events) == sorted(events)


OWNERS = [
    ("Khối thi đua các trường chuyên nghiệp tổng kết năm 2018. 8 trường trong khối được UBND tỉnh Nghệ An xếp chung từ năm 2015.", ["Ủy ban nhân dân tỉnh Nghệ An"]),
    ("Cụm thi đua số 2 thuộc Sở Y tế tỉnh Hà Nam họp năm 2019. Bệnh viện Mắt chuyển sang Cụm thi đua số 5.", ["Sở Y tế tỉnh Hà Nam"] * 2),
    ("Cụm thi đua số 2 thuộc Sở Y tế tỉnh Hà Nam họp năm 2019, có đoàn Khối thi đua số 5 dự.", ["Sở Y tế tỉnh Hà Nam", None]),
    ("Công đoàn ngành Y tế Hà Nam có 3 cụm thi đua. Cụm thi đua số 2 tổng kết năm 2023.", ["Công đoàn ngành Y tế Hà Nam"]),
    ("Ngành Giáo dục huyện Lâm Hà: Cụm thi đua số 3 tổng kết năm học 2022-2023, gồm Trường THCS Tân Hà, Trường THCS Tân Văn.", ["Phòng Giáo dục và Đào tạo huyện Lâm Hà"]),
    ("Cụm thi đua số 4 các Báo Đảng khu vực Tây Nguyên tổng kết năm 2023. Cụm gồm Báo Gia Lai, Báo Kon Tum, Báo Đắk Lắk.", [None]),
    ("Cụm thi đua An ninh - Tình báo, Bộ Công an họp năm 2019.", ["Bộ Công an"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "owners"), OWNERS)
def test_organisations(text, owners):
    assert [c.organisation for c in extract(text).clusters] == owners


def test_a_dash_before_a_region_or_one_name_opens_a_name():
    texts = [
        "Cụm thi đua - Tây Nguyên, Bộ Nội vụ họp.",
        "Cụm thi đua - Miền núi phía Bắc họp.",
        "Cụm thi đua An ninh - Tình báo họp.",
    ]
    names = [extract(f"{text} Cụm tổng kết năm 2022.").clusters[0].name for text in texts]
    assert names == ["Tây Nguyên", "Miền núi phía Bắc", "An ninh - Tình báo"]


def test_two_blocks_of_one_sentence_have_their_own_members() -> None:
    said = extract(
        K4 + "Khác với Khối thi đua số 5 (Sở Tài chính, Sở Xây dựng, Sở Công Thương), khối chỉ có Sở Y tế và Sở Nội vụ."
    )
    numbers = {cluster.cluster_id: cluster.number for cluster in said.clusters}
    assert [(numbers[m.cluster_id], m.unit.unit) for m in said.members] == [
        (4, "Sở Y tế"),
        (4, "Sở Nội vụ"),
        (5, "Sở Tài chính"),
        (5, "Sở Xây dựng"),
        (5, "Sở Công Thương"),
    ]


def test_a_rearrangement_told_before_the_list_is_no_ranking() -> None:
    said = extract(
        "Cụm thi đua các tỉnh trung du và miền núi phía Bắc tổng kết năm 2025. "
        "Sau sắp xếp đơn vị hành chính, Cụm có 4 tỉnh: Thái Nguyên, Lào Cai, Phú Thọ, Sơn La."
    )
    assert [member.unit.province for member in said.members] == ["Thái Nguyên", "Lào Cai", "Phú Thọ", "Sơn La"]
