"""One role said of one unit, as the reader hands it on."""

from thidua.link.context import Entity
from thidua.model import Evidence, HandoverKind, RoleName, Unit
from thidua.model.struct import struct


@struct
class Said:
    """One role said of one unit. `kind` is None for a bare statement."""

    role: RoleName
    unit: Unit
    entity: Entity
    year: int | None
    kind: HandoverKind | None
    giver: Unit | None
    evidence: Evidence
