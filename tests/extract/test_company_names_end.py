"""Where the name of a company or a hospital ends: before a time, a verb of two syllables, another company."""

import pytest

from thidua.extract import extract
from thidua.model import Article, Mention, UnitRef
from thidua.text import nfc

MAY = "Công ty Cổ phần May Sông Hồng"
NAM = "Công ty TNHH May Nam Hà"
CASES = [
    (f"{MAY} hôm 5/12 trao cờ Cụm trưởng cho {NAM}.", [MAY, NAM]),
    (f"{MAY} sáng 5/12 bàn giao nhiệm vụ Cụm trưởng.", [MAY]),
    (f"Ghế Cụm trưởng trong tay {MAY} suốt năm 2024.", [MAY]),
    (f"Nhận cờ Cụm trưởng, {NAM} hứa đổi mới.", [NAM]),
    (f"Chia tay vai trò Cụm trưởng, Giám đốc {MAY} cảm ơn các đơn vị.", [MAY]),
    (f"Lễ bàn giao cờ Cụm trưởng cho {NAM} lùi sang tháng 1.", [NAM]),
    (f"Vai trò Cụm trưởng chuyển từ {MAY} sang {NAM}.", [MAY, NAM]),
    (f"Cụm trưởng: {MAY} ra đi, {NAM} thế chỗ.", [MAY, NAM]),
    ("8/8 phiếu ghi tên Trường THCS Lê Lợi cho chức Khối trưởng.", ["Trường THCS Lê Lợi"]),
    ("Ban Tổ chức cán bộ làm Khối trưởng.", ["Ban Tổ chức cán bộ"]),
    ("Công ty TNHH Chiếu sáng Đô thị Hà Nam làm Cụm trưởng.", ["Công ty TNHH Chiếu sáng Đô thị Hà Nam"]),
    ("Công ty Cổ phần Cơ khí xăng dầu Hà Nam làm Cụm trưởng.", ["Công ty Cổ phần Cơ khí xăng dầu Hà Nam"]),
    ("Công ty Cao su 1-5 làm Cụm trưởng.", ["Công ty Cao su 1-5"]),
]


@pytest.mark.parametrize("said, names", CASES)
def test_names_end(said: str, names: list[str]) -> None:
    found = extract(Article("t", "t.txt", 0, nfc(f"Cụm thi đua số 3 tổng kết năm 2024. {said}")))
    units = [m.value.unit.unit for m in found if isinstance(m, Mention) and isinstance(m.value, UnitRef)]
    assert units == [nfc(name) for name in names]
