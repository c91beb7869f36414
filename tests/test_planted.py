"""What is planted in the sample archive (corpus/planted-*.md, the notes in corpus/gold) is found, and no more.

Once on what annotators read, where reconcile alone is on trial: the tables must be these. Once on the whole pipeline,
where extraction errs as well: the differences are counted and their number may only fall.
"""

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from gold_archive import load
from planted_facts import CELLS, CHANGES, CONFLICTS, COPIES, IDS, LADDER, NAMES, SEEN_ONCE, SUCCESSORS
from thidua.evaluate.keys import unit_key
from thidua.model import Reading
from thidua.reconcile import reconcile, stories
from thidua.run import collect

SAMPLE = Path(__file__).parents[1] / "corpus" / "sample"
DIFFERENCES = 0


def told(found):
    """(lineage_id, year) -> (number, chair, deputy, standing)."""
    return {(c.lineage_id, c.year): (c.number, c.chair, c.deputy, c.standing) for c in found.cluster_years}


@pytest.fixture(scope="module")
def gold():
    return load()


@pytest.fixture(scope="module")
def found(gold):
    return reconcile(gold[1])


def test_all_annotated_articles_are_read(gold):
    articles, readings = gold
    assert len(articles) == 87 and len(readings) >= 76


def test_only_the_planted_copies_share_a_story(gold):
    groups = defaultdict(list)
    for reading in gold[1]:
        groups[reading.story_id].append(reading.article_id[:3])
    assert sorted(tuple(sorted(g)) for g in groups.values() if len(g) > 1) == COPIES


@pytest.mark.parametrize("lineage, year", CELLS)
def test_number_chair_deputy_and_standing(found, lineage, year):
    assert told(found)[IDS[lineage], year] == CELLS[lineage, year]


def test_no_other_cluster_goes_through_the_years(found):
    years = Counter(c.lineage_id for c in found.cluster_years if c.standing != "inferred")
    others = {lineage_id: n for lineage_id, n in years.items() if lineage_id not in NAMES}
    assert set(others.values()) == {1} and len(others) == SEEN_ONCE
    assert {(NAMES[i], y) for i, y in told(found) if i in NAMES} == set(CELLS)


def test_announced_successors(found):
    rows = {(NAMES.get(s.lineage_id), s.year, s.next_chair, s.announced_in[:3], s.held) for s in found.succession}
    assert {row for row in rows if row[0]} == SUCCESSORS
    assert {row[-1] for row in rows if not row[0]} == {"unknown"}


def test_the_planted_conflicts_and_no_others(found):
    def stories_of(witnesses):
        return tuple(" ".join(sorted(one[:3] for one in side.split("|"))) for side in witnesses)

    assert {
        (NAMES.get(c.lineage_id), c.year, c.field, c.values, stories_of(c.witnesses)) for c in found.conflicts
    } == CONFLICTS


def test_changes_of_lineages(found):
    quiet = ("same", "first_seen")
    steps = [s for s in found.lineage if s.change not in quiet]
    assert {(NAMES.get(s.lineage_id), s.year, s.number, s.previous_year, s.change) for s in steps} == CHANGES


def test_five_becomes_seven_and_others_bear_five(found):
    at = told(found)
    assert [at[IDS["north-central"], y][0] for y in (2023, 2024)] == [5, 7]
    five = {NAMES[i] for (i, _), cell in at.items() if cell[0] == 5 and i in NAMES}
    assert five == {"north-central", "police departments", "Red River", "Nghệ An inside", "schools"}


def test_the_ladder(found):
    links = defaultdict(lambda: defaultdict(set))
    for e in found.evidence:
        if e.table == "award_years":
            links[e.key][e.value].add(e.article_id[:3])
    climbed = set()
    for row in found.award_years:
        rungs = links[f"{row.unit_id}/{row.award}/{row.year}"]
        if len(rungs) > 1:
            below = rungs["proposed"]
            climbed.add((row.unit_id, row.award, row.year, row.status, *map(" ".join, (rungs[row.status], below))))
    assert climbed == LADDER
    stuck = next(r for r in found.award_years if (r.unit_id, r.award) == ("cong-an-tinh-tra-vinh", "ministry_flag"))
    assert stuck.status == "proposed"


