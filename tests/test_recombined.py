"""Articles put together from parts of others: whatever stands beside what, no article is lost to a row that breaks its
table, and none takes long. `python tests/test_recombined.py SEED COUNT` tries more of them."""

import json
import random
import re
import sys
import time
from pathlib import Path

import pytest

from thidua.model import Article, Reject
from thidua.runs.understand import understand

GOLD = Path(__file__).parents[1] / "corpus/gold"
TEXTS = [json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(GOLD.glob("*.json"))]
SENTENCES = [s for text in TEXTS for s in re.split(r"(?<=[.!?])\s+|\n", text) if s.strip()]
UNIT = re.compile(r"(?:tỉnh|huyện|xã|Công an|phường) [A-ZĐ]\w+(?: [A-ZĐ]\w+)?")
SIGNS = (",", ";", "-", "(", ")", "\n", ":", "và", '"', ".")


def shuffled(dice):
    """The lines of two articles, in any order."""
    lines = [*dice.choice(TEXTS).split("\n"), *dice.choice(TEXTS).split("\n")]
    dice.shuffle(lines)
    return "\n".join(lines)


def drawn(dice):
    """Sentences of any articles."""
    return " ".join(dice.choice(SENTENCES) for _ in range(dice.randint(2, 14)))


def renamed(dice):
    """An article in which some units have the names of others."""
    text = dice.choice(TEXTS)
    names = sorted(set(UNIT.findall(text)))
    for name in names:
        if dice.random() < 0.5:
            text = text.replace(name, dice.choice(names))
    return text


def torn(dice):
    """An article with words left out, said twice, and signs between."""
    words = dice.choice(TEXTS).split(" ")
    for _ in range(dice.randint(1, 12)):
        start = dice.randrange(len(words))
        end = start + dice.randint(1, 6)
        words[start:end] = dice.choice(([], words[start:end] * 2, [dice.choice(SIGNS), *words[start:end]]))
        words = words or ["Cụm"]
    return " ".join(words)


def cut_off(dice):
    """An article, torn or whole, that breaks off behind some word."""
    words = dice.choice((torn(dice), dice.choice(TEXTS))).split(" ")
    return " ".join(words[: dice.randint(1, len(words))])


def failures(seed, count):
    """What was quarantined, and the longest time one article took, with that article."""
    dice = random.Random(seed)
    failed, longest = [], (0.0, "")
    for _ in range(count):
        text = dice.choice((shuffled, drawn, renamed, torn, cut_off))(dice)
        began = time.process_time()
        said = understand(Article("0" * 16, "x", 0, text, published=dice.choice((None, "2019-12-20"))))
        longest = max(longest, (time.process_time() - began, text))
        if isinstance(said, Reject):
            failed.append((said.reason, text))
    return failed, longest


@pytest.mark.parametrize(
    "text",
    [
        "Cụm thi đua số 3 họp. Trại giam A được bầu làm Cụm phó năm 2023, chức Cụm trưởng giao Trại giam số",
        "Cụm thi đua số 3 gồm Trường Mầm non số 2, Trường Mầm non số",
        "Cụm thi đua số",
        "Bàn giao Cụm trưởng năm",
        "Cụm thi đua số 5 gồm Công an các tỉnh A, Công an tỉnh",
    ],
)
def test_an_article_may_break_off_anywhere(text):
    assert not isinstance(understand(Article("0" * 16, "x", 0, text)), Reject)


@pytest.mark.parametrize("seed", range(4))
def test_no_article_is_quarantined(seed):
    failed, _ = failures(seed, 150)
    assert not failed


if __name__ == "__main__":
    found, (seconds, slowest) = failures(int(sys.argv[1]), int(sys.argv[2]))
    told = [f"{len(found)} of {sys.argv[2]} quarantined; the longest took {seconds:.2f} s:\n{slowest}"]
    sys.stdout.write("\n".join([*told, *(f"--- {reason}\n{text}" for reason, text in found)]) + "\n")
