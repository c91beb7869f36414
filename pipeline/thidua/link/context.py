"""One article while it is linked: its sentences as streams, the clusters it names, the years it is about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from thidua.anchors import Anchored
from thidua.link.glossed_names import with_glossed
from thidua.link.kinds import with_kinds
from thidua.link.lists.coordination import coordinate
from thidua.link.lists.long_names import whole_items
from thidua.link.lists.torn_end import torn_name
from thidua.link.own_name import in_their_own_name
from thidua.link.roles.phrases import merge_roles
from thidua.link.sentences import sentences
from thidua.link.short_names import spelled_out
from thidua.link.speakers import with_speakers
from thidua.link.stream import Stream, mark_organisations
from thidua.link.tokens import tokens_of
from thidua.link.unit_groups import provinces_apart
from thidua.model import (
    AnyMention,
    Article,
    ClusterRef,
    DateMention,
    Evidence,
    Mention,
    Reason,
    UnitRef,
    Unresolved,
)
from thidua.text import folded, key
from thidua.words import OTHER_ARTICLES

_start = attrgetter("start")


@dataclass(slots=True)
class Entity:
    """A cluster of this article with all places that refer to it."""

    cluster_id: str
    kind: str
    number: int | None
    name: str | None
    evidence: Evidence
    places: list[int] = field(default_factory=list)  # starts of its own mentions, in text order
    organisation: str | None = None
    year: int | None = None
    stated_member_count: int | None = None
    body: str | None = None  # tells it from another body's cluster of the same number
    beside: bool = False  # only named as a guest, a rival or for comparison: what follows is not about it


@dataclass(slots=True)
class Context:
    """What the linkers of one article share. `year` is the year the article is about."""

    article: Article
    mentions: Sequence[AnyMention]
    streams: list[Stream]
    entities: list[Entity] = field(default_factory=list)
    year: int | None = None
    unresolved: list[Unresolved] = field(default_factory=list)
    apart: frozenset[str] = frozenset()  # provinces with several agencies in this article (unit_groups.py)
    whole: str = ""  # the strings of all sentences
    refs: list[UnitRef] = field(default_factory=list)  # the units of all mentions

    def may_hold(self, pattern: Anchored) -> bool:
        """Whether the anchors of a pattern stand in the article at all: else no sentence need be searched for it."""
        return pattern.may_match(self.whole)

    def sentence_at(self, offset: int) -> int | None:
        """Index of the sentence that holds an offset of the article; None where none does."""
        return next((n for n, s in enumerate(self.streams) if s.start <= offset < s.end), None)

    def text(self, start: int, end: int) -> str:
        """The printed text with single blanks."""
        return " ".join(self.article.text[start:end].split())

    def drop(self, reason: Reason, start: int, end: int, rule: str) -> None:
        """Record what was read but is not used."""
        self.unresolved.append(Unresolved(reason, self.text(start, end), Evidence(start, end, rule)))

    def entity_of(self, ref: ClusterRef) -> Entity | None:
        """The entity that a numbered or named reference names; None for a bare one or an unknown one."""
        if ref.number is not None:
            same = [e for e in self.entities if e.number == ref.number and e.body in (None, ref.body)]
            return next((e for e in same if e.kind == ref.kind), same[0] if same else None)
        if ref.name is not None:
            wanted = key(ref.name)
            for entity in self.entities:
                if entity.name and (wanted in key(entity.name) or key(entity.name) in wanted):
                    return entity
        return None

    def antecedent(self, offset: int) -> Entity | None:
        """The cluster that a bare word at `offset` stands for.

        The only one of the article; else the one named last before `offset`; None when none was named before. One that
        is only named beside the others counts in the sentence that names it.
        """
        if len(self.entities) == 1:
            return self.entities[0]
        near = [e for e in self.entities if not e.beside or any(self._with(place, offset) for place in e.places)]
        if len(near) == 1 and len(near) < len(self.entities):
            return near[0]
        places = sorted((p, e.cluster_id) for e in near for p in e.places)
        at = bisect_right(places, (offset, "\uffff"))
        if not at:
            return None
        return next(e for e in near if e.cluster_id == places[at - 1][1])

    def _with(self, place: int, offset: int) -> bool:
        """Whether an offset stands behind a place in its sentence, in the clause that tells of it (", nơi A làm")."""
        told = self.article.text[place:offset]
        inside = any(s.start <= place <= offset < s.end for s in self.streams)
        return inside and told.count(",") <= 1 and ";" not in told

    def is_past(self, year: int | None) -> bool:
        """Whether a printed year is no later than the one the article is about."""
        return year is not None and self.year is not None and 0 < year <= self.year

    def is_coming(self, year: int | None) -> bool:
        """Whether a printed year is after the one the article is about."""
        return year is not None and self.year is not None and year > self.year

    def cluster_near(self, ref: ClusterRef | None, offset: int) -> Entity | None:
        """The entity of an explicit reference, else the antecedent at `offset`."""
        return (self.entity_of(ref) if ref else None) or self.antecedent(offset)


def context(article: Article, mentions: Sequence[AnyMention]) -> Context:
    """Split an article into streams: words and typed mentions, roles merged, units coordinated."""
    view = folded(article.text)
    torn = torn_name(article.text, mentions)
    end = min(_end(article.text, view), torn[0] if torn else len(article.text))
    mentions = with_glossed(article.text, spelled_out(article.text, [m for m in mentions if m.start < end]))
    streams = []
    ordered = sorted((m for m in mentions if not _of_old(m)), key=_start)
    for sentence in sentences(article.text[:end]):
        first = bisect_left(ordered, sentence.start, key=_start)
        inside = ordered[first : bisect_right(ordered, sentence.end, lo=first, key=_start)]
        tokens = tokens_of(article.text, view, sentence.start, sentence.end, inside)
        typed = merge_roles(mark_organisations(in_their_own_name(tokens, inside)))
        stream = Stream(
            coordinate(whole_items(typed) if sentence.item else typed),
            sentence.start,
            sentence.end,
            sentence.line,
            sentence.item,
        )
        stream.render()
        streams.append(stream)
    streams = list(with_speakers(streams)) if "tôi" in view or "mình" in view else streams
    streams = list(with_kinds(streams))
    whole = "\n".join(stream.string for stream in streams)
    found = Context(article, mentions, streams, apart=provinces_apart(streams), whole=whole)
    found.refs = [m.value for m in mentions if isinstance(m, Mention) and isinstance(m.value, UnitRef)]
    if torn:
        found.drop("cut_off", *torn, "units.name")
    return found


_MODERN = range(1900, 2101)


def _of_old(mention: AnyMention) -> bool:
    """Whether a date is of a dynasty's year, or of a number that only looks like one ("ba năm 1240 lượt xem")."""
    if not isinstance(mention, DateMention):
        return False
    year = mention.value[:4]
    return year.isdigit() and int(year) not in _MODERN


