"""Bytes -> text: UTF-8, UTF-16 with its mark, and the Vietnamese encodings from before Unicode.

An old encoding is not declared anywhere, so each candidate is tried and the one that gives Vietnamese syllables wins.
What gives none is refused, never read as something else. TCVN3 files of capitals fonts (.VnTimeH) come out in lower
case: the font made the capitals, the bytes do not have them.
"""

import codecs
import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from thidua.text import nfc


class UnreadableError(ValueError):
    """The bytes are no text that can be read; the message says in one line what they are and what to do."""


# Letters in the order of their codes. TCVN3: TCVN 5712:1993, annex VN3.
# VNI: the VNI Windows fonts, a mark after its letter.
_TCVN3_LETTERS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",  # 0xA1-0xAE
    0xB5: "àảãáạ",  # 0xB5-0xB9
    0xBB: "ằẳẵắ",  # 0xBB-0xBE
    0xC6: "ặầẩẫấậè",  # 0xC6-0xCC
    0xCE: "ẻẽéẹềểễếệìỉ",  # 0xCE-0xD8
    0xDC: "ĩíịò",  # 0xDC-0xDF
    0xE1: "ỏõóọồổỗốộờởỡớợù",  # 0xE1-0xEF
    0xF1: "ủũúụừửữứựỳỷỹýỵ",  # 0xF1-0xFE
}
_VNI_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323"))
_VNI_HATS = {
    "â": "\u0302",
    "á": "\u0302\u0301",
    "à": "\u0302\u0300",
    "å": "\u0302\u0309",
    "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
}
_VNI_BREVES = {
    "ê": "\u0306",
    "é": "\u0306\u0301",
    "è": "\u0306\u0300",
    "ú": "\u0306\u0309",
    "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}
_VNI_SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _tcvn3() -> Mapping[int, str]:
    table = {code: chr(code) for code in range(0x80)} | {0xA0: " "}
    for first, letters in _TCVN3_LETTERS.items():
        table |= {first + at: letter for at, letter in enumerate(letters)}
    return table


def _vni() -> Mapping[str, str]:
    pairs = {vowel + code: vowel + marks for vowel in "aeou" for code, marks in _VNI_HATS.items() if vowel != "u"}
    pairs |= {"a" + code: "a" + marks for code, marks in _VNI_BREVES.items()}
    pairs |= {vowel + code: vowel + tone for vowel in "aeouy" for code, tone in _VNI_TONES.items()}
    pairs |= {
        horned + code: letter + tone for horned, letter in (("ô", "ơ"), ("ö", "ư")) for code, tone in _VNI_TONES.items()
    }
    table = {code: nfc(letters) for code, letters in (pairs | _VNI_SINGLE).items()}
    for code, letter in list(table.items()):
        table[code.upper()] = letter.upper()
        table[code[0].upper() + code[1:]] = letter.upper()
    return table


TCVN3: Mapping[int, str] = MappingProxyType(_tcvn3())  # byte -> letter
VNI: Mapping[str, str] = MappingProxyType(_vni())  # one or two cp1252 characters -> letter
_VNI_CODES = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))
# Curly quotes, dashes and "…" stand where Windows has them in all three.
_WINDOWS_SIGNS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}

_WINDOWS_CODES = {ord(sign): code for code, sign in _WINDOWS_SIGNS.items() if sign != "\ufffd"}


def _from_tcvn3(raw: bytes) -> str:
    return "".join(TCVN3.get(byte) or _WINDOWS_SIGNS.get(byte, "\ufffd") for byte in raw)


def _from_vni(raw: bytes) -> str:
    return _VNI_CODES.sub(lambda m: VNI[m[0]], raw.decode("cp1252", "replace"))


def _from_cp1258(raw: bytes) -> str:
    return nfc(raw.decode("cp1258", "replace"))


OLD_ENCODINGS: Mapping[str, Callable[[bytes], str]] = MappingProxyType(
    {"cp1258": _from_cp1258, "tcvn3": _from_tcvn3, "vni": _from_vni}
)

# A Vietnamese syllable without its tone: onset, one to three vowels, coda.
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    r"(?:[iyêôơuưeoaăâ]|i[êa]|yê|u[ôaâêơy]|ư[ơa]|o[aăeo]|[aâ][yui]|a[o]|e[o]|êu|iu|[oôơuư]i|ưu|oa[iyo]|oeo|uâ[y]|uô[i]|ươ[iu]|uy[êau]|i[êy]u|yêu|ia|ya)"
    r"(?:ch|nh|ng|[cmnpt])?"
)
_WORD = re.compile(r"[^\W\d_]+")
_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")
_BAD_SIGN = re.compile(r"[\ufffd\x80-\x9f\x00-\x08\x0e-\x1f]")
_MIN_SHARE = (
    0.85  # of the words with marks; prose in the right encoding scored 0.97 and more, in a wrong one 0.6 and less
)
_MIN_WORDS = 5  # with marks: fewer prove nothing, and no article has fewer
_LEADS_SEEN = 64
_MAX_SCORED = 20_000  # characters: enough to tell, whatever the file's length

