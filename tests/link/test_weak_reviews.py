"""Weak words of review that tell a meeting by who did it on which day, without "họp" or "hội nghị". One line a case."""

import pytest
from role_rows import reading

HELD = [
    # the cluster, or its units, before or behind the day
    "Công an các tỉnh Lào Cai, Sơn La, Yên Bái (Cụm thi đua số 3 Bộ Công an) chiều 2/12/2024 bình xét thi đua.",
    "Công an ba tỉnh Lào Cai, Sơn La và Yên Bái thuộc Cụm thi đua số 3 Bộ Công an sáng 2/12/2024 chấm điểm thi đua.",
    "Cụm thi đua số 3 Bộ Công an chiều 2/12/2024 bình xét thi đua.",
    "Chiều 2/12/2024, Cụm thi đua số 3 Bộ Công an bình xét thi đua.",
    "Ngày 2/12/2024, Công an các tỉnh Lào Cai, Sơn La trong Cụm thi đua số 3 chấm điểm, suy tôn đơn vị dẫn đầu.",
    "Các xã trong Cụm thi đua số 3 huyện Bình Đại ngày 2/12/2024 suy tôn xã Thới Thuận dẫn đầu cụm.",
    "Sáu trại giam của Cụm thi đua số 5 Bộ Công an ngày 2/12/2024 chấm điểm thi đua năm 2024.",
    "Năm sở trong Khối thi đua số 2 tỉnh Gia Lai ngày 2/12/2024 bỏ phiếu bình xét thi đua.",
]
NOT_HELD = [
    # one unit's own, a body of the cluster, a plan, what is only sent in, the middle of the year
    "Cụm thi đua số 3 do {A} làm Cụm trưởng. {A} chiều 2/12/2024 bình xét thi đua các phòng.",
    "Cụm thi đua số 3 do {A} làm Cụm trưởng. Tổ thư ký chiều 2/12/2024 chấm điểm thi đua.",
    "Cụm thi đua số 3 Bộ Công an do {A} làm Cụm trưởng sẽ bình xét thi đua chiều 2/12/2024.",
    "Cụm thi đua số 3 do {A} làm Cụm trưởng. Các đơn vị ngày 2/12/2024 gửi bảng tự chấm điểm thi đua.",
    "Cụm thi đua số 3 Bộ Công an ngày 2/7/2024 chấm điểm thi đua.",
]


@pytest.mark.parametrize("text", HELD)
def test_a_review_on_a_day(text):
    assert [(e.event_type, e.date) for e in reading(text).events] == [("annual_review", "2024-12-02")]


@pytest.mark.parametrize("text", NOT_HELD)
def test_no_meeting(text):
    assert reading(text).events == []
