"""Lists with marks inside a sentence, names under a cluster of places, offices two bodies share. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

LISTS = [
    ("Cụm thi đua số 9 gồm có: 1) Công an huyện Chư Sê; 2) Công an huyện Chư Pưh; 3) Công an thị xã Ayun Pa.", ["Công an huyện Chư Sê", "Công an huyện Chư Pưh", "Công an thị xã Ayun Pa"]),
    ("Cụm thi đua số 9 gồm (1) Sở Y tế, (2) Sở Nội vụ và (3) Sở Tài chính.", ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"]),
    ("Cụm thi đua số 9 gồm: a) Sở Y tế; b) Sở Nội vụ; c) Sở Tài chính.", ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính"]),
    ("Cụm thi đua các huyện ven biển gồm Giao Thủy, Hải Hậu, Nghĩa Hưng vừa ký giao ước năm 2019.", ["Giao Thủy", "Hải Hậu", "Nghĩa Hưng"]),
    ("Cụm thi đua Hậu cần gồm Giao Thủy, Hải Hậu, Nghĩa Hưng vừa ký giao ước năm 2019.", []),
    ("Khối thi đua số 2 gồm Phòng Nội vụ, Văn phòng HĐND - UBND huyện, Phòng Tài chính - Kế hoạch.", ["Phòng Nội vụ", "Văn phòng Hội đồng nhân dân - Ủy ban nhân dân huyện", "Phòng Tài chính - Kế hoạch"]),
    ("Khối thi đua số 2 gồm Văn phòng HĐND và UBND tỉnh, Sở Nội vụ, Sở Y tế.", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Sở Y tế"]),
]  # fmt: skip
COUNTS = [
    ("Cụm thi đua số 6 gồm 5 tỉnh Tây Nguyên và tỉnh Bình Phước.", None),
    ("Cụm thi đua số 6 gồm 5 tỉnh Tây Nguyên.", 5),
    ("Cụm thi đua số 6 gồm 6 đơn vị và có trụ sở ở Gia Lai.", 6),
]  # fmt: skip


@pytest.mark.parametrize("text, names", LISTS)
def test_members(text, names):
    assert [m.unit.unit for m in reading(text).members] == names


@pytest.mark.parametrize("text, count", COUNTS)
def test_counts(text, count):
    assert reading(text).clusters[0].stated_member_count == count
