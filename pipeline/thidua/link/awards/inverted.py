"""Recipients in orders of words that turn the sentence round: the title named first, or given to each of several.

"Cờ thi đua của Bộ là phần thưởng dành cho A"   the title is the subject, who gets it stands behind the predicate
"Được tặng Cờ thi đua của Bộ, A chia sẻ ..."    the clause before tells what the subject behind it has got
"Bằng khen của Bộ, 2 tập thể; Giấy khen, 5 cá nhân"   a list without verbs
"A, B mỗi nơi nhận một Bằng khen"               the number is what each gets
"""

import re
from dataclasses import replace

from thidua.link.awards.lists import Found, onward, resolve
from thidua.link.awards.titles import gives
from thidua.link.stream import Stream
from thidua.model import Count

_OF = r"(?:[\"'] |của |@[IY]\d+ |bộ |giám đốc |chủ tịch |@C\d+ )*"
_TO_WHOM = r"(?:các |những |tập thể |đơn vị |hai |ba )*@(?P<kind>[UQ])(?P<i>\d+) "
_PRIZE = re.compile(
    rf"^{_OF}(?:(?:cũng|chính|đã|lại) )*là (?:phần thưởng|món quà|phần quà|sự (?:ghi nhận|@M\d+)"
    r"|kết quả|thành quả|danh hiệu) "
    rf"(?:(?!(?:chưa|không|mà ai|mơ ước|phấn đấu) )[^@.;:,]\S* |@[IY]\d+ ){{0,10}}?"
    rf"(?:dành cho|dành tặng|trao cho|trao tặng|tặng cho|gửi tới|đến với|thuộc về|tặng|trao|cho) {_TO_WHOM}"
)
_OPENS_SENTENCE = re.compile(
    r"^(?:[-+*] |(?:vừa|mới|cũng|vinh dự|lần đầu|tiên|tiếp tục|sau khi|khi|@Y\d+ ,) )*"
    r"(?:được|nhận|đón nhận|đạt|giành) (?:đề nghị )?(?:@I\d+ |bộ )?"
    r"(?:(?:tặng|trao|nhận|danh hiệu|tặng thưởng|công nhận|[\"']) )*$"
)
_SUBJECT_NEXT = re.compile(
    rf"^{_OF}(?:(?:hai|ba|nhiều) năm (?:liền|liên tiếp) )?, @U(?P<i>\d+) "
    r"(?!(?:chúc mừng|tặng|trao|gửi|cử|mời|yêu cầu|biểu dương|khen|,|và|;|\.|:) )(?=[^@\W]|@Y)"
)
_OPENS_ITEM = re.compile(r"(?:^|[;:] )(?:(?:danh hiệu|[-+*\"']) )*$")
_HAS_VERB = r"(?=(?:(?:,|và) @Q\d+ )*(?:[;.:)-] |$))"
_ITEM = re.compile(rf"^{_OF}[,-] @Q(?P<i>\d+) {_HAS_VERB}")


def turned_round(stream: Stream, before: str, after: str) -> Found | None:
    """The recipients of a title that a sentence names by its turn, or None.

    Args:
        stream: the sentence.
        before: the string between the title before and this one.
        after: the string between this title and the next one.
    """
    if prize := _PRIZE.match(after):
        return resolve(stream, onward(stream, int(prize["i"])), "behind")
    if _OPENS_ITEM.search(before) and (item := _ITEM.match(after)):
        return resolve(stream, onward(stream, int(item["i"])), "behind")
    subject = _SUBJECT_NEXT.match(after) if _OPENS_SENTENCE.match(before) else None
    if subject and not gives(stream, int(subject["i"])):
        return resolve(stream, [int(subject["i"])], "behind")
    return None


_EACH = re.compile(
    r"@U\d+ (?:(?:đều|thì|cũng) )?(?P<each>mỗi (?:nơi|bên|đơn vị|tập thể|tỉnh|huyện|xã|phường|sở|hội"
    r"|trường|địa phương|công ty) )"
    r"(?:(?:đã|vừa|cũng|đều|được|nhận|có|trao|tặng|đón|@[IU]\d+) )*@Q(?P<i>\d+) @A\d+ "
)


def each_of_them(stream: Stream) -> Stream:
    """The sentence without "mỗi nơi ... một" before a title: "A, B mỗi nơi nhận một Bằng khen" is A and B get it."""
    match = _EACH.search(stream.string) if " mỗi " in stream.string else None
    count = stream.tokens[int(match["i"])].value if match else None
    if match is None or not isinstance(count, Count) or count.quantity != 1 or count.recipient != "other":
        return stream
    first, last = stream.token_at(match.start("each")), int(match["i"])
    word = stream.tokens[first]
    gets = stream.tokens[first + 2 : last]
    between = gets if gets and gets[-1].type == "W" else [replace(word, folded="nhận")]
    return stream.with_tokens([*stream.tokens[:first], *between, *stream.tokens[last + 1 :]])
