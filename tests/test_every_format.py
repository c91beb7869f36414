"""Every format carries the same sample archive to the same rows, in all tables."""

import csv
import gzip
import hashlib
import html
import io
import json
import sys
from itertools import islice
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "read"))
from warc_writer import response, warc

from rows_in_memory import all_rows
from thidua.read import InputFile, Tally, article, listed, read_file, spool
from thidua.report import Options
from thidua.run import collect
from thidua.tables import SPECS

pytest.importorskip("trafilatura")

SAMPLE = Path(__file__).parents[1] / "corpus" / "sample"
MISS = "Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam."
WHERE = ("source", "record", "url", "outlet")  # a page of a crawl has an address, and so an outlet


def page(headline, text):
    """A page of that headline, its other lines as paragraphs."""
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    parts = [f"<h1>{html.escape(one)}</h1>" if one == headline else f"<p>{html.escape(one)}</p>" for one in lines]
    return f"<html><head><meta charset=utf-8></head><body><article>{''.join(parts)}</article></body></html>".encode()


def headlined():
    """The sample's articles whose headline is a line of its own (a .txt has no other way to tell it), as pages."""
    for path in sorted(SAMPLE.glob("[pw]*.txt")):
        text = path.read_text(encoding="utf-8")
        for one in read_file(InputFile(path, path.name, path.name), Tally()):
            if one.title and one.title in map(str.strip, text.split("\n")):
                yield path.stem, page(one.title, text)


PAGES = dict(islice(headlined(), 24))


@pytest.fixture(autouse=True, scope="module")
def ids_of_texts():
    """An article's id depends on the file it lies in, and of equal witnesses that of the smallest id is cited."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(article, "article_id", lambda name, record, text: hashlib.sha256(text.encode()).hexdigest()[:16])
        yield


def rows_of(inputs, **options):
    """All rows of a run, without the columns that tell where an article lay."""
    collected = collect([str(one) for one in inputs], options=Options(**options))
    assert not collected.rejects
    rows = all_rows(collected)
    return {
        spec.name: sorted(str([cell for n, cell in zip(spec.names, row) if n not in WHERE]) for row in rows[spec.name])
        for spec in SPECS
    }


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """The articles' texts as the pages have them: the archive that is written in every format."""
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    for stem, raw in PAGES.items():
        path = folder / f"{stem}.html"
        path.write_bytes(raw)
        (one,) = read_file(InputFile(path, path.name, path.name), Tally())
        found[stem] = one.text
    return found


@pytest.fixture(scope="module")
def expected(texts, tmp_path_factory):
    rows = rows_of([write_files(tmp_path_factory.mktemp("txt"), texts, ".txt", str.encode)])
    assert len(rows["articles"]) == len(PAGES) and all(rows[name] for name in ("members", "cluster_years", "evidence"))
    return rows


def write_files(folder, texts, suffix, raw):
    for stem, text in texts.items():
        (folder / f"{stem}{suffix}").write_bytes(packed(suffix)(raw(text)))
    (folder / f"none{suffix}").write_bytes(packed(suffix)(raw(MISS)))
    return folder


def packed(name):
    import pyarrow

    if name.endswith(".gz"):
        return gzip.compress
    return (lambda raw: bytes(pyarrow.compress(raw, "zstd", asbytes=True))) if name.endswith(".zst") else bytes


def records(texts):
    return [row for stem, text in texts.items() for row in ({"id": "-", "text": MISS}, {"id": stem, "text": text})]


def as_jsonl(texts, ascii_only=False):
    return "\n".join(json.dumps(row, ensure_ascii=ascii_only) for row in records(texts)).encode()


def as_csv(texts, column="text", delimiter=","):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([("id", column), *((row["id"], row["text"]) for row in records(texts))])
    return out.getvalue().encode()


def as_parquet(texts):
    import pyarrow
    import pyarrow.parquet

    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(records(texts)), out, row_group_size=7)
    return out.getvalue()


def as_warc(_):
    pages = [response(f"https://bao.example/{stem}", raw) for stem, raw in PAGES.items()]
    return warc([response("https://bao.example/none", page(MISS, MISS * 2)), *pages])


def as_warc_members(_):
    pages = [response(f"https://bao.example/{stem}", raw) for stem, raw in PAGES.items()]
    return warc([response("https://bao.example/none", page(MISS, MISS * 2)), *pages], gzip.compress)


WHOLE = {".jsonl": as_jsonl, ".csv": as_csv, ".warc": as_warc}
FILES = [(f"a{kind}{pack}", make) for kind, make in WHOLE.items() for pack in ("", ".gz", ".zst")]
FILES += [("members.warc.gz", as_warc_members), ("a.parquet", as_parquet)]
FILES += [
    ("ascii.jsonl", lambda texts: as_jsonl(texts, ascii_only=True)),
    ("tab.csv", lambda t: as_csv(t, delimiter="\t")),
]


@pytest.mark.parametrize(("name", "make"), FILES, ids=[name for name, _ in FILES])
def test_a_file_of_many_articles(tmp_path, texts, expected, name, make):
    whole = make(texts)
    (tmp_path / name).write_bytes(whole if name.startswith("members") else packed(name)(whole))
    assert rows_of([tmp_path / name]) == expected


@pytest.mark.parametrize("suffix", [".txt.gz", ".txt.zst", ".html", ".htm", ".html.gz", ".html.zst"])
def test_a_folder_of_one_article_a_file(tmp_path, texts, expected, suffix):
    if ".htm" in suffix:
        for stem, raw in PAGES.items():
            (tmp_path / f"{stem}{suffix}").write_bytes(packed(suffix)(raw))
    else:
        write_files(tmp_path, texts, suffix, str.encode)
    assert rows_of([tmp_path]) == expected


def test_globs_lists_standard_input_and_named_columns(tmp_path, texts, expected):
    folder = write_files(tmp_path, texts, ".txt", str.encode)
    assert rows_of([folder / "*.txt"]) == expected
    (tmp_path / "list").write_text("\n".join(map(str, sorted(folder.glob("*.txt")))), encoding="utf-8")
    assert rows_of(listed(tmp_path / "list")) == expected
    for raw in (as_jsonl(texts), packed("a.zst")(as_jsonl(texts)), as_csv(texts), as_parquet(texts), as_warc(texts)):
        assert rows_of(["-"], stdin=spool(io.BytesIO(raw), tmp_path)) == expected
