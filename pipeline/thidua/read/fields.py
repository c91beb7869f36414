"""Which column or field of a record is its text, title, date …: by convention, or as `--map text=noi_dung` says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from thidua.read.record import Draft, Fault
from thidua.text import slug


class MappingError(ValueError):
    """A `--map` that cannot be one; the message says in one line what is wrong and what to give."""


@dataclass(frozen=True, slots=True)
class Fields:
    """For each part of an article the names it is looked for under; the first that holds something wins.

    Names are compared as slugs: "Nội dung", "noi_dung" and "NOI DUNG" are one name.
    """

    text: tuple[str, ...] = ("text", "content", "body", "noi-dung", "noidung", "maintext", "full-text", "article")
    lede: tuple[str, ...] = ("sapo", "lede", "lead", "description", "mo-ta")
    title: tuple[str, ...] = ("title", "headline", "tieu-de", "tieude")
    published: tuple[str, ...] = ("published", "publish-date", "published-at", "published-date", "date-publish",
                                  "pub-date", "pubdate", "ngay-dang", "date", "datetime", "time")  # fmt: skip
    url: tuple[str, ...] = ("url", "link", "href")
    outlet: tuple[str, ...] = ("outlet", "source", "site", "site-name", "publisher", "newspaper", "nguon", "domain")
    mapped: tuple[tuple[str, str], ...] = ()  # (part, name) as given: where none of a part's is there, say so


CONVENTION = Fields()
_PARTS = tuple(field.name for field in fields(Fields) if field.name != "mapped")


def parse_mapping(given: Sequence[str]) -> Fields | None:
    """`--map` options as `Fields`: ["text=noi_dung", "text=body", "published=ngay"]; None when there are none.

    A part given twice is looked for under both names, in that order, and no longer under those of the convention.

    Raises:
        MappingError: no "=", an unknown part, or an empty name.
    """
    names: dict[str, list[str]] = {}
    for one in given:
        part, _, name = (side.strip() for side in one.partition("="))
        if part not in _PARTS or not slug(name):
            raise MappingError(f"--map {one}: give PART=COLUMN, where PART is one of {', '.join(_PARTS)}")
        names.setdefault(part, []).append(name)
    if not names:
        return None
    mapped = tuple((part, name) for part, some in names.items() for name in some)
    return replace(CONVENTION, mapped=mapped, **{part: tuple(map(slug, some)) for part, some in names.items()})


def columns_of(names: Sequence[str], wanted: Fields) -> Mapping[str, str] | str:
    """Of a table's columns those that are read: column -> its slug; or in one line why the table has no text."""
    slugs = {name: slug(name) for name in names}
    for part, name in wanted.mapped:
        if not set(getattr(wanted, part)) & set(slugs.values()):
            return f"has no column {name!r} for --map {part}={name}: its columns are {_listed(names)}"
    if not set(wanted.text) & set(slugs.values()):
        looked = ", ".join(wanted.text)
        return f"has no text column: its columns are {_listed(names)}; looked for {looked}: give --map text=COLUMN"
    known = {name for part in _PARTS for name in getattr(wanted, part)}
    return {name: short for name, short in slugs.items() if short in known}


def to_draft(record: int, where: str, values: Mapping[Any, Any], wanted: Fields) -> Draft | Fault:
    """One record by its named values.

    Args:
        record: its index in the file. where: the same for a person ("line 3", "row 2").
        values: by any spelling of the names.
    """
    named: dict[str, Any] = {}
    for name, value in values.items():
        named.setdefault(slug(str(name)), value)
    body, title, lede = (_string(named, names) for names in (wanted.text, wanted.title, wanted.lede))
    if not (body or lede or title):
        looked = ", ".join(wanted.text)
        return Fault(record, f"{where} has no text: its fields are {_listed(list(values))}; looked for {looked}")
    parts = [part for part in (title, lede) if part and not _holds(body or "", part)]
    text = "\n".join([*parts, body] if body else parts)
    url, outlet = _string(named, wanted.url), _string(named, wanted.outlet)
    return Draft(record, text, title, url, outlet, _published(named, wanted.published))


def _published(named: Mapping[str, Any], names: tuple[str, ...]) -> str | int | float | None:
    for name in names:
        value = named.get(name)
        if isinstance(value, date):  # a datetime is one
            return value.isoformat()
        if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "":
            return value
    return None


def _string(named: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    """The first of the named fields that holds text."""
    for name in names:
        value = named.get(name)
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            value = "\n".join(value)  # paragraphs
        if isinstance(value, str) and value.strip():
            return value.encode("utf-8", "replace").decode()
    return None


def _holds(body: str, part: str) -> bool:
    """Whether the body already has the title or lede near its top (a shortened lede ends in "…")."""
    wanted = " ".join(part.split()).rstrip(" .…").casefold()
    return wanted in " ".join(body[: 2 * len(part) + 1500].split()).casefold()


def _listed(names: Sequence[object]) -> str:
    return ", ".join(sorted(" ".join(str(name).split()) for name in names))[:120] or "none"
