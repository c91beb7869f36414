"""What read gives: articles, and inputs that could not be read."""

from thidua.model.struct import struct
from thidua.model.words import Edtf, PublishedBasis


@struct
class Article:
    """One press article as every later stage sees it. `text` is NFC and is never rewritten."""

    article_id: str  # sha256 of source name within the input and of the text, 16 hex digits
    source: str  # the path as given
    record: int  # index in the file, 0 for a file that is one article
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: Edtf | None = None
    published_basis: PublishedBasis | None = None
    published_start: int | None = None  # where in `text` the date of publication stands, if it does
    published_end: int | None = None


@struct
class Reject:
    """An input, or one record of it, that could not be read."""

    source: str
    record: int | None
    reason: str  # one line for a person: what is wrong and what to do


@struct
class Evidence:
    """Where a statement stands: code points into the article's text, the rule that read it, how sure it is (0-1)."""

    start: int
    end: int
    rule: str
    confidence: float = 1.0
    corrects: bool = False  # said in a paper's notice that sets right what was printed before
