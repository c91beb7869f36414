"""Every written form of a province's name, as one regular expression over text as it stands.

The expression is not run over a folded copy: folding costs 100 ns a character, a scan for capital letters 15. So case,
both tone placements, NFC, NFD and the half-composed form of old Windows text (ê + tone mark) are in the expression.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Literal

from thidua import gazetteer
from thidua.text import folded, nfc, slug

FormKind = Literal["name", "spelling", "abbreviation", "seat", "ambiguous", "brand", "not_a_province"]

_TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323"
_MARKS = "\u0300-\u036f"
_SIGNS = re.compile(r"([\s.\-–—/]+)")
# A word may follow its fellow at once ("HàNội"), after a few blanks, or after a hyphen ("Hà-Nội"); text that a word
# segmenter went through has "Hà_Nội" and "TP . HCM".
BLANK = "(?:[\\s_\u200b\u00ad]{0,3}|-)"
_SIGN = "[\\s_.\\-–—‐‑/\u200b\u00ad]{0,5}"  # where the form itself has a sign ("BR-VT", "Bà Rịa - Vũng Tàu")
# Not within a word; but "TP" is often glued to the name ("Công an TPHải Phòng").
_LEFT = f"(?:(?<![\\w{_MARKS}].)|(?<=[Tt][Pp].))"
_RIGHT = f"(?![\\w{_MARKS}])"
_OPEN_TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ"}
_SHORT = 3  # letters: "HN", "HCM" stand for other things too
_FIRST_CURRENT_YEAR = 1997  # names that went out of use before are common words and places today


@dataclass(frozen=True, slots=True)
class Form:
    """One written form: its words, folded, and what it is."""

    words: tuple[str, ...]
    between: tuple[str, ...]  # the expression between each two words
    kind: FormKind
    weak: bool  # reads as a province only beside a head or another province


Trie = dict[str, "Trie"]
_END = "\0"


def _form(name: str, kind: FormKind, weak: bool = False) -> Form:
    """The form a name is written in: signs between its words where the name has signs, else blanks."""
    parts = _SIGNS.split(folded(nfc(name)).strip(" .-/"))
    between = tuple(BLANK if sign.isspace() else _SIGN for sign in parts[1::2])
    return Form(tuple(parts[::2]), between, kind, weak)


@lru_cache(maxsize=1)
def joined_names() -> dict[tuple[str, ...], str]:
    """Names made of names ("Quảng Nam - Đà Nẵng"): read as their parts, and put together where the context says so."""
    names = {p.name for p in gazetteer.provinces()}
    return {
        tuple(gazetteer.compact(part) for part in name.split(" - ")): name
        for name in sorted(names)
        if " - " in name and all(part in names for part in name.split(" - "))
    }


@lru_cache(maxsize=1)
def former_names() -> frozenset[str]:
    """Compact names that no province has borne since 1997 ("Nam Hà", "Sông Bé")."""
    last: dict[str, int] = {}
    for one in gazetteer.provinces():
        year = one.valid_to.year if one.valid_to else 9999
        last[one.name] = max(year, last.get(one.name, 0))
    return frozenset(gazetteer.compact(name) for name, year in last.items() if year < _FIRST_CURRENT_YEAR)


@lru_cache(maxsize=1)
def forms() -> dict[str, tuple[Form, ...]]:
    """Compact text -> the forms it may be written in ("Kon Tum", "Kontum"), which are of one kind.

    Look-alikes are forms too: they must be read before the name they hold.
    """
    table: dict[str, list[Form]] = {}
    for form in _all_forms():
        same = table.setdefault("".join(form.words), [])
        if all(f.words != form.words or f.between != form.between for f in same):
            same.append(form)
    return {compact: tuple(same) for compact, same in table.items()}


def _all_forms() -> Iterator[Form]:
    for row in gazetteer.lookalikes():
        yield _form(row.name, "brand" if row.kind == "brand" else "not_a_province")
    for name in dict.fromkeys(p.name for p in gazetteer.provinces()):
        if name in joined_names().values():
            continue
        named = _form(name, "name", gazetteer.compact(name) in former_names())
        yield named
        if not named.weak:
            plain = tuple(slug(w) for w in named.words)
            yield Form(plain, named.between, "spelling", len(plain) == 1)  # "Ha Noi"; "Hue" is a word elsewhere
    for alias in gazetteer.aliases():
        short = alias.kind in ("abbreviation", "ambiguous") and len(gazetteer.compact(alias.alias)) <= _SHORT
        yield _form(alias.alias, alias.kind, short or alias.kind == "seat")


def _char(char: str) -> str:
    """The expression for one folded letter in any case and composition."""
    if char == "đ":
        return "[đĐðÐ]"  # U+00D0 is what old fonts print for Đ
    single = {char, char.upper()}
    split: set[str] = set()
    for one in sorted(single):
        parts = unicodedata.normalize("NFD", one)
        if len(parts) > 1:
            split.add(parts)
            tone = "".join(c for c in parts if c in _TONE_MARKS)
            rest = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONE_MARKS))
            split.add(rest + tone if tone else parts)
    one_char = "[" + "".join(sorted(single)) + "]" if len(single) > 1 else re.escape(char)
    many = sorted(s for s in split if len(s) > 1)
    return f"(?:{one_char}|{'|'.join(many)})" if many else one_char


def _spellings(word: str) -> list[str]:
    both = [word]
    for old, new in _OPEN_TONES.items():
        if word.endswith(old):
            both.append(word[: -len(old)] + new)
    return both


def _insert(trie: Trie, first: str, form: Form) -> None:
    for words in product(*(_spellings(w) for w in form.words)):
        steps = [first, *(_char(c) for c in words[0][1:])]
        for separator, word in zip(form.between, words[1:]):
            steps += [separator, *(_char(c) for c in word)]
        node = trie
        for step in steps:
            node = node.setdefault(step, {})
        node[_END] = {}


def _render(trie: Trie) -> str:
    branches = [step + _render(below) for step, below in trie.items() if step != _END]
    if _END in trie:
        branches.append(_RIGHT)
    return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"


@lru_cache(maxsize=1)
def anchor() -> re.Pattern[str]:
    """All forms. Each branch starts with a literal capital, so that `re` skips to the next one at 60 M chars/s."""
    starts: dict[str, Trie] = {}
    for first, form in _by_capital():
        _insert(starts.setdefault(first, {}), first, form)
    branches = [first + _LEFT + _render(trie[first]) for first, trie in sorted(starts.items())]
    return re.compile("(?:" + "|".join(branches) + ")")


def expressions() -> list[str]:
    """Forms of the same letters as one expression each, without what may not stand beside them."""
    alike: dict[tuple[str, str], Trie] = {}
    for first, form in _by_capital():
        _insert(alike.setdefault((first, "".join(form.words)), {}), first, form)
    return [_render(trie).replace(_RIGHT, "") for _, trie in sorted(alike.items())]


def _by_capital() -> Iterator[tuple[str, Form]]:
    """Every form with the capital it is printed with."""
    for form in (form for same in forms().values() for form in same):
        capital = form.words[0][0].upper()
        yield from ((first, form) for first in (("Đ", "Ð") if capital == "Đ" else (capital,)))
