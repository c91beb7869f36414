"""What the command line gives a run to read: inputs, lists of inputs, standard input, names of columns."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from thidua import read
from thidua.output import UsageError
from thidua.report import Options


@contextmanager
def options(
    inputs: Sequence[str], listed: Path | None, mapping: Sequence[str], ner: bool, limit: float | None
) -> Iterator[tuple[list[str], Options]]:
    """The inputs and the options of a run. Standard input is copied to a file that lives as long as the context.

    Args:
        inputs: as given; "-" is standard input.
        listed: a file of more inputs, one a line.
        mapping: "text=noi_dung", one a column.
        ner, limit: see `Options`.

    Raises:
        UsageError: a list that cannot be read, or a mapping of no known field.
    """
    with TemporaryDirectory(prefix="thidua-") as folder:
        try:
            given = [*inputs, *(read.listed(listed) if listed else ())]
            fields = read.parse_mapping(mapping) if mapping else None
        except (read.MappingError, read.ListError) as error:
            raise UsageError(str(error)) from error
        stdin = read.spool(sys.stdin.buffer, Path(folder)) if "-" in given else None
        yield given, Options(fields, stdin, ner, limit)
