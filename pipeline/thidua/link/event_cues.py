"""Where an article speaks of an event, and how: told of, planned, remembered, or laid down as a rule."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from thidua.gazetteer import EventRow, event_words
from thidua.gazetteer_units import form
from thidua.link.context import Context, is_rule
from thidua.link.stream import Stream
from thidua.model import EventType
from thidua.text import folded

# remembered: told of another time; aside: a clause that leads in a result ("tổng kết năm 2021, cụm có ..."); ruled: a
# rule, a demand, or the name of a paper.
Standing = Literal["told", "planned", "remembered", "aside", "ruled"]

# Characters of a sentence that can bear on a word in it; longer ones are lists, or pages of keywords without a stop.
WINDOW = 500


@dataclass(frozen=True, slots=True)
class Cue:
    """An event's word at one place. `weight` is 1 where the word alone tells, less where context must help."""

    type: EventType
    stream: Stream
    start: int
    end: int
    weight: float
    standing: Standing
    caption: bool  # a line of its own below a picture

    @property
    def before(self) -> str:
        """The sentence before the cue, as far as it can bear on it."""
        return self.stream.string[max(0, self.start - WINDOW) : self.start]

    @property
    def after(self) -> str:
        """The sentence behind the cue, as far as it can bear on it."""
        return self.stream.string[self.end : self.end + WINDOW]

    @property
    def near(self) -> str:
        """The sentence around the cue."""
        return self.stream.string[max(0, self.start - WINDOW) : self.end + WINDOW]

    @property
    def token(self) -> int:
        """Index of the cue's first token."""
        return token_at(self.stream, self.start)


def token_at(stream: Stream, offset: int) -> int:
    """Index of the token that holds position `offset` of the stream's string."""
    return bisect_right(stream.at, offset) - 1


Kind = EventType | Literal["none"]
Pattern = tuple[re.Pattern[str], Kind, float]

_YEARS = r"(?!\s+(?:\d{1,2}|hai|ba|bốn|năm|mười|hai mươi|ba mươi) năm )"  # a review of twenty years is none of the year
# What words in between or a typed token make: no form of events.csv can say it.
_COMPUTED: tuple[tuple[tuple[str, ...], str, Kind, float], ...] = (
    (("giao ước",), r"giao ước (?:[^.;: ]+ ){0,28}?(?:được ký|ký kết|ký ngay|ra mắt)", "pact_signing", 1.0),
    (
        ("chấm điểm", "chấm chéo", "xếp hạng", "xếp loại"),  # ... of a year, by those who come together for it
        r"(?:(?:hoàn tất|hoàn thành|kết thúc|tiến hành|đã|kiểm tra ,) (?:việc |kiểm tra , )?(?:chấm điểm|chấm chéo)"
        r"(?: ,| và)?(?: xếp hạng| xếp loại| bình xét)? (?:[^@.;:, ]+ |\" ){0,14}?)@Y\d+",
        "annual_review",
        0.6,
    ),
    (("giao ước",), r"giao ước (?:thi đua )?@[YD]\d+ (?:[^.;: ]+ ){0,14}?ký (?!tên)", "pact_signing", 1.0),
    (
        ("hội nghị", "họp", "gặp", "ngồi lại", "tính sổ"),
        r"(?:hội nghị|họp|họp mặt|gặp mặt|gặp nhau|ngồi lại|tính sổ) (?:[^@.;,: ]+ ){0,3}?@D\d+ ",
        "annual_review",
        0.6,
    ),
    (
        ("hội nghị", "đại hội"),
        r"(?:hội nghị|đại hội) (?:biểu dương |tuyên dương |tôn vinh |gặp mặt )?@A\d+ (?:của |@C\d+ |lần |toàn )",
        "other",
        0.7,
    ),
)
_NESTED = 6  # cues that can hold another one
_REACH = 40  # characters before a cue in which the word that bars it stands
_YEAR_END = ("cuối năm", "dịp cuối năm")


