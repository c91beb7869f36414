"""Mentions -> statements of one article: which cluster, whose chair, which year, which status.

Order: streams (sentences as typed tokens), clusters, the meeting and its year, counts, roles, members, organisations,
awards, people, corrections. Each step only reads what the steps before have set.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TypeVar

from thidua.link.as_listed import Listed
from thidua.link.awards.link import link_awards
from thidua.link.clusters import find_entities, may_be_on_cluster
from thidua.link.context import Context, Entity, context
from thidua.link.corrections import set_right
from thidua.link.dates import link_dates
from thidua.link.events.link import find_meeting, link_events
from thidua.link.members.link import counts_of, link_members, set_counts
from thidua.link.organisations.link import set_organisation, share_organisation
from thidua.link.people import link_people
from thidua.link.roles.link import link_roles
from thidua.link.stream import YEARS, Stream, year_of
from thidua.model import (
    AnyMention,
    Article,
    Award,
    Cluster,
    Extraction,
    Handover,
    Mention,
    Role,
)
from thidua.text import folded

__all__ = ["link", "may_be_on_cluster"]

Said = TypeVar("Said", Role, Handover, Award)

_WEAK = 0.9  # of a cluster's evidence: below it "thi đua" stands in none of its names


def link(article: Article, mentions: Sequence[AnyMention]) -> Extraction:
    """All that one article says, each statement with its place. Irrelevant articles have nothing but their mentions."""
    if not any(isinstance(m, Mention) and m.kind in ("cluster", "role") for m in mentions):
        return Extraction(relevant=False, mentions=list(mentions))
    shared = context(article, mentions)
    shared.entities = find_entities(shared)
    if not shared.entities:
        return Extraction(relevant=False, mentions=list(mentions))
    meeting = find_meeting(shared)
    _set_years(shared, meeting.year)
    counts = counts_of(shared)
    set_counts(shared, counts)
    roles, handovers = link_roles(shared, bool(meeting.types), *_looks_back(set(meeting.periods)))
    members = link_members(shared, roles, counts)
    listed = Listed(members)
    roles, handovers = _dated(listed.roles(roles)), _dated(listed.handovers(handovers))
    if not _tells_of_one(shared, found=bool(roles or handovers or members), met=bool(meeting.types)):
        return Extraction(relevant=False, mentions=list(mentions))
    for entity in shared.entities:
        set_organisation(shared, entity, members, roles, handovers)
    share_organisation(shared)
    events = link_events(shared, meeting)
    awards = _dated(listed.awards(link_awards(shared, members)))
    said = Extraction(
        True,
        link_dates(shared, events),
        events,
        _clusters(shared),
        members,
        roles,
        handovers,
        awards,
        link_people(shared),
        sorted(set(shared.unresolved), key=lambda u: (u.evidence.start, u.evidence.end, u.reason, u.evidence.rule)),
        list(mentions),
    )
    return set_right(shared, said)


def _set_years(shared: Context, met: int | None) -> None:
    """Give the article, and each of its clusters, the year it is about; `met` is the one its meeting tells."""
    shared.year = met if met in YEARS else None
    for entity in shared.entities:
        entity.year = _year_of(shared, entity.places) if len(shared.entities) > 1 else shared.year


def _looks_back(types: AbstractSet[str]) -> tuple[bool, bool]:
    """Whether meetings of these types look back on a year or a part of it, and whether on a whole one."""
    reviews = bool({"annual_review", "midyear_review"} & types)
    return reviews, reviews and types != {"midyear_review"}


# As a noun: "từng cụm, khối thi đua", "các cụm thi đua thuộc huyện"; in "hai cụm thi đua làm đẹp ngõ xóm" it is a verb.
_OF_EMULATION = re.compile(
    r"(?:cụm\s*(?:,|và)\s*khối|khối\s*(?:,|và)\s*cụm)\s+thi\s+đua(?![^\W_])|(?:cụm|khối)\s+thi\s+đua\s+(?:của|thuộc|trực\s+thuộc)\s"
)


def _tells_of_one(shared: Context, *, found: bool, met: bool) -> bool:
    """Whether an article tells of an emulation cluster: `found` a role or a member of it, or that it `met`; or of
    several by number, which it calls emulation clusters together ("Cụm số 1 ... Cụm số 2 ... từng cụm thi đua")."""
    entities = shared.entities
    if not found and all(e.number is None and e.name is None for e in entities):
        return False  # "các cụm, khối thi đua" in general
    if found or met or not all(map(_weak, entities)):
        return True  # not "Cụm trưởng cụm 2 là bạn Nam"
    return len(entities) > 1 and bool(_OF_EMULATION.search(folded(shared.article.text)))


def _weak(entity: Entity) -> bool:
    """Whether a cluster is a number that nothing calls an emulation cluster: "cụm số 2"."""
    return entity.kind == "cụm" and bool(entity.number) and entity.evidence.confidence < _WEAK


def _dated(rows: list[Said]) -> list[Said]:
    """The rows, without a year that no cluster has had."""
    return [row if row.year is None or row.year in YEARS else replace(row, year=None) for row in rows]


def _clusters(shared: Context) -> list[Cluster]:
    """The clusters as they are when every step has set what it knows of them."""
    return [
        Cluster(e.cluster_id, e.organisation, e.number, e.name, e.year, e.stated_member_count, e.evidence)
        for e in shared.entities
    ]


def _year_of(shared: Context, places: Sequence[int]) -> int | None:
    """The year printed right behind a cluster's name ("Cụm thi đua số 10 năm 2023"), else the article's."""
    for stream in shared.streams:
        for i in stream.typed:
            token, following = stream.tokens[i], stream.tokens[i + 1 : i + 2]
            year_behind = following and following[0].type == "Y" and not _of_role(stream, i)
            if token.type == "C" and token.start in places and year_behind:
                return year_of(following[0]) or shared.year
    return _pledged(shared, places) or shared.year


_PLEDGES = re.compile(r"(?:(?:[-,(] )?@O\d+ (?:\) )?)?(?:[^@.;:,] ?){0,30}ký (?:kết )?giao ước (?:thi đua )?@Y(\d+) ")
_REVIEWS = re.compile(r"(?:^| )(?:tổng kết|sơ kết|bình xét|suy tôn|nhìn lại|đánh giá) ")


def _pledged(shared: Context, places: Sequence[int]) -> int | None:
    """The year for which a cluster signs its pact, where no sentence that names it tells of a review: of several, one
    may pledge for a year while another looks back on the last."""
    named = [s for s in shared.streams if any(s.start <= place < s.end for place in places)]
    if any(_REVIEWS.search(s.string) for s in named):
        return None
    for stream in named:
        for i in stream.typed:
            told = _PLEDGES.match(stream.behind(i)) if stream.tokens[i].start in places else None
            if told and (year := year_of(stream.tokens[int(told[1])])):
                return year
    return None


def _of_role(stream: Stream, i: int) -> bool:
    """Whether the cluster at token i is one of several for which a role is told: "làm Cụm trưởng Cụm 1 và Cụm 3 năm
    2025" tells the year of the role."""
    j = i - 1
    while j > 0 and (stream.tokens[j].folded in (",", "và", ";") or stream.tokens[j].type == "C"):
        j -= 1
    return j >= 0 and j < i - 1 and stream.tokens[j].type == "R"
