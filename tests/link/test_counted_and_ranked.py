# ruff: noqa: E501 (a table: one line a case)
"""Members behind their number, the youth of communes and schools, unions of places of two kinds; who leads, by rank."""

import pytest
from role_rows import reading

C2, C3 = "Cụm thi đua số 2", "Cụm thi đua số 3"
SCHOOLS = f"{C3} Sở Giáo dục và Đào tạo tỉnh Nghệ An"
MEMBERS = [
    (f"{SCHOOLS} gồm hai trường THCS Nam Đàn, THCS Kim Liên.", ["trường THCS Nam Đàn", "Trường THCS Kim Liên"], 2),
    (f"{SCHOOLS} gồm 3 trường THPT Nam Đàn 1, THPT Kim Liên và THPT Phan Bội Châu.", ["trường THPT Nam Đàn 1", "Trường THPT Kim Liên", "Trường THPT Phan Bội Châu"], 3),
    (f"Thành viên {C3} là hai trường THCS Kim Liên, THCS Nam Cát.", ["trường THCS Kim Liên", "Trường THCS Nam Cát"], 2),
    (f"{C3} Bộ Công an gồm 3 đơn vị {{A}}, {{B}}, {{C}}.", ["{A}", "{B}", "{C}"], 3),
    (f"{C3} Bộ Công an có 2 đơn vị {{A}}, {{B}}.", ["{A}", "{B}"], 2),
    (f"{C3} Bộ Công an có 2 đơn vị {{A}}, {{B}} vượt chỉ tiêu.", [], 2),
    (f"{C3} Bộ Công an có 2 đơn vị {{A}}, {{B}} được tặng Cờ thi đua của Bộ Công an.", [], 2),
    (f"Dự hội nghị {C3} Bộ Công an có 2 đơn vị {{A}}, {{B}}.", [], 2),
    (f"{C3} Phòng Giáo dục và Đào tạo huyện Nam Đàn có hai trường THCS Nam Đàn, THCS Kim Liên và ba trường Tiểu học Kim Đồng, Tiểu học Lê Lợi, Tiểu học Nam Cát.", [], None),
    # the youth of communes and schools
    (f"{C2} Thành đoàn Vinh gồm: Đoàn phường Lê Lợi, Đoàn phường Bến Thủy, Đoàn các trường THPT Lê Viết Thuật, THPT Hà Huy Tập.", ["Đoàn phường Lê Lợi", "Đoàn phường Bến Thủy", "Đoàn trường THPT Lê Viết Thuật", "Đoàn trường THPT Hà Huy Tập"], None),
    (f"{C2} Thành đoàn Vinh gồm 4 đơn vị: Đoàn phường Lê Lợi, Đoàn xã Hưng Lộc, Đoàn các trường THPT Lê Viết Thuật và Hà Huy Tập.", ["Đoàn phường Lê Lợi", "Đoàn xã Hưng Lộc", "Đoàn trường THPT Lê Viết Thuật", "Đoàn trường THPT Hà Huy Tập"], 4),
    (f"{C2} Thành đoàn Vinh gồm: Đoàn các trường THPT Lê Viết Thuật, THPT Hà Huy Tập, Đoàn phường Bến Thủy.", ["Đoàn trường THPT Lê Viết Thuật", "Đoàn trường THPT Hà Huy Tập", "Đoàn phường Bến Thủy"], None),
    (f"{C2} Thành đoàn Vinh gồm 3 đơn vị: Đoàn trường Cao đẳng Sư phạm, Đoàn xã Hưng Lộc và Đoàn thị trấn Nam Đàn.", ["Đoàn trường Cao đẳng Sư phạm", "Đoàn xã Hưng Lộc", "Đoàn thị trấn Nam Đàn"], 3),
    (f"{C2} Thành đoàn Vinh gồm Đoàn 3 phường: Bến Thủy, Hưng Dũng, Hưng Phúc.", ["Đoàn phường Bến Thủy", "Đoàn phường Hưng Dũng", "Đoàn phường Hưng Phúc"], 3),
    (f"Đoàn công tác của Bộ, Đoàn Công an tỉnh Hà Nam thăm {C2} Bộ Công an.", [], None),
    # unions of places of two kinds
    (f"{C2} Hội Nông dân tỉnh Nghệ An gồm 4 huyện, thị, thành hội: Nam Đàn, Thái Hòa, Vinh, Yên Thành.", ["Huyện hội Nam Đàn", "Huyện hội Thái Hòa", "Huyện hội Vinh", "Huyện hội Yên Thành"], 4),
    (f"{C2} Hội Chữ thập đỏ tỉnh Nghệ An gồm 3 quận, huyện hội: Nam Đàn, Thái Hòa, Yên Thành.", ["Quận hội Nam Đàn", "Quận hội Thái Hòa", "Quận hội Yên Thành"], 3),
    (f"{C2} VKSND tỉnh Nghệ An gồm VKSND 3 huyện, thị, thành: Nam Đàn, Thái Hòa và Vinh.", ["Viện kiểm sát nhân dân huyện Nam Đàn", "Viện kiểm sát nhân dân huyện Thái Hòa", "Viện kiểm sát nhân dân huyện Vinh"], 3),
    (f"{C2} Tỉnh đoàn Nghệ An gồm 3 huyện, thị, thành đoàn: Nam Đàn, Thái Hòa, Vinh.", ["Huyện đoàn Nam Đàn", "Huyện đoàn Thái Hòa", "Huyện đoàn Vinh"], 3),
    (f"Đại diện 13 tỉnh, thành hội tụ tại Lào Cai dự họp {C2} Bộ Công an.", [], None),
    (f"4 huyện, thị, thành hội viên tham gia. {C2} Hội Nông dân tỉnh Nghệ An họp.", [], None),
]  # fmt: skip
RANKS = [
    ("Hội đồng xếp hạng các cụm thi đua năm 2023.\nCụm thi đua số 1 - Nhất: Huyện Nam Đàn, Nhì: Huyện Yên Thành\nCụm thi đua số 2 - Nhất: Huyện Diễn Châu, Nhì: Huyện Quỳnh Lưu", ["Huyện Nam Đàn", "Huyện Diễn Châu"]),
    (f"Kết quả xếp hạng năm 2023: {C3} - Nhất: Công an huyện Nam Đàn; Nhì: Công an huyện Yên Thành.", ["Công an huyện Nam Đàn"]),
    (f"{C3}: hạng Nhất: Công an huyện Nam Đàn; hạng Nhì: Công an huyện Yên Thành.", ["Công an huyện Nam Đàn"]),
    (f"{C3} tổng kết năm 2023, kết quả bình xét: thứ Nhất: Sở Y tế, thứ Hai: Sở Tư pháp.", ["Sở Y tế"]),
    (f"{C3} xếp hạng năm 2023:\nNhất: Công an huyện Nam Đàn\nNhì: Công an huyện Yên Thành", ["Công an huyện Nam Đàn"]),
    (f"Kết quả như sau:\n{C3}: Nhất: Sở Y tế (98 điểm); Nhì: Sở Tư pháp (97 điểm); Ba: Sở Nội vụ.", ["Sở Y tế"]),
    (f"{C3}: Nhất - Công an huyện Nam Đàn.", []),
    (f"Hội thao {C3} năm 2023. Xếp hạng: {C3} - Nhất: Công an huyện Nam Đàn; Nhì: Công an huyện Yên Thành.", []),
    (f"{C3} tổng kết năm 2023. Kết quả bóng đá: Nhất: Công an huyện Nam Đàn; Nhì: Công an huyện Yên Thành.", []),
    (f"{C3} tổng kết năm 2023. Kết quả cuộc thi viết: Nhất: Công an huyện Nam Đàn; Nhì: Công an huyện Yên Thành.", []),
    (f"{C3} bình xét, thống nhất: Công an huyện Nam Đàn làm trước; hai: Công an huyện Yên Thành làm sau.", []),
]  # fmt: skip
R3 = f"{C3} Bộ Công an tổng kết năm 2024. "
NOT_ALL = [
    ("Tổ thư ký của Cụm gồm {A} và {B}.", None),
    ("Ban tổ chức hội thao Cụm gồm {A}, {B} và {C}.", None),
    ("Các đơn vị chưa nộp báo cáo trong Cụm gồm {A}, {B}.", None),
    ("Cụm có các đơn vị phấn đấu tốt là {A}, {B}.", None),
    ("Trước đây Cụm gồm {A}, {B}, {C}.", None),
    ("Cụm không còn {A}, {B}.", None),
    ("Dự thảo điều chỉnh Cụm gồm {A}, {B}, {C}.", None),
    ("Nạn nhân ở 4 huyện: Nam Đàn, Thái Hòa, Vinh, Yên Thành.", None),
    ("Cụm xây nhà tại 3 xã: Nậm Xé, Nậm Xây, Minh Lương.", None),
]  # fmt: skip
ALL = [
    ("Cụm gồm {A}, {B}, {C}.", None),
    ("Cụm nằm ở 3 tỉnh: Lào Cai, Sơn La, Yên Bái.", 3),
    ("Các đơn vị thành viên trong Cụm gồm {A}, {B}, {C}.", None),
]


