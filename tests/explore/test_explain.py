from dataclasses import replace

import pytest

from thidua.explore.explain import Trace, became, kind_of, outermost, parts, shown, statements, value_of
from thidua.explore.explain_html import page
from thidua.model import Extraction, Mention, ProvinceMention


@pytest.fixture
def trace(article, mentions, said):
    return Trace(article, tuple(mentions), said)


def test_of_overlapping_mentions_the_longest_is_marked(mentions):
    assert [m.rule for m in outermost(mentions)] == ["dates.day", "clusters.numbered", "units.province_police"]
    assert outermost(mentions) == outermost(mentions[::-1])


def test_every_statement_is_listed_once(said):
    tables = [s.table for s in statements(said)]
    assert tables == [
        "dates",
        "events",
        "clusters",
        *["members"] * 2,
        *["roles"] * 2,
        "handovers",
        *["awards"] * 3,
        "people",
    ]


def test_what_became_of_a_mention(trace):
    by_rule = {m.rule: became(m, statements(trace.extraction)) for m in trace.mentions}
    assert by_rule == {
        "dates.day": "dates",
        "clusters.numbered": "events, clusters",
        "clusters.bare_number": "events, clusters",
        "units.province_police": "members, roles",
    }


def test_the_tables_hold_rules_words_and_reasons(trace):
    read, stated, dropped = parts(trace)
    assert ("17-33", "cluster", "Cụm thi đua số 3", "3", "clusters.numbered", "events, clusters") in read.rows
    assert any(row[0] == "roles" and "unit=Công an tỉnh Lào Cai" in row[1] for row in stated.rows)
    assert dropped.rows[0] == ("planned", "sẽ trao 1.200 suất quà", "awards.count") and len(dropped.rows) == 11


def test_values_are_short(said, mentions):
    assert shown(said.roles[0]) == "cluster_id=c1 year=2024 role=chair unit=Công an tỉnh Lào Cai basis=stated"
    assert value_of(mentions[0]) == "2024-11-20 (day, stated)"
    name = ProvinceMention(0, 8, "Hà Giang", "ha-giang", "Hà Giang", True, True, "provinces.name")
    assert (kind_of(name), value_of(name)) == ("province", "Hà Giang (ambiguous, in a name)")


def test_the_page_draws_mentions_and_escapes_the_text(trace):
    text = trace.article.text + " <script>alert(1)</script>"
    html = page([replace(trace, article=replace(trace.article, text=text))])
    assert html.startswith("<!DOCTYPE html>") and 'lang="vi"' in html
    assert "<script>" not in html and "&lt;script&gt;" in html
    assert "http" not in html  # it loads nothing from anywhere
    assert html.count("<mark") == 3 and "CLUSTER" in html and "clusters.bare_number" in html
    assert html == page([replace(trace, article=replace(trace.article, text=text))])


def test_an_article_that_says_nothing_has_a_page(article):
    trace = Trace(article, (), Extraction(False))
    assert "not relevant" in page([trace]) and "nothing" in page([trace])


def test_a_mention_that_only_repeats_is_marked_once(article):
    twin = [Mention(0, 4, "Ngày", "number", 1, "b"), Mention(0, 4, "Ngày", "number", 1, "a")]
    assert [m.rule for m in outermost(twin)] == ["a"]
