"""gzip unpacked as the standard library unpacks it, with zlib and with isal."""

import gzip
import io
import random
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.read.gunzip import DamagedGzipError, Gunzipped

RAW = random.Random(1).randbytes(300_000) + b"abc" * 400_000


def unpacked(packed):
    return io.BufferedReader(Gunzipped(io.BytesIO(packed))).read()


@pytest.fixture(params=["zlib", "isal"], autouse=True)
def engine(request, monkeypatch):
    if request.param == "zlib":
        monkeypatch.setitem(sys.modules, "isal.isal_zlib", None)
    else:
        pytest.importorskip("isal")


# fmt: off
WHOLE = {
    "one":      (gzip.compress(RAW),                                                  RAW),
    "several":  (b"".join(gzip.compress(RAW[n : n + 9999]) for n in range(0, len(RAW), 9999)), RAW),
    "empties":  (gzip.compress(b"") * 3 + gzip.compress(b"a") + gzip.compress(b""),   b"a"),
    "padded":   (gzip.compress(b"a") + b"\0" * 500_000,                               b"a"),
    "stored":   (gzip.compress(RAW, 0),                                               RAW),
    "nothing":  (b"",                                                                 b""),
}
# fmt: on


@pytest.mark.parametrize("name", WHOLE)
def test_whole_files(name):
    packed, raw = WHOLE[name]
    assert unpacked(packed) == raw == gzip.decompress(packed)


@pytest.mark.parametrize("cut", [1, 8, 9, 1000])
def test_a_cut_file_gives_what_is_whole_and_then_an_error(cut):
    stream = Gunzipped(io.BytesIO(gzip.compress(b"first") + gzip.compress(RAW)[:-cut]))
    assert stream.read(5) == b"first"
    with pytest.raises(EOFError):
        while stream.read(1 << 16):
            pass


PACKED = gzip.compress(RAW)


@pytest.mark.parametrize(
    "damaged", [b"no gzip", PACKED[:-8] + b"\1\2\3\4" + PACKED[-4:], PACKED + b"tail", b"\x1f\x8b\x08\xff" * 9]
)
def test_a_damaged_file_is_an_error(damaged):
    with pytest.raises((DamagedGzipError, EOFError)) as error:
        unpacked(damaged)
    assert "\n" not in str(error.value)


def test_closing_closes_the_file(tmp_path):
    path = tmp_path / "a.gz"
    path.write_bytes(PACKED)
    packed = path.open("rb")
    with io.BufferedReader(Gunzipped(packed)) as stream:
        assert stream.read(10) == RAW[:10]
    assert packed.closed


@settings(max_examples=100, deadline=None)
@given(st.lists(st.binary(max_size=300), max_size=5), st.integers(1, 50))
def test_any_members_in_any_pieces(members, size):
    stream = Gunzipped(io.BytesIO(b"".join(map(gzip.compress, members))))
    assert b"".join(iter(lambda: stream.read(size), b"")) == b"".join(members)
