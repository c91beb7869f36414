"""A sentence as a stream: words and signs as they are (folded), each mention as one typed token.

    "Công an tỉnh A bàn giao nhiệm vụ Cụm trưởng năm 2025 cho Công an tỉnh B."
    -> "@U0 bàn giao nhiệm vụ @R5 cho @U7 . "      (R5 has swallowed its cluster and its year)

Frames are patterns over this string (frames.py): the types are U units, H plural head, C cluster, R role, Y year,
D other date, O whose cluster it is, A award title, I issuer, Q counted recipients, M verb of commendation, S person.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from thidua.model import (
    ClusterRef,
    Count,
    DateMention,
    Mention,
    Named,
    PluralHead,
    ProvinceMention,
    RoleName,
    Title,
    UnitRef,
)
from thidua.text import folded
from thidua.words import Word, words

_TYPES = {
    "unit": "U",
    "units": "H",
    "cluster": "C",
    "role": "R",
    "award": "A",
    "issuer": "I",
    "count": "Q",
    "commend": "M",
    "person": "S",
}
_PRIORITY = "CRSAIHUQMYD"


@dataclass(frozen=True, slots=True)
class Item:
    """One unit of a coordinated list with the roles that stand in brackets or behind a dash after it."""

    ref: UnitRef
    start: int
    end: int
    roles: tuple[RoleName, ...] = ()


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """A role or several, with the cluster and the year that the phrase itself names."""

    roles: tuple[RoleName, ...]
    cluster: ClusterRef | None = None
    year: int | None = None
    role_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitList:
    """One unit or a coordination of units. `count` and `plural` come from a plural head ("Công an 6 tỉnh")."""

    items: tuple[Item, ...]
    count: int | None = None
    plural: bool = False
    of_cluster: bool = False  # the head itself says so: "Công an 6 tỉnh trong Cụm thi đua số 4, gồm: ..."


@dataclass(frozen=True, slots=True)
class Token:
    """A typed mention, or a word or sign (type "W")."""

    type: str
    start: int
    end: int
    folded: str
    capital: bool = False
    value: object = None


@dataclass(slots=True)
class Stream:
    """The tokens of one sentence and their string."""

    tokens: list[Token]
    start: int
    end: int
    line: int
    item: bool
    string: str = ""
    at: list[int] = field(default_factory=list)  # offset in `string` -> see token_at

    def render(self) -> None:
        """Build `string`. A typed token is "@" + type + its index, so that a match leads back to the token."""
        parts, self.at = [], []
        total = 0
        for i, token in enumerate(self.tokens):
            part = f"@{token.type}{i} " if token.type != "W" else token.folded + " "
            self.at.append(total)
            total += len(part)
            parts.append(part)
        self.string = "".join(parts)

    def units(self, i: int) -> UnitList:
        """The value of unit token `i`."""
        value = self.tokens[i].value
        assert isinstance(value, UnitList)
        return value

    def role(self, i: int) -> RolePhrase:
        """The value of role token `i`."""
        value = self.tokens[i].value
        assert isinstance(value, RolePhrase)
        return value

    def token_at(self, offset: int) -> int:
        """Index of the token that holds position `offset` of `string`."""
        return max(i for i, start in enumerate(self.at) if start <= offset)


def _typed(mention: Mention | DateMention) -> Token:
    if isinstance(mention, DateMention):
        kind = "Y" if mention.precision == "year" else "D"
        return Token(kind, mention.start, mention.end, folded(mention.text), value=mention)
    return Token(_TYPES[mention.kind], mention.start, mention.end, folded(mention.text), value=mention.value)


def _chosen(found: list[Token]) -> list[Token]:
    """Mentions without overlaps: the leftmost longest, and of equals the one whose type says more."""
    found.sort(key=lambda t: (t.start, -t.end, _PRIORITY.index(t.type)))
    kept: list[Token] = []
    for token in found:
        if not kept or token.start >= kept[-1].end:
            kept.append(token)
        elif kept[-1].type in "QM" and token.type == "A" and token.end > kept[-1].end:
            kept[-1] = token
    return kept


def tokens_of(
    text: str, start: int, end: int, mentions: Sequence[Mention | DateMention | ProvinceMention]
) -> list[Token]:
    """Words and typed mentions of one sentence, in order."""
    typed = _chosen(
        [_typed(m) for m in mentions if not isinstance(m, ProvinceMention) and start <= m.start and m.end <= end]
    )
    view = folded(text[start:end])
    plain = [replace(w, start=w.start + start, end=w.end + start) for w in words(text[start:end], view)]
    merged: list[Token] = []
    queue = list(typed)
    for word in plain:
        while queue and queue[0].end <= word.start:
            merged.append(queue.pop(0))
        if queue and queue[0].start < word.end:
            continue
        merged.append(_word(word, text))
    return merged + queue


def _word(word: Word, text: str) -> Token:
    return Token("W", word.start, word.end, word.folded, word.capital, text[word.start : word.end])


_ORG_GLUE = (("",), ("-",), ("(",), ("của",), ("thuộc",), ("trực", "thuộc"), (",",), ("-", "của"), ("trong",))
_ORG_LEVELS = ("ministry", "sector", "association", "army")


def mark_organisations(tokens: list[Token]) -> list[Token]:
    """Give the type "O" to a unit or issuer beside a cluster that says whose it is: "Cụm thi đua số 1 - Bộ Công an".

    After "Cụm trưởng Cụm ... -" a unit is the chair, no organisation; after a comma only a ministry is one.
    """
    out = list(tokens)
    for i, token in enumerate(tokens):
        if token.type != "C" or getattr(token.value, "form", "") not in ("numbered", "named"):
            continue
        for glue in _ORG_GLUE:
            signs = [] if glue == ("",) else list(glue)
            j = i + 1 + len(signs)
            if (
                j < len(tokens)
                and [t.folded for t in tokens[i + 1 : j]] == signs
                and _is_organisation(tokens, i, j, signs)
            ):
                out[j] = replace(tokens[j], type="O")
    return out


def _is_organisation(tokens: list[Token], i: int, j: int, signs: list[str]) -> bool:
    token = tokens[j]
    if token.type == "I":
        return token.value in _ORG_LEVELS
    if token.type != "U" or not isinstance(token.value, UnitRef) or not token.value.head or signs == [","]:
        return False
    after_role = i > 0 and tokens[i - 1].type == "R"
    return not (after_role and signs == ["-"])


_ROLE_GLUE = re.compile(r"(?:của|thuộc|các|thi|đua|trong|cho|nhiệm|kỳ|-|\(|\))$")


def merge_roles(tokens: list[Token]) -> list[Token]:
    """Join each role with its fellow ("Cụm trưởng, Cụm phó"), its cluster and its year into one token."""
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.type != "R":
            out.append(token)
            i += 1
            continue
        phrase, end, j = _role_phrase(tokens, i)
        out.append(Token("R", token.start, end, "", value=phrase))
        i = j
    return out


def _role_phrase(tokens: list[Token], i: int) -> tuple[RolePhrase, int, int]:
    """The role phrase at token i: its value, its end in the text, the index after it."""
    roles: list[RoleName] = [tokens[i].value]  # type: ignore[list-item]
    cluster: ClusterRef | None = None
    year: int | None = None
    end, j, k = tokens[i].end, i + 1, i + 1
    while k < len(tokens) and k - j < 5:
        token = tokens[k]
        if (
            token.type == "R"
            and not cluster
            and year is None
            and _between(tokens, j, k) in (",", "và", "/", ", và", "-", "")
        ):
            roles.append(token.value)  # type: ignore[arg-type]
        elif token.type == "C" and cluster is None and all(_ROLE_GLUE.match(t.folded) for t in tokens[j:k]):
            cluster = token.value  # type: ignore[assignment]
        elif (
            token.type == "Y"
            and year is None
            and all(_ROLE_GLUE.match(t.folded) or t.type in "IO" for t in tokens[j:k])
        ):
            year = _year(token)
        elif token.type in "IO" and cluster and all(_ROLE_GLUE.match(t.folded) for t in tokens[j:k]):
            pass
        elif token.type == "W" and (_ROLE_GLUE.match(token.folded) or token.folded in (",", "và", "/")):
            k += 1
            continue
        else:
            break
        k += 1
        j, end = k, token.end
    if j < len(tokens) and tokens[j].folded == ")" and "(" in [t.folded for t in tokens[i:j]]:
        j += 1
    return RolePhrase(tuple(roles), cluster, year), end, j


def _between(tokens: list[Token], i: int, j: int) -> str:
    return " ".join(t.folded for t in tokens[i:j])


def _year(token: Token) -> int | None:
    value = token.value
    if isinstance(value, DateMention) and value.value[:4].isdigit():
        return int(value.value[:4])
    return None


__all__ = ["Count", "Item", "Named", "PluralHead", "RolePhrase", "Stream", "Title", "Token", "UnitList"]
