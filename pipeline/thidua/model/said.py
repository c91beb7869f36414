"""What link says of one article: statements with their places."""

from dataclasses import field

from thidua.model.article import Evidence
from thidua.model.mentions import AnyMention, DateMention, Unit
from thidua.model.struct import struct
from thidua.model.words import (
    AwardCode,
    AwardStatus,
    DateBasis,
    DateUse,
    Edtf,
    EventType,
    HandoverKind,
    Reason,
    Recipient,
    RoleBasis,
    RoleName,
)


@struct
class DateRow:
    """A date of the article with what it is used for."""

    mention: DateMention
    use: DateUse
    evidence: Evidence


@struct
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


@struct
class Cluster:
    """An emulation cluster as this article names it. `cluster_id` holds inside the article only."""

    cluster_id: str
    organisation: str | None
    number: int | None
    name: str | None
    year: int | None
    stated_member_count: int | None
    evidence: Evidence


@struct
class Member:
    """One unit of one cluster. `position` counts from 1 in the order of the list."""

    cluster_id: str
    year: int | None
    unit: Unit
    position: int
    evidence: Evidence
    partial: bool = False  # the list is known to be incomplete


@struct
class Role:
    """A unit is chair or deputy in a year."""

    cluster_id: str
    year: int | None
    role: RoleName
    unit: Unit
    basis: RoleBasis
    evidence: Evidence


@struct
class Handover:
    """An act that gives a role. `year` is the year for which the new role holds."""

    cluster_id: str
    role: RoleName
    year: int | None
    from_unit: Unit | None
    to_unit: Unit
    kind: HandoverKind
    evidence: Evidence


@struct
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


@struct
class Person:
    """A named person with a post; `cluster_role` when the article gives one."""

    name: str
    rank: str | None
    post: str | None
    unit: Unit | None
    cluster_role: RoleName | None
    evidence: Evidence


@struct
class Unresolved:
    """Read but not used, and why."""

    reason: Reason
    text: str
    evidence: Evidence


@struct
class Extraction:
    """All that one article says; of an article that is not about an emulation cluster only `mentions` is filled."""

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
    mentions: list[AnyMention] = field(default_factory=list)  # for `explain`
