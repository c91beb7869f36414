"""All that an article says of roles: the readers, one after the other."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.people import link_people
from thidua.link.role_bearers import is_vague
from thidua.link.role_flags import flags_handed, given_up
from thidua.link.role_flags_alone import flags_alone
from thidua.link.role_givers import givers_told
from thidua.link.role_offices import offices_given
from thidua.link.role_persons import held_again, told_of_persons
from thidua.link.role_reader import RoleReader
from thidua.link.role_said import Said
from thidua.link.stream import Stream
from thidua.text import folded

_GOES_ON = re.compile(r"(?<!được )(?:tiếp tục|vẫn) (?:là|làm|giữ|đảm|nắm|ở)")


def all_said(context: Context) -> list[Said]:
    """What every reader of roles finds; the later ones look at what the earlier ones have found."""
    said = RoleReader(context).read() + given_up(context) + offices_given(context) + told_of_persons(context)
    said += held_again(context)
    said += _of_people(context, said)
    said = _held_now(context, _going_on(context, said))
    said += flags_handed(context, said, context.year)
    said += givers_told(context, said, context.year)
    said += flags_alone(context, said, context.year)
    return said


def _held_now(context: Context, said: Sequence[Said]) -> list[Said]:
    """Assignments without a year are of the article's own where it hands the role on from the very unit they name.

    "A được Bộ phân công là Cụm trưởng, B là Cụm phó. ... A bàn giao nhiệm vụ Cụm trưởng cho B": A has held it.
    """
    givers = {(s.entity.cluster_id, s.role, s.giver.unit_id) for s in said if s.giver}
    undated = [s for s in said if s.kind == "assignment" and s.year is None and s.giver is None]
    over = [s for s in undated if (s.entity.cluster_id, s.role, s.unit.unit_id) in givers]
    told = {n for n, stream in enumerate(context.streams) for s in over if inside(s, stream)}
    now = {id(s) for s in undated if any(inside(s, context.streams[n]) for n in told)}
    return [replace(s, year=s.entity.year or context.year) if id(s) in now else s for s in said]


def _going_on(context: Context, said: Sequence[Said]) -> list[Said]:
    """Who only goes on in a role, beside a handover of the other one, is given nothing: "A nhận bàn giao vai trò Cụm
    trưởng từ B; C tiếp tục là Cụm phó"."""
    return [
        replace(s, kind=None)
        if s.kind == "handover" and s.giver is None and _GOES_ON.search(folded(context.text(*_words(s))))
        else s
        for s in said
    ]


def _words(one: Said) -> tuple[int, int]:
    """Where a statement stands."""
    return one.evidence.start, one.evidence.end


def inside(said: Said, stream: Stream) -> bool:
    """Whether a statement stands in a sentence."""
    return stream.start <= said.evidence.start < stream.end


def _of_people(context: Context, said: Sequence[Said]) -> list[Said]:
    """The unit of a person whom one sentence calls chair and another gives a post and unit."""
    known = {(s.entity.cluster_id, s.role) for s in said if s.kind is None}
    told = {
        (s.entity.cluster_id, s.role, s.unit.unit_id) for s in said
    }  # "bà B - Giám đốc Sở Y tế, Cụm trưởng năm 2025"
    found = []
    for person in link_people(context):
        entity = context.antecedent(person.evidence.start)
        if person.unit is None or person.cluster_role is None or entity is None or is_vague(person.unit):
            continue
        here = (entity.cluster_id, person.cluster_role)
        if here not in known and (*here, person.unit.unit_id) not in told:
            evidence = replace(person.evidence, rule="roles.person", confidence=0.8)
            found.append(Said(person.cluster_role, person.unit, entity, None, None, None, evidence))
    return found
