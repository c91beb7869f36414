"""The scan of a block of lines passes over none that the scan of each line alone would take."""

import json
import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_scan import BLANKS, PASSES, STOPS, WORDS, WRAPPINGS

from thidua.read import has_trigger
from thidua.read.encoding import OLD_ENCODINGS, TCVN3, VNI
from thidua.read.scan import lines as scan_lines
from thidua.read.scan import words as scan_words
from thidua.read.scan.lines import lines_to_look_at
from thidua.read.scan.spellings import TONES

SAMPLE = Path(__file__).parents[2] / "corpus" / "sample"


@pytest.fixture(params=["hyperscan", "search"], autouse=True)
def engine(request, monkeypatch):
    """Every test of this file runs with both engines."""
    if request.param == "hyperscan":
        pytest.importorskip("hyperscan")
    found = scan_words.by_hyperscan() if request.param == "hyperscan" else scan_words.by_search
    suspects = scan_lines.by_hyperscan() if request.param == "hyperscan" else scan_lines.by_words
    monkeypatch.setattr(scan_words, "_engine", lambda: found)
    monkeypatch.setattr(scan_lines, "_engine", lambda: suspects)


def in_lines(block):
    return [block[start:end] for start, end in lines_to_look_at(block)]


def one_line(raw):
    return raw.replace(b"\n", b" ").replace(b"\r", b" ")


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("between", [b"\n", b"\nvui\n", '\n{"text": "cuộc đua"}\n'.encode()])
def test_every_trigger_is_found_among_lines(wrapping, between):
    lines = [b"x" * n + b" " + one_line(WRAPPINGS[wrapping](text)) for n, text in enumerate(PASSES + STOPS)]
    seen = in_lines(between.join(lines))
    assert [line for line in lines if has_trigger(line)] == [line for line in seen if has_trigger(line)]
    assert {line for line in lines if has_trigger(line)} >= {line for line, _ in zip(lines, PASSES)}


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("text", PASSES)
def test_a_trigger_at_the_ends_of_a_block(text, wrapping):
    line = one_line(WRAPPINGS[wrapping](text))
    assert in_lines(line) == [line]
    assert in_lines(line + b"\n") == [line]
    assert in_lines(b"\n" + line) == [line]


LINES = st.lists(
    st.tuples(st.lists(st.tuples(WORDS, BLANKS), max_size=9), st.sampled_from(sorted(WRAPPINGS))), max_size=12
)


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_no_line_is_lost_whatever_stands_beside_it(drawn):
    lines = [one_line(WRAPPINGS[wrapping]("".join(w + b for w, b in pairs))) for pairs, wrapping in drawn]
    seen = in_lines(b"\n".join(lines))
    assert [line for line in lines if has_trigger(line)] == [line for line in seen if has_trigger(line)]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.one_of(st.binary(max_size=6), st.sampled_from(["cụm ", "KHỐI", " đua", "thi", "5"]).map(str.encode)))
)
def test_any_bytes(parts):
    block = b"".join(parts)
    expected = [line for line in block.split(b"\n") if has_trigger(line)]
    assert [line for line in in_lines(block) if has_trigger(line)] == expected


def test_ordinary_lines_are_not_looked_at():
    ordinary = [
        "Khối lượng giao dịch giảm.",
        "Cuộc đua vô địch.",
        "Cụm từ này, khối ngoại.",
        "phong trào thi đua yêu nước",
    ]
    lines = [json.dumps({"text": f"Tin vắn. {one}"}, ensure_ascii=False) for one in ordinary]
    assert in_lines("\n".join(lines * 50).encode()) == []


def to_tcvn3(text):
    codes = {letter: code for code, letter in TCVN3.items() if code != 0xA0}
    return bytes(codes[char] for char in text.lower())


def to_vni(text):
    codes = {letter: pair for pair, letter in VNI.items()}
    return "".join(codes.get(char, char) for char in text).encode("cp1252")


def to_cp1258(text):
    out = []
    for char in text:
        base, *marks = unicodedata.normalize("NFD", char)
        rest = unicodedata.normalize("NFC", base + "".join(m for m in marks if m not in TONES))
        out.append(rest + "".join(m for m in marks if m in TONES))
    return "".join(out).encode("cp1258")


OLD = {"tcvn3": to_tcvn3, "vni": to_vni, "cp1258": to_cp1258}


@pytest.mark.parametrize("encoding", OLD)
@pytest.mark.parametrize(
    "text", ["Cụm thi đua số 5", "CỤM 5 THI ĐUA", "trưởng khối", "Khối 9 thi đua", "KHỐI THI ĐUA", "giao ước thi đua"]
)
def test_old_encodings_among_lines_of_utf8(text, encoding):
    raw = OLD[encoding](text)
    assert OLD_ENCODINGS[encoding](raw).lower() == text.lower()
    line = b'{"text": "' + raw + b'"}'
    other = json.dumps({"text": "Giá lúa tăng nhẹ"}, ensure_ascii=False).encode()
    assert in_lines(b"\n".join([other, line, other])) == [line]


def test_whole_articles_in_every_wrapping():
    dice = random.Random(5)
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("*.txt"))]
    for wrapping in WRAPPINGS:
        lines = [one_line(WRAPPINGS[wrapping](text)) for text in dice.sample(texts, 12)]
        seen = in_lines(b"\n".join(lines))
        assert [line for line in seen if has_trigger(line)] == [line for line in lines if has_trigger(line)]
