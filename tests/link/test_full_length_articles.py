"""What long articles tell beside the facts: requests that go on, anniversaries, guests of several bodies, results."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import rows

from thidua.api import extract
from thidua.model import Extraction

PACT = "Chiều 4/3/2026, Cụm thi đua số 7 Bộ Công an ký kết giao ước thi đua năm 2026. "
YEAR = "Ngày 21/12/2018, Cụm thi đua số 6 Bộ Công an tổng kết phong trào thi đua năm 2018. "


def _types(text: str) -> list[str]:
    return sorted(event.event_type for event in extract(text).events)


def _members(said: Extraction) -> list[str]:
    return [member.unit.unit for member in said.members]


def _awards(text: str) -> list[tuple[str, str, int | None]]:
    return [(award.award, award.status, award.quantity) for award in extract(YEAR + text).awards]


@pytest.mark.parametrize(
    "asked",
    [
        "Ông Lê Văn Thử đề nghị các xã đưa giao ước về từng thôn; tổ chức sơ kết 6 tháng trong tháng 7; khen thưởng kịp thời.",
        "Đại tá Lê Văn Thử yêu cầu các đơn vị bám sát chỉ tiêu; định kỳ kiểm tra chéo; tổ chức hội thao vào tháng 9.",
        "Đại tá Lê Văn Thử lưu ý các đơn vị giữ nghiêm kỷ luật; làm tốt công tác tuyên truyền; tổng kết năm trước ngày 15/12.",
        "Bà Lê Thị Thử mong các thành viên đoàn kết, chia sẻ; tham gia hội thao của ngành vào tháng 8.",
        "Ông yêu cầu năm 2026 các đơn vị tập trung thu ngân sách; phát động đợt thi đua 90 ngày đêm; tổ chức hội nghị sơ kết 6 tháng.",
        "Các đơn vị cam kết: hoàn thành dự toán; tổ chức sơ kết đúng hạn; mở 2 lớp tập huấn.",
        "Bà Lê Thị Thử nhắc các đơn vị xây dựng kế hoạch; mở lớp tập huấn nghiệp vụ trong quý II.",
    ],
)
def test_a_request_goes_on_behind_semicolons(asked: str) -> None:
    assert _types(PACT + asked) == ["pact_signing"]


def test_what_a_meeting_does_behind_its_requests_is_told() -> None:
    text = "Cụm thi đua số 2 họp ngày 5/3/2026. Hội nghị nghe báo cáo, đề nghị các đơn vị góp ý; tổ chức ký kết giao ước thi đua năm 2026."
    assert _types(text) == ["pact_signing"]
    two = "Ông Lê Văn Thử đề nghị các đơn vị giữ kỷ luật; các đơn vị trong cụm đã tổ chức giải bóng chuyền chiều cùng ngày."
    assert _types(PACT + two) == ["pact_signing", "sports"]


@pytest.mark.parametrize(
    "work",
    [
        "Chào mừng 70 năm Ngày truyền thống (19/8/1945 - 19/8/2015), các đơn vị tổ chức hội thao, hội diễn.",
        "Kỷ niệm 80 năm Ngày thành lập lực lượng 19/8/2025, các đơn vị trong cụm tổ chức giải bóng chuyền.",
        "Hướng tới kỷ niệm ngày 30/4, các đơn vị mở hội thao.",
        "Lập thành tích chào mừng ngày 2/9, công đoàn các đơn vị tổ chức giải cầu lông, hội diễn văn nghệ.",
        "Hội nghị thống nhất giao Công an tỉnh Hà Tĩnh quý III năm 2026 tổ chức hội thao.",
        "Các thành viên thống nhất 6 tháng cuối năm tổ chức hội thao cụm vào tháng 9 tại Vĩnh Long.",
        "Cũng trong khuôn khổ hội nghị, các đại biểu đã dâng hương tại khu di tích và giao lưu bóng chuyền hơi.",
        "Các đơn vị nhất trí trong năm 2026 tổ chức giải bóng đá vào dịp 19/8.",
    ],
)
def test_an_anniversary_or_a_plan_is_no_day_of_games(work: str) -> None:
    assert _types(PACT + work) == ["pact_signing"]


def test_games_that_the_cluster_holds_beside_visits() -> None:
    text = (
        PACT
        + "Trong khuôn khổ hội nghị, các đại biểu dâng hương tại khu di tích; Cụm tổ chức giải giao lưu bóng chuyền."
    )
    assert _types(text) == ["pact_signing", "sports"]


def test_games_on_a_day_of_their_own_beside_an_anniversary() -> None:
    text = (
        PACT
        + "Kỷ niệm 80 năm Ngày truyền thống (19/8/1945 - 19/8/2025), chiều cùng ngày, Cụm tổ chức giải bóng chuyền."
    )
    assert _types(text) == ["pact_signing", "sports"]


@pytest.mark.parametrize(
    ("guests", "body"),
    [
        ("lãnh đạo UBND, Ban Thi đua - Khen thưởng, Sở Nội vụ các tỉnh", None),
        ("đại diện UBND và Sở Nội vụ 4 tỉnh", None),
        ("lãnh đạo HĐND, UBND, Sở Nội vụ các tỉnh", None),
        ("đại diện lãnh đạo Sở Nội vụ các tỉnh", "Bộ Nội vụ"),
    ],
)
def test_several_bodies_of_the_same_provinces(guests: str, body: str | None) -> None:
    said = extract(
        f"Ngày 6/3/2013, Cụm thi đua số 3 tổng kết năm 2012. Dự hội nghị có {guests}: Lai Châu, Sơn La, Lào Cai và Điện Biên."
    )
    assert said.clusters[0].organisation == body
    agency = "Sở Nội vụ tỉnh " if body else ""
    assert _members(said) == [agency + place for place in ("Lai Châu", "Sơn La", "Lào Cai", "Điện Biên")]


def test_offices_before_the_agency_of_the_cluster_are_no_members() -> None:
    said = extract(
        "Ngày 6/3/2013, Cụm thi đua số 3 Hội Chữ thập đỏ tổng kết năm 2012. Dự hội nghị có lãnh đạo UBND, Ban Dân vận, Hội Chữ thập đỏ "
        "các tỉnh: Lai Châu, Sơn La, Lào Cai và Điện Biên."
    )
    assert _members(said) == [
        f"Hội Chữ thập đỏ tỉnh {place}" for place in ("Lai Châu", "Sơn La", "Lào Cai", "Điện Biên")
    ]


def test_what_is_no_province_is_no_agency_of_one() -> None:
    said = extract(
        "Khối thi đua số 7 tỉnh Bình Định gồm: Viễn thông Bình Định, Bưu điện tỉnh Bình Định, Cảng Quy Nhơn, Công ty Xăng dầu Bình Định."
    )
    assert _members(said)[1:3] == ["Bưu điện tỉnh Bình Định", "Cảng Quy Nhơn"]
    said = extract("Cụm thi đua số 2 gồm Bưu điện tỉnh Bình Định, Phú Yên, Khánh Hòa.")
    assert _members(said) == [f"Bưu điện tỉnh {place}" for place in ("Bình Định", "Phú Yên", "Khánh Hòa")]


def test_an_award_recognised_by_a_body_does_not_make_it_the_ruler() -> None:
    text = (
        "Khối thi đua số 12 (Khối các ngân hàng) tỉnh Quảng Nam tổng kết năm 2022. Khối có 4 cá nhân được Thống đốc Ngân hàng Nhà nước "
        "công nhận Chiến sĩ thi đua ngành, 9 tập thể được UBND tỉnh tặng Bằng khen."
    )
    assert extract(text).clusters[0].organisation == "Ủy ban nhân dân tỉnh Quảng Nam"
    ruled = "Cụm thi đua số 5 tổng kết năm 2022. Cụm được Ngân hàng Nhà nước Việt Nam công nhận kết quả thi đua."
    assert extract(ruled).clusters[0].organisation == "Ngân hàng Nhà nước Việt Nam"


@pytest.mark.parametrize(
    "beside", [", LLVT Quân khu 5", ", lực lượng vũ trang Quân khu 5", ", thuộc Quân khu 5", " - LLVT Quân khu 5"]
)
def test_the_forces_of_an_army_region_behind_a_comma(beside: str) -> None:
    assert (
        extract(f"Ngày 16/12/2010, Cụm thi đua số 2{beside} tổng kết năm 2010.").clusters[0].organisation
        == "Quân khu 5"
    )


def test_an_island_district_is_a_district() -> None:
    said = extract("Cụm thi đua số 1 gồm Công an huyện Hàm Tân, Công an thị xã La Gi và Công an huyện đảo Phú Quý.")
    assert _members(said) == ["Công an huyện Hàm Tân", "Công an thị xã La Gi", "Công an huyện Phú Quý"]
    places = extract(
        "Cụm thi đua số 4 gồm huyện đảo Cô Tô, huyện Vân Đồn và huyện Hải Hà. Cụm trưởng là huyện đảo Cô Tô."
    )
    assert _members(places) == ["huyện Cô Tô", "huyện Vân Đồn", "huyện Hải Hà"]
    assert [role.unit.unit for role in places.roles] == ["huyện Cô Tô"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Qua bình xét từ cơ sở, trong Cụm có 1 cá nhân được phong tặng danh hiệu Chiến sĩ thi đua toàn quốc, 16 đồng chí đạt Chiến sĩ thi đua toàn lực lượng.",
            [("emulation_soldier", "awarded", 1), ("emulation_soldier", "awarded", 16)],
        ),
        ("Qua bình xét, 5 tập thể được Bộ Công an tặng Bằng khen.", [("merit_ministry", "awarded", 5)]),
        ("Theo kết quả bình bầu, có 9 cá nhân được tặng Giấy khen.", [("giay_khen", "awarded", 9)]),
        (
            "Qua bình xét, Công an tỉnh Lào Cai được nhận Cờ thi đua của Bộ Công an.",
            [("ministry_flag", "proposed", None)],
        ),
        (
            "Qua bình xét, hội nghị đề nghị 5 tập thể được Bộ Công an tặng Bằng khen.",
            [("merit_ministry", "proposed", 5)],
        ),
        ("Hội nghị bình xét, 5 tập thể được chọn nhận Bằng khen của Bộ Công an.", [("merit_ministry", "proposed", 5)]),
        ("Các đơn vị đăng ký 5 tập thể đề nghị tặng Cờ thi đua của Bộ Công an.", [("ministry_flag", "registered", 5)]),
        (
            "Công an tỉnh Lào Cai đăng ký được đề nghị tặng Cờ thi đua của Bộ Công an.",
            [("ministry_flag", "registered", None)],
        ),
        (
            "Hoàn thành nội dung đăng ký, Công an tỉnh Lào Cai được đề nghị tặng Cờ thi đua của Bộ Công an.",
            [("ministry_flag", "proposed", None)],
        ),
        (
            "Công an tỉnh Lào Cai có 5 tập thể đăng ký và được đề nghị tặng Bằng khen của Bộ Công an.",
            [("merit_ministry", "proposed", 5)],
        ),
    ],
)
def test_what_a_vote_found_and_what_is_registered(text: str, expected: list[tuple[str, str, int | None]]) -> None:
    assert _awards(text) == expected


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        (
            "Ông Lê Văn Thử, Giám đốc {A}, Cụm trưởng năm 2018, trân trọng cảm ơn sự quan tâm của Bộ Công an, UBND tỉnh Lào Cai và chuyển giao chức trách Cụm trưởng cho {B}.",
            "A",
        ),
        ("Giám đốc {A} Lê Văn Thử báo cáo kết quả của cụm rồi chuyển giao chức Cụm trưởng cho {B}.", "A"),
        (
            "Giám đốc {A} cảm ơn {C}, UBND tỉnh Lào Cai đã tạo điều kiện, đồng thời trao cờ luân lưu Cụm trưởng năm 2019 cho Giám đốc {B}.",
            "A",
        ),
        ("{C} chia sẻ kinh nghiệm, {A} thay mặt Cụm cảm ơn và bàn giao nhiệm vụ Cụm trưởng cho {B}.", "A"),
        ("{A} báo cáo kết quả, hội nghị bình xét thi đua và bàn giao nhiệm vụ Cụm trưởng cho {B}.", None),
        ("{A}, Cụm trưởng năm 2018, phát biểu. Hội nghị bàn giao nhiệm vụ Cụm trưởng cho {B}.", None),
    ],
)
def test_who_gives_the_chair_behind_thanks_to_others(text: str, giver: str | None) -> None:
    told = [row for row in rows(YEAR + text) if row.startswith("handover")]
    assert told == [f"handover chair B 2019{f' < {giver}' if giver else ''}"]
