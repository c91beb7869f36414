"""A finished run, opened for reading: its tables and SQL over them as DataFrames, its evidence as sentences."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua.output import UsageError, is_run
from thidua.tables import SPECS, spec_named
from thidua.tables.views import MACROS, VIEWS

if TYPE_CHECKING:
    import duckdb
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows with the names of their columns; null is None, lists are lists."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """The output folder of a run. Nothing is ever written to it."""

    folder: Path

    def table(self, name: str) -> "pd.DataFrame":
        """One table, with pandas' nullable types; lists are arrays.

        Raises:
            UsageError: no such table.
        """
        import pandas as pd

        try:
            spec = spec_named(name)
        except KeyError as error:
            raise UsageError(str(error.args[0])) from error
        frame: pd.DataFrame = pd.read_parquet(self._file(spec.name))
        return frame

    def sql(self, query: str) -> "pd.DataFrame":
        """The answer to one SELECT over the tables and the ready-made views (`thidua.tables.views`).

        Raises:
            UsageError: the query is not one SELECT, or is wrong.
        """
        with self._asked(query) as result:
            frame: pd.DataFrame = result.df()
            return frame

    def answer(self, query: str, values: Sequence[str] = ()) -> Answer:
        """The same as plain rows: what the command prints, without the second that pandas takes to import.

        Args:
            values: what stands for each `?` of the query.
        """
        with self._asked(query, values) as result:
            return Answer(tuple(column[0] for column in result.description), tuple(result.fetchall()))

    def evidence(self, table: str, key: str | Sequence[object]) -> "pd.DataFrame":
        """The sentences behind one row, for and against.

        Args:
            table: a reconciled table, or a per-article one.
            key: the key of its row, as a sequence or joined by `/`. The key of a per-article row begins with its
                `article_id`; fewer parts than the key has give the rows that share them.

        Returns:
            One row a passage: article_id, source, published, field, value, stance, quote (the words), sentence (with
            its surroundings), rule of per-article rows.

        Raises:
            UsageError: no such table.
        """
        try:
            spec = spec_named(table)
        except KeyError as error:
            raise UsageError(str(error.args[0])) from error
        parts = key.split("/") if isinstance(key, str) else [str(part) for part in key]
        if "evidence_start" in spec.names and table != "evidence":
            names = spec.key[: len(parts)]
            where = " AND ".join(f"coalesce(CAST(t.{name} AS VARCHAR), '') = ?" for name in names)
            query, values = _ROW_EVIDENCE.format(table=table, where=where), parts[: len(names)]
        else:
            query, values = _CELL_EVIDENCE, [table, "/".join(parts)]
        with self._asked(query, values) as result:
            frame: pd.DataFrame = result.df()
            return frame

    def why(self, table: str, *cell: object) -> "pd.DataFrame":
        """The sentences for and against one reconciled cell: `archive.why("cluster_years", "nghe-an", 2023, "chair")`.

        Args:
            cell: the parts of the row's key, each its only match if shortened, and the name of the column.

        Raises:
            UsageError: no such table, row or column; the message names near ones.
        """
        import pandas as pd

        from thidua.asked import as_answer, why

        if not cell:
            raise UsageError(f"why {table}: name the parts of a key and a column")
        answer = as_answer(why(self, table, cell[:-1], str(cell[-1])))
        return pd.DataFrame(list(answer.rows), columns=list(answer.columns))

    @contextmanager
    def _asked(self, query: str, values: Sequence[str] = ()) -> "Iterator[duckdb.DuckDBPyConnection]":
        import duckdb

        with self._connect() as database:
            try:
                statements = database.extract_statements(query)
                if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
                    raise UsageError("SQL: give one SELECT; the tables of a run are read only")
                yield database.execute(query, list(values))
            except duckdb.Error as error:
                raise UsageError(f"SQL: {' '.join(str(error).split())}") from error

    def _connect(self) -> "duckdb.DuckDBPyConnection":
        import duckdb

        database = duckdb.connect(config={"autoinstall_known_extensions": "false"})
        database.execute(
            "SET python_enable_replacements = false"
        )  # a missing table is an error, never a Python variable
        for spec in SPECS:
            path = str(self._file(spec.name)).replace("'", "''")
            database.execute(f"CREATE VIEW \"{spec.name}\" AS SELECT * FROM read_parquet('{path}')")
        for macro in MACROS:
            database.execute(macro)
        for view in VIEWS:
            database.execute(f"CREATE VIEW {view.name} AS {view.select}")
        return database

    def _file(self, name: str) -> Path:
        return self.folder / "tables" / f"{name}.parquet"


def open_archive(out: str | Path) -> Archive:
    """The run in the folder `out`.

    Raises:
        UsageError: the folder holds no finished run, or a table of it is missing.
    """
    folder = Path(out)
    if not is_run(folder):
        raise UsageError(f"{folder} holds no thidua run: make one with `thidua run INPUT --out {folder}`")
    for spec in SPECS:
        if not (folder / "tables" / f"{spec.name}.parquet").is_file():
            raise UsageError(f"{folder} lacks tables/{spec.name}.parquet: run `thidua run` again")
    return Archive(folder)


_ROW_EVIDENCE = """
SELECT a.article_id, a.source, a.published, t.rule,
  quote_at(a.text, t.evidence_start, t.evidence_end) AS quote,
  sentence_at(a.text, t.evidence_start, t.evidence_end) AS sentence
FROM "{table}" t JOIN articles a USING (article_id)
WHERE t.evidence_start IS NOT NULL AND {where} ORDER BY t.article_id, t.evidence_start, t.evidence_end, t.rule
"""
_CELL_EVIDENCE = """
SELECT article_id, source, published, field, value, stance, quote, sentence
FROM sentences WHERE "table" = ? AND "key" = ?
"""