@pytest.mark.parametrize("said, count", NOT_ALL)
def test_lists_of_some_or_of_other_things(said: str, count: int | None) -> None:
    found = reading(R3 + said)
    assert found.members == []
    assert [cluster.stated_member_count for cluster in found.clusters] == [count]


@pytest.mark.parametrize("said, count", ALL)
def test_lists_of_all(said: str, count: int | None) -> None:
    found = reading(R3 + said)
    assert sorted(m.unit.province or "" for m in found.members) == ["Lào Cai", "Sơn La", "Yên Bái"]
    assert [cluster.stated_member_count for cluster in found.clusters] == [count]


@pytest.mark.parametrize("said, members, count", MEMBERS)
def test_members(said: str, members: list[str], count: int | None) -> None:
    found = reading(said)
    names = {"{A}": "Công an tỉnh Lào Cai", "{B}": "Công an tỉnh Sơn La", "{C}": "Công an tỉnh Yên Bái"}
    assert sorted(m.unit.unit for m in found.members) == sorted(names.get(name, name) for name in members)
    assert [cluster.stated_member_count for cluster in found.clusters] == [count]


def test_awards_of_schools_behind_their_number() -> None:
    said = "tổng kết năm 2023. Hai trường THPT Nam Đàn 1, THPT Kim Liên được đề nghị tặng Bằng khen của UBND tỉnh."
    found = [a.unit.unit for a in reading(f"{C3} {said}").awards if a.unit]
    assert sorted(found) == ["Trường THPT Kim Liên", "trường THPT Nam Đàn 1"]


@pytest.mark.parametrize("said, leaders", RANKS)
def test_ranks(said: str, leaders: list[str]) -> None:
    found = [(a.award, a.unit and a.unit.unit) for a in reading(said).awards]
    assert found == [("lead", leader) for leader in leaders]
