"""Vietnamese words of two syllables, from the word list that underthesea brings.

A unit's name is read syllable by syllable; where it breaks off inside a word ("Xổ số kiến | thiết"), the other syllable
belongs to it.
"""

from functools import cache

from thidua.words import packaged

_LIST = ("corpus", "data", "Viet74K.txt")


@cache
def compounds() -> frozenset[str]:
    """The words of two syllables, in lower case. The file is read: to import the package loads its taggers (0.4 s)."""
    if file := packaged("underthesea", *_LIST):
        return frozenset(_of_two(file.read_text("utf-8").splitlines()))
    from underthesea.corpus.readers.dictionary_loader import DictionaryLoader  # a version that keeps it elsewhere

    return frozenset(_of_two(DictionaryLoader(_LIST[-1]).words))


def _of_two(words: list[str]) -> list[str]:
    return [word.lower() for word in words if word.count(" ") == 1]
