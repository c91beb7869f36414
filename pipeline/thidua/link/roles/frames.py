"""The frames of roles and handovers: who has, gives, takes, is elected to or assigned a role.

Captures: `role` the role phrase, `to` who has or takes it, `from` who gives it. Order matters: for one role phrase the
first frame that fits wins, acts before bare statements.
"""

from thidua.link.roles.choices import CHOICES, CONTINUATIONS
from thidua.link.roles.exchanges import EXCHANGES, SIDES
from thidua.link.roles.handovers import HANDOVERS
from thidua.link.roles.inversions import INVERSIONS
from thidua.link.roles.rules import RoleFrame, RoleFrames
from thidua.link.roles.statements import STATED as _STATED

ACTS = RoleFrames(SIDES + HANDOVERS + EXCHANGES + INVERSIONS + CHOICES)
STATED = RoleFrames(_STATED)

# Frames whose two units stand in one list: the first gives, the second takes.
PAIRED = (
    "roles.handover_between",
    "roles.handover_signed",
    "roles.succeed_pair",
    "roles.receive_fronted_pair",
    "roles.receive_from_pair",
    "roles.received_then_holds_pair",
)

# Frames in which the role of who gives it up stands before that unit.
ROLE_FIRST = ("roles.role_unit_gives", "roles.old_to_new", "roles.is_then_gives", "roles.takes_from_chair")

__all__ = ["ACTS", "CONTINUATIONS", "PAIRED", "ROLE_FIRST", "STATED", "RoleFrame"]
