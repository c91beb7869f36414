"""Large files in stretches: where one may be cut, and what has to be counted so that its records keep their index."""

from pathlib import Path

from thidua.read.formats.known import cut_of
from thidua.read.inputs import InputFile
from thidua.read.record import Stretch


def stretches(file: InputFile, most: int) -> tuple[Stretch, ...]:
    """Where `file` is cut into stretches of about `most` bytes; () when it is read whole.

    It follows from the file alone, and lines added at its end leave the earlier stretches as they are. Of the first
    stretch `first` is known; of the others it is the sum of `count_records` over those before.

    Raises:
        OSError: the file cannot be read.
    """
    cut = cut_of(file.path.name)
    found = cut.stretches(file.path, most) if cut and isinstance(file.path, Path) else ()
    return (Stretch(found[0].start, found[0].end, 0), *found[1:]) if len(found) > 1 else ()


def count_records(file: InputFile, stretch: Stretch) -> int:
    """By how much the index of a record grows over a stretch, by what can be seen without reading it.

    Raises:
        OSError: the file cannot be read.
    """
    cut = cut_of(file.path.name)
    assert cut is not None and isinstance(file.path, Path), f"{file.source} is not read in stretches"
    return cut.count(file.path, stretch)
