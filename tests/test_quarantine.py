"""A document that kills or hangs its worker is a reject with its reason, and costs no other."""

import threading
from dataclasses import replace
from functools import partial

import pytest

import thidua.runs.reading
from runs_archive import HANGS, KILLS, LOOPS, everything, trapped_shard, write_archive
from thidua.report import DEFAULTS
from thidua.run import run
from thidua.runs.parts import shards_of

SHORT = replace(DEFAULTS, limit=0.5)


@pytest.fixture
def traps(monkeypatch):
    """Articles may kill; a shard has three of them."""
    monkeypatch.setattr(thidua.runs.reading, "read_shard", trapped_shard)
    monkeypatch.setattr(thidua.runs.reading, "shards_of", partial(shards_of, most_files=3))


def reasons(report) -> dict[str, str]:
    return {reject.source.rpartition("/")[2]: reject.reason for reject in report.rejects}


def expected(tmp_path, report, lost: set[str]) -> dict[str, bytes]:
    """The tables of a run over the same archive without the lost articles, with the rejects of `report`."""
    clean = tmp_path / "clean"
    run(sorted(p for p in (tmp_path / "archive").iterdir() if p.name not in lost), clean)
    return {name: raw for name, raw in everything(clean).items() if "reject" not in name and "sqlite" not in name}


@pytest.mark.parametrize("word, said", [(KILLS, "its process died of it"), (HANGS, "longer than 0.5 s")])
def test_what_kills_or_hangs_a_worker_costs_nothing_else(tmp_path, traps, word, said):
    archive = write_archive(tmp_path / "archive", 8, **{word: 5})
    report = run(archive, tmp_path / "out", workers=2, options=SHORT)
    assert report.articles == 7 and report.status == 1 and set(reasons(report)) == {"a005.txt"}
    assert said in reasons(report)["a005.txt"]
    tables = everything(tmp_path / "out")
    for name, raw in expected(tmp_path, report, {"a005.txt"}).items():
        assert tables[name] == raw


@pytest.mark.parametrize("workers", [1, 2])
def test_what_takes_too_long_in_python_is_stopped_in_any_process(tmp_path, traps, workers):
    archive = write_archive(tmp_path / "archive", 5, **{LOOPS: 2})
    report = run(archive, tmp_path / "out", workers=workers, options=SHORT)
    assert report.articles == 4 and "longer than 0.5 s" in reasons(report)["a002.txt"]


def test_two_in_one_shard_are_told_apart(tmp_path, traps):
    archive = write_archive(tmp_path / "archive", 3, **{KILLS: 1, LOOPS: 3})
    report = run(archive, tmp_path / "out", workers=2, options=SHORT)
    assert report.articles == 1
    assert "died" in reasons(report)["a001.txt"] and "longer" in reasons(report)["a003.txt"]


def test_another_time_limit_tries_what_took_too_long_again(tmp_path, traps, monkeypatch):
    archive = write_archive(tmp_path / "archive", 5, **{LOOPS: 2})
    assert run(archive, tmp_path / "out", options=SHORT).rejected == 1
    monkeypatch.setattr(thidua.runs.reading, "read_shard", lambda task: pytest.fail("nothing was left to do"))
    assert run(archive, tmp_path / "out", options=SHORT).rejected == 1
    monkeypatch.undo()
    report = run(archive, tmp_path / "out", options=replace(SHORT, limit=60))
    assert (report.rejected, report.articles) == (0, 5)


def test_without_a_main_thread_nothing_is_stopped_and_nothing_is_lost(tmp_path):
    archive = write_archive(tmp_path / "archive", 5)
    reports = []
    thread = threading.Thread(target=lambda: reports.append(run(archive, tmp_path / "out", options=SHORT)))
    thread.start()
    thread.join()
    assert reports[0].articles == 5
