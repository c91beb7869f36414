"""What wants a person's look."""

from thidua.explore.review import looks


def cell(**more):
    given = {"lineage_id": "x", "year": 2023, "chair": "Nghệ An", "deputy": None, "stories": 1}
    return given | {"reviewed": [], "stale": []} | more


def conflict(witnesses, resolution="open"):
    return {"conflict_id": "x:2023:chair", "field": "chair", "values": ["Hà Tĩnh", "Nghệ An"], "witnesses": witnesses,
            "resolution": resolution}  # fmt: skip


def reading(confidence, value="Nghệ An"):
    return {"key": "x/2023", "field": "chair", "value": value, "confidence": confidence}


def found(cells=(), conflicts=(), readings=(), chains=(), lost=()):
    tables = {"cluster_years": cells, "conflicts": conflicts, "readings": readings, "succession": chains, "lost": lost}
    return [(one.kind, one.key, one.field, one.said) for one in looks(tables)]


def test_what_is_listed():
    assert found([cell()], readings=[reading(0.95)]) == []
    assert found([cell()], readings=[reading(0.7), reading(0.9)]) == []  # one good reading is enough
    assert found([cell()], readings=[reading(0.7)]) == [("low_confidence", "x/2023", "chair", "Nghệ An")]
    assert found([cell(reviewed=["chair"])], readings=[reading(0.7)]) == []
    assert found(conflicts=[conflict(["s1 s2", "s3"])]) == [("disputed", "x:2023:chair", "chair", "Hà Tĩnh / Nghệ An")]
    assert found(conflicts=[conflict(["s1", "s1"])])[0][0] == "self_contradicting"
    assert found(conflicts=[conflict(["s1", "s2"], "reviewed")]) == []
    assert found([cell(reviewed=["chair"], stale=["chair"])]) == [("stale", "x/2023", "chair", "Nghệ An")]


def test_chains_that_broke_and_decisions_that_found_nothing():
    chain = {"lineage_id": "x", "year": 2022, "held": "no", "next_chair": "Hà Tĩnh", "taken_by": "Nghệ An"}
    assert found(chains=[chain]) == [("broken_chain", "x/2022", "held", "Hà Tĩnh -> Nghệ An")]
    assert found(chains=[chain | {"held": "unknown"}]) == []
    gone = {"table": "cluster_years", "key": "y/2022", "field": "chair", "value": "Nghệ An"}
    assert found(lost=[gone]) == [("lost", "y/2022", "chair", "Nghệ An")]


def test_the_most_urgent_comes_first():
    rows = found(
        [cell(stale=["chair"], reviewed=["chair"]), cell(year=2024)], [conflict(["a", "a"]), conflict(["a", "b"])]
    )
    assert [row[0] for row in rows] == ["stale", "disputed", "self_contradicting", "low_confidence"]
