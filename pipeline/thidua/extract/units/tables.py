"""Known names and heads of units by their first word: the tables that `names` looks words up in."""

from functools import cache

from thidua import gazetteer
from thidua.extract.units.heads import HEADS
from thidua.extract.units.kinds import PLACES
from thidua.text import key
from thidua.words import NUMBER_WORDS


@cache
def known_names() -> dict[str, dict[tuple[str, ...], tuple[str, frozenset[int]]]]:
    """First folded word -> words of a known unit -> its standard name and before which words a comma may stand."""
    table: dict[str, dict[tuple[str, ...], tuple[str, frozenset[int]]]] = {}
    for row in gazetteer.units():
        for name in (row.name, *row.aliases):
            parts = tuple(key(name).split())
            if parts:
                pieces = [len(key(piece).split()) for piece in name.split(",")]
                commas = frozenset(sum(pieces[:n]) for n in range(1, len(pieces)))
                same = table.setdefault(parts[0], {})
                same[parts] = (row.name, commas | same.get(parts, ("", frozenset()))[1])
    return table


@cache
def known_by_two() -> dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, frozenset[int]]]]]]:
    """`known_names` by their first two words; the second is "" where there is none."""
    table: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, frozenset[int]]]]]] = {}
    for first, names in known_names().items():
        same = table.setdefault(first, {})
        for parts, known in names.items():
            same.setdefault(parts[1] if len(parts) > 1 else "", []).append((parts, known))
    return table


@cache
def place_names() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """First folded word -> the places of an unusual name that begin with it, longest first: their words, and whether
    a dash is among them."""
    table: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for row in sorted(gazetteer.places(), key=lambda row: len(row.name), reverse=True):
        parts = tuple(key(row.name).split())
        table.setdefault(parts[0], []).append((parts, "-" in row.name))
    return table


@cache
def heads_by_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First folded word -> the heads that begin with it, the longest first: their words, the head."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for head in sorted(HEADS, key=len, reverse=True):
        parts = tuple(head.replace("-", " - ").replace("&", "&").split())
        table.setdefault(parts[0], []).append((parts, head))
    return table


@cache
def place_openers() -> frozenset[str]:
    """First folded words of the heads of places: "tỉnh", "thành", "thị"."""
    return frozenset(place.split()[0] for place in PLACES)


@cache
def second_words() -> dict[str, frozenset[str]]:
    """Folded words with which heads of several words begin, and no other, no place, no number -> their second words."""
    plain = {first: heads for first, heads in heads_by_word().items() if all(len(parts) > 1 for parts, _ in heads)}
    apart = place_openers() | NUMBER_WORDS
    return {first: frozenset(parts[1] for parts, _ in heads) for first, heads in plain.items() if first not in apart}


@cache
def heads_and_places() -> frozenset[str]:
    """Folded words that a head, a place or "địa phương" can begin with."""
    return frozenset(heads_by_word()) | place_openers() | {"địa"}


@cache
def opening_words() -> frozenset[str]:
    """Folded words in lower case that a unit, a place or a plural head can begin with; numbers in digits besides."""
    return frozenset(heads_by_word()) | place_openers() | NUMBER_WORDS | {"các", "những"}


@cache
def opening_capitals() -> frozenset[str]:
    """Folded words with one capital, the first, that a unit, a place or a plural head can begin with, brands told by
    their shape (`BRAND_SHAPE`) apart."""
    named = opening_words() | frozenset(known_names()) | frozenset(place_names())
    return named | {brand.split()[0] for brand in gazetteer.brands()}
