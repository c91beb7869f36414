# ruff: noqa: E501 (a table: one line a case)
"""Acts that give a role: handed over, elected, assigned; both sides, both roles, the year they hold for."""

import pytest
from role_rows import INSPECTORS, PACT, REVIEW, rows

# fmt: off
ACTS = [
    (REVIEW, "{A} tiếp tục làm Cụm trưởng năm 2025.", "election chair A 2025"),
    (PACT, "Năm 2025, {B} được Bộ phân công là đơn vị Cụm trưởng.", "chair B 2025; assignment chair B 2025"),
    (REVIEW, "{A} bàn giao nhiệm vụ Cụm trưởng Cụm thi đua số 3 năm 2025 cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Lãnh đạo {A} đã bàn giao vai trò Cụm trưởng cho đại diện lãnh đạo {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Bàn giao nhiệm vụ Cụm trưởng năm 2025 từ {A} cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Lãnh đạo {A} trao cờ luân lưu cho {B}, đơn vị Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} trao cờ Cụm trưởng năm 2025 cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} nhận cờ luân lưu Cụm trưởng năm 2025 từ {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} tiếp nhận vai trò Cụm trưởng năm 2025 từ tay {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} nhận bàn giao cương vị Cụm trưởng từ {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Đại diện {B} đón nhận cờ Cụm trưởng Cụm thi đua số 3 năm 2025.", "handover chair B 2025"),
    (REVIEW, "Vai trò Cụm trưởng năm 2025 được chuyển giao từ {A} sang {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Chức Cụm trưởng được {A} chuyển giao cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Quyền Cụm trưởng năm 2025 chuyển từ {A} về {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} thay {A} làm Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Thay {A}, {B} giữ vai trò Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{B} kế nhiệm {A} ở cương vị Cụm trưởng.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Lễ bàn giao vai trò Cụm trưởng giữa {A} và {B} diễn ra trang trọng.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Tại hội nghị, Thượng tướng Lê Văn Thử trao cờ luân lưu Cụm trưởng cho {B}.", "handover chair B 2025"),
    (REVIEW, "{A} chuyển giao trọng trách Cụm trưởng sang {B}, Cụm phó sang {C}.", "chair A 2024; handover chair B 2025 < A; handover deputy C 2025"),
    (REVIEW, "Tại đây, {A} đã giao lại cờ Cụm trưởng Cụm thi đua số 3 cho đơn vị bạn là {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Chiếc ghế Cụm trưởng năm 2025 về tay {B}.", "assignment chair B 2025"),
    (REVIEW, "Hội nghị thống nhất bầu {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị đã bầu đơn vị Cụm trưởng Cụm thi đua số 3 năm 2025 là {B}, đơn vị Cụm phó là {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Cụm bầu {B} là Cụm trưởng và {C} - Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị nhất trí cử {B} giữ chức Cụm trưởng và {C} giữ chức Cụm phó Cụm thi đua số 3 năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B} được tín nhiệm giao trọng trách Cụm trưởng năm 2025, {C} là Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B} và {C} lần lượt được bầu làm Cụm trưởng và Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị bầu {B} và {C} lần lượt giữ vai trò Cụm trưởng, Cụm phó năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B} đắc cử Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "{B} trúng cử đơn vị Cụm trưởng, {C} trúng cử đơn vị Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B} được các đơn vị thành viên suy tôn là Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Với 100% phiếu, {B} được bầu giữ cương vị Cụm trưởng.", "election chair B 2025"),
    (REVIEW, "Các đại biểu biểu quyết chọn {B} là đơn vị Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Kết quả bầu chọn năm 2025: {B} - Cụm trưởng; {C} - Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Cụm đã bình chọn {B} đảm nhận vai trò Cụm trưởng Cụm thi đua số 3 trong năm 2025.", "election chair B 2025"),
    (REVIEW, "Cụm trưởng mới là {B}, Cụm phó mới là {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Tân Cụm trưởng là {B}.", "election chair B 2025"),
    (REVIEW, "Năm 2025, Cụm trưởng được bầu là {B}.", "election chair B 2025"),
    (REVIEW, "Chức Cụm trưởng năm 2025 được các đơn vị tín nhiệm bầu cho {B}.", "election chair B 2025"),
    (REVIEW, "Hội nghị thống nhất {B} làm Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Hội nghị bầu Cụm trưởng, Cụm phó năm 2025 lần lượt là {B} và {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị tiến hành bầu Cụm trưởng, Cụm phó năm 2025; kết quả, {B} là Cụm trưởng, {C} là Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B} trở thành Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Bước sang năm 2025, {B} đảm nhận cương vị Cụm trưởng, {C} làm Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B} được lựa chọn làm Cụm trưởng; {C} được lựa chọn làm Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị đề cử và bầu {B} vào vị trí Cụm trưởng.", "election chair B 2025"),
    (PACT, "Hội nghị bầu {B} làm Cụm trưởng.", "chair B 2025; election chair B 2025"),
    (REVIEW, "Bộ Công an công nhận {B} là Cụm trưởng năm 2025.", "assignment chair B 2025"),
    (REVIEW, "Bộ Công an quyết định giao {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "Được Bộ Công an phân công, năm 2025 {B} đảm nhận nhiệm vụ Cụm trưởng.", "assignment chair B 2025"),
    (REVIEW, "Theo phân công của Bộ Công an, {B} là đơn vị Cụm trưởng năm 2025.", "assignment chair B 2025"),
    (REVIEW, "{B} được chỉ định làm Cụm trưởng năm 2025.", "assignment chair B 2025"),
    (REVIEW, "Nhiệm vụ Cụm trưởng năm 2025 được giao cho {B}.", "assignment chair B 2025"),
    (REVIEW, "Cụm phân công {B} giữ vai trò Cụm trưởng, {C} giữ vai trò Cụm phó năm 2025.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "{B} vinh dự được Bộ Công an giao nhiệm vụ Cụm trưởng năm 2025.", "assignment chair B 2025"),
    (REVIEW, "Năm 2025, trọng trách Cụm trưởng được trao cho {B}.", "assignment chair B 2025"),
    (PACT, "Năm 2025, {A} được giao làm Cụm trưởng, {B} được giao làm Cụm phó.", "chair A 2025; deputy B 2025; assignment chair A 2025; assignment deputy B 2025"),
    (REVIEW, "Được sự phân công của Bộ, {A} đảm nhận vai trò Cụm trưởng, {B} đảm nhận vai trò Cụm phó năm 2025.", "assignment chair A 2025; assignment deputy B 2025"),
    (REVIEW, "Cụm bầu ra tân Cụm trưởng năm 2025 là {B}; tân Cụm phó là {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Cờ Cụm trưởng năm 2025 được {A} trao lại cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Đại tá Hà Văn Thử, Giám đốc {A} trao cờ luân lưu đơn vị Cụm trưởng năm 2025 cho Đại tá Lê Văn Thảo, Giám đốc {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Trao cờ luân lưu cho đơn vị Cụm trưởng năm 2025 - {B}.", "handover chair B 2025"),
    (REVIEW, "{A} bàn giao nhiệm vụ Cụm trưởng, Cụm phó năm 2025 cho {B} và {C}.", "chair A 2024; handover chair B 2025 < A; handover deputy C 2025"),
    (REVIEW, "Cũng tại hội nghị, đại diện {B} đã tiếp nhận nhiệm vụ đơn vị Cụm trưởng năm 2025 do {A} bàn giao.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Vai trò Cụm trưởng năm 2025 được luân phiên sang {B}.", "assignment chair B 2025"),
    (REVIEW, "Theo luân phiên, {B} nhận nhiệm vụ Cụm trưởng năm 2025, {C} nhận nhiệm vụ Cụm phó.", "handover chair B 2025; handover deputy C 2025"),
    (REVIEW, "Hội nghị thống nhất giao {B} đảm nhiệm vai trò Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Các đơn vị bỏ phiếu bầu Cụm trưởng năm 2025 và {B} trúng cử.", "election chair B 2025"),
    (REVIEW, "Sau khi lấy ý kiến, hội nghị đã thống nhất cử {B} làm Cụm trưởng; cử {C} làm Cụm phó trong năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "100% thành viên tán thành để {B} làm Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Hội nghị đã bầu ra đơn vị giữ vai trò Cụm trưởng năm 2025 là {B}.", "election chair B 2025"),
    (REVIEW, "Đơn vị trúng cử Cụm trưởng năm 2025 là {B}, Cụm phó là {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị bầu {B} làm Cụm trưởng năm 2025. Cụm phó là {C}.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị bầu {B} làm Cụm trưởng; hai Cụm phó gồm {A} và {C}.", "election chair B 2025; election deputy A 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị đã bầu đơn vị Cụm trưởng ({B}) và đơn vị Cụm phó ({C}) năm 2025.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Cụm trưởng Cụm thi đua số 3 năm 2025 được bầu là {B}.", "election chair B 2025"),
    (REVIEW, "Hội nghị công bố quyết định công nhận {B} giữ chức danh Cụm trưởng.", "assignment chair B 2025"),
    (REVIEW, "Quyết định giao {B} làm Trưởng cụm, {C} làm Phó Trưởng cụm năm 2025 đã được công bố.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "{B} được giao Cụm trưởng năm 2025.", "assignment chair B 2025"),
    (REVIEW, "{B} được tín nhiệm bầu tiếp tục giữ vai trò Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Lãnh đạo {B} nhận hoa chúc mừng và cờ Cụm trưởng năm 2025.", "handover chair B 2025"),
    (REVIEW, "Ảnh: {A} bàn giao cờ luân lưu Cụm trưởng Cụm thi đua số 3 cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Sau một năm, {A} hoàn thành nhiệm vụ Cụm trưởng và chuyển giao cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Kết thúc hội nghị, {A} đã bàn giao công việc, hồ sơ và cờ luân lưu Cụm trưởng cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Cục trưởng Cục Công tác đảng và công tác chính trị trao cờ Cụm trưởng năm 2025 cho {B}.", "handover chair B 2025"),
    (PACT, "{A} được phân công làm Cụm trưởng Cụm thi đua số 5.", "chair A 2025; assignment chair A 2025"),
    (PACT, "Tại lễ ký, {B} đã bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {A}.", "chair B 2024; chair A 2025; handover chair A 2025 < B"),
    (INSPECTORS, "Hội nghị bầu Thanh tra huyện Nam Đàn làm Cụm trưởng năm 2023, Thanh tra huyện Yên Thành làm Cụm phó.", "election chair Thanh tra huyện Nam Đàn 2023; election deputy Thanh tra huyện Yên Thành 2023"),
    (INSPECTORS, "Thanh tra huyện Đô Lương bàn giao cờ cho Thanh tra huyện Nam Đàn - Cụm trưởng năm 2023.", "chair Thanh tra huyện Đô Lương 2022; handover chair Thanh tra huyện Nam Đàn 2023 < Thanh tra huyện Đô Lương"),
    (REVIEW, "Kết quả bầu đơn vị điều hành năm 2025 như sau:\n1. Cụm trưởng: {B}\n2. Cụm phó: {C}", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "{B}: Cụm trưởng năm 2025; {C}: Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Năm 2024 {A} được Bộ giao làm Cụm trưởng.", "chair A 2024; assignment chair A 2024"),
    (REVIEW, "Hội nghị thống nhất đề cử {B} làm Cụm trưởng năm 2025.", "election chair B 2025"),
    (REVIEW, "Hội nghị bầu đơn vị Cụm trưởng, Cụm phó năm 2025: {B} là Cụm trưởng, {C} là Cụm phó.", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị bầu chọn đơn vị Cụm trưởng (là {B}) và Cụm phó (là {C}).", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Hội nghị cũng bầu ra Ban điều hành năm 2025 gồm {B} (Cụm trưởng) và {C} (Cụm phó).", "election chair B 2025; election deputy C 2025"),
    (REVIEW, "Theo quy định luân phiên, năm 2025 {B} làm Cụm trưởng.", "election chair B 2025"),
    (REVIEW, "{B} chính thức nhận bàn giao nhiệm vụ đơn vị Cụm trưởng năm 2025 từ {A}; {C} giữ vai trò Cụm phó.", "chair A 2024; handover chair B 2025 < A; handover deputy C 2025"),
    (REVIEW, "Vị trí Cụm trưởng năm 2025 được hội nghị thống nhất giao {B}; Cụm phó giao {C}.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "Lãnh đạo {A}, đơn vị Cụm trưởng năm 2024, trao cờ luân lưu cho lãnh đạo {B}, đơn vị Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} - Cụm trưởng năm 2024 - đã bàn giao nhiệm vụ cho {B} làm Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} và {B} lần lượt nhận bàn giao vai trò Cụm trưởng, Cụm phó năm 2025 từ {C} và Công an tỉnh Lai Châu.", "chair C 2024; handover chair A 2025 < C; handover deputy B 2025"),
    (REVIEW, "Hội nghị thống nhất để {B} nhận nhiệm vụ Cụm trưởng năm 2025 thay {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Năm 2025, {B} đảm trách Cụm trưởng, nhận bàn giao từ {A}.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Năm 2024, {A} giữ vai trò Cụm trưởng, thay {B}.", "chair A 2024"),
    (REVIEW, "{B} sẽ thay {A} làm Cụm trưởng năm 2025 theo kết quả biểu quyết.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Sau khi biểu quyết, {B} sẽ gánh vai Cụm trưởng trong năm 2025, còn Cụm phó là {C}.", "election chair B 2025; election deputy C 2025"),
    (PACT, "{A} được phân công đứng đầu cụm với tư cách Cụm trưởng, {B} được phân công làm Cụm phó năm 2025.",
     "chair A 2025; deputy B 2025; assignment chair A 2025; assignment deputy B 2025"),
    (PACT, "Bộ đã phê duyệt {A} là Cụm trưởng, {B} là Cụm phó năm 2025.", "chair A 2025; deputy B 2025; assignment chair A 2025; assignment deputy B 2025"),
    (REVIEW, "Cụm trưởng Cụm thi đua số 3 năm 2025 được phân công cho {B}.", "assignment chair B 2025"),
    (REVIEW, "{A} (Cụm trưởng năm 2024) bàn giao nhiệm vụ cho {B} (Cụm trưởng năm 2025).", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "{A} - Trưởng cụm năm 2024 đã bàn giao nhiệm vụ cho {B} - Trưởng cụm năm 2025 và {C} - Phó Trưởng cụm.",
     "chair A 2024; handover chair B 2025 < A; handover deputy C 2025"),
    (REVIEW, "Theo Quyết định số 125/QĐ của Bộ, {B} làm Cụm trưởng, {C} làm Cụm phó năm 2025.", "assignment chair B 2025; assignment deputy C 2025"),
    (REVIEW, "Cờ luân lưu của Cụm được {A} trao sang tay {B} – đơn vị sẽ là Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Đại diện {B} được trao Cờ luân lưu – đơn vị Cụm trưởng năm 2025.", "handover chair B 2025"),
    (REVIEW, "Lá cờ Cụm trưởng được chuyển từ {A} sang {B} để điều hành cụm trong năm 2025; giúp việc ở vị trí Cụm phó là {C}.",
     "chair A 2024; handover chair B 2025 < A; handover deputy C 2025"),
    (REVIEW, "Năm tới, cụm do {B} làm Cụm trưởng, theo kết quả bầu chọn.", "election chair B 2025"),
    (REVIEW, "Ông Lê Văn Thử, Giám đốc {A}, hết nhiệm kỳ Cụm trưởng. Người thay ông từ năm 2025 là Giám đốc {B}, do hội nghị bầu.", "chair A 2024; handover chair B 2025 < A"),
    (REVIEW, "Vai trò cụm phó năm 2025 chuyển từ {A} sang {B}.", "deputy A 2024; handover deputy B 2025 < A"),
    (REVIEW, "{B} được cụm thống nhất cử thay {A} giữ vai trò Cụm phó năm 2025.", "deputy A 2024; election deputy B 2025 < A"),
    (REVIEW, "{A} đã chuyển giao cờ Cụm trưởng Cụm thi đua số 3 – Bộ Công an cho {B}.", "chair A 2024; handover chair B 2025 < A"),
    (PACT, "Lễ ký giao ước do {A} làm Cụm trưởng chủ trì.", "chair A 2025"),
    (PACT, "Theo phân công của Bộ, năm nay {A} làm Cụm trưởng, {B} là Cụm phó.", "chair A 2025; deputy B 2025; assignment chair A 2025; assignment deputy B 2025"),
    ("Tỉnh Nghệ An sắp xếp lại các khối thi đua năm 2024.\n", "1. Khối thi đua số 1:\n- Sở Y tế\n- Sở Nội vụ\n+ Khối trưởng: Sở Y tế\n2. Khối thi đua số 2:\n- Sở Xây dựng\n- Sở Tư pháp\n+ Khối trưởng: Sở Tư pháp",
     "chair Sở Y tế 2024; chair Sở Tư pháp 2024; assignment chair Sở Y tế 2024; assignment chair Sở Tư pháp 2024"),
    ("Cụm thi đua số 3 Ủy ban Trung ương MTTQ Việt Nam tổng kết năm 2024. ", "Ủy ban MTTQ tỉnh Sơn La bàn giao nhiệm vụ Cụm trưởng cho Ủy ban MTTQ tỉnh Lào Cai.",
     "chair Ủy ban Mặt trận Tổ quốc tỉnh Sơn La 2024; handover chair Ủy ban Mặt trận Tổ quốc tỉnh Lào Cai 2025 < Ủy ban Mặt trận Tổ quốc tỉnh Sơn La"),
]
# fmt: on


@pytest.mark.parametrize("opening, text, said", ACTS)
def test_act(opening, text, said):
    assert rows(opening + text) == sorted(said.split("; "))


# fmt: off
YEARS = [
    (REVIEW, "Hội nghị bầu {B} làm Cụm trưởng.", None, "election chair B 2025"),                       # the year after the one reviewed
    (PACT, "Hội nghị bầu {B} làm Cụm trưởng.", None, "chair B 2025; election chair B 2025"),           # a pact is about its own year
    (REVIEW, "{B} là Cụm trưởng năm 2025.", "2024-12-02", "election chair B 2025"),                    # told in a review of the year before
    (REVIEW, "{B} (Cụm trưởng năm 2025) phát biểu.", "2024-12-02", "election chair B 2025"),
    (REVIEW, "{A} (Cụm trưởng năm 2024) phát biểu.", "2024-12-02", "chair A 2024"),
    (REVIEW, "Năm tới, vai trò Cụm trưởng thuộc về {B}.", None, "election chair B 2025"),              # "next year" is counted
    (REVIEW, "Năm tới, {B} làm Cụm trưởng.", "2025-01-10", "election chair B 2025"),                   # from the year reviewed
    ("Cụm thi đua số 3 Sở GD&ĐT tỉnh Thanh Hóa tổng kết năm học 2023 - 2024. ", "Trường THPT Lê Lợi là Cụm trưởng năm học 2024 - 2025.", None,
     "election chair Trường THPT Lê Lợi 2025"),                                                         # a school year is its later year
    (REVIEW, "Hội nghị bầu {B} làm Cụm trưởng năm 1946.", None, "election chair B None"),              # no role holds for 1946
]
# fmt: on


@pytest.mark.parametrize("opening, text, published, said", YEARS)
def test_year(opening, text, published, said):
    assert rows(opening + text, published) == sorted(said.split("; "))
