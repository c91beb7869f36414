"""Rows -> files: one `TableSpec` a table, from which schemas, files, database and data dictionary come."""

from thidua.tables.catalog import ARTICLE_TABLES, RECONCILED_TABLES, SPECS, spec_named
from thidua.tables.check import TableError
from thidua.tables.rows import Rows, article_rows, reconciled_rows, reject_rows
from thidua.tables.spec import Column, Foreign, Row, TableSpec
from thidua.tables.write import write_all

__all__ = [
    "ARTICLE_TABLES",
    "RECONCILED_TABLES",
    "SPECS",
    "Column",
    "Foreign",
    "Row",
    "Rows",
    "TableError",
    "TableSpec",
    "article_rows",
    "reconciled_rows",
    "reject_rows",
    "spec_named",
    "write_all",
]
