"""What the gazetteer knows of units and of places with unusual names, and that all other places are read without it."""

import sqlite3
from pathlib import Path

import pytest

from thidua import gazetteer
from thidua.extract.provinces.find import find_provinces
from thidua.extract.units.find import find_units
from thidua.text import nfc

EXPANDED = [
    ("Cục Cảnh sát ĐTTP về ma túy", "Cục Cảnh sát điều tra tội phạm về ma túy"),
    ("cục cảnh sát  đttp về ma tuý", "Cục Cảnh sát điều tra tội phạm về ma túy"),
    ("Cục CSĐT TP về ma túy", "Cục Cảnh sát điều tra tội phạm về ma túy"),
    ("Công an TP Bắc Giang", "Công an TP Bắc Giang"),
    ("Cục CSĐT tội phạm về TTXH", "Cục Cảnh sát điều tra tội phạm về trật tự xã hội"),
    ("CỤC CẢNH SÁT GIAO THÔNG", "Cục Cảnh sát giao thông"),
    ("Cục An ninh Nội địa", "Cục An ninh nội địa"),
    ("Cục cảnh sát phòng chống tội phạm về môi trường", "Cục Cảnh sát phòng, chống tội phạm về môi trường"),
    ("C08", "Cục Cảnh sát giao thông"),
    ("Sở GD - ĐT", "Sở Giáo dục và Đào tạo"),
    ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
    ("VKSND tỉnh Bắc Giang", "Viện kiểm sát nhân dân tỉnh Bắc Giang"),
    ("Trung đoàn CSCĐ Tây Nguyên", "Trung đoàn Cảnh sát cơ động Tây Nguyên"),
    ("Trường THPT Bác Ái", "Trường THPT Bác Ái"),
    ("Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh"),
    ("Công an huyện Lâm Hà", "Công an huyện Lâm Hà"),
]


@pytest.mark.parametrize(("name", "expected"), EXPANDED)
def test_expand(name: str, expected: str) -> None:
    assert gazetteer.expand(name) == expected


def test_units() -> None:
    rows = gazetteer.units()
    assert len(rows) >= 150
    assert len({r.unit_id for r in rows}) == len(rows)
    names = {r.name for r in rows}
    for row in rows:
        assert row.parent is None or row.parent in names, row.name
        assert gazetteer.unit_named(row.name) == row
        assert gazetteer.unit_named(row.name.upper()) == row
        for alias in row.aliases:
            assert gazetteer.unit_named(alias) == row, alias
        assert any(name in row.example for name in (row.name, *row.aliases)), row.example


def test_abbreviations() -> None:
    for row in gazetteer.abbreviations():
        assert row.abbr in row.example
        assert row.expansion in gazetteer.expand(f"Xưởng {row.abbr} số một"), row.abbr
    assert gazetteer.unit_named("Cục Cảnh sát không có thật") is None


def test_brands_are_units_by_themselves_and_with_a_place() -> None:
    for name, row in gazetteer.brands().items():
        found = [m.value for m in find_units(row.example, find_provinces(row.example)) if m.kind == "unit"]
        assert row.name in row.example and name == row.name.lower()
        assert [ref.unit.unit for ref in found] == [f"{row.name} Kon Tum"], row.example
        assert [ref.unit.province for ref in found] == [None]  # a company in Kon Tum is not Kon Tum's own


def test_places_of_unusual_names_are_read_whole() -> None:
    for row in gazetteer.places():
        for text in (row.example, f"Dự họp có {row.example}, Công an huyện Mộ Đức và đại diện nhân dân."):
            found = [m.text for m in find_units(text, find_provinces(text)) if m.kind == "unit"]
            assert found[0] == row.example, text


@pytest.mark.parametrize(
    ("names", "least"),
    [
        ("select distinct ward from admin_units", 1.0),
        ("select distinct district from admin_units_legacy", 1.0),
        ("select distinct ward from admin_units_legacy where ward is not null", 0.998),  # some have misprints
    ],
)
def test_every_district_and_commune_is_read_whole(names: str, least: float) -> None:
    package = pytest.importorskip("vietnamadminunits")
    with sqlite3.connect(Path(package.__file__).parent / "data" / "dataset.db") as database:
        rows = [nfc(name) for (name,) in database.execute(names)]
    places = [name[0].lower() + name[1:] for name in rows]
    texts = [f"Dự hội nghị có Công an {place}, Công an huyện Mộ Đức và đại diện nhân dân." for place in places]
    read = [
        f"Công an {place}" in {m.text for m in find_units(text, find_provinces(text))}
        for place, text in zip(places, texts, strict=True)
    ]
    assert len(rows) > 600
    assert sum(read) / len(read) >= least, [place for place, whole in zip(places, read, strict=True) if not whole][:9]
