import json
import os
import resource
import subprocess
import sys
from dataclasses import replace

import pytest

import thidua.run
import thidua.runs.understand
from thidua.cli import DEFECT, main
from thidua.model import Extraction


@pytest.fixture
def thidua_says(capfd, monkeypatch):
    """Run a command; its status, standard output and standard error."""
    monkeypatch.setenv("COLUMNS", "200")

    def call(*arguments: object):
        with pytest.raises(SystemExit) as left:
            main([str(a) for a in arguments])
        out, err = capfd.readouterr()
        return left.value.code, out, err

    return call


@pytest.fixture
def source(tmp_path, article):
    path = tmp_path / "archive" / "a1.txt"
    path.parent.mkdir()
    path.write_text(article.text, encoding="utf-8")
    return path


@pytest.fixture
def done(source, tmp_path, said, monkeypatch, thidua_says):
    monkeypatch.setattr(thidua.runs.understand, "link", lambda article, mentions: said)
    assert thidua_says("run", source, "--out", tmp_path / "out", "--quiet") == (0, "", "")
    return tmp_path / "out"


def test_run_says_what_it_did_on_standard_error(source, tmp_path, thidua_says):
    status, out, err = thidua_says("run", source, tmp_path / "nowhere.txt", "--out", tmp_path / "out")
    assert (status, out) == (1, "")
    assert "1 articles passed the scan" in err and "nowhere.txt: no such file" in err


def test_query_answers_who_chaired_with_the_sentence(done, thidua_says):
    sql = "SELECT year, chair, said, stance, sentence FROM chairs WHERE year = 2024"
    status, out, _ = thidua_says("query", done, sql, "--format", "json")
    (row,) = json.loads(out)
    assert status == 0 and row == {
        "year": 2024,
        "chair": "Lào Cai",
        "said": "Lào Cai",
        "stance": "supports",
        "sentence": "Cụm gồm Công an tỉnh Lào Cai (đơn vị Cụm trưởng) và Công an tỉnh Sơn La.",
    }


def test_query_prints_tables_and_csv(done, thidua_says):
    sql = "SELECT members, chair, 2.50 AS n, NULL AS nothing FROM cluster_years WHERE year = 2024"
    _, out, _ = thidua_says("query", done, sql, "--format", "csv")
    header, row = out.splitlines()
    assert header == "members,chair,n,nothing"
    assert row == "Lào Cai|Sơn La,Lào Cai,2.5,"
    _, out, _ = thidua_says("query", done, "SELECT '[bold]x' AS \"[red]a\"")
    assert "[red]a" in out and "[bold]x" in out and "1 row" in out


# fmt: off
BAD_SQL = [
    ("SELEC 1",                                  "syntax error"),
    ("SELECT * FROM nothing",                    "nothing does not exist"),
    ("SELECT nothing FROM articles",             "nothing"),
    ("SELECT CAST(text AS INTEGER) FROM articles", "Could not convert"),
    ("SELECT 1; SELECT 2",                       "one SELECT"),
    ("",                                         "one SELECT"),
    ("DROP VIEW articles",                       "read only"),
    ("COPY articles TO 'stolen.csv'",            "read only"),
    ("ATTACH 'new.db'",                          "read only"),
    ("INSERT INTO articles SELECT * FROM articles", "read only"),
]  # fmt: skip
# fmt: on


