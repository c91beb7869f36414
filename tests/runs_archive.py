"""An archive of a few articles for the tests of runs, some of which can be made to kill or hang the process."""

import collections
import itertools
import os
import signal
from pathlib import Path

import thidua.runs.understand
from thidua.model import Article
from thidua.runs import shard
from thidua.runs.done import DoneShard
from thidua.runs.shard import Task

HEAD = "Cụm thi đua số {n} Bộ Công an tổng kết công tác năm 2024, các đơn vị thành viên cùng dự. {word}"
KILLS, HANGS, LOOPS = "KILLS", "HANGS", "LOOPS"
REAL = thidua.runs.understand.extract


def write_archive(folder: Path, count: int, **words: int) -> Path:
    """`count` articles, of which that of number n holds WORD for each WORD=n."""
    folder.mkdir(parents=True)
    for n in range(1, count + 1):
        word = " ".join(word for word, number in words.items() if number == n)
        (folder / f"a{n:03}.txt").write_text(HEAD.format(n=n, word=word), encoding="utf-8")
    return folder


def everything(out: Path) -> dict[str, bytes]:
    """All files of a run but the one that may differ."""
    files = (p for p in out.rglob("*") if p.is_file() and p.name != "run.json")
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in files}


def trapped(article: Article):
    """The extractor, with articles that it dies of."""
    if KILLS in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if HANGS in article.text:  # in C, without a look at signals, and nobody else in the process gets a word in
        collections.deque(itertools.repeat(0), maxlen=0)
    while LOOPS in article.text:
        pass
    return REAL(article)


def trapped_shard(task: Task) -> DoneShard:
    """`read_shard` with that extractor, in whatever process."""
    thidua.runs.understand.extract = trapped
    try:
        return shard.read_shard(task)
    finally:
        thidua.runs.understand.extract = REAL
