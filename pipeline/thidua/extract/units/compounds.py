"""Vietnamese words of two syllables, from the word list that underthesea brings.

A unit's name is read syllable by syllable; where it breaks off inside a word ("Xổ số kiến | thiết"), the other syllable
belongs to it.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

_LIST = ("corpus", "data", "Viet74K.txt")


@cache
def compounds() -> frozenset[tuple[str, str]]:
    """The words of two syllables, folded. Read from the file: to import the package loads its taggers (0.4 s)."""
    package = find_spec("underthesea")
    for folder in (package and package.submodule_search_locations) or ():
        file = Path(folder, *_LIST)
        if file.is_file():
            return frozenset(_pairs(file.read_text("utf-8").splitlines()))
    from underthesea.corpus.readers.dictionary_loader import DictionaryLoader  # a version that keeps it elsewhere

    return frozenset(_pairs(DictionaryLoader(_LIST[-1]).words))


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    return [
        (first, second)
        for first, _, second in (w.lower().partition(" ") for w in words)
        if second and " " not in second
    ]