def _row_pattern(row: EventRow) -> Pattern:
    """The pattern of one row over a stream's string, in which every word and sign stands between blanks."""
    cue = form(row.cue) + r"(?= )"
    if row.weight == 1.0 and row.event_type in ("annual_review", "midyear_review"):
        cue += _YEARS
    if row.not_before:
        cue += rf"(?!\s+(?:{'|'.join(form(f) for f in row.not_before)}) )"
    return re.compile(cue), row.event_type, row.weight


def first_words(cue: str) -> tuple[str, ...]:
    """The words with which a form can begin: a sentence without any of them is passed over.

    >>> first_words("(lớp|khóa (dài|ngắn)) bồi dưỡng"), first_words("ký [kết] giao ước")
    (('lớp', 'khóa'), ('ký',))
    """
    options, depth = [""], 0
    for sign in cue:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0 and (sign == ")" or not cue.startswith("(")) and sign in ") ":
            break
        if sign == "|" and depth == 1:
            options.append("")
        else:
            options[-1] += sign
    return tuple(folded(option).lstrip("(").split(" ")[0] for option in options)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[tuple[str, ...], Pattern, re.Pattern[str] | None], ...]:
    """Every cue with the words it begins with and what must not stand before it."""
    rows = [
        (
            first_words(row.cue),
            _row_pattern(row),
            re.compile(rf"(?:^| )(?:{'|'.join(form(f) for f in row.not_after)}) $") if row.not_after else None,
        )
        for row in event_words()
    ]
    return (*rows, *((begins, (re.compile(p), kind, weight), None) for begins, p, kind, weight in _COMPUTED))


@lru_cache(maxsize=1)
def _by_word() -> dict[str, tuple[int, ...]]:
    """Word -> the cues that may begin with it, by their place among the patterns."""
    table: dict[str, list[int]] = {}
    for at, (begins, _, _) in enumerate(_patterns()):
        for word in dict.fromkeys(begin.split(" ")[0] for begin in begins):
            table.setdefault(word, []).append(at)
    return {word: tuple(cues) for word, cues in table.items()}


def _possible(string: str) -> list[int]:
    """The cues of which a first word stands in the sentence: one look-up a word instead of a search a cue."""
    table = _by_word()
    found = {at for word in set(string.split(" ")) if word in table for at in table[word]}
    return sorted(found)


def _matches(stream: Stream) -> list[tuple[int, int, Kind, float]]:
    """Place, type and weight of the cues of one sentence; a cue inside a longer one is left out."""
    found: list[tuple[int, int, Kind, float]] = []
    string = stream.string
    patterns = _patterns()
    for at in _possible(string):
        _, (pattern, kind, weight), not_after = patterns[at]
        for match in pattern.finditer(string):
            if match.start() and string[match.start() - 1] != " ":
                continue  # the end of another word; a look-behind in the pattern would cost its literal prefix
            if not_after and not_after.search(string[max(0, match.start() - _REACH) : match.start()]):
                continue
            if match[0].rstrip().rpartition(" ")[2].startswith("@D") and not _year_end(stream, match.end() - 1):
                continue
            found.append((match.start(), match.end(), kind, weight))
    found.sort(key=lambda f: (f[0], -f[1], -f[3]))
    kept: list[tuple[int, int, Kind, float]] = []
    for one in found:
        if not any(k[0] <= one[0] and one[1] <= k[1] and (k[2] == "none" or one[3] <= k[3]) for k in kept[-_NESTED:]):
            kept.append(one)
    return [k for k in kept if k[2] != "none"]


def _year_end(stream: Stream, offset: int) -> bool:
    return stream.tokens[token_at(stream, offset)].folded in _YEAR_END


def find_cues(context: Context) -> list[Cue]:
    """All cues of the article in text order, each with its standing."""
    cues: list[Cue] = []
    dim = False
    for stream in context.streams:
        dim = remembered_sentence(stream.string) or (dim and bool(_THEN.match(stream.string)))
        matches = _matches(stream)
        caption = bool(matches) and _is_caption(context, stream)
        ruled = bool(matches) and is_rule(stream)
        for start, end, kind, weight in matches:
            if kind != "none":
                standing = "ruled" if ruled else "remembered" if dim else _standing(stream, start, end, kind)
                cues.append(Cue(kind, stream, start, end, weight, standing, caption))
    return [
        replace(c, standing="told") if c.standing == "remembered" and launches_and_signs(c, cues) else c for c in cues
    ]


