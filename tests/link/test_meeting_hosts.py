"""The host of a meeting: the unit whose rooms it was in, or which received or held it; a place, who presides, the venue
of something else are none. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

ROOMS = [
    ("Sáng 12/12/2019, tại điểm cầu chính Công an tỉnh Kon Tum, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019.", "Công an tỉnh Kon Tum"),
    ("Ngày 4/7/2023, tại Nhà thi đấu Công an tỉnh Hà Nam, Cụm thi đua số 4 Bộ Công an khai mạc hội thao.", "Công an tỉnh Hà Nam"),
    ("Cụm thi đua số 2 VKSND tỉnh Sơn La sơ kết 6 tháng đầu năm 2021 tại phòng họp lớn của VKSND huyện Mộc Châu.", "Viện kiểm sát nhân dân huyện Mộc Châu"),
    ("Hội trường UBND xã Tân Lập sáng 5/1/2022 không còn ghế trống: Cụm thi đua số 1 huyện Bắc Sơn tổng kết năm 2021.", "Ủy ban nhân dân xã Tân Lập"),
    ("Cụm thi đua số 3 Bộ Công an tổng kết năm 2020\n\nVừa qua, tại Công an tỉnh Lai Châu, các đơn vị trong Cụm đã dự hội nghị tổng kết.", "Công an tỉnh Lai Châu"),
    ("Ngày 9/1/2018, Cụm thi đua số 1 BĐBP họp ở Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh Cao Bằng tổng kết năm 2017.", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Cao Bằng"),
]  # fmt: skip
ACTS = [
    ("Ngày 3/12/2019, Công an tỉnh Gia Lai, đơn vị Cụm trưởng Cụm thi đua số 6 Bộ Công an, tổ chức hội nghị tổng kết năm 2019.", "Công an tỉnh Gia Lai"),
    ("Thanh tra tỉnh Nghệ An – Cụm trưởng Cụm thi đua số 3 tổ chức hội nghị ký giao ước thi đua năm 2020.", "Thanh tra tỉnh Nghệ An"),
    ("Lớp tập huấn của Cụm thi đua số 3 Bộ Công an năm 2022 do Công an tỉnh Yên Bái, Cụm phó, đứng ra tổ chức.", "Công an tỉnh Yên Bái"),
    ("Lễ ký giao ước năm 2022 của Cụm thi đua số 3 được Sở Tư pháp tỉnh Hà Giang đăng cai sáng 3/3.", "Sở Tư pháp tỉnh Hà Giang"),
    ("Cụm thi đua số 5 Bộ Công an tổng kết năm 2018. Chủ nhà là Công an tỉnh Thái Bình.", "Công an tỉnh Thái Bình"),
    ("Hội thao Cụm thi đua số 5 Bộ Công an khép lại ngày 3/8/2018. Chủ nhà Công an tỉnh Thái Bình về nhất.", "Công an tỉnh Thái Bình"),
    ("Công an tỉnh Bắc Giang từ ngày 5/8 đến 7/8/2022 đăng cai Hội thao Cụm thi đua số 2 Bộ Công an.", "Công an tỉnh Bắc Giang"),
    ("Hội CCB tỉnh Phú Yên sáng 3/12/2015 là chỗ hẹn của Cụm thi đua số 6 về tổng kết năm 2015.", "Hội Cựu chiến binh tỉnh Phú Yên"),
    ("Ban Chỉ huy Quân sự (CHQS) huyện Tân Trụ ngày 7/11/2016 đón các đơn vị Cụm thi đua số 3 về tổng kết năm 2016.", "Ban Chỉ huy Quân sự huyện Tân Trụ"),
    ("Kho bạc Nhà nước Hưng Yên ngày 3/1/2020 tiếp các đơn vị Cụm thi đua số 4 Kho bạc Nhà nước về tổng kết năm 2019.", "Kho bạc Nhà nước Hưng Yên"),
    ("Tỉnh Bình Phước ngày 6/1/2017 đón Cụm thi đua các tỉnh miền Đông Nam Bộ về tổng kết năm 2016.", "Bình Phước"),
    ("Ngày 4/1/2023, xã Phú Hội (huyện Nhơn Trạch) đăng cai hội nghị tổng kết năm 2022 của Cụm thi đua số 2 huyện Nhơn Trạch.", "xã Phú Hội"),
    ("VKSND huyện Cẩm Khê phối hợp với VKSND huyện Yên Lập tổ chức hội nghị tổng kết năm 2021 của Cụm thi đua số 4 VKSND tỉnh Phú Thọ.", "Viện kiểm sát nhân dân huyện Cẩm Khê"),
    ("Hội thao Cụm thi đua số 3 Tổng cục Hải quan năm 2022 do Cục Hải quan tỉnh Hà Tĩnh, Cụm trưởng Cụm thi đua số 3 chủ trì tổ chức.", "Cục Hải quan tỉnh Hà Tĩnh"),
    ("Cụm thi đua số 2 Bộ Tư pháp tổng kết năm 2022. Hội nghị do Sở Tư pháp tỉnh Hà Giang, đơn vị Cụm trưởng năm 2022, chủ trì tổ chức.", "Sở Tư pháp tỉnh Hà Giang"),
    ("Chiều 6/12/2018, tại TP.Đồng Hới, Sở Y tế tỉnh Quảng Bình, đơn vị Cụm trưởng Cụm thi đua số 4 ngành Y tế năm 2018, đã tổ chức Hội nghị tổng kết năm 2018.", "Sở Y tế tỉnh Quảng Bình"),
    ("Ngày 26/12/2015, tại TP.Pleiku, LĐLĐ tỉnh Gia Lai đăng cai tổ chức hội nghị tổng kết năm 2015 của Cụm thi đua số 4.", "Liên đoàn Lao động tỉnh Gia Lai"),
    # the month of the header is no number of treasuries
    (" date 2024-12 Kho bạc Nhà nước Bình Dương ngày 17-12 đón Kho bạc bảy tỉnh về họp tổng kết Cụm thi đua số 6 Kho bạc Nhà nước năm 2024.", "Kho bạc Nhà nước Bình Dương"),
    (" date 2020-12-03 Công an tỉnh Lai Châu sáng 2/12 đón các đơn vị Cụm thi đua số 3 Bộ Công an về tổng kết năm 2020.", "Công an tỉnh Lai Châu"),
]  # fmt: skip
NONE = [
    "Cụm thi đua số 2 Bộ Tư pháp tổng kết năm 2022. Hội nghị do Sở Tư pháp tỉnh Hà Giang, Cụm trưởng, chủ trì.",
    # places and what is hired
    "Ngày 3/12/2019, tại Gia Lai, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019.",
    "Tỉnh Gia Lai sáng 3/12/2019 là nơi Cụm thi đua số 6 Bộ Công an tổng kết năm 2019.",
    "Ngày 3/12/2019, ở thành phố Pleiku, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019.",
    "Thành phố Pleiku ngày 3/12/2019 đón Cụm thi đua số 6 Bộ Công an về tổng kết năm 2019.",
    "Ngày 3/12/2019, tại Trung tâm Hội nghị tỉnh Gia Lai, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019.",
    "Nhà thi đấu tỉnh Gia Lai sáng 3/8/2019 rộn ràng với hội thao Cụm thi đua số 6 Bộ Công an.",
    "Ngày 3/12/2019, tại Trường Chính trị tỉnh Gia Lai, Cụm thi đua số 6 Bộ Nội vụ tổng kết năm 2019.",
    # who presides, who organises from above, two together
    "Thanh tra tỉnh Bắc Giang ngày 3/12/2019 chủ trì tổng kết năm 2019 của Cụm thi đua số 5 Thanh tra Chính phủ.",
    "Ngày 3/12/2019, Thanh tra Chính phủ tổ chức hội nghị tổng kết năm 2019 của Cụm thi đua số 5 Thanh tra Chính phủ.",
    "VKSND huyện Cẩm Khê cùng VKSND huyện Yên Lập tổ chức hội nghị tổng kết năm 2021 của Cụm thi đua số 4.",
    "Đại tá Trần Văn Bốn, Phó Giám đốc Công an tỉnh Gia Lai, Trưởng Ban tổ chức giải, khai mạc hội thao Cụm thi đua số 6 Bộ Công an ngày 3/8/2019.",
    # another meeting, another visit, what only looks like one
    "Ngày 3/12/2019, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019. Hội thao năm tới do Công an tỉnh Kon Tum đăng cai.",
    "Ngày 3/12/2019, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019. Trước lễ khai mạc, các đoàn dâng hương tại Đồn Biên phòng Ia O.",
    "Hải Dương đón vai trò mới\n\nNgày 3/12/2019, Cụm thi đua số 6 Bộ Nội vụ tổng kết năm 2019.",
    "Ngày 3/12/2019, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019. Một phiên hòa giải ở TAND huyện Chư Sê.",
    "Ngày 3/12/2019, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019. Sở Y tế báo cáo đã mở lớp tập huấn và tổ chức hội thao ngành.",
    "Ngày 3/12/2019, Cụm thi đua số 6 Bộ Công an tổng kết năm 2019. Trong năm, Công an tỉnh Gia Lai tổ chức hội nghị gặp gỡ già làng.",
    "(QNgO) - Cụm thi đua số 6 Bộ Công an vừa tổ chức hội nghị tổng kết năm 2019.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "host"), ROOMS + ACTS)
def test_hosts(text: str, host: str) -> None:
    assert {event.host for event in extract(text).events} == {host}


@pytest.mark.parametrize("text", NONE)
def test_no_host(text: str) -> None:
    assert {event.host for event in extract(text).events} == {None}


def test_an_agency_is_not_cut_at_the_short_form_of_its_name() -> None:
    names = "Bộ Chỉ huy Quân sự (CHQS) tỉnh Hà Nam|Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) tỉnh Hà Nam"
    told = [extract(f"Cụm thi đua số 3 năm 2020 do {name} làm Cụm trưởng.").roles for name in names.split("|")]
    assert [role.unit.unit for roles in told for role in roles] == [
        "Bộ Chỉ huy Quân sự tỉnh Hà Nam",
        "Sở Lao động - Thương binh và Xã hội tỉnh Hà Nam",
    ]
