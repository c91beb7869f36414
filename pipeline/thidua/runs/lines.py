"""The lines of a shard's `.found` file: a head that tells what it is, a tab, and the rows of an article."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from functools import lru_cache

import orjson

from thidua import tables
from thidua.model import Reject
from thidua.reconcile import Sketcher

Bundle = Mapping[str, Sequence[tables.Row]]  # the rows of one article, by table, each table's in the order of its key
_ARTICLES = tables.spec_named("articles")
_TEXT, _PUBLISHED = _ARTICLES.position("text"), _ARTICLES.position("published")
_HEAD = tuple(_ARTICLES.position(name) for name in ("article_id", "source", "record", "relevant"))


def article_line(part: int, bundle: Bundle) -> bytes:
    """[part, "a", article_id, source, record, relevant, sketch] TAB {table: rows}."""
    (row,) = bundle["articles"]
    sketch = _sketcher().sketch(row[_TEXT], row[_PUBLISHED]).as_bytes()  # type: ignore[arg-type]
    head = [part, "a", *(row[place] for place in _HEAD), b64encode(sketch).decode()]
    return orjson.dumps(head) + b"\t" + orjson.dumps(bundle) + b"\n"


@lru_cache(maxsize=1)
def _sketcher() -> Sketcher:
    """One a process: it keeps the hashes of the words it has met."""
    return Sketcher()


def reject_line(part: int, one: Reject) -> bytes:
    """[part, "r", source, record, reason] TAB."""
    reason = one.reason.encode("utf-8", "replace").decode()  # half a surrogate pair of a broken record
    return orjson.dumps([part, "r", one.source, one.record, reason]) + b"\t\n"


def head_of(line: bytes) -> list[object]:
    """What stands before the tab (JSON escapes those inside)."""
    head: list[object] = orjson.loads(line[: line.index(b"\t")])
    return head


def bundle_of(line: bytes) -> Bundle:
    """The rows of an article's line."""
    rows = orjson.loads(line[line.index(b"\t") + 1 :])
    return {name: [tuple(row) for row in some] for name, some in rows.items()}
