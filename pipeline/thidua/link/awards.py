"""Awards and counts of awards: who got, was proposed for, was praised with what.

A sentence is read clause by clause. A cue of proposal ("đề nghị", "suy tôn") governs every clause after it until the
sentence ends or a word sets it aside ("đã được tặng", "theo thẩm quyền"). Each title takes its issuer and its
recipients from the clause it stands in.
"""

import re
from dataclasses import dataclass

from thidua.link.award_titles import code_of, issuer_of
from thidua.link.context import Context, Entity, is_rule
from thidua.link.stream import Stream, Token
from thidua.model import Award, AwardCode, AwardStatus, Count, Evidence, Recipient, Title, Unit

_PROPOSE = re.compile(
    r"(?:^|(?<= ))(?:đề nghị|đề xuất|suy tôn|xét tặng|trình|kiến nghị|xem xét|thống nhất giới thiệu|bỏ phiếu|bình chọn)(?= )"
)
_REGISTER = re.compile(r"(?:^|(?<= ))(?:đăng ký|phấn đấu)(?= )")
_HONOUR = re.compile(r"biểu dương|tôn vinh|tuyên dương|vinh danh|ghi nhận")
# Words that end the reach of a proposal: what follows has been given.
_GIVEN = re.compile(
    r"(?:^|(?<= ))(?:theo thẩm quyền|đã được (?:@\w+ |[^@.;, ]+ ){0,3}?tặng|vừa được|đã trao|trao tặng|riêng|quyết định (?:tặng|khen)|công bố quyết định|đón nhận|vinh dự (?:được )?nhận|trước đó)(?= |$)"
)
# The sentence speaks to or of units and proposes no award: a leader asks, a target, a rule.
_ASKED = re.compile(
    r"(?:đề nghị|yêu cầu) (?:các đơn vị|công an các|từng đơn vị|cụm|các địa phương|lãnh đạo|mỗi|các cấp|cấp ủy|các thành viên|các sở|các hội|@H\d+|@U\d+ (?:tiếp tục|cần|phải|quan tâm|tập trung|đẩy mạnh|chủ động|phát huy|làm tốt|tăng cường))"
)
_VAGUE = re.compile(
    r"(?:nhiều|hàng trăm|hàng chục|hàng nghìn|một số|không ít|hàng loạt) (?:lượt )?(?:tập thể|cá nhân|đơn vị|cán bộ)"
)


@dataclass(frozen=True, slots=True)
class Grant:
    """One title with whom it goes to, as one place in a sentence says."""

    code: AwardCode
    title: str
    status: AwardStatus
    start: int
    end: int
    rule: str
    unit: Unit | None = None
    count: Count | None = None
    count_at: tuple[int, int] | None = None


def link_awards(context: Context) -> list[Award]:
    """Award rows of one article; the same award of the same recipient told twice is one."""
    rows: dict[tuple[object, ...], Award] = {}
    for stream in context.streams:
        if is_rule(stream) and "@U" not in stream.string:
            _drop_titles(context, stream, "rule_not_fact")
            continue
        for grant in _grants(context, stream):
            entity = context.antecedent(grant.start)
            row = _row(context, grant, entity, stream)
            group = (row.award, row.recipient, row.quantity, row.unit and (row.unit.province or row.unit.unit_id))
            old = rows.get(group)
            if old is None or _RANK[row.status] > _RANK[old.status]:
                rows[group] = row
    named = [r for r in rows.values()]
    kept = [r for r in named if not _repeats(r, named)]
    return [
        _numbered(row, i)
        for i, row in enumerate(
            sorted(kept, key=lambda r: (r.evidence.start, r.evidence.end, r.unit.unit_id if r.unit else "")), 1
        )
    ]


_RANK: dict[AwardStatus, int] = {"registered": 0, "honoured": 1, "proposed": 2, "awarded": 3}


def _numbered(row: Award, i: int) -> Award:
    return Award(
        f"a{i}",
        row.cluster_id,
        row.year,
        row.award,
        row.title,
        row.status,
        row.recipient,
        row.quantity,
        row.turns,
        row.unit,
        row.evidence,
    )


def _repeats(row: Award, rows: list[Award]) -> bool:
    """A bare count of units ("3 đơn vị nhận bằng khen") repeats the rows that name just as many."""
    if row.recipient != "unit" or row.unit is not None:
        return False
    same = [r for r in rows if r.unit and r.award == row.award]
    return len(same) == row.quantity


