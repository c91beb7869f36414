"""Both roles handed over at once, each to its own taker: "Cụm trưởng A và Cụm phó B bàn giao nhiệm vụ cho C và D"."""

import re
from collections.abc import MutableSet

from thidua.link.context import Context, planned
from thidua.link.frames import Frame, captured, frame
from thidua.link.roles.another import grants, to_team
from thidua.link.roles.bearers import denied
from thidua.link.roles.lists import entity_of_role
from thidua.link.roles.rules import prove
from thidua.link.roles.said import Said
from thidua.link.roles.superiors import superior
from thidua.link.roles.words import VOCABULARY
from thidua.link.roles.years import resolved, stated_year
from thidua.link.stream import Item, Stream
from thidua.model import Evidence, RoleName

_NAME = "roles.both_handed"
# No flag: two of them, given by chair and deputy, are prizes.
_GIVEN = (
    r"(?:\) |[,-] )?{v:6}(?:(?:bàn giao|chuyển giao|trao lại|giao lại|trao|chuyển) (?:lại )?(?:toàn bộ |các )?"
    r"(?:nhiệm vụ|vai trò|trọng trách|trách nhiệm|chức trách|chức danh|cương vị|công việc) "
    r"(?:(?:này|luân lưu|điều hành|của|cụm|khối|thi đua|@C\d+|@Y\d+) )*|(?:bàn giao|chuyển giao) (?:lại )?)"
    r"(?:lần lượt )?(?:cho|sang) (?:lần lượt )?<LOOSE>(?:(?:và|,) <P>{U:second})?<ENDS>"
)
_SIGN = r"(?:[,(-] )?"
_AND = r"(?:\) |[,-] )?(?:và|cùng|cùng với|,|;) "
BOTH: tuple[Frame, ...] = (
    frame(
        _NAME,
        rf"{{R:first}}<OLD>{_SIGN}<FROM>{_AND}{{R:role}}<OLD>{_SIGN}(?:{{w:5}}@S\d+ {_SIGN})?{{w:5}}{{U:other}}"
        + _GIVEN,
        VOCABULARY,
    ),
    frame(
        _NAME,
        rf"{{U:from}}(?:@S\d+ )?[-,(] <AS>{{R:first}}{_AND}<P>{{U:other}}(?:@S\d+ )?[-,(] <AS>{{R:role}}" + _GIVEN,
        VOCABULARY,
    ),
    frame(_NAME, r"{U:givers}" + _GIVEN, VOCABULARY),
)
_HANDS = re.compile(r"(?:giao|trao|lại) ")
prove(
    _NAME,
    {
        "Cụm trưởng {A} và Cụm phó {B} bàn giao nhiệm vụ cho {C} và {D}.": (
            "chair A; deputy B; handover chair C 2025; handover deputy D 2025"
        ),
        "{A} (Cụm trưởng) và {B} (Cụm phó) chuyển giao công việc của Cụm lần lượt cho {C} và {D}.": (
            "handover chair C 2025; handover deputy D 2025"
        ),
    },
    [
        "{A} (đơn vị đăng cai) và {B} (chủ nhà) bàn giao nhiệm vụ cho {C} và {D}.",
        "Cụm trưởng mời {A} và {B} bàn giao hồ sơ cho {C} và {D}.",
    ],
)


def both_handed(context: Context, stream: Stream, taken: MutableSet[tuple[int, int]]) -> list[Said]:
    """The two handovers of a sentence in which who has each role gives it to its own taker; empty where none is told.

    Args:
        context: with entities set.
        stream: the sentence.
        taken: (start of a stream, token of a role) of the roles explained already; those read here are added.
    """
    if stream.string.count("@U") < 2 or not _HANDS.search(stream.string):
        return []
    for one in BOTH:
        for match in one.find(stream):
            givers, takers = _givers(stream, match), _takers(stream, match)
            roles = [role for role, _ in givers]
            if sorted(roles) != ["chair", "deputy"] or len(takers) != len(roles) or grants(stream, match):
                continue
            if stream.string.endswith(("được ", "do ", "mà "), 0, match.start()):
                continue  # "Ngôi nhà được Cụm trưởng A và Cụm phó B bàn giao cho C và D"
            if denied(stream, match) or _above(givers, takers) or to_team(stream, match, _at(match, "to") or 0):
                continue
            if planned(stream, match.end()):
                context.drop("planned", *stream.span(match), _NAME)
                return []
            taken |= {(stream.start, i) for name in ("first", "role") if (i := _at(match, name)) is not None}
            return _said(context, stream, match, list(zip(givers, takers, strict=True)))
    return []


def _at(match: re.Match[str], name: str) -> int | None:
    return captured(match, name)


def _givers(stream: Stream, match: re.Match[str]) -> list[tuple[RoleName, Item]]:
    """Who gives which role up: a role beside each of two units, or in the brackets of one list."""
    if (listed := _at(match, "givers")) is not None:
        items = stream.units(listed).items
        return [(role, item) for item in items for role in item.roles] if all(len(i.roles) == 1 for i in items) else []
    found: list[tuple[RoleName, Item]] = []
    for role_name, unit_name in (("first", "from"), ("role", "other")):
        role_at, unit_at = _at(match, role_name), _at(match, unit_name)
        assert role_at is not None and unit_at is not None  # every frame without a list captures them
        roles, items = stream.role(role_at).roles, stream.units(unit_at).items
        if len(roles) != 1 or len(items) != 1:
            return []
        found.append((roles[0], items[0]))
    return found


def _takers(stream: Stream, match: re.Match[str]) -> tuple[Item, ...]:
    """Who takes the roles, in the order of those who give them; none where brackets give them roles in another way."""
    items = tuple(
        i for name in ("to", "second") if (at := _at(match, name)) is not None for i in stream.units(at).items
    )
    return () if any(item.roles for item in items) else items


def _above(givers: list[tuple[RoleName, Item]], takers: tuple[Item, ...]) -> bool:
    """Whether one who gives stands over the cluster, or gives to itself."""
    units = [item.ref.unit for item in takers]
    return any(superior(item.ref.unit, units) for _, item in givers) or any(
        item.ref.unit.unit_id == unit.unit_id for (_, item), unit in zip(givers, units, strict=True)
    )


def _said(
    context: Context, stream: Stream, match: re.Match[str], pairs: list[tuple[tuple[RoleName, Item], Item]]
) -> list[Said]:
    """The handovers as rows in the making."""
    role_at = _at(match, "role")
    first = stream.token_at(match.start())
    entity = (
        entity_of_role(context, stream, role_at)
        if role_at is not None
        else context.antecedent(stream.tokens[first].start)
    )
    if entity is None:
        return []
    now = entity.year or context.year
    printed = [stream.role(i).year for n in ("first", "role") if (i := _at(match, n)) is not None]
    ended = max((year for year in printed if year), default=None)
    told = resolved(stated_year(stream, match, act=True), now) if ended is None else ended + 1
    year = told + 1 if told is not None and told == now else told
    evidence = Evidence(*stream.span(match), _NAME, 0.85)
    return [Said(role, to.ref.unit, entity, year, "handover", by.ref.unit, evidence) for (role, by), to in pairs]
