"""WARC files in stretches: whatever lies in them, the records are those of the whole file, or it is read whole."""

import gzip
import random

import pytest
from cut_reading import in_stretches, whole
from hypothesis import given, settings
from hypothesis import strategies as st
from warc_writer import record, response, warc

from thidua.read import InputFile, Stretch, Tally, count_records, read_file, stretches

pytest.importorskip("trafilatura")

HIT = "<h1>Tin {}</h1><p>Cụm thi đua số 2 gồm sáu xã đã ký giao ước thi đua với mười hai chỉ tiêu năm 2024.</p>"
MISS = "<p>Giá lúa hôm nay tăng nhẹ ở các tỉnh phía Nam.</p>"
NAMES = ("a.warc", "a.warc.gz")


def page(number, hit=False):
    return response(f"https://a.vn/{number}", (HIT.format(number) if hit else MISS * (number % 7)).encode())


def stored(raw):
    """Packed, the bytes left as they are, so that a WARC.gz in it shows all its members."""
    return gzip.compress(raw, 0, mtime=0)


def packed(raw):
    return gzip.compress(raw, 6, mtime=0)


def bare(raw):
    """A record with the line ends of its header bare."""
    head, rest = raw.split(b"\r\n\r\n", 1)
    return head.replace(b"\r\n", b"\n") + b"\n\n" + rest


def longer(raw, by):
    """A record that says it is longer than it is, or shorter."""
    before, told = raw.split(b"Content-Length: ", 1)
    length, rest = told.split(b"\r\n", 1)
    return before + b"Content-Length: %d\r\n" % (int(length) + by) + rest


INNER = [page(90, hit=True), page(91), page(92, hit=True)]
NOISE = random.Random(1).randbytes(700) + b"\x1f\x8b\x08\x00" + random.Random(2).randbytes(700)
RECORDS = {
    "hit": page(1, hit=True),
    "miss": page(3),
    "request": record("request", b"GET / HTTP/1.1\r\n\r\n"),
    "empty": record("metadata", b""),
    "bare": bare(page(4, hit=True)),
    "picture": response("https://a.vn/1.jpg", NOISE, kind="image/jpeg"),
    "warc in a page": response("https://a.vn/x", b"<pre>" + b"".join(INNER), kind="text/html"),
    "warc": response("https://a.vn/x.warc", b"\r\n\r\n".join(INNER), kind="application/warc"),
    "warc.gz": response("https://a.vn/x.warc.gz", b"".join(map(packed, INNER)), kind="application/warc"),
    "many lines": record("metadata", b"x", **{f"X_{n}": n for n in range(1100)}),
}
FAULTY = {
    "too long": longer(page(5, hit=True), 9),
    "much too long": longer(page(5, hit=True), 2000),
    "too short": longer(page(5, hit=True), -9),
    "no length": b"WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n",
    "garbage": b"garbage\r\n",
    "blank": b"\r\n\r\n\n",
}
PACKING = st.sampled_from([packed, packed, packed, stored])


def one_each(chunks):
    return b"".join(pack(raw) for raw, pack in chunks)


def by_twos(chunks):
    return b"".join(packed(b"".join(raw for raw, _ in chunks[n : n + 2])) for n in range(0, len(chunks), 2))


def padded(chunks):
    return b"".join(pack(raw) + bytes(n % 4) for n, (raw, pack) in enumerate(chunks))


def halved(chunks):
    """Members that end inside records."""
    raw = b"".join(raw for raw, _ in chunks)
    return b"".join(packed(raw[n : n + 333]) for n in range(0, len(raw), 333))


def as_one(chunks):
    return packed(b"".join(raw for raw, _ in chunks))


@st.composite
def files(draw, choice):
    """The name and the bytes of a file."""
    chunks = draw(st.lists(st.tuples(st.sampled_from(choice), PACKING), min_size=2, max_size=14))
    name = draw(st.sampled_from(NAMES))
    if name == "a.warc":
        return name, b"".join(raw for raw, _ in chunks)
    way = draw(st.sampled_from([one_each, one_each, one_each, by_twos, padded, halved, as_one]))
    return name, way(chunks)


@st.composite
def damaged(draw):
    """A file that is cut off, or has some bytes overwritten, or some missing."""
    name, raw = draw(files([*RECORDS.values(), *FAULTY.values()]))
    at = draw(st.integers(0, len(raw)))
    count = draw(st.integers(0, 40))
    how = draw(st.sampled_from(["cut", "overwritten", "missing"]))
    if how == "cut":
        return name, raw[:at]
    return name, raw[:at] + (b"\xa5" * count if how == "overwritten" else b"") + raw[at + count :]


