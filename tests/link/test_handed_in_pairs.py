# ruff: noqa: E501 (a table: one line a case)
"""Two roles handed over at once, sides on lines of their own, and minutes that both sides sign."""

import pytest
from role_rows import PACT, REVIEW, rows

HANDED = "chair A 2024; handover chair B 2025 < A"
HELD = "chair A 2024; deputy B 2024"
D = "Công an tỉnh Phú Thọ"
BOTH = f"chair A 2024; deputy B 2024; handover chair C 2025 < A; handover deputy {D} 2025 < B"
AT_ONCE = [
    ("Cụm trưởng {A} và Cụm phó {B} bàn giao cho {C} và {D}.", BOTH),
    ("Cụm trưởng {A}, Cụm phó {B} chuyển giao công việc cho {C}, {D}.", BOTH),
    ("Cụm trưởng, Đại tá Lê Văn Thử, Giám đốc {A} và Cụm phó, Đại tá Ngô Văn Mẫn, Giám đốc {B} đã bàn giao nhiệm vụ cho {C} và {D}.", BOTH),
    ("{A} (Cụm trưởng) và {B} (Cụm phó) bàn giao nhiệm vụ lần lượt cho {C} và {D}.", BOTH),
    ("{A} - Cụm trưởng và {B} - Cụm phó năm 2024 trao lại nhiệm vụ cho {C} và {D}.", BOTH),
    ("Cụm phó năm 2024, {B}, và Cụm trưởng năm 2024, {A} chuyển giao trọng trách cho {D} và {C}.", BOTH),
    ("Cụm trưởng {A} và Cụm phó {B} bàn giao nhiệm vụ cho {C}.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} trao quà cho {C} và {D}.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} trao cờ nhất, nhì cho {C} và {D}.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} trao cờ cho {C} và {D}, hai đơn vị dẫn đầu.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} trao cờ cho đội của {C} và {D}.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} bàn giao nhà tình nghĩa cho {C} và {D}.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} giao nhiệm vụ cho {C} và {D} chuẩn bị hội thao.", HELD),
    ("Ngôi nhà được Cụm trưởng {A} và Cụm phó {B} bàn giao cho {C} và {D}.", HELD),
    ("Cụm trưởng {A} và Cụm phó {B} chưa bàn giao nhiệm vụ cho {C} và {D}.", HELD),
]  # fmt: skip
LINES = [
    ("Lễ bàn giao nhiệm vụ Cụm trưởng năm 2025:\nBên giao: {A}\nBên nhận: {B}", HANDED),
    ("Bàn giao Cụm trưởng năm 2025\n- Bên giao: {A}.\n- Bên nhận: {B}.", HANDED),
    ("Biên bản bàn giao nhiệm vụ Cụm trưởng năm 2025 được lập giữa:\n1. Bên giao: {A}, do Đại tá Lê Văn Thử làm đại diện;\n2. Bên nhận: {B}, do Đại tá Ngô Văn Mẫn làm đại diện.", HANDED),
    ("Phần cuối là lễ bàn giao Cụm trưởng.\nĐại diện bên giao: Giám đốc {A}.\nĐại diện bên nhận: Giám đốc {B}.", HANDED),
    ("BIÊN BẢN BÀN GIAO NHIỆM VỤ CỤM TRƯỞNG NĂM 2025\nĐƠN VỊ GIAO: {A}\nĐƠN VỊ NHẬN: {B}", HANDED),
    ("Lễ trao cờ Cụm trưởng:\n* Bên nhận: {B}\n* Bên giao: {A}", HANDED),
    ("Lễ bàn giao nhiệm vụ Cụm trưởng. Bên giao: {A}; bên nhận: {B}.", HANDED),
    ("Bàn giao nhiệm vụ Cụm phó năm 2025\nThành phần: lãnh đạo các đơn vị.\nBên A (bên giao): {A}\nBên B (bên nhận): {B}", "deputy A 2024; handover deputy B 2025 < A"),
    ("Bàn giao nhiệm vụ Cụm trưởng\nI. BÊN GIAO: {A}\nĐại diện: Đại tá Lê Văn Thử\nII. BÊN NHẬN: {B}\nĐại diện: Đại tá Ngô Văn Mẫn", HANDED),
    ("Bên giao nhiệm vụ Cụm trưởng: {A}. Bên nhận: {B}.", HANDED),
    ("Bên giao chức Cụm trưởng năm 2025 là {A}; bên nhận là {B}.", HANDED),
    ("Lễ bàn giao nhiệm vụ Cụm trưởng:\nBên giao: {A} - Cụm trưởng năm 2024\nBên nhận: {B} - Cụm trưởng năm 2025", "chair A 2024; election chair B 2025 < A"),
    ("Bên giao hồ sơ của Cụm trưởng: {A}. Bên nhận: {B}.", ""),
    ("Dự thảo biên bản bàn giao nhiệm vụ Cụm trưởng:\nBên giao: {A}\nBên nhận: {B}", ""),
    ("Lễ bàn giao nhiệm vụ Cụm trưởng dự kiến như sau:\nBên giao: {A}\nBên nhận: {B}", ""),
    ("Bàn giao công trình, Cụm trưởng chứng kiến:\nBên giao: {A}\nBên nhận: {B}", ""),
    ("Lễ bàn giao hồ sơ:\nBên giao: {A}\nBên nhận: {B}", ""),
    ("Lễ bàn giao nhiệm vụ Cụm trưởng:\nBên giao: {A}, {C}\nBên nhận: {B}", ""),
]  # fmt: skip
CHAIR = "Cụm trưởng năm 2024 là {A}. "
MINUTES = [
    (CHAIR + "{A} và {B} ký biên bản bàn giao Cụm trưởng.", HANDED),
    (CHAIR + "Hai đơn vị {A} và {B} ký kết biên bản bàn giao vai trò Cụm trưởng năm 2025.", HANDED),
    ("{A}, {B} ký kết bàn giao chức trách Cụm trưởng. {A} là Cụm trưởng năm 2024.", HANDED),
    (CHAIR + "Đại diện {A} với {B} đặt bút ký vào biên bản bàn giao nhiệm vụ Cụm trưởng năm 2025.", HANDED),
    (CHAIR + "Đại tá Lê Văn Thử, Giám đốc {A} và Đại tá Ngô Văn Mẫn, Giám đốc {B} ký biên bản bàn giao Cụm trưởng.", HANDED),
    ("{A} là Cụm trưởng. {B} và {A} ký biên bản bàn giao nhiệm vụ Cụm trưởng năm 2025.", HANDED),
    ("Hội nghị bầu {B} làm Cụm trưởng năm 2025. {B} và {A} ký biên bản bàn giao nhiệm vụ Cụm trưởng.", "chair A 2024; election chair B 2025 < A"),
    ("Lễ bàn giao nhiệm vụ Cụm trưởng giữa {B} và {A}. {A} là Cụm trưởng.", HANDED),
    # nothing else says which of them gives
    ("{A} và {B} ký biên bản bàn giao Cụm trưởng.", ""),
    ("Cụm trưởng năm 2024 là {C}. {A} và {B} ký biên bản bàn giao Cụm trưởng.", "chair C 2024"),
    (CHAIR + "{A}, {B} và {C} ký biên bản bàn giao Cụm trưởng.", "chair A 2024"),
    (CHAIR + "{A} và {B} chứng kiến lễ ký biên bản bàn giao Cụm trưởng.", "chair A 2024"),
    (CHAIR + "{A} và {B} chưa ký biên bản bàn giao Cụm trưởng.", "chair A 2024"),
    (CHAIR + "{A} và {B} sẽ ký biên bản bàn giao Cụm trưởng.", "chair A 2024"),
    (CHAIR + "{A} và {B} ký biên bản bàn giao hồ sơ trước Cụm trưởng.", "chair A 2024"),
]  # fmt: skip


@pytest.mark.parametrize("said, told", AT_ONCE)
def test_both_roles_at_once(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said.replace("{D}", D))) == told


@pytest.mark.parametrize("said, told", LINES)
def test_sides_on_lines(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


@pytest.mark.parametrize("said, told", MINUTES)
def test_minutes_signed(said: str, told: str) -> None:
    assert "; ".join(rows(REVIEW + said)) == told


def test_new_chair_at_a_pact_is_not_turned() -> None:
    told = rows(PACT + "Lễ bàn giao nhiệm vụ Cụm trưởng giữa {A} và {B}. {B} là Cụm trưởng.")
    assert told == ["chair A 2024", "chair B 2025", "handover chair B 2025 < A"]
