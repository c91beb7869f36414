"""Whom "chúng tôi" and "đơn vị tôi" stand for, where the article names the unit of who speaks.

"Đại tá X, Giám đốc A, nói: "Chúng tôi được tặng Cờ"", the same with the speaker behind the quotation, and interviews,
in which a sentence names whom the reporter met and lines of question and answer follow. Such a sentence is read with
the unit's name in place of the pronoun. "Chúng tôi" alone is often the whole cluster: it counts only as what is given
an award or a role, or bears it.
"""

import re
from collections.abc import Iterator, Sequence

from thidua.link.stream import Item, Stream, Token, UnitList
from thidua.model import UnitRef

_SAYS = (
    r"(?:nói|cho biết|cho hay|chia sẻ|bày tỏ|khẳng định|tâm sự|phát biểu|nhấn mạnh|thông tin|kể|trả lời|bộc bạch"
    r"|nhìn nhận|tiết lộ|phấn khởi|tự hào|hồ hởi) "
)
_PERSON = r"(?:@S\d+ |[^@.;:\"]\S* |, ){0,8}?"
# "Giám đốc A cho biết: "...", and behind what is said: "...", ông X, Giám đốc A, nói".
_BEFORE = re.compile(
    rf"@U(?P<i>\d+) (?:\) |, |- )?(?:[^@.;:\"]\S* ){{0,8}}?{_SAYS}(?:[^@.;:\"]\S* ){{0,8}}?(?:: |, |rằng )"
)
_BEHIND = re.compile(rf"\" (?:[,.-] )?(?:- )?{_PERSON}@U(?P<i>\d+) (?:[,)-] )?(?:[^@.;:\"]\S* ){{0,6}}?{_SAYS}")
_ISSUER_SAYS = re.compile(rf"@I\d+ (?:[^@.;:\"]\S* ){{0,6}}?{_SAYS}")
_MET = re.compile(
    r"(?:^| )(?:phỏng vấn|trao đổi với|trò chuyện (?:với|cùng)|cuộc trao đổi với|trao đổi cùng|gặp gỡ|đối thoại với) "
    rf"{_PERSON}@U(?P<i>\d+) "
)
_OURS = (
    r"(?:đơn vị|cơ quan|tập thể|trường|tỉnh|huyện|xã|phường|sở|hội|chi cục|cục|phòng|viện|tòa|công ty|ngân hàng)"
    r" (?:của )?(?:chúng tôi|tôi|mình)"
)
_GETS = (
    r"(?:(?:đã|vừa|cũng|rất|vinh dự|tự hào|lại|chính thức|hân hạnh|xin|lần đầu|tiếp tục|mới|còn) |@Y\d+ )*"
    r"(?:được|nhận|đạt|đón nhận|giành|là|làm|giữ|đảm nhận|đảm nhiệm|dẫn đầu|đứng|xếp|tiếp nhận|bàn giao) "
)
_WE = re.compile(
    rf"(?:^|(?<= ))(?P<we>{_OURS}(?= )|(?:(?<=cho )|(?<=tặng ))chúng tôi(?= [.;,\"])"
    rf"|(?<!cụm )(?<!khối )(?<!của )(?<!với )chúng tôi(?= (?:{_GETS}|@A)))"
)


def with_speakers(streams: Sequence[Stream]) -> Iterator[Stream]:
    """The sentences of an article, those of who speaks for a unit with its name."""
    speaker: UnitRef | None = None
    met = inside = False  # whether an interview has begun, and whether a quotation is open
    leads = False  # whether the sentence before ends in a colon
    for stream in streams:
        own = _speaker_of(stream)
        if own is not None:
            speaker, met = own
        elif "@I" in stream.string and _ISSUER_SAYS.search(stream.string):
            speaker = None  # a superior's word
        told = own is not None or met or inside or leads
        if speaker is not None and told and not stream.string.endswith("? "):
            yield _in_full(stream, speaker)
        else:
            yield stream
        inside = inside != (stream.string.count('" ') % 2 == 1)
        leads = own is not None and stream.string.endswith(": ")


def _speaker_of(stream: Stream) -> tuple[UnitRef, bool] | None:
    """The unit of who speaks in a sentence, or of whom the reporter has met, and whether it is that; None where it
    tells of neither or names several."""
    string = stream.string
    if "@U" not in string:
        return None
    match = (_BEFORE.search(string) or _BEHIND.search(string)) if _ANY_SAYS.search(string) else None
    met = None if match else _MET.search(string)
    found = match or met
    items = stream.units(int(found["i"])).items if found else ()
    if found and _JOINED.search(string[: stream.at[int(found["i"])]]):
        return None  # "Giám đốc A và Giám đốc B nói"
    return (items[0].ref, met is not None) if len(items) == 1 else None


_JOINED = re.compile(r"@U\d+ (?:@S\d+ )?(?:và|cùng|cùng với) (?:[^@.;:,\"]\S* |@S\d+ ){0,5}$")
_ANY_SAYS = re.compile(rf" {_SAYS}")


def _in_full(stream: Stream, speaker: UnitRef) -> Stream:
    """The sentence with the speaker's unit in place of each pronoun that counts; itself where none does."""
    if "tôi " not in stream.string and "mình " not in stream.string:
        return stream
    if "@A" not in stream.string and "@R" not in stream.string:
        return stream
    tokens = list(stream.tokens)
    for match in reversed(list(_WE.finditer(stream.string))):
        first, last = stream.token_at(match.start("we")), stream.token_at(match.end("we") - 1)
        start, end = tokens[first].start, tokens[last].end
        tokens[first : last + 1] = [Token("U", start, end, "", value=UnitList((Item(speaker, start, end),)))]
    if len(tokens) == len(stream.tokens):
        return stream
    return stream.with_tokens(tokens)
