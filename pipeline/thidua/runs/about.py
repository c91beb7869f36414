"""What `run.json` says of the inputs."""

from collections.abc import Iterable

from thidua import read
from thidua.runs.done import Counts

FILES = 10_000  # input files that are listed one by one; of more only their folders


def about_inputs(planned: read.Plan, counts: Iterable[tuple[str, Counts]]) -> dict[str, object]:
    """Records, those that passed the scan and those rejected, of all inputs and of each file.

    Of more than `FILES` files each folder has one entry, with the number of its files.

    Args:
        counts: source and counts of each part.
    """
    each: dict[str, list[int]] = {}
    by_folder = len(planned.files) > FILES
    for file in planned.files:
        each.setdefault(_place(file.source, by_folder), [0, 0, 0, 0])[0] += 1
    total = 0
    for source, one in counts:
        entry = each[_place(source, by_folder)]
        for at, number in enumerate((one.records, one.hits, one.rejects), start=1):
            entry[at] += number
        total += one.records
    inputs = [
        {"source": source, **({"files": files} if by_folder else {}), "records": r, "passed_scan": h, "rejected": x}
        for source, (files, r, h, x) in sorted(each.items())
    ]
    return {"records": total, "files": len(planned.files), "files_skipped": planned.skipped, "inputs": inputs}


def _place(source: str, by_folder: bool) -> str:
    return source.rpartition("/")[0] if by_folder else source
