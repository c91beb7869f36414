"""`why`, `diff` and `review` from the command line, on runs over a part of the sample archive."""

import json
import shutil
from pathlib import Path

import pytest

import thidua
from thidua.cli import main
from thidua.output import UsageError

SAMPLE = Path(__file__).parents[1] / "corpus" / "sample"
CITIES, YEAR = "bo-cong-an-province-can-tho-da-nang", 2023
CELL = f"{CITIES}/{YEAR}"


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Articles on the five cities: one dispute."""
    folder = tmp_path_factory.mktemp("archive")
    for path in sorted(SAMPLE.glob("p1[0-4]-*.txt")):
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def whole(archive):
    return thidua.run(archive, archive.with_name("whole")).out


@pytest.fixture(scope="module")
def part(archive):
    """The same without the article that disagrees."""
    agreeing = [path for path in sorted(archive.glob("*.txt")) if not path.name.startswith("p12")]
    return thidua.run(agreeing, archive.with_name("part")).out


@pytest.fixture
def says(capfd, monkeypatch):
    """Run a command; its status, standard output and standard error."""
    monkeypatch.setenv("COLUMNS", "200")

    def call(*arguments: object):
        with pytest.raises(SystemExit) as left:
            main([str(a) for a in arguments])
        out, err = capfd.readouterr()
        return left.value.code, out, err

    return call


def test_why_shows_the_sentences_of_a_dispute(whole, says):
    status, out, _ = says("why", whole, "cluster_years", "can-tho", YEAR, "chair")
    assert status == 0 and f"cluster_years {CELL} chair: no value (disputed)" in out
    assert "against: 3" in out and "⟦Công an TP Cần Thơ giữ" in out and "p12-cum-1-thanh-pho-hoi-thao-2023.txt" in out


def test_why_as_json_and_csv_has_offsets_and_rules(whole, says):
    _, out, _ = says("why", whole, "cluster_years", "can-tho", YEAR, "standing", "--format", "json")
    rows = json.loads(out)
    assert {(row["value"], row["stance"]) for row in rows} == {("Cần Thơ", "contradicts"), ("Hải Phòng", "contradicts")}
    assert all(row["rule"] and row["quote"] in row["sentence"] for row in rows)
    _, csv, _ = says("why", whole, "cluster_years", "can-tho", YEAR, "chair", "--format", "csv")
    assert csv.startswith("table,key,field,cell,stance,value,outlet,source,published,sentence,quote,rule")
    frame = thidua.open(whole).why("cluster_years", "can-tho", YEAR, "chair")
    assert list(frame["sentence"]) == [row["sentence"] for row in rows]


@pytest.mark.parametrize(
    "asked, error",
    [
        (("cluster_years", "can-tho", 2001, "chair"), "year '2001' is not there"),
        (("cluster_years", "hai-duong", YEAR, "chair"), "lineage_id 'hai-duong' is not there"),
        (("cluster_years", "can-tho", YEAR, "cher"), "the field 'cher' is not there; near ones: chair"),
        (("cluster_years", "can-tho", "chair"), "is asked by 2 parts, lineage_id year; 1 given"),
        (("coverage", "can-tho", YEAR, "wanted"), "no reconciled table 'coverage' with sentences"),
    ],
)
def test_a_miss_is_one_line_and_status_2(whole, says, asked, error):
    status, out, err = says("why", whole, *asked)
    assert (status, out) == (2, "") and error in err and len(err.splitlines()) == 1


def test_diff_of_two_runs(part, whole, says):
    status, out, _ = says("diff", part, whole, "--format", "csv")
    assert status == 0
    assert f"cluster_years,{CELL},chair,newly_disputed,Cần Thơ,Cần Thơ / Hải Phòng\n" in out
    assert f"succession,{CITIES}/2022,held,changed,yes,unknown\n" in out
    assert says("diff", part, whole, "--format", "csv") == (0, out, "")  # the same bytes again
    _, back, _ = says("diff", whole, part, "--format", "csv")
    assert f"cluster_years,{CELL},chair,newly_agreed,Cần Thơ / Hải Phòng,Cần Thơ\n" in back
    assert says("diff", whole, whole, "--format", "json")[1] == "[]\n"


def test_diff_of_single_articles(part, whole, says):
    _, out, _ = says("diff", part, whole, "--articles", "--format", "json")
    gained = {row["table"] for row in json.loads(out) if "p12-" in row["key"]}
    assert {"clusters", "roles", "members", "events"} <= gained


def test_review_lists_decides_and_the_run_applies(archive, whole, tmp_path, says):
    _, out, _ = says("review", whole, "--format", "csv")
    assert f"disputed,conflicts,{CITIES}:{YEAR}:chair,chair,Cần Thơ / Hải Phòng,2 / 1\n" in out
    file = tmp_path / "decisions.jsonl"
    decide = ("review", whole, "--decide", "cluster_years", f"can-tho/{YEAR}", "chair", "Hải Phòng")
    by = ("--who", "An", "--why", "hỏi Công an TP Hải Phòng", "--when", "2026-11-23", "--reviews", file)
    assert says(*decide, *by)[0] == 0
    (line,) = file.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["key"] == CELL and len(json.loads(line)["seen"]) == 3
    assert says("run", archive, "--out", tmp_path / "out", "--reviews", file, "-q")[0] == 0
    found = thidua.open(tmp_path / "out")
    row = found.answer(f"SELECT chair, standing, stories, reviewed, stale FROM cluster_years WHERE year = {YEAR}").rows[
        0
    ]
    assert row == ("Hải Phòng", "single", 1, ["chair"], [])
    assert found.answer("SELECT resolution FROM conflicts").rows == (("reviewed",),)
    assert json.loads((tmp_path / "out/run.json").read_text())["reviews"]["decisions"] == 1
    assert "disputed" not in says("review", tmp_path / "out", "--format", "csv")[1]


def test_a_decision_on_less_evidence_is_stale_when_more_comes(archive, part, tmp_path, says):
    file = tmp_path / "decisions.jsonl"
    by = ("--who", "An", "--why", "rõ", "--reviews", file)
    assert says("review", part, "--decide", "cluster_years", f"can-tho/{YEAR}", "chair", "Cần Thơ", *by)[0] == 0
    assert says("reconcile", part, "--out", tmp_path / "part", "--reviews", file, "-q")[0] == 0
    stale = "SELECT chair, stale FROM cluster_years WHERE year = 2023"
    assert thidua.open(tmp_path / "part").answer(stale).rows == (("Cần Thơ", []),)
    assert says("run", archive, "--out", tmp_path / "all", "--reviews", file, "-q")[0] == 0
    assert thidua.open(tmp_path / "all").answer(stale).rows == (("Cần Thơ", ["chair"]),)
    first = says("review", tmp_path / "all", "--format", "csv")[1].splitlines()[1]
    assert first == f"stale,cluster_years,{CELL},chair,Cần Thơ,2"


@pytest.mark.parametrize(
    "given, error",
    [
        (("cluster_years", CELL, "chair", "X"), "a decision wants --who NAME"),
        (("events", CELL, "chair", "X", "--who", "A", "--why", "B"), "events is not decided"),
        (("cluster_years", CELL, "organisation", "X", "--who", "A", "--why", "B"), "organisation is not decided"),
        (("cluster_years", CELL, "member_count", "six", "--who", "A", "--why", "B"), "member_count 'six' is no number"),
        (("lineage", CELL, "never_same", CELL, "--who", "A", "--why", "B"), "name another LINEAGE/YEAR"),
        (("cluster_years", CELL, "chair", "X", "--who", "A", "--why", "B", "--when", "hôm nay"), "--when like"),
    ],
)
def test_a_wrong_decision_is_one_line_and_writes_nothing(whole, tmp_path, says, given, error):
    file = tmp_path / "none.jsonl"
    status, _, err = says("review", whole, "--reviews", file, "--decide", *given)
    assert status == 2 and error in err and len(err.splitlines()) == 1 and not file.exists()


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '{"table": "cluster_years"}', '{"table": "events", "key": "x/2023", "field": "chair", "value": "A", '
     '"who": "A", "when": "2023-01-01", "why": "B", "fingerprint": "0", "seen": []}'],
)  # fmt: skip
def test_a_broken_file_of_decisions_is_named_with_its_line(archive, tmp_path, line):
    file = tmp_path / "decisions.jsonl"
    file.write_text("\n" + line + "\n", encoding="utf-8")
    from thidua.run import run

    with pytest.raises(UsageError, match="line 2 is no decision"):
        run(archive, tmp_path / "out", reviews=file)
    assert not (tmp_path / "out").exists()
