"""How fast is `find_provinces`, against spaCy's PhraseMatcher, on press prose with few names and with many.

    python tests/bench/bench_provinces.py [--rounds N]

The prose is made of sentences of every fourth gold article, so that it has their words, in articles of ordinary length;
how dense the names are is printed. Nobody reads a sentence twice. CPU time of one core; both read the same articles in
turns, put together anew every round, the ratio is the median over the rounds. PhraseMatcher needs tokens, so its
tokenizer (that of `spacy.blank("xx")`) counts. It keeps every word it has seen: `first` is a new pipeline reading the
articles once, `again` one that has read the very same articles before. Ours keeps what single names and words tell: it
counts as it is in a long run, on articles that are new to it, behind the rest of the gold; `first` is one that has read
nothing before.
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

from thidua import find_provinces, gazetteer
from thidua.extract.provinces import bodies, find, nearest, printed, scan

GOLD = Path(__file__).parents[2] / "corpus/gold"
FOURTH = 4  # every fourth article is measured with
SHARES = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5)  # of sentences with a province in them
SENTENCES = 18  # an article


def cpu(read: Callable[[str], object], texts: list[str]) -> float:
    """CPU seconds of one reading of all texts."""
    began = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - began


def phrase_matcher() -> Callable[[str], object]:
    """A new pipeline with all names of provinces."""
    nlp = spacy.blank("xx")
    matcher = PhraseMatcher(nlp.vocab)
    matcher.add("province", [nlp.make_doc(name) for name in sorted({row.name for row in gazetteer.provinces()})])
    return lambda text: matcher(nlp.make_doc(text))


def gold() -> list[str]:
    """The text of every gold article."""
    return [json.loads(path.read_text(encoding="utf-8")).get("text", "") for path in sorted(GOLD.glob("*.json"))]


def sentences(texts: list[str]) -> tuple[list[str], list[str]]:
    """The sentences without and with a province, each once."""
    parts = [part.strip() for text in texts for line in text.split("\n") for part in line.split(". ")]
    several = [f"{part}." for part in dict.fromkeys(parts) if part]
    plain = [sentence for sentence in several if not find_provinces(sentence)]
    return plain, [sentence for sentence in several if find_provinces(sentence)]


def articles(plain: list[str], placed: list[str], count: int, share: float, seed: int) -> list[str]:
    """At most `count` articles in which `share` of the sentences name a province, as far as sentences go."""
    chance = random.Random(seed)
    plain, placed = (chance.sample(pool, len(pool)) for pool in (plain, placed))
    made = []
    for _ in range(count):
        drawn = [placed if chance.random() < share else plain for _ in range(SENTENCES)]
        if any(drawn.count(pool) > len(pool) for pool in (plain, placed)):
            break
        made.append(" ".join(pool.pop() for pool in drawn))
    return made


def forget() -> None:
    """Ours as it is before its first text, but for the database of hyperscan."""
    find._named.cache_clear()
    printed.printed.cache_clear()
    for kept in (bodies.told_alone, nearest._by_last, scan._apart):
        kept.clear()


def measure(texts: list[list[str]], before: list[str]) -> None:
    """Print one line: `texts` are the articles of each round, `before` what ours has read before them."""
    rows = []
    for articles_now in texts:
        theirs = phrase_matcher()
        first, again = cpu(theirs, articles_now), cpu(theirs, articles_now)
        forget()
        ours_first = cpu(find_provinces, articles_now)
        forget()
        cpu(find_provinces, before)
        ours = cpu(find_provinces, articles_now)
        size = sum(map(len, articles_now))
        rows.append(tuple(seconds / size for seconds in (ours, ours_first, first, again)))
    chars = sum(len(text) for articles_now in texts for text in articles_now)
    names = sum(len(find_provinces(text)) for articles_now in texts for text in articles_now)
    ours, ours_first, first, again = (1 / statistics.median(row[i] for row in rows) / 1e6 for i in range(4))
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
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    every = gold()
    plain, placed = sentences(every[::FOURTH])
    others = [text for number, text in enumerate(every) if number % FOURTH]
    for share in SHARES:
        measure([articles(plain, placed, options.articles, share, seed) for seed in range(options.rounds)], others)


if __name__ == "__main__":
    main()
