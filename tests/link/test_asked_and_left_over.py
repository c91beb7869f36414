# ruff: noqa: E501 (a table: one line a case)
"""What a role has to do besides, what a programme plans, who is left over beside those who lead, and who only signs."""

import pytest
from role_rows import PACT, REVIEW, UNITS, reading

D = "Công an tỉnh Phú Thọ"
STAFFED = "Tại Quyết định số 12/QĐ-X01 ngày 05/3/2025, Bộ Công an phân công các Cụm trưởng: Cụm thi đua số 3: Cụm trưởng - {A}. "
EVENTS = [
    (STAFFED + "Ngoài việc tổ chức ký giao ước, Cụm trưởng chủ trì bình xét và gửi hồ sơ về Bộ.", []),
    (STAFFED + "Bên cạnh nhiệm vụ ký giao ước năm 2025, các Cụm trưởng gửi báo cáo về Bộ trước 30/11.", []),
    (PACT + "Ngoài việc ký giao ước, Cụm trưởng đã trao quà cho học sinh.", ["pact_signing"]),
    ("{A}, Cụm trưởng Cụm thi đua số 3 Bộ Công an năm 2024, đang chuẩn bị cho hội nghị tổng kết dự kiến mở ngày 10/12/2024. Chương trình có giao hữu bóng chuyền, bình xét và bàn giao cờ.", ["annual_review"]),
    ("Cụm thi đua số 3 Bộ Công an sẽ tổng kết năm 2024 vào ngày 10/12/2024. Trong chương trình của Cụm có thi đấu cầu lông.", ["annual_review"]),
]  # fmt: skip
LEFT = [
    (PACT + "Cụm trưởng là {A}, Cụm phó là {B}. Hai đơn vị còn lại gồm {C} và " + D + ".", {"A", "B", "C", D}),
    (PACT + "Năm nay {A} làm Cụm trưởng. Các đơn vị còn lại là: {B}, {C}.", {"A", "B", "C"}),
    (PACT + "Cụm phó năm nay là {B}; Cụm trưởng là {A}. Còn 2 đơn vị còn lại của Cụm là {C}, " + D + ".", {"A", "B", "C", D}),
    (PACT + "Cụm trưởng là {A}, Cụm phó là {B}. Ba đơn vị còn lại gồm {C} và " + D + ".", set()),
    (PACT + "Cụm trưởng là {A}, Cụm phó là {B}. Hai đơn vị còn lại là {C} và " + D + " được khen.", set()),
    (REVIEW + "Cụm trưởng là {A} được tặng Cờ thi đua của Bộ. Hai đơn vị còn lại là {B} và {C}.", set()),
    (REVIEW + "{A} đăng cai hội thao. Hai đơn vị còn lại là {B} và {C}.", set()),
]  # fmt: skip
SIGNED = [
    ("Đại diện hai đơn vị ký biên bản giao - nhận: {A} giao, {B} nhận nhiệm vụ Cụm trưởng năm 2025.", None),
    ("Hai đơn vị ký quyết định phối hợp.", None),
    ("Tại hội nghị, 6 đơn vị ký giao ước thi đua năm 2025.", 6),
]  # fmt: skip


@pytest.mark.parametrize("said, told", EVENTS)
def test_meetings(said: str, told: list[str]) -> None:
    assert [event.event_type for event in reading(said).events] == told


@pytest.mark.parametrize("said, told", LEFT)
def test_those_left_over(said: str, told: set[str]) -> None:
    letters = {name: letter for letter, name in UNITS.items()}
    assert {letters.get(m.unit.unit, m.unit.unit) for m in reading(said).members} == told


@pytest.mark.parametrize("said, told", SIGNED)
def test_who_signs_minutes_is_not_counted(said: str, told: int | None) -> None:
    assert [cluster.stated_member_count for cluster in reading(REVIEW + said).clusters] == [told]
