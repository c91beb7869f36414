"""The gazetteer's files: loaded, whole, consistent, and checked against vietnamadminunits where it can be."""

import csv
import json
import shutil
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from thidua import gazetteer, gazetteer_rows
from thidua.text import slug

COUNTS = [
    ("1976-07-02", 38),
    ("1978-12-28", 38),
    ("1979-01-01", 39),
    ("1980-01-01", 40),
    ("1989-06-30", 40),
    ("1989-07-01", 44),
    ("1992-01-01", 49),
    ("1993-01-01", 53),
    ("1996-12-31", 53),
    ("1998-01-01", 61),
    ("2003-12-31", 61),
    ("2005-01-01", 64),
    ("2008-07-31", 64),
    ("2008-08-01", 63),
    ("2024-06-01", 63),
    ("2025-06-30", 63),
    ("2025-07-01", 34),
]
SUCCESSORS = [
    ("hai-duong", "2026-01-01", "hai-phong-2025"),
    ("hai-duong", "2020-01-01", "hai-duong"),
    ("hai-phong", "2025-07-01", "hai-phong-2025"),
    ("hai-phong", "2025-06-30", "hai-phong"),
    ("thua-thien-hue", "2025-01-01", "hue"),
    ("hoa-binh", "2025-07-01", "phu-tho-2025"),
    ("hoa-binh", "2010-01-01", "hoa-binh"),
    ("ha-tay", "2009-01-01", "ha-noi-2008"),
    ("son-la", "2026-01-01", "son-la"),
    ("ha-nam-ninh", "2024-01-01", "ha-nam nam-dinh ninh-binh"),
    ("ha-nam-ninh", "2025-12-01", "ninh-binh-2025"),
    ("hau-giang", "2010-01-01", "can-tho-2004 hau-giang-2004 soc-trang"),
    ("hau-giang", "2025-12-01", "can-tho-2025"),
    ("dak-lak", "2005-01-01", "dak-lak-2004 dak-nong"),
]
PREDECESSORS = [
    ("hai-phong-2025", "2024-06-01", "hai-phong hai-duong"),
    ("ho-chi-minh-2025", "2024-06-01", "ho-chi-minh binh-duong ba-ria-vung-tau"),
    ("hue", "2024-12-31", "thua-thien-hue"),
    ("son-la", "2000-01-01", "son-la"),
    ("lam-dong-2025", "2003-01-01", "lam-dong dak-lak binh-thuan"),
]
NAMED = [
    ("Hải Dương", None, "hai-duong"),
    ("tỉnh Hải Dương", None, "hai-duong"),
    ("TP Hà Nội", None, "ha-noi-2008"),
    ("HOÀ BÌNH", "2020-01-01", "hoa-binh"),
    ("BR - VT", "2020-01-01", "ba-ria-vung-tau"),
    ("TPHCM", "2020-01-01", "ho-chi-minh"),
    ("TP. Hồ Chí Minh", None, "ho-chi-minh-2025"),
    ("Đak Lak", "2003-01-01", "dak-lak"),
    ("Huế", "2020-01-01", "thua-thien-hue"),
    ("Thừa Thiên-Huế", "2026-01-01", "hue"),
    ("Hải Dương", "2026-01-01", "hai-duong"),
    ("Hậu Giang", "1980-01-01", "hau-giang"),
    ("Hậu Giang", "2010-01-01", "hau-giang-2004"),
    ("Ha Noi", None, "ha-noi-2008"),
    ("Sài Gòn Mới", None, None),
    ("ĐN", None, None),
    ("", None, None),
]


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(("on", "count"), COUNTS)
def test_provinces_of_a_day(on: str, count: int) -> None:
    standing = [p for p in gazetteer.provinces() if p.valid_on(date.fromisoformat(on))]
    assert len(standing) == len({p.name for p in standing}) == count


@pytest.mark.parametrize(("province_id", "on", "expected"), SUCCESSORS)
def test_successors(province_id: str, on: str, expected: str) -> None:
    assert sorted(gazetteer.successors(province_id, date.fromisoformat(on))) == expected.split()


