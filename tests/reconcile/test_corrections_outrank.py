"""A correction (đính chính) outranks what it corrects, and only that."""

import dataclasses

import pytest
from reconcile_builders import NORTH_CENTRAL, article, row

from thidua.reconcile import reconcile

A, B, C = "Nghệ An", "Hà Tĩnh", "Thanh Hóa"
OTHERS = (*NORTH_CENTRAL[:5], "Quảng Nam")


def of(article_id, year=2022, **said):
    return article(article_id, year, **{"members": NORTH_CENTRAL, "published": "2022-05-10"} | said)


def correction(article_id, **said):
    """The same with all its statements marked as correcting."""
    reading = of(article_id, **{"members": (), "published": "2022-05-12"} | said)
    marked = {}
    for name in ("clusters", "members", "roles", "handovers", "awards", "events"):
        rows = getattr(reading.extraction, name)
        marked[name] = [
            dataclasses.replace(r, evidence=dataclasses.replace(r.evidence, corrects=True)) for r in rows
        ]  # fmt: skip
    return dataclasses.replace(reading, extraction=dataclasses.replace(reading.extraction, **marked))


LATER = "2022-06-01"
# fmt: off
CHAIR = [
    # besides a correction to A of 12 May 2022,                                  chair, standing
    ([of("b", chair=B)],                                                          A,    "single"),
    ([of("b", chair=B), of("d", chair=B)],                                        A,    "single"),    # not outvoted
    ([of("b", chair=B, published=None)],                                          A,    "single"),
    ([of("b", chair=B, published="2022")],                                        A,    "single"),
    ([of("b", chair=B, published=LATER)],                                         None, "disputed"),  # said again
    ([of("b", chair=B), of("b2", chair=B, story="b", published=LATER)],           A,    "single"),    # one story
    ([of("b", chair=B), of("d", chair=A)],                                        A,    "agreed"),
    ([correction("b", chair=B, published="2022-05-11")],                          A,    "single"),    # corrected twice
    ([correction("b", chair=B)],                                                  None, "disputed"),  # on one day
]
# fmt: on


@pytest.mark.parametrize("said, chair, standing", CHAIR)
def test_chair(said, chair, standing):
    found = reconcile([*said, correction("c", chair=A)])
    cell = row(found.cluster_years, year=2022)
    assert (cell.chair, cell.standing) == (chair, standing)
    assert [c.field for c in found.conflicts] == (["chair"] if standing == "disputed" else [])
    against = {e.value for e in found.evidence if e.field == "chair" and e.stance == "contradicts"}
    assert B in against  # what was set aside stays in sight


OTHER_CELLS = [
    # what is said, what it is corrected to, the field of cluster_years with its value (None: only a conflict)
    ({"deputy": B}, {"deputy": A}, "deputy", A),
    ({"members": OTHERS}, {"members": NORTH_CENTRAL}, "members", tuple(sorted(NORTH_CENTRAL))),
    ({"count": 7}, {"count": 6}, "member_count", 6),
    ({"date": "2022-05-09"}, {"date": "2022-05-08"}, None, None),
    ({"awards": [("giay_khen", "awarded", 5)]}, {"awards": [("giay_khen", "awarded", 7)]}, None, None),
    ({"awards": [("lead", "honoured", B)]}, {"awards": [("lead", "honoured", A)]}, None, None),
]


@pytest.mark.parametrize("said, corrected, field, value", OTHER_CELLS)
def test_other_cells(said, corrected, field, value):
    assert len(reconcile([of("b", **said), of("c", **corrected)]).conflicts) == 1
    found = reconcile([of("b", **said), correction("c", **corrected)])
    assert found.conflicts == []
    if field:
        assert getattr(row(found.cluster_years, year=2022), field) == value


def test_an_announcement_is_corrected_too():
    wrong = article("a", 2021, members=NORTH_CENTRAL, hands=(None, B, 2022), published="2021-12-01")
    right = correction("c", year=2021, hands=(None, A, 2022), published="2021-12-05")
    found = reconcile([wrong, right])
    assert row(found.cluster_years, year=2022).chair == A
    assert row(found.succession, year=2021).next_chair == A
