"""Where an article speaks of an event, and how: told of, planned, remembered, or laid down as a rule."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from thidua.anchors import Anchored
from thidua.gazetteer import EventRow, event_words
from thidua.gazetteer_units import form
from thidua.link.context import Context, is_rule
from thidua.link.events.computed import COMPUTED, Kind
from thidua.link.events.standing import THEN, WINDOW, Standing, remembered_sentence, standing
from thidua.link.stream import Stream
from thidua.model import EventType
from thidua.model.struct import struct
from thidua.text import folded


@struct
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


Pattern = tuple[Anchored, Kind, float]

_YEARS = r"(?!\s+(?:\d{1,2}|hai|ba|bốn|năm|mười|hai mươi|ba mươi) năm )"  # a review of twenty years is none of the year
_NESTED = 6  # cues that can hold another one
_REACH = 40  # characters before a cue in which the word that bars it stands
_YEAR_BEGINS = ("đầu năm", "từ đầu năm", "ngay từ đầu năm", "ngay đầu năm", "hồi đầu năm", "giữa năm")
_YEAR_END = ("cuối năm", "dịp cuối năm")


def _row_pattern(row: EventRow) -> Pattern:
    """The pattern of one row over a stream's string, in which every word and sign stands between blanks."""
    cue = form(row.cue) + r"(?= )"
    if row.weight == 1.0 and row.event_type in ("annual_review", "midyear_review"):
        cue += _YEARS
    if row.not_before:
        cue += rf"(?!\s+(?:{'|'.join(form(f) for f in row.not_before)}) )"
    return Anchored(cue), row.event_type, row.weight


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
def _patterns() -> tuple[tuple[tuple[str, ...], Pattern, Anchored | None], ...]:
    """Every cue with the words it begins with and what must not stand before it."""
    rows = [
        (
            first_words(row.cue),
            _row_pattern(row),
            Anchored(rf"(?:^| )(?:{'|'.join(form(f) for f in row.not_after)}) $") if row.not_after else None,
        )
        for row in event_words()
    ]
    return (*rows, *((begins, (Anchored(p), kind, weight), None) for begins, p, kind, weight in COMPUTED))


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
    return sorted({at for word in table.keys() & string.split(" ") for at in table[word]})


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


_DONE_THEN = re.compile(r"@D0 (?:, )?(?:(?!@R)@[A-Z]\d+ |[^@.;:, ]+ ){0,8}?(?:đã|cùng|đều) (?:[^@.;:, ]+ ){0,3}?")


def _early_in_year(stream: Stream) -> bool:
    """Whether a sentence goes back to the year's beginning, which it prints without a year: "Đầu năm, sáu hội đã ký
    giao ước"."""
    return stream.tokens[0].folded in _YEAR_BEGINS and bool(_DONE_THEN.match(stream.string))


def find_cues(context: Context) -> list[Cue]:
    """All cues of the article in text order, each with its standing."""
    cues: list[Cue] = []
    dim = False
    for stream in context.streams:
        dim = remembered_sentence(stream.string) or _early_in_year(stream) or (dim and bool(THEN.match(stream.string)))
        matches = [] if of_file_photo(context, stream) else _matches(stream)
        caption = bool(matches) and _is_caption(context, stream)
        ruled = bool(matches) and is_rule(stream)
        for start, end, kind, weight in matches:
            if kind != "none":
                said: Standing = "ruled" if ruled else "remembered" if dim else standing(stream, start, end, kind)
                cues.append(Cue(kind, stream, start, end, weight, said, caption))
    cues = [
        replace(c, standing="told") if c.standing == "remembered" and launches_and_signs(c, cues) else c for c in cues
    ]
    return cues


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


_FILE_PHOTO = re.compile(r"(?:^|[\W_])ảnh[\W_]{0,4}(?:tư liệu|minh họa|lưu trữ|tl)(?:[\W_]*$|\s*:)")
# "Một buổi họp chi hội ở xã A. Ảnh: ...": one of many, whichever it was.
_ONE_OF_MANY = re.compile(
    r"(?:(?:toàn cảnh|quang cảnh|hình ảnh|không khí|trong ảnh :) )?một "
    r"(?:buổi|cuộc|phiên|lễ|hội nghị|giờ|lớp|hoạt động|góc) (?!.*@D)"
)
_CREDIT = 30  # characters behind a caption in which its credit stands


def of_file_photo(context: Context, stream: Stream) -> bool:
    """Whether a sentence is the caption of a picture from the files, or of one of many meetings: no news."""
    credit = folded(context.article.text)[stream.end : stream.end + _CREDIT].partition("\n")[0]
    found = [line for line in (credit, stream.string) if "ảnh" in line]
    return any(_FILE_PHOTO.search(line) for line in found) or bool(found and _ONE_OF_MANY.match(stream.string))


def _is_caption(context: Context, stream: Stream) -> bool:
    text = context.article.text[stream.start : stream.end].rstrip()
    credit = "ảnh :" in stream.string or context.article.text[stream.end : stream.end + 8].lstrip().startswith("Ảnh")
    if stream.start == 0 or not context.article.text[stream.end :].strip():
        return False  # the headline, or a text cut off
    return (credit or text.endswith(("|", "-0")) or text[-1:].isalnum()) and "@D" not in stream.string
