"""Awards and counts of awards: who got, was proposed for, was praised with what.

A sentence is read title by title: its recipients (award_bearers), its issuer (award_titles), what has happened
(award_status); then the counts that are commended without a title (award_counts). What a later title leaves out it
takes from the one before it: the issuer of "..., tặng Bằng khen cho B", the subject of "A xếp thứ nhất, được đề nghị".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.gazetteer import CueRow
from thidua.link.awards.bearers import bearers_of, mixed_with
from thidua.link.awards.bullets import lists_on, with_lists
from thidua.link.awards.by_year import counted_by_year
from thidua.link.awards.counted import counted_heads, counted_people
from thidua.link.awards.counts import Commended, commended, labelled
from thidua.link.awards.declined import declined
from thidua.link.awards.grants import Grant, Sentence, leader_grants, part_grants, respectively
from thidua.link.awards.headlines import headline_end, same_flag
from thidua.link.awards.inverted import each_of_them
from thidua.link.awards.issuers import issuer_of
from thidua.link.awards.leads import announced
from thidua.link.awards.lists import Bearer, Found, cut
from thidua.link.awards.members import members_as_units, nouns_of_members
from thidua.link.awards.names import fullest
from thidua.link.awards.ranks import called_first, led_cluster, ranked_first
from thidua.link.awards.rules import RULE_OF_WAY
from thidua.link.awards.shares import first_of_row, recipients
from thidua.link.awards.status import Cues, Governed, lead_in_of, status_of
from thidua.link.awards.supposed import tells_no_fact
from thidua.link.awards.tables import with_tables
from thidua.link.awards.titles import code_of, printed_end
from thidua.link.awards.unread import bare_flag, unusable
from thidua.link.awards.years import award_year
from thidua.link.context import Context
from thidua.link.namesakes import fitting
from thidua.link.stream import Stream
from thidua.link.unit_groups import group_of
from thidua.model import Award, AwardStatus, Evidence, IssuerLevel, Member, Recipient, Title

_RANK: dict[AwardStatus, int] = {"registered": 0, "honoured": 1, "proposed": 2, "awarded": 3}
_EXEMPLARY = re.compile(r"(?:(?:,|và) @Q\d+ )*điển hình ")
_PROPOSED = re.compile(r"(?:^| )(?:đề nghị|đề xuất|suy tôn|trình) ")


def link_awards(context: Context, members: Sequence[Member] = ()) -> list[Award]:
    """Award rows of one article; the same award of the same recipient told twice is one. `members` are units."""
    nouns = nouns_of_members(context, members)
    rows: dict[tuple[object, ...], Award] = {}
    lead_in: CueRow | None = None
    before: Sentence | None = None
    headline = headline_end(context)
    streams = with_tables(context, with_lists(context.streams))
    for n, (told, of_table) in enumerate(streams):
        stream = each_of_them(members_as_units(counted_people(counted_heads(labelled(told))), nouns))
        granted = "@A" in stream.string or "@M" in stream.string
        if not granted and not context.article.text.endswith(":", 0, stream.end):
            lead_in = lead_in if stream.item or "| " in stream.string else None
            before = None
            continue
        lead_in = of_table or lists_on(stream, lead_in, streams[n - 1][0] if n else None)
        sentence = Sentence(
            stream,
            Cues.of(context.article.text, stream),
            lead_in,
            previous=streams[n - 1][0] if n else None,
            following=next((following for following, _ in streams[n + 1 : n + 2]), None),
        )
        lead_in = lead_in_of(sentence.cues, stream, lead_in)
        if tells_no_fact(stream):
            _drop_titles(context, stream)
            continue
        grants = list(_grants(context, sentence, before))
        for grant in (*grants, *counted_by_year(stream, grants)):
            _keep(context, rows, _row(context, grant, stream), headline)
        before = sentence if sentence.found.bearers else None
    for stream, grant in (*ranked_first(context), *called_first(context)):
        row = _row(context, grant, stream)
        rows.setdefault(_group(context, row), row)
    rows = _told_once(rows, headline)
    kept = [row for row in rows.values() if not _repeats(row, list(rows.values()))]
    kept.sort(key=lambda r: (r.evidence.start, r.evidence.end, r.unit.unit_id if r.unit else ""))
    return [replace(row, award_id=f"a{i}") for i, row in enumerate(kept, 1)]


def _keep(context: Context, rows: dict[tuple[object, ...], Award], row: Award, headline: int) -> None:
    """Add a row; of two tellings the one that says more is kept, and the article's own before the headline's."""
    group = _group(context, row)
    old = rows.get(group)
    ranked = old is None or _RANK[row.status] > _RANK[old.status] or _tells_more(row, old)
    if ranked or (old and old.evidence.start < headline <= row.evidence.start):
        rows[group] = row


def _group(context: Context, row: Award) -> tuple[object, ...]:
    """What makes two tellings of an award the same."""
    unit = row.unit and group_of(row.unit, context.apart).removeprefix("uy-ban-nhan-dan-")
    return row.award, row.recipient, row.quantity, row.year, unit


def _told_once(rows: dict[tuple[object, ...], Award], headline: int) -> dict[tuple[object, ...], Award]:
    """The rows by group, without those of the headline that the article below it tells again, whatever the year."""
    told_again = {group[:3] + group[4:] for group, row in rows.items() if row.evidence.start >= headline}
    rows = {g: r for g, r in rows.items() if r.evidence.start >= headline or g[:3] + g[4:] not in told_again}
    return {g: r for g, r in rows.items() if not (r.evidence.start < headline and same_flag(r, rows.values()))}


def _tells_more(row: Award, old: Award) -> bool:
    """Whether a row names the agency of which an earlier one, as a headline, names the province alone."""
    if row.unit is None or old.unit is None or row.status != old.status:
        return False
    return old.unit.unit_kind == "province" != row.unit.unit_kind


def _repeats(row: Award, rows: list[Award]) -> bool:
    """A bare count of units ("3 đơn vị nhận cờ") repeats the rows of its title ("Cờ thi đua") that name as many; who
    leads is told in many words ("hai lá cờ đầu")."""
    if row.recipient != "unit" or row.unit is not None:
        return False
    title = row.title.lower()
    named = [r.title.lower() for r in rows if r.unit and r.award == row.award]
    same = [other for other in named if row.award == "lead" or f"{other} ".startswith(f"{title} ")]
    return len(same) == row.quantity


def _row(context: Context, grant: Grant, stream: Stream) -> Award:
    entity = led_cluster(context, grant, stream) or context.antecedent(grant.start)
    entity = fitting(context, entity, [grant.unit]) if entity and grant.unit else entity
    recipient: Recipient = grant.count.recipient if grant.count else "unit"
    now = (entity.year if entity else None) or context.year
    printed = award_year(stream, grant.start, grant.end, grant.status, counted=grant.count is not None, now=now)
    return Award(
        award_id="",
        cluster_id=entity.cluster_id if entity else None,
        year=printed or now,
        award=grant.code,
        title=grant.title,
        status=grant.status,
        recipient=recipient,
        quantity=grant.count.quantity if grant.count else None,
        turns=bool(grant.count and grant.count.turns),
        unit=fullest(context, grant.unit) if grant.unit else None,
        evidence=Evidence(grant.start, grant.end, grant.rule, 0.9 if grant.status in ("proposed", "awarded") else 0.85),
    )


def _drop_titles(context: Context, stream: Stream) -> None:
    for token in (stream.tokens[i] for i in stream.each("A")):
        context.drop("rule_not_fact", token.start, token.end, "awards.unread_title")


def _grants(context: Context, sentence: Sentence, before: Sentence | None) -> Iterator[Grant]:
    """All grants of one sentence: titles first, then counts that are only commended."""
    tokens = sentence.stream.tokens
    titles = [i for i, t in enumerate(tokens) if t.type == "A"]
    used: set[int] = set()
    by_title: list[list[Grant]] = []
    told = -1  # the last title that a mixed run has told already
    for n, i in enumerate(titles):
        left = titles[n - 1] if n else -1
        right = titles[n + 1] if n + 1 < len(titles) else len(tokens)
        if i <= told:
            continue
        grants = list(_of_title(context, sentence, (left, i, right), before, used))
        last = mixed_with(sentence.stream, titles[n:])
        if last > i and grants and all(g.count for g in grants):
            told, name = last, context.text(tokens[i].start, tokens[last].end)
            end = tokens[last].end
            grants = [replace(g, code="commendation", title=name, end=max(g.end, end)) for g in grants]
        if grants and all(g.count for g in grants):
            grants += part_grants(sentence.stream, i, right, grants[0], used)
        by_title.append(grants)
    yield from respectively(sentence.stream, by_title)
    yield from leader_grants(context, sentence)
    for read in commended(sentence.stream, sentence.cues, used):
        token = tokens[read.token]
        if isinstance(read, Commended):
            yield _commendation(context, sentence.stream, read)
        else:
            context.drop(read.reason, token.start, token.end, "awards.unread_count")


def _of_title(
    context: Context, sentence: Sentence, at: tuple[int, int, int], before: Sentence | None, used: set[int]
) -> Iterator[Grant]:
    """The grants of the title at token at[1], between its neighbours at[0] and at[2]."""
    left, i, right = at
    stream, token = sentence.stream, sentence.stream.tokens[i]
    title = token.value
    assert isinstance(title, Title)
    found = bearers_of(stream, i, left, right, title, sentence.found)
    found = recipients(sentence, i, title, found, before)
    sentence.units += tuple(b for b in found.bearers if b.unit and not b.count)
    issuer, named = issuer_of(sentence, at, found, before)
    governed = _governed(context, sentence, i, found, issuer)
    if governed == Governed("awarded") and _goes_on(before, stream, i):
        governed = Governed("proposed")
    reason = unusable(context, stream, (i, right), found, issuer) or governed.reason
    if governed == Governed("awarded") and bare_flag(context, stream, i, right, found, named):
        reason = reason or "not_an_award"
    sentence.found, sentence.issuer, sentence.named = found, issuer, named
    used.update(found.tokens)
    gone = declined(sentence, i)
    reason = reason or ("rule_not_fact" if gone is True else None)
    if reason or governed.status is None:
        context.drop(reason or "not_an_award", token.start, token.end, "awards.unread_title")
        return
    sentence.status = governed.status
    code = code_of(title, issuer, named, context)
    rule = RULE_OF_WAY[found.way or "shared"]
    for bearer in (first_of_row(stream, i, found) if title.family == "lead" else found).bearers:
        if bearer.unit and not bearer.count and bearer.unit.unit_id == gone:
            context.drop("rule_not_fact", bearer.start, bearer.end, "awards.unread_title")
            continue
        yield from _grant(
            context, token.start, printed_end(stream, i), bearer, Grant(code, "", governed.status, 0, 0, rule)
        )


def _governed(context: Context, sentence: Sentence, i: int, found: Found, issuer: IssuerLevel | None) -> Governed:
    """The status of the title at token i by the words of its own sentence."""
    stream, token = sentence.stream, sentence.stream.tokens[i]
    title = token.value
    assert isinstance(title, Title)
    governed = status_of(sentence.cues, title, token.start, token.end, issuer, sentence.lead_in)
    if title.family == "lead" and governed.cue is None and governed.status == "honoured" and announced(context):
        governed = replace(governed, status="awarded")
    if governed.status == "proposed" and found.way == "subject" and all(b.count for b in found.bearers):
        first = min(b.token for b in found.bearers) if found.bearers else i
        if _BESIDES.search(cut(stream, 0, first)) and _GRANTED.search(cut(stream, first, i)):
            return Governed("awarded")  # "A được đề nghị tặng Cờ, kèm 6 tập thể được Giám đốc tặng Giấy khen"
    said = governed.cue is None or "riêng" in governed.cue.cue  # "Riêng Cờ thi đua, cụm suy tôn A"
    if said and governed.status == "awarded" and found.way == "behind":
        between = cut(stream, i + 1, min((b.token for b in found.bearers), default=i + 1))
        if "," in between and (_PROPOSED.search(between) or " chọn " in between):
            return replace(governed, status="proposed")  # "Với Cờ thi đua, hội nghị đề nghị dành cho A"
    return governed


_BESIDES = re.compile(
    r"[,;] (?:kèm|kèm theo|bên cạnh đó|ngoài ra|cùng với đó|thêm vào đó)(?: là| có| còn có)? (?:, )?(?:(?:có|còn) )*$"
)
_GRANTED = re.compile(
    r"(?:^| )(?:đã |vừa )?được (?:giám đốc |chủ tịch |@I\d+ |@U\d+ |cấp trên )+(?:tặng|trao|khen|thưởng) (?:thưởng )?$"
)
_ACTS = re.compile(r"(?:^| )(?:được|đã|vừa|trao|tặng|nhận|đạt|đón|giành|thuộc|về|đến) ")


def _goes_on(before: Sentence | None, stream: Stream, i: int) -> bool:
    """Whether a sentence that begins with the title at token i, and has no verb, goes on with the proposals before
    it: "A được đề nghị tặng Cờ thi đua. Bằng khen của Bộ: 4 tập thể"."""
    same = before is not None and before.status == "proposed" and before.stream.line == stream.line
    return same and i <= 1 and not _ACTS.search(stream.string)


def _grant(context: Context, start: int, end: int, bearer: Bearer, form: Grant) -> Iterator[Grant]:
    """One recipient's grant; an approximate count is only recorded."""
    if bearer.count and bearer.count.approximate:
        context.drop("no_quantity", bearer.start, bearer.end, "awards.unread_count")
        return
    yield replace(
        form,
        title=context.text(start, end),
        start=min(start, bearer.start),
        end=max(end, bearer.end),
        rule=form.rule,
        unit=bearer.unit,
        count=bearer.count,
    )


def _tells_models(context: Context) -> bool:
    """Whether the article speaks of the title "điển hình tiên tiến", for which "điển hình" then stands."""
    return any(s.tokens[i].folded == "điển hình tiên tiến" for s in context.streams for i in s.each("A"))


def _commendation(context: Context, stream: Stream, read: Commended) -> Grant:
    token, verb = stream.tokens[read.token], stream.tokens[read.verb]
    start, end = min(token.start, verb.start), max(token.end, verb.end)
    if read.rule == "awards.part":
        start, end = token.start, token.end
    title = context.text(verb.start, verb.end)
    if _EXEMPLARY.match(cut(stream, read.token + 1, len(stream.tokens))) and _tells_models(context):
        return Grant("other", "điển hình", read.status, start, end, read.rule, read.owner, read.count)
    return Grant("commendation", title, read.status, start, end, read.rule, read.owner, read.count)
