"""When an act was done, what a unit is beside what it is given, who declines and who takes it instead. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import PACT, REVIEW, rows

MIDYEAR = "Cụm thi đua số 3 Bộ Công an sơ kết 6 tháng đầu năm 2024. "
CASES = [
    # the time of an act tells the year it gives the role for
    (REVIEW, "Cuối năm 2023, {B} nhận bàn giao vai trò Cụm trưởng từ {A}.", ["chair A 2023", "chair B 2024", "handover chair B 2024 < A"]),
    (REVIEW, "Đăng cai là {B}, đơn vị mà cuối năm ngoái, ở Mai Châu, đã nhận bàn giao chức Cụm trưởng từ {A}.", ["chair A 2023", "chair B 2024", "handover chair B 2024 < A"]),
    (REVIEW, "Tháng 12/2023, {A} bàn giao vai trò Cụm trưởng cho {B}.", ["chair A 2023", "chair B 2024", "handover chair B 2024 < A"]),
    (REVIEW, "Đầu năm 2024, {B} được bầu làm Cụm trưởng thay {A}.", ["chair A 2023", "chair B 2024", "election chair B 2024 < A"]),
    (REVIEW, "{B} nhận nhiệm vụ Cụm trưởng do {A} bàn giao từ cuối năm 2023.", ["chair A 2023", "chair B 2024", "handover chair B 2024 < A"]),
    (REVIEW, "Tháng 12 năm ngoái, {B} được bầu làm Cụm trưởng.", ["chair B 2024", "election chair B 2024"]),
    (REVIEW, "Cuối năm 2023, {A} bàn giao chức Cụm trưởng năm 2025 cho {B}.", ["chair A 2024", "handover chair B 2025 < A"]),
    (REVIEW, "Ngày 5/1/2025, tại hội nghị, {A} bàn giao chức Cụm trưởng cho {B}.", ["chair A 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{A} bàn giao nhiệm vụ Cụm trưởng cho {B} kể từ ngày 1/12/2024.", ["chair A 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{A}, được Bộ giao làm Cụm trưởng từ tháng 2/2024, báo cáo kết quả.", ["assignment chair A 2024", "chair A 2024"]),
    (REVIEW, "Cuối năm 2024, {A} sẽ bàn giao vai trò Cụm trưởng cho {B}.", []),
    # half a year is looked back on: what is given is this year's
    (MIDYEAR, "{B} được Bộ trưởng phân công làm Cụm trưởng, báo cáo kết quả.", ["assignment chair B 2024", "chair B 2024"]),
    (MIDYEAR, "Năm nay, theo sự phân công của Bộ, {B} giữ vai trò Cụm trưởng.", ["assignment chair B 2024", "chair B 2024"]),
    (MIDYEAR, "Hội nghị bầu {B} làm Cụm trưởng năm 2025.", ["election chair B 2025"]),
    # decided by whom and when, then who leads
    (MIDYEAR, "Theo quyết định giao nhiệm vụ của Bộ trưởng hồi đầu năm, Cụm 3 năm 2024 do {A} làm Cụm trưởng, {B} làm Cụm phó.", ["assignment chair A 2024", "assignment deputy B 2024", "chair A 2024", "deputy B 2024"]),
    (MIDYEAR, "Theo phân công của Bộ, Cụm 3 có Cụm trưởng là {A}.", ["assignment chair A 2024", "chair A 2024"]),
    (MIDYEAR, "Theo quyết định của Bộ trưởng, Cụm 3 do {A} đăng cai, Cụm trưởng cảm ơn.", []),
    (MIDYEAR, "Theo Quyết định số 12/QĐ-X01 của Cục trưởng hồi tháng 1, {A} là Cụm trưởng, {B} là Cụm phó.", ["assignment chair A 2024", "assignment deputy B 2024", "chair A 2024", "deputy B 2024"]),
    (REVIEW, "Chủ nhà là {A}, đơn vị mà đầu năm 2024 đã được Bộ giao làm Cụm trưởng.", ["assignment chair A 2024", "chair A 2024"]),
    (REVIEW, "Theo quyết định của Bộ từ đầu năm, cụm này do {A} làm Cụm trưởng. Năm 2025, nhiệm vụ ấy được giao cho {B}.", ["assignment chair A 2024", "chair A 2024", "handover chair B 2025 < A"]),
    # two years in one
    (PACT, "Lãnh đạo cụm cảm ơn {A} - đơn vị làm Cụm trưởng hai năm 2023, 2024.", ["chair A 2023"]),
    # what the taker is beside what it is given
    (REVIEW, "{A} bàn giao vai trò Cụm trưởng năm 2025 cho {B}, đơn vị Cụm phó năm 2024.", ["chair A 2024", "deputy B 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{A} trao cờ Cụm trưởng năm 2025 cho {B} - Cụm phó.", ["chair A 2024", "deputy B 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{A} bàn giao nhiệm vụ Cụm trưởng cho {B}, đơn vị đang là Cụm phó.", ["chair A 2024", "deputy B 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{B}, đơn vị Cụm phó năm 2024, nhận bàn giao vai trò Cụm trưởng năm 2025 từ {A}.", ["chair A 2024", "deputy B 2024", "handover chair B 2025 < A"]),
    (REVIEW, "Hội nghị bầu {B}, đơn vị Cụm phó năm 2024, làm Cụm trưởng năm 2025.", ["deputy B 2024", "election chair B 2025"]),
    (REVIEW, "{B}, Cụm phó, được bầu làm Cụm trưởng năm 2025.", ["deputy B 2024", "election chair B 2025"]),
    (REVIEW, "{A} bàn giao cờ Cụm trưởng cho {B}, đơn vị Cụm trưởng năm 2025.", ["chair A 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{B}, Cụm phó, nhận nhiệm vụ Cụm trưởng giao.", ["deputy B 2024"]),
    (REVIEW, "Ông Lò Văn Pản, Giám đốc {A}, Cụm trưởng năm 2024, trao cờ cho ông Vì Văn Khánh, Giám đốc {B}, Cụm phó.", ["chair A 2024", "deputy B 2024", "handover chair B 2025 < A"]),
    (REVIEW, "{A}, Cụm trưởng, trao cờ luân lưu cho {B}, Cụm phó.", ["chair A 2024", "deputy B 2024", "handover chair B 2025 < A"]),
    # asked for, and refused
    (REVIEW, "Khi {A}, Cụm trưởng, xin bàn giao nhiệm vụ cho {B}, cả hội trường không đồng ý.", ["chair A 2024"]),
    (REVIEW, "Phương án {A} bàn giao vai trò Cụm trưởng cho {B} không được thông qua.", []),
    # what it was, and what it is now
    (REVIEW, "{A}, đơn vị từng giữ vai trò Cụm trưởng năm 2021 và hiện là Cụm phó, báo cáo.", ["deputy A 2024"]),
    (REVIEW, "{A}, Cụm trưởng năm 2023, nay là Cụm phó, báo cáo.", ["chair A 2023", "deputy A 2024"]),
    (REVIEW, "{A} - làm Cụm trưởng năm 2023, năm 2024 giữ vai Cụm phó - báo cáo.", ["chair A 2023", "deputy A 2024"]),
    (REVIEW, "{A} trước đây là Cụm trưởng, nay lui về làm Cụm phó.", ["deputy A 2024"]),
    (REVIEW, "{A} là Cụm phó và hiện đang cùng Cụm trưởng chuẩn bị hội thao.", ["deputy A 2024"]),
    # in the minutes, a line with two sentences
    (REVIEW, "Kết quả:\n- Bầu Cụm trưởng năm 2025: {A} (5/5). Cụm phó: {B} (4/5).", ["election chair A 2025", "election deputy B 2025"]),
    (REVIEW, "Kết quả:\n4. Các đại biểu bầu {A} làm Cụm trưởng năm 2025. Cụm phó là {B}.", ["election chair A 2025", "election deputy B 2025"]),
    (REVIEW, "\n3. Biểu quyết:\n- Cụm trưởng: {A} (5/5).\n- Cụm phó: {B}.\n4. {C}, Cụm trưởng, phát biểu.", ["chair C 2024", "election chair A 2025", "election deputy B 2025"]),
    (REVIEW, "Thành phần:\n- {A} - Cụm trưởng: Đại tá Trần Văn Mẫn, Giám đốc;\n- {B} - Cụm phó: Đại tá Lê Văn Thử.", ["chair A 2024", "deputy B 2024"]),
    (PACT, "Hộp tin\n* Cụm trưởng năm 2025: {B} (nhận nhiệm vụ từ {A}). Cụm phó: {C}.", ["chair A 2024", "chair B 2025", "deputy C 2025", "handover chair B 2025 < A"]),
    # named for a role, and another one takes it
    (REVIEW, "Ban đầu, {A} được giới thiệu làm Cụm trưởng năm 2025. Nhưng vì {A} vừa kiện toàn nhân sự nên xin lùi, hội nghị - sau khi nghe ý kiến của {C}, đơn vị Cụm trưởng, và được Cục đồng ý - đã biểu quyết để {B} nhận nhiệm vụ này.", ["chair C 2024", "election chair B 2025"]),
    (REVIEW, "Theo luân phiên, {A} làm Cụm trưởng năm 2025, nhưng đơn vị này xin lùi một năm nên hội nghị thống nhất giao {B} nhận nhiệm vụ.", ["election chair B 2025"]),
    (REVIEW, "{A} được giới thiệu làm Cụm trưởng năm 2025 nhưng từ chối; các đơn vị bầu {B}.", ["election chair B 2025"]),
    (REVIEW, "{A} được bầu làm Cụm trưởng năm 2025. {A} xin không nhận.", []),
    (REVIEW, "{A} được bầu làm Cụm trưởng năm 2025. Nhưng vì {B} xin rút nên không bầu Cụm phó.", ["election chair A 2025"]),
    (REVIEW, "{A} được bầu làm Cụm trưởng năm 2025. {A} xin rút đề nghị tặng Cờ thi đua.", ["election chair A 2025"]),
    (REVIEW, "{A} được bầu làm Cụm trưởng năm 2025. Sau đó hội nghị nhường lời cho đại biểu.", ["election chair A 2025"]),
    (REVIEW, "{A} được bầu làm Cụm trưởng năm 2025. Rồi đơn vị này nhường giải Nhất bóng chuyền cho {B}.", ["election chair A 2025"]),
    (REVIEW, "{A} được giới thiệu làm Cụm trưởng năm 2025; {B} xin rút khỏi danh sách.", ["election chair A 2025"]),
    (REVIEW, "{A} được bầu làm Cụm trưởng năm 2025. Nhưng {A} xin lùi đăng cai hội thao, {B} nhận.", ["election chair A 2025"]),
]  # fmt: skip


@pytest.mark.parametrize("opening, said, expected", CASES)
def test_times_and_asides(opening, said, expected):
    assert rows(opening + said) == expected
