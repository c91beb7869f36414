"""Recipients printed one a line under the title they get: "Đề nghị Bộ tặng Cờ thi đua cho 3 đơn vị:" and below "+ A".

The line of the title and its lines are read as one sentence, so that whatever reads a title reads this one.
"""

import re
from collections.abc import Iterator, Sequence

from thidua.gazetteer import CueRow
from thidua.link.stream import ITEM_MARK, Stream, Token, UnitList
from thidua.model import Title
from thidua.words import word_set

_UNIT = re.compile(
    ITEM_MARK
    + r"@U(?P<i>\d+) (?:(?:với|đạt|được)? ?\d+(?: [.,] \d+)* điểm )?(?:[-,:(] (?:là )?@R\d+ )?(?:[^\w\s@]+ |\d+ )*"
)
_COUNT = re.compile(
    ITEM_MARK + r"(?:và )?@Q(?P<i>\d+) (?P<of>(?:của|thuộc) @U\d+ )?(?:(?!(?:được|nhận|đạt) )[^@:]\S* |trong @C\d+ )*"
)
_RULE = re.compile(r"(?:các )?(?:điều kiện|tiêu chuẩn|tiêu chí|quy trình|hồ sơ|mức) ")
_KINDS = word_set("các những tập thể cá nhân đơn vị sau đây , và có tên như")  # "cho các tập thể, cá nhân sau:"
# A title before ":" that somebody in its own line gets already, or that is only talked about.
_ONWARD = re.compile(r"(?:cho|gồm|là|nhận|đạt|được|tặng|khen|thưởng|sau|danh sách|đơn vị|tập thể|có|cụ thể|đề nghị) ")
# ... and one that is all of its line: "Bằng khen của Chủ tịch UBND tỉnh:" above "- Sở Nội vụ".
_ALONE = re.compile(ITEM_MARK + r"(?:(?:tặng|trao|danh hiệu|nhận) )?[\"']? ?@A\d+ [\"']? ?(?:(?:của )?@[IUY]\d+ )*: ")
_TOLD = re.compile(
    r"^(?:(?:so với|kết quả|trước đó|nhìn lại|còn nhớ|trong khi|đối chiếu|riêng) [^.;:]*: )?(?:[^.;:]* )?"
    r"(?:được|đã|vừa|đạt|nhận|giành) "
)
_GOES_ON = re.compile(r"(?:tặng |trao |danh hiệu |[\"'] )*@A\d+ |@U\d+ : ")


def with_lists(streams: Sequence[Stream]) -> Iterator[Stream]:
    """The sentences of an article, each line of a title with the recipients listed below it."""
    n = 0
    while n < len(streams):
        stream, n = streams[n], n + 1
        below = _below(streams, n) if _opens(stream) else []
        n += len(below)
        yield _whole(stream, below) if below else stream


def _opens(stream: Stream) -> bool:
    """Whether a line ends in ":" with one title in it whose recipients it does not name."""
    if not stream.tokens or stream.tokens[-1].folded != ":" or _RULE.match(stream.string):
        return False
    titles = [i for i, t in enumerate(stream.tokens) if t.type == "A"]
    if len(titles) != 1 or not isinstance(stream.tokens[titles[0]].value, Title):
        return False
    behind = stream.string[stream.at[titles[0]] :]
    named = "@U" in behind and not re.search(r"(?:của|do) @U\d+ ", behind)
    return not named and bool(_ONWARD.search(stream.string) or _ALONE.fullmatch(stream.string))


def _below(streams: Sequence[Stream], n: int) -> list[list[Token]]:
    """The recipients of the lines from `n` on that are nothing but recipients."""
    found: list[list[Token]] = []
    for stream in streams[n:]:
        line = _UNIT.fullmatch(stream.string) or _COUNT.fullmatch(stream.string)
        if line is None or (found and stream.line == streams[n + len(found) - 1].line):
            break
        i = int(line["i"])
        found.append(stream.tokens[i : i + 3 if line.groupdict().get("of") else i + 1])
    return found


def _whole(stream: Stream, below: Sequence[Sequence[Token]]) -> Stream:
    """The line of a title with the recipients below it as one list."""
    told = [token for line in below for token in line]
    tokens = list(stream.tokens[:-1])
    while tokens[-1].folded in _KINDS:
        tokens.pop()
    tokens.append(stream.tokens[-1])
    lists = [token.value for token in told if isinstance(token.value, UnitList)]
    if len(lists) == len(told):
        items = tuple(item for units in lists for item in units.items)
        tokens.append(Token("U", told[0].start, told[-1].end, "", value=UnitList(items)))
    else:
        for line in below:
            tokens += [*line, Token("W", line[-1].end, line[-1].end, ",")]
        tokens.pop()
    return stream.with_tokens(tokens)


def _marked(stream: Stream) -> bool:
    """Whether a line has the mark of a list's item, or is a row of a table."""
    return stream.item or " | " in stream.string or stream.string.startswith(("- ", "+ ", "* ", "• "))


def lists_on(stream: Stream, lead_in: CueRow | None, previous: Stream | None) -> CueRow | None:
    """What the line above a list says of this line: nothing where it has left the list and tells a fact of its own, or
    stands without a mark behind a marked item."""
    if lead_in is None or _marked(stream):
        return lead_in
    if previous and _marked(previous) and previous.line != stream.line and not _GOES_ON.match(stream.string):
        return None
    return None if _TOLD.match(stream.string) and not _GOES_ON.match(stream.string) else lead_in
