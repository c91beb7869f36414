"""Communes and wards of before and after 2025 in lists, also where a name does not read as a row of capitals."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading

LISTS = [
    ("Cụm thi đua số 3 Công an tỉnh Lâm Đồng gồm Công an phường Xuân Hương - Đà Lạt, Công an phường 1 Bảo Lộc và Công an xã D'Ran.", ["Công an phường Xuân Hương - Đà Lạt", "Công an phường 1 Bảo Lộc", "Công an xã D'Ran"]),
    ("Cụm thi đua số 3 Công an tỉnh Lâm Đồng gồm Công an các phường: Cam Ly - Đà Lạt, Lang Biang - Đà Lạt, 2 Bảo Lộc và B'Lao.", ["Công an phường Cam Ly - Đà Lạt", "Công an phường Lang Biang - Đà Lạt", "Công an phường 2 Bảo Lộc", "Công an phường B'Lao"]),
    ("Cụm thi đua số 3 Công an tỉnh Tuyên Quang gồm Công an các phường Hà Giang 1, Hà Giang 2, Minh Xuân.", ["Công an phường Hà Giang 1", "Công an phường Hà Giang 2", "Công an phường Minh Xuân"]),
    ("Cụm thi đua số 3 Công an tỉnh Quảng Ninh gồm Công an các phường: Cửa Ông, Mông Dương, Cẩm Phả.", ["Công an phường Cửa Ông", "Công an phường Mông Dương", "Công an phường Cẩm Phả"]),
    ("Cụm thi đua số 5 của huyện gồm xã Chà Là, xã Mường Và, xã Lao Và Chải và xã Phố Là.", ["Xã Chà Là", "Xã Mường Và", "Xã Lao Và Chải", "Xã Phố Là"]),
    ("Cụm thi đua số 5 gồm Công an phường Đoàn Kết, Công an phường Đội Cấn và Công an thị trấn Nông trường Trần Phú.", ["Công an phường Đoàn Kết", "Công an phường Đội Cấn", "Công an thị trấn Nông trường Trần Phú"]),
    ("Cụm thi đua số 5 gồm Công an huyện Dương Minh Châu, Công an huyện Hoàng Su Phì và Công an thành phố Phan Rang - Tháp Chàm.", ["Công an huyện Dương Minh Châu", "Công an huyện Hoàng Su Phì", "Công an thành phố Phan Rang - Tháp Chàm"]),
    ("Cụm thi đua số 4 Công an tỉnh Ninh Bình gồm Công an các xã, phường: Kim Bảng, Nam Định, Thiên Trường, Đông A.", ["Công an xã Kim Bảng", "Công an xã Nam Định", "Công an xã Thiên Trường", "Công an xã Đông A"]),
]  # fmt: skip
LEVELS = [  # places under a plural of theirs keep its word, whatever leads them
    ("Khối thi đua số 9 tỉnh Lâm Đồng gồm 3 phường: Xuân Hương - Đà Lạt, 1 Bảo Lộc, xã Đức Trọng. UBND phường Xuân Hương - Đà Lạt là Khối trưởng.", ["phường Xuân Hương - Đà Lạt", "phường 1 Bảo Lộc", "xã Đức Trọng"]),
    ("Khối thi đua số 9 tỉnh Lâm Đồng gồm các phường Cam Ly - Đà Lạt, Lâm Viên - Đà Lạt. UBND phường Cam Ly - Đà Lạt là Khối trưởng.", ["phường Cam Ly - Đà Lạt", "phường Lâm Viên - Đà Lạt"]),
    ("Cụm thi đua số 9 tỉnh Lâm Đồng có 3 đơn vị (Cam Ly, xã Đức Trọng, xã Di Linh). Đảng ủy phường Cam Ly là Cụm trưởng.", ["Đảng ủy phường Cam Ly", "Đảng ủy xã Đức Trọng", "Đảng ủy xã Di Linh"]),
]  # fmt: skip
BESIDE = [  # texts, and what no member may be called
    ("Cụm thi đua số 5 gồm Công an các xã đoàn kết, giúp nhau: xã Tân An, xã Tân Hà.", "đoàn kết"),
    ("Dự hội nghị Cụm thi đua số 5 có các ông Nguyễn Văn Bình, Dương Minh Châu, Trần Văn Thời.", "Dương Minh Châu"),
]  # fmt: skip


@pytest.mark.parametrize("text, names", LISTS + LEVELS)
def test_members(text, names):
    assert [m.unit.unit.lower() for m in reading(text).members] == [name.lower() for name in names]


@pytest.mark.parametrize("text, name", BESIDE)
def test_no_places(text, name):
    assert all(name not in m.unit.unit for m in reading(text).members)
    assert all(name not in m.text for m in reading(text).mentions if m.kind == "unit")


def test_a_chess_board_is_no_flag():
    assert not reading("Cụm thi đua số 3 gồm Công an các phường: Bến Thành, Bàn Cờ, Xuân Hòa.").awards


AREAS = [
    ("Cụm thi đua số 3 gồm NHNN các khu vực: Khu vực 8, Khu vực 9 và Khu vực 10.", "Ngân hàng Nhà nước khu vực 8|Ngân hàng Nhà nước khu vực 9|Ngân hàng Nhà nước khu vực 10"),
    ("Cụm thi đua số 3 gồm Thuế các khu vực VIII, IX, X và XI.", "Thuế khu vực VIII|Thuế khu vực IX|Thuế khu vực X|Thuế khu vực XI"),
    ("Cụm thi đua số 3 gồm Kho bạc Nhà nước các khu vực: khu vực VIII, khu vực IX.", "Kho bạc Nhà nước khu vực VIII|Kho bạc Nhà nước khu vực IX"),
    ("Cụm thi đua số 3 gồm TAND các khu vực 1, 2 và 3.", "Tòa án nhân dân khu vực 1|Tòa án nhân dân khu vực 2|Tòa án nhân dân khu vực 3"),
    ("Cụm thi đua số 3 họp với NHNN các khu vực phía Nam.", ""),
]  # fmt: skip


@pytest.mark.parametrize("text, names", AREAS)
def test_areas_by_number(text, names):
    assert "|".join(m.unit.unit for m in reading(text).members) == names
