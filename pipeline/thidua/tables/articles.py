"""The tables of what each article says (contract.md, "Per-article tables")."""

from dataclasses import replace

from thidua import model
from thidua.tables.spec import Column, Foreign, TableSpec, integer, string, words

EDTF = r"[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?"  # the part of EDTF that a calendar day, month or year needs
PERIOD = r"[0-9]{4}(-H[12]|-Q[1-4]|/[0-9]{4})?"
FIRST_YEAR, LAST_YEAR = 1945, 2100  # emulation began with the appeal of 1948; a year outside is a misreading

_ARTICLE = string("article_id", "The article", required=True, pattern="[0-9a-f]{16}", example="4f0c2a9b7d1e6a35")
_CLUSTER = string("cluster_id", "The cluster, inside this article only", required=True, example="c1")
_YEAR = integer("year", "Emulation year", unit="calendar year", minimum=FIRST_YEAR, maximum=LAST_YEAR, example=2024)
_PROVINCE = "Standard name of the province at the time, when the unit is the province or its own agency"
_TO_ARTICLE = Foreign(("article_id",), "articles", ("article_id",))
_TO_CLUSTER = Foreign(("article_id", "cluster_id"), "clusters", ("article_id", "cluster_id"))

_EVIDENCE = (
    integer("evidence_start", "Where the words stand in `articles.text`", unit="code points", minimum=0, example=112),
    integer("evidence_end", "First code point after the words", unit="code points", minimum=1, example=187),
    string("rule", "The rule that read it", example="roles.copula"),
    Column("confidence", "number", "How sure the rule is", unit="0 to 1", minimum=0, maximum=1, example=1.0),
)
EVIDENCE = (
    *(replace(column, required=True) for column in _EVIDENCE),
    Column("corrects", "boolean", "Said in a notice of correction (đính chính)", required=True, example=False),
)


def _unit(prefix: str = "", required: bool = True) -> tuple[Column, ...]:
    return (
        string(
            f"{prefix}unit_id", "Slug of the unit's written-out name", required=required, example="cong-an-tinh-lao-cai"
        ),
        string(f"{prefix}unit", "The unit", required=required, example="Công an tỉnh Lào Cai"),
        string(
            f"{prefix}unit_kind",
            "What the unit is",
            required=required,
            vocabulary=words(model.UnitKind),
            example="province_police",
        ),
        string(f"{prefix}province", _PROVINCE, example="Lào Cai"),
    )


ARTICLES = TableSpec(
    "articles",
    "One article that passed the trigger scan, relevant or not after reading.",
    ("article_id",),
    (
        _ARTICLE,
        string("source", "Path of the file, as given", required=True, example="corpus/sample/2024/a01.txt"),
        integer("record", "Index in the file, from 0", required=True, minimum=0, example=0),
        string("url", "Address of the page", example="https://example.org/a01"),
        string("outlet", "Who published it", example="cand.com.vn"),
        string("title", "Headline", example="Cụm thi đua số 3 tổng kết năm 2024"),
        string("published", "Date of publication, EDTF, as precise as it stands", pattern=EDTF, example="2024-11-26"),
        string("published_basis", "Where the date was read", vocabulary=words(model.PublishedBasis), example="header"),
        string("text", "The text, Unicode NFC, frozen: all offsets count its code points", required=True, example="…"),
        Column("relevant", "boolean", "About an emulation cluster or block", required=True, example=True),
        string("story_id", "Group of syndicated copies, one witness", example="4f0c2a9b7d1e6a35"),
        *(
            replace(c, description=f"{c.description}: of the date of publication, if the text holds it")
            for c in _EVIDENCE
        ),
    ),
)

DATES = TableSpec(
    "dates",
    "One calendar expression of an article.",
    ("article_id", "evidence_start"),
    (
        _ARTICLE,
        string("text", "The expression as printed", required=True, example="21-11"),
        string("value", "EDTF", required=True, example="2024-11-21"),
        string("precision", "How precise", required=True, vocabulary=words(model.Precision), example="day"),
        string(
            "basis", "What the value rests on", required=True, vocabulary=words(model.DateBasis), example="header_year"
        ),
        string("use", "What the date is for", required=True, vocabulary=words(model.DateUse), example="event"),
        *EVIDENCE,
    ),
    (_TO_ARTICLE,),
)

EVENTS = TableSpec(
    "events",
    "One meeting that an article reports.",
    ("article_id", "event_id"),
    (
        _ARTICLE,
        string("event_id", "The event, inside this article only", required=True, example="e1"),
        string(
            "event_type", "Kind of meeting", required=True, vocabulary=words(model.EventType), example="annual_review"
        ),
        string("date", "Day of the meeting, EDTF", pattern=EDTF, example="2024-11-21"),
        string("date_basis", "What the date rests on", vocabulary=words(model.DateBasis), example="header_year"),
        string("period", "What is reviewed: a year, half, quarter or school year", pattern=PERIOD, example="2024-H1"),
        string("host", "Who received or held it", example="Công an tỉnh Lào Cai"),
        replace(_CLUSTER, required=False),
        *EVIDENCE,
    ),
    (_TO_ARTICLE, _TO_CLUSTER),
)