@pytest.mark.parametrize(("province_id", "on", "expected"), PREDECESSORS)
def test_predecessors(province_id: str, on: str, expected: str) -> None:
    assert gazetteer.predecessors(province_id, date.fromisoformat(on)) == tuple(expected.split())


@pytest.mark.parametrize(("name", "on", "expected"), NAMED)
def test_province_named(name: str, on: str | None, expected: str | None) -> None:
    found = gazetteer.province_named(name, day(on))
    assert (found.province_id if found else None) == expected


def test_every_province_is_found_by_its_name_on_its_days() -> None:
    for one in gazetteer.provinces():
        for on in (one.valid_from, one.valid_to):
            assert on is None or gazetteer.province_named(one.name, on) == one


def test_ids_are_the_name_and_the_year() -> None:
    assert len({p.province_id for p in gazetteer.provinces()}) == len(gazetteer.provinces())
    for one in gazetteer.provinces():
        assert one.province_id in (slug(one.name), f"{slug(one.name)}-{one.valid_from.year}")


def test_lineage_and_periods_agree() -> None:
    """Who ends has a step out on the next day, who begins has one in on that day; nothing else has."""
    steps = [s for s in gazetteer.province_lineage() if s.relation != "part_to"]
    out, into = {s.from_id for s in steps}, {s.to_id for s in steps}
    start = min(p.valid_from for p in gazetteer.provinces())
    for one in gazetteer.provinces():
        assert (one.valid_to is not None) == (one.province_id in out), one.province_id
        expected = one.valid_from > start and one.kind != "special_zone"  # that one was cut out of two provinces
        assert expected == (one.province_id in into), one.province_id
    for step in steps:
        before, after = gazetteer.province(step.from_id), gazetteer.province(step.to_id)
        assert before.valid_to == step.effective_on - timedelta(days=1), step
        assert after.valid_from == step.effective_on, step
        assert (step.relation == "continued_as") == (before.name == after.name), step


def test_parts_go_between_provinces_that_stand() -> None:
    for step in gazetteer.province_lineage():
        if step.relation == "part_to":
            assert gazetteer.province(step.from_id).valid_on(step.effective_on - timedelta(days=1)), step
            assert gazetteer.province(step.to_id).valid_on(step.effective_on), step


def test_no_alias_is_written_twice_or_hides_a_name() -> None:
    names = {gazetteer.compact(p.name) for p in gazetteer.provinces()}
    written = Counter(a.alias for a in gazetteer.aliases())
    assert [a for a, n in written.items() if n > 1] == []
    for alias in gazetteer.aliases():
        same = gazetteer.compact(alias.alias)
        assert same not in names or same in {gazetteer.compact(gazetteer.province(i).name) for i in alias.province_ids}


@pytest.fixture(scope="module")
def adminunits() -> Path:
    package = pytest.importorskip("vietnamadminunits")
    return Path(package.__file__).parent / "data"


def test_names_of_63_and_34_against_vietnamadminunits(adminunits: Path) -> None:
    for file, on in (("parser_legacy.json", date(2025, 6, 30)), ("parser_from_2025.json", date(2025, 7, 1))):
        rows = json.loads((adminunits / file).read_text(encoding="utf-8"))["DICT_PROVINCE"].values()
        theirs = {(row["provinceShort"], row["province"].startswith("Thành phố")) for row in rows}
        ours = {(p.name, p.kind == "city") for p in gazetteer.provinces() if p.valid_on(on)}
        assert ours == theirs, file


