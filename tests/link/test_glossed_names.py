"""Units under the short names that an article explains in brackets. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.api import extract

KSBT, BVDK = "Trung tâm Kiểm soát bệnh tật", "Bệnh viện Đa khoa tỉnh"
CASES = [
    # codes and initials of the whole name
    ("Cụm thi đua số 2 gồm Cục Ngoại tuyến (A07), Cục Hồ sơ nghiệp vụ (V06). A07 được tặng Cờ thi đua của Bộ Công an, V06 được tặng Bằng khen của Bộ Công an.", [("ministry_flag", "Cục Ngoại tuyến"), ("merit_ministry", "Cục Hồ sơ nghiệp vụ")]),
    (f"Cụm thi đua số 3 gồm {KSBT} (TTKSBT), {BVDK} (BVĐK). TTKSBT được tặng Bằng khen của Bộ Y tế.", [("merit_ministry", KSBT)]),
    (f"Cụm thi đua số 3 gồm {KSBT} (sau đây gọi tắt là TTKSBT), {BVDK}. Bộ Y tế tặng Bằng khen cho TTKSBT.", [("merit_ministry", KSBT)]),
    ("Hội Nông dân (HND) tỉnh Nam Định họp Cụm thi đua số 2. HND các huyện Ý Yên, Vụ Bản được tặng Giấy khen.", [("giay_khen", "Hội Nông dân huyện Vụ Bản"), ("giay_khen", "Hội Nông dân huyện Ý Yên")]),
    # initials of what follows the head: only with the head before them
    ("Cụm thi đua số 4 gồm Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ (PCCC&CNCH), Phòng Hậu cần. Phòng PCCC&CNCH được tặng Giấy khen.", [("giay_khen", "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ")]),
    ("Cụm thi đua số 4 gồm Trung tâm Kiểm soát bệnh tật (KSBT), Phòng Hậu cần. Lãnh đạo phòng, ban chúc mừng Trung tâm KSBT được tặng Giấy khen.", [("giay_khen", KSBT)]),
    # another unit's, two meanings, no name of it, somebody's paper
    (f"Cụm thi đua số 3 gồm {BVDK} (BVĐK), {KSBT}. BVĐK huyện Mai Sơn được tặng Bằng khen của Bộ Y tế.", None),
    ("Cụm thi đua số 2 gồm Cục Ngoại tuyến (A07), Cục Hồ sơ nghiệp vụ (A07). A07 được tặng Cờ thi đua của Bộ Công an.", []),
    (f"Cụm thi đua số 3 gồm {KSBT} (XYZ), {BVDK}. XYZ được tặng Bằng khen của Bộ Y tế.", None),
    (f"Cụm thi đua số 3 gồm {KSBT} (TTKSBT), {BVDK}. Năm TTKSBTX được tặng Bằng khen của Bộ Y tế.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_award_of_the_unit_meant(text, rows):
    said = sorted((a.award, a.unit.unit) for a in extract(text).awards if a.unit)
    if rows is None:  # what stands there is another unit, or none
        assert not {unit for _, unit in said} & {KSBT, BVDK}
    else:
        assert said == sorted(rows)


def test_post_of_a_person():
    text = (
        "Cụm thi đua số 4 gồm Phòng Cảnh sát quản lý hành chính về trật tự xã hội (QLHC về TTXH), Phòng Hậu cần. "
        "Trung tá Mai Xuân Thử, Trưởng phòng QLHC về TTXH, Cụm phó Cụm thi đua số 4 trao thưởng."
    )
    deputies = [r.unit.unit for r in extract(text).roles if r.role == "deputy"]
    assert deputies == ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội"]


def test_members_are_told_once():
    text = f"Cụm thi đua số 3 gồm {KSBT} (TTKSBT), {BVDK} (BVĐK) và Trung tâm Y tế huyện Mai Sơn."
    assert [m.unit.unit for m in extract(text).members] == [KSBT, BVDK, "Trung tâm Y tế huyện Mai Sơn"]
