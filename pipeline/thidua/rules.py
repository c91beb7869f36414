"""What a rule is: a name, where its wording was seen, and texts it must and must not read.

A rule of any stage registers here; `tests/test_rules.py` runs every example and every reject of every rule, and
`thidua evaluate --rules` counts its fires. Mentions and statements carry the name of the rule that read them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One declared rule. `read` runs it alone over a text and gives the values it reads there, in text order."""

    name: str
    stage: str
    examples: Mapping[str, object]
    rejects: Sequence[str]
    source: str
    read: Callable[[str], Sequence[object]] | None  # None: proved through extract and link (proof.py)


RULES: dict[str, Rule] = {}


def declare(
    name: str,
    *,
    stage: str,
    read: Callable[[str], Sequence[object]] | None = None,
    examples: Mapping[str, object],
    rejects: Sequence[str],
    source: str,
) -> Rule:
    """Register a rule.

    Args:
        name: "<module>.<what it reads>", unique in the project.
        stage: "read", "extract" or "link".
        read: the rule alone, over a text; None for a rule of link/, whose values are those proof.py tells.
        examples: text -> the value the rule must give there (a list of values where it gives several).
        rejects: texts on which the rule must stay silent.
        source: where the wording was seen.

    Raises:
        ValueError: at import, when the name is taken or an example or a reject is missing.
    """
    if name in RULES:
        raise ValueError(f"rule {name} is declared twice")
    if not examples or not rejects:
        raise ValueError(f"rule {name} needs an example and a reject")
    RULES[name] = Rule(name, stage, dict(examples), tuple(rejects), source, read)
    return RULES[name]
