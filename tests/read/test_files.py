"""One file to articles: what is read, what is only counted, what is refused, and in how much memory."""

import gzip
import json
import os
import tracemalloc
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thidua.model import Article, Reject
from thidua.read import InputFile, Tally, read_file
from thidua.read.record import MAX_RECORD_BYTES

HIT = "Sáu xã ký giao ước\n\n08:15, 14/03/2024\n\n(ABC) - Cụm thi đua số 2 gồm sáu xã đã ký giao ước thi đua năm 2024."
MISS = "Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam."


def read(path, raw=None):
    if raw is not None:
        path.write_bytes(raw)
    tally = Tally()
    return list(read_file(InputFile(path, path.name, path.name), tally)), tally


def lines(*records):
    return b"\n".join(r if isinstance(r, bytes) else json.dumps(r, ensure_ascii=False).encode() for r in records)


def test_a_text_file_is_one_article(tmp_path):
    (article,), tally = read(tmp_path / "a.txt", HIT.encode())
    assert (article.source, article.record, article.text) == ("a.txt", 0, HIT)
    assert (article.published, article.published_basis) == ("2024-03-14", "stamp")
    assert article.text[article.published_start : article.published_end] == "14/03/2024"
    assert (article.outlet, article.title, article.url) == ("ABC", "Sáu xã ký giao ước", None)
    assert (tally.records, tally.hits, tally.rejects) == (1, 1, 0)


def test_what_does_not_pass_the_scan_is_only_counted(tmp_path):
    assert read(tmp_path / "a.txt", MISS.encode()) == ([], Tally(records=1))
    assert read(tmp_path / "a.jsonl", lines({"text": MISS}, {"text": MISS})) == ([], Tally(records=2))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("suffix", [".txt", ".jsonl"])
def test_one_text_whatever_its_spelling(tmp_path, suffix, form, encoding):
    written = unicodedata.normalize(form, HIT)
    if suffix == ".jsonl":
        written = json.dumps({"text": written}, ensure_ascii=False) + "\n"
    ((article,), _) = read(tmp_path / f"a{suffix}", written.encode(encoding))
    assert article.text == HIT


def test_line_ends_and_control_characters_do_not_reach_the_text(tmp_path):
    ((article,), _) = read(tmp_path / "a.txt", HIT.replace("\n", "\r\n").replace("Cụm", "\x0bCụm").encode())
    assert article.text == HIT.replace("Cụm", " Cụm")


# --- the same record in every wrapping


def test_compressed_files_give_the_same_articles(tmp_path):
    import pyarrow

    raw = lines({"text": HIT}, {"text": MISS}, {"text": HIT + " Hai."})
    plain, counted = read(tmp_path / "a.jsonl", raw)
    packed = {"a.jsonl.gz": gzip.compress(raw), "a.jsonl.zst": bytes(pyarrow.compress(raw, "zstd", asbytes=True))}
    for name, content in packed.items():
        articles, tally = read(tmp_path / name, content)
        assert [a.text for a in articles] == [a.text for a in plain]
        assert tally == counted == Tally(records=3, hits=2)
    ((text,), _) = read(tmp_path / "a.txt.gz", gzip.compress(HIT.encode()))
    assert text.text == HIT


def test_several_compressed_parts_in_one_file(tmp_path):
    import pyarrow

    first, second = lines({"text": HIT}) + b"\n", lines({"text": HIT + " Hai."})
    for name, pack in (
        ("a.jsonl.gz", gzip.compress),
        ("a.jsonl.zst", lambda r: bytes(pyarrow.compress(r, "zstd", asbytes=True))),
    ):
        articles, _ = read(tmp_path / name, pack(first) + pack(second))
        assert [a.record for a in articles] == [0, 1]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.txt.gz", "a.txt.zst"])
