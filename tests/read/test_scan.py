"""The trigger scan loses nothing: every spelling of every trigger, every annotated article, in every wrapping."""

import html
import json
import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.read import has_trigger
from thidua.read.scan import words as scan_words

SHARED = Path(__file__).parents[2].parent / "shared"

# fmt: off
PASSES = [
    "Cụm thi đua số 5 tổng kết",
    "CỤM THI ĐUA SỐ 5",
    "Khối thi đua các ngân hàng",
    "các đơn vị trong khối sôi nổi thi đua",                  # the two words far apart
    "phong trào thi đua ở hai cụm miền núi, đồng bằng",
    "cụm biên phòng tuyến biển dẫn đầu phong trào thi đua",
    "Cụm khi đua khối quân sự",                               # a misprint
    "Khu vực thi đua miền Đông",
    "KHOI THI DUA SO 9 (2).jpg",
    "anh cum thi dua so 1",
    "bàn giao Cụm trưởng", "trao cờ Khối trưởng", "Trưởng khối", "Trưởng cụm",
    "cụm phó", "Phó khối", "khối phó", "phó cụm",
    "ký giao ước thi đua",
    *(f"Ký giao ước: {cluster}" for cluster in (          # a number with the word for a covenant
        "Cụm số 8 họp", "cụm 8 họp", "Cụm VIII họp", "Cụm số 03", "Khối 9 thống nhất",
        "Cụm 5”, cụm", "(Cụm V)", "Cụm V–", "Cụm 5\u00a0họp", "khối 9…")),
    "cụm 8 ký\u00a0giao\u2009ước",
    "Cụm TĐ số 2",
    "cụm\u00a0thi\u2009đua", "thi\nđua của\tkhối", "thi\u200bđua trong cụm", "Cụm  thi   đua",
    "Cụm thi Ðua số 5",                                       # eth for đ, as old pages have it
]
STOPS = [
    "", "Giá vàng hôm nay tăng", "phong trào thi đua yêu nước", "cụm từ này", "khối lượng giao dịch",
    "thi đua hoàn thành khối lượng lớn", "thi đua xây dựng khối đại đoàn kết",
    "thi đua ở cụm công nghiệp và cụm dân cư",
    "đô thị, đua xe và cụm đèn", "ổ dịch ở cụm dân cư", "khối u", "cụm vị trí",
    "khối xã", "khối 2024 người", "Khối ngoại bán ròng", "cụm vi khuẩn",
    "học sinh khối 12 thi thử", "Cụm số 8 họp", "khối 2024 người ký giao ước",
]
# fmt: on


def half_composed(text):
    """Vowel and hat in one code point, the tone apart: what cp1258 and some keyboards leave."""
    out = []
    for char in text:
        base, *marks = unicodedata.normalize("NFD", char)
        tones = [m for m in marks if m in "\u0300\u0301\u0303\u0309\u0323"]
        rest = unicodedata.normalize("NFC", base + "".join(m for m in marks if m not in tones))
        out.append(rest + "".join(tones))
    return "".join(out)


WRAPPINGS = {
    "nfc": lambda t: t.encode(),
    "nfd": lambda t: unicodedata.normalize("NFD", t).encode(),
    "half composed": lambda t: half_composed(t).encode(),
    "upper": lambda t: t.upper().encode(),
    "upper nfd": lambda t: unicodedata.normalize("NFD", t.upper()).encode(),
    "lower": lambda t: t.lower().encode(),
    "json": lambda t: json.dumps({"text": t}).encode(),
    "json upper": lambda t: json.dumps({"text": t.upper()}).encode(),
    "json nfd": lambda t: json.dumps({"text": unicodedata.normalize("NFD", t)}).encode(),
    "json hex in capitals": lambda t: re.sub(
        r"\\u(....)", lambda m: "\\u" + m[1].upper(), json.dumps({"text": t})
    ).encode(),
    "json unescaped": lambda t: json.dumps({"text": t}, ensure_ascii=False).encode(),
    "html decimal": lambda t: t.encode("ascii", "xmlcharrefreplace"),
    "html hex": lambda t: "".join(c if c.isascii() else f"&#x{ord(c):X};" for c in t).encode(),
    "html named": lambda t: (
        html.escape(t)
        .translate({code: f"&{name};" for code, name in html.entities.codepoint2name.items() if code > 127})
        .encode()
    ),
    "tags between words": lambda t: re.sub(r"\s+", "</b> <i>", t).encode(),
}


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("text", PASSES)
def test_a_trigger_is_found_in_every_wrapping(text, wrapping):
    assert has_trigger(b"xyz " + WRAPPINGS[wrapping](text) + b" xyz")


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("text", STOPS)
def test_an_ordinary_text_does_not_pass(text, wrapping):
    assert not has_trigger(WRAPPINGS[wrapping](text))


