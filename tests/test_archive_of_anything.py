"""Whatever articles say, the reconciled tables fit their specs: keys, references, vocabularies."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rows_in_memory import all_rows
from thidua.model import Article, Award, Cluster, Event, Evidence, Extraction, Handover, Member, Role, Unit
from thidua.report import Collected, Understood
from thidua.tables import SPECS
from thidua.tables.check import check_references, check_rows

EVIDENCE = st.builds(
    lambda start, length: Evidence(start, start + length, "test.rule"), st.integers(0, 30), st.integers(1, 9)
)
NAMES = ("Lào Cai", "Sơn La", "Yên Bái", "Hà Giang", "Tuyên Quang", "Hải Dương", "Hải Phòng", "Thừa Thiên Huế")
POLICE = [Unit(f"cong-an-{n}", f"Công an tỉnh {name}", "province_police", name) for n, name in enumerate(NAMES)]
OTHER = [Unit("cuc-a", "Cục Cảnh sát A", "department", None), Unit("hv-b", "Học viện B", "academy", None)]
UNIT = st.sampled_from(POLICE + OTHER)
YEAR = st.one_of(st.none(), st.integers(2018, 2026))
CLUSTER = st.sampled_from(["c1", "c2"])


def unique(rows, key):
    return list({key(row): row for row in rows}.values())


MAYBE_UNIT = st.one_of(st.none(), UNIT)
MAYBE_CLUSTER = st.one_of(st.none(), CLUSTER)
ROLE = st.sampled_from(["chair", "deputy"])
STATUS = st.sampled_from(["registered", "proposed", "awarded"])
QUANTITY = st.one_of(st.none(), st.integers(1, 20))
DAY = st.sampled_from([None, "2024-11-20", "2023-12"])
PERIOD = st.sampled_from([None, "2024", "2023"])
HELD, STATED, REVIEW, FLAG = st.just("handover"), st.just("stated"), st.just("annual_review"), st.just("Cờ")
AWARD = st.sampled_from(["ministry_flag", "giay_khen"])

MEMBERS = st.builds(Member, CLUSTER, YEAR, UNIT, st.integers(1, 9), EVIDENCE, st.booleans())
ROLES = st.builds(Role, CLUSTER, YEAR, ROLE, UNIT, STATED, EVIDENCE)
ACTS = st.builds(Handover, CLUSTER, ROLE, YEAR, MAYBE_UNIT, UNIT, HELD, EVIDENCE)
AWARDS = st.builds(
    Award, st.uuids().map(str), MAYBE_CLUSTER, YEAR, AWARD, FLAG, STATUS, st.just("unit"), QUANTITY, st.just(False),
    MAYBE_UNIT, EVIDENCE,
)  # fmt: skip
EVENTS = st.builds(Event, st.just("e1"), REVIEW, DAY, STATED, PERIOD, st.none(), MAYBE_CLUSTER, EVIDENCE)


def clusters(name: str):
    organisation, number = st.sampled_from([None, "Bộ Công an", "Thanh tra"]), st.sampled_from([None, 1, 3])
    named, count = st.sampled_from([None, "các tỉnh miền núi"]), st.sampled_from([None, 2, 6])
    return st.builds(Cluster, st.just(name), organisation, number, named, YEAR, count, EVIDENCE)


@st.composite
def extraction(draw):
    return Extraction(
        True,
        clusters=[draw(clusters(name)) for name in ("c1", "c2")],
        members=unique(draw(st.lists(MEMBERS, max_size=6)), lambda m: (m.cluster_id, m.unit.unit)),
        roles=unique(draw(st.lists(ROLES, max_size=3)), lambda r: (r.cluster_id, r.year, r.role, r.unit.unit)),
        handovers=unique(draw(st.lists(ACTS, max_size=3)), lambda h: (h.cluster_id, h.role, h.to_unit.unit)),
        awards=draw(st.lists(AWARDS, max_size=2)),
        events=draw(st.lists(EVENTS, max_size=1)),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(extraction(), st.sampled_from([None, "2024-11", "2025-01-05", "2023"])), max_size=6))
def test_the_reconciled_tables_fit(said):
    articles = tuple(
        Understood(Article(f"{n:016x}", f"{n}.txt", 0, f"Cụm thi đua {n}: " + "lời văn " * 8, published=published), one)
        for n, (one, published) in enumerate(said)
    )
    rows = all_rows(Collected(articles))
    for spec in SPECS:
        check_rows(spec, rows[spec.name])
    check_references(rows)
    backwards = all_rows(Collected(articles[::-1]))
    assert {s.name: s.sorted(rows[s.name]) for s in SPECS} == {s.name: s.sorted(backwards[s.name]) for s in SPECS}
