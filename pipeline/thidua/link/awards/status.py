"""What has happened to a title: the cues of gazetteer/cues.csv, each with its direction, its reach and what stops it.

"Đề nghị Thủ tướng tặng cờ cho A; Bộ tặng cờ cho B": the cue governs every clause after it, until another cue stands
nearer, one of its own stops lies between, or its reach ends.
"""

import re
from dataclasses import dataclass
from functools import cache

from thidua.anchors import Anchored
from thidua.gazetteer import CueRow, cues
from thidua.gazetteer_units import first_words, form
from thidua.link.stream import Stream
from thidua.model import AwardStatus, IssuerLevel, Reason, Title
from thidua.model.struct import struct
from thidua.text import folded

_RUN = re.compile(r"[^\W_]+")
_W = r"(?<![^\W_])"
_E = r"(?![^\W_])"
_SIGN = re.compile(r"[;,.:]")
_PART = re.compile(rf"[;,.:]|{_W}(?:và|nên|rồi|đồng thời){_E}")
_REGISTERS = re.compile(r"đăng k[ýí]\s+$")  # "đăng ký phấn đấu đạt": aimed at by name
_REGISTERS_REACH = 10
# "đăng ký 5 tập thể đề nghị tặng Cờ": what is registered is that they shall be proposed.
_TO_BE_PROPOSED = re.compile(
    r"\s+(?:(?:ít nhất|từ|có|\d+|một|hai|ba|bốn|năm|tập thể|cá nhân|đơn vị|để|được|xét|(?:và|,)(?=\s\d))\s+)*"
)
# "Qua bình xét, có 16 cá nhân đạt ..., 5 tập thể được Bộ tặng ...": a year's results, which no cluster chooses by
# itself; whom it chooses by name is proposed.
_HAVING_VOTED = re.compile(r"(?:^|[\s,])(?:qua|sau|theo|từ|căn cứ|trên cơ sở)\s(?:[^.;:,]{0,30}\s)?$")
_HAVING_VOTED_REACH = 40
_VOTES = ("bình chọn", "bình bầu", "bình xét", "bỏ phiếu")
_COUNTED_GIVEN = re.compile(
    r"[^.;:,]{0,60},(?:[^.;:]*?[\s,])?\d+\s(?:lượt\s)?(?:tập thể|cá nhân|đồng chí|cán bộ|chiến sĩ|đoàn viên|hội viên)"
    rf"(?:(?!{_W}(?:đề nghị|đề xuất|suy tôn|trình){_E})[^.;:])*?"
    rf"{_W}(?:đạt|(?:được|vinh dự)\s(?:[^.;:,]{{0,60}}?\s)?(?:phong tặng|tặng thưởng|tặng|công nhận|khen thưởng)){_E}"
)
# "được tặng Bằng khen theo đề nghị của cụm": granted, whoever proposed it
_DONE = re.compile(r"(?<![^\W_])(?:được|đã|vừa)\s[^.;:]*$")
_DONE_REACH = 60
_LEADING = "dẫn đầu"  # a cue that stops at these words is no proposal of who leads
_PINNED = re.compile(r"(?<![^\W_])(?:gắn|đính)\s+(?:các\s+)?$")  # an order, on the flag of the unit that was given it
# A title that is the subject: "Cờ thi đua của Bộ đề nghị tặng cho A", "theo đó, Bằng khen đề nghị trao B".
_OPENS_CLAUSE = re.compile(r"(?:^|[;,.:|•*+-]\s*|(?:còn|riêng|về|theo đó)\s+)(?:các\s+|danh hiệu\s+)?[\"“]?$")
_OPENS_REACH = 30
# Who leads by the cluster's own choice, whatever the sentence hands over besides.
_CHOSEN = re.compile(r"(?:suy tôn|bình chọn|bầu chọn|bình bầu|bình xét)\s[^.;:]{2,90}\slà\s*(?:các\s*|[\"'“]\s*)*$")
# What is asked for ends where the cluster's own choice begins: "đề nghị Bộ tặng Bằng khen cho A; suy tôn B là đơn vị
# dẫn đầu", "..., B được bình chọn là đơn vị dẫn đầu"; not where several are proposed as leading, or in a list.
_ASKED = re.compile(rf"{_W}(?:đề nghị|đề xuất|trình){_E}")
_OWN_CHOICE = re.compile(
    rf"[^:]*?{_W}(?:tặng|thưởng|khen|trao){_E}(?:(?!{_W}(?:dẫn đầu|đứng đầu|thứ nhất|lá cờ đầu){_E})[^:])*?"
    rf"(?:;|(?:,|{_W}và)\s(?:[^;:,]{{0,80}}\sđược|đồng thời|cũng)?\s?(?:[^;:,]{{0,20}}\s)?"
    rf"(?:suy tôn|bình chọn|bầu chọn|bình bầu){_E})[^:]*"
)
_HEADS_LIST = re.compile(r"(?:[ivx\d]+[.)]\s*)?danh sách [^.;:]{4,80}")  # a line of its own, without ":"
_TITLE_LINE = re.compile(r"@A0 (?:(?:của )?@[IUY]\d+ )*: ")  # an item without a mark
_OPENS_LIST = re.compile(r"[^.;:]{0,40}:")
_ITEM = re.compile(
    r";(?:(?!(?<![^\W_])(?:được|đã|vừa|tặng|trao)(?![^\W_]))[^:]){2,160}(?::|[(–-]|nhận|đạt)\s*(?:danh hiệu\s*)?[\"“]?$"
)
# ... an item that opens with its title, and has no act of its own: "; Cờ thi đua của Bộ - A, B"
_TITLE_FIRST = re.compile(r";\s*(?:danh hiệu\s*)?[\"“]?$")
_ACTS = re.compile(rf"[^;.]*{_W}(?:được|đã|vừa|tặng|trao){_E}")
# What a sports day or a handover gives away as well; a certificate with an issuer is an award even there.
ABOVE = 2  # lines: one may be empty
_GIVEN_AT_GAMES = ("flag", "order", "lead")


