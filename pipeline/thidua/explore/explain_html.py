"""The same as a page: the article drawn by displaCy, mentions with their rules, statements, what was dropped."""

from collections.abc import Sequence
from html import escape

from thidua.explore.explain import Part, Trace, kind_of, outermost, parts, relevance

# Light backgrounds for dark text, one a kind; the label beside each mention says the same without colour.
_BACKGROUNDS = {
    "DATE": "#bfe5ea",
    "PROVINCE": "#c8e6c0",
    "UNIT": "#dcefc2",
    "CLUSTER": "#e6cdec",
    "ROLE": "#f4e3ae",
    "AWARD": "#f5c9c2",
}
_STYLE = """
body { font: 16px/1.6 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; font-size: 14px; width: 100%; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; padding: .25rem .5rem; }
.entities { line-height: 2.2; }
.entity { padding: .1em .3em !important; margin: 0 .1em !important; line-height: 1.4 !important; }
h1 { font-size: 1.4rem; }
"""


def page(traces: Sequence[Trace]) -> str:
    """One HTML page of all articles; it loads nothing from anywhere."""
    body = "\n".join(_article(trace) for trace in traces)
    return (
        f'<!DOCTYPE html>\n<html lang="vi">\n<head><meta charset="utf-8"><title>thidua explain</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _article(trace: Trace) -> str:
    article = trace.article
    head = (
        f"<h1>{escape(article.title or article.source or 'text')}</h1>",
        f"<p>{escape(article.source or 'text')}, record {article.record}; "
        f"published: {escape(article.published or 'not stated')}; {relevance(trace)}</p>",
    )
    return "\n".join((*head, _drawn(trace), *(_table(part) for part in parts(trace))))


def _drawn(trace: Trace) -> str:
    from spacy import displacy

    ents = [{"start": m.start, "end": m.end, "label": kind_of(m).upper()} for m in outermost(trace.mentions)]
    document = {"text": trace.article.text, "ents": ents, "title": None}
    drawn = displacy.render(
        document, style="ent", manual=True, page=False, jupyter=False, options={"colors": _BACKGROUNDS}
    )
    return str(drawn)


def _table(part: Part) -> str:
    if not part.rows:
        return f"<h2>{escape(part.title)}</h2>\n<p>nothing</p>"
    head = "".join(f"<th>{escape(column)}</th>" for column in part.columns)
    lines = ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in part.rows)
    return f"<h2>{escape(part.title)}</h2>\n<table><tr>{head}</tr>\n" + "\n".join(lines) + "\n</table>"
