"""Whom a title goes to: behind it ("cho A"), the object of giving ("tặng A Cờ"), or the subject ("A được tặng Cờ")."""

import re
from dataclasses import dataclass, replace

from thidua.link.award_names import bare_names
from thidua.link.award_titles import gives
from thidua.link.stream import Stream
from thidua.model import Count, Reason, Title, Unit


@dataclass(frozen=True, slots=True)
class Bearer:
    """One recipient at one token: a unit, or counted recipients (of a unit, when the sentence says whose)."""

    token: int
    start: int
    end: int
    unit: Unit | None = None
    count: Count | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The recipients of one title and how they stand to it, or why there are none."""

    bearers: tuple[Bearer, ...] = ()
    way: str = ""  # "behind", "object", "subject", "shared"
    reason: Reason = "no_bearer"
    tokens: tuple[int, ...] = ()  # all tokens that are spoken for


_NOTHING = Found()
_STRONG = r"cho|đối với|dành cho|thuộc về|về tay|gọi tên|đến với"
_WEAK = r"là|gồm|bao gồm|:|-"
_TAIL = (
    rf"(?:[\"'] |\( [^)]{{0,80}}\) |(?:của|do) (?:[^@.;:,]\S* ){{0,4}}?@U\d+ |@[IYCDO]\d+ "
    rf"|(?!(?:{_STRONG}|{_WEAK}|và|nhận|đạt) )[^@.;:,()\"']\S* ){{0,24}}?"
)
_DET = (
    r"(?:(?:các|những|cả|hai|tập thể|cá nhân|đơn vị|tỉnh|thành viên|là|gồm|bao gồm|có|:|của|trong|thuộc|lãnh đạo|cán bộ|"
    r"nhân dân|và|thanh tra|công an|sở|hội|[\"'(]|@C\d+) )*?"
)
_BEHIND = re.compile(
    rf"^{_TAIL}(?:, )?(?P<link>{_STRONG}|{_WEAK}) (?:(?P<same>đơn vị này|đơn vị đó|đơn vị trên) "
    rf"|(?P<rest>(?:tất cả |toàn bộ )?(?:các |những )?(?:đơn vị|thành viên|tỉnh|trường|sở|hội)(?: thành viên)? (?:còn lại|khác) )"
    rf"|{_DET}@(?P<kind>[UQ])(?P<i>\d+) )"
)
_OBJECT = re.compile(r"(?:tặng|thưởng|công nhận|trao) (?:thưởng |cho )?(?:tập thể )?@(?:U|Q)(?P<i>\d+) (?:là )?$")
_DIRECT = re.compile(r"^(?:[\"'] |của |@I\d+ )*@(?P<kind>[QU])(?P<i>\d+) ")
_GIVING = re.compile(r"(?:tặng|trao|thưởng|cấp) (?:các |[\"'] |danh hiệu )*$")
_GETS = re.compile(
    r"(?:^| )(?:được|nhận|đạt|đón|đoạt|giành|lĩnh|là|xếp|giữ|đăng ký|vinh dự|đề nghị|đề xuất|để|dẫn đầu|với|có|thi đua)(?= )"
)
_NO_SUBJECT = re.compile(
    r"(?:^| )(?:của|thuộc|trong|tại|do|bởi|với|từ|theo|ở|trên|trình|gửi|giám đốc|trưởng|chủ tịch|bí thư|thứ trưởng"
    r"|bộ trưởng|cục phó|phó|cho|đối với|được|và các|phía|chỉ huy) $"
)
_TAKES = re.compile(r"^(?:, )?(?:được|nhận|đạt|đón nhận|là|để|đăng ký|vinh dự|xếp|dẫn đầu) ")


def bearers_of(stream: Stream, i: int, left: int, right: int, title: Title, last: Found) -> Found:
    """The recipients of the title at token i, between its neighbours at `left` and `right`; `last`: those before."""
    after, before = _cut(stream, i + 1, right), _cut(stream, left + 1, i)
    behind = _BEHIND.match(after)
    if behind and behind["same"]:
        return replace(last, way="shared")
    strong = bool(behind and re.fullmatch(_STRONG, behind["link"]))
    if behind and strong:
        return _behind(stream, behind)
    subject = _subject(stream, i, left, title, last)
    if behind and (not subject.bearers or all(b.count for b in subject.bearers)):
        found = _behind(stream, behind)
        return replace(found, tokens=found.tokens + subject.tokens)
    if found := _object(stream, before, after):
        return found
    if subject.bearers or subject.reason != "no_bearer":
        return subject
    if last.way in ("subject", "shared", "object") and left >= 0 and _continues(before):
        return replace(last, way="shared")
    return _NOTHING


def _cut(stream: Stream, a: int, b: int) -> str:
    """The string of tokens a to b."""
    ends = [*stream.at, len(stream.string)]
    return stream.string[ends[min(a, len(ends) - 1)] : ends[min(b, len(ends) - 1)]]


def _continues(before: str) -> bool:
    """Whether the words between two titles go on with the same subject: ", được đề nghị Bộ tặng"."""
    if re.search(r"[;.] ", before):
        return False
    return bool(re.search(r"(?:được|nhận|đạt|tặng|đề nghị|trình|công nhận) ", before)) or before.strip() in ("và", ",")


def _behind(stream: Stream, match: re.Match[str]) -> Found:
    if match["rest"]:
        return Found(reason="no_quantity")
    return resolve(stream, _onward(stream, int(match["i"])), "behind")


def _object(stream: Stream, before: str, after: str) -> Found | None:
    """ "Tặng A Cờ thi đua" and "tặng Bằng khen 24 tập thể, 52 cá nhân"."""
    if found := _OBJECT.search(before):
        return resolve(stream, [int(found["i"])], "object")
    direct = _DIRECT.match(after)
    if direct and _GIVING.search(before) and (direct["kind"] == "Q" or not gives(stream, int(direct["i"]))):
        if direct["kind"] == "U" and "của" in after[: direct.start("kind")]:
            return None
        return resolve(stream, _onward(stream, int(direct["i"])), "behind")
    return None


def _subject(stream: Stream, i: int, left: int, title: Title, last: Found) -> Found:
    """The nearest unit or count before the title that can be its subject."""
    for k in range(i - 1, left, -1):
        token = stream.tokens[k]
        if token.type == "W" and (token.folded in (";", ".") or (token.folded == ":" and stream.tokens[k - 1].type not in "UQ")):
            break
        if token.type == "W" and token.folded == "lại" and re.search(r"(?:đơn vị|thành viên|tỉnh) còn $", _cut(stream, left + 1, k)):
            if not any(t.type == "Q" for t in stream.tokens[max(0, k - 3) : k]):
                return Found(reason="no_quantity")
        if token.type in "UQ" and _can_be_subject(stream, k, i, left, title):
            taken = max((t for t in last.tokens if t < k), default=-1)  # given the title before
            return resolve(stream, _leftward(stream, k, max(left, taken)), "subject")
    return _NOTHING


def _can_be_subject(stream: Stream, k: int, i: int, left: int, title: Title) -> bool:
    gap, before = _cut(stream, k + 1, i), " " + _cut(stream, max(left + 1, k - 4), k)
    token = stream.tokens[k]
    if isinstance(token.value, Count) and token.value.recipient == "case":
        return False
    if token.type == "U" and gives(stream, k):
        return False
    if _NO_SUBJECT.search(before) and not (before.endswith((" cho ", " phó ", " với ", " trưởng ")) and _TAKES.match(gap)):
        return False
    if re.search(r"(?:đề nghị|yêu cầu|kiến nghị) $", before) and not _TAKES.match(gap):
        return False
    if title.family == "lead":
        return len(gap.split()) <= 8 and not re.search(r"[;:] ", gap)
    return gap.strip() in ("", "(", ":", "-") or bool(_GETS.search(" " + gap)) or bool(re.match(r": (?:tặng )?", gap))


def _leftward(stream: Stream, k: int, left: int) -> list[int]:
    """Token k with what is coordinated to it on its left: "12 tập thể, 38 cá nhân nhận ...", "A và B được ..."."""
    found = [k]
    while k - 2 > left:
        sign, token = stream.tokens[k - 1], stream.tokens[k - 2]
        if token.type not in "UQ" or sign.type != "W":
            break
        pair = token.type + stream.tokens[k].type
        if pair == "QQ" and sign.folded in (",", "và", ";", "cùng"):
            found.insert(0, k - 2)
        elif pair in ("UU", "UQ", "QU") and sign.folded in ("và", "cùng") and not _apposed(stream, k - 2, k):
            found.insert(0, k - 2)
        elif pair == "UQ" and sign.folded in ("là", "-", "("):
            return [k - 2]
        else:
            break
        k -= 2
    if k - 1 > left and stream.tokens[k].type == "Q" and stream.tokens[k - 1].type == "U" and len(found) == 1:
        return [k - 1]
    return found


def _apposed(stream: Stream, a: int, b: int) -> bool:
    value = stream.tokens[a].value
    return isinstance(value, Count) and value.recipient == "unit"


_ADJUNCT = re.compile(
    r"(?:(?:còn lại|tiêu biểu|xuất sắc|có thành tích|thành viên|điển hình|tiên tiến|(?:trong|thuộc|của|toàn) @C\d+|trong|thuộc|toàn|khác) )*"
)
_FELLOW = re.compile(r"(?P<sign>,|;|và|cùng|cùng với|, và) @(?P<kind>[QU])(?P<i>\d+) ")
_OWN_VERB = re.compile(r"(?:[^@.;:,]\S* ){0,3}?(?:được|nhận|đạt|đăng ký|tặng|trao) ")


def _onward(stream: Stream, j: int) -> list[int]:
    """Token j with what is coordinated to it on its right: "cho 2 tập thể tiêu biểu, 6 cá nhân"."""
    found = [j]
    while True:
        rest = _cut(stream, found[-1] + 1, len(stream.tokens))
        rest = rest[_ADJUNCT.match(rest).end() :]  # type: ignore[union-attr]
        match = _FELLOW.match(rest)
        if match is None or (match["kind"] == "U" and (match["sign"] not in ("và", "cùng", "cùng với", ", và"))):
            return found
        if match["sign"] in (",", ";", "và") and _OWN_VERB.match(rest[match.end() :]):
            return found
        if match["sign"] == ";" and match["kind"] == "Q" and stream.tokens[j].type != "Q":
            return found
        if match["kind"] == "U" and _apposed(stream, found[-1], 0):
            return found
        found.append(int(match["i"]))


_NAMES = re.compile(r"(?:[^@.;:,]\S* ){0,4}?(?:@C\d+ )?(?:, )?(?:là|gồm|bao gồm|:|\(|-|gồm có|gồm :|là :|là các|gồm các)? ?@U(?P<i>\d+) ")
_OWNED = re.compile(r"(?:của|thuộc) @U(?P<i>\d+) ")


def resolve(stream: Stream, tokens: list[int], way: str) -> Found:
    """The recipients at some tokens: units by name, counts with their owner, counted units by the names behind them."""
    bearers: list[Bearer] = []
    taken = list(tokens)
    for j in tokens:
        token = stream.tokens[j]
        if token.type == "U":
            bearers += _units(stream, j, token.start, token.end)
            continue
        assert isinstance(token.value, Count)
        named, at = _named(stream, j, token.value)
        if named:
            bearers += named
            taken += at
        else:
            bearers.append(Bearer(j, token.start, token.end, None, token.value))
    owner = owner_of(stream, tokens)
    if owner and all(b.count and b.count.recipient in ("collective", "individual") for b in bearers):
        bearers = [replace(b, unit=owner) for b in bearers]
    return Found(tuple(bearers), way, "no_bearer", tuple(taken))


def _units(stream: Stream, j: int, start: int, end: int) -> list[Bearer]:
    return [Bearer(j, start, end, item.ref.unit) for item in stream.units(j).items]


def _named(stream: Stream, j: int, count: Count) -> tuple[list[Bearer], list[int]]:
    """The units that a count of units goes on to name: "03 đơn vị gồm: A, B; C"."""
    if count.recipient not in ("unit", "collective"):
        return [], []
    rest = _cut(stream, j + 1, len(stream.tokens))
    token = stream.tokens[j]
    match = _NAMES.match(rest)
    if match:
        k = int(match["i"])
        joined = any(re.search(r"(?:là|gồm|:|\(|-) (?:các )?$", rest[: match.start("i") - 2]) for _ in "x") or k == j + 1
        size = len(stream.units(k).items)
        if joined and not gives(stream, k) and (size == count.quantity or count.recipient == "unit"):
            return _units(stream, k, token.start, stream.tokens[k].end), [k]
    names, last = bare_names(stream, j, count.quantity)
    return [Bearer(j, token.start, last, unit) for unit in names], []


def owner_of(stream: Stream, tokens: list[int]) -> Unit | None:
    """Whose the counted recipients are: "riêng Công an tỉnh A có 41 tập thể", "5 cá nhân thuộc Công an tỉnh A"."""
    first, last = tokens[0], tokens[-1]
    before = re.search(r"@U(\d+) (?:(?:đã|hiện|cũng|vinh dự) )?có $", _cut(stream, 0, first))
    behind = _OWNED.match(_cut(stream, last + 1, len(stream.tokens)))
    at = int(before[1]) if before else (int(behind["i"]) if behind else None)
    if at is None:
        return None
    items = stream.units(at).items
    return items[0].ref.unit if len(items) == 1 and not stream.units(at).plural else None
