import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import thidua.run
import thidua.runs.understand
from thidua.model import Article, Extraction
from thidua.output import UsageError
from thidua.report import DEFAULTS
from thidua.run import collect, reconcile_runs, run
from thidua.runs import work
from thidua.runs.understand import understand

HEAD = "Cụm thi đua số {n} Bộ Công an tổng kết công tác năm 2024, các đơn vị thành viên cùng dự."


@pytest.fixture
def archive(tmp_path) -> Path:
    folder = tmp_path / "archive"
    (folder / "sub").mkdir(parents=True)
    for n in range(6):
        (folder / ("sub" if n % 2 else "") / f"a{n}.txt").write_text(HEAD.format(n=n or 6), encoding="utf-8")
    (folder / "plain.txt").write_text("Giá lúa tăng, bà con phấn khởi.", encoding="utf-8")
    return folder


def everything(out: Path) -> dict[str, bytes]:
    """All files of a run but the one that may differ."""
    files = (p for p in out.rglob("*") if p.is_file() and p.name != "run.json")
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in files}


def hidden(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name.startswith("."))


def test_a_run_writes_everything_and_reports_it(archive, tmp_path):
    report = run(archive, tmp_path / "out")
    assert (report.status, report.articles, report.files, report.rejects) == (0, 6, 7, ())
    about = json.loads((tmp_path / "out/run.json").read_text(encoding="utf-8"))
    assert about["records"] == 7 and about["tables"]["articles"] == 6 == dict(report.counts)["articles"]
    assert {"python", "thidua", "pyarrow"} <= set(about["versions"]) and len(about["fingerprint"]) == 16
    plain = [one for one in about["inputs"] if one["source"].endswith("plain.txt")]
    assert [(one["records"], one["passed_scan"]) for one in plain] == [(1, 0)]  # counted, in no table


def test_the_history_of_a_folder_tells_when_each_run_was_made(archive, tmp_path):
    run(sorted(archive.rglob("*.txt"))[:3], tmp_path / "out")
    run(archive, tmp_path / "out")
    first, second = json.loads((tmp_path / "out/run.json").read_text(encoding="utf-8"))["history"]
    assert (first["articles"], second["articles"]) == (3, 6) and first["made"] <= second["made"]
    assert first["fingerprint"] == second["fingerprint"] and {"cluster_years", "conflicts"} <= set(first)


def test_any_order_any_workers_any_executor_give_the_same_bytes(archive, tmp_path):
    inputs = sorted(archive.rglob("*.txt"))
    run(inputs, tmp_path / "one")
    run(inputs[::-1], tmp_path / "reversed")
    run(inputs, tmp_path / "two", workers=2)
    with ThreadPoolExecutor(3) as threads:
        run(inputs, tmp_path / "threads", executor=threads)
    for other in ("reversed", "two", "threads"):
        assert everything(tmp_path / "one") == everything(tmp_path / other)


def test_an_article_that_a_stage_fails_on_is_a_reject(archive, tmp_path, monkeypatch):
    def fails(article, mentions):
        if "số 3" in article.text:
            raise ZeroDivisionError("a rule\ndivided")
        return Extraction(False)

    monkeypatch.setattr(thidua.runs.understand, "link", fails)
    report = run(archive, tmp_path / "out")
    (reject,) = report.rejects
    assert report.status == 1 and report.articles == 5
    assert reject.source.endswith("sub/a3.txt") and "\n" not in reject.reason
    assert "ZeroDivisionError at test_run.py:" in reject.reason and "a rule divided" in reject.reason


def test_an_article_whose_rows_break_a_table_is_a_reject(article, said, monkeypatch):
    twice = replace(said, members=[said.members[0], said.members[0]])
    monkeypatch.setattr(thidua.runs.understand, "link", lambda article, mentions: twice)
    assert "table members" in understand(article).reason


def test_an_irrelevant_article_keeps_nothing_it_was_told(article, said, monkeypatch):
    monkeypatch.setattr(thidua.runs.understand, "link", lambda article, mentions: replace(said, relevant=False))
    assert understand(article).extraction == Extraction(False)


def test_an_earlier_run_is_replaced_whole(archive, tmp_path):
    out = tmp_path / "out"
    run(archive, out)
    (out / "mine.txt").write_text("a note")
    run(archive / "sub", out)
    assert not (out / "mine.txt").exists()
    assert json.loads((out / "run.json").read_text(encoding="utf-8"))["tables"]["articles"] == 3
    assert hidden(tmp_path) == [".out.work"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, RuntimeError, MemoryError])
@pytest.mark.parametrize("where", ["write", "write_run_file"])
def test_a_run_that_stops_leaves_the_earlier_one(archive, tmp_path, monkeypatch, stop, where):
    out = tmp_path / "out"
    run(archive, out)
    before = everything(out)

    def stops(*_):
        raise stop

    monkeypatch.setattr("thidua.runs.merge.write" if where == "write" else "thidua.run.write_run_file", stops)
    with pytest.raises(stop):
        run(archive / "sub", out)
    assert everything(out) == before
    assert hidden(tmp_path) == [".out.work"]


