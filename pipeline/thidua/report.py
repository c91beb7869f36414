"""What a run carries from file to file, and what it says of itself in the end."""

from dataclasses import dataclass, field
from pathlib import Path

from thidua import read
from thidua.model import Article, Extraction, Reject


@dataclass(frozen=True, slots=True)
class Options:
    """How a run reads: names of columns (`read.parse_mapping`), a spooled standard input, names that NER proposes."""

    mapping: read.Fields | None = None
    stdin: Path | None = None  # a file that stands for the input "-"
    ner: bool = False  # also people and units that underthesea proposes (D-18)


DEFAULTS = Options()


@dataclass(frozen=True, slots=True)
class Understood:
    """One article with what it says."""

    article: Article
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class FileResult:
    """What one input file came to."""

    source: str
    tally: read.Tally
    articles: tuple[Understood, ...] = ()
    rejects: tuple[Reject, ...] = ()


@dataclass(frozen=True, slots=True)
class Collected:
    """What all inputs came to, before anything is reconciled. Articles by source and record, each id once."""

    articles: tuple[Understood, ...]
    rejects: tuple[Reject, ...]
    files: tuple[tuple[str, read.Tally], ...]
    skipped: int  # files whose suffix no format reads
    repeated: tuple[str, ...]  # "source record" of articles that are the same as an earlier one


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did. `status` is the exit status of the command: 0 done, 1 done but some inputs were rejected."""

    out: Path
    files: int
    articles: int  # that passed the trigger scan
    relevant: int
    rejects: tuple[Reject, ...]
    repeated: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]  # rows a table
    seconds: float = field(compare=False)

    @property
    def status(self) -> int:
        """0 or 1."""
        return 1 if self.rejects else 0
