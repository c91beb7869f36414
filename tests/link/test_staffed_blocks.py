"""Blocks with a name that one decision staffs beside numbered clusters; schedules of duties; launches beside a pact."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

ONE = "Cụm thi đua số 1 do UBND huyện Văn Yên làm Cụm trưởng năm 2019"
STAFFED = [
    (f"{ONE}. Khối các cơ quan Đảng do Ban Dân vận Tỉnh ủy làm Khối trưởng, Ban Tổ chức Tỉnh ủy làm Khối phó.", "1: chair Ủy ban nhân dân huyện Văn Yên|các cơ quan Đảng: chair Ban Dân vận Tỉnh ủy|các cơ quan Đảng: deputy Ban Tổ chức Tỉnh ủy"),
    (f"{ONE}; Khối Nội chính do Sở Tư pháp làm Khối trưởng; Khối Kinh tế - Kỹ thuật do Sở Công Thương làm Khối trưởng.", "1: chair Ủy ban nhân dân huyện Văn Yên|Nội chính: chair Sở Tư pháp|Kinh tế - Kỹ thuật: chair Sở Công Thương"),
    (f"{ONE}. Khối thi đua các doanh nghiệp có Khối trưởng là Viettel Lào Cai.", "1: chair Ủy ban nhân dân huyện Văn Yên|các doanh nghiệp: chair Viettel Lào Cai"),
    (f"{ONE}, Sở Y tế làm Khối trưởng Khối Văn hóa - Xã hội, Sở Tài chính làm Khối trưởng Khối Kinh tế.", "1: chair Ủy ban nhân dân huyện Văn Yên|Văn hóa - Xã hội: chair Sở Y tế|Kinh tế: chair Sở Tài chính"),
    (f"Khối trưởng Khối Doanh nghiệp là Viettel Lào Cai; {ONE}.", "Doanh nghiệp: chair Viettel Lào Cai|1: chair Ủy ban nhân dân huyện Văn Yên"),
    (f"{ONE}; Cụm thi đua các trường do Trường THPT Lê Lợi làm Cụm trưởng.", "1: chair Ủy ban nhân dân huyện Văn Yên|các trường: chair Trường THPT Lê Lợi"),
    # one cluster told by its number and by its name, or that only sends somebody
    ("Cụm thi đua Tây Bắc do Sở Y tế Sơn La làm Cụm trưởng họp năm 2021.\nCụm thi đua số 3 do Sở Y tế Sơn La làm Cụm trưởng đã tổng kết năm 2021.", "3: chair Sở Y tế Sơn La"),
    ("Khối thi đua số 2 (Khối Nội chính) do Sở Tư pháp làm Khối trưởng năm 2019.", "2: chair Sở Tư pháp"),
    ("Khối thi đua số 4 tổng kết năm 2020. Sở Y tế là Khối trưởng. Khối Kinh tế của tỉnh cũng cử người dự.", "4: chair Sở Y tế"),
    ("Cụm thi đua số 4 họp năm 2020. Sở Tư pháp tỉnh Gia Lai là Cụm trưởng. Báo cáo nói về Khối Kinh tế châu Âu.", "4: chair Sở Tư pháp tỉnh Gia Lai"),
]  # fmt: skip
DUTIES = [
    ("Trong quý I, các trưởng khối phải tổ chức ký giao ước; quý IV tự chấm, bình xét và đề xuất khen thưởng.", []),
    ("Khối trưởng có nhiệm vụ tổ chức ký giao ước; trong tháng 11 chủ trì họp chấm điểm, bình xét.", []),
    ("Các trưởng khối có trách nhiệm tổ chức ký giao ước trong tháng 2; tháng 7 họp sơ kết; tháng 12 bình xét.", []),
    ("Ngày 5/3/2019, khối ký giao ước; các trưởng khối phải nộp báo cáo quý.", ["pact_signing"]),
]  # fmt: skip
PACT = "Ngày 21/3/2024, Cụm thi đua số 9 ký kết giao ước thi đua năm 2024. "
LAUNCHES = [
    ("Cũng trong sáng 21/3, các đơn vị phát động phong trào thi đua năm 2024 và góp 300 triệu đồng.", True),
    ("Tại hội nghị, các đơn vị phát động phong trào thi đua năm 2024.", True),
    ("Cũng tại buổi lễ, Cụm đã phát động thi đua năm 2024.", True),
    ("Cùng ngày, Cụm phát động phong trào thi đua năm 2024.", True),
    ("Dịp này, các đơn vị phát động quyên góp ủng hộ người nghèo.", False),
    ("Sau hội nghị, các đơn vị sẽ phát động phong trào thi đua năm 2024.", False),
    ("Trong năm 2023, các đơn vị phát động phong trào thi đua năm 2023.", False),
    ("Cũng vào ngày 21/3, Bộ Công an phát động phong trào thi đua năm 2024.", False),
]  # fmt: skip


@pytest.mark.parametrize("text, roles", STAFFED)
def test_who_leads_which(text, roles):
    said = reading(text)
    names = {c.cluster_id: c.number or c.name for c in said.clusters}
    told = [(r.evidence.start, f"{names[r.cluster_id]}: {r.role} {r.unit.unit}") for r in said.roles]
    assert "|".join(row for _, row in sorted(told)) == roles


def test_the_police_of_another_cluster_owns_none():
    text = f"{ONE}; Khối Nội chính do Công an tỉnh làm Khối trưởng, TAND tỉnh làm Khối phó."
    assert [c.organisation for c in reading(text).clusters] == [None, None]


@pytest.mark.parametrize("text, types", DUTIES)
def test_a_schedule_of_duties_is_no_meeting(text, types):
    said = reading(f"UBND tỉnh Lào Cai giao Sở Y tế làm Khối trưởng Khối thi đua số 2 năm 2019. {text}")
    assert ([e.event_type for e in said.events], said.clusters[0].year) == (types, 2019)


@pytest.mark.parametrize("text, held", LAUNCHES)
def test_a_launch_beside_the_pact(text, held):
    assert ("launch" in [e.event_type for e in reading(PACT + text).events]) is held


RANKED = (
    "Kết quả xếp hạng thi đua năm 2023 của các cụm, khối thuộc UBND huyện Bảo Yên\n"
    "Cụm số 1: xã Tân Hà xếp thứ Nhất, xã Liên Hà xếp thứ Nhì. Cụm số 2: xã Phú Kim xếp thứ Nhất. "
    "Khối các cơ quan Đảng, đoàn thể: Hội LHPN huyện xếp thứ Nhất. Khối các phòng chuyên môn: Phòng Nội vụ xếp thứ Nhất."
)


def test_blocks_ranked_beside_numbered_clusters():
    said = reading(RANKED + " Đó là các đơn vị dẫn đầu từng cụm, khối thi đua.")
    assert [c.number or c.name for c in said.clusters] == [1, 2, "các cơ quan Đảng, đoàn thể", "các phòng chuyên môn"]
    assert {c.organisation for c in said.clusters} == {"Ủy ban nhân dân huyện Bảo Yên"}
    names = ["xã Tân Hà", "xã Phú Kim", "Hội Liên hiệp Phụ nữ huyện", "Phòng Nội vụ"]
    assert [a.unit.unit for a in said.awards if a.award == "lead"] == names


OTHERS = [
    "Cụm số 1: tổ 4 dẫn đầu. Cụm số 2: tổ 7 dẫn đầu phong trào thi đua làm vườn.",
    "Cụm số 1 trồng 300 mét hoa, Cụm số 2 trồng 200 mét. Các cụm thi đua nhau làm đẹp ngõ xóm, thôn khen thưởng cụm làm tốt.",
    "Chợ hoa: Cụm 1 bán đào, Cụm 2 bán quất. Tiểu thương các cụm thi đua trang trí gian hàng, phát động từ ngày 20/1.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_numbers_that_nothing_calls_clusters_of_emulation(text):
    assert not reading(text).relevant
