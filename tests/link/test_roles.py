# ruff: noqa: E501 (a table: one line a case)
"""Who has a role: bearers in every word order, and false friends that give nothing. One line a case."""

import pytest
from role_rows import INSPECTORS, PACT, REVIEW, reading, rows

# fmt: off
STATED = [
    (REVIEW, "Đại tá Trần Văn Mẫn, Giám đốc {A}, Cụm trưởng Cụm thi đua số 3 chủ trì hội nghị.", "chair A 2024"),
    (REVIEW, "Chủ trì hội nghị có Thiếu tướng Lê Hồng Thử - Giám đốc {A}, Trưởng cụm.", "chair A 2024"),
    (REVIEW, "Đại tá Ngô Văn Thử, Phó Giám đốc {A} (đơn vị Cụm trưởng) trình bày báo cáo.", "chair A 2024"),
    (REVIEW, "Đại tá Lê Văn Thử, Phó Giám đốc {A}, đại diện đơn vị Cụm trưởng, đọc diễn văn.", "chair A 2024"),
    (REVIEW, "Thay mặt đơn vị Cụm trưởng, Đại tá Lê Văn Thử, Giám đốc {A} cảm ơn các đại biểu.", "chair A 2024"),
    (REVIEW, "Đại tá Lê Văn Thử, Giám đốc {A} kiêm Cụm trưởng Cụm thi đua số 3 phát biểu khai mạc.", "chair A 2024"),
    (REVIEW, "Đồng chí Giám đốc {A}, Trưởng Cụm thi đua và đồng chí Giám đốc {B}, Phó Trưởng Cụm thi đua điều hành.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Điều hành phiên họp có Đại tá A Văn Bình, Giám đốc {A} - Cụm trưởng; Đại tá Lê Văn Cẩn, Giám đốc {B} - Cụm phó.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Cụm trưởng Cụm thi đua số 3, Đại tá Lê Văn Thử, Giám đốc {A} khai mạc.", "chair A 2024"),
    (REVIEW, "Đại tá Lê Văn Thử (Giám đốc {A}, Cụm trưởng) nêu ý kiến.", "chair A 2024"),
    (REVIEW, "{A} - đơn vị Cụm trưởng - báo cáo kết quả.", "chair A 2024"),
    (REVIEW, "{A}, đơn vị đang giữ vai trò Cụm trưởng, đã xây dựng kế hoạch.", "chair A 2024"),
    (REVIEW, "{A} (Cụm trưởng) và {B} (Cụm phó) phối hợp tổ chức.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Đơn vị Cụm trưởng {A} đã chủ động phối hợp.", "chair A 2024"),
    (REVIEW, "Đơn vị Cụm phó - {B} đọc tham luận.", "deputy B 2024"),
    (REVIEW, "Là đơn vị Cụm trưởng năm 2024, {A} đã ban hành kế hoạch.", "chair A 2024"),
    (REVIEW, "Với vai trò là Cụm trưởng, {A} đã tham mưu nhiều nội dung.", "chair A 2024"),
    (REVIEW, "Trên cương vị Cụm trưởng Cụm thi đua số 3, {A} chủ động hướng dẫn các đơn vị.", "chair A 2024"),
    (REVIEW, "{A} với trách nhiệm Cụm trưởng đã bám sát kế hoạch.", "chair A 2024"),
    (REVIEW, "Năm 2024, {A} là Cụm trưởng Cụm thi đua số 3.", "chair A 2024"),
    (REVIEW, "Cụm gồm Công an các tỉnh Lào Cai, Yên Bái, Sơn La, trong đó {C} giữ vai trò Cụm trưởng năm 2024.", "chair C 2024"),
    (REVIEW, "Cụm do {A} làm Cụm trưởng và {B} làm Cụm phó.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Hoạt động của Cụm năm 2024 do {A} làm Cụm trưởng, {B} là đơn vị Cụm phó.", "chair A 2024; deputy B 2024"),
    (REVIEW, "{A} đảm nhiệm cương vị Cụm trưởng, còn {B} làm Cụm phó.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Cụm trưởng năm 2024 là {A}; hai Cụm phó là {B} và {C}.", "chair A 2024; deputy B 2024; deputy C 2024"),
    (REVIEW, "Cụm trưởng của Cụm thi đua số 3 hiện là {A}.", "chair A 2024"),
    (REVIEW, "Giữ vai trò Cụm trưởng năm 2024 là {A}.", "chair A 2024"),
    (REVIEW, "Đảm nhận vị trí Cụm trưởng trong năm qua là {A}, Cụm phó là {B}.", "chair A 2024; deputy B 2024"),
    (REVIEW, "{A} và {B} lần lượt là Cụm trưởng, Cụm phó.", "chair A 2024; deputy B 2024"),
    (REVIEW, "{A}, {B} lần lượt giữ vai trò Cụm trưởng và Cụm phó trong năm 2024.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Cụm trưởng và Cụm phó năm 2024 lần lượt là {A} và {B}.", "chair A 2024; deputy B 2024"),
    (REVIEW, "- Cụm trưởng: {A}\n- Cụm phó: {B}", "chair A 2024; deputy B 2024"),
    (REVIEW, "Năm 2024:\n- {A}: Cụm trưởng.\n- {B}: Cụm phó.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Ban điều hành Cụm (Cụm trưởng: {A}, Cụm phó: {B}) đã họp.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Cụm trưởng là {A}, Cụm phó {B}.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Vai trò Cụm trưởng năm 2024 thuộc về {A}.", "chair A 2024"),
    (REVIEW, "Vai trò Cụm trưởng do {A} đảm nhận.", "chair A 2024"),
    (REVIEW, "Cụm trưởng năm 2024 do {A} đảm nhiệm, Cụm phó do {B} đảm nhiệm.", "chair A 2024; deputy B 2024"),
    (REVIEW, "{A} cùng {B} là đồng Cụm trưởng năm 2024.", "chair A 2024; chair B 2024"),
    (REVIEW, "Hai đơn vị Cụm phó là {B} và {C}.", "deputy B 2024; deputy C 2024"),
    (REVIEW, "{B} và {C} là Cụm phó.", "deputy B 2024; deputy C 2024"),
    (REVIEW, "Cụm gồm {A} (Cụm trưởng), {B} (Cụm phó), {C}.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Cụm có 3 đơn vị: {A} - Cụm trưởng, {B} - Cụm phó và {C}.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Cụm 3 gồm Công an các tỉnh: Lào Cai (đơn vị Cụm trưởng), Sơn La (đơn vị Cụm phó) và Yên Bái.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Công an các tỉnh Lào Cai, Sơn La, Yên Bái do {A} làm Cụm trưởng.", "chair A 2024"),
    (REVIEW, "Đồng chí Giám đốc {A} đã thực hiện tốt vai trò Cụm trưởng.", "chair A 2024"),
    (REVIEW, "Trong năm, {A} đã làm tốt nhiệm vụ của đơn vị Cụm trưởng.", "chair A 2024"),
    (REVIEW, "{A} đã hoàn thành xuất sắc vai trò Cụm trưởng năm 2024.", "chair A 2024"),
    (PACT, "{A} tiếp tục làm Cụm trưởng.", "chair A 2025"),
    ("", "Khối thi đua các sở kinh tế tỉnh Hà Nam tổng kết năm 2023. Khối do Sở Tài chính làm Trưởng khối và Sở Công Thương làm Phó khối.", "chair Sở Tài chính 2023; deputy Sở Công Thương 2023"),
    ("", "Khối thi đua số 2 tỉnh Hà Nam tổng kết năm 2023. Sở Tài chính, Khối trưởng Khối thi đua số 2 báo cáo.", "chair Sở Tài chính 2023"),
    ("", "Khối thi đua số 2 tỉnh Hà Nam tổng kết năm 2023. Ông Lê Văn Thử, Giám đốc Sở Tài chính, Trưởng Khối thi đua chủ trì.", "chair Sở Tài chính 2023"),
    (REVIEW, "Phát biểu tại hội nghị, Thiếu tướng Phạm Văn Thử, Giám đốc {A} - Cụm trưởng Cụm thi đua số 3 - cho biết kết quả rất tích cực.", "chair A 2024"),
    (REVIEW, "Thượng tá Hà Văn Thử, Phó Giám đốc {A}, đơn vị Cụm trưởng, và Thượng tá Lê Văn Thảo, Phó Giám đốc {B}, đơn vị Cụm phó, đồng chủ trì.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Hội nghị do {A} (đơn vị Cụm trưởng năm 2024) đăng cai.", "chair A 2024"),
    (REVIEW, "Tại {A}, đơn vị Cụm trưởng Cụm thi đua số 3, các đại biểu đã thảo luận.", "chair A 2024"),
    (REVIEW, "Năm 2024, dưới sự điều hành của đơn vị Cụm trưởng là {A}, các đơn vị đã hoàn thành nhiệm vụ.", "chair A 2024"),
    (REVIEW, "Dưới sự điều hành của {A} - đơn vị Cụm trưởng, các mặt công tác chuyển biến rõ.", "chair A 2024"),
    (REVIEW, "{A} với vai trò Cụm trưởng và {B} với vai trò Cụm phó đã phối hợp chặt chẽ.", "chair A 2024; deputy B 2024"),
    (REVIEW, "Báo cáo do Đại tá Hà Văn Thử, Giám đốc {A}, Trưởng Cụm trình bày nêu rõ kết quả.", "chair A 2024"),
    (REVIEW, "Đại tá Hà Văn Thử, Cụm trưởng, Giám đốc {A} phát biểu.", "chair A 2024"),
    (REVIEW, "Cụm trưởng Hà Văn Thử (Giám đốc {A}) phát biểu.", "chair A 2024"),
    (PACT, "Năm nay {A} làm Cụm trưởng, {B} làm Cụm phó.", "chair A 2025; deputy B 2025"),
    (PACT, "Lễ ký do {A}, đơn vị Cụm trưởng năm 2025, tổ chức.", "chair A 2025"),
    (INSPECTORS, "Thanh tra huyện Đô Lương (Cụm trưởng) báo cáo; Thanh tra huyện Nam Đàn (Cụm phó) bổ sung.", "chair Thanh tra huyện Đô Lương 2022; deputy Thanh tra huyện Nam Đàn 2022"),
    (INSPECTORS, "Ông Lê Văn Thử, Chánh Thanh tra huyện Đô Lương, Cụm trưởng chủ trì.", "chair Thanh tra huyện Đô Lương 2022"),
    (REVIEW, "{A} là đơn vị Cụm trưởng, {B} là Cụm phó thứ nhất, {C} là Cụm phó thứ hai.", "chair A 2024; deputy B 2024; deputy C 2024"),
    (REVIEW, "Ban chỉ đạo gồm: {A} - Cụm trưởng; {B}, {C} - Cụm phó.", "chair A 2024; deputy B 2024; deputy C 2024"),
    (REVIEW, "Đại diện lãnh đạo {A}, Cụm trưởng Cụm thi đua số 3 báo cáo kết quả năm 2024.", "chair A 2024"),
    (REVIEW, "{A} – Cụm trưởng Cụm thi đua số 3 – tham luận.", "chair A 2024"),
    (REVIEW, "Cụm trưởng ({A}) báo cáo.", "chair A 2024"),
    (REVIEW, "Đơn vị đảm nhận vai trò Cụm trưởng năm 2024 là {A}.", "chair A 2024"),
    (REVIEW, "Cụm phó Cụm thi đua số 3 - Đại tá Lê Văn Thảo, Giám đốc {B} điều hành thảo luận.", "deputy B 2024"),
    (REVIEW, "Trong nhiệm kỳ Cụm trưởng của mình, {A} đã tổ chức 3 hội thao.", "chair A 2024"),
]
NOTHING = [
    (REVIEW, "{B} sẽ thay {A} làm Cụm trưởng năm 2025."),
    (REVIEW, "{A} và {B} đã bàn giao chức trách Cụm trưởng."),
    (REVIEW, "{A} bàn giao 5 căn nhà tình nghĩa cho {B}."),
    (REVIEW, "{A} bàn giao hồ sơ vụ án cho {B}."),
    (REVIEW, "{A} bàn giao công tác cho {B}; Cụm trưởng dự."),
    (REVIEW, "{A} bàn giao địa bàn cho {B}."),
    (REVIEW, "Cụm trưởng được bầu hằng năm theo hình thức luân phiên."),
    (REVIEW, "Cụm trưởng do Giám đốc Công an tỉnh đảm nhiệm."),
    (REVIEW, "Hằng năm, Cụm bầu {B} hoặc {A} làm Cụm trưởng."),
    (REVIEW, "{A} sẽ bàn giao nhiệm vụ Cụm trưởng cho {B}."),
    (REVIEW, "Dự kiến {B} làm Cụm trưởng năm 2025."),
    (REVIEW, "Hội nghị diễn ra tại {A} do Đại tá Lê Văn Thử, Giám đốc {A} chủ trì."),
    (REVIEW, "Đại tá Lê Văn Thử, Giám đốc {A} phát biểu."),
    (REVIEW, "Đại tá Lê Văn Thử, Trưởng phòng Tham mưu {A}, dự."),
    (REVIEW, "Ông Lê Văn Thử, Trưởng đoàn {A}, phát biểu."),
    (REVIEW, "{A} tặng hoa chúc mừng {B} và {C}."),
    (REVIEW, "Đồng chí Cụm trưởng phát biểu; {B} tham luận."),
    (REVIEW, "{B} báo cáo với Cụm trưởng."),
    (REVIEW, "{B} đề nghị Cụm trưởng quan tâm."),
    (REVIEW, "{B} gửi báo cáo về đơn vị Cụm trưởng."),
    (REVIEW, "Cụm trưởng và {B} cùng thăm trại giam."),
    (REVIEW, "Đơn vị Cụm trưởng có trách nhiệm tổng hợp, {B} phối hợp."),
    (REVIEW, "{A} phối hợp với đơn vị Cụm trưởng tổ chức hội thao."),
    (REVIEW, "Cụm trưởng trao thưởng cho {B}."),
    (REVIEW, "Đại diện đơn vị Cụm trưởng tặng quà {B}."),
    (REVIEW, "{B} không còn là Cụm trưởng."),
    (REVIEW, "{B} chưa từng làm Cụm trưởng."),
    (REVIEW, "Cụm trưởng trao cờ thi đua cho {B}."),
    (REVIEW, "Bộ Công an tặng Cờ thi đua cho {B}."),
    (REVIEW, "Các đơn vị luân phiên giữ vai trò Cụm trưởng."),
    (REVIEW, "{B} nhận nhiệm vụ do Cụm trưởng giao."),
    (REVIEW, "Cụm trưởng giao nhiệm vụ cho {B} chuẩn bị hội thao."),
    (REVIEW, "Cụm trưởng phân công {B} tổ chức giải bóng đá."),
    (REVIEW, "{A} thay mặt các đơn vị tặng quà Cụm trưởng."),
    (REVIEW, "Hội nghị bầu Cụm trưởng và thông qua kế hoạch của {B}."),
    (REVIEW, "{B} được Cụm trưởng biểu dương."),
    (REVIEW, "{B} tặng hoa đơn vị Cụm trưởng."),
    (REVIEW, "Cụm trưởng cụm dân cư số 5 ở xã Mường Khương phát biểu, {A} dự."),
    (REVIEW, "{B} ứng cử vị trí Cụm trưởng."),
    (REVIEW, "Trường hợp {B} là Cụm trưởng thì {C} là Cụm phó."),
    (REVIEW, "Năm 2025, cương vị Cụm trưởng sẽ do {B} đảm nhận."),
    (REVIEW, "Lãnh đạo {A} và {B} thực hiện nghi thức bàn giao nhiệm vụ Cụm trưởng năm 2025."),
    (REVIEW, "Năm 1946, {A} làm Cụm trưởng."),
    (REVIEW, "{A} bàn giao trụ sở cho {B}, Cụm trưởng chứng kiến."),
    (REVIEW, "{A} trao 20 suất quà cho {B} và Cụm trưởng cảm ơn."),
    (REVIEW, "Cụm trưởng có nhiệm vụ triệu tập các cuộc họp tại {A}."),
    (REVIEW, "{B} kiến nghị đơn vị Cụm trưởng sớm ban hành kế hoạch."),
    (REVIEW, "Nếu {B} làm Cụm trưởng, các đơn vị sẽ thuận lợi."),
    (REVIEW, "{B} chuẩn bị nhận nhiệm vụ Cụm trưởng."),
    (REVIEW, "Dự kiến bầu {B} làm Cụm trưởng tại kỳ họp tới."),
    (REVIEW, "{B} và Cụm trưởng ký biên bản."),
    (REVIEW, "Đoàn do Cụm trưởng dẫn đầu thăm {B}."),
    (REVIEW, "Giám đốc {A} trao hoa cho Cụm trưởng."),
    (REVIEW, "Đại tá Hà Văn Thử, Trưởng phòng Tham mưu {A}, trưởng đoàn công tác."),
    (REVIEW, "Ý kiến của Cụm trưởng được {B} ghi nhận."),
    (REVIEW, "Cụm trưởng kiểm tra chéo tại {B}."),
    (REVIEW, "{A}, cùng đơn vị Cụm trưởng tổ chức hội thi."),
    (REVIEW, "Mỗi năm một đơn vị làm Cụm trưởng; {A} đăng cai hội thao."),
    (REVIEW, "{A} phát biểu, Cụm trưởng tiếp thu."),
    (REVIEW, "Cụm trưởng hoan nghênh {A} về dự."),
    (REVIEW, "Cụm trưởng, Cụm phó và {A} dâng hương."),
    (REVIEW, "{A} xin rút khỏi vị trí Cụm trưởng."),
]
# fmt: on


@pytest.mark.parametrize("opening, text, said", STATED)
def test_stated(opening, text, said):
    assert rows(opening + text) == sorted(said.split("; "))


@pytest.mark.parametrize("opening, text", NOTHING)
def test_nothing(opening, text):
    assert rows(opening + text) == []


# fmt: off
UNRESOLVED = [
    ("{B} sẽ là Cụm trưởng năm 2025.", "planned"),
    ("{A} sẽ bàn giao nhiệm vụ Cụm trưởng cho {B}.", "planned"),
    ("Dự kiến {B} làm Cụm trưởng năm 2025.", "planned"),
    ("Hằng năm, {A} là Cụm trưởng.", "rule_not_fact"),
    ("Nếu {B} làm Cụm trưởng, các đơn vị yên tâm.", "rule_not_fact"),
    ("Năm 1946, {A} làm Cụm trưởng.", "no_year"),
]
# fmt: on


@pytest.mark.parametrize("text, reason", UNRESOLVED)
def test_what_is_read_but_not_used_is_kept_with_its_reason(text, reason):
    said = reading(REVIEW + text)
    assert not said.roles and not said.handovers
    assert reason in [u.reason for u in said.unresolved if u.evidence.rule.startswith("roles.")]
