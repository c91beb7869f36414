"""What an article tells only in half: a torn name, a period it only looks ahead to, a place by its bare name.

One line a case.
"""

import pytest
from role_rows import reading, rows

REVIEW = "Cụm thi đua số 2 Bộ Công an tổng kết phong trào thi đua năm 2021, gồm nhiều đơn vị. "
TORN = [
    ("Công an tỉnh Điện Biên được bầu giữ chức Cụm trưởng năm 2022, thay Công an tỉnh L", "Công an tỉnh L"),
    ("Công an tỉnh Lào Cai bàn giao nhiệm vụ Cụm trưởng cho Công an tỉnh Hà Gia", "Công an tỉnh Hà Gia"),
    ("Cụm trưởng năm 2022 của Cụm thi đua này là Công an tỉnh Hà", "Công an tỉnh Hà"),
    ("Cụm gồm Công an các tỉnh Lào Cai, Hà Giang, Lai Châu, Điện B", ", Điện B"),
]
WHOLE = [
    "Công an tỉnh Điện Biên được bầu giữ chức Cụm trưởng năm 2022, thay Công an tỉnh Lào Cai",
    "Cụm gồm Công an các tỉnh Lào Cai, Hà Giang, Lai Châu, Điện Biên",
    "Công an tỉnh Điện Biên được bầu giữ chức Cụm trưởng năm 2022, thay Công an tỉnh Lào Cai.",
]


@pytest.mark.parametrize("text, name", TORN)
def test_a_name_that_the_article_breaks_off_in_is_in_no_row(text, name):
    said = reading(REVIEW + text)
    units = [m.unit.unit for m in said.members] + [r.unit.unit for r in said.roles]
    units += [u.unit for h in said.handovers for u in (h.to_unit, h.from_unit) if u]
    assert not any(unit == name or name.strip(", ") in unit.split("tỉnh ")[-1:] for unit in units)
    assert [u.text for u in said.unresolved if u.reason == "cut_off"] == [name]


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_name_at_the_end_is_read(text):
    assert not [u for u in reading(REVIEW + text).unresolved if u.reason == "cut_off"]


PERIODS = [
    (
        "Các đại biểu dự Hội nghị sơ kết. 6 tháng đầu năm 2024, Cụm thi đua số 3 Bộ Công an đã ký giao ước. Tại Hội "
        "nghị sơ kết, {A}, Cụm trưởng đề xuất 6 tháng cuối năm tổ chức kiểm tra chéo.",
        "2024-H1",
    ),
    ("Cụm thi đua số 3 Bộ Công an họp sơ kết và triển khai nhiệm vụ 6 tháng cuối năm 2024.", "2024-H1"),
    ("Hội nghị sơ kết Cụm thi đua số 3 Bộ Công an đề ra 5 nhiệm vụ cho 6 tháng cuối năm 2023.", "2023-H1"),
    (
        "Năm 2021, phong trào của Cụm thi đua số 2, Bộ Công an gặp khó. Dự Hội nghị tổng kết có {A}. Năm 2020, "
        "Cụm có {A} được tặng Cờ thi đua của Chính phủ.",
        "2021",
    ),
    (
        "Năm 2021, phong trào của Cụm thi đua số 2, Bộ Công an gặp khó, {A} được tặng Cờ thi đua của Chính phủ. Dự Hội "
        "nghị tổng kết có lãnh đạo {A}. Cụm trưởng năm 2022 là {B}.",
        "2021",
    ),
]


@pytest.mark.parametrize("text, period", PERIODS)
def test_a_review_is_of_what_lies_behind_it(text, period):
    assert [e.period for e in reading(text).events] == [period]


PACT = "Ngày 26/02/2026, Cụm thi đua số 7 Bộ Công an đã ký giao ước thi đua năm 2026. "
LAUNCHES = [
    ("Đại tá Bùi Trọng Lữ, Phó Giám đốc {A} (đơn vị Cụm trưởng) phát động phong trào.", True),
    ("Thay mặt Cụm, Đại tá Bùi Trọng Lữ, Phó Giám đốc {A}, Cụm trưởng, phát động phong trào thi đua.", True),
    ("Bà Lê Thị Hoa, Giám đốc {A} phát động thi đua.", True),
    ("Đại tá Bùi Trọng Lữ, Phó Giám đốc {A} đề nghị các đơn vị hưởng ứng phong trào do Bộ phát động.", False),
    ("Đại tá Bùi Trọng Lữ, Phó Giám đốc {A} nhấn mạnh ý nghĩa việc phát động phong trào.", False),
]


@pytest.mark.parametrize("text, launches", LAUNCHES)
def test_who_leads_the_cluster_launches_beside_the_pact(text, launches):
    assert ("launch" in [e.event_type for e in reading(PACT + text).events]) == launches


BARE = [
    (
        "Ngày 17/2/2022, bốn huyện Quỳnh Nhai, Sông Mã, Sốp Cộp, Bắc Yên thuộc Cụm thi đua số 3 ký giao ước năm 2022, "
        "trong đó Sông Mã là Cụm trưởng.",
        ["chair huyện Sông Mã 2022"],
    ),
    (
        "Cụm thi đua số 3 ký giao ước năm 2023. Ký kết có đại diện 4 xã: Tấn Mỹ, Mỹ Hiệp, Long Kiến, Hòa An. Tấn Mỹ "
        "làm Cụm trưởng, Long Kiến là Cụm phó.",
        ["chair xã Tấn Mỹ 2023", "deputy xã Long Kiến 2023"],
    ),
    (
        "Cụm thi đua số 3 ký giao ước năm 2023. Xã Tấn Mỹ nhận bàn giao vai trò Cụm trưởng năm 2023 từ xã Mỹ Hiệp; xã "
        "Long Kiến tiếp tục là Cụm phó.",
        [
            "chair Xã Tấn Mỹ 2023",
            "chair xã Mỹ Hiệp 2022",
            "deputy xã Long Kiến 2023",
            "handover chair Xã Tấn Mỹ 2023 < xã Mỹ Hiệp",
        ],
    ),
    (
        "Cụm thi đua số 3 ký giao ước năm 2023. Xã Tấn Mỹ nhận bàn giao vai trò Cụm trưởng năm 2023 từ xã Mỹ Hiệp; xã "
        "Long Kiến tiếp tục được bầu làm Cụm phó.",
        [
            "chair Xã Tấn Mỹ 2023",
            "chair xã Mỹ Hiệp 2022",
            "deputy xã Long Kiến 2023",
            "handover chair Xã Tấn Mỹ 2023 < xã Mỹ Hiệp",
            "handover deputy xã Long Kiến 2023",
        ],
    ),
]


@pytest.mark.parametrize("text, told", BARE)
def test_places_by_their_bare_names_and_who_only_goes_on(text, told):
    assert rows(text) == sorted(told)
