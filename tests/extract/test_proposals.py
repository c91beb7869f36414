"""underthesea's proposals: every offset exact, no contradiction of a rule, only what looks like a name."""

import re
import subprocess
import sys
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.extract.proposals import find_proposals, tagged, with_proposals
from thidua.extract.proposals_align import spans_of
from thidua.model import Mention, Named, UnitRef

# fmt: off
ALIGNED = [  # text, what a tagger makes of it, the same words cut out of the text
    ("Phạm Văn Hoà nói.", ["Phạm Văn Hòa", "nói", "."], ["Phạm Văn Hoà", "nói", "."]),    # the tone mark moved
    ("Thuý  \t Hằng", ["Thúy Hằng"], ["Thuý  \t Hằng"]),                                  # blanks made one
    ("qui và nghành nghề", ["quy", "và", "ngành nghề"], ["qui", "và", "nghành nghề"]),    # spellings repaired
    ("Xí nghiệp Gạch", ["Xí_nghiệp", "Gạch"], ["Xí nghiệp", "Gạch"]),                     # joined with "_"
    ("(25/11).", ["(", "25/11", ")", "."], ["(", "25/11", ")", "."]),                     # signs apart
    ("bà An, bà An", ["bà", "An", ",", "bà", "An"], ["bà", "An", ",", "bà", "An"]),       # the same word twice
    ("một ba", ["một", "hai", "ba"], ["một", None, "ba"]),                                # a word never there
    ("một hai ba", ["một", "ba"], ["một", "ba"]),                                         # a word left out
    ("ĐINH THỊ THUỶ", ["đinh", "thị", "thủy"], ["ĐINH", "THỊ", "THUỶ"]),                  # made small
    ("Nguye\u0302\u0303n An", ["Nguyễn", "An"], ["Nguye\u0302\u0303n", "An"]),            # marks apart
    ("", [], []),
    ("  ", ["_", ""], [None, None]),                                                      # nothing printed
]
PROPOSED = [  # text, what is proposed there
    ("Bà Lò Thị Mẩy kể về vụ lúa mới.", ["Lò Thị Mẩy"]),
    ("Anh Phạm Văn Hoà cho biết tổ đã trồng rừng.", ["Phạm Văn Hoà"]),
    ("Hàng hoá do Xí nghiệp Gạch Tân Thuỷ chuyển đến.", ["Xí nghiệp Gạch Tân Thuỷ"]),
    ("Phạm Văn Hoà", []),                        # a byline: no clause
    ("Cụm trao cờ cho đơn vị dẫn đầu.", []),      # "Cụm" is a person to the tagger
    ("Toàn cụm phấn đấu vượt chỉ tiêu.", []),
    ("Dịch COVID-19 diễn biến phức tạp.", []),
    ("Ảnh: CTV. Nguồn tin: Cổng TTĐT", []),
    ("", []),
    (" \n\n ", []),
]
# fmt: on


@pytest.mark.parametrize("text, words, cut", ALIGNED)
def test_words_are_found_where_they_stand(text, words, cut):
    assert [None if span is None else text[slice(*span)] for span in spans_of(text, words)] == cut


@pytest.mark.parametrize("text, expected", PROPOSED)
def test_what_is_proposed(text, expected):
    assert [m.text for m in find_proposals(text, [])] == expected


def test_values():
    (person,) = find_proposals("Bà Lò Thị  Mẩy kể về vụ lúa mới.", [])
    assert (person.kind, person.value, person.rule) == ("person", Named("Lò Thị Mẩy", None), "proposals.person")
    (unit,) = find_proposals("Hàng do Xí nghiệp Gạch Tân Thuỷ chuyển đến.", [])
    assert isinstance(unit.value, UnitRef) and unit.kind == "unit" and unit.rule == "proposals.organisation"
    assert (unit.value.unit.unit, unit.value.unit.unit_kind) == ("Xí nghiệp Gạch Tân Thuỷ", "other")


