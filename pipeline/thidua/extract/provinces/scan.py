"""Where a form of a province's name stands in a text: one pass of hyperscan over its bytes, or of `re` over the text.

Both find the same matches of `forms.anchor`. hyperscan passes over a text without names three times as
fast; its database takes 0.3 s to make, so it serves those who read many texts (`find_provinces`), not a run.

hyperscan is given the lower byte of every code point. They cost a third of UTF-8 to make and to scan, their offsets are
those of the text, and letters that share a byte are told apart afterwards: it only says where a form may stand. So
all blanks are one byte for it, and an accented letter and its capital another.
"""

import re
import sys
from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from itertools import pairwise

from thidua.extract.provinces.forms import BLANK, anchor, expressions
from thidua.extract.provinces.kept import Kept
from thidua.extract.provinces.printed import Printed, printed
from thidua.scanner import scanner

Hit = tuple[int, int, Printed]  # start, end, what is printed there
Spans = Callable[[str], list[tuple[int, int]]]  # where a form may stand

_SPACES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())  # what `re` takes for \s
# Not "Ố", whose lower byte is that of "Ð": "thống" would be taken for "ÐN", once in a thousand code points.
_ACCENTED = ("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))).replace("Ố", "")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")
# Of UTF-16, behind its mark: "utf-16" is in the order of this machine; naming an order takes half as long again.
_LOWER = slice(2 if sys.byteorder == "little" else 3, None, 2)
_BLANK = ord(" ")
_NO_LETTER = "\ufffd"
_APART = frozenset(" ,.;:()\n-–/\"'“”…!?")  # most of what stands beside a name, and no letter
_NONE = (-1, -1)


def hits(text: str) -> list[Hit]:
    """Every form in `text`, in text order; they do not overlap."""
    spans_in = _by_hyperscan()
    if spans_in is None:
        return hits_by_re(text)
    spans = spans_in(text)
    return _checked(text, spans) if spans else []


def hits_by_re(text: str) -> list[Hit]:
    """`hits` without hyperscan."""
    found = [match.span() for match in anchor().finditer(text)]
    return [(start, end, form) for start, end in found if (form := printed(text[start:end]))]


def _checked(text: str, spans: list[tuple[int, int]]) -> list[Hit]:
    """Those of the spans, in ascending order, that the expression matches."""
    found: list[Hit] = []
    done = 0
    spans.append(_NONE)
    for (start, end), (following, _) in pairwise(spans):
        if start < done:
            continue
        # Two may begin here, of which the expression knows the first.
        form = _apart[text[start - 1 : end + 1]] if start != following and start else None
        if form is None:
            match = anchor().match(text, start)
            if match is None:
                continue
            end = match.end()
            form = printed(text[start:end])
        if form is not None:
            found.append((start, end, form))
            done = end
    return found


@Kept
def _apart(name: str) -> Printed | None:
    """The form between the first and the last sign of `name`; None where these may be letters that end or begin it."""
    return printed(name[1:-1]) if name[0] in _APART and name[-1] in _APART else None


@lru_cache(maxsize=1)
def _by_hyperscan() -> Spans | None:
    """None where hyperscan is not installed, or not made for this processor."""
    try:
        hyperscan = import_module("hyperscan")
    except ImportError:
        return None
    alike = _alike()
    forms = [_lower_bytes(form, alike) for form in expressions()]
    flag = hyperscan.HS_FLAG_SOM_LEFTMOST
    try:  # of expressions with one number and one end only the first is told, so each has its own
        scan = scanner(hyperscan, [(form, number, flag) for number, form in enumerate(forms)])
    except hyperscan.HyperscanError:
        return None

    def spans(text: str) -> list[tuple[int, int]]:
        raw = text.encode("utf-16", "replace")[_LOWER]
        if len(raw) != len(text):
            raw = _TWO_UNITS.sub(_NO_LETTER, text).encode("utf-16", "replace")[_LOWER]
        raw = raw.translate(alike)
        found: list[tuple[int, int]] = []

        scan(raw, _seen, found)
        found.sort()
        return found

    return spans


def _seen(_number: int, start: int, end: int, _flags: int, found: list[tuple[int, int]]) -> None:
    found.append((start, end))


def _alike() -> bytes:
    """The byte that stands for each: one for all that may part two words, one for an accented letter in either case.

    With as much told apart as in the text, hyperscan takes half as long again, most of it to see that nothing is there.
    """
    table = list(range(256))
    for signs in (" _\u200b\u00ad" + _SPACES, *(letter + letter.lower() for letter in _ACCENTED)):
        same = {table[ord(sign) & 0xFF] for sign in signs}
        one = _BLANK if _BLANK in same else min(same)
        table = [one if byte in same else byte for byte in table]
    return bytes(table)


def _lower_bytes(form: str, alike: bytes) -> bytes:
    """An expression for text as one for the lower bytes of its code points, those alike being one."""
    spelled = form.replace(BLANK, "(?: {0,3}|-)").replace(r"\s", " ")
    return _NOT_ASCII.sub(lambda sign: f"\\x{alike[ord(sign[0]) & 0xFF]:02x}", spelled).encode()
