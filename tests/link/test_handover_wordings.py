# ruff: noqa: E501 (a table: one line a case)
"""Handovers, elections and assignments in the many wordings of reporters, and what sounds like them and is none."""

import pytest
from role_rows import PACT, REVIEW, rows

# fmt: off
ACTS = [
    (REVIEW, "Vai trò Cụm trưởng năm 2025 đã được trao lại cho {B}.", "assignment chair B 2025"),
    (REVIEW, "Kể từ ngày 01/01/2025, {B} chính thức đảm đương trọng trách Cụm trưởng thay cho {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Nhiệm kỳ 2025, {B} được tín nhiệm làm Cụm trưởng; {C} được tín nhiệm làm Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Đến lượt {B} giữ vai trò Cụm trưởng trong năm 2025.", "election chair B 2025"),
    (REVIEW, "Theo cơ chế luân phiên, Cụm trưởng năm 2025 chuyển sang {B}.", "assignment chair B 2025"),
    (REVIEW, "{A} nhường lại vị trí Cụm trưởng cho {B} từ năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Tiếp quản vị trí Cụm trưởng từ {A} là {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} tiếp quản ghế Cụm trưởng mà {A} để lại.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Ảnh: {A} (bên trái) bàn giao cờ Cụm trưởng cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Giám đốc {A} Lê Văn Thử (phải) trao biểu trưng Cụm trưởng năm 2025 cho Giám đốc {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Đại tá Lê Văn Thử, Giám đốc {A} (thứ hai từ trái sang) trao cờ Cụm trưởng cho Đại tá Ngô Văn Mẫn, Giám đốc {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Cụm trưởng năm 2025, theo thứ tự luân phiên, được giao cho {B}.", "assignment chair B 2025"),
    (REVIEW, "Cụm trưởng năm 2025, như thường lệ, được giao về {B}.", "assignment chair B 2025"),
    (REVIEW, "Vai trò Cụm trưởng, sau khi hội nghị biểu quyết, được trao cho {B}.", "assignment chair B 2025"),
    (REVIEW, "{B} được suy tôn dẫn đầu Cụm, đồng thời nhận nhiệm vụ Cụm trưởng năm 2025.", "handover chair B 2025"),
    (REVIEW, "{B} đạt điểm cao nhất, cũng là đơn vị tiếp nhận vai trò Cụm trưởng năm 2025.", "handover chair B 2025"),
    (REVIEW, "Giám đốc {A} Lê Thị Thử, thay mặt đơn vị làm Cụm trưởng năm 2024, đã chuyển giao nhiệm vụ này cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A}, đơn vị Cụm trưởng năm 2024, đã bàn giao lại trọng trách ấy cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A}, Cụm trưởng năm 2024, trao lại cờ cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Nhiệm kỳ mới đã rõ: {B} làm Cụm trưởng năm 2025, {C} làm Cụm phó, được 100% đại biểu bầu.", "election chair B 2025; election deputy C 2025"),
    (PACT, "Cụm trưởng năm 2025: {B} (nhận nhiệm vụ từ {A}).", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
    (PACT, "{B} là Cụm trưởng năm 2025, nhận bàn giao từ {A}.", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
    (REVIEW, "{B} và {C} nhận hoa của Cụm với tư cách Cụm trưởng, Cụm phó vừa được bầu của năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B}, Cụm trưởng vừa được bầu, phát biểu nhận nhiệm vụ.", "election chair B 2025"),
    (REVIEW, "Đại diện {B}, Cụm trưởng mới được tín nhiệm của năm 2025, cảm ơn các đơn vị.", "election chair B 2025"),
    (REVIEW, "Hội nghị bầu {B} làm Cụm trưởng năm 2025. Vị trí Cụm phó được giao cho {C}.", "assignment deputy C 2025; election chair B 2025"),
    (REVIEW, "Trọng trách Cụm trưởng do {A} gánh vác suốt năm 2024 nay chuyển giao cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{C} cùng {B} nhận hoa, lần lượt tiếp nhận vai trò Cụm phó và Cụm trưởng năm 2025.", "handover chair B 2025; handover deputy C 2025"),
    (REVIEW, "Điều hành Cụm năm 2025 là hai cái tên mới, được cử theo hình thức luân phiên: Cụm trưởng {B}, Cụm phó {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Bộ đôi điều hành năm 2025 vừa được bầu: {B} (Cụm trưởng), {C} (Cụm phó).", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{A} là Cụm trưởng năm 2024. Người kế nhiệm {A} trong năm 2025 đã rõ: {B}, nhận cờ luân lưu từ tay Giám đốc {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} là Cụm trưởng. Đơn vị kế nhiệm năm 2025 là {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Giám đốc {A} bắt tay Giám đốc {B} sau khi bàn giao chức Cụm trưởng.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Giám đốc {A} chúc mừng Giám đốc {B} tại lễ bàn giao nhiệm vụ Cụm trưởng.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Năm 2025, nhiệm vụ điều hành Cụm sẽ do {B} đảm trách; lá cờ luân lưu Cụm trưởng đã được {A} trao lại ngay trước giờ bế mạc.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} trao cờ Cụm trưởng cho đơn vị kế nhiệm là {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Lá cờ Cụm trưởng từ tay {A} đã sang tay {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} sẽ cầm trịch Cụm trong vai Cụm trưởng năm 2025 theo kết quả bỏ phiếu.", "election chair B 2025"),
    (REVIEW, "Chức danh Cụm trưởng năm 2025 được các đơn vị thống nhất cao giao cho {B}, Cụm phó giao cho {C}.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "Các thành viên nhất trí để {B} phụ trách Cụm với vai trò Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Bộ Công an có quyết định giao {B} giữ chức Cụm trưởng, {C} giữ chức Cụm phó năm 2025.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "Bộ đã có Quyết định số 512/QĐ-BCA giao {B} giữ chức Cụm trưởng, {C} giữ chức Cụm phó năm 2025.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "Với 8/8 phiếu, Cụm trưởng năm 2025 gọi tên {B}.", "election chair B 2025"),
    (REVIEW, "Kết quả biểu quyết: {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Cụm trưởng năm 2025: {B} (được bầu với 6/6 phiếu).", "election chair B 2025"),
    (REVIEW, "Cụm phó năm 2025: {C} (được bầu).", "election deputy C 2025"),
    (REVIEW, "{B} tiếp nhận nhiệm vụ đơn vị Cụm trưởng năm 2025 do {A} bàn giao.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Nhận bàn giao từ {A}, {B} bắt đầu nhiệm kỳ Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} kết thúc nhiệm kỳ Cụm trưởng. Tiếp nhận cờ luân lưu là {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Cụm trưởng năm 2024 - {A} - trao cờ luân lưu cho Cụm trưởng năm 2025 - {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} BÀN GIAO NHIỆM VỤ CỤM TRƯỞNG CHO {B}", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} đảm nhận Cụm trưởng năm 2025", "election chair B 2025"),
    (REVIEW, "Sau khi {A} trả lại cờ, {B} được các đơn vị giao cờ Cụm trưởng năm 2025.", "assignment chair B 2025"),
    (REVIEW, "{B} nhận trọng trách Cụm trưởng trong năm 2025 từ {A} – đơn vị đã hoàn thành tốt vai trò này.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Nhờ có một Cụm trưởng \"chịu chơi\" là {A} mà năm qua Cụm mở bốn đợt thi đua.", "chair A 2024"),
    (REVIEW, "Cụm trưởng Cụm thi đua số 3 Trần Quốc Thử - Giám đốc {A} - phát động thi đua.", "chair A 2024"),
    (REVIEW, "Phía Cụm phó, {C} được giao làm thang điểm mới.", "deputy C 2024"),
    (REVIEW, "Cụm do {A} đứng đầu với tư cách Cụm trưởng, Cụm phó là {C}.", "chair A 2024; deputy C 2024"),
]
NOTHING = [
    (REVIEW, "Năm tới, {B} sẽ thay {A} cầm cờ Cụm trưởng."),
    (REVIEW, "{A} bàn giao trụ sở mới cho {B} trước sự chứng kiến của Cụm trưởng."),
    (REVIEW, "Theo quy chế, Cụm trưởng được luân phiên bầu mỗi năm, bắt đầu từ {A}."),
    (REVIEW, "{B} đề nghị được nhận nhiệm vụ Cụm trưởng năm 2026."),
    (REVIEW, "{A} từng nhận cờ Cụm trưởng năm 2019."),
    (REVIEW, "Dự kiến tháng 1/2025, {A} bàn giao nhiệm vụ Cụm trưởng cho {B}."),
    (REVIEW, "Cụm trưởng giao {B} chuẩn bị nội dung ký giao ước năm 2025."),
    (REVIEW, "{A} trao 50 suất quà, Cụm trưởng tặng hoa {B}."),
    (REVIEW, "Nếu được tín nhiệm, {B} sẽ làm Cụm trưởng năm 2025."),
    (REVIEW, "Cụm trưởng trao giấy khen cho {B} vừa được suy tôn."),
    (REVIEW, "{B} nhận hồ sơ vụ án từ {A}, báo cáo Cụm trưởng."),
    (REVIEW, "Cụm trưởng (được bầu hằng năm) điều hành chung; {B} tham luận."),
    (REVIEW, "Cụm trưởng cho biết lá cờ thi đua được trao lại cho {B}."),
    (REVIEW, "{B} được suy tôn dẫn đầu, nhận cờ do Cụm trưởng trao."),
    (REVIEW, "Giám đốc {A} bắt tay Giám đốc {B} sau khi Cụm trưởng phát biểu."),
    (REVIEW, "{C} cùng {B} nhận hoa của Cụm trưởng và Cụm phó."),
    (REVIEW, "Chưa có đơn vị nào nhận nhiệm vụ Cụm trưởng năm 2025, {B} cho biết."),
]
# fmt: on


@pytest.mark.parametrize(("opening", "said", "told"), ACTS)
def test_act(opening, said, told):
    assert rows(opening + said) == sorted(told.split("; "))


@pytest.mark.parametrize(("opening", "said"), NOTHING)
def test_nothing(opening, said):
    assert rows(opening + said) == []
