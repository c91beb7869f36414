"""What underthesea's proposals add and cost: rows gained and lost against gold, people, time, memory.

Run: python tests/bench/measure_ner.py ../shared/dev ../shared/seeds corpus/gold:pqs [--people 60] [--unfiltered]

Each argument is a folder of annotated articles; letters behind a colon keep the files whose names begin with one of
them. Every article is read as a run reads it, then linked three times: with the proposed persons, the proposed
organisations, and both.
"""

import argparse
import random
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua.evaluate.facts import TABLES, found_facts
from thidua.evaluate.gold import Gold, load
from thidua.evaluate.score import Evaluation, scored
from thidua.extract import AnyMention, extract
from thidua.extract.proposals import find_proposals, tagged
from thidua.link import link
from thidua.model import Mention, Named, Person, Unit, UnitRef
from thidua.run import Collected, Understood, collect
from thidua.text import slug

Added = tuple[str, Person, str]  # the article's id, the person, the article's text
Propose = Callable[[str, Sequence[AnyMention]], list[Mention]]
VARIANTS = {"persons": ("person",), "organisations": ("unit",), "both": ("person", "unit")}
LABELS = ("gained right", "gained wrong", "lost right", "lost wrong")
SEED = 11  # of the sample that is shown
AROUND = 60  # characters shown on each side of a person


@dataclass(frozen=True, slots=True)
class Proposed:
    """One relevant article with what was proposed for it."""

    one: Understood
    known: list[AnyMention]
    proposals: list[Mention]
    seconds: float  # of CPU: the machine may be busy with other things


