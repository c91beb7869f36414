"""What a page says about itself besides its date."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.read import find_published
from thidua.read.pages.outlet import find_outlet, find_title, find_url, host_of

PROSE = "Sáng 13/3, Cụm thi đua số 2 tổ chức ký kết giao ước thi đua; dự có đại diện sáu đơn vị thành viên của cụm."

# fmt: off
OUTLETS = [
    ("(ABC)- Sáng 13/3, cụm họp.",                                "ABC"),
    ("Sáu xã ký giao ước\n\n(ABO) Sáng 13/3, cụm họp.",           "ABO"),
    ("(Baoxyz.vn) - Sáng 13/3, cụm họp.",                         "Baoxyz.vn"),
    ("Congan.xyz.gov.vn - Sáng 13/3, cụm họp.",                   "Congan.xyz.gov.vn"),
    ("(LĐ online) - Sáng 13/3, cụm họp.",                         "LĐ online"),
    ("QĐND Online- Sáng 13/3, cụm họp.",                          "QĐND Online"),
    ("TP - Sáng 13/3, cụm họp.",                                  "TP"),
    (" date 2024-03 (ABC) Sáng 13/3, cụm họp.",                   "ABC"),
    ("CÔNG AN TỈNHhttps://congan.xyz.gov.vn/logo.png\n" + PROSE,  "congan.xyz.gov.vn"),
    (PROSE + "\nNguồn: https://www.baoxyz.vn/tin/a-1.html",       "baoxyz.vn"),
    ("Bộ Chỉ huy Quân sự (CHQS) tỉnh họp.",                       None),
    ("(Ảnh minh họa) Sáng 13/3, cụm họp.",                        None),
    (PROSE,                                                       None),
    ("",                                                          None),
]
TITLES = [
    ("Sáu xã ký giao ước thi đua\n\n" + PROSE,                             "Sáu xã ký giao ước thi đua"),
    (" date 2024-03 Sáu xã ký giao ước thi đua\n\n" + PROSE,               "Sáu xã ký giao ước thi đua"),
    ("Sáu xã ký giao ước thi đua 14/03/2024 08:15\n\n" + PROSE,            "Sáu xã ký giao ước thi đua"),
    ("Thứ Năm, 14/03/2024, 08:15 [GMT+7]\nSáu xã ký giao ước\n" + PROSE,   "Sáu xã ký giao ước"),
    ("Báo Xyz điện tử số mới\nSáu xã ký giao ước\n" + PROSE,               "Sáu xã ký giao ước"),
    ("SỞ TƯ PHÁP TỈNH XYZ\nSáu xã ký giao ước\n" + PROSE,                  "Sáu xã ký giao ước"),
    ("Đại biểu dự hội nghị sáng nay. Ảnh: T.H\nSáu xã ký giao ước\n",      "Sáu xã ký giao ước"),
    (PROSE + "\nSáu xã ký giao ước",                                       None),
    ("Họp\n" + PROSE,                                                      None),
    ("",                                                                   None),
]
# fmt: on


@pytest.mark.parametrize(("text", "outlet"), OUTLETS)
def test_the_outlet_is_its_tag_or_its_host(text, outlet):
    assert find_outlet(text) == outlet


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_the_title_is_a_headline_or_nothing(text, title):
    assert find_title(text) == title


def test_the_address_is_the_one_named_as_source():
    assert find_url("Xem https://a.vn/x\nNguồn Báo B: https://b.vn/y.") == "https://b.vn/y"
    assert find_url("Xem https://a.vn/x") is None
    assert host_of("https://www.Example.vn:8080/a") == "example.vn"
    assert host_of("http://[broken") is None
    assert host_of(None) is None


PIECES = st.sampled_from(
    [
        "14/03/2024",
        "08:15",
        "Thứ năm",
        "Cập nhật:",
        "\n",
        " ",
        " - ",
        "(ABC)",
        "date 2024-03",
        "Hà Nội, ",
        "Hotline",
        "x" * 90,
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=30).map("".join)))
def test_any_text_has_an_answer_inside_the_text(text):
    found = find_published(text)
    assert found is None or 0 <= found.start < found.end <= len(text)
    title, outlet = find_title(text), find_outlet(text)
    assert title is None or title in text
    assert outlet is None or outlet.lower() in text.lower()


@pytest.mark.parametrize("char", [" ", "1", "1/", "-", "(", "a ", "Thứ ", "A.", "\u00a0"])
def test_a_long_line_of_one_sign_takes_no_time(char):
    for text in (char * 100_000, (char * 150 + "\n") * 600):
        assert find_published(text) is None
        find_title(text)
        find_outlet(text)
