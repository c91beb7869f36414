"""`thidua reconcile DIR...` over several outputs is one run over all their inputs, byte for byte."""

import random
from pathlib import Path

import pytest

from thidua.run import reconcile_runs, run

SAMPLE = sorted((Path(__file__).parents[1] / "corpus/sample").glob("[pw]*.txt"))[::2]


def tables(out):
    """The bytes of every table and of the database."""
    return {
        path.name: path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file() and path.name != "run.json"
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return tables(run(SAMPLE, tmp_path_factory.mktemp("whole") / "out").out)


# fmt: off
SPLITS = [
    # which parts an article is in, by its place in a shuffled archive
    lambda i: {i % 2},                        # disjoint
    lambda i: {i % 3, (i // 2) % 3},          # overlapping
    lambda i: {0} if i % 4 else {0, 1, 2},    # one holds all that the others hold
]
# fmt: on


@pytest.mark.parametrize("parts", SPLITS)
def test_several_outputs_are_one_run(whole, tmp_path, parts):
    shuffled = list(SAMPLE)
    random.Random(7).shuffle(shuffled)
    split = {}
    for i, path in enumerate(shuffled):
        for part in parts(i):
            split.setdefault(part, []).append(path)
    outs = [run(inputs, tmp_path / f"part{part}").out for part, inputs in split.items()]
    joined = tables(reconcile_runs(outs, tmp_path / "joined").out)
    assert joined == whole
    assert tables(reconcile_runs([tmp_path / "joined", *outs], tmp_path / "again").out) == whole
