"""The nearest words tell of a name what all words before it tell, in any normal form and with any sign between."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.extract.provinces import context as provinces_context
from thidua.extract.provinces import words as provinces_words
from thidua.extract.provinces.bodies import inside_name, told_before
from thidua.extract.provinces.context import read_context
from thidua.extract.provinces.nearest import by_nearest
from thidua.extract.provinces.verdicts import HEADED, IN_NAME, NO, PLACED, PLACED_IN_NAME, TOWN, YES
from thidua.words import word_set

NAMES = {"Lào Cai": "làocai", "Hòa Bình": "hòabình", "Hồ Chí Minh": "hồchíminh", "Huế": "huế", "Thái Bình": "tháibình"}
HEADS = sorted(
    word_set(
        "tỉnh|thành phố|TP|TP.|tại|ở|của|và|Báo|UBND|GD&ĐT|PC|Nguyễn|Thu|đua.|chi nhánh|cơ quan|Thanh tra|"
        "quân đoàn|trường|vì|Chủ tịch|là|Cấp nước|.|(Báo|3|Công an|Tỉnh đoàn|hỗ trợ|nhà báo|đồng chí|tên là|"
        "quán bia|ngã tư|nhà xe|tỉnh thành"
    )
)
BODIES = sorted(head.replace("_", " ") for head in provinces_words.ORGANISATION)
OTHERS = [
    *sorted(provinces_words.NAME_ENDS | provinces_words.SEVERAL | provinces_words.DOES | provinces_words.HOLDS_PLACES),
    *sorted(provinces_words.DOES_PAIRS | provinces_words.NO_HEADS),
    *(
        "Nguyễn",
        "Văn",
        "Trung tâm",
        "Tân Lập",
        "GD-ĐT",
        "KH&CN",
        "A.",
        "số",
        "3",
        "15/12.",
        "(UBND",
        "dịch.",
        "Kon_Tum",
        "ngã",
        "tiệm",
        "Lê",
    ),
]
SEPARATORS = [" "] * 8 + [", ", "; ", " - ", ". ", "/", "\n", "  ", "\t", "\u00a0", ".", ","]
words = st.one_of(st.sampled_from(BODIES), st.sampled_from(BODIES).map(str.capitalize), st.sampled_from(OTHERS))
shapes = st.sampled_from([str, str, str, str.upper, str.title, lambda word: unicodedata.normalize("NFD", word)])
before = st.lists(st.tuples(words, shapes, st.sampled_from(SEPARATORS)), max_size=9)


@given(before, st.sampled_from(HEADS), st.sampled_from(sorted(NAMES)))
@settings(max_examples=3000, deadline=None)
def test_the_nearest_words_tell_the_same(drawn, head, name):
    text = "".join(shape(word) + sign for word, shape, sign in drawn) + f"{head} {name} họp."
    start = text.index(f"{name} họp.")
    end = start + len(name)
    if text[start - 2] not in provinces_words.ENDS:
        told = by_nearest(text, start, NAMES[name])
        assert told in (None, provinces_context._by_all(text, start, end, NAMES[name], last_end=-9))


@pytest.mark.parametrize(
    ("before", "name", "verdict"),
    [
        ("Công an các tỉnh thành", "Cần Thơ", HEADED),
        ("các tỉnh, thành", "Hòa Bình", HEADED),
        ("cổ thành", "Huế", YES),
        ("trường", "Hòa Bình", TOWN),
        ("trường", "Lào Cai", IN_NAME),
        ("Bác", "Hồ Chí Minh", NO),
        ("ngã tư", "Lào Cai", NO),
        ("Cấp nước", "Lào Cai", YES),
        ("quán nước", "Lào Cai", NO),
        ("nhà báo", "Lào Cai", IN_NAME),
        ("Tỉnh đoàn", "Lào Cai", PLACED_IN_NAME),
        ("lên hỗ trợ", "Lào Cai", PLACED),
        ("ông Trần", "Lào Cai", NO),
        ("(Nguyễn BĐBP", "Thái Bình", NO),
        ("(", "Lào Cai", YES),
        ("gồm: PC", "Lào Cai", YES),
        ("gồm: Trần", "Lào Cai", YES),
        ("gồm: Trần", "Thái Bình", NO),
        ("gồm: Becamex", "Lào Cai", IN_NAME),
    ],
)
def test_what_stands_before_tells(before, name, verdict):
    text = f"{before} {name}".replace("( ", "(")
    assert read_context(text, len(text) - len(name), len(text), NAMES.get(name, "cầnthơ"), last_end=-9) is verdict


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Giám đốc Công an", "inside"),
        ("Hội Nông dân", "inside"),
        ("UBND", "inside"),
        ("các khách sạn", "several"),
        ("Thanh tra", "inside"),
        ("kiểm tra", "ended"),
        ("thị trường", None),
        ("giải quyết", None),
        ("câu lạc bộ", "inside"),
        ("câu lạc", None),
        ("3 ca", None),
        ("Trung tâm", "several"),
        ("Công an các", "ended"),
        ("Công an thành phố Huế và", "ended"),
        ("Sở Tư pháp, xã", "ended"),
        ("Sở KH&CN", "inside"),
        ("15/12.", "ended"),
        ("(UBND", "unread"),
        ("“thị trường", "unread"),
        (unicodedata.normalize("NFD", "Sở"), "unread"),
    ],
)
def test_inside_a_body(line, told):
    near = line.split()
    assert told_before([*near, "tỉnh"], len(near) - 1)[0] == told


@pytest.mark.parametrize(
    ("printed", "inside"),
    [
        ("Hội Nông dân tỉnh", True),
        ("các khách sạn tỉnh", False),
        ('"Bệnh viện Đa khoa', True),
        ("của Becamex", True),
        ("tỉnh Becamex", False),
        ("bưởi Năm Roi", False),
        ("gạo ST25", False),
    ],
)
def test_inside_a_name(printed, inside):
    assert inside_name(printed.split(), printed.lower().split(), after_province=False) is inside


def test_words_of_bodies_are_pairs():  # told_before asks for the word before and the one behind, no further
    assert {len(pair.split()) for pair in provinces_words.DOES_PAIRS | provinces_words.NO_HEADS} == {2}
