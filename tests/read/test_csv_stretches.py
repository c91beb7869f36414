"""CSV files in stretches: whatever stands in quotes, the records are those of the whole file, or it is read whole."""

import csv
import io

import pytest
from cut_reading import in_stretches, whole
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.model import Reject
from thidua.read import InputFile, Tally, read_file, stretches
from thidua.read.record import MAX_RECORD_BYTES

HIT = "Cụm thi đua số {} gồm sáu xã, mười hai chỉ tiêu."
PROSE = 'Giá lúa tăng, bà con phấn khởi.\n\nÔng nói: "Được mùa", rồi cười.\nNăm nay, lúa tốt; giá cao.'


def table(texts, delimiter=",", end="\r\n", **options):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, **options)
    writer.writerow(["id", "title", "text"])
    writer.writerows([n, f"Tin {n}, tiếp", text] for n, text in enumerate(texts))
    return out.getvalue().encode()


def check(folder, raw, most):
    """Whether the file was read in stretches; it must have given what it gives whole."""
    path = folder / "a.csv"
    path.write_bytes(raw)
    file = InputFile(path, "a.csv", "a.csv")
    found = in_stretches(file, most) if len(stretches(file, most)) > 1 else None
    assert found is None or found == whole(file)
    return found is not None


TEXTS = [HIT.format(n) + ("\n" + PROSE) * (n % 4) if n % 3 == 0 else PROSE * (n % 5 + 1) for n in range(1, 80)]
# fmt: off
WRITTEN = {
    "quoted where need be":    table(TEXTS),
    "all quoted":              table(TEXTS, quoting=csv.QUOTE_ALL, end="\n"),
    "semicolons":              table(TEXTS, delimiter=";"),
    "tabs, no quotes":         table([text.replace("\n", " ").replace('"', "") for text in TEXTS], "\t", "\n"),
    "marked, not ended":       b"\xef\xbb\xbf" + table(TEXTS).rstrip(),
    "blank lines":             b"\n\n" + table(TEXTS, end="\n\n \n"),
}
# fmt: on


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("most", [20, 300, 1500, 9000])
def test_what_programs_write_is_read_in_stretches(tmp_path, name, most):
    assert check(tmp_path, WRITTEN[name], most)
    found, tally = whole(InputFile(tmp_path / "a.csv", "a", "a"))
    assert [one.record for one in found] == list(range(2, 79, 3)) and tally.records == 79


CELLS = st.lists(
    st.sampled_from(
        [HIT.format(3), "Giá lúa", "\n", "\r\n", '"', '""', ",", ";", "\t", " ", '","', '"\n"', "1,2,3", "ê"]
    ),
    max_size=9,
).map("".join)


@settings(max_examples=250, deadline=None)
@given(st.lists(CELLS, max_size=25), st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n"]), st.integers(1, 400))
def test_any_cells_in_any_stretches(tmp_path_factory, texts, delimiter, end, most):
    check(tmp_path_factory.getbasetemp(), table(texts, delimiter, end), most)


@settings(max_examples=250, deadline=None)
@given(st.lists(CELLS, max_size=25), st.integers(1, 400), st.booleans())
def test_any_text_under_a_header_in_any_stretches(tmp_path_factory, texts, most, one):
    head = "text\n" if one else "id,text\n"
    check(tmp_path_factory.getbasetemp(), (head + "\n".join(texts)).encode(), most)


@settings(max_examples=150, deadline=None)
@given(st.lists(CELLS, min_size=3, max_size=25), st.integers(1, 400), st.integers(0, 2000), st.integers(0, 30))
def test_damaged_files_in_any_stretches(tmp_path_factory, texts, most, at, gone):
    raw = table(texts)
    check(tmp_path_factory.getbasetemp(), raw[: at % len(raw)] + raw[at % len(raw) + gone :], most)


def test_a_wrong_guess_is_seen_by_the_stretch_before(tmp_path):
    """Rows inside a cell, under no other row that could tell."""
    cell = "1,Tin,Cụm thi đua số 2\n" * 30
    raw = table([HIT.format(1), cell, cell, HIT.format(2)])
    path = tmp_path / "a.csv"
    path.write_bytes(raw)
    file = InputFile(path, "a.csv", "a.csv")
    (first, *_) = stretches(file, 400)
    tally = Tally()
    list(read_file(file, tally, first))
    assert tally.miscut and in_stretches(file, 400) is None


def test_rows_added_at_the_end_leave_the_earlier_stretches(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(table(TEXTS))
    file = InputFile(path, "a.csv", "a.csv")
    before = stretches(file, 3000)
    path.write_bytes(table(TEXTS + TEXTS))
    assert len(before) > 3 and stretches(file, 3000)[: len(before) - 1] == before[:-1]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1258"])
def test_other_encodings_than_utf8_are_not_cut(tmp_path, encoding):
    raw = table([HIT.format(n) for n in range(90)]).decode()
    (tmp_path / "a.csv").write_bytes(raw.encode(encoding, "replace"))
    assert stretches(InputFile(tmp_path / "a.csv", "a", "a"), 500) == ()


def test_a_quotation_mark_never_closed_is_read_whole(tmp_path):
    raw = table(TEXTS) + b'x,y,"' + b"z\n" * (MAX_RECORD_BYTES // 2) + table(TEXTS)
    assert not check(tmp_path, raw, 1 << 20)
    found, _ = whole(InputFile(tmp_path / "a.csv", "a", "a"))
    assert "longer than 8 MiB" in next(one.reason for one in found if isinstance(one, Reject))
