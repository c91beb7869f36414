"""How fast is `find_provinces`, against spaCy's PhraseMatcher, on press prose with few names and with many.

    python tests/bench/bench_provinces.py [--rounds N]

The prose is made of sentences of the gold articles, so that it has their words, in articles of ordinary length; how
dense the names are is printed. CPU time of one core; both read the same articles in turns, the ratio is the median over
the rounds. PhraseMatcher needs tokens, so its tokenizer (that of `spacy.blank("xx")`) counts. It keeps every word it
has seen: `first` is a new pipeline reading the articles once, `again` one that has read the very same articles before.
Ours keeps what single names and words tell, of which there are few: it counts as it is in a long run, and `first` is
one that has read nothing before.
"""

import argparse
import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.matcher import PhraseMatcher

from thidua import gazetteer
from thidua.extract.provinces import bodies as provinces_bodies
from thidua.extract.provinces import find as provinces
from thidua.extract.provinces import nearest as provinces_nearest
from thidua.extract.provinces import printed as provinces_printed
from thidua.extract.provinces.find import find_provinces

GOLD = Path(__file__).parents[2] / "corpus/gold"
REPEATS = 5  # of ours a round
SHARES = (0.0, 0.05, 0.1, 0.2, 0.5)  # of sentences with a province in them
SENTENCES = 18  # an article


def cpu(read: Callable[[str], object], texts: list[str], repeats: int = 1) -> float:
    """CPU seconds of one reading of all texts."""
    began = time.process_time()
    for _ in range(repeats):
        for text in texts:
            read(text)
    return (time.process_time() - began) / repeats


def phrase_matcher() -> Callable[[str], object]:
    """A new pipeline with all names of provinces."""
    nlp = spacy.blank("xx")
    matcher = PhraseMatcher(nlp.vocab)
    matcher.add("province", [nlp.make_doc(name) for name in sorted({row.name for row in gazetteer.provinces()})])
    return lambda text: matcher(nlp.make_doc(text))


def pools() -> tuple[list[str], list[str]]:
    """The sentences of the gold without and with a province."""
    texts = [json.loads(path.read_text(encoding="utf-8")).get("text", "") for path in sorted(GOLD.glob("*.json"))]
    sentences = [s.strip() + "." for text in texts for line in text.split("\n") for s in line.split(". ") if s.strip()]
    plain = [s for s in sentences if not find_provinces(s)]
    return plain, [s for s in sentences if find_provinces(s)]


def articles(count: int, share: float, seed: int = 11) -> list[str]:
    """`count` articles in which `share` of the sentences name a province."""
    plain, placed = pools()
    chance = random.Random(seed)
    return [
        " ".join(chance.choice(placed if chance.random() < share else plain) for _ in range(SENTENCES))
        for _ in range(count)
    ]


def forget() -> None:
    """Ours as it is before its first text, but for the database of hyperscan."""
    for kept in (provinces._named, provinces_bodies.told_alone, provinces_nearest._by_last, provinces_printed.printed):
        kept.cache_clear()


def measure(texts: list[str], rounds: int) -> None:
    """Print one line."""
    chars = sum(map(len, texts))
    names = sum(len(find_provinces(text)) for text in texts)
    rows = []
    for _ in range(rounds):
        theirs = phrase_matcher()
        first = cpu(theirs, texts)
        again = cpu(theirs, texts)
        forget()
        ours_first = cpu(find_provinces, texts)
        rows.append((cpu(find_provinces, texts, REPEATS), ours_first, first, again))
    ours, ours_first, first, again = (chars / statistics.median(row[i] for row in rows) / 1e6 for i in range(4))
    to_first, first_to_first, to_again = (
        statistics.median(row[theirs] / row[ours] for row in rows) for theirs, ours in ((2, 0), (2, 1), (3, 0))
    )
    every = f"a name in {chars / names:5.0f} chars" if names else "no name"
    sys.stdout.write(
        f"{every:24} find_provinces {ours:6.1f} M chars/s, first {ours_first:5.1f}, PhraseMatcher first {first:4.1f}, "
        f"again {again:4.1f}; ratio to first {to_first:4.1f}, first to first {first_to_first:4.1f}, "
        f"to again {to_again:4.1f}\n"
    )


def main() -> None:
    """Measure all kinds of text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    for share in SHARES:
        measure(articles(options.articles, share), options.rounds)


if __name__ == "__main__":
    main()