def _row(context: Context, grant: Grant, entity: Entity | None, stream: Stream) -> Award:
    recipient: Recipient = "unit" if grant.unit else (grant.count.recipient if grant.count else "other")
    quantity = grant.count.quantity if grant.count and not grant.unit else None
    year = _year(stream, grant) or (entity.year if entity else None) or context.year
    evidence = Evidence(grant.start, grant.end, grant.rule, 0.9 if grant.status in ("proposed", "awarded") else 0.85)
    turns = bool(grant.count and grant.count.turns and not grant.unit)
    return Award(
        "",
        entity.cluster_id if entity else None,
        year,
        grant.code,
        grant.title,
        grant.status,
        recipient,
        quantity,
        turns,
        grant.unit,
        evidence,
    )


def _year(stream: Stream, grant: Grant) -> int | None:
    """A year printed in the clause of the grant ("hoàn thành nhiệm vụ năm 2019"), not one of a role or a plan."""
    years = [t for t in stream.tokens if t.type == "Y" and grant.start <= t.start <= grant.end]
    years = years or [t for t in stream.tokens if t.type == "Y" and t.start < grant.start]
    value = getattr(years[-1].value, "value", "") if years else ""
    return int(value[:4]) if str(value)[:4].isdigit() else None


def _drop_titles(context: Context, stream: Stream, reason: str) -> None:
    for token in stream.tokens:
        if token.type == "A":
            context.drop(
                "rule_not_fact" if reason == "rule_not_fact" else "no_quantity", token.start, token.end, "awards.title"
            )


def _grants(context: Context, stream: Stream) -> list[Grant]:
    """All grants of one sentence: titles first, then counts that are only commended."""
    found: list[Grant] = []
    used: set[int] = set()
    titles = [i for i, t in enumerate(stream.tokens) if t.type == "A"]
    for n, i in enumerate(titles):
        left = titles[n - 1] if n else -1
        right = titles[n + 1] if n + 1 < len(titles) else len(stream.tokens)
        got = _of_title(context, stream, i, left, right, used)
        if not got:
            context.drop("no_bearer", stream.tokens[i].start, stream.tokens[i].end, "awards.title")
        found += got
    found += _commended(context, stream, used)
    return found


# --- titles ----------------------------------------------------------------------------------------------------------

_TO = re.compile(
    r"^(?:[\"'] ?)?(?:(?:xuất sắc|tiêu biểu|toàn diện|của|do|năm|phong trào|thi đua|khối|cụm|ngành|các loại|danh hiệu|,|\"|'|\(|\)|về thành tích|trong phong trào|@I\d+|@Y\d+|@C\d+|dẫn đầu|cấp|tỉnh|đơn vị) )*(?:cho|đối với|dành cho|thuộc về|về tay|về|gọi tên|là|tới|gồm|:) (?:(?:các |những )?(?:@Q\d+ )?(?:tập thể |cá nhân |đơn vị |thuộc về )?(?:là |gồm |: |của |có )*)?(?P<kind>@[UQ])(?P<i>\d+)"
)
_GIVEN_TO = re.compile(
    r"(?P<kind>@[UQ])(?P<i>\d+) (?:\( [^)]*\) )?(?P<gap>(?:, |- |là |@Q\d+ |@I\d+ |@U\d+ |@C\d+ |@Y\d+ |(?![.;@])\S+ ){0,16}?)$"
)
_AFTER_TITLE_UNIT = re.compile(r"^(?:tặng|thưởng|công nhận|khen) (?:@I\d+ )?$")
_BEARER_GLUE = re.compile(
    r"(?:được|nhận|đạt|vinh dự|đón nhận|đoạt|giành|là|xếp|giữ|suy tôn|đề nghị|đề xuất|tặng|có|với|đăng ký|lĩnh|dẫn đầu|đứng đầu)(?= |$)"
)