@struct
class Cue:
    """One row of cues.csv, ready to search with."""

    row: CueRow
    found: Anchored
    stops: Anchored | None


@struct
class Governed:
    """The status of one title, or why it is none."""

    status: AwardStatus | None
    reason: Reason | None = None
    cue: CueRow | None = None


@cache
def _cues(direction: str) -> tuple[Cue, ...]:
    """The cues that look in one direction, in the order of the file."""
    found = []
    for row in cues():
        if row.direction != direction:
            continue
        before = "|".join(rf"\s*{form(words)}{_E}" for words in row.not_before)
        pattern = rf"{_W}(?:{form(row.cue)}){_E}" + (rf"(?!{before})" if before else "")
        stops = "|".join(_stop(words) for words in row.stops_at)
        found.append(Cue(row, Anchored(pattern), Anchored(stops) if stops else None))
    return tuple(found)


@cache
def _by_word() -> dict[str, tuple[int, ...]]:
    """Word -> the cues to the right that can begin with it, by their place among these."""
    table: dict[str, list[int]] = {}
    for at, cue in enumerate(_cues("right")):
        for words in first_words(cue.row.cue):
            table.setdefault(_RUN.findall(words)[0], []).append(at)
    return {word: tuple(cues) for word, cues in table.items()}


def _possible(view: str) -> list[Cue]:
    """The cues to the right of which a first word stands in a sentence: one look-up a word instead of a search a
    cue."""
    table, every = _by_word(), _cues("right")
    return [every[at] for at in sorted({at for word in table.keys() & _RUN.findall(view) for at in table[word]})]


def _stop(words: str) -> str:
    return rf"{_W}{form(words)}{_E}" if words[0].isalnum() else form(words)


