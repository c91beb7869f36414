"""Closed vocabularies of the data contract."""

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
    "withdrawn",  # a correction takes it back
]
PublishedBasis = Literal["header", "stamp", "dateline", "metadata", "record", "json_ld", "meta", "htmldate"]
ClusterForm = Literal["numbered", "named", "bare", "generic"]
AwardFamily = Literal["flag", "merit", "giay_khen", "order", "emulation_soldier", "victory_unit", "lead", "title"]
IssuerLevel = Literal["government", "president", "ministry", "sector", "province", "association", "army"]

Series = Literal["province", "department", "academy", "internal", "other"]
Standing = Literal["agreed", "single", "inferred", "disputed", "silent"]
Change = Literal["same", "renumbered", "joined", "left", "province_merged", "split", "merged", "first_seen"]
Held = Literal["yes", "no", "unknown"]
WhyUnplaced = Literal[
    "no_year",  # nothing tells which year it is shown in
    "number_of_several",  # its organisation gives the number to clusters of several kinds, and nothing tells the kind
    "several_fit",  # several clusters, of that year or over the years, fit equally well
    "contradicted",  # the cluster that fits is told apart from it in that year
    "tells_nothing",  # neither organisation nor members nor who leads it
]
ConflictField = Literal["chair", "deputy", "members", "member_count", "award", "date"]
