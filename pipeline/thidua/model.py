"""All types that flow between the stages. Imports nothing of ours.

    Path -read-> Article -extract-> list[Mention] -link-> Extraction -reconcile-> Reconciled -tables-> files

Offsets are code points, half-open, into `Article.text`. Unknown is None, never today, 0 or "".
"""

from dataclasses import dataclass, field
from typing import Literal

Edtf = str  # ISO 8601-2 as precise as the text: "2024-11-26", "2022-11", "2024", "XXXX-11-21"

Precision = Literal["day", "month", "quarter", "half_year", "part_of_year", "year", "school_year", "interval"]
DateBasis = Literal["stated", "header_year", "inferred_from_period", "relative"]
DateUse = Literal["published", "event", "period", "other"]
EventType = Literal["annual_review", "midyear_review", "pact_signing", "launch", "training", "sports", "other"]
RoleName = Literal["chair", "deputy"]
RoleBasis = Literal["stated", "from_handover"]
HandoverKind = Literal["handover", "election", "assignment"]
UnitKind = Literal[
    "province",  # the province itself
    "province_police",  # Công an tỉnh, Công an thành phố trực thuộc Trung ương
    "province_agency",  # another agency of one province: Sở, Thanh tra tỉnh, VKSND tỉnh, Bộ CHQS tỉnh
    "department",  # Cục, Vụ, Văn phòng, Bộ Tư lệnh of a ministry
    "academy",  # Học viện, Trường, Viện
    "district",  # a district, town, commune, or its police and agencies
    "prison",  # Trại giam, Trại tạm giam, cơ sở giáo dục
    "other",
]
AwardCode = Literal[
    "commendation",
    "government_flag",
    "ministry_flag",
    "merit_pm",
    "merit_ministry",
    "merit_other",
    "giay_khen",
    "order",
    "emulation_soldier",
    "victory_unit",
    "lead",
    "other",
]
AwardStatus = Literal["registered", "proposed", "honoured", "awarded"]
Recipient = Literal["collective", "individual", "unit", "case", "other"]
Reason = Literal[
    "planned",
    "rule_not_fact",
    "ambiguous_antecedent",
    "no_antecedent",
    "count_mismatch",
    "partial_list",
    "cut_off",
    "no_quantity",
    "no_bearer",
    "no_year",
    "not_an_award",
    "background",
    "conflicting",
]
PublishedBasis = Literal["header", "stamp", "dateline", "metadata", "record"]


@dataclass(frozen=True, slots=True)
class Article:
    """One press article as every later stage sees it. `text` is NFC and is never rewritten."""

    article_id: str  # sha256 of source name within the input and of the text, 16 hex digits
    source: str  # the path as given
    record: int  # index in the file, 0 for a file that is one article
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: Edtf | None = None
    published_basis: PublishedBasis | None = None
    published_start: int | None = None  # where in `text` the date of publication stands, if it does
    published_end: int | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """An input, or one record of it, that could not be read."""

    source: str
    record: int | None
    reason: str  # one line for a person: what is wrong and what to do


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a statement stands: code points into the article's text, the rule that read it, how sure it is (0-1)."""

    start: int
    end: int
    rule: str
    confidence: float = 1.0


# --- extract: what is read at one place ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DateMention:
    """One calendar expression. Public: `thidua.find_dates`."""

    start: int
    end: int
    text: str
    value: Edtf
    precision: Precision
    basis: DateBasis
    rule: str = ""


@dataclass(frozen=True, slots=True)
class ProvinceMention:
    """One province's name. Public: `thidua.find_provinces`. `province` is the standard name at the time."""

    start: int
    end: int
    text: str
    province_id: str | None  # None when ambiguous
    province: str
    ambiguous: bool  # more than one province, or a place that shares the name
    in_name: bool = False  # stands inside an organisation's, road's or event's name
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """Who: a province, its agency, a department. `unit_id` is the slug of the written-out name."""

    unit_id: str
    unit: str
    unit_kind: UnitKind
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """Any other thing read at one place. `kind` says what `value` is (see extract/README of kinds in extract/__init__)."""

    start: int
    end: int
    text: str
    kind: str
    value: object
    rule: str


# --- values of mentions ----------------------------------------------------------------------------------------------