@pytest.mark.parametrize("damage", ["cut", "not packed", "checksum"])
def test_a_damaged_compressed_file_is_one_line(tmp_path, name, damage):
    import pyarrow

    raw = lines(*({"text": f"{HIT} {number * 7919}"} for number in range(2000)))
    packed = gzip.compress(raw) if name.endswith("gz") else bytes(pyarrow.compress(raw, "zstd", asbytes=True))
    if damage == "checksum" and name.endswith("zst"):
        pytest.skip("pyarrow writes zstd without a checksum")
    damaged = {
        "cut": packed[: len(packed) // 2],
        "not packed": raw,
        "checksum": packed[:-8] + b"\1\2\3\4" + packed[-4:],
    }
    items, tally = read(tmp_path / name, damaged[damage])
    assert isinstance(items[-1], Reject)
    assert items[-1].record is None
    assert "\n" not in items[-1].reason
    assert tally.rejects == 1


# --- JSONL


def test_fields_by_convention(tmp_path):
    record = {
        "Title": "Sáu xã ký giao ước",
        "noi_dung": "Cụm thi đua số 2 họp.",
        "publish_date": "2024-03-13T20:00:00Z",
        "link": "https://www.example.vn/a",
        "site_name": "Báo A",
    }
    ((article,), _) = read(tmp_path / "a.jsonl", lines(record))
    assert article.text == "Sáu xã ký giao ước\nCụm thi đua số 2 họp."
    assert (article.title, article.url, article.outlet) == ("Sáu xã ký giao ước", "https://www.example.vn/a", "Báo A")
    assert (article.published, article.published_basis, article.published_start) == ("2024-03-14", "metadata", None)


# fmt: off
RECORDS = [
    ({"text": "Cụm TĐ 2 họp"}, "Cụm TĐ 2 họp"),
    ({"title": "Cụm TĐ 2", "text": "Cụm TĐ 2\nBàn giao."}, "Cụm TĐ 2\nBàn giao."),     # not doubled
    ({"title": "Cụm TĐ 2", "text": " date 2024-03 Cụm TĐ 2\nBàn giao."}, " date 2024-03 Cụm TĐ 2\nBàn giao."),
    ({"title": "Cụm TĐ 2", "sapo": "Sáng 3/2 họp.", "body": "Sáu xã dự."}, "Cụm TĐ 2\nSáng 3/2 họp.\nSáu xã dự."),
    ({"title": "Cụm TĐ 2", "description": "Sáu xã…", "body": "Sáu xã dự."}, "Cụm TĐ 2\nSáu xã dự."),
    ({"title": "Cụm TĐ 2 họp", "text": ""}, "Cụm TĐ 2 họp"),
    ({"title": "Cụm TĐ 2", "content": ["Sáng 3/2 họp.", "Sáu xã dự."]}, "Cụm TĐ 2\nSáng 3/2 họp.\nSáu xã dự."),
    ({"text": None, "content": "Cụm TĐ 2 họp"}, "Cụm TĐ 2 họp"),
    ({"text": "Cụm TĐ 2 họp", "n": float("nan")}, "Cụm TĐ 2 họp"),  # as pandas writes
]
# fmt: on


@pytest.mark.parametrize(("record", "text"), RECORDS)
def test_a_records_text(tmp_path, record, text):
    ((article,), _) = read(tmp_path / "a.jsonl", lines(record))
    assert article.text == text


def test_half_a_surrogate_pair_is_no_reason_to_lose_an_article(tmp_path):
    ((article,), _) = read(tmp_path / "a.jsonl", b'{"text": "C\\u1ee5m T\\u0110 2 \\ud83d h\\u1ecdp"}')
    assert article.text == "Cụm TĐ 2 ? họp"
    article.text.encode()


def test_the_date_in_the_text_stands_when_the_field_is_none(tmp_path):
    ((article,), _) = read(tmp_path / "a.jsonl", lines({"text": HIT, "date": "không rõ"}))
    assert (article.published, article.published_basis) == ("2024-03-14", "stamp")


def test_a_trigger_outside_the_text_is_no_hit(tmp_path):
    assert read(tmp_path / "a.jsonl", lines({"text": MISS, "tags": "cụm thi đua số 2"})) == ([], Tally(records=1))


# fmt: off
BROKEN = [
    (b'{"text": "C\xe1\xbb\xa5m T\xc4\x90 2 h',                    "is broken JSON"),            # cut, hit
    (b'{"text": "Gi\xc3\xa1 l\xc3\xbaa',                 "is no JSON object"),         # cut, not hit
    (b'not json',                                        "is no JSON object"),
    (b'{broken}',                                        "is no JSON object"),
    (b'["C\xe1\xbb\xa5m T\xc4\x90 2"]',                            "is no JSON object"),
    (b'"C\xe1\xbb\xa5m T\xc4\x90 2"',                              "is no JSON object"),
    (b'null',                                            "is no JSON object"),
    (b'{"text": "C\xe1\xbb\xa5m T\xc4\x90 2"} {"text": "x"}',      "is broken JSON"),
    (b'{"summary_vi": "C\xe1\xbb\xa5m T\xc4\x90 2"}',              "has no text: its fields are summary_vi"),
    (b'{"text": 5, "x": "C\xe1\xbb\xa5m T\xc4\x90 2"}',            "has no text"),
    (b'{"text": "C\xe1\xbb\xa5m T\xc4\x90 2 \xff\xfe"}',           "is not UTF-8"),
    (b'{"text": "C\xe1\xbb\xa5m T\xc4\x90 2 \x00"}',               "is binary"),
    (b'{"a":' * 100_000 + b'"C\xe1\xbb\xa5m T\xc4\x90 2"' + b"}" * 100_000, "is broken JSON"),   # too deep
]
# fmt: on


@pytest.mark.parametrize(("broken", "said"), BROKEN)
def test_a_broken_line_costs_no_other_line(tmp_path, broken, said):
    pad = b"\n".join(lines({"text": MISS}) for _ in range(200)) + b"\n"  # past what is sniffed for binary files
    before = lines({"text": HIT}) + b"\n\n" + pad
    items, tally = read(tmp_path / "a.jsonl", before + broken + b"\n" + lines({"text": HIT + " Hai."}))
    first, reject, second = items
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.record, reject.record, second.record) == (0, 202, 203)
    assert reject.source == "a.jsonl"
    assert f"line 203 {said}" in reject.reason
    assert "\n" not in reject.reason and len(reject.reason) < 300
    assert tally == Tally(records=203, hits=2, rejects=1)


