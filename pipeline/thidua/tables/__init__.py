"""Rows -> files: one `TableSpec` a table, from which schemas, files, database and data dictionary come."""

from thidua.tables.catalog import ARTICLE_TABLES, RECONCILED_TABLES, SPECS, spec_named
from thidua.tables.check import TableError
from thidua.tables.load import as_said, read_back, rejects_of
from thidua.tables.rows import Rows, article_rows, numbered_rejects, reconciled_rows, reject_rows
from thidua.tables.spec import Column, Foreign, Row, TableSpec
from thidua.tables.write import TableFiles, write_all

__all__ = [
    "ARTICLE_TABLES",
    "RECONCILED_TABLES",
    "SPECS",
    "Column",
    "Foreign",
    "Row",
    "Rows",
    "TableError",
    "TableFiles",
    "TableSpec",
    "article_rows",
    "as_said",
    "numbered_rejects",
    "read_back",
    "reconciled_rows",
    "reject_rows",
    "rejects_of",
    "spec_named",
    "write_all",
]