@dataclass(slots=True)
class Cues:
    """The cues of one sentence: every place where one stands, as offsets into the sentence's folded text."""

    view: str
    start: int  # of the sentence in the article
    right: list[tuple[int, int, Cue]]

    @classmethod
    def of(cls, text: str, stream: Stream) -> "Cues":
        """Find all cues of a sentence."""
        view = folded(text[stream.start : stream.end])
        right = [
            (m.end(), m.start(), c)
            for c in _possible(view)
            for m in c.found.finditer(view)
            if not (c.row.status == "none" and _REGISTERS.search(view[: m.start()][-_REGISTERS_REACH:]))
        ]
        return cls(view, stream.start, sorted(right, key=lambda hit: (hit[0], -hit[1])))

    def governing(self, at: int, until: int) -> CueRow | None:
        """The nearest cue before `at` that reaches it; a stop between the cue and `until` ends it. "No" outdoes all."""
        reaching = [
            (end, start, cue.row)
            for end, start, cue in self.right
            if end <= at <= end + cue.row.reach and not self._stopped(cue, end, until)
        ]
        denied = [row for _, _, row in reaching if row.status == "none"]
        if denied or not reaching:
            return denied[-1] if denied else None
        end, start, row = reaching[-1]
        before = reaching[-2] if len(reaching) > 1 else None
        if before and before[2].status == "registered" and _TO_BE_PROPOSED.fullmatch(self.view, before[0], start):
            return before[2]
        return None if self._gave_results(start, end, at) else row

    def _gave_results(self, start: int, end: int, at: int) -> bool:
        """Whether the cue from `start` to `end` only tells how the counted recipients before `at` were found."""
        chosen = self.view.startswith(_VOTES, start)
        voted = chosen and _HAVING_VOTED.search(self.view[:start][-_HAVING_VOTED_REACH:])
        return bool(voted and _COUNTED_GIVEN.match(self.view, end, at))

    def _stopped(self, cue: Cue, end: int, until: int) -> bool:
        """Whether a stop of a cue stands between its end and `until`; no semicolon between the items of a list that it
        opens, "Kết quả bình xét: A: Cờ thi đua; B: Bằng khen", is one."""
        at, listed = end, _OPENS_LIST.match(self.view, end)
        while cue.stops and (stop := cue.stops.search(self.view, at, until)):
            item = self.view[stop.start() : until]
            titled = _TITLE_FIRST.fullmatch(item) and not _ACTS.match(self.view, until)
            if not (listed and stop[0] == ";" and (titled or _ITEM.search(item))):
                return True
            at = stop.end()
        return False

    def passive_before(self, at: int) -> bool:
        """Whether the nearest cue is of another subject: "3 tập thể được đề nghị ..., 9 tập thể được ..."."""
        starts = [start for end, start, _ in self.right if end <= at]
        return bool(starts) and self.view[: starts[-1]].rstrip().endswith("được")

    def behind(self, start: int, at: int, lead: bool = False) -> CueRow | None:
        """A cue behind the title that stands from `start` to `at`: "Bằng khen ... đề nghị cho A".

        `lead`: whoever leads is not proposed for that: "đứng đầu cụm và được đề nghị ..." goes on with another award.
        """
        limit = (_PART if lead else _SIGN).search(self.view, at)
        end = limit.start() if limit else len(self.view)
        opens = _OPENS_CLAUSE.search(self.view[:start][-_OPENS_REACH:])
        for cue in _cues("left") + (_cues("subject") if opens else ()):
            found = cue.found.search(self.view, at, min(at + cue.row.reach, end))
            if found and not (cue.stops and cue.stops.search(self.view, at, found.start())):
                return cue.row
        return None

    def chooses(self, at: int) -> bool:
        """Whether what is asked for before `at` is done with, and the cluster's own choice goes on to it."""
        asked = next((m for m in reversed(list(_ASKED.finditer(self.view, 0, at)))), None)
        return asked is not None and _OWN_CHOICE.fullmatch(self.view, asked.end(), at) is not None

    def about_games(self) -> bool:
        """Whether the sentence is about a sports day or a handover, where flags and places are no awards."""
        return any(c.found.search(self.view) for c in _cues("both"))


def status_of(
    sentence: Cues, title: Title, start: int, end: int, issuer: IssuerLevel | None, lead_in: CueRow | None
) -> Governed:
    """The status of the title at [start, end) of the article.

    `lead_in` is the cue in the line above a list ("Danh sách trình khen thưởng:"). Leading the cluster is an honour
    unless it is proposed or registered; a cue such as "suy tôn" is spent on it ("Kết quả bình xét: - Dẫn đầu: A").
    """
    at, until = start - sentence.start, end - sentence.start
    pinned = title.family == "order" and _PINNED.search(sentence.view[:at])
    lead = title.family == "lead"
    chosen = pinned or (lead and _CHOSEN.search(sentence.view[:at]))
    if title.family in _GIVEN_AT_GAMES and issuer is None and not chosen and sentence.about_games():
        return Governed(None, "not_an_award")
    cue = sentence.behind(at, until, lead)
    if cue is None or (cue.cue.startswith("theo") and _DONE.search(sentence.view[:at][-_DONE_REACH:])):
        cue = sentence.governing(at, until if lead or title.lead else at)
    if cue is None:
        if lead_in is None or lead_in.status == "none" or (lead and _LEADING in lead_in.stops_at):
            return Governed("honoured" if lead else "awarded")
        return Governed(lead_in.status)
    if cue.status == "none":
        return Governed(None, "planned" if "sẽ" in cue.cue else "rule_not_fact", cue)
    if lead and (cue.status == "awarded" or (cue.status == "proposed" and sentence.chooses(at))):
        return Governed("honoured", cue=cue)
    return Governed(cue.status, cue=cue)


def lead_in_of(sentence: Cues, stream: Stream, old: CueRow | None) -> CueRow | None:
    """What a sentence says of the list below it: it keeps over the items of a list, and ends with the list."""
    listed = stream.item or sentence.view.lstrip().startswith(("-", "+", "*", "•", "|")) or " | " in stream.string
    listed = listed or _TITLE_LINE.match(stream.string) is not None
    if sentence.view.rstrip().endswith(":") or _HEADS_LIST.fullmatch(sentence.view):
        cue = sentence.governing(len(sentence.view), len(sentence.view))
        if cue is not None:
            return cue if cue.status != "none" else None
    return old if listed else None


def cue_of_head(text: str, head: Stream, above: Stream | None) -> CueRow | None:
    """What the head of a table says of its rows ("Hình thức đề nghị"), else the line right above it ("Danh sách đề nghị
    khen thưởng")."""
    for stream in (head, above):
        cues = Cues.of(text, stream) if stream and stream.line >= head.line - ABOVE else None
        cue = cues.governing(len(cues.view), len(cues.view)) if cues else None
        if cue is not None and cue.status in ("proposed", "registered"):
            return cue
    return None
