import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

import thidua.runs.reading
from runs_archive import KILLS, everything, trapped_shard, write_archive
from thidua.output import UsageError
from thidua.report import DEFAULTS
from thidua.run import run
from thidua.runs.engines import Engine
from thidua.runs.parts import shards_of


def _double(n: int) -> int:
    return 2 * n


def _dies_the_first_time_on_seven(folder: Path, n: int) -> int:
    if n == 7 and not (folder / "died").exists():
        (folder / "died").touch()
        os._exit(1)
    return 2 * n


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("count", [0, 1, 30])
def test_every_task_has_its_result(workers, count):
    assert sorted(Engine(_double, workers).results(iter(range(1, count + 1)))) == [2 * n for n in range(1, count + 1)]


def test_a_task_that_kills_its_process_is_tried_again_and_costs_no_other(tmp_path):
    engine = Engine(partial(_dies_the_first_time_on_seven, tmp_path), 2)
    assert sorted(engine.results(iter(range(1, 20)))) == [2 * n for n in range(1, 20)]


def test_an_executor_is_not_handed_more_than_it_can_work_on():
    drawn = []

    def tasks():
        for n in range(1, 1000):
            drawn.append(n)
            yield n

    with ThreadPoolExecutor(2) as threads:
        results = Engine(_double, 1, threads).results(tasks())
        next(results)
        assert len(drawn) < 20
        results.close()


def test_an_executor_that_breaks_is_one_line(tmp_path, monkeypatch):
    from concurrent.futures import ProcessPoolExecutor

    from thidua.runs.engines import _context

    monkeypatch.setattr(thidua.runs.reading, "read_shard", trapped_shard)
    archive = write_archive(tmp_path / "archive", 3, **{KILLS: 2})
    with ProcessPoolExecutor(1, mp_context=_context()) as pool, pytest.raises(UsageError, match="run again to go on"):
        run(archive, tmp_path / "out", executor=pool)


def _slow_shard(task):
    time.sleep(0.3)
    return trapped_shard(task)


def test_dask_gives_the_same_bytes_though_a_worker_is_killed(tmp_path, monkeypatch):
    distributed = pytest.importorskip("distributed")
    archive = write_archive(tmp_path / "archive", 30)
    run(archive, tmp_path / "one")
    monkeypatch.setattr(thidua.runs.reading, "read_shard", _slow_shard)
    monkeypatch.setattr(thidua.runs.reading, "shards_of", partial(shards_of, most_files=2))
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster,
        distributed.Client(cluster) as client,
    ):
        pids = sorted(client.run(os.getpid).values())
        steps = []

        def kill_one(step):
            steps.append(step)
            if step.done.records >= 4 and pids:
                os.kill(pids.pop(), signal.SIGKILL)
                pids.clear()

        report = run(archive, tmp_path / "dask", executor=client.get_executor(), progress=kill_one)
    assert not pids and any(4 <= step.done.records < 30 for step in steps)
    assert (report.articles, report.rejected) == (30, 0)
    assert everything(tmp_path / "dask") == everything(tmp_path / "one")


def test_through_dask_an_article_that_kills_its_worker_is_quarantined(tmp_path, monkeypatch):
    pytest.importorskip("distributed")
    from thidua.runs.dask_engine import through_dask

    monkeypatch.setattr(thidua.runs.reading, "read_shard", trapped_shard)
    monkeypatch.setattr(thidua.runs.reading, "shards_of", partial(shards_of, most_files=2))
    archive = write_archive(tmp_path / "archive", 6, **{KILLS: 3})
    with through_dask("local", 2) as (executor, workers):
        assert workers == 2
        report = run(archive, tmp_path / "dask", workers, executor, options=replace(DEFAULTS, limit=5))
    assert report.articles == 5
    (reject,) = report.rejects
    assert reject.source.endswith("a003.txt") and "died" in reject.reason


def test_no_scheduler_is_one_line(monkeypatch):
    pytest.importorskip("distributed")
    from thidua.runs import dask_engine

    monkeypatch.setattr(dask_engine, "_PATIENCE", "1s")
    for address in ("tcp://127.0.0.1:1", "nonsense://"):
        with pytest.raises(UsageError, match="no scheduler answers"), dask_engine.through_dask(address, None):
            pass


KILLED = """
import os, sys, time
from pathlib import Path
from thidua.runs.engines import Engine

def work(number):
    Path(sys.argv[1], str(os.getpid())).touch()
    time.sleep(60)

if __name__ == "__main__":
    list(Engine(work, 2).results(iter([1, 2])))
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at processes as Linux tells of them")
def test_workers_end_with_a_run_that_is_killed(tmp_path):
    script, pids = tmp_path / "run.py", tmp_path / "pids"
    script.write_text(KILLED)
    pids.mkdir()
    running = subprocess.Popen([sys.executable, str(script), str(pids)])
    until(lambda: len(list(pids.iterdir())) == 2)
    running.kill()
    running.wait()
    until(lambda: not any(Path("/proc", one.name).exists() for one in pids.iterdir()))


def until(done):
    end = time.monotonic() + 30
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)
