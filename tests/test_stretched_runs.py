"""A run gives the same bytes whether a large file is read in stretches or whole, by any number of workers, resumed or
not; where its stretches prove not to fit together, too."""

import gzip
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

import thidua.runs.reading
from runs_archive import HEAD, everything
from thidua.run import run
from thidua.runs import parts
from thidua.runs.shard import read_shard

sys.path.insert(0, str(Path(__file__).parent / "read"))
from warc_writer import response

pytest.importorskip("trafilatura")


def packed(raw):
    return gzip.compress(raw, 6, mtime=0)


PAGES = [
    response(f"https://a.vn/{n}", f"<h1>Tin</h1><p>{HEAD.format(n=n, word='')}</p>".encode()) for n in range(1, 30)
]
CELLS = [HEAD.format(n=n, word='nói: ""Tốt"",\n\nrồi cười') for n in range(1, 30)]
ROWS = "".join(["text,id\n", *(f'"{cell}",{n}\n' for n, cell in enumerate(CELLS))]).encode()
LINES = ROWS + b'"' + b"x,1\n" * 400 + b'",2\n' + b"a,b,c\n" * 9 + ROWS.partition(b"\n")[2]
HELD = response("https://a.vn/x.warc.gz", b"".join(map(packed, PAGES[:5])), kind="application/warc")
MEMBERS = b"".join(map(packed, PAGES))
MORE = {".warc": PAGES[0], ".gz": packed(PAGES[0]), ".csv": ROWS.splitlines(keepends=True)[1]}
BROKEN = bytearray(MEMBERS)
BROKEN[2_000:2_020] = bytes(20)

# fmt: off
FILES = {  # name, content, whether its stretches fit together (None: only while nothing was counted ahead)
    "warc":             ("a.warc",    b"".join(PAGES),                                                 True),
    "warc.gz":          ("a.warc.gz", MEMBERS,                                                         True),
    "csv":              ("a.csv",     ROWS,                                                            True),
    "csv, guessed wrong": ("a.csv",   LINES,                                                           False),
    "warc cut off":     ("a.warc",    b"".join(PAGES)[:-30],                                           False),
    "warc.gz cut off":  ("a.warc.gz", MEMBERS[:-30],                                                   False),
    "broken member":    ("a.warc.gz", bytes(BROKEN),                                                   False),
    "two in a member":  ("a.warc.gz", b"".join(packed(PAGES[n] + PAGES[n + 1]) for n in range(0, 28, 2)), None),
    "warc.gz inside":   ("a.warc.gz", b"".join(gzip.compress(one, 0) for one in [*PAGES[:9], HELD, *PAGES[9:]]), False),
}
# fmt: on


@pytest.fixture
def seen(monkeypatch) -> list[parts.Part]:
    """The parts that are read in this process. Files are cut into many stretches."""
    found: list[parts.Part] = []
    monkeypatch.setattr(thidua.runs.reading, "parts_of", partial(parts.parts_of, most=500))
    monkeypatch.setattr(thidua.runs.reading, "shards_of", partial(parts.shards_of, most_files=2))
    monkeypatch.setattr(thidua.runs.reading, "read_shard", lambda task: (found.extend(task.parts), read_shard(task))[1])
    return found


def about(out: Path) -> tuple:
    said = json.loads((out / "run.json").read_text(encoding="utf-8"))
    return said["records"], said["inputs"], said["tables"]


@pytest.fixture(params=FILES)
def archive(request, tmp_path):
    """A file, whether its stretches fit together, and the folder of a run that has read it whole."""
    name, content, fits = FILES[request.param]
    path = tmp_path / name
    path.write_bytes(content)
    run(path, tmp_path / "whole", resume=False)
    return path, fits, tmp_path / "whole"


def test_stretches_or_the_whole_give_the_same_bytes(archive, tmp_path, seen):
    path, fits, expected = archive
    run(path, tmp_path / "out")
    assert len({part.key for part in seen}) > 2
    assert fits is None or any(part.stretch is None for part in seen) is not fits
    assert everything(tmp_path / "out") == everything(expected) and about(tmp_path / "out") == about(expected)
    seen.clear()
    run(path, tmp_path / "out")
    assert seen == [] and everything(tmp_path / "out") == everything(expected)
    path.write_bytes(path.read_bytes() + MORE[path.suffix])
    run(path, tmp_path / "out")
    run(path, tmp_path / "fresh", resume=False)
    assert everything(tmp_path / "out") == everything(tmp_path / "fresh")
    assert about(tmp_path / "out") == about(tmp_path / "fresh")


@pytest.mark.parametrize("killed_after", [0, 4])
def test_runs_that_were_stopped_go_on_with_several_workers(archive, tmp_path, seen, monkeypatch, killed_after):
    path, _, expected = archive

    def dies(task):
        if len(seen) > killed_after:
            raise KeyboardInterrupt
        seen.extend(task.parts)
        return read_shard(task)

    with monkeypatch.context() as patch, suppress(KeyboardInterrupt):  # a broken file may be known before
        patch.setattr(thidua.runs.reading, "read_shard", dies)
        run(path, tmp_path / "out")
    with ThreadPoolExecutor(3) as threads:
        run(path, tmp_path / "out", executor=threads)
    assert everything(tmp_path / "out") == everything(expected) and about(tmp_path / "out") == about(expected)


@pytest.mark.parametrize("name", ["warc.gz", "broken member"])
def test_two_processes_give_the_same_bytes(tmp_path, monkeypatch, name):
    path = tmp_path / FILES[name][0]
    path.write_bytes(FILES[name][1])
    run(path, tmp_path / "whole", resume=False)
    monkeypatch.setattr(thidua.runs.reading, "parts_of", partial(parts.parts_of, most=2_000))
    run(path, tmp_path / "out", workers=2)
    assert everything(tmp_path / "out") == everything(tmp_path / "whole")
