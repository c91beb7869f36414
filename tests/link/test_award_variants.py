"""Awards of short articles of many kinds of clusters."""

import pytest
from award_variants import VARIANTS

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article


def _same(found, wanted):
    unit, words = found[4], wanted[4]
    return (
        found[:4] == wanted[:4] and (unit is None) == (words is None) and (words or "").lower() in (unit or "").lower()
    )


@pytest.mark.parametrize("text, wanted", VARIANTS)
def test_award_variants(text, wanted):
    article = Article("x", "x.txt", 0, text)
    found = [
        (a.award, a.status, a.recipient, a.quantity, a.unit and a.unit.unit)
        for a in link(article, extract(article)).awards
    ]
    missing = [row for row in wanted if not any(_same(f, row) for f in found)]
    invented = [f for f in found if not any(_same(f, row) for row in wanted)]
    assert (missing, invented) == ([], [])


POLICE = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2023. "


@pytest.mark.parametrize(
    "sentence, wanted",
    [
        # certificates of two kinds for the same counted: neither kind is told
        ("Có 12 tập thể, 30 cá nhân được tặng Bằng khen, Giấy khen các loại.", ["commendation"] * 2),
        ("Có 12 tập thể được tặng Bằng khen; 30 cá nhân được tặng Giấy khen.", ["giay_khen", "merit_ministry"]),
        # "dẫn đầu" as a task is no rank; "một năm dẫn đầu" counts no units; "Đắk Nông" is not "ông"
        ("Công an tỉnh Lào Cai được phân công đứng đầu cụm với tư cách Cụm trưởng.", []),
        ("Công an tỉnh Đắk Nông đứng đầu với 98,5 điểm.", ["lead"]),
        ("Công an tỉnh Lào Cai trao cờ luân phiên cho Công an tỉnh Sơn La.", []),
        ("Công an tỉnh Sơn La, đơn vị Cụm trưởng năm 2024, đã nhận cờ từ Công an tỉnh Lào Cai.", []),
        ("Bộ tặng Cờ thi đua 2 tập thể, Bằng khen 4 tập thể và 6 cá nhân.", ["merit_ministry"] * 2 + ["ministry_flag"]),
        # titles of persons, and what a unit is recognised to have done
        ("Có 12 cá nhân được phong tặng danh hiệu Nhà giáo Ưu tú, 3 cá nhân là Thầy thuốc Ưu tú.", ["other"]),
        ("Thầy thuốc Ưu tú Lê Văn Thử dự. Cụm hoàn thành xuất sắc nhiệm vụ năm 2023.", []),
        ("Bộ công nhận 4 đơn vị hoàn thành xuất sắc nhiệm vụ.", ["other"]),
        ("Công an tỉnh Lào Cai được công nhận hoàn thành xuất sắc nhiệm vụ.", ["other"]),
        # a figure of speech for who leads; a part in brackets between two counts
        ("Công an tỉnh Lào Cai được suy tôn là lá cờ đầu của cụm.", ["lead"]),
        ("Tặng Bằng khen 4 tập thể (trong đó Công an tỉnh Lào Cai có 2 tập thể) và 9 cá nhân.", ["merit_ministry"] * 3),
        # who withdraws is proposed for nothing
        ("Công an tỉnh Lào Cai xin rút khỏi danh sách đề nghị tặng Cờ thi đua của Bộ Công an.", []),
        # a rule of how many
        ("Cụm chỉ suy tôn một đơn vị đề nghị tặng Cờ thi đua, hai đơn vị đề nghị tặng Bằng khen.", []),
        ("Giao ước nêu ít nhất 2 tập thể đạt danh hiệu Đơn vị quyết thắng.", []),
    ],
)
def test_kinds(sentence, wanted):
    article = Article("x", "x.txt", 0, POLICE + sentence)
    assert sorted(a.award for a in link(article, extract(article)).awards) == wanted


@pytest.mark.parametrize(
    "sentence, units",
    [
        # other counted units, and those just named
        (
            "Ba đơn vị khác là Công an tỉnh Hà Nam, Công an tỉnh Nam Định và Công an tỉnh Thái Bình được đề nghị tặng "
            "Bằng khen.",
            {"merit_ministry": ["Hà Nam", "Nam Định", "Thái Bình"]},
        ),
        (
            "Công an tỉnh Hà Nam được 98 điểm, Công an tỉnh Nam Định xếp thứ hai. Cả hai đơn vị này được đề nghị Bộ "
            "tặng Cờ thi đua.",
            {"ministry_flag": ["Hà Nam", "Nam Định"]},
        ),
        # a semicolon ends the given and opens those who get another title
        (
            "Cụm trình Bộ tặng Cờ thi đua cho Công an tỉnh Hà Nam và Công an tỉnh Nam Định; Công an các tỉnh "
            "Thái Bình, Hưng Yên được đề nghị tặng Bằng khen.",
            {"ministry_flag": ["Hà Nam", "Nam Định"], "merit_ministry": ["Hưng Yên", "Thái Bình"]},
        ),
        # names of which only a part is a known unit, proved by their count
        (
            "Công ty Thép An Bình nhận Bằng khen của UBND tỉnh cùng với 3 tập thể là Nhà máy Cơ khí Long Hải - Phú Mỹ, "
            "VINATEX Hòa Phát và Công ty Điện Tân Sơn.",
            {"merit_other": ["Công ty Thép An Bình", "Công ty Điện Tân Sơn", "Nhà máy Cơ khí Long Hải - Phú Mỹ",
                             "VINATEX Hòa Phát"]},
        ),
    ],
)  # fmt: skip
def test_named(sentence, units):
    article = Article("x", "x.txt", 0, POLICE + sentence)
    found = {}
    for a in link(article, extract(article)).awards:
        found.setdefault(a.award, []).append(a.unit.province or a.unit.unit)
    assert {code: sorted(names) for code, names in found.items()} == {c: sorted(names) for c, names in units.items()}


