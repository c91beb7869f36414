"""A file read whole, and read in stretches as a run reads it."""

from thidua.read import InputFile, Stretch, Tally, count_records, read_file, stretches


def whole(file: InputFile) -> tuple[list, Tally]:
    """All items of a file, and their counts."""
    tally = Tally()
    return list(read_file(file, tally)), tally


def in_stretches(file: InputFile, most: int) -> tuple[list, Tally] | None:
    """What the stretches of a file give together, each counted from the ones before; None when it is to be read whole,
    since they do not fit together."""
    found, total, first = [], Tally(), 0
    for stretch in stretches(file, most):
        assert stretch.first in (None, first)
        tally = Tally()
        found += read_file(file, tally, Stretch(stretch.start, stretch.end, first))
        if tally.miscut or tally.span != count_records(file, stretch):
            return None
        first += tally.span
        total = Tally(total.records + tally.records, total.hits + tally.hits, total.rejects + tally.rejects)
    return found, total
