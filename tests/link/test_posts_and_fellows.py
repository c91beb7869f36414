"""Posts that swallow their unit's first word, chairmen of equal places, who is elected by others, counted members, and
flags among fellows. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import rows

from thidua.api import extract

BLOCK = "Khối thi đua số 2 gồm Phòng Tham mưu, Phòng Hậu cần, Ban Dân vận tổng kết năm 2021. "
POSTS = [
    ("Trưởng phòng Tham mưu - đơn vị Khối trưởng báo cáo.", ["chair Phòng Tham mưu 2021"]),
    ("Thượng tá Lê Văn Thử, Trưởng phòng Tham mưu, Khối trưởng năm 2021, chủ trì.", ["chair Phòng Tham mưu 2021"]),
    ("Bà Lê Thị Thử, Phó Trưởng ban Dân vận, Khối phó năm 2021 phát biểu.", ["deputy Ban Dân vận 2021"]),
    ("Khối bầu Trưởng phòng Hậu cần làm Khối trưởng năm 2022.", ["election chair Phòng Hậu cần 2022"]),
    ("Có mặt còn có Ban Tuyên giáo Huyện ủy. Trưởng ban Tuyên giáo Huyện ủy Lâm Hà, Trưởng khối, trình bày báo cáo.", ["chair Ban Tuyên giáo Huyện ủy 2021"]),
    # of whom nothing is told, or an office that the article does not name
    ("Trưởng phòng Tham mưu tham luận; Khối trưởng kết luận.", []),
    ("Trưởng phòng Tổ chức, Khối trưởng năm 2021, chủ trì.", []),
    ("Trưởng phòng Hậu cần kỹ thuật dự; Khối trưởng kết luận.", []),
]  # fmt: skip
PLACES = "Cụm thi đua các tỉnh đồng bằng sông Cửu Long tổng kết năm 2013. "
LOCAL = "Cụm thi đua số 2 tỉnh Kiên Giang tổng kết năm 2013. "
CHAIRMEN = [
    (PLACES + "Chủ tịch UBND tỉnh Kiên Giang trao cờ Cụm trưởng năm 2014 cho lãnh đạo tỉnh An Giang.", "Ủy ban nhân dân tỉnh Kiên Giang"),
    (PLACES + "Chủ tịch UBND tỉnh Kiên Giang trao cờ Cụm trưởng năm 2014 cho Chủ tịch UBND tỉnh An Giang.", "Ủy ban nhân dân tỉnh Kiên Giang"),
    (PLACES + "Phó Chủ tịch UBND tỉnh Kiên Giang bàn giao nhiệm vụ Cụm trưởng cho tỉnh An Giang.", "Ủy ban nhân dân tỉnh Kiên Giang"),
    (LOCAL + "Chủ tịch UBND huyện Gò Quao trao cờ Cụm trưởng năm 2014 cho huyện An Minh.", "Ủy ban nhân dân huyện Gò Quao"),
    (LOCAL + "Chủ tịch UBND thành phố Rạch Giá đã bàn giao nhiệm vụ Cụm trưởng cho đại diện huyện An Minh.", "Ủy ban nhân dân thành phố Rạch Giá"),
    ("Cụm thi đua số 2 huyện Gò Quao tổng kết năm 2013. Chủ tịch UBND xã Thủy Liễu trao cờ Cụm trưởng năm 2014 cho Chủ tịch UBND xã Định An.", "Ủy ban nhân dân xã Thủy Liễu"),
    ("Chủ tịch UBND phường 3 trao cờ luân lưu của Cụm thi đua số 1 thành phố Vĩnh Long cho Chủ tịch UBND phường 8, Cụm trưởng năm 2014, tại hội nghị tổng kết năm 2013.", "Ủy ban nhân dân phường 3"),
    # who stands above the cluster was never in it
    (LOCAL + "Chủ tịch UBND tỉnh Kiên Giang trao cờ Cụm trưởng năm 2014 cho huyện An Minh.", None),
    (LOCAL + "Chủ tịch UBND tỉnh Kiên Giang trao cờ Cụm trưởng năm 2014 cho Sở Y tế tỉnh Kiên Giang.", None),
    ("Cụm thi đua số 2 huyện Gò Quao tổng kết năm 2013. Chủ tịch UBND huyện Gò Quao trao cờ Cụm trưởng năm 2014 cho xã Định An.", None),
]  # fmt: skip
REVIEW = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2024. "
ELECTED = [
    ("Sang năm 2025, điều hành Cụm là {B} do các thành viên bầu làm Cụm trưởng; Cụm phó được bầu là {C}.", ["election chair B 2025", "election deputy C 2025"]),
    ("{B}, đơn vị do hội nghị bầu làm Cụm trưởng năm 2025, phát biểu nhận nhiệm vụ.", ["election chair B 2025"]),
    ("Năm 2025, đồng hành cùng Cụm là {B} do 100% đại biểu tín nhiệm bầu làm Cụm trưởng.", ["election chair B 2025"]),
    ("Điều hành Cụm năm 2025 là {B}, do Bộ Công an phân công làm Cụm trưởng.", ["assignment chair B 2025"]),
    ("Hằng năm, {A} hoặc {B} do các thành viên bầu làm Cụm trưởng.", []),
    ("{A} do ít điểm nên không được bầu làm Cụm trưởng.", []),
    ("{A} mất cơ hội do các đơn vị chọn {B} làm Cụm trưởng năm 2025.", ["election chair B 2025"]),
]  # fmt: skip
# text -> awards as "award recipient quantity unit"
AWARDS = [
    ("11 phòng nghiệp vụ của Khối thi đua Cảnh sát, Công an tỉnh Yên Bái tổng kết năm 2023. Khối đề nghị công nhận danh hiệu “Đơn vị quyết thắng” cho 5 phòng, tặng Giấy khen cho 4 tập thể.", ["giay_khen collective 4 None", "victory_unit unit 5 None"]),
    (BLOCK + "Hội nghị đề nghị tặng Giấy khen cho 2 phòng và 6 cá nhân.", ["giay_khen individual 6 None", "giay_khen unit 2 None"]),
    ("Cụm thi đua số 3 Hội CCB phường Tân Mai gồm 7 chi hội tổng kết năm 2023. 3 chi hội và 9 hội viên được tặng Giấy khen.", ["giay_khen individual 9 None", "giay_khen unit 3 None"]),
    ("Cụm thi đua số 2 gồm Sở Y tế, Sở Nội vụ, Sở Tư pháp tổng kết năm 2023. 2 phòng và 6 cá nhân được tặng Giấy khen.", ["giay_khen collective 2 None", "giay_khen individual 6 None"]),
    ("Cụm thi đua số 1 Công đoàn huyện Chư Sê có 8 công đoàn cơ sở. Năm 2019, 3 công đoàn cơ sở và 12 đoàn viên trong cụm được khen.", ["commendation collective 3 None", "commendation individual 12 None"]),
    # a clause of its own behind a semicolon
    ("Cụm thi đua số 4 tổng kết năm 2022. 12 lượt tập thể được các cấp khen; 2 đơn vị (VKSND tỉnh Hà Nam, VKSND tỉnh Nam Định) được suy tôn đề nghị tặng Cờ thi đua ngành Kiểm sát.", ["commendation collective 12 None", "other unit None Viện kiểm sát nhân dân tỉnh Hà Nam", "other unit None Viện kiểm sát nhân dân tỉnh Nam Định"]),
    ("Cụm thi đua số 4 Bộ Công an tổng kết năm 2022. Các cấp khen thưởng 12 tập thể; 30 cá nhân.", ["commendation collective 12 None", "commendation individual 30 None"]),
    # a flag among fellows goes round with the chair
    ("Cụm thi đua số 4 BĐBP tổng kết năm 2021. BĐBP Kon Tum trao cờ cho BĐBP Bình Phước.", []),
    ("Cụm thi đua số 4 Sở Y tế tổng kết năm 2021. Sở Y tế tỉnh Kon Tum trao cờ cho Sở Y tế tỉnh Bình Phước.", []),
    ("Cụm thi đua số 2 huyện Lâm Thao tổng kết năm 2021. Xã Tứ Xã trao cờ cho xã Cao Xá.", []),
    ("Cụm thi đua số 2 Công an tỉnh Phú Thọ tổng kết năm 2021. Công an huyện Lâm Thao trao cờ cho Công an huyện Phù Ninh.", []),
    ("Cụm thi đua số 2 Công an tỉnh Phú Thọ tổng kết năm 2021. Công an tỉnh Phú Thọ trao cờ cho Công an huyện Phù Ninh.", ["other unit None Công an huyện Phù Ninh"]),
    ("Cụm thi đua số 2 Công an huyện Lâm Thao tổng kết năm 2021. Công an huyện Lâm Thao trao cờ cho Công an xã Cao Xá.", ["other unit None Công an xã Cao Xá"]),
    ("Cụm thi đua số 4 Bộ Công an tổng kết năm 2021. Bộ Công an trao cờ cho Công an tỉnh Bình Phước.", ["ministry_flag unit None Công an tỉnh Bình Phước"]),
    # more than can lead
    (BLOCK + "Phòng Tham mưu 97 điểm, Phòng Hậu cần 96 điểm, Ban Dân vận 95 điểm là ba vị trí đầu.", []),
    # who leads, counted in the headline and named below it
    ("Phụ nữ Lào Cai: Hai cụm thi đua, hai lá cờ đầu\n\nDẫn đầu Cụm thi đua số 1 là Hội LHPN huyện Sa Pa; Hội LHPN huyện Bát Xát dẫn đầu Cụm thi đua số 2 năm 2020.", ["lead unit None Hội Liên hiệp Phụ nữ huyện Bát Xát", "lead unit None Hội Liên hiệp Phụ nữ huyện Sa Pa"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), POSTS)
def test_units_inside_posts(text: str, wanted: list[str]) -> None:
    assert rows(BLOCK + text) == wanted


@pytest.mark.parametrize(("text", "giver"), CHAIRMEN)
def test_chairmen_of_places(text: str, giver: str | None) -> None:
    found = extract(text)
    assert [(h.role, h.from_unit and h.from_unit.unit) for h in found.handovers] == [("chair", giver)]
    assert [(r.role, r.unit.unit, r.year) for r in found.roles] == ([("chair", giver, 2013)] if giver else [])


@pytest.mark.parametrize(("text", "wanted"), ELECTED)
def test_elected_by_others(text: str, wanted: list[str]) -> None:
    assert rows(REVIEW + text) == wanted


@pytest.mark.parametrize(("text", "wanted"), AWARDS)
def test_awards(text: str, wanted: list[str]) -> None:
    found = extract(text).awards
    assert sorted(f"{a.award} {a.recipient} {a.quantity} {a.unit and a.unit.unit}" for a in found) == wanted


NAMED = [
    ("Báo cáo do Chánh Thanh tra tỉnh A Giang Huỳnh Minh Thử, Cụm trưởng, trình bày.", "Thanh tra tỉnh An Giang"),
    (
        "Giám đốc Công ty Nhiệt điện Nghi Sơn Vũ Mạnh Thử, Cụm trưởng, cho rằng cần làm sớm.",
        "Công ty Nhiệt điện Nghi Sơn",
    ),
    ("Hiệu trưởng Trường THPT Lê Lợi Trần Thị Thử - Cụm trưởng phát biểu.", "Trường THPT Lê Lợi"),
    ("Trưởng Công an huyện Đức Thọ Lê Văn Thử (Cụm trưởng) phát biểu.", "Công an huyện Đức Thọ"),
    ("Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai, Cụm trưởng, phát biểu.", "Trường THPT Nguyễn Thị Minh Khai"),
    ("Trưởng Công an huyện Trần Văn Thời, Cụm trưởng, phát biểu.", "Công an huyện Trần Văn Thời"),
]


@pytest.mark.parametrize("text, chair", NAMED)
def test_a_name_behind_the_unit_is_no_part_of_it(text: str, chair: str) -> None:
    text = text.replace("A Giang", "An Giang")
    assert rows("Cụm thi đua số 9 tổng kết năm 2022. " + text) == [f"chair {chair} 2022"]


def test_a_place_left_out_before_a_name() -> None:
    said = extract("Cụm thi đua số 9 tổng kết năm 2022. Giám đốc Công an tỉnh Nguyễn Hồng Thử, Cụm trưởng, phát biểu.")
    assert [person.name for person in said.people] == ["Nguyễn Hồng Thử"]
    assert not any("Thử" in role.unit.unit for role in said.roles)


SIDES = [
    (
        "Về phía các đơn vị trong Cụm có các đồng chí: Đỗ Văn Thử, Viện trưởng VKSND tỉnh Hà Nam, Cụm trưởng; Lê Thị Thử, Viện trưởng VKSND tỉnh Nam Định, Cụm phó; lãnh đạo VKSND các tỉnh Thái Bình, Hưng Yên.",
        ["Hà Nam", "Nam Định", "Thái Bình", "Hưng Yên"],
    ),
    (
        "Dự hội nghị, về phía các đơn vị thành viên có lãnh đạo VKSND tỉnh Hà Nam, VKSND tỉnh Nam Định; lãnh đạo VKSND các tỉnh Thái Bình, Hưng Yên.",
        ["Hà Nam", "Nam Định", "Thái Bình", "Hưng Yên"],
    ),
    (
        "Viện trưởng VKSND tỉnh Hà Nam, Cụm trưởng, chủ trì. Tại các điểm cầu có lãnh đạo VKSND các tỉnh Nam Định, Thái Bình, Hưng Yên - các đơn vị thành viên Cụm thi đua.",
        ["Nam Định", "Thái Bình", "Hưng Yên", "Hà Nam"],
    ),
    # guests, on another side of the hall
    ("Về phía tỉnh bạn có lãnh đạo VKSND tỉnh Hà Nam; lãnh đạo VKSND các tỉnh Thái Bình, Hưng Yên.", []),
    ("Về phía VKSND tối cao có đồng chí Lê Văn Thử, Vụ trưởng; lãnh đạo VKSND tỉnh Hà Nam đến dự.", []),
]


@pytest.mark.parametrize("text, members", SIDES)
def test_the_clusters_own_side_of_the_hall(text: str, members: list[str]) -> None:
    said = extract("Cụm thi đua số 7 ngành Kiểm sát nhân dân tổng kết năm 2024. " + text)
    assert [member.unit.province for member in said.members] == members


PLACELESS = "Cụm thi đua số 4 gồm LĐLĐ các tỉnh Hà Nam, Nam Định, Thái Bình tổng kết năm 2023. "
LEFT_OUT = [
    "Thay mặt LĐLĐ tỉnh Hà Nam - đơn vị Cụm trưởng, Chủ tịch LĐLĐ tỉnh trao cờ luân lưu Cụm trưởng năm 2024 cho LĐLĐ tỉnh Nam Định.",
    "Đại diện LĐLĐ tỉnh Hà Nam, LĐLĐ tỉnh đã bàn giao nhiệm vụ Cụm trưởng năm 2024 cho LĐLĐ tỉnh Nam Định.",
]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_a_place_left_out_is_that_of_the_name_before(text: str) -> None:
    (handover,) = extract(PLACELESS + text).handovers
    assert handover.from_unit is not None and handover.from_unit.unit == "Liên đoàn Lao động tỉnh Hà Nam"