@pytest.mark.parametrize("start, end, stays", [(3, 6, False), (12, 20, False), (0, 3, True), (13, 20, True)])
def test_a_rule_is_never_contradicted(start, end, stays):
    text = "Bà Lò Thị Mẩy kể về vụ lúa mới."
    own = Mention(start, end, text[start:end], "role", None, "test")
    assert bool(find_proposals(text, [own])) is stays


def test_proposals_stand_among_the_mentions_in_order():
    text = "Bà Lò Thị Mẩy kể về vụ lúa mới."
    own = [Mention(0, 2, "Bà", "role", None, "test"), Mention(14, 16, "kể", "role", None, "test")]
    assert [m.text for m in with_proposals(text, own)] == ["Bà", "Lò Thị Mẩy", "kể"]


def test_lines_are_never_joined():
    text = "Vụ lúa của bà Lò Thị\nMẩy kể về xã.\r\nBà Lò Thị Mẩy kể chuyện."
    assert all("\n" not in entity_text for entity_text in (text[e.start : e.end] for e in tagged(text)))
    assert text.rindex("Lò") in [m.start for m in find_proposals(text, [])]


def test_nothing_heavy_is_loaded_before_an_article_asks():
    code = "import sys, thidua.extract.proposals; sys.exit('underthesea' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


SYLLABLES = ["Hoà", "Thuý", "Nguyễn", "Đặng", "Lò", "Ước", "qui", "nghành", "xí", "nghiệp", "Công", "ty", "kể", "về"]
SYLLABLES += ["bíết", "uỷ", "Quý", "H'Mông"]
SIGNS = [*" \t\n\u00a0\u200b_,.“”–()½…/", "  ", "...", "26/3", "1.000"]
PRESS = st.lists(st.sampled_from(SYLLABLES + SIGNS), max_size=25).map(" ".join) | st.lists(
    st.sampled_from(SYLLABLES + SIGNS), max_size=25
).map("".join)
TEXTS = PRESS | st.lists(st.sampled_from(SYLLABLES + SIGNS) | st.text(max_size=4), max_size=25).map(
    lambda parts: unicodedata.normalize("NFC", " ".join(parts))
)


@given(TEXTS, st.lists(st.sampled_from(SYLLABLES) | st.text(max_size=6), max_size=12))
def test_spans_of_any_words_ascend_and_begin_and_end_at_something_printed(text, words):
    spans = spans_of(text, words)
    assert len(spans) == len(words)
    found = [span for span in spans if span is not None]
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert all(not text[start].isspace() and not text[end - 1].isspace() for start, end in found)


@given(PRESS)
def test_words_that_were_not_rewritten_keep_their_own_offsets(text):
    words = [(m.start(), m.end()) for m in re.finditer(r"[^\s_]+", text)]
    assert spans_of(text, [text[start:end] for start, end in words]) == words


def test_letters_put_for_letters_stand_where_they_stood():
    assert spans_of("qui Quý", ["quy", "Quý"]) == [(0, 3), (4, 7)]


@settings(max_examples=60, deadline=None)
@given(PRESS)
def test_whatever_the_tagger_rewrites_no_offset_is_lost(text):
    from underthesea import word_tokenize

    spans = spans_of(text, word_tokenize(text))
    covered = {i for span in spans if span is not None for i in range(*span)}
    assert all(i in covered for i, character in enumerate(text) if not character.isspace() and character != "_")


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_what_is_proposed_lies_in_the_text_and_comes_the_same_twice(text):
    found = find_proposals(text, [])
    assert found == find_proposals(text, [])
    assert all(m.text == text[m.start : m.end] and m.start < m.end for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_entities_are_whole_words_of_the_tagger(text):
    for entity in tagged(text):
        printed = text[entity.start : entity.end]
        assert printed == printed.strip() and "\n" not in printed
