"""thidua as a component of any spaCy pipeline: `nlp.add_pipe("thidua")`, found through its entry point.

doc.spans["thidua"]   a span a mention: `label_` its kind, `id_` the rule that read it
doc._.thidua          the Extraction; its offsets count the code points of `doc.text`
doc._.published       set it (EDTF) before the component runs, when the date of publication is known
"""

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from thidua.api import extract
from thidua.explore.explain import kind_of

SPANS = "thidua"


@dataclass(slots=True)  # not frozen: spaCy sets `name`
class Thidua:
    """The component. It reads `doc.text` only, so it needs no other component and any tokenizer will do."""

    name: str

    def __call__(self, doc: Doc) -> Doc:
        """Fill `doc.spans["thidua"]` and `doc._.thidua`. A span takes in every token that its mention touches."""
        found = extract(doc.text, doc._.published)
        spans = []
        for mention in found.mentions:
            span = doc.char_span(
                mention.start, mention.end, label=kind_of(mention), span_id=mention.rule, alignment_mode="expand"
            )
            if span is not None:  # a mention of blanks only has no token
                spans.append(span)
        doc.spans[SPANS] = SpanGroup(doc, name=SPANS, spans=spans)
        doc._.thidua = found
        return doc


def make_thidua(nlp: Language, name: str) -> Thidua:
    """The component of the factory `thidua`."""
    for extension in ("thidua", "published"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=None)
    return Thidua(name)


Language.factory("thidua", assigns=["doc.spans", "doc._.thidua"], func=make_thidua)
