"""Meetings of a cluster that an article tells as background are no events; those that it reports are."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

# A portrait: twelve sentences on something else before the cluster, three behind it.
SIDE = (
    "Chuyện ở một đồn vùng cao\n\nSương còn giăng kín thung lũng. Người già ngồi bên bếp lửa kể chuyện cũ. Con đường mới chạy qua ba bản. "
    "Trẻ con đến lớp đông hơn trước. Ruộng bậc thang vàng óng từ chân đèo. Chiều xuống, khói bếp bay lên từng mái. Chợ phiên họp sáng chủ nhật. "
    "Giếng nước mới đào trong như lọc. Đàn dê của bản đã hơn trăm con. Vườn mận sau nhà trĩu quả. Cây cầu treo vừa sơn lại. "
)
END = " Trời tối dần. Ánh đèn hắt qua khe cửa. Ngoài kia suối vẫn chảy."

BACKGROUND = [
    # the place and the part of a month in which it met
    "Công an tỉnh Sơn La năm 2022 tham gia Cụm thi đua số 2 Bộ Công an. Giữa tháng 12, tại thành phố Lai Châu, cụm đã tổng kết năm 2022. Công an tỉnh Lai Châu, Cụm trưởng, cho biết kết quả chấm điểm. Năm 2023, Công an tỉnh Điện Biên được chọn làm Cụm trưởng.",
    # the conference as subject of what it gave
    "Công an tỉnh Sơn La là thành viên Cụm thi đua số 2 Bộ Công an. Hội nghị tổng kết của Cụm hồi cuối tháng 11 đã bình chọn đơn vị để đề nghị Bộ tặng Cờ thi đua. Giám đốc nói vui rằng cụm có sáu đơn vị, mỗi nơi một cách làm.",
    # led in by the review
    "Được biết, Công an tỉnh Sơn La sinh hoạt trong Cụm thi đua số 2 Bộ Công an. Tổng kết năm 2024, cụm thống nhất đề nghị Bộ Công an tặng Cờ thi đua cho Công an tỉnh Sơn La. Có lần họp cụm, anh kể chuyện ấy.",
    # the signing, later in the text
    "Nói về thi đua, anh nhắc Cụm thi đua số 2 Bộ Công an năm 2024. Công an tỉnh Lai Châu là Cụm trưởng. Đầu tháng 3 vừa rồi, sáu đơn vị trong cụm đã họp để ký giao ước năm 2024. Không khí giống họp xóm hơn họp cụm.",
    # an answer in an interview
    "- Năm rồi đơn vị lại được cờ? - Năm 2024, Cụm thi đua số 2 Bộ Công an bình xét, Công an tỉnh Sơn La cao điểm nhất. - Cụm giờ gồm những ai? - Vẫn các tỉnh cũ.",
    # what the cluster does all year
    "Điểm sáng là Cụm thi đua số 2 Bộ Công an, do Công an tỉnh Lai Châu làm Cụm trưởng. Cụm tổ chức cho cán bộ đi xem mô hình của nhau rồi chấm điểm ngay tại ruộng. Cuối năm 2018, đơn vị được Cụm suy tôn.",
    # a day, but of the meeting at which a unit got something
    "Công an tỉnh Sơn La là thành viên Cụm thi đua số 2 Bộ Công an. Tại hội nghị tổng kết năm 2024 của Cụm ngày 14/11 vừa qua, Công an tỉnh Sơn La được suy tôn, đề nghị Bộ Công an tặng Cờ thi đua.",
]


@pytest.mark.parametrize("text", BACKGROUND)
def test_a_meeting_told_as_background_is_none(text: str) -> None:
    assert [(e.event_type, e.date) for e in extract(SIDE + text + END).events] == []


@pytest.mark.parametrize(
    "text",
    [
        "Cụm thi đua số 2 Bộ Công an vừa tổ chức tổng kết năm 2024. Công an tỉnh Lai Châu là Cụm trưởng. Cụm có sáu đơn vị.",
        "Sáng 14/11/2024, Cụm thi đua số 2 Bộ Công an tổng kết phong trào thi đua năm 2024. Công an tỉnh Lai Châu là Cụm trưởng. Cụm có sáu đơn vị.",
        "* Cụm thi đua số 2 Bộ Công an tổng kết phong trào thi đua năm 2024. Công an tỉnh Lai Châu là Cụm trưởng. Cụm có sáu đơn vị.",
        "Đó là nội dung báo cáo tại hội nghị tổng kết năm 2024 của Cụm thi đua số 2 Bộ Công an, họp ngày 14/11/2024. Cụm có sáu đơn vị.",
    ],
)
def test_a_meeting_reported_late_in_an_article_is_one(text: str) -> None:
    assert [e.event_type for e in extract(SIDE + text + END).events] == ["annual_review"]


OWN = (
    " sáng 24/12/2019\n\nDự hội nghị có lãnh đạo các sở, ngành. Quang cảnh hội nghị. Tội phạm giảm 6%. Tai nạn giảm cả ba tiêu chí. "
    "Nhân dân giao nộp 207 khẩu súng tự chế. Các tổ lưu động đi 64 chuyến. "
    "Công an tỉnh Sơn La là thành viên Cụm thi đua số 2 Bộ Công an. Đơn vị được Cụm suy tôn, đề nghị Bộ Công an tặng Cờ thi đua. "
    "Lãnh đạo tỉnh yêu cầu giữ nghiêm kỷ cương."
)


@pytest.mark.parametrize(
    "headline",
    [
        "Công an tỉnh Sơn La tổng kết công tác năm 2019,",
        "Công an tỉnh Sơn La: Tổng kết công tác năm 2019,",
        "Công an tỉnh Sơn La tổ chức hội nghị tổng kết công tác năm 2019,",
        "Công an tỉnh Sơn La triển khai nhiệm vụ năm 2020,",
    ],
)
def test_a_unit_s_own_year_end_is_no_event_of_its_cluster(headline: str) -> None:
    assert extract(headline + OWN).events == []


def test_a_conference_of_nobody_named_may_be_the_cluster_s() -> None:
    cut_off = "Tổng kết phong trào thi đua năm 2019," + OWN
    assert [e.event_type for e in extract(cut_off).events] == ["annual_review"]


FEAST = (
    "Công an huyện Mường Tè gặp mặt kỷ niệm Ngày truyền thống\n\nSáng 19/8/2021, đơn vị gặp mặt ôn lại truyền thống. "
    "Trung tá Lò Văn Pâng kể chuyện dồn quân cho 11 chốt. "
)


@pytest.mark.parametrize(
    "given",
    [
        "Trước đó, năm 2020, Công an huyện Mường Tè được Giám đốc Công an tỉnh tặng Cờ đơn vị dẫn đầu Cụm thi đua số 2 Công an tỉnh Lai Châu.",
        "Năm 2020, đơn vị là đơn vị dẫn đầu Cụm thi đua số 2 Công an tỉnh Lai Châu.",
        "Công an huyện Mường Tè từng đạt danh hiệu đơn vị dẫn đầu của Cụm thi đua số 2 Công an tỉnh Lai Châu.",
        "Năm 2020, Công an huyện Mường Tè nhận Cờ đơn vị dẫn đầu trong Cụm thi đua số 2 Công an tỉnh Lai Châu.",
    ],
)
def test_a_feast_of_a_unit_once_given_its_cluster_s_flag_is_no_event(given: str) -> None:
    assert extract(FEAST + given + " Dịp này, 26 suất quà được trao.").events == []


def test_a_review_at_which_the_cluster_s_flag_is_given_is_one() -> None:
    text = "Ngày 19/11/2021, các đơn vị họp tổng kết phong trào thi đua năm 2021. Đông đủ đại biểu về dự. Công an huyện Mường Tè được tặng Cờ đơn vị dẫn đầu Cụm thi đua số 2 Công an tỉnh Lai Châu."
    assert [e.event_type for e in extract(text).events] == ["annual_review"]


@pytest.mark.parametrize("later", ["sang năm", "năm tới", "năm sau"])
def test_a_year_to_come_is_not_that_of_a_cluster_told_in_passing(later: str) -> None:
    text = f"Công an tỉnh Sơn La là thành viên Cụm thi đua số 2 Bộ Công an. Anh nói vui, {later} cụm sẽ vừa chạy vừa xếp hàng."
    rows = extract("Thứ Tư, 27/12/2023\n\n" + SIDE + text + END).clusters
    assert [c.year for c in rows] == [2023]
