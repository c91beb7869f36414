"""The second look of the trigger scan: chance hits are only counted, no article on a cluster is."""

import json
from pathlib import Path

import pytest
from test_scan import PASSES, SHARED, STOPS, relevant

from thidua.extract import may_be_relevant
from thidua.read import Tally, plan, read_file
from thidua.read.scan.text import may_name_cluster
from thidua.text import nfc

CORPUS = Path(__file__).parents[2] / "corpus"
VYING = "Các lớp thi đua học tốt. "
# fmt: off
BY_CHANCE = [
    "Học sinh khối 12 thi thử.", "Lớp 9 và khối 10, khối 11 nghỉ.", "Bác sĩ lấy ra khối u.",
    "Xả 300 mét khối mỗi giây.",
    "Khối ngoại bán ròng.", "Khối không khí lạnh tràn về.", "Cụm từ này được tìm nhiều.", "Cụm công nghiệp mới mở.",
    "Sáu cụm camera.", "Khối lượng lớn.", "Tài xế lái xe 4 khối thịt.",
]
ON_ONE = [
    "Khối 12 họp.", "khối số 12 họp", "Cụm 3 họp.", "Khối Ngoại vụ nhận cờ.", "khối các cơ quan Đảng", "cụm miền núi",
    "Khối\u00a0Nội chính", "các đơn vị trong khối",
]
ENOUGH = [
    "Cụm trưởng", "trưởng  khối", "phó\ncụm", "Cụm TĐ 5",
    "KHOI THI DUA", "Khu vực thi đua miền Đông", "giao ước thi đua",
]
# fmt: on


@pytest.mark.parametrize("text", BY_CHANCE)
def test_what_no_reader_makes_a_cluster_is_passed_over(text):
    assert not may_name_cluster(VYING + text)
    assert not may_be_relevant(VYING + text)


@pytest.mark.parametrize("text", ON_ONE)
def test_a_group_counts_beside_emulation_only(text):
    assert may_name_cluster(VYING + text)
    assert not may_name_cluster(text)


@pytest.mark.parametrize("text", ENOUGH)
def test_a_role_and_the_full_name_are_enough(text):
    assert may_name_cluster(text)


@pytest.mark.parametrize("text", [text for text in PASSES if "khối 9" not in text])  # a year of a school
def test_what_the_first_look_takes_the_second_takes(text):
    assert may_name_cluster(text)


@pytest.mark.parametrize("text", [text for text in STOPS if text])
def test_nothing_that_the_first_look_leaves_is_wanted(text):
    assert not may_be_relevant(text)


@pytest.mark.skipif(not SHARED.exists(), reason="the annotated articles are not here")
@pytest.mark.parametrize("text", list(relevant()))
def test_no_annotated_article_is_lost(text):
    assert may_name_cluster(nfc(text))


def test_no_article_of_our_own_is_lost():
    texts = [json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(CORPUS.glob("gold/*.json"))]
    texts += [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("sample/*.txt"))]
    lost = [text for text in map(nfc, texts) if may_be_relevant(text) and not may_name_cluster(text)]
    assert len(texts) > 1000
    assert not lost


@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a.html"])
def test_a_chance_hit_is_counted_and_no_article(tmp_path, name):
    text = VYING + "Học sinh khối 12 được nghỉ."
    forms = {"a.jsonl": json.dumps({"text": text}), "a.txt": text, "a.html": f"<html><body><p>{text}</p></body></html>"}
    (tmp_path / name).write_text(forms[name], encoding="utf-8")
    tally = Tally()
    assert [*read_file(plan([str(tmp_path)]).files[0], tally)] == []
    assert (tally.records, tally.hits, tally.rejects) == (1, 0, 0)
