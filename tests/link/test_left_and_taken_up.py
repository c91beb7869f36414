# ruff: noqa: E501 (a table: one line a case)
"""Roles left by one and taken up by another: days beside the verb, hands, farewells, quotations, refusals, pictures."""

import pytest
from role_rows import PACT, REVIEW, rows

HANDED = "chair A 2024; handover chair B 2025 < A"
BOTH = "election chair B 2025; election deputy C 2025"
DAYS = [
    ("Sau một năm ở vai trò Cụm trưởng, {A} hôm 19/9 trao lại trọng trách này cho {B}.", HANDED),
    ("{A} sáng 5/12 bàn giao nhiệm vụ Cụm trưởng cho {B}.", HANDED),
    ("Đại tá Lê Văn Thử, Giám đốc {A} hôm 5/12 đã trao cờ Cụm trưởng năm 2025 cho {B}.", HANDED),
    ("Kết thúc nhiệm kỳ Cụm trưởng, {A} vào chiều 5/12 chuyển giao nhiệm vụ cho {B}.", HANDED),
    ("{A}, Cụm trưởng năm 2024, hôm 5/12 bàn giao nhiệm vụ cho {B}.", HANDED),
    ("{B} hôm 5/12 nhận nhiệm vụ Cụm trưởng từ {A}.", HANDED),
    ("{B} ngày 5/12 đã nhận bàn giao vai trò Cụm trưởng năm 2025.", "handover chair B 2025"),
    ("{B} hôm 5/12 thay {A} làm Cụm trưởng.", HANDED),
    ("{B} chiều 5/12 được bầu làm Cụm trưởng.", "election chair B 2025"),
    ("Hoàn thành vai trò Cụm trưởng, {A} hôm 5/12 trao quà cho {B}.", ""),
    ("{A} hôm 5/12 trao quà của Cụm trưởng cho {B}.", ""),
    ("Hội nghị ở {A} ngày 5/12, Cụm trưởng trao quà cho {B}.", ""),
]  # fmt: skip
HANDS = [
    ("Cờ Cụm trưởng trong tay {A} suốt năm 2024 nay đã sang tay {B}, đơn vị giữ chức Cụm trưởng năm 2025.", HANDED),
    ("Lá cờ Cụm trưởng do {A} giữ suốt năm qua nay về tay {B}.", HANDED),
    ("Chiếc ghế Cụm trưởng của {A} suốt năm 2024 nay thuộc về {B}.", HANDED),
    ("Vai trò Cụm trưởng nằm trong tay {A} một năm qua đã được chuyển cho {B}.", HANDED),
    ("Cờ Cụm trưởng đang ở trong tay {A}.", "chair A 2024"),
    ("Cờ Cụm trưởng trong tay {A} suốt năm 2024.", "chair A 2024"),
    ("Báo cáo Cụm trưởng của {A} nay đã chuyển cho {B} góp ý.", ""),
    ("Nhiệm kỳ Cụm trưởng Cụm thi đua số 3 - Khối các đơn vị trực thuộc Bộ Công an năm 2025 chuyển từ {A} sang {B}; {C} nhận phần việc Cụm phó.", HANDED + "; handover deputy C 2025"),
    ("Vai trò Cụm trưởng Cụm thi đua số 3 (khối các tỉnh miền núi) năm 2025 được chuyển giao từ {A} sang {B}.", HANDED),
    ("Cụm trưởng Cụm thi đua số 3 - Khối các tỉnh chuyển hồ sơ từ {A} sang {B}.", ""),
    ("{A} trao biển hiệu Cụm trưởng cho {B}.", HANDED),
]  # fmt: skip
FAREWELLS = [
    ("{A} không còn là Cụm trưởng sau hội nghị này. Người kế nhiệm được xướng tên là {B}, với 100% phiếu thuận; {C} được cử làm Cụm phó.", "chair A 2024; election deputy C 2025; handover chair B 2025 < A"),
    ("{A} thôi làm Cụm trưởng sau hội nghị. Người kế nhiệm là Giám đốc {B}.", HANDED),
    ("{A} rời ghế Cụm trưởng. Đơn vị kế nhiệm được chọn là {B}.", HANDED),
    ("Cuối buổi, đại diện {A} chia tay vai trò Cụm trưởng.", "chair A 2024"),
    ("Tạm biệt cương vị Cụm trưởng, Giám đốc {A} cảm ơn các đơn vị.", "chair A 2024"),
    ("Nói lời chia tay vai trò Cụm trưởng, ông Lê Văn Thử, Giám đốc {A} cảm ơn các thành viên. Ông trao tấm biển “Cụm trưởng” cho bà Lê Thị Mẫn, Giám đốc {B}, đại diện đơn vị được chọn cho năm 2025.", HANDED),
    ("Cụm trưởng, ông Lê Văn Thử, Giám đốc {A} phát biểu. Ông bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {B}.", HANDED),
    ("Cụm trưởng, ông Lê Văn Thử, Giám đốc {A} phát biểu. Ông trao quà cho {C}; hội nghị bầu {B} làm Cụm trưởng.", "chair A 2024; election chair B 2025"),
    ("{A} không còn là Cụm trưởng từ năm 2022.", ""),
    ("{A} không còn là Cụm trưởng. {B} tham luận.", ""),
    ("Năm 2022, {A} rời ghế Cụm trưởng.", ""),
    ("{A} rời hội trường cùng Cụm trưởng. Đơn vị kế tiếp được chọn là {B}.", ""),
]  # fmt: skip
QUOTED = [
    ("“Được anh em tin giao làm Cụm trưởng năm 2025, chúng tôi coi đây là trách nhiệm”, Đại tá Lê Văn Thử, Giám đốc {B} chia sẻ khi đón lá cờ luân lưu từ Giám đốc {A}.", "chair A 2024; election chair B 2025 < A"),
    ("“Được các đơn vị bầu làm Cụm trưởng, chúng tôi rất lo”, Giám đốc {B} nói.", "election chair B 2025"),
    ("“Được giao trọng trách Cụm trưởng năm 2025, tôi mong anh em giúp đỡ”, đại diện {B} bày tỏ sau khi nhận cờ từ {A}.", "chair A 2024; election chair B 2025 < A"),
    ("“Chúng tôi được tín nhiệm làm Cụm trưởng năm 2025, sẽ làm hết sức”, Giám đốc {B} nói.", "election chair B 2025"),
    ("“Được Cụm trưởng giao việc, chúng tôi làm ngay”, Giám đốc {B} nói.", ""),
    ("“Nếu được bầu làm Cụm trưởng năm 2025, chúng tôi sẽ cố gắng”, Giám đốc {B} nói.", ""),
    ("“Được bầu làm Cụm trưởng năm 2025, chúng tôi xin rút”, Giám đốc {B} nói.", ""),
]  # fmt: skip
REFUSED = [
    ("Ban đầu, nhiều ý kiến giới thiệu {B} đảm nhận vai trò Cụm trưởng năm 2025. Lãnh đạo đơn vị này xin không nhận. Sau khi trao đổi, các thành viên biểu quyết giao vai trò đó cho {C}, với {A} ở vị trí Cụm phó.", "assignment chair C 2025; election deputy A 2025"),
    ("Nhiều đơn vị giới thiệu {B} làm Cụm trưởng năm 2025. Đại diện {B} xin rút vì bận. Hội nghị bầu {C} giữ vai trò này.", "election chair C 2025"),
    ("Hội nghị giới thiệu {B} làm Cụm trưởng năm 2025. Giám đốc đơn vị này xin lùi. Cuối cùng, hội nghị thống nhất giao {C} đảm nhận vai trò này.", "election chair C 2025"),
    ("Hội nghị giới thiệu {B} làm Cụm trưởng năm 2025. Giám đốc đơn vị này xin lùi. Hội nghị tặng hoa {C}.", ""),
    ("Hội nghị giới thiệu {B} làm Cụm trưởng năm 2025. Giám đốc đơn vị này xin lùi. Hội nghị sẽ giao vai trò đó cho {C}.", ""),
    ("Hội nghị bầu {B} làm Cụm trưởng, với {C} ở vị trí Cụm phó năm 2025.", BOTH),
    ("Hội nghị bầu {B} làm Cụm trưởng, cùng {C} làm Cụm phó năm 2025.", BOTH),
    ("Hội nghị bầu {B} làm Cụm trưởng năm 2025, cùng với {C} trong vai Cụm phó.", BOTH),
    ("Hội nghị giao {B} làm Cụm trưởng năm 2025, {C} ở vị trí Cụm phó.", "assignment chair B 2025; assignment deputy C 2025"),
    ("Hội nghị bầu {B} làm Cụm trưởng năm 2025, cùng {C} chúc mừng Cụm phó.", "election chair B 2025"),
    ("Hội nghị sẽ giao vai trò đó cho {B}, với {C} ở vị trí Cụm phó.", ""),
]  # fmt: skip
SHOWN = [
    ("Ra mắt Cụm trưởng và Cụm phó năm 2025: từ phải sang là Giám đốc {B} (Cụm trưởng), Giám đốc {C} (Cụm phó).", BOTH),
    ("Ra mắt Cụm trưởng, Cụm phó năm 2025: {B} (Cụm trưởng), {C} (Cụm phó).", BOTH),
    ("Cụm trưởng, Cụm phó năm 2025 ra mắt (từ trái sang): {B}, {C}.", BOTH),
    ("Giới thiệu Cụm trưởng và Cụm phó năm 2025 gồm {B} (Cụm trưởng) và {C} (Cụm phó).", BOTH),
    ("Lãnh đạo Cụm năm 2025 ra mắt hội nghị, từ trái sang: Giám đốc {B} (Cụm trưởng), Giám đốc {C} (Cụm phó).", BOTH),
    ("Ảnh: {B} (Cụm trưởng), {C} (Cụm phó).", "chair B 2024; deputy C 2024"),
    ("Chân Cụm phó năm 2025 cũng được bầu luôn: {C}.", "election deputy C 2025"),
    ("Chức Cụm trưởng năm 2025 được hội nghị bỏ phiếu bầu ngay: {B}.", "election chair B 2025"),
    ("Vị trí Cụm phó đã được các đơn vị chọn xong: {C}.", "election deputy C 2025"),
    ("Ghế Cụm trưởng vừa được lựa chọn: {B}.", "election chair B 2025"),
    ("Cụm trưởng được bầu hằng năm: {A} đề nghị giữ cách này.", ""),
    ("Cụm trưởng được bầu vào cấp ủy: {B} chúc mừng.", ""),
]  # fmt: skip
TURNS = [
    ("{B} sẽ cầm trịch Cụm trong năm 2025 thay cho {A}, đơn vị vừa mãn nhiệm kỳ Cụm trưởng.", HANDED),
    ("{A} đã hoàn tất một năm làm Cụm trưởng; từ nay nhiệm vụ ấy thuộc về {B}.", HANDED),
    ("Nhận lại vai trò Cụm trưởng từ {A} là {B}.", HANDED),
    ("Người đón cờ Cụm trưởng từ tay Giám đốc {A} là Giám đốc {B}.", HANDED),
    ("{A} bàn giao; {B} tiếp nhận nhiệm vụ Cụm trưởng năm 2025.", HANDED),
    ("Sau {A}, đến lượt {B} đảm nhận vai trò Cụm trưởng trong năm 2025.", HANDED),
    ("Vai trò Cụm trưởng đã được luân chuyển: {A} bàn giao, {B} tiếp nhận.", HANDED),
    ("Tiếp bước {A}, năm 2025 {B} là Cụm trưởng.", HANDED),
    ("{B} tiếp quản ghế Cụm trưởng mà {A} để lại.", HANDED),
    ("Ghế Cụm trưởng: {A} ra đi, {B} thế chỗ.", HANDED),
    ("Cụm trưởng đổi từ {A} sang {B} kể từ ngày 1/1/2025.", HANDED),
    ("Thôi vai Cụm trưởng, {A} trao cờ cho đơn vị kế nhiệm là {B}.", HANDED),
    ("Cờ luân lưu của Cụm trưởng được Giám đốc {A} trao tận tay Giám đốc {B}.", HANDED),
    ("Lễ chuyển giao cờ luân lưu Cụm trưởng giữa {A} (bên giao) và {B} (bên nhận) diễn ra ngắn gọn.", HANDED),
    ("Ảnh: {A} (trái) trao cờ Cụm trưởng cho {B}.", HANDED),
    ("Ảnh: Đại diện {B} (phải) nhận cờ Cụm trưởng từ đại diện {A}.", HANDED),
    ("Đại biểu vỗ tay khi {A} rút khỏi ghế Cụm trưởng và {B} bước lên thay.", HANDED),
    ("{A} giao, {B} nhận: chiếc ghế Cụm trưởng đã có chủ mới.", HANDED),
    ("Với 7/7 phiếu, {B} sẽ nối tiếp {A} làm Cụm trưởng.", HANDED),
    ("Kế tục {A}, {B} được bầu làm Cụm trưởng năm 2025.", HANDED),
    ("Được {A} trao lại cờ Cụm trưởng, {B} hứa đổi mới.", HANDED),
    ("{B} vinh dự được {A} bàn giao trọng trách Cụm trưởng năm 2025.", HANDED),
    ("Cụm phó năm 2025 do {C} đảm trách, thay {B}.", "deputy B 2024; handover deputy C 2025 < B"),
    ("Hội nghị bầu {B} làm Cụm trưởng; hai Cụm phó là {A} và {C}.", "election chair B 2025; election deputy A 2025; election deputy C 2025"),
    ("{C} thay {B} ở vị trí Cụm phó năm 2025.", "deputy B 2024; handover deputy C 2025 < B"),
    ("Còn Cụm phó, hội nghị chọn {C}.", "election deputy C 2025"),
    ("Giúp việc cho {B} trong vai Cụm phó năm 2025 sẽ là {C}, theo kết quả bỏ phiếu.", "election deputy C 2025"),
    ("{B} và {C} được tín nhiệm giữ hai vị trí: Cụm trưởng và Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    ("Năm 2025: {B} – Cụm trưởng, {C} – Cụm phó.", "election chair B 2025; election deputy C 2025"),
    ("{A} bàn giao trụ sở cho {B}; Cụm trưởng dự.", ""),
    ("Nếu {A} không nhận, {B} sẽ làm Cụm trưởng.", ""),
    ("{B} ứng cử vị trí Cụm trưởng nhưng không trúng cử.", ""),
    ("Lễ bàn giao cờ Cụm trưởng cho {B} lùi sang tháng 1.", ""),
    ("{A} đề nghị giao chức Cụm trưởng cho {B}; hội nghị chưa quyết.", ""),
    ("Ai sẽ thay {A} làm Cụm trưởng còn chờ Bộ quyết định.", ""),
    ("Theo dự thảo, {B} làm Cụm trưởng, {C} làm Cụm phó.", ""),
    ("Phương án {B} làm Cụm trưởng không được thông qua.", ""),
    ("Cụm trưởng {A} trao giải Nhất cho {B}.", "chair A 2024"),
    ("{A} trao cờ đơn vị dẫn đầu cho {B} trước sự chứng kiến của Cụm trưởng.", ""),
    ("Cụm trưởng trao cờ lưu niệm cho {B}.", ""),
    ("Ở vị trí Cụm phó, {C} nhận được 7/7 phiếu.", "election deputy C 2025"),
    ("Ở vị trí Cụm phó, {C} nhận được 2/7 phiếu.", ""),
    ("Cụm trưởng (cũ): {A}; Cụm trưởng (mới): {B}.", "chair A 2024; election chair B 2025"),
    ("{B} được {A} bàn giao quà của Cụm trưởng.", ""),
    ("Cụm trưởng chứng kiến: {A} trao quà, {B} nhận.", ""),
]  # fmt: skip
AT_HOST = [
    ("Lễ ký được tổ chức tại hội trường {A}. Cụm trưởng của năm nay là chính đơn vị chủ nhà; ghế Cụm phó thuộc về {B}.", "chair A 2025; deputy B 2025"),
    ("Lễ ký diễn ra tại {A}. Đơn vị chủ nhà là Cụm trưởng; Cụm phó là {B}.", "chair A 2025; deputy B 2025"),
    ("Lễ ký diễn ra tại {A}. Cụm phó là {B}, còn Cụm trưởng là đơn vị chủ nhà.", "chair A 2025; deputy B 2025"),
    ("Lễ ký diễn ra tại {A}. Cụm trưởng cảm ơn đơn vị chủ nhà; Cụm phó là {B}.", "deputy B 2025"),
]  # fmt: skip
AGREED = "Các đơn vị nhất trí cao với phương án nhân sự điều hành Cụm năm 2025: {B} làm Cụm trưởng (nhận bàn giao từ {A}), {C} làm Cụm phó."


@pytest.mark.parametrize("said, told", DAYS + HANDS + FAREWELLS + QUOTED + REFUSED + SHOWN + TURNS)
def test_left_and_taken_up(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


@pytest.mark.parametrize("said, told", AT_HOST)
def test_host_has_the_role(said: str, told: str) -> None:
    assert "; ".join(rows(PACT + said)) == told


def test_what_is_agreed_in_spring_is_given() -> None:
    told = rows(REVIEW + AGREED, "2025-03-18")
    assert told == ["chair A 2024", "election chair B 2025 < A", "election deputy C 2025"]
