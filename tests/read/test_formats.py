"""Every format carries the same articles to the same text, headline and date."""

import csv
import gzip
import io
import json
import sys

import pytest
from page_templates import SAMPLE, e, story_of
from warc_writer import response, warc

from thidua.read import InputFile, Tally, read_file

NAMES = {"p01-cum-5-tong-ket-2019": "2019-11-21", "p06-cum-5-ky-giao-uoc-2023": "2023-03-25"}
MISS = "Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam."


def read(path, raw):
    path.write_bytes(raw)
    tally = Tally()
    return list(read_file(InputFile(path, path.name, path.name), tally)), tally


def samples():
    return {name: (SAMPLE / f"{name}.txt").read_text(encoding="utf-8").strip() for name in NAMES}


def rows():
    """One row a text, with others between."""
    return [row for name, text in samples().items() for row in ({"text": MISS, "id": "-"}, {"text": text, "id": name})]


def page(name):
    """The article as the plainest of pages."""
    story = story_of(f"{name}.txt", NAMES[name])
    parts = [f"<div>{e(story.stamp)}</div>", f"<h1>{e(story.title)}</h1>", f"<h2>{e(story.lede)}</h2>"]
    parts += [f"<figure><img src=a.jpg><figcaption>{e(story.caption)}</figcaption></figure>"]
    parts += [f"<p>{e(one)}</p>" for one in (*story.paragraphs, story.author)]
    return (
        "<html><head><meta charset=utf-8></head><body><article>" + "\n".join(parts) + "</article></body></html>"
    ).encode()


def as_jsonl():
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows()).encode()


def as_csv(delimiter=",", encoding="utf-8"):
    out = io.StringIO()
    writer = csv.DictWriter(out, ("id", "text"), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows())
    return out.getvalue().encode(encoding)


def as_parquet():
    import pyarrow
    import pyarrow.parquet

    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows()), out)
    return out.getvalue()


def as_warc(pack=bytes):
    pages = [response(f"https://a.example/{n}", page(name)) for n, name in enumerate(NAMES)]
    return warc([pages[0], response("https://a.example/m", f"<p>{MISS}</p>".encode()), pages[1]], pack)


def zstd(raw):
    import pyarrow

    return bytes(pyarrow.compress(raw, "zstd", asbytes=True))


WHOLE = {
    "a.jsonl": as_jsonl,
    "a.jsonl.gz": lambda: gzip.compress(as_jsonl()),
    "a.csv": as_csv,
    "b.csv": lambda: as_csv("\t", "utf-16"),
    "c.csv": lambda: as_csv(";", "utf-8-sig"),
    "a.csv.zst": lambda: zstd(as_csv()),
    "a.parquet": as_parquet,
    "a.warc": as_warc,
    "a.warc.gz": lambda: as_warc(gzip.compress),
    "b.warc.gz": lambda: gzip.compress(as_warc()),
    "a.warc.zst": lambda: zstd(as_warc()),
}


def facts(article):
    return (article.text, article.title, article.published, article.published_basis, article.published_start)


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    """The .txt files' articles."""
    found = []
    for name, text in samples().items():
        (article,), _ = read(tmp_path_factory.mktemp("txt") / f"{name}.txt", text.encode())
        assert (article.published, article.published_basis) == (NAMES[name], "stamp")
        found.append(facts(article))
    return found


@pytest.mark.parametrize("name", WHOLE)
def test_a_format_of_many_articles(tmp_path, expected, name):
    if "warc" in name:
        pytest.importorskip("trafilatura")
    items, tally = read(tmp_path / name, WHOLE[name]())
    assert [facts(item) for item in items] == expected
    assert (tally.hits, tally.rejects) == (2, 0)
    assert tally.records == (3 if "warc" in name else 4)


@pytest.mark.parametrize("suffix", [".html", ".htm", ".html.gz", ".html.zst", ".HTML"])
def test_pages(tmp_path, expected, suffix):
    pytest.importorskip("trafilatura")
    pack = gzip.compress if suffix.endswith("gz") else zstd if suffix.endswith("zst") else bytes
    for name, facts_expected in zip(NAMES, expected):
        (article,), tally = read(tmp_path / f"a{suffix}", pack(page(name)))
        assert facts(article) == facts_expected
        assert tally == Tally(records=1, hits=1)


@pytest.mark.parametrize("name", WHOLE)
def test_two_readings_are_the_same(tmp_path, name):
    if "warc" in name:
        pytest.importorskip("trafilatura")
    assert read(tmp_path / name, WHOLE[name]()) == read(tmp_path / name, WHOLE[name]())


@pytest.mark.parametrize("suffix", [".html", ".warc"])
def test_a_missing_extra_is_one_line_that_names_it(tmp_path, monkeypatch, suffix):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    raw = as_warc() if suffix == ".warc" else page("p01-cum-5-tong-ket-2019")
    (reject,), tally = read(tmp_path / f"a{suffix}", raw)
    assert f'pip install "thidua[{suffix[1:]}]"' in reject.reason
    assert tally.rejects == 1


def test_a_page_without_a_trigger_needs_no_extra(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert read(tmp_path / "a.html", f"<p>{MISS}</p>".encode()) == ([], Tally(records=1))
