"""What reporters say beside the facts: rules, targets, votes, other years, other matters. Each gives no row, or the
right one. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

BLOCK = "Ngày 18/12/2022, Khối thi đua số 3 tỉnh Gia Lai tổng kết năm 2022. "
# (sentence, award rows as "award status quantity unit")
AWARDS = [
    # years of leading that have come to an end
    ("Ba năm liền Sở Y tế giữ ngôi đầu khối, năm nay vị trí ấy về tay Sở Tư pháp.", ["lead honoured None Sở Tư pháp"]),
    ("Nhiều năm liên tiếp Sở Y tế dẫn đầu khối, nay ngôi vị này đã thuộc về Sở Tư pháp.", ["lead honoured None Sở Tư pháp"]),
    ("Nhiều năm liền Sở Y tế đứng đầu khối, nay Sở Tư pháp vươn lên vị trí số 1.", ["lead honoured None Sở Tư pháp"]),
    ("Hai năm liên tiếp Sở Y tế dẫn đầu khối, nay chỉ xếp thứ ba.", []),
    ("Sau 2 năm liên tiếp dẫn đầu, Sở Y tế năm nay nhường ngôi đầu cho Sở Tư pháp.", ["lead honoured None Sở Tư pháp"]),
    ("Ba năm liền Sở Y tế dẫn đầu khối, năm nay tiếp tục nhận Giấy khen.", ["giay_khen awarded None Sở Y tế", "lead honoured None Sở Y tế"]),
    ("Sở Y tế từng dẫn đầu khối.", []),
    ("Sở Y tế tạm thời dẫn đầu, cuối năm Sở Tư pháp mới là đơn vị dẫn đầu khối.", ["lead honoured None Sở Tư pháp"]),
    # one each of those counted
    ("Khối được phân 02 Cờ thi đua của UBND tỉnh, một dành cho Sở Y tế, một dành cho Sở Tư pháp.", ["other awarded None Sở Tư pháp", "other awarded None Sở Y tế"]),
    ("Hai Cờ thi đua của UBND tỉnh được đề nghị: một cho Sở Y tế, một cho Sở Tư pháp.", ["other proposed None Sở Tư pháp", "other proposed None Sở Y tế"]),
    ("Ba Cờ thi đua của UBND tỉnh được đề nghị: một cho Sở Y tế, một cho Sở Tư pháp.", ["other proposed 3 None"]),
    # those who vote
    ("Năm đơn vị trong khối bình bầu đơn vị dẫn đầu bằng phiếu kín.", []),
    ("Sở Y tế và Sở Tư pháp cùng bỏ phiếu chọn ra đơn vị dẫn đầu.", []),
    ("Sở Y tế được các sở bình bầu đơn vị dẫn đầu.", ["lead honoured None Sở Y tế"]),
    # first in one matter, or among others
    ("Về chỉ số cải cách hành chính, Sở Tư pháp dẫn đầu, Sở Y tế xếp thứ hai.", []),
    ("Ở nội dung hiến máu, Sở Y tế xếp thứ nhất; nội dung tuyên truyền, Sở Tư pháp xếp thứ nhất.", []),
    ("Gia Lai đứng đầu khu vực Tây Nguyên về thu ngân sách, đứng đầu 5 tỉnh miền núi.", []),
    ("Với tổng điểm 98, Sở Y tế xếp thứ nhất.", ["lead honoured None Sở Y tế"]),
    ("Về kết quả thi đua, Sở Y tế xếp thứ nhất.", ["lead honoured None Sở Y tế"]),
    # rules and targets
    ("Mỗi khối được suy tôn không quá 02 đơn vị đề nghị tặng Cờ thi đua của Hội Nông dân Việt Nam.", []),
    ("Chỉ tiêu năm 2023: có 1 đơn vị được tặng Cờ thi đua của Chính phủ, 3 tập thể được tặng Bằng khen.", []),
    ("Khối đặt chỉ tiêu có 2 đơn vị được tặng Cờ thi đua của UBND tỉnh.", []),
    ("Vượt chỉ tiêu đề ra, 2 đơn vị được tặng Cờ thi đua của UBND tỉnh.", ["other awarded 2 None"]),
]  # fmt: skip
# (text, events as "type period")
EVENTS = [
    ("Cụm trưởng có nhiệm vụ chủ trì ký giao ước trong quý I, tổng kết trước ngày 10/12. Năm 2021, huyện Chư Sê làm Cụm trưởng Cụm thi đua số 3 tỉnh Gia Lai.", []),
    ("Dự thảo quy chế khối thi đua tỉnh Gia Lai quy định Trưởng khối tổ chức ký giao ước năm 2021, sơ kết trong tháng 7. Khối thi đua số 3 góp ý.", []),
    ("Khối thi đua số 3 tỉnh Gia Lai ký giao ước thi đua năm 2020. Ảnh tư liệu: Lê Văn\n\nTỉnh Gia Lai sắp sửa quy chế.", []),
    ("Một buổi giao lưu ở xã Nghĩa Đô. Ảnh: Lê Văn\n\nCụm thi đua số 3 huyện Bảo Yên gồm các xã Nghĩa Đô, Vĩnh Yên, Tân Tiến.", []),
    ("Tỉnh vừa chia lại để các huyện gần nhau dễ kiểm tra chéo. Cụm thi đua số 3 gồm huyện Chư Sê, huyện Chư Prông.", []),
    ("Có ý kiến muốn giữ giao lưu thể thao. Cụm thi đua số 3 gồm huyện Chư Sê, huyện Chư Prông.", []),
    ("Khối thi đua số 3 tỉnh Gia Lai vừa ký giao ước thi đua năm 2020. Ảnh: Lê Văn", ["pact_signing 2020"]),
]  # fmt: skip


@pytest.mark.parametrize("sentence, wanted", AWARDS)
def test_awards(sentence, wanted):
    found = [f"{a.award} {a.status} {a.quantity} {a.unit and a.unit.unit}" for a in reading(BLOCK + sentence).awards]
    assert sorted(found) == wanted


@pytest.mark.parametrize("text, wanted", EVENTS)
def test_events(text, wanted):
    assert [f"{e.event_type} {e.period}" for e in reading(text).events] == wanted


@pytest.mark.parametrize(
    "text, members",
    [
        ("Cụm gồm Thanh tra các tỉnh Hà Nam, Nam Định, Thái Bình; Chánh Thanh tra tỉnh Nam Định đọc báo cáo.", 3),
        ("Cụm gồm Hội Nông dân các huyện Bến Lức, Đức Hòa, Đức Huệ; Phó Chủ tịch Hội Nông dân tỉnh theo dõi.", 3),
        ("Cụm gồm các huyện Bến Lức, Đức Hòa, Trung An, Đại Lộc.", 4),
    ],
)
def test_a_persons_post_is_no_member(text, members):
    assert len(reading("Cụm thi đua số 3 tổng kết năm 2022. " + text).members) == members


@pytest.mark.parametrize(
    "text, body",
    [
        (BLOCK + "Theo tiêu chí của khối, Sở Y tế dẫn đầu.", "Ủy ban nhân dân tỉnh Gia Lai"),
        ("Cụm thi đua số 4 họp. Quy chế do Trung ương Hội ban hành về cụm thi đua. Hội Nông dân Việt Nam góp ý.", "Hội Nông dân Việt Nam"),
        ("Cụm thi đua số 4 họp. Quy chế do Trung ương Hội ban hành về cụm thi đua.", None),
    ],
)  # fmt: skip
def test_whose_cluster_it_is(text, body):
    assert reading(text).clusters[0].organisation == body


def test_offices_of_a_cluster_count_its_members():
    said = reading("Hơn 80 cán bộ của 5 phòng thuộc Cụm thi đua số 2 Công an tỉnh Nam Định dự tập huấn.")
    assert said.clusters[0].stated_member_count == 5


def test_an_election_in_spring_is_of_the_coming_chair():
    told = "Hội nghị tổng kết năm 2018 của Cụm thi đua số 5 Bộ Nội vụ diễn ra ngày 28/3. Đại biểu bầu Sở Nội vụ tỉnh A Lưới làm Cụm trưởng năm 2019."
    said = reading(told.replace("A Lưới", "Ninh Thuận"), published="2019-03-29")
    assert [(h.year, h.to_unit.province) for h in said.handovers] == [(2019, "Ninh Thuận")]
    assert not said.roles


REVIEWED = (
    "Sáng 20/11/2023, Cụm thi đua số 4 Bộ Công an tổng kết phong trào thi đua năm 2023 tại Công an tỉnh Lào Cai. "
)


@pytest.mark.parametrize(
    "text, wanted",
    [
        (REVIEWED + "Tuần này, Cụm thi đua số 7 ký giao ước thi đua năm 2024 tại Cần Thơ.", ["annual_review 2023-11-20 Công an tỉnh Lào Cai"]),
        (REVIEWED + "Trước đó, Cụm thi đua số 7 đã tổ chức hội thao tại Cần Thơ ngày 15/11.", ["annual_review 2023-11-20 Công an tỉnh Lào Cai"]),
        ("Cụm thi đua số 4 Bộ Công an ký giao ước năm 2023. Trong khi đó, Cụm thi đua số 5 tổng kết năm 2022 hôm 12/1/2023.", ["pact_signing None None"]),
        (REVIEWED + "Cùng ngày, Cụm thi đua số 4 ký giao ước thi đua năm 2024.", ["annual_review 2023-11-20 Công an tỉnh Lào Cai", "pact_signing 2023-11-20 Công an tỉnh Lào Cai"]),
        (REVIEWED + "Cụm thi đua số 7 cũng ký giao ước thi đua năm 2024.", ["annual_review 2023-11-20 Công an tỉnh Lào Cai", "pact_signing 2023-11-20 Công an tỉnh Lào Cai"]),
        (REVIEWED + "Sở Y tế báo cáo đã mở lớp tập huấn và tổ chức hội thao ngành.", ["annual_review 2023-11-20 Công an tỉnh Lào Cai"]),
    ],
)  # fmt: skip
def test_meetings_of_other_clusters(text, wanted):
    assert [f"{e.event_type} {e.date} {e.host}" for e in reading(text).events] == wanted


HISTORY = [
    # times, rates, things on show: of no one year
    ("Sở Y tế đã hai lần được tặng Huân chương Lao động.", []),
    ("Nhiều lần Sở Y tế được tặng Cờ thi đua của Chính phủ.", []),
    ("Được thành lập năm 1991, Sở Y tế được tặng Cờ thi đua của Chính phủ.", ["government_flag awarded Sở Y tế 2022"]),
    ("Bình quân mỗi năm có 30 tập thể được tặng Bằng khen của UBND tỉnh.", []),
    ("Phòng truyền thống của Sở Y tế trưng bày 3 Huân chương, 12 Cờ thi đua của Chính phủ.", []),
    # what is only thought or talked of
    ("Sở Y tế tự thấy xứng đáng được tặng Cờ thi đua của Chính phủ.", []),
    ("Hội nghị thảo luận việc đề nghị tặng Cờ thi đua của UBND tỉnh cho Sở Y tế.", []),
    ("Hội nghị chọn đơn vị xứng đáng, đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế.", ["other proposed Sở Y tế 2022"]),
    # beside who leads
    ("Sở Tư pháp bám sát đơn vị dẫn đầu.", []),
    ("Sau 8 năm, Sở Tư pháp mất vị trí dẫn đầu khối.", []),
    ("Sở Tư pháp chúc mừng đơn vị dẫn đầu khối.", []),
    ("Sở Tư pháp nhận hoa chúc mừng đơn vị dẫn đầu khối.", ["lead honoured Sở Tư pháp 2022"]),
    ("Sở Tư pháp hứa sẽ trở thành đơn vị dẫn đầu vào năm tới.", []),
    ("Sở Tư pháp quyết tâm giành lại vị trí dẫn đầu khối.", []),
    ("Ai cũng tin Sở Tư pháp sẽ dẫn đầu khối.", []),
    ("Nửa đầu năm Sở Tư pháp dẫn đầu, cuối năm Sở Y tế vượt lên.", []),
    ("Sở Tư pháp chỉ xếp thứ nhất ở bảng phong trào, chung cuộc đứng thứ ba.", []),
    ("Có 2 phiếu bầu Sở Tư pháp là đơn vị dẫn đầu.", []),
    ("Với 9/9 phiếu bầu, Sở Tư pháp là đơn vị dẫn đầu.", ["lead honoured Sở Tư pháp 2022"]),
    ("Ba năm liền, Sở Tư pháp, nơi sẽ đăng cai năm tới, dẫn đầu khối.", ["lead honoured Sở Tư pháp 2022"]),
    # refused, supposed
    ("Chưa năm nào Sở Tư pháp được tặng Cờ thi đua của Chính phủ.", []),
    ("Sở Tư pháp xin không nhận Cờ thi đua của UBND tỉnh.", []),
    ("Báo cáo viên lấy ví dụ: một đơn vị có 10 tập thể được tặng Bằng khen thì cộng 5 điểm.", []),
    # others than the unit beside them
    ("Câu lạc bộ Hưu trí Sở Y tế được UBND tỉnh tặng Bằng khen.", []),
    ("Con em cán bộ Sở Y tế có 15 cháu được tặng Giấy khen.", []),
    ("Học sinh Trường THPT Pleiku được Bộ trưởng tặng Bằng khen.", []),
]  # fmt: skip


@pytest.mark.parametrize("sentence, wanted", HISTORY)
def test_awards_of_no_unit_or_year(sentence, wanted):
    found = [f"{a.award} {a.status} {a.unit and a.unit.unit} {a.year}" for a in reading(BLOCK + sentence).awards]
    assert found == wanted


@pytest.mark.parametrize(
    "sentence, members",
    [
        ("Phát biểu tham luận có đại diện {A}, {B}, {C}, Công an tỉnh Phú Thọ.", 0),
        ("Đoàn đi qua Công an các huyện Bát Xát, Sa Pa, Bảo Yên, Văn Bàn.", 0),
        ("Hội nghị trực tuyến đến điểm cầu Công an các tỉnh Hà Giang, Tuyên Quang, Lạng Sơn, Cao Bằng.", 0),
        ("Các tỉnh Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ được nêu làm ví dụ.", 0),
        ("Năm 2024, Cụm sẽ có thêm {A} và {B}.", 0),
        ("Dự hội nghị có đại diện {A}, {B}, {C}, Công an tỉnh Phú Thọ.", 4),
        ("Các điểm cầu là Công an các tỉnh Hà Giang, Tuyên Quang, Lạng Sơn, Cao Bằng.", 4),
    ],
)
def test_lists_of_others(sentence, members):
    assert len(reading("Cụm thi đua số 4 Bộ Công an tổng kết năm 2023. " + sentence).members) == members


SCHOOLS = "Cụm thi đua số 2 Sở Giáo dục và Đào tạo Long An có 9 trường. "
NOT_HELD = [
    # not held, put off, supposed
    "Năm 2021, do dịch, cụm không tổ chức tổng kết.",
    "Chưa tổ chức sơ kết học kỳ I, cụm mới chỉ họp trù bị.",
    "Hội nghị tổng kết năm học 2021 - 2022 bị hoãn vì mưa lũ.",
    "Nếu trời không mưa, cụm đã khai mạc hội thao hôm 3/5/2022.",
    "Bài viết nhân hội nghị tổng kết sắp tới.",
    "Trường THPT Tân An được giao tổ chức hội thao vào tháng 3.",
    # others', or of long ago
    "Trong khi các cụm khác đã tổng kết, cụm này còn thu hồ sơ.",
    "Lớp tập huấn do Bộ mở ở Cần Thơ có 3 giáo viên của cụm.",
    "Giải bóng đá học sinh toàn tỉnh có đội của cụm tham dự.",
    "Cuốn kỷ yếu kể lại lễ ký giao ước đầu tiên.",
    "Khối 12 thi thử, tổ trưởng khối 12 là cô Lan.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NOT_HELD)
def test_what_was_not_held(sentence):
    said = reading(SCHOOLS + sentence)
    assert [e.event_type for e in said.events] == []
    assert [c.number for c in said.clusters] == [2]


@pytest.mark.parametrize(
    "sentence, wanted",
    [
        ("Cụm không chỉ tổng kết năm học 2021 - 2022 mà còn ký giao ước.", ["annual_review"]),
        ("Các đơn vị bạn về dự hội nghị tổng kết năm học 2021 - 2022 của cụm.", ["annual_review"]),
        ("Cụm khai mạc hội thao hôm 3/5/2022.", ["sports"]),
    ],
)
def test_what_was_held(sentence, wanted):
    assert [e.event_type for e in reading(SCHOOLS + sentence).events][:1] == wanted


def test_a_block_by_its_short_name():
    said = reading("Khối thi đua số 3 tỉnh Gia Lai tổng kết năm 2022. Khối 3 gồm Sở Y tế, Sở Tư pháp, Sở Nội vụ.")
    assert [c.number for c in said.clusters] == [3] and len(said.members) == 3


def test_a_passive_body_rules_on_nothing():
    said = reading(BLOCK + "Sở Y tế được phân công làm Trưởng tiểu ban nội dung của khối.")
    assert said.clusters[0].organisation == "Ủy ban nhân dân tỉnh Gia Lai"
