"""Roles in brackets or behind a dash after a unit of a list: "gồm A (Cụm trưởng), B (Cụm phó)"."""

import re
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.frames import captured
from thidua.link.roles.another import grants
from thidua.link.roles.handovers import GIVEN_TO
from thidua.link.roles.openings import board_opens, newly_chosen, to_lead
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.years import bracket_year
from thidua.link.stream import Stream
from thidua.model import Evidence

LISTED = "roles.in_list"


def roles_in_lists(context: Context, stream: Stream) -> list[Said]:
    """Roles that stand beside the units of a list, and what that list is part of.

    Args:
        context: with entities set.
        stream: the sentence.
    """
    tagged = [i for i in stream.each("U") if any(m.roles for m in stream.units(i).items)]
    matches = [m for m in GIVEN_TO.find(stream) if not grants(stream, m)] if tagged else []
    given = {captured(m, "to"): m for m in reversed(matches)}  # the first that fits has the giver
    found = []
    for i in tagged:
        kind, opened = board_opens(stream, i)
        to_come = to_lead(stream, i)
        for item in stream.units(i).items:
            for role in item.roles:
                entity = context.antecedent(item.end)
                if entity is None or to_come:
                    context.drop("planned" if entity else "no_antecedent", item.start, item.end, LISTED)
                    continue
                year = bracket_year(context, item.end) or opened
                kind = kind or newly_chosen(context.article.text, item.end)
                one = Said(role, item.ref.unit, entity, year, kind, None, Evidence(item.start, item.end, LISTED))
                found.append(_handed(stream, given[i], one) if i in given else one)
    return found


def _handed(stream: Stream, match: re.Match[str], one: Said) -> Said:
    """The role that a list tells of a unit to which the match says it is handed over."""
    at = captured(match, "from")
    giver = stream.units(at).items[-1].ref.unit if at is not None and one.role == "chair" else None
    giver = None if giver is None or superior(giver, [one.unit]) else giver
    evidence = Evidence(*stream.span(match), GIVEN_TO.name)
    return replace(one, kind="handover", giver=giver, evidence=evidence)
