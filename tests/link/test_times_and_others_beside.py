"""What stands beside the facts of a meeting: whose word an act goes by, a plan, who was in the cluster once, who had
what in another clause. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

ROLES = [
    # whose word an act goes by is not who takes the role
    ("{A}, đơn vị mà theo quyết định hồi tháng 1 của Bộ Công an được giao làm Cụm trưởng năm 2024, chủ trì.", ["assignment chair A 2024", "chair A 2024"]),
    ("{B}, đơn vị theo thông báo từ đầu năm của Bộ Công an được phân công làm Cụm phó năm 2024, vắng mặt.", ["assignment deputy B 2024", "deputy B 2024"]),
    ("{A}, tập thể căn cứ thông báo của {C} được chỉ định làm Cụm trưởng năm 2025, phát biểu.", ["assignment chair A 2025"]),
    ("Theo đề nghị của {C} được phân công làm Cụm trưởng năm 2025 là một vinh dự.", []),
    # two roles in the order of two units, and one role in turn
    ("{A} và {B} theo thứ tự là đơn vị Cụm trưởng và Cụm phó năm 2024.", ["chair A 2024", "deputy B 2024"]),
    ("{A}, {B} theo thứ tự làm Cụm trưởng, Cụm phó năm 2025.", ["election chair A 2025", "election deputy B 2025"]),
    ("Các đơn vị theo thứ tự làm Cụm trưởng; {A} chủ trì.", []),
    ("{A}, {B} và {C} theo thứ tự làm Cụm trưởng từng năm.", []),
    # chosen, told between the role and its unit
    ("\nCụm trưởng năm 2023: {C}.\nCụm trưởng năm 2024: {A}.\nCụm trưởng năm 2025 (mới bầu): {B}.", ["chair A 2024", "chair C 2023", "election chair B 2025"]),
    ("Cụm trưởng năm 2025, do hội nghị bầu: {B}.", ["election chair B 2025"]),
    ("Cụm phó năm 2025 - vừa được tín nhiệm: {B}.", ["election deputy B 2025"]),
    ("Cụm trưởng năm 2025 (sẽ bầu): chưa rõ, {B} ứng cử.", []),
    # the unit between two signs behind its role
    ("Báo cáo của đơn vị Cụm trưởng, {A}, dài 12 trang.", ["chair A 2024"]),
    ("Ban tổ chức lấy hồ sơ của đơn vị Cụm phó, {B}, làm mẫu.", ["deputy B 2024"]),
    ("Theo lời mời của đơn vị Cụm trưởng, {B}, vừa tới nơi, đã phát biểu.", []),
    ("Cùng dự với đơn vị Cụm trưởng, {A}, {B}, còn có khách mời.", []),
    ("Thua đội đơn vị Cụm trưởng, {B}, về nhì.", []),
    # a term that ends, and who takes "this task"
    ("Nhiệm kỳ Cụm trưởng của {A} kết thúc; {B} nhận nhiệm vụ này cho năm 2025, {C} làm Cụm phó.", ["chair A 2024", "handover chair B 2025 < A", "handover deputy C 2025"]),
    ("Nhiệm kỳ Cụm phó của {A} hết và {B} tiếp quản vai trò này trong năm 2025.", ["deputy A 2024", "handover deputy B 2025 < A"]),
    ("Nhiệm kỳ Cụm trưởng của {A} đã khép lại; năm 2025, {B} gánh vác trọng trách ấy.", ["chair A 2024", "handover chair B 2025 < A"]),
    ("Nhiệm kỳ Cụm trưởng của {A} kết thúc; {B} sẽ nhận nhiệm vụ này năm 2026.", []),
    # a planned rotation gives nobody its next turn
    ("Theo kế hoạch luân phiên, năm 2024 {A} làm Cụm trưởng, năm 2025 đến lượt {B}.", ["chair A 2024"]),
    ("Theo lịch xoay vòng, năm 2024 Cụm trưởng là {A}, năm 2025 là {B}.", ["chair A 2024"]),
    ("{A} làm Cụm trưởng năm 2024 theo quy chế luân phiên, năm 2025 tới lượt {B}.", ["chair A 2024"]),
    ("Cụm trưởng năm 2024 là {A}, năm 2025 là {B}.", ["chair A 2024", "election chair B 2025"]),
]  # fmt: skip


@pytest.mark.parametrize("text, told", ROLES)
def test_roles(text, told):
    assert rows(REVIEW + text) == told


def test_the_next_turn_of_a_rotation_makes_no_role_where_nothing_else_is_dated():
    text = "Cụm thi đua số 3 Bộ Công an gồm {A}, {B}. Theo lịch luân phiên, {A} làm Cụm trưởng năm 2015, năm 2016 đến lượt {B}."
    assert rows(text) == ["chair A 2015"]


NOTES = [
    "(*) Bản tin đăng lúc 17 giờ hôm qua ghi Cụm phó là {B}. Thông tin đúng: Cụm phó năm 2024 là {C}.",
    "Bản tin trước ghi Cụm phó là {B}. Thông tin chính xác là: Cụm phó năm 2024 là {C}. Thành thật xin lỗi bạn đọc.",
    "* Bài đăng sáng qua nêu Cụm phó là {B}. Cụm phó năm 2024 là {C}. Chân thành cáo lỗi cùng quý độc giả.",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_a_note_below_withdraws_is_no_role(note):
    assert rows(f"{REVIEW}{{A}}, đơn vị Cụm trưởng, chủ trì.\n\n{note}") == ["chair A 2024", "deputy C 2024"]


def test_regrets_of_others_are_no_correction():
    assert rows(REVIEW + "{A}, Cụm trưởng, xin lỗi các đơn vị vì hội nghị muộn.") == ["chair A 2024"]


def awards(text):
    """Awards as "family status recipient quantity year", in text order."""
    return [f"{a.award} {a.status} {a.recipient} {a.quantity} {a.year}" for a in reading(text).awards]


AWARDS = [
    # the verb of a clause stands behind all whom it counts
    ("Thủ tướng tặng Bằng khen cho 2 tập thể; 9 tập thể và 12 cá nhân được Bộ Công an tặng Bằng khen.", ["merit_pm awarded collective 2 2024", "merit_ministry awarded collective 9 2024", "merit_ministry awarded individual 12 2024"]),
    ("Bộ Công an tặng Bằng khen cho 6 tập thể, 10 cá nhân; 45 tập thể, 132 cá nhân nhận Giấy khen.", ["merit_ministry awarded collective 6 2024", "merit_ministry awarded individual 10 2024", "giay_khen awarded collective 45 2024", "giay_khen awarded individual 132 2024"]),
    ("Bộ Công an tặng Bằng khen cho 5 tập thể; 12 cá nhân.", ["merit_ministry awarded collective 5 2024", "merit_ministry awarded individual 12 2024"]),
    # what will be chosen is nobody's
    ("Tháng 11 tới, cụm sẽ bầu Cụm trưởng năm 2026, bình xét một đơn vị đề nghị Bộ Công an tặng cờ.", []),
    ("Cuối năm sẽ bình chọn đơn vị xuất sắc, đề nghị Bộ Công an tặng Bằng khen cho 5 tập thể.", []),
    ("Hội nghị mới bầu Cụm trưởng năm 2025, đề nghị Bộ Công an tặng Bằng khen cho 5 tập thể.", ["merit_ministry proposed collective 5 2024"]),
    # a line behind a list of registrations tells what was given
    ("Cụm đăng ký danh hiệu năm 2025:\n+ 4 tập thể đăng ký Bằng khen của Bộ Công an;\n\nSo với kết quả: năm 2024 cụm có 2 tập thể được tặng Bằng khen của Bộ Công an.", ["merit_ministry registered collective 4 2024", "merit_ministry awarded collective 2 2024"]),
]  # fmt: skip


@pytest.mark.parametrize("text, told", AWARDS)
def test_awards(text, told):
    assert awards(REVIEW + text) == told


def members(text):
    """The names of the members, and the count that the text states."""
    said = reading(text)
    return sorted(m.unit.unit for m in said.members), said.clusters[0].stated_member_count


FORCES = ["Công an tỉnh Lào Cai", "Công an tỉnh Sơn La", "Công an tỉnh Yên Bái"]
MEMBERS = [
    # who was in it once
    ("Trước tháng 7, cụm còn có {A}, {B} và {C}.", [], None),
    ("Trước khi sáp nhập, cụm có 3 đơn vị: {A}, {B} và {C}.", [], None),
    ("Trước ngày 1/7, cụm gồm {A}, {B} và {C}.", [], None),
    ("Trước sự chứng kiến của Bộ, cụm ra mắt; cụm gồm {A}, {B} và {C}.", FORCES, None),
    # named, and counted with those before
    ("{A} là Cụm trưởng, {B} là Cụm phó. Ngoài hai đơn vị này còn có {C} và Công an tỉnh Phú Thọ, cả thảy 4 đơn vị.", ["Công an tỉnh Lào Cai", "Công an tỉnh Phú Thọ", "Công an tỉnh Sơn La", "Công an tỉnh Yên Bái"], 4),
    ("{A} làm Cụm trưởng. Ngoài các đơn vị này còn có {B} và {C} được tặng Giấy khen, cả thảy 3 đơn vị.", [], None),
    # all of them, whatever is told of them
    ("Ba lá phiếu cho ba thành viên: {A}, {B}, {C}.", None, 3),
    ("Cụm đề nghị tặng Cờ thi đua cho ba thành viên: {A}, {B}, {C}.", [], None),
]  # fmt: skip


@pytest.mark.parametrize("text, names, count", MEMBERS)
def test_members(text, names, count):
    found, stated = members(REVIEW + text)
    assert names is None or found == names
    assert stated == count


EVENTS = [
    ("Ngày 25/11/2022, Cụm thi đua số 3 Bộ Công an chấm điểm kết quả thi đua năm 2022.", [("annual_review", "2022-11-25")]),
    ("Ngày 25/11/2022, Cụm thi đua số 3 Bộ Công an thẩm định, chấm điểm thành tích thi đua năm 2022.", [("annual_review", "2022-11-25")]),
    ("Cụm thi đua số 3 Bộ Công an, Cụm trưởng là {A}, bàn cách chấm điểm kết quả thi đua.", []),
    ("Kết thúc hai ngày tranh tài 9 và 10-8-2024, Hội thao Cụm thi đua số 3 Bộ Công an bế mạc.", [("sports", "2024-08-09")]),
    ("Hai ngày làm việc 29 và 30/11/2024 của hội nghị tổng kết Cụm thi đua số 3 Bộ Công an đã khép lại.", [("annual_review", "2024-11-29")]),
    (REVIEW + "Với vai trò Cụm trưởng, {A} đã tổ chức kiểm tra chéo, hội thi, giải bóng đá cho các thành viên.", [("annual_review", None)]),
    ("Với vai trò Cụm trưởng, {A} đã tổ chức giải bóng đá Cụm thi đua số 3 Bộ Công an ngày 12/3/2024.", [("sports", "2024-03-12")]),
]  # fmt: skip


@pytest.mark.parametrize("text, told", EVENTS)
def test_events(text, told):
    assert [(e.event_type, e.date) for e in reading(text).events] == told


TABLES = [
    ("Đơn vị | Điểm chấm\n{A} (Cụm trưởng) | 98\n{B} | 97\n{C} | 96", FORCES),
    ("STT | Tên đơn vị | Điểm | Đề nghị\n1 | {A} (Cụm trưởng) | 98 | Cờ thi đua\n2 | {B} | 97 | -\n3 | {C} | 96 | -", FORCES),
]  # fmt: skip


@pytest.mark.parametrize("table, names", TABLES)
def test_a_table_of_points_with_the_chair_is_of_the_members(table, names):
    assert members(f"{REVIEW}Nhiều ý kiến hay.\nBảng điểm được thông qua như sau:\n{table}\n")[0] == names


AGAIN = [
    ("Vai trò Cụm trưởng lần lượt qua tay {C} (2023) và năm 2024 này là {A}. “Mỗi nhiệm kỳ một năm”, một người nói.\n{A} bàn giao vai trò ấy cho {B}.", ["chair A 2024", "chair C 2023", "handover chair B 2025 < A"]),
    ("Cụm trưởng lần lượt là {C} (2022), {B} (2023), năm 2024 đến lượt {A}.", ["chair A 2024", "chair B 2023", "chair C 2022"]),
    ("Cụm trưởng và Cụm phó lần lượt là {A}, {B}.", ["chair A 2024", "deputy B 2024"]),
    ("{A} là Cụm phó. Hội nghị rất vui. {A} bàn giao vai trò ấy cho {B}.", ["deputy A 2024"]),
]  # fmt: skip


@pytest.mark.parametrize("text, told", AGAIN)
def test_a_role_over_the_years_and_taken_up_again(text, told):
    assert rows(REVIEW + text) == told


SPEAKERS = [
    ("Giám đốc {A} nhắc: năm 2023, đơn vị ông được Bộ Công an tặng Cờ thi đua.", ["ministry_flag awarded unit None 2023"]),
    ("Giám đốc {A} vui vì đơn vị của bà vừa được Bộ Công an tặng Bằng khen.", ["merit_ministry awarded unit None 2024"]),
    ("Giám đốc {A} chúc mừng {B} và nhắc: năm 2023 đơn vị ông được Bộ Công an tặng Cờ thi đua.", []),
    ("Giám đốc {A} mong đơn vị ông được Bộ Công an tặng Cờ thi đua.", []),
    ("Giám đốc {A} nói trường ông được Bộ Công an tặng Cờ thi đua.", []),
]  # fmt: skip


@pytest.mark.parametrize("text, told", SPEAKERS)
def test_an_award_of_the_unit_of_who_speaks(text, told):
    assert awards(REVIEW + text) == told
