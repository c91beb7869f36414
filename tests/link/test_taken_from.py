# ruff: noqa: E501 (a table: one line a case)
"""Who takes a role from whom: persons named between commas, the flag taken from the old chair, heads of departments, chairmen
of places, and the host that is the chair."""

import pytest
from role_rows import PACT, REVIEW, rows

# fmt: off
OF_A_REVIEW = [
    ("Cục trưởng Cục Y tế, Thiếu tướng Phạm Quốc Hưởng, nhận nhiệm vụ Cụm phó năm 2025.", "handover deputy Cục Y tế 2025"),
    ("Giám đốc {B}, Đại tá Lê Văn Thử, nhận nhiệm vụ Cụm trưởng năm 2025.", "handover chair B 2025"),
    ("Giám đốc {B}, Đại tá Lê Văn Thử, tiếp nhận cờ Cụm trưởng năm 2025 từ Giám đốc {A}, Đại tá Ngô Văn Mẫn.", "chair A 2024; handover chair B 2025 < A"),
    ("Nhiệm vụ Cụm trưởng được {A} chuyển giao cho {B}; Giám đốc {C}, Đại tá Lê Văn Thử, nhận nhiệm vụ Cụm phó.", "chair A 2024; handover chair B 2025 < A; handover deputy C 2025"),
    ("Giám đốc {B}, Đại tá Lê Văn Thử, được bầu làm Cụm trưởng năm 2025.", "election chair B 2025"),
    ("Giám đốc {B}, Đại tá Lê Văn Thử, sẽ giữ vai trò Cụm trưởng năm 2025.", ""),
    ("Giám đốc {A}, Đại tá Lê Văn Thử, trao cờ Cụm trưởng năm 2025 cho Giám đốc {B}, Đại tá Ngô Văn Mẫn.", "chair A 2024; handover chair B 2025 < A"),
    ("Giám đốc {A}, Đại tá Lê Văn Thử, bàn giao nhiệm vụ Cụm trưởng cho Giám đốc {B}.", "chair A 2024; handover chair B 2025 < A"),
    ("Giám đốc {A}, Đại tá Lê Văn Thử, trao quà cho {B}.", ""),
    ("Giám đốc {B}, Đại tá Lê Văn Thử, nhận hoa của Cụm trưởng.", ""),
    ("Giám đốc {B} (Đại tá Lê Văn Thử) nhận nhiệm vụ Cụm trưởng năm 2025.", "handover chair B 2025"),
    ("Đại tá Lê Văn Thử, Giám đốc {A} - đơn vị Cụm trưởng trao cờ luân phiên cho đại diện {B}, đơn vị sẽ điều hành Cụm với tư cách Cụm trưởng trong năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} trao cờ luân lưu cho {B}, đơn vị sẽ giữ vai trò Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} - đơn vị Cụm trưởng trao cờ luân lưu cho {B}, đơn vị sẽ làm Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} trao cờ luân lưu cho {B}, đơn vị sẽ dẫn dắt Cụm trên cương vị Cụm trưởng năm 2025.", "chair A 2024; handover chair B 2025 < A"),
    ("Đại diện {B}, đơn vị sẽ là Cụm trưởng năm 2025, nhận cờ luân lưu từ {A}.", "chair A 2024; handover chair B 2025 < A"),
    ("{A} trao quà cho {B}, đơn vị sẽ làm Cụm trưởng năm 2025.", ""),
    ("{A} trao Cờ thi đua cho {B}, đơn vị sẽ làm Cụm trưởng năm 2025.", ""),
    ("{A} sẽ trao cờ luân lưu cho {B}, đơn vị sẽ làm Cụm trưởng năm 2025.", ""),
    ("{B} nhận cờ luân lưu từ đơn vị Cụm trưởng năm 2024 là {A}.", "chair A 2024; handover chair B 2025 < A"),
    ("{B} nhận Cờ thi đua từ Cụm trưởng năm 2024 là {A}.", "chair A 2024"),
    ("{B} nhận hoa từ Cụm trưởng năm 2024 là {A}.", "chair A 2024"),
    ("{A} (Cụm trưởng năm 2024) bàn giao nhiệm vụ Cụm trưởng cho {B}.", "chair A 2024; handover chair B 2025 < A"),
]
OF_A_PACT = [
    ("Hội nghị bầu Giám đốc {A}, Đại tá Lê Văn Thử, giữ chức Cụm trưởng; Giám đốc {B} làm Cụm phó thường trực.", "chair A 2025; deputy B 2025; election chair A 2025; election deputy B 2025"),
    ("{A} bàn giao cho {B} nhiệm vụ Cụm trưởng; {C} giữ nguyên vai trò Cụm phó.", "chair A 2024; chair B 2025; deputy C 2025; handover chair B 2025 < A"),
    ("{C}, nguyên Cụm phó, dự hội nghị.", ""),
    ("Giám đốc {B} nhận cờ luân lưu của Cụm từ Cụm trưởng năm 2024 là {A}, bắt đầu nhiệm kỳ Cụm trưởng 2025.", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
    ("{B} nhận cờ luân lưu từ Cụm trưởng năm 2024 là {A}.", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
    ("{B} nhận cờ luân lưu từ {A}, Cụm trưởng năm 2024.", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
    ("{B} nhận cờ luân lưu từ {A} (Cụm trưởng năm 2024) và bắt đầu nhiệm kỳ Cụm trưởng năm 2025.", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
    ("{B} nhận cờ từ Cụm trưởng tiền nhiệm {A}, bắt đầu nhiệm kỳ Cụm trưởng năm 2025.", "chair A 2024; chair B 2025; handover chair B 2025 < A"),
]
OTHERS = [
    ("Cụm thi đua số 3 do {A}, Cụm thi đua số 4 do {B} làm Cụm trưởng. Hội nghị tổng kết năm 2018 diễn ra ngày 5/12/2018.", "chair A 2018; chair B 2018"),
    ("Cụm thi đua số 3 do {A} và Cụm thi đua số 4 do {B} giữ vai trò Cụm trưởng năm 2018.", "chair A 2018; chair B 2018"),
    ("Cụm thi đua số 3 do {A}, Cụm thi đua số 4 do {B} sẽ làm Cụm trưởng năm 2019. Hội nghị tổng kết năm 2018 diễn ra ngày 5/12/2018.", ""),
    ("Công an tỉnh Đồng Nai hôm 5/10/2023 đón Công an các tỉnh miền Đông về dự hội nghị sơ kết của Cụm thi đua số 8, Bộ Công an. Ngoài chủ nhà là đơn vị Cụm trưởng, dự hội nghị có lãnh đạo Công an 3 tỉnh còn lại trong cụm: Bình Dương, Tây Ninh, Long An.", "chair Công an tỉnh Đồng Nai 2023"),
    ("Khối thi đua số 2 Công an tỉnh Lào Cai ký giao ước thi đua năm 2025. Thay mặt đơn vị Trưởng khối, Trưởng phòng Hậu cần phát động thi đua.", ""),
]
OF_A_BLOCK = [
    ("Thay mặt đơn vị Trưởng khối, Trưởng phòng Hậu cần phát động thi đua.", "chair Phòng Hậu cần 2025"),
    ("Trưởng phòng Tham mưu, Khối trưởng năm 2025, khai mạc.", "chair Phòng Tham mưu 2025"),
    ("Trưởng phòng Tham mưu làm Khối trưởng, Trưởng phòng Kỹ thuật làm Khối phó năm 2025.", "chair Phòng Tham mưu 2025; deputy Phòng Kỹ thuật 2025"),
    ("Khối trưởng là đồng chí Phó Trưởng phòng Tham mưu.", "chair Phòng Tham mưu 2025"),
    ("Trưởng phòng Tham mưu dự.", ""),
]
WITH_A_HOST = [
    ("Đơn vị chủ nhà cũng là Cụm trưởng năm nay.", "chair Công an tỉnh Đồng Nai 2023"),
    ("Chủ nhà, đơn vị Cụm trưởng, chủ trì.", "chair Công an tỉnh Đồng Nai 2023"),
    ("Cụm trưởng là đơn vị chủ nhà.", "chair Công an tỉnh Đồng Nai 2023"),
    ("Cùng chủ nhà là đơn vị Cụm phó, dự có lãnh đạo các tỉnh.", "deputy Công an tỉnh Đồng Nai 2023"),
    ("Đơn vị đăng cai cảm ơn Cụm trưởng.", ""),
    ("Chủ nhà và Cụm trưởng cùng trao quà.", ""),
]
OF_PROVINCES = [
    ("Chủ tịch UBND tỉnh Tuyên Quang (Cụm trưởng năm 2024) bàn giao nhiệm vụ Cụm trưởng cho Chủ tịch UBND tỉnh Phú Thọ.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("Chủ tịch UBND tỉnh Tuyên Quang bàn giao nhiệm vụ Cụm trưởng cho Phó Chủ tịch UBND tỉnh Phú Thọ.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("Phó Chủ tịch UBND tỉnh Tuyên Quang Lê Văn Thử trao cờ Cụm trưởng cho Phó Chủ tịch UBND tỉnh Phú Thọ Ngô Văn Mẫn.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("UBND tỉnh Tuyên Quang bàn giao nhiệm vụ Cụm trưởng cho UBND tỉnh Phú Thọ.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("Tỉnh Tuyên Quang bàn giao nhiệm vụ Cụm trưởng cho tỉnh Phú Thọ.", "chair Tuyên Quang 2024; handover chair Phú Thọ 2025 < Tuyên Quang"),
    ("Nhiệm vụ Cụm trưởng năm 2025 được bàn giao cho Chủ tịch UBND tỉnh Phú Thọ.", "assignment chair PT 2025"),
    ("Nhiệm vụ Cụm trưởng năm 2025 được Chủ tịch UBND tỉnh Tuyên Quang bàn giao cho Chủ tịch UBND tỉnh Phú Thọ.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("Chủ tịch UBND tỉnh Phú Thọ nhận nhiệm vụ Cụm trưởng từ Chủ tịch UBND tỉnh Tuyên Quang.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("Chủ tịch UBND tỉnh Phú Thọ nhận cờ luân lưu từ Chủ tịch UBND tỉnh Tuyên Quang, Cụm trưởng năm 2024.", "chair TQ 2024; handover chair PT 2025 < TQ"),
    ("Hội nghị bầu Chủ tịch UBND tỉnh Phú Thọ làm Cụm trưởng năm 2025.", "election chair PT 2025"),
    ("Chủ tịch UBND tỉnh Phú Thọ trao Bằng khen cho Cụm trưởng.", ""),
    ("Cụm trưởng nhận Bằng khen từ Chủ tịch UBND tỉnh Phú Thọ.", ""),
    ("Cụm trưởng báo cáo kết quả cho Chủ tịch UBND tỉnh Phú Thọ.", ""),
    ("Sở Nội vụ trao báo cáo của Cụm trưởng cho Chủ tịch UBND tỉnh Phú Thọ.", ""),
]
# fmt: on
BLOCK = "Khối thi đua số 2 Công an tỉnh Lào Cai gồm Phòng Hậu cần, Phòng Tham mưu, Phòng Kỹ thuật ký giao ước thi đua năm 2025. "
HOST = "Ngày 5/10/2023, tại Công an tỉnh Đồng Nai, Cụm thi đua số 8 Bộ Công an tổng kết năm 2023. "
PROVINCES = "Cụm thi đua số 3 các tỉnh miền núi phía Bắc tổng kết năm 2024. "
COMMITTEES = {"TQ": "Ủy ban nhân dân tỉnh Tuyên Quang", "PT": "Ủy ban nhân dân tỉnh Phú Thọ"}
CASES = [
    *((REVIEW, *case) for case in OF_A_REVIEW),
    *((PACT, *case) for case in OF_A_PACT),
    *((BLOCK, *case) for case in OF_A_BLOCK),
    *((HOST, *case) for case in WITH_A_HOST),
    *((PROVINCES, *case) for case in OF_PROVINCES),
    *(("", *case) for case in OTHERS),
]


@pytest.mark.parametrize(("before", "text", "told"), CASES)
def test_roles(before, text, told):
    for short, name in COMMITTEES.items():
        told = told.replace(f" {short}", f" {name}")
    assert rows(before + text) == sorted(filter(None, told.split("; ")))