def _of_title(context: Context, stream: Stream, i: int, left: int, right: int, used: set[int]) -> list[Grant]:
    title = stream.tokens[i].value
    assert isinstance(title, Title)
    before = "".join(
        f"@{t.type}{left + 1 + n} " if t.type != "W" else t.folded + " "
        for n, t in enumerate(stream.tokens[left + 1 : i])
    )
    after = "".join(
        f"@{t.type}{i + 1 + n} " if t.type != "W" else t.folded + " "
        for n, t in enumerate(stream.tokens[i + 1 : right])
    )
    bearers = _bearers(stream, i, before, after, title, used)
    if not bearers:
        return []
    issuer = issuer_of(stream, i, left, right)
    code = code_of(title, issuer, context, stream.tokens[i])
    if code is None:
        context.drop("not_an_award", stream.tokens[i].start, stream.tokens[i].end, "awards.title")
        return []
    status = _status(stream, i, title)
    printed = context.text(stream.tokens[i].start, stream.tokens[i].end)
    grants = []
    for index in bearers:
        token = stream.tokens[index]
        start, end = min(token.start, stream.tokens[i].start), max(token.end, stream.tokens[i].end)
        if token.type == "Q" and isinstance(token.value, Count):
            used.add(index)
            if token.value.approximate:
                context.drop("no_quantity", token.start, token.end, "awards.count")
                continue
            grants.append(Grant(code, printed, status, start, end, "awards.title_count", count=token.value))
        elif token.type == "U":
            for item in stream.units(index).items:
                grants.append(Grant(code, printed, status, start, end, "awards.title_unit", unit=item.ref.unit))
    return grants


def _bearers(stream: Stream, i: int, before: str, after: str, title: Title, used: set[int]) -> list[int]:
    """Token indices of those a title goes to: after "cho", behind the verb's object, else the subject before the verb."""
    behind = _TO.match(after)
    if behind and title.family != "lead":
        return _with_fellows(stream, int(behind["i"]), after, i)
    object_unit = re.search(r"(?:tặng|thưởng|công nhận|khen tặng) (?:thưởng )?@U(\d+) $", before)
    if object_unit:
        return [int(object_unit[1])]
    subject = _GIVEN_TO.search(before)
    while subject:
        gap, index = subject["gap"], int(subject["i"])
        if _BEARER_GLUE.search(gap) or (gap.strip() in ("", ",", "-", "(", ":") and title.family in ("lead", "title")):
            return _subject_list(stream, index, before, used)
        subject = _GIVEN_TO.search(before[: subject.start()]) if before[: subject.start()].endswith(" ") else None
        if subject and "," not in subject["gap"] and not _BEARER_GLUE.search(subject["gap"]):
            break
    if title.family in ("lead",) and behind:
        return _with_fellows(stream, int(behind["i"]), after, i)
    direct = re.match(r"^(?:[\"'] ?)?@([UQ])(\d+) ", after)
    if direct and re.search(r"(?:tặng|trao|thưởng|nhận) (?:các )?$", before):
        return _with_fellows(stream, int(direct[2]), after, i)
    return []


def _subject_list(stream: Stream, index: int, before: str, used: set[int]) -> list[int]:
    """The subject with what is coordinated to it: "12 tập thể, 38 cá nhân nhận ..."."""
    found = [index]
    j = index - 1
    while (
        j > 0
        and stream.tokens[j].folded in (",", "và", ";")
        and stream.tokens[j - 1].type == "Q"
        and stream.tokens[index].type == "Q"
    ):
        found.insert(0, j - 1)
        j -= 2
    named = [k for k in range(index + 1, min(index + 4, len(stream.tokens))) if stream.tokens[k].type == "U"]
    if (
        stream.tokens[index].type == "Q"
        and named
        and all(t.folded in ("là", "gồm", ":", "(", ",", "các") for t in stream.tokens[index + 1 : named[0]])
    ):
        return [named[0]]
    return found


def _with_fellows(stream: Stream, index: int, after: str, i: int) -> list[int]:
    """Recipients after "cho": the first with those coordinated to it ("cho 2 tập thể, 6 cá nhân", "cho 3 đơn vị: A, B")."""
    found = [index]
    j = index + 1
    while j + 1 < len(stream.tokens):
        sign, token = stream.tokens[j], stream.tokens[j + 1]
        if sign.folded in (",", "và") and token.type == stream.tokens[index].type == "Q":
            found.append(j + 1)
            j += 2
            continue
        listed = stream.tokens[index].type == "Q" and (
            sign.type == "U" or (sign.folded in ("là", "gồm", ":", "(", "của") and token.type == "U")
        )
        if listed:
            unit_at = j if sign.type == "U" else j + 1
            if sign.folded != "của":
                return [unit_at]
        break
    return found


