"""What reconcile says of the whole archive."""

from dataclasses import dataclass
from typing import Literal

from thidua.model.said import Extraction
from thidua.model.words import AwardCode, AwardStatus, Change, ConflictField, Edtf, Held, Series, Standing


@dataclass(frozen=True, slots=True)
class Reading:
    """One relevant article with what it says: the input of reconcile. `story_id` groups syndicated copies."""

    article_id: str
    story_id: str
    published: Edtf | None
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class ClusterYear:
    """One lineage in one year. A disputed cell has no value."""

    lineage_id: str
    year: int
    organisation: str | None
    series: Series
    number: int | None
    name: str | None
    chair: str | None
    deputy: str | None
    members: tuple[str, ...]
    member_count: int | None
    standing: Standing
    stories: int
    reviewed: tuple[str, ...] = ()  # fields whose value a person decided
    stale: tuple[str, ...] = ()  # ... those among them on which the evidence has changed since


@dataclass(frozen=True, slots=True)
class LineageStep:
    """How a lineage came from one year to the next one known."""

    lineage_id: str
    year: int
    number: int | None
    name: str | None
    previous_year: int | None
    change: Change
    overlap: float | None  # Jaccard, merged provinces mapped


@dataclass(frozen=True, slots=True)
class Succession:
    """Who was announced for the year after `year`, and whether that unit took the chair."""

    lineage_id: str
    year: int
    chair: str | None
    next_chair: str | None
    announced_in: str | None  # article_id of the announcement
    held: Held


@dataclass(frozen=True, slots=True)
class AwardYear:
    """The highest status one award of one unit reached in one year."""

    unit_id: str
    award: AwardCode
    year: int
    status: AwardStatus
    quantity: int | None
    stories: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """Stories that cannot all be right, with every value and its witnesses."""

    conflict_id: str
    organisation: str | None
    number: int | None
    lineage_id: str | None
    year: int | None
    field: ConflictField
    values: tuple[str, ...]
    witnesses: tuple[str, ...]  # story_ids, aligned with `values`, "|" between several
    resolution: Literal["open", "reviewed"]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is known of one lineage in one year, what is missing, and which article would fill it."""

    lineage_id: str
    year: int
    standing: Standing
    known: tuple[str, ...]
    missing: tuple[str, ...]
    wanted: str | None


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """One sentence behind (or against) one reconciled cell. `key` is the row's key, "/" between parts."""

    table: str
    key: str
    field: str
    article_id: str
    evidence_start: int
    evidence_end: int
    stance: Literal["supports", "contradicts"]
    value: str


@dataclass(frozen=True, slots=True)
class Reconciled:
    """All reconciled tables of one archive."""

    cluster_years: list[ClusterYear]
    lineage: list[LineageStep]
    succession: list[Succession]
    award_years: list[AwardYear]
    conflicts: list[Conflict]
    coverage: list[Coverage]
    evidence: list[EvidenceLink]
