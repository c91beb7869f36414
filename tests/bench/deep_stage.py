"""The deep stage (extract and link, on articles that are on a cluster) against general tools on the same articles."""

import random

from archive_maker import SEED, own_hits
from contest import spread, timed

from thidua import gazetteer
from thidua.extract import extract
from thidua.link import link
from thidua.model import Article

_ARTICLES = 24


def deep_stage(rounds: int) -> list[tuple[str, str, str]]:
    """ms CPU an article; every tool reads the same articles in turns, after one that loads what is loaded once."""
    import spacy
    from dateparser.search import search_dates
    from underthesea import ner

    hits = random.Random(SEED).sample(own_hits(), _ARTICLES)
    articles = [Article(f"{n:016x}", "bench", n, text, published=day) for n, (text, day) in enumerate(hits)]
    nlp = spacy.blank("xx")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PROVINCE", "pattern": row.name} for row in gazetteer.provinces()])
    ruler.add_patterns([{"label": "UNIT", "pattern": row.name} for row in gazetteer.units()])
    tools = {
        "thidua, extract and link (all tables)": lambda a: link(a, extract(a)),
        "dateparser `search_dates` (dates)": lambda a: search_dates(a.text, languages=["vi"]),
        "underthesea `ner` (names)": lambda a: ner(a.text),
        "spaCy EntityRuler (provinces and units)": lambda a: nlp(a.text),
    }
    costs: dict[str, list[float]] = {name: [] for name in tools}
    for at in range(rounds + 1):
        for name, tool in tools.items():
            spent = timed(lambda tool=tool: [tool(article) for article in articles])  # type: ignore[misc]
            if at:
                costs[name].append(spent / _ARTICLES * 1e3)
    ours = costs["thidua, extract and link (all tables)"]
    return [
        (
            f"{name}, ms CPU an article",
            spread(values),
            f"{spread([a / b for a, b in zip(values, ours)])} x" if values is not ours else "",
        )
        for name, values in costs.items()
    ]
