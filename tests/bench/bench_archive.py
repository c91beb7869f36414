"""A whole archive: `thidua run` end to end against ripgrep and plain Python, in one run, in turns.

    python tests/bench/bench_archive.py [--articles N] [--rounds N] [--dir FOLDER] [--only PART...]

Makes the archive (`archive_maker`; 1,000,000 articles take 3.6 GB unpacked, 0.9 GB packed) once in FOLDER and keeps it.
Wants zstd and ripgrep on the path. Prints a table in Markdown: medians, with the range in brackets.

ripgrep and plain Python look for the same triggers as `thidua run` does (`thidua.read.has_trigger`): a role, a "cụm"
or "khối" with a "thi đua" anywhere in the article, or with a number and a "giao ước". ripgrep caseless, with any
white space, in every spelling (which costs it no more than one); plain Python by `in`, numbers by `re`, in the
spellings that are left once JSON is parsed. The words that `thidua run` leaves out again ("khối lượng") they have to
count. `thidua run` then reads, links and reconciles what it found and writes every table.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from archive_maker import PAGE_BYTES, make_jsonl, make_pages
from contest import Cost, command, in_turns, spread, timed
from deep_stage import deep_stage

from thidua.read import Tally, plan, read_file

GROUPS, RACES, PLEDGES = ("cụm", "khối"), ("thi đua", "khi đua", "thi dua"), ("giao ước",)
ROLES = ("cụm trưởng", "khối trưởng", "trưởng cụm", "trưởng khối", "cụm phó", "khối phó", "phó cụm", "phó khối")
PHRASES = (*ROLES, "cụm tđ", "khối tđ", "giao ước thi đua", "khu vực thi đua", "cum thi dua", "khoi thi dua")
_PARSED = ("", "&#{};", "&#x{:x};")  # how letters beyond ASCII may stand where JSON is parsed
_RAW = (*_PARSED, r"\\u{:04x}")
TONES = "\u0300\u0301\u0303\u0309\u0323"
PYTHON_SHARE = 16  # plain Python reads one file of so many, and its time is multiplied
PAGES = 4_000
Row = tuple[str, str, str]


def half_composed(text: str) -> str:
    """Vowel and hat in one code point, the tone apart."""
    apart = [unicodedata.normalize("NFD", char) for char in text]
    return "".join(
        unicodedata.normalize("NFC", "".join(c for c in char if c not in TONES))
        + "".join(c for c in char if c in TONES)
        for char in apart
    )


def escaped(text: str, form: str) -> str:
    """Letters beyond ASCII as `form` has them, for instance "&#{};"."""
    return "".join(char if char.isascii() else form.format(ord(char)) for char in text)


def spellings(words: Sequence[str], forms: Sequence[str]) -> list[str]:
    """`words` composed, decomposed and half composed; as they are ("") and escaped in `forms`."""
    every = [*words, *(unicodedata.normalize("NFD", one) for one in words), *map(half_composed, words)]
    return list(dict.fromkeys(escaped(one, form) if form else one for form in forms for one in every))


def any_of(words: Sequence[str], forms: Sequence[str]) -> str:
    """Any spelling of any of `words`, as an expression."""
    return "(?:" + "|".join(spellings(words, forms)).replace(" ", r"\s+") + ")"


def numbered(forms: Sequence[str]) -> str:
    """A "cụm" or "khối" with a number, as an expression."""
    number = r"(?:[0-9]{1,2}[^0-9]|[ivx]{1,5}[^a-z])"
    return any_of(GROUPS, forms) + r"\s+(?:" + any_of(("số",), forms) + r"\s*)?" + number


def rg_pattern() -> str:
    """All triggers as one expression of ripgrep's."""
    group, race, pledge = (any_of(words, _RAW) for words in (GROUPS, RACES, PLEDGES))
    beside = ((race, group), (pledge, numbered(_RAW)))
    return "|".join((any_of(PHRASES, _RAW), *(f"{a}.*{b}|{b}.*{a}" for a, b in beside)))


def python_triggers() -> list[str]:
    """All triggers as plain Python looks for them: phrases; words, and words of which it takes one beside, twice."""
    groups = (PHRASES, GROUPS, RACES, PLEDGES)
    return [*("|".join(spellings(words, _PARSED)) for words in groups), numbered(_PARSED)]


def fresh(inputs: Sequence[Path], out: Path, workers: int = 1, core: int | None = None) -> Callable[[], Cost]:
    """`thidua run` as a contestant; every round into a folder of its own, so that nothing is taken over."""

    def cost() -> Cost:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out) as room:
            target = Path(room) / "run"
            named = [sys.executable, "-m", "thidua", "run", *inputs, "--out", target, "--workers", str(workers), "-q"]
            return command(named, core)()

    return cost


