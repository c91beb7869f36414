"""Annotated articles as the input of reconcile: what it makes of a perfect extraction.

A unit is a name in the gold; its kind comes from its first words here, since only the annotator's reading may count.
"""

import json
from pathlib import Path

from thidua import gazetteer
from thidua.model import Article, Award, Cluster, Event, Evidence, Extraction, Handover, Member, Reading, Role, Unit
from thidua.reconcile import stories
from thidua.text import key, slug

GOLD = Path(__file__).parents[1] / "corpus" / "gold"

_HEADS = (
    ("cục ", "department"),
    ("vụ ", "department"),
    ("văn phòng", "department"),
    ("thanh tra bộ", "department"),
    ("viện khoa học", "academy"),
    ("viện kiểm sát nhân dân huyện", "district"),
    ("viện kiểm sát nhân dân thành phố", "district"),
    ("học viện", "academy"),
    ("trường", "academy"),
    ("công an huyện", "district"),
    ("công an thành phố", "district"),
    ("công an thị xã", "district"),
    ("huyện", "district"),
    ("thị xã", "district"),
    ("xã ", "district"),
    ("phường ", "district"),
)


_OF_PROVINCES = {"Bộ Công an": "Công an tỉnh", "Thanh tra Chính phủ": "Thanh tra tỉnh"}


def unit(name: str, organisation: str | None = None) -> Unit:
    """The unit an annotator wrote down: a bare province is the province's own agency of the cluster's organisation."""
    province = gazetteer.province_named(name)
    if province is not None:
        agency = f"{_OF_PROVINCES[organisation]} {name}" if organisation in _OF_PROVINCES else name
        return Unit(slug(agency), agency, "province" if agency == name else "province_agency", name)
    kind = next((kind for head, kind in _HEADS if key(name).startswith(head)), "other")
    return Unit(slug(name), name, kind)


def load(prefixes: tuple[str, ...] = ("p", "q", "w")) -> tuple[list[Article], list[Reading]]:
    """Articles and readings of the sample's gold files whose name begins with one of `prefixes`."""
    sample = GOLD.parent / "sample"
    paths = [p for p in sorted(GOLD.glob("*.json")) if p.name[0] in prefixes and (sample / f"{p.stem}.txt").exists()]
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    story_of = stories({gold["id"]: (gold["text"], gold["published"]) for gold in golds})
    articles = [Article(g["id"], f"{g['id']}.txt", 0, g["text"], published=g["published"]) for g in golds]
    found = [
        Reading(gold["id"], story_of[gold["id"]], gold["published"], extraction(gold))
        for gold in golds
        if gold["relevant"]
    ]
    return articles, found


def extraction(gold: dict) -> Extraction:
    """What the annotator read, as link would say it."""
    said = Extraction(relevant=True)
    at = _Places(gold["text"], gold.get("corrects", False))
    organisations = {row["organisation"] for row in gold["clusters"]}
    whose = organisations.pop() if len(organisations) == 1 else None
    ids = {}
    for number, row in enumerate(gold["clusters"], 1):
        ids[row["number"] if row["number"] is not None else row["name"]] = f"c{number}"
        _cluster(said, row, f"c{number}", whose, at)
    only = "c1" if len(gold["clusters"]) == 1 else None
    for act in gold["handovers"]:
        giver = unit(act["from"], whose) if act["from"] else None
        own, taker, evidence = ids.get(act["cluster"], only), unit(act["to"], whose), at(act["to"])
        said.handovers.append(Handover(own, act["role"], act["year"], giver, taker, "handover", evidence))
    for number, row in enumerate(gold["events"], 1):
        basis = (row.get("date_basis") or "").split(":")[0] or None
        what = (row["type"], row["date"], basis, row["period"], row["host"])
        said.events.append(Event(f"e{number}", *what, only, at(row["type"])))
    for number, row in enumerate(gold["awards"], 1):
        named = unit(row["unit"], whose) if row["unit"] else None
        title = row.get("text") or row["award"]
        what = (row["year"], row["award"], title, row["status"], row["recipient"], row["quantity"], bool(row["turns"]))
        said.awards.append(Award(f"a{number}", only, *what, named, at(title)))
    return said


def _cluster(said: Extraction, row: dict, own: str, whose: str | None, at: "_Places") -> None:
    """One cluster with its members and roles."""
    year = row["year"]
    what = (row["organisation"], row["number"], row["name"], year, row["stated_member_count"])
    said.clusters.append(Cluster(own, *what, at(row["name"] or "Cụm")))
    for position, name in enumerate(row["members"], 1):
        said.members.append(Member(own, year, unit(name, whose), position, at(name)))
    for role, names in (("chair", [row["chair"]] if row["chair"] else []), ("deputy", row["deputy"] or [])):
        for name in names:
            said.roles.append(Role(own, year, role, unit(name, whose), "stated", at(name)))
    for also in row.get("other_years", ()):
        said.roles.append(Role(own, also["year"], also["role"], unit(also["unit"], whose), "stated", at(also["unit"])))


class _Places:
    """Where a name stands in a text: its first occurrence, else a place of its own behind the text."""

    def __init__(self, text: str, corrects: bool) -> None:
        self._text, self._next, self._corrects = text, len(text), corrects

    def __call__(self, words: str) -> Evidence:
        start = self._text.find(words) if words else -1
        if start < 0:
            start = self._next = self._next + 1
        return Evidence(start, start + max(1, len(words)), "gold", corrects=self._corrects)
