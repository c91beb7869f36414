"""What earlier attempts at a shard died of, and what the next one leaves out for it.

A record that hung is left out at once: its process was ended because of it. One that was in hand when its process died
is left out at the third time: a process may also die because somebody ended it, or because another one took all memory.
"""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from thidua.runs.watch import NOTE

DEATHS = 3
_HUNG = ".hung"
_DIED = ".died"

_KILLED = "quarantined, its process died of it (a crash in a library, or out of memory): look at it with thidua explain"
_REST = (
    "quarantined after {} of its articles: reading on kills the process (a crash in a library, or out of memory), the "
    "rest is not read"
)


@dataclass(slots=True)
class LeftOut:
    """What is not read of a shard, by the number of the part, and why."""

    records: dict[int, dict[int, str]] = field(default_factory=dict)
    rest: dict[int, tuple[int, str]] = field(default_factory=dict)  # after so many items of the part

    def leave(self, part: int, record: int, reason: str) -> None:
        """Leave out one more record."""
        self.records.setdefault(part, {})[record] = reason


def left_out(note: Path, limit: float | None) -> LeftOut:
    """What to leave out, by what earlier attempts of this run left behind; asked before a new one writes its note."""
    if note.exists() and len(last := note.read_bytes()) == NOTE.size:
        hang = note.with_suffix(".hang")
        hung = hang.exists() and hang.stat().st_size > 0
        with note.with_suffix(_HUNG if hung else _DIED).open("ab") as file:
            file.write(last)
    found = LeftOut()
    died = _places(note.with_suffix(_DIED))
    for (part, record), times in Counter((part, record) for part, record, _ in died).items():
        if times < DEATHS or part < 0:
            continue
        if record >= 0:
            found.leave(part, record, _KILLED)
        else:
            items = min(items for which, record, items in died if which == part and record < 0)
            found.rest[part] = items, _REST.format(items)
    for part, record, _ in _places(note.with_suffix(_HUNG)):
        found.leave(part, record, over_time(limit))
    return found


def over_time(limit: float | None) -> str:
    """Why a record that took too long is left out."""
    said = f"quarantined, it took longer than {limit or 0:g} s"
    return f"{said}: give a longer --time-limit, or look at it with thidua explain"


def _places(path: Path) -> list[tuple[int, int, int]]:
    raw = path.read_bytes() if path.exists() else b""
    return [NOTE.unpack_from(raw, at) for at in range(0, len(raw) - NOTE.size + 1, NOTE.size)]
