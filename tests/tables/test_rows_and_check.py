from dataclasses import replace

import pytest

from thidua.model import Article, Conflict, Extraction, Reconciled, Reject
from thidua.tables import ARTICLE_TABLES, SPECS, TableError, article_rows, reconciled_rows, reject_rows, spec_named
from thidua.tables.check import check_article, check_references, check_rows
from thidua.tables.spec import Column, Foreign, TableSpec


def test_rows_fit_their_tables(article, said):
    rows = article_rows(article, said, "story")
    check_article(rows)
    assert {name for name, some in rows.items() if some} == {spec.name for spec in ARTICLE_TABLES} - {"rejects"}
    members = spec_named("members")
    named = [dict(zip(members.names, row)) for row in rows["members"]]
    assert [(m["unit"], m["province"], m["position"], m["partial"]) for m in named] == [
        ("Công an tỉnh Lào Cai", "Lào Cai", 1, False),
        ("Công an tỉnh Sơn La", "Sơn La", 2, True),
    ]


def test_evidence_of_every_row_is_the_words_it_stands_on(article, said):
    rows = article_rows(article, said)
    for spec in ARTICLE_TABLES:
        if "rule" not in spec.names or spec.name == "articles":
            continue
        for row in rows[spec.name]:
            start, end = row[spec.position("evidence_start")], row[spec.position("evidence_end")]
            assert article.text[start:end].strip()


def test_an_irrelevant_article_has_only_its_own_row(article, said):
    rows = article_rows(article, replace(said, relevant=False))
    assert [name for name, some in rows.items() if some] == ["articles"]


def _moved(role, **where):
    return replace(role, evidence=replace(role.evidence, **where))


# fmt: off
WRONG = [
    ("members",  lambda s: [s.members[0], s.members[0]],                              "two rows have this key"),
    ("clusters", lambda s: [replace(s.clusters[0], number="3")],                      "is not of type integer"),
    ("clusters", lambda s: [replace(s.clusters[0], number=True)],                     "is not of type integer"),
    ("clusters", lambda s: [replace(s.clusters[0], year=24)],                         "not within 1945 and 2100"),
    ("events",   lambda s: [replace(s.events[0], event_type="party")],                "is not one of annual_review"),
    ("events",   lambda s: [replace(s.events[0], date="21/11/2024")],                 "does not match"),
    ("events",   lambda s: [replace(s.events[0], period="năm 2024")],                 "does not match"),
    ("events",   lambda s: [replace(s.events[0], cluster_id="c9")],                   "no such row in clusters"),
    ("awards",   lambda s: [replace(s.awards[0], title=None)],                        "null where a value is required"),
    ("awards",   lambda s: [replace(s.awards[0], title="Cờ\ud800")],                  "lone surrogate"),
    ("roles",    lambda s: [_moved(s.roles[0], end=9999)],                            "is not in the text"),
    ("roles",    lambda s: [_moved(s.roles[0], start=9, end=9)],                      "is not in the text"),
    ("roles",    lambda s: [_moved(s.roles[0], confidence=1.5)],                      "not within 0 and 1"),
]  # fmt: skip
# fmt: on


@pytest.mark.parametrize("table, change, message", WRONG)
def test_what_does_not_fit_is_named(article, said, table, change, message):
    with pytest.raises(TableError, match=message) as error:
        check_article(article_rows(article, replace(said, **{table: change(said)})))
    assert f"table {table}, row article_id='00000000000000a1'" in str(error.value)


def test_a_null_reference_leads_nowhere_and_is_allowed(article, said):
    check_article(article_rows(article, replace(said, events=[replace(said.events[0], cluster_id=None)])))


def test_references_between_tables_are_checked():
    evidence = ("cluster_years", "x/2024", "chair", "00000000000000ff", 0, 5, "supports", "Công an tỉnh Lào Cai")
    with pytest.raises(TableError, match="no such row in articles"):
        check_references({"evidence": [evidence]})


def test_lists_keep_their_items_apart():
    conflict = Conflict("k", None, 3, None, 2024, "chair", ("A|B", "C"), ("s1|s2", "s3"), "open")
    rows = reconciled_rows(Reconciled([], [], [], [], [conflict], [], []))["conflicts"]
    check_rows(spec_named("conflicts"), rows)
    assert rows[0][6:8] == (("A B", "C"), ("s1 s2", "s3"))


def test_rejects_are_numbered_in_one_order():
    rejects = [Reject("b", 2, "x"), Reject("b", None, "y"), Reject("a", 10, "z"), Reject("a", 9, "z")]
    assert [row[:3] for row in reject_rows(rejects)] == [(1, "a", 9), (2, "a", 10), (3, "b", None), (4, "b", 2)]
    assert reject_rows(rejects) == reject_rows(rejects[::-1])


def test_sorting_puts_null_first_and_does_not_depend_on_the_order_given(article, said):
    spec, rows = spec_named("roles"), article_rows(article, said)["roles"]
    assert [row[spec.position("year")] for row in spec.sorted(rows)] == [None, 2024]
    assert spec.sorted(rows) == spec.sorted(rows[::-1])


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_column_is_described_and_its_example_fits(spec):
    for column in spec.columns:
        assert column.description and column.example is not None
    example = tuple(column.example for column in spec.columns)
    check_rows(spec, [example])


def test_a_spec_that_cannot_be_right_is_refused():
    column = Column("a", "string", "…")
    with pytest.raises(ValueError, match="declared twice"):
        TableSpec("t", "…", ("a",), (column, column))
    with pytest.raises(ValueError, match="no column b"):
        TableSpec("t", "…", ("b",), (column,))
    with pytest.raises(ValueError, match="no column c"):
        TableSpec("t", "…", ("a",), (column,), (Foreign(("c",), "u", ("a",)),))


def test_an_article_without_anything_has_its_row():
    rows = article_rows(Article("00000000000000a2", "x.txt", 0, "Cụm"), Extraction(False))
    check_article(rows)
