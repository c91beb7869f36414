"""The tables of what the whole archive says (contract.md, "Reconciled tables")."""

from thidua import model
from thidua.tables.articles import FIRST_YEAR, LAST_YEAR
from thidua.tables.spec import Column, Foreign, TableSpec, integer, string, words

_LINEAGE = string(
    "lineage_id",
    "The cluster through the years, whatever its number",
    required=True,
    example="bo-cong-an-province-lao-cai-son-la",
)
_YEAR = integer(
    "year", "Emulation year", required=True, unit="calendar year", minimum=FIRST_YEAR, maximum=LAST_YEAR, example=2024
)
_STORIES = integer(
    "stories", "Independent stories that say so; copies count once", required=True, unit="stories", minimum=0, example=2
)
_STANDING = string(
    "standing",
    "Of the chair: two or more stories (agreed), one (single), only announced the year before (inferred), "
    "stories that disagree (disputed), nothing said (silent)",
    required=True,
    vocabulary=words(model.Standing),
    example="single",
)

CLUSTER_YEARS = TableSpec(
    "cluster_years",
    "One cluster in one year. A disputed cell is null.",
    ("lineage_id", "year"),
    (
        _LINEAGE,
        _YEAR,
        string("organisation", "Whose cluster it is", example="Bộ Công an"),
        string("series", "What its members are", required=True, vocabulary=words(model.Series), example="province"),
        integer("number", "Its number that year", minimum=0, example=3),
        string("name", "Its name that year", example="các tỉnh Đông Nam Bộ"),
        string("chair", "The unit that chairs (cụm trưởng); a province's own by the province", example="Lào Cai"),
        string("deputy", "The unit that deputises (cụm phó), named alike", example="Sơn La"),
        Column("members", "list", "Its units, named alike", required=True, example=("Lào Cai", "Sơn La")),
        integer("member_count", "How many units it has", unit="units", minimum=0, example=6),
        _STANDING,
        _STORIES,
        Column("reviewed", "list", "Fields whose value a person decided", required=True, example=("chair",)),
        Column("stale", "list", "Those decided before the evidence changed", required=True, example=("chair",)),
    ),
)

LINEAGE = TableSpec(
    "lineage",
    "How a cluster came from one year to the next one known.",
    ("lineage_id", "year"),
    (
        _LINEAGE,
        _YEAR,
        integer("number", "Its number that year", minimum=0, example=7),
        string("name", "Its name that year", example="các tỉnh Đông Nam Bộ"),
        integer("previous_year", "The year it is compared with", unit="calendar year", example=2022),
        string("change", "What happened since", required=True, vocabulary=words(model.Change), example="renumbered"),
        Column(
            "overlap",
            "number",
            "Jaccard index of the member sets, merged provinces mapped",
            unit="0 to 1",
            minimum=0,
            maximum=1,
            example=0.83,
        ),
    ),
    (Foreign(("lineage_id", "year"), "cluster_years", ("lineage_id", "year")),),
)

SUCCESSION = TableSpec(
    "succession",
    "Who was announced as the next chair, and whether that unit took it.",
    ("lineage_id", "year"),
    (
        _LINEAGE,
        _YEAR,
        string("chair", "The chair of `year`", example="Lào Cai"),
        string("next_chair", "The unit announced for the year after", example="Sơn La"),
        string("announced_in", "The article that announced it", example="4f0c2a9b7d1e6a35"),
        string(
            "held", "Did the announced unit take the chair", required=True, vocabulary=words(model.Held), example="yes"
        ),
        string("taken_by", "Who chairs the year after, by statements", example="Sơn La"),
        string("deputy", "The deputy of `year`", example="Sơn La"),
        string(
            "deputy_followed",
            "Did the deputy take the chair, as rotation has it in many clusters",
            required=True,
            vocabulary=words(model.Held),
            example="yes",
        ),
    ),
    (Foreign(("announced_in",), "articles", ("article_id",)),),
)

AWARD_YEARS = TableSpec(
    "award_years",
    "The ladder of one award of one unit in one year.",
    ("unit_id", "award", "year"),
    (
        string("unit_id", "Slug of the unit's written-out name", required=True, example="cong-an-tinh-lao-cai"),
        string("award", "Kind of award", required=True, vocabulary=words(model.AwardCode), example="ministry_flag"),
        _YEAR,
        string(
            "status",
            "The highest status reached",
            required=True,
            vocabulary=words(model.AwardStatus),
            example="awarded",
        ),
        integer("quantity", "How many", unit="recipients", minimum=0, example=1),
        _STORIES,
    ),
)

