import io
import json

import pytest

from thidua import progress
from thidua.progress import Progress
from thidua.report import Sofar, Step

HALF = Step("reading", Sofar(600, 1200, 7, 2), Sofar(200, 200, 1, 0), 1000, 30)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch):
    """A clock of our own: call it with the seconds that go by."""
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])

    def passes(seconds: float) -> None:
        now[0] += seconds

    return passes


def test_a_terminal_has_a_bar_with_speed_hits_rejects_and_time_left(clock):
    out = Terminal()
    with Progress(quiet=False, stream=out) as shown:
        shown.step(HALF)
        assert out.getvalue() == "", "short work shows nothing"
        clock(10)
        shown.step(HALF)
        shown._bar.refresh()
        clock(1)
        shown.step(Step("reconciling"))
        shown._bar.refresh()
    assert "1,200 articles, 100/s, 7 hits, 2 rejects, 0:00:10 left" in out.getvalue()  # 1,000 of them in these 10 s
    assert "60%" in out.getvalue() and "reconciling" in out.getvalue()


def test_elsewhere_there_is_a_line_now_and_then(clock):
    out = io.StringIO()
    with Progress(quiet=False, stream=out) as shown:
        for _ in range(100):
            clock(1)
            shown.step(HALF)
    assert out.getvalue().count("\n") == 3
    assert out.getvalue().startswith("60% read, 1,200 articles, 33/s, 7 hits, 2 rejects, 0:00:30 left\n")


def test_quiet_shows_nothing(clock):
    for out in (Terminal(), io.StringIO()):
        with Progress(quiet=True, stream=out) as shown:
            clock(1000)
            shown.step(HALF)
        assert out.getvalue() == ""


def test_json_lines_are_objects_with_every_number(clock):
    out = io.StringIO()
    with Progress(quiet=False, log="json", stream=out) as shown:
        for stage in ("reading", "reading", "reconciling", "writing"):
            clock(2)
            shown.step(HALF if stage == "reading" else Step(stage))
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["stage"] for line in lines] == ["reading", "reconciling", "writing"]
    assert lines[0] == {
        "event": "progress", "stage": "reading", "seconds": 2.0, "bytes": 600, "bytes_in_all": 1000, "articles": 1200,
        "articles_a_second": 500, "hits": 7, "rejects": 2, "seconds_left": 2.0,
    }  # fmt: skip


def test_nothing_read_yet_has_no_time_left(clock):
    out = io.StringIO()
    with Progress(quiet=False, log="json", stream=out) as shown:
        clock(3)
        shown.step(Step("reading", bytes=10))
    assert json.loads(out.getvalue())["seconds_left"] is None