@pytest.mark.parametrize("sql, message", BAD_SQL)
def test_bad_sql_is_one_line_and_status_2(done, thidua_says, sql, message, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    status, out, err = thidua_says("query", done, sql)
    assert (status, out, err.count("\n")) == (2, "", 1) and message in err
    assert sorted(p.name for p in tmp_path.iterdir()) == [".out.work", "archive", "out"]


# fmt: off
WRONG_USE = [
    (["run"],                                          "Missing"),
    (["run", "{source}"],                              "--out"),
    (["run", "{source}", "--out", "{source}"],         "is a file"),
    (["run", "{source}", "--out", "{folder}"],         "holds no thidua run"),
    (["run", "{source}", "--out", "x", "--workers", "0"], "--workers 0"),
    (["run", "{source}", "--out", "x", "--workers", "many"], "--workers"),
    (["query", "{folder}", "SELECT 1"],                "holds no thidua run"),
    (["query", "{folder}/none", "SELECT 1"],           "holds no thidua run"),
    (["query", "{folder}", "SELECT 1", "--format", "xml"], "--format"),
    (["explain", "{folder}/none.txt"],                 "no such file"),
    (["explain", "{source}", "--html", "{source}/page.html"], "cannot be written"),
    (["evaluate", "{folder}"],                         "holds no *.json"),
    (["evaluate", "{source}"],                         "is no folder"),
    (["evaluate", "{folder}", "--update-floors"],      "--floors"),
    (["reconcile", "{folder}", "--out", "x"],          "holds no thidua run"),
    (["dance"],                                        "dance"),
]  # fmt: skip
# fmt: on


@pytest.mark.parametrize("arguments, message", WRONG_USE)
def test_wrong_use_is_one_line_and_status_2(source, thidua_says, arguments, message, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    places = {"source": source, "folder": source.parent}
    status, out, err = thidua_says(*(a.format(**places) for a in arguments))
    assert (status, out, err.count("\n")) == (2, "", 1) and message in err


def test_no_command_shows_the_help(thidua_says):
    status, out, _ = thidua_says()
    assert status == 2 and "Commands:" in out
    assert thidua_says("--help")[0] == 0


def test_stopping_says_so(source, tmp_path, thidua_says, monkeypatch):
    def stops(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(thidua.run, "run", stops)
    status, _, err = thidua_says("run", source, "--out", tmp_path / "out")
    assert status == 130 and "stopped" in err


def test_a_defect_is_one_line(source, tmp_path, thidua_says, monkeypatch):
    monkeypatch.setattr("thidua.runs.merge.reconciled", lambda *_: {}["missing"])
    status, _, err = thidua_says("run", source, "--out", tmp_path / "out")
    assert status == DEFECT and err == "thidua: a defect, please report it: KeyError: 'missing'\n"


def test_explain_shows_mentions_statements_and_what_was_dropped(source, said, mentions, thidua_says, monkeypatch):
    monkeypatch.setattr("thidua.trace.extract", lambda article: mentions)
    monkeypatch.setattr("thidua.trace.link", lambda article, mentions: said)
    status, out, _ = thidua_says("explain", source)
    assert status == 0
    assert "[Cụm thi đua số 3|cluster]" in out and "clusters.bare_number" in out and "planned" in out


def test_explain_says_when_nothing_passes_the_scan(tmp_path, thidua_says):
    (tmp_path / "rice.txt").write_text("Giá lúa tăng.", encoding="utf-8")
    status, out, err = thidua_says("explain", tmp_path / "rice.txt")
    assert (status, out) == (0, "") and "not relevant" in err


def test_reconcile_joins_runs(done, tmp_path, thidua_says):
    status, out, err = thidua_says("reconcile", done, "--out", tmp_path / "joined")
    assert (status, out) == (0, "") and "1 articles" in err
    for name in ("tables/cluster_years.csv", "tables/evidence.parquet", "thidua.sqlite"):
        assert (tmp_path / "joined" / name).read_bytes() == (done / name).read_bytes()


def test_hash_seed_time_zone_and_locale_change_nothing(source, tmp_path):
    def files(name, **environment):
        command = [sys.executable, "-m", "thidua", "run", str(source), "--out", str(tmp_path / name), "-q"]
        subprocess.run(command, check=True, env={**os.environ, **environment})
        paths = sorted(p for p in (tmp_path / name).rglob("*") if p.is_file() and p.name != "run.json")
        return {p.relative_to(tmp_path / name): p.read_bytes() for p in paths}

    assert files("a", PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C") == files(
        "b", PYTHONHASHSEED="2", TZ="Asia/Ho_Chi_Minh", LC_ALL="C.UTF-8"
    )


HELP_SECONDS = 0.3  # CPU, contract of the issue


def test_help_answers_at_once():
    spent = []
    for _ in range(3):  # the least of three: the first also compiles, and the machine has other work
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "thidua", "--help"], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(spent) < HELP_SECONDS


def test_the_word_of_an_irrelevant_article_stays_out_of_the_tables(source, said, tmp_path, thidua_says, monkeypatch):
    monkeypatch.setattr(thidua.runs.understand, "link", lambda article, mentions: replace(said, relevant=False))
    thidua_says("run", source, "--out", tmp_path / "out", "-q")
    _, out, _ = thidua_says("query", tmp_path / "out", "SELECT count(*) n FROM unresolved", "--format", "csv")
    assert out == "n\n0\n"
    assert Extraction(False).dates == []


def test_json_log_tells_every_reject_and_the_end(source, tmp_path, thidua_says):
    (source.parent / "empty.jsonl").touch()
    status, out, err = thidua_says("run", source.parent, "--out", tmp_path / "out", "--log", "json")
    lines = [json.loads(line) for line in err.splitlines()]
    assert (status, out) == (1, "")
    assert [line["event"] for line in lines if line["event"] != "progress"] == ["reject", "done"]
    assert lines[-2]["source"].endswith("empty.jsonl") and lines[-1]["rejects"] == 1
