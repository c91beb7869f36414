"""A frame of roles as a declared rule: its pattern, the kind of act, sentences it reads and sentences it must not.

Sentences and values are written short: A, B and C in braces are three provincial police forces, each sentence follows
the news of a yearly review, and "chair A; handover chair B 2025" are the rows it gives.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from thidua.anchors import stands
from thidua.link.frames import Frame, frame
from thidua.link.roles.words import VOCABULARY
from thidua.link.stream import Stream
from thidua.model import HandoverKind
from thidua.rules import declare

OPENING = "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2024. "
UNITS = {
    "A": "Công an tỉnh Lào Cai",
    "B": "Công an tỉnh Sơn La",
    "C": "Công an tỉnh Yên Bái",
    "D": "Công an tỉnh Phú Thọ",
}
_SOURCE = "papers and portals of some sixty outlets, 2009-2026, by construction (shared phrasebook)"


@dataclass(frozen=True, slots=True)
class RoleFrame:
    """A frame with the kind of act that it tells; None for a bare statement."""

    kind: HandoverKind | None
    frame: Frame


class RoleFrames(tuple[RoleFrame, ...]):
    """Frames in their order, passed over together where the anchor that they share stands nowhere."""

    @cached_property
    def by_anchor(self) -> list[tuple[frozenset[str], list[int]]]:
        """The surest anchor of frames with the places of these frames; "" is that of a frame without any."""
        table: dict[frozenset[str], list[int]] = {}
        for at, one in enumerate(self):
            table.setdefault(one.frame.anchors[0] if one.frame.anchors else frozenset({""}), []).append(at)
        return list(table.items())

    def possible(self, stream: Stream) -> list[RoleFrame]:
        """The frames whose anchors all stand in a sentence."""
        near = [at for words, places in self.by_anchor if stands(words, stream.string) for at in places]
        return [self[at] for at in sorted(near) if stream.holds(self[at].frame.anchors)]


def role_frame(
    kind: HandoverKind | None, name: str, pattern: str, examples: Mapping[str, str], rejects: Sequence[str]
) -> RoleFrame:
    """Compile a pattern over the vocabulary of roles and declare it as the rule `name`."""
    prove(name, examples, rejects)
    return RoleFrame(kind, frame(name, pattern, VOCABULARY))


def prove(name: str, examples: Mapping[str, str], rejects: Sequence[str]) -> None:
    """Declare a rule of roles by short sentences."""
    declare(
        name,
        stage="link",
        examples={OPENING + said.format(**UNITS): _rows(rows) for said, rows in examples.items()},
        rejects=[OPENING + said.format(**UNITS) for said in rejects],
        source=_SOURCE,
    )


def _rows(told: str) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for row in told.split("; "):
        parts = row.split()
        if len(parts) == 2:
            rows.append((parts[0], UNITS[parts[1]]))
        else:
            rows.append((parts[0], parts[1], UNITS[parts[2]], int(parts[3])))
    return rows
