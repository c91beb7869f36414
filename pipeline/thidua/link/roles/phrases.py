"""Roles as phrases: a word for a role joined with its fellow, its cluster and its year into one token."""

import re

from thidua.link.stream import RolePhrase, Token, year_of
from thidua.model import ClusterRef, RoleName
from thidua.words import word_set

BARE_YEAR = re.compile(r"20[0-3]\d")
_HOLDS = word_set("là làm giữ nhận nhiệm trách gánh cách trò cương")  # "đảm nhiệm", "phụ trách"
_TELLS = word_set("là do thuộc về vẫn gồm :")  # "..., Cụm phó là B", "..., Cụm phó vẫn do B đảm trách"
_MOST_TELLING = 2  # words of those between a role and its unit
_ROLE_GLUE = re.compile(r"(?:của|thuộc|các|thi|đua|trong|cho|nhiệm|kỳ|-|\(|\))$")
# "Cụm trưởng Cụm thi đua số 8 - Khối các đơn vị trực thuộc Bộ Công an": what the numbered cluster is besides
_GLOSSED = re.compile(r"(?:các|những|đơn|vị|tỉnh|cơ|quan|trực|thuộc|của|trong)$")
_GLOSS_WORDS = 6


def merge_roles(tokens: list[Token]) -> list[Token]:
    """Join each role with its fellow ("Cụm trưởng, Cụm phó"), its cluster and its year into one token."""
    if "R" not in [token.type for token in tokens]:
        return tokens
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
            and not _opens_next(tokens, i, j, k)
        ):
            roles.append(token.value)  # type: ignore[arg-type]
        elif token.type == "C" and cluster is None and all(_ROLE_GLUE.match(t.folded) for t in tokens[j:k]):
            cluster = token.value  # type: ignore[assignment]
            token = tokens[k := _gloss_end(tokens, k + 1) - 1]
        elif (
            token.type == "Y"
            and year is None
            and year_of(token) is not None
            and all(_ROLE_GLUE.match(t.folded) or t.type in "IO" for t in tokens[j:k])
        ):
            year = year_of(token)
        elif year is None and k == j and token.type == "W" and BARE_YEAR.fullmatch(token.folded):
            year = int(token.folded)  # "Cụm trưởng 2025: A"
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


def _gloss_end(tokens: list[Token], i: int) -> int:
    """The index behind a gloss on a cluster that begins at token i, i where none does: "(khối các tỉnh)"."""
    sign = tokens[i].folded if i + 1 < len(tokens) else ""
    if sign not in ("-", "(") or tokens[i + 1].type != "C" or getattr(tokens[i + 1].value, "number", None) is not None:
        return i
    k = i + 2
    while k < len(tokens) and k - i <= _GLOSS_WORDS + 1 and tokens[k].type == "W":
        if sign == "(" and tokens[k].folded == ")":
            return k + 1
        if sign == "-" and not _GLOSSED.match(tokens[k].folded):
            return i
        k += 1
    return k + 1 if sign == "-" and k < len(tokens) and tokens[k].type in "IO" else i


def _opens_next(tokens: list[Token], i: int, j: int, k: int) -> bool:
    """Whether the role at k begins a clause of its own: "bầu A làm Cụm trưởng, | Cụm phó B".

    So it does behind a unit that holds the first role: "A giữ nhiệm vụ Cụm trưởng, | Cụm phó là B".
    """
    if _between(tokens, j, k) != ",":
        return False
    before = tokens[max(0, i - 6) : i]
    units = [n for n, t in enumerate(before) if t.type in "UH"]
    if k + 1 < len(tokens) and tokens[k + 1].type in "UH":
        return bool(units)
    n = k + 1
    while n < len(tokens) and n - k <= _MOST_TELLING and tokens[n].folded in _TELLS:
        n += 1
    told = n > k + 1 and n < len(tokens) and tokens[n].type in "UH"
    return told and bool(units) and any(t.folded in _HOLDS for t in before[units[-1] :])


def _between(tokens: list[Token], i: int, j: int) -> str:
    return " ".join(t.folded for t in tokens[i:j])
