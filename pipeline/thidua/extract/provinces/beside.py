"""Names of bodies that the nearest words do not show: a club's sign behind the place, a brand or a dash before it.

"Hà Nội FC", "Becamex Bình Dương", "Bệnh viện Phụ sản - Nhi Đà Nẵng", "Ban Quản lý các khu công nghiệp tỉnh Long An".
Asked only of a name that `context` has found outside of any other.
"""

import re
from unicodedata import normalize

from thidua.extract.provinces.bodies import told_before
from thidua.extract.provinces.verdicts import HEADED, HEADED_IN_NAME, IN_NAME, YES, Context
from thidua.extract.provinces.words import LOAN_WORDS
from thidua.text import nfc

_WINDOW = 90  # code points, as `nearest`
_CLUB = re.compile(r" F\.?C\.?(?![^\W_])")
# "Ban Quản lý các khu công nghiệp", "Liên hiệp các hội khoa học": "các" ends no name behind these.
_OF_SEVERAL = re.compile(
    r"(?:quản lý(?: dự án)?|liên hiệp|hiệp hội|liên minh) các (?:[^\s,.;:()]+ ){1,8}(?:tỉnh |thành phố |tp\.? )?$",
    re.IGNORECASE,
)
_BEFORE_SEVERAL = tuple(  # the ends of those heads, as printed
    normalize(form, f"{head} ") for head in ("lý", "án", "hiệp", "hội", "Hội", "minh") for form in ("NFC", "NFD")
)
_ENDED = re.compile(r" (?:tại|ở|của|cho|với|từ|đến|về|trên|là|đã|đang|sẽ|do|vào|ra|qua|trong|ngoài) ")
# Behind a dash with blanks a second half of the body's name: "Phụ sản - Nhi", "Văn hóa - Thể thao".
_SECOND_HALF = re.compile(
    r"(?P<first>.*\S) [-–] (?:[A-ZĐÀ-Ỹ]\w*(?: \w+){0,3}) (?:tỉnh |thành phố |TP\.? )?$", re.DOTALL
)
_FIRST_WORD = re.compile(r"(?:^|[\n.!?;:,()\"“”–-] ?)(?P<word>[A-Za-z]{4,}) $")
_SYLLABLE = re.compile(
    r"(?:ngh?|g[hi]?|kh|ph|th|tr|nh|ch|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
_MOST_WORDS = 12  # of the first half of a body's name


def in_body(text: str, start: int, end: int, context: Context) -> Context:
    """The verdict on the name at `start`-`end`, in which `context` has found no name of a body before it."""
    if text.startswith(" F", end):
        return of_club(text, end, context)
    at = text.rfind(" ", 0, start - 1) + 1
    begin = start - _WINDOW if start > _WINDOW else 0
    several = _heads_several(text, begin, at)
    second = (context is HEADED or text[at].isupper()) and _dashed(text, begin, start)
    brand = context is YES and text[at].isupper() and text[at:start].isascii()
    if not (several or second or brand):
        return context
    before = nfc(text[begin:start])
    before = before[before.rfind("\n") + 1 :]
    if (several and _several(before)) or (second and _joined(before)) or (brand and _is_brand(before)):
        return HEADED_IN_NAME if context is HEADED else IN_NAME
    return context


def _heads_several(text: str, begin: int, end: int) -> bool:
    """Whether "các" stands there behind the end of a head that goes on with it."""
    at = max(text.rfind("các ", begin, end), text.rfind("ca\u0301c ", begin, end))
    return at > 0 and text.endswith(_BEFORE_SEVERAL, begin, at)


def _dashed(text: str, begin: int, end: int) -> bool:
    return text.find(" - ", begin, end) >= 0 or text.find(" – ", begin, end) >= 0


def of_club(text: str, end: int, context: Context) -> Context:
    """The verdict on a name behind which " F" stands at `end`."""
    return IN_NAME if _CLUB.match(text, end) else context


def _several(before: str) -> bool:
    found = _OF_SEVERAL.search(before)
    return found is not None and not _ENDED.search(found[0])


def _joined(before: str) -> bool:
    """Whether the words before are the second half of a name that a body's head opens."""
    half = _SECOND_HALF.fullmatch(before)
    if half is None or _ENDED.search(before[half.end("first") :]):
        return False
    words = half["first"].split()[-_MOST_WORDS:]
    told, at = told_before(words, len(words) - 1)
    return told == "inside" and at < len(words) - 1


def _is_brand(before: str) -> bool:
    """Whether one word opens the phrase before a name, and is no Vietnamese one: "Becamex [Bình Dương]"."""
    found = _FIRST_WORD.search(before)
    if found is None or found["word"].lower() in LOAN_WORDS:
        return False
    return _SYLLABLE.fullmatch(found["word"]) is None