def _status(stream: Stream, i: int, title: Title) -> AwardStatus:
    """What the sentence says has happened to the title at token i."""
    before = stream.string[: stream.at[i]]
    proposals = [m.end() for m in _PROPOSE.finditer(before) if not _ASKED.match(before, m.start())]
    given = [m.end() for m in _GIVEN.finditer(before)]
    if proposals and (not given or max(given) < max(proposals)):
        if title.family == "lead" and not re.search(r"đề nghị", before):
            return "honoured"
        return "proposed"
    if _REGISTER.search(before) and not given:
        return "registered"
    if (
        re.search(r"(?:được đề nghị|đề nghị tặng)", stream.string[stream.at[i] : stream.at[i] + 80])
        and title.family != "lead"
    ):
        return "proposed"
    if title.family == "lead":
        return "awarded" if re.search(r"(?:tặng|nhận|trao|công nhận|đón)", before) else "honoured"
    if title.family == "title" and re.search(r"(?:tuyên dương|tôn vinh|biểu dương)", before):
        return "honoured"
    return "awarded"


# --- counts without a title ------------------------------------------------------------------------------------------


def _commended(context: Context, stream: Stream, used: set[int]) -> list[Grant]:
    """Counts that a verb of commendation reaches: "2.079 lượt tập thể ... được khen thưởng", "tôn vinh 5 tập thể"."""
    verbs = [i for i, t in enumerate(stream.tokens) if t.type == "M"]
    found: list[Grant] = []
    for i, token in enumerate(stream.tokens):
        if token.type != "Q" or i in used or not isinstance(token.value, Count) or not verbs:
            continue
        if token.value.recipient == "unit" and not _verb_takes(stream, i, verbs):
            continue
        verb = _governing(stream, i, verbs)
        if verb is None:
            continue
        if token.value.approximate:
            context.drop("no_quantity", token.start, token.end, "awards.count")
            continue
        start, end = min(token.start, stream.tokens[verb].start), max(token.end, stream.tokens[verb].end)
        code: AwardCode = "commendation"
        if _exemplary(stream, i):
            code = "other"
        grants = Grant(
            code,
            context.text(stream.tokens[verb].start, stream.tokens[verb].end),
            _commend_status(stream, i, verb),
            start,
            end,
            "awards.commended",
            count=token.value,
        )
        found.append(grants)
    return found


def _exemplary(stream: Stream, i: int) -> bool:
    return any(t.folded == "điển" for t in stream.tokens[i + 1 : i + 4]) or any(
        t.type == "A" and "điển" in t.folded for t in stream.tokens[i + 1 : i + 6]
    )


def _verb_takes(stream: Stream, i: int, verbs: list[int]) -> bool:
    return any(0 < i - v <= 2 for v in verbs)


def _governing(stream: Stream, i: int, verbs: list[int]) -> int | None:
    """The verb that reaches the count at token i: before it with only counts between, or after it in the passive."""
    for verb in reversed([v for v in verbs if v < i]):
        between = stream.tokens[verb + 1 : i]
        if all(
            t.type in "QIUAC"
            or t.folded
            in (
                ",",
                "và",
                "cho",
                ";",
                "các",
                "những",
                "đối",
                "với",
                "đã",
                "của",
                "toàn",
                "cụm",
                "thưởng",
                "có",
                "theo",
                "thẩm",
                "quyền",
            )
            for t in between
        ):
            return verb
    for verb in (v for v in verbs if v > i):
        between = " ".join(f"@{t.type}" if t.type != "W" else t.folded for t in stream.tokens[i + 1 : verb])
        if re.search(r"(?:^|[ ])(?:;|\.)(?: |$)", between) or len(between.split()) > 40:
            return None
        if re.search(r"(?:^| )(?:được|nhận|đã)(?: |$)", between):
            return verb
    return None


def _commend_status(stream: Stream, i: int, verb: int) -> AwardStatus:
    before = stream.string[: stream.at[i]]
    proposals = [m.end() for m in _PROPOSE.finditer(before) if not _ASKED.match(before, m.start())]
    given = [m.end() for m in _GIVEN.finditer(before)]
    if (
        proposals
        and (not given or max(given) < max(proposals))
        and not re.search(r"suy tôn", before[max(0, proposals[-1] - 8) :])
    ):
        return "proposed"
    passive = i < verb
    verb_text = stream.tokens[verb].folded
    if not passive and _HONOUR.search(verb_text) and "khen thưởng" not in verb_text:
        return "honoured"
    if (
        passive
        and _HONOUR.search(verb_text)
        and "khen" not in verb_text
        and not re.search(r"các cấp|@I|cấp trên", stream.string)
    ):
        return "honoured"
    return "awarded"


def tokens_between(stream: Stream, start: int, end: int) -> list[Token]:
    """Tokens that lie inside a span of the article."""
    return [t for t in stream.tokens if start <= t.start and t.end <= end]
