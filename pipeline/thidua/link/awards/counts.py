"""Counts that a verb of commendation reaches: "2.079 lượt tập thể được khen thưởng", "tôn vinh 5 tập thể"."""

import re
from dataclasses import dataclass

from thidua.link.awards.lists import consecutive, owner_of
from thidua.link.awards.status import Cues
from thidua.link.stream import Stream, Token
from thidua.model import AwardStatus, Count, Reason, Recipient, Unit

_HONOUR = re.compile(r"biểu dương|tôn vinh|tuyên dương|vinh danh|ghi nhận")
_REWARD = re.compile(r"khen|thưởng")
# Who the counted are, more closely: "8 tập thể tổ, đội và 16 cá nhân".
_KIND = r"(?:(?: (?!được|nhận|đã|có|là|tặng|bị)[^\W\d_]+){1,4}(?: , [^\W\d_]+)?(?= (?:,|và) (?:@Q|$)))?"
# What may stand between an active verb and its object: "khen thưởng [theo thẩm quyền cho toàn cụm] 12 tập thể".
_TO_OBJECT = re.compile(
    r"(?:(?:,|và|cùng với|cùng|cho|;|các|những|đối với|đã|của|toàn|cụm|thưởng|:|là|gồm|lên"
    r"|tiêu biểu|xuất sắc|trẻ|điển hình|theo thẩm quyền(?: có)?"
    rf"|đột xuất|tới|đến|@[QIUC]\d+{_KIND}) )*$"
)
# Before these a verb is a noun: "việc khen thưởng", "về khen thưởng, ..."
_NOUN = re.compile(
    r"(?:^| )(?:việc|về|công tác|hội đồng|ban|mức|quỹ|hồ sơ|chế độ|hình thức|thi đua|danh sách|lần xét|đợt) $"
)
# "các cấp khen; 2 đơn vị (A, B) được suy tôn": a clause with a verb of its own.
_OF_ITS_OWN = re.compile(r"(?:\( [^()]{1,200} \) )?(?:đã |vừa |vinh dự )*(?:được|đạt|nhận) ")
# ... or "; 3 đồng chí hy sinh", ", 2 cá nhân thuộc A bị kỷ luật": nobody commends these
_FARES = re.compile(
    r"(?:(?:,|và) @Q\d+ )*(?:(?:thuộc|của|trong) @[UC]\d+ )?(?:đã |vừa |còn |phải |đang |sẽ |chưa |không )*"
    r"(?:bị|hy sinh|vi phạm|mất|từ trần|nghỉ|chuyển|xin|rời|tham gia|dự|đi|học|tốt nghiệp|nhập ngũ|ra quân|hoàn thành"
    r"|phấn đấu|đăng ký|hiến|phải|chưa|không) "
)
# "khen thưởng ở Cụm 4 năm 2024: tập thể 105, cá nhân 2.377 lượt": the number behind what it counts
_LABELLED = re.compile(
    r"@M\d+ (?:\( đơn vị : lượt \) |(?!(?:đề nghị|chỉ tiêu|mục tiêu|phấn đấu) )[^@.;:(]\S* |@[YDCO]\d+ ){0,16}: "
)
_LABEL = re.compile(
    r"(?:(?:,|;|và) )?(?P<who>tập thể|cá nhân) (?::|là|có)? ?(?P<n>\d{1,3}(?: \. \d{3})*|\d+) "
    r"(?P<turns>lượt )?(?=[,;.)]|và |$)"
)


def labelled(stream: Stream) -> Stream:
    """The sentence with numbers behind what they count as counted: "Khen thưởng: tập thể 105, cá nhân 377"."""
    opened = _LABELLED.search(stream.string) if "@M" in stream.string and " : " in stream.string else None
    if opened is None:
        return stream
    turns = " đơn vị : lượt " in opened[0]
    found = list(consecutive(_LABEL, stream.string, opened.end()))
    tokens = list(stream.tokens)
    for match in reversed(found):
        i, j = stream.token_at(match.start("who")), stream.token_at(match.end() - 1)
        who: Recipient = "collective" if match["who"] == "tập thể" else "individual"
        count = Count(int(match["n"].replace(" . ", "")), who, turns or bool(match["turns"]), False)
        tokens[i : j + 1] = [Token("Q", tokens[i].start, tokens[j].end, match[0].strip(), value=count)]
    return stream.with_tokens(tokens) if found else stream


_FIELD = re.compile(
    r"(?:^| )(?:hồ sơ|công tác|nghiệp vụ|luật|quy chế|quy trình|phần mềm|quản lý|kỹ năng)(?: thi đua(?: ,)?)? $"
)
_PASSIVE = re.compile(r"(?:^| )(?:được|nhận|đã)(?= )")
_HIGHER = re.compile(r"các cấp|@I\d|cấp trên|đảng|nhà nước|lãnh đạo bộ")
_SUBCOUNT = re.compile(
    r"(?:trong đó|riêng)(?: ,)?(?: riêng)? @U\d+ (?:: |(?:đã )?(?:có|với|là) )?$|trong số @Q\d+ [^.;]*có $"
)
MAX_PASSIVE = 40  # tokens between a count and its passive verb


