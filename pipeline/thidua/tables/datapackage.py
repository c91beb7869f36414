"""The run's `datapackage.json` (Data Package standard, version 2) from the specs: CSV resources with their schemas."""

from typing import Any

from thidua.tables.catalog import SPECS
from thidua.tables.spec import LIST_SEPARATOR, Column, TableSpec

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def describe(folder: str) -> dict[str, Any]:
    """The descriptor of all tables, whose CSV files lie in `folder`, relative to the descriptor."""
    return {
        "$schema": PROFILE,
        "name": "thidua",
        "title": "Emulation clusters (cụm thi đua) in the Vietnamese press",
        "resources": [_resource(spec, folder) for spec in SPECS],
    }


def _resource(spec: TableSpec, folder: str) -> dict[str, Any]:
    return {
        "name": spec.name,
        "path": f"{folder}/{spec.name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "description": spec.title,
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        "schema": table_schema(spec),
    }


def table_schema(spec: TableSpec) -> dict[str, Any]:
    """The Table Schema of one table."""
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in spec.columns],
        "missingValues": [""],
        "primaryKey": list(spec.key),
    }
    required = {column.name for column in spec.columns if column.required}
    keys = [
        {"fields": list(f.columns), "reference": {"resource": f.table, "fields": list(f.refers)}}
        for f in spec.foreign
        # Where one of several columns is null there is no reference, as in SQL; Frictionless would look it up.
        if len(f.columns) == 1 or required.issuperset(f.columns)
    ]
    return schema | ({"foreignKeys": keys} if keys else {})


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.description}
    if column.type == "list":
        field |= {"delimiter": LIST_SEPARATOR, "itemType": "string"}
    if column.example is not None:
        field["example"] = LIST_SEPARATOR.join(column.example) if isinstance(column.example, tuple) else column.example
    # An empty list is an empty cell, which CSV cannot tell from null: only Parquet holds it to "required".
    constraints: dict[str, Any] = {"required": True} if column.required and column.type != "list" else {}
    constraints |= {"enum": list(column.vocabulary)} if column.vocabulary else {}
    constraints |= {"pattern": column.pattern} if column.pattern else {}
    constraints |= {name: v for name, v in (("minimum", column.minimum), ("maximum", column.maximum)) if v is not None}
    return field | ({"constraints": constraints} if constraints else {})
