"""Roles of other times, wished for, declined, or year by year; lists and counts beside other clusters. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

from thidua.model import Article
from thidua.report import Understood
from thidua.runs.understand import understand

ROLES = [
    # years ago, and last year
    ("Mười năm trước, cũng tại đây, {A} nhận bàn giao nhiệm vụ Cụm trưởng từ {B}.", []),
    ("Cách đây 5 năm, khi {A} làm Cụm trưởng, cụm chỉ có 4 đơn vị.", []),
    ("Nhiệm kỳ trước do {A} làm Cụm trưởng, báo cáo nộp chậm hơn.", []),
    ("Trước kia {A} là Cụm trưởng, nay {B} là Cụm trưởng.", ["chair B 2024"]),
    ("Hồi {A} làm Cụm trưởng, việc chấm điểm còn thủ công.", []),
    ("Phát huy kinh nghiệm từ thời {A} còn làm Cụm trưởng, cụm đã đổi mới.", []),
    ("{A} từng hai lần giữ nhiệm vụ Cụm trưởng.", []),
    ("Năm ngoái, {A} là Cụm trưởng và {B} là Cụm phó.", ["chair A 2023", "deputy B 2023"]),
    ("Cụm trưởng năm ngoái là {A}.", ["chair A 2023"]),
    ("Năm ngoái, tại Sa Pa, {A} bàn giao nhiệm vụ Cụm trưởng cho {B}.", []),
    ("Hội nghị năm 2022 đã bầu {A} làm Cụm trưởng.", ["election chair A 2023"]),
    ("Hội nghị năm 2024 đã bầu {A} làm Cụm trưởng.", ["election chair A 2025"]),
    ("Năm 2019 về trước, cụm do {A} làm Cụm trưởng.", []),
    ("Học theo cách của {A} khi còn là Cụm trưởng, cụm lập nhóm Zalo.", []),
    ("Nhiều người tưởng {A} là Cụm trưởng.", []),
    # wishes, candidates, who declines
    ("“Chúng tôi mong năm sau {A} làm Cụm trưởng”, một đại biểu nói.", []),
    ("Ai cũng muốn {A} tiếp tục làm Cụm trưởng.", []),
    ("Có ý kiến đề nghị để {A} làm Cụm trưởng thêm một năm.", []),
    ("Có hai ứng viên cho ghế Cụm trưởng là {A} và {B}.", []),
    ("{A} được giới thiệu làm Cụm trưởng nhưng xin rút.", []),
    ("{A} có 12 năm làm Cụm trưởng.", []),
    ("Thành viên nhắn tin chúc {A} làm Cụm trưởng thành công.", []),
    ("Phiếu bầu Cụm trưởng: {A} 4, {B} 7.", []),
    # put off, or only drafted
    ("Lễ bàn giao nhiệm vụ Cụm trưởng từ {A} sang {B} bị hoãn đến tháng 2.", []),
    ("Lễ bàn giao Cụm trưởng giữa {A} và {B} sẽ diễn ra đầu năm 2025.", []),
    ("Lễ bàn giao nhiệm vụ Cụm trưởng từ {A} sang {B} diễn ra trang trọng.", ["chair A 2024", "handover chair B 2025 < A"]),
    ("Dự kiến nhân sự: Cụm trưởng - {A}, Cụm phó - {B}.", []),
    ("Theo phương án trình Bộ, Cụm trưởng năm 2025 là {A}.", []),
    ("Nhân sự năm 2024: Cụm trưởng - {A}, Cụm phó - {B}.", ["chair A 2024", "deputy B 2024"]),
    # a schedule of later years
    ("Theo lịch luân phiên, {A} làm Cụm trưởng năm 2026.", []),
    # year by year
    ("Cụm trưởng năm 2023 là {A}, năm 2024 là {B}.", ["chair A 2023", "chair B 2024"]),
    ("Cụm trưởng năm 2023 do {A} đảm nhận, sang năm 2024 thuộc về {B}.", ["chair A 2023", "chair B 2024"]),
    ("{A} làm Cụm trưởng năm 2023, {B} năm 2024.", ["chair A 2023", "chair B 2024"]),
    ("Cụm trưởng năm 2024 là {A}, năm 2023 là năm khó khăn.", ["chair A 2024"]),
    ("Cụm trưởng năm 2023 là {A}, năm 2024 {B} tổ chức hội thao.", ["chair A 2023"]),
    # beside a unit, and yet nobody's role
    ("Đội {A} gặp {B}, Cụm trưởng cổ vũ cả hai đội.", []),
    ("Đoàn xuất phát từ {B}, Cụm trưởng dẫn đầu đoàn.", []),
    ("Trên khán đài, {A}, Cụm trưởng, cổ vũ hết mình.", ["chair A 2024"]),
]  # fmt: skip


@pytest.mark.parametrize("sentence, expected", ROLES)
def test_roles(sentence, expected):
    assert rows(REVIEW + sentence) == expected


@pytest.mark.parametrize(
    "sentence, year",
    [("Năm ngoái, {A} được tặng Cờ thi đua của Chính phủ.", 2023), ("{A} được tặng Cờ thi đua.", 2024)],
)
def test_last_years_awards(sentence, year):
    assert [a.year for a in reading(REVIEW + sentence).awards] == [year]


@pytest.mark.parametrize(
    "sentence, counts, members",
    [
        ("Cụm có 6 đơn vị, ít hơn Cụm thi đua số 5 (8 đơn vị).", {3: 6, 5: 8}, 0),
        ("Cụm gồm Công an các tỉnh Lào Cai, Yên Bái, Sơn La; Công an tỉnh Phú Thọ chuyển sang Cụm thi đua số 5.", {3: None, 5: None}, 3),
        ("Cụm gồm {A}, {B}, {C}, Công an tỉnh Phú Thọ nay đã rời cụm.", {3: None}, 3),
        ("Cụm gồm {A}, {B}, {C}, Công an tỉnh Phú Thọ.", {3: None}, 4),
    ],
)  # fmt: skip
def test_beside_another_cluster(sentence, counts, members):
    said = reading(REVIEW + sentence)
    assert {c.number: c.stated_member_count for c in said.clusters} == counts
    assert len(said.members) == members
    assert {m.cluster_id for m in said.members} <= {"c1"}


@pytest.mark.parametrize(
    "told",
    [
        "giao ước cho chặng đường ba năm 1240 lượt xem",
        "tổng kết năm 1240. Công an tỉnh Hà Nam được bầu làm Cụm trưởng năm 1241",
        "tổng kết năm 1930. Công an tỉnh Hà Nam được bầu làm Cụm trưởng năm 1931. Năm 1938 tặng Cờ cho Công an tỉnh Hà Nam",
    ],
)
def test_a_number_that_is_no_year_of_a_cluster_costs_no_article(told):
    article = Article("0" * 16, "x.txt", 0, f"Cụm thi đua số 2 Quân khu 5 {told}.")
    said = understand(article)
    assert isinstance(said, Understood)
    rows = (*said.extraction.clusters, *said.extraction.roles, *said.extraction.handovers, *said.extraction.awards)
    assert rows
    assert all(row.year is None for row in rows)
