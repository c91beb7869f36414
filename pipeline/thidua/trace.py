"""One file through read, extract and link with everything kept: what `explain` shows."""

from thidua.explore.explain import Trace
from thidua.extract import extract
from thidua.link import link
from thidua.model import Article, Reject
from thidua.output import UsageError
from thidua.read import Tally, plan, read_file


def trace(file: str, record: int | None = None) -> tuple[list[Trace], list[Reject]]:
    """All articles of `file` that pass the trigger scan (or the one at `record`), and what could not be read.

    Raises:
        UsageError: no such file, or several files.
    """
    planned = plan([file])
    if planned.rejects:
        raise UsageError(f"{planned.rejects[0].source}: {planned.rejects[0].reason}")
    if len(planned.files) != 1:
        raise UsageError(f"{file} is {len(planned.files)} files: explain takes one")
    traces, rejects = [], []
    for item in read_file(planned.files[0], Tally()):
        if record is not None and item.record != record:
            continue
        if isinstance(item, Article):
            mentions = extract(item)
            traces.append(Trace(item, tuple(mentions), link(item, mentions)))
        else:
            rejects.append(item)
    return traces, rejects
