"""The one way this project looks at text: NFC for keeping, and a folded view of the same length for matching.

Evidence is offsets into the NFC text. Nothing here inserts or deletes a character of it: `folded` maps code point to
code point, so an offset found in the folded view is an offset in the text.
"""

import re
import unicodedata
from functools import lru_cache

_DASHES = "‐‑‒–—―−﹣－"
_DOUBLE_QUOTES = "“”„‟″«»"
_SINGLE_QUOTES = "‘’‚‛′´`"
# Blanks of every width, and marks of no width that stand between letters of copied text.
_BLANKS = "\t\r\f\v\u00a0\u1680\u202f\u205f\u3000\u200b\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))

_SIGNS = dict.fromkeys(_DASHES, "-")
_SIGNS |= dict.fromkeys(_DOUBLE_QUOTES, '"')
_SIGNS |= dict.fromkeys(_SINGLE_QUOTES, "'")
_SIGNS |= dict.fromkeys(_BLANKS, " ")
_SIGN = re.compile(f"[{re.escape(''.join(_SIGNS))}]")  # ten times as fast as str.translate, which asks for every letter

# Where the tone mark of an open "oa, oe, uy" stands is a house style of each paper (hoà/hòa, thuý/thúy). The folded
# view has it on the first vowel, as the names of provinces in law do ("Hòa Bình", "Thanh Hóa").
_TONE_PAIRS = {
    new: old
    for news, olds in (
        ("oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
    )
    for new, old in zip(news.split(), olds.split())
}
_TONE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?<!q..)(?![^\W\d_])")  # the keys of _TONE_PAIRS, not behind "q"
_Q_TONE = re.compile(r"q([ùúủũụ])y(?![^\W\d_])")
_APART = re.compile(r"[\W_]+")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_ARTICLE = 300  # code points: longer than what is folded of a mention or a line
_Q_PAIRS = dict(zip("ùúủũụ", "ỳýỷỹỵ"))


def nfc(text: str) -> str:
    """`text` in normal form C, the form in which every article is kept."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """The view of an NFC `text` that rules match against; it has the same length, code point by code point.

    Lower case, one kind of dash, quote and blank, "đ" also for "ð" (eth), tone marks of open "oa, oe, uy" on the first
    vowel. Line breaks stay.
    """
    return _fold(text) if len(text) < _ARTICLE else _folded_article(text)


@lru_cache(maxsize=4)
def _folded_article(text: str) -> str:
    """`folded`, kept for the last few articles: every reader of an article asks for the same view."""
    return _fold(text)


def _fold(text: str) -> str:
    low = text.lower()
    if len(low) != len(text):  # "İ" and its like grow when lowered
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    low = _SIGN.sub(lambda m: _SIGNS[m[0]], low.replace("ð", "đ"))  # eth, as old keyboards and pages have it
    low = _TONE.sub(lambda m: _TONE_PAIRS[m[0]], low)
    return _Q_TONE.sub(lambda m: "qu" + _Q_PAIRS[m[1]], low)


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """`name` for comparison: folded, punctuation and runs of blanks as one blank."""
    return _APART.sub(" ", folded(nfc(name))).strip()


@lru_cache(maxsize=65536)
def slug(name: str) -> str:
    """`name` as an ASCII identifier: "Công an tỉnh Lào Cai" -> "cong-an-tinh-lao-cai"."""
    plain = unicodedata.normalize("NFD", folded(nfc(name)).replace("đ", "d"))
    return _NOT_PLAIN.sub("-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")
