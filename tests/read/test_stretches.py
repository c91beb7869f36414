import gzip
import json
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from cut_reading import in_stretches, whole

from thidua.read import Stretch, Tally, count_records, plan, read_file, stretches

HIT = {"text": "Cụm thi đua số 3 tổng kết năm 2024.", "date": "2024-11-26"}
MISS = {"text": "Giá lúa tăng, bà con phấn khởi."}


def lines() -> list[bytes]:
    hits = [json.dumps(HIT | {"title": f"Tin {n}"}, ensure_ascii=False).encode() for n in range(40)]
    misses = [json.dumps(MISS | {"n": "x" * n}, ensure_ascii=False).encode() for n in range(0, 400, 10)]
    return [line for pair in zip(hits, misses) for line in pair] + [b"", b"no object", b'{"text": 1']


@pytest.mark.parametrize("most", [1, 7, 100, 1000, 5000])
@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_the_same_records_come_out_wherever_a_file_is_cut(tmp_path, most, end):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join(lines()) + end)
    (file,) = plan([path]).files
    expected = whole(file)
    assert len(expected[0]) == 42 and expected[1].hits == 40 and len(stretches(file, most)) > 1
    assert in_stretches(file, most) == expected


def test_lines_added_at_the_end_leave_the_earlier_stretches(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join(lines()) + b"\n")
    (file,) = plan([path]).files
    before = stretches(file, 1000)
    with path.open("ab") as more:
        more.write(lines()[0] + b"\n")
    assert stretches(file, 1000)[: len(before) - 1] == before[:-1]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.txt", "a.warc", "a.warc.gz", "a.warc.zst"])
def test_what_cannot_be_cut_is_read_whole(tmp_path, name):
    (tmp_path / name).write_bytes(b"x\n" * 1000)
    (file,) = plan([tmp_path / name]).files
    assert stretches(file, 100) == ()


def test_small_files_and_utf16_are_read_whole(tmp_path):
    text = "\n".join(line.decode() for line in lines())
    Path(tmp_path / "a.jsonl").write_text(text, encoding="utf-16")
    (file,) = plan([tmp_path]).files
    assert stretches(file, 100) == () and len(whole(file)[0]) == 42
    Path(tmp_path / "a.jsonl").write_text(text, encoding="utf-8")
    assert stretches(file, 1 << 20) == ()


class Refusing(Tally):
    """A tally that leaves one record out."""

    def takes(self, record: int) -> bool:
        return record != 1


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_a_record_that_is_refused_is_not_parsed(tmp_path, name):
    rows = [f"Cụm thi đua số {n} tổng kết năm 2024" for n in range(3)]
    text = "".join(json.dumps({"text": row}) + "\n" for row in rows)
    (tmp_path / name).write_text(text if name == "a.jsonl" else "\n".join(["text", *rows]), encoding="utf-8")
    (file,) = plan([tmp_path / name]).files
    assert [article.record for article in read_file(file, Refusing())] == [0, 2]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.csv", "a.txt"])
def test_content_in_hand_reads_as_the_file_does(tmp_path, name):
    raw = b"\n".join(lines())
    (tmp_path / name).write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)
    (file,) = plan([tmp_path / name]).files
    expected = list(read_file(file, Tally()))
    content = file.path.read_bytes()
    file.path.unlink()
    assert expected and list(read_file(file, Tally(), content=content)) == expected


@pytest.mark.parametrize("most", [1, 100, 700])
@pytest.mark.parametrize("group", [1, 3, 10])
@pytest.mark.parametrize("dictionary", [True, False])
def test_parquet_is_cut_between_row_groups(tmp_path, most, group, dictionary):
    rows = [(HIT if n % 2 else MISS) | {"title": f"Tin {n}", "id": n} for n in range(60)]
    rows[7] = {"text": None, "title": None, "id": 7}
    path = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path, row_group_size=group, use_dictionary=dictionary)
    (file,) = plan([path]).files
    expected = whole(file)
    assert len(expected[0]) == 29 and len(stretches(file, most)) > 1
    assert in_stretches(file, most) == expected


def test_parquet_that_is_none_is_not_cut(tmp_path):
    (tmp_path / "a.parquet").write_bytes(b"PAR1" + b"x" * 9_000)
    (file,) = plan([tmp_path / "a.parquet"]).files
    assert stretches(file, 100) == ()
    assert "is broken Parquet" in whole(file)[0][0].reason


def test_a_damaged_row_group_costs_no_other_stretch(tmp_path):
    path = tmp_path / "a.parquet"
    rows = [HIT | {"title": f"Tin {n}"} for n in range(30)]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path, row_group_size=10, compression="zstd")
    (file,) = plan([path]).files
    parts = stretches(file, 1)
    raw = bytearray(path.read_bytes())
    raw[parts[1].start : parts[1].end] = bytes(parts[1].end - parts[1].start)
    path.write_bytes(raw)
    tally = Tally()
    (fault,) = read_file(file, tally, Stretch(parts[1].start, parts[1].end, 10))
    assert fault.record is None and tally.span == 10 == count_records(file, parts[1]) and not tally.miscut


def test_a_binary_file_under_another_name_is_one_fault(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(b"PK\x03\x04" + b"x" * 100 + b"\n" + b"y\n" * 100)
    (file,) = plan([tmp_path]).files
    assert len(stretches(file, 50)) > 1 and in_stretches(file, 50) is None
    ((fault,), tally) = whole(file)
    assert "not JSON lines" in fault.reason and tally.rejects == 1
