"""Cells to decide out to an annotation tool and back: what went out answered comes back as it was, byte for byte."""

import json
import shutil
from pathlib import Path

import pytest

from thidua import reviews
from thidua.archive import open_archive
from thidua.cli import main
from thidua.run import reconcile_runs, run

SAMPLE = Path(__file__).parents[1] / "corpus/sample"
DISPUTES = {"chair", "deputy", "member_count", "award"}
TOOLS = ("prodigy", "label-studio")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The clusters of cities and of the midlands: chairs, a deputy, awards and a list in dispute."""
    folder = tmp_path_factory.mktemp("archive")
    for number in (10, 11, 12, 22):
        (path,) = SAMPLE.glob(f"p{number}-*.txt")
        shutil.copy(path, folder)
    for number in range(1, 12):
        (path,) = SAMPLE.glob(f"w{number:02}-*.txt")
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def done(archive, tmp_path_factory):
    out = tmp_path_factory.mktemp("run") / "out"
    run(archive, out)
    return out


@pytest.fixture
def says(capfd):
    def call(*arguments):
        with pytest.raises(SystemExit) as left:
            main([str(a) for a in arguments])
        out, err = capfd.readouterr()
        return left.value.code, out, err

    return call


def tasks(says, done, tool, *more):
    status, out, _ = says("review", done, "--export", "-", "--as", tool, *more)
    assert status == 0
    return [json.loads(line) for line in out.splitlines()]


def answered(line, value, who="Bình"):
    """What a tool makes of a task when somebody chooses `value`."""
    if "data" in line:
        picked = {"from_name": "value", "to_name": "text", "type": "choices", "value": {"choices": [value]}}
        annotation = {"completed_by": who, "created_at": "2026-11-23T08:30:00Z", "result": [picked]}
        return line | {"id": 7, "annotations": [annotation]}
    return line | {
        "accept": [value],
        "answer": "accept",
        "_annotator_id": who,
        "_timestamp": 1795424400,
        "_task_hash": 1,
    }


def test_open_cells_go_out_with_their_sentences_and_values(says, done):
    lines = tasks(says, done, "prodigy")
    about = {line["meta"]["decision"]["field"] for line in lines}
    assert about == DISPUTES and len(lines) == len({line["meta"]["cell"] for line in lines})
    (city,) = (t for t in lines if t["meta"]["decision"]["key"] == "bo-cong-an-province-can-tho-da-nang/2023")
    assert [option["id"] for option in city["options"]] == ["Cần Thơ", "Hải Phòng", "khác"]
    assert {span["label"] for span in city["spans"]} == {"Cần Thơ", "Hải Phòng"}
    assert all(city["text"][s["start"] : s["end"]].strip() for s in city["spans"])
    assert "answer" not in city
    studio = tasks(says, done, "label-studio")
    assert [line["data"]["text"] for line in studio] == [line["text"] for line in lines]


@pytest.mark.parametrize("tool", TOOLS)
def test_what_is_chosen_comes_back_as_decisions_and_is_applied(says, done, archive, tool, tmp_path):
    lines = [answered(line, "Hải Phòng") for line in tasks(says, done, tool) if "Hải Phòng" in str(line)]
    back, file = tmp_path / "back.jsonl", tmp_path / "decisions.jsonl"
    back.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    bring = ("review", done, "--import", back, "--reviews", file, "--why", "hỏi Công an TP Hải Phòng")
    status, _, err = says(*bring)
    assert status == 0 and "1 decisions recorded" in err
    (one,) = reviews.read(file)
    assert (one.field, one.value, one.who, one.when) == ("chair", "Hải Phòng", "Bình", "2026-11-23")
    reconcile_runs([done], tmp_path / "out", file)
    rows = open_archive(tmp_path / "out").answer(
        "SELECT chair, reviewed, stale FROM cluster_years WHERE number = 1 AND year = 2023"
    )
    assert rows.rows == (("Hải Phòng", ["chair"], []),)
    assert "0 decisions recorded" in says(*bring)[2]  # once is enough


@pytest.mark.parametrize("tool", TOOLS)
def test_decisions_go_out_and_come_back_the_same_bytes(says, done, tool, tmp_path):
    file, again, out = tmp_path / "decisions.jsonl", tmp_path / "again.jsonl", tmp_path / "tasks.jsonl"
    by = ("--who", "An", "--why", 'theo "Công báo", số 3', "--when", "2026-11-20", "--reviews", file)
    for cell in (
        ("cluster_years", "can-tho/2023", "chair", "Cần Thơ"),
        ("conflicts", "bo-cong-an-province-bac-ninh-phu-tho:2022:award:giay_khen:awarded:collective", "award", "12"),
        ("lineage", "can-tho/2023", "never_same", "bac-ninh/2023"),
    ):
        assert says("review", done, "--decide", *cell, *by)[0] == 0
    assert says("review", done, "--export", out, "--as", tool, "--reviews", file)[0] == 0
    assert says("review", done, "--import", out, "--reviews", again)[0] == 0
    assert again.read_bytes() == file.read_bytes()
    first = tasks(says, done, tool, "--reviews", file)
    assert first == tasks(says, done, tool, "--reviews", again)


WRONG = [
    ('{"text": "x"}', "no meta.decision"),
    ("[]", "line 1"),
    ("{", "line 1"),
]


@pytest.mark.parametrize("line, told", WRONG)
def test_what_is_no_task_is_told_with_its_line(says, done, tmp_path, line, told):
    back = tmp_path / "back.jsonl"
    back.write_text(line + "\n", encoding="utf-8")
    status, _, err = says("review", done, "--import", back, "--reviews", tmp_path / "d.jsonl")
    assert status == 2 and told in err and len(err.splitlines()) == 1


def test_several_values_or_nobody_who_chose_are_no_decision(says, done, tmp_path):
    line, *_ = tasks(says, done, "prodigy")
    back = tmp_path / "back.jsonl"
    for change, told in (
        ({"accept": ["12", "15"], "answer": "accept"}, "several values"),
        ({"accept": ["12"], "answer": "accept"}, "--who"),
        ({"accept": ["khác"], "answer": "accept", "_annotator_id": "An"}, "comment"),
    ):
        back.write_text(json.dumps(line | change) + "\n", encoding="utf-8")
        status, _, err = says("review", done, "--import", back, "--reviews", tmp_path / "d.jsonl")
        assert status == 2 and told in err
    for skipped in ({"accept": ["12"], "answer": "reject"}, {"answer": "ignore"}, {}):
        back.write_text(json.dumps(line | skipped) + "\n", encoding="utf-8")
        assert "0 decisions" in says("review", done, "--import", back, "--reviews", tmp_path / "d.jsonl")[2]


def test_decisions_are_gold(says, done, archive, tmp_path):
    file = tmp_path / "decisions.jsonl"
    by = ("--who", "An", "--why", "rõ", "--when", "2026-11-20", "--reviews", file)
    for year, value in ((2022, "Hải Phòng"), (2023, "Cần Thơ")):
        assert says("review", done, "--decide", "cluster_years", f"can-tho/{year}", "chair", value, *by)[0] == 0
    assert says("review", done, "--decide", "cluster_years", "bac-ninh/2023", "chair", "Phú Thọ", *by)[0] == 0
    said = json.loads(says("review", done, "--score", "--reviews", file, "--format", "json")[1])
    assert {(row["decided"], row["said"], row["outcome"]) for row in said} == {
        ("Hải Phòng", "Hải Phòng", "right"), ("Cần Thơ", None, "open"), ("Phú Thọ", "Bắc Giang", "wrong"),
    }  # fmt: skip
    reconcile_runs([done], tmp_path / "applied", file)  # what a person decided proves nothing of the run
    applied = json.loads(says("review", tmp_path / "applied", "--score", "--reviews", file, "--format", "json")[1])
    assert applied == said


def test_a_decision_that_finds_nothing_is_told(says, done, tmp_path):
    file = tmp_path / "decisions.jsonl"
    by = ("--who", "An", "--why", "rõ", "--reviews", file)
    assert says("review", done, "--decide", "cluster_years", "can-tho/2023", "chair", "Cần Thơ", *by)[0] == 0
    (line,) = file.read_text(encoding="utf-8").splitlines()
    lost = json.loads(line) | {"key": "nowhere/2001", "seen": ["0" * 16]}
    file.write_text(json.dumps(lost, ensure_ascii=False) + "\n", encoding="utf-8")
    _, _, err = says("reconcile", done, "--out", tmp_path / "out", "--reviews", file, "-q")
    assert "not applied" in err and "nowhere/2001" in err
    assert (
        says("review", tmp_path / "out", "--format", "csv")[1]
        .splitlines()[1]
        .startswith("lost,cluster_years,nowhere/2001")
    )
