"""Clusters of one number that are two bodies', in one article: rows of one are not the other's. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import reading


def told(text):
    """Per cluster its organisation, then who is in it, who leads it and who will, and who was awarded."""
    said = reading(text)
    return {
        c.organisation: (
            sorted(m.unit.province or m.unit.unit for m in said.members if m.cluster_id == c.cluster_id),
            [(r.role, r.unit.unit) for r in said.roles if r.cluster_id == c.cluster_id],
            [(h.role, h.to_unit.unit) for h in said.handovers if h.cluster_id == c.cluster_id],
            [a.unit.unit for a in said.awards if a.unit and a.cluster_id == c.cluster_id],
        )
        for c in said.clusters
    }


MTTQ = "Ngày 12/12/2024, Cụm thi đua số 2 Ủy ban MTTQ Việt Nam tỉnh Nghệ An (gồm MTTQ các huyện Nam Đàn, Hưng Nguyên, Đô Lương) tổng kết năm 2024; MTTQ huyện Nam Đàn được bầu làm Cụm trưởng năm 2025."
TWO = [
    (
        MTTQ + " Cùng ngày, Cụm thi đua số 2 Bộ Công an gồm Công an các tỉnh Nghệ An, Hà Tĩnh, Thanh Hóa tổng kết năm 2024. Công an tỉnh Thanh Hóa giữ vai trò Cụm trưởng. Cụm bầu Công an tỉnh Hà Tĩnh làm Cụm trưởng năm 2025.",
        {
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An": (["Mặt trận Tổ quốc huyện Hưng Nguyên", "Mặt trận Tổ quốc huyện Nam Đàn", "Mặt trận Tổ quốc huyện Đô Lương"], [], [("chair", "Mặt trận Tổ quốc huyện Nam Đàn")], []),
            "Bộ Công an": (["Hà Tĩnh", "Nghệ An", "Thanh Hóa"], [("chair", "Công an tỉnh Thanh Hóa")], [("chair", "Công an tỉnh Hà Tĩnh")], []),
        },
    ),
    (
        "Ngày 20/12/2023, Cụm thi đua số 4 ngành Kiểm sát (VKSND các tỉnh Hà Nam, Nam Định, Thái Bình) bầu VKSND tỉnh Thái Bình làm Cụm trưởng năm 2024. Cùng lúc, Cụm thi đua số 4 Tòa án nhân dân tối cao tổng kết năm 2023; TAND tỉnh Nam Định trao cờ Cụm trưởng cho TAND tỉnh Hà Nam.",
        {
            "Viện kiểm sát nhân dân tối cao": (["Hà Nam", "Nam Định", "Thái Bình"], [], [("chair", "Viện kiểm sát nhân dân tỉnh Thái Bình")], []),
            "Tòa án nhân dân tối cao": ([], [("chair", "Tòa án nhân dân tỉnh Nam Định")], [("chair", "Tòa án nhân dân tỉnh Hà Nam")], []),
        },
    ),
    (  # a sentence on units of the one, behind the other's
        "Cụm thi đua số 5 Bộ Tư pháp (Sở Tư pháp các tỉnh Nghệ An, Hà Tĩnh) tổng kết năm 2024; dự có Cụm thi đua số 5 Tổng cục Hải quan, do Cục Hải quan tỉnh Nghệ An làm Cụm trưởng. Sở Tư pháp tỉnh Hà Tĩnh giữ vai trò Cụm trưởng. Sở Tư pháp tỉnh Nghệ An được Bộ Tư pháp tặng Cờ thi đua.",
        {
            "Bộ Tư pháp": (["Hà Tĩnh", "Nghệ An"], [("chair", "Sở Tư pháp tỉnh Hà Tĩnh")], [], ["Sở Tư pháp tỉnh Nghệ An"]),
            "Tổng cục Hải quan": ([], [("chair", "Cục Hải quan tỉnh Nghệ An")], [], []),
        },
    ),
    (  # units that only their province's body tells
        "Ngày 3/12/2024, Cụm thi đua số 1 Sở Y tế tổng kết năm 2024, gồm Trung tâm Y tế huyện Nam Đàn, Trung tâm Y tế huyện Đô Lương, Trung tâm Y tế huyện Con Cuông. Cụm thi đua số 1 Sở Giáo dục và Đào tạo gồm Trường THPT Lê Hồng Phong, Trường THPT Nam Đàn 1, Trường THPT Kim Liên. Trường THPT Kim Liên được bầu làm Cụm trưởng năm 2025.",
        {
            "Sở Y tế": (["Trung tâm Y tế huyện Con Cuông", "Trung tâm Y tế huyện Nam Đàn", "Trung tâm Y tế huyện Đô Lương"], [], [], []),
            "Sở Giáo dục và Đào tạo": (["Trường THPT Kim Liên", "Trường THPT Lê Hồng Phong", "Trường THPT Nam Đàn 1"], [], [("chair", "Trường THPT Kim Liên")], []),
        },
    ),
    (  # a number alone between them
        "Năm 2022, Hội LHPN tỉnh Sơn La, Cụm trưởng Cụm thi đua số 1 của Hội LHPN Việt Nam, bàn giao nhiệm vụ cho Hội LHPN tỉnh Điện Biên. Ở Cụm thi đua số 1 Hội Nông dân Việt Nam, Hội Nông dân tỉnh Lai Châu nhận nhiệm vụ Cụm trưởng từ Hội Nông dân tỉnh Hòa Bình. Hai Cụm thi đua số 1 đều tổng kết năm 2022 trong tháng 12/2022.",
        {
            "Hội Liên hiệp Phụ nữ Việt Nam": ([], [("chair", "Hội Liên hiệp Phụ nữ tỉnh Sơn La")], [("chair", "Hội Liên hiệp Phụ nữ tỉnh Điện Biên")], []),
            "Hội Nông dân Việt Nam": ([], [("chair", "Hội Nông dân tỉnh Hòa Bình")], [("chair", "Hội Nông dân tỉnh Lai Châu")], []),
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize("text, clusters", TWO)
def test_two_bodies_clusters_of_one_number(text, clusters):
    assert told(text) == clusters


ONE = [
    # only one of two bodies has units of its own
    "Cụm thi đua số 1 Sở Y tế tỉnh Nghệ An tổng kết năm 2024, gồm Trung tâm Y tế huyện Nam Đàn, Trung tâm Y tế huyện Đô Lương. Cụm thi đua số 1 Bảo hiểm xã hội gửi hoa.",
    # one body by two names, a department and its ministry, who only gives flowers
    "Cụm thi đua số 2 - Thi hành án dân sự tỉnh Thanh Hóa gồm Chi cục THADS các huyện Hà Trung, Nga Sơn. Cụm thi đua số 2 Cục THADS tỉnh Thanh Hóa tổng kết năm 2018.",
    "Cụm thi đua số 4 BĐBP (BĐBP các tỉnh Sơn La, Điện Biên, Lai Châu) tổng kết năm 2020. Cụm thi đua số 4 Bộ đội Biên phòng bầu BĐBP tỉnh Sơn La làm Cụm trưởng năm 2021.",
    "Cụm thi đua số 2, Sở Y tế tỉnh Nghệ An tổng kết năm 2024. Cụm gồm Trung tâm Y tế huyện Nam Đàn, Trung tâm Y tế huyện Đô Lương. BHXH tỉnh Nghệ An tặng hoa Cụm thi đua số 2.",
    "Cụm thi đua số 3 Bộ Công an tổng kết năm 2024. Kho bạc Nhà nước tỉnh Sơn La tặng hoa. Tại Cụm thi đua số 3, Công an tỉnh Sơn La làm Cụm trưởng.",
]


@pytest.mark.parametrize("text", ONE)
def test_one_cluster(text):
    assert len(reading(text).clusters) == 1


YEARS = [
    ("Cụm thi đua số 1 tổng kết năm 2024. Cụm thi đua số 2 ký giao ước thi đua năm 2025.", {1: 2024, 2: 2025}),
    ("Cụm thi đua số 1 tổng kết năm 2024. Cụm thi đua số 2 - Bộ Công an vừa ký kết giao ước năm 2025.", {1: 2024, 2: 2025}),
    # one that reviews as well, or of which another sentence tells a review
    ("Cụm thi đua số 1 tổng kết năm 2024, Cụm thi đua số 2 ký giao ước thi đua năm 2025.", {1: 2024, 2: 2024}),
    ("Cụm thi đua số 2 tổng kết năm 2024. Cụm thi đua số 1 họp. Cụm thi đua số 2 ký giao ước năm 2025.", {1: 2024, 2: 2024}),
]  # fmt: skip


@pytest.mark.parametrize("text, years", YEARS)
def test_one_pledges_for_a_year_while_another_looks_back(text, years):
    assert {
        c.number: c.year for c in reading("Ngày 20/12/2024, hai cụm của Bộ Công an cùng họp. " + text).clusters
    } == years
