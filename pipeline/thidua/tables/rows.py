"""Statements -> rows: each dataclass of `model` as a tuple in the order of its table's columns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from thidua.model import Article, DateRow, Evidence, Extraction, Reconciled, Reject, Unit
from thidua.tables.spec import LIST_SEPARATOR, Row

Rows = Mapping[str, Sequence[Row]]  # name of the table -> its rows


def article_rows(article: Article, extraction: Extraction, story_id: str | None = None) -> Rows:
    """The rows of one article in all per-article tables; of an irrelevant one only its own in `articles`."""
    own: dict[str, Sequence[Row]] = {"articles": [_article(article, extraction.relevant, story_id)]}
    if not extraction.relevant:
        return own
    return {**own, **_what_there_is(article.article_id, extraction), **_what_happened(article.article_id, extraction)}


def reject_rows(rejects: Sequence[Reject]) -> Sequence[Row]:
    """The rows of `rejects`, numbered from 1 by source, record and reason."""
    ordered = sorted(rejects, key=lambda r: (r.source, -1 if r.record is None else r.record, r.reason))
    return list(numbered_rejects(ordered))


def numbered_rejects(ordered: Iterable[Reject]) -> Iterator[Row]:
    """The rows of rejects that come in order of source, record (none first) and reason."""
    return ((number, r.source, r.record, r.reason) for number, r in enumerate(ordered, start=1))


def reconciled_rows(found: Reconciled) -> Rows:
    """The rows of all reconciled tables."""
    return {**_clusters_through_the_years(found), **_what_supports_them(found)}


def _clusters_through_the_years(found: Reconciled) -> Rows:
    return {
        "cluster_years": [
            (
                c.lineage_id,
                c.year,
                c.organisation,
                c.series,
                c.number,
                c.name,
                c.chair,
                c.deputy,
                _items(c.members),
                c.member_count,
                c.standing,
                c.stories,
                c.reviewed,
                c.stale,
            )
            for c in found.cluster_years
        ],
        "lineage": [
            (s.lineage_id, s.year, s.number, s.name, s.previous_year, s.change, s.overlap) for s in found.lineage
        ],
        "succession": [
            (
                s.lineage_id,
                s.year,
                s.chair,
                s.next_chair,
                s.announced_in,
                s.held,
                s.taken_by,
                s.deputy,
                s.deputy_followed,
            )
            for s in found.succession
        ],
        "award_years": [(a.unit_id, a.award, a.year, a.status, a.quantity, a.stories) for a in found.award_years],
    }


def _what_supports_them(found: Reconciled) -> Rows:
    return {
        "conflicts": [
            (
                c.conflict_id,
                c.organisation,
                c.number,
                c.lineage_id,
                c.year,
                c.field,
                _items(c.values),
                _items(c.witnesses),
                c.resolution,
            )
            for c in found.conflicts
        ],
        "coverage": [
            (c.lineage_id, c.year, c.standing, _items(c.known), _items(c.missing), c.wanted) for c in found.coverage
        ],
        "unplaced": [
            (
                u.article_id,
                u.cluster_id,
                u.year,
                u.organisation,
                u.number,
                u.name,
                u.reason,
                u.evidence_start,
                u.evidence_end,
            )
            for u in found.unplaced
        ],
        "evidence": [
            (e.table, e.key, e.field, e.article_id, e.evidence_start, e.evidence_end, e.stance, e.value)
            for e in found.evidence
        ],
    }


def _what_there_is(key: str, extraction: Extraction) -> Rows:
    return {
        "dates": [_date(key, row) for row in extraction.dates],
        "clusters": [
            (key, c.cluster_id, c.organisation, c.number, c.name, c.year, c.stated_member_count, *_evidence(c.evidence))
            for c in extraction.clusters
        ],
        "events": [
            (
                key,
                e.event_id,
                e.event_type,
                e.date,
                e.date_basis,
                e.period,
                e.host,
                e.cluster_id,
                *_evidence(e.evidence),
            )
            for e in extraction.events
        ],
        "members": [
            (key, m.cluster_id, m.year, *_unit(m.unit), m.position, m.partial, *_evidence(m.evidence))
            for m in extraction.members
        ],
    }


def _what_happened(key: str, extraction: Extraction) -> Rows:
    return {
        "roles": [
            (key, r.cluster_id, r.year, r.role, *_unit(r.unit), r.basis, *_evidence(r.evidence))
            for r in extraction.roles
        ],
        "handovers": [
            (key, h.cluster_id, h.role, h.year, *_unit(h.from_unit), *_unit(h.to_unit), h.kind, *_evidence(h.evidence))
            for h in extraction.handovers
        ],
        "awards": [
            (
                key,
                a.award_id,
                a.cluster_id,
                a.year,
                a.award,
                a.title,
                a.status,
                a.recipient,
                a.quantity,
                a.turns,
                *_unit(a.unit),
                *_evidence(a.evidence),
            )
            for a in extraction.awards
        ],
        "people": [
            (key, p.name, p.rank, p.post, *_unit(p.unit), p.cluster_role, *_evidence(p.evidence))
            for p in extraction.people
        ],
        "unresolved": [
            (key, f"u{number}", u.reason, u.text, *_evidence(u.evidence))
            for number, u in enumerate(extraction.unresolved, start=1)
        ],
    }


def _article(article: Article, relevant: bool, story_id: str | None) -> Row:
    a = article
    where = a.published_start, a.published_end
    rule = (f"read.published_{a.published_basis}", 1.0) if a.published_start is not None else (None, None)
    head = (a.article_id, a.source, a.record, a.url, a.outlet, a.title, a.published, a.published_basis, a.text)
    return (*head, relevant, story_id, *where, *rule)


def _date(key: str, row: DateRow) -> Row:
    m, e = row.mention, row.evidence
    return (key, m.text, m.value, m.precision, m.basis, row.use, m.start, m.end, e.rule, e.confidence, e.corrects)


def _evidence(evidence: Evidence) -> tuple[int, int, str, float, bool]:
    return (evidence.start, evidence.end, evidence.rule, float(evidence.confidence), evidence.corrects)


def _unit(unit: Unit | None) -> tuple[str | None, str | None, str | None, str | None]:
    return (None, None, None, None) if unit is None else (unit.unit_id, unit.unit, unit.unit_kind, unit.province)


def _items(values: Sequence[str]) -> tuple[str, ...]:
    """`values` with the separator of lists taken out of each: a file without lists must give the same items back."""
    return tuple(value.replace(LIST_SEPARATOR, " ") for value in values)
