"""zstd files: what is whole is read, whatever comes behind it."""

import io
import random

import pytest

from thidua.model import Reject
from thidua.read import InputFile, Tally, read_file
from thidua.read.unzstd import DamagedZstdError, Unzstd

pyarrow = pytest.importorskip("pyarrow")


def zstd(raw):
    return bytes(pyarrow.compress(raw, "zstd", asbytes=True))


def lines(count):
    dice = random.Random(3)
    return [f'{{"text": "Giá lúa {dice.random()} {dice.random()}"}}\n'.encode() for _ in range(count)]


def unpacked(packed):
    """What comes before the error."""
    stream = io.BufferedReader(Unzstd(None, packed), 1 << 17)
    found = b""
    try:
        while piece := stream.read1(1 << 18):
            found += piece
    except (EOFError, DamagedZstdError) as error:
        return found, type(error)
    return found, None


def test_whole_streams_and_several_frames():
    raw = b"".join(lines(9_000))
    assert unpacked(zstd(raw)) == (raw, None)
    assert unpacked(zstd(raw) + zstd(b"more")) == (raw + b"more", None)
    assert unpacked(zstd(b"")) == (b"", None)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9, 0.999])
def test_of_a_cut_file_every_whole_block_is_read(share):
    raw = b"".join(lines(40_000))  # 2.6 MB, twenty blocks
    packed = zstd(raw)
    found, error = unpacked(packed[: int(len(packed) * share)])
    assert error is EOFError
    assert raw.startswith(found)
    assert len(raw) * share - len(found) < 2 * (1 << 17) + len(raw) * 0.02  # at most what two blocks hold is lost


def test_what_is_no_zstd():
    assert unpacked(b"no zstd at all" * 9) == (b"", DamagedZstdError)
    raw = b"".join(lines(5_000))
    assert unpacked(zstd(raw) + b"rubbish behind it") == (raw, DamagedZstdError)


def test_a_cut_file_keeps_its_records_and_says_where_it_ends(tmp_path):
    path = tmp_path / "a.jsonl.zst"
    packed = zstd(b"".join(lines(40_000)))
    path.write_bytes(packed[: len(packed) // 2])
    tally = Tally()
    (reject,) = read_file(InputFile(path, path.name, path.name), tally)
    assert isinstance(reject, Reject)
    assert reject.reason == f"the compressed file ends too early, after {tally.records} records: fetch it again"
    assert tally.records > 15_000
