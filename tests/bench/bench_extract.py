"""What reading one article costs: an ordinary one, and one on a cluster.

    python tests/bench/bench_extract.py [FOLDER]

FOLDER holds articles as .txt (default: corpus/sample). Medians of CPU time; the ordinary articles are those texts with
every word for a cluster or a role replaced, so that they have the same length and the same names and dates.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article

ROUNDS = 15
ANCHOR = re.compile(r"[cC](?:ụ|ục)m|CỤM|[kK]hối|KHỐI")


def medians(work: Callable[[Article], object], articles: Sequence[Article]) -> list[float]:
    """Median CPU seconds of ROUNDS calls for each article, after one that loads what is loaded once.

    All articles are read in turns, as in an archive: what is kept of the last few does not help.
    """
    costs: list[list[float]] = [[] for _ in articles]
    for at in range(ROUNDS + 1):
        for article, cost in zip(articles, costs):
            began = time.process_time()
            work(article)
            if at:
                cost.append(time.process_time() - began)
    return [statistics.median(cost) for cost in costs]


def main() -> None:
    """Print one line a measure."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2] / "corpus/sample")
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    articles = [Article(str(i), "bench", i, text) for i, text in enumerate(texts)]
    told = [a for a in articles if link(a, extract(a)).relevant]
    plain = [Article(a.article_id, "bench", a.record, ANCHOR.sub("nhóm", a.text)) for a in articles]
    ordinary = medians(extract, plain)
    cluster = medians(lambda article: link(article, extract(article)), told)
    print(f"ordinary article   {statistics.median(ordinary) * 1e6:8.1f} µs median of {len(plain)}")
    most = max(cluster) * 1e3
    print(f"cluster article    {statistics.median(cluster) * 1e3:8.2f} ms median of {len(told)}, {most:.2f} at most")


if __name__ == "__main__":
    main()
