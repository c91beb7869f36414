"""WARC files as crawlers write them; nothing of one is lost without a line that says so."""

import gzip
import zlib

import pytest
from warc_writer import record, response, warc

from thidua.model import Article, Reject
from thidua.read import InputFile, Tally, read_file
from thidua.read.record import MAX_RECORD_BYTES

pytest.importorskip("trafilatura")

TEXT = (
    "Sáng nay, sáu xã của Cụm thi đua số 2 đã ký giao ước thi đua với mười hai chỉ tiêu, đơn vị cụm trưởng phát biểu."
)
PAGE = f"<html><head><meta charset=utf-8></head><body><h1>Sáu xã ký giao ước</h1><p>{TEXT}</p></body></html>".encode()
MISS = "<p>Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam.</p>".encode()


def read(path, raw):
    path.write_bytes(raw)
    tally = Tally()
    return list(read_file(InputFile(path, path.name, path.name), tally)), tally


def chunked(body):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:50], body[50:])) + b"0\r\n\r\n"


def deflated(body):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


CHUNKED = {"Transfer_Encoding": "chunked"}

# fmt: off
BODIES = {  # how servers send a page, and crawlers keep it
    "plain":                (PAGE,                          {}),
    "gzip":                 (gzip.compress(PAGE),           {"Content_Encoding": "gzip"}),
    "deflate":              (deflated(PAGE),                {"Content_Encoding": "deflate"}),
    "zlib":                 (zlib.compress(PAGE),           {"Content_Encoding": "deflate"}),
    "chunked":              (chunked(PAGE),                 CHUNKED),
    "both":                 (chunked(gzip.compress(PAGE)),  {**CHUNKED, "Content_Encoding": "gzip"}),
    "kept decoded":         (PAGE,                          {**CHUNKED, "Content_Encoding": "gzip"}),
    "kept decoded, brotli": (PAGE,                          {"Content_Encoding": "br"}),
}
# fmt: on


@pytest.mark.parametrize("name", BODIES)
def test_bodies(tmp_path, name):
    body, headers = BODIES[name]
    ((article,), tally) = read(tmp_path / "a.warc", warc([response("https://a.vn/bai-1", body, **headers)]))
    assert (article.title, article.url, article.record) == ("Sáu xã ký giao ước", "https://a.vn/bai-1", 2)
    assert article.text == f"Sáu xã ký giao ước\n\n{TEXT}"
    assert tally == Tally(records=1, hits=1)


def test_brotli(tmp_path):
    brotli = pytest.importorskip("brotli")
    raw = warc([response("https://a.vn/1", brotli.compress(PAGE), Content_Encoding="br")])
    assert isinstance(read(tmp_path / "a.warc", raw)[0][0], Article)


