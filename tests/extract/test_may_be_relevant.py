"""What is read in full: every article that any statement comes of, and few that only hold the words."""

import json
from pathlib import Path

import pytest

from thidua.extract import extract, may_be_relevant
from thidua.link import link
from thidua.model import Article

CORPUS = Path(__file__).parents[2] / "corpus"

# fmt: off
READ = [
    "Cụm thi đua số 5 họp.", "Ông A được bầu làm Cụm trưởng.", "Cụm 5 sơ kết phong trào thi đua.",
    "Khối thi đua các ngân hàng ký giao ước.",
]
NOT_READ = [
    "Khối lượng giao dịch tăng, công nhân thi đua sản xuất.",   # no cluster
    "Học sinh khối 12 ôn thi.",                                 # a number, no emulation
    "Các cụm, khối thi đua sôi nổi.",                           # in general
    "", "Giá lúa tăng.",
]
# fmt: on


@pytest.mark.parametrize("text", READ)
def test_read(text):
    assert may_be_relevant(text)


@pytest.mark.parametrize("text", NOT_READ)
def test_not_read(text):
    assert not may_be_relevant(text)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("gold/*.json")), ids=lambda path: path.stem)
def test_what_is_not_read_would_have_said_nothing(path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    article = Article(gold["id"], "gold", 0, gold["text"], published=gold["published"])
    assert may_be_relevant(article.text) or not link(article, extract(article)).relevant
