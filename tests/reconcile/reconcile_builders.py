"""Small builders for the tests of reconcile: an article in one line, its statements as keyword arguments."""

import zlib

from thidua import gazetteer
from thidua.model import Award, Cluster, Event, Evidence, Extraction, Handover, Member, Reading, Role, Unit
from thidua.text import slug

NORTH_CENTRAL = ("Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế")
RED_RIVER = ("Hưng Yên", "Thái Bình", "Nam Định", "Hà Nam", "Hải Dương")
BORDER = ("Lạng Sơn", "Cao Bằng", "Sơn La", "Lai Châu", "Điện Biên", "Hà Giang", "Lào Cai")
DEPARTMENTS = ("Cục Tổ chức cán bộ", "Cục Đào tạo", "Cục Truyền thông", "Cục Hậu cần")


def unit(name):
    """A province's police when `name` is a province, "tỉnh X" for the province itself, else what its head says."""
    if name.startswith("tỉnh "):
        return Unit(slug(name[5:]), name[5:], "province", name[5:])
    if gazetteer.province_named(name) and not name.startswith("Công an"):
        return Unit(slug(f"Công an tỉnh {name}"), f"Công an tỉnh {name}", "province_police", name)
    heads = (("Cục", "department"), ("Học viện", "academy"), ("Trường", "academy"), ("Công an huyện", "district"))
    kind = next((kind for head, kind in heads if name.startswith(head)), "other")
    return Unit(slug(name), name, kind)


def at(*words):
    """Evidence at a place of its own for each thing said."""
    start = zlib.crc32(repr(words).encode()) % 5000
    return Evidence(start, start + 10, "test")


def article(
    article_id,
    year,
    *,
    number=5,
    organisation="Bộ Công an",
    name=None,
    members=(),
    partial=False,
    count=None,
    chair=None,
    deputy=None,
    hands=None,
    story=None,
    published=None,
    awards=(),
    date=None,
    event="annual_review",
):
    """One article on one cluster.

    Args:
        hands: (from or None, to, year[, role]) of a handover, or several.
        awards: (award, status, unit or count) tuples.
        chair, deputy: a unit, or (unit, year). date: of the event, whose period is `year`.
    """
    said = Extraction(relevant=True)
    own = "c1"
    said.clusters.append(Cluster(own, organisation, number, name, year, count, at(article_id, "cluster")))
    for i, m in enumerate(members):
        said.members.append(Member(own, year, unit(m), i + 1, at(article_id, "member", m), partial))
    for role, given in (("chair", chair), ("deputy", deputy)):
        for one in given if isinstance(given, list) else [given] if given else []:
            who, when = one if isinstance(one, tuple) else (one, year)
            said.roles.append(Role(own, when, role, unit(who), "stated", at(article_id, role, who)))
    said.handovers.extend(_handovers(article_id, own, [hands] if isinstance(hands, tuple) else hands or []))
    said.awards.extend(_awards(article_id, own, year, awards))
    if date:
        said.events.append(Event("e1", event, date, "stated", str(year), None, own, at(article_id, "event")))
    return Reading(article_id, story or article_id, published, said)


def _handovers(article_id, own, hands):
    for act in hands:
        giver, taker, when, role = act if len(act) == 4 else (*act, "chair")
        evidence = at(article_id, "handover", taker, role)
        yield Handover(own, role, when, unit(giver) if giver else None, unit(taker), "handover", evidence)


def _awards(article_id, own, year, awards):
    for i, (award, status, what) in enumerate(awards):
        named, count = (None, what) if isinstance(what, int) else (unit(what), None)
        recipient = "unit" if named else "collective"
        evidence = at(article_id, "award", award, status, what)
        yield Award(f"a{i}", own, year, award, award, status, recipient, count, False, named, evidence)


def row(table, **wanted):
    """The only row with these values; fails when there is none or more."""
    found = [r for r in table if all(getattr(r, k) == v for k, v in wanted.items())]
    assert len(found) == 1, (wanted, list(table))
    return found[0]
