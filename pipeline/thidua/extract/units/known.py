"""Names that the gazetteer knows, read over the words of a text: units, and places of an unusual name."""

from collections.abc import Iterable

from thidua import gazetteer
from thidua.extract.units import tables
from thidua.extract.units.view import WordReader
from thidua.text import key


class KnownReader(WordReader):
    """Looks up what stands at a word."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.known_at: dict[int, tuple[int, str] | None] = {}  # asked several times for each word
        self.spelled_at: dict[int, tuple[str, ...]] = {}

    def known(self, i: int) -> tuple[int, str] | None:
        """The longest known unit that starts at word i: index after it, standard name."""
        if i not in self.known_at:
            self.known_at[i] = self.longest_known(i)
        return self.known_at[i]

    def longest_known(self, i: int) -> tuple[int, str] | None:
        """`known`, looked up."""
        best: tuple[int, str] | None = None
        first = self.spelled(i) if self.words[i].capital else ()
        names = tables.known_names().get(first[0]) if first else None
        if names is None:
            return None
        second = self.second(i + 1)
        told: Iterable[tuple[tuple[str, ...], tuple[str, frozenset[int]]]] = names.items()
        if len(first) == 1 and second:  # nearly always: of many names two or three go on so
            by_second = tables.known_by_two()[first[0]]
            told = [*by_second.get(second[0], ()), *by_second.get("", ())]
        for parts, (name, commas) in told:
            rest = parts[len(first) :]
            if second and rest and rest[: len(second)] != second:
                continue
            j = self.spells(i, parts, commas)
            if j and (best is None or j > best[0]):
                best = (j, name)
        as_printed = names.get(tuple(key(self.printed(i, best[0])).split())) if best else None
        return (best[0], as_printed[0]) if best and as_printed else best

    def second(self, i: int) -> tuple[str, ...]:
        """What the word at i spells, where a name can only go on with it: no sign that a name may leave aside."""
        if not self.adjacent(i) or self.words[i].folded in ("-", "&", ".", ","):
            return ()
        return self.spelled(i)

    def spells(self, i: int, parts: tuple[str, ...], commas: frozenset[int]) -> int | None:
        """Index after the words from i on that spell `parts`, dashes and own commas left aside; None if they do
        not."""
        j, k = i, 0
        while k < len(parts) and j < len(self.words) and (j == i or self.adjacent(j)):
            written = self.spelled(j)
            if parts[k] == written[0] and parts[k : k + len(written)] == written:
                k += len(written)
            elif parts[k] == self.words[j].folded and j > i and self.words[j - 1].folded in ("-", "&"):
                k += 1  # the name itself has the short form: "Sở NN-PTNT"
            elif self.words[j].folded not in ("-", "&", ".") and not (
                self.words[j].folded == "," and (k in commas or self.lower_after(j))
            ):
                return None
            j += 1
        return j if k == len(parts) else None

    def lower_after(self, j: int) -> bool:
        """Whether the word after sign j is printed in lower case: then a comma is inside a name ("phòng, chống")."""
        following = self.word(j + 1)
        return following is not None and not following.capital

    def spelled(self, i: int) -> tuple[str, ...]:
        """Word i folded, written out when it is a known abbreviation in capitals ("ĐTTP")."""
        if i not in self.spelled_at:
            word = self.words[i]
            printed = self.text[word.start : word.end]
            short = len(printed) > 1 and printed.isupper()
            self.spelled_at[i] = (tuple(key(gazetteer.expand(printed)).split()) if short else ()) or (word.folded,)
        return self.spelled_at[i]

    def known_place(self, i: int) -> int:
        """Index after the place of an unusual name at word i ("Xuân Hương - Đà Lạt", "1 Bảo Lộc"); i for none."""
        for parts, dashed in tables.place_names().get(self.words[i].folded, ()):
            j = self.spells(i, parts, frozenset())
            if j and not dashed and any(w.folded == "-" for w in self.words[i:j]):
                continue  # "khu vực 1 - Bảo Lộc"
            if j and all(self.words[k].capital or self.words[k].folded.isdigit() for k in (i, j - 1)):
                return j  # "phường Đoàn Kết", but not "xã đoàn kết"
        return i