CLUSTERS = TableSpec(
    "clusters",
    "One emulation cluster (cụm thi đua) or block (khối thi đua) as an article names it.",
    ("article_id", "cluster_id"),
    (
        _ARTICLE,
        _CLUSTER,
        string("organisation", "Whose cluster it is", example="Bộ Công an"),
        integer("number", "Its number", minimum=0, example=3),
        string("name", "Its name, when it is known by one", example="các tỉnh Đông Nam Bộ"),
        _YEAR,
        integer("stated_member_count", "How many members the article says it has", unit="units", minimum=1, example=6),
        *EVIDENCE,
    ),
    (_TO_ARTICLE,),
)

MEMBERS = TableSpec(
    "members",
    "One unit of one cluster.",
    ("article_id", "cluster_id", "unit"),
    (
        _ARTICLE,
        _CLUSTER,
        _YEAR,
        *_unit(),
        integer("position", "Place in the list, from 1", required=True, minimum=1, example=2),
        Column("partial", "boolean", "The list is known to be incomplete", required=True, example=False),
        *EVIDENCE,
    ),
    (_TO_ARTICLE, _TO_CLUSTER),
)

ROLES = TableSpec(
    "roles",
    "One unit that chairs (cụm trưởng) or deputises (cụm phó) in one year.",
    ("article_id", "cluster_id", "year", "role", "unit"),
    (
        _ARTICLE,
        _CLUSTER,
        _YEAR,
        string("role", "The role", required=True, vocabulary=words(model.RoleName), example="chair"),
        *_unit(),
        string(
            "basis",
            "Stated, or shown by a handover",
            required=True,
            vocabulary=words(model.RoleBasis),
            example="stated",
        ),
        *EVIDENCE,
    ),
    (_TO_ARTICLE, _TO_CLUSTER),
)

HANDOVERS = TableSpec(
    "handovers",
    "One act that gives a role.",
    ("article_id", "cluster_id", "role", "to_unit"),
    (
        _ARTICLE,
        _CLUSTER,
        string("role", "The role given", required=True, vocabulary=words(model.RoleName), example="chair"),
        replace(_YEAR, description="Year for which the new role holds"),
        *_unit("from_", required=False),
        *_unit("to_"),
        string("kind", "How it was given", required=True, vocabulary=words(model.HandoverKind), example="handover"),
        *EVIDENCE,
    ),
    (_TO_ARTICLE, _TO_CLUSTER),
)

AWARDS = TableSpec(
    "awards",
    "One award, or one count of awards.",
    ("article_id", "award_id"),
    (
        _ARTICLE,
        string("award_id", "The award, inside this article only", required=True, example="a1"),
        replace(_CLUSTER, required=False),
        _YEAR,
        string("award", "Kind of award", required=True, vocabulary=words(model.AwardCode), example="ministry_flag"),
        string("title", "As printed", required=True, example="Cờ thi đua của Bộ Công an"),
        string("status", "How far it has come", required=True, vocabulary=words(model.AwardStatus), example="proposed"),
        string("recipient", "Who receives it", required=True, vocabulary=words(model.Recipient), example="unit"),
        integer("quantity", "How many recipients; null for one named unit", unit="recipients", minimum=0, example=25),
        Column(
            "turns", "boolean", "Counted in turns (lượt), one recipient may count twice", required=True, example=False
        ),
        *_unit(required=False),
        *EVIDENCE,
    ),
    (_TO_ARTICLE, _TO_CLUSTER),
)

PEOPLE = TableSpec(
    "people",
    "One named person with a post.",
    ("article_id", "evidence_start"),
    (
        _ARTICLE,
        string("name", "The person", required=True, example="Nguyễn Văn A"),
        string("rank", "Rank as printed", example="Thiếu tướng"),
        string("post", "Post as printed", example="Giám đốc"),
        *_unit(required=False),
        string("cluster_role", "Role in the cluster, if given", vocabulary=words(model.RoleName), example="chair"),
        *EVIDENCE,
    ),
    (_TO_ARTICLE,),
)

UNRESOLVED = TableSpec(
    "unresolved",
    "One thing read but not used, and why.",
    ("article_id", "unresolved_id"),
    (
        _ARTICLE,
        string("unresolved_id", "Number inside this article", required=True, example="u1"),
        string("reason", "Why it was not used", required=True, vocabulary=words(model.Reason), example="planned"),
        string("text", "What was read", required=True, example="sẽ bàn giao"),
        *EVIDENCE,
    ),
    (_TO_ARTICLE,),
)

REJECTS = TableSpec(
    "rejects",
    "One input, or one record of it, that could not be read. It has no article, hence no evidence.",
    ("reject_id",),
    (
        integer("reject_id", "Number in this run, by source and record", required=True, minimum=1, example=1),
        string("source", "Path of the file, as given", required=True, example="archive/2019.jsonl"),
        integer("record", "Index in the file, null for the file as a whole", minimum=0, example=17),
        string(
            "reason", "What is wrong and what to do", required=True, example="line 18 is not JSON: mend or remove it"
        ),
    ),
)
