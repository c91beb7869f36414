"""The nearest words tell of a name what all words before it tell, in any normal form and with any sign between."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.extract import provinces_context, provinces_words
from thidua.extract.provinces_bodies import inside_at, inside_name
from thidua.extract.provinces_context import Context, read_context

NAME = "Lào Cai"
HEADS = ["tỉnh", "thành phố", "TP", "TP.", "tại", "ở", "của", "Báo", "và"]
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
    ),
]
SEPARATORS = [" "] * 8 + [", ", "; ", " - ", ". ", "/", "\n", "  ", "\t", "\u00a0", ".", ","]
words = st.one_of(st.sampled_from(BODIES), st.sampled_from(BODIES).map(str.capitalize), st.sampled_from(OTHERS))
shapes = st.sampled_from([str, str, str, str.upper, str.title, lambda word: unicodedata.normalize("NFD", word)])
before = st.lists(st.tuples(words, shapes, st.sampled_from(SEPARATORS)), max_size=9)


@given(before, st.sampled_from(HEADS))
@settings(max_examples=1500, deadline=None)
def test_the_nearest_words_tell_the_same(drawn, head):
    text = "".join(shape(word) + sign for word, shape, sign in drawn) + f"{head} {NAME} họp."
    start = text.index(f"{NAME} họp.")
    end = start + len(NAME)
    printed = provinces_context._tail(text, start)
    whole = provinces_context._after_words(text, start, end, printed, "làocai", False) if printed else Context("yes")
    assert read_context(text, start, end, "làocai", after_province=False) == whole


@pytest.mark.parametrize(
    ("line", "inside"),
    [
        ("Giám đốc Công an", True),
        ("Hội Nông dân", True),
        ("UBND", True),
        ("các khách sạn", False),
        ("thị trường", False),
        ("Trung tâm", False),
        ("Công an các", False),
        ("Sở Tư pháp, xã", False),
        ("Sở KH&CN", True),
        ("15/12.", False),
        ("(UBND", None),
        (unicodedata.normalize("NFD", "Sở"), None),
    ],
)
def test_inside_a_body(line, inside):
    near = line.split()
    assert inside_at([*near, "tỉnh"], len(near) - 1) is inside
    if inside is not None and "," not in line and "." not in line:
        printed = [*near, "tỉnh"]
        low = [word.lower() for word in printed]
        assert inside_name(printed, low, after_province=True) is inside
