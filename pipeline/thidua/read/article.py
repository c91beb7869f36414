"""Draft -> Article: one NFC text, its id, and what the page says about itself."""

import hashlib
import re

from thidua.model import Article
from thidua.read.inputs import InputFile
from thidua.read.pages.outlet import find_outlet, find_title, find_url, host_of
from thidua.read.published import find_published, normalise_published
from thidua.read.record import Draft
from thidua.text import nfc

_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # XML, CSV and terminals choke on them; same length


def frozen(text: str) -> str:
    """A record's text in the form in which it is kept, and which every offset is of."""
    return _NO_TEXT.sub(" ", nfc(text.replace("\r\n", "\n").replace("\r", "\n")))


def to_article(draft: Draft, text: str, file: InputFile) -> Article:
    """The article of one record, whose frozen text is `text`."""
    url = draft.url or find_url(text)
    stamp = find_published(text if draft.head is None else text[: draft.head])
    told = normalise_published(draft.published) if draft.published is not None else None
    shown = stamp if stamp and told in (None, stamp.value) else None  # the date as the text itself shows it
    return Article(
        article_id=article_id(file.name, draft.record, text),
        source=file.source,
        record=draft.record,
        text=text,
        url=url,
        outlet=_clean(draft.outlet) or find_outlet(text) or host_of(draft.url),
        title=_clean(draft.title) or find_title(text),
        published=told or (shown.value if shown else None),
        published_basis=draft.basis if told else (shown.basis if shown else None),
        published_start=shown.start if shown else None,
        published_end=shown.end if shown else None,
    )


def article_id(name: str, record: int, text: str) -> str:
    """The id of an article: 16 hex digits of the sha256 of `name`, `record` and `text`, NUL between them.

    `name` is the file's path inside the input it was found under, so the id stays when the archive moves to another
    folder or machine, and when other files are added; it changes when the text does.
    """
    return hashlib.sha256("\0".join((name, str(record), text)).encode()).hexdigest()[:16]


def _clean(value: str | None) -> str | None:
    return nfc(" ".join(value.split())) or None if value else None
