"""Facts told in passing: a portrait or a report on something else with a sentence on a cluster."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import rows

from thidua.api import extract

# Five sentences of something else, with a year that is not the cluster's.
SIDE = (
    "Chuyện ở một vùng quê\n\nSương còn giăng kín thung lũng. Người già ngồi bên bếp lửa kể chuyện cũ. Con đường mở năm 2015 chạy "
    "qua ba bản. Trẻ con đến lớp đông hơn trước. Ruộng bậc thang vàng óng từ chân đèo. "
)


def _awards(text: str) -> list[tuple[str, str, str | None, int | None]]:
    return [(a.award, a.status, a.unit.unit if a.unit else None, a.year) for a in extract(text).awards]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trại giam Suối Hai có ba phân trại. Năm 2020, trại giữ vai trò Cụm trưởng Cụm thi đua số 3 của Tổng cục VIII.",
            ["chair Trại giam Suối Hai 2020"],
        ),
        (
            "Công ty Điện lực Gia Lai có 600 công nhân. Năm 2022, công ty được Khối thi đua số 4 tỉnh Gia Lai bầu làm Khối trưởng.",
            ["chair Công ty Điện lực Gia Lai 2022", "election chair Công ty Điện lực Gia Lai 2022"],
        ),
        (
            "Bệnh viện Đa khoa Lý Sơn có 40 giường. Từ năm 2020, bệnh viện giữ vai trò Cụm phó Cụm thi đua số 1 Sở Y tế tỉnh Quảng Ngãi.",
            ["deputy Bệnh viện Đa khoa Lý Sơn 2020"],
        ),
        (
            "Huyện Vĩnh Hưng trồng lúa ba vụ. Năm 2016, huyện được bầu làm Cụm phó Cụm thi đua số 2 tỉnh Long An.",
            ["deputy Huyện Vĩnh Hưng 2016", "election deputy Huyện Vĩnh Hưng 2016"],
        ),
        (
            "Công an huyện Mường Tè quản lý địa bàn rộng. Năm 2021, đơn vị là Cụm trưởng Cụm thi đua số 2 Công an tỉnh Lai Châu.",
            ["chair Công an huyện Mường Tè 2021"],
        ),
    ],
)
def test_a_kind_of_unit_stands_for_its_only_one(text: str, expected: list[str]) -> None:
    assert rows(SIDE + text + " Trời tối dần.") == expected


@pytest.mark.parametrize(
    "text",
    [
        # two of the kind
        "Trường THPT Mường Nhé dựng từ lâu. Trường Tiểu học Sín Thầu ở bên kia suối. Năm 2021, trường được Cụm thi đua số 2 Sở Giáo dục và Đào tạo tỉnh Điện Biên bầu làm Cụm trưởng.",
        # each of them
        "Trại giam Suối Hai ở xa. Năm 2020, mỗi trại lần lượt làm Cụm trưởng Cụm thi đua số 3 của Tổng cục VIII.",
        # another kind
        "Trường THPT Mường Nhé dựng từ lâu. Năm 2021, bệnh viện được bầu làm Cụm trưởng Cụm thi đua số 2 Sở Y tế tỉnh Điện Biên.",
        # "đơn vị" among several
        "Công an huyện Mường Tè ở xa. Công an huyện Sìn Hồ gần hơn. Năm 2021, đơn vị là Cụm trưởng Cụm thi đua số 2 Công an tỉnh Lai Châu.",
    ],
)
def test_a_kind_that_could_be_several_is_nobody(text: str) -> None:
    assert rows(SIDE + text) == []


def test_a_noun_that_the_sentence_explains_is_no_other_unit() -> None:
    review = "Ngày 5/12/2024, Cụm thi đua số 3 Bộ Công an tổng kết năm 2024 tại Công an tỉnh Lào Cai. "
    named_behind = "Đơn vị được bầu làm Cụm trưởng năm 2025 là Công an tỉnh Sơn La."
    assert rows(review + named_behind) == ["election chair B 2025"]
    apposed = "Hoa chúc mừng Công an tỉnh Sơn La, đơn vị vừa được bầu làm Cụm trưởng năm 2025."
    assert rows(review + apposed) == ["election chair B 2025"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đồn Biên phòng Sen Thượng đóng ở cực Tây. Tại hội nghị bình xét của Cụm thi đua số 1 Bộ đội Biên phòng tỉnh Điện Biên, đồn xếp thứ nhất.",
            [("lead", "honoured", "Đồn Biên phòng Sen Thượng", None)],
        ),
        (
            "Xã Phước Hải nay đã khá. Năm 2020, xã dẫn đầu Cụm thi đua số 3 huyện Đất Đỏ và được Thủ tướng Chính phủ tặng Bằng khen.",
            [("lead", "honoured", "Xã Phước Hải", 2020), ("merit_pm", "awarded", "Xã Phước Hải", 2020)],
        ),
        (
            "Trường THCS Lê Lợi nằm ven sông. Nhờ thầy, trường hai năm liên tục xếp thứ nhất Cụm thi đua số 5 ngành Giáo dục huyện Sông Mã.",
            [("lead", "honoured", "Trường THCS Lê Lợi", None)],
        ),
        (
            "Chi cục Thuế huyện Đức Cơ thu 120 tỷ đồng. Năm 2020, chi cục đứng thứ nhất Cụm thi đua số 5 Cục Thuế tỉnh Gia Lai, được Bộ Tài chính tặng Bằng khen.",
            [
                ("lead", "honoured", "Chi cục Thuế huyện Đức Cơ", 2020),
                ("merit_ministry", "awarded", "Chi cục Thuế huyện Đức Cơ", 2020),
            ],
        ),
    ],
)
def test_what_a_kind_of_unit_gets_is_its_only_one_s(
    text: str, expected: list[tuple[str, str, str | None, int | None]]
) -> None:
    assert _awards(SIDE + text + " Trời tối dần.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tại hội nghị tổng kết phong trào thi đua năm 2021 của Cụm thi đua số 2 Công an tỉnh Lai Châu, Công an huyện Mường Tè được suy tôn dẫn đầu.",
        "Năm 2021, Công an huyện Mường Tè được Cụm thi đua số 2 Công an tỉnh Lai Châu bình xét, suy tôn là đơn vị dẫn đầu.",
        "Hội nghị tổng kết năm 2021 của Cụm thi đua số 2 Công an tỉnh Lai Châu đã suy tôn Công an huyện Mường Tè dẫn đầu.",
        "Trong lễ ký giao ước thi đua của Cụm thi đua số 2 Công an tỉnh Lai Châu, Công an huyện Mường Tè hứa giữ yên biên giới.",
    ],
)
def test_a_meeting_named_in_passing_is_background(text: str) -> None:
    said = extract(SIDE + text + " Trời tối dần. Đèn bật lên.")
    assert said.relevant
    assert said.events == []
    assert {cluster.year for cluster in said.clusters} <= {2021, None}


def test_a_meeting_with_its_day_is_reported_wherever_it_stands() -> None:
    told = "Ngày 12/11/2021, Cụm thi đua số 2 Công an tỉnh Lai Châu tổng kết phong trào thi đua năm 2021."
    (event,) = extract(SIDE + told + " Trời tối dần.").events
    assert (event.event_type, event.date, event.period) == ("annual_review", "2021-11-12", "2021")


def test_a_short_report_that_begins_late_is_no_aside() -> None:
    text = "Dự hội nghị có lãnh đạo tỉnh. " + SIDE + "Cụm thi đua số 2 Công an tỉnh Lai Châu tổng kết năm 2021."
    assert [event.event_type for event in extract(text).events] == ["annual_review"]


@pytest.mark.parametrize("how", ["vinh dự", "tự hào", "xuất sắc", "vui mừng", "phấn khởi"])
def test_how_a_unit_gets_something_is_no_part_of_its_name(how: str) -> None:
    text = f"{SIDE}Năm 2022, Đồn Biên phòng Roòn {how} nhận Bằng khen của Thủ tướng Chính phủ. Đồn thuộc Cụm thi đua số 2 Bộ đội Biên phòng tỉnh Quảng Bình."
    assert _awards(text) == [("merit_pm", "awarded", "Đồn Biên phòng Roòn", 2022)]


@pytest.mark.parametrize(
    "text",
    [
        "Trường THCS Lê Lợi nằm ven sông. Theo quy chế, trường xếp thứ nhất Cụm thi đua số 5 được đề nghị tặng Cờ thi đua.",
        "Xã Tam Hải có bốn thôn. Xã dẫn đầu Cụm thi đua số 3 huyện Núi Thành sẽ được tặng Bằng khen.",
        "Công an huyện Mường Tè ở xa. Đơn vị dẫn đầu Cụm thi đua số 2 Công an tỉnh Lai Châu được tặng Cờ thi đua.",
    ],
)
def test_whoever_it_will_be_is_no_unit_named_before(text: str) -> None:
    assert _awards(SIDE + text + " Trời tối dần.") == []


BLOCK = "Ngày 5/12/2023, Khối thi đua số 3 tỉnh Gia Lai tổng kết phong trào thi đua năm 2023. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Khối gồm Công ty CP Cao su Sao Vàng, Công ty TNHH Một thành viên Cao su Chư Sê. Công ty Cao su Chư Sê là Khối trưởng năm 2023.",
            "chair Công ty TNHH Một thành viên Cao su Chư Sê 2023",
        ),
        (
            "Khối gồm Công ty cổ phần Điện Gia Lai, Công ty TNHH Vàng Đỏ. Khối trưởng năm 2023 là Công ty Điện Gia Lai.",
            "chair Công ty cổ phần Điện Gia Lai 2023",
        ),
        (
            "Khối gồm Tổng công ty Cổ phần Sông Đà, Công ty TNHH Sông Đà. Công ty Sông Đà làm Khối phó năm 2023.",
            "deputy Công ty TNHH Sông Đà 2023",
        ),
        (  # two of that name: as printed
            "Khối gồm Công ty TNHH MTV Cấp nước Kon Tum, Công ty CP Cấp nước Kon Tum. Công ty Cấp nước Kon Tum là Khối trưởng năm 2023.",
            "chair Công ty Cấp nước Kon Tum 2023",
        ),
    ],
)
def test_a_company_without_its_legal_form_is_the_one_with_it(text: str, expected: str) -> None:
    assert rows(BLOCK + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thượng tá Phan Văn Thử, Trưởng Công an huyện Kbang, cho biết đơn vị đang là Cụm phó Cụm thi đua số 2 Công an tỉnh Gia Lai năm 2023.",
            ["deputy Công an huyện Kbang 2023"],
        ),
        (
            "Bà Lê Thị Thử, Giám đốc Bệnh viện Đa khoa Lý Sơn, kể rằng bệnh viện làm Cụm trưởng Cụm thi đua số 1 Sở Y tế tỉnh Quảng Ngãi năm 2019.",
            ["chair Bệnh viện Đa khoa Lý Sơn 2019"],
        ),
        (
            "Trường THCS Lê Lợi nằm ven sông. Trường THCS Lê Lai ở xa. Ông Lê Văn Thử, Hiệu trưởng Trường THCS Lê Lai, cho biết trường là Cụm trưởng Cụm thi đua số 2 năm 2021.",
            ["chair Trường THCS Lê Lai 2021"],
        ),
        (  # no year of another sentence
            "Trường THCS Sơn Kim là Cụm trưởng Cụm thi đua số 6 ngành Giáo dục huyện Hương Sơn năm học 2020 - 2021.",
            ["chair Trường THCS Sơn Kim 2021"],
        ),
    ],
)
def test_who_speaks_of_the_unit_names_it(text: str, expected: list[str]) -> None:
    assert rows(SIDE + text + " Trời tối dần.") == expected


@pytest.mark.parametrize(
    ("text", "organisation", "awards"),
    [
        (
            "Năm 2019, Trung tâm Y tế huyện Tư Nghĩa, Cụm trưởng Cụm thi đua số 1 ngành Y tế tỉnh Quảng Ngãi, nhận Bằng khen của Bộ Y tế.",
            "Sở Y tế tỉnh Quảng Ngãi",
            [("merit_ministry", "awarded", "Trung tâm Y tế huyện Tư Nghĩa", 2019)],
        ),
        (
            "Năm 2019, Trường THCS Lê Lai, dẫn đầu Cụm thi đua số 2 ngành Giáo dục và Đào tạo huyện Hoài Nhơn, được Thủ tướng Chính phủ tặng Bằng khen.",
            "Phòng Giáo dục và Đào tạo huyện Hoài Nhơn",
            [
                ("lead", "honoured", "Trường THCS Lê Lai", 2019),
                ("merit_pm", "awarded", "Trường THCS Lê Lai", 2019),
            ],
        ),
        (  # nobody is named who gets it
            "Hai ngôi trường nằm ven sông. Năm 2021, trường là Cụm trưởng Cụm thi đua số 2 ngành Giáo dục huyện Hoài Nhơn và được UBND tỉnh Bình Định tặng Cờ thi đua.",
            "Phòng Giáo dục và Đào tạo huyện Hoài Nhơn",
            [],
        ),
    ],
)
def test_the_place_of_a_sector_gets_nothing(
    text: str, organisation: str, awards: list[tuple[str, str, str | None, int | None]]
) -> None:
    (cluster,) = extract(SIDE + text + " Trời tối dần.").clusters
    assert cluster.organisation == organisation
    assert _awards(SIDE + text + " Trời tối dần.") == awards


ITEMS = "Tin vắn\n\n" + SIDE.split("\n\n")[1].replace(". ", ".\n\n* ")


@pytest.mark.parametrize(
    ("item", "types"),
    [
        ("Cụm thi đua số 3 Công an tỉnh Lào Cai tổng kết phong trào thi đua năm 2023.", ["annual_review"]),
        ("Các đơn vị thuộc Cụm thi đua số 3 Công an tỉnh Lào Cai ký giao ước thi đua năm 2023.", ["pact_signing"]),
        (
            "Công an huyện Bát Xát vừa đăng cai hội nghị tổng kết năm 2023 của Cụm thi đua số 3 Công an tỉnh Lào Cai.",
            ["annual_review"],
        ),
        (
            "Hội nghị tổng kết năm 2023 của Cụm thi đua số 3 Công an tỉnh Lào Cai vừa được tổ chức.",
            ["annual_review"],
        ),
        (
            "Công an huyện Bát Xát được Cụm thi đua số 3 Công an tỉnh Lào Cai suy tôn tại hội nghị tổng kết năm 2023.",
            [],
        ),
    ],
)
def test_an_item_among_others_reports_its_meeting(item: str, types: list[str]) -> None:
    said = extract(f"{ITEMS}{item}\n\n* Trời tối dần.")
    assert [event.event_type for event in said.events] == types
