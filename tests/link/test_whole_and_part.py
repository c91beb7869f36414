"""Members that are told whole, or of whom only some speak; ranks in a list; bodies under their name of the time."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

FOUR = "Sở Y tế Hà Nam, Sở Y tế Nam Định, Sở Y tế Thái Bình và Sở Y tế Ninh Bình"
ALL = ["Hà Nam", "Nam Định", "Thái Bình", "Ninh Bình"]
LISTS = [
    (f"Cụm thi đua số 4 họp. Năm qua, {FOUR}, bốn thành viên của cụm, vượt chỉ tiêu.", ALL, 4),
    (f"Cụm thi đua số 4 họp. {FOUR} - 4 đơn vị thành viên trong Cụm - vượt chỉ tiêu.", ALL, 4),
    (f"Cụm thi đua số 4 họp. {FOUR}, cả bốn thành viên của cụm, được tặng Bằng khen.", ALL, 4),
    ("Cụm thi đua số 4 họp. Sở Y tế các tỉnh Hà Nam, Nam Định, Thái Bình, Ninh Bình lần lượt tham luận.", [], None),
    ("Cụm thi đua số 4 họp. Sở Y tế các tỉnh Hà Nam, Nam Định, Thái Bình, Ninh Bình đã chia sẻ cách làm.", [], None),
    ("Dự họp Cụm thi đua số 4, Sở Y tế các tỉnh Hà Nam, Nam Định, Thái Bình, Ninh Bình cùng thảo luận.", ALL, None),
    ("Cụm thi đua số 4 họp. Sở Y tế các tỉnh Hà Nam, Nam Định, Thái Bình, Ninh Bình cử đại biểu tới.", ALL, None),
    ("Cụm thi đua số 4 họp, cùng 3,7 tỷ đồng, 7 thành viên của cụm đóng góp.", [], 7),
]  # fmt: skip
RANKS = [
    ("Hội nghị thống nhất xếp hạng: Nhất - Sở Y tế Hà Nam; Nhì - Sở Y tế Nam Định.", ["Hà Nam"]),
    ("Kết quả xếp loại: Nhất: Sở Y tế Hà Nam; Nhì: Sở Y tế Nam Định; Ba: Sở Y tế Thái Bình.", ["Hà Nam"]),
    ("Giải bóng đá xếp hạng: Nhất - đội Sở Y tế Hà Nam; Nhì - Sở Y tế Nam Định.", []),
    ("Bảng xếp hạng: nhất trí cao với Sở Y tế Hà Nam.", []),
]  # fmt: skip
BODIES = [
    ("Sở Nông nghiệp và Phát triển nông thôn các tỉnh: Hà Nam, Nam Định, Thái Bình", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("Sở NN&PTNT các tỉnh: Hà Nam, Nam Định, Thái Bình", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("Sở Nông nghiệp và Môi trường các tỉnh: Hà Nam, Nam Định, Thái Bình", "Bộ Nông nghiệp và Môi trường"),
    ("Sở Dân tộc và Tôn giáo các tỉnh: Hà Nam, Nam Định, Thái Bình", "Bộ Dân tộc và Tôn giáo"),
]  # fmt: skip

NAMED = [
    ("tại huyện Quỳ Châu, Hội LHPN 3 huyện: Quỳ Châu, Quỳ Hợp và Tân Kỳ thuộc Cụm thi đua số 3 ký giao ước năm 2016.", ["Hội Liên hiệp Phụ nữ huyện Quỳ Châu", "Hội Liên hiệp Phụ nữ huyện Quỳ Hợp", "Hội Liên hiệp Phụ nữ huyện Tân Kỳ"]),
    ("Cụm thi đua số 3 gồm Hội Nông dân 3 tỉnh, thành phố: Hà Nội, Huế và Hà Nam.", ["Hội Nông dân thành phố Hà Nội", "Hội Nông dân thành phố Huế", "Hội Nông dân tỉnh Hà Nam"]),
]  # fmt: skip


@pytest.mark.parametrize("text, names", NAMED)
def test_names_of_members(text, names):
    assert [m.unit.unit for m in reading(text).members] == names


@pytest.mark.parametrize("text, provinces, count", LISTS)
def test_members(text, provinces, count):
    said = reading(text)
    assert ([m.unit.province for m in said.members], said.clusters[0].stated_member_count) == (provinces, count)


@pytest.mark.parametrize("text, leading", RANKS)
def test_the_first_of_a_list_of_ranks_leads(text, leading):
    said = reading(f"Cụm thi đua số 4 tổng kết năm 2020. {text}")
    assert [a.unit.province for a in said.awards if a.award == "lead"] == leading


@pytest.mark.parametrize("members, body", BODIES)
def test_the_ministry_above(members, body):
    assert reading(f"Cụm thi đua số 4 gồm {members}.").clusters[0].organisation == body


def test_the_centre_of_the_youth_union_is_named_as_printed():
    said = reading("Cụm thi đua Bắc Trung Bộ - Trung ương Đoàn gồm Tỉnh đoàn Nghệ An, Tỉnh đoàn Hà Tĩnh.")
    assert (said.clusters[0].name, said.clusters[0].organisation) == ("Bắc Trung Bộ", "Trung ương Đoàn")
