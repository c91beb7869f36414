"""Annotated articles: `*.json` in the format of the annotation guide."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thidua.evaluate.facts import Fact, Facts, empty
from thidua.evaluate.keys import cluster_key, host_key, organisation_key, unit_key
from thidua.output import UsageError

_FILE_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Gold:
    """All annotated articles of a folder."""

    articles: tuple[tuple[str, str], ...]  # (id, text), by id
    negatives: frozenset[str]  # ids of articles that must yield no rows
    facts: Facts
    digest: str  # of all annotations and texts, 16 hex digits: which gold a score was measured on


def load(folder: Path) -> Gold:
    """The gold in `folder`.

    Raises:
        UsageError: no such folder, no `*.json` in it, or a file that is no annotated article.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder: give one with annotated articles (*.json)")
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise UsageError(f"{folder} holds no *.json: give a folder with annotated articles")
    digest, facts = hashlib.sha256(), empty()
    articles: dict[str, str] = {}
    negatives = set()
    for path in paths:
        try:
            raw = path.read_bytes()
            annotated = json.loads(raw)
            name, text = annotated["id"], annotated["text"]
            if not isinstance(text, str) or not _FILE_NAME.fullmatch(name) or name in articles:
                raise ValueError(f"id {name!r} is taken or cannot be a file's name, or the text is none")
            articles[name] = text
            if not annotated["relevant"]:
                negatives.add(name)
            for table, found in facts_of(annotated).items():
                facts[table] |= dict.fromkeys(found, ())
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            why = f"lacks {error}" if isinstance(error, KeyError) else str(error)
            raise UsageError(f"{path} is no annotated article: {why}") from error
        digest.update(hashlib.sha256(raw).digest())
    return Gold(tuple(sorted(articles.items())), frozenset(negatives), facts, digest.hexdigest()[:16])


def facts_of(article: Mapping[str, Any]) -> Mapping[str, Sequence[Fact]]:
    """The facts of one annotated article, table by table."""
    key = article["id"]
    found: dict[str, list[Fact]] = {table: [] for table in empty()}
    for event in article.get("events", ()):
        found["event_type"].append((key, event["type"]))
        if event.get("date"):
            found["event_date"].append((key, event["date"]))
        if event.get("period"):
            found["event_period"].append((key, event["period"]))
        if host := host_key(event.get("host")):
            found["event_host"].append((key, host))
    for cluster in article.get("clusters", ()):
        _cluster(key, cluster, found)
    for act in article.get("handovers", ()):
        named = act.get("cluster")
        cluster_is = cluster_key(named, None) if isinstance(named, int) else cluster_key(None, named)
        found["handovers"].append((key, cluster_is, act["role"], unit_key(act["to"]), act.get("year")))
    for award in article.get("awards", ()):
        unit = unit_key(award.get("unit"))
        quantity = None if award["recipient"] == "unit" and unit else award.get("quantity")
        found["awards"].append((key, award["award"], award["status"], award["recipient"], quantity, unit))
    return found


def _cluster(key: str, cluster: Mapping[str, Any], found: Mapping[str, list[Fact]]) -> None:
    it = cluster_key(cluster.get("number"), cluster.get("name"))
    found["clusters"].append((key, it))
    if cluster.get("organisation"):
        found["organisations"].append((key, it, organisation_key(cluster["organisation"])))
    found["members"] += [(key, it, unit_key(member)) for member in cluster.get("members", ())]
    if cluster.get("stated_member_count"):
        found["member_count"].append((key, it, int(cluster["stated_member_count"])))
    if cluster.get("chair"):
        found["roles"].append((key, it, "chair", unit_key(cluster["chair"])))
    found["roles"] += [(key, it, "deputy", unit_key(deputy)) for deputy in cluster.get("deputy") or ()]
    found["roles"] += [(key, it, role["role"], unit_key(role["unit"])) for role in cluster.get("other_years", ())]
