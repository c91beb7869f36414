"""hyperscan and `re` find the same forms, in any text; and without hyperscan there is `re`."""

import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import find_provinces, gazetteer
from thidua.extract.provinces import scan as provinces_scan
from thidua.extract.provinces.find import provinces_in
from thidua.extract.provinces.forms import anchor

NAMES = sorted({p.name for p in gazetteer.provinces()} | {a.alias for a in gazetteer.aliases()})
SIGNS = [
    "",
    " ",
    "  ",
    "\n",
    "\u2003",
    "\x1c",
    "-",
    " - ",
    "–",
    ", ",
    ".",
    "_",
    "TP",
    "tỉnh ",
    "\ud800",
    "\0",
    "😀",
    "“",
    "\u0110",
]
pieces = st.lists(st.sampled_from([*NAMES, *SIGNS, "Hà", "An", "BR", "HCM", "Thừa Thiên"]), max_size=12)
shapes = st.sampled_from([str, str.upper, str.title, lambda text: unicodedata.normalize("NFD", text)])


@given(pieces, shapes)
@settings(max_examples=300, deadline=None)
def test_both_engines_find_the_same(drawn, shape):
    pytest.importorskip("hyperscan")
    text = shape("".join(drawn))
    expected = [match.span() for match in anchor().finditer(text)]
    assert [hit[:2] for hit in provinces_scan.hits(text)] == expected
    assert [hit[:2] for hit in provinces_scan.hits_by_re(text)] == expected


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_found_by_both(name):
    text = f"Chiều qua, đoàn công tác tới tỉnh {name}, rồi về Hà Nội."
    assert find_provinces(text) == provinces_in(text)


BLANKS = [chr(code) for code in range(0x3001) if chr(code).isspace()] + ["_", "\u200b", "\u00ad"]


@pytest.mark.parametrize("blank", BLANKS, ids=lambda blank: f"{ord(blank):04x}")
@pytest.mark.parametrize(
    "name", ["Hà Nội", "HẬU GIANG", "Đắk Lắk", "Vũng Tàu", unicodedata.normalize("NFD", "Hưng Yên")]
)
def test_every_blank_parts_a_name(name, blank):
    pytest.importorskip("hyperscan")
    for between in (blank, f" {blank}", blank * 3):
        text = f"Tới {name.replace(' ', between)}."
        assert [hit[:2] for hit in provinces_scan.hits(text)] == [(4, len(text) - 1)]
        assert provinces_scan.hits(text) == provinces_scan.hits_by_re(text)


def test_threads_share_one_database():
    pytest.importorskip("hyperscan")
    texts = [f"Công an tỉnh {name}, rồi {other} và Hà Nội. " * 40 for name, other in zip(NAMES, reversed(NAMES))]
    expected = [find_provinces(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(find_provinces, texts)) == expected


def test_without_hyperscan(monkeypatch):
    text = "Công an các tỉnh Lào Cai, Yên Bái và TP.HCM"
    expected = find_provinces(text)
    monkeypatch.setitem(sys.modules, "hyperscan", None)
    provinces_scan._by_hyperscan.cache_clear()
    try:
        assert find_provinces(text) == expected
    finally:
        monkeypatch.undo()
        provinces_scan._by_hyperscan.cache_clear()


def test_a_form_is_told_once_and_its_like_not_at_all():
    pytest.importorskip("hyperscan")
    spans = provinces_scan._by_hyperscan()
    assert spans is not None
    text = "Công an TPHCM thống nhất chống dịch; Thừa Thiên-Huế có bốn cuộc."
    assert spans(text) == [(8, 13), (10, 13), (37, 47), (37, 51), (48, 51)]