_AND_SIGNS = re.compile(r"(?:[^@.;:,]|@Y\d+ ){0,70}(?:và|,|rồi|, đồng thời) (?:[^@.;:,]{0,20} )?$")


def launches_and_signs(cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether a launch is one act with the pact that its sentence goes on with: "đã phát động và ký giao ước"."""
    return cue.type == "launch" and any(
        c.type == "pact_signing"
        and c.stream is cue.stream
        and c.weight == 1.0
        and c.standing == "told"
        and c.start > cue.end
        and _AND_SIGNS.fullmatch(c.stream.string[cue.end : c.start].lstrip())
        for c in cues
    )


def _is_caption(context: Context, stream: Stream) -> bool:
    text = context.article.text[stream.start : stream.end].rstrip()
    credit = "ảnh :" in stream.string or context.article.text[stream.end : stream.end + 8].lstrip().startswith("Ảnh")
    if stream.start == 0 or not context.article.text[stream.end :].strip():
        return False  # the headline, or a text cut off
    return (credit or text.endswith(("|", "-0")) or text[-1:].isalnum()) and "@D" not in stream.string


# --- standing --------------------------------------------------------------------------------------------------------

_THEN = re.compile(r"(?:sau đó|tiếp đó|rồi|cùng với đó|đồng thời) ")
_REMEMBERED = re.compile(
    r"^(?:ngay |hồi |vào |kể )?(?:từ )?(?:ngay )?(?:những ngày |các tháng )?(?:đầu|những tháng đầu|giữa) "
    r"(?:@Y\d+|@D\d+|năm|xuân này)|"
    r"^(?:hồi|ngay từ|từ) @D\d+ , |^(?:trước đó|trước đây|năm ngoái|năm trước|sau khi sắp xếp|sau hội nghị)|"
    r"^(?:trong|suốt) (?:năm|@Y\d+) (?:qua )?, (?:cụm|khối|@C\d+|các đơn vị) (?:[^.;: ]+ )?đã|"
    r"^@Y\d+ , (?:@[CHU]\d+ |[^.;:, ]+ ){1,14}?(?:phát động và|đã phát động|đã ký)|"
    r"(?:hoạt động|việc làm) (?:ý nghĩa|thiết thực|chung) (?:, )?(?:như|gồm)"
)


def remembered_sentence(string: str) -> bool:
    """Whether a whole sentence tells of another time ("Hồi đầu năm, cụm đã ký giao ước ...")."""
    return bool(_REMEMBERED.search(string))


# A demand reaches to the end of its clauses; a paper only as far as its own phrase ("theo quy chế ký giao ước").
_RULED = re.compile(
    r"(?:yêu cầu|đề nghị các|nhấn mạnh|có trách nhiệm|ủy quyền|nêu rõ|tránh|@R\d+ (?:chủ trì|lo|chủ động)|"
    r"trưởng các cụm [^.;]*tổ chức|mỗi @C\d+|từng @C\d+) [^.;]*$|"
    r"^@R\d+ (?:chủ trì|điều hành|lo|có nhiệm vụ) (?:xây dựng|tổ chức|chung|các|việc) .*$|"
    r"(?:quy chế|căn cứ|hướng dẫn|gắn với|trách nhiệm) (?:(?!và |rồi )[^.;, ]+ )*$"
)
_DEADLINE = re.compile(r"^(?:[^.;:, ]+ ){0,8}?(?:xong |chậm nhất |muộn nhất )?trước (?:ngày )?@D\d+ (?:[.;,]|$)")
_SOON = re.compile(
    r"(?:^| )(?:sẽ|dự kiến|hẹn|lên kế hoạch|tới đây|thời gian tới|theo chương trình|theo kế hoạch) [^.;]*$|"
    r"(?:^| )(?:chuẩn bị|tiến tới|sắp|sắp tới) (?:[^.;, ]+ ){0,6}$"
)
_LATER = re.compile(
    r"^(?:[^.;, ]+ ){0,6}?(?:sẽ|dự kiến) (?:được |tiến hành|diễn ra|tổ chức|vào)|"
    r"^(?:[^.;, ]+ ){0,5}?(?:vào |trong )?@D\d+ (?:tới|sau)[ ,.]"
)
_THEN_PAST = re.compile(
    r"(?:hồi|từng|nhắc lại|(?<!sau )khi|như|đều (?:[^.;, ]+ ){0,3}?|suốt|so với|"
    r"mà (?:@C\d+|@H\d+|cụm|khối|các đơn vị) (?:[^.;, ]+ ){0,4}?) $|"
    r"(?:hồi (?:@[DY]\d+|tháng \d+|đầu năm)|vào (?:tháng \d+|đầu năm)) ?,? (?:[^.;, ]+ ){0,6}?$|"
    r"theo (?:nội dung|tinh thần|đúng) (?:[^.;: ]+ )?$|"
    r"@[AQ]\d+ (?:tại|ở) $"
)
_BACK_THEN = r"^(?:[^.;, ]+ ){0,4}?(?:hồi (?!chiều|sáng|tối|\d+ giờ)|ngay từ|từ (?:đầu|sớm)|đầu @Y"
_PAST_AFTER: dict[EventType, re.Pattern[str]] = {
    "pact_signing": re.compile(_BACK_THEN + r"|từ (?:@D\d+|@Y\d+|tháng))"),
    "launch": re.compile(_BACK_THEN + r"|từ (?:@D\d+|@Y\d+|tháng))"),
    "sports": re.compile(_BACK_THEN + ")"),
}
_YEAR_GONE = re.compile(r"(?:^|[ ,])(?:năm qua|thời gian qua|trong năm|một năm|tháng qua|vừa qua|quá trình) ")
# A launch by somebody else, or what a unit is to go on with.
_NOT_OURS = re.compile(
    r"(?:do|được|hưởng ứng|theo|đã|từng|phấn đấu|tiếp tục|thực hiện) (?:@[A-Z]\d+ |[^.;:, ]+ ){0,5}$"
)
# "Ngày 3/3, Cụm thi đua số 2 (...) đã phát động": the report's own day and cluster.
_ON_THE_DAY = re.compile(r"@D\d+ (?:[^.;]{0,40} )?@C\d+ [^.;]{0,40}đã (?:cùng |đồng loạt |chính thức )?$")
_ASIDE = re.compile(
    r"^(?: ?@Y\d+| (?:[^.;,@]|@[YD]\d+)*?)(?: ,)? (?:@C\d+|cụm|khối|các đơn vị|toàn cụm|toàn khối) "
    r"(?:vẫn |cũng )?(?:có|được|đã|đạt)|"
    r"^ (?:[^.;,]*?) , (?:@C\d+|cụm|khối|các|toàn|pttđqt)[ ]"
)


def _standing(stream: Stream, start: int, end: int, kind: EventType) -> Standing:
    """How the sentence speaks of the event at start-end of its string."""
    before = stream.string[max(0, start - WINDOW) : start]
    after = stream.string[end : end + WINDOW].lstrip()
    if _RULED.search(before) or _DEADLINE.search(after):
        return "ruled"
    if _SOON.search(before) or _LATER.search(after):
        return "planned"
    if _THEN_PAST.search(before[-60:]) or (kind in _PAST_AFTER and _PAST_AFTER[kind].search(after)):
        return "remembered"
    if kind in ("sports", "training") and _YEAR_GONE.search(before):
        return "remembered"
    if kind == "launch" and _NOT_OURS.search(before[-90:]) and not _ON_THE_DAY.search(before):
        return "remembered"
    reviews = kind in ("annual_review", "midyear_review")
    if reviews and re.search(r"(?:^|[,:;] )$", before) and _ASIDE.search(" " + after):
        return "aside"
    return "told"
