"""Run one declared rule alone over a text: how every rule proves its examples and rejects.

A rule of link/ reads no text by itself: it is proved by running extract and link over its example and taking the
statements that carry its name. Their values are told as tuples, in text order:

    role       (role, unit)                                       handover  (kind, role, unit, year)
    member     unit                                               award     (award, status, recipient, quantity, unit)
    event      (event_type, date, period)                         cluster   (number, name)
    person     (name, post, unit)                                 dropped   (reason,)
"""

from collections.abc import Iterator

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article, Evidence, Extraction, Unit
from thidua.rules import Rule
from thidua.text import nfc


def read_alone(rule: Rule, text: str) -> list[object]:
    """The values `rule` reads in `text`, in text order."""
    if rule.read is not None:
        return list(rule.read(text))
    article = Article("example", "example.txt", 0, nfc(text))
    found = sorted(_told(link(article, extract(article)), rule.name), key=lambda told: told[0])
    return [value for _, value in found]


def _name(unit: Unit | None) -> str | None:
    return unit.unit if unit else None


def _told(said: Extraction, name: str) -> Iterator[tuple[tuple[int, int], object]]:
    """Place and value of every statement that carries the name of a rule."""
    rows: list[tuple[Evidence, object]] = []
    rows += [(r.evidence, (r.role, _name(r.unit))) for r in said.roles]
    rows += [(h.evidence, (h.kind, h.role, _name(h.to_unit), h.year)) for h in said.handovers]
    rows += [(m.evidence, _name(m.unit)) for m in said.members]
    rows += [(a.evidence, (a.award, a.status, a.recipient, a.quantity, _name(a.unit))) for a in said.awards]
    rows += [(e.evidence, (e.event_type, e.date, e.period)) for e in said.events]
    rows += [(c.evidence, (c.number, c.name)) for c in said.clusters]
    rows += [(p.evidence, (p.name, p.post, _name(p.unit))) for p in said.people]
    rows += [(u.evidence, (u.reason,)) for u in said.unresolved]
    for order, (evidence, value) in enumerate(rows):
        if evidence.rule == name:
            yield (evidence.start, order), value
