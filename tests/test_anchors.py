"""Anchors of patterns: what they read off a pattern, and that no match is ever lost for want of them."""

import importlib
import pkgutil
import re
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import thidua
from thidua.anchors import Anchored, anchors_of
from thidua.extract import extract
from thidua.gazetteer_rows import Direction
from thidua.link.awards.status import _cues
from thidua.link.context import context
from thidua.link.events.cues import _patterns
from thidua.link.frames import Frame
from thidua.link.roles.frames import ACTS, CONTINUATIONS, STATED
from thidua.model import Article
from thidua.rules import RULES

for module in pkgutil.walk_packages(thidua.__path__, "thidua."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)

MODULES = [importlib.import_module(m.name) for m in pkgutil.walk_packages(thidua.link.__path__, "thidua.link.")]
FRAMES = [one.frame for one in (*ACTS, *STATED, *CONTINUATIONS)]
FRAMES += [value for module in MODULES for value in vars(module).values() if isinstance(value, Frame)]
ANCHORED = [value for module in MODULES for value in vars(module).values() if isinstance(value, Anchored)]
CUES = [cue.found for direction in get_args(Direction) for cue in _cues(direction)]
CUES += [pattern for _, (pattern, _, _), _ in _patterns()]


@pytest.mark.parametrize(
    "pattern, anchors",
    [
        ("(?:bàn giao|trao(?! đổi)) (?:lại )?@R(?P<role>\\d+) cho", [{"bàn giao", "trao"}, {"@R"}, {" cho"}]),
        ("(?:trao|trao lại|giao)x", [{"trao", "giao"}]),
        ("(?:trao|\\d+) (?:lại|về)+", [{"lại", "về"}]),
        ("(?:lại){0,3}(?:về){1,2}", [{"về"}]),
        ("tỉnhs?", [{"tỉnh"}]),
        ("(?<=cho )(?:(?:ký|mới) kết|đón)", [{" kết", "đón"}]),
        ("(?:một )?hai|ba", [{"hai", "ba"}]),
        ("(?:một)?|hai", []),
        ("[ab]c|\\bđua", []),
        ("a\\.b\\(", [{"a.b("}]),
    ],
)
def test_the_anchors_of_a_pattern(pattern, anchors):
    assert sorted(map(sorted, anchors_of(pattern))) == sorted(map(sorted, anchors))


@pytest.mark.parametrize("pattern", ["(?i)cụm", "(?P<a>x)(?P=a)", "(a)?(?(1)b|c)", "(?:a", "a)b"])
def test_what_is_not_read_is_refused(pattern):
    with pytest.raises(ValueError, match=re.escape(pattern)):
        anchors_of(pattern)


def _patterns_of_words() -> st.SearchStrategy[str]:
    words = st.sampled_from(["trao", "trao lại", "giao", "cho ", "@R\\d+ ", "[ab]", "\\S+ ", "(?! đổi)", "(?<=x)"])
    often = st.sampled_from(["", "", "?", "*", "+", "{0,2}?", "{1,2}", "{2,3}"])

    def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        row = st.lists(inner, min_size=1, max_size=3).map("".join)
        either = st.lists(row, min_size=1, max_size=3).map("|".join)
        return st.tuples(st.sampled_from(["(?:", "("]), either, often).map(lambda g: f"{g[0]}{g[1]}){g[2]}")

    return st.recursive(words, grown, max_leaves=8)


@given(_patterns_of_words(), st.data())
@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], deadline=None)
def test_anchors_stand_in_whatever_matches(pattern, data):
    pieces = st.sampled_from(["trao", " lại", "giao", "cho ", "@R1 ", "a", "b", "x", " đổi", "việc "])
    string = "".join(data.draw(st.lists(pieces, max_size=8)))
    found = Anchored(pattern)
    assert found.search(string) is not None or re.search(pattern, string) is None


@pytest.fixture(scope="module")
def streams():
    texts = sorted({text for rule in RULES.values() for text in (*rule.examples, *rule.rejects)})
    articles = [Article(f"{n:016x}", "test", n, text) for n, text in enumerate(texts)]
    return [stream for one in articles for stream in context(one, extract(one)).streams]


def test_no_frame_is_lost_on_any_example(streams):
    assert len(streams) > 500 and len(FRAMES) > 100
    for frame in FRAMES:
        for stream in streams:
            assert stream.holds(frame.anchors) or not frame.pattern.search(stream.string), (frame.name, stream.string)


def test_no_pattern_is_lost_on_any_example(streams):
    assert len(ANCHORED) > 15 and len(CUES) > 50
    for one in (*ANCHORED, *CUES):
        for stream in streams:
            assert one.may_match(stream.string) or not one.pattern.search(stream.string), (one.written, stream.string)


def test_most_frames_are_passed_over(streams):
    """Else the anchors would cost more than they save."""
    asked = [(frame, stream) for frame in FRAMES for stream in streams if "@R" in stream.string]
    assert sum(stream.holds(frame.anchors) for frame, stream in asked) < len(asked) / 4
