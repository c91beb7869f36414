"""Units named beside those a sentence is about: behind who bears a role, in a fronted phrase, in brackets with another
cluster, as the superior who hands over, as members of a year to come. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading, rows

BEARERS = [
    # one role, its bearer, and who stands beside
    ("Cụm phó, {B}, và {C} cùng dự.", ["deputy B 2024"]),
    ("Đơn vị Cụm phó, {B}, cùng {C} chủ trì phần thảo luận.", ["deputy B 2024"]),
    ("Cụm phó - {B}, cùng với {C} báo cáo.", ["deputy B 2024"]),
    ("Cụm phó {B} cùng {C} tặng quà.", ["deputy B 2024"]),
    ("Đại diện Cụm phó, {B}, và {C} phát biểu.", ["deputy B 2024"]),
    ("Thay mặt Cụm phó, Đại tá Trần Văn Mẫn, Giám đốc {B}, và {C} ký giao ước.", ["deputy B 2024"]),
    ("Cụm phó, {B}, {C}, và {A} cùng dự.", ["deputy B 2024"]),
    ("Cụm trưởng {A}, Cụm phó {B}, cùng {C} dâng hương.", ["chair A 2024", "deputy B 2024"]),
    ("Tham dự có Cụm trưởng, {A}, Cụm phó, {B}, và {C}.", ["chair A 2024", "deputy B 2024"]),
    ("Dự họp có Cụm trưởng, Đại tá Trần Văn Mẫn, Giám đốc {A}, Cụm phó, Đại tá Lê Văn Thử, Giám đốc {B}.", ["chair A 2024", "deputy B 2024"]),
    ("{A}, Cụm trưởng, {B}, Cụm phó, {C} dự họp.", ["chair A 2024", "deputy B 2024"]),
    # several bearers
    ("Hai Cụm phó, {B}, và {C}, cùng dự.", ["deputy B 2024", "deputy C 2024"]),
    ("Các đơn vị Cụm phó, {B}, cùng {C} ký giao ước.", ["deputy B 2024", "deputy C 2024"]),
    ("Cụm phó, {B} và {C}, cùng dự.", ["deputy B 2024", "deputy C 2024"]),
    ("Cụm phó: {B}, và {C}.", ["deputy B 2024", "deputy C 2024"]),
    ("Cụm phó là {B} cùng {C}.", ["deputy B 2024", "deputy C 2024"]),
    # an office of the ministry hands over, and never had the role
    ("Cục Tổ chức cán bộ trao cờ luân lưu Cụm trưởng năm 2025 cho {B}.", ["handover chair B 2025"]),
    ("{B} nhận cờ luân lưu Cụm trưởng năm 2025 từ Cục Tổ chức cán bộ.", ["handover chair B 2025"]),
    ("Đại diện Cục Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {B}.", ["handover chair B 2025"]),
    ("Vụ Tổ chức cán bộ trao cờ Cụm trưởng năm 2025 cho {C}.", ["handover chair C 2025"]),
    # ... but it had
    ("Cục Cảnh sát giao thông, Cụm trưởng, trao cờ luân lưu cho {B} làm Cụm trưởng năm 2025.", ["chair Cục Cảnh sát giao thông 2024", "handover chair B 2025 < Cục Cảnh sát giao thông"]),
    ("Cụm gồm Cục Cảnh sát giao thông, {A}, {B}. Cục Cảnh sát giao thông bàn giao nhiệm vụ Cụm trưởng năm 2025 cho {B}.", ["chair Cục Cảnh sát giao thông 2024", "handover chair B 2025 < Cục Cảnh sát giao thông"]),
    ("Cục Cảnh sát giao thông bàn giao nhiệm vụ Cụm trưởng năm 2025 cho Cục Cảnh sát hình sự.", ["chair Cục Cảnh sát giao thông 2024", "handover chair Cục Cảnh sát hình sự 2025 < Cục Cảnh sát giao thông"]),
]  # fmt: skip


@pytest.mark.parametrize("text, told", BEARERS)
def test_who_bears_the_role(text, told):
    assert rows(REVIEW + text) == told


def test_a_list_of_members_with_the_chair_in_front_stays_whole():
    said = reading(REVIEW + "Cụm gồm đơn vị Cụm trưởng {A}, cùng {B}, {C} và Công an tỉnh Phú Thọ.")
    assert len(said.members) == 4
    assert [r.unit.unit for r in said.roles] == ["Công an tỉnh Lào Cai"]


FRONTED = [
    ("Sau {A}, {B} và {C} được tặng Cờ thi đua của Bộ Công an.", "BC"),
    ("Ngay sau {A}, {B} và {C} cũng được Bộ Công an tặng Bằng khen.", "BC"),
    ("Sau {A} và {B}, {C} nhận Cờ thi đua của Bộ Công an.", "C"),
    ("Khác với {A}, {B} và {C} được đề nghị tặng Bằng khen của Bộ Công an.", "BC"),
    ("Vượt qua {A}, {B} và Công an tỉnh Phú Thọ, {C} dẫn đầu cụm.", "C"),
    ("Xếp sau {A}, {B}, {C} được tặng Bằng khen của Bộ Công an.", "C"),  # B in one of two readings only
    ("Tiếp sau {A}, {B} được đề nghị tặng Bằng khen của Bộ Công an.", "B"),
    # no phrase that tells them apart
    ("{A}, {B} và {C} được tặng Cờ thi đua của Bộ Công an.", "ABC"),
    ("Cùng với {A}, {B} và {C} được tặng Cờ thi đua của Bộ Công an.", "ABC"),
    ("Các đơn vị xếp sau: {A}, {B} và {C} được tặng Bằng khen của Bộ Công an.", "ABC"),
    ("Ba đơn vị đứng sau, {A}, {B} và {C}, được tặng Bằng khen của Bộ Công an.", "ABC"),
    ("Ngoài {A}, còn có {B} và {C} được tặng Cờ thi đua của Bộ Công an.", "BC"),
]
NAMES = {"A": "Công an tỉnh Lào Cai", "B": "Công an tỉnh Sơn La", "C": "Công an tỉnh Yên Bái"}


@pytest.mark.parametrize("text, who", FRONTED)
def test_what_a_verb_says_holds_for_its_subject_alone(text, who):
    found = sorted(a.unit.unit for a in reading(REVIEW + text).awards)
    assert found == [NAMES[letter] for letter in who]


TOWN = "Ngày 5/12/2024, thị xã Hồng Ngự tổng kết Cụm thi đua số 1 và Cụm thi đua số 2 năm 2024. "
OF_CLUSTERS = [
    ("Cụm trưởng: xã Long Thới (Cụm thi đua số 1).", {("chair", 1)}),
    ("Giữ vai trò Cụm trưởng là xã Long Thới (Cụm 1). Cụm phó: xã Tân Hội (Cụm 1).", {("chair", 1), ("deputy", 1)}),
    (
        "Cụm trưởng là xã Long Thới thuộc Cụm thi đua số 1; Cụm phó là xã Tân Hội - Cụm 1.",
        {("chair", 1), ("deputy", 1)},
    ),
    ("Cụm trưởng xã Long Thới (Cụm 1) và Cụm trưởng xã Bình Thạnh (Cụm 2) cùng dự.", {("chair", 1), ("chair", 2)}),
    ("Cụm trưởng: xã Long Thới.", {("chair", 2)}),
    ("Cụm trưởng Cụm thi đua số 2 là xã Bình Thạnh (trước ở Cụm 1).", {("chair", 2)}),
]


@pytest.mark.parametrize("text, told", OF_CLUSTERS)
def test_the_cluster_told_behind_who_bears_a_role(text, told):
    said = reading(TOWN + text)
    number = {c.cluster_id: c.number for c in said.clusters}
    assert {(r.role, number[r.cluster_id]) for r in said.roles} == told


def test_a_cluster_with_a_name_behind_who_leads_it():
    text = "Thị xã Hồng Ngự tổng kết năm 2024: Cụm thi đua các phường và Cụm thi đua các xã. Cụm trưởng: Phường An Thạnh (cụm các phường)."
    said = reading(text)
    names = {c.cluster_id: c.name for c in said.clusters}
    assert [(r.unit.unit, names[r.cluster_id]) for r in said.roles] == [("Phường An Thạnh", "các phường")]


TO_COME = [
    # (text, members, stated number, planned)
    ("Năm 2025, Cụm sẽ gồm {A}, {B}.", 0, None, True),
    ("Từ năm 2025, Cụm sẽ có 3 đơn vị: {A}, {B}, {C}.", 0, None, True),
    ("Sang năm 2025, Cụm thi đua số 3 dự kiến còn 3 đơn vị là {A}, {B} và {C}.", 0, None, True),
    ("Cụm sẽ chỉ còn 3 đơn vị ({A}, {B}, {C}) kể từ năm 2025.", 0, None, True),
    ("Năm tới, cụm sẽ gồm 3 thành viên: {A}, {B}, {C}.", 0, None, True),
    ("Từ 1/7/2025, Cụm sẽ gồm {A} và {B}.", 0, None, True),
    ("Cụm gồm {A}, {B}, {C}, Công an tỉnh Phú Thọ. Từ năm 2025, cụm sẽ có 2 đơn vị: {A}, {B}.", 4, None, True),
    # of the year the article is about, or no list of members to come
    ("Năm 2024, Cụm sẽ gồm {A}, {B} và {C}.", 3, None, False),
    ("Năm 2025, các đơn vị sẽ tiếp tục thi đua. Cụm gồm {A}, {B} và {C}.", 3, None, False),
    ("Cụm có 3 đơn vị: {A}, {B}, {C}; năm 2025 Cụm sẽ có thêm nhiều hoạt động.", 3, 3, False),
]


@pytest.mark.parametrize("text, members, count, planned", TO_COME)
def test_members_of_a_year_to_come(text, members, count, planned):
    said = reading(REVIEW + text)
    assert (len(said.members), said.clusters[0].stated_member_count) == (members, count)
    assert any(u.reason == "planned" for u in said.unresolved) == planned


def test_members_of_the_coming_year_in_its_own_pact():
    text = "Ngày 5/3/2025, Cụm thi đua số 3 Bộ Công an ký kết giao ước thi đua năm 2025. Năm 2025, Cụm sẽ gồm {A}, {B} và {C}."
    assert len(reading(text).members) == 3
