"""Titles that open a clause as its topic, titles in brackets, this unit, and two years side by side."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

HEAD = "Cụm thi đua số 2 Bộ Công an tổng kết năm 2021. "
A, B, C = "Công an tỉnh Hà Nam", "Công an tỉnh Nam Định", "Công an tỉnh Thái Bình"
CASES = [
    # the title is the topic, whoever decides stands behind it
    (f"Còn Bằng khen của Bộ Công an, cụm đề nghị cho {A} và {B}.", [("merit_ministry", "proposed", A), ("merit_ministry", "proposed", B)]),
    (f"Cờ thi đua của Chính phủ, hội nghị thống nhất suy tôn {A}.", [("government_flag", "proposed", A)]),
    (f"Riêng Cờ thi đua của Chính phủ, cụm suy tôn {B}.", [("government_flag", "proposed", B)]),
    (f"{C} được đề nghị tặng Bằng khen của Bộ Công an; riêng Cờ thi đua của Bộ Công an, toàn cụm bình chọn {B}.", [("merit_ministry", "proposed", C), ("ministry_flag", "proposed", B)]),
    (f"Cờ thi đua của Chính phủ, {A} xin nhường cho {B}.", []),
    ("Riêng hình thức Bằng khen của Bộ Công an có 38 tập thể, 75 cá nhân.", [("merit_ministry", "awarded", 38), ("merit_ministry", "awarded", 75)]),
    ("Bằng khen của Bộ Công an có 5 tập thể; Giấy khen của Giám đốc có 20 cá nhân.", [("merit_ministry", "awarded", 5), ("giay_khen", "awarded", 20)]),
    ("Bằng khen của Bộ Công an có 5 tập thể đăng ký nhưng chưa xét.", []),
    ("Cờ thi đua của Bộ Công an có 2 mức thưởng.", []),
    # what each is proposed for, in brackets
    (f"Ba đơn vị được nêu tên: {A} (đề nghị Chính phủ tặng Cờ thi đua), {B} và {C} (đề nghị tặng Bằng khen của Bộ Công an).", [("government_flag", "proposed", A), ("merit_ministry", "proposed", B), ("merit_ministry", "proposed", C)]),
    (f"{A} (đề nghị Bộ Công an tặng Cờ thi đua), {B} (đề nghị Bộ Công an tặng Bằng khen).", [("ministry_flag", "proposed", A), ("merit_ministry", "proposed", B)]),
    # the only unit of the sentence before
    (f"{A} dẫn đầu cụm. Đơn vị này cũng được tặng Cờ thi đua của Bộ Công an.", [("lead", "honoured", A), ("ministry_flag", "awarded", A)]),
    (f"{A} dẫn đầu cụm, {B} xếp thứ hai. Đơn vị này cũng được tặng Cờ thi đua của Bộ Công an.", [("lead", "honoured", A)]),
    (f"{A} phát biểu. Đơn vị được tặng Cờ thi đua sẽ được công bố sau.", []),
    # each cluster's choice, of all of whom the same is told; a list that parts at a semicolon
    (f"Kết quả: Cụm 1 suy tôn {A}, Cụm 2 suy tôn {B}, cùng được đề nghị tặng Bằng khen của Bộ Công an.", [("merit_ministry", "proposed", A), ("merit_ministry", "proposed", B)]),
    (f"Cụm 1 suy tôn {A}, Cụm 2 suy tôn {B} được đề nghị tặng Bằng khen của Bộ Công an.", [("merit_ministry", "proposed", B)]),
    (f"Năm nay, ngôi đầu thuộc về {A}; {B} và {C} đồng hạng nhì, cả hai được đề nghị tặng Bằng khen của Bộ Công an.", [("lead", "honoured", A), ("merit_ministry", "proposed", B), ("merit_ministry", "proposed", C)]),
    (f"Cụm đề nghị Bộ Công an tặng Cờ thi đua cho {A}; {B}, {C} được đề nghị tặng Bằng khen của Bộ Công an.", [("ministry_flag", "proposed", A), ("merit_ministry", "proposed", B), ("merit_ministry", "proposed", C)]),
    (f"Cụm đề nghị Bộ Công an tặng Cờ thi đua cho {A}; {B}; {C}.", [("ministry_flag", "proposed", A), ("ministry_flag", "proposed", B), ("ministry_flag", "proposed", C)]),
    (f"Hai đơn vị cũ của Cụm 2 là {A}, {B} được Bộ Công an tặng Bằng khen.", [("merit_ministry", "awarded", A), ("merit_ministry", "awarded", B)]),
    # topics that give nothing
    ("Cờ thi đua của Bộ Công an, theo quy định, chỉ dành cho Công an tỉnh.", []),
    (f"Cờ thi đua của Bộ Công an, cụm chưa xét cho {A}.", []),
    ("Công an huyện Lý Nhân đăng cai. Tỉnh này cũng được tặng Cờ thi đua của Chính phủ.", []),
    # a chair's flag for the next one; what only some wanted
    (f"{A}, Cụm trưởng năm 2021, trao cờ thi đua cho {B}, Cụm trưởng năm 2022.", []),
    (f"{A}, Cụm trưởng năm 2021, trao Cờ thi đua của Bộ Công an cho {B}.", [("ministry_flag", "awarded", B)]),
    (f"Có ý kiến muốn đề nghị tặng Cờ cho {A} nhưng cụm chưa nhất trí.", []),
    (f"Có ý kiến đề nghị tặng Bằng khen của Bộ Công an cho {A}, được cả cụm nhất trí.", [("merit_ministry", "proposed", A)]),
    # two years side by side, and what is only supposed
    (f"Nếu năm 2020 {A} được tặng Cờ thi đua của Chính phủ thì năm nay cụm suy tôn {B} để đề nghị tặng Cờ thi đua của Chính phủ.", [("government_flag", "awarded", A), ("government_flag", "proposed", B)]),
    (f"Nếu như ở năm 2020 {A} nhận Bằng khen của Bộ Công an thì năm 2021 đến lượt {B} được tặng Bằng khen của Bộ Công an.", [("merit_ministry", "awarded", A), ("merit_ministry", "awarded", B)]),
    (f"Nếu năm 2022 {A} được tặng Cờ thi đua của Chính phủ thì năm 2023 sẽ được xét tặng Huân chương Lao động.", []),
    (f"Nếu năm nay {A} được tặng Cờ thi đua của Chính phủ thì năm 2023 {B} sẽ được xét.", []),
    (f"Nếu {A} được tặng Cờ thi đua của Chính phủ thì {B} nhận Cờ thi đua của Bộ Công an.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_awards(text, rows):
    said = [(a.award, a.status, a.unit.unit if a.unit else a.quantity) for a in extract(HEAD + text).awards]
    assert sorted(said, key=str) == sorted(rows, key=str)


def test_a_title_ends_with_its_line():
    text = (
        "Cụm thi đua số 1: Trường THPT Hùng An - 298 điểm - xếp thứ nhất - đề nghị UBND tỉnh tặng Cờ thi đua\n"
        "Cụm thi đua số 2: Trường THPT Thanh Sơn - 295 điểm - xếp thứ nhất - đề nghị Bộ GD&ĐT tặng Cờ thi đua\n"
    )
    said = {(a.award, a.unit.unit) for a in extract(text).awards}
    assert said == {
        ("lead", "Trường THPT Hùng An"),
        ("other", "Trường THPT Hùng An"),
        ("lead", "Trường THPT Thanh Sơn"),
        ("ministry_flag", "Trường THPT Thanh Sơn"),
    }


def test_the_last_word_of_a_name_counts_nothing():
    text = "Cụm thi đua số 1 họp. THPT Hùng An, Thanh Ba dẫn đầu cụm thi đua số 1."
    assert [(a.award, a.quantity) for a in extract(text).awards] == [("lead", None)]


HOPES = [
    "Thay mặt cụm, {A} hứa: 2 đơn vị đạt Đơn vị Quyết thắng, 1 đơn vị được tặng Cờ thi đua của Bộ Công an.",
    "{A} cam kết có 2 đơn vị đạt Đơn vị Quyết thắng.",
]


@pytest.mark.parametrize("text", HOPES)
def test_what_is_promised_is_not_given(text):
    assert extract(HEAD + text.format(A=A)).awards == []


def test_a_promise_ends_with_a_fact():
    said = extract(HEAD + f"Các đơn vị cam kết giữ kỷ luật; {A} được tặng Cờ thi đua của Bộ Công an.").awards
    assert [(a.award, a.unit and a.unit.unit) for a in said] == [("ministry_flag", A)]


def test_who_asks_is_not_given():
    text = f"Cụm 1 suy tôn {A}, Cụm 2 suy tôn {B}, đều được đề nghị Hội Nhà báo Việt Nam tặng Cờ thi đua."
    assert sorted(a.unit.unit for a in extract(HEAD + text).awards if a.unit) == [A, B]
