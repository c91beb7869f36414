"""Every row of awards.csv and cues.csv proves itself: it reads its example, and not its counterexample."""

import re

import pytest

from thidua.extract import extract
from thidua.extract.awards import find_awards
from thidua.gazetteer import awards, cues
from thidua.gazetteer_units import first_words, form
from thidua.link import link
from thidua.model import Article, Count, Title
from thidua.text import folded

KINDS = {"title": "award", "issuer": "issuer", "recipient": "count", "commend": "commend"}
FRAME = (
    "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2023.\n"
    "Cụm gồm Công an các tỉnh: Lào Cai, Sơn La, Điện Biên, Lai Châu.\n{}\n"
)
FORMS = [
    ("xếp [thứ] nhất", "xếp thứ nhất", True),
    ("xếp [thứ] nhất", "xếp nhất", True),
    ("xếp [thứ] nhất", "xếp ba", False),
    ("[bộ trưởng] bộ (công an|y tế)", "bộ y tế", True),
    ("[bộ trưởng] bộ (công an|y tế)", "bộ trưởng  bộ công an", True),
    ("chiến s(ĩ|ỹ)", "chiến sỹ", True),
    ("[đơn vị] [tiêu biểu] dẫn đầu", "dẫn đầu", True),
    ("[đơn vị] [tiêu biểu] dẫn đầu", "đơn vị dẫn đầu", True),
    ("[đơn vị] [tiêu biểu] dẫn đầu", "đơn vị tiêu biểu dẫn đầu", True),
    ("cờ [thi đua|xuất sắc]*", "cờ thi đua xuất sắc", True),
    ("cờ [thi đua|xuất sắc]*", 'cờ "thi đua', True),
    ("cờ [thi đua]", "cờthi đua", False),
    ("đã được … tặng", "đã được bộ công an tặng", True),
    ("đã được … tặng", "đã được họp; bộ tặng", False),
    ("quân khu [_]", "quân khu 7", True),
    ("cán bộ [, chiến sĩ]", "cán bộ, chiến sĩ", True),
]


@pytest.mark.parametrize("pattern, text, fits", FORMS)
def test_a_form(pattern, text, fits):
    assert bool(re.fullmatch(form(pattern), folded(text))) == fits


@pytest.mark.parametrize(
    "pattern, expected",
    [
        ("[danh hiệu] (tập thể|đơn vị) tiên tiến", {"danh", "tập", "đơn"}),
        ("(giữ (cờ|cúp) thi đua|hướng tới) cờ", {"giữ", "hướng"}),
        ("(chiến s(ĩ|ỹ)|phụ nữ) giỏi", {"chiến", "phụ"}),
        ("hu(â|a)n chương", {"huân", "huan"}),
    ],
)
def test_first_words_of_a_form(pattern, expected):
    assert first_words(pattern) == expected


@pytest.mark.parametrize("text", ["5 cá nhân đạt Phụ nữ giỏi", "12 cá nhân là Hội viên tiên tiến"])
def test_an_alternative_behind_a_bracket_is_looked_up(text):
    assert "award" in {m.kind for m in find_awards(text)}


@pytest.mark.parametrize(
    "row", [*awards(), *cues()], ids=lambda row: getattr(row, "title", getattr(row, "cue", ""))[:40]
)
def test_a_form_begins_with_one_of_its_first_words(row):
    written = row.title if hasattr(row, "title") else row.cue
    told = re.search(rf"(?<![^\W_])(?:{form(written)})(?![^\W_])", folded(row.example))
    assert re.search(r"[^\W_]+", told[0])[0] in first_words(written)


def values(row, text):
    found = [m.value for m in find_awards(text) if m.kind == KINDS[row.kind]]
    match row.kind:
        case "title":
            return [v.family for v in found if isinstance(v, Title)]
        case "recipient":
            return [v.recipient for v in found if isinstance(v, Count)]
        case "commend":
            return ["" for _ in found]
        case _:
            return found


@pytest.mark.parametrize("row", awards(), ids=lambda row: f"{row.kind} {row.title[:40]}")
def test_a_word_of_an_award(row):
    assert row.value in values(row, row.example)
    assert re.search(form(row.title), folded(row.example)), "the example must hold the row's own words"
    assert row.value not in values(row, row.counterexample)


def statuses(sentence):
    text = FRAME.format(sentence)
    article = Article("x", "x.txt", 0, text)
    return {award.status for award in link(article, extract(article)).awards}


@pytest.mark.parametrize("row", cues(), ids=lambda row: row.cue[:40])
def test_a_cue(row):
    if row.status == "none":
        assert statuses(row.example) == set()
        assert statuses(row.counterexample), "what the cue must not reach has to be read"
    else:
        assert row.status in statuses(row.example)
        assert row.status not in statuses(row.counterexample)
    pattern = re.compile(rf"(?<![^\W_])(?:{form(row.cue)})(?![^\W_])")
    assert pattern.search(folded(row.example)), "the example must hold the row's own words"


def test_every_kind_of_word_and_every_status_has_rows():
    assert {row.kind for row in awards()} == set(KINDS)
    assert {row.status for row in cues()} == {"registered", "proposed", "honoured", "awarded", "none"}
