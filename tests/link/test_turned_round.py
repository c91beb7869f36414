"""Sentences turned round: the title first, each of several, lists without verbs, what comes besides; aims give nothing."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

HEAD = "Cụm thi đua số 2 Bộ Y tế tổng kết năm 2020. "
A, B = "Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Yên Bái"
MERIT, FLAG = "merit_ministry", "ministry_flag"
CASES = [
    # the title is the subject, who gets it stands behind the predicate
    (
        f"Bằng khen của Bộ Y tế là phần thưởng xứng đáng cho {A} và 3 cá nhân.",
        [(MERIT, "awarded", A), (MERIT, "awarded", 3)],
    ),
    (f"Cờ thi đua của Bộ Y tế là sự ghi nhận mà lãnh đạo Bộ trao cho {A}.", [(FLAG, "awarded", A)]),
    ("Huân chương Lao động là phần thưởng cao quý mà Chủ tịch nước trao cho 2 tập thể.", [("order", "awarded", 2)]),
    (f"Cờ thi đua của Chính phủ cũng là món quà dành tặng {B}.", [("government_flag", "awarded", B)]),
    ("Cờ thi đua của Bộ Y tế là phần thưởng mơ ước cho mọi đơn vị.", []),
    (f"Cờ thi đua của Bộ Y tế là phần thưởng mà {A} chưa từng có.", []),
    (f"Cờ thi đua của Bộ Y tế là mục tiêu của {A}.", []),
    # the clause before the subject
    (f"Vừa đón nhận Bằng khen của Bộ Y tế, {A} tiếp tục thi đua.", [(MERIT, "awarded", A)]),
    (
        f"Được đề nghị tặng Cờ thi đua của Chính phủ, {B} quyết tâm giữ vững thành tích.",
        [("government_flag", "proposed", B)],
    ),
    (f"Được tặng Cờ thi đua của Bộ Y tế, {A} chia sẻ niềm vui.", [(FLAG, "awarded", A)]),
    (f"Nhận Cờ thi đua của Chính phủ trong Cụm thi đua số 2, Bộ Y tế là {A}.", [("government_flag", "awarded", A)]),
    (f"Nhận Cờ thi đua của Bộ Y tế, {A} chúc mừng {B}.", []),
    (f"Chưa được tặng Cờ thi đua của Bộ Y tế, {A} quyết tâm phấn đấu.", []),
    (f"Để được tặng Cờ thi đua của Bộ Y tế, {A} phải nỗ lực hơn nữa.", []),
    # a list without verbs
    (
        "Bằng khen của Bộ trưởng Bộ Y tế, hai tập thể; Bằng khen của UBND tỉnh, năm cá nhân.",
        [(MERIT, "awarded", 2), ("merit_other", "awarded", 5)],
    ),
    (
        "Giấy khen của Giám đốc, 4 tập thể, 12 cá nhân; Chiến sĩ thi đua cơ sở, 9 cá nhân.",
        [("emulation_soldier", "awarded", 9), ("giay_khen", "awarded", 4), ("giay_khen", "awarded", 12)],
    ),
    (f"Cờ thi đua của Bộ Y tế, hai đơn vị: {A}, {B}.", [(FLAG, "awarded", A), (FLAG, "awarded", B)]),
    ("Bằng khen, 3 đơn vị vắng mặt.", []),
    ("Hội nghị bàn về Bằng khen, 3 đơn vị phát biểu.", []),
    # one for each
    (f"{A}, {B} mỗi đơn vị được tặng một Bằng khen của Bộ Y tế.", [(MERIT, "awarded", A), (MERIT, "awarded", B)]),
    (f"{A}, {B} mỗi nơi một Bằng khen của Bộ Y tế.", [(MERIT, "awarded", A), (MERIT, "awarded", B)]),
    (f"{A} và {B} mỗi sở nhận 1 Giấy khen.", [("giay_khen", "awarded", A), ("giay_khen", "awarded", B)]),
    ("Mỗi đơn vị được tặng một Bằng khen của Bộ Y tế.", []),
    # people, parts of a number, what the first of two is
    (
        "Toàn cụm có 17 người đạt Chiến sĩ thi đua cơ sở, 21 người khác nhận Bằng khen của Bộ Y tế.",
        [("emulation_soldier", "awarded", 17), (MERIT, "awarded", 21)],
    ),
    ("Có 5.000 người đạt chuẩn, 3 người khác đạt giải.", []),
    ("Có 3/6 Công an xã đạt “Đơn vị tiên tiến”.", [("other", "awarded", 3)]),
    (
        f"{A}, đơn vị Cụm phó, cùng {B} được đề nghị tặng Cờ thi đua của Bộ Y tế.",
        [(FLAG, "proposed", A), (FLAG, "proposed", B)],
    ),
    (
        f"{A}, Cụm trưởng, và {B} là hai đơn vị được tặng Cờ thi đua của Bộ Y tế.",
        [(FLAG, "awarded", A), (FLAG, "awarded", B)],
    ),
    (
        "Bệnh viện Đa khoa Mai Sơn (Bệnh viện Mai Sơn): đơn vị dẫn đầu.",
        [("lead", "honoured", "Bệnh viện Đa khoa Mai Sơn")],
    ),
    (f"{B} dừng ở danh hiệu “Tập thể lao động tiên tiến”.", [("other", "awarded", B)]),
    (f"Danh hiệu đơn vị tiêu biểu năm nay thuộc về {A}; các đơn vị tiêu biểu dự hội nghị.", [("other", "awarded", A)]),
    # the number behind what it counts; fellows of who is praised
    (
        "Khen thưởng trong năm: tập thể 105, cá nhân 1.377.",
        [("commendation", "awarded", 105), ("commendation", "awarded", 1377)],
    ),
    (
        "Kết quả khen thưởng (đơn vị: lượt): tập thể: 105; cá nhân: 377.",
        [("commendation", "awarded", 105), ("commendation", "awarded", 377)],
    ),
    (
        "Khen thưởng năm 2020: 105 tập thể; 377 cá nhân.",
        [("commendation", "awarded", 105), ("commendation", "awarded", 377)],
    ),
    (
        "Có 26 cá nhân được Cụm thi đua biểu dương cùng 9 tập thể.",
        [("commendation", "honoured", 9), ("commendation", "honoured", 26)],
    ),
    ("Công tác khen thưởng: tập thể 2 buổi họp, cá nhân 3 ý kiến.", []),
    ("Chỉ tiêu khen thưởng năm 2021: tập thể 10, cá nhân 30.", []),
    ("Cơ cấu tổ chức: tập thể 10, cá nhân 30.", []),
    # what is given besides, or by the giver of the sentence before
    (
        f"{A} được đề nghị tặng Cờ thi đua của Bộ Y tế, kèm 6 tập thể được Giám đốc tặng Giấy khen.",
        [("giay_khen", "awarded", 6), (FLAG, "proposed", A)],
    ),
    (
        f"{A} được đề nghị tặng Cờ thi đua của Bộ Y tế, ngoài ra 6 tập thể được đề nghị Giám đốc tặng Giấy khen.",
        [("giay_khen", "proposed", 6), (FLAG, "proposed", A)],
    ),
    (f"Bộ Y tế tặng Cờ thi đua cho {A}. {B} được nhận Bằng khen.", [(MERIT, "awarded", B), (FLAG, "awarded", A)]),
    (
        f"Thủ tướng Chính phủ tặng Cờ thi đua cho {A}. {B} cũng nhận Bằng khen của UBND tỉnh.",
        [("government_flag", "awarded", A), ("merit_other", "awarded", B)],
    ),
]


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_turned_round(text: str, rows: list[tuple[str, str, str | int]]) -> None:
    found = extract(HEAD + text).awards
    assert sorted(map(str, ((a.award, a.status, a.unit.unit if a.unit else a.quantity) for a in found))) == sorted(
        map(str, rows)
    )


def test_aims_of_a_year_give_nothing() -> None:
    """However long the list behind the colon is; "kết quả" tells what came of it."""
    goal = "Mục tiêu năm 2023 của Cụm thi đua số 2 Công an tỉnh Sơn La: 100% đơn vị hoàn thành tốt nhiệm vụ, "
    goal += "không có cán bộ, chiến sĩ vi phạm kỷ luật đến mức phải xử lý, không để xảy ra cháy lớn trên địa bàn, "
    goal += "có 1 đơn vị được tặng Cờ thi đua của Chính phủ và 10 cá nhân đạt Chiến sĩ thi đua cấp tỉnh."
    assert not extract(goal).awards
    given = "Chỉ tiêu năm 2023 của Cụm thi đua số 2 Công an tỉnh Sơn La: đã có 2 cá nhân được tặng Bằng khen của Bộ Công an."
    assert len(extract(given).awards) == 1


TAKEN_OVER = [
    (f"Vừa nhận nhiệm vụ Cụm trưởng năm 2021, {A} đã xây dựng kế hoạch.", [(None, A)]),
    (f"Dù mới tiếp nhận cương vị Cụm trưởng năm 2021, {B} hứa đổi mới.", [(None, B)]),
    (f"Sau khi nhận vai trò Cụm trưởng năm 2021 từ {A}, {B} phát biểu.", [(A, B)]),
    (f"Mới nhận nhiệm vụ Cụm trưởng năm 2021 thay {A}, {B} cam kết đổi mới.", [(A, B)]),
    (f"{A} vừa nhận nhiệm vụ Cụm trưởng năm 2021, {B} chúc mừng.", [(None, A)]),
    (f"Chưa nhận nhiệm vụ Cụm trưởng, {A} đã chuẩn bị.", []),
    (f"Sẵn sàng nhận nhiệm vụ Cụm trưởng, {A} đăng ký.", []),
]


@pytest.mark.parametrize(("text", "acts"), TAKEN_OVER)
def test_the_role_before_its_subject(text: str, acts: list[tuple[str | None, str]]) -> None:
    found = extract(HEAD + text).handovers
    assert [(h.from_unit.unit if h.from_unit else None, h.to_unit.unit) for h in found] == acts


COUNTS = [
    (f"{A} tổ chức cho 7 đơn vị Cụm thi đua số 2 Bộ Y tế sơ kết công tác nửa năm.", 7),
    (f"Sáng nay, {A} tổ chức cho 9 thành viên của Cụm thi đua số 2 Bộ Y tế ký giao ước thi đua.", 9),
    ("Lễ phát động thi đua giữa tám trường tiểu học Cụm thi đua số 5 Phòng GD&ĐT thành phố Vĩnh Yên.", 8),
    ("Bảy trường THCS Cụm thi đua số 5 Phòng GD&ĐT thành phố Vĩnh Yên ký giao ước thi đua.", 7),
    (f"{A} trao Cờ thi đua cho 3 đơn vị Cụm thi đua số 2 Bộ Y tế.", None),
    ("Hai Đội Thuế liên huyện của Cụm thi đua số 9 thuộc Cục Thuế đăng ký Cờ thi đua của Bộ Tài chính.", None),
    ("Ba sở thuộc Cụm thi đua số 2 của Bộ Y tế đăng ký Bằng khen của Bộ Y tế.", None),
    ("Tập thể lao động xuất sắc, bốn đơn vị - kết quả năm 2021 của Cụm thi đua số 2 Bộ Y tế.", None),
]


@pytest.mark.parametrize(("text", "count"), COUNTS)
def test_the_size_of_the_cluster(text: str, count: int | None) -> None:
    assert [c.stated_member_count for c in extract(text).clusters] == [count]


def test_a_second_title_behind_the_cluster_of_the_first() -> None:
    found = extract(f"Năm 2021, {A} dẫn đầu Cụm thi đua số 2 Bộ Y tế, Cờ thi đua của Chính phủ.").awards
    assert [(a.award, a.unit and a.unit.unit) for a in found] == [("lead", A), ("government_flag", A)]
    found = extract(f"Năm 2021, {A} dẫn đầu Cụm thi đua số 2 Bộ Y tế, Cờ thi đua của Chính phủ sẽ được xét sau.").awards
    assert [(a.award, a.unit and a.unit.unit) for a in found] == [("lead", A)]
