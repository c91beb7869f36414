"""Awards told in other orders: those who get it behind it, the title as the topic, a list without a verb, people."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

HEAD = "Cụm thi đua số 3 Bộ Tư pháp tổng kết phong trào thi đua năm 2022. "
# text -> award, status, recipient, quantity, unit of each row
CASES = [
    # those who get it stand behind the title
    ("Cá nhân được tặng Bằng khen có 8 hội viên.", [("merit_ministry", "awarded", "individual", 8, None)]),
    (
        "Tập thể được đề nghị tặng Bằng khen của Bộ trưởng gồm 3 phòng.",
        [("merit_ministry", "proposed", "collective", 3, None)],
    ),
    ("Hà Nam được tặng Bằng khen, có 8 cá nhân tích cực.", [("merit_ministry", "awarded", "unit", None, "Hà Nam")]),
    # the title opens the clause, and what is asked for stands behind it
    (
        "Cờ thi đua của Bộ Tư pháp đề nghị tặng cho Sở Tư pháp tỉnh Hà Nam; Bằng khen của Bộ trưởng đề xuất trao cho Sở Tư pháp tỉnh Nam Định.",
        [
            ("ministry_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam"),
            ("merit_ministry", "proposed", "unit", None, "Sở Tư pháp tỉnh Nam Định"),
        ],
    ),
    (
        "Theo đó, Bằng khen của Bộ trưởng Bộ Tư pháp dự kiến trao cho 5 cá nhân.",
        [("merit_ministry", "proposed", "individual", 5, None)],
    ),
    (
        "Cờ thi đua của Bộ Tư pháp tặng cho Sở Tư pháp tỉnh Hà Nam và đề nghị cho các đơn vị học tập.",
        [("ministry_flag", "awarded", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    # the branch is a ministry's
    (
        "Hội nghị đề nghị tặng Cờ thi đua ngành Ngân hàng cho Hà Nam.",
        [("ministry_flag", "proposed", "unit", None, "Hà Nam")],
    ),
    ("NHNN Việt Nam tặng Cờ thi đua cho Hà Nam.", [("ministry_flag", "awarded", "unit", None, "Hà Nam")]),
    # who votes stands between the leader and the vote; the leader is praised twice in one title
    (
        "Sở Tư pháp tỉnh Hà Nam được các đơn vị trong Cụm suy tôn là đơn vị dẫn đầu.",
        [("lead", "honoured", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    (
        "Sở Tư pháp tỉnh Hà Nam được các đơn vị thành viên Cụm thi đua số 3 bình chọn dẫn đầu.",
        [("lead", "honoured", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    (
        "Sở Tư pháp tỉnh Hà Nam được suy tôn là đơn vị xuất sắc tiêu biểu dẫn đầu phong trào thi đua, trình Chính phủ tặng Cờ.",
        [
            ("lead", "honoured", "unit", None, "Sở Tư pháp tỉnh Hà Nam"),
            ("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam"),
        ],
    ),
    (
        "Sở Tư pháp tỉnh Hà Nam là đơn vị tiêu biểu xuất sắc, dẫn đầu Cụm thi đua.",
        [("lead", "honoured", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    # people right behind a title, and beside gifts
    ('Kỷ niệm chương "Vì sự nghiệp nhân đạo" đến tay 23 người.', [("other", "awarded", "individual", 23, None)]),
    (
        'Kỷ niệm chương "Vì sự nghiệp bảo vệ công lý" trao cho mười lăm người, trong đó có ba cụ.',
        [("other", "awarded", "individual", 15, None)],
    ),
    (
        "Bằng khen của Bộ Tư pháp được trao cho 5 người có nhiều năm công tác.",
        [("merit_ministry", "awarded", "individual", 5, None)],
    ),
    ("Danh hiệu Chiến sĩ thi đua cơ sở: 15 người.", [("emulation_soldier", "awarded", "individual", 15, None)]),
    ("Chiến sĩ thi đua cơ sở có 128 người.", [("emulation_soldier", "awarded", "individual", 128, None)]),
    ("Bằng khen của Bộ Tư pháp thuộc về 5 người.", [("merit_ministry", "awarded", "individual", 5, None)]),
    (
        "Có 12 người được tặng Kỷ niệm chương, 3 tập thể được tặng Bằng khen của Bộ trưởng.",
        [("other", "awarded", "individual", 12, None), ("merit_ministry", "awarded", "collective", 3, None)],
    ),
    (
        "Có 12 người được hỗ trợ nhà, 3 tập thể được tặng Bằng khen của Bộ trưởng.",
        [("merit_ministry", "awarded", "collective", 3, None)],
    ),
    ("Hội nghị trao quà cho 50 người nghèo.", []),
    (
        "Hội nghị tặng Bằng khen cho 2 tập thể và quà cho 50 người nghèo.",
        [("merit_ministry", "awarded", "collective", 2, None)],
    ),
    (
        "Cờ thi đua của Bộ Tư pháp đã về với Sở Tư pháp tỉnh Hà Nam.",
        [("ministry_flag", "awarded", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    # the title as the topic
    (
        'Đối với danh hiệu "Cờ thi đua Chính phủ", Cụm đề nghị tặng Sở Tư pháp tỉnh Hà Nam.',
        [("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    (
        "Với Cờ thi đua của Chính phủ, hội nghị thống nhất chọn Sở Tư pháp tỉnh Hà Nam.",
        [("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    (
        "Về danh hiệu Cờ thi đua của Chính phủ, các thành viên bỏ phiếu chọn Sở Tư pháp tỉnh Hà Nam.",
        [("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
    # a list without a verb goes on with the proposals, in its own paragraph or with a verb it does not
    (
        "Sở Tư pháp tỉnh Hà Nam được đề nghị tặng Cờ thi đua của Chính phủ. Bằng khen của Bộ Tư pháp: 4 tập thể.",
        [
            ("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam"),
            ("merit_ministry", "proposed", "collective", 4, None),
        ],
    ),
    (
        "Sở Tư pháp tỉnh Hà Nam được đề nghị tặng Cờ thi đua của Chính phủ. Bằng khen của Bộ Tư pháp đã được trao cho 4 tập thể.",
        [
            ("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam"),
            ("merit_ministry", "awarded", "collective", 4, None),
        ],
    ),
    (
        "Sở Tư pháp tỉnh Hà Nam được đề nghị tặng Cờ thi đua của Chính phủ.\nBằng khen của Bộ Tư pháp: 4 tập thể.",
        [
            ("government_flag", "proposed", "unit", None, "Sở Tư pháp tỉnh Hà Nam"),
            ("merit_ministry", "awarded", "collective", 4, None),
        ],
    ),
    # said of the certificates, not of the last ones who get them
    (
        "Giấy khen của Chủ tịch UBND huyện dành cho 03 tập thể, 07 cá nhân đã được trao tại chỗ.",
        [("giay_khen", "awarded", "collective", 3, None), ("giay_khen", "awarded", "individual", 7, None)],
    ),
    (
        "Giấy khen dành cho 03 tập thể, 07 cá nhân được tặng Bằng khen của Bộ Tư pháp.",
        [("giay_khen", "awarded", "collective", 3, None), ("merit_ministry", "awarded", "individual", 7, None)],
    ),
    # a place in brackets behind who gets it
    (
        "Đội Kiểm soát Hải quan (Quảng Trị) được trình Chủ tịch nước tặng Huân chương Chiến công hạng Ba.",
        [("order", "proposed", "unit", None, "Đội Kiểm soát Hải quan")],
    ),
    # two schools under one head, a court of both levels
    (
        "Tập thể Lao động xuất sắc được đề nghị tặng cho các trường THPT Phù Ninh và Phong Châu.",
        [
            ("other", "proposed", "unit", None, "Trường THPT Phù Ninh"),
            ("other", "proposed", "unit", None, "Trường THPT Phong Châu"),
        ],
    ),
    (
        "TAND hai cấp tỉnh Bình Định được bình chọn là đơn vị dẫn đầu Cụm.",
        [("lead", "honoured", "unit", None, "Tòa án nhân dân tỉnh Bình Định")],
    ),
    (
        "VKSND 2 cấp tỉnh Hà Nam được tặng Bằng khen của Bộ Tư pháp.",
        [("merit_ministry", "awarded", "unit", None, "Viện kiểm sát nhân dân tỉnh Hà Nam")],
    ),
    # leading a campaign of another kind is no award of the cluster
    ("Lai Châu, tỉnh dẫn đầu phong trào xóa nhà tạm, được nghe trọn 20 phút.", []),
    (
        "Sở Tư pháp tỉnh Hà Nam là đơn vị dẫn đầu phong trào thi đua của Cụm.",
        [("lead", "honoured", "unit", None, "Sở Tư pháp tỉnh Hà Nam")],
    ),
]


@pytest.mark.parametrize("text, rows", CASES)
def test_awards(text, rows):
    found = [(a.award, a.status, a.recipient, a.quantity, a.unit and a.unit.unit) for a in extract(HEAD + text).awards]
    assert sorted(found, key=str) == sorted(rows, key=str)