def test_old_encodings_in_jsonl(tmp_path):
    raw = '{"text": "côm thi ®ua sè 2 gåm s¸u x· ®· ký giao ­íc thi ®ua"}'.encode("latin-1")
    ((article,), _) = read(tmp_path / "a.jsonl", raw)
    assert article.text == "cụm thi đua số 2 gồm sáu xã đã ký giao ước thi đua"


def test_a_line_of_50_megabytes_costs_no_memory_and_no_other_line(tmp_path):
    path = tmp_path / "a.jsonl"
    with path.open("wb") as out:
        out.write(lines({"text": HIT}) + b'\n{"text": "c\xe1\xbb\xa5m T\xc4\x90 2 ')
        for _ in range(50):
            out.write(b"x" * 1024 * 1024)
        out.write(b'"}\n' + lines({"text": HIT + " Hai."}))
    tracemalloc.start()
    items, tally = read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [item.record for item in items] == [0, 1, 2]
    assert "line 2 is longer than 8 MiB" in items[1].reason
    assert tally == Tally(records=3, hits=2, rejects=1)
    assert peak < 3 * MAX_RECORD_BYTES


def test_a_text_file_larger_than_the_cap_is_refused(tmp_path):
    (reject,), tally = read(tmp_path / "a.txt", b"c\xe1\xbb\xa5m T\xc4\x90 2 " * (MAX_RECORD_BYTES // 4))
    assert "larger than 8 MiB" in reject.reason
    assert tally == Tally(records=1, rejects=1)


def test_a_line_just_as_long_as_the_cap_is_read(tmp_path):
    head, tail = '{"text": "Cụm TĐ 2 '.encode(), b'"}'
    fill = b"x" * (MAX_RECORD_BYTES - len(head) - len(tail))
    assert read(tmp_path / "a.jsonl", head + fill + tail + b"\n" + lines({"text": HIT}))[1] == Tally(records=2, hits=2)


# --- files that are none


# fmt: off
NO_TEXT = [
    ("a.txt",   b"",                      "is empty"),
    ("a.txt",   b" \n\n",                 "is empty"),
    ("a.jsonl", b"",                      "is empty"),
    ("a.jsonl", b"\n \n",                 "is empty"),
    ("a.jsonl", b"\xef\xbb\xbf",          "is empty"),
    ("a.txt",   b"\x00\x01\x02",          "is binary"),
    ("a.jsonl", b"\x00\x01\x02\n\x00",    "is binary"),
    ("a.txt",   b"%PDF-1.4",              "is a PDF"),
    ("a.jsonl", b"PK\x03\x04",            "is a ZIP"),
    ("a.txt",   b"\xff\xfea",             "is broken UTF-16"),
    ("a.jsonl", b"\xff\xfe{\x00\"",       "broken UTF-16"),
    ("a.txt",   "Это не то".encode("koi8-r"), "is not UTF-8"),
]
# fmt: on


@pytest.mark.parametrize(("name", "raw", "said"), NO_TEXT)
def test_a_file_that_is_no_text_is_one_line(tmp_path, name, raw, said):
    items, tally = read(tmp_path / name, raw)
    assert [type(item) for item in items] == [Reject]
    assert said in items[0].reason
    assert tally.rejects == 1


def test_a_file_that_is_gone_a_folder_or_forbidden(tmp_path):
    (tmp_path / "folder.txt").mkdir()
    for name, said in (("gone.txt", "no such file"), ("folder.txt", "is a directory"), ("a.pdf", "no format")):
        items, tally = read(tmp_path / name)
        assert said in items[0].reason
        assert tally.rejects == 1
    (tmp_path / "mine.txt").write_text(HIT, encoding="utf-8")
    (tmp_path / "mine.txt").chmod(0)
    if os.geteuid():
        assert "permission denied" in read(tmp_path / "mine.txt")[0][0].reason


# --- ids


def test_two_readings_are_the_same(tmp_path):
    raw = lines({"text": HIT}, b"broken", {"text": HIT + " Hai."})
    assert read(tmp_path / "a.jsonl", raw) == read(tmp_path / "a.jsonl")


PARTS = st.one_of(
    st.binary(max_size=80), st.sampled_from([lines({"text": HIT}), b'{"a": "C\xe1\xbb\xa5m T\xc4\x90 2"'])
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(PARTS, max_size=6),
    st.sampled_from([".txt", ".jsonl", ".jsonl.gz", ".jsonl.zst", ".txt.gz", ".txt.zst"]),
)
def test_any_bytes_are_articles_or_rejects(tmp_path, parts, suffix):
    items, tally = read(Path(tmp_path) / f"x{suffix}", b"\n".join(parts))
    assert all(isinstance(item, Article | Reject) for item in items)
    assert tally.rejects == sum(isinstance(item, Reject) for item in items)
    assert tally.hits == sum(isinstance(item, Article) for item in items)
    assert all("\n" not in item.reason for item in items if isinstance(item, Reject))