def chosen(folders: Iterable[str], scratch: Path) -> list[tuple[str, Gold, Collected]]:
    """Every folder's gold with what a run finds in its texts."""
    read = []
    for n, given in enumerate(folders):
        folder, _, letters = given.partition(":")
        gold_folder, texts = scratch / f"{n}/gold", scratch / f"{n}/texts"
        gold_folder.mkdir(parents=True)
        texts.mkdir()
        for path in sorted(Path(folder).glob("*.json")):
            if path.name.startswith(tuple(letters)) or not letters:
                shutil.copy(path, gold_folder)
        gold = load(gold_folder)
        for name, text in gold.articles:
            (texts / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
        read.append((given, gold, collect(str(texts))))
    return read


def unfiltered(text: str, known: Sequence[AnyMention]) -> list[Mention]:
    """Every person and organisation of the tagger that no mention overlaps, whatever it looks like."""
    found = []
    for it in tagged(text):
        name = " ".join(text[it.start : it.end].split())
        kind, value = "person", Named(name, None)
        if it.label == "ORG":
            kind, value = "unit", UnitRef(Unit(slug(name), name, "other"), "", None, None)
        if it.label in ("PER", "ORG") and not any(m.start < it.end and it.start < m.end for m in known):
            found.append(Mention(it.start, it.end, text[it.start : it.end], kind, value, "proposals.unfiltered"))
    return found


def proposed(collected: Collected, propose: Propose) -> list[Proposed]:
    """The proposals for each relevant article, timed."""
    rows = []
    for one in collected.articles:
        if one.extraction.relevant:
            known = extract(one.article)
            began = time.process_time()
            found = propose(one.article.text, known)
            rows.append(Proposed(one, known, found, time.process_time() - began))
    return rows


def linked(collected: Collected, rows: list[Proposed], kinds: tuple[str, ...]) -> Collected:
    """`collected` as it would be with the proposals of these kinds."""
    again = {}
    for row in rows:
        mentions = [*row.known, *(m for m in row.proposals if m.kind in kinds)]
        mentions.sort(key=lambda m: (m.start, m.end, getattr(m, "kind", type(m).__name__)))
        again[row.one.article.article_id] = link(row.one.article, mentions)
    articles = tuple(replace(o, extraction=again.get(o.article.article_id, o.extraction)) for o in collected.articles)
    return replace(collected, articles=articles)


def show_changes(before: Evaluation, after: Evaluation, *, rows: bool) -> None:
    """A line a table that changes, then its rows."""
    for table in TABLES:
        gold, old, new = before.gold[table].keys(), before.found[table].keys(), after.found[table].keys()
        sets = ((new - old) & gold, (new - old) - gold, (old - new) & gold, (old - new) - gold)
        if any(sets):
            out(f"  {table:<14}" + "".join(f"{len(s):>4} {label}" for label, s in zip(LABELS, sets)))
        for label, some in zip(LABELS, sets) if rows else ():
            for fact in sorted(some, key=repr):
                out(f"      {label}: {fact}")


def people_added(before: Collected, after: Collected) -> tuple[list[Added], int]:
    """Persons with a row only with the proposals, each with its article's id and text; and how many lost theirs."""
    added, lost = [], 0
    for old, new in zip(before.articles, after.articles):
        had, has = ({p.name for p in o.extraction.people} for o in (old, new))
        lost += len(had - has)
        stem = Path(new.article.source).stem
        added += [(stem, p, new.article.text) for p in new.extraction.people if p.name not in had]
    return added, lost


def show_people(added: list[Added], how_many: int) -> None:
    """A fixed sample of the persons added, in their places, to be judged by eye."""
    for i, (stem, person, text) in enumerate(random.Random(SEED).sample(added, min(how_many, len(added)))):
        at = person.evidence
        place = text[max(0, at.start - AROUND) : at.start] + "[" + text[at.start : at.end] + "]"
        shown = " ".join((place + text[at.end : at.end + AROUND]).split())
        post = f"{person.rank} | {person.post} | {person.unit.unit if person.unit else None}"
        out(f"  {i + 1:>3} {stem[:8]:<9}{person.name} | {post} :: {shown}")


def out(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(line + "\n")


def memory() -> float:
    """Peak resident memory so far, MB (Linux counts in kB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(call: Callable[[], object]) -> float:
    """Seconds of CPU of one call."""
    began = time.process_time()
    call()
    return time.process_time() - began


def compared(name: str, gold: Gold, collected: Collected, rows: list[Proposed], *, show: bool) -> list[Added]:
    """Print what the proposals change in one set; the persons they add."""
    base = scored(gold, found_facts(collected))
    counts = {kind: sum(m.kind == kind for r in rows for m in r.proposals) for kind in VARIANTS["both"]}
    out(f"{name}: {len(rows)} relevant articles, micro F1 {base.micro.f1:.4f}, proposed {counts}")
    for variant, kinds in VARIANTS.items():
        result = scored(gold, found_facts(linked(collected, rows, kinds)))
        out(f" with {variant}: micro F1 {result.micro.f1:.4f}")
        show_changes(base, result, rows=show)
    added, lost = people_added(collected, linked(collected, rows, VARIANTS["both"]))
    people_before = sum(len(o.extraction.people) for o in collected.articles)
    out(f" people: {people_before} rows before, {len(added)} names added, {lost} lost")
    return added


def asked() -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", metavar="FOLDER[:LETTERS]")
    parser.add_argument("--people", type=int, default=60, help="persons to show")
    parser.add_argument("--unfiltered", action="store_true", help="all that the tagger names, by its own labels")
    parser.add_argument("--rows", action="store_true", help="show every row gained or lost")
    return parser.parse_args()


def main() -> int:
    """Measure and print."""
    options = asked()
    propose = unfiltered if options.unfiltered else find_proposals
    with tempfile.TemporaryDirectory() as scratch:
        sets = chosen(options.gold, Path(scratch))
        before_mb = memory()
        load_seconds = timed(lambda: find_proposals("Bà Lò Thị Mẩy.", []))
        everyone: list[Added] = []
        times: list[float] = []
        for name, gold, collected in sets:
            rows = proposed(collected, propose)
            times += [row.seconds for row in rows]
            everyone += compared(name, gold, collected, rows, show=options.rows)
    out(f"first call {load_seconds:.2f} s of CPU; memory {before_mb:.0f} MB before, {memory():.0f} MB after")
    out(f"CPU a relevant article: median {statistics.median(times) * 1e3:.0f} ms, longest {max(times) * 1e3:.0f} ms")
    out(f"people added: {len(everyone)}")
    show_people(everyone, options.people)
    return 0


if __name__ == "__main__":
    sys.exit(main())