def against_peers(files: list[Path], articles: int, rounds: int, out: Path) -> list[Row]:
    """End to end on one core."""
    pattern, some = rg_pattern(), files[: max(1, len(files) // PYTHON_SHARE)]
    piped = f"cat {' '.join(map(str, files))} | zstd -dc | rg -c -i '{pattern}'"
    plain = Path(__file__).with_name("plain_python.py")
    costs = in_turns(
        {
            "`thidua run`": fresh(files, out, core=0),
            "`rg -z -j1 -c`": command(["rg", "-z", "-j1", "-c", "-i", pattern, *files], 0),
            "`zstd -dc | rg -c`": command(["sh", "-c", piped], 0),
            "`zstd -dc` alone": command(["sh", "-c", f"cat {' '.join(map(str, files))} | zstd -dc > /dev/null"], 0),
            "plain Python": command([sys.executable, plain, *python_triggers(), *some], 0),
        },
        rounds,
    )
    scale = dict.fromkeys(costs, 1e6 / articles) | {"plain Python": 1e6 / articles * len(files) / len(some)}
    seconds = {name: [one.cpu * scale[name] for one in some_costs] for name, some_costs in costs.items()}
    ours = seconds["`thidua run`"]
    rows = [
        (f"{name}, s CPU per million articles", spread(values), _times(values, ours) if values is not ours else "")
        for name, values in seconds.items()
    ]
    return [*rows, ("peak memory of `thidua run`, MB", spread([c.peak_mb for c in costs["`thidua run`"]], ".0f"), "")]


def _times(theirs: list[float], ours: list[float]) -> str:
    """How many times as long theirs took, round by round."""
    return f"{spread([a / b for a, b in zip(theirs, ours)], '.2f')} x"


def scaling(folder: Path, articles: int, rounds: int, out: Path) -> list[Row]:
    """CPU time over the number of articles."""
    sizes = [size for size in (10_000, 100_000, 1_000_000) if size <= articles]
    costs = in_turns({str(size): fresh(make_jsonl(folder, size), out, core=0) for size in sizes}, rounds)
    rows = []
    for size in sizes:
        values = [cost.cpu for cost in costs[str(size)]]
        rows.append((f"`thidua run` on {size:,} articles, s CPU", spread(values), ""))
    return rows


def two_workers(files: list[Path], rounds: int, out: Path) -> list[Row]:
    """The clock's time with one and with two workers; and of unpacking alone, which tells what two cores are worth."""
    halves = (" ".join(map(str, some)) for some in (files[::2], files[1::2]))
    at_once = " & ".join(f"zstd -dc {half} > /dev/null" for half in halves) + " & wait"
    costs = in_turns(
        {
            "1": fresh(files, out, 1),
            "2": fresh(files, out, 2),
            "unpacked": command(["sh", "-c", f"zstd -dc {' '.join(map(str, files))} > /dev/null"]),
            "at once": command(["sh", "-c", at_once]),
        },
        rounds,
    )
    one, two, unpacked, twice = ([cost.wall for cost in some] for some in costs.values())
    return [
        ("`--workers 1`, s", spread(one), ""),
        ("`--workers 2`, s", spread(two), _times(one, two)),
        ("`zstd -dc` alone, the files in two processes, s", spread(twice), _times(unpacked, twice)),
    ]


def pages(folder: Path, rounds: int) -> list[Row]:
    """Pages without a trigger: planned, opened, scanned, counted."""
    rows = []
    for path, kind in zip(make_pages(folder, PAGES), ("HTML files", "WARC records", "WARC records, gzip")):
        seen: list[int] = []
        costs = [timed(lambda path=path, seen=seen: seen.append(_read(path))) for _ in range(rounds + 1)][1:]  # type: ignore[misc]
        rates = [seen[-1] / cost for cost in costs]
        rows.append((f"{kind} of {PAGE_BYTES // 1000} kB without a trigger, pages/s", spread(rates, ",.0f"), ""))
    return rows


def _read(path: Path) -> int:
    tally = Tally()
    for file in plan([str(path)]).files:
        for _ in read_file(file, tally):
            pass
    return tally.records


def machine() -> str:
    """Machine and versions in one line."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        "",
    )
    shown = [f"Python {platform.python_version()}"]
    for package in ("hyperscan", "isal", "pyarrow", "dateparser", "underthesea", "spacy"):
        try:
            shown.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            shown.append(f"no {package}")
    for tool in ("rg", "zstd"):
        first = subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
        shown.append(" ".join(first.strip("* ").split()))
    load = statistics.mean(os.getloadavg()[:2])
    return f"{model}, {os.cpu_count()} cores, {platform.system()}; {', '.join(shown)}; load {load:.1f} before"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--dir", type=Path, default=Path(tempfile.gettempdir()) / "thidua-bench")
    parser.add_argument("--only", nargs="+", choices=("peers", "deep", "scaling", "workers", "pages"))
    given = parser.parse_args()
    about, out = machine(), given.dir / "runs"
    files = make_jsonl(given.dir, given.articles)
    parts: dict[str, Callable[[], list[Row]]] = {
        "peers": lambda: against_peers(files, given.articles, given.rounds, out),
        "scaling": lambda: scaling(given.dir, given.articles, given.rounds, out),
        "workers": lambda: two_workers(files, given.rounds, out),
        "pages": lambda: pages(given.dir, given.rounds),
        "deep": lambda: deep_stage(given.rounds),
    }
    rows = [row for name, part in parts.items() if not given.only or name in given.only for row in part()]
    print(f"{given.articles:,} articles, {given.rounds} rounds. {about}\n")
    print("| measured | median (range) | times ours |\n|---|---|---|")
    for row in rows:
        print(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |")


if __name__ == "__main__":
    main()
