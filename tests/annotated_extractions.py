"""Extractions that say what an annotated article says, made without reading its text."""

from thidua.model import Article, Award, Cluster, Event, Evidence, Extraction, Handover, Member, Role, Unit
from thidua.report import Collected, Understood
from thidua.text import slug


def everything(annotated: dict, rule: str = "test.rule") -> Extraction:
    """What an extraction that misses nothing of `annotated` says."""
    where = Evidence(0, 1, rule)
    said = Extraction(annotated["relevant"])
    names = {}
    for n, cluster in enumerate(annotated.get("clusters", ()), start=1):
        c = f"c{n}"
        names[cluster["number"]] = names[cluster["name"]] = c
        counted = cluster.get("stated_member_count")
        said.clusters.append(
            Cluster(c, cluster["organisation"], cluster["number"], cluster["name"], None, counted, where)
        )
        said.members.extend(Member(c, None, unit(m), 1, where) for m in dict.fromkeys(cluster["members"]))
        if cluster.get("chair"):
            said.roles.append(Role(c, None, "chair", unit(cluster["chair"]), "stated", where))
        for deputy in cluster.get("deputy") or ():
            said.roles.append(Role(c, None, "deputy", unit(deputy), "stated", where))
    for n, event in enumerate(annotated.get("events", ())):
        said.events.append(
            Event(f"e{n}", event["type"], event["date"], None, event["period"], event.get("host"), None, where)
        )
    for act in annotated.get("handovers", ()):
        if act["cluster"] in names:
            to = unit(act["to"])
            said.handovers.append(
                Handover(names[act["cluster"]], act["role"], act["year"], None, to, "handover", where)
            )
    for n, a in enumerate(annotated.get("awards", ())):
        bearer = unit(a["unit"]) if a.get("unit") else None
        award = Award(
            f"a{n}", None, None, a["award"], "x", a["status"], a["recipient"], a["quantity"], False, bearer, where
        )
        said.awards.append(award)
    return said


def unit(name: str) -> Unit:
    return Unit(slug(name), name, "other", None)


def collected(*said: tuple[str, Extraction]) -> Collected:
    articles = [
        Understood(Article(f"{n:016x}", f"archive/{key}.txt", 0, "Cụm thi đua " * 3), one)
        for n, (key, one) in enumerate(said)
    ]
    return Collected(tuple(articles))
