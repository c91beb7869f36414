import csv
import json
import sqlite3
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from thidua.model import (
    ClusterYear,
    Conflict,
    Coverage,
    EvidenceLink,
    LineageStep,
    Reconciled,
    Reject,
    Succession,
    Unplaced,
)
from thidua.tables import ARTICLE_TABLES, SPECS, TableError, article_rows, reconciled_rows, reject_rows, write_all
from thidua.tables.dictionary import dictionary
from thidua.tables.load import as_said, read_back, rejects_of
from thidua.tables.write import csv_line

# The contract's columns; the tables may have more, never fewer.
CONTRACT = {
    "articles": "article_id source record url outlet title published published_basis text relevant story_id",
    "dates": "article_id evidence_start text value precision basis use",
    "events": "article_id event_id event_type date date_basis period host cluster_id",
    "clusters": "article_id cluster_id organisation number name year stated_member_count",
    "members": "article_id cluster_id unit year unit_id unit_kind province position",
    "roles": "article_id cluster_id year role unit unit_id province basis",
    "handovers": "article_id cluster_id role to_unit year from_unit from_province to_province kind",
    "awards": "article_id award_id cluster_id year award title status recipient quantity turns unit_id unit province",
    "people": "article_id evidence_start name rank post unit province cluster_role",
    "unresolved": "reason text",
    "rejects": "source record reason",
    "cluster_years": "lineage_id year organisation series number name chair deputy members member_count standing "
    "stories",
    "lineage": "lineage_id year number name previous_year change overlap",
    "succession": "lineage_id year chair next_chair announced_in held",
    "award_years": "unit_id award year status quantity stories",
    "conflicts": "conflict_id organisation number lineage_id year field values witnesses resolution",
    "coverage": "lineage_id year",
    "evidence": "table key article_id evidence_start",
    # not in the contract: what reconcile could not place, which it asks for a reason
    "unplaced": "article_id cluster_id year organisation number name reason evidence_start evidence_end",
}
EVIDENCE = "evidence_start evidence_end rule confidence"
PER_ARTICLE = [spec.name for spec in ARTICLE_TABLES if spec.name != "rejects"]


@pytest.fixture
def rows(article, said):
    key = article.article_id
    found = Reconciled(
        [ClusterYear("x", 2024, "Bộ Công an", "province", 3, None, None, None, ("A, B", "C"), 2, "disputed", 2)],
        [LineageStep("x", 2024, 3, None, None, "first_seen", None)],
        [Succession("x", 2024, "A", "B", key, "unknown")],
        [],
        [Conflict("k", "Bộ Công an", 3, "x", 2024, "chair", ("A", "C"), ("s1", "s2"), "open")],
        [Coverage("x", 2024, "disputed", ("members",), (), None)],
        [EvidenceLink("cluster_years", "x/2024", "chair", key, 0, 15, "supports", "A")],
        [Unplaced(key, "c1", None, None, 3, None, "no_year", 0, 15)],
    )
    rejects = reject_rows([Reject("archive/b.txt", None, "is empty")])
    return {**article_rows(article, said, "s1"), "rejects": rejects, **reconciled_rows(found)}


@pytest.fixture
def out(rows, tmp_path):
    write_all(rows, tmp_path)
    return tmp_path


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_contract_columns_are_there(spec):
    wanted = CONTRACT[spec.name].split() + (EVIDENCE.split() if spec.name in PER_ARTICLE else [])
    assert set(wanted) <= set(spec.names)


def test_all_tables_of_the_contract_are_written(out):
    assert {p.name for p in (out / "tables").iterdir()} == {f"{n}.{s}" for n in CONTRACT for s in ("csv", "parquet")}


def test_parquet_has_types_nulls_and_lists(out):
    members = pd.read_parquet(out / "tables/members.parquet")
    assert str(members["year"].dtype) == "Int64" and str(members["partial"].dtype) == "boolean"
    roles = pd.read_parquet(out / "tables/roles.parquet")
    assert roles["year"].tolist() == [pd.NA, 2024]  # a null does not make years floats
    years = pq.read_table(out / "tables/cluster_years.parquet").to_pylist()
    assert years[0]["members"] == ["A, B", "C"] and years[0]["chair"] is None
    file = pq.ParquetFile(out / "tables/articles.parquet")
    assert file.metadata.row_group(0).column(0).compression == "ZSTD"


