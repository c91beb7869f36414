"""What reconcile says of the whole archive."""

from dataclasses import dataclass, field
from typing import Literal

from thidua.model.decided import Decision
from thidua.model.said import Extraction
from thidua.model.words import AwardCode, AwardStatus, Change, ConflictField, Edtf, Held, Series, Standing, WhyUnplaced


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
    taken_by: str | None = None  # who chairs the year after, by statements
    deputy: str | None = None  # of `year`
    deputy_followed: Held = "unknown"  # did the deputy take the chair, as rotation has it in many clusters


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
class Unplaced:
    """A cluster that one story shows and that was not taken for any cluster of the archive."""

    article_id: str
    cluster_id: str  # inside that article
    year: int | None
    organisation: str | None
    number: int | None
    name: str | None
    reason: WhyUnplaced
    evidence_start: int
    evidence_end: int


@dataclass(frozen=True, slots=True)
class Reconciled:
    """All reconciled tables of one archive, and the decisions of people that no longer find what they are about."""

    cluster_years: list[ClusterYear] = field(default_factory=list)
    lineage: list[LineageStep] = field(default_factory=list)
    succession: list[Succession] = field(default_factory=list)
    award_years: list[AwardYear] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    coverage: list[Coverage] = field(default_factory=list)
    evidence: list[EvidenceLink] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    lost: list[Decision] = field(default_factory=list)

    def extend(self, part: "Reconciled") -> None:
        """Take in the rows of `part`."""
        for name in self.__slots__:
            getattr(self, name).extend(getattr(part, name))

    def in_order(self) -> "Reconciled":
        """The same, each table in the order of its key, evidence once; the decisions lost as they were taken."""
        return Reconciled(
            cluster_years=sorted(self.cluster_years, key=lambda r: (r.lineage_id, r.year)),
            lineage=sorted(self.lineage, key=lambda r: (r.lineage_id, r.year)),
            succession=sorted(self.succession, key=lambda r: (r.lineage_id, r.year)),
            award_years=sorted(self.award_years, key=lambda r: (r.unit_id, r.award, r.year)),
            conflicts=sorted(self.conflicts, key=lambda r: r.conflict_id),
            coverage=sorted(self.coverage, key=lambda r: (r.lineage_id, r.year)),
            evidence=sorted(set(self.evidence), key=_evidence_key),
            unplaced=sorted(self.unplaced, key=lambda r: (r.article_id, r.cluster_id)),
            lost=self.lost,
        )


def _evidence_key(e: EvidenceLink) -> tuple[str, str, str, int, int, str, str, str]:
    return (e.table, e.key, e.article_id, e.evidence_start, e.evidence_end, e.field, e.value, e.stance)
