"""All that was found, on disk: an index over the shards' articles, which stay in the shards' files.

So the archive's articles never lie in memory together, however many there are: they come one after the other in order
of their ids, or one by one as they are asked for.
"""

import sqlite3
import tempfile
from base64 import b64decode
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from thidua import tables
from thidua.model import Article, Extraction, Reject
from thidua.reconcile import Sketch
from thidua.runs.lines import Bundle, bundle_of, head_of

_SCHEMA = """
CREATE TABLE article (
  article_id TEXT, source TEXT, record INTEGER, relevant INTEGER, sketch TEXT, file INTEGER, at INTEGER
);
CREATE TABLE reject (source TEXT, record INTEGER, reason TEXT);
"""
# Of articles with one id (the same text under the same name) the first counts.
_ONCE = """
CREATE TABLE once AS SELECT article_id, relevant, sketch, file, at FROM (
  SELECT *, row_number() OVER (PARTITION BY article_id ORDER BY source, record) AS nth FROM article
) WHERE nth = 1 ORDER BY article_id;
CREATE UNIQUE INDEX once_id ON once (article_id);
"""
_REPEATED = """
SELECT source, record FROM (
  SELECT *, row_number() OVER (PARTITION BY article_id ORDER BY source, record) AS nth FROM article
) WHERE nth > 1 ORDER BY source, record
"""
_REJECTS = "SELECT DISTINCT source, record, reason FROM reject ORDER BY source, coalesce(record, -1), reason"
_OPEN_FILES = 64


class Found:
    """Everything found. `with Found(folder) as found: found.add(…); found.complete()`, then ask.

    The index is a SQLite database in `folder`, removed in the end; its cache is a few MB.
    """

    def __init__(self, folder: Path) -> None:
        self._room = tempfile.TemporaryDirectory(prefix="index-", dir=folder)
        self.folder = Path(self._room.name)  # goes with it
        self._index = sqlite3.connect(self.folder / "index.sqlite", isolation_level=None)
        self._index.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN; {_SCHEMA}")
        self._paths: list[Path] = []
        self._open: dict[int, BinaryIO] = {}

    def __enter__(self) -> "Found":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in self._open.values():
            file.close()
        self._index.close()
        self._room.cleanup()

    def add(self, path: Path, parts: Container[int]) -> None:
        """What a shard found in those of its parts that are named."""
        self._paths.append(path)
        with path.open("rb") as file:
            self._index.executemany("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)", self._articles(file, parts))

    def _articles(self, file: BinaryIO, parts: Container[int]) -> Iterator[tuple[Any, ...]]:
        """What the index keeps of each article of a file; its rejects are put in on the way."""
        at = 0
        for line in file:
            part, kind, *head = head_of(line)
            if part in parts and kind == "a":
                yield (*head, len(self._paths) - 1, at)
            elif part in parts:
                self.reject(Reject(*head))  # type: ignore[arg-type]
            at += len(line)

    def reject(self, one: Reject) -> None:
        """One more reject."""
        self._index.execute("INSERT INTO reject VALUES (?, ?, ?)", (one.source, one.record, one.reason))

    def complete(self) -> None:
        """Nothing more will be added."""
        self._index.executescript(_ONCE)

    def articles(self) -> int:
        """How many articles there are, each id once."""
        return int(self._one("SELECT count(*) FROM once"))

    def relevant(self) -> int:
        """How many of them are relevant."""
        return int(self._one("SELECT count(*) FROM once WHERE relevant"))

    def repeated(self) -> list[str]:
        """The articles that are the same as an earlier one: "source record n"."""
        return [f"{source} record {record}" for source, record in self._index.execute(_REPEATED)]

    def rejects(self) -> Iterator[Reject]:
        """All rejects in the order of their table, each once."""
        return (Reject(*row) for row in self._rows(_REJECTS))

    def bundles(self) -> Iterator[Bundle]:
        """The rows of every article, in order of article_id."""
        return (self._bundle(*place) for place in self._rows("SELECT file, at FROM once ORDER BY article_id"))

    def said(self) -> Iterator[tuple[Article, Extraction]]:
        """The relevant articles with what they say, in order of article_id."""
        places = self._rows("SELECT file, at FROM once WHERE relevant ORDER BY article_id")
        return (tables.as_said(self._bundle(*place)) for place in places)

    def texts(self) -> "Texts":
        """The text of every article, read when asked for."""
        return Texts(self)

    def sketches(self) -> Iterator[tuple[str, Sketch]]:
        """What tells the copies of every article, in order of article_id."""
        rows = self._rows("SELECT article_id, sketch FROM once ORDER BY article_id")
        return ((article_id, Sketch.of_bytes(b64decode(sketch))) for article_id, sketch in rows)

    def ids(self) -> Iterator[str]:
        """All article_ids in order."""
        return (article_id for (article_id,) in self._rows("SELECT article_id FROM once ORDER BY article_id"))

    def bundle(self, article_id: str) -> Bundle:
        """The rows of one article.

        Raises:
            KeyError: there is none of this id.
        """
        place = self._index.execute("SELECT file, at FROM once WHERE article_id = ?", (article_id,)).fetchone()
        if place is None:
            raise KeyError(article_id)
        return self._bundle(*place)

    def _bundle(self, number: int, at: int) -> Bundle:
        file = self._open.get(number)
        if file is None:
            if len(self._open) >= _OPEN_FILES:
                self._open.pop(next(iter(self._open))).close()
            file = self._open[number] = self._paths[number].open("rb")
        file.seek(at)
        return bundle_of(file.readline())

    def _rows(self, query: str) -> Iterator[Any]:
        return iter(self._index.execute(query))

    def _one(self, query: str) -> Any:  # noqa: ANN401
        return self._index.execute(query).fetchone()[0]


class Texts(Mapping[str, tuple[str, str | None]]):
    """article_id -> (text, published), read from disk when asked for."""

    def __init__(self, found: Found) -> None:
        self._found = found
        spec = tables.spec_named("articles")
        self._text, self._published = spec.position("text"), spec.position("published")

    def __getitem__(self, article_id: str) -> tuple[str, str | None]:
        (row,) = self._found.bundle(article_id)["articles"]
        return row[self._text], row[self._published]  # type: ignore[return-value]

    def __iter__(self) -> Iterator[str]:
        return self._found.ids()

    def __len__(self) -> int:
        return self._found.articles()
