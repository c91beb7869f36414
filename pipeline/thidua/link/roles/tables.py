"""A table of clusters, or of the years of one, with a column for each role, flattened to lines of cells.

STT | Cụm | Cụm trưởng | Cụm phó
1 | Cụm thi đua số 1 | Sở Y tế tỉnh A | Sở Y tế tỉnh B

Năm | Cụm trưởng
2024 | Sở Y tế tỉnh A
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from thidua.link.context import Context
from thidua.link.roles.lists import Pair, RoleList, explicit_entity
from thidua.link.roles.phrases import BARE_YEAR
from thidua.link.roles.year_lists import RULE as YEARS
from thidua.link.roles.years import lead_year, year_at
from thidua.link.stream import Stream, Token

_SIGN = "|"
_YEARS = re.compile(r"(?:[|] )?(?:(?:stt|tt) [|] )?(?:năm(?: công tác| thi đua| học)?|nhiệm kỳ|thời gian) [|] ")


def role_tables(context: Context) -> Iterator[RoleList]:
    """One list a role column of each table, in text order; the year is the header's own."""
    for n, stream in enumerate(context.streams):
        header = _cells(stream) if "@R" in stream.string and _SIGN in stream.string else []
        roles = {k: cell[0] for k, cell in enumerate(header) if cell and stream.tokens[cell[0]].type == "R"}
        if not roles or len(header) < 2 or any(t.type == "U" for t in stream.tokens):
            continue
        rows = list(_rows(context, n + 1, len(header)))
        for column, at in roles.items():
            phrase = stream.role(at)
            pairs = tuple(pair for row in rows if (pair := _pair(context, row, column)))
            if not pairs and _YEARS.match(stream.string):
                yield from _by_years(
                    context, rows, column, RoleList(phrase.roles, None, None, (), (stream.start, at), YEARS)
                )
            if pairs:
                year = phrase.year or lead_year(stream)
                yield RoleList(phrase.roles, year, None, pairs, (stream.start, at))


def _rows(context: Context, n: int, width: int) -> Iterator[tuple[Stream, list[list[int]]]]:
    """The lines of `width` cells from sentence n on, with their cells."""
    for stream in context.streams[n:]:
        cells = _cells(stream)
        if len(cells) != width:
            return
        yield stream, cells


def _pair(context: Context, row: tuple[Stream, list[list[int]]], column: int) -> Pair | None:
    """The cluster that a line names and the one unit in its cell of `column`."""
    stream, cells = row
    tokens = stream.tokens
    clusters = [tokens[i].value for cell in cells for i in cell if tokens[i].type == "C"]
    units = [i for i in cells[column] if tokens[i].type == "U"]
    entity = explicit_entity(context, clusters[0]) if len(clusters) == 1 else None
    if entity is None or len(units) != 1 or len(stream.units(units[0]).items) != 1:
        return None
    return Pair(entity, stream.units(units[0]).items, stream, units[0])


def _by_years(
    context: Context, rows: list[tuple[Stream, list[list[int]]]], column: int, empty: RoleList
) -> Iterator[RoleList]:
    """One list a line, of the year in the line's own cell: who has had the role of the article's cluster."""
    for stream, cells in rows:
        entity = context.antecedent(stream.start)
        units = [i for i in cells[column] if stream.tokens[i].type == "U"]
        years = {_year(stream, i) for cell in cells[: max(1, column)][:2] for i in cell} - {None}
        if entity is None or len(units) != 1 or len(years) != 1:
            continue
        items = stream.units(units[0]).items
        if len(items) == len(empty.roles):
            yield replace(empty, year=years.pop(), pairs=(Pair(entity, items, stream, units[0]),))


def _year(stream: Stream, i: int) -> int | None:
    """The year that a token of a cell prints."""
    token = stream.tokens[i]
    if token.type == "Y":
        return year_at(stream, i)
    return int(token.folded) if token.type == "W" and BARE_YEAR.fullmatch(token.folded) else None


def _cells(stream: Stream) -> list[list[int]]:
    """The tokens of each cell of a line; none where it is no line of cells."""
    cells: list[list[int]] = [[]]
    for i, token in enumerate(stream.tokens):
        if _is_sign(token):
            cells.append([])
        else:
            cells[-1].append(i)
    if len(cells) == 1:
        return []
    return cells[not cells[0] : len(cells) - (not cells[-1])]


def _is_sign(token: Token) -> bool:
    return token.type == "W" and token.folded == _SIGN