ClusterForm = Literal["numbered", "named", "bare", "generic"]
AwardFamily = Literal["flag", "merit", "giay_khen", "order", "emulation_soldier", "victory_unit", "lead", "title"]
IssuerLevel = Literal["government", "president", "ministry", "sector", "province", "association", "army"]


@dataclass(frozen=True, slots=True)
class ClusterRef:
    """How one place in an article refers to a cluster (mention kind "cluster").

    `strong` when it says "thi đua" itself or has "số" before its number; a weak one ("Cụm 5", "Khối ANND") counts only
    in an article that something else ties to emulation.
    """

    form: ClusterForm
    kind: Literal["cụm", "khối"]
    number: int | None = None
    name: str | None = None
    strong: bool = True


@dataclass(frozen=True, slots=True)
class UnitRef:
    """A unit as printed (mention kind "unit")."""

    unit: Unit
    head: str  # what a following bare place inherits ("Công an tỉnh"); "" for a bare place
    place: str | None
    level: str | None  # "province", "city", "district", "commune", "area"; "province" for a bare province


@dataclass(frozen=True, slots=True)
class PluralHead:
    """The head of a list (mention kind "units"): "Công an 6 tỉnh" -> head "Công an tỉnh", count 6."""

    head: str
    kind: UnitKind
    level: str | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Title:
    """The title of an award (mention kind "award"). `lead` when it is given for leading the cluster or block."""

    family: AwardFamily
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """Counted recipients (mention kind "count"): "2.079 lượt tập thể". `approximate` after "trên", "gần", "khoảng"."""

    quantity: int
    recipient: Recipient
    turns: bool
    approximate: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name and rank as printed (mention kind "person")."""

    name: str
    rank: str | None


# --- link: what one article says -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date of the article with what it is used for."""

    mention: DateMention
    use: DateUse
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting the article reports."""

    event_id: str
    event_type: EventType
    date: Edtf | None
    date_basis: DateBasis | None
    period: str | None  # "2024", "2024-H1", "2024-Q3", "2023/2024"
    host: str | None
    cluster_id: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Cluster:
    """An emulation cluster as this article names it. `cluster_id` holds inside the article only."""

    cluster_id: str
    organisation: str | None
    number: int | None
    name: str | None
    year: int | None
    stated_member_count: int | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Member:
    """One unit of one cluster. `position` counts from 1 in the order of the list."""

    cluster_id: str
    year: int | None
    unit: Unit
    position: int
    evidence: Evidence
    partial: bool = False  # the list is known to be incomplete


@dataclass(frozen=True, slots=True)
class Role:
    """A unit is chair or deputy in a year."""

    cluster_id: str
    year: int | None
    role: RoleName
    unit: Unit
    basis: RoleBasis
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Handover:
    """An act that gives a role. `year` is the year for which the new role holds."""

    cluster_id: str
    role: RoleName
    year: int | None
    from_unit: Unit | None
    to_unit: Unit
    kind: HandoverKind
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Award:
    """An award, or a count of awards."""

    award_id: str
    cluster_id: str | None
    year: int | None
    award: AwardCode
    title: str  # as printed
    status: AwardStatus
    recipient: Recipient
    quantity: int | None
    turns: bool
    unit: Unit | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Person:
    """A named person with a post; `cluster_role` when the article gives one."""

    name: str
    rank: str | None
    post: str | None
    unit: Unit | None
    cluster_role: RoleName | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Read but not used, and why."""

    reason: Reason
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article says. `relevant` is False when it is not about an emulation cluster: then all lists are empty."""

    relevant: bool
    dates: list[DateRow] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    handovers: list[Handover] = field(default_factory=list)
    awards: list[Award] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)
    mentions: list[Mention | DateMention | ProvinceMention] = field(default_factory=list)  # for `explain`


# --- reconcile: what the archive says --------------------------------------------------------------------------------

Series = Literal["province", "department", "academy", "internal", "other"]
Standing = Literal["agreed", "single", "inferred", "disputed", "silent"]
Change = Literal["same", "renumbered", "joined", "left", "province_merged", "split", "merged", "first_seen"]
Held = Literal["yes", "no", "unknown"]
ConflictField = Literal["chair", "deputy", "members", "member_count", "award", "date"]


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
