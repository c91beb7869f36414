"""A province's block: agencies of one province are so many units; in a cluster of provinces a province has one."""

import pytest
from role_rows import REVIEW, reading, rows

BLOCK = (
    "Khối thi đua Nội chính tỉnh Hà Nam tổng kết năm 2021. Khối gồm Công an tỉnh Hà Nam, Báo Hà Nam và Tòa án nhân dân "
    "tỉnh Hà Nam. "
)
COURT, POLICE, PAPER = "Tòa án nhân dân tỉnh Hà Nam", "Công an tỉnh Hà Nam", "Báo Hà Nam"


def test_each_agency_has_its_roles_and_awards():
    said = reading(
        BLOCK
        + f"Hai Khối phó là {COURT} và {PAPER}. Hội nghị bầu {PAPER} làm Khối trưởng, {COURT} và {POLICE} làm Khối "
        f"phó năm 2022. {POLICE}, {COURT} được tặng Bằng khen của UBND tỉnh."
    )
    assert sorted(r.unit.unit for r in said.roles) == [PAPER, COURT]
    assert sorted((h.role, h.to_unit.unit) for h in said.handovers) == [
        ("chair", PAPER),
        ("deputy", POLICE),
        ("deputy", COURT),
    ]
    assert sorted(a.unit.unit for a in said.awards) == [POLICE, COURT]
    assert said.clusters[0].organisation is None


@pytest.mark.parametrize("name", ["Công an Lào Cai", "tỉnh Lào Cai", "Công an tỉnh Lào Cai"])
def test_names_of_one_unit_are_one(name):
    assert rows(REVIEW + "{A} là Cụm trưởng năm 2024. " + f"Cụm trưởng năm 2024 là {name}.") == ["chair A 2024"]