def test_silent_years_want_an_article(found):
    wanted = {(NAMES[c.lineage_id], c.year): c.wanted for c in found.coverage if c.standing == "silent"}
    assert set(wanted) == {key for key, cell in CELLS.items() if cell[3] == "silent"}
    assert wanted["highlands", 2024] == "tổng kết năm 2024 của Bộ Công an cụm số 6, họp tháng 11-12/2024"


@pytest.fixture(scope="session")
def pipeline():
    """What the whole pipeline makes of the sample; articles called by their files."""
    read = collect([SAMPLE]).articles
    story_of = stories({u.article.article_id: (u.article.text, u.article.published) for u in read})
    file_of = {u.article.article_id: Path(u.article.source).stem for u in read}
    return reconcile(
        [
            Reading(
                file_of[u.article.article_id],
                file_of[story_of[u.article.article_id]],
                u.article.published,
                u.extraction,
            )
            for u in read
            if u.extraction.relevant
        ]
    )


def places(found, first):
    """lineage_id -> the years and stories that tell of it, and who they say leads it; a story is its first file."""
    told_in = defaultdict(set)
    for e in found.evidence:
        if e.table == "cluster_years":
            lineage_id, year = e.key.rsplit("/", 1)
            told_in[lineage_id].add((year, first[e.article_id]))
            if e.field in ("chair", "deputy"):
                told_in[lineage_id].add((year, first[e.article_id], e.value))
    return told_in


def facts(found, names):
    """What the planted tables hold, lineages under `names`: their ids change with what is read of their members."""
    cells = told(found).items()
    said = {(names[i], year, "cell", cell[0], same(cell[1]), same(cell[2]), cell[3]) for (i, year), cell in cells}
    said |= {
        (names[c.lineage_id], c.year, "members", c.member_count, *sorted(map(same, c.members)))
        for c in found.cluster_years
    }
    said |= {(names[s.lineage_id], s.year, "next", same(s.next_chair), s.held) for s in found.succession}
    said |= {(names[s.lineage_id], s.year, "change", s.change) for s in found.lineage}
    said |= {(names[c.lineage_id], c.year, "conflict", c.field, c.values) for c in found.conflicts}
    return said


def ladders(found, first):
    """How many units the same stories put on the same rungs of an award; annotators write provinces, so ids differ."""
    rungs = defaultdict(set)
    for e in found.evidence:
        if e.table == "award_years":
            rungs[e.key].add((e.value, first[e.article_id]))
    return Counter((*key.split("/")[1:], *sorted(said)) for key, said in rungs.items())


def same(units):
    """Units for comparison, as `thidua evaluate` compares them."""
    return units and "; ".join(unit_key(one) or "" for one in units.split("; "))


def matched(ideal, real):
    """real lineage_id -> the ideal one that shares most years and stories with it, each once; else itself."""
    pairs = sorted((-len(a & b), i, j) for i, a in ideal.items() for j, b in real.items() if a & b)
    names, taken = {}, set()
    for _, i, j in pairs:
        if i not in taken and j not in names:
            taken.add(i)
            names[j] = i
    return {j: names.get(j, j) for j in real}


def test_the_pipeline_differs_from_the_gold_in_no_more_than_is_known(gold, found, pipeline):
    first = {r.article_id: r.story_id for r in gold[1]}
    first = defaultdict(lambda: "no gold", first)
    shown = places(found, first)
    names = matched(shown, places(pipeline, first))
    ideal, real = facts(found, {i: i for i in shown}), facts(pipeline, names)
    lines = [f"missed {row}" for row in sorted(ideal - real, key=str)]
    lines += [f"invented {row}" for row in sorted(real - ideal, key=str)]
    rungs, wrong = ladders(found, first), ladders(pipeline, first)
    lines += [f"ladder {row}" for row in sorted({*(rungs - wrong), *(wrong - rungs)}, key=str)]
    assert len(lines) <= DIFFERENCES, "\n".join(lines)
    assert len(ideal & real) >= 0.5 * len(ideal)
