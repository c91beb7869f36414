"""What holds of any text: offsets, normal forms, the same twice, valid values, no day that does not exist."""

import re
import time
import unicodedata
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from thidua.extract.dates.find import find_dates

# fmt: off
WORDS = [
    "ngày", "tháng", "năm", "quý", "tuần", "hôm", "qua", "nay", "sáng", "chiều", "từ", "đến", "và", ",", ".",
    ";", ":", "-", "/", "(", ")", "–", "trước", "sau", "đầu", "cuối", "giữa", "mùng", "rằm", "Tết", "Giêng",
    "chạp", "âm", "lịch", "học", "giai", "đoạn", "nửa", "6", "3", "5/3", "31/2", "29-2", "15-3-2018", "2024",
    "2021-2025", "26/11", "12.", "9/9", "I", "IV", "Giáp", "Thìn", "thứ", "hai", "ba", "người", "xã", "%",
    "giao", "ước", "tổng", "kết", "sẽ",
]
# fmt: on
PROSE = st.lists(st.sampled_from(WORDS) | st.integers(0, 40).map(str) | st.text(max_size=6), max_size=30).map(" ".join)
TEXTS = PROSE | PROSE.map(lambda text: text.replace(" ", "")) | st.text(max_size=80)
PUBLISHED = (
    st.none() | st.dates(date(1950, 1, 1), date(2100, 1, 1)) | st.sampled_from(["2022-11", "2024", "2024-02-29"])
)
DAY = r"(?:\d{4}|XXXX)-(?:\d{2}|XX)-(?:\d{2}|XX)"
POINT = rf"(?:{DAY}|(?:\d{{4}}|XXXX)-(?:\d{{2}}|XX)|\d{{4}}|XXXX)"
EDTF = re.compile(rf"(?:{POINT}(?:/{POINT})?|(?:\d{{4}}|XXXX)-(?:H[12]|Q[1-4])|\d{{3}}X|\d{{2}}XX)$")


@given(TEXTS, PUBLISHED)
def test_mentions_lie_in_the_text_in_order(text, published):
    found = find_dates(text, published)
    assert all(m.text == text[m.start : m.end] and m.start < m.end for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found == find_dates(text, published)


@given(TEXTS, PUBLISHED)
def test_values_are_edtf_and_exist(text, published):
    for mention in find_dates(text, published):
        assert EDTF.match(mention.value), mention
        for year, month, day in re.findall(r"(\d{4})-(\d{2})-(\d{2})", mention.value):
            date(int(year), int(month), int(day))
        for month, day in re.findall(r"XXXX-(\d{2})-(\d{2})", mention.value):
            date(2024, int(month), int(day))


@given(PROSE, PUBLISHED)
def test_normal_forms_give_the_same_values(text, published):
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]
    one, other = (
        [(unicodedata.normalize("NFC", m.text), m.value) for m in find_dates(form, published)] for form in forms
    )
    assert one == other


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1900, 2100), st.sampled_from(["/", "-", "."]))
def test_a_full_day_is_read_if_and_only_if_it_exists(day, month, year, sep):
    text = f"Họp ngày {day}{sep}{month}{sep}{year} tại xã"
    try:
        wanted = [date(year, month, day).isoformat()]
    except ValueError:
        wanted = []
    assert [m.value for m in find_dates(text)] == wanted


def test_offsets_of_decomposed_text():
    text = unicodedata.normalize("NFD", "Hội nghị sáng ngày 5 tháng 3 năm 2024 tại Huế")
    (mention,) = find_dates(text)
    assert text[mention.start : mention.end] == mention.text
    assert unicodedata.normalize("NFC", mention.text) == "ngày 5 tháng 3 năm 2024"


def test_time_grows_with_length_and_no_faster():
    def cost(copies):
        text = "từ ngày 1, 2, 3, 4 và 5-3 (6 và 7-3) năm 2020 - 2021 " * copies
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            find_dates(text)
            best = min(best, time.process_time() - start)
        return best

    assert cost(800) < 16 * cost(100)
