"""Tables that never lie in memory as a whole come out as those that do."""

import random

import pyarrow.parquet as pq
import pytest

from thidua.runs.whole import Whole
from thidua.tables import RECONCILED_TABLES, TableError, TableFiles, spec_named

EVIDENCE = spec_named("evidence")
CONFLICTS = spec_named("conflicts")
LINKS = [
    ("cluster_years", key, field, f"{n:016x}", start, start + 9, "supports", "Lào Cai")
    for key in ("bo-cong-an/2023", "bo-cong-an/2024", "Đắk Lắk/2024")
    for field in ("chair", "deputy")
    for n in (1, 10, 2)
    for start in (5, 40, 100)
]
CONFLICT = ("c1", None, None, None, 2024, "chair", ("a", "b"), ("x", "y z"), "open")


def nothing() -> dict:
    return {spec.name: [] for spec in RECONCILED_TABLES}


def test_rows_in_any_order_and_twice_come_back_sorted_once(tmp_path):
    shuffled = LINKS + LINKS[:7]
    random.Random(1).shuffle(shuffled)
    with Whole(tmp_path) as whole:
        for at in range(0, len(shuffled), 10):
            whole.add(nothing() | {"evidence": shuffled[at : at + 10]})
        whole.add(nothing() | {"conflicts": [CONFLICT]})
        assert [row for some in whole.rows(EVIDENCE) for row in some] == EVIDENCE.sorted(LINKS)
        assert [row for some in whole.rows(CONFLICTS) for row in some] == [CONFLICT]
    assert list(tmp_path.iterdir()) == []


def test_a_row_that_does_not_fit_is_refused(tmp_path):
    with Whole(tmp_path) as whole, pytest.raises(TableError, match="resolution"):
        whole.add(nothing() | {"conflicts": [(*CONFLICT[:-1], "maybe")]})


def test_files_are_the_same_however_rows_are_handed_over(tmp_path):
    articles = spec_named("articles")
    rows = []
    for n in range(150):
        cells = {"article_id": f"{n:016x}", "source": f"a{n}.txt", "record": 0, "text": "chữ " * 9000, "relevant": True}
        rows.append(tuple(cells.get(name) for name in articles.names))
    for name, step in (("one", 1), ("all", len(rows))):
        (tmp_path / name).mkdir()
        with TableFiles(tmp_path / name) as files:
            for at in range(0, len(rows), step):
                files.add(articles, rows[at : at + step])
    for path in sorted((tmp_path / "one").rglob("*.*")):
        assert path.read_bytes() == (tmp_path / "all" / path.relative_to(tmp_path / "one")).read_bytes()
    assert pq.ParquetFile(tmp_path / "one/tables/articles.parquet").num_row_groups > 1


def test_rows_out_of_order_are_refused(tmp_path):
    rejects = spec_named("rejects")
    with pytest.raises(TableError, match="comes after"), TableFiles(tmp_path) as files:
        files.add(rejects, [(2, "b", None, "is empty")])
        files.add(rejects, [(1, "a", None, "is empty")])
