"""What extract reads at one place, and the values of mentions."""

from typing import Literal, NamedTuple

from thidua.model.struct import struct
from thidua.model.words import AwardFamily, ClusterForm, DateBasis, Edtf, Precision, Recipient, UnitKind


class DateMention(NamedTuple):  # tuples, as dates and provinces are read in every article: made in a third of the time
    """One calendar expression. Public: `thidua.find_dates`."""

    start: int
    end: int
    text: str
    value: Edtf
    precision: Precision
    basis: DateBasis
    rule: str = ""


class ProvinceMention(NamedTuple):
    """One province's name. Public: `thidua.find_provinces`. `province` is the standard name at the time."""

    start: int
    end: int
    text: str
    province_id: str | None  # None when ambiguous
    province: str
    ambiguous: bool  # more than one province, or a place that shares the name
    in_name: bool = False  # stands inside an organisation's, road's or event's name
    rule: str = ""


@struct
class Unit:
    """Who: a province, its agency, a department. `unit_id` is the slug of the written-out name."""

    unit_id: str
    unit: str
    unit_kind: UnitKind
    province: str | None = None


@struct
class Mention:
    """Any other thing read at one place. `kind` says what `value` is: the list is in extract/__init__."""

    start: int
    end: int
    text: str
    kind: str
    value: object
    rule: str


@struct
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
    body: str | None = None  # whose it is, where two bodies' clusters of an article have one number (link/namesakes.py)


@struct
class UnitRef:
    """A unit as printed (mention kind "unit")."""

    unit: Unit
    head: str  # what a following bare place inherits ("Công an tỉnh"); "" for a bare place
    place: str | None
    level: str | None  # "province", "city", "district", "commune", "area"; "province" for a bare province


@struct
class PluralHead:
    """The head of a list (mention kind "units"): "Công an 6 tỉnh" -> head "Công an tỉnh", count 6."""

    head: str
    kind: UnitKind
    level: str | None
    count: int | None


@struct
class Title:
    """The title of an award (mention kind "award"). `lead` when it is given for leading the cluster or block."""

    family: AwardFamily
    lead: bool = False


@struct
class Count:
    """Counted recipients (mention kind "count"): "2.079 lượt tập thể". `approximate` after "trên", "gần", "khoảng"."""

    quantity: int
    recipient: Recipient
    turns: bool
    approximate: bool


@struct
class Named:
    """A person's name and rank as printed (mention kind "person")."""

    name: str
    rank: str | None


AnyMention = Mention | DateMention | ProvinceMention