CONFLICTS = TableSpec(
    "conflicts",
    "Stories that cannot all be right.",
    ("conflict_id",),
    (
        string("conflict_id", "The conflict, by its content", required=True, example="9b1c"),
        string("organisation", "Whose cluster it is", example="Bộ Công an"),
        integer("number", "Number of the cluster", minimum=0, example=3),
        string("lineage_id", "The cluster through the years", example="bo-cong-an-province-lao-cai-son-la"),
        integer("year", "Emulation year", unit="calendar year", minimum=FIRST_YEAR, maximum=LAST_YEAR, example=2024),
        string("field", "What they disagree on", required=True, vocabulary=words(model.ConflictField), example="chair"),
        Column("values", "list", "What is said", required=True, example=("Lào Cai", "Sơn La")),
        Column(
            "witnesses",
            "list",
            "Stories behind each of `values`, blanks between several",
            required=True,
            example=("4f0c2a9b7d1e6a35", "77aa0c12e4b9d380"),
        ),
        string(
            "resolution", "Open, or decided by a person", required=True, vocabulary=("open", "reviewed"), example="open"
        ),
    ),
)

COVERAGE = TableSpec(
    "coverage",
    "What is known of one cluster in one year, what is missing, and which article would fill it.",
    ("lineage_id", "year"),
    (
        _LINEAGE,
        _YEAR,
        _STANDING,
        Column("known", "list", "Fields that have a value", required=True, example=("chair", "members")),
        Column("missing", "list", "Fields that have none", required=True, example=("deputy",)),
        string(
            "wanted",
            "The article that would fill the gap",
            example="annual review of 2021, held November-December 2021",
        ),
    ),
    (Foreign(("lineage_id", "year"), "cluster_years", ("lineage_id", "year")),),
)

UNPLACED = TableSpec(
    "unplaced",
    "One cluster that an article shows and that was taken for none of the archive's, and why.",
    ("article_id", "cluster_id"),
    (
        string("article_id", "The article; of copies one", required=True, example="4f0c2a9b7d1e6a35"),
        string("cluster_id", "The cluster, inside that article", required=True, example="c1"),
        integer(
            "year", "Year it is shown in", unit="calendar year", minimum=FIRST_YEAR, maximum=LAST_YEAR, example=2024
        ),
        string("organisation", "Whose cluster it is", example="Bộ Công an"),
        integer("number", "Its number", minimum=0, example=3),
        string("name", "Its name", example="các tỉnh Đông Nam Bộ"),
        string(
            "reason",
            "Nothing tells its year (no_year); its organisation numbers several kinds of clusters alike "
            "(number_of_several); several clusters fit (several_fit); the one that fits is another in that year "
            "(contradicted); neither organisation nor units are told (tells_nothing)",
            required=True,
            vocabulary=words(model.WhyUnplaced),
            example="several_fit",
        ),
        integer(
            "evidence_start",
            "Where its words stand in `articles.text`",
            required=True,
            unit="code points",
            minimum=0,
            example=112,
        ),
        integer(
            "evidence_end", "First code point after them", required=True, unit="code points", minimum=1, example=187
        ),
    ),
    (Foreign(("article_id", "cluster_id"), "clusters", ("article_id", "cluster_id")),),
)

EVIDENCE_LINKS = TableSpec(
    "evidence",
    "One passage for or against one reconciled cell.",
    ("table", "key", "article_id", "evidence_start", "evidence_end", "field", "value", "stance"),
    (
        string("table", "Reconciled table", required=True, example="cluster_years"),
        string(
            "key",
            "Key of its row, `/` between the parts",
            required=True,
            example="bo-cong-an-province-lao-cai-son-la/2024",
        ),
        string("field", "Column of the cell", required=True, example="chair"),
        string("article_id", "The article", required=True, example="4f0c2a9b7d1e6a35"),
        integer(
            "evidence_start",
            "Where the words stand in `articles.text`",
            required=True,
            unit="code points",
            minimum=0,
            example=112,
        ),
        integer(
            "evidence_end",
            "First code point after the words",
            required=True,
            unit="code points",
            minimum=1,
            example=187,
        ),
        string(
            "stance",
            "For the cell or against it",
            required=True,
            vocabulary=("supports", "contradicts"),
            example="supports",
        ),
        string("value", "What the words say", required=True, example="Lào Cai"),
    ),
    (Foreign(("article_id",), "articles", ("article_id",)),),
)
