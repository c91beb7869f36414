"""Meetings that are no reviews: visits of a cluster's commission, and ceremonies at which the chair is handed on; and
what stands around a cluster's name."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import rows

from thidua.api import extract


def _types(text: str) -> list[str]:
    return sorted(event.event_type for event in extract(text).events)


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 12/10/2021, đoàn công tác của Cụm thi đua số 2 Bộ Nội vụ khảo sát, chấm điểm chéo kết quả thi đua năm 2021 tại Sở Nội vụ tỉnh Yên Bái.",
        "Ngày 12/10/2021, đoàn khảo sát của Cụm thi đua số 2 Bộ Nội vụ làm việc với Sở Nội vụ tỉnh Yên Bái.",
        "Ngày 3/10/2022, Cụm thi đua số 2 Sở Y tế tỉnh Nghệ An kiểm tra và chấm điểm chéo tại Bệnh viện Đa khoa huyện Diễn Châu.",
        "Cụm thi đua các tỉnh Đông Nam Bộ thẩm định chéo hồ sơ thi đua năm 2020 trong hai ngày 5 và 6/11/2020.",
        # ceremonies
        "Ngày 4/1/2022, Khối thi đua số 2 tỉnh Kon Tum tổ chức lễ bàn giao nhiệm vụ Khối trưởng.",
        "Sáng 6/1/2020, tại Cục Thuế tỉnh Nam Định diễn ra buổi bàn giao chức Cụm trưởng Cụm thi đua số 4 Tổng cục Thuế.",
        "Ngày 9/1/2019, Cụm thi đua số 5 Sở Y tế tỉnh Bến Tre chính thức chuyển giao trách nhiệm Cụm trưởng.",
        "Chiều 2/12/2016, Cụm thi đua số 3 Bộ Công an bàn giao sổ sách, cờ luân lưu giữa Cụm trưởng cũ và mới.",
    ],
)
def test_a_visit_or_a_ceremony_is_an_event_of_its_own(text: str) -> None:
    assert _types(text) == ["other"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "Ngày 5/12/2022, Cụm thi đua số 2 Sở Y tế tỉnh Nghệ An tổng kết năm 2022 và tổ chức lễ bàn giao Cụm trưởng.",
            ["annual_review"],
        ),
        (
            "Ngày 5/12/2022, Cụm thi đua số 2 Sở Y tế tỉnh Nghệ An họp tổng kết năm 2022 sau khi khảo sát, chấm điểm chéo.",
            ["annual_review"],
        ),
        ("Lễ bàn giao Cụm trưởng Cụm thi đua số 2 Sở Y tế tỉnh Nghệ An sẽ được tổ chức vào tháng 1/2023.", []),
        ("Hết năm, Cụm trưởng Cụm thi đua số 2 có trách nhiệm tổ chức lễ bàn giao nhiệm vụ Cụm trưởng.", []),
    ],
)
def test_beside_a_review_or_still_to_come_they_are_none(text: str, types: list[str]) -> None:
    assert _types(text) == types


def test_a_headline_that_gives_a_role_has_the_year_of_the_text_below() -> None:
    text = "02/12/2016\n\n{B} nhận nhiệm vụ Cụm trưởng Cụm thi đua số 3\n\nChiều 1/12, {A} trao lại nhiệm vụ Cụm trưởng năm 2017 cho {B}. Sáu đơn vị của Bộ Công an dự."
    assert rows(text) == ["chair A 2016", "handover chair B 2017 < A"]
    text = "02/12/2016\n\n{B} được bầu làm Cụm phó Cụm thi đua số 3\n\nChiều 1/12, các đơn vị của Bộ Công an bầu {B} làm Cụm phó năm 2017."
    assert rows(text) == ["election deputy B 2017"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cụm thi đua các tỉnh Bắc Trung Bộ kiểm tra chéo tại Hà Tĩnh.", "các tỉnh Bắc Trung Bộ"),
        ("Cụm thi đua 7 tỉnh biên giới phía Bắc khảo sát thực tế.", "7 tỉnh biên giới phía Bắc"),
        ("Cụm thi đua các tỉnh miền núi phía Bắc học tập kinh nghiệm.", "các tỉnh miền núi phía Bắc"),
        ("Cụm thi đua Hội Nông dân các tỉnh Tây Bắc trồng cây.", "Hội Nông dân các tỉnh Tây Bắc"),
        ("Cụm thi đua các huyện miền núi tỉnh Quảng Ngãi tổng kết.", "các huyện miền núi tỉnh Quảng Ngãi"),
        ("Cụm thi đua các tỉnh miền Trung và Tây Nguyên tổng kết.", "các tỉnh miền Trung và Tây Nguyên"),
    ],
)
def test_the_name_of_a_region_ends_before_what_its_cluster_does(text: str, name: str) -> None:
    assert [cluster.name for cluster in extract("Ngày 5/3/2022, " + text).clusters] == [name]


@pytest.mark.parametrize("role", ["Trưởng cụm Cụm", "Phó cụm Cụm", "Trưởng khối Khối"])
def test_a_cluster_behind_its_short_role_is_no_name(role: str) -> None:
    said = extract(f"Năm 2018, Cục Thuế tỉnh Nghệ An là {role} thi đua số 4 Tổng cục Thuế.")
    assert [(c.number, c.name, c.organisation) for c in said.clusters] == [(4, None, "Tổng cục Thuế")]
    assert [role.unit.unit for role in said.roles] == ["Cục Thuế tỉnh Nghệ An"]


@pytest.mark.parametrize(
    ("beside", "organisation"),
    [
        ("Cụm thi đua số 2 - Khối bệnh viện chuyên khoa, Sở Y tế tỉnh Nghệ An", "Sở Y tế tỉnh Nghệ An"),
        ("Cụm thi đua số 4 - Khối phòng nghiệp vụ, Cục Thuế tỉnh Nghệ An", "Cục Thuế tỉnh Nghệ An"),
        ("Cụm thi đua số 4 (khối đoàn thể), Liên đoàn Lao động tỉnh Nghệ An", "Liên đoàn Lao động tỉnh Nghệ An"),
        ("Cụm thi đua số 4 - khối phòng nghiệp vụ - Cục Thuế tỉnh Nghệ An", "Cục Thuế tỉnh Nghệ An"),
        ("Cụm thi đua số 1 - khối xã, UBND xã Tân An đăng cai", None),
    ],
)
def test_the_body_behind_the_block_that_a_cluster_is_of(beside: str, organisation: str | None) -> None:
    (cluster,) = extract(f"Ngày 5/12/2018, {beside} tổng kết phong trào thi đua năm 2018.").clusters
    assert cluster.organisation == organisation
