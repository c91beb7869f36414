"""Large `.parquet` files in stretches of whole row groups, so that several processes can share one file."""

from itertools import pairwise
from pathlib import Path

from thidua.read.formats.parquet import begins, groups_in
from thidua.read.record import Stretch


def cut_groups(path: Path, most: int) -> tuple[Stretch, ...]:
    """The stretches of a file: cut where the first row group begins that is `most` bytes behind the last cut.

    A file that cannot be read is not cut: the one who reads it whole says why.
    """
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    cuts = [0]
    try:
        with ParquetFile(path) as file:
            for begin in sorted(begins(file)):
                if begin - cuts[-1] >= most:
                    cuts.append(begin)
    except ArrowException:
        return ()
    return tuple(Stretch(start, end) for start, end in pairwise([*cuts, path.stat().st_size]))


def count_rows(path: Path, stretch: Stretch) -> int:
    """How many rows a stretch has."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        return sum(file.metadata.row_group(number).num_rows for number in groups_in(file, stretch))