def test_only_pages_are_counted_and_read(tmp_path):
    others = [
        response("https://a.vn/1.jpg", PAGE, kind="image/jpeg"),
        response("https://a.vn/2", PAGE, status="404 Not Found"),
        response("https://a.vn/3", PAGE, status="302 Found"),
        record("resource", PAGE, Content_Type="text/html"),
        record("revisit", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", Content_Type="application/http"),
        response("https://a.vn/4", b""),
        response("https://a.vn/5", MISS, kind="TEXT/HTML"),
        response("https://a.vn/6", PAGE, kind="application/xhtml+xml"),
    ]
    ((article,), tally) = read(tmp_path / "a.warc", warc(others))
    assert (article.url, article.record) == ("https://a.vn/6", 16)
    assert tally == Tally(records=3, hits=1)


def test_the_servers_encoding_is_known(tmp_path):
    page = PAGE.decode().replace("<meta charset=utf-8>", "").encode("utf-16-le")
    ((article,), _) = read(
        tmp_path / "a.warc", warc([response("https://a.vn/1", page, kind="text/html; charset=utf-16le")])
    )
    assert article.title == "Sáu xã ký giao ước"


PAGES = [response(f"https://a.vn/{n}", PAGE.replace(b"</h1>", b" %d</h1>" % n)) for n in range(40)]


@pytest.mark.parametrize("kind", ["one member a record", "one member"])
@pytest.mark.parametrize("cut", [1, 7, 100, 300])
def test_a_cut_gzip_is_said_and_what_is_whole_is_read(tmp_path, kind, cut):
    raw = warc(PAGES, gzip.compress) if kind == "one member a record" else gzip.compress(warc(PAGES))
    *articles, reject = read(tmp_path / "a.warc.gz", raw[:-cut])[0]
    assert isinstance(reject, Reject) and "ends too early" in reject.reason and "\n" not in reject.reason
    if kind == "one member a record":
        assert len(articles) >= 39
    assert [a.record for a in articles] == [2 * n + 2 for n in range(len(articles))]


@pytest.mark.parametrize("cut", [5, 100, len(PAGES[-1]) - 10, len(PAGES[-1]) - 150])
def test_a_cut_file_is_said_and_what_is_whole_is_read(tmp_path, cut):
    *articles, reject = read(tmp_path / "a.warc", warc(PAGES)[:-cut])[0]
    assert len(articles) == 39
    assert isinstance(reject, Reject) and "ends inside record 80" in reject.reason and "\n" not in reject.reason


# fmt: off
BAD = [
    (b"",                                                                 "is empty"),
    (b"\r\n\r\n",                                                         "is empty"),
    (b"hello world\n" * 9,                                                "is broken WARC at byte 12, after 0 records"),
    (warc([]) + b"garbage\r\n" + PAGES[0],         "after 1 records: no record begins there but 'garbage'"),
    (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n",                          "a record has no Content-Length"),
    (b"WARC/1.0\r\nContent-Length: many\r\n\r\n",                         "a record has no Content-Length"),
    (response("u", gzip.compress(PAGE)[:-30], Content_Encoding="gzip"),   "damaged gzip"),
    (response("u", b"\x01\x02", Content_Encoding="compress"),             "Content-Encoding 'compress' is not read"),
    (response("u", gzip.compress(b"<p>" + b"x" * MAX_RECORD_BYTES), Content_Encoding="gzip"), "larger than 8 MiB"),
    (response("u", b"<p>" + b"x" * MAX_RECORD_BYTES),                     "larger than 8 MiB"),
]
# fmt: on


@pytest.mark.parametrize(("raw", "said"), BAD)
def test_what_is_no_page_is_one_line(tmp_path, raw, said):
    items, tally = read(tmp_path / "a.warc", raw)
    assert [type(item) for item in items] == [Reject]
    assert said in items[0].reason and "\n" not in items[0].reason
    assert tally.rejects == 1


def test_a_page_that_cannot_be_unpacked_costs_no_other(tmp_path):
    broken = response("https://a.vn/x", gzip.compress(PAGE)[:-30], Content_Encoding="gzip")
    items, tally = read(tmp_path / "a.warc", warc([PAGES[0], broken, PAGES[1]]))
    assert [type(item) for item in items] == [Article, Reject, Article]
    assert items[1].record == 4
    assert tally == Tally(records=3, hits=2, rejects=1)


def test_headers_of_bare_line_feeds(tmp_path):
    raw = response("https://a.vn/bai-1", PAGE)
    head, rest = raw.split(b"\r\n\r\n", 1)
    ((article,), tally) = read(tmp_path / "a.warc", head.replace(b"\r\n", b"\n") + b"\n\n" + rest)
    assert (article.url, article.record) == ("https://a.vn/bai-1", 0)
    assert tally == Tally(records=1, hits=1)


def test_a_record_without_a_header_takes_none_from_its_page(tmp_path):
    (item,), tally = read(
        tmp_path / "a.warc", b"WARC/1.0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<p>x</p>\r\n\r\n"
    )
    assert isinstance(item, Reject) and "no Content-Length" in item.reason
    assert tally.records == 0


@pytest.mark.parametrize("lines", [998, 999, 1000, 1500])
def test_a_header_of_many_lines_is_read_alike_whatever_is_buffered(tmp_path, lines):
    """A header has at most 1,000 lines with the empty one; of two files that differ in what stands before it, it is
    buffered whole in one and not in the other."""
    extra = {f"X_{n}": n for n in range(lines - 4)}
    long = record("metadata", b"x", **extra)
    said = []
    for before in (0, 120_000):
        items, _ = read(tmp_path / "a.warc", record("metadata", b"y" * before) + long + PAGES[0])
        said.append([getattr(one, "reason", None) or one.title for one in items])
    assert said[0][0].split(" at byte")[0] == said[1][0].split(" at byte")[0]
    assert (lines < 1000) is (said[0] == ["Sáu xã ký giao ước 0"])


def test_a_line_of_a_header_is_at_most_64_kib_whatever_is_buffered(tmp_path):
    for before in (0, 70_000):
        long = record("metadata", b"x", Name="x" * 70_000)
        (item,), _ = read(tmp_path / "a.warc", record("metadata", b"y" * before) + long + PAGES[0])
        assert "ends inside record 1" in item.reason
