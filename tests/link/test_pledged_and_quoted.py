# ruff: noqa: E501 (a table: one line a case)
"""Meetings that somebody pledges, strives for or answers for; days behind a quoted title; those who go with who leads;
a role taken up as "vai trò này"; numbers of some of the units."""

import pytest
from role_rows import REVIEW, reading, rows

PACT = "Ngày 5/3/2025, Cụm thi đua số 2 Bộ Công an ký giao ước năm 2025. "
SIGNED = "pact_signing 2025-03-05"
EVENTS = [
    (PACT + "Các đơn vị cam kết mỗi quý trao đổi kinh nghiệm một lần, tháng 11 tổng kết, bình xét.", SIGNED),
    (PACT + "Các đơn vị hứa cùng nhau phấn đấu, tháng 7 sơ kết.", SIGNED),
    (PACT + "Năm nay, Cụm đặt mục tiêu giảm 5% số vụ, mở lớp tập huấn cho cán bộ trẻ.", SIGNED),
    (PACT + "Cụm quyết tâm hoàn thành các chỉ tiêu, tổ chức giải bóng chuyền mừng ngày truyền thống.", SIGNED),
    (PACT + "Đơn vị Cụm trưởng chịu trách nhiệm tổ chức sơ kết, tổng kết.", SIGNED),
    (PACT + "Kinh phí tổ chức sơ kết, tổng kết do các thành viên đóng góp.", SIGNED),
    (PACT + "Chiều cùng ngày, các đơn vị tổ chức giải bóng chuyền.", SIGNED + "; sports 2025-03-05"),
    ("Đoàn kết, quyết tâm, Cụm thi đua số 2 Bộ Công an tổng kết năm 2024.", "annual_review None"),
    ("Các đơn vị cam kết thực hiện tốt chỉ tiêu và Cụm thi đua số 2 Bộ Công an ký giao ước năm 2025.", "pact_signing None"),
    # a title in quotation marks is no paper
    ("Cụm thi đua số 2 Bộ Công an tổ chức Hội thi “Thanh niên với pháp luật” ngày 20/10/2016, tại Lào Cai.", "other 2016-10-20"),
    ("Cụm thi đua số 2 Bộ Công an tổ chức hội thi \"Học nghị quyết\" ngày 21/10/2016.", "other 2016-10-21"),
    ("Cụm thi đua số 2 Bộ Công an mở hội thi tìm hiểu pháp luật ngày 21/10/2016.", "other 2016-10-21"),
    ("Cụm thi đua số 2 Bộ Công an tổ chức diễn đàn “Tuổi trẻ với Chỉ thị 05” sáng 21/10/2016.", "other 2016-10-21"),
    ("Cụm thi đua số 2 Bộ Công an mở hội thi theo kế hoạch \"Vì an ninh\" ngày 21/10/2016.", "other None"),
    ("Cụm thi đua số 2 Bộ Công an mở hội thi theo Nghị quyết ngày 21/10/2016.", "other None"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), EVENTS)
def test_events(text, told):
    assert "; ".join(f"{e.event_type} {e.date}" for e in reading(text).events) == told


SONLA = "Công an tỉnh Sơn La"
MEMBERS = [
    ("{A} làm Cụm trưởng, {B} làm Cụm phó; cùng với đó là {C} và Công an tỉnh Phú Thọ, Công an tỉnh Hà Giang.", 5),
    ("{A} giữ vai trò Cụm trưởng; cùng sinh hoạt trong cụm là Công an các tỉnh: Sơn La, Yên Bái, Phú Thọ.", 4),
    ("{A} là Cụm trưởng, {B} là Cụm phó, các đơn vị thành viên gồm Công an các tỉnh Yên Bái, Phú Thọ, Hà Giang.", 5),
    ("{A} làm Cụm trưởng; phần còn lại là Công an các tỉnh Sơn La, Yên Bái, Phú Thọ.", 4),
    ("{A} làm Cụm trưởng; ngoài ra, Công an các tỉnh Sơn La, Yên Bái, Phú Thọ được tặng Bằng khen của Bộ Công an.", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "size"), MEMBERS)
def test_those_who_go_with_who_leads(text, size):
    assert len(reading(REVIEW + text).members) == size


SIZES = [
    ("Lãnh đạo Công an các tỉnh Lào Cai, Sơn La, Yên Bái thay mặt cho 6 đơn vị trong Cụm ký giao ước.", 6),
    ("Ba đồng chí thay mặt 6 đơn vị thuộc Cụm thi đua số 3 ký giao ước.", 6),
    ("Cụm gồm {A}, {B}, {C}. Cả cụm có 3 trường được nâng cấp.", None),
    ("Cụm gồm {A}, {B}, {C}. Toàn cụm có 3 bệnh viện đạt chuẩn.", None),
    ("Bộ trao quà cho 6 đơn vị trong Cụm.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "size"), SIZES)
def test_sizes(text, size):
    assert [c.stated_member_count for c in reading(REVIEW + text).clusters] == [size]


ROLES = [
    ("Chức danh Cụm trưởng năm 2025 được Cụm bầu cho {B}; {C} được bầu làm Cụm phó.", "election chair B 2025; election deputy C 2025"),
    ("Cụm trưởng năm 2025 do 6 đơn vị thành viên bỏ phiếu bầu là {B}.", "election chair B 2025"),
    ("Cụm trưởng được Cụm bầu hằng năm; năm nay là {B}.", ""),
    ("{A} là đơn vị Cụm trưởng năm 2024. Sang năm 2025, {B} được bầu giữ vai trò này.", "chair A 2024; election chair B 2025"),
    ("{A} là đơn vị Cụm trưởng năm 2024. {B} được bầu giữ vai trò này trong năm 2025.", "chair A 2024; election chair B 2025"),
    ("Cụm trưởng là {A}. Hội nghị bầu {B} đảm nhiệm vai trò này năm 2025.", "chair A 2024; election chair B 2025"),
    ("{A} là Cụm phó. Năm 2025, {B} được các thành viên chọn giữ vị trí đó.", "deputy A 2024; election deputy B 2025"),
    ("{A} làm Cụm trưởng, các đơn vị thống nhất bầu {B} đảm nhiệm vai trò này năm 2025.", "chair A 2024; election chair B 2025"),
    # which of two, what else than a role, not yet
    ("{A} làm Cụm trưởng, {C} làm Cụm phó. Năm 2025, {B} được bầu giữ vai trò này.", "chair A 2024; deputy C 2024"),
    ("{A} làm Cụm trưởng. {B} được giao giữ vai trò trên mặt trận chống ma túy.", "chair A 2024"),
    ("{A}, Cụm trưởng, chủ trì kiểm tra chéo. Năm 2025, {B} được giao nhiệm vụ này.", "chair A 2024"),
    ("{A} là Cụm trưởng. {B} chưa được bầu giữ vai trò này.", "chair A 2024"),
    ("{A} làm Cụm trưởng. Năm tới, {B} sẽ đảm nhiệm vai trò này.", "chair A 2024"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ROLES)
def test_roles(text, told):
    assert rows(REVIEW + text) == sorted(filter(None, told.split("; ")))
