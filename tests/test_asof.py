"""`query --as-of`: what was published by a day, reconciled again."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

import thidua
from thidua.asof import as_of, was_out
from thidua.model import Article
from thidua.output import UsageError

SAMPLE = Path(__file__).parents[1] / "corpus" / "sample"
ARTICLE = Article("0" * 16, "a.txt", 0, "Cụm thi đua số 5")
# fmt: off
CASES = [
    # published, as of,        out
    ("2023-03-31", "2023-03-31", True),
    ("2023-03-31", "2023-03-30", False),
    ("2023-03-31", "2023-03",    True),
    ("2023-03-31", "2023",       True),
    ("2023-03",    "2023-03-31", False),  # it may have been the 31st: no day tells
    ("2023-03",    "2023-03",    True),
    ("2023-03",    "2023-04-01", True),
    ("2022",       "2023-01-01", True),
    ("XXXX-03-31", "2030",       False),
    (None,         "2030",       False),
]
# fmt: on


@pytest.mark.parametrize("published, day, out", CASES)
def test_was_out(published, day, out):
    assert was_out(replace(ARTICLE, published=published), day) is out


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    folder = tmp_path_factory.mktemp("archive")
    for path in sorted(SAMPLE.glob("p0[1-6]-*.txt")):
        shutil.copy(path, folder)
    return thidua.run(folder, folder.with_name("out")).out


def test_the_chairs_are_those_known_then(done):
    sql = "SELECT year, chair, standing FROM cluster_years ORDER BY year"
    assert (2023, "Quảng Bình", "agreed") in thidua.open(done).answer(sql).rows
    with as_of(done, "2020-12-31") as archive:
        then = archive.answer(sql).rows
        newest = archive.answer("SELECT max(published) FROM articles").rows[0][0]
    assert newest <= "2020-12-31" and max(year for year, _, _ in then) == 2020
    assert (2020, "Thanh Hóa", "inferred") in then  # announced; the article that bears it out has no date
    assert not Path(archive.folder).exists()  # and nothing is left behind


@pytest.mark.parametrize("day", ["hôm nay", "2023-3", "2023-03-31T00:00", ""])
def test_what_is_no_date_is_wrong_use(done, day):
    with pytest.raises(UsageError, match="is no date"), as_of(done, day):
        pass
