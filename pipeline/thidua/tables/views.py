"""Ready-made views of `thidua query`: the questions asked most, each with the sentences that answer it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """One view over the tables. `says` is one sentence for the data dictionary."""

    name: str
    says: str
    select: str


# The words at an evidence, and the sentence they stand in: what is around them between sentence ends or line breaks. A
# full stop ends a sentence only before a blank ("21.11" goes on). Cut for showing, never stored: evidence is offsets.
MACROS: tuple[str, ...] = (
    "CREATE MACRO quote_at(t, first, last) AS substring(t, first + 1, last - first)",
    r"""CREATE MACRO sentence_at(t, first, last) AS trim(
      regexp_extract(substring(t, 1, first), '(?:[^\n.!?]|[.!?][^\s])*$')
      || substring(t, first + 1, last - first)
      || regexp_extract(substring(t, last + 1), '^(?:[^\n.!?]|[.!?][^\s])*[.!?]?'))""",
)

SENTENCES = View(
    "sentences",
    "every reconciled cell with the sentences for and against it",
    """
SELECT e."table", e."key", e.field, e.value, e.stance,
  sentence_at(a.text, e.evidence_start, e.evidence_end) AS sentence,
  quote_at(a.text, e.evidence_start, e.evidence_end) AS quote,
  e.article_id, a.source, a.outlet, a.published, a.story_id, e.evidence_start, e.evidence_end
FROM evidence e JOIN articles a USING (article_id)
ORDER BY e."table", e."key", e.field, e.stance DESC, e.value, e.article_id, e.evidence_start
""",
)

CHAIRS = View(
    "chairs",
    "who chaired which cluster in which year, with the sentences that say so or say otherwise",
    """
SELECT c.organisation, c.number, c.name, c.year, c.chair, c.standing, s.value AS said, s.stance, s.sentence,
  s.source, s.published, c.lineage_id, s.article_id
FROM cluster_years c
LEFT JOIN sentences s ON s."table" = 'cluster_years' AND s."key" = c.lineage_id || '/' || c.year AND s.field = 'chair'
ORDER BY c.organisation, c.number, c.name, c.year, c.lineage_id, s.stance DESC, s.value, s.article_id, s.evidence_start
""",
)

VIEWS: tuple[View, ...] = (SENTENCES, CHAIRS)
