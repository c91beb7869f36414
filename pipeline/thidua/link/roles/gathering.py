"""All that an article says of roles: the readers, one after the other."""

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.people import link_people
from thidua.link.roles.bearers import is_vague
from thidua.link.roles.declined import without_declined
from thidua.link.roles.flags import flags_handed, given_up, handed_again
from thidua.link.roles.flags_alone import flags_alone
from thidua.link.roles.gaps import gapped
from thidua.link.roles.givers import givers_told
from thidua.link.roles.offices import offices_given
from thidua.link.roles.persons import held_again, told_of_persons
from thidua.link.roles.reader import RoleReader
from thidua.link.roles.replaced import replaced
from thidua.link.roles.said import Said
from thidua.link.roles.side_lines import side_lines
from thidua.link.roles.then import told_of_then
from thidua.link.stream import Stream
from thidua.model import Unit
from thidua.text import folded

_ON_BEHALF = "roles.on_behalf"
# "giữa A và B": by custom who gives comes first
_SIGNED = ("roles.handover_signed", "roles.handover_signed_by")
_EITHER_WAY = ("roles.handover_between", "roles.between_two", *_SIGNED)
_IN_PLACE_OF = re.compile(r"(?:^| )(?:ủy quyền|ủy nhiệm|vắng|vắng mặt|đi vắng|bận|phân công|nhờ|xin phép) ")
_GOES_ON = re.compile(r"(?<!được )(?:tiếp tục|vẫn) (?:là|làm|giữ|đảm|nắm|ở)|giữ nguyên ")


def all_said(context: Context, reviewed: bool) -> list[Said]:
    """What every reader of roles finds; the later ones look at what the earlier ones have found.

    Args:
        context: with entities and year set.
        reviewed: whether the meeting looks back on the year, so that a role handed over is that of the next one.
    """
    said = RoleReader(context).read() + given_up(context) + offices_given(context) + told_of_persons(context)
    said += held_again(context) + side_lines(context) + gapped(context)
    said += _of_people(context, said)
    said = without_declined(context, told_of_then(context, said))
    said = _without_stand_ins(context, _turned(context, said, reviewed))
    said = _held_now(context, _going_on(context, said))
    said += flags_handed(context, said, context.year)
    said += handed_again(context, said, context.year)
    said += givers_told(context, said, context.year)
    said += replaced(context, said)
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


def _turned(context: Context, said: Sequence[Said], reviewed: bool) -> list[Said]:
    """The handovers told of a pair, the other way round where the article says so elsewhere: "B và A ký biên bản bàn
    giao", and A is the chair of the year that ends. Minutes alone do not say who gives: they are read where it does."""
    told = []
    for s in said:
        if s.giver is None or s.evidence.rule not in _EITHER_WAY:
            told.append(s)
        elif _goes(context, s, s.unit, s.giver, said, reviewed):
            told.append(replace(s, unit=s.giver, giver=s.unit))
        elif s.evidence.rule not in _SIGNED or _goes(context, s, s.giver, s.unit, said, reviewed):
            told.append(s)
        else:
            context.drop("ambiguous_antecedent", s.evidence.start, s.evidence.end, s.evidence.rule)
    return told


def _goes(context: Context, act: Said, giver: Unit, taker: Unit, said: Sequence[Said], reviewed: bool) -> bool:
    """Whether the article says that one of two has had the role, or that the other is chosen for it."""
    now = act.entity.year or context.year
    if not (reviewed if act.year is None else act.year > (now or act.year)):
        return False  # of the article's own year: who has the role may have taken it
    has: set[str] = set()
    gets: set[str] = set()
    for s in said:
        if s.entity.cluster_id == act.entity.cluster_id and s.role == act.role and s is not act:
            ends = s.kind is None and (s.year is None or s.year == now)
            if ends or s.kind is not None or context.is_coming(s.year):
                (has if ends else gets).add(s.unit.unit_id)
    return (giver.unit_id in has and taker.unit_id not in has) or (taker.unit_id in gets and giver.unit_id not in gets)


def _without_stand_ins(context: Context, said: Sequence[Said]) -> list[Said]:
    """Without those who only speak for who has the role: "Thay mặt Cụm trưởng, B ..." where A is the chair, where B is
    the deputy, or where B was empowered to."""
    kept = []
    for s in said:
        if s.evidence.rule != _ON_BEHALF or not (_has_it(context, s, said) or _empowered(context, s)):
            kept.append(s)
        else:
            context.drop("background", s.evidence.start, s.evidence.end, _ON_BEHALF)
    return kept


def _has_it(context: Context, one: Said, said: Sequence[Said]) -> bool:
    """Whether another unit has the role that a unit speaks for, or that unit has the other role."""
    now = one.entity.year or context.year
    for s in said:
        if s.entity.cluster_id != one.entity.cluster_id or s.evidence.rule == _ON_BEHALF:
            continue
        if s.role == one.role and s.giver and s.giver.unit_id != one.unit.unit_id:
            return True
        same_time = s.kind is None and (s.year or now) == (one.year or now)
        if same_time and (s.role == one.role) != (s.unit.unit_id == one.unit.unit_id):
            return True
    return False


def _empowered(context: Context, one: Said) -> bool:
    """Whether the sentence says that the unit was empowered, or that who has the role is away."""
    return any(inside(one, s) and _IN_PLACE_OF.search(s.string) for s in context.streams)