def check(folder, name, raw, most):
    """Whether the file was read in stretches; it must have given what it gives whole."""
    path = folder / name
    path.write_bytes(raw)
    file = InputFile(path, name, name)
    found = in_stretches(file, most) if len(stretches(file, most)) > 1 else None
    assert found is None or found == whole(file)
    return found is not None


@settings(max_examples=150, deadline=None)
@given(files(list(RECORDS.values())), st.integers(1, 4000))
def test_any_records_in_any_stretches(tmp_path_factory, made, most):
    check(tmp_path_factory.getbasetemp(), *made, most)


@settings(max_examples=250, deadline=None)
@given(damaged(), st.integers(1, 4000))
def test_damaged_files_in_any_stretches(tmp_path_factory, made, most):
    check(tmp_path_factory.getbasetemp(), *made, most)


PAGES = [page(number, hit=number % 5 == 0) for number in range(40)]
LARGE = {"a.warc": warc(PAGES), "a.warc.gz": warc(PAGES, packed)}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("most", [1, 50, 777, 5000])
def test_what_crawlers_write_is_read_in_stretches(tmp_path, name, most):
    assert check(tmp_path, name, LARGE[name], most)
    found, tally = whole(InputFile(tmp_path / name, name, name))
    assert [one.record for one in found] == list(range(2, 81, 10)) and tally.records == 40


@pytest.mark.parametrize("name", NAMES)
def test_every_record_can_begin_a_stretch(tmp_path, name):
    (tmp_path / name).write_bytes(LARGE[name])
    cuts = stretches(InputFile(tmp_path / name, name, name), 1)
    assert len(cuts) == 81 and cuts[0].first == 0 and cuts[-1].end == len(LARGE[name])


@pytest.mark.parametrize("name", NAMES)
def test_records_added_at_the_end_leave_the_earlier_stretches(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(LARGE[name])
    file = InputFile(path, name, name)
    before = stretches(file, 700)
    path.write_bytes(LARGE[name] * 2)
    assert len(before) > 3 and stretches(file, 700)[: len(before) - 1] == before[:-1]


# fmt: off
NOT_CUT = {
    "one member":                  packed(warc(PAGES)),
    "one member, bytes as is":     stored(warc(PAGES)),
    "members cut anywhere":        b"".join(packed(warc(PAGES)[n : n + 999]) for n in range(0, len(warc(PAGES)), 999)),
    "magic numbers":               packed(page(1)) + stored(b"\x1f\x8b\x08" * 500),
    "no gzip":                     b"\x1f\x8b\x08" * 500,
}
# fmt: on


@pytest.mark.parametrize("name", NOT_CUT)
def test_members_that_begin_no_record_are_not_cut(tmp_path, name):
    (tmp_path / "a.warc.gz").write_bytes(NOT_CUT[name])
    assert stretches(InputFile(tmp_path / "a.warc.gz", "a", "a"), 10) == ()


@pytest.mark.parametrize(("name", "pack"), [("a.warc", bytes), ("a.warc.gz", stored)])
def test_a_record_inside_a_page_begins_no_stretch(tmp_path, name, pack):
    """The stretch before it sees that its own last record goes on."""
    inside = response("https://a.vn/x", b"".join(map(packed if pack is stored else bytes, INNER)), kind="x/warc")
    raw = warc([page(1, hit=True), inside, page(2, hit=True)], pack)
    at = raw.index(packed(INNER[1]) if pack is stored else INNER[1])
    (tmp_path / name).write_bytes(raw)
    file = InputFile(tmp_path / name, name, name)
    (before, behind) = stretches(file, at)
    assert (before.end, behind.start) == (at, at)
    tally = Tally()
    list(read_file(file, tally, before))
    assert tally.miscut and in_stretches(file, at) is None
    assert [one.record for one in whole(file)[0]] == [2, 6]


def test_records_packed_together_are_counted_by_who_reads_them(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(by_twos([(one, packed) for one in PAGES]))
    file, first, found = InputFile(path, "a", "a"), 0, []
    for stretch in stretches(file, 300):
        tally = Tally()
        found += read_file(file, tally, Stretch(stretch.start, stretch.end, first))
        assert not tally.miscut and tally.span == 2 * count_records(file, stretch)
        first += tally.span
    assert first == 40 and found == whole(file)[0]
