"""What headline and body both tell, and what several clusters of one article share. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

HEAD = "Khối thi đua số 9 tỉnh Hòa Bình tổng kết năm 2022"
AWARDS = [
    ("Công ty Thủy điện nhận Cờ\n{HEAD}. Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Công ty Thủy điện Hòa Bình.", ["Công ty Thủy điện Hòa Bình proposed"]),
    ("Bưu điện Kỳ Sơn được tặng Bằng khen\n{HEAD}. Khối suy tôn, đề nghị UBND tỉnh tặng Bằng khen cho Bưu điện Kỳ Sơn.", ["Bưu điện Kỳ Sơn proposed"]),
    ("{HEAD}. Bưu điện Kỳ Sơn được UBND tỉnh tặng Bằng khen. Khối đề nghị UBND tỉnh tặng Bằng khen cho Bưu điện Đà Bắc.", ["Bưu điện Kỳ Sơn awarded", "Bưu điện Đà Bắc proposed"]),
    ("Bưu điện Kỳ Sơn nhận Cờ thi đua của Chính phủ\nNgày 20/3/2023, Khối thi đua số 9 tỉnh Hòa Bình ký giao ước năm 2023. Bưu điện Kỳ Sơn đón nhận Cờ thi đua của Chính phủ năm 2022.", ["Bưu điện Kỳ Sơn awarded"]),
    ("UBND xã Quang Trung dẫn đầu cụm thi đua\nCụm thi đua số 4 huyện Kiến Xương tổng kết năm 2021, đề nghị UBND huyện tặng xã Quang Trung danh hiệu đơn vị dẫn đầu.", ["xã Quang Trung proposed"]),
]  # fmt: skip
BODIES = [
    ("TAND tỉnh Đồng Tháp họp. Cụm thi đua số 1 gồm các phòng. Cụm thi đua số 2 gồm TAND huyện Tân Hồng, TAND huyện Tam Nông. Cụm thi đua số 3 gồm TAND huyện Lai Vung, TAND huyện Lấp Vò.", ["Tòa án nhân dân tỉnh Đồng Tháp"] * 3),
    ("Cụm thi đua số 1 họp. Cụm thi đua số 3 gồm TAND huyện Tân Hồng, TAND huyện Tam Nông thuộc TAND tỉnh Đồng Tháp.", ["Tòa án nhân dân tỉnh Đồng Tháp", "Tòa án nhân dân tỉnh Đồng Tháp"]),
    ("Cụm thi đua số 4 (gồm các xã Vũ Quý, Vũ Trung, Minh Tân) huyện Kiến Xương, tỉnh Thái Bình tổng kết năm 2021.", ["Ủy ban nhân dân huyện Kiến Xương"]),
    ("Cụm thi đua số 3 khối nhà trường Bộ Quốc phòng tổng kết năm 2018.", ["Bộ Quốc phòng"]),
    ("Cụm thi đua số 4 huyện Kiến Xương, huyện Vũ Thư tổng kết năm 2021.", [None]),
]  # fmt: skip
VOTED = [
    ("{A} sẽ đảm nhận vai trò Cụm trưởng năm 2025 theo kết quả bình bầu, {C} giữ vai trò Cụm phó.", "election chair A 2025; election deputy C 2025"),
    ("{A} sẽ làm Cụm trưởng năm 2025 với 5/5 phiếu tán thành; {C} là Cụm phó.", "election chair A 2025; election deputy C 2025"),
    ("Chủ tịch UBND xã Nghĩa Thái tiếp tục là Cụm trưởng.", "chair Ủy ban nhân dân xã Nghĩa Thái 2024"),
    ("Chủ tịch UBND tỉnh phân công {A} làm Cụm trưởng năm 2025.", "assignment chair A 2025"),
    ("{A} sẽ làm Cụm trưởng năm 2025, {C} là Cụm phó.", ""),
    ("{A}, Cụm trưởng, cho biết {B} sẽ làm Cụm trưởng năm 2025.", "chair A 2024"),
    ("Cụm trưởng tới đây sẽ là {A}; Cụm phó là {C}.", ""),
    ("{A} sẽ đảm nhận vai trò Cụm trưởng năm 2025, sau khi bình bầu vào tháng tới.", ""),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", AWARDS)
def test_the_body_tells_what_the_headline_shortens(text, expected):
    found = reading(text.replace("{HEAD}", HEAD)).awards
    assert sorted(f"{a.unit.unit} {a.status}" for a in found if a.unit) == sorted(expected)


@pytest.mark.parametrize("text, bodies", BODIES)
def test_whose_clusters(text, bodies):
    assert [c.organisation for c in reading(text).clusters] == bodies


@pytest.mark.parametrize("text, expected", VOTED)
def test_roles_by_a_vote(text, expected):
    assert rows(REVIEW + text) == sorted(expected.split("; ") if expected else [])


def test_the_year_of_emulation_is_reviewed():
    said = reading(
        "Cụm thi đua các tỉnh Đông Nam Bộ chốt sổ năm thi đua 2023\nTại hội nghị tổng kết ở Thủ Dầu Một, cụm đạt kết quả tốt."
    )
    assert [(e.event_type, e.period) for e in said.events] == [("annual_review", "2023")]
