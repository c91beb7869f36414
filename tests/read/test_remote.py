"""Inputs by URL, through fsspec: its file system in memory stands for all others."""

import gzip
import json
import zipfile

import pytest

from thidua.read import Tally, plan, read_file
from thidua.run import run

fsspec = pytest.importorskip("fsspec")

HIT = "Cụm thi đua số 3 Bộ Công an tổng kết công tác năm 2024, các đơn vị thành viên cùng dự."


@pytest.fixture
def memory():
    files = fsspec.filesystem("memory")
    files.store.clear()
    yield files
    files.store.clear()


def put(memory, path: str, raw: bytes) -> None:
    memory.pipe(path, raw)


@pytest.fixture
def bucket(memory, tmp_path):
    """The same files in memory and in a folder here."""
    line = json.dumps({"text": HIT}, ensure_ascii=False).encode() + b"\n"
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"text": [HIT, "x"]}), tmp_path / "p.parquet")
    packed = pa.compress(line, codec="zstd", asbytes=True)
    files = {
        "a.txt": HIT.encode(),
        "sub/b.jsonl": line * 2,
        "sub/c.jsonl.gz": gzip.compress(line),
        "d.csv": f'text\n"{HIT}"\n'.encode(),
        "e.jsonl.zst": packed,
        "f.parquet": (tmp_path / "p.parquet").read_bytes(),
        "note.pdf": b"%PDF",
        ".hidden/g.txt": HIT.encode(),
    }
    for name, raw in files.items():
        put(memory, f"/bucket/{name}", raw)
        path = tmp_path / "bucket" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    return tmp_path / "bucket"


def read(inputs) -> list:
    return [(f.name, [a.text for a in read_file(f, Tally())]) for f in plan(inputs).files]


def test_a_folder_elsewhere_reads_as_one_here(bucket):
    here, there = plan([bucket]), plan(["memory://bucket"])
    assert [f.name for f in there.files] == [f.name for f in here.files] and there.skipped == here.skipped == 1
    assert read(["memory://bucket"]) == read([bucket])
    assert sum(len(texts) for _, texts in read(["memory://bucket"])) == 7
    assert there.files[0].source == "memory:///bucket/a.txt"


def test_a_file_and_a_glob_elsewhere(bucket):
    assert read(["memory://bucket/sub/b.jsonl"]) == [("b.jsonl", [HIT, HIT])]
    assert [name for name, _ in read(["memory://bucket/*/*.jsonl*"])] == ["sub/b.jsonl", "sub/c.jsonl.gz"]


def test_pages_in_a_zip_are_read_where_they_are(tmp_path):
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as pages:
        pages.writestr("2024/a.txt", HIT)
        pages.writestr("2024/b.txt", "Giá lúa tăng.")
    assert read([f"zip://2024::{tmp_path}/pages.zip"]) == [("a.txt", [HIT]), ("b.txt", [])]


@pytest.mark.parametrize(
    "url", ["memory://nowhere/a.txt", "memory://nowhere", "nonsense://a.txt", "memory://bucket/*.pdf"]
)
def test_what_cannot_be_read_is_one_reject(bucket, url):
    (reject,) = plan([url]).rejects
    assert reject.source == url and reject.reason and "\n" not in reject.reason and not plan([url]).files


def test_without_fsspec_the_extra_is_named(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    (reject,) = plan(["memory://bucket"]).rejects
    assert "thidua[remote]" in reject.reason


def test_a_run_takes_over_remote_files_until_they_change(memory, bucket, tmp_path, monkeypatch):
    first = run("memory://bucket", tmp_path / "out")
    assert first.articles == run(bucket, tmp_path / "here").articles == 7

    import thidua.runs.reading as reading

    seen = []
    real = reading.read_shard

    def noted(task):
        seen.extend(part.file.name for part in task.parts)
        return real(task)

    monkeypatch.setattr(reading, "read_shard", noted)
    run("memory://bucket", tmp_path / "out")
    assert seen == []
    put(memory, "/bucket/a.txt", HIT.replace("2024", "2023").encode())
    assert run("memory://bucket", tmp_path / "out").articles == 7
    assert seen == ["a.txt"]
