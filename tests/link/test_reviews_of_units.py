# ruff: noqa: E501 (a table: one line a case)
"""One unit's own review of its year beside its cluster is no meeting of the cluster; one that it hosts is."""

import pytest
from role_rows import reading

C3 = "Cụm thi đua số 3"
OWN = [
    (f"Trường THPT Nam Đàn 1 vừa tổng kết năm học 2023-2024. Trường là thành viên {C3} Sở Giáo dục và Đào tạo tỉnh Nghệ An.", 2024),
    (f"Trường THPT Kim Liên thuộc {C3} Sở Giáo dục và Đào tạo tỉnh Nghệ An. Trường THPT Nam Đàn 1 vừa sơ kết học kỳ I.", None),
    (f"{{A}}, đơn vị thuộc {C3} Bộ Công an, vừa tổng kết công tác năm 2024.", 2024),
    (f"{{A}} là Cụm trưởng {C3} Bộ Công an năm 2024. {{B}} đã tổng kết năm 2024 hôm 20/12.", 2024),
    ("Sở Y tế Hà Nam sơ kết 6 tháng đầu năm 2024. Sở thuộc Khối thi đua số 2 UBND tỉnh Hà Nam.", 2024),
    (f"Huyện Mai Sơn hôm qua tổng kết năm 2024. Huyện Mai Sơn thuộc {C3} tỉnh Sơn La.", 2024),
]  # fmt: skip
OF_THE_CLUSTER = [
    (f"{{A}} vừa tổng kết công tác năm 2024. Trước đó, ngày 20/12/2024, {C3} Bộ Công an họp tổng kết năm 2024.", [("annual_review", "2024-12-20")]),
    (f"Ngày 20/12/2024, {{A}} tổ chức hội nghị tổng kết công tác năm 2024. Các đơn vị {C3} Bộ Công an về dự.", [("annual_review", "2024-12-20")]),
    (f"{{A}} vừa tổng kết phong trào thi đua của {C3} Bộ Công an năm 2024.", [("annual_review", None)]),
    (f"Các trường thuộc {C3} Sở Giáo dục và Đào tạo tỉnh Nghệ An vừa tổng kết năm học 2023-2024.", [("annual_review", None)]),
    (f"{{A}}, đơn vị Cụm trưởng {C3} Bộ Công an, vừa tổng kết năm 2024.", [("annual_review", None)]),
    (f"Công an 3 tỉnh Lào Cai, Sơn La, Yên Bái vừa tổng kết năm 2024. Ba đơn vị thuộc {C3} Bộ Công an.", [("annual_review", None)]),
]  # fmt: skip


@pytest.mark.parametrize("said, year", OWN)
def test_a_units_own_review(said: str, year: int | None) -> None:
    found = reading(said)
    assert found.events == []
    assert [cluster.year for cluster in found.clusters] == [year]


@pytest.mark.parametrize("said, events", OF_THE_CLUSTER)
def test_review_of_the_cluster(said: str, events: list[tuple[str, str | None]]) -> None:
    assert [(e.event_type, e.date) for e in reading(said).events] == events
