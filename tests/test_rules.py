"""Every rule of the project proves itself: it reads its examples, and is silent on its rejects."""

import importlib
import pkgutil

import pytest

import thidua
from thidua.proof import read_alone
from thidua.rules import RULES, declare

for module in pkgutil.walk_packages(thidua.__path__, "thidua."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)

EXAMPLES = [(name, text, value) for name, rule in sorted(RULES.items()) for text, value in rule.examples.items()]
REJECTS = [(name, text) for name, rule in sorted(RULES.items()) for text in rule.rejects]


@pytest.mark.parametrize("name, text, value", EXAMPLES)
def test_example(name, text, value):
    found = read_alone(RULES[name], text)
    assert found == (value if isinstance(value, list) else [value])


@pytest.mark.parametrize("name, text", REJECTS)
def test_reject(name, text):
    assert read_alone(RULES[name], text) == []


@pytest.mark.parametrize("name", sorted(RULES))
def test_a_rule_says_where_it_belongs_and_where_its_wording_was_seen(name):
    rule = RULES[name]
    assert rule.stage in ("read", "extract", "link") and rule.source.strip()


def test_a_rule_without_proof_or_of_a_taken_name_is_refused():
    with pytest.raises(ValueError, match="needs an example and a reject"):
        declare("test.none", stage="extract", read=list, examples={}, rejects=["x"], source="test")
    with pytest.raises(ValueError, match="needs an example and a reject"):
        declare("test.none", stage="extract", read=list, examples={"x": "x"}, rejects=[], source="test")
    assert "test.none" not in RULES
    for name in sorted(RULES)[:1]:
        with pytest.raises(ValueError, match="declared twice"):
            declare(name, stage="extract", read=list, examples={"x": "x"}, rejects=["y"], source="test")