_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a ZIP, DOCX or XLSX file",
    b"\xd0\xcf\x11\xe0": "an old Office file (.doc, .xls)",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\x1f\x8b": "gzip: name it .gz",
    b"\x28\xb5\x2f\xfd": "zstd: name it .zst",
    b"SQLite format 3": "an SQLite database",
    b"PAR1": "a Parquet file",
}


def is_utf16(raw: bytes) -> bool:
    """Whether the bytes begin with the mark of UTF-16."""
    return raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and not raw.startswith(codecs.BOM_UTF32_LE)


def binary_kind(raw: bytes) -> str | None:
    """What the bytes are when they are no text in any encoding read here ("a PDF file", "binary"), else None."""
    return next((kind for magic, kind in _MAGIC.items() if raw.startswith(magic)), "binary" if b"\0" in raw else None)


def decode(raw: bytes) -> str:
    """The text of `raw`, its line ends as "\\n", without byte order mark. Not yet NFC where it was UTF-8.

    Raises:
        UnreadableError: empty, binary, broken, or in an encoding that is not recognised.
    """
    if not raw.strip():
        raise UnreadableError("is empty: nothing to read")
    if is_utf16(raw):
        text = _strict(raw, "utf-16")
    elif kind := binary_kind(raw):
        raise UnreadableError(f"is {kind}, not text")
    else:
        text = _bytes_to_text(raw)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ")
    if not text.strip():
        raise UnreadableError("is empty: nothing to read")
    return text


def _strict(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"is broken {encoding.upper()} at byte {error.start} ({error.reason}): fetch it again"
        ) from None


def _bytes_to_text(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        found = _best_old(raw)
        if found is None:
            raise UnreadableError(
                f"is not UTF-8 (byte {error.start}) and no old Vietnamese encoding (cp1258, TCVN3, VNI): "
                "convert it to UTF-8"
            ) from None
        return found
    return text if has_vietnamese(raw) else _unwrapped(text)


def has_vietnamese(raw: bytes) -> bool:
    """Whether UTF-8 bytes hold letters only Vietnamese has (ạ … ỹ, đ, ơ, ư, combining marks), or no marks at all."""
    return any(lead in raw for lead in (b"\xe1\xba", b"\xe1\xbb", b"\xc4\x91", b"\xc6", b"\xcc")) or b"\xc3" not in raw


def is_vietnamese_utf8(raw: bytes) -> bool:
    """Whether `raw` is surely Vietnamese in UTF-8, without decoding it: both lead pairs of its letters occur, which in
    the old encodings are "ỏằ" and the like. No means: not sure."""
    at, seen = raw.find(b"\xe1"), set()  # a search for one byte is 20 times as fast as for two
    for _ in range(_LEADS_SEEN):
        if at < 0:
            return False
        seen.add(raw[at + 1 : at + 2])
        if b"\xba" in seen and b"\xbb" in seen:
            return True
        at = raw.find(b"\xe1", at + 1)
    return False


def _unwrapped(text: str) -> str:
    """Old bytes once saved as if they were Latin-1 ("Côm thi ®ua"), and UTF-8 read as Windows ("Cá»¥m"), read again."""
    try:
        raw = latin_bytes(text)
    except UnicodeEncodeError:
        return text
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        found = _best_old(raw)
    return text if found is None or vietnamese_share(text) >= vietnamese_share(found) else found


def _best_old(raw: bytes) -> str | None:
    read = old_reading(raw)
    return read(raw) if read is not None else None


def old_reading(raw: bytes) -> Callable[[bytes], str] | None:
    """The old encoding in which `raw` gives the most Vietnamese words, as its decoder, if one gives enough."""
    readers = list(OLD_ENCODINGS.values())
    shares = [vietnamese_share(read(raw[: 2 * _MAX_SCORED])) for read in readers]
    best = max(range(len(shares)), key=shares.__getitem__)
    return readers[best] if shares[best] >= _MIN_SHARE else None


def latin_bytes(text: str, errors: str = "strict") -> bytes:
    """The bytes that gave `text` when they were read as Windows' Latin alphabet.

    Raises:
        UnicodeEncodeError: `errors` is "strict" and a sign has no byte there.
    """
    return text.translate(_WINDOWS_CODES).encode("latin-1", errors)


def vietnamese_share(text: str) -> float:
    """Of the words of `text` that have a letter beyond ASCII, the share that are Vietnamese syllables.

    0 if fewer than five have one. A sign no text has (control characters, U+FFFD) counts as a wrong word.
    """
    seen = nfc(text[:_MAX_SCORED]).lower()
    marked = [word for word in _WORD.findall(seen) if not word.isascii()]
    wrong = len(_BAD_SIGN.findall(seen))
    right = sum(_is_syllable(word) for word in marked)
    return right / (len(marked) + wrong) if len(marked) >= _MIN_WORDS else 0.0


def _is_syllable(word: str) -> bool:
    taken = unicodedata.normalize("NFD", word)
    toneless = taken.translate(_TONES)
    return len(taken) - len(toneless) <= 1 and _SYLLABLE.fullmatch(nfc(toneless)) is not None