def test_the_mergers_against_vietnamadminunits(adminunits: Path) -> None:
    mapping = json.loads((adminunits / "converter_2025.json").read_text(encoding="utf-8"))["DICT_PROVINCE"]
    head = {"city": "thanhpho", "province": "tinh"}

    def code(province_id: str) -> str:
        one = gazetteer.province(province_id)
        return head[one.kind] + slug(one.name).replace("-", "")

    eve, today = date(2025, 6, 30), date(2025, 7, 1)
    ours = {
        code(p.province_id): sorted(code(i) for i in gazetteer.predecessors(p.province_id, eve))
        for p in gazetteer.provinces()
        if p.valid_on(today)
    }
    assert ours == {new: sorted(olds) for new, olds in mapping.items()}


def test_checked_says_what_the_tests_above_check() -> None:
    for one in gazetteer.provinces():
        covered = any(one.valid_on(on) for on in (date(2025, 6, 30), date(2025, 7, 1)))
        assert (one.checked != "no") == covered, one.province_id


def test_awards_and_cues_load() -> None:
    assert all(row.title and row.example for row in gazetteer.awards())
    assert all(row.reach > 0 for row in gazetteer.cues())


@pytest.mark.parametrize(
    ("header", "row", "message"),
    [
        (
            "from_id,to_id,relation,effective_on,legal_basis,checked",
            "hai-duong,x,renamed,2025-01-01,NQ,no",
            "row 2, to_id",
        ),
        (
            "from_id,to_id,relation,effective_on,legal_basis,checked",
            "hue,hue,gone,2025-01-01,NQ,no",
            "'gone': must be one of",
        ),
        (
            "from_id,to_id,relation,effective_on,legal_basis,checked",
            "hue,hue,renamed,1/1/2025,NQ,no",
            "'1/1/2025': must be a day",
        ),
        (
            "from_id,to_id,relation,effective_on,legal_basis,checked",
            "hue,hue,renamed,2025-01-01,N,Q,no",
            "row 2: not 6 values",
        ),
        ("from_id,to_id,relation,legal_basis,checked", "hue,hue,renamed,NQ,no", "row 1: column missing: effective_on"),
    ],
)
def test_a_fault_names_file_row_and_value(
    header: str, row: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gazetteer.provinces()
    (tmp_path / "province_lineage.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    monkeypatch.setattr(gazetteer_rows, "_INSTALLED", tmp_path)
    with pytest.raises(gazetteer.GazetteerError, match=r"gazetteer/province_lineage.csv, row") as fault:
        gazetteer.province_lineage.__wrapped__()
    assert message in str(fault.value)


def test_a_missing_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer_rows, "_INSTALLED", tmp_path)
    with pytest.raises(gazetteer.GazetteerError, match=r"gazetteer/units.csv: the file is missing"):
        gazetteer.units.__wrapped__()
    assert gazetteer.cues.__wrapped__() == ()


def test_files_are_plain_csv() -> None:
    for path in sorted(gazetteer.folder().glob("*.csv")):
        text = path.read_text(encoding="utf-8")
        assert "\r" not in text and text.endswith("\n"), path.name
        rows = list(csv.reader(text.splitlines()))
        assert {len(r) for r in rows} == {len(rows[0])}, path.name
        assert all(cell == cell.strip() for r in rows for cell in r), path.name


def test_a_wrong_row_ends_a_run_before_an_article_is_read(tmp_path: Path) -> None:
    copied = tmp_path / "gazetteer"
    shutil.copytree(gazetteer.folder(), copied)
    with (copied / "cues.csv").open("a", encoding="utf-8") as file:
        file.write("xin tặng,proposed,right\n")
    code = (
        "import pathlib, sys; from thidua import gazetteer_rows; from thidua.cli import main\n"
        f"gazetteer_rows._INSTALLED = pathlib.Path({str(copied)!r})\n"
        "main(sys.argv[1:])"
    )
    (tmp_path / "a.txt").write_text("Cụm thi đua số 5 họp ngày 5/3/2024.", encoding="utf-8")
    run = [sys.executable, "-c", code, "run", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out")]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    rows = len(gazetteer.cues()) + 2
    assert done.stderr == f"thidua: gazetteer/cues.csv, row {rows}: not 9 values; quote commas\n"
    assert done.returncode == 2
    assert not (tmp_path / "out").exists()