@dataclass(frozen=True, slots=True)
class Commended:
    """One count with the verb that reaches it."""

    token: int
    verb: int
    status: AwardStatus
    count: Count
    owner: Unit | None
    rule: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A count that a verb seems to reach but that cannot be used."""

    token: int
    reason: Reason


def commended(stream: Stream, cues: Cues, used: set[int]) -> list[Commended | Unread]:
    """Every count of a sentence without a title that is commended, and those in doubt."""
    verbs = stream.each("M")
    found: list[Commended | Unread] = []
    last: Commended | None = None
    for i in stream.typed:
        token = stream.tokens[i]
        if token.type != "Q" or i in used or not isinstance(token.value, Count):
            continue
        verb = _governing(stream, i, verbs)
        if verb is None or (
            token.value.recipient == "unit" and not (0 < i - verb <= 2 or (verb > i and token.value.turns))
        ):
            row = _part_of(stream, i, last)
        elif token.value.approximate:
            found.append(Unread(i, "no_quantity"))
            continue
        else:
            status = _status(stream, cues, i, verb)
            if status is None:
                found.append(Unread(i, "rule_not_fact"))
                continue
            run = _run(stream, i, used)
            row = Commended(i, verb, status, token.value, owner_of(stream, run), "awards.commended")
        if row:
            found.append(row)
            last = row
        elif token.value.recipient in ("collective", "individual") and not token.value.approximate and (verbs or used):
            found.append(Unread(i, "no_bearer"))
    return found


def parts(stream: Stream, after: int, used: set[int]) -> list[tuple[int, Unit]]:
    """Counts behind token `after` that are one unit's part of those before, with the unit: "tặng Bằng khen 9 tập thể,
    trong đó A có 2 tập thể"."""
    found = []
    for i in stream.typed:
        token = stream.tokens[i]
        if i <= after or i in used or not isinstance(token.value, Count) or token.value.approximate:
            continue
        run = _run(stream, i, set())
        owner = owner_of(stream, run)
        if owner and _SUBCOUNT.search(stream.string[: stream.at[run[0]]].replace("; ", "")):
            found.append((i, owner))
    return found


def _run(stream: Stream, i: int, used: set[int]) -> list[int]:
    """The counts coordinated around token i."""
    first = last = i
    while first >= 2 and stream.tokens[first - 1].folded in (",", "và") and stream.tokens[first - 2].type == "Q":
        first -= 2
    tokens = stream.tokens
    while last + 2 < len(tokens) and tokens[last + 1].folded in (",", "và") and tokens[last + 2].type == "Q":
        last += 2
    return [first, last]


def _part_of(stream: Stream, i: int, last: Commended | None) -> Commended | None:
    """A part of the counts before: "..., trong đó riêng Công an tỉnh A có 41 tập thể, 118 cá nhân"."""
    run = _run(stream, i, set())
    before = stream.string[: stream.at[run[0]]]
    value = stream.tokens[i].value
    if (
        last is None
        or not _SUBCOUNT.search(before.replace("; ", ""))
        or not isinstance(value, Count)
        or value.approximate
    ):
        return None
    return Commended(i, last.verb, last.status, value, owner_of(stream, run), "awards.part")


def _governing(stream: Stream, i: int, verbs: list[int]) -> int | None:
    """The verb that reaches the count at token i: before it with only counts between, or after it in the passive."""
    passive = _passive(stream, i, verbs)
    for verb in reversed([v for v in verbs if v < i]):
        between = stream.string[stream.at[verb + 1] : stream.at[i]]
        noun = _NOUN.search(stream.string[: stream.at[verb]]) and between and not between.startswith(": ")
        if between.endswith("; ") and _OF_ITS_OWN.match(stream.behind(i)):
            return passive
        if between in ("; ", ", ", "và ") and _FARES.match(stream.behind(i)):
            continue
        if _heads_list(stream, verb, i):
            return verb
        if not noun and _TO_OBJECT.match(between):
            return passive if passive is not None and between.startswith((",", ";")) else verb
    return passive


_ONLY_COUNTS = re.compile(r"(?:@Q\d+ (?:[,;] |và |, và ))*")


def _heads_list(stream: Stream, verb: int, i: int) -> bool:
    """Whether the verb opens the list of counts that token i is one of: "Khen thưởng ở Cụm 4: 5 tập thể, 9 cá nhân"."""
    opened = _LABELLED.match(stream.string, stream.at[verb])
    return bool(opened and _ONLY_COUNTS.fullmatch(stream.string, opened.end(), stream.at[i]))


def _passive(stream: Stream, i: int, verbs: list[int]) -> int | None:
    """The verb behind the count at token i of which it is the subject: "12 tập thể được các cấp khen thưởng"."""
    for verb in (v for v in verbs if v > i):
        between = stream.string[stream.at[i + 1] : stream.at[verb]]
        if re.search(r"(?:^| )[;.] ", between) or verb - i > MAX_PASSIVE:
            return None
        if _PASSIVE.search(" " + between) and not _FIELD.search(" " + between):
            return verb
    return None


def _status(stream: Stream, cues: Cues, i: int, verb: int) -> AwardStatus | None:
    """Proposed and registered by a cue; else honoured by the cluster, or awarded by those above; None when denied."""
    at = stream.tokens[i].start - cues.start
    begin, end = sorted((at, stream.tokens[verb].start - cues.start))
    cue = cues.governing(end, at)
    if (
        i < verb
        and cue
        and cue.status == "proposed"
        and cues.governing(begin, begin) == cue
        and cues.passive_before(begin)
    ):
        cue = None  # said of the counts before: these have been given
    if cue and cue.status == "none":
        return None
    if cue and cue.status in ("proposed", "registered") and "dẫn đầu" not in cue.stops_at:
        return cue.status
    text = stream.tokens[verb].folded
    if cues.view.startswith("khen", begin) or not _HONOUR.search(text) or _REWARD.search(text):
        return "awarded"
    return "awarded" if i < verb and _HIGHER.search(stream.string) else "honoured"