def test_csv_is_what_parquet_is(out):
    for spec in SPECS:
        rows = pq.read_table(out / f"tables/{spec.name}.parquet").to_pylist()
        with (out / f"tables/{spec.name}.csv").open(encoding="utf-8", newline="") as lines:
            for row, cells in zip(rows, csv.DictReader(lines), strict=True):
                assert {name: _text(cell) for name, cell in row.items()} == cells


def _text(cell):
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else "|".join(cell) if isinstance(cell, list) else str(cell)


def test_csv_quotes_what_needs_it():
    assert csv_line(("a,b", 'c"d', "e\nf", "g\rh", "", None, True, 1.0, ("x", "y"))) == (
        '"a,b","c""d","e\nf","g\rh",,,true,1.0,x|y\n'
    )


def test_sqlite_holds_the_same_with_keys_and_references(out):
    database = sqlite3.connect(out / "thidua.sqlite")
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    for spec in SPECS:
        (count,) = database.execute(f'SELECT count(*) FROM "{spec.name}"').fetchone()
        assert count == pq.ParquetFile(out / f"tables/{spec.name}.parquet").metadata.num_rows
    with pytest.raises(sqlite3.IntegrityError):
        database.execute("INSERT INTO clusters SELECT * FROM clusters")


def test_the_same_rows_in_any_order_give_the_same_bytes(rows, out, tmp_path_factory):
    again = tmp_path_factory.mktemp("again")
    write_all({name: list(some)[::-1] for name, some in rows.items()}, again)
    files = [p.relative_to(out) for p in sorted(out.rglob("*")) if p.is_file()]
    assert [f for f in files if (out / f).read_bytes() != (again / f).read_bytes()] == []


def test_nothing_is_written_when_a_row_does_not_fit(rows, tmp_path):
    broken = {**rows, "roles": [*rows["roles"], rows["roles"][0]]}
    with pytest.raises(TableError, match="table roles"):
        write_all(broken, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_data_package_is_valid(out):
    from frictionless import Package

    report = Package(str(out / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "fieldName", "rowNumber", "message"])
    assert json.loads((out / "datapackage.json").read_text(encoding="utf-8"))["$schema"].endswith(
        "2.0/datapackage.json"
    )


def test_the_data_package_finds_a_broken_table(out):
    from frictionless import Package

    path = out / "tables/events.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("annual_review", "party"), encoding="utf-8")
    assert not Package(str(out / "datapackage.json")).validate().valid


def test_what_was_written_reads_back(article, said, out):
    (rows,) = read_back(out)
    rejects = list(rejects_of(out))
    kept, again = as_said(rows)
    assert kept == article and rejects == [Reject("archive/b.txt", None, "is empty")]
    assert set(again.roles) == set(said.roles) and set(again.members) == set(said.members)
    assert again.clusters == said.clusters and again.events == said.events and again.people == said.people
    assert again.handovers == said.handovers and again.unresolved == said.unresolved
    assert [a.award_id for a in again.awards] == ["a1", "a2", "a10"] and set(again.awards) == set(said.awards)
    assert [d.mention for d in again.dates] == [d.mention for d in said.dates]


def test_a_run_of_another_version_is_refused(out):
    table = pq.read_table(out / "tables/roles.parquet").drop_columns(["basis"])
    pq.write_table(table, out / "tables/roles.parquet")
    with pytest.raises(TableError, match="other columns than this version"):
        list(read_back(out))
    (out / "tables/roles.parquet").write_bytes(b"PAR1 cut off")
    with pytest.raises(TableError, match="cannot be read"):
        list(read_back(out))


def test_the_data_dictionary_in_outputs_is_up_to_date():
    page = Path(__file__).parents[2] / "outputs/README.md"
    assert page.read_text(encoding="utf-8") == dictionary(), "python -m thidua.tables outputs/README.md"
