"""What a run is told, what it carries, and what it says of itself in the end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from thidua import read
from thidua.model import Article, Decision, Extraction, Reject

# An ordinary article takes a fifth of a millisecond, a long one on clusters some tens of them, the largest record that
# is read (8 MiB) seconds: what takes two minutes will not end.
TIME_LIMIT = 120.0


@dataclass(frozen=True, slots=True)
class Options:
    """How a run reads: names of columns (`read.parse_mapping`), a spooled standard input, names that NER proposes, and
    how long it may take over one record."""

    mapping: read.Fields | None = None
    stdin: Path | None = None  # a file that stands for the input "-"
    ner: bool = False  # also people and units that underthesea proposes (D-18)
    limit: float | None = TIME_LIMIT  # seconds a record may take; None: any time


DEFAULTS = Options()


@dataclass(frozen=True, slots=True)
class Sofar:
    """How far the reading has come."""

    bytes: int = 0
    records: int = 0
    hits: int = 0
    rejects: int = 0

    def __add__(self, other: "Sofar") -> "Sofar":
        return Sofar(
            self.bytes + other.bytes,
            self.records + other.records,
            self.hits + other.hits,
            self.rejects + other.rejects,
        )


@dataclass(frozen=True, slots=True)
class Step:
    """How far a run has come."""

    stage: Literal["reading", "reconciling", "writing"]
    done: Sofar = Sofar()
    before: Sofar = Sofar()  # of `done`, what an earlier run had read
    bytes: int = 0  # in all
    files: int = 0  # in all


Progress = Callable[[Step], None]


@dataclass(frozen=True, slots=True)
class Understood:
    """One article with what it says."""

    article: Article
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class Collected:
    """A few articles in memory, before anything is reconciled: by source and record, each id once."""

    articles: tuple[Understood, ...]
    rejects: tuple[Reject, ...] = ()
    repeated: tuple[str, ...] = ()  # "source record n" of articles that are the same as an earlier one


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did. `status` is the exit status of the command: 0 done, 1 done but some inputs were rejected."""

    out: Path
    files: int
    articles: int  # that passed the trigger scan
    relevant: int
    rejects: tuple[Reject, ...]  # the first thousand; all are in the table
    rejected: int  # how many there are
    repeated: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]  # rows a table
    lost: tuple[Decision, ...]  # decisions of people that no longer find what they are about
    seconds: float = field(compare=False)

    @property
    def status(self) -> int:
        """0 or 1."""
        return 1 if self.rejected else 0
