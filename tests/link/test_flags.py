# ruff: noqa: E501 (a table: one line a case)
"""The flag handed on in a sentence without a role, a result of a vote told inside the clause, and awards still to come."""

import pytest
from role_rows import REVIEW, reading, rows

HANDED = "chair A 2024; election chair B 2025 < A"
ELECTED = "election chair B 2025"
CASES = [
    ("Cụm trưởng năm 2025 thuộc về {B}. Nhận cờ từ {A}, Giám đốc {B} cảm ơn.", HANDED),
    ("Hội nghị bầu {B} làm Cụm trưởng năm 2025. {A} đã trao cờ luân lưu cho {B}.", HANDED),
    ("{A} trao cờ luân lưu của Cụm cho {B}. {B} được bầu làm Cụm trưởng năm 2025.", HANDED),
    ("{B} được bầu làm Cụm trưởng năm 2025. Đại diện {B} đón cờ truyền thống của Cụm từ {A}.", HANDED),
    ("Cụm trưởng năm 2025 sẽ là {B} - đơn vị vừa tiếp nhận cờ luân phiên từ {A}.", "chair A 2024; handover chair B 2025 < A"),
    ("Cụm trưởng năm 2025 sẽ là {B}.", ""),
    ("{B} được bầu làm Cụm trưởng năm 2025. {A} trao cờ lưu niệm cho {B}.", ELECTED),
    ("{B} được bầu làm Cụm trưởng năm 2025. {A} sẽ trao cờ luân lưu cho {B}.", ELECTED),
    ("{B} được bầu làm Cụm trưởng năm 2025. Bộ Công an trao Cờ thi đua cho {B}.", ELECTED),
    ("{B} được bầu làm Cụm trưởng năm 2025. {A} trao cờ luân lưu cho {C}.", ELECTED),
    ("{C} nhận cờ từ {A}.", ""),
    ("Cụm trưởng năm 2025, theo kết quả bỏ phiếu, là {B}; Cụm phó là {C}.", "election chair B 2025; election deputy C 2025"),
    ("Vai trò Cụm trưởng năm 2025, sau khi bỏ phiếu kín, thuộc về {B}.", ELECTED),
    ("Cụm trưởng năm 2025, qua bình bầu của các đoàn, gọi tên {B}.", ELECTED),
    ("Cụm trưởng năm 2025, căn cứ số phiếu kiểm được, là đại diện {B}.", ELECTED),
    ("Đơn vị Cụm trưởng trao cờ luân lưu cho {B}.", "handover chair B 2025"),
    ("Cụm trưởng năm 2024 bàn giao nhiệm vụ cho {B}; Cụm phó là {C}.", "handover chair B 2025; handover deputy C 2025"),
    ("Giám đốc {A} thay mặt Cụm trưởng chuyển giao trách nhiệm sang {B}.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} rời ghế Cụm trưởng, nhường chỗ cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    ("Trọng trách Cụm trưởng năm 2025 được đặt lên vai {B}, {C} đảm nhận Cụm phó.", "assignment chair B 2025; assignment deputy C 2025"),
    ("Từ 1/1/2025, {B} điều hành Cụm trong vai trò Cụm trưởng.", "election chair B 2025"),
    ("{B} (Cụm trưởng) và {C} (Cụm phó) sẽ điều hành Cụm trong năm 2025.", ""),
    ("{A} (Trưởng cụm) bàn giao cho {B}; {C} giữ vai trò Phó cụm năm 2025.", "chair A 2024; handover chair B 2025 < A; election deputy C 2025"),
    ("{A} (đơn vị Cụm trưởng năm 2024) đã chuyển giao nhiệm vụ điều hành cho Giám đốc {B}.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} (Cụm trưởng) bàn giao nhà cho {B}.", "chair A 2024"),
    ("{A} (Cụm trưởng) bàn giao nhiệm vụ chuẩn bị hội thao cho {B}.", "chair A 2024"),
    ("{A} (Cụm phó) bàn giao cho {B}.", "deputy A 2024"),
    ("{A} (Cụm trưởng) chuyển vai trò sang {B} cho năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} (Cụm trưởng) chuyển công tác cho {B}.", "chair A 2024"),
    ("{A} (Cụm trưởng) đã trao lá cờ luân lưu sang {B}.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} (Cụm trưởng) trao cờ lưu niệm cho {B}.", "chair A 2024"),
    ("{A} (Cụm trưởng) trao Cờ thi đua cho {B}.", "chair A 2024"),
    ("Lễ ký sẽ diễn ra ngày 25/3/2025 tại Thái Nguyên, {A} - đơn vị Cụm trưởng cho biết.", "chair A 2024"),
    ("Hội nghị bầu {B} (Cụm trưởng), {C} (Cụm phó) năm 2025.", "election chair B 2025; election deputy C 2025"),
    ("Đoàn gồm {A} (Cụm trưởng), {C} (Cụm phó) đi kiểm tra.", "chair A 2024; deputy C 2024"),
    ("Năm 2025, {B} là Cụm trưởng, nhiệm vụ này được nhận từ {A}.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} chuyển giao vai trò, cờ và con dấu Cụm trưởng cho {B} từ 1/1/2025.", "chair A 2024; handover chair B 2025 < A"),
    ("Dự họp còn có Cụm trưởng mới, Giám đốc {B}.", "election chair B 2025"),
    ("Ngoài Cụm trưởng mới, hội nghị chọn {C} làm Cụm phó năm 2025.", "election deputy C 2025"),
    ("Đến lượt {B} cầm lái Cụm trong năm 2025 với tư cách Cụm trưởng, {C} làm Cụm phó.", "election chair B 2025; election deputy C 2025"),
    ("{B} sẽ điều phối Cụm trong năm 2025, sau khi được các tỉnh tín nhiệm bầu làm Cụm trưởng.", "election chair B 2025"),
    ("Năm 2025, trách nhiệm dẫn dắt Cụm được trao cho {B} (Cụm trưởng) và {C} (Cụm phó).", "assignment chair B 2025; assignment deputy C 2025"),
    ("Quà được trao cho {B} (Cụm trưởng) và {C} (Cụm phó).", "chair B 2024; deputy C 2024"),
    ("Cụm trưởng trao quà cho {B}.", ""),
    ("Cụm trưởng giao nhiệm vụ cho {B} chuẩn bị hội thao.", ""),
    ("Cụm trưởng trao Cờ thi đua cho {B}.", ""),
    ("Cụm trưởng, theo quy chế bầu, là đơn vị có điểm cao; {B} góp ý.", ""),
    ("Cụm trưởng, qua bỏ phiếu, cảm ơn {B}.", ""),
]  # fmt: skip
AWARDS = [
    ("Bế mạc đại hội thể dục thể thao, {A} nhất toàn đoàn, nhận Cờ nhất.", []),
    ("Ba công ty được suy tôn nhận Cờ của tỉnh. Cụm đề nghị UBND tỉnh tặng Cờ thi đua cho Công ty Cao su An Lộc, Công ty Than Núi Béo, Công ty Cấp nước Phú Hòa.", [None] * 3),
    ("Bốn công ty được suy tôn nhận Cờ của tỉnh. Cụm đề nghị UBND tỉnh tặng Cờ thi đua cho Công ty Cao su An Lộc, Công ty Than Núi Béo, Công ty Cấp nước Phú Hòa.", [None, None, None, 4]),
    ("Ông Lê Văn Thử, Chủ tịch Hội Nông dân tỉnh Hà Nam, kết luận: cuối năm chỉ suy tôn 1 hội nhận Cờ thi đua.", []),
    ("Ông Lê Văn Thử, Giám đốc {A}, lưu ý sang năm, cụm sẽ xét 2 đơn vị nhận Cờ thi đua.", []),
    ("{A} đạt 1.000 điểm, xếp thứ nhất toàn Cụm.", [None]),
    ("Về đích đầu tiên với 498 điểm là {A}, kế đến là {B} 495 điểm.", [None]),
    ("{A} giành vị trí quán quân của Cụm.", [None]),
    ("{A} giành ngôi quán quân giải bóng đá.", []),
    ("Kết quả: hạng nhất {A} (98 điểm), hạng nhì {B} (97 điểm).", [None]),
    ("{A} đăng ký phấn đấu đạt Cờ thi đua của Chính phủ.", [None]),
    ("{A} phấn đấu đạt Cờ thi đua của Chính phủ.", []),
    ("Trung tướng Lê Văn Thử gắn Huân chương Bảo vệ Tổ quốc hạng Ba lên lá cờ truyền thống của {A}.", [None]),
    ("Trung tướng Lê Văn Thử trao cờ truyền thống của Cụm cho {A}.", []),
    ("{A} tâm sự: nhận cờ là nhận việc.", []),
    ("Có 3 đơn vị nhận cờ.", [3]),
    ("Cụm đề nghị tặng danh hiệu Đơn vị quyết thắng cho {A} và Trại tạm giam.", [None, None]),
    ("Hội nghị cuối năm suy tôn {A} nhận Cờ thi đua của Bộ Công an.", [None]),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", CASES)
def test_roles(text, expected):
    assert rows(REVIEW + text) == sorted(expected.split("; ") if expected else [])


@pytest.mark.parametrize("text, counts", AWARDS)
def test_awards(text, counts):
    found = [a.quantity for a in reading(REVIEW + text).awards]
    assert sorted(found, key=lambda n: n or 0) == counts
