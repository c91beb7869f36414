"""A sector told with its place in the sentence of a cluster: "Ngành Giáo dục huyện A: Cụm thi đua số 3 tổng kết"."""

import re

from thidua.link.context import Context
from thidua.link.organisations.branches import local_sector

_PLACED = re.compile(
    r"(?:^|(?<= ))ngành (?P<sector>[^@.;:,()]{2,40}?)(?: (?:tỉnh|của|tại|ở))* @U(?P<i>\d+) (?:[^@.;]{0,60} )?@C"
)
_KINDS = ("province", "district")


def sector_of_place(context: Context) -> str | None:
    """The body of the one sector and place that the article names before a cluster in one sentence; None where it names
    none, or several."""
    found: set[str] = set()
    for stream in context.streams:
        match = _PLACED.search(stream.string) if "ngành " in stream.string and "@C" in stream.string else None
        items = stream.units(int(match["i"])).items if match else ()
        if match is None or len(items) != 1 or items[0].ref.head or items[0].ref.unit.unit_kind not in _KINDS:
            continue
        if body := local_sector(match["sector"].strip(), items[0].ref.unit.unit_kind == "district"):
            found.add(f"{body} {context.text(items[0].start, items[0].end)}")
    return found.pop() if len(found) == 1 else None
