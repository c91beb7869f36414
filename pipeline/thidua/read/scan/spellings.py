"""Words as raw bytes may spell them: a word becomes a regex over lowered bytes.

In both cases; NFC, NFD and half-composed; as UTF-8, as JSON escapes (\\u1ee5), as HTML entities (&#7909;, &ocirc;);
apart by any white space, in HTML by tags too.
"""

import re
import unicodedata
from functools import lru_cache
from html.entities import codepoint2name
from itertools import permutations, product

from thidua.read.encoding import TCVN3, VNI

# White space between two words, in plain text, in JSON strings and in HTML (tags between words count as space).
SPACE = (
    rb"(?:[\s\xa0]|\xc2\xa0|\xc2\xad|\xe2\x80[\x80-\x8f\xa8-\xaf]|\xe2\x81\xa0|\xe3\x80\x80|\xef\xbb\xbf|\\[ntrf]"
    rb"|\\u(?:00a0|00ad|200[0-9a-f]|202[89af]|2060|3000|feff|000[9ad])"
    rb"|&(?:nbsp|ensp|emsp|thinsp|\#0*(?:160|32|9|10|13|173|8203|82(?:0[0-7]|39)|12288)|\#x0*(?:a0|20|ad|9|a|d|200[0-9a-f]|202f|3000));|<[^<>]{0,300}>)"
)
# After a Roman number: no further letter, in any of the three spellings (a dash or a quotation mark may follow).
WORD_ENDS = (
    rb"(?![a-z0-9\xc3-\xc6\xcc]|\xe1[\xba\xbb]|\\u(?:00[c-f]|01|03|1e)"
    rb"|&[aeiouy](?:grave|acute|circ|tilde)|&\#0*(?:19[2-9]|2[0-5][0-9]|7[0-9]{3}|x[c-f][0-9a-f];|x1e))"
)
TONES = "\u0300\u0301\u0303\u0309\u0323"
# "ð" and "Ð" (eth) are what old web pages print for "đ" and "Đ".
_LOOKALIKES = {"đ": "đĐðÐ"}


def _code_point(char: str) -> str:
    """A regex over lowered bytes for one code point: as UTF-8, as JSON escape, as HTML entity."""
    if char.isascii():
        return re.escape(char.lower())
    number = ord(char)
    forms = [
        "".join(f"\\x{byte:02x}" for byte in char.encode()),
        rf"\\u{number:04x}",
        rf"&\#0*{number};",
        rf"&\#x0*{number:x};",
    ]
    if number in codepoint2name:
        forms.append(rf"&{codepoint2name[number].lower()};")
    return "(?:" + "|".join(forms) + ")"


def spellings(letter: str) -> set[str]:
    """A letter of a trigger in both cases and in every way Unicode can compose it."""
    found: set[str] = set()
    for cased in {variant for c in _LOOKALIKES.get(letter, letter) for variant in (c.lower(), c.upper())}:
        base, *marks = tuple(unicodedata.normalize("NFD", cased))
        found.add(cased)
        for count, order in product(range(len(marks) + 1), permutations(marks)):
            composed = unicodedata.normalize("NFC", base + "".join(order[:count])) + "".join(order[count:])
            if unicodedata.normalize("NFC", composed) == unicodedata.normalize("NFC", cased):
                found.add(composed)
    return found


def letter(char: str) -> str:
    """A regex over lowered bytes for one letter in any spelling."""
    forms = sorted({"".join(map(_code_point, spelling)) for spelling in spellings(char)}, key=lambda s: (-len(s), s))
    return forms[0] if len(forms) == 1 else "(?:" + "|".join(forms) + ")"


@lru_cache(maxsize=1024)
def words(phrase: str) -> bytes:
    """A regex over lowered bytes for `phrase`, its words apart by any white space."""
    return (SPACE + rb"+").join("".join(map(letter, word)).encode() for word in phrase.split(" "))


def any_of(*phrases: str) -> bytes:
    """A regex over lowered bytes for any of `phrases`."""
    return b"(?:" + b"|".join(map(words, phrases)) + b")"


def old_spellings(*phrases: str) -> tuple[bytes, ...]:
    """The phrases, lower-case and capitals, as the encodings from before Unicode spell them, with ASCII lowered; none
    of them is UTF-8."""
    tcvn3 = {letter: bytes([code]) for code, letter in TCVN3.items() if code != 0xA0}
    vni = {letter: codes.encode("cp1252") for codes, letter in VNI.items()}
    found: set[bytes] = set()
    for cased in (variant for phrase in phrases for variant in (phrase, phrase.upper())):
        hats = "".join(_hat_and_tone(char) for char in cased)
        found |= {b"".join(table.get(char) or char.encode() for char in cased) for table in (tcvn3, vni)}
        found.add(hats.encode("cp1258"))
    return tuple(sorted({one.lower() for one in found if not _is_utf8(one)}))


def _hat_and_tone(char: str) -> str:
    """A letter with its tone apart, as cp1258 has it."""
    apart = unicodedata.normalize("NFD", char)
    tones = "".join(mark for mark in apart if mark in TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in TONES)) + tones


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True
