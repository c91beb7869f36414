"""Old Vietnamese encodings, read back; what is no text, refused in one line."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.read.encoding import OLD_ENCODINGS, TCVN3, VNI, UnreadableError, decode, vietnamese_share

SENTENCES = [
    "Sáng nay, cụm thi đua số 3 tổ chức hội nghị ký kết giao ước; đơn vị cụm trưởng phát biểu khai mạc.",
    "Những tập thể, cá nhân có thành tích xuất sắc được đề nghị tặng cờ thi đua của bộ và bằng khen.",
    "Trong sáu tháng đầu năm, lực lượng công an các tỉnh đã phá nhiều vụ án ma túy, giữ vững trật tự ở biên giới.",
    "Ủy ban Ánh Ước Ỷ Đặng Ẩm Ổn Ế Ặ Ỡ Ừ: ỳ ỵ ỷ ỹ ý, ẽ ẻ ẹ, ĩ ỉ ị, õ ỏ ọ, ẫ ẩ, ẵ ẳ, ỗ ổ, ễ ể, ữ ử, ỡ ở.",
]
LETTERS = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"


def to_cp1258(text):
    out = []
    for char in text:
        base, *marks = unicodedata.normalize("NFD", char)
        tones = "".join(m for m in marks if m in "\u0300\u0301\u0303\u0309\u0323")
        hats = "".join(m for m in marks if m not in tones)
        out.append(unicodedata.normalize("NFC", base + hats) + tones)
    return "".join(out).encode("cp1258")


def to_tcvn3(text):
    codes = {letter: code for code, letter in TCVN3.items()}
    return bytes(codes[c] if c in codes else codes[c.lower()] for c in text)


def to_vni(text):
    codes = {letter: code for code, letter in VNI.items()}
    return "".join(codes.get(c, c) for c in text).encode("cp1252")


ENCODERS = {"cp1258": to_cp1258, "tcvn3": to_tcvn3, "vni": to_vni}


@pytest.mark.parametrize("name", ENCODERS)
@pytest.mark.parametrize("text", SENTENCES)
def test_old_bytes_come_back(name, text):
    expected = text.lower() if name == "tcvn3" else text  # its capitals are a font's, not the bytes'
    found = decode(ENCODERS[name](text))
    assert (found.lower() if name == "tcvn3" else found) == expected


# The head of every official letter as these fonts' files have it: it does not come from our own tables.
MOTTO = "cộng hoà xã hội chủ nghĩa Việt Nam; độc lập - tự do - hạnh phúc"
MOTTO_BYTES = {
    "tcvn3": "céng hoµ x· héi chñ nghÜa ViÖt Nam; ®éc lËp - tù do - h¹nh phóc",
    "vni": "coäng hoaø xaõ hoäi chuû nghóa Vieät Nam; ñoäc laäp - töï do - haïnh phuùc",
}


@pytest.mark.parametrize("name", MOTTO_BYTES)
def test_known_bytes_are_known_words(name):
    assert decode(MOTTO_BYTES[name].encode("cp1252")) == MOTTO


@pytest.mark.parametrize("name", ENCODERS)
def test_every_letter_has_its_code(name):
    both = LETTERS + ("" if name == "tcvn3" else LETTERS.upper())
    assert OLD_ENCODINGS[name](ENCODERS[name](both)) == both


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_old_bytes_once_saved_as_latin_1_come_back(name):
    wrapped = ENCODERS[name](SENTENCES[0]).decode("latin-1").encode("utf-8")
    assert decode(wrapped).lower() == SENTENCES[0].lower()


def test_utf8_read_as_windows_comes_back():
    text = "Bộ trưởng: cụm và khối, những đơn vị dẫn đầu, thời gian ở cơ sở"
    signs = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode()]
    assert decode("".join(signs).encode()) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("text", SENTENCES)
def test_unicode_is_what_it_is(text, form, encoding):
    written = unicodedata.normalize(form, text)
    assert decode(written.encode(encoding)) == written


def test_utf16_of_the_other_byte_order_and_line_ends():
    assert decode("\ufeffmột\r\nhai\rba\n".encode("utf-16-be")) == "một\nhai\nba\n"


# fmt: off
OTHER_LANGUAGES = [
    "Le préfet a décidé que l'élève était déjà arrivé à l'hôtel, où il a dîné.",
    "naïve café, señor, Zürich",
]
REFUSED = [
    (b"",                                            "empty"),
    (b" \r\n\t ",                                    "empty"),
    (b"\xef\xbb\xbf",                                "empty"),
    (b"\xff\xfe \x00",                               "empty"),
    (b"abc\x00def",                                  "binary"),
    (b"%PDF-1.7 and so on",                          "PDF"),
    (b"PK\x03\x04....",                              "ZIP"),
    (b"\x1f\x8b\x08....",                            "gzip"),
    (b"\xff\xfea\x00b",                              "broken UTF-16"),
    (bytes(range(128, 256)) * 3,                     "not UTF-8 (byte 0)"),
    ("Cụm thi đua số 5 và ".encode() + b"\xe1\xbb",  "not UTF-8 (byte 26)"),   # cut inside a letter
    ("Кто там? Это мы.".encode("koi8-r"),            "not UTF-8"),
    ("日本語の文章です。漢字と仮名。".encode("shift-jis"), "not UTF-8"),
    (OTHER_LANGUAGES[0].encode("latin-1"),           "not UTF-8"),
]
# fmt: on


@pytest.mark.parametrize(("raw", "said"), REFUSED)
def test_what_is_no_text_is_refused_in_one_line(raw, said):
    with pytest.raises(UnreadableError) as error:
        decode(raw)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", OTHER_LANGUAGES)
def test_another_language_in_utf8_is_left_alone(text):
    assert decode(text.encode()) == text


def test_the_right_reading_scores_far_above_a_wrong_one():
    for text in SENTENCES[:3]:
        for name, encode in ENCODERS.items():
            raw = encode(text)
            shares = {other: vietnamese_share(read(raw)) for other, read in OLD_ENCODINGS.items()}
            assert shares.pop(name) >= 0.97
            assert max(shares.values()) <= 0.75


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(raw):
    try:
        assert isinstance(decode(raw), str)
    except UnreadableError as error:
        assert "\n" not in str(error)
