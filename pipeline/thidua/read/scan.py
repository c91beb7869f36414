"""The trigger scan: may this record be about an emulation cluster? Answered on raw bytes, before anything is parsed.

It may say yes too often (precision is for the later stages), never no to an article that matters. Caseless; NFC, NFD
and half-composed spellings; any white space; JSON escapes (\\u1ee5) and HTML entities (&#7909;, &ocirc;).
A record passes with

- "thi đua" and, anywhere, a "cụm", a "khối" or a "khu vực thi đua" ("khối lượng", "cụm dân cư" and their like apart);
- a role: "cụm trưởng", "phó khối", …; "giao ước thi đua"; "cụm số 5", "cụm V", "khối 9";
- the words without marks, as file names have them: "KHOI THI DUA", "cum thi dua".

One module, one function: another engine with the same answers can take its place.
"""

import re
import unicodedata
from functools import lru_cache
from html.entities import codepoint2name
from itertools import permutations, product

# White space between two words, in plain text, in JSON strings and in HTML (tags between words count as space).
_SPACE = (
    rb"(?:[\s\xa0]|\xc2\xa0|\xc2\xad|\xe2\x80[\x80-\x8f\xa8-\xaf]|\xe2\x81\xa0|\xe3\x80\x80|\xef\xbb\xbf|\\[ntrf]"
    rb"|\\u(?:00a0|00ad|200[0-9a-f]|202[89af]|2060|3000|feff|000[9ad])"
    rb"|&(?:nbsp|ensp|emsp|thinsp|\#0*(?:160|32|9|10|13|173|8203|82(?:0[0-7]|39)|12288)|\#x0*(?:a0|20|ad|9|a|d|200[0-9a-f]|202f|3000));|<[^<>]{0,300}>)"
)
# After a Roman number: no further letter, in any of the three spellings (a dash or a quotation mark may follow).
_WORD_ENDS = (
    rb"(?![a-z0-9\xc3-\xc6\xcc]|\xe1[\xba\xbb]|\\u(?:00[c-f]|01|03|1e)"
    rb"|&[aeiouy](?:grave|acute|circ|tilde)|&\#0*(?:19[2-9]|2[0-5][0-9]|7[0-9]{3}|x[c-f][0-9a-f];|x1e))"
)
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


def _spellings(letter: str) -> set[str]:
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


def _letter(letter: str) -> str:
    forms = sorted({"".join(map(_code_point, spelling)) for spelling in _spellings(letter)}, key=lambda s: (-len(s), s))
    return forms[0] if len(forms) == 1 else "(?:" + "|".join(forms) + ")"


@lru_cache(maxsize=1024)
def _words(phrase: str) -> bytes:
    """A regex over lowered bytes for `phrase`, its words apart by any white space."""
    return (_SPACE + rb"+").join("".join(map(_letter, word)).encode() for word in phrase.split(" "))


def _any(*phrases: str) -> bytes:
    return b"(?:" + b"|".join(map(_words, phrases)) + b")"


# "khi đua" is a misprint seen in headlines; "thi dua" stands in captions typed without marks.
_EMULATION = re.compile(_any("thi đua", "khi đua", "thi dua"))
# What other things are called "cụm" and "khối": alone they make no cluster article.
_OTHER_GROUP = rb"(?!" + _SPACE + rb"+%s)"
_GROUP = re.compile(
    b"|".join(
        (
            _words("cụm") + _OTHER_GROUP % _any("công nghiệp", "dân cư", "di tích"),
            _words("khối") + _OTHER_GROUP % _any("lượng", "đại đoàn kết", "đoàn kết", "tài sản", "bê tông"),
            _any("khu vực thi đua", "cum thi dua", "khoi thi dua", "cum thi đua", "khôi thi đua"),
        )
    )
)
_VIRUS = _any("vi khuẩn", "vi rút", "vi mạch", "vi sinh")  # no "cụm VI"
_NUMBER = (
    rb"(?!" + _VIRUS + rb")(?:" + _words("số") + _SPACE + rb"*)?(?:[0-9]{1,2}(?![0-9])|[ivx]{1,5}" + _WORD_ENDS + rb")"
)
_ALONE = re.compile(
    b"|".join(
        (
            _any("cụm", "khối") + _SPACE + rb"+(?:" + _any("trưởng", "phó", "thi đua", "tđ") + rb"|" + _NUMBER + rb")",
            _any("trưởng", "phó") + _SPACE + rb"+" + _any("cụm", "khối"),
            _any("giao ước thi đua", "cum thi dua", "khoi thi dua", "khu vực thi đua"),
        )
    )
)


def _endings(letter: str, rest: str) -> tuple[tuple[bytes, ...], tuple[bytes, ...], tuple[bytes, ...]]:
    """What every spelling of `letter` + `rest` ends with: as UTF-8, in JSON escapes, in HTML entities."""
    last = sorted({spelling[-1] for spelling in _spellings(letter)})
    named = [f"{codepoint2name[ord(c)].lower()};{rest}" for c in last if ord(c) in codepoint2name]
    entities = named + [f"{number};{rest}" for c in last for number in (ord(c), f"x{ord(c):x}")]
    return (
        tuple((c + rest).encode().lower() for c in last),
        tuple(f"u{ord(c):04x}{rest}".encode() for c in last),
        tuple(entity.encode() for entity in entities),
    )


# Every trigger holds "cụm", "khối" or "đua" (or "dua"): most records end here, at the speed of a search for bytes.
_PLAIN, _JSON, _HTML = (sum(parts, ()) for parts in zip(_endings("ụ", "m"), _endings("ố", "i"), _endings("đ", "ua")))
_PLAIN += (b"dua",)


def has_trigger(raw: bytes) -> bool:
    """Whether a record's raw bytes (UTF-8; plain, JSON or HTML) hold what every relevant article holds."""
    low = raw.lower()  # ASCII only: what is not ASCII has both its cases in the patterns
    if not (
        any(ending in low for ending in _PLAIN)
        or (b"\\u" in low and any(ending in low for ending in _JSON))
        or (b"&" in low and any(ending in low for ending in _HTML))
    ):
        return False
    if _GROUP.search(low) is not None and _EMULATION.search(low) is not None:
        return True
    return _ALONE.search(low) is not None