def test_an_output_that_was_being_replaced_by_a_killed_run_comes_back(archive, tmp_path):
    out = tmp_path / "out"
    run(archive, out)
    before = everything(out)
    out.rename(tmp_path / ".out.old-77")
    (tmp_path / ".out.new-77").mkdir()
    with pytest.raises(UsageError):
        run(archive, out, reviews=tmp_path / "none")  # refused before anything is touched
    assert not out.exists()
    with work.opened(out, DEFAULTS, True):
        assert everything(out) == before
    assert hidden(tmp_path) == [".out.work"]


def test_out_inside_the_input_is_not_read(archive):
    run(archive, archive / "out")
    first = everything(archive / "out")
    report = run(archive, archive / "out")
    assert report.articles == 6 and everything(archive / "out") == first


def test_wrong_output_folders_are_refused_before_any_work(archive, tmp_path, monkeypatch):
    monkeypatch.setattr(thidua.run, "read_all", lambda *_, **__: pytest.fail("work was done"))
    (tmp_path / "file").write_text("x")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/thesis.docx").write_text("x")
    for out, message in (("file", "is a file"), ("full", "holds no thidua run"), ("file/below", "is a file")):
        with pytest.raises(UsageError, match=message):
            run(archive, tmp_path / out)
    assert (tmp_path / "full/thesis.docx").read_text() == "x"


def test_a_folder_without_permission_is_refused(archive, tmp_path, monkeypatch):
    (tmp_path / "locked").mkdir()
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "locked")  # root may write anywhere
    with pytest.raises(UsageError, match="no permission"):
        run(archive, tmp_path / "locked/out")


def test_no_input_and_no_worker_are_wrong_use(archive, tmp_path):
    with pytest.raises(UsageError, match="no input"):
        run([], tmp_path / "out")
    with pytest.raises(UsageError, match="give 1 or more"):
        run(archive, tmp_path / "out", workers=0)


def test_a_missing_path_is_a_reject_and_the_rest_is_read(archive, tmp_path):
    report = run([archive, tmp_path / "nowhere"], tmp_path / "out")
    assert report.status == 1 and report.articles == 6
    assert [Path(r.source).name for r in report.rejects] == ["nowhere"]


def test_the_same_article_under_two_inputs_counts_once(archive, tmp_path):
    other = tmp_path / "copy"
    other.mkdir()
    (other / "a0.txt").write_bytes((archive / "a0.txt").read_bytes())
    collected = collect([archive, other])
    assert len(collected.articles) == 6 and collected.repeated == (f"{other.as_posix()}/a0.txt record 0",)


def test_progress_is_told_what_was_read_and_what_was_read_before(archive, tmp_path):
    steps = []
    run(archive, tmp_path / "out")
    (archive / "more.txt").write_text(HEAD.format(n=9), encoding="utf-8")
    run(archive, tmp_path / "out", progress=steps.append)
    size = sum(path.stat().st_size for path in archive.rglob("*.txt"))
    read = [step for step in steps if step.stage == "reading"][-1]
    assert (read.done.records, read.done.hits, read.before.records, read.files) == (8, 7, 7, 8)
    assert read.done.bytes == read.bytes == size
    assert [step.stage for step in steps[-2:]] == ["reconciling", "writing"]


def test_reconciling_parts_gives_the_same_bytes_as_one_run(archive, tmp_path, said, monkeypatch):
    def says(article: Article, mentions) -> Extraction:
        return _moved_into(article, said)

    monkeypatch.setattr(thidua.runs.understand, "link", says)
    texts = sorted(archive.rglob("*.txt"))
    halves = [[p for p in texts if (p.parent.name == "sub") == inside] for inside in (False, True)]
    run(halves[0] + halves[1], tmp_path / "whole")
    for half, inputs in enumerate(halves):
        run(inputs, tmp_path / f"half{half}")
    report = reconcile_runs([tmp_path / "half1", tmp_path / "half0"], tmp_path / "joined")
    assert report.relevant == 6
    assert everything(tmp_path / "joined") == everything(tmp_path / "whole")
    reconcile_runs([tmp_path / "joined"], tmp_path / "joined")  # into itself
    assert everything(tmp_path / "joined") == everything(tmp_path / "whole")


def test_reconciling_what_is_no_run_is_wrong_use(archive, tmp_path):
    with pytest.raises(UsageError, match="holds no thidua run"):
        reconcile_runs([archive], tmp_path / "out")


def _moved_into(article: Article, said: Extraction) -> Extraction:
    """The fixture's statements with evidence that lies in a shorter text."""
    end = len(article.text)

    def short(rows):
        return [replace(row, evidence=replace(row.evidence, start=0, end=end)) for row in rows]

    names = ("events", "clusters", "members", "roles", "handovers", "awards", "people", "unresolved")
    return replace(said, dates=[], **{name: short(getattr(said, name)) for name in names})
