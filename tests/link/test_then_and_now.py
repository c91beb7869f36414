# ruff: noqa: E501 (a table: one line a case)
"""Lists of members of another time beside those of now, and a year looked back on by the cluster itself."""

import pytest
from role_rows import reading

HEAD = "Ngày 12/12/2024, Khối thi đua số 2 tỉnh Hà Nam tổng kết năm 2024. "
OLD, NEW = "Sở Y tế, Sở Nội vụ và Sở Tư pháp", "Sở Y tế, Sở Xây dựng và Sở Công Thương"
NOW = [
    f"Trước đây khối gồm {OLD}, nay gồm {NEW}.",
    f"Trước đây, Khối thi đua số 2 gồm {OLD}; nay khối gồm {NEW}.",
    f"Trước đây khối gồm {OLD}. Nay khối gồm {NEW}.",
    f"Khối trước có {OLD}; từ năm 2024 còn {NEW}.",
    f"Năm 2023, khối gồm {OLD}; năm 2024 gồm {NEW}.",
    f"Ban đầu khối gồm {OLD}, sau khi sắp xếp gồm {NEW}.",
    f"Trước năm 2024 khối gồm {OLD}. Sau khi tách ra, khối gồm {NEW}.",
    f"Khối gồm {NEW} (trước đây gồm {OLD}).",
    f"Khối gồm {NEW}; trước đây còn có Sở Tư pháp.",
    f"Khối gồm {NEW}; từ năm 2026 còn {OLD}.",
    f"Từ năm 2023, khối gồm {NEW}.",
    f"Trước sáp nhập, khối có 4 đơn vị: Sở Y tế, Sở Nội vụ, Sở Tư pháp, Sở Du lịch; từ năm 2024 còn 3: {NEW}.",
]
NOT_NOW = [
    f"Trước đây khối gồm {OLD}.",
    f"Từ năm 2026 khối còn {NEW}.",
    f"Sang năm 2025, khối gồm {NEW}.",
    f"Ban đầu khối gồm {OLD}, đến nay có thêm Sở Du lịch.",
]


@pytest.mark.parametrize("text", NOW)
def test_members_of_now(text):
    said = reading(HEAD + text)
    assert [m.unit.unit for m in said.members] == ["Sở Y tế", "Sở Xây dựng", "Sở Công Thương"]
    assert said.clusters[0].stated_member_count in (None, 3)


@pytest.mark.parametrize("text", NOT_NOW)
def test_no_members_of_now(text):
    assert reading(HEAD + text).members == []


LOOKS_BACK = [
    ("Ngày 12/12/2024, Cụm thi đua số 2 Bộ Công an nhìn lại một năm thực hiện phong trào thi đua.", "annual_review 2024-12-12"),
    ("Cụm thi đua số 2 Bộ Công an nhìn lại một năm thực hiện phong trào thi đua\n\nNgày 12/12/2024, tại Lào Cai, lãnh đạo Công an 6 tỉnh trong Cụm có mặt. {A} làm Cụm trưởng.", "annual_review 2024-12-12"),
    ("Cụm thi đua số 2 Bộ Công an: Nhìn lại một năm phong trào thi đua\nTrong năm, các đơn vị bắt 500 đối tượng. {A} làm Cụm trưởng năm 2024.", "annual_review None"),
    ("Một năm thi đua của Cụm thi đua số 2 được nhìn lại tại cuộc gặp ngày 12/12/2024.", "annual_review 2024-12-12"),
    ("Sáng 12/12/2024, Công an 6 tỉnh thuộc Cụm thi đua số 2 cùng nhìn lại một năm thi đua.", "annual_review 2024-12-12"),
    # it leads a result in, or a unit does
    ("Nhìn lại một năm thực hiện phong trào thi đua, Cụm thi đua số 2 có nhiều tiến bộ. {A} làm Cụm trưởng.", ""),
    ("Nhìn lại 5 năm thực hiện phong trào thi đua, Cụm thi đua số 2 do {A} làm Cụm trưởng có nhiều tiến bộ.", ""),
    ("{A} làm Cụm trưởng Cụm thi đua số 2. Giám đốc {A} nhìn lại một năm thực hiện phong trào thi đua của đơn vị.", ""),
    ("Ngày 5/3/2025, Cụm thi đua số 2 ký giao ước năm 2025. Nhìn lại một năm thực hiện phong trào thi đua, các đơn vị có nhiều tiến bộ.", "pact_signing 2025-03-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), LOOKS_BACK)
def test_a_year_looked_back_on(text, told):
    assert "; ".join(f"{e.event_type} {e.date}" for e in reading(text).events) == told
