"""Sentences with their spans in braces, as the tables `marked_*.txt` hold them."""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
_SPAN = re.compile(r"\{([?*]?)([^{}]*)\}")


@dataclass(frozen=True)
class Marked:
    """`text` without braces; `spans` as (start, end, sign), sign "" or what stood behind the brace ("?", "*")."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    misread: bool

    def wanted(self) -> list[str]:
        return [self.text[start:end] for start, end, sign in self.spans if sign != "?"]

    def open_to_taste(self, start: int, end: int) -> bool:
        return any(sign == "?" and start < last and first < end for first, last, sign in self.spans)


def marked(line: str) -> Marked:
    misread, line = line.startswith("~"), line.removeprefix("~")
    text, at, spans = "", 0, []
    for match in _SPAN.finditer(line):
        text += line[at : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text, at = text + match[2], match.end()
    return Marked(text + line[at:], tuple(spans), misread)


def lines(name: str) -> list[str]:
    """The sentences of a table, with their marks."""
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [row for row in rows if row and not row.startswith("#")]


def set_apart(line: str) -> str:
    """The sentence as a word segmenter prints it: blanks around every sign, also within "26/3"."""
    line = re.sub(r"([,.;:!?])(?=\s|$|\})", r" \1", line)
    line = re.sub(r"([()\"“”])", r" \1 ", line)
    line = re.sub(r"(?<=[0-9])(\}?)([/-])(\{?)(?=[0-9])", r"\1 \2 \3", line)
    return re.sub(r" +\}", "}", re.sub(r"\{ +", "{", re.sub(r" +", " ", line))).strip()
