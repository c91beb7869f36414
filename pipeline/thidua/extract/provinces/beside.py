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
_SPLIT = "\u0301"  # an acute of its own: decomposed text
_LETTERS = re.compile(r"[A-Za-z]{4,}$")
_OPENS = re.compile(r"(?:^|[\n.!?;:,()\"“”–-] ?)[A-Za-z]+ $")  # one word that opens its phrase
_SYLLABLE = re.compile(
    r"(?:ngh?|g[hi]?|kh|ph|th|tr|nh|ch|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
_MOST_WORDS = 12  # of the first half of a body's name


def in_body(text: str, start: int, context: Context) -> Context:
    """The verdict on the name at `start`, behind a word and outside of any name that `context` (YES, HEADED) knows."""
    before = text[start - _WINDOW if start > _WINDOW else 0 : start]
    headed = context is HEADED
    at = 0 if headed else before.rfind(" ", 0, -1) + 1
    capital = not headed and before[at].isupper()
    several = ("các " in before or _SPLIT in before) and _heads_several(before)
    second = (headed or capital) and (" - " in before or " – " in before)
    brand = capital and before[at:].isascii() and _is_foreign(before[at:-1])
    if not (several or second or brand):
        return context
    before = nfc(before)
    before = before[before.rfind("\n") + 1 :]
    if (several and _several(before)) or (second and _joined(before)) or (brand and _OPENS.search(before)):
        return HEADED_IN_NAME if headed else IN_NAME
    return context


def of_club(text: str, end: int, context: Context) -> Context:
    """The verdict on a name behind which " F" stands at `end`."""
    return IN_NAME if (context is YES or context is HEADED) and _CLUB.match(text, end) else context


def _heads_several(before: str) -> bool:
    """Whether "các" stands there behind the end of a head that goes on with it."""
    end = before.rfind(" ", 0, -1) + 1
    at = max(before.rfind("các ", 0, end), before.rfind("ca\u0301c ", 0, end))
    return at > 0 and before.endswith(_BEFORE_SEVERAL, 0, at)


def _is_foreign(word: str) -> bool:
    """Whether it ends in what is no Vietnamese word, but may be the name of a firm or a club."""
    found = _LETTERS.search(word)
    return found is not None and found[0].lower() not in LOAN_WORDS and _SYLLABLE.fullmatch(found[0]) is None


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