_CLUSTER = re.compile(r"(?<![^\W_])(?:cụm|khối)(?![^\W_])")
_HEADLINE = 160  # characters: a longer line is a paragraph


def _end(text: str, view: str) -> int:
    """Where the article ends: before a list of other articles ("Các tin khác") with nothing but short lines in it, or
    before one that names another ("Tin khác: Lễ phát động ...") which is of no cluster."""
    at = len(text)
    while (begin := view.rfind("\n", 0, at) + 1) > 0 and at - begin < _HEADLINE:
        line = view[begin:at].strip(" :•-*|»›>")
        heading, _, told = line.partition(":")
        if OTHER_ARTICLES.fullmatch(heading.strip()) and not (told and _CLUSTER.search(told)):
            return begin
        at = begin - 1
    return len(text)


_FUTURE = Anchored(
    r"(?:^| )(?:sẽ|dự kiến|sắp(?! xếp)|chuẩn bị|sắp tới|theo chương trình|theo kế hoạch"
    r"|theo kịch bản|theo dự thảo|theo phương án) "
)
_TO_BE = re.compile(r"[,(-] (?:đơn vị|người|tập thể) sẽ [^@.;,]*@R\d+ [,)-] ")  # "B, đơn vị sẽ là Cụm trưởng, nhận cờ"
_QUOTED = re.compile(r'" [^"]*" ')  # "'We will work hard', said A, the unit just elected chair"
_RULE = Anchored(
    r"(?:^| )(?:hằng năm|hàng năm|theo quy định|theo dự thảo|có trách nhiệm|chịu trách nhiệm"
    r"|(?<!kết thúc )(?<!khép lại )(?<!trọn )(?<!hoàn thành )(?<!giữa )(?<!đầu )"
    r"nhiệm kỳ(?! @[RYC]| vừa| qua| trưởng| này)"
    r"|khi hết nhiệm kỳ|được bầu luân phiên|luân phiên (?:từng|mỗi|theo)|chọn không quá) "
)


def planned(stream: Stream, before: int) -> bool:
    """Whether a word of the future stands before position `before` of the string, outside of what is quoted."""
    told = stream.string[:before]
    told = _TO_BE.sub(" ", told) if "@R" in told else told
    return bool(_FUTURE.search(_QUOTED.sub(" ", told) if '"' in told else told))


def is_rule(stream: Stream) -> bool:
    """Whether the sentence states a rule ("hằng năm", "có trách nhiệm") and no fact."""
    return bool(_RULE.search(stream.string))