@pytest.mark.parametrize(
    "sentence, wanted",
    [
        # "these two" are those named before; "this court" is the one named before
        (
            "Công an tỉnh Lào Cai dẫn đầu Cụm, Công an tỉnh Sơn La dẫn đầu nhóm hai. Hai đơn vị này được đề nghị tặng "
            "Cờ thi đua của Bộ Công an.",
            [("lead", "Lào Cai"), ("lead", "Sơn La"), ("ministry_flag", "Lào Cai"), ("ministry_flag", "Sơn La")],
        ),
        (
            "Cụm suy tôn Công an tỉnh Lào Cai là đơn vị dẫn đầu; đề xuất Bộ Công an tặng Cờ thi đua cho tỉnh này.",
            [("lead", "Lào Cai"), ("ministry_flag", "Lào Cai")],
        ),
        (
            "Dự có Công an tỉnh Hà Nam, Công an tỉnh Nam Định. Ba đơn vị này được đề nghị Bộ tặng Cờ thi đua.",
            [("ministry_flag", None)],
        ),
        # one unit's part of what has been counted for a title
        (
            "Bộ Công an tặng Bằng khen cho 9 tập thể, trong đó Công an tỉnh Lào Cai có 2 tập thể.",
            [("merit_ministry", None), ("merit_ministry", "Lào Cai")],
        ),
        # one title for each of as many units, in one order
        (
            "Công an tỉnh Lào Cai và Công an tỉnh Sơn La lần lượt được đề nghị tặng Cờ thi đua của Chính phủ và "
            "Bằng khen của Bộ Công an.",
            [("government_flag", "Lào Cai"), ("merit_ministry", "Sơn La")],
        ),
        (
            "Công an tỉnh Lào Cai, Công an tỉnh Sơn La được đề nghị Bộ Công an tặng Cờ thi đua và Bằng khen, theo "
            "thứ tự đó.",
            [("merit_ministry", "Sơn La"), ("ministry_flag", "Lào Cai")],
        ),
        (
            "Công an tỉnh Lào Cai, Công an tỉnh Sơn La, Công an tỉnh Hà Nam lần lượt được tặng Cờ thi đua và Bằng khen "
            "của Bộ Công an.",
            [(c, p) for c in ("merit_ministry", "ministry_flag") for p in ("Hà Nam", "Lào Cai", "Sơn La")],
        ),
        # who only speaks, and what is only planned
        ("Đại diện Công an tỉnh Lào Cai cho hay, tháng 12 cụm mới bầu chọn đơn vị đề nghị tặng Cờ thi đua của Bộ.", []),
        ("Cụm dự kiến chấm điểm, chọn 3 đơn vị đề nghị Bộ Công an tặng Cờ thi đua.", []),
        (
            "Kết quả bỏ phiếu chọn đơn vị nhận Cờ thi đua của Bộ Công an nghiêng về Công an tỉnh Lào Cai.",
            [("ministry_flag", "Lào Cai")],
        ),
        (
            "Bộ Công an sẽ xét Bằng khen cho Công an tỉnh Lào Cai và Công an tỉnh Sơn La theo đề nghị của Cụm.",
            [("merit_ministry", "Lào Cai"), ("merit_ministry", "Sơn La")],
        ),
        ("Cụm thống nhất xếp Công an tỉnh Sơn La thứ nhất.", [("lead", "Sơn La")]),
        ("Đây là lần thứ nhất Công an tỉnh Sơn La đăng cai.", []),
        # whoever gives is no recipient
        (
            "Cụm đề nghị Bộ Công an tặng Cờ thi đua cho Công an tỉnh Lào Cai, Công an tỉnh Yên Bái tặng Bằng khen cho "
            "Công an tỉnh Sơn La.",
            [("merit_other", "Sơn La"), ("ministry_flag", "Lào Cai")],
        ),
    ],
)  # fmt: skip
def test_one_told_with_another(sentence, wanted):
    article = Article("x", "x.txt", 0, POLICE + sentence)
    found = [(a.award, a.unit and a.unit.province) for a in link(article, extract(article)).awards]
    assert sorted(found, key=str) == sorted(wanted, key=str)


@pytest.mark.parametrize(
    "sentence, status",
    [
        ("Đơn vị nhận Bằng khen của Bộ Công an theo đề nghị của cụm là Công an tỉnh Lào Cai.", "proposed"),
        ("Bộ Công an sẽ xét Bằng khen cho Công an tỉnh Lào Cai theo đề xuất của Khối.", "proposed"),
        ("Công an tỉnh Lào Cai được Bộ Công an tặng Bằng khen theo đề nghị của cụm.", "awarded"),
        ("Bộ Công an đã tặng Bằng khen cho Công an tỉnh Lào Cai theo đề nghị của cụm.", "awarded"),
    ],
)
def test_what_the_cluster_proposes_is_awarded_only_where_it_is_done(sentence, status):
    article = Article("x", "x.txt", 0, POLICE + sentence)
    assert [a.status for a in link(article, extract(article)).awards] == [status]
