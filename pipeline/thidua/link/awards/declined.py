"""An award that its recipient does not take: "A được đề nghị tặng Cờ nhưng xin nhường cho B", "A từ chối Bằng khen".

Who declines has no award, and that the other one gets it is not told: B is only named.
"""

import re

from thidua.link.awards.grants import Sentence
from thidua.link.awards.lists import cut
from thidua.link.stream import Stream
from thidua.model import Title

_CONTRAST = r"(?:nhưng|song|tuy nhiên|tuy vậy|thế nhưng|tuy thế|dù vậy|rồi|sau đó)"
_ADVERB = (
    r"(?:(?:đã|lại|vẫn|sau đó|tự nguyện|tự|chủ động|đều|cùng|xin|quyết định|thay mặt đơn vị|thì|cũng|khiêm tốn|mà) )*"
)
_WHAT = (
    r"(?=(?:lại |ra |bớt )?(?:[.,;)]|$|(?:suất|phần|danh hiệu|vinh dự|đề nghị|được|nhận|để|này|tên|khỏi|vì|do|lá|cờ"
    r"|bằng|phần thưởng|giải thưởng|khen thưởng|@A\d+) |việc (?:được |đề nghị |nhận |khen )"
    r"|cho (?:[^@.;:,]+ )?(?:@U\d+ )?(?:[.,;)]|và |vì |do |để |bởi |nhận |$)))"
)
_DECLINES = (
    rf"{_ADVERB}(?:xin rút|rút (?!ra |kinh )|xin thôi|xin miễn|xin không nhận|xin không|không nhận|nhường(?! bước)"
    rf"|từ chối|khước từ|trả lại) {_WHAT}"
)
_WHO = (
    r"(?:@U(?P<who>\d+) |(?:đơn vị|tập thể|địa phương|tỉnh|cơ quan|hội|sở|trường|cá nhân|người)"
    r"(?: này| ấy| đó| trên)? )?"
)
_BEHIND = re.compile(rf"(?:(?!@A)[^;.\s]+ )*?(?:, )?{_CONTRAST} (?:, )?{_WHO}{_DECLINES}")
_SELF = re.compile(rf"@U(?P<who>\d+) {_DECLINES}")
_NEXT = re.compile(rf"{_CONTRAST} (?:, )?{_WHO}{_DECLINES}")
_BEFORE = re.compile(
    r"(?:^| )(?<!không )(?:nhường lại|nhường|từ chối|khước từ|xin không nhận|trả lại|xin rút|xin miễn) "
    r"(?:(?:việc|nhận|đề nghị|được|xét|tặng|suất|danh hiệu|phần|lá|cho @U\d+|[\"']) )*$"
)
_FEWEST_WORDS = re.compile(r"nhường|từ chối|khước từ|rút|không nhận|trả lại|xin thôi|xin miễn|xin không")


def declined(sentence: Sentence, i: int) -> bool | str:
    """Whether nobody takes the award of the title at token i, or the id of the one unit that does not.

    Args:
        sentence: with the sentences before and behind it.
        i: the title's token.
    """
    stream = sentence.stream
    if _FEWEST_WORDS.search(stream.string):
        title = stream.tokens[i].value
        leads = isinstance(title, Title) and title.family == "lead"  # "A nhường ngôi đầu cho B": B leads
        if not leads and _BEFORE.search(cut(stream, 0, i)):
            return True
        if match := _BEHIND.match(cut(stream, i + 1, len(stream.tokens))):
            return _who(stream, match)
        if match := _SELF.search(cut(stream, i + 1, len(stream.tokens))):
            return stream.units(int(match["who"])).items[-1].ref.unit.unit_id
    following = sentence.following
    if following is None or following.line != stream.line or stream.string.count("@A") != 1:
        return False
    match = _NEXT.match(following.string)
    return _who(following, match) if match else False


def _who(stream: Stream, match: re.Match[str]) -> bool | str:
    """The unit that a match names as the one who declines; True where it names none."""
    if match["who"] is None:
        return True
    items = stream.units(int(match["who"])).items
    return items[0].ref.unit.unit_id if len(items) == 1 else True
