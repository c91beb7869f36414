"""What an earlier run has read is not read again, and a run that was killed goes on where it was."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

import thidua.runs.reading
import thidua.runs.work
from runs_archive import HEAD, everything, write_archive
from thidua import read
from thidua.output import UsageError
from thidua.report import DEFAULTS
from thidua.run import run
from thidua.runs import parts
from thidua.runs.shard import Task, read_shard


@pytest.fixture
def done(monkeypatch) -> list[str]:
    """The files that are read, by name. A shard has three of them; every file counts as long unchanged."""
    seen: list[str] = []

    def reading(task: Task):
        seen.extend(part.file.path.name for part in task.parts)
        return read_shard(task)

    monkeypatch.setattr(thidua.runs.reading, "read_shard", reading)
    monkeypatch.setattr(thidua.runs.reading, "shards_of", partial(parts.shards_of, most_files=3))
    monkeypatch.setattr("thidua.runs.shard.SETTLED", 0)
    return seen


@pytest.fixture
def archive(tmp_path) -> Path:
    return write_archive(tmp_path / "archive", 10)


def fresh(archive: Path, tmp_path: Path) -> dict[str, bytes]:
    """The tables of a run that takes nothing over."""
    run(archive, tmp_path / "fresh", resume=False)
    return everything(tmp_path / "fresh")


def test_a_day_s_files_cost_a_day_s_work_wherever_they_sort(archive, tmp_path, done):
    run(archive, tmp_path / "out")
    assert len(done) == 10
    done.clear()
    for name in ("a000.txt", "a005b.txt", "z.txt"):
        (archive / name).write_text(HEAD.format(n=11, word=name), encoding="utf-8")
    report = run(archive, tmp_path / "out")
    assert done == ["a000.txt", "a005b.txt", "z.txt"] and report.articles == 13
    assert json.loads((tmp_path / "out/run.json").read_text(encoding="utf-8"))["taken_over"] == 10
    assert everything(tmp_path / "out") == fresh(archive, tmp_path)


def test_files_that_changed_or_went_are_seen(archive, tmp_path, done):
    run(archive, tmp_path / "out")
    (archive / "a001.txt").unlink()
    (archive / "a002.txt").write_text(HEAD.format(n=12, word="mới"), encoding="utf-8")
    same = archive / "a003.txt"
    same.write_bytes(same.read_bytes().replace(b"2024", b"2023"))  # as long as before
    os.utime(same, ns=(1, 1))
    done.clear()
    assert run(archive, tmp_path / "out").articles == 9
    assert done == ["a002.txt", "a003.txt"]
    assert everything(tmp_path / "out") == fresh(archive, tmp_path)


def test_a_touched_file_is_known_by_its_digest_and_then_by_its_time(archive, tmp_path, done, monkeypatch):
    run(archive, tmp_path / "out")
    done.clear()
    os.utime(archive / "a004.txt", ns=(5, 5))
    run(archive, tmp_path / "out")
    monkeypatch.setattr(thidua.runs.work, "digest", lambda part: pytest.fail("the digest was not needed"))
    run(archive, tmp_path / "out")
    assert done == []


def test_a_file_read_just_after_it_changed_is_known_by_its_digest_only(archive, tmp_path, done, monkeypatch):
    monkeypatch.setattr("thidua.runs.shard.SETTLED", 1 << 62)
    run(archive, tmp_path / "out")
    sneaky = archive / "a003.txt"
    known = sneaky.stat().st_mtime_ns
    sneaky.write_bytes(sneaky.read_bytes().replace(b"2024", b"2023"))
    os.utime(sneaky, ns=(known, known))
    done.clear()
    run(archive, tmp_path / "out")
    assert done == ["a003.txt"]


def test_other_options_or_other_code_read_anew(archive, tmp_path, done, monkeypatch):
    run(archive, tmp_path / "out")
    done.clear()
    run(archive, tmp_path / "out", options=replace(DEFAULTS, mapping=read.parse_mapping(["text=noi_dung"])))
    assert len(done) == 10
    monkeypatch.setattr(thidua.runs.work, "fingerprint", lambda: "another")
    run(archive, tmp_path / "out")
    assert len(done) == 20
    kept = [path.name for path in (tmp_path / ".out.work").iterdir() if path.is_dir()]
    assert len(kept) == 1, "what no run can use any more is removed"


def test_no_resume_reads_anew_and_leaves_nothing(archive, tmp_path, done):
    run(archive, tmp_path / "out")
    done.clear()
    run(archive, tmp_path / "out", resume=False)
    assert len(done) == 10 and not (tmp_path / ".out.work").exists()


def test_two_runs_cannot_write_one_folder(archive, tmp_path):
    with thidua.runs.work.opened(tmp_path / "out", DEFAULTS, True), pytest.raises(UsageError, match="another run"):
        run(archive, tmp_path / "out")


def test_what_is_not_whole_in_the_work_folder_is_read_anew(archive, tmp_path, done):
    run(archive, tmp_path / "out")
    before = everything(tmp_path / "out")
    (broken, *_) = sorted((tmp_path / ".out.work").rglob("*.json"))
    broken.write_bytes(broken.read_bytes()[:50])
    (broken.parent / "left.found.tmp").write_bytes(b"x")
    done.clear()
    run(archive, tmp_path / "out")
    assert 1 <= len(done) <= 3 and everything(tmp_path / "out") == before
    assert not list((tmp_path / ".out.work").rglob("*.tmp"))


def test_a_file_that_could_not_be_read_is_tried_again(tmp_path, done):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "gone.txt").symlink_to(tmp_path / "later.txt")
    assert run(folder, tmp_path / "out").rejected == 1
    (tmp_path / "later.txt").write_text(HEAD.format(n=3, word=""), encoding="utf-8")
    assert run(folder, tmp_path / "out").articles == 1


@pytest.mark.parametrize("workers", [1, 2])
def test_one_large_file_in_stretches_gives_the_same_bytes(tmp_path, monkeypatch, workers):
    path = tmp_path / "a.jsonl"
    lines = [json.dumps({"text": HEAD.format(n=n, word="x" * (n % 7))}, ensure_ascii=False) for n in range(1, 30)]
    path.write_text("\n".join([*lines[:9], "", "no object", *lines[9:]]), encoding="utf-8")
    run(path, tmp_path / "whole", resume=False)
    monkeypatch.setattr(thidua.runs.reading, "parts_of", partial(parts.parts_of, most=500))
    report = run(path, tmp_path / "out", workers=workers)
    assert report.articles == 29 and everything(tmp_path / "out") == everything(tmp_path / "whole")
    with path.open("a", encoding="utf-8") as more:
        more.write("\n" + lines[0])
    seen = []
    monkeypatch.setattr(thidua.runs.reading, "read_shard", lambda task: (seen.extend(task.parts), read_shard(task))[1])
    run(path, tmp_path / "out")
    assert 1 <= len(seen) <= 2 and everything(tmp_path / "out") == fresh(path, tmp_path)
    path.write_text("\n" + path.read_text(encoding="utf-8"), encoding="utf-8")  # every record counts one more
    run(path, tmp_path / "out")
    assert everything(tmp_path / "out") == fresh(path, tmp_path)


RUN = """
import sys
from functools import partial
import thidua.runs.reading
from thidua.run import run
from thidua.runs.parts import shards_of
thidua.runs.reading.shards_of = partial(shards_of, most_files=4)
run(sys.argv[1], sys.argv[2], workers=int(sys.argv[3]))
"""


def started(*arguments: object) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-c", RUN, *map(str, arguments)], stderr=subprocess.DEVNULL)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
def test_killed_at_ten_random_moments_the_same_bytes_come_out(tmp_path):
    archive, out = write_archive(tmp_path / "archive", 60), tmp_path / "out"
    began = time.monotonic()
    assert started(archive, tmp_path / "whole", 1).wait() == 0
    usual = time.monotonic() - began
    chance = random.Random(20241126)
    killed = 0
    for _ in range(10):
        running = started(archive, out, 1)
        try:
            running.wait(chance.uniform(0.3, 1.0) * usual)
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.wait()
            killed += 1
        whole = sorted(p.name for p in out.iterdir()) if out.exists() else None
        assert whole is None or {"run.json", "tables", "thidua.sqlite"} <= set(whole), "an output appears whole"
    assert killed >= 3
    assert started(archive, out, 1).wait() == 0
    assert everything(out) == everything(tmp_path / "whole")
    assert sorted(p.name for p in tmp_path.iterdir()) == [".out.work", ".whole.work", "archive", "out", "whole"]
