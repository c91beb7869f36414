"""One article written for the tests, with all that it says: what the stages after extraction are tested on."""

import pytest

from thidua.model import (
    Article,
    Award,
    Cluster,
    DateMention,
    DateRow,
    Event,
    Evidence,
    Extraction,
    Handover,
    Member,
    Mention,
    Person,
    Role,
    Unit,
    Unresolved,
)

TEXT = (
    'Ngày 20/11/2024, Cụm thi đua số 3 Bộ Công an họp tổng kết, có "2 đơn vị, một lòng".\n'
    "Cụm gồm Công an tỉnh Lào Cai (đơn vị Cụm trưởng) và Công an tỉnh Sơn La. "
    "Đại tá Lê Văn Thử, Giám đốc Công an tỉnh Sơn La nhận nhiệm vụ Cụm trưởng năm 2025. "
    "Cụm đề nghị tặng Cờ thi đua cho Công an tỉnh Lào Cai. Cụm sẽ trao 1.200 suất quà."
)
LAO_CAI = Unit("cong-an-tinh-lao-cai", "Công an tỉnh Lào Cai", "province_police", "Lào Cai")
SON_LA = Unit("cong-an-tinh-son-la", "Công an tỉnh Sơn La", "province_police", "Sơn La")


def at(words: str, rule: str = "test.rule", text: str = TEXT) -> Evidence:
    start = text.index(words)
    return Evidence(start, start + len(words), rule, 0.9)


def mention(kind: str, words: str, value: object, rule: str) -> Mention:
    where = at(words)
    return Mention(where.start, where.end, words, kind, value, rule)


@pytest.fixture
def article() -> Article:
    return Article("00000000000000a1", "archive/a1.txt", 0, TEXT, outlet="example.org", published="2024-11-21")


@pytest.fixture
def mentions() -> list[Mention | DateMention]:
    day = at("Ngày 20/11/2024")
    return [
        DateMention(day.start, day.end, "Ngày 20/11/2024", "2024-11-20", "day", "stated", "dates.day"),
        mention("cluster", "Cụm thi đua số 3", 3, "clusters.numbered"),
        mention("number", "số 3", 3, "clusters.bare_number"),
        mention("unit", "Công an tỉnh Lào Cai", LAO_CAI, "units.province_police"),
    ]


@pytest.fixture
def said(mentions: list[Mention | DateMention]) -> Extraction:
    date = mentions[0]
    assert isinstance(date, DateMention)
    cluster = at("Cụm thi đua số 3 Bộ Công an", "link.cluster")
    chair = at("Công an tỉnh Lào Cai (đơn vị Cụm trưởng)", "link.roles")
    gives = at("Công an tỉnh Sơn La nhận nhiệm vụ Cụm trưởng năm 2025", "link.handover")
    flag = at("đề nghị tặng Cờ thi đua cho Công an tỉnh Lào Cai", "link.award")
    return Extraction(
        True,
        dates=[DateRow(date, "event", Evidence(date.start, date.end, "dates.day"))],
        events=[Event("e1", "annual_review", "2024-11-20", "stated", "2024", None, "c1", cluster)],
        clusters=[Cluster("c1", "Bộ Công an", 3, None, 2024, 2, cluster)],
        members=[
            Member("c1", 2024, LAO_CAI, 1, chair),
            Member("c1", 2024, SON_LA, 2, at("Công an tỉnh Sơn La"), partial=True),
        ],
        roles=[
            Role("c1", 2024, "chair", LAO_CAI, "stated", chair),
            Role("c1", None, "deputy", SON_LA, "stated", gives),
        ],
        handovers=[Handover("c1", "chair", 2025, None, SON_LA, "handover", gives)],
        awards=[
            Award("a1", "c1", 2024, "ministry_flag", "Cờ thi đua", "proposed", "unit", None, False, LAO_CAI, flag),
            Award("a10", None, None, "giay_khen", "Giấy khen", "awarded", "case", 12, True, None, flag),
            Award("a2", None, None, "order", "Huân chương", "awarded", "individual", 1, False, None, flag),
        ],
        people=[Person("Lê Văn Thử", "Đại tá", "Giám đốc", SON_LA, "chair", at("Đại tá Lê Văn Thử"))],
        unresolved=[
            Unresolved("planned", "sẽ trao 1.200 suất quà", at("sẽ trao 1.200 suất quà", "awards.count")),
            *(Unresolved("no_year", f"{n}", at("Cụm đề nghị")) for n in range(2, 12)),
        ],
    )
