"""Lists of paths, standard input, and columns by name."""

import gzip
import io

import pytest
from test_formats import WHOLE, facts, page, read

from thidua.read import CONVENTION, ListError, MappingError, Tally, listed, parse_mapping, plan, read_file, spool

TEXT = "Cụm thi đua số 2 gồm sáu xã."
KINDS = WHOLE | {
    "a.txt": lambda: TEXT.encode(),
    "a.html": lambda: page("p01-cum-5-tong-ket-2019"),
    "a.html.gz": lambda: gzip.compress(page("p01-cum-5-tong-ket-2019")),
}


@pytest.mark.parametrize("name", KINDS)
def test_standard_input_of_any_format_is_read_like_a_file(tmp_path, name):
    if "warc" in name or "html" in name:
        pytest.importorskip("trafilatura")
    expected, counted = read(tmp_path / name, KINDS[name]())
    path = spool(io.BytesIO(KINDS[name]()), tmp_path)
    (file,) = plan(["-"], stdin=path).files
    assert (file.source, file.name) == ("-", "-")
    tally = Tally()
    items = list(read_file(file, tally))
    assert [facts(item) for item in items] == [facts(item) for item in expected]
    assert items and {item.source for item in items} == {"-"}
    assert tally == counted


@pytest.mark.parametrize("raw", [b"", b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"PK\x03\x04", b"\x00" * 100])
def test_standard_input_that_is_nothing_is_one_line(tmp_path, raw):
    (file,) = plan(["-"], stdin=spool(io.BytesIO(raw), tmp_path)).files
    (reject,) = read_file(file, Tally())
    assert "\n" not in reject.reason


def test_standard_input_is_not_taken_unasked(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = plan(["-"])
    assert found.files == ()
    assert [(r.source, r.reason) for r in found.rejects] == [("-", "standard input is not taken here: name a file")]


# fmt: off
LISTS = [
    (b"a.txt\nb/c d.txt\n",        ["a.txt", "b/c d.txt"]),
    (b"a.txt\r\n\r\n b.txt\r\n",   ["a.txt", " b.txt"]),
    (b"a\nb.txt\0c.txt\0",         ["a\nb.txt", "c.txt"]),
    ("\ufeffsâu/#1.txt".encode(),  ["sâu/#1.txt"]),
]
# fmt: on


@pytest.mark.parametrize(("raw", "paths"), LISTS)
def test_a_list_of_paths(tmp_path, raw, paths):
    (tmp_path / "list").write_bytes(raw)
    assert listed(tmp_path / "list") == paths


@pytest.mark.parametrize(("raw", "said"), [(None, "cannot be read: no such file"), (b"\n \n", "names no path")])
def test_a_list_that_is_none(tmp_path, raw, said):
    if raw is not None:
        (tmp_path / "list").write_bytes(raw)
    with pytest.raises(ListError) as error:
        listed(tmp_path / "list")
    assert said in str(error.value) and "\n" not in str(error.value)


def test_columns_by_name():
    assert parse_mapping([]) is None
    fields = parse_mapping(["text=Nội dung", "text=body", "published=ngay"])
    assert (fields.text, fields.published) == (("noi-dung", "body"), ("ngay",))
    assert (fields.title, fields.url) == (CONVENTION.title, CONVENTION.url)


@pytest.mark.parametrize("wrong", ["text", "text=", "=x", "body=x", "text= ", "mapped=x"])
def test_a_mapping_that_is_none(wrong):
    with pytest.raises(MappingError) as error:
        parse_mapping([wrong])
    assert str(error.value) == (
        f"--map {wrong}: give PART=COLUMN, where PART is one of text, lede, title, published, url, outlet"
    )


def test_every_file_of_a_plan_has_the_mapping(tmp_path):
    (tmp_path / "a.jsonl").write_text(f'{{"bai": "{TEXT}", "text": "x"}}', encoding="utf-8")
    (tmp_path / "b.csv").write_text(f"bai\n{TEXT}\n", encoding="utf-8")
    files = plan([tmp_path], fields=parse_mapping(["text=bai"])).files
    assert [item.text for file in files for item in read_file(file, Tally())] == [TEXT, TEXT]
    assert [
        item.text for item in read_file(plan([tmp_path / "b.csv"]).files[0], Tally()) if hasattr(item, "text")
    ] == []
