# ruff: noqa: E501 (a table: one line a case)
"""Awards that are not taken: who declines has none, and the one it is left to is only named."""

import pytest
from role_rows import reading

HEAD = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2024. "
DECLINED = [
    "{A} được đề nghị tặng Cờ thi đua của Bộ Công an nhưng xin nhường cho {B}.",
    "{A} được Cụm suy tôn đề nghị tặng Cờ thi đua của Bộ Công an, song đã nhường lại cho {B}.",
    "{A} được đề nghị tặng Cờ thi đua của Chính phủ nhưng xin rút.",
    "{A} xin nhường Cờ thi đua của Bộ Công an cho {B}.",
    "{A} từ chối Cờ thi đua của Bộ Công an; {B} được đề nghị tặng thay.",
    "{A} được đề nghị tặng Cờ thi đua của Bộ Công an, tuy nhiên đơn vị xin không nhận.",
    "{A} được đề nghị tặng Cờ thi đua của Bộ Công an. Tuy nhiên, đơn vị này xin nhường cho {B}.",
    "Sở Y tế Hà Nam được bình xét tặng Cờ thi đua của UBND tỉnh song khước từ vì thấy chưa xứng đáng.",
    "VKSND huyện Nam Đàn được đề nghị tặng Bằng khen của VKSND tối cao nhưng xin rút tên để VKSND huyện Yên Thành được xét.",
    "02 tập thể được đề nghị tặng Bằng khen của Bộ Công an nhưng đều xin rút.",
    "{A} phản đối việc tặng Cờ thi đua của Bộ Công an cho {B}.",
    "Bộ Công an thu hồi Cờ thi đua đã tặng {A}.",
    "Hội nghị rút {A} khỏi danh sách đề nghị tặng Cờ thi đua của Bộ Công an.",
    "{A} hoặc {B} sẽ được đề nghị tặng Cờ thi đua của Bộ Công an.",
    "{A} dẫn đầu Cụm nhưng từ chối danh hiệu này.",
]  # fmt: skip
TAKEN = [
    ("Cụm đề nghị tặng Cờ thi đua của Bộ Công an cho {A}, {B}, nhưng {B} xin rút.", ["A proposed"]),
    ("Cụm đề nghị tặng Cờ thi đua của Bộ Công an cho {A}; {B} xin rút khỏi danh sách.", ["A proposed"]),
    ("{A} được tặng Cờ thi đua của Bộ Công an nhưng không nhận tiền thưởng.", ["A awarded"]),
    ("{A} được tặng Cờ thi đua của Bộ Công an nhưng nhường quyền đăng cai cho {B}.", ["A awarded"]),
    ("{A} được tặng Cờ thi đua của Bộ Công an, rồi rút kinh nghiệm việc làm chưa tốt.", ["A awarded"]),
    ("Thay vì {A}, {B} được đề nghị tặng Cờ thi đua của Bộ Công an.", ["B proposed"]),
    ("Khác với {A}, {B} được tặng Cờ thi đua của Bộ Công an.", ["B awarded"]),
    ("Năm nay, vượt qua {A}, {B} xếp thứ nhất Cụm.", ["B honoured"]),
    ("Cùng với {A}, {B} được tặng Cờ thi đua của Bộ Công an.", ["A awarded", "B awarded"]),
    ("Sở thu hồi 3 tỷ đồng, {A} được tặng Cờ thi đua của Bộ Công an.", ["A awarded"]),
    ("{A} năm nay nhường ngôi đầu cho {B}.", ["B honoured"]),
    ("{A} từ chối thanh toán 47 tỷ đồng và được tặng Cờ thi đua của Bộ Công an.", ["A awarded"]),
    ("{A} được tặng Cờ thi đua của Bộ Công an. Tuy nhiên, đơn vị này còn để lọt tội phạm.", ["A awarded"]),
]  # fmt: skip


def _awards(said: str) -> list[str]:
    units = {"Công an tỉnh Lào Cai": "A", "Công an tỉnh Sơn La": "B"}
    return [f"{units[a.unit.unit]} {a.status}" if a.unit else f"{a.quantity}" for a in reading(HEAD + said).awards]


@pytest.mark.parametrize("said", DECLINED)
def test_declined(said: str) -> None:
    assert _awards(said) == []


@pytest.mark.parametrize("said, told", TAKEN)
def test_taken_all_the_same(said: str, told: list[str]) -> None:
    assert _awards(said) == told


def test_declined_is_told() -> None:
    assert "rule_not_fact" in [u.reason for u in reading(HEAD + DECLINED[0]).unresolved]