WORDS = st.sampled_from(
    [
        "thi",
        "đua",
        "cụm",
        "khối",
        "trưởng",
        "phó",
        "số",
        "5",
        "VIII",
        "giao",
        "ước",
        "công",
        "an",
        "lượng",
        "khu",
        "vực",
    ]
)
BLANKS = st.sampled_from([" ", "  ", "\n", "\t", "\u00a0", "\u2009", "\r\n"])


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(WORDS, BLANKS), max_size=14), st.sampled_from(sorted(WRAPPINGS)))
def test_the_answer_is_that_of_the_text_not_of_its_wrapping(pairs, wrapping):
    text = "".join(word + blank for word, blank in pairs)
    plain = " ".join(word for word, _ in pairs) + "  "
    assert has_trigger(WRAPPINGS[wrapping](text)) == has_trigger(plain.encode())


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_have_an_answer(raw):
    assert has_trigger(raw) in (True, False)


def relevant():
    for path in sorted(SHARED.glob("dev/*.json")) + sorted(SHARED.glob("seeds/*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = gold.get("text") or path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
        if gold["relevant"]:
            yield pytest.param(text, id=path.name)


@pytest.mark.skipif(not SHARED.exists(), reason="the annotated articles are not here")
@pytest.mark.parametrize("wrapping", [w for w in WRAPPINGS if w != "tags between words"])
@pytest.mark.parametrize("text", list(relevant()))
def test_no_annotated_article_is_lost(text, wrapping):
    assert has_trigger(WRAPPINGS[wrapping](text))


# --- engines


def hyperscan_engine():
    pytest.importorskip("hyperscan")
    return scan_words.by_hyperscan()


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(WORDS, BLANKS), max_size=14), st.sampled_from(sorted(WRAPPINGS)))
def test_engines_find_the_same(pairs, wrapping):
    raw = WRAPPINGS[wrapping]("".join(word + blank for word, blank in pairs))
    assert hyperscan_engine()(raw) == scan_words.by_search(raw)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.binary(max_size=9), st.sampled_from(["cụm", "KHỐI", "đua", "DUA"]).map(str.encode))))
def test_engines_find_the_same_in_any_bytes(parts):
    raw = b"".join(parts)
    assert hyperscan_engine()(raw) == scan_words.by_search(raw)


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("text", [*PASSES, *STOPS])
def test_the_answer_is_the_same_without_hyperscan(text, wrapping, monkeypatch):
    raw = WRAPPINGS[wrapping](text)
    expected = has_trigger(raw)
    monkeypatch.setattr(scan_words, "_engine", lambda: scan_words.by_search)
    assert has_trigger(raw) == expected


@pytest.mark.parametrize("between", ["<br>", "</b></td>\n<td class=x><b>", "&nbsp;", "\\n", "\\u00a0", "&#160; "])
def test_a_role_before_its_group(between):
    assert has_trigger(f"làm trưởng{between}khối".encode())
    assert has_trigger(f"làm phó{between}cụm".encode())
    assert not has_trigger(f"làm thành{between}khối".encode())


def test_hyperscan_serves_many_threads_at_once():
    pytest.importorskip("hyperscan")
    find = scan_words.by_hyperscan()
    raw = ("Công an tỉnh họp. Cụm thi đua số 5 và khối thi đua. " * 5000).encode()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(find, [raw] * 100))
    assert set(found) == {scan_words.by_search(raw)}


def test_a_processor_that_hyperscan_is_not_made_for(monkeypatch):
    hyperscan = pytest.importorskip("hyperscan")

    def fails(*_, **__):
        raise hyperscan.HyperscanError("unsupported architecture")

    monkeypatch.setattr(scan_words, "_scanners", fails)
    scan_words._engine.cache_clear()
    try:
        assert scan_words.find_words("Cụm 5".encode()) == scan_words.by_search("Cụm 5".encode())
    finally:
        scan_words._engine.cache_clear()
