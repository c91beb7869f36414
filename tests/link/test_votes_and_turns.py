# ruff: noqa: E501 (a table: one line a case)
"""Votes and turns: how papers tell who has the role next, and what only sounds like it; and acts of the article's own year."""

import pytest
from role_rows import PACT, REVIEW, rows

HANDED = "chair A 2024; handover chair B 2025 < A"
NEXT_YEAR = [
    ("Hội nghị kết thúc bằng nghi thức trao cờ: {A} – Cụm trưởng cũ – trao, {B} – Cụm trưởng mới – nhận.", "chair A 2024; election chair B 2025 < A"),
    ("Trong tiếng vỗ tay, {A} trao lại cờ, {B} nhận cờ, chính thức là Cụm trưởng năm 2025.", HANDED),
    ("Sau 12 tháng làm Cụm trưởng, {A} nhường vị trí này cho {B}.", HANDED),
    ("Hết nhiệm kỳ, Cụm trưởng {A} bàn giao lại cho {B}.", HANDED),
    ("Theo thứ tự xoay vòng, sau {A} là {B} giữ vai trò Cụm trưởng năm 2025.", "election chair B 2025"),
    ("Lá phiếu cuối cùng được mở: {B} làm Cụm trưởng, {C} làm Cụm phó.", "election chair B 2025; election deputy C 2025"),
    ("8/8 lá phiếu ghi tên {B} cho chức Cụm trưởng.", "election chair B 2025"),
    ("Không có phiếu chống, {B} được công nhận là Cụm trưởng, {C} là Cụm phó năm 2025.", "assignment chair B 2025; assignment deputy C 2025"),
    ("Đại biểu giơ tay nhất trí để {B} dẫn dắt Cụm năm 2025 với vai trò Cụm trưởng.", "election chair B 2025"),
    ("Hội nghị thống nhất nhân sự năm tới: Cụm trưởng {B}; Cụm phó {C}.", "election chair B 2025; election deputy C 2025"),
    ("Tân Cụm trưởng {B} và tân Cụm phó {C} ra mắt hội nghị.", "election chair B 2025; election deputy C 2025"),
    ("Đơn vị mới được bầu làm Cụm trưởng – {B} – phát biểu nhận nhiệm vụ.", "election chair B 2025"),
    ("Phát biểu nhận nhiệm vụ Cụm trưởng năm 2025, Giám đốc {B} cảm ơn.", "handover chair B 2025"),
    ("Phát biểu nhận nhiệm vụ, Giám đốc {B} – Cụm trưởng năm 2025 – cảm ơn.", "election chair B 2025"),
    ("Thay mặt Cụm trưởng mới, Giám đốc {B} cảm ơn.", "election chair B 2025"),
    ("Năm 2025, con thuyền của Cụm do {B} cầm lái ở vai Cụm trưởng.", "election chair B 2025"),
    ("Với tư cách Cụm trưởng năm 2025, {B} mời các đơn vị về dự hội nghị sơ kết.", "election chair B 2025"),
    ("{B} và {C}, Cụm trưởng và Cụm phó năm 2025, vừa được hội nghị bầu.", "election chair B 2025; election deputy C 2025"),
    ("Kết quả bầu: {B} (Cụm trưởng, 8/8 phiếu), {C} (Cụm phó, 7/8 phiếu).", "election chair B 2025; election deputy C 2025"),
    ("Cụm trưởng (năm 2025): {B}.", "election chair B 2025"),
    ("Cụm trưởng năm tới – {B}, Cụm phó năm tới – {C}.", "election chair B 2025; election deputy C 2025"),
    ("Người cầm cờ Cụm trưởng năm 2025 là {B}.", "election chair B 2025"),
    ("Cụm có Cụm trưởng mới từ ngày 1/1/2025: {B}.", "election chair B 2025"),
    ("{A} và {B} hoán đổi vị trí: {B} lên Cụm trưởng, {A} lui về Cụm phó.", "election chair B 2025; election deputy A 2025"),
    ("Cụm trưởng năm 2025 sẽ do Bộ Công an quyết định; {B} được nhắc đến nhiều.", ""),
    ("Theo quy chế, {B} phải làm Cụm trưởng nếu {A} xin thôi.", ""),
    ("{A} trao tặng {B} bức tranh trước mặt Cụm trưởng.", ""),
    ("{A} bàn giao 5 vụ án cho {B}, báo cáo Cụm trưởng.", ""),
    ("{B} nhận cờ thi đua của Bộ từ Cụm trưởng.", ""),
    ("{B} đề nghị {A} tiếp tục làm Cụm trưởng.", ""),
    ("Có ý kiến muốn {B} làm Cụm trưởng năm 2025.", ""),
    ("Dự kiến {B} sẽ nhận cờ Cụm trưởng tại lễ ký giao ước tháng 3/2025.", ""),
    ("{A} chưa bàn giao cờ Cụm trưởng cho {B} vì chờ quyết định.", ""),
    ("Thay vì {B}, hội nghị bầu {C} làm Cụm trưởng năm 2025.", "election chair C 2025"),
    ("Hội nghị không bầu {B} mà bầu {C} làm Cụm trưởng năm 2025.", "election chair C 2025"),
    ("{B} chúc mừng {C} được bầu làm Cụm trưởng năm 2025.", "election chair C 2025"),
    ("{B} tặng hoa {C}, Cụm trưởng năm 2025.", "election chair C 2025"),
    ("{C} được {B} giới thiệu làm Cụm trưởng năm 2025 và được hội nghị thông qua.", "election chair C 2025"),
]  # fmt: skip
D = "Công an tỉnh Phú Thọ"
QUOTED_AND_APART = [
    ("Giám đốc {A} nói: “Chúng tôi giao lại chức Cụm trưởng cho {B}”.", HANDED),
    ("“Chúng tôi xin trao lại cờ Cụm trưởng cho {B}”, Đại tá Lê Văn Thử, Giám đốc {A} nói.", HANDED),
    ("Đại tá Lê Văn Thử, Giám đốc {A} chia sẻ: “Hôm nay chúng tôi bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {B}, nhưng tình anh em còn mãi”.", HANDED),
    ("Giám đốc {C} nói: “{A} đã bàn giao chức Cụm trưởng cho {B}”.", HANDED),
    ("“Chúng tôi sẽ giao lại chức Cụm trưởng cho {B}”, Giám đốc {A} nói.", ""),
    ("{A} trao cờ Cụm trưởng cho {B}; {C} bàn giao vai Cụm phó cho " + D + ".", f"chair A 2024; deputy C 2024; handover chair B 2025 < A; handover deputy {D} 2025 < C"),
    ("{B} thay {A} làm Cụm trưởng; " + D + " thay {C} làm Cụm phó.", f"chair A 2024; deputy C 2024; handover chair B 2025 < A; handover deputy {D} 2025 < C"),
]  # fmt: skip
NOTHING = [
    ("Quà của Cụm trưởng trong tay {A} nay đã sang tay {B}.", ""),
    ("Cờ thi đua của Bộ do Cụm trưởng trao trong tay {A} suốt buổi.", ""),
    ("Vị trí đặt trụ sở Cụm trưởng của {A} nay thuộc về {B}.", ""),
    ("Rời vị trí chủ tọa, Cụm trưởng bắt tay {B}.", ""),
    ("“Được làm việc với Cụm trưởng, chúng tôi học được nhiều”, Giám đốc {B} nói.", ""),
    ("“Năm ngoái chúng tôi được bầu làm Cụm trưởng”, Giám đốc {B} nói.", ""),
    ("“Chúng tôi từng được tin giao làm Cụm trưởng năm 2019”, Giám đốc {B} nói.", ""),
    ("Giới thiệu với Cụm trưởng các mô hình: {B} có 3 mô hình.", ""),
    ("Sau {A}, đến lượt {B} tham luận trước Cụm trưởng.", ""),
    ("{A} trao, {B} nhận: Cụm trưởng công bố Cờ thi đua.", ""),
    ("Nhận thưởng từ Cụm trưởng: {A} trao, {B} nhận thay.", ""),
    ("{B} được {A} bàn giao địa bàn, báo Cụm trưởng.", ""),
    ("{A} lên Cụm trưởng nộp báo cáo.", ""),
    ("Cụm trưởng {A} bàn giao cho {B} 5 tỷ đồng.", "chair A 2024"),
    ("Cụm trưởng {A} nhường lại cho {B} phần thưởng.", "chair A 2024"),
    ("Ông Lê Văn Thử, Giám đốc {A}, Cụm trưởng dự. Ông trao cờ thi đua cho {B}.", "chair A 2024"),
    ("Cụm trưởng là {A}. Ông bàn giao nhà tình nghĩa cho {B}.", "chair A 2024"),
    ("Ở vị trí Cụm phó, {C} nhận được nhiều phiếu góp ý.", ""),
]  # fmt: skip
THIS_YEAR = [
    ("Theo quyết định của Bộ, Cụm trưởng năm nay là {A}, Cụm phó là {B}.", "assignment chair A 2025; assignment deputy B 2025; chair A 2025; deputy B 2025"),
    ("{A} vừa nhận bàn giao chức Cụm trưởng từ {B}.", "chair A 2025; chair B 2024; handover chair A 2025 < B"),
    ("Tại lễ ký, {B} – Cụm trưởng năm 2024 – trao cờ luân lưu cho {A} – Cụm trưởng năm 2025.", "chair A 2025; chair B 2024; handover chair A 2025 < B"),
    ("Bộ Công an có quyết định giao {A} làm Cụm trưởng và {B} làm Cụm phó năm 2025.", "assignment chair A 2025; assignment deputy B 2025; chair A 2025; deputy B 2025"),
]  # fmt: skip


@pytest.mark.parametrize("said, told", NEXT_YEAR + QUOTED_AND_APART + NOTHING)
def test_of_the_next_year(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


@pytest.mark.parametrize("said, told", THIS_YEAR)
def test_of_this_year(said: str, told: str) -> None:
    assert "; ".join(rows(PACT + said)) == told
