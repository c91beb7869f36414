"""What a sentence takes up again: the role as "vai trò này", the unit as "đây", the time as "khi ấy"; who is replaced
beside who becomes deputy, the office of "Trưởng phòng", and the year of the merits an award was given for. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

ROLES = [
    # the role told before, held in another year
    ("Năm 2023, {A} làm Cụm trưởng; còn năm nay {B} giữ vai trò này, {C} làm Cụm phó.", ["chair A 2023", "chair B 2024", "deputy C 2024"]),
    ("{A} là Cụm trưởng năm 2023, năm 2024 {B} đảm nhận nhiệm vụ này.", ["chair A 2023", "chair B 2024"]),
    ("{A} làm Cụm trưởng năm 2024. Năm 2023, {B} đảm đương cương vị này.", ["chair A 2024", "chair B 2023"]),
    ("{A} làm Cụm phó năm 2024; năm 2023 {B} gánh vác trọng trách ấy.", ["deputy A 2024", "deputy B 2023"]),
    ("{A} làm Cụm trưởng năm 2023, {B} làm Cụm phó; năm nay {C} giữ vai trò này.", ["chair A 2023", "deputy B 2023"]),
    ("{A} đăng cai hội thao năm 2023; năm nay {B} đảm nhận nhiệm vụ này.", []),
    # the unit of the sentence before
    ("{A} sẽ đăng cai lễ ký. Đây cũng là đơn vị vừa được bầu làm Cụm trưởng năm 2025; Cụm phó là {B}.", ["election chair A 2025", "election deputy B 2025"]),
    ("Hội nghị diễn ra ở {A}. Đây là đơn vị Cụm trưởng năm 2024.", ["chair A 2024"]),
    ("Lễ ký tới do {A} lo. Đây là đơn vị được tín nhiệm giao Cụm trưởng năm 2025.", ["election chair A 2025"]),
    ("{A} nhường sân cho {B}. Đây là đơn vị được bầu làm Cụm trưởng năm 2025.", []),
    ("{A} đăng cai. Đây là đơn vị được {B}, Cụm trưởng, giúp nhiều nhất.", ["chair B 2024"]),
    ("{A} đăng cai. Đây là năm {B} làm Cụm trưởng.", ["chair B 2024"]),
    # held at the time that the sentence goes back to
    ("Năm 2022, {A} (lúc đó là Cụm trưởng) được tặng Cờ thi đua.", ["chair A 2022"]),
    ("Năm 2022, {A}, khi đó giữ vai trò Cụm trưởng, đăng cai hội thao.", ["chair A 2022"]),
    ("Năm 2022, cụm lập quỹ. {A}, lúc ấy là Cụm phó, góp 50 triệu đồng.", ["deputy A 2022"]),
    ("{A} (khi ấy là Cụm trưởng) từng đề xuất việc này. {B}, đơn vị Cụm trưởng, chủ trì.", ["chair B 2024"]),
    ("{A} (nay là Cụm trưởng) từng đề xuất việc này.", ["chair A 2024"]),
    ("Ngày ấy, {A} làm Cụm trưởng; còn năm nay {B} giữ vai trò này.", ["chair B 2024"]),
    # who is replaced is no deputy
    ("Năm 2025 {A} làm Cụm trưởng thay {B}, {C} làm Cụm phó.", ["election deputy C 2025", "handover chair A 2025 < B", "chair B 2024"]),
    ("{A} được bầu làm Cụm trưởng năm 2025 thay {B}, {C} giữ vai trò Cụm phó.", ["election chair A 2025 < B", "election deputy C 2025", "chair B 2024"]),
    # between the one and its successor
    ("Cuối buổi là lễ bàn giao nhiệm vụ Cụm trưởng năm 2025 giữa {A} và đơn vị kế nhiệm là {B}.", ["handover chair B 2025 < A", "chair A 2024"]),
    ("Lễ bàn giao cờ luân lưu Cụm trưởng giữa đơn vị mãn nhiệm {A} và đơn vị kế nhiệm {B} diễn ra trang trọng.", ["handover chair B 2025 < A", "chair A 2024"]),
    ("Cụm trưởng dự lễ bàn giao địa bàn giữa {A} và đơn vị kế nhiệm là {B}.", []),
    # a bare year in a bracket, and what should have been
    ("Các tỉnh trong cụm: {A} (Cụm trưởng 2024), {B} (Cụm trưởng 2025), {C}.", ["chair A 2024", "election chair B 2025"]),
    ("Lẽ ra {A} làm Cụm trưởng năm 2025, nhưng {A} xin hoãn.", []),
    # the office of a person's post
    ("Đại tá Trần Văn Thử, Trưởng phòng Cảnh sát hình sự, Cụm phó, báo cáo.", ["deputy Phòng Cảnh sát hình sự 2024"]),
    ("Đại tá Trần Văn Thử, Trưởng phòng Tổ chức, Cụm phó, báo cáo.", []),
    ("Trưởng phòng An ninh nội địa được bầu làm Cụm trưởng năm 2025.", ["election chair Phòng An ninh nội địa 2025"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ROLES)
def test_roles(text, told):
    assert rows(REVIEW + text) == sorted(told)


PACT = "Khối thi đua số 12 tỉnh Bắc Giang ký kết giao ước năm 2022 ngày 24-2-2022. "
YEARS = [
    ("UBND tỉnh tặng Bằng khen cho Sở Y tế và 3 cá nhân vì thành tích xuất sắc năm 2021.", {2021}),
    ("UBND tỉnh tặng Cờ thi đua cho Sở Y tế do có thành tích trong năm 2021.", {2021}),
    ("2 tập thể được tặng Bằng khen nhờ hoàn thành nhiệm vụ năm 2021.", {2021}),
    ("UBND tỉnh tặng Bằng khen cho 2 tập thể; vì thành tích năm 2021, Sở Y tế được nêu gương.", {2022}),
    ("UBND tỉnh tặng Bằng khen cho 2 tập thể, giao Sở Y tế tổng hợp thành tích năm 2021.", {2022}),
    ("Riêng cho năm sau, các đơn vị đăng ký 3 tập thể đạt danh hiệu Tập thể lao động xuất sắc.", {2023}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "years"), YEARS)
def test_the_year_of_an_award(text, years):
    assert {a.year for a in reading(PACT + text).awards} == years


def test_trades_behind_a_vocational_school():
    text = "Khối thi đua số 2 tỉnh Nghệ An gồm Trường Cao đẳng Nghề Du lịch - Thương mại, Trường Cao đẳng Nghề Giao thông vận tải, Trường Trung cấp Nghề Kỹ thuật Nghi Lộc, Trường Cao đẳng Nghề Trần Đại Nghĩa."
    assert [m.unit.unit for m in reading(text).members] == [
        "Trường Cao đẳng Nghề Du lịch - Thương mại",
        "Trường Cao đẳng Nghề Giao thông vận tải",
        "Trường Trung cấp Nghề Kỹ thuật Nghi Lộc",
        "Trường Cao đẳng Nghề Trần Đại Nghĩa",
    ]
