"""What the letters of one form tell wherever they stand: of which province they are the name, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from thidua import gazetteer
from thidua.extract.provinces import words
from thidua.extract.provinces.forms import Form, FormKind, anchor, former_names, forms
from thidua.text import nfc


@dataclass(frozen=True, slots=True, eq=False)  # a form has one object, which is looked up without comparing its fields
class Printed:
    """One form as it is printed."""

    text: str
    compact: str  # folded, without blanks
    kind: FormKind
    sure: bool  # with all its capitals, and no abbreviation or word that means other things as well
    needs_place: bool  # "Hồ Chí Minh", former provinces: sure only where a place is named
    on_two_lines: bool
    lookalike: bool  # no province, though it may hold the name of one
    plain: bool  # sure, and none of the last three


@lru_cache(maxsize=4096)
def printed(name: str) -> Printed | None:
    """What `name`, as it stands in a text, tells; None if it is no form."""
    if not anchor().fullmatch(name):
        return None
    compact = gazetteer.compact(name)
    same = forms()[compact]
    # "Hà Nam Ninh", "Bình Trị Thiên": three syllables put together from older provinces mean nothing else.
    joined = len(same[0].words) > 2 and compact in former_names() and compact not in words.NOT_ONLY_FORMER
    needs_place = compact == "hồchíminh" or (compact in former_names() and not joined)
    capital = _capitalised(name, same) or (name[0].isupper() and compact in words.ONE_CAPITAL_WILL_DO)
    sure = capital and (needs_place or joined or not same[0].weak)
    kind = same[0].kind
    on_two_lines, lookalike = "\n" in name, kind in ("brand", "not_a_province")
    plain = sure and not (needs_place or on_two_lines or lookalike)
    return Printed(name, compact, kind, sure, needs_place, on_two_lines, lookalike, plain)


def _capitalised(printed: str, same: tuple[Form, ...]) -> bool:
    """Whether every word of the form has its capital: "Lâm đồng" wants a list, "hải dương" is the sea."""
    letters = [c for c in nfc(printed) if c.isalnum()]
    return any(_starts_upper(letters, form.words) for form in same)


def _starts_upper(letters: Sequence[str], words: Sequence[str]) -> bool:
    at = 0
    for word in words:
        if not letters[at].isupper():
            return False
        at += len(word)
    return True
